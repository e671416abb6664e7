//! `keyholder compare`: the hash of a day's own letters.

use postern_wire::{Day, Digest};

use crate::answer::Answer;
use crate::env::Env;
use crate::safe::SafeError;
use crate::tell::{Exit, Failure};
use crate::work::Work;

/// Arguments of `compare`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The day.
    pub day: u32,
    /// What another keyholder's tool says for that day.
    #[arg(long, value_name = "HEX")]
    pub with: Option<Digest>,
}

/// Compares.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let day = Day(args.day);
    let (count, hash) = work.session()?.own_set(day)?.ok_or(SafeError::NotImported(day))?;
    let answer = Answer::new()
        .line(format!("Day {day}: {count} letters of this unit, {hash}"))
        .with("day", day.0)
        .with("letters", count)
        .with("hash", hash.to_string());
    Ok(match &args.with {
        None => answer,
        Some(other) if *other == hash => answer.line("The same as the other keyholder's.").with("same", true),
        Some(_) => answer
            .line("ALARM: not the same as the other keyholder's. One of you has another set of letters, or lacks a mailroom key: compare the heads of that day.")
            .with("same", false)
            .exit_with(Exit::NotVerified),
    })
}
