//! `desk`: a call handler writes down what a caller says, reads it back, speaks the code, and wipes the screen.

use postern_reporting::sealer::Sealer;
use postern_wire::letter::LetterKind;

use super::new_code::NewCode;
use super::prepare::{Prepared, Wish, prepare};
use super::report::again;
use super::{Ctx, Outcome, journey};
use crate::args::DeskArgs;
use crate::failure::{Exit, Failure};
use crate::form::{Writer, ask};

/// Words that are spoken together.
const SPOKEN: usize = 2;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: DeskArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let wish = Wish { answers: None, to: &args.to.to, accept_code_words: false, writer: Writer::CallHandler };
    let Prepared { answers, units, .. } = prepare(ctx, &directory, &wish)?;
    if !ask::yes(&mut ctx.screen, ctx.console, "desk-read-back", true)? {
        return Err(Failure::new(Exit::Usage, "not-sent-by-choice"));
    }
    let new = NewCode::generate(ctx, directory.service(), None)?;
    let today = directory.calendar().day(ctx.now());
    let sealer = Sealer { directory: &directory, today };
    let draft = answers.draft(LetterKind::Report, None, true);
    let mut cells = sealer.report(&mut ctx.rng, &new.code, &units, &draft)?;
    drop((answers, draft));
    speak(ctx, &new)?;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    loop {
        let Err(stopped) = ctx.deliver(&client, &journey, cells).await else { break };
        cells = again(ctx, stopped, &client, true)?;
    }
    drop(new);
    ctx.screen.wipe();
    ctx.screen.say("desk-sealed");
    Ok(Exit::Ok)
}

/// The code in four pairs, one after the other, until the caller has them.
fn speak(ctx: &mut Ctx<'_>, new: &NewCode<'_>) -> Result<(), Failure> {
    ctx.screen.say("desk-code");
    loop {
        let groups = new.words().groups();
        let all: Vec<(&str, &str)> =
            new.words().words().into_iter().zip(groups.iter().map(|group| group.as_str())).collect();
        for (number, pair) in (1usize..).zip(all.chunks(SPOKEN)) {
            let words: Vec<&str> = pair.iter().map(|(word, _)| *word).collect();
            let numbers: Vec<&str> = pair.iter().map(|(_, group)| *group).collect();
            let values = [
                ("number", number.into()),
                ("words", words.join(", ").into()),
                ("numbers", numbers.join(", ").into()),
            ];
            ctx.screen.with("desk-pair", &values);
            ask::line(&mut ctx.screen, ctx.console)?;
        }
        if ask::yes(&mut ctx.screen, ctx.console, "desk-has-code", true)? {
            return Ok(());
        }
    }
}
