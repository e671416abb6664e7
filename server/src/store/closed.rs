//! A closed batch on disk: its records in order, each sealed in its place (SPEC 9).

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use super::sealing::{ClosedSeal, SEAL_LEN};
use super::{Batch, Record, StoreError};
use crate::keyring::StoreKey;
use crate::store::durable::private_file;

/// A closed batch, open for reading. It may be read from many threads.
pub(super) struct ClosedFile {
    file: File,
    seal: ClosedSeal,
}

impl ClosedFile {
    /// Opens the file of `batch`, whose length tells its count.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the length is not a whole number of records, or the disk's.
    pub(super) fn open(path: &Path, batch: Batch, key: &StoreKey) -> Result<ClosedFile, StoreError> {
        let file = File::open(path)?;
        let (len, each) = (file.metadata()?.len(), sealed_len(batch));
        if len % each != 0 {
            return Err(StoreError::Damaged);
        }
        let count = u32::try_from(len / each).map_err(|_| StoreError::Damaged)?;
        Ok(ClosedFile { file, seal: ClosedSeal::new(batch, count, key) })
    }

    /// How many records the batch has.
    pub(super) fn count(&self) -> u32 {
        self.seal.count()
    }

    /// Reads record `ordinal`.
    pub(super) fn get(&self, ordinal: u32) -> Result<Record, StoreError> {
        if ordinal >= self.count() {
            return Err(StoreError::NoSuchRecord);
        }
        let batch = self.seal.batch();
        let mut sealed = vec![0; batch.kind.record_len() + SEAL_LEN];
        self.file.read_exact_at(&mut sealed, u64::from(ordinal) * sealed_len(batch))?;
        self.seal.open(ordinal, sealed)
    }
}

/// A closed batch that is being written.
pub(super) struct ClosingFile {
    file: BufWriter<File>,
    seal: ClosedSeal,
    next: u32,
}

impl ClosingFile {
    /// Begins the file at `path`, which must not be there, for exactly `count` records.
    pub(super) fn create(
        path: &Path,
        batch: Batch,
        count: u32,
        key: &StoreKey,
    ) -> Result<ClosingFile, StoreError> {
        let file = BufWriter::new(private_file(path)?);
        Ok(ClosingFile { file, seal: ClosedSeal::new(batch, count, key), next: 0 })
    }

    /// Appends the next record.
    pub(super) fn push(&mut self, record: &Record) -> Result<(), StoreError> {
        let sealed = self.seal.seal(self.next, record)?;
        self.next = self.next.checked_add(1).ok_or(StoreError::TooMany)?;
        Ok(self.file.write_all(&sealed)?)
    }

    /// Flushes the file to the disk.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if not exactly the announced count was pushed, or the disk's.
    pub(super) fn finish(self) -> Result<(), StoreError> {
        if self.next != self.seal.count() {
            return Err(StoreError::Damaged);
        }
        let file = self.file.into_inner().map_err(|error| error.into_error())?;
        Ok(file.sync_all()?)
    }
}

/// The bytes that one record takes in the file.
fn sealed_len(batch: Batch) -> u64 {
    (batch.kind.record_len() + SEAL_LEN) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Kind;

    fn note(byte: u8) -> Record {
        Record::new(Kind::Notes, vec![byte; 2_048]).unwrap()
    }

    #[test]
    fn a_file_cut_short_does_not_open_as_a_smaller_batch() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("f");
        let key = StoreKey::from_bytes([3; 32]);
        let mut closing = ClosingFile::create(&path, Batch::notes(1), 2, &key).unwrap();
        closing.push(&note(1)).unwrap();
        closing.push(&note(2)).unwrap();
        closing.finish().unwrap();
        let whole = ClosedFile::open(&path, Batch::notes(1), &key).unwrap();
        assert_eq!((whole.count(), whole.get(1)), (2, Ok(note(2))));
        assert_eq!(whole.get(2), Err(StoreError::NoSuchRecord));

        File::options().write(true).open(&path).unwrap().set_len(2_064).unwrap();
        let short = ClosedFile::open(&path, Batch::notes(1), &key).unwrap();
        assert_eq!(short.get(0), Err(StoreError::Damaged));
        File::options().write(true).open(&path).unwrap().set_len(2_000).unwrap();
        assert_eq!(ClosedFile::open(&path, Batch::notes(1), &key).err(), Some(StoreError::Damaged));
    }

    #[test]
    fn a_count_that_was_not_kept_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let key = StoreKey::from_bytes([3; 32]);
        let closing = ClosingFile::create(&root.path().join("f"), Batch::notes(1), 1, &key).unwrap();
        assert_eq!(closing.finish(), Err(StoreError::Damaged));
    }
}
