//! An intake on disk: a sled database of sealed records (SPEC 9).
//!
//! Everything that sled 0.34 asks for is in this file; the [store's](super) last section says why.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::durable::{remove, rename, sync_dir, sync_tree};
use super::sealing::{IntakeId, IntakeSeal};
use super::{Batch, Kind, Put, Record, Step, Steps, StoreError};
use crate::keyring::StoreKey;

/// How many records go to the database between two flushes. They and the nodes that sled rewrites for them take
/// about 3 MiB of a segment of 16 MiB for cells, and about 0.4 MiB of a segment of 4 MiB for notes.
const BETWEEN_FLUSHES: usize = 64;

/// The cache that sled is asked to keep to, in bytes.
const CACHE: u64 = 16 << 20;

/// The accesses after which sled looks whether one shard of its cache is over its limit.
const CACHE_LOOKS: usize = 64;

/// Below so many records the cache may hold them all.
const SMALL: u32 = 1_024;

/// Attempts at a database whose last owner in this process has not let go of its file yet.
const LOCK_ATTEMPTS: usize = 500;

/// The intake of one batch, open.
pub(super) struct Intake {
    db: ::sled::Db,
    /// The database's one data file, for the flush that sled leaves out.
    file: File,
    seal: IntakeSeal,
    count: u32,
}

impl Intake {
    /// Makes a new intake at `path`, complete or not at all; `opening` is where it is made.
    pub(super) fn create(
        path: &Path,
        opening: &Path,
        batch: Batch,
        key: &StoreKey,
        steps: &dyn Steps,
    ) -> Result<Intake, StoreError> {
        remove(opening)?;
        drop(database(opening, batch.kind)?);
        sync_tree(opening)?;
        steps.at(Step::IntakeMade)?;
        rename(opening, path)?;
        steps.at(Step::IntakeNamed)?;
        Intake::open(path, batch, key)
    }

    /// Opens the intake at `path`.
    pub(super) fn open(path: &Path, batch: Batch, key: &StoreKey) -> Result<Intake, StoreError> {
        let seal = IntakeSeal::new(batch, key)?;
        let db = database(path, batch.kind)?;
        // Opening a database writes a snapshot beside its file.
        sync_dir(path)?;
        let file = File::open(path.join("db"))?;
        let mut intake = Intake { db, file, seal, count: u32::MAX };
        intake.count = intake.recount()?;
        Ok(intake)
    }

    /// How many records it holds.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Puts `records` and flushes them.
    ///
    /// # Errors
    /// [`StoreError::Unsynced`] if it is not known what the disk now holds. After any error the intake is of no more
    /// use and is to be opened anew.
    pub(super) fn put(&mut self, records: &[Record], steps: &dyn Steps) -> Result<Vec<Put>, StoreError> {
        self.try_put(records, steps).map_err(|error| self.settled(error))
    }

    /// Removes `records` and flushes that.
    ///
    /// # Errors
    /// As for [`Intake::put`].
    pub(super) fn remove(&mut self, records: &[Record], steps: &dyn Steps) -> Result<(), StoreError> {
        self.try_remove(records, steps).map_err(|error| self.settled(error))
    }

    fn try_put(&mut self, records: &[Record], steps: &dyn Steps) -> Result<Vec<Put>, StoreError> {
        let mut outcomes = Vec::with_capacity(records.len());
        for group in records.chunks(BETWEEN_FLUSHES) {
            let mut ids = Vec::with_capacity(group.len());
            for record in group {
                let id = self.seal.id(record);
                ids.push(id);
                if self.db.contains_key(id)? {
                    outcomes.push(Put::Repeated);
                } else {
                    self.db.insert(id, self.seal.seal(&id, record)?)?;
                    self.count = self.count.checked_add(1).ok_or(StoreError::TooMany)?;
                    outcomes.push(Put::New);
                }
            }
            steps.at(Step::Inserted)?;
            // Also when all were repeated: a put that failed may have left them unflushed.
            self.flush()?;
            steps.at(Step::Flushed)?;
            ids.iter().try_for_each(|id| self.trim_cache(id))?;
        }
        Ok(outcomes)
    }

