//! The chain of signed day heads: one for every day since the first, none ever changed (SPEC 8.3).

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use postern_trust::{follows, head_digest};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::head::{DayHead, SignedHead};
use postern_wire::{Day, Digest};

use crate::files;
use crate::store::StoreError;
use crate::store::durable::private_dir;

/// The file that names the first day.
const FIRST: &str = "first";

/// The heads under one directory: a file for each day, and one that names the first day.
#[derive(Debug)]
pub struct HeadChain {
    dir: PathBuf,
    first: Day,
    links: RwLock<Vec<Link>>,
}

#[derive(Debug, Clone)]
struct Link {
    head: DayHead,
    digest: Digest,
    signed: Arc<[u8]>,
}

impl HeadChain {
    /// Opens the chain in `dir`. If there is none it begins with `today`, durably, so that days without cells, and days
    /// on which the server did not run, are in it too.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if a head is missing, unreadable or does not follow the one before it; or the disk's.
    pub fn open(dir: &Path, today: Day) -> Result<Self, StoreError> {
        private_dir(dir)?;
        let days = files::numbered(dir)?;
        let first = match files::read(&dir.join(FIRST))? {
            Some(bytes) => Day(u32::from_be_bytes(bytes.try_into().map_err(|_| StoreError::Damaged)?)),
            None if days.is_empty() => {
                files::replace(&dir.join(FIRST), &today.to_be_bytes())?;
                today
            }
            None => return Err(StoreError::Damaged),
        };
        let mut links: Vec<Link> = Vec::with_capacity(days.len());
        for (day, expected) in days.into_iter().zip(first.0..) {
            let signed = files::read(&dir.join(files::number(day)))?.ok_or(StoreError::Damaged)?;
            let link = Link::decode(signed)?;
            let joins = match links.last() {
                Some(before) => follows(&before.head, &link.head),
                None => link.head.previous == Digest([0; 32]),
            };
            if day != expected || link.head.day != Day(day) || !joins {
                return Err(StoreError::Damaged);
            }
            links.push(link);
        }
        Ok(Self { dir: dir.to_owned(), first, links: RwLock::new(links) })
    }

    /// The first day that has no head yet.
    #[must_use]
    pub fn next_day(&self) -> Day {
        self.first.plus(self.len())
    }

    /// The newest day that has a head.
    #[must_use]
    pub fn newest(&self) -> Option<Day> {
        (!self.is_empty()).then(|| self.next_day().minus(1))
    }

