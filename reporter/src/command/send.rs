//! `send`: files that `seal` wrote, each in a whole visit. No code is needed, and none can be found out.

use postern_wire::cell::Cell;
use postern_wire::sizes::CELL;
use serde_json::json;

use super::report::again;
use super::{Ctx, Outcome, journey};
use crate::args::SendArgs;
use crate::failure::{Exit, Failure};
use crate::files;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: SendArgs) -> Outcome {
    let mut cells = Vec::new();
    for path in &args.files {
        let refused = || Failure::new(Exit::Usage, "send-not-a-cell").and("path", path.display().to_string());
        cells.push(Cell::try_from(files::read(path, CELL)?.as_slice()).map_err(|_| refused())?);
    }
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let count = cells.len();
    let asked = ctx.console.is_there() && !ctx.screen.json;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    loop {
        let Err(stopped) = ctx.deliver(&client, &journey, cells).await else { break };
        cells = again(ctx, stopped, &client, asked)?;
    }
    ctx.screen.with("sent", &[("visits", count.into())]);
    ctx.screen.object(&json!({ "status": "sent", "cells": count }));
    Ok(Exit::Ok)
}
