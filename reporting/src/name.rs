//! Names that scripts and pages know: of notes, stages and kinds of note.

use postern_client_crypto::reader::Source;
use postern_wire::note::NoteKind;
use postern_wire::{Day, UnitId};

use crate::thread::Stage;

/// A note's name: `UNIT.CHAIN.NUMBER`, or of a delivery, which is of a day, `UNIT:DAY:PART`.
#[must_use]
pub fn note_name(source: &Source) -> String {
    match source {
        Source::Thread { unit, chain, number } => format!("{unit}.{chain}.{number}"),
        Source::Ack { unit, day, part } => format!("{unit}:{day}:{part}"),
    }
}

/// The note of that name.
#[must_use]
pub fn note_by_name(name: &str) -> Option<Source> {
    if let Some([unit, chain, number]) = three(name, '.') {
        let unit = UnitId(unit.parse().ok()?);
        return Some(Source::Thread { unit, chain: chain.parse().ok()?, number: number.parse().ok()? });
    }
    let [unit, day, part] = three(name, ':')?;
    Some(Source::Ack {
        unit: UnitId(unit.parse().ok()?),
        day: Day(day.parse().ok()?),
        part: part.parse().ok()?,
    })
}

fn three(name: &str, separator: char) -> Option<[&str; 3]> {
    let mut parts = name.split(separator);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

/// How far a thread has come.
#[must_use]
pub const fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Elsewhere => "elsewhere",
        Stage::Delivered => "delivered",
        Stage::Opened => "opened",
        Stage::Question => "question",
        Stage::Answer => "answer",
        Stage::Outcome => "outcome",
        Stage::Moved => "moved",
    }
}

/// What a note is.
#[must_use]
pub const fn kind_name(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Opened => "opened",
        NoteKind::Question => "question",
        NoteKind::Answer => "answer",
        NoteKind::Outcome => "outcome",
        NoteKind::Moved => "moved",
        NoteKind::ContactOpened => "contact-opened",
        NoteKind::Lost => "lost",
        NoteKind::Delivered => "delivered",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_found_by_their_names_and_by_nothing_else() {
        for source in [
            Source::Thread { unit: UnitId(7), chain: 3, number: 63 },
            Source::Ack { unit: UnitId(7), day: Day(20_000), part: 3 },
        ] {
            assert_eq!(note_by_name(&note_name(&source)), Some(source));
        }
        for name in ["", "1", "1.2", "1.2.3.4", "1.2.x", "1.256.0", "1:2", "1:2:3:4", "70000:1:1", "1.2:3"] {
            assert_eq!(note_by_name(name), None, "{name:?}");
        }
    }
}
