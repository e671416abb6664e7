use std::collections::BTreeSet;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use rand_core::SeedableRng as _;
use tempfile::TempDir;

use super::super::conformance::{self, all, in_order, some};
use super::super::sealing::IntakeSeal;
use super::super::{Kind, Unstopped};
use super::*;
use crate::keyring::StoreKey;

const DAY: Batch = Batch::cells(7);

fn open_with(root: &Path, steps: Arc<dyn Steps>) -> Result<SledStore, StoreError> {
    let rng = Box::new(rand_chacha::ChaCha20Rng::seed_from_u64(1));
    let keyring = Keyring::open(&root.join("keys"), rng, Arc::clone(&steps))?;
    SledStore::open(&root.join("store"), keyring, steps)
}

fn open(root: &Path) -> SledStore {
    open_with(root, Arc::new(Unstopped)).unwrap()
}

fn hashes(records: &[Record]) -> BTreeSet<[u8; 32]> {
    records.iter().map(Record::hash).collect()
}

/// The names under `dir`, sorted.
fn names(dir: &Path) -> Vec<String> {
    let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = fs::read_dir(dir).unwrap().map(name).collect();
    names.sort();
    names
}

/// The bytes of every file under `dir`.
fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path))
        } else {
            found.push((path.clone(), fs::read(path).unwrap()))
        }
    }
    found
}

/// Six bytes of something that no file may hold.
type Needle = [u8; 6];

fn needle(of: &[u8]) -> Needle {
    of[..6].try_into().unwrap()
}

/// Whether any of `needles` is anywhere in `file`.
fn holds(file: &[u8], needles: &HashSet<Needle>) -> bool {
    file.windows(6).any(|window| needles.contains(window))
}

/// Stops the work at one of all the steps, counted from 0.
struct StopAt {
    stop: usize,
    passed: AtomicUsize,
}

impl StopAt {
    fn new(stop: usize) -> Arc<StopAt> {
        Arc::new(StopAt { stop, passed: AtomicUsize::new(0) })
    }

    fn stopped(&self) -> bool {
        self.passed.load(Ordering::SeqCst) > self.stop
    }
}

impl Steps for StopAt {
    fn at(&self, _step: Step) -> Result<(), StoreError> {
        let passed = self.passed.fetch_add(1, Ordering::SeqCst);
        if passed == self.stop { Err(StoreError::Stopped) } else { Ok(()) }
    }
}

/// Fails once at a step, in a given way.
struct FailOnce(Step, Mutex<Option<StoreError>>);

impl Steps for FailOnce {
    fn at(&self, step: Step) -> Result<(), StoreError> {
        if step != self.0 {
            return Ok(());
        }
        self.1.lock().unwrap().take().map_or(Ok(()), Err)
    }
}

#[test]
fn keeps_the_contract() {
    conformance::suite(|case| {
        let root = TempDir::new().unwrap();
        case(&open(root.path()));
    });
}

#[test]
fn what_was_put_is_there_after_opening_again() {
    let root = TempDir::new().unwrap();
    let (cells, notes) = (some(Kind::Cells, 1, 70), some(Kind::Notes, 1, 5));
    let store = open(root.path());
    store.put(DAY, &cells[..40]).unwrap();
    store.put(Batch::notes(3), &notes).unwrap();
    store.close(Batch::notes(3)).unwrap();
    drop(store);

    let store = open(root.path());
    assert_eq!(store.list(), Ok(vec![(DAY, Phase::Intake), (Batch::notes(3), Phase::Closed)]));
    assert_eq!(store.intake_count(DAY), Ok(40));
    let put = store.put(DAY, &cells[30..]).unwrap();
    assert_eq!(put.iter().filter(|put| **put == Put::Repeated).count(), 10);
    drop(store);

    let store = open(root.path());
    assert_eq!(store.close(DAY), Ok(70));
    assert_eq!(all(&store, DAY), in_order(cells));
    assert_eq!(all(&store, Batch::notes(3)), in_order(notes));
}

#[test]
fn two_stores_do_not_share_a_directory() {
    let root = TempDir::new().unwrap();
    let store = open(root.path());
    assert_eq!(open_with(root.path(), Arc::new(Unstopped)).err(), Some(StoreError::InUse));
    drop(store);
    open(root.path());
}

