//! What the server logs: days, counts, alarm codes and states, and nothing else (SPEC 8.11).
//!
//! Architecture invariant: every line goes through [`line()`], which takes [`LogSafe`] values only, and the trait is
//! sealed. The subscriber drops whatever other crates say, since they would say addresses, paths and times.

use std::fmt;

use postern_wire::Day;

use crate::alarm::Alarm;

/// The target of the server's own lines; the subscriber lets no other through.
pub const TARGET: &str = "postern";

mod sealed {
    pub trait Sealed {}
}

/// A value that tells nothing of a request or of a person. Sealed.
pub trait LogSafe: sealed::Sealed {
    /// Writes the value's words.
    ///
    /// # Errors
    /// The formatter's.
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// What the server has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It takes requests.
    Started,
    /// It takes no new connections, and finishes those it has.
    Draining,
    /// Everything is on disk; the process ends.
    Stopped,
    /// A day is closed and its head is written: the day, and its cells.
    DayClosed(Day, u32),
    /// A board is out: its number, and its notes with what it was filled with.
    BoardReleased(Day, u32),
    /// A day's cells are gone.
    DayDropped(Day),
    /// A directory is in use: its serial number.
    DirectoryInUse(u32),
    /// The status file could not be written.
    StatusUnwritten,
}

impl sealed::Sealed for State {}

impl LogSafe for State {
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started => f.write_str("started"),
            Self::Draining => f.write_str("draining"),
            Self::Stopped => f.write_str("stopped"),
            Self::DayClosed(day, cells) => write!(f, "day {day} closed, {cells} cells"),
            Self::BoardReleased(release, notes) => write!(f, "board {release} released, {notes} notes"),
            Self::DayDropped(day) => write!(f, "day {day} dropped"),
            Self::DirectoryInUse(serial) => write!(f, "directory {serial} in use"),
            Self::StatusUnwritten => f.write_str("status file not written"),
        }
    }
}

impl sealed::Sealed for Alarm {}

impl LogSafe for Alarm {
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "alarm {}", self.code())
    }
}

/// Logs one value.
pub fn line(value: &impl LogSafe) {
    tracing::info!(target: TARGET, "{}", Line(value));
}

struct Line<'a, T: LogSafe>(&'a T);

impl<T: LogSafe> fmt::Display for Line<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

/// A subscriber that writes the server's own lines to `out`, without time (the journal has its own) and without colour.
pub fn subscriber<W>(out: W) -> impl tracing::Subscriber + Send + Sync
where
    W: for<'a> tracing_subscriber::fmt::MakeWriter<'a> + Send + Sync + 'static,
{
    use tracing_subscriber::Layer as _;
    use tracing_subscriber::layer::SubscriberExt as _;

    let own = tracing_subscriber::filter::filter_fn(|metadata| metadata.target() == TARGET);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(out)
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .with_level(false)
        .with_filter(own);
    tracing_subscriber::registry().with(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_in_words() {
        let said: Vec<String> = [
            State::Started,
            State::Draining,
            State::Stopped,
            State::DayClosed(Day(7), 40),
            State::BoardReleased(Day(7), 128),
            State::DayDropped(Day(7)),
            State::DirectoryInUse(3),
            State::StatusUnwritten,
        ]
        .iter()
        .map(|state| Line(state).to_string())
        .collect();
        let expected = "started|draining|stopped|day 7 closed, 40 cells|board 7 released, 128 notes|day 7 dropped|\
                        directory 3 in use|status file not written";
        assert_eq!(said.join("|"), expected);
        assert_eq!(Line(&Alarm::DiskFull).to_string(), "alarm disk-full");
    }
}
