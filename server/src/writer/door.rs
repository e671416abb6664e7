//! The doors that cells come in by, and how many a day may (SPEC 8).

/// The way a record came to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Door {
    /// The open web: a TCP listener. It may fill half of a day, so that a flood from there leaves room for the onion.
    Open,
    /// The onion: a unix socket. It may fill a day.
    Onion,
    /// A unit's signed sync, by whichever listener. The directory bounds how many records units send, so they are
    /// counted and never refused.
    Signed,
}

/// The cells of one day, counted by door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    cap: u32,
    all: u32,
    by_open: u32,
}

impl Tally {
    /// The tally of a day that holds `all` cells, whose doors nobody remembers: they count as the open web's, so that
    /// the onion's half is kept.
    pub(super) fn recovered(cap: u32, all: u32) -> Tally {
        Tally { cap, all, by_open: all }
    }

    /// Whether a cell may come in by `door`.
    pub(super) fn admits(&self, door: Door) -> bool {
        match door {
            Door::Open => self.all < self.cap && self.by_open < self.cap / 2,
            Door::Onion => self.all < self.cap,
            Door::Signed => true,
        }
    }

    /// Counts a cell.
    pub(super) fn add(&mut self, door: Door) {
        self.all = self.all.saturating_add(1);
        if door == Door::Open {
            self.by_open = self.by_open.saturating_add(1);
        }
    }

    /// Takes back a cell that was counted and turned out to be there before.
    pub(super) fn take_back(&mut self, door: Door) {
        self.all = self.all.saturating_sub(1);
        if door == Door::Open {
            self.by_open = self.by_open.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(tally: &mut Tally, door: Door, tries: u32) -> u32 {
        let mut admitted = 0;
        for _ in 0..tries {
            if tally.admits(door) {
                tally.add(door);
                admitted += 1;
            }
        }
        admitted
    }

    #[test]
    fn step_8_half_of_a_day_is_kept_for_the_onion() {
        let mut day = Tally::recovered(11, 0);
        assert_eq!(admitted(&mut day, Door::Open, 100), 5);
        assert_eq!(admitted(&mut day, Door::Onion, 100), 6);
        assert_eq!(admitted(&mut day, Door::Open, 100), 0);
        assert_eq!(admitted(&mut day, Door::Signed, 3), 3);
        assert_eq!(admitted(&mut day, Door::Onion, 1), 0);
    }

    #[test]
    fn the_onion_may_fill_the_day() {
        let mut day = Tally::recovered(10, 0);
        assert_eq!(admitted(&mut day, Door::Onion, 100), 10);
        assert_eq!(admitted(&mut day, Door::Open, 1), 0);
    }

    #[test]
    fn after_a_restart_the_onion_has_its_half_still() {
        let mut day = Tally::recovered(10, 7);
        assert_eq!(admitted(&mut day, Door::Open, 1), 0);
        assert_eq!(admitted(&mut day, Door::Onion, 100), 3);
    }

    #[test]
    fn a_repeated_cell_takes_no_room() {
        let mut day = Tally::recovered(4, 0);
        for _ in 0..100 {
            assert!(day.admits(Door::Open));
            day.add(Door::Open);
            day.take_back(Door::Open);
        }
        assert_eq!(day, Tally::recovered(4, 0));
    }
}
