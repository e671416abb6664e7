//! A released day as the body of a response: read as fast as it is taken, a few cells in memory, no thread held while
//! nobody takes any.

use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use super::turns::Turn;
use crate::days::ReleasedDay;
use crate::store::StoreError;

/// A day's bytes, of known number. Ends with an error when the store fails, so that the connection breaks off and the
/// unit sees that the day is not whole.
pub struct DayBody {
    reading: Option<JoinHandle<Read>>,
    left: u64,
    _turn: Turn,
}

/// The rest of the day, and its next piece.
type Read = (ReleasedDay, Result<Option<Vec<u8>>, StoreError>);

/// The store failed while the day was being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the day could not be read to its end")]
pub struct Broken;

impl DayBody {
    /// Starts reading; `turn` is given back at the end.
    #[must_use]
    pub fn new(day: ReleasedDay, turn: Turn) -> Self {
        Self { left: day.len(), reading: Some(read(day)), _turn: turn }
    }
}

fn read(mut day: ReleasedDay) -> JoinHandle<Read> {
    spawn_blocking(move || {
        let chunk = day.next_chunk();
        (day, chunk)
    })
}

impl Body for DayBody {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        let Some(reading) = &mut self.reading else { return Poll::Ready(None) };
        let done = ready!(Pin::new(reading).poll(cx));
        self.reading = None;
        Poll::Ready(match done {
            Ok((day, Ok(Some(chunk)))) => {
                self.left = self.left.saturating_sub(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
                // The next chunk is read while this one is on its way.
                self.reading = (self.left > 0).then(|| read(day));
                Some(Ok(Frame::data(chunk.into())))
            }
            Ok((_, Ok(None))) if self.left == 0 => None,
            _ => Some(Err(Broken)),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