    /// Days in the chain.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.read(Vec::len)).unwrap_or(u32::MAX)
    }

    /// Whether no day has been closed yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// SHA-256 of the head of `day`, if it has one.
    #[must_use]
    pub fn digest(&self, day: Day) -> Option<Digest> {
        self.link(day).map(|link| link.digest)
    }

    /// SHA-256 of the newest head; zeros before the first.
    #[must_use]
    pub fn previous(&self) -> Digest {
        self.read(|links| links.last().map_or(Digest([0; 32]), |link| link.digest))
    }

    /// The signed head of `day` as it was written, and the cells that it counts.
    #[must_use]
    pub fn signed(&self, day: Day) -> Option<(Arc<[u8]>, u32)> {
        let link = self.link(day)?;
        let [letters, ..] = link.head.classes;
        Some((link.signed, letters.count))
    }

    /// Writes the head of the next day, durably.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for any other day or previous head, or the disk's; then there is no such head.
    pub fn append(&self, signed: &SignedHead) -> Result<(), StoreError> {
        let link = Link::decode(encode(signed))?;
        let mut links = self.links.write().unwrap_or_else(PoisonError::into_inner);
        let next = self.first.plus(u32::try_from(links.len()).unwrap_or(u32::MAX));
        let previous = links.last().map_or(Digest([0; 32]), |last| last.digest);
        if link.head.day != next || link.head.previous != previous {
            return Err(StoreError::Damaged);
        }
        files::replace(&self.dir.join(files::number(next.0)), &link.signed)?;
        links.push(link);
        Ok(())
    }

    fn link(&self, day: Day) -> Option<Link> {
        let at = usize::try_from(day.0.checked_sub(self.first.0)?).ok()?;
        self.read(|links| links.get(at).cloned())
    }

    fn read<T>(&self, read: impl FnOnce(&Vec<Link>) -> T) -> T {
        // A push is the only change, and it is whole or has not happened.
        read(&self.links.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Link {
    fn decode(signed: Vec<u8>) -> Result<Self, StoreError> {
        let record: SignedHead = decode_canonical(&signed).map_err(|_| StoreError::Damaged)?;
        let head: DayHead = decode_canonical(&record.body).map_err(|_| StoreError::Damaged)?;
        Ok(Self { digest: head_digest(&head), head, signed: signed.into() })
    }
}

#[cfg(test)]
mod tests {
    use postern_trust::build::sign_head;
    use postern_trust::{ClassSet, SigningKey};
    use postern_wire::ServiceId;

    use super::*;

    fn signed(day: u32, previous: Digest) -> SignedHead {
        let classes = [ClassSet::default().head(); 4];
        let head = DayHead { version: 1, service: ServiceId([1; 16]), day: Day(day), classes, previous };
        sign_head(&head, &SigningKey::from_seed(&[2; 32]))
    }

    #[test]
    fn a_chain_is_read_back_and_goes_on() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("heads");
        let chain = HeadChain::open(&dir, Day(5)).unwrap();
        assert_eq!((chain.next_day(), chain.newest(), chain.is_empty()), (Day(5), None, true));
        chain.append(&signed(5, chain.previous())).unwrap();
        chain.append(&signed(6, chain.previous())).unwrap();
        assert_eq!(chain.append(&signed(8, chain.previous())), Err(StoreError::Damaged), "a day left out");
        assert_eq!(chain.append(&signed(6, chain.previous())), Err(StoreError::Damaged), "a day twice");
        assert_eq!(chain.append(&signed(7, Digest([9; 32]))), Err(StoreError::Damaged), "not chained");

        let again = HeadChain::open(&dir, Day(900)).unwrap();
        assert_eq!((again.next_day(), again.newest(), again.len()), (Day(7), Some(Day(6)), 2));
        assert_eq!(again.signed(Day(6)).unwrap(), chain.signed(Day(6)).unwrap());
        assert_eq!(again.digest(Day(6)), Some(again.previous()));
        assert!(again.signed(Day(4)).is_none() && again.signed(Day(7)).is_none());
    }

    #[test]
    fn the_first_day_is_remembered_before_it_has_a_head() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("heads");
        drop(HeadChain::open(&dir, Day(5)).unwrap());
        assert_eq!(HeadChain::open(&dir, Day(8)).unwrap().next_day(), Day(5));
    }

    #[test]
    fn a_chain_with_a_gap_or_a_foreign_head_is_damaged() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("heads");
        let chain = HeadChain::open(&dir, Day(5)).unwrap();
        for day in 5..8 {
            chain.append(&signed(day, chain.previous())).unwrap();
        }
        let sixth = dir.join(files::number(6));
        let kept = std::fs::read(&sixth).unwrap();
        for (what, bytes) in [
            ("of another chain", encode(&signed(6, Digest([9; 32])))),
            ("of another day", encode(&signed(7, Digest([0; 32])))),
            ("cut short", kept[..9].to_vec()),
        ] {
            std::fs::write(&sixth, bytes).unwrap();
            assert_eq!(HeadChain::open(&dir, Day(5)).unwrap_err(), StoreError::Damaged, "{what}");
        }
        std::fs::remove_file(&sixth).unwrap();
        assert_eq!(HeadChain::open(&dir, Day(5)).unwrap_err(), StoreError::Damaged, "missing");
        std::fs::write(&sixth, kept).unwrap();
        assert!(HeadChain::open(&dir, Day(5)).is_ok());
    }
}
