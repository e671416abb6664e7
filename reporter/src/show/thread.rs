//! The ladder of states, and every note in full.

use postern_client_crypto::reader::{ReadNote, Source};
use postern_phrases::Phrase;
use postern_reporting::arrival::{Arrival, Freshness};
use postern_reporting::name::{kind_name, note_name, stage_name};
use postern_reporting::thread::{Stage, Thread, threads};
use postern_trust::Directory;
use postern_wire::Day;
use postern_wire::note::NoteKind;
use postern_wire::sizes::NOTE_DAYS;
use serde_json::{Value, json};

use crate::screen::{Screen, harmless};
use crate::show::{date, place};
use crate::text::Text;

/// Shows all that the code found; whether that was anything.
pub fn show(screen: &mut Screen, directory: &Directory, arrival: &Arrival, today: Day) -> bool {
    show_freshness(screen, arrival.freshness);
    let threads = threads(arrival);
    for thread in &threads {
        show_thread(screen, directory, thread, today);
    }
    if !arrival.reading.refused.is_empty() {
        screen.with("note-refused", &[("count", arrival.reading.refused.len().into())]);
    }
    if threads.is_empty() {
        screen.with("thread-no-sign", &[("days", NOTE_DAYS.into())]);
    }
    !threads.is_empty()
}

fn show_thread(screen: &mut Screen, directory: &Directory, thread: &Thread<'_>, today: Day) {
    let calendar = *directory.calendar();
    let name = place::unit(&screen.text, directory, thread.unit);
    screen.line("");
    screen.with("thread-title", &[("name", name.into()), ("unit", thread.unit.0.into())]);
    let at = |screen: &Screen, day| date::date(&screen.text, &calendar, day);
    screen.say("ladder-sealed");
    screen.say("ladder-in-the-box");
    match thread.delivered {
        Some(day) => screen.with("ladder-delivered", &[("date", at(screen, day).into())]),
        None if thread.stage > Stage::Delivered => screen.say("ladder-delivered-before"),
        None => screen.say("ladder-not-delivered"),
    }
    match (thread.open_by, thread.stage >= Stage::Opened) {
        (_, true) => screen.say("ladder-opened"),
        (Some(by), false) if by < today => {
            screen.with("ladder-open-late", &[("date", at(screen, by).into())]);
            show_alternates(screen, directory, thread);
        }
        (Some(by), false) => screen.with("ladder-open-by", &[("date", at(screen, by).into())]),
        (None, false) => {}
    }
    match (thread.stage, thread.answer_by) {
        (Stage::Question, _) => screen.say("ladder-question"),
        (Stage::Answer, _) => screen.say("ladder-answer"),
        (Stage::Outcome, _) => screen.say("ladder-outcome"),
        (Stage::Moved, _) => screen.say("ladder-moved"),
        (_, Some(by)) if by < today => screen.with("ladder-answer-late", &[("date", at(screen, by).into())]),
        (_, Some(by)) => screen.with("ladder-answer-by", &[("date", at(screen, by).into())]),
        _ => {}
    }
    for note in thread.notes.iter().filter(|note| note.body.kind != NoteKind::Delivered) {
        show_note(screen, directory, note);
    }
    for source in &thread.elsewhere {
        screen.with("note-elsewhere", &[("note", note_name(source).into())]);
    }
    if thread.change_code {
        screen.say("note-change-code");
    }
}

fn show_alternates(screen: &mut Screen, directory: &Directory, thread: &Thread<'_>) {
    let alternates = directory.unit(thread.unit).map(|unit| unit.alternates.as_slice()).unwrap_or_default();
    for id in alternates {
        let name = place::unit(&screen.text, directory, *id);
        screen.with("ladder-alternate", &[("unit", id.0.into()), ("name", name.into())]);
    }
}

