//! Since when each unread day has been announced (SPEC 8.10): no day is lost that nobody was told of for a week of service
//! days before. A clock that jumps forward and back again destroys nothing.

use std::collections::BTreeMap;
use std::path::PathBuf;

use postern_wire::Day;

use crate::expiry::WARNING_DAYS;
use crate::files;
use crate::store::StoreError;

/// The days announced, each with the day of the first announcement; a line `day since` each.
pub struct Warned {
    path: PathBuf,
}

impl Warned {
    /// Those kept in the file at `path`.
    #[must_use]
    pub const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Notes that `unread` are announced `today`, forgets every other day, and tells which of them were first announced
    /// at least 7 days ago. An announcement of a day that is yet to come was made by a wrong clock and does not count.
    ///
    /// # Errors
    /// The disk's.
    pub fn announce(&self, unread: &[Day], today: Day) -> Result<Vec<Day>, StoreError> {
        let before = self.read()?;
        let since = |day: &Day| before.get(day).copied().filter(|since| *since <= today).unwrap_or(today);
        let now: BTreeMap<Day, Day> = unread.iter().map(|day| (*day, since(day))).collect();
        if now != before {
            let text: String = now.iter().map(|(day, since)| format!("{day} {since}\n")).collect();
            files::replace(&self.path, text.as_bytes())?;
        }
        let long = |since: Day| today.0 - since.0.min(today.0) >= WARNING_DAYS;
        Ok(now.into_iter().filter(|(_, since)| long(*since)).map(|(day, _)| day).collect())
    }

    /// What cannot be read was not announced.
    fn read(&self) -> Result<BTreeMap<Day, Day>, StoreError> {
        let text = files::read(&self.path)?.unwrap_or_default();
        let line = |line: &str| {
            let (day, since) = line.split_once(' ')?;
            Some((Day(day.parse().ok()?), Day(since.parse().ok()?)))
        };
        Ok(String::from_utf8_lossy(&text).lines().filter_map(line).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_days_of_announcements_come_first() {
        let dir = tempfile::tempdir().unwrap();
        let warned = Warned::at(dir.path().join("warned"));
        let announce = |unread: &[u32], today| {
            let unread: Vec<Day> = unread.iter().map(|d| Day(*d)).collect();
            warned.announce(&unread, Day(today)).unwrap()
        };
        assert!(announce(&[1], 54).is_empty());
        assert!(announce(&[1, 2], 60).is_empty());
        assert_eq!(announce(&[1, 2], 61), [Day(1)]);
        assert_eq!(announce(&[2], 67), [Day(2)]);
        // A jump by a year: whatever is due then was never announced.
        assert!(announce(&[3, 300], 400).is_empty());
        // And back again: what the jump announced does not count.
        assert!(announce(&[3], 62).is_empty());
        assert!(announce(&[3], 68).is_empty());
        assert_eq!(announce(&[3], 69), [Day(3)]);
    }

    #[test]
    fn what_cannot_be_read_was_not_announced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("warned");
        std::fs::write(&path, b"\xff\xfe nonsense\n1 x\n2").unwrap();
        assert!(Warned::at(path).announce(&[Day(1)], Day(100)).unwrap().is_empty());
    }
}
