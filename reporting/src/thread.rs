//! How far a report has come (SPEC 8.8): the ladder of states that a person sees, by what the code found.

use postern_client_crypto::reader::{ReadNote, Source};
use postern_wire::note::NoteKind;
use postern_wire::{Day, UnitId};

use crate::arrival::Arrival;
use crate::target::thread_of;

/// Service days in which a unit opens what was delivered to it.
pub const OPEN_DAYS: u32 = 7;
/// Service days in which a unit answers: three months.
pub const ANSWER_DAYS: u32 = 91;

/// How far a thread has come. *Locked on this device* and *in the box* leave no trace on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Something of the code is on the board, on a shelf that was not fetched.
    Elsewhere,
    /// The unit's collector has it.
    Delivered,
    /// M keyholders have opened it.
    Opened,
    /// The unit asks something.
    Question,
    /// The unit has answered.
    Answer,
    /// The unit has decided.
    Outcome,
    /// The thread goes on elsewhere.
    Moved,
}

/// A thread of the code with one unit.
#[derive(Debug)]
pub struct Thread<'a> {
    /// The unit that the letter went to.
    pub unit: UnitId,
    /// How far it has come.
    pub stage: Stage,
    /// The newest day on which a delivery was acknowledged.
    pub delivered: Option<Day>,
    /// By when it is opened, until it is, or may be by a note that was not read.
    pub open_by: Option<Day>,
    /// By when it is answered, until it is, or may be by a note that was not read.
    pub answer_by: Option<Day>,
    /// The unit asks for a new code.
    pub change_code: bool,
    /// Notes that were read, in order; deliveries first.
    pub notes: Vec<&'a ReadNote>,
    /// Notes that lie on shelves not read; deliveries only if there is nothing else, for they say little.
    pub elsewhere: Vec<Source>,
}

/// Every thread of the code, ascending by unit.
#[must_use]
pub fn threads(arrival: &Arrival) -> Vec<Thread<'_>> {
    let mut units: Vec<UnitId> = arrival.found.iter().map(|(source, _)| thread_of(source)).collect();
    units.sort_unstable();
    units.dedup();
    units.into_iter().map(|unit| thread(arrival, unit)).collect()
}

fn thread(arrival: &Arrival, unit: UnitId) -> Thread<'_> {
    let of_unit = |source: &Source| thread_of(source) == unit;
    let notes: Vec<&ReadNote> = arrival.reading.notes.iter().filter(|n| of_unit(&n.source)).collect();
    let elsewhere = elsewhere(arrival, unit, &notes);
    let delivered = notes.iter().filter(|n| n.body.kind == NoteKind::Delivered).map(|n| n.body.day).max();
    // Chains count apart, so that what came later is told by its day.
    let mut by_day = notes.clone();
    by_day.sort_by_key(|note| note.body.day);
    let stage =
        by_day.iter().map(|n| stage_of(n.body.kind)).fold(Stage::Elsewhere, |before, next| match next {
            // A later note counts, be it of an earlier stage: a question after an answer is open.
            Stage::Delivered | Stage::Opened => before.max(next),
            _ => next,
        });
    let said = |by: fn(&ReadNote) -> Option<Day>| by_day.iter().rev().find_map(|n| by(n));
    // From the first delivery of all: whoever writes more does not wait anew for what she wrote at first.
    let from_delivery = |days| delivered.and(first_delivery(arrival, unit)).map(|day: Day| day.plus(days));
    let open_by = said(|n| n.body.acknowledge_by).or_else(|| from_delivery(OPEN_DAYS));
    let answer_by = said(|n| n.body.answer_by).or_else(|| from_delivery(ANSWER_DAYS));
    Thread {
        unit,
        stage,
        delivered,
        open_by: open_by.filter(|_| stage == Stage::Delivered && elsewhere.iter().all(is_delivery)),
        answer_by: answer_by.filter(|_| {
            (Stage::Delivered..=Stage::Question).contains(&stage)
                && elsewhere.iter().all(|unread| notes.iter().any(|note| is_before(unread, &note.source)))
        }),
        change_code: notes.iter().any(|n| n.body.change_code),
        elsewhere,
        notes,
    }
}

