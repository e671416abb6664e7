//! The cells of every kind of visit: a report, a reply, a stop, a new code, cover (SPEC 6.8, 8.2, 8.8, 8.9).

use core::fmt;

use postern_client_crypto::Code;
use postern_client_crypto::cell::{SealError, cover};
use postern_client_crypto::letter::{ComposeError, Draft, OlderThread, compose};
use postern_client_crypto::reader::Source;
use postern_trust::Directory;
use postern_wire::cell::Cell;
use postern_wire::letter::LetterKind;
use postern_wire::{Day, UnitId};
use rand_core::CryptoRng;

use crate::answers::Answers;
use crate::arrival::Arrival;
use crate::target::{Target, everybody, to_answer};

/// Why nothing is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteError {
    /// A letter could not be written.
    Compose(ComposeError),
    /// Nothing of this code is on the board, so that nobody is known to write to.
    NothingFound,
    /// The note that was to be answered is not on the board.
    NoteNotFound,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compose(error) => error.fmt(f),
            Self::NothingFound => f.write_str("nothing of this code is on the board"),
            Self::NoteNotFound => f.write_str("that note is not on the board"),
        }
    }
}

impl core::error::Error for WriteError {}

impl From<ComposeError> for WriteError {
    fn from(error: ComposeError) -> Self {
        Self::Compose(error)
    }
}

/// Letters that are sealed, each cell to be posted in a visit of its own.
#[derive(Debug)]
pub struct Sealed {
    /// Whom the letters go to, in order.
    pub targets: Vec<Target>,
    /// 1 to 4 cells for each.
    pub cells: Vec<Cell>,
}

/// Seals to the units of a directory on a day.
#[derive(Debug, Clone, Copy)]
pub struct Sealer<'a> {
    /// What is believed.
    pub directory: &'a Directory,
    /// The service day, by the device's clock.
    pub today: Day,
}

impl Sealer<'_> {
    /// A report to each unit.
    ///
    /// # Errors
    /// [`ComposeError`].
    pub fn report(
        &self,
        rng: &mut impl CryptoRng,
        code: &Code,
        units: &[UnitId],
        draft: &Draft,
    ) -> Result<Vec<Cell>, ComposeError> {
        let mut cells = Vec::new();
        for unit in units {
            cells.extend(compose(rng, code, self.directory, *unit, self.today, draft, None)?);
        }
        Ok(cells)
    }

    /// An answer to a note: `pick`, or the latest question. With `units` it is written to them, whatever was found.
    ///
    /// # Errors
    /// [`WriteError`] by what is wrong.
    pub fn reply(
        &self,
        rng: &mut impl CryptoRng,
        code: &Code,
        arrival: &Arrival,
        answers: &Answers,
        (pick, units): (Option<Source>, &[UnitId]),
    ) -> Result<Sealed, WriteError> {
        let targets = match to_answer(arrival, pick) {
            Some(target) if units.is_empty() || units == [target.unit] => vec![target],
            _ => units.iter().map(|unit| Target::unit(*unit)).collect(),
        };
        if targets.is_empty() {
            return Err(if pick.is_some() { WriteError::NoteNotFound } else { WriteError::NothingFound });
        }
        self.write(rng, (code, code), targets, |target| Writing {
            draft: answers.draft(LetterKind::Reply, target.answers, false),
            older: (target.thread != target.unit).then_some(target.thread),
        })
    }

    /// Asks every unit of the code, or those in `units`, to write no more.
    ///
    /// # Errors
    /// As [`Sealer::reply`].
    pub fn stop(
        &self,
        rng: &mut impl CryptoRng,
        code: &Code,
        arrival: &Arrival,
        lang: &str,
        units: &[UnitId],
    ) -> Result<Sealed, WriteError> {
        self.write(rng, (code, code), named_or_everybody(arrival, units)?, |target| Writing {
            draft: Answers::empty(lang).draft(LetterKind::Stop, None, false),
            older: (target.thread != target.unit).then_some(target.thread),
        })
    }

    /// Moves every thread of the old code, or those with `units`, to the new one.
    ///
    /// # Errors
    /// As [`Sealer::reply`].
    pub fn rotate(
        &self,
        rng: &mut impl CryptoRng,
        (old, new): (&Code, &Code),
        arrival: &Arrival,
        lang: &str,
        units: &[UnitId],
    ) -> Result<Sealed, WriteError> {
        self.write(rng, (old, new), named_or_everybody(arrival, units)?, |target| Writing {
            draft: Answers::empty(lang).draft(LetterKind::Rotate, None, false),
            older: Some(target.thread),
        })
    }

    /// The one cell of a visit that says nothing.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn cover(&self, rng: &mut impl CryptoRng) -> Result<Cell, SealError> {
        cover(rng, *self.directory.service())
    }

    fn write(
        &self,
        rng: &mut impl CryptoRng,
        (old, new): (&Code, &Code),
        targets: Vec<Target>,
        write: impl Fn(&Target) -> Writing,
    ) -> Result<Sealed, WriteError> {
        let mut cells = Vec::new();
        for target in &targets {
            let Writing { draft, older } = write(target);
            let older = older.map(|unit| OlderThread { code: old, unit });
            cells.extend(compose(rng, new, self.directory, target.unit, self.today, &draft, older.as_ref())?);
        }
        Ok(Sealed { targets, cells })
    }
}

/// A letter to be written, and the unit of the older thread that it links to.
struct Writing {
    draft: Draft,
    older: Option<UnitId>,
}

fn named_or_everybody(arrival: &Arrival, units: &[UnitId]) -> Result<Vec<Target>, WriteError> {
    let found = everybody(arrival);
    let targets: Vec<Target> = if units.is_empty() {
        found
    } else {
        let known = |unit: &UnitId| found.iter().find(|target| target.unit == *unit).copied();
        units.iter().map(|unit| known(unit).unwrap_or_else(|| Target::unit(*unit))).collect()
    };
    if targets.is_empty() { Err(WriteError::NothingFound) } else { Ok(targets) }
}
