//! Whom a reporter writes to again: units, threads and notes, by what the code found on the board (SPEC 8.7, 8.8).

use postern_client_crypto::reader::{ReadNote, Source};
use postern_wire::UnitId;
use postern_wire::note::NoteKind;

use crate::arrival::Arrival;

/// Whom a letter goes to, and in which thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The unit that it is sealed to.
    pub unit: UnitId,
    /// The unit whose thread its note stood in: another one after a referral, and then the letter carries a link.
    pub thread: UnitId,
    /// Chain and number of the note that it answers.
    pub answers: Option<(u8, u8)>,
}

impl Target {
    /// The unit by itself.
    #[must_use]
    pub const fn unit(unit: UnitId) -> Self {
        Self { unit, thread: unit, answers: None }
    }

    /// The writer of a note.
    #[must_use]
    pub fn writer(note: &ReadNote) -> Self {
        match note.source {
            Source::Ack { unit, .. } => Self::unit(unit),
            Source::Thread { unit, chain, number } => {
                Self { unit: note.body.unit, thread: unit, answers: Some((chain, number)) }
            }
        }
    }
}

/// The note that a reply is to: `pick` if it was read, else the latest question, else the latest other note, else whatever
/// of the code is on the board at all.
#[must_use]
pub fn to_answer(arrival: &Arrival, pick: Option<Source>) -> Option<Target> {
    let notes = || arrival.reading.notes.iter().rev();
    if let Some(pick) = pick {
        return notes().find(|note| note.source == pick).map(Target::writer);
    }
    let question = notes().find(|note| note.body.kind == NoteKind::Question);
    let numbered = || notes().find(|note| matches!(note.source, Source::Thread { .. }));
    let read = question.or_else(numbered).or_else(|| notes().next()).map(Target::writer);
    read.or_else(|| arrival.found.iter().rev().find_map(|(source, _)| unread(source)))
}

/// Every unit that the code has written to or heard from, each thread once, ascending.
#[must_use]
pub fn everybody(arrival: &Arrival) -> Vec<Target> {
    let read = arrival.reading.notes.iter().map(|note| Target { answers: None, ..Target::writer(note) });
    let threads = arrival.found.iter().map(|(source, _)| Target::unit(thread_of(source)));
    let mut all: Vec<Target> = read.chain(threads).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The unit with which the code's thread is.
#[must_use]
pub const fn thread_of(source: &Source) -> UnitId {
    match *source {
        Source::Ack { unit, .. } | Source::Thread { unit, .. } => unit,
    }
}

/// A note that lies on another shelf: its writer is known unless it may have been passed on.
fn unread(source: &Source) -> Option<Target> {
    match *source {
        Source::Ack { unit, .. } => Some(Target::unit(unit)),
        Source::Thread { unit, chain: 0, number } => {
            Some(Target { unit, thread: unit, answers: Some((0, number)) })
        }
        Source::Thread { .. } => None,
    }
}
