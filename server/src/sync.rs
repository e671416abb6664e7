//! A unit's sync: what is checked, in which order, and what is told the same bytes again (SPEC 8.5).

use postern_trust::Directory;
use postern_wire::auth::Auth;
use postern_wire::cbor::encode;
use postern_wire::dead_drop::path;
use postern_wire::directory::Signed;
use postern_wire::sizes::{CELL, NOTE};
use postern_wire::sync::{SyncAnswer, SyncRequest};
use postern_wire::{Day, Digest, DropError, UnitId};

use crate::store::{Kind, Record};
use crate::units::{SyncMark, UnitBook, UnitRecord};
use crate::window::WindowId;

/// A sync that is signed by a collector of the unit that it is for, and not yet compared with what the unit did before.
pub struct Arrived {
    request: SyncRequest,
    notes: usize,
}

/// What to do with an arrived sync.
pub enum Course {
    /// It was answered before; the same answer.
    Answered(Vec<u8>),
    /// Its records are to be put, and then [`Accepted::finish`].
    Put(Box<Accepted>),
}

/// A sync that the unit may make.
pub struct Accepted {
    request: SyncRequest,
    mark: SyncMark,
}

impl Arrived {
    /// Reads a sync: signature, unit, shape, statement, `safe`, and the number of notes.
    ///
    /// # Errors
    /// [`DropError::Unauthorized`] or [`DropError::Refused`].
    pub fn verify(directory: &Directory, auth: &Auth, body: &[u8], now_unix: u64) -> Result<Self, DropError> {
        let verified = directory.verify_auth(auth, "POST", path::SYNC, body, now_unix);
        let (_, unit) = verified.map_err(|_| DropError::Unauthorized)?;
        let request = SyncRequest::decode(body).map_err(|_| DropError::Refused)?;
        if request.unit != unit {
            return Err(DropError::Unauthorized);
        }
        let statement = directory.verify_statement(&request.statement).map_err(|_| DropError::Refused)?;
        if (statement.unit, statement.day) != (unit, request.day) {
            return Err(DropError::Refused);
        }
        for signed in &request.safes {
            let safe = directory.verify_safe(signed).map_err(|_| DropError::Refused)?;
            if safe.unit != unit {
                return Err(DropError::Refused);
            }
        }
        let notes = directory.unit(unit).map_or(0, |unit| usize::from(unit.notes_per_sync));
        Ok(Self { request, notes })
    }

    /// The unit that it is of.
    #[must_use]
    pub const fn unit(&self) -> UnitId {
        self.request.unit
    }

    /// Compares it with what the unit did before. `newest` is the newest released day; `tag` is that of the body under
    /// the open window's key.
    ///
    /// # Errors
    /// [`DropError::Conflict`] for other bytes in a day that has its sync; [`DropError::Refused`] for another day than
    /// the newest, or another number of notes than the unit's. The serial is the machine's own count and decides
    /// nothing: days order the syncs, a new machine begins at 1, and a stolen key could use all numbers up at once.
    pub fn course(
        self,
        record: &UnitRecord,
        newest: Option<Day>,
        (window, tag): (WindowId, Digest),
    ) -> Result<Course, DropError> {
        let request = self.request;
        let fresh = SyncMark { day: request.day, window: window.0.into(), tag, answer: None };
        if let Some(mark) = record.sync.as_ref().filter(|mark| mark.day >= request.day) {
            // Tags of a window that ended match nothing: its key is gone.
            let same = (mark.day, &mark.window, mark.tag) == (fresh.day, &fresh.window, fresh.tag);
            match (same, &mark.answer) {
                (true, Some(answer)) => return Ok(Course::Answered(answer.to_vec())),
                (true, None) => return Ok(Course::Put(Box::new(Accepted { request, mark: fresh }))),
                // It never had its answer, and nobody can tell any more whether these are the same bytes. The unit is
                // not to lose its day for it; a note that is put twice is shown once.
                (false, None) if mark.window != fresh.window => {}
                (false, _) => return Err(DropError::Conflict),
            }
        }
        if Some(request.day) != newest || request.notes.len() != self.notes * NOTE {
            return Err(DropError::Refused);
        }
        Ok(Course::Put(Box::new(Accepted { request, mark: fresh })))
    }
}

impl Accepted {
    /// The unit's record before its notes and cells are put: from now on other bytes for this day are refused.
    #[must_use]
    pub fn begin(&self, record: &UnitRecord) -> UnitRecord {
        UnitRecord { sync: Some(self.mark.clone()), ..record.clone() }
    }

    /// Its notes and cells, as records.
    ///
    /// # Errors
    /// [`DropError::Refused`]: never for a request that was decoded.
    pub fn records(&self) -> Result<Vec<Record>, DropError> {
        let notes = self.request.notes.chunks(NOTE).map(|note| Record::new(Kind::Notes, note));
        let cells = self.request.cells.chunks(CELL).map(|cell| Record::new(Kind::Cells, cell));
        notes.chain(cells).collect::<Result<_, _>>().map_err(|_| DropError::Refused)
    }

    /// The unit's record when its notes and cells are on disk, and the answer: every unit's newest statement, this one's
    /// among them.
    #[must_use]
    pub fn finish(
        self,
        record: &UnitRecord,
        units: &UnitBook,
        directory: &Directory,
    ) -> (UnitRecord, Vec<u8>) {
        let unit = self.request.unit;
        let others = units.all().into_iter().filter(|(other, _)| *other != unit);
        let others = others.filter_map(|(other, record)| Some((other, record.statement?)));
        let mut statements: Vec<(UnitId, Signed)> =
            others.chain([(unit, self.request.statement.clone())]).collect();
        statements.retain(|(unit, _)| directory.unit(*unit).is_some());
        statements.sort_by_key(|(unit, _)| *unit);
        let statements = statements.into_iter().map(|(_, statement)| statement).collect();
        let answer = encode(&SyncAnswer { statements });
        let record = UnitRecord {
            serial: self.request.serial,
            statement: Some(self.request.statement),
            safes: newest_safes(directory, &record.safes, self.request.safes),
            sync: Some(SyncMark { answer: Some(answer.clone().into()), ..self.mark }),
        };
        (record, answer)
    }
}

/// Of each person the one for the later day, if the person is still believed.
fn newest_safes(directory: &Directory, old: &[Signed], new: Vec<Signed>) -> Vec<Signed> {
    let day = |signed: &Signed| directory.verify_safe(signed).ok().map(|safe| safe.day);
    let mut all: Vec<Signed> =
        old.iter().cloned().chain(new).filter(|signed| day(signed).is_some()).collect();
    // Stable, so that of two for one day the one that came last stays.
    all.sort_by_cached_key(|signed| (signed.person, day(signed)));
    all.reverse();
    all.dedup_by_key(|signed| signed.person);
    all.reverse();
    all
}