/// SPEC 9: stopped at any step of putting and closing, the batch is an intake with every record that was promised,
/// or closed with every record; and each record is there once.
#[test]
fn step_9_put_and_close_may_be_stopped_anywhere() {
    let sent = some(Kind::Cells, 2, 9);
    let mut steps_seen = 0;
    for stop in 0.. {
        let root = TempDir::new().unwrap();
        let steps = StopAt::new(stop);
        let mut promised = Vec::new();
        let mut closing = false;
        if let Ok(store) = open_with(root.path(), steps.clone()) {
            let put = sent.chunks(3).try_for_each(|group| {
                store.put(DAY, group)?;
                promised.extend_from_slice(group);
                Ok::<_, StoreError>(())
            });
            closing = put.is_ok();
            let closed = put.and_then(|()| store.close(DAY));
            assert_eq!(closed.is_err(), steps.stopped());
        }
        if !steps.stopped() {
            steps_seen = stop;
            break;
        }

        let store = open(root.path());
        let leftovers = names(&root.path().join("store"));
        assert!(
            leftovers
                .iter()
                .all(|name| name == "lock" || name.ends_with(".intake") || name.ends_with(".closed")),
            "{stop}: {leftovers:?}"
        );
        let kept = store.close(DAY).unwrap();
        let held = all(&store, DAY);
        assert_eq!(held.len(), kept as usize);
        assert_eq!(held, in_order(held.clone()), "{stop}: in order, each once");
        assert!(hashes(&held).is_superset(&hashes(&promised)), "{stop}: a promised record is lost");
        assert!(hashes(&held).is_subset(&hashes(&sent)));
        if closing {
            assert_eq!(held, in_order(sent.clone()), "{stop}");
        }
        assert_eq!(names(&root.path().join("store")), ["cells-0000000007.closed", "lock"]);
        assert_eq!(names(&root.path().join("keys")), ["cells-0000000007.closed"]);
    }
    assert!(steps_seen > 20, "only {steps_seen} steps");
}

/// The same without opening the store again: a failed close is called again in the running server.
#[test]
fn step_9_a_close_that_failed_is_called_again() {
    let sent = some(Kind::Cells, 3, 6);
    for stop in 0.. {
        let root = TempDir::new().unwrap();
        let before = open(root.path());
        before.put(DAY, &sent).unwrap();
        drop(before);
        let steps = StopAt::new(stop);
        let store = open_with(root.path(), steps.clone()).unwrap();
        let first = store.close(DAY);
        if first.is_ok() {
            assert!(stop > 8, "only {stop} steps");
            break;
        }
        assert_eq!(store.close(DAY), Ok(6));
        assert_eq!(all(&store, DAY), in_order(sent.clone()));
    }
}

#[test]
fn step_9_a_drop_may_be_stopped_anywhere() {
    let sent = some(Kind::Cells, 4, 4);
    for stop in 0.. {
        let root = TempDir::new().unwrap();
        let store = open(root.path());
        store.put(DAY, &sent).unwrap();
        store.close(DAY).unwrap();
        drop(store);

        let steps = StopAt::new(stop);
        let store = open_with(root.path(), steps.clone());
        let dropped = store.and_then(|store| store.drop_batch(DAY));
        if dropped.is_ok() {
            assert!(stop > 3);
            break;
        }
        let store = open(root.path());
        match store.list().unwrap()[..] {
            [] => {}
            [(DAY, Phase::Closed)] => assert_eq!(all(&store, DAY), in_order(sent.clone())),
            ref other => panic!("{stop}: {other:?}"),
        }
        store.drop_batch(DAY).unwrap();
        assert_eq!(names(&root.path().join("store")), ["lock"]);
        assert_eq!(names(&root.path().join("keys")), [""; 0]);
    }
}

