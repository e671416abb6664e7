//! `report`.

use postern_reporting::sealer::Sealer;
use postern_reporting::thread::OPEN_DAYS;
use postern_wire::letter::LetterKind;
use serde_json::json;

use super::new_code::{NewCode, agreed};
use super::prepare::{Prepared, Wish, prepare};
use super::{Ctx, Outcome, explained, journey};
use crate::acts::ActError;
use crate::args::ReportArgs;
use crate::failure::{Exit, Failure};
use crate::form::{Writer, ask};
use crate::journey::Stopped;
use crate::show::{code, date, hits};

pub(super) async fn run(ctx: &mut Ctx<'_>, args: ReportArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let wish = Wish {
        answers: args.answers.answers.as_deref(),
        to: &args.to.to,
        accept_code_words: args.accept_code_words,
        writer: Writer::Reporter,
    };
    let Prepared { answers, hits: found, units, asked } = prepare(ctx, &directory, &wish)?;
    let new = NewCode::generate(ctx, directory.service(), args.code_out.code_out.as_deref())?;
    let today = directory.calendar().day(ctx.now());
    let sealer = Sealer { directory: &directory, today };
    let draft = answers.draft(LetterKind::Report, None, false);
    let ready = sealer.report(&mut ctx.rng, &new.code, &units, &draft);
    let mut cells = ready.map_err(|error| {
        new.unused(ctx);
        Failure::from(error)
    })?;
    let count = cells.len();
    if asked {
        new.confirm(ctx)?;
    }
    agreed(ctx, asked).inspect_err(|_| new.unused(ctx))?;

    let journey = journey(&client, &directory, ctx.clock, &pace);
    loop {
        let Err(stopped) = ctx.deliver(&client, &journey, cells).await else { break };
        // Of a letter that went in part the code is good for nothing either: the whole is to be sent anew.
        cells = again(ctx, stopped, &client, asked).inspect_err(|_| new.unused(ctx))?;
    }

    ctx.screen.line("");
    ctx.screen.with("sent", &[("visits", count.into())]);
    let look = date::date(&ctx.screen.text, directory.calendar(), today.plus(2));
    let opened = date::date(&ctx.screen.text, directory.calendar(), today.plus(OPEN_DAYS + 1));
    ctx.screen.with("sent-next", &[("look", look.into()), ("opened", opened.into())]);
    if asked {
        ctx.screen.line(&code::table(new.words(), code::Form::Both));
    } else {
        new.show(ctx);
    }
    let object = json!({
        "status": "sent",
        "units": units.iter().map(|unit| unit.0).collect::<Vec<_>>(),
        "cells": count,
        "danger": answers.get(postern_wire::form::Field::Danger) == Some("yes"),
        "hits": hits::json(&ctx.screen.text, &found),
        "look_from": date::json(directory.calendar(), today.plus(2)),
        "code": new.json(),
    });
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}

/// The cells to try again with, if a person is in front and wants to.
pub(super) fn again(
    ctx: &mut Ctx<'_>,
    stopped: Stopped,
    client: &postern_client::Client,
    asked: bool,
) -> Result<Vec<postern_wire::cell::Cell>, Failure> {
    let failure = explained(Failure::from(&stopped), client);
    if !asked {
        return Err(failure);
    }
    ctx.screen.failure(&failure);
    if ask::yes(&mut ctx.screen, ctx.console, "ask-try-again", true)? {
        Ok(stopped.rest)
    } else {
        Err(explained(ActError::Stopped(stopped), client))
    }
}
