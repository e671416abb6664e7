//! The points between two changes of the disk, where a test may stop a store or kill its process (SPEC 9).

use super::StoreError;

/// A point that the disk has reached. After each of them the store may be killed and opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// A key's bytes are in a file that does not yet bear the key's name.
    KeyWritten,
    /// A key is in the keyring, durable.
    KeyNamed,
    /// A new intake database is complete on disk, under a name that opening the store would remove.
    IntakeMade,
    /// The new intake database bears its name, durable.
    IntakeNamed,
    /// Records were handed to the database and not yet flushed.
    Inserted,
    /// Records were flushed: they are promised.
    Flushed,
    /// Records were removed from an intake and the removal flushed.
    Removed,
    /// Closing begins; remains of an earlier attempt are gone.
    CloseBegun,
    /// Half of the records are in the closing file.
    HalfRewritten,
    /// All records are in the closing file, which is not yet flushed.
    Rewritten,
    /// The closing file is durable.
    RewriteSynced,
    /// The closing file bears the closed name.
    Renamed,
    /// The closed name is durable: the batch is closed.
    RenameSynced,
    /// A key's bytes are overwritten and the overwriting flushed.
    KeyOverwritten,
    /// The overwritten key's name is gone, perhaps not durably.
    KeyUnlinked,
    /// A key is gone, durably.
    KeyDestroyed,
    /// The intake's directory is gone.
    IntakeRemoved,
    /// A closed batch bears the name of a batch to be dropped, durably.
    DropNamed,
    /// A dropped batch's file is gone.
    DropRemoved,
}

/// Told of every [`Step`]; a test's own may stop the work by an error, or the process by a signal.
pub trait Steps: Send + Sync {
    /// Called at each step.
    ///
    /// # Errors
    /// Any error stops the work there and is handed to the caller.
    fn at(&self, step: Step) -> Result<(), StoreError>;
}

/// The steps of a server at work: nothing stops it.
#[derive(Debug, Default, Clone, Copy)]
pub struct Unstopped;

impl Steps for Unstopped {
    fn at(&self, _step: Step) -> Result<(), StoreError> {
        Ok(())
    }
}
