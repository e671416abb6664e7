//! `keyholder directory`: making, checking and changing the signed directory.

mod accept;
mod assemble;
mod change;
mod draft;
mod propose;
mod review;
mod sign;
mod verify;

use std::path::Path;

use clap::Subcommand;
use postern_trust::{DirectoryError, Record, RootDigest};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{DirectoryFile, Roster};
use postern_wire::sizes::MAX_DIRECTORY;
use postern_wire::unit_files::{Enrolment, FileError, FileKind, MAX_CEREMONY_FILE, Proposal, decode_file};

use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError, RootClaim};
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Commands on the directory.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a draft of a roster to edit: the one in force, or an example.
    Draft(draft::Args),
    /// Propose a roster, a key card or other root signers.
    #[command(subcommand)]
    Propose(propose::Command),
    /// Say in plain words what a proposal would change.
    Review(review::Args),
    /// Sign a proposal with your vault.
    Sign(sign::Args),
    /// Put proposals and signatures together into the signed directory.
    Assemble(assemble::Args),
    /// Say the eight words of a directory's root.
    Words(verify::WordsArgs),
    /// Check a directory, and say what is in it.
    Verify(verify::Args),
    /// Propose that a unit takes no more letters.
    Suspend(change::SuspendArgs),
    /// Propose that a person's key, or a key card, is not to be believed any more.
    #[command(subcommand)]
    Revoke(change::Revoke),
    /// Take a newer directory into your vault.
    Accept(accept::Args),
}

/// Runs it.
///
/// # Errors
/// What failed, to be told.
pub fn run(command: &Command, env: &mut Env) -> Result<Answer, Failure> {
    match command {
        Command::Draft(args) => draft::run(args, env),
        Command::Propose(command) => propose::run(command, env),
        Command::Review(args) => review::run(args, env),
        Command::Sign(args) => sign::run(args, env),
        Command::Assemble(args) => assemble::run(args, env),
        Command::Words(args) => verify::words(args, env),
        Command::Verify(args) => verify::run(args, env),
        Command::Suspend(args) => change::suspend(args, env),
        Command::Revoke(command) => change::revoke(command, env),
        Command::Accept(args) => accept::run(args, env),
    }
}

/// A directory file, of the right shape and not verified.
fn decode_directory(bytes: &[u8]) -> Result<DirectoryFile, CeremonyError> {
    match decode_canonical(bytes) {
        Ok(file) => Ok(file),
        // Another file of Postern, or none at all, is told by name.
        Err(error) => Err(match decode_file::<Proposal>(FileKind::Proposal, bytes) {
            Ok(_) => CeremonyError::File(FileError::Kind(FileKind::Proposal)),
            Err(FileError::Kind(kind)) => CeremonyError::File(FileError::Kind(kind)),
            Err(_) if bytes.first() == Some(&0x84) => {
                CeremonyError::Directory(DirectoryError::Malformed(Record::File, error))
            }
            Err(_) => CeremonyError::File(FileError::Foreign),
        }),
    }
}

/// The root digest that somebody claims for a directory's bytes, if they claim one.
pub(super) fn claimed_root(
    claim: Option<&RootClaim>,
    bytes: &[u8],
) -> Result<Option<RootDigest>, CeremonyError> {
    let file = decode_directory(bytes)?;
    claim.map(|claim| claim.check(&file.first_root)).transpose()
}

fn read_directory(env: &Env, path: &Path) -> Result<DirectoryFile, Failure> {
    decode_directory(&env.read(path, MAX_DIRECTORY)?).about(path)
}

fn read_proposal(env: &Env, path: &Path) -> Result<Proposal, Failure> {
    let bytes = env.read(path, MAX_CEREMONY_FILE)?;
    decode_file(FileKind::Proposal, &bytes).map_err(CeremonyError::from).about(path)
}

fn read_enrolments(env: &Env, paths: &[std::path::PathBuf]) -> Result<Vec<Enrolment>, Failure> {
    let read =
        |path: &std::path::PathBuf| ceremony::read_enrolment(&env.read(path, MAX_CEREMONY_FILE)?).about(path);
    paths.iter().map(read).collect()
}

/// The roster of a directory or of a proposal, not verified.
fn read_roster(env: &Env, path: &Path) -> Result<Roster, Failure> {
    let bytes = env.read(path, MAX_CEREMONY_FILE)?;
    let body = match decode_file(FileKind::Proposal, &bytes) {
        Ok(Proposal::Roster { roster, .. }) => roster,
        Ok(_) => return Err(CeremonyError::OtherProposal).about(path),
        Err(_) => decode_directory(&bytes).about(path)?.roster.body,
    };
    let roster = decode_canonical(&body);
    roster.map_err(|e| CeremonyError::Directory(DirectoryError::Malformed(Record::Roster, e))).about(path)
}

/// Writes a proposal and says what it is.
fn write_proposal(env: &Env, path: &Path, proposal: &Proposal) -> Result<Answer, Failure> {
    env.write_public(path, &postern_wire::unit_files::encode_file(FileKind::Proposal, proposal))?;
    let review = ceremony::review(proposal, None)?;
    let words = ceremony::words(&review.digest);
    Ok(Answer::new()
        .line(format!("Proposed: {}.", review.title))
        .line(format!("Written: {}", path.display()))
        .line("Its words, for the signers to compare by phone:")
        .line(format!("    {words}"))
        .with("file", path.display().to_string())
        .with("title", review.title)
        .with("digest", review.digest.to_string())
        .with("words", words))
}
