//! Storage: what is kept on disk, how, and what is promised of it (SPEC 9).
//!
//! # The contract
//!
//! A store holds *batches* of *records*: the cells of a service day, or the notes of a release of the board. All
//! records of a batch have one length. A batch is first an *intake*, into which records are put, and then *closed*,
//! from which they are read. Every store keeps these promises, and one suite of tests asks them of every store.
//!
//! *Atomic.* A record is in a batch whole or not at all. A record that is put twice into a batch is there once. A batch
//! is closed whole or not at all: whatever stops [`Store::close`], the batch is afterwards an intake with every
//! record it had, or closed with every record it had, and closing it again gives the same closed batch.
//! [`Store::put`] of many records is not atomic: when it fails, any of them may be there, and none is promised.
//!
//! *Durable.* When [`Store::put`], [`Store::remove`], [`Store::close`] or [`Store::drop_batch`] has returned without
//! an error, what it did survives the loss of the process and of power. A store whose flush of a batch failed
//! promises nothing more for that batch, since a later flush that succeeds would prove nothing.
//!
//! *Ordered.* A closed batch is in ascending order of SHA-256(record), each record known by its ordinal from 0. An
//! intake has no order that a caller may see.
//!
//! *Final.* A closed batch never changes. A batch that is closed, or being closed, takes no records.
//!
//! *Forgetting.* After a close nothing on the disk, with all keys that are then in the keyring, tells in which order or
//! when the records came. After a drop nothing on the disk tells anything of the batch but what file systems keep
//! of deleted names. Both rest on the destruction of a 32-byte key and not on the deletion of records: what a
//! database drops, and what a file system unlinks, stays readable on the medium for a long time. Keys are
//! overwritten in place, flushed, unlinked, and the directory flushed. On a medium that writes elsewhere than
//! where it was told to (flash, a file system of copies) the overwriting may miss, so the keyring belongs on a
//! medium that does not, or in memory; SPEC 9 says so to operators.
//!
//! *Concurrency.* All calls may be made from any thread. Puts into one batch run while another is closed or read.
//! Reads of a batch that is dropped under them finish, or fail with [`StoreError::NotClosed`].
//!
//! # On disk
//!
//! Under the store's directory (mode 0700), `K` being `cells` or `notes` and `N` the batch's number in ten digits:
//!
//! | name | what |
//! |---|---|
//! | `lock` | held while a store is open |
//! | `K-N.intake/` | a sled database: the batch's intake |
//! | `K-N.closed` | the closed batch: its records in order, each sealed, and nothing else |
//! | `K-N.opening/`, `K-N.closing`, `K-N.dropping` | unfinished work: the first two are removed when the store is opened, the third is finished |
//!
//! Under the keyring's directory (mode 0700), one file (mode 0600) of 32 random bytes for each batch and phase:
//! `K-N.intake` and `K-N.closed`.
//!
//! *Sealing.* Every record is sealed with ChaCha20-Poly1305 (RFC 8439). In an intake: key = the intake key; nonce =
//! HMAC-SHA-256(intake key, SHA-256(record)), its first 12 bytes, which is also the database's key of the record;
//! associated data = kind (1 cells, 2 notes) || number u32 || phase (1). The plain hash would not do for a name: it
//! would give whoever finds the unlinked database the order in which surviving cells came. In a closed batch: key =
//! a key made for this attempt at closing; nonce = eight zero bytes || ordinal u32; associated data = kind ||
//! number u32 || phase (2) || count u32, so that a batch that was cut short does not open. Record `i` is at byte
//! `i * (length + 16)`. Integers are big-endian.
//!
//! *Closing*, in this order: destroy what an earlier attempt left; make the closed key; read the intake once and sort
//! the hashes (44 bytes a record is all that is held in memory); write the records in that order to `.closing`;
//! flush it; rename it to `.closed`; flush the directory (this closes the batch); destroy the intake key; remove
//! the intake. *Dropping*: rename `.closed` to `.dropping`; flush the directory; destroy the closed key; remove the
//! file. A closed batch is a plain file because it never changes: a database would write to it when it is opened,
//! so a full disk would keep units from reading it.
//!
//! # What sled 0.34 needs
//!
//! Found by measurement and by reading it; `intake.rs` deals with each.
//!
//! - `flush_async` deadlocks: only the blocking `flush` is used.
//! - On Linux `flush` ends in `sync_file_range`, which flushes no metadata and no drive's cache: every flush is followed
//!   by `fdatasync` of the file.
//! - It takes segments of its file back into use as soon as it believes their replacement flushed: so at most 64
//!   records, which take about 3 MiB, go between two flushes, into segments of 16 MiB. A service manager may answer
//!   `sync_file_range` with ENOSYS: by its source sled then calls `fsync` itself (not measured).
//! - Nodes over a quarter of a segment go to files that it never flushes: the segment is so large that there are none.
//! - Its cache looks at its limit only at every 64th access to one of 256 shards, which for large records means hardly
//!   ever: each key is looked up 64 times after its flush, and memory stays between 100 and 200 MiB at 50,000 cells
//!   instead of 700.
//! - Its configuration file is not flushed: a new database is made under another name, flushed whole and renamed.
//! - After an error it refuses everything: it is opened anew. It does not let go of its file at once when it is closed:
//!   opening waits for that.

