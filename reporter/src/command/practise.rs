//! `practise`: the whole flow; the cell is cover, and nothing is kept.

use postern_client_crypto::reader::{ReadNote, ShelfReading, Source};
use postern_phrases::Phrase;
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::{Day, UnitId};
use serde_json::json;

use super::new_code::{NewCode, agreed};
use super::prepare::{Prepared, Wish, prepare};
use super::{Ctx, Outcome, explained, journey};
use crate::args::PractiseArgs;
use crate::failure::Exit;
use crate::form::Writer;
use crate::progress::Progress;
use crate::show::{code, hits, thread};
use crate::visit::{Arrival, Freshness};

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

/// What a board could hold some days later.
fn sample(arrival: Arrival, unit: UnitId, today: Day) -> Arrival {
    let ack = Source::Ack { unit, day: today, part: 0 };
    let number = |number| Source::Thread { unit, chain: 0, number };
    let note = |source, kind, number, day: u32, phrases: &[&str]| ReadNote {
        source,
        body: NoteBody {
            unit,
            number,
            kind,
            day: today.plus(day),
            acknowledge_by: None,
            answer_by: (kind == NoteKind::Opened).then(|| today.plus(day).plus(crate::thread::ANSWER_DAYS)),
            answers: None,
            repeats: None,
            change_code: false,
            phrases: phrases.iter().filter_map(|name| Phrase::by_name(name)).map(|p| p.number).collect(),
            text: String::new(),
            count: (kind == NoteKind::Delivered).then_some(1),
        },
    };
    let notes = vec![
        note(ack, NoteKind::Delivered, 0, 1, &[]),
        note(number(0), NoteKind::Opened, 0, 3, &["thank-you"]),
        note(number(1), NoteKind::Question, 1, 4, &["still-going-on", "do-not-look-up"]),
    ];
    Arrival {
        found: notes.iter().map(|note| (note.source, arrival.shelf)).collect(),
        reading: ShelfReading { notes, refused: Vec::new() },
        freshness: Freshness::Current,
        ..arrival
    }
}
