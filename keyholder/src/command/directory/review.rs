//! `keyholder directory review`.

use std::path::PathBuf;

use postern_trust::sha256;
use postern_wire::unit_files::{EnrolRole, Enrolment, FileKind, MAX_CEREMONY_FILE, decode_file};
use serde_json::json;

use super::read_directory;
use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError, Change};
use crate::env::Env;
use crate::tell::{About as _, Failure, shown};

/// Arguments of `directory review`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The proposal, or an enrolment.
    proposal: PathBuf,
    /// The directory in force, to compare with.
    #[arg(long, value_name = "FILE")]
    base: Option<PathBuf>,
}

pub(super) fn run(args: &Args, env: &Env) -> Result<Answer, Failure> {
    let bytes = env.read(&args.proposal, MAX_CEREMONY_FILE)?;
    if let Ok(enrolment) = ceremony::read_enrolment(&bytes) {
        return Ok(enrolled(&enrolment, &bytes));
    }
    let proposal = decode_file(FileKind::Proposal, &bytes).map_err(CeremonyError::from);
    let proposal = proposal.about(&args.proposal)?;
    let base = args.base.as_ref().map(|path| read_directory(env, path)).transpose()?;
    let review = ceremony::review(&proposal, base.as_ref()).about(&args.proposal)?;
    let words = ceremony::words(&review.digest);
    let mut answer = Answer::new().line(&review.title).line(match review.follows {
        Some(true) => "It follows from the directory that you gave.",
        Some(false) => "WARNING: it does NOT follow from the directory that you gave. Do not sign it.",
        None => "There was no directory to compare it with, so all of it is listed.",
    });
    answer = answer.line("");
    if review.changes.is_empty() {
        answer = answer.line("Nothing changes but the number.");
    }
    let json: Vec<_> = review.changes.iter().map(change_json).collect();
    Ok(answer
        .lines(review.changes.iter().flat_map(Change::lines))
        .line("")
        .line("Its words; they must be the same on every signer's screen:")
        .line(format!("    {words}"))
        .with("title", review.title)
        .with("follows", review.follows)
        .with("changes", json)
        .with("digest", review.digest.to_string())
        .with("words", words))
}

fn enrolled(enrolment: &Enrolment, file: &[u8]) -> Answer {
    let role = match enrolment.role {
        EnrolRole::Keyholder => "keyholder",
        EnrolRole::Custodian => "custodian",
        EnrolRole::Collector => "collector",
        EnrolRole::Signer => "signer",
    };
    let words = ceremony::words(&sha256(&[file]));
    let mut answer = Answer::new().line(format!("Enrolment of {}, {role}", shown(&enrolment.pseudonym)));
    if enrolment.role != EnrolRole::Signer {
        answer = answer.line(format!("  for unit {}, quarter {}", enrolment.unit, enrolment.quarter));
    }
    answer
        .line("Its words; the person must read you the same from their own screen:")
        .line(format!("    {words}"))
        .with("title", "enrolment")
        .with("pseudonym", enrolment.pseudonym.as_str())
        .with("role", role)
        .with("unit", enrolment.unit.0)
        .with("quarter", enrolment.quarter.0)
        .with("words", words)
}

fn change_json(change: &Change) -> serde_json::Value {
    let detail = |(name, before, now): &(&str, Option<String>, Option<String>)| json!({ "name": name, "before": before, "now": now });
    json!({
        "change": change.kind.word(),
        "what": change.what,
        "details": change.details.iter().map(detail).collect::<Vec<_>>(),
    })
}
