//! `check`.

use super::{Ctx, Outcome, explained, journey};
use crate::args::CheckArgs;
use crate::failure::Exit;
use crate::progress::Progress;
use crate::show::thread;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: CheckArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let code = ctx.code(args.code.code_file.as_deref(), directory.service())?;
    ctx.ready(&client).await?;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    let mut progress = Progress::new(&ctx.screen);
    let arrival = journey.check(&mut ctx.rng, &code, args.note, &mut |step| progress.show(step)).await;
    drop(progress);
    let arrival = arrival.map_err(|error| explained(error, &client))?;
    let today = journey.today();
    let found = thread::show(&mut ctx.screen, &directory, &arrival, today);
    ctx.screen.object(&thread::json(&ctx.screen.text, &directory, &arrival, today));
    Ok(if found { Exit::Ok } else { Exit::NothingFound })
}
