//! `keyholder directory propose`: a roster, a key card, other root signers.

use std::path::PathBuf;

use clap::Subcommand;
use postern_wire::unit_files::{FileKind, encode_file};
use postern_wire::{Quarter, UnitId};

use super::{read_directory, read_enrolments, read_roster, write_proposal};
use crate::answer::Answer;
use crate::ceremony::draft::RootDraft;
use crate::ceremony::{self, CeremonyError, Draft};
use crate::dates::GivenDay;
use crate::disk::DiskError;
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// The most bytes of a draft.
const MAX_DRAFT: usize = 1 << 20;

/// What is proposed.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// A roster out of a draft.
    Roster {
        /// The draft.
        #[arg(long, value_name = "FILE")]
        draft: PathBuf,
        /// Enrolment files.
        #[arg(long, value_name = "FILE", num_args = 1..)]
        enrolments: Vec<PathBuf>,
        /// The directory in force; without it a new service begins.
        #[arg(long, value_name = "FILE")]
        base: Option<PathBuf>,
        /// The proposal to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// A unit's key card for a quarter, with a fresh mailroom key.
    Card {
        /// The unit.
        #[arg(long, value_name = "NUMBER")]
        unit: u16,
        /// The quarter.
        #[arg(long, value_name = "NUMBER")]
        quarter: u32,
        /// First day: a date or a day number.
        #[arg(long, value_name = "DAY")]
        from: GivenDay,
        /// Last day; at most 120 days later.
        #[arg(long, value_name = "DAY")]
        until: GivenDay,
        /// Enrolment files of this quarter.
        #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
        enrolments: Vec<PathBuf>,
        /// The directory in force, or the proposed roster.
        #[arg(long, value_name = "FILE")]
        roster: PathBuf,
        /// The proposal to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The mailroom bundle to write, for everybody of the unit.
        #[arg(long, value_name = "FILE")]
        bundle: PathBuf,
    },
    /// Other root signers.
    Rotation {
        /// The directory in force.
        #[arg(long, value_name = "FILE")]
        base: PathBuf,
        /// How many of the signers must sign.
        #[arg(long, value_name = "NUMBER")]
        threshold: u8,
        /// All the signers from then on: pseudonyms of enrolments, or public keys.
        #[arg(long, value_name = "NAME|HEX", num_args = 1.., required = true)]
        signers: Vec<String>,
        /// Enrolment files of signers.
        #[arg(long, value_name = "FILE", num_args = 1..)]
        enrolments: Vec<PathBuf>,
        /// The proposal to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

pub(super) fn run(command: &Command, env: &mut Env) -> Result<Answer, Failure> {
    match command {
        Command::Roster { draft, enrolments, base, out } => {
            let text = env.read(draft, MAX_DRAFT)?;
            let text = String::from_utf8(text).map_err(|_| CeremonyError::Draft(None)).about(draft)?;
            let parsed = Draft::parse(&text).about(draft)?;
            let enrolments = read_enrolments(env, enrolments)?;
            let base = base.as_ref().map(|path| read_directory(env, path)).transpose()?;
            let proposal = ceremony::propose_roster(&mut env.rng, &parsed, &enrolments, base.as_ref());
            write_proposal(env, out, &proposal.about(draft)?)
        }
        Command::Card { unit, quarter, from, until, enrolments, roster, out, bundle } => {
            for path in [out, bundle] {
                if path.symlink_metadata().is_ok() {
                    return Err(Failure::from(DiskError::Exists).about(path));
                }
            }
            let roster = read_roster(env, roster)?;
            let day = |given: &GivenDay| given.day(&roster.constants).ok_or(CeremonyError::BeforeDayZero);
            let days = (day(from)?, day(until)?);
            let place = (UnitId(*unit), Quarter(*quarter));
            let enrolments = read_enrolments(env, enrolments)?;
            let made = ceremony::propose_card(&mut env.rng, &roster, place, days, &enrolments)?;
            env.write_public(bundle, &encode_file(FileKind::MailroomBundle, &made.bundle))?;
            let answer = write_proposal(env, out, &made.proposal)?;
            Ok(answer
                .line(format!("Mailroom bundle: {}", bundle.display()))
                .line("Hand the bundle to every keyholder and to the collector. Only they can open it.")
                .with("bundle", bundle.display().to_string()))
        }
        Command::Rotation { base, threshold, signers, enrolments, out } => {
            let next = RootDraft { threshold: *threshold, signers: signers.clone() };
            let enrolments = read_enrolments(env, enrolments)?;
            let directory = read_directory(env, base)?;
            let proposal = ceremony::propose_rotation(&directory, &next, &enrolments).about(base)?;
            write_proposal(env, out, &proposal)
        }
    }
}
