//! Service days as dates, for people.

use core::str::FromStr;

use postern_wire::Day;
use postern_wire::directory::Constants;
use time::{Date, Month, OffsetDateTime};

/// Seconds of an ordinary service day, which is a civil day in UTC.
const CIVIL_DAY: u32 = 86_400;

/// The day as its number, and as a date where service days are civil days: "day 90 (1 April 2026)".
#[must_use]
pub fn day_text(day: Day, constants: &Constants) -> String {
    match civil(day, constants) {
        Some(date) => format!("day {day} ({} {} {})", date.day(), date.month(), date.year()),
        None => format!("day {day}"),
    }
}

/// The day in a column: a date such as 2026-04-01 where service days are civil days, else its number.
#[must_use]
pub fn day_column(day: Day, constants: &Constants) -> String {
    match civil(day, constants) {
        Some(date) => format!("{}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()),
        None => day.to_string(),
    }
}

fn civil(day: Day, constants: &Constants) -> Option<Date> {
    if constants.day_seconds != CIVIL_DAY || !constants.epoch.is_multiple_of(u64::from(CIVIL_DAY)) {
        return None;
    }
    let start = constants.epoch.checked_add(u64::from(day.0).checked_mul(u64::from(CIVIL_DAY))?)?;
    Some(OffsetDateTime::from_unix_timestamp(i64::try_from(start).ok()?).ok()?.date())
}

/// A time as people write it: "1 April 2026, 06:00 UTC".
#[must_use]
pub fn time_text(unix: u64) -> String {
    let time = i64::try_from(unix).ok().and_then(|unix| OffsetDateTime::from_unix_timestamp(unix).ok());
    match time {
        Some(t) => {
            let (hour, minute) = (t.hour(), t.minute());
            format!("{} {} {}, {hour:02}:{minute:02} UTC", t.day(), t.month(), t.year())
        }
        None => format!("{unix} seconds after 1970"),
    }
}

/// Unix seconds at the start of a civil day in UTC.
#[must_use]
pub fn civil_start(year: i32, month: u8, day: u8) -> Option<u64> {
    let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
    u64::try_from(date.midnight().assume_utc().unix_timestamp()).ok()
}

/// A service day as a person gives it: its number, or a date such as 2026-04-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenDay {
    /// Its number.
    Number(Day),
    /// Unix seconds at the start of the date.
    Date(u64),
}

impl GivenDay {
    /// The service day; none for a date before day 0.
    #[must_use]
    pub fn day(self, constants: &Constants) -> Option<Day> {
        match self {
            Self::Number(day) => Some(day),
            Self::Date(start) => {
                let since = start.checked_sub(constants.epoch)?;
                let day = since.checked_div(u64::from(constants.day_seconds))?;
                u32::try_from(day).ok().map(Day)
            }
        }
    }
}

/// Not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADay;

impl core::fmt::Display for NotADay {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("give a day's number, or a date such as 2026-04-01")
    }
}

impl core::error::Error for NotADay {}

impl FromStr for GivenDay {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        if let Ok(number) = text.parse() {
            return Ok(Self::Number(Day(number)));
        }
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let (Some(year), Some(month), Some(day), None) = (year, month, day, parts.next()) else {
            return Err(NotADay);
        };
        let start = match (year.parse(), month.parse(), day.parse()) {
            (Ok(year), Ok(month), Ok(day)) => civil_start(year, month, day),
            _ => None,
        };
        start.map(Self::Date).ok_or(NotADay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constants(day_seconds: u32) -> Constants {
        let epoch = civil_start(2026, 1, 1).unwrap();
        Constants { epoch, day_seconds, release_24th: 6, board_24th: 18, cell_cap: 10 }
    }

    #[test]
    fn days_and_dates() {
        assert_eq!(day_text(Day(90), &constants(86_400)), "day 90 (1 April 2026)");
        assert_eq!(day_text(Day(90), &constants(2)), "day 90");
        assert_eq!(time_text(1_767_247_200), "1 January 2026, 06:00 UTC");
        let given = |text: &str| text.parse::<GivenDay>().map(|day| day.day(&constants(86_400)));
        assert_eq!(given("90"), Ok(Some(Day(90))));
        assert_eq!(given("2026-04-01"), Ok(Some(Day(90))));
        assert_eq!(given("2025-12-31"), Ok(None));
        for wrong in ["", "soon", "2026-13-01", "2026-02-30", "2026-04", "2026-04-01-02", "-1"] {
            assert_eq!(given(wrong), Err(NotADay), "{wrong}");
        }
    }
}
