//! What a visit saw before its post (SPEC 8.2): the index, one shelf, and what a code finds on them.

use postern_client_crypto::reader::{ShelfReading, Source};
use postern_trust::Directory;
use postern_wire::board::BoardIndex;
use rand_core::CryptoRng;

/// The board against this device's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The release that is due, or one day off it.
    Current,
    /// So many days old: the server hides newer boards, or this clock is ahead.
    Older(u32),
    /// So many days in the future: this clock is behind.
    Ahead(u32),
}

/// What was seen before the post.
#[derive(Debug)]
pub struct Arrival {
    /// The verified index.
    pub index: BoardIndex,
    /// Every hint of the code on the board with its shelf, the newest last.
    pub found: Vec<(Source, u32)>,
    /// The shelf that was fetched.
    pub shelf: u32,
    /// What the code opened on it.
    pub reading: ShelfReading,
    /// Index against clock.
    pub freshness: Freshness,
}

/// Which shelf a reporter fetches: that of `pick` if it is on the board, else of the newest hint of the code, else a
/// uniformly random one.
pub fn choose_shelf(
    index: &BoardIndex,
    found: &[(Source, u32)],
    pick: Option<Source>,
    rng: &mut impl CryptoRng,
) -> u32 {
    let picked = pick.and_then(|pick| found.iter().find(|(source, _)| *source == pick));
    // Drawn in any case, so that the generator's state tells nothing either.
    let random = below(index.shelves().max(1), rng);
    picked.or(found.last()).map_or(random, |(_, shelf)| *shelf)
}

/// A uniformly random number below `n`, which is at least 1.
pub fn below(n: u32, rng: &mut impl CryptoRng) -> u32 {
    let whole = u32::MAX - u32::MAX % n;
    loop {
        let drawn = rng.next_u32();
        if drawn < whole {
            return drawn % n;
        }
    }
}

/// A board against this device's clock.
#[must_use]
pub fn freshness(index: &BoardIndex, directory: &Directory, now_unix: u64) -> Freshness {
    let due = directory.calendar().board_release(now_unix);
    match (due.0.saturating_sub(index.release.0), index.release.0.saturating_sub(due.0)) {
        (0 | 1, 0 | 1) => Freshness::Current,
        (older, 0) => Freshness::Older(older),
        (_, ahead) => Freshness::Ahead(ahead),
    }
}
