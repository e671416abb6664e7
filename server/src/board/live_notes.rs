//! The notes that live on a board's day, gathered from the closed batches (SPEC 7.4), and the batches that live no more.

use postern_wire::sizes::{HINT, NOTE_DAYS};
use postern_wire::{Day, Hint};

use super::{Entry, Source};
use crate::store::{Batch, Kind, Phase, Store, StoreError, records};

/// Every live note, one for each hint, ascending: of two with one hint the older stays, and of two in one batch that
/// with the smaller SHA-256. Whole batches, the oldest first, are left out while there are more than `most`.
pub(super) fn live_notes(
    store: &dyn Store,
    release: Day,
    most: usize,
) -> Result<(Vec<Entry>, bool), StoreError> {
    let mut live: Vec<Batch> = store
        .list()?
        .into_iter()
        .filter(|(batch, phase)| {
            batch.kind == Kind::Notes && *phase == Phase::Closed && lives(batch.number, release)
        })
        .map(|(batch, _)| batch)
        .collect();
    live.sort_unstable();
    let mut entries = Vec::new();
    for batch in live {
        for (ordinal, record) in (0..).zip(records(store, batch, 0)?) {
            let record = record?;
            let hint = record.bytes().first_chunk::<HINT>().copied().ok_or(StoreError::Damaged)?;
            let source = Source::Stored { batch, hash: record.hash(), ordinal };
            entries.push(Entry { hint: Hint(hint), source });
        }
    }
    entries.sort_by_key(|entry| match entry.source {
        Source::Stored { batch, hash, .. } => (entry.hint, batch.number, hash),
        Source::Filling(_) => (entry.hint, u32::MAX, [0; 32]),
    });
    entries.dedup_by_key(|entry| entry.hint);
    let mut trimmed = false;
    while entries.len() > most {
        trimmed = true;
        let number = |entry: &Entry| match entry.source {
            Source::Stored { batch, .. } => batch.number,
            Source::Filling(_) => u32::MAX,
        };
        let oldest = entries.iter().map(number).min();
        entries.retain(|entry| Some(number(entry)) != oldest);
    }
    Ok((entries, trimmed))
}

/// Whether the notes of the batch `number` live on the board `release`: on 60 boards, the first of which has its number.
#[must_use]
pub fn lives(number: u32, release: Day) -> bool {
    number <= release.0 && release.0 - number < NOTE_DAYS
}

/// The batches of notes that live no more on `release`.
pub(crate) fn expired_batches(store: &dyn Store, release: Day) -> Result<Vec<Batch>, StoreError> {
    let closed =
        store.list()?.into_iter().filter(|(_, phase)| *phase == Phase::Closed).map(|(batch, _)| batch);
    let expired = |batch: &Batch| {
        batch.kind == Kind::Notes && batch.number <= release.0 && !lives(batch.number, release)
    };
    Ok(closed.filter(expired).collect())
}
