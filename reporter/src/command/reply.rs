//! `reply`.

use postern_reporting::answers::{Answers, AnswersError};
use postern_reporting::checker::check_answers;
use postern_trust::Directory;
use postern_wire::sizes::TEXT_FOUR_CELLS;
use serde_json::json;

use super::prepare::{check_length, read_answers, refuse_code_words};
use super::{Ctx, Outcome, explained, journey};
use crate::acts::Sent;
use crate::args::ReplyArgs;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::form::ask::{self, Said};
use crate::form::review::review;
use crate::progress::Progress;
use crate::show::{hits, place, thread};

pub(super) async fn run(ctx: &mut Ctx<'_>, args: ReplyArgs) -> Outcome {
    let inputs = [&args.code.code_file, &args.answers.answers, &args.text_file];
    if inputs.iter().filter(|file| file.as_deref().is_some_and(|path| path.as_os_str() == "-")).count() > 1 {
        return Err(Failure::new(Exit::Usage, "input-twice"));
    }
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let client = ctx.client(&service)?;
    let pace = ctx.pace(&directory)?;
    let code = ctx.code(args.code.code_file.as_deref(), directory.service())?;
    let answers = written(ctx, &directory, &args)?;
    let found = check_answers(&answers, directory.service());

    ctx.ready(&client).await?;
    let journey = journey(&client, &directory, ctx.clock, &pace);
    let mut progress = Progress::new(&ctx.screen);
    let whom = (args.note, args.to.to.as_slice());
    let sent = journey.reply(&mut ctx.rng, &code, &answers, whom, &mut |step| progress.show(step)).await;
    drop(progress);
    let sent = sent.map_err(|error| explained(error, &client))?;
    show_sent(ctx, &directory, &sent, "reply-sent");
    let mut object = sent_json(&sent);
    if let Some(object) = object.as_object_mut() {
        object.insert("hits".to_owned(), hits::json(&ctx.screen.text, &found));
        let board = thread::json(&ctx.screen.text, &directory, &sent.arrival, journey.today());
        object.insert("board".to_owned(), board);
    }
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}

/// The reply's text: from a file, or asked for.
fn written(ctx: &mut Ctx<'_>, directory: &Directory, args: &ReplyArgs) -> Result<Answers, Failure> {
    let mut answers = match (&args.answers.answers, &args.text_file) {
        (Some(path), _) => read_answers(ctx, path, false)?,
        (None, Some(path)) => {
            let mut answers = Answers::empty(&ctx.lang());
            answers.what = files::read_text(path, TEXT_FOUR_CELLS)?;
            answers
        }
        (None, None) => return asked(ctx, directory),
    };
    let length = answers.what.trim_end().len();
    answers.what.truncate(length);
    if length == 0 && answers.form.is_empty() && answers.contact.is_none() {
        return Err(AnswersError::NoText.into());
    }
    answers.check(false)?;
    check_length(&answers)?;
    let found = check_answers(&answers, directory.service());
    hits::show(&mut ctx.screen, &answers, &found);
    refuse_code_words(&found, args.accept_code_words)?;
    Ok(answers)
}

fn asked(ctx: &mut Ctx<'_>, directory: &Directory) -> Result<Answers, Failure> {
    if !ctx.console.is_there() || ctx.screen.json {
        return Err(Failure::new(Exit::Usage, "answers-required"));
    }
    ctx.screen.say("ask-reply");
    ctx.screen.say("ask-paragraphs");
    let mut answers = Answers::empty(&ctx.lang());
    loop {
        match ask::paragraphs(&mut ctx.screen, ctx.console, TEXT_FOUR_CELLS)? {
            Said::Text(text) => {
                answers.what = text;
                review(&mut ctx.screen, ctx.console, directory, &mut answers)?;
                return Ok(answers);
            }
            _ => ctx.screen.say("ask-needed"),
        }
    }
}

/// Says what went where.
pub(super) fn show_sent(ctx: &mut Ctx<'_>, directory: &Directory, sent: &Sent, key: &str) {
    for target in &sent.targets {
        let name = place::unit(&ctx.screen.text, directory, target.unit);
        let note = target.answers.map(|(chain, number)| format!("{}.{chain}.{number}", target.thread));
        match note {
            Some(note) => ctx.screen.with("reply-answers", &[("name", name.into()), ("note", note.into())]),
            None => ctx.screen.with("reply-to", &[("name", name.into())]),
        }
    }
    ctx.screen.with(key, &[("visits", sent.cells.into())]);
}

/// The same for programs.
pub(super) fn sent_json(sent: &Sent) -> serde_json::Value {
    let targets: Vec<_> = sent
        .targets
        .iter()
        .map(|target| {
            let note = target.answers.map(|(chain, number)| format!("{}.{chain}.{number}", target.thread));
            json!({ "unit": target.unit.0, "thread": target.thread.0, "answers": note })
        })
        .collect();
    json!({ "status": "sent", "cells": sent.cells, "to": targets })
}
