//! `keyholder post`: the sync of the day.

use super::online;
use super::tor::explained;
use crate::answer::Answer;
use crate::env::Env;
use crate::post::Alarm;
use crate::tell::{Exit, Failure};
use crate::work::Work;

/// Arguments of `post`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How to get there.
    #[command(flatten)]
    pub online: online::Args,
}

/// Posts.
///
/// # Errors
/// What failed, to be told.
pub async fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let client = args.online.client(env, &work.file.vault)?;
    let session = work.session()?;
    online::ready(&args.online, env, &client).await?;
    let posted = session.post(&mut env.rng, &client).await;
    let posted = posted.map_err(|error| explained(error, &client))?;
    let mut answer = Answer::new().line(if posted.again {
        format!("The sync of day {} was sent again, the same bytes, and is answered.", posted.day)
    } else {
        format!("The sync of day {} is answered.", posted.day)
    });
    answer = answer.line(format!(
        "In it: {} acknowledgements, {} notes, {} letters; the rest is cover.",
        posted.acks, posted.notes, posted.cells
    ));
    if posted.left > 0 {
        answer = answer.line(format!("{} more wait for the next day.", posted.left));
    }
    for alarm in &posted.alarms {
        answer = answer.exit_with(Exit::NotVerified).line(match alarm {
            Alarm::OtherHead { unit, day, evidence } => format!(
                "ALARM: unit {unit} was shown another head for day {day} than you. The evidence is kept: {}. Call that unit, the oversight body and the operator.",
                evidence.display()
            ),
            Alarm::OwnMissing => "ALARM: the server does not show your own unit's statement. Compare with another unit by phone.".to_owned(),
            Alarm::BadStatement => "ALARM: the server shows a statement that its unit did not sign.".to_owned(),
        });
    }
    Ok(answer
        .with("day", posted.day.0)
        .with("again", posted.again)
        .with("acknowledgements", posted.acks)
        .with("notes", posted.notes)
        .with("letters", posted.cells)
        .with("left", posted.left)
        .with("compared", posted.compared)
        .with("alarms", posted.alarms.len()))
}
