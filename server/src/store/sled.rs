//! The store on disk: intakes are sled databases, closed batches are sealed files (SPEC 9).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, File, TryLockError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::closed::{ClosedFile, ClosingFile};
use super::durable::{private_dir, remove, sync_dir};
use super::intake::Intake;
use super::memory::of_kind;
use super::{Batch, Phase, Put, Record, Step, Steps, Store, StoreError};
use crate::keyring::Keyring;

/// Batches in a directory, their keys in a [`Keyring`].
pub struct SledStore {
    dir: PathBuf,
    keyring: Keyring,
    steps: Arc<dyn Steps>,
    intakes: Mutex<Intakes>,
    closed: Mutex<HashMap<Batch, Arc<ClosedFile>>>,
    /// Held by the one close or drop that is under way.
    turn: Mutex<()>,
    /// Held locked for as long as the store is open.
    _lock: File,
}

#[derive(Default)]
struct Intakes {
    open: HashMap<Batch, Intake>,
    closing: HashSet<Batch>,
    unsynced: HashSet<Batch>,
}

impl SledStore {
    /// Opens the store in `dir`, and makes it if it is not there. Finishes drops, and the destruction of intakes
    /// whose batch is closed, that were under way when the process last ended; removes work that was not.
    ///
    /// # Errors
    /// [`StoreError::InUse`], [`StoreError::OpenToOthers`], or the disk's.
    pub fn open(dir: &Path, keyring: Keyring, steps: Arc<dyn Steps>) -> Result<SledStore, StoreError> {
        private_dir(dir)?;
        let lock = File::options().create(true).append(true).open(dir.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let store = SledStore {
            dir: dir.to_owned(),
            keyring,
            steps,
            intakes: Mutex::default(),
            closed: Mutex::default(),
            turn: Mutex::new(()),
            _lock: lock,
        };
        store.tidy()?;
        Ok(store)
    }

    fn path(&self, batch: Batch, word: &str) -> PathBuf {
        self.dir.join(format!("{}.{word}", batch.stem()))
    }

    fn has(&self, batch: Batch, word: &str) -> Result<bool, StoreError> {
        Ok(fs::exists(self.path(batch, word))?)
    }

    /// Every batch with the words that its files bear.
    fn names(&self) -> Result<Vec<(Batch, String)>, StoreError> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.dir)? {
            let name = entry?.file_name();
            let parts = name.to_str().and_then(|name| name.split_once('.'));
            names.extend(parts.and_then(|(stem, word)| Some((Batch::from_stem(stem)?, word.to_owned()))));
        }
        Ok(names)
    }

    fn tidy(&self) -> Result<(), StoreError> {
        for (batch, word) in self.names()? {
            match word.as_str() {
                "dropping" => self.finish_drop(batch)?,
                "opening" | "closing" => remove(&self.path(batch, &word))?,
                _ => {}
            }
        }
        for (batch, word) in self.names()? {
            if word == Phase::Closed.word() {
                self.finish_close(batch)?;
            }
        }
        for (batch, phase) in self.keyring.list()? {
            if !self.has(batch, phase.word())? {
                self.keyring.destroy(batch, phase)?;
            }
        }
        Ok(())
    }

    /// Works on the intake of `batch`; `None` if there is none and `make` is not set.
    fn intake<T>(
        &self,
        batch: Batch,
        make: bool,
        work: impl FnOnce(&mut Intake) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut intakes = lock(&self.intakes);
        if intakes.closing.contains(&batch) {
            return Err(StoreError::Closed);
        }
        if intakes.unsynced.contains(&batch) {
            return Err(StoreError::Unsynced);
        }
        let mut intake = match intakes.open.remove(&batch) {
            Some(intake) => intake,
            None if self.has(batch, "closed")? || self.has(batch, "dropping")? => {
                return Err(StoreError::Closed);
            }
            None => match contained(|| self.open_intake(batch, make))? {
                Some(intake) => intake,
                None => return Ok(None),
            },
        };
        // An intake that failed is let go, and opened anew by the next call: sled refuses all work after an error.
        let worked = contained(move || work(&mut intake).map(|done| (done, intake)));
        match worked {
            Ok((done, intake)) => {
                intakes.open.insert(batch, intake);
                Ok(Some(done))
            }
            Err(error) => {
                if matches!(error, StoreError::Unsynced | StoreError::Database) {
                    intakes.unsynced.insert(batch);
                }
                Err(error)
            }
        }
    }

    fn open_intake(&self, batch: Batch, make: bool) -> Result<Option<Intake>, StoreError> {
        let path = self.path(batch, Phase::Intake.word());
        if fs::exists(&path)? {
            let key = self.keyring.get(batch, Phase::Intake)?.ok_or(StoreError::KeyMissing)?;
            Intake::open(&path, batch, &key).map(Some)
        } else if make {
            let key = self.keyring.generate(batch, Phase::Intake)?;
            let opening = self.path(batch, "opening");
            Intake::create(&path, &opening, batch, &key, &*self.steps).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Writes the closed batch beside the intake and names it. On return it is closed.
    fn rewrite(&self, batch: Batch, intake: Option<Intake>) -> Result<(), StoreError> {
        let closing = self.path(batch, "closing");
        remove(&closing)?;
        self.keyring.destroy(batch, Phase::Closed)?;
        self.steps.at(Step::CloseBegun)?;

        let intake = match intake {
            Some(intake) => Some(intake),
            None => self.open_intake(batch, false)?,
        };
        let index = intake.as_ref().map(Intake::in_hash_order).transpose()?.unwrap_or_default();
        let count = u32::try_from(index.len()).map_err(|_| StoreError::TooMany)?;
        let key = self.keyring.generate(batch, Phase::Closed)?;
        let mut file = ClosingFile::create(&closing, batch, count, &key)?;
        if let Some(intake) = &intake {
            for (place, (_, id)) in index.iter().enumerate() {
                if place == index.len() / 2 {
                    self.steps.at(Step::HalfRewritten)?;
                }
                file.push(&intake.get(id)?)?;
            }
        }
        self.steps.at(Step::Rewritten)?;
        file.finish()?;
        self.steps.at(Step::RewriteSynced)?;
        fs::rename(&closing, self.path(batch, Phase::Closed.word()))?;
        self.steps.at(Step::Renamed)?;
        sync_dir(&self.dir)?;
        self.steps.at(Step::RenameSynced)
    }

    /// Forgets the intake of a batch that is closed.
    fn finish_close(&self, batch: Batch) -> Result<(), StoreError> {
        // The name may not be durable yet, if an earlier close was stopped right after the renaming.
        sync_dir(&self.dir)?;
        self.keyring.destroy(batch, Phase::Intake)?;
        remove(&self.path(batch, Phase::Intake.word()))?;
        self.steps.at(Step::IntakeRemoved)
    }

    /// Forgets a batch that is named for it.
    fn finish_drop(&self, batch: Batch) -> Result<(), StoreError> {
        sync_dir(&self.dir)?;
        self.keyring.destroy(batch, Phase::Closed)?;
        self.keyring.destroy(batch, Phase::Intake)?;
        remove(&self.path(batch, Phase::Intake.word()))?;
        remove(&self.path(batch, "dropping"))?;
        self.steps.at(Step::DropRemoved)
    }

    fn closed(&self, batch: Batch) -> Result<Arc<ClosedFile>, StoreError> {
        let mut open = lock(&self.closed);
        if let Some(file) = open.get(&batch) {
            return Ok(Arc::clone(file));
        }
        let path = self.path(batch, Phase::Closed.word());
        if !fs::exists(&path)? {
            return Err(StoreError::NotClosed);
        }
        let key = self.keyring.get(batch, Phase::Closed)?.ok_or(StoreError::KeyMissing)?;
        let file = Arc::new(ClosedFile::open(&path, batch, &key)?);
        open.insert(batch, Arc::clone(&file));
        Ok(file)
    }
}

impl Store for SledStore {
    fn put(&self, batch: Batch, records: &[Record]) -> Result<Vec<Put>, StoreError> {
        of_kind(batch, records)?;
        let put = self.intake(batch, true, |intake| intake.put(records, &*self.steps))?;
        Ok(put.unwrap_or_default())
    }

    fn contains(&self, batch: Batch, record: &Record) -> Result<bool, StoreError> {
        of_kind(batch, std::slice::from_ref(record))?;
        Ok(self.intake(batch, false, |intake| intake.contains(record))?.unwrap_or(false))
    }

    fn remove(&self, batch: Batch, records: &[Record]) -> Result<(), StoreError> {
        of_kind(batch, records)?;
        self.intake(batch, false, |intake| intake.remove(records, &*self.steps))
            .map(Option::unwrap_or_default)
    }

    fn intake_count(&self, batch: Batch) -> Result<u32, StoreError> {
        Ok(self.intake(batch, false, |intake| Ok(intake.count()))?.unwrap_or(0))
    }

    fn close(&self, batch: Batch) -> Result<u32, StoreError> {
        let _turn = lock(&self.turn);
        if self.has(batch, "dropping")? {
            return Err(StoreError::Closed);
        }
        if !self.has(batch, Phase::Closed.word())? {
            let intake = {
                let mut intakes = lock(&self.intakes);
                intakes.closing.insert(batch);
                intakes.open.remove(&batch)
            };
            let rewritten = contained(move || self.rewrite(batch, intake));
            lock(&self.intakes).closing.remove(&batch);
            rewritten?;
        }
        self.finish_close(batch)?;
        self.count(batch)
    }

    fn count(&self, batch: Batch) -> Result<u32, StoreError> {
        Ok(self.closed(batch)?.count())
    }

    fn get(&self, batch: Batch, ordinal: u32) -> Result<Record, StoreError> {
        self.closed(batch)?.get(ordinal)
    }

    fn drop_batch(&self, batch: Batch) -> Result<(), StoreError> {
        let _turn = lock(&self.turn);
        if self.has(batch, Phase::Closed.word())? {
            let mut open = lock(&self.closed);
            fs::rename(self.path(batch, Phase::Closed.word()), self.path(batch, "dropping"))?;
            open.remove(&batch);
            sync_dir(&self.dir)?;
            self.steps.at(Step::DropNamed)?;
        } else if !self.has(batch, "dropping")? {
            let is_intake = self.has(batch, Phase::Intake.word())?;
            return if is_intake { Err(StoreError::NotClosed) } else { Ok(()) };
        }
        self.finish_drop(batch)
    }

    fn list(&self) -> Result<Vec<(Batch, Phase)>, StoreError> {
        let mut phases = BTreeMap::new();
        for (batch, word) in self.names()? {
            if word == Phase::Closed.word() {
                phases.insert(batch, Phase::Closed);
            } else if word == Phase::Intake.word() {
                phases.entry(batch).or_insert(Phase::Intake);
            }
        }
        Ok(phases.into_iter().collect())
    }
}

/// A lock whose holder panicked is taken all the same: what it guards is let go when its work fails.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// sled panics where it meets an error it has no way to return; that must not end the writer's thread.
fn contained<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(StoreError::Database))
}

#[cfg(test)]
mod tests;
