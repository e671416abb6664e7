//! `keyholder safe`: that every letter up to a day is in the archive.

use postern_wire::Day;

use crate::answer::Answer;
use crate::env::Env;
use crate::tell::Failure;
use crate::work::Work;

/// Arguments of `safe`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Up to and including this day.
    #[arg(long, value_name = "DAY")]
    pub to_day: u32,
}

/// Signs it.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    work.session()?.declare_safe(Day(args.to_day))?;
    Ok(Answer::new()
        .line(format!("You have signed that every letter up to day {} is safe with you.", args.to_day))
        .line("It goes to the collector with your next keyholder outbox export.")
        .with("day", args.to_day))
}
