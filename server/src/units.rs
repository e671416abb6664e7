//! What is kept of each unit: its newest statement, its keyholders' `safe`, and its sync of the day (SPEC 8.5). Which
//! notes and cells a unit posted is not in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::{Decode, Encode};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::Signed;
use postern_wire::{Day, Digest, UnitId};

use crate::files;
use crate::store::StoreError;
use crate::store::durable::private_dir;
use crate::window::WindowId;

/// One unit's record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct UnitRecord {
    /// The serial of the last sync that was answered; 0 before the first.
    #[n(0)]
    pub serial: u32,
    /// Its newest statement, as its collector signed it.
    #[n(1)]
    pub statement: Option<Signed>,
    /// Its keyholders' newest `safe`, ascending by person.
    #[n(2)]
    pub safes: Vec<Signed>,
    /// Its last sync.
    #[n(3)]
    pub sync: Option<SyncMark>,
}

/// What is kept of a sync, to know the same bytes when they come again.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SyncMark {
    /// The day that it is for.
    #[n(0)]
    pub day: Day,
    /// The window whose key made the tag.
    #[n(1)]
    pub window: ByteArray<{ WindowId::LEN }>,
    /// HMAC-SHA-256(the window's key, body).
    #[n(2)]
    pub tag: Digest,
    /// The answer; none while its notes and cells are not all on disk.
    #[n(3)]
    pub answer: Option<ByteVec>,
}

/// The records of all units, a file for each under one directory.
#[derive(Debug)]
pub struct UnitBook {
    dir: PathBuf,
    changes: AtomicU64,
    records: Mutex<BTreeMap<UnitId, UnitRecord>>,
}

impl UnitBook {
    /// Opens the book in `dir`.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a record that cannot be read, or the disk's.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        private_dir(dir)?;
        let mut records = BTreeMap::new();
        for number in files::numbered(dir)? {
            let unit = UnitId(u16::try_from(number).map_err(|_| StoreError::Damaged)?);
            let bytes = files::read(&dir.join(files::number(number)))?.ok_or(StoreError::Damaged)?;
            records.insert(unit, decode_canonical(&bytes).map_err(|_| StoreError::Damaged)?);
        }
        Ok(Self { dir: dir.to_owned(), changes: AtomicU64::new(0), records: Mutex::new(records) })
    }

    /// A unit's record; an empty one if it has never synced.
    #[must_use]
    pub fn get(&self, unit: UnitId) -> UnitRecord {
        self.lock().get(&unit).cloned().unwrap_or_default()
    }

    /// Every unit that has synced, ascending.
    #[must_use]
    pub fn all(&self) -> Vec<(UnitId, UnitRecord)> {
        self.lock().iter().map(|(unit, record)| (*unit, record.clone())).collect()
    }

    /// Writes a unit's record, durably.
    ///
    /// # Errors
    /// The disk's; then the record is as it was.
    pub fn set(&self, unit: UnitId, record: UnitRecord) -> Result<(), StoreError> {
        files::replace(&self.dir.join(files::number(u32::from(unit.0))), &encode(&record))?;
        self.lock().insert(unit, record);
        self.changes.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// A number that grows with every change.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Relaxed)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<UnitId, UnitRecord>> {
        // An insert is the only change, and it is whole or has not happened.
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_back() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("units");
        let book = UnitBook::open(&dir).unwrap();
        assert_eq!(book.get(UnitId(3)), UnitRecord::default());
        let mark = SyncMark { day: Day(4), window: [7; 8].into(), tag: Digest([8; 32]), answer: None };
        let record = UnitRecord { serial: 9, sync: Some(mark), ..UnitRecord::default() };
        book.set(UnitId(3), record.clone()).unwrap();
        let again = UnitBook::open(&dir).unwrap();
        assert_eq!(again.all(), [(UnitId(3), record)]);
        std::fs::write(dir.join(files::number(3)), [1]).unwrap();
        assert_eq!(UnitBook::open(&dir).unwrap_err(), StoreError::Damaged);
    }
}
