//! Claim C9: a cell that got a 2xx is on the disk. The server's program is killed under load; its system calls are held
//! against its answers; its store is opened on every mixture of what was flushed and what was not.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use postern_server::keyring::Keyring;
use postern_server::store::{
    Batch, Kind, Record, SledStore, Step, Steps, Store, StoreError, Unstopped, records,
};
use postern_tests::house::{FIRST, House, constants_of_now, local};
use postern_tests::planted::files;
use postern_tests::raw::{ask, is_taken, post};
use postern_tests::station::Station;
use postern_trust::merkle::{Tree, verify_inclusion};
use postern_trust::practice::Plan;
use postern_trust::sha256;
use postern_wire::sizes::CELL;
use postern_wire::{Digest, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};

fn house(seed: u64) -> House {
    House::new(&Plan::small(constants_of_now()), seed)
}

/// Sixteen thousand bytes that stand in for a sealed cell: the server knows no difference.
fn cell(rng: &mut ChaCha20Rng) -> [u8; CELL] {
    let mut bytes = [0; CELL];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// Posts from eight connections at once until the server is gone; each answered cell's hash is sent before the next is.
fn load(address: SocketAddr, seed: u64, answered: &mpsc::Sender<Digest>) -> Vec<thread::JoinHandle<()>> {
    let gone = Arc::new(AtomicBool::new(false));
    (0..8)
        .map(|at| {
            let (answered, gone) = (answered.clone(), Arc::clone(&gone));
            let mut rng = ChaCha20Rng::seed_from_u64(seed << 8 | at);
            thread::spawn(move || {
                while !gone.load(Ordering::Relaxed) {
                    let cell = cell(&mut rng);
                    let answer = std::panic::catch_unwind(|| ask(address, &post(&cell)));
                    match answer {
                        Ok(answer) if is_taken(&answer) => drop(answered.send(sha256(&[&cell]))),
                        _ => gone.store(true, Ordering::Relaxed),
                    }
                }
            })
        })
        .collect()
}

/// Six times killed at a random number of answers, and started again on what is left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answered_cell_of_a_killed_server_is_in_the_days_set() {
    let house = house(81);
    let mut rng = ChaCha20Rng::seed_from_u64(81);
    let mut answered = BTreeSet::new();
    for round in 0..6 {
        let station = Station::start(&house);
        let (say, said) = mpsc::channel();
        let posting = load(station.address, round, &say);
        drop(say);
        let enough = 1 + rng.next_u32() % 90;
        answered.extend(said.iter().take(enough as usize));
        station.kill();
        // What was answered while it was dying counts too.
        answered.extend(said.iter());
        posting.into_iter().for_each(|thread| thread.join().unwrap());
    }
    assert!(answered.len() > 50, "{} cells were answered", answered.len());

    // The same disk, the next day.
    let service = house.open().await;
    house.to(&service, FIRST.plus(1), 6).await;
    let taken = house.office(UnitId(1)).collect(&local(&service), FIRST).await.unwrap();
    let held: BTreeSet<Digest> = taken.cells.iter().map(|cell| sha256(&[cell])).collect();
    let lost: Vec<_> = answered.difference(&held).collect();
    assert!(lost.is_empty(), "{} of {} answered cells are lost", lost.len(), answered.len());
    let tree = Tree::new(&taken.cells);
    let [letters, ..] = taken.head.classes;
    for (at, cell) in taken.cells.iter().enumerate() {
        let proof = tree.inclusion_proof(at).unwrap();
        assert!(verify_inclusion(&letters.root, letters.count.into(), at as u64, cell, &proof));
    }
    service.close().await;
}

/// What a traced server has written and not flushed: the contents of files, and the names in directories.
#[derive(Default)]
struct Dirty {
    contents: BTreeSet<String>,
    names: BTreeMap<String, BTreeSet<String>>,
    /// Calls that began in a thread and have not ended.
    begun: BTreeMap<String, String>,
    synced: usize,
}

