//! `keyholder outbox`: what waits to be posted, and how it gets to the collector.

use std::path::PathBuf;

use clap::Subcommand;
use postern_wire::request::MAX_UNIT_FILE;

use super::open::read_all;
use crate::answer::Answer;
use crate::env::Env;
use crate::outbox::{Completed, item_words};
use crate::tell::{About as _, Exit, Failure};
use crate::work::Work;

/// Commands on the outbox.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say what waits.
    List,
    /// Complete a request for signatures: what was drafted is sealed into the outbox.
    Add {
        /// The request.
        request: PathBuf,
        /// The approvals that came back.
        approvals: Vec<PathBuf>,
    },
    /// Write what waits into one file for the collector.
    Export {
        /// The file.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take a keyholder's file over (collector).
    Take {
        /// The file.
        file: PathBuf,
    },
    /// Give up a note that was drafted and not signed; its number is free again.
    Drop {
        /// The case.
        id: String,
        /// The note's number.
        number: u8,
    },
}

/// Runs it.
///
/// # Errors
/// What failed, to be told.
pub fn run(command: &Command, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    match command {
        Command::List => {
            let items = session.outbox()?;
            let answer = Answer::new().with("waiting", items.len());
            Ok(match items.as_slice() {
                [] => answer.line("Nothing waits in the outbox.").exit_with(Exit::NothingFound),
                items => answer.lines(items.iter().map(item_words)),
            })
        }
        Command::Add { request, approvals } => {
            let bytes = env.read(request, MAX_UNIT_FILE)?;
            let approvals = read_all(env, approvals)?;
            let answer = Answer::new();
            Ok(match session.complete(&mut env.rng, &bytes, &approvals).about(request)? {
                Completed::Note(hint) => answer
                    .line("The note is signed by enough and in the outbox.")
                    .with("hint", hint.to_string()),
                Completed::Referral(passed) => super::refer::passed_answer(&passed),
            })
        }
        Command::Export { out } => {
            let (file, items) = session.hand_over()?;
            env.write_new(out, &file)?;
            session.outbox_done(items.iter().map(|i| &i.name))?;
            Ok(Answer::new()
                .line(format!("Notes and letters in {}: {}.", out.display(), items.len()))
                .line("Carry it to the collector, and run there: keyholder outbox take FILE")
                .with("items", items.len())
                .with("file", out.display().to_string()))
        }
        Command::Take { file } => {
            let bytes = env.read(file, MAX_UNIT_FILE)?;
            let taken = session.take_over_outbox(&bytes).about(file)?;
            let mut answer = Answer::new().line(format!(
                "Taken over, and not here before: notes {}, letters {}.",
                taken.notes, taken.cells
            ));
            if let Some(day) = taken.safe {
                answer = answer.line(format!("The keyholder says that all is safe up to day {day}."));
            }
            Ok(answer
                .with("notes", taken.notes)
                .with("letters", taken.cells)
                .with("safe", taken.safe.map(|d| d.0)))
        }
        Command::Drop { id, number } => {
            let thread = session.named_case(id)?.thread;
            session.drop_draft(&thread, *number)?;
            Ok(Answer::new()
                .line(format!("Note {number} is given up. Whoever was asked to sign it: tell them.")))
        }
    }
}
