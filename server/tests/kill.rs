//! The store on disk, when its process is killed (SPEC 9, claim C9).
//!
//! Each test starts this same test binary again as the process to be killed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program"
)]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use postern_server::keyring::Keyring;
use postern_server::store::{
    Batch, Kind, Phase, Record, SledStore, Step, Steps, Store, StoreError, Unstopped, records,
};
use postern_server::writer::{self, Door};
use rand_core::SeedableRng as _;

const DAY: Batch = Batch::cells(7);

/// Where the process to be killed has its store.
const ROOT: &str = "POSTERN_TEST_ROOT";

/// The step at which it is killed, counted from 0.
const STOP: &str = "POSTERN_TEST_STOP";

fn open(root: &Path, steps: Arc<dyn Steps>) -> SledStore {
    let rng = Box::new(rand_chacha::ChaCha20Rng::seed_from_u64(1));
    let keyring = Keyring::open(&root.join("keys"), rng, Arc::clone(&steps)).unwrap();
    SledStore::open(&root.join("store"), keyring, steps).unwrap()
}

/// Cell number `n`: its number, and bytes that differ from every other's.
fn cell(n: u32) -> Record {
    let mut bytes = vec![0; Kind::Cells.record_len()];
    for (word, chunk) in (0_u32..).zip(bytes.chunks_mut(4)) {
        chunk.copy_from_slice(&(n.wrapping_mul(2_654_435_761) ^ word).to_be_bytes());
    }
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    Record::new(Kind::Cells, bytes).unwrap()
}

/// Starts the test `name` of this binary as a process of its own.
fn start(name: &str, root: &Path, stop: usize) -> Command {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", name, "--ignored", "--nocapture", "--test-threads=1"]);
    child.env(ROOT, root).env(STOP, stop.to_string()).stderr(Stdio::null()).stdout(Stdio::piped());
    child
}

/// The number in a line that the other process wrote for an answered put.
fn promised(line: &str) -> Option<u32> {
    line.split_once("promised ")?.1.trim().parse().ok()
}

fn promise(n: u32) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\npromised {n}").unwrap();
    out.flush().unwrap();
}

/// Opens what is left, closes the day, and looks for every promised cell, in order and once.
fn look_for(root: &Path, promised: &BTreeSet<u32>, sent: u32) {
    let store = open(root, Arc::new(Unstopped));
    let count = store.close(DAY).unwrap();
    let held: Vec<Record> = records(&store, DAY, 0).unwrap().map(Result::unwrap).collect();
    assert_eq!(held.len(), count as usize);
    assert!(held.is_sorted_by(|a, b| a.hash() < b.hash()), "in hash order, each once");
    let numbers: BTreeSet<u32> =
        held.iter().map(|cell| u32::from_be_bytes(cell.bytes()[..4].try_into().unwrap())).collect();
    assert!(held.iter().all(|held| cell(u32::from_be_bytes(held.bytes()[..4].try_into().unwrap())) == *held));
    assert!(numbers.is_superset(promised), "lost: {:?}", promised.difference(&numbers));
    assert!(numbers.iter().all(|n| *n < sent));
    assert_eq!(store.list().unwrap(), [(DAY, Phase::Closed)]);
}

/// Ends the process at one step, with nothing dropped, flushed or unwound.
struct ExitAt {
    stop: usize,
    passed: AtomicUsize,
}

impl Steps for ExitAt {
    fn at(&self, _step: Step) -> Result<(), StoreError> {
        if self.passed.fetch_add(1, Ordering::SeqCst) == self.stop {
            std::process::exit(77);
        }
        Ok(())
    }
}

#[test]
fn step_9_killed_at_every_step_of_a_day() {
    for stop in 0.. {
        let root = tempfile::tempdir().unwrap();
        let out = start("a_day_of_nine", root.path(), stop).output().unwrap();
        let lines = String::from_utf8_lossy(&out.stdout);
        let promised: BTreeSet<u32> = lines.lines().filter_map(promised).collect();
        look_for(root.path(), &promised, 9);
        if out.status.success() {
            assert!(stop > 20, "only {stop} steps");
            assert_eq!(promised.len(), 9);
            break;
        }
        assert_eq!(out.status.code(), Some(77));
    }
}

#[test]
#[ignore = "the process that the test above kills"]
fn a_day_of_nine() {
    let Some(root) = std::env::var_os(ROOT) else { return };
    let stop = std::env::var(STOP).unwrap().parse().unwrap();
    let store = open(Path::new(&root), Arc::new(ExitAt { stop, passed: AtomicUsize::new(0) }));
    for first in [0, 3, 6] {
        let group: Vec<Record> = (first..first + 3).map(cell).collect();
        store.put(DAY, &group).unwrap();
        (first..first + 3).for_each(promise);
    }
    store.close(DAY).unwrap();
}

#[test]
fn step_9_killed_while_many_post() {
    for kill_after in [1, 40, 150, 290] {
        let root = tempfile::tempdir().unwrap();
        let mut child = start("many_post", root.path(), 0).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut answered = BTreeSet::new();
        while answered.len() < kill_after {
            answered.extend(promised(&lines.next().expect("the process goes on")));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        answered.extend(lines.filter_map(|line| promised(&line)));
        look_for(root.path(), &answered, POSTS);
    }
}

/// How many cells the process below posts.
const POSTS: u32 = 400;

#[test]
#[ignore = "the process that the test above kills"]
fn many_post() {
    let Some(root) = std::env::var_os(ROOT) else { return };
    let store = Arc::new(open(Path::new(&root), Arc::new(Unstopped)));
    let writer = writer::spawn(store, Arc::new(|_: Kind| DAY.number), POSTS).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        // Thirty-two callers, each with one post at a time.
        let mut callers = tokio::task::JoinSet::new();
        for caller in 0..32 {
            let writer = writer.clone();
            callers.spawn(async move {
                for n in (caller..POSTS).step_by(32) {
                    writer.put(cell(n), Door::Onion).await.unwrap();
                    promise(n);
                }
            });
        }
        callers.join_all().await;
        std::future::pending::<()>().await;
    });
}
