//! `keyholder refer`: a letter passed on to another unit.

use std::path::{Path, PathBuf};

use postern_wire::{PersonId, UnitId};

use super::open::{asked, out_needed};
use crate::answer::Answer;
use crate::env::Env;
use crate::note::Drafted;
use crate::refer::{Passed, Redaction};
use crate::request::RequestError;
use crate::tell::{About as _, Failure};
use crate::work::Work;

/// Arguments of `refer`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    pub id: String,
    /// The number of the unit to which it goes.
    #[arg(long, value_name = "UNIT")]
    pub to: u16,
    /// A shortened text, made with `redact`; without it the letter goes as the reporter wrote it.
    #[arg(long, value_name = "FILE")]
    pub redacted: Option<PathBuf>,
    /// Who is to sign with you.
    #[arg(long, value_name = "PERSON", num_args = 1..)]
    pub ask: Vec<u16>,
    /// Where to write the request.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Passes it on, or asks.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let redaction: Option<Redaction> = match &args.redacted {
        Some(path) => Some(read_redaction(env, path)?),
        None => None,
    };
    let work = Work::open(env)?;
    let session = work.session()?;
    let thread = session.named_case(&args.id)?.thread;
    let ask: Vec<PersonId> = args.ask.iter().copied().map(PersonId).collect();
    let m = session.unit_entry()?.policy.m;
    match session.draft_referral(&mut env.rng, &thread, UnitId(args.to), redaction.as_ref(), &ask)? {
        Drafted::Request(file) => {
            let out = out_needed(args.out.as_ref(), 1, m)?;
            env.write_new(out, &file)?;
            Ok(asked(&session, &ask, out, "keyholder outbox add REQUEST APPROVAL"))
        }
        Drafted::Passed(passed) => Ok(passed_answer(&passed)),
        Drafted::Queued(_) => Err(RequestError::OtherRequest.into()),
    }
}

/// A text that `redact` wrote and a person has shortened.
pub(super) fn read_redaction(env: &Env, path: &Path) -> Result<Redaction, Failure> {
    let bytes = env.read(path, 1 << 20)?;
    serde_json::from_slice(&bytes).map_err(|_| RequestError::Redaction).about(path)
}

/// What is said when a letter is in the outbox.
pub(super) fn passed_answer(passed: &Passed) -> Answer {
    let syncs = passed.cells.div_ceil(postern_wire::sizes::SYNC_CELLS);
    Answer::new()
        .line(format!("The letter to unit {} is signed, sealed, and in the outbox.", passed.to))
        .line(match syncs {
            1 => "It goes out with the sync of the next day.".to_owned(),
            _ => format!("It goes out with the syncs of the next {syncs} days."),
        })
        .with("to", passed.to.0)
        .with("cells", passed.cells)
}