impl Dirty {
    /// Takes one line of `strace -f -y` into account; whether it is the answer 202.
    fn line(&mut self, line: &str) -> bool {
        let Some((thread, call)) = line.split_once(' ') else { return false };
        let call = call.trim_start();
        if let Some(begun) = call.strip_suffix("<unfinished ...>") {
            // A write counts from its beginning, a flush from its end.
            self.begun.insert(thread.to_owned(), begun.to_owned());
            return self.begin(begun);
        }
        match call.strip_prefix("<... ") {
            Some(_) => {
                let begun = self.begun.remove(thread).unwrap_or_default();
                self.end(&begun, call);
                false
            }
            None => {
                let answer = self.begin(call);
                self.end(call, call);
                answer
            }
        }
    }

    fn begin(&mut self, call: &str) -> bool {
        let name = call.split('(').next().unwrap_or_default();
        match name {
            "write" | "writev" | "pwrite64" | "pwritev" | "ftruncate" | "fallocate" | "sendto"
            | "sendmsg" => {
                if call.contains("HTTP/1.1 202 ") {
                    return true;
                }
                let path = path_of(call);
                if path.starts_with('/') {
                    self.contents.insert(path);
                }
            }
            "openat" if call.contains("O_CREAT") => self.named(quoted(call, 0)),
            "rename" => {
                let (from, to) = (quoted(call, 0), quoted(call, 1));
                let moved: Vec<String> =
                    self.contents.iter().filter(|p| p.starts_with(&from)).cloned().collect();
                for path in moved {
                    self.contents.remove(&path);
                    self.contents.insert(path.replacen(&from, &to, 1));
                }
                self.names.remove(&from);
                self.named(to);
            }
            "unlink" | "unlinkat" | "rmdir" => {
                let gone = quoted(call, 0);
                self.contents.remove(&gone);
                for names in self.names.values_mut() {
                    names.remove(&gone);
                }
            }
            _ => {}
        }
        false
    }

    fn end(&mut self, begun: &str, ended: &str) {
        if (begun.starts_with("fsync") || begun.starts_with("fdatasync")) && ended.trim_end().ends_with("= 0")
        {
            let path = path_of(begun);
            self.synced += 1;
            self.contents.remove(&path);
            self.names.remove(&path);
        }
    }

    fn named(&mut self, path: String) {
        let parent = Path::new(&path).parent().unwrap_or(Path::new("/")).display().to_string();
        self.names.entry(parent).or_default().insert(path);
    }

    /// What is not flushed of the cells and their keys.
    fn of(&self, data: &Path) -> Vec<&String> {
        let counts =
            |path: &&String| ["store", "keys"].iter().any(|dir| Path::new(path).starts_with(data.join(dir)));
        self.contents.iter().chain(self.names.values().flatten()).filter(counts).collect()
    }
}

/// The path that `-y` writes after a descriptor.
fn path_of(call: &str) -> String {
    let from = call.split_once('<').map_or("", |(_, rest)| rest);
    from.split_once('>').map_or("", |(path, _)| path).to_owned()
}

/// The n-th path in quotes.
fn quoted(call: &str, n: usize) -> String {
    call.split('"').nth(2 * n + 1).unwrap_or_default().to_owned()
}

/// At the instant of each answer, nothing that was written of cells or keys waits to be flushed.
#[test]
fn an_answer_is_written_after_the_flush_and_never_before() {
    let house = house(82);
    let log = house.path().join("calls");
    let calls = "trace=openat,rename,mkdir,unlink,unlinkat,rmdir,write,writev,pwrite64,pwritev,sendto,sendmsg,\
                 ftruncate,fallocate,fsync,fdatasync";
    let log_path = log.to_str().unwrap();
    let strace = ["strace", "-f", "-y", "-s", "200", "-e", calls, "-e", "signal=none", "-o", log_path];
    let station = Station::with(&house, &strace, |_| {});
    let mut rng = ChaCha20Rng::seed_from_u64(82);
    for _ in 0..12 {
        assert!(is_taken(&ask(station.address, &post(&cell(&mut rng)))));
    }
    drop(station.stop());

    let mut dirty = Dirty::default();
    let (mut answers, mut flushes) = (0, 0);
    for line in fs::read_to_string(&log).unwrap().lines() {
        if dirty.line(line) {
            answers += 1;
            assert!(dirty.synced > flushes, "answer {answers} has no flush of its own");
            flushes = dirty.synced;
            assert_eq!(dirty.of(&house.data_dir()), Vec::<&String>::new(), "not flushed at answer {answers}");
        }
    }
    assert_eq!(answers, 12);
}

