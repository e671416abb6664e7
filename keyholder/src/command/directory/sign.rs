//! `keyholder directory sign`.

use std::path::PathBuf;

use postern_wire::unit_files::{CeremonyPurpose, FileKind, MAX_CEREMONY_FILE, MailroomBundle, encode_file};

use super::read_proposal;
use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError};
use crate::disk::DiskError;
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Arguments of `directory sign`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The proposal; review it first.
    proposal: PathBuf,
    /// For a key card: its mailroom bundle, which is then checked too.
    #[arg(long, value_name = "FILE")]
    bundle: Option<PathBuf>,
    /// The signature file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(super) fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let proposal = read_proposal(env, &args.proposal)?;
    let bundle = match &args.bundle {
        None => None,
        Some(path) => {
            let bundle = MailroomBundle::decode(&env.read(path, MAX_CEREMONY_FILE)?);
            Some(bundle.map_err(CeremonyError::from).about(path)?)
        }
    };
    if args.out.symlink_metadata().is_ok() {
        return Err(Failure::from(DiskError::Exists).about(&args.out));
    }
    let review = ceremony::review(&proposal, None).about(&args.proposal)?;
    let file = env.open_vault()?;
    let signatures = ceremony::sign(&file.vault, &proposal, bundle.as_ref()).about(&args.proposal)?;
    env.write_public(&args.out, &encode_file(FileKind::Signatures, &signatures))?;
    let signed: Vec<&str> = signatures
        .signatures
        .iter()
        .map(|signature| match signature.purpose {
            CeremonyPurpose::Roster => "roster",
            CeremonyPurpose::Card => "card",
            CeremonyPurpose::Rotation => "rotation",
        })
        .collect();
    let words = ceremony::words(&review.digest);
    Ok(Answer::new()
        .line(format!("Signed: {}.", review.title))
        .line(format!("    {words}"))
        .line(format!("Your signature is written: {}", args.out.display()))
        .line("Hand it to whoever assembles the directory.")
        .with("file", args.out.display().to_string())
        .with("title", review.title)
        .with("digest", review.digest.to_string())
        .with("words", words)
        .with("signed", signed))
}
