//! `keyholder log`: the log of this vault.

use clap::Subcommand;

use crate::answer::Answer;
use crate::env::Env;
use crate::tell::Failure;
use crate::work::Work;

/// Commands on the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Check chain and signatures.
    Verify,
    /// Show the entries; what they are about is shown as its hash.
    Show,
}

/// Runs it.
///
/// # Errors
/// What failed, to be told.
pub fn run(command: &Command, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let log = work.session()?.log()?;
    let mut answer = Answer::new();
    if *command == Command::Show {
        answer = answer.lines(log.entries.iter().map(|e| {
            format!("{:>6}  day {:>6}  {:<9}  {}", e.n, e.day.0, e.verb.name(), crate::days::short(&e.object))
        }));
    }
    Ok(answer
        .line(format!("{} entries, chain and signatures hold. Head: {}", log.entries.len(), log.head))
        .with("entries", log.entries.len())
        .with("head", log.head.to_string()))
}