/// A copy of the store and its keys, at each step that matters.
#[derive(Default)]
struct Images {
    root: Mutex<Option<PathBuf>>,
    taken: Mutex<Vec<BTreeMap<PathBuf, Vec<u8>>>>,
}

impl Steps for Images {
    fn at(&self, step: Step) -> Result<(), StoreError> {
        let root = self.root.lock().unwrap();
        if let (Step::Flushed, Some(root)) = (step, &*root) {
            let read = |path: PathBuf| {
                let bytes = fs::read(&path).unwrap();
                (path.strip_prefix(root).unwrap().to_owned(), bytes)
            };
            self.taken.lock().unwrap().push(files(root).into_iter().map(read).collect());
        }
        Ok(())
    }
}

/// A disk that loses any part of what was not flushed: for two flushes that follow each other, every block of every file
/// is of the one or of the other by lot. What was promised at the first is there whatever the lot says.
#[test]
fn a_disk_that_loses_unflushed_blocks_loses_no_promised_cell() {
    const BLOCK: usize = 4_096;
    const DAY: Batch = Batch::cells(3);
    let root = tempfile::tempdir().unwrap();
    let images = Arc::new(Images::default());
    let open = |root: &Path, steps: Arc<dyn Steps>| {
        let rng = Box::new(ChaCha20Rng::seed_from_u64(1));
        let keyring = Keyring::open(&root.join("keys"), rng, Arc::clone(&steps)).unwrap();
        SledStore::open(&root.join("store"), keyring, steps)
    };
    let mut rng = ChaCha20Rng::seed_from_u64(83);
    let groups: Vec<Vec<Record>> = [1, 2, 1, 5, 3]
        .iter()
        .map(|n| (0..*n).map(|_| Record::new(Kind::Cells, cell(&mut rng)).unwrap()).collect())
        .collect();
    let live = root.path().join("live");
    fs::create_dir(&live).unwrap();
    let store = open(&live, Arc::clone(&images) as Arc<dyn Steps>).unwrap();
    *images.root.lock().unwrap() = Some(live);
    for group in &groups {
        store.put(DAY, group).unwrap();
    }
    drop(store);
    let taken = images.taken.lock().unwrap();
    assert_eq!(taken.len(), groups.len());

    let mut trial = 0;
    for (at, pair) in taken.windows(2).enumerate() {
        let promised: BTreeSet<[u8; 32]> = groups[..=at].iter().flatten().map(Record::hash).collect();
        // None of the later blocks, all of them, and three lots.
        for lot in [0, 100, 50, 20, 80] {
            trial += 1;
            let disk = root.path().join(format!("disk-{trial}"));
            for (path, before) in &pair[0] {
                let after = pair[1].get(path).unwrap_or(before);
                let mut mixed = before.clone();
                mixed.resize(before.len().max(after.len()), 0);
                for (block, later) in mixed.chunks_mut(BLOCK).zip(after.chunks(BLOCK)) {
                    if rng.next_u32() % 100 < lot {
                        block[..later.len()].copy_from_slice(later);
                    }
                }
                let to = disk.join(path);
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::write(&to, mixed).unwrap();
            }
            for dir in ["", "keys", "store"] {
                let private = std::os::unix::fs::PermissionsExt::from_mode(0o700);
                fs::set_permissions(disk.join(dir), private).unwrap();
            }
            let store =
                open(&disk, Arc::new(Unstopped)).unwrap_or_else(|e| panic!("flush {at}, lot {lot}: {e}"));
            store.close(DAY).unwrap();
            let held: BTreeSet<[u8; 32]> =
                records(&store, DAY, 0).unwrap().map(|record| record.unwrap().hash()).collect();
            let lost = promised.difference(&held).count();
            assert_eq!(lost, 0, "flush {at}, lot {lot}: lost {lost} of {}", promised.len());
            drop(store);
            fs::remove_dir_all(&disk).unwrap();
        }
    }
}
