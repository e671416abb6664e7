//! The board: made once a day out of all live notes, written as flat files, served as it lies (SPEC 7.4).

mod live_notes;

use std::collections::BTreeSet;
use std::fs::{DirBuilder, File};
use std::io::{BufWriter, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, FileExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use postern_trust::SigningKey;
use postern_trust::build::sign_index;
use postern_wire::board::BoardIndex;
use postern_wire::sizes::{HINT, NOTE, SHELF, SHELF_NOTES};
use postern_wire::{Day, Hint, ServiceId};
use rand_core::CryptoRng;

pub(crate) use self::live_notes::expired_batches;
use self::live_notes::live_notes;
pub use self::live_notes::lives;
use crate::files;
use crate::store::durable::{private_dir, private_file, remove, rename, sync_dir};
use crate::store::{Batch, Store, StoreError};

/// The file with the index.
const INDEX: &str = "index";
/// The file with the notes, in the index's order.
const NOTES: &str = "notes";

/// The boards under one directory: a directory for each release, `index` and `notes` in it.
pub struct Boards {
    dir: PathBuf,
    shown: RwLock<Shown>,
}

/// The newest board and the one before it.
#[derive(Default, Clone)]
struct Shown {
    newest: Option<Arc<Board>>,
    before: Option<Arc<Board>>,
}

/// One release.
struct Board {
    release: Day,
    shelves: u32,
    index: Bytes,
    notes: File,
}

/// What a board is made for and by.
pub struct Making<'a> {
    /// The service.
    pub service: ServiceId,
    /// Its signing key.
    pub key: &'a SigningKey,
    /// Its number.
    pub release: Day,
    /// The most notes that clients take on one board.
    pub most: usize,
}

/// What came of making a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Notes on it, with those that it was filled with.
    pub notes: u32,
    /// Whether the oldest batches were left out, because it would have been longer than clients take.
    pub trimmed: bool,
}