fn show_note(screen: &mut Screen, directory: &Directory, note: &ReadNote) {
    let day = date::date(&screen.text, directory.calendar(), note.body.day);
    let kind = screen.text.say(kind_key(note.body.kind));
    screen.line("");
    let heading = [("kind", kind.into()), ("date", day.into()), ("note", note_name(&note.source).into())];
    screen.with("note-title", &heading);
    if let Source::Thread { unit, chain, .. } = note.source
        && chain > 0
    {
        let from = place::unit(&screen.text, directory, note.body.unit);
        let by = place::unit(&screen.text, directory, unit);
        screen.with("note-passed-on", &[("from", from.into()), ("by", by.into())]);
    }
    if let Some(repeats) = note.body.repeats {
        screen.with("note-repeats", &[("number", repeats.into())]);
    }
    for number in &note.body.phrases {
        let line = phrase(&screen.text, *number);
        screen.line(&format!("  {line}"));
    }
    for line in harmless(&note.body.text).lines() {
        screen.line(&format!("  {line}"));
    }
}

fn show_freshness(screen: &mut Screen, freshness: Freshness) {
    match freshness {
        Freshness::Current => {}
        Freshness::Older(days) => screen.with("board-older", &[("days", days.into())]),
        Freshness::Ahead(days) => screen.with("board-ahead", &[("days", days.into())]),
    }
}

/// All that the code found, for programs.
#[must_use]
pub fn json(text: &Text, directory: &Directory, arrival: &Arrival, today: Day) -> Value {
    let day = |day: Day| date::json(directory.calendar(), day);
    let note = |note: &&ReadNote| {
        let (chain, number) = match note.source {
            Source::Thread { chain, number, .. } => (Some(chain), Some(number)),
            Source::Ack { .. } => (None, None),
        };
        json!({
            "note": note_name(&note.source),
            "unit": note.body.unit.0,
            "chain": chain,
            "number": number,
            "kind": kind_name(note.body.kind),
            "day": day(note.body.day),
            "open_by": note.body.acknowledge_by.map(day),
            "answer_by": note.body.answer_by.map(day),
            "answers": note.body.answers.map(|id| id.to_string()),
            "repeats": note.body.repeats,
            "change_code": note.body.change_code,
            "phrases": note.body.phrases.iter().map(|n| json!({ "number": n, "text": phrase(text, *n) })).collect::<Vec<_>>(),
            "text": note.body.text,
            "count": note.body.count,
        })
    };
    let thread = |thread: &Thread<'_>| {
        json!({
            "unit": thread.unit.0,
            "name": place::unit(text, directory, thread.unit),
            "stage": stage_name(thread.stage),
            "delivered": thread.delivered.map(day),
            "open_by": thread.open_by.map(day),
            "answer_by": thread.answer_by.map(day),
            "late": thread.open_by.or(thread.answer_by).is_some_and(|by| by < today),
            "change_code": thread.change_code,
            "notes": thread.notes.iter().map(note).collect::<Vec<_>>(),
            "elsewhere": thread.elsewhere.iter().map(note_name).collect::<Vec<_>>(),
        })
    };
    let threads: Vec<Value> = threads(arrival).iter().map(thread).collect();
    json!({
        "status": if threads.is_empty() { "no-sign" } else { "found" },
        "release": arrival.index.release.0,
        "board": match arrival.freshness {
            Freshness::Current => "current",
            Freshness::Older(_) => "older",
            Freshness::Ahead(_) => "ahead",
        },
        "refused": arrival.reading.refused.len(),
        "threads": threads,
    })
}

fn phrase(text: &Text, number: u16) -> String {
    match Phrase::by_number(number) {
        Some(phrase) => phrase.text(text.phrases()).to_owned(),
        None => text.with("note-unknown-phrase", &[("number", number.into())]),
    }
}

const fn kind_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Opened => "note-kind-opened",
        NoteKind::Question => "note-kind-question",
        NoteKind::Answer => "note-kind-answer",
        NoteKind::Outcome => "note-kind-outcome",
        NoteKind::Moved => "note-kind-moved",
        NoteKind::ContactOpened => "note-kind-contact-opened",
        NoteKind::Lost => "note-kind-lost",
        NoteKind::Delivered => "note-kind-delivered",
    }
}