/// What of a thread is on the board and was not read.
fn elsewhere(arrival: &Arrival, unit: UnitId, read: &[&ReadNote]) -> Vec<Source> {
    let of_unit = arrival.found.iter().filter(|(source, _)| thread_of(source) == unit);
    let unread = of_unit
        .clone()
        .filter(|(source, shelf)| *shelf != arrival.shelf && read.iter().all(|note| note.source != *source));
    let deliveries_alone = read.is_empty() && of_unit.clone().all(|(source, _)| is_delivery(source));
    unread.map(|(source, _)| *source).filter(|source| deliveries_alone || !is_delivery(source)).collect()
}

const fn is_delivery(source: &Source) -> bool {
    matches!(source, Source::Ack { .. })
}

/// Whether a note is an earlier one of the same chain, or a delivery, which is before every note.
fn is_before(source: &Source, other: &Source) -> bool {
    match (*source, *other) {
        (Source::Ack { .. }, _) => true,
        (Source::Thread { chain, number, .. }, Source::Thread { chain: same, number: later, .. }) => {
            chain == same && number < later
        }
        (Source::Thread { .. }, Source::Ack { .. }) => false,
    }
}

/// The day of the first delivery of the code to a unit that is still on the board.
fn first_delivery(arrival: &Arrival, unit: UnitId) -> Option<Day> {
    let day = |source: &Source| match *source {
        Source::Ack { unit: of, day, .. } if of == unit => Some(day),
        _ => None,
    };
    arrival.found.iter().filter_map(|(source, _)| day(source)).min()
}

const fn stage_of(kind: NoteKind) -> Stage {
    match kind {
        NoteKind::Delivered => Stage::Delivered,
        NoteKind::Opened | NoteKind::ContactOpened | NoteKind::Lost => Stage::Opened,
        NoteKind::Question => Stage::Question,
        NoteKind::Answer => Stage::Answer,
        NoteKind::Outcome => Stage::Outcome,
        NoteKind::Moved => Stage::Moved,
    }
}

#[cfg(test)]
mod tests {
    use postern_client_crypto::reader::ShelfReading;
    use postern_wire::SignatureBytes;
    use postern_wire::board::BoardIndex;
    use postern_wire::note::NoteBody;

    use super::*;
    use crate::arrival::Freshness;

    const UNIT: UnitId = UnitId(7);
    const ACK: Source = Source::Ack { unit: UNIT, day: Day(20), part: 0 };

    const fn number(number: u8) -> Source {
        Source::Thread { unit: UNIT, chain: 0, number }
    }

    fn note(source: Source, kind: NoteKind) -> ReadNote {
        let body = NoteBody {
            unit: UNIT,
            number: 0,
            kind,
            day: Day(20),
            acknowledge_by: None,
            answer_by: None,
            answers: None,
            repeats: None,
            change_code: false,
            phrases: Vec::new(),
            text: String::new(),
            count: None,
        };
        ReadNote { source, body }
    }

    /// An arrival with shelf 3 fetched: what stands on the board, on which shelf, and what was read.
    fn arrival(found: &[(Source, u32)], read: &[(Source, NoteKind)]) -> Arrival {
        let signature = SignatureBytes([0; SignatureBytes::LEN]);
        let notes = read.iter().map(|(source, kind)| note(*source, *kind)).collect();
        Arrival {
            index: BoardIndex { release: Day(40), signature, hints: Vec::new() },
            found: found.to_vec(),
            shelf: 3,
            reading: ShelfReading { notes, refused: Vec::new() },
            freshness: Freshness::Current,
        }
    }

