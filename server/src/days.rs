//! Closing a day, and reading a released one (SPEC 8.3, 8.4).

use std::sync::Arc;

use postern_trust::build::sign_head;
use postern_trust::{ClassSet, SigningKey};
use postern_wire::cell::VERSION;
use postern_wire::head::{DayHead, day_prefix};
use postern_wire::sizes::CELL;
use postern_wire::{Day, ServiceId};

use crate::heads::HeadChain;
use crate::store::{Batch, Store, StoreError, records};

/// Cells that are read at once: 256 KiB.
const CHUNK: usize = 16;

/// Makes the head of `day`, whose batch is closed, and writes it. The same cells under the same key give the same bytes,
/// so whoever stopped before the head was on disk makes the same one again. Returns the number of cells.
///
/// # Errors
/// [`StoreError::Damaged`] if the records are not in the order of their hashes, or `day` is not the chain's next one; or
/// the disk's.
pub fn seal_day(
    store: &dyn Store,
    chain: &HeadChain,
    service: ServiceId,
    key: &SigningKey,
    day: Day,
) -> Result<u32, StoreError> {
    let mut letters = ClassSet::default();
    for record in records(store, Batch::cells(day.0), 0)? {
        letters.push(record?.bytes()).map_err(|_| StoreError::Damaged)?;
    }
    let (letters, none) = (letters.head(), ClassSet::default().head());
    let head = DayHead {
        version: VERSION,
        service,
        day,
        // Cells with files behind them are of the classes 1 to 3; the contract has no path that takes any.
        classes: [letters, none, none, none],
        previous: chain.previous(),
    };
    chain.append(&sign_head(&head, key))?;
    Ok(letters.count)
}

/// A released day, read piece by piece: `u16 || SignedHead || cells`.
pub struct ReleasedDay {
    store: Arc<dyn Store>,
    batch: Batch,
    prefix: Option<Vec<u8>>,
    next: u32,
    count: u32,
    len: u64,
}

impl ReleasedDay {
    /// Opens the day; whether it may be read is the caller's to say.
    ///
    /// # Errors
    /// [`StoreError::NotClosed`] if it has no head or its cells are gone, [`StoreError::Damaged`] if there are not as
    /// many as its head says.
    pub fn open(store: Arc<dyn Store>, chain: &HeadChain, day: Day) -> Result<Self, StoreError> {
        let batch = Batch::cells(day.0);
        let (signed, count) = chain.signed(day).ok_or(StoreError::NotClosed)?;
        if store.count(batch)? != count {
            return Err(StoreError::Damaged);
        }
        let prefix = day_prefix(&signed);
        let fixed = u64::try_from(prefix.len()).unwrap_or(u64::MAX);
        let len = fixed.saturating_add(u64::from(count).saturating_mul(CELL as u64));
        Ok(Self { store, batch, prefix: Some(prefix), next: 0, count, len })
    }

    /// Length of the whole in bytes.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.len
    }

    /// Never: there is a head in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The next bytes, at most 256 KiB and the head; `None` at the end.
    ///
    /// # Errors
    /// The store's, for instance because the day was dropped meanwhile.
    pub fn next_chunk(&mut self) -> Result<Option<Vec<u8>>, StoreError> {
        let mut chunk = self.prefix.take().unwrap_or_default();
        let upto = self.next.saturating_add(CHUNK as u32).min(self.count);
        chunk.reserve_exact(CHUNK * CELL);
        while self.next < upto {
            chunk.extend_from_slice(self.store.get(self.batch, self.next)?.bytes());
            self.next += 1;
        }
        Ok((!chunk.is_empty()).then_some(chunk))
    }
}

#[cfg(test)]
mod tests {
    use postern_wire::cbor::decode_canonical;
    use postern_wire::head::{SignedHead, split_day};

    use super::*;
    use crate::store::{Kind, MemoryStore, Record};

    #[test]
    fn a_day_is_read_as_its_head_says() {
        let root = tempfile::tempdir().unwrap();
        let chain = HeadChain::open(&root.path().join("heads"), Day(3)).unwrap();
        let store = Arc::new(MemoryStore::new());
        let key = SigningKey::from_seed(&[1; 32]);
        let cells: Vec<Record> = (0..40).map(|i| Record::new(Kind::Cells, vec![i; CELL]).unwrap()).collect();
        store.put(Batch::cells(3), &cells).unwrap();
        store.close(Batch::cells(3)).unwrap();
        assert_eq!(seal_day(&*store, &chain, ServiceId([1; 16]), &key, Day(3)), Ok(40));

        let mut day = ReleasedDay::open(store.clone(), &chain, Day(3)).unwrap();
        let (len, mut whole) = (day.len(), Vec::new());
        while let Some(chunk) = day.next_chunk().unwrap() {
            assert!(chunk.len() <= CHUNK * CELL + 1_026);
            whole.extend_from_slice(&chunk);
        }
        assert_eq!(whole.len() as u64, len);
        let (signed, cells) = split_day(&whole).unwrap();
        let signed: SignedHead = decode_canonical(signed).unwrap();
        let head: DayHead = decode_canonical(&signed.body).unwrap();
        let mut set = ClassSet::default();
        for cell in cells {
            set.push(cell).unwrap();
        }
        assert_eq!(set.check(&head, postern_wire::cell::Class::Letter), Ok(()));
        assert_eq!(head.classes[1], ClassSet::default().head());

        store.drop_batch(Batch::cells(3)).unwrap();
        assert_eq!(ReleasedDay::open(store, &chain, Day(3)).err(), Some(StoreError::NotClosed));
    }

    #[test]
    fn an_empty_day_has_a_head_too() {
        let root = tempfile::tempdir().unwrap();
        let chain = HeadChain::open(&root.path().join("heads"), Day(0)).unwrap();
        let store = Arc::new(MemoryStore::new());
        let key = SigningKey::from_seed(&[1; 32]);
        store.close(Batch::cells(0)).unwrap();
        assert_eq!(seal_day(&*store, &chain, ServiceId([1; 16]), &key, Day(0)), Ok(0));
        let mut day = ReleasedDay::open(store, &chain, Day(0)).unwrap();
        let only = day.next_chunk().unwrap().unwrap();
        assert_eq!(only.len() as u64, day.len());
        assert_eq!(day.next_chunk(), Ok(None));
    }
}
