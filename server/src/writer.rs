//! The one writer: every put goes through one thread, which flushes for many at a time (SPEC 9).
//!
//! A post is answered after its record is on disk, and a flush costs the same for one record as for many. So posts wait
//! in a queue; the writer takes as many as there are, up to 512, puts them with one call of the store, and then
//! answers each. Who posts alone waits for one flush, and so does who posts with five hundred others.
//!
//! *Which day.* A record's day is the one in which its flush ends (SPEC 8). The writer asks [`BatchNow`] before it puts
//! and again after; if the day turned meanwhile it puts the records into the new day's batch too, takes out of the old
//! one what it had added to it, and only then answers. A day is closed by a message to the same thread, so that
//! this is done before the old day is closed.
//!
//! *Closing* goes through the thread for its order among the puts, and the work is done on a thread of its own: posts
//! do not wait for it. A batch for which a close was asked takes no more records, whatever the clock says then.
//!
//! *Failure.* If the store fails, the posts that it was to keep are answered with the error, none is acknowledged, and
//! the writer goes on with the next.

mod door;
mod thread;

use std::sync::Arc;

use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

pub use self::door::Door;
use self::thread::Thread;
use crate::store::{Batch, Kind, Record, Store, StoreError};

/// The most records that are put with one flush.
pub const GROUP: usize = 512;

/// Posts that may wait for the writer before others wait for a place to wait; 16 MiB of cells.
const QUEUE: usize = 1_024;

/// Tells which batch is now open: a function of the clock and of the directory's constants (SPEC 8).
pub trait BatchNow: Send + Sync {
    /// The number of the service day (cells) or release (notes) that a record flushed now belongs to.
    fn batch(&self, kind: Kind) -> u32;
}

impl<F: Fn(Kind) -> u32 + Send + Sync> BatchNow for F {
    fn batch(&self, kind: Kind) -> u32 {
        self(kind)
    }
}

/// Why the writer did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WriteError {
    /// The day's cells have reached the cap, or this door's part of it; to be answered with 503 (SPEC 8).
    #[error("the day is full")]
    Full,
    /// The batch is open still: its day is not over.
    #[error("the batch's day is not over")]
    NotOver,
    /// The writer has been shut down.
    #[error("the writer has stopped")]
    Stopped,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Asks the one writer. Clones ask the same one.
#[derive(Clone)]
pub struct WriterHandle {
    queue: mpsc::Sender<Message>,
}

/// What the writer is asked.
enum Message {
    Put(Post),
    Close(Batch, oneshot::Sender<Result<u32, WriteError>>),
    Drop(Batch, oneshot::Sender<Result<(), WriteError>>),
    Count(Batch, oneshot::Sender<Result<u32, WriteError>>),
    Shutdown(oneshot::Sender<()>),
}

/// One record that waits to be put.
struct Post {
    record: Record,
    door: Door,
    answer: oneshot::Sender<Result<Batch, WriteError>>,
}

/// Starts the writer's thread on `store`. `cells_per_day` is the cap on the cells of a day, of which half is kept for
/// the onion's door.
///
/// Batches that are closed in the store stay behind the writer for good, even if the clock goes back before them.
///
/// # Errors
/// The store's, if it cannot tell what it holds; or the system's, if it gives no thread.
pub fn spawn(
    store: Arc<dyn Store>,
    now: Arc<dyn BatchNow>,
    cells_per_day: u32,
) -> Result<WriterHandle, WriteError> {
    let (queue, asked) = mpsc::channel(QUEUE);
    let thread = Thread::new(store, now, cells_per_day)?;
    std::thread::Builder::new()
        .name("postern-writer".to_owned())
        .spawn(move || thread.run(asked))
        .map_err(StoreError::from)?;
    Ok(WriterHandle { queue })
}

impl WriterHandle {
    /// Puts `record` and returns the batch it is in, once that is on disk. A record that the batch has already is put
    /// well, even when the batch is full.
    ///
    /// If the future is dropped, the record may be put or not.
    ///
    /// # Errors
    /// [`WriteError::Full`], [`WriteError::Stopped`], or the store's; then nothing is promised.
    pub async fn put(&self, record: Record, door: Door) -> Result<Batch, WriteError> {
        self.ask(|answer| Message::Put(Post { record, door, answer })).await?
    }

    /// Closes `batch`, whose day must be over, and returns the number of its records. It may be asked again after
    /// any failure, and for a batch that is closed.
    ///
    /// # Errors
    /// [`WriteError::NotOver`], [`WriteError::Stopped`], or the store's.
    pub async fn close(&self, batch: Batch) -> Result<u32, WriteError> {
        self.ask(|answer| Message::Close(batch, answer)).await?
    }

    /// Drops the closed `batch` for good. A batch that is not there is no error.
    ///
    /// # Errors
    /// [`WriteError::Stopped`], or the store's: [`StoreError::NotClosed`].
    pub async fn drop_batch(&self, batch: Batch) -> Result<(), WriteError> {
        self.ask(|answer| Message::Drop(batch, answer)).await?
    }

    /// The number of records that `batch` has taken so far.
    ///
    /// # Errors
    /// [`WriteError::Stopped`], or the store's: [`StoreError::Closed`].
    pub async fn intake_count(&self, batch: Batch) -> Result<u32, WriteError> {
        self.ask(|answer| Message::Count(batch, answer)).await?
    }

    /// Puts and answers everything that was asked before, waits for closings and drops under way, and ends the
    /// writer, which lets go of the store. What is asked later is answered with [`WriteError::Stopped`].
    pub async fn shutdown(&self) {
        // An error means that it has stopped before.
        let _ = self.ask(Message::Shutdown).await;
    }

    async fn ask<T>(&self, message: impl FnOnce(oneshot::Sender<T>) -> Message) -> Result<T, WriteError> {
        let (answer, answered) = oneshot::channel();
        self.queue.send(message(answer)).await.map_err(|_| WriteError::Stopped)?;
        answered.await.map_err(|_| WriteError::Stopped)
    }
}

#[cfg(test)]
mod tests;
