//! Alarms: codes that carry no personal data, to the journal and to a command of the operator's choice.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use postern_wire::Day;

use crate::log;

/// What somebody has to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// The disk is full: nothing more is taken.
    DiskFull,
    /// The disk or the database failed.
    StoreFailed,
    /// The clock stands before a day that is closed already.
    ClockBehind,
    /// The clock stands behind the directory's last day: no day is closed by such a clock.
    ClockAhead,
    /// The directory holds for 30 days at the most.
    DirectoryExpiring,
    /// A directory file was put in place that is not accepted; the one before it stays in use.
    DirectoryRefused,
    /// A day has not been made safe by all units, 7 days before it is dropped all the same.
    DayUnread,
    /// A day was dropped that had not been made safe by all units.
    DayLost,
    /// A unit has not synced for 2 days.
    UnitLate,
    /// A unit has not synced for 5 days.
    UnitVeryLate,
    /// The day's cap of cells, or the open web's half of it, is reached.
    CapReached,
    /// The board was longer than clients take, and its oldest notes were left out.
    BoardTrimmed,
    /// A part of the program failed in a way that was not foreseen.
    Panicked,
}

impl Alarm {
    /// Every alarm.
    pub const ALL: [Self; 13] = [
        Self::DiskFull,
        Self::StoreFailed,
        Self::ClockBehind,
        Self::ClockAhead,
        Self::DirectoryExpiring,
        Self::DirectoryRefused,
        Self::DayUnread,
        Self::DayLost,
        Self::UnitLate,
        Self::UnitVeryLate,
        Self::CapReached,
        Self::BoardTrimmed,
        Self::Panicked,
    ];

    /// The alarm's code: what is logged and what the operator's command is given.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DiskFull => "disk-full",
            Self::StoreFailed => "store-failed",
            Self::ClockBehind => "clock-behind",
            Self::ClockAhead => "clock-ahead",
            Self::DirectoryExpiring => "directory-expiring",
            Self::DirectoryRefused => "directory-refused",
            Self::DayUnread => "day-unread",
            Self::DayLost => "day-lost",
            Self::UnitLate => "unit-late",
            Self::UnitVeryLate => "unit-very-late",
            Self::CapReached => "cap-reached",
            Self::BoardTrimmed => "board-trimmed",
            Self::Panicked => "panicked",
        }
    }
}

/// Raises alarms: each at most once in a service day, so that neither a journal nor an inbox tells how often a thing
/// happened within it.
#[derive(Debug)]
pub struct Alarms {
    command: Option<PathBuf>,
    raised: Mutex<BTreeMap<Alarm, Day>>,
}

impl Alarms {
    /// Alarms to the journal, and to `command`, which is run with the code as its only argument.
    #[must_use]
    pub const fn new(command: Option<PathBuf>) -> Self {
        Self { command, raised: Mutex::new(BTreeMap::new()) }
    }

    /// Raises `alarm` in service day `day`; nothing if it was raised in that day.
    pub fn raise(&self, alarm: Alarm, day: Day) {
        let before = self.raised.lock().unwrap_or_else(PoisonError::into_inner).insert(alarm, day);
        if before == Some(day) {
            return;
        }
        log::line(&alarm);
        if let Some(command) = &self.command {
            let child = Command::new(command)
                .arg(alarm.code())
                .env_clear()
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn();
            if let Ok(mut child) = child {
                // Waited for, so that it does not stay as a zombie; what it answers is of no use here.
                std::thread::spawn(move || child.wait());
            }
        }
    }

    /// The alarms raised in `day`, ascending.
    #[must_use]
    pub fn raised_in(&self, day: Day) -> Vec<Alarm> {
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        raised.iter().filter(|(_, last)| **last == day).map(|(alarm, _)| *alarm).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_differ() {
        let codes: std::collections::BTreeSet<_> = Alarm::ALL.iter().map(|alarm| alarm.code()).collect();
        assert_eq!(codes.len(), Alarm::ALL.len());
    }

    #[test]
    fn an_alarm_is_raised_once_in_a_day() {
        let alarms = Alarms::new(None);
        alarms.raise(Alarm::DiskFull, Day(3));
        alarms.raise(Alarm::DiskFull, Day(3));
        alarms.raise(Alarm::UnitLate, Day(2));
        assert_eq!(alarms.raised_in(Day(3)), [Alarm::DiskFull]);
        alarms.raise(Alarm::DiskFull, Day(4));
        assert_eq!(alarms.raised_in(Day(4)), [Alarm::DiskFull]);
        assert_eq!(alarms.raised_in(Day(3)), []);
    }
}
