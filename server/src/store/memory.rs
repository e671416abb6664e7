//! A store in memory, for tests and drills: it keeps every promise but durability (SPEC 9).

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Batch, Phase, Put, Record, Store, StoreError};

/// Batches in memory.
#[derive(Default)]
pub struct MemoryStore {
    batches: Mutex<BTreeMap<Batch, Contents>>,
}

enum Contents {
    /// By SHA-256(record), which is the order they close in.
    Intake(BTreeMap<[u8; 32], Record>),
    Closed(Vec<Record>),
}

impl MemoryStore {
    /// A store without batches.
    pub fn new() -> MemoryStore {
        MemoryStore::default()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Batch, Contents>> {
        // Nothing here panics while it changes the map.
        self.batches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn closed<T>(
        &self,
        batch: Batch,
        read: impl FnOnce(&[Record]) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match self.lock().get(&batch) {
            Some(Contents::Closed(records)) => read(records),
            _ => Err(StoreError::NotClosed),
        }
    }
}

impl Store for MemoryStore {
    fn put(&self, batch: Batch, records: &[Record]) -> Result<Vec<Put>, StoreError> {
        of_kind(batch, records)?;
        let mut batches = self.lock();
        match batches.entry(batch).or_insert_with(|| Contents::Intake(BTreeMap::new())) {
            Contents::Closed(_) => Err(StoreError::Closed),
            Contents::Intake(held) => Ok(records
                .iter()
                .map(|record| match held.insert(record.hash(), record.clone()) {
                    None => Put::New,
                    Some(_) => Put::Repeated,
                })
                .collect()),
        }
    }

    fn contains(&self, batch: Batch, record: &Record) -> Result<bool, StoreError> {
        of_kind(batch, std::slice::from_ref(record))?;
        match self.lock().get(&batch) {
            Some(Contents::Closed(_)) => Err(StoreError::Closed),
            Some(Contents::Intake(held)) => Ok(held.contains_key(&record.hash())),
            None => Ok(false),
        }
    }

    fn remove(&self, batch: Batch, records: &[Record]) -> Result<(), StoreError> {
        of_kind(batch, records)?;
        match self.lock().get_mut(&batch) {
            Some(Contents::Closed(_)) => return Err(StoreError::Closed),
            Some(Contents::Intake(held)) => {
                for record in records {
                    held.remove(&record.hash());
                }
            }
            None => {}
        }
        Ok(())
    }

    fn intake_count(&self, batch: Batch) -> Result<u32, StoreError> {
        match self.lock().get(&batch) {
            Some(Contents::Closed(_)) => Err(StoreError::Closed),
            Some(Contents::Intake(held)) => count(held.len()),
            None => Ok(0),
        }
    }

    fn close(&self, batch: Batch) -> Result<u32, StoreError> {
        let mut batches = self.lock();
        let records = match batches.remove(&batch) {
            None => Vec::new(),
            Some(Contents::Intake(held)) => held.into_values().collect(),
            Some(Contents::Closed(records)) => records,
        };
        let closed = count(records.len());
        batches.insert(batch, Contents::Closed(records));
        closed
    }

    fn count(&self, batch: Batch) -> Result<u32, StoreError> {
        self.closed(batch, |records| count(records.len()))
    }

    fn get(&self, batch: Batch, ordinal: u32) -> Result<Record, StoreError> {
        self.closed(batch, |records| {
            let place = usize::try_from(ordinal).map_err(|_| StoreError::NoSuchRecord)?;
            records.get(place).cloned().ok_or(StoreError::NoSuchRecord)
        })
    }

    fn drop_batch(&self, batch: Batch) -> Result<(), StoreError> {
        let mut batches = self.lock();
        match batches.get(&batch) {
            Some(Contents::Intake(_)) => Err(StoreError::NotClosed),
            _ => {
                batches.remove(&batch);
                Ok(())
            }
        }
    }

    fn list(&self) -> Result<Vec<(Batch, Phase)>, StoreError> {
        let phase = |contents: &Contents| match contents {
            Contents::Intake(_) => Phase::Intake,
            Contents::Closed(_) => Phase::Closed,
        };
        Ok(self.lock().iter().map(|(batch, contents)| (*batch, phase(contents))).collect())
    }
}

/// Refuses records of another kind than the batch's.
pub(super) fn of_kind(batch: Batch, records: &[Record]) -> Result<(), StoreError> {
    let same = records.iter().all(|record| record.kind() == batch.kind);
    if same { Ok(()) } else { Err(StoreError::WrongKind) }
}

fn count(len: usize) -> Result<u32, StoreError> {
    u32::try_from(len).map_err(|_| StoreError::TooMany)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::conformance;

    #[test]
    fn keeps_the_contract() {
        conformance::suite(|case| case(&MemoryStore::new()));
    }
}
