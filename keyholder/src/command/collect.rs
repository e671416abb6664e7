//! `keyholder collect`: fetches and verifies released days, then looks for the unit's letters in them.

use super::import::{day_answer, note_directory};
use super::online;
use super::tor::explained;
use crate::answer::Answer;
use crate::collect::fetch_directory;
use crate::env::Env;
use crate::session::Session;
use crate::tell::{Exit, Failure, Tell as _};

/// Arguments of `collect`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How to get there.
    #[command(flatten)]
    pub online: online::Args,
    /// Only to compare: says the hash of each day's own letters, and nothing is left to be posted.
    #[arg(long)]
    pub compare: bool,
}

/// Collects.
///
/// # Errors
/// What failed, to be told.
pub async fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    env.home_path()?;
    let mut file = env.open_vault()?;
    let home = env.home()?;
    let client = args.online.client(env, &file.vault)?;
    online::ready(&args.online, env, &client).await?;
    let fetched = fetch_directory(&home, &file.vault, &client, env.now).await;
    let directory = fetched.map_err(|error| explained(error, &client))?;
    let mut answer = Answer::new();
    if note_directory(&mut file.vault, &directory) {
        env.save_vault(&file)?;
        answer = answer.line(format!("There is a new directory: number {}.", directory.seen().serial));
    }
    let session = Session::new(&home, &file.vault, &directory, env.now)?;
    let bar = env.progress.bar("Looking for the unit's letters", 0);
    let collected = session
        .collect(&client, &mut |done, all| {
            bar.set_length(all.into());
            bar.set_position(done.into());
        })
        .await;
    bar.finish_and_clear();
    let collected = collected.map_err(|error| explained(error, &client))?;
    answer = answer.line(match collected.fetched.as_slice() {
        [] => "Nothing new: every released day is here.".to_owned(),
        days => {
            format!("Fetched and verified {} days, up to day {}.", days.len(), days.last().map_or(0, |d| d.0))
        }
    });
    for (day, error) in &collected.refused {
        answer = answer
            .line(format!("Day {day}: {}", error.happened()))
            .line(format!("  What to do: {}", error.next()))
            .exit_with(error.exit());
    }
    for imported in &collected.imported {
        answer = day_answer(answer, imported);
        if args.compare {
            answer = answer.line(format!("  compare: {}", crate::import::set_hash(&imported.own)));
        }
    }
    if collected.untried {
        answer = answer
            .line("This vault has no mailroom key for some of the days: no letter was looked for in those.")
            .exit_with(Exit::Usage);
    }
    if !args.compare {
        answer = answer.line(format!("{} acknowledgements wait. Next: keyholder post.", collected.acks));
    }
    let days = |days: &[postern_wire::Day]| days.iter().map(|d| d.0).collect::<Vec<_>>();
    Ok(answer
        .with("fetched", days(&collected.fetched))
        .with("absent", days(&collected.absent))
        .with("refused", collected.refused.iter().map(|(day, _)| day.0).collect::<Vec<_>>())
        .with("letters", collected.imported.iter().map(|i| i.new.len()).sum::<usize>())
        .with("acknowledgements", collected.acks))
}
