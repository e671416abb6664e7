//! The time, as a parameter (SPEC 1).

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where the server reads the time.
pub trait Clock: Send + Sync {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    fn unix(&self) -> u64;
}

/// The machine's own clock. Only a binary's entry point makes one.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn unix(&self) -> u64 {
        // A clock set before 1970 reads as 1970, whose day no directory holds.
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }
}

/// A clock that only moves when it is told to, for tests and drills.
#[derive(Debug, Default)]
pub struct ManualClock(AtomicU64);

impl ManualClock {
    /// A clock that stands at `unix` seconds.
    pub fn at(unix: u64) -> ManualClock {
        ManualClock(AtomicU64::new(unix))
    }

    /// Sets the clock to `unix` seconds; it may go back, as a machine's clock may.
    pub fn set(&self, unix: u64) {
        self.0.store(unix, Ordering::SeqCst);
    }

    /// Moves the clock forward by `seconds`.
    pub fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn unix(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_stands_until_it_is_moved() {
        let clock = ManualClock::at(100);
        assert_eq!(clock.unix(), 100);
        clock.advance(5);
        assert_eq!(clock.unix(), 105);
        clock.set(7);
        assert_eq!(clock.unix(), 7);
    }
}
