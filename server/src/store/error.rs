//! How storage fails (SPEC 9).

use std::io;

use thiserror::Error;

/// How a [`Store`](super::Store) or a [`Keyring`](crate::keyring::Keyring) fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StoreError {
    /// A record was put into, or removed from, a batch that is closed or being closed.
    #[error("the batch is closed")]
    Closed,
    /// A batch was read or dropped that is not closed.
    #[error("the batch is not closed")]
    NotClosed,
    /// A record of one kind was given for a batch of the other.
    #[error("the record is not of the batch's kind")]
    WrongKind,
    /// There is no record with that ordinal in the batch.
    #[error("no such record")]
    NoSuchRecord,
    /// A batch's key is not in the keyring, though its records are there.
    #[error("the key of a batch is missing")]
    KeyMissing,
    /// A key file is not 32 bytes, or a sealed record does not open, or a file's length is impossible.
    #[error("stored bytes are damaged")]
    Damaged,
    /// The directory of the store or of the keyring may be read by other users.
    #[error("a directory is open to other users: its mode must be 0700")]
    OpenToOthers,
    /// Another process, or another store in this one, holds the directory.
    #[error("the directory is in use by another process")]
    InUse,
    /// A batch would hold more than 2^32 - 1 records.
    #[error("too many records in a batch")]
    TooMany,
    /// A flush of this batch failed before. What the disk then holds is not known, and a second flush that succeeds
    /// would not tell: nothing more is promised for this batch until the server has started anew.
    #[error("an earlier flush of the batch failed; the server must be started anew")]
    Unsynced,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The operating system refused.
    #[error("input or output failed: {0}")]
    Io(io::ErrorKind),
    /// The database failed in a way of its own.
    #[error("the database failed")]
    Database,
    /// A test stopped the work here ([`Steps`](super::Steps)).
    #[error("stopped at a step")]
    Stopped,
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> StoreError {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                StoreError::Full
            }
            kind => StoreError::Io(kind),
        }
    }
}

impl From<::sled::Error> for StoreError {
    fn from(error: ::sled::Error) -> StoreError {
        match error {
            ::sled::Error::Io(error) => error.into(),
            ::sled::Error::Corruption { .. } => StoreError::Damaged,
            _ => StoreError::Database,
        }
    }
}