impl Boards {
    /// Opens the boards in `dir`; what was being made when the process last ended is removed.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if a board is not what was written, or the disk's.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        private_dir(dir)?;
        let releases = files::numbered(dir)?;
        let mut shown = Shown::default();
        for release in releases {
            shown.before = shown.newest.take();
            shown.newest = Some(Arc::new(Board::open(&dir.join(files::number(release)), Day(release))?));
        }
        Ok(Self { dir: dir.to_owned(), shown: RwLock::new(shown) })
    }

    /// The newest release, if a board was ever made.
    #[must_use]
    pub fn newest(&self) -> Option<Day> {
        self.shown().newest.map(|board| board.release)
    }

    /// The newest board's index.
    #[must_use]
    pub fn index(&self) -> Option<Bytes> {
        self.shown().newest.map(|board| board.index.clone())
    }

    /// Shelf `k` of the newest board or of the one before it: 131,072 bytes. `None` if there is no such shelf.
    ///
    /// # Errors
    /// The disk's.
    pub fn shelf(&self, release: Day, k: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let Shown { newest, before } = self.shown();
        let mut boards = [newest, before].into_iter().flatten();
        match boards.find(|board| board.release == release && k < board.shelves) {
            Some(board) => {
                let mut shelf = vec![0; SHELF];
                board.notes.read_exact_at(&mut shelf, u64::from(k) * SHELF as u64)?;
                Ok(Some(shelf))
            }
            None => Ok(None),
        }
    }

    /// Makes the board of `making.release` out of every closed batch of notes that still lives, and shows it. It must
    /// be newer than every board so far: no release is ever made twice.
    ///
    /// # Errors
    /// [`StoreError::Closed`] for a release that is not newer, or the disk's; then the boards are as they were.
    pub fn make(
        &self,
        making: &Making<'_>,
        store: &dyn Store,
        rng: &mut dyn CryptoRng,
    ) -> Result<Made, StoreError> {
        if self.newest().is_some_and(|newest| newest >= making.release) {
            return Err(StoreError::Closed);
        }
        let (mut entries, trimmed) = live_notes(store, making.release, making.most)?;
        let filling = fill(&mut entries, rng);

        let named = self.dir.join(files::number(making.release.0));
        let unfinished = files::unfinished(&named);
        remove(&unfinished)?;
        DirBuilder::new().mode(0o700).create(&unfinished)?;
        let mut notes = BufWriter::new(private_file(&unfinished.join(NOTES))?);
        for entry in &entries {
            match entry.source {
                Source::Stored { batch, ordinal, .. } => {
                    notes.write_all(store.get(batch, ordinal)?.bytes())?
                }
                Source::Filling(at) => notes.write_all(filling.get(at).ok_or(StoreError::Damaged)?)?,
            }
        }
        notes.into_inner().map_err(|error| error.into_error())?.sync_all()?;
        let hints = entries.iter().map(|entry| entry.hint).collect();
        let index = sign_index(&making.service, making.release, hints, making.key).encode();
        let mut file = private_file(&unfinished.join(INDEX))?;
        file.write_all(&index)?;
        file.sync_all()?;
        sync_dir(&unfinished)?;
        rename(&unfinished, &named)?;

        let board = Arc::new(Board::open(&named, making.release)?);
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        shown.before = shown.newest.replace(board);
        drop(shown);
        Ok(Made { notes: u32::try_from(entries.len()).unwrap_or(u32::MAX), trimmed })
    }

    /// Removes every board but the two that are shown.
    ///
    /// # Errors
    /// The disk's.
    pub fn tidy(&self) -> Result<(), StoreError> {
        let Shown { newest, before } = self.shown();
        let kept: Vec<u32> = [newest, before].into_iter().flatten().map(|board| board.release.0).collect();
        for release in files::numbered(&self.dir)? {
            if !kept.contains(&release) {
                remove(&self.dir.join(files::number(release)))?;
            }
        }
        Ok(())
    }

    fn shown(&self) -> Shown {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Board {
    fn open(dir: &Path, release: Day) -> Result<Self, StoreError> {
        let index = files::read(&dir.join(INDEX))?.ok_or(StoreError::Damaged)?;
        let decoded = BoardIndex::decode(&index).map_err(|_| StoreError::Damaged)?;
        let notes = File::open(dir.join(NOTES))?;
        let shelves = decoded.shelves();
        if decoded.release != release || notes.metadata()?.len() != u64::from(shelves) * SHELF as u64 {
            return Err(StoreError::Damaged);
        }
        Ok(Self { release, shelves, index: index.into(), notes })
    }
}

/// One place on the board.
struct Entry {
    hint: Hint,
    source: Source,
}

/// Where its note is.
enum Source {
    Stored { batch: Batch, hash: [u8; 32], ordinal: u32 },
    Filling(usize),
}

/// Fills up with random notes to a positive multiple of 64, and sorts.
fn fill(entries: &mut Vec<Entry>, rng: &mut dyn CryptoRng) -> Vec<[u8; NOTE]> {
    let wanted = entries.len().max(1).next_multiple_of(SHELF_NOTES);
    let mut taken: BTreeSet<Hint> = entries.iter().map(|entry| entry.hint).collect();
    let mut filling = Vec::new();
    while entries.len() < wanted {
        let mut note = [0; NOTE];
        rng.fill_bytes(&mut note);
        let Some(hint) = note.first_chunk::<HINT>().copied().map(Hint) else { break };
        if taken.insert(hint) {
            entries.push(Entry { hint, source: Source::Filling(filling.len()) });
            filling.push(note);
        }
    }
    entries.sort_by_key(|entry| entry.hint);
    filling
}

#[cfg(test)]
mod tests {
    use std::fs;

    use postern_wire::board::Shelf;
    use rand_core::SeedableRng as _;

    use super::*;
    use crate::store::{Kind, MemoryStore, Record};

    struct Case {
        store: MemoryStore,
        root: tempfile::TempDir,
    }

    impl Case {
        fn new(batches: &[(u32, &[[u8; NOTE]])]) -> Self {
            let store = MemoryStore::new();
            for (number, notes) in batches {
                let records: Vec<_> =
                    notes.iter().map(|n| Record::new(Kind::Notes, n.to_vec()).unwrap()).collect();
                store.put(Batch::notes(*number), &records).unwrap();
                store.close(Batch::notes(*number)).unwrap();
            }
            Self { store, root: tempfile::tempdir().unwrap() }
        }

        fn boards(&self) -> Boards {
            Boards::open(&self.root.path().join("board")).unwrap()
        }

        fn make(&self, boards: &Boards, release: u32, most: usize) -> Result<Made, StoreError> {
            let key = SigningKey::from_seed(&[1; 32]);
            let making = Making { service: ServiceId([1; 16]), key: &key, release: Day(release), most };
            let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(u64::from(release));
            boards.make(&making, &self.store, &mut rng)
        }
    }

    fn note(hint: u8, rest: u8) -> [u8; NOTE] {
        let mut note = [rest; NOTE];
        note[..HINT].fill(hint);
        note
    }

    fn all_notes(boards: &Boards, release: u32) -> Vec<[u8; NOTE]> {
        let index = BoardIndex::decode(&boards.index().unwrap()).unwrap();
        assert_eq!(index.release, Day(release));
        let shelf = |k| {
            let bytes = boards.shelf(Day(release), k).unwrap().unwrap();
            Shelf::decode(&bytes, index.shelf_hints(k)).unwrap().notes().to_vec()
        };
        (0..index.shelves()).flat_map(shelf).collect()
    }

    #[test]
    fn a_board_without_notes_is_a_full_shelf() {
        let case = Case::new(&[]);
        let boards = case.boards();
        assert_eq!(case.make(&boards, 5, 512), Ok(Made { notes: 64, trimmed: false }));
        assert_eq!(all_notes(&boards, 5).len(), 64);
        assert_eq!(boards.shelf(Day(5), 1), Ok(None));
        assert_eq!(boards.shelf(Day(4), 0), Ok(None));
    }

    #[test]
    fn of_two_notes_with_one_hint_the_older_and_then_the_smaller_stays() {
        let (a, b) = (note(7, 1), note(7, 2));
        let smaller = if Record::new(Kind::Notes, a.to_vec()).unwrap().hash()
            < Record::new(Kind::Notes, b.to_vec()).unwrap().hash()
        {
            a
        } else {
            b
        };
        let case = Case::new(&[(8, &[note(9, 1)]), (9, &[note(9, 2), a, b, note(8, 3)])]);
        let boards = case.boards();
        case.make(&boards, 9, 512).unwrap();
        let notes = all_notes(&boards, 9);
        assert!(notes.contains(&note(9, 1)) && !notes.contains(&note(9, 2)));
        assert_eq!(notes.iter().filter(|n| n.starts_with(&[7; HINT])).collect::<Vec<_>>(), [&smaller]);
        assert!(notes.contains(&note(8, 3)));
    }

    #[test]
    fn notes_live_on_sixty_boards() {
        assert!(lives(5, Day(5)) && lives(5, Day(64)) && !lives(5, Day(65)) && !lives(6, Day(5)));
        let case = Case::new(&[(5, &[note(1, 1)]), (6, &[note(2, 1)])]);
        let boards = case.boards();
        case.make(&boards, 65, 512).unwrap();
        let notes = all_notes(&boards, 65);
        assert!(!notes.contains(&note(1, 1)) && notes.contains(&note(2, 1)));
        assert_eq!(expired_batches(&case.store, Day(65)), Ok(vec![Batch::notes(5)]));
    }

    #[test]
    fn a_board_is_never_longer_than_clients_take() {
        let many: Vec<_> = (0..60).map(|i| note(i, 1)).collect();
        let more: Vec<_> = (60..120).map(|i| note(i, 1)).collect();
        let case = Case::new(&[(1, &many), (2, &more)]);
        let boards = case.boards();
        assert_eq!(case.make(&boards, 2, 64), Ok(Made { notes: 64, trimmed: true }));
        assert!(all_notes(&boards, 2).contains(&note(60, 1)), "the newer ones stay");
    }

    #[test]
    fn the_board_before_is_kept_and_no_release_is_made_twice() {
        let case = Case::new(&[]);
        let boards = case.boards();
        for release in [5, 6, 9] {
            case.make(&boards, release, 512).unwrap();
            boards.tidy().unwrap();
        }
        assert!(boards.shelf(Day(6), 0).unwrap().is_some());
        assert!(boards.shelf(Day(5), 0).unwrap().is_none());
        assert_eq!(case.make(&boards, 9, 512), Err(StoreError::Closed));
        let index = boards.index();

        let dir = case.root.path().join("board");
        fs::create_dir(dir.join("0000000010.new")).unwrap();
        let again = case.boards();
        assert_eq!((again.newest(), again.index()), (Some(Day(9)), index));
        assert!(again.shelf(Day(6), 0).unwrap().is_some());
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 2);
    }
}
