//! `keyholder open`: asking for approvals, and opening with them.

use std::path::PathBuf;

use postern_client_crypto::custody::Fault;
use postern_wire::PersonId;
use postern_wire::request::MAX_UNIT_FILE;

use crate::answer::Answer;
use crate::days::short;
use crate::env::Env;
use crate::filing::Notice;
use crate::open::LetterStatus;
use crate::request::RequestError;
use crate::session::Session;
use crate::tell::{Exit, Failure, Tell as _};
use crate::work::Work;

/// Arguments of `open`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Letters, by the names that `list` shows.
    #[arg(required = true)]
    pub ids: Vec<String>,
    /// Ask these people, by their numbers in the directory; you are always among those who open.
    #[arg(long, value_name = "PERSON", num_args = 1.., requires = "out", conflicts_with = "approvals")]
    pub ask: Vec<u16>,
    /// Where to write the request.
    #[arg(long, value_name = "FILE", requires = "ask")]
    pub out: Option<PathBuf>,
    /// The approvals that came back.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub approvals: Vec<PathBuf>,
}

/// Opens, or asks.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    let cells = session.named_cells(&args.ids)?;
    if let Some(out) = &args.out {
        let ask: Vec<PersonId> = args.ask.iter().copied().map(PersonId).collect();
        let request = session.ask_to_open(&mut env.rng, &cells, &ask)?;
        env.write_new(out, &request)?;
        return Ok(asked(&session, &ask, out, "keyholder open ID --approvals FILE"));
    }
    let approvals = read_all(env, &args.approvals)?;
    let outcomes = session.open_cells(&mut env.rng, &cells, &approvals)?;
    if let [(_, Err(error))] = outcomes.as_slice() {
        return Err((*error).into());
    }
    let mut answer = Answer::new();
    let mut opened = Vec::new();
    for (cell, outcome) in outcomes {
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(error) => {
                answer =
                    answer.line(format!("{}: {}", short(&cell), error.happened())).exit_with(error.exit());
                continue;
            }
        };
        for fault in &outcome.faults {
            answer = answer.exit_with(Exit::NotVerified).line(match fault {
                Fault::BadSlotFor(person) => {
                    format!(
                        "{}: whoever sealed it made a wrong share for {}.",
                        short(&cell),
                        session.name(*person)
                    )
                }
                Fault::FalseShareBy(person) => {
                    format!(
                        "ALARM: {} gave a false share for {}. The letter is open all the same.",
                        session.name(*person),
                        short(&cell)
                    )
                }
            });
        }
        answer = match outcome.letter {
            LetterStatus::Waiting { have, of, .. } => {
                answer.line(format!("{}: {have} of {of} parts of its letter are open.", short(&cell)))
            }
            LetterStatus::Broken(why) => answer
                .line(format!("{}: set aside: {}.", short(&cell), why.words()))
                .exit_with(Exit::NotVerified),
            LetterStatus::Complete { thread, .. } => {
                opened.push(thread.to_string());
                answer
                    .line(format!("{} is open, in case {}.", short(&cell), short(&thread)))
                    .line(format!("Next: keyholder show {}", short(&thread)))
            }
        };
        for notice in &outcome.notices {
            answer = answer.line(match notice {
                Notice::Queued(_) => "A note to the reporter that says so is in the outbox.".to_owned(),
                Notice::Request(path) => format!(
                    "A note to the reporter that says so needs the same people: give them {}, then run keyholder outbox add.",
                    path.display()
                ),
            });
        }
    }
    Ok(answer.with("cases", opened))
}

/// What is said when a request was written.
pub(super) fn asked(session: &Session<'_>, ask: &[PersonId], out: &std::path::Path, next: &str) -> Answer {
    let people: Vec<String> = ask.iter().map(|p| session.name(*p)).collect();
    Answer::new()
        .line(format!("The request is written: {}", out.display()))
        .line(format!("Give it to {}. Each runs: keyholder approve REQUEST --out FILE", people.join(", ")))
        .line(format!("With the approvals run: {next}"))
        .with("request", out.display().to_string())
}

/// The files of approvals.
pub(super) fn read_all(env: &Env, paths: &[PathBuf]) -> Result<Vec<Vec<u8>>, Failure> {
    paths.iter().map(|path| env.read(path, MAX_UNIT_FILE)).collect()
}

/// Refuses a request without a file to write it to.
pub(super) fn out_needed(out: Option<&PathBuf>, have: u8, need: u8) -> Result<&PathBuf, Failure> {
    out.ok_or_else(|| RequestError::TooFew { have, need }.into())
}
