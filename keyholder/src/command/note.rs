//! `keyholder note`: an answer, an outcome, or another note to the reporter.

use clap::ValueEnum;
use postern_wire::note::NoteKind;

use super::ask::{Words, draft};
use crate::answer::Answer;
use crate::env::Env;
use crate::tell::Failure;

/// Arguments of `note`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    pub id: String,
    /// What the note is.
    #[arg(long)]
    pub kind: Kind,
    /// What it says.
    #[command(flatten)]
    pub words: Words,
}

/// Kinds of notes that a person writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// An answer.
    Answer,
    /// What was decided.
    Outcome,
    /// The thread goes on elsewhere.
    Moved,
    /// A letter, or part of it, could not be read and is lost.
    Lost,
    /// The letter was opened.
    Opened,
    /// The contact details were opened.
    ContactOpened,
}

impl From<Kind> for NoteKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Answer => Self::Answer,
            Kind::Outcome => Self::Outcome,
            Kind::Moved => Self::Moved,
            Kind::Lost => Self::Lost,
            Kind::Opened => Self::Opened,
            Kind::ContactOpened => Self::ContactOpened,
        }
    }
}

/// Writes.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    draft(env, &args.id, args.kind.into(), &args.words)
}
