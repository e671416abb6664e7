//! `practise`: the whole flow; the cell is cover, and nothing is kept.

use postern_reporting::sample::sample;
use postern_wire::UnitId;
use serde_json::json;

use super::new_code::{NewCode, agreed};
use super::prepare::{Prepared, Wish, prepare};
use super::{Ctx, Outcome, explained, journey};
use crate::args::PractiseArgs;
use crate::failure::Exit;
use crate::form::Writer;
use crate::progress::Progress;
use crate::show::{code, hits, thread};

pub(super) async fn run(ctx: &mut Ctx<'_>, args: PractiseArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    ctx.screen.say("practise-banner");
    let wish = Wish {
        answers: args.answers.answers.as_deref(),
        to: &[],
        accept_code_words: false,
        writer: Writer::Reporter,
    };
    let Prepared { hits: found, units, asked, .. } = prepare(ctx, &directory, &wish)?;
    let new = NewCode::generate(ctx, directory.service(), None)?;
    if asked {
        new.confirm(ctx)?;
    } else {
        code::show_new(&mut ctx.screen, new.words());
    }
    agreed(ctx, asked)?;
    ctx.ready(&client).await?;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    let mut progress = Progress::new(&ctx.screen);
    let made = journey.practise(&mut ctx.rng, &mut |step| progress.show(step)).await;
    drop(progress);
    let arrival = made.map_err(|error| explained(error, &client))?;
    let today = journey.today();
    ctx.screen.say("practise-sample");
    let sample = sample(arrival, units.first().copied().unwrap_or(UnitId(1)), today);
    thread::show(&mut ctx.screen, &directory, &sample, today);
    ctx.screen.line("");
    ctx.screen.say("practise-end");
    let object = json!({
        "status": "practised",
        "cells": 1,
        "hits": hits::json(&ctx.screen.text, &found),
        "sample": thread::json(&ctx.screen.text, &directory, &sample, today),
    });
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}
