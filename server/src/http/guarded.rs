//! A connection's bytes, watched: a peer that is silent for too long is cut off (SPEC 8.11).

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

use super::seats::Seat;

/// A stream that fails with [`io::ErrorKind::TimedOut`] when nothing has moved for a while, and tells its seat of
/// everything that moves. Because hyper always waits to read, to write or for both, this is in force all the time.
pub struct Guarded<S> {
    stream: S,
    seat: Arc<Seat>,
    idle: Duration,
    alarm: Pin<Box<Sleep>>,
}

impl<S> Guarded<S> {
    /// Watches `stream`.
    pub fn new(stream: S, seat: Arc<Seat>, idle: Duration) -> Self {
        Self { stream, seat, idle, alarm: Box::pin(sleep(idle)) }
    }

    fn moved(&mut self) {
        self.seat.moved();
        // The timer's own monotonic clock: it measures waiting and tells no time.
        self.alarm.as_mut().reset(Instant::now() + self.idle);
    }

    fn poll_alarm(&mut self, cx: &mut Context<'_>) -> Poll<io::Error> {
        ready!(self.alarm.as_mut().poll(cx));
        Poll::Ready(io::ErrorKind::TimedOut.into())
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Guarded<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        match Pin::new(&mut self.stream).poll_read(cx, buffer) {
            Poll::Pending => self.poll_alarm(cx).map(Err),
            done => {
                if buffer.filled().len() > before {
                    self.moved();
                }
                done
            }
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Guarded<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write(cx, bytes) {
            Poll::Pending => self.poll_alarm(cx).map(Err),
            done => {
                self.moved();
                done
            }
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write_vectored(cx, slices) {
            Poll::Pending => self.poll_alarm(cx).map(Err),
            done => {
                self.moved();
                done
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
