//! Service days as dates.

use postern_trust::Calendar;
use postern_wire::Day;
use serde_json::{Value, json};
use time::{Date, OffsetDateTime};

use crate::text::Text;

/// Seconds of a civil day.
const CIVIL_DAY: u32 = 86_400;

/// The day as people write it, or by its number where days are shorter or longer than civil ones.
#[must_use]
pub fn date(text: &Text, calendar: &Calendar, day: Day) -> String {
    match civil(calendar, day) {
        Some(date) => {
            let month = text.say(&format!("month-{}", u8::from(date.month())));
            text.with(
                "date",
                &[
                    ("day", date.day().to_string().into()),
                    ("month", month.into()),
                    ("year", date.year().to_string().into()),
                ],
            )
        }
        None => text.with("date-service-day", &[("number", day.0.to_string().into())]),
    }
}

/// The day for programs.
#[must_use]
pub fn json(calendar: &Calendar, day: Day) -> Value {
    let date = civil(calendar, day)
        .map(|date| format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()));
    json!({ "day": day.0, "date": date })
}

fn civil(calendar: &Calendar, day: Day) -> Option<Date> {
    let start =
        i64::try_from(calendar.day_start(day)).ok().filter(|_| calendar.day_seconds() == CIVIL_DAY)?;
    OffsetDateTime::from_unix_timestamp(start).ok().map(OffsetDateTime::date)
}
