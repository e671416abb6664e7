//! When a day's cells go (SPEC 8.10).

use postern_trust::Directory;
use postern_wire::Day;
use postern_wire::sizes::{CELL_DAYS, CELL_DAYS_MIN};

use crate::heads::HeadChain;
use crate::units::UnitBook;

/// Days before the last on which an unread day is announced, and for which it must have been before it is lost.
pub const WARNING_DAYS: u32 = 7;

/// What is to be done with a closed day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stays.
    Keep,
    /// It stays, and somebody has to be told that not all units have made it safe.
    Warn,
    /// It goes: every unit has made it safe, and 14 days have passed.
    Drop,
    /// It goes because 60 days have passed, though not every unit has made it safe; but not before it was announced for 7
    /// days ([`crate::warned`]).
    Lose,
}

impl Fate {
    /// The fate of `day`, `today`, when all units have made safe every day up to `safe`.
    #[must_use]
    pub fn of(day: Day, today: Day, safe: Option<Day>) -> Self {
        let age = today.0.saturating_sub(day.0);
        let safe = safe.is_some_and(|safe| day <= safe);
        match (safe, age) {
            (true, CELL_DAYS_MIN..) => Self::Drop,
            (false, CELL_DAYS..) => Self::Lose,
            (false, age) if age >= CELL_DAYS - WARNING_DAYS => Self::Warn,
            _ => Self::Keep,
        }
    }
}

/// The last day that is safe with every active unit: M of its keyholders, verified by the directory as it is now, have
/// signed for that day or a later one, each with a head of this chain. `None` if no day is.
#[must_use]
pub fn safe_until(directory: &Directory, chain: &HeadChain, units: &UnitBook) -> Option<Day> {
    let mut least = None;
    for unit in directory.units() {
        let mut days: Vec<Day> = units
            .get(unit.id)
            .safes
            .iter()
            .filter_map(|signed| directory.verify_safe(signed).ok())
            .filter(|safe| safe.unit == unit.id && chain.digest(safe.day) == Some(safe.head))
            .map(|safe| safe.day)
            .collect();
        days.sort_unstable_by(|a, b| b.cmp(a));
        // The record holds one for each person, so the M-th of them is M people's word.
        let day = *days.get(usize::from(unit.policy.m).saturating_sub(1))?;
        least = Some(least.map_or(day, |least: Day| least.min(day)));
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn step_10_fourteen_days_at_the_least_and_sixty_at_the_most() {
        let day = Day(100);
        let on = |age: u32, safe: Option<u32>| Fate::of(day, Day(100 + age), safe.map(Day));
        for (age, safe, fate) in [
            (0, None, Fate::Keep),
            (13, Some(100), Fate::Keep),
            (14, Some(99), Fate::Keep),
            (14, Some(100), Fate::Drop),
            (14, Some(500), Fate::Drop),
            (52, None, Fate::Keep),
            (53, None, Fate::Warn),
            (53, Some(99), Fate::Warn),
            (53, Some(100), Fate::Drop),
            (59, None, Fate::Warn),
            (60, None, Fate::Lose),
            (60, Some(100), Fate::Drop),
            (4_000, None, Fate::Lose),
        ] {
            assert_eq!(on(age, safe), fate, "age {age}, safe {safe:?}");
        }
        assert_eq!(Fate::of(Day(9), Day(3), None), Fate::Keep, "a clock that went back drops nothing");
    }
}
