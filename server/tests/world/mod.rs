//! A practice service under a manual clock, and what its people send.

#![allow(dead_code, reason = "every test program uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's broken expectation"
)]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use postern_server::clock::{Clock as _, ManualClock};
use postern_server::local::Local;
use postern_server::service::{Service, Setup};
use postern_server::writer::Door;
use postern_trust::build::{sign_request, sign_safe, sign_statement};
use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_trust::{Directory, SigningKey};
use postern_wire::auth::Auth;
use postern_wire::cbor::encode;
use postern_wire::cell::Cell;
use postern_wire::directory::{Constants, Role, Signed};
use postern_wire::sizes::{CELL, HINT, NOTE};
use postern_wire::sync::{Safe, Statement, SyncRequest};
use postern_wire::{
    Collector, Day, DeadDrop, Digest, DropError, PersonId, ServiceId, SignatureBytes, UnitId,
};
use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, SeedableRng as _};

pub const EPOCH: u64 = 1_700_000_000;
pub const HOUR: u64 = 3_600;
pub const DAY: u64 = 24 * HOUR;
/// A force's unit, 2 of 3.
pub const FORCE: UnitId = UnitId(1);
/// The desk, 1 of 1.
pub const DESK: UnitId = UnitId(2);

pub struct World {
    pub practice: Practice,
    pub clock: Arc<ManualClock>,
    pub root: tempfile::TempDir,
    seeds: AtomicU64,
}

impl World {
    /// At 10:00 of day 0, with room for 1,000 cells a day.
    pub fn new() -> Self {
        Self::with_cap(1_000)
    }

    pub fn with_cap(cell_cap: u32) -> Self {
        let constants =
            Constants { epoch: EPOCH, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap };
        let (mut rng, mut keys) = (ChaCha20Rng::seed_from_u64(1), ChaCha20Rng::seed_from_u64(2));
        let practice = Practice::new(&Plan::small(constants), &mut rng, &mut RandomKeys(&mut keys));
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("directory"), practice.bytes()).unwrap();
        let clock = Arc::new(ManualClock::at(EPOCH + 10 * HOUR));
        Self { practice, clock, root, seeds: AtomicU64::new(10) }
    }

    pub fn data_dir(&self) -> PathBuf {
        self.root.path().join("data")
    }

    pub fn directory_file(&self) -> PathBuf {
        self.root.path().join("directory")
    }

    pub fn setup(&self) -> Setup {
        let key = SigningKey::from_seed(&self.practice.service_key.seed());
        let root = self.practice.root_digest();
        Setup::new(self.data_dir(), self.directory_file(), root, key, self.clock.clone())
    }

    pub fn rng(&self) -> Box<dyn CryptoRng + Send> {
        Box::new(ChaCha20Rng::seed_from_u64(self.seeds.fetch_add(1, Ordering::SeqCst)))
    }

    pub fn open(&self) -> Arc<Service> {
        Service::open(self.setup(), || self.rng()).unwrap()
    }

    pub fn at(&self, day: u32, hour: u64) -> u64 {
        let now = EPOCH + u64::from(day) * DAY + hour * HOUR;
        self.clock.set(now);
        now
    }

    /// Sets the clock, and does what is due.
    pub async fn go(&self, service: &Arc<Service>, day: u32, hour: u64) {
        service.tick(self.at(day, hour)).await;
    }

    pub fn directory(&self) -> Directory {
        self.practice.directory(EPOCH + DAY).unwrap()
    }

    pub fn service_id(&self) -> ServiceId {
        self.practice.roster.service
    }

    pub fn person(&self, unit: UnitId, role: Role) -> PersonId {
        self.practice.people_of(unit, role)[0]
    }

    pub fn key(&self, person: PersonId) -> SigningKey {
        SigningKey::from_seed(&self.practice.people[&person].seed())
    }

    pub fn collector(&self, unit: UnitId) -> Machine {
        self.machine(self.person(unit, Role::Collector))
    }

    pub fn machine(&self, person: PersonId) -> Machine {
        Machine { service: self.service_id(), person, key: self.key(person), clock: self.clock.clone() }
    }

    pub fn statement(&self, unit: UnitId, day: u32) -> Signed {
        let statement = Statement {
            service: self.service_id(),
            unit,
            day: Day(day),
            directory: self.directory().digest(),
            head: Digest([day as u8; 32]),
            index: SignatureBytes([2; 64]),
            log: Digest([3; 32]),
        };
        let person = self.person(unit, Role::Collector);
        sign_statement(&statement, person, &self.key(person))
    }

    pub fn safe(&self, unit: UnitId, nth: usize, day: u32, head: Digest) -> Signed {
        let person = self.practice.people_of(unit, Role::Keyholder)[nth];
        let safe = Safe { service: self.service_id(), unit, day: Day(day), head };
        sign_safe(&safe, person, &self.key(person))
    }

    /// A sync with 8 notes and 4 cells, all different for every seed.
    pub fn request(&self, unit: UnitId, day: u32, serial: u32, seed: u32) -> SyncRequest {
        let notes: Vec<u8> = (0..8).flat_map(|i| note(seed * 16 + i)).collect();
        let cells: Vec<u8> =
            (0..4).flat_map(|i| cell(1_000_000 + seed * 16 + i).as_bytes().to_vec()).collect();
        SyncRequest {
            unit,
            day: Day(day),
            serial,
            statement: self.statement(unit, day),
            safes: Vec::new(),
            notes: notes.into(),
            cells: cells.into(),
        }
    }

    pub fn sync(&self, unit: UnitId, day: u32, serial: u32, seed: u32) -> Vec<u8> {
        encode(&self.request(unit, day, serial, seed))
    }
}

pub fn onion(service: &Arc<Service>) -> Local {
    Local::new(Arc::clone(service), Door::Onion)
}

/// A machine that signs requests.
pub struct Machine {
    service: ServiceId,
    person: PersonId,
    key: SigningKey,
    clock: Arc<ManualClock>,
}

impl Collector for Machine {
    fn authorize(&self, method: &str, path: &str, body: &[u8]) -> Auth {
        let by = (self.person, &self.key);
        sign_request(&self.service, by, self.clock.unix(), (method, path), body)
    }
}

/// Bytes that differ in every word for every number.
pub fn bytes(n: u32, len: usize) -> Vec<u8> {
    let word = |i: u32| (n.wrapping_mul(2_654_435_761) ^ i.wrapping_mul(40_503)).to_be_bytes();
    let mut bytes: Vec<u8> = (0..).flat_map(word).take(len).collect();
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    bytes
}

pub fn cell(n: u32) -> Cell {
    Cell::try_from(bytes(n, CELL)).unwrap()
}

pub fn note(n: u32) -> Vec<u8> {
    let mut note = bytes(n, NOTE);
    let hint = u64::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
    note[..HINT].copy_from_slice(&hint);
    note
}

/// A whole released day.
pub async fn fetch(drop: &impl DeadDrop, collector: &Machine, day: u32) -> Result<Vec<u8>, DropError> {
    let mut whole = Vec::new();
    drop.day(collector, Day(day), &mut whole).await?;
    Ok(whole)
}