    /// Whether it holds `record`.
    pub(super) fn contains(&self, record: &Record) -> Result<bool, StoreError> {
        Ok(self.db.contains_key(self.seal.id(record))?)
    }

    fn try_remove(&mut self, records: &[Record], steps: &dyn Steps) -> Result<(), StoreError> {
        for group in records.chunks(BETWEEN_FLUSHES) {
            for record in group {
                if self.db.remove(self.seal.id(record))?.is_some() {
                    self.count = self.count.saturating_sub(1);
                }
            }
            self.flush()?;
        }
        steps.at(Step::Removed)
    }

    /// The hash of every record with the name it is stored under, in ascending order of the hash.
    pub(super) fn in_hash_order(&self) -> Result<Vec<([u8; 32], IntakeId)>, StoreError> {
        let mut index = Vec::with_capacity(usize::try_from(self.count).unwrap_or(0));
        for entry in self.db.iter() {
            let (id, sealed) = entry?;
            let id = IntakeId::try_from(&*id).map_err(|_| StoreError::Damaged)?;
            index.push((self.seal.open(&id, &sealed)?.hash(), id));
            self.trim_cache(&id)?;
        }
        index.sort_unstable();
        Ok(index)
    }

    /// The record that is stored under `id`.
    pub(super) fn get(&self, id: &IntakeId) -> Result<Record, StoreError> {
        let sealed = self.db.get(id)?.ok_or(StoreError::Damaged)?;
        let record = self.seal.open(id, &sealed)?;
        self.trim_cache(id)?;
        Ok(record)
    }

    fn flush(&self) -> Result<(), StoreError> {
        self.db.flush()?;
        self.file.sync_data().map_err(|_| StoreError::Unsynced)
    }

    /// After an error: whether all that was written did reach the disk. This file was open before the error, so the
    /// system tells it of every write that failed since its last flush.
    fn settled(&self, error: StoreError) -> StoreError {
        match self.file.sync_data() {
            Ok(()) => error,
            Err(_) => StoreError::Unsynced,
        }
    }

    fn recount(&self) -> Result<u32, StoreError> {
        let mut count = 0_u32;
        for id in self.db.iter().keys() {
            let id = IntakeId::try_from(&*id?).map_err(|_| StoreError::Damaged)?;
            count = count.checked_add(1).ok_or(StoreError::TooMany)?;
            self.trim_cache(&id)?;
        }
        Ok(count)
    }

    /// Makes sled look at the part of its cache where `id` is.
    fn trim_cache(&self, id: &IntakeId) -> Result<(), StoreError> {
        if self.count > SMALL {
            for _ in 0..CACHE_LOOKS {
                self.db.contains_key(id)?;
            }
        }
        Ok(())
    }
}

/// Opens the database at `path`, and makes it if it is not there.
fn database(path: &Path, kind: Kind) -> Result<::sled::Db, StoreError> {
    let segment = match kind {
        Kind::Cells => 16 << 20,
        Kind::Notes => 4 << 20,
    };
    let config = ::sled::Config::new()
        .path(path)
        .cache_capacity(CACHE)
        // No thread of sled's own flushes: the store does, and knows when.
        .flush_every_ms(None)
        .segment_size(segment);
    for _ in 0..LOCK_ATTEMPTS {
        match config.open() {
            Err(::sled::Error::Io(error)) if is_lock(&error) && fs::exists(path.join("db"))? => pause(),
            opened => return Ok(opened?),
        }
    }
    Err(StoreError::InUse)
}

/// sled reports a lock that is held as an error without a kind of its own.
fn is_lock(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Other && error.to_string().contains("acquire lock")
}

#[expect(
    clippy::disallowed_methods,
    reason = "waits for threads of sled's, which tell nobody when they are done"
)]
fn pause() {
    std::thread::sleep(Duration::from_millis(2));
}