mod batch;
mod closed;
#[cfg(test)]
mod conformance;
pub(crate) mod durable;
mod error;
mod intake;
mod memory;
mod sealing;
mod sled;
mod step;

pub use self::batch::{Batch, Kind, Phase, Record, WrongLength};
pub use self::error::StoreError;
pub use self::memory::MemoryStore;
pub use self::sled::SledStore;
pub use self::step::{Step, Steps, Unstopped};

/// What a put did with one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// The record was not in the batch and now is.
    New,
    /// The record was in the batch already.
    Repeated,
}

/// A place for batches; the [module](self) says what is promised. Calls block: an async caller gives them a thread.
pub trait Store: Send + Sync {
    /// Puts `records` into the intake of `batch`, which begins with its first record, and makes them durable. Returns
    /// for each record, in order, whether it was new.
    ///
    /// # Errors
    /// [`StoreError::Closed`], [`StoreError::WrongKind`], or the disk's; then nothing is promised of any record.
    fn put(&self, batch: Batch, records: &[Record]) -> Result<Vec<Put>, StoreError>;

    /// Whether `record` is in the intake of `batch`. It may be there without a promise, after a put that failed.
    ///
    /// # Errors
    /// [`StoreError::Closed`], [`StoreError::WrongKind`], or the disk's.
    fn contains(&self, batch: Batch, record: &Record) -> Result<bool, StoreError>;

    /// Takes `records` out of the intake of `batch` again, durably; those that are not there are passed over.
    ///
    /// # Errors
    /// [`StoreError::Closed`], [`StoreError::WrongKind`], or the disk's.
    fn remove(&self, batch: Batch, records: &[Record]) -> Result<(), StoreError>;

    /// The number of records in the intake of `batch`; 0 if it has none.
    ///
    /// # Errors
    /// [`StoreError::Closed`], or the disk's.
    fn intake_count(&self, batch: Batch) -> Result<u32, StoreError>;

    /// Closes `batch` and returns the number of its records. A batch without records closes with count 0. A batch that
    /// is closed already is left as it is.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if a record does not open, or the disk's; the batch can then be closed again.
    fn close(&self, batch: Batch) -> Result<u32, StoreError>;

    /// The number of records in the closed `batch`.
    ///
    /// # Errors
    /// [`StoreError::NotClosed`], or the disk's.
    fn count(&self, batch: Batch) -> Result<u32, StoreError>;

    /// Record `ordinal` of the closed `batch`, from 0.
    ///
    /// # Errors
    /// [`StoreError::NotClosed`], [`StoreError::NoSuchRecord`], [`StoreError::Damaged`], or the disk's.
    fn get(&self, batch: Batch, ordinal: u32) -> Result<Record, StoreError>;

    /// Drops the closed `batch`. A batch that is not there is left as it is.
    ///
    /// # Errors
    /// [`StoreError::NotClosed`] if it is an intake, or the disk's; the batch can then be dropped again.
    fn drop_batch(&self, batch: Batch) -> Result<(), StoreError>;

    /// Every batch that is there, in ascending order, with its phase: what a server finds when it starts.
    ///
    /// # Errors
    /// The disk's.
    fn list(&self) -> Result<Vec<(Batch, Phase)>, StoreError>;
}

/// Reads the closed `batch` in order, beginning with record `from`; one record at a time is in memory.
///
/// # Errors
/// [`StoreError::NotClosed`], or the disk's. The iterator ends after its first error.
pub fn records(store: &dyn Store, batch: Batch, from: u32) -> Result<Records<'_>, StoreError> {
    Ok(Records { store, batch, next: from, count: store.count(batch)? })
}

/// The records of a closed batch in order; made by [`records`].
pub struct Records<'a> {
    store: &'a dyn Store,
    batch: Batch,
    next: u32,
    count: u32,
}

impl Iterator for Records<'_> {
    type Item = Result<Record, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.count {
            return None;
        }
        let record = self.store.get(self.batch, self.next);
        self.next = if record.is_ok() { self.next + 1 } else { self.count };
        Some(record)
    }
}
