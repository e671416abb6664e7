//! `keyholder directory assemble`.

use std::path::{Path, PathBuf};

use postern_wire::unit_files::{FileKind, MAX_CEREMONY_FILE, Proposal, Signatures, decode_file};

use super::{read_directory, read_proposal};
use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError};
use crate::dates::day_text;
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Arguments of `directory assemble`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The directory in force: what nothing below replaces is kept.
    #[arg(long, value_name = "FILE")]
    base: Option<PathBuf>,
    /// The proposed roster.
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// A proposed change of the root signers.
    #[arg(long, value_name = "FILE")]
    rotation: Option<PathBuf>,
    /// Proposed key cards.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    cards: Vec<PathBuf>,
    /// Signature files, of all of them.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    signatures: Vec<PathBuf>,
    /// The directory to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(super) fn run(args: &Args, env: &Env) -> Result<Answer, Failure> {
    let base = args.base.as_ref().map(|path| read_directory(env, path)).transpose()?;
    let mut proposals = Vec::new();
    if let Some(path) = &args.roster {
        proposals.push(of_kind(env, path, |p| matches!(p, Proposal::Roster { .. }))?);
    }
    if let Some(path) = &args.rotation {
        proposals.push(of_kind(env, path, |p| matches!(p, Proposal::Rotation { .. }))?);
    }
    for path in &args.cards {
        proposals.push(of_kind(env, path, |p| matches!(p, Proposal::Card { .. }))?);
    }
    let signatures = args.signatures.iter().map(|path| read_signatures(env, path));
    let signatures = signatures.collect::<Result<Vec<_>, _>>()?;
    let made = ceremony::assemble(base.as_ref(), &proposals, &signatures, env.now)?;
    env.write_public(&args.out, &made.file)?;
    let directory = &made.directory;
    let words = ceremony::words(&made.root.digest());
    let until = day_text(directory.expires(), directory.constants());
    let mut answer = Answer::new()
        .line(format!("The directory is complete and verifies: {}", args.out.display()))
        .line(format!("Number {}, valid until {until}.", directory.seen().serial));
    for unit in directory.units() {
        let today = directory.calendar().day(env.now);
        if directory.card_for_sealing(unit.id, today).is_none() {
            let name = crate::tell::shown(&unit.name_en);
            answer = answer
                .line(format!("Unit {} ({name}) has no key card today: nobody can write to it.", unit.id));
        }
    }
    Ok(answer
        .line("The words of its root, for posters, the page and the phone line:")
        .line(format!("    {words}"))
        .with("file", args.out.display().to_string())
        .with("serial", directory.seen().serial)
        .with("until", directory.expires().0)
        .with("root", made.root.to_string())
        .with("words", words))
}

fn of_kind(env: &Env, path: &Path, kind: impl Fn(&Proposal) -> bool) -> Result<Proposal, Failure> {
    let proposal = read_proposal(env, path)?;
    if kind(&proposal) { Ok(proposal) } else { Err(CeremonyError::OtherProposal).about(path) }
}

fn read_signatures(env: &Env, path: &Path) -> Result<Signatures, Failure> {
    let bytes = env.read(path, MAX_CEREMONY_FILE)?;
    decode_file(FileKind::Signatures, &bytes).map_err(CeremonyError::from).about(path)
}
