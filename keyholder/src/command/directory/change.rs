//! `keyholder directory suspend` and `revoke`: the roster in force with a single change, proposed.

use std::path::PathBuf;

use clap::Subcommand;
use postern_trust::{Calendar, DirectoryError};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{Constants, DirectoryFile, Roster};
use postern_wire::{Day, Digest, PersonId, UnitId};

use super::{read_directory, write_proposal};
use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError};
use crate::dates::GivenDay;
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Arguments of `directory suspend`.
#[derive(Debug, clap::Args)]
pub struct SuspendArgs {
    /// The unit.
    unit: u16,
    /// The last day on which it takes letters; today if not given.
    #[arg(long, value_name = "DAY")]
    last: Option<GivenDay>,
    #[command(flatten)]
    files: Files,
}

/// What is revoked.
#[derive(Debug, Subcommand)]
pub enum Revoke {
    /// A person's identity key. Their unit then needs a new key card.
    Person {
        /// The person.
        id: u16,
        /// The first day on which the key is not to be believed; today if not given.
        #[arg(long, value_name = "DAY")]
        from: Option<GivenDay>,
        #[command(flatten)]
        files: Files,
    },
    /// A key card, by its digest; `directory verify` says it.
    Card {
        /// 64 hex digits.
        digest: Digest,
        #[command(flatten)]
        files: Files,
    },
}

/// Where the change comes from and goes to.
#[derive(Debug, clap::Args)]
pub struct Files {
    /// The directory in force.
    #[arg(long, value_name = "FILE")]
    base: PathBuf,
    /// The proposal to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(super) fn suspend(args: &SuspendArgs, env: &Env) -> Result<Answer, Failure> {
    let base = read_directory(env, &args.files.base)?;
    let last = day(env, &base, args.last)?;
    let proposal = ceremony::suspend_unit(&base, UnitId(args.unit), last).about(&args.files.base)?;
    write_proposal(env, &args.files.out, &proposal)
}

pub(super) fn revoke(command: &Revoke, env: &Env) -> Result<Answer, Failure> {
    match command {
        Revoke::Person { id, from, files } => {
            let base = read_directory(env, &files.base)?;
            let from = day(env, &base, *from)?;
            let proposal = ceremony::revoke_person(&base, PersonId(*id), from).about(&files.base)?;
            Ok(write_proposal(env, &files.out, &proposal)?.line(
                "Once it is signed, letters cannot be sealed to this person's unit until it has a new key card.",
            ))
        }
        Revoke::Card { digest, files } => {
            let base = read_directory(env, &files.base)?;
            let proposal = ceremony::revoke_card(&base, *digest).about(&files.base)?;
            write_proposal(env, &files.out, &proposal)
        }
    }
}

fn day(env: &Env, base: &DirectoryFile, given: Option<GivenDay>) -> Result<Day, CeremonyError> {
    let malformed = |e| DirectoryError::Malformed(postern_trust::Record::Roster, e);
    let roster: Roster = decode_canonical(&base.roster.body).map_err(malformed)?;
    let constants: &Constants = &roster.constants;
    match given {
        Some(given) => given.day(constants).ok_or(CeremonyError::BeforeDayZero),
        None => Ok(Calendar::new(constants).ok_or(DirectoryError::Constants)?.day(env.now)),
    }
}
