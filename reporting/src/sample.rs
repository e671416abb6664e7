//! What practice ends on: a board as it could be some days after a report.

use postern_client_crypto::reader::{ReadNote, ShelfReading, Source};
use postern_phrases::Phrase;
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::{Day, UnitId};

use crate::arrival::{Arrival, Freshness};
use crate::thread::ANSWER_DAYS;

/// What the arrival could be some days later, had a report gone to `unit` today: delivered, opened, a question.
#[must_use]
pub fn sample(arrival: Arrival, unit: UnitId, today: Day) -> Arrival {
    let notes = notes(unit, today);
    Arrival {
        found: notes.iter().map(|note| (note.source, arrival.shelf)).collect(),
        reading: ShelfReading { notes, refused: Vec::new() },
        freshness: Freshness::Current,
        ..arrival
    }
}

fn notes(unit: UnitId, today: Day) -> Vec<ReadNote> {
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
            answer_by: (kind == NoteKind::Opened).then(|| today.plus(day).plus(ANSWER_DAYS)),
            answers: None,
            repeats: None,
            change_code: false,
            phrases: phrases.iter().filter_map(|name| Phrase::by_name(name)).map(|p| p.number).collect(),
            text: String::new(),
            count: (kind == NoteKind::Delivered).then_some(1),
        },
    };
    vec![
        note(ack, NoteKind::Delivered, 0, 1, &[]),
        note(number(0), NoteKind::Opened, 0, 3, &["thank-you"]),
        note(number(1), NoteKind::Question, 1, 4, &["still-going-on", "do-not-look-up"]),
    ]
}