/// SPEC 9, claim C2: with every file and every key that is left after a close, neither a record nor its hash is found,
/// and the records' order is that of their hashes.
#[test]
fn step_9_a_closed_day_holds_no_record_no_hash_and_no_order() {
    let root = TempDir::new().unwrap();
    let mut sent = some(Kind::Cells, 5, 20);
    for (n, record) in sent.iter_mut().enumerate() {
        let mut bytes = record.bytes().to_vec();
        bytes[100..124].copy_from_slice(format!("planted string number {n:02}").as_bytes());
        *record = Record::new(Kind::Cells, bytes).unwrap();
    }
    let store = open(root.path());
    for record in &sent {
        store.put(DAY, std::slice::from_ref(record)).unwrap();
    }
    // What the database leaves on the medium when it is unlinked: a second name keeps it here.
    let left = root.path().join("left");
    fs::hard_link(root.path().join("store/cells-0000000007.intake/db"), &left).unwrap();
    let intake_key = fs::read(root.path().join("keys/cells-0000000007.intake")).unwrap();
    store.close(DAY).unwrap();
    drop(store);

    let closed = fs::read(root.path().join("store/cells-0000000007.closed")).unwrap();
    assert_eq!(closed.len(), 20 * (16_384 + 16));
    let mut planted = HashSet::from([needle(b"planted string"), needle(&intake_key)]);
    for record in &sent {
        planted.extend([&record.hash(), record.bytes(), &record.bytes()[8_000..]].map(needle));
    }
    let found = files(root.path());
    assert_eq!(found.len(), 4, "the closed file, its key, the lock, and what was left");
    for (path, file) in &found {
        assert!(!holds(file, &planted), "{}", path.display());
    }

    // What was left cannot be matched with what is kept: it has nothing of the closed file, and the one key that is
    // kept does not give the names under which the intake had the records.
    let key = fs::read(root.path().join("keys/cells-0000000007.closed")).unwrap();
    let key = StoreKey::from_bytes(key.try_into().unwrap());
    let seal = IntakeSeal::new(DAY, &key).unwrap();
    let mut links: HashSet<Needle> = sent.iter().map(|record| needle(&seal.id(record))).collect();
    links.extend(closed.chunks(16_400).map(needle));
    let (_, unlinked) = found.iter().find(|(path, _)| *path == left).unwrap();
    assert!(!holds(unlinked, &links));
    let before = IntakeSeal::new(DAY, &StoreKey::from_bytes(intake_key.try_into().unwrap())).unwrap();
    let names = sent.iter().map(|record| needle(&before.id(record)));
    assert!(
        names.into_iter().all(|name| holds(unlinked, &HashSet::from([name]))),
        "the search does find what is there"
    );
    assert_eq!(all(&open(root.path()), DAY), in_order(sent));
}

#[test]
fn a_full_disk_refuses_and_later_puts_are_served() {
    let root = TempDir::new().unwrap();
    for step in [Step::KeyWritten, Step::IntakeMade, Step::Inserted] {
        let full = FailOnce(step, Mutex::new(Some(StoreError::Full)));
        let store = open_with(root.path(), Arc::new(full)).unwrap();
        let (sent, batch) = (some(Kind::Cells, 6, 6), Batch::cells(step as u32));
        assert_eq!(store.put(batch, &sent[..3]), Err(StoreError::Full));
        store.put(batch, &sent[..4]).unwrap();
        store.put(batch, &sent[4..]).unwrap();
        assert_eq!(store.intake_count(batch), Ok(6));
        assert_eq!(store.close(batch), Ok(6));
        assert_eq!(all(&store, batch), in_order(sent));
    }
}

#[test]
fn after_a_failed_flush_nothing_more_is_promised_for_that_batch() {
    let root = TempDir::new().unwrap();
    let unsynced = FailOnce(Step::Inserted, Mutex::new(Some(StoreError::Unsynced)));
    let store = open_with(root.path(), Arc::new(unsynced)).unwrap();
    let sent = some(Kind::Cells, 7, 2);
    assert_eq!(store.put(DAY, &sent), Err(StoreError::Unsynced));
    assert_eq!(store.put(DAY, &sent), Err(StoreError::Unsynced));
    assert_eq!(store.intake_count(DAY), Err(StoreError::Unsynced));
    store.put(Batch::cells(8), &sent).unwrap();
    drop(store);
    open(root.path()).put(DAY, &sent).unwrap();
}

#[test]
fn damage_and_a_missing_key_are_told() {
    let root = TempDir::new().unwrap();
    let store = open(root.path());
    store.put(DAY, &some(Kind::Cells, 8, 2)).unwrap();
    store.put(Batch::cells(8), &some(Kind::Cells, 8, 2)).unwrap();
    store.close(DAY).unwrap();
    drop(store);
    let path = root.path().join("store/cells-0000000007.closed");
    let mut file = fs::read(&path).unwrap();
    file[16_400] ^= 1;
    fs::write(&path, file).unwrap();
    fs::remove_file(root.path().join("keys/cells-0000000008.intake")).unwrap();

    let store = open(root.path());
    assert!(store.get(DAY, 0).is_ok());
    assert_eq!(store.get(DAY, 1), Err(StoreError::Damaged));
    let mut reading = super::super::records(&store, DAY, 0).unwrap();
    assert!(reading.next().unwrap().is_ok());
    assert_eq!(reading.next(), Some(Err(StoreError::Damaged)));
    assert_eq!(reading.next(), None);
    assert_eq!(store.close(Batch::cells(8)), Err(StoreError::KeyMissing));
}