    #[test]
    fn a_delivery_alone_is_due_to_be_opened() {
        let arrival = arrival(&[(ACK, 3)], &[(ACK, NoteKind::Delivered)]);
        let [thread] = threads(&arrival).try_into().unwrap();
        assert_eq!((thread.stage, thread.open_by), (Stage::Delivered, Some(Day(27))));
        assert_eq!((thread.answer_by, thread.elsewhere), (Some(Day(111)), Vec::new()));
    }

    #[test]
    fn what_is_not_read_may_have_opened_or_answered_it() {
        let arrival = arrival(&[(ACK, 3), (number(0), 9)], &[(ACK, NoteKind::Delivered)]);
        let [thread] = threads(&arrival).try_into().unwrap();
        assert_eq!((thread.stage, thread.open_by, thread.answer_by), (Stage::Delivered, None, None));
        assert_eq!(thread.elsewhere, [number(0)]);
    }

    #[test]
    fn an_older_note_elsewhere_does_not_answer_the_newest() {
        let read = [(number(1), NoteKind::Question)];
        let mut arrival = arrival(&[(ACK, 8), (number(0), 9), (number(1), 3)], &read);
        arrival.reading.notes[0].body.answer_by = Some(Day(90));
        let [thread] = threads(&arrival).try_into().unwrap();
        assert_eq!((thread.stage, thread.answer_by), (Stage::Question, Some(Day(90))));
        assert_eq!(thread.elsewhere, [number(0)], "a delivery says nothing that the question does not");
    }

    #[test]
    fn chains_count_apart() {
        let passed_on = |number| Source::Thread { unit: UNIT, chain: 1, number };
        let unread = arrival(&[(number(2), 3), (passed_on(1), 9)], &[(number(2), NoteKind::Question)]);
        let [thread] = threads(&unread).try_into().unwrap();
        assert_eq!((thread.answer_by, thread.elsewhere), (None, vec![passed_on(1)]), "it may be the answer");
        let both = [(passed_on(1), NoteKind::Answer), (number(2), NoteKind::Question)];
        let mut read = arrival(&[(number(2), 3), (passed_on(1), 3)], &both);
        read.reading.notes[0].body.day = Day(30);
        let [thread] = threads(&read).try_into().unwrap();
        assert_eq!(thread.stage, Stage::Answer, "by its day it came later");
    }

    #[test]
    fn who_writes_more_does_not_wait_anew() {
        let second = Source::Ack { unit: UNIT, day: Day(26), part: 0 };
        let mut arrival = arrival(&[(ACK, 8), (second, 3)], &[(second, NoteKind::Delivered)]);
        arrival.reading.notes[0].body.day = Day(26);
        let [thread] = threads(&arrival).try_into().unwrap();
        assert_eq!((thread.delivered, thread.open_by), (Some(Day(26)), Some(Day(27))));
    }

    #[test]
    fn deliveries_are_offered_where_there_is_nothing_else() {
        let arrival = arrival(&[(ACK, 8)], &[]);
        let [thread] = threads(&arrival).try_into().unwrap();
        assert_eq!((thread.stage, thread.elsewhere.as_slice()), (Stage::Elsewhere, [ACK].as_slice()));
    }

    #[test]
    fn what_was_read_on_another_shelf_is_not_elsewhere_any_more() {
        let mut arrival = arrival(&[(number(0), 9), (number(1), 3)], &[(number(1), NoteKind::Answer)]);
        arrival.reading.take_in(vec![note(number(0), NoteKind::Opened), note(number(1), NoteKind::Opened)]);
        let [thread] = threads(&arrival).try_into().unwrap();
        assert_eq!((thread.stage, thread.elsewhere.len()), (Stage::Answer, 0));
        let kinds: Vec<NoteKind> = thread.notes.iter().map(|note| note.body.kind).collect();
        assert_eq!(kinds, [NoteKind::Opened, NoteKind::Answer], "in order, and each once");
    }
}
