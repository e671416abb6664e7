//! Waiting for what other processes do, and measuring how long it took.
#![expect(clippy::disallowed_methods, reason = "other processes live by the machine's clock")]

use std::time::{Duration, Instant, SystemTime};

/// How often it is looked.
const STEP: Duration = Duration::from_millis(50);

/// What `look` finds, at the latest after `most`.
///
/// # Errors
/// What was waited for, if it does not come.
pub fn wait_for<T>(most: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> Result<T, String> {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return Ok(found);
        }
        if begun.elapsed() > most {
            return Err(format!("{what}: not after {} s", most.as_secs()));
        }
        std::thread::sleep(STEP);
    }
}

/// Waits for that long.
pub fn rest(time: Duration) {
    std::thread::sleep(time);
}

/// What something gave, and how long it took.
pub fn timed<T>(act: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let made = act();
    (made, begun.elapsed())
}

/// The machine's clock: since 1970, as captures have it.
#[must_use]
pub fn now() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}
