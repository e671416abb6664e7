//! `rotate`.

use super::new_code::NewCode;
use super::reply::{sent_json, show_sent};
use super::{Ctx, Outcome, explained, journey};
use crate::acts::ActError;
use crate::args::RotateArgs;
use crate::failure::Exit;
use crate::progress::Progress;
use crate::show::code;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: RotateArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let old = ctx.code(args.code.code_file.as_deref(), directory.service())?;
    let new = NewCode::generate(ctx, directory.service(), args.code_out.code_out.as_deref())?;
    let asked = ctx.console.is_there() && args.code_out.code_out.is_none() && !ctx.screen.json;
    if asked {
        new.confirm(ctx)?;
    }
    let lang = ctx.lang();
    ctx.ready(&client).await.inspect_err(|_| new.unused(ctx))?;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    let mut progress = Progress::new(&ctx.screen);
    let codes = (&old, &new.code);
    let sent = journey.rotate(&mut ctx.rng, codes, &lang, &args.to.to, &mut |step| progress.show(step)).await;
    drop(progress);
    let sent = match sent {
        Ok(sent) => sent,
        Err(ActError::Stopped(stopped)) if stopped.sent > 0 => {
            // Some units have the new code, and will write under it: it must not be lost.
            ctx.screen.say("rotate-both-codes");
            if !asked {
                new.show(ctx);
            }
            return Err(explained(ActError::Stopped(stopped), &client));
        }
        Err(error) => {
            new.unused(ctx);
            return Err(explained(error, &client));
        }
    };
    show_sent(ctx, &directory, &sent, "rotate-sent");
    if asked {
        ctx.screen.line(&code::table(new.words(), code::Form::Both));
    } else {
        new.show(ctx);
    }
    let mut object = sent_json(&sent);
    if let Some(object) = object.as_object_mut() {
        object.insert("code".to_owned(), new.json());
    }
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}
