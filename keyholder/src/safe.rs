//! `safe to day d` (SPEC 8.10): a keyholder's word that every cell of the unit up to a day is in the archive.

use postern_trust::purpose;
use postern_wire::cbor::encode;
use postern_wire::directory::{Role, Signed};
use postern_wire::log::Verb;
use postern_wire::sync::Safe;
use postern_wire::{Day, Digest, Quarter};

use crate::archive::{ArchiveError, Kind};
use crate::days::DayRecord;
use crate::log::LogError;
use crate::session::{Session, SessionError};
use crate::tell::{Exit, Tell as _};
use crate::words::{Words, tell_words, words};

/// Why a day cannot be declared safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SafeError {
    /// That day was not imported here.
    NotImported(Day),
    /// A day before it was not imported here.
    Gap(Day),
    /// The days' heads do not form a chain at this day.
    Chain(Day),
    /// Letters sealed to that quarter could not be looked for: the mailroom key is missing.
    MissingKey(Quarter),
    /// This cell is not in the archive.
    MissingCell(Digest),
    /// The work could not begin.
    Session(SessionError),
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
}

impl From<SessionError> for SafeError {
    fn from(error: SessionError) -> Self {
        Self::Session(error)
    }
}

impl From<ArchiveError> for SafeError {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<LogError> for SafeError {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl SafeError {
    fn words(&self) -> Words {
        let import =
            "Import that day first: the server drops a day only when keyholders have said that it is safe.";
        match self {
            Self::NotImported(day) => {
                words("not-imported", Exit::Refused, format!("Day {day} was not imported here."), import)
            }
            Self::Gap(day) => {
                words("gap", Exit::Refused, format!("Day {day}, before it, was not imported here."), import)
            }
            Self::Chain(day) => words(
                "head-chain",
                Exit::NotVerified,
                format!("ALARM: the head of day {day} does not follow from the day before it."),
                "Compare with another keyholder and tell the operator.",
            ),
            Self::MissingKey(quarter) => words(
                "no-mailroom-key",
                Exit::Refused,
                format!(
                    "This vault has no mailroom key of quarter {quarter}: letters sealed to it were not looked for."
                ),
                "Take the mailroom bundle into the vault and import the days again.",
            ),
            Self::MissingCell(cell) => words(
                "cell-missing",
                Exit::NotVerified,
                format!("The letter {} is not in the archive any more.", crate::days::short(cell)),
                "Import its day again.",
            ),
            Self::Session(e) => words(e.code(), e.exit(), e.happened(), "See to that first."),
            Self::Archive(e) => words(e.code(), e.exit(), e.happened(), "See to the archive."),
            Self::Log(e) => words(e.code(), e.exit(), e.happened(), "See to the log."),
        }
    }
}

tell_words!(SafeError);

impl Session<'_> {
    /// Signs that every cell of the unit up to `to` is in this archive, after looking: every day from the first that was
    /// ever imported, one chain, no key missing, every cell readable.
    ///
    /// # Errors
    /// [`SafeError`] by what is missing.
    pub fn declare_safe(&self, to: Day) -> Result<Signed, SafeError> {
        self.only(Role::Keyholder)?;
        let days = self.known_days()?;
        let days: Vec<&DayRecord> = days.iter().filter(|d| d.day <= to && d.own.is_some()).collect();
        let last = days.last().filter(|d| d.day == to).ok_or(SafeError::NotImported(to))?;
        for pair in days.windows(2) {
            let [a, b] = pair else { continue };
            if a.day.plus(1) != b.day {
                return Err(SafeError::Gap(a.day.plus(1)));
            }
            if a.digest != b.previous {
                return Err(SafeError::Chain(b.day));
            }
        }
        for day in &days {
            if let Some(quarter) = day.missing.first() {
                return Err(SafeError::MissingKey(*quarter));
            }
            for cell in day.own.iter().flatten() {
                let blob = self.archive.get::<crate::cells::Blob>(Kind::Blob, cell.as_bytes());
                if !matches!(blob, Ok(Some(_))) {
                    return Err(SafeError::MissingCell(*cell));
                }
            }
        }
        let safe = Safe { service: self.service(), unit: self.unit(), day: to, head: last.digest };
        let body = encode(&safe);
        let signature = self.sign::<purpose::Safe>(&body);
        let signed = Signed { body: body.into(), person: self.person(), signature };
        self.archive.put(Kind::Safe, &self.person().to_be_bytes(), &signed)?;
        self.note_done(Verb::Safe, &[last.digest.as_bytes()])?;
        Ok(signed)
    }

    /// The newest that this person has signed.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn newest_safe(&self) -> Result<Option<Signed>, ArchiveError> {
        self.archive.get(Kind::Safe, &self.person().to_be_bytes())
    }
}
