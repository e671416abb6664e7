//! What is due when: a letter is to be opened within 7 days, answered within three months.

use postern_wire::Day;

/// Days from delivery in which a letter is to be opened.
pub const OPEN_DAYS: u32 = 7;
/// Days from delivery in which it is to be answered: three months.
pub const ANSWER_DAYS: u32 = 92;
/// Days unopened from which it is amber.
const OPEN_AMBER: u32 = 2;
/// Days unopened from which it is red.
const OPEN_RED: u32 = 5;
/// Days before an answer is due from which it is amber.
const ANSWER_AMBER: u32 = 14;

/// How urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// In time.
    Green,
    /// Soon due.
    Amber,
    /// Nearly or past due.
    Red,
}

impl Light {
    /// As it is shown, also without colour.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}

/// Something due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The last day.
    pub by: Day,
    /// How urgent on the day that was asked about.
    pub light: Light,
}

/// When a letter that came on `delivered` is to be opened: amber after 2 days, red after 5.
#[must_use]
pub fn opening(delivered: Day, today: Day) -> Due {
    let waited = today.0.saturating_sub(delivered.0);
    let light = match waited {
        OPEN_RED.. => Light::Red,
        OPEN_AMBER.. => Light::Amber,
        _ => Light::Green,
    };
    Due { by: delivered.plus(OPEN_DAYS), light }
}

/// When it is to be answered: amber in the last 14 days, red when past due.
#[must_use]
pub fn answer(delivered: Day, today: Day) -> Due {
    let by = delivered.plus(ANSWER_DAYS);
    let light = if today > by {
        Light::Red
    } else if today.plus(ANSWER_AMBER) > by {
        Light::Amber
    } else {
        Light::Green
    };
    Due { by, light }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lights_by_day() {
        let open = |today| opening(Day(10), Day(today)).light;
        assert_eq!(
            [10, 11, 12, 14, 15, 40].map(open),
            [Light::Green, Light::Green, Light::Amber, Light::Amber, Light::Red, Light::Red]
        );
        assert_eq!(opening(Day(10), Day(10)).by, Day(17));
        let due = |today| answer(Day(10), Day(today)).light;
        assert_eq!(
            [10, 88, 89, 102, 103].map(due),
            [Light::Green, Light::Green, Light::Amber, Light::Amber, Light::Red]
        );
    }
}
