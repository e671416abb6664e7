//! `keyholder directory draft`.

use std::path::PathBuf;

use postern_wire::cbor::decode_canonical;
use postern_wire::directory::Roster;

use super::read_directory;
use crate::answer::Answer;
use crate::ceremony::{CeremonyError, Draft};
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Arguments of `directory draft`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The directory in force; without it an example is written.
    #[arg(long, value_name = "FILE")]
    base: Option<PathBuf>,
    /// The draft to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(super) fn run(args: &Args, env: &Env) -> Result<Answer, Failure> {
    let text = match &args.base {
        None => Draft::template().to_owned(),
        Some(path) => {
            let body = read_directory(env, path)?.roster.body;
            let roster: Result<Roster, _> = decode_canonical(&body);
            let malformed = |e| postern_trust::DirectoryError::Malformed(postern_trust::Record::Roster, e);
            let roster = roster.map_err(|e| CeremonyError::from(malformed(e))).about(path)?;
            Draft::of_roster(&roster).to_text()
        }
    };
    env.write_public(&args.out, text.as_bytes())?;
    Ok(Answer::new()
        .line(format!("A draft is written: {}", args.out.display()))
        .line("Edit it, then run `keyholder directory propose roster`.")
        .with("file", args.out.display().to_string()))
}
