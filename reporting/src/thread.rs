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
    /// By when it is opened, until it is.
    pub open_by: Option<Day>,
    /// By when it is answered, until it is.
    pub answer_by: Option<Day>,
    /// The unit asks for a new code.
    pub change_code: bool,
    /// Notes on the fetched shelf, in order; deliveries first.
    pub notes: Vec<&'a ReadNote>,
    /// Notes that lie on other shelves.
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
    let elsewhere = arrival.found.iter().filter(|(source, shelf)| of_unit(source) && *shelf != arrival.shelf);
    let delivered = notes.iter().filter(|n| n.body.kind == NoteKind::Delivered).map(|n| n.body.day).max();
    let stage =
        notes.iter().map(|n| stage_of(n.body.kind)).fold(Stage::Elsewhere, |before, next| match next {
            // A later note counts, be it of an earlier stage: a question after an answer is open.
            Stage::Delivered | Stage::Opened => before.max(next),
            _ => next,
        });
    let said = |by: fn(&ReadNote) -> Option<Day>| notes.iter().rev().find_map(|n| by(n));
    let from_delivery = |days| delivered.map(|day: Day| day.plus(days));
    let open_by = said(|n| n.body.acknowledge_by).or_else(|| from_delivery(OPEN_DAYS));
    let answer_by = said(|n| n.body.answer_by).or_else(|| from_delivery(ANSWER_DAYS));
    Thread {
        unit,
        stage,
        delivered,
        open_by: open_by.filter(|_| stage == Stage::Delivered),
        answer_by: answer_by.filter(|_| (Stage::Delivered..=Stage::Question).contains(&stage)),
        change_code: notes.iter().any(|n| n.body.change_code),
        elsewhere: elsewhere.map(|(source, _)| *source).collect(),
        notes,
    }
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
