//! What a reporter's eight words read on the board (SPEC 7.5).

use postern_trust::Directory;
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::note::{Note, NoteBody, NoteKind};
use postern_wire::sizes::{ACK_DAYS, CHAIN_NUMBERS, CHAIN0_NUMBERS, MAX_CHAIN, REPORTER_PARTS};
use postern_wire::{Day, Hint, UnitId};

use crate::code::{Code, Prk};
use crate::note::{ChainRoot, NoteKey, open_note};

/// Under what a note was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The acknowledgement of a part of a letter sealed on `day`.
    Ack {
        /// Unit that the letter went to.
        unit: UnitId,
        /// Day of sealing.
        day: Day,
        /// Part, from 0.
        part: u8,
    },
    /// A number of a chain of a thread.
    Thread {
        /// Unit of the thread.
        unit: UnitId,
        /// 0, or the number of times that the letter was passed on.
        chain: u8,
        /// Number.
        number: u8,
    },
}

/// A note that its unit signed as it must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadNote {
    /// Under what it was found.
    pub source: Source,
    /// What it says.
    pub body: NoteBody,
}

/// What was found on one shelf, or on several.
#[derive(Debug, Default)]
pub struct ShelfReading {
    /// Notes that may be shown, in order of their source.
    pub notes: Vec<ReadNote>,
    /// Notes under a hint of this code that did not open or were not signed as they must be: never shown, only told.
    pub refused: Vec<Source>,
}

impl ShelfReading {
    /// Takes in notes that were read on other shelves before, in the order of their source; of a note that is here already,
    /// this reading's stays.
    pub fn take_in(&mut self, earlier: Vec<ReadNote>) {
        for note in earlier {
            if self.notes.iter().all(|read| read.source != note.source) {
                self.notes.push(note);
            }
        }
        self.notes.sort_by_key(|note| rank(&note.source));
    }
}

/// Hints of a code with one unit: every number of every chain, and the acknowledgements.
const KEYS_OF_UNIT: usize = CHAIN0_NUMBERS as usize
    + CHAIN_NUMBERS as usize * MAX_CHAIN as usize
    + (ACK_DAYS as usize + 1) * REPORTER_PARTS;

/// All hints and keys of a code, for every unit of a directory: about 19,000 HMACs.
pub struct ReaderKeys(Vec<(Hint, Source, NoteKey)>);

impl core::fmt::Debug for ReaderKeys {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "ReaderKeys({} hints)", self.0.len())
    }
}

impl ReaderKeys {
    /// Derives every hint and key: all numbers of all chains of all units, and the acknowledgements of the last 62 days
    /// and of tomorrow, should the clock have been wrong.
    #[must_use]
    pub fn derive(code: &Code, directory: &Directory, today: Day) -> Self {
        let prk = code.prk(directory.service());
        let units = &directory.roster().units;
        // In one piece: a vector that grows leaves copies of keys behind.
        let mut keys = Vec::with_capacity(units.len() * KEYS_OF_UNIT);
        for unit in units {
            push_thread(&mut keys, &prk, unit.id);
            push_acks(&mut keys, &prk, unit.id, today);
        }
        keys.sort_unstable_by_key(|(hint, ..)| *hint);
        Self(keys)
    }

    fn get(&self, hint: &Hint) -> Option<(&Source, &NoteKey)> {
        let at = self.0.binary_search_by_key(hint, |(hint, ..)| *hint).ok()?;
        self.0.get(at).map(|(_, source, key)| (source, key))
    }

    /// Reads with them under the directory that they were derived for.
    #[must_use]
    pub const fn reader<'a>(self, directory: &'a Directory) -> Reader<'a> {
        Reader { directory, keys: self }
    }
}

/// Finds and reads what is a code's on the board.
pub struct Reader<'a> {
    directory: &'a Directory,
    keys: ReaderKeys,
}

impl core::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Reader({} hints)", self.keys.0.len())
    }
}

impl<'a> Reader<'a> {
    /// As [`ReaderKeys::derive`], for one visit.
    #[must_use]
    pub fn new(code: &Code, directory: &'a Directory, today: Day) -> Self {
        ReaderKeys::derive(code, directory, today).reader(directory)
    }

    /// The keys, for another time: to derive them takes most of a visit's work.
    #[must_use]
    pub fn into_keys(self) -> ReaderKeys {
        self.keys
    }

    /// Every hint of this code that is on the board, with its shelf, the highest-numbered last.
    #[must_use]
    pub fn find(&self, index: &BoardIndex) -> Vec<(Source, u32)> {
        let mut found: Vec<_> = index
            .hints
            .iter()
            .filter_map(|hint| {
                let (source, _) = self.keys.get(hint)?;
                Some((*source, index.find(hint)?.0))
            })
            .collect();
        // No two are alike: a source has one hint, and a hint stands once in an index.
        found.sort_unstable_by_key(|(source, _)| rank(source));
        found
    }

    /// Opens and verifies every note of this code on a shelf.
    #[must_use]
    pub fn read(&self, shelf: &Shelf) -> ShelfReading {
        let mut reading = ShelfReading::default();
        for bytes in shelf.notes() {
            let Ok(note) = Note::try_from(bytes.as_slice()) else { continue };
            let Some((source, key)) = self.keys.get(&note.hint()) else { continue };
            match self.open(*source, key, &note) {
                Some(read) => reading.notes.push(read),
                None => reading.refused.push(*source),
            }
        }
        reading.notes.sort_by_key(|n| rank(&n.source));
        reading
    }

    fn open(&self, source: Source, key: &NoteKey, note: &Note) -> Option<ReadNote> {
        let plain = open_note(key, note)?;
        let body = self.directory.verify_note(&note.hint(), &plain).ok()?;
        let fits = match source {
            Source::Ack { unit, .. } => body.kind == NoteKind::Delivered && body.unit == unit,
            // Chain 0 is the unit's own; a later chain is whoever's the letter was passed on to.
            Source::Thread { unit, chain, number } => {
                body.kind != NoteKind::Delivered && body.number == number && (chain > 0 || body.unit == unit)
            }
        };
        fits.then_some(ReadNote { source, body })
    }
}

/// Acknowledgements first, by day; then numbers of a thread, so that the newest word comes last.
fn rank(source: &Source) -> (u8, u32, u8, u8, UnitId) {
    match *source {
        Source::Ack { unit, day, part } => (0, day.0, 0, part, unit),
        Source::Thread { unit, chain, number } => (1, u32::from(number), chain, 0, unit),
    }
}

fn push_thread(keys: &mut Vec<(Hint, Source, NoteKey)>, prk: &Prk, unit: UnitId) {
    let mut root = ChainRoot::from(prk.note_root(unit));
    for chain in 0..=MAX_CHAIN {
        let numbers = if chain == 0 { CHAIN0_NUMBERS } else { CHAIN_NUMBERS };
        for number in 0..numbers {
            keys.push((root.hint(number), Source::Thread { unit, chain, number }, root.key(number)));
        }
        root = root.next();
    }
}

fn push_acks(keys: &mut Vec<(Hint, Source, NoteKey)>, prk: &Prk, unit: UnitId, today: Day) {
    let parts = u8::try_from(REPORTER_PARTS).unwrap_or(0);
    for day in today.minus(ACK_DAYS - 1).0..=today.plus(1).0 {
        for part in 0..parts {
            let ack = prk.ack(unit, Day(day), part);
            keys.push((ack.hint, Source::Ack { unit, day: Day(day), part }, NoteKey::from(&ack)));
        }
    }
}
