//! The service's calendar (SPEC 2.3): days, and when days and boards are released. Everything is a function of the unix
//! time given.

use postern_wire::Day;
use postern_wire::directory::Constants;

/// Days and release times by the constants of a verified directory.
///
/// A day is `day_seconds` long, day 0 begins at `epoch`; a 24th of a day is `floor(day_seconds * k / 24)` seconds after
/// its start. Times before the epoch count as day 0. Nothing overflows: numbers stop at the end of their range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    epoch: u64,
    day_seconds: u32,
    release_24th: u8,
    board_24th: u8,
}

impl Calendar {
    /// The calendar of these constants, if they make one: days of at least 2 seconds, and 24ths below 24.
    #[must_use]
    pub const fn new(constants: &Constants) -> Option<Self> {
        let Constants { epoch, day_seconds, release_24th, board_24th, .. } = *constants;
        if day_seconds < 2 || release_24th >= 24 || board_24th >= 24 {
            return None;
        }
        Some(Self { epoch, day_seconds, release_24th, board_24th })
    }

    /// The service day of this time.
    #[must_use]
    pub fn day(&self, now_unix: u64) -> Day {
        self.days_since(self.epoch, now_unix).unwrap_or(Day(0))
    }

    /// Unix seconds at which the day begins.
    #[must_use]
    pub fn day_start(&self, day: Day) -> u64 {
        self.epoch.saturating_add(u64::from(day.0).saturating_mul(u64::from(self.day_seconds)))
    }

    /// Unix seconds at which the day ends and the next begins: the day is closed from then on.
    #[must_use]
    pub fn day_end(&self, day: Day) -> u64 {
        self.day_start(day).saturating_add(u64::from(self.day_seconds))
    }

    /// Unix seconds at which the cells of `day` are released to units: at the release 24th of the next day.
    #[must_use]
    pub fn release_time(&self, day: Day) -> u64 {
        self.day_end(day).saturating_add(self.part(self.release_24th))
    }

    /// The newest day that has been released; none before day 0 has.
    #[must_use]
    pub fn newest_released(&self, now_unix: u64) -> Option<Day> {
        let releasing = self.epoch.saturating_add(self.part(self.release_24th));
        let day = self.days_since(releasing, now_unix)?;
        day.0.checked_sub(1).map(Day)
    }

    /// Unix seconds at which the board numbered `day` is released: at the board 24th of that day.
    #[must_use]
    pub fn board_time(&self, day: Day) -> u64 {
        self.day_start(day).saturating_add(self.part(self.board_24th))
    }

    /// The board of this time: the day whose board time has last passed; board 0 until that of day 1.
    #[must_use]
    pub fn board_release(&self, now_unix: u64) -> Day {
        self.days_since(self.epoch.saturating_add(self.part(self.board_24th)), now_unix).unwrap_or(Day(0))
    }

    /// Length of a day in seconds.
    #[must_use]
    pub const fn day_seconds(&self) -> u32 {
        self.day_seconds
    }

    fn part(&self, of_24: u8) -> u64 {
        u64::from(self.day_seconds) * u64::from(of_24) / 24
    }

    fn days_since(&self, start: u64, now: u64) -> Option<Day> {
        let days = now.checked_sub(start)?.checked_div(u64::from(self.day_seconds))?;
        Some(Day(u32::try_from(days).unwrap_or(u32::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constants(day_seconds: u32) -> Constants {
        Constants { epoch: 1_000_000, day_seconds, release_24th: 6, board_24th: 18, cell_cap: 10 }
    }

    fn calendar(day_seconds: u32) -> Calendar {
        Calendar::new(&constants(day_seconds)).unwrap()
    }

    #[test]
    fn a_real_day() {
        let c = calendar(86_400);
        assert_eq!(c.day(0), Day(0));
        assert_eq!(c.day(1_000_000 + 86_399), Day(0));
        assert_eq!(c.day(1_000_000 + 86_400), Day(1));
        assert_eq!(c.release_time(Day(3)), 1_000_000 + 4 * 86_400 + 6 * 3_600);
        assert_eq!(c.board_time(Day(3)), 1_000_000 + 3 * 86_400 + 18 * 3_600);
        assert_eq!(c.newest_released(0), None);
        assert_eq!(c.newest_released(c.release_time(Day(0)) - 1), None);
        assert_eq!(c.board_release(0), Day(0));
    }

    #[test]
    fn release_and_board_step_exactly_at_their_times() {
        for day_seconds in [2, 3, 7, 24, 86_400] {
            let c = calendar(day_seconds);
            for day in [Day(1), Day(2), Day(100), Day(70_000)] {
                let (release, board) = (c.release_time(day), c.board_time(day));
                assert_eq!(c.newest_released(release), Some(day));
                assert_eq!(c.newest_released(release - 1), Some(day.minus(1)));
                assert_eq!(c.board_release(board), day);
                assert_eq!(c.board_release(board - 1), day.minus(1));
                assert_eq!(c.day(c.day_start(day)), day);
                assert_eq!(c.day(c.day_end(day)), day.plus(1));
                assert!(release >= c.day_end(day), "a day is closed before it is released");
            }
        }
    }

    #[test]
    fn nothing_wraps() {
        let c = calendar(2);
        assert_eq!(c.day(u64::MAX), Day(u32::MAX));
        let far = Calendar::new(&Constants { epoch: u64::MAX, ..constants(u32::MAX) }).unwrap();
        assert_eq!(far.release_time(Day(u32::MAX)), u64::MAX);
        assert_eq!(far.board_time(Day(u32::MAX)), u64::MAX);
        assert_eq!(far.newest_released(5), None);
    }

    #[test]
    fn refuses_constants_that_make_no_calendar() {
        assert_eq!(Calendar::new(&constants(1)), None);
        assert_eq!(Calendar::new(&Constants { release_24th: 24, ..constants(9) }), None);
        assert_eq!(Calendar::new(&Constants { board_24th: 24, ..constants(9) }), None);
    }
}
