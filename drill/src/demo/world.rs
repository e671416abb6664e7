//! Time, as a parameter.

/// A clock that can be waited for; only a binary's entry point makes a real one.
pub trait World {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn unix_millis(&self) -> u64;
    /// Returns after so many milliseconds.
    fn wait(&self, millis: u64);
}
