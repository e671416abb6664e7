//! The status file: what an operator may know, with no personal data in it (SPEC 9).

use std::fs::{File, TryLockError};
use std::path::Path;

use postern_wire::Day;
use serde::{Deserialize, Serialize};

use crate::files;
use crate::store::StoreError;

/// The name of the status file in the data directory.
pub const FILE: &str = "status.json";

/// How many cells the open day has, no finer than this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Band {
    /// 0 to 63.
    #[serde(rename = "0-63")]
    Few,
    /// 64 to 255.
    #[serde(rename = "64-255")]
    Some,
    /// 256 or more.
    #[serde(rename = "256+")]
    Many,
}

impl Band {
    /// The band of a number of cells.
    #[must_use]
    pub const fn of(cells: u32) -> Self {
        match cells {
            0..=63 => Self::Few,
            64..=255 => Self::Some,
            256.. => Self::Many,
        }
    }

    /// The band in digits.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Few => "0-63",
            Self::Some => "64-255",
            Self::Many => "256+",
        }
    }
}

/// How long a unit has not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lateness {
    /// 2 days (48 hours).
    Amber,
    /// 5 days (120 hours).
    Red,
}

impl Lateness {
    /// The lateness of a unit whose last statement is `behind` days behind the newest released day.
    #[must_use]
    pub const fn of(behind: u32) -> Option<Self> {
        match behind {
            0 | 1 => None,
            2..=4 => Some(Self::Amber),
            5.. => Some(Self::Red),
        }
    }
}

/// A unit that has not synced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateUnit {
    /// Its id.
    pub unit: u16,
    /// Its English name, as in the directory.
    pub name: String,
    /// How late.
    pub lateness: Lateness,
}

/// What the server last wrote of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Today's service day.
    pub day: u32,
    /// Days in the chain of heads.
    pub heads: u32,
    /// The newest day that has a head.
    pub newest_head_day: Option<u32>,
    /// SHA-256 of that head, hex.
    pub newest_head: Option<String>,
    /// Cells in the open day.
    pub open_day: Band,
    /// The newest board.
    pub board: Option<u32>,
    /// Free space on the data directory's disk, in whole GiB.
    pub disk_free_gib: u64,
    /// The directory's serial.
    pub directory_serial: u32,
    /// Days for which the directory holds after today.
    pub directory_days_left: u32,
    /// SHA-256 of the start page that is served, hex.
    pub page_hash: String,
    /// Units that have not synced.
    pub late_units: Vec<LateUnit>,
    /// Codes of today's alarms.
    pub alarms: Vec<String>,
}

impl Status {
    /// Writes the status in place of the last one.
    ///
    /// # Errors
    /// The disk's.
    pub(crate) fn write(&self, data_dir: &Path) -> Result<(), StoreError> {
        let mut json = serde_json::to_vec_pretty(self).map_err(|_| StoreError::Damaged)?;
        json.push(b'\n');
        files::replace(&data_dir.join(FILE), &json)
    }

    /// Reads the status that the server last wrote; `None` if it never wrote one.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is something else, or the disk's.
    pub fn read(data_dir: &Path) -> Result<Option<Self>, StoreError> {
        let Some(json) = files::read(&data_dir.join(FILE))? else { return Ok(None) };
        serde_json::from_slice(&json).map(Some).map_err(|_| StoreError::Damaged)
    }

    /// The status in words, a line for each thing.
    #[must_use]
    pub fn text(&self, running: bool) -> String {
        let newest = match (self.newest_head_day, &self.newest_head) {
            (Some(day), Some(digest)) => format!("day {day}, {digest}"),
            _ => "none yet".to_owned(),
        };
        let mut lines = vec![
            format!("server          {}", if running { "running" } else { "stopped" }),
            format!("service day     {}", self.day),
            format!("head chain      {} days", self.heads),
            format!("newest head     {newest}"),
            format!("open day        {} cells", self.open_day.text()),
            format!(
                "board           {}",
                self.board.map_or("none yet".to_owned(), |board| board.to_string())
            ),
            format!("disk free       {} GiB", self.disk_free_gib),
            format!(
                "directory       serial {}, {} days left",
                self.directory_serial, self.directory_days_left
            ),
            format!("page hash       {}", self.page_hash),
        ];
        if self.late_units.is_empty() {
            lines.push("late units      none".to_owned());
        }
        for late in &self.late_units {
            let days = match late.lateness {
                Lateness::Amber => "2 days or more",
                Lateness::Red => "5 days or more",
            };
            lines.push(format!("late unit       {} {}: {days}", late.unit, late.name));
        }
        let alarms = if self.alarms.is_empty() { "none".to_owned() } else { self.alarms.join(", ") };
        lines.push(format!("alarms today    {alarms}"));
        lines.join("\n")
    }
}

/// Whether a server has the data directory open.
#[must_use]
pub fn is_running(data_dir: &Path) -> bool {
    let lock = File::open(data_dir.join(crate::service::STORE).join("lock"));
    lock.is_ok_and(|lock| matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Days for which something holds that holds until `until`.
#[must_use]
pub const fn days_left(until: Day, today: Day) -> u32 {
    until.0.saturating_sub(today.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_and_lateness() {
        let bands: Vec<_> = [0, 63, 64, 255, 256, u32::MAX].map(|n| Band::of(n).text()).into();
        assert_eq!(bands, ["0-63", "0-63", "64-255", "64-255", "256+", "256+"]);
        assert_eq!(
            [0, 1, 2, 4, 5].map(Lateness::of)[1..4],
            [None, Some(Lateness::Amber), Some(Lateness::Amber)]
        );
        assert_eq!(Lateness::of(5), Some(Lateness::Red));
    }

    #[test]
    fn a_status_is_read_back_and_said_in_words() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Status::read(dir.path()), Ok(None));
        let status = Status {
            day: 12,
            heads: 3,
            newest_head_day: Some(11),
            newest_head: Some("ab".repeat(32)),
            open_day: Band::Few,
            board: Some(11),
            disk_free_gib: 40,
            directory_serial: 2,
            directory_days_left: 300,
            page_hash: "cd".repeat(32),
            late_units: vec![LateUnit { unit: 7, name: "A unit".to_owned(), lateness: Lateness::Red }],
            alarms: vec!["unit-very-late".to_owned()],
        };
        status.write(dir.path()).unwrap();
        assert_eq!(Status::read(dir.path()), Ok(Some(status.clone())));
        let expected = "\
server          stopped
service day     12
head chain      3 days
newest head     day 11, abababababababababababababababababababababababababababababababab
open day        0-63 cells
board           11
disk free       40 GiB
directory       serial 2, 300 days left
page hash       cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
late unit       7 A unit: 5 days or more
alarms today    unit-very-late";
        assert_eq!(status.text(false), expected);
        assert!(!is_running(dir.path()));
    }
}
