//! `stop`.

use super::reply::{sent_json, show_sent};
use super::{Ctx, Outcome, explained, journey};
use crate::args::StopArgs;
use crate::failure::Exit;
use crate::progress::Progress;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: StopArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let code = ctx.code(args.code.code_file.as_deref(), directory.service())?;
    let lang = ctx.lang();
    ctx.ready(&client).await?;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    let mut progress = Progress::new(&ctx.screen);
    let sent = journey.stop(&mut ctx.rng, &code, &lang, &args.to.to, &mut |step| progress.show(step)).await;
    drop(progress);
    let sent = sent.map_err(|error| explained(error, &client))?;
    show_sent(ctx, &directory, &sent, "stop-sent");
    ctx.screen.object(&sent_json(&sent));
    Ok(Exit::Ok)
}
