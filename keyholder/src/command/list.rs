//! `keyholder list`: what there is, and what is due.

use postern_wire::Day;

use crate::answer::Answer;
use crate::dates::day_column;
use crate::env::Env;
use crate::tell::{Exit, Failure};
use crate::work::Work;

/// Lists.
///
/// # Errors
/// What failed, to be told.
pub fn run(env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    let overview = session.overview()?;
    let mut answer = Answer::new();
    if overview.rows.is_empty() {
        answer = answer.line("Nothing here yet. Import a day first.").exit_with(Exit::NothingFound);
    } else {
        answer = answer.line("name      what    came        due         light  state");
    }
    let date = |day: u32| day_column(Day(day), work.directory.constants());
    for row in &overview.rows {
        let due = row.due.map(date).unwrap_or_default();
        let flags =
            if row.flags.is_empty() { String::new() } else { format!("  [{}]", row.flags.join(", ")) };
        answer = answer.line(format!(
            "{:<9} {:<7} {:<11} {:<11} {:<6} {}{flags}",
            row.id,
            row.what,
            date(row.day),
            due,
            row.light.unwrap_or(""),
            row.state
        ));
    }
    if overview.damaged > 0 {
        answer = answer
            .line(format!(
                "{} records of the archive cannot be read. Use your copy of the archive.",
                overview.damaged
            ))
            .exit_with(Exit::NotVerified);
    }
    let rows = serde_json::to_value(&overview.rows).unwrap_or_default();
    Ok(answer.with("today", session.today().0).with("rows", rows).with("damaged", overview.damaged))
}
