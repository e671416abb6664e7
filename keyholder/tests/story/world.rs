//! A practice service with real vaults, and a dead drop in memory.

use std::collections::BTreeMap;
use std::sync::Mutex;

use postern_client_crypto::code::Code;
use postern_client_crypto::keys::MailroomKey;
use postern_client_crypto::note::random_note;
use postern_client_crypto::reader::{ReadNote, Reader};
use postern_keyholder::home::Home;
use postern_keyholder::session::{Session, accept_directory};
use postern_keyholder::vault::{Membership, Vault};
use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_trust::sign::purpose;
use postern_trust::{ClassSet, Directory, merkle, sha256};
use postern_wire::auth::Auth;
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cbor::encode;
use postern_wire::cell::Cell;
use postern_wire::directory::{Constants, Policy, Role, Signed};
use postern_wire::head::{ClassHead, DayHead, SignedHead, day_prefix};
use postern_wire::note::Note;
use postern_wire::sizes::{CELL, NOTE};
use postern_wire::sync::{SyncAnswer, SyncRequest};
use postern_wire::unit_files::EnrolRole;
use postern_wire::{
    Collector, Day, DaySink, DeadDrop, Digest, DropError, PersonId, Quarter, SignatureBytes, UnitId,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};
use tempfile::TempDir;

pub const DAY: u64 = 240;

/// Unix seconds in day `day`, at the given 24th.
pub fn at(day: u32, hour: u64) -> u64 {
    u64::from(day) * DAY + hour * DAY / 24
}

pub struct Person {
    pub id: PersonId,
    pub unit: UnitId,
    pub role: Role,
    pub vault: Vault,
    pub home: Home,
    _folder: TempDir,
}

pub struct World {
    pub practice: Practice,
    pub people: BTreeMap<PersonId, Person>,
    pub rng: ChaCha20Rng,
    pub drop: MemoryDrop,
}

pub fn policy(m: u8, n: u8, mc: u8, nc: u8) -> Policy {
    Policy { m, n, k: m.saturating_sub(1), mc, nc }
}

impl World {
    /// Unit 1 with this policy, and unit 2, the desk, 1-of-1.
    pub fn new(first: Policy, seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let constants =
            Constants { epoch: 0, day_seconds: DAY as u32, release_24th: 6, board_24th: 18, cell_cap: 1_000 };
        let mut plan = Plan::small(constants);
        plan.units[0].policy = first;
        plan.units[0].insiders = 1.min(first.m - first.k);
        let mut other = ChaCha20Rng::seed_from_u64(seed + 1);
        let mut practice = Practice::new(&plan, &mut rng, &mut RandomKeys(&mut other));
        let quarter = Quarter(1);
        let mut vaults = BTreeMap::new();
        for person in &mut practice.roster.people {
            let role = match person.role {
                Role::Keyholder => EnrolRole::Keyholder,
                Role::Custodian => EnrolRole::Custodian,
                Role::Collector => EnrolRole::Collector,
            };
            let mut vault = Vault::create(&mut rng, role, &person.pseudonym, Some(person.unit)).unwrap();
            person.identity = vault.signing_key().verifying_key();
            practice.people.insert(person.id, vault.signing_key());
            let public = vault.add_quarter(&mut rng, quarter).unwrap();
            for card in practice.cards.iter_mut().filter(|c| c.unit == person.unit) {
                for key in card.opening.iter_mut().chain(&mut card.contact).filter(|k| k.person == person.id)
                {
                    key.key = public;
                }
            }
            vaults.insert(person.id, (person.unit, person.role, vault));
        }
        for card in &mut practice.cards {
            let key = MailroomKey::generate(&mut rng).unwrap();
            card.mailroom = key.public().unwrap();
            for (unit, role, vault) in vaults.values_mut() {
                if *unit == card.unit && *role != Role::Custodian {
                    vault.set_mailroom(quarter, &key).unwrap();
                }
            }
        }
        let directory = practice.directory(0).unwrap();
        let bytes = practice.bytes();
        let mut people = BTreeMap::new();
        for (id, (unit, role, mut vault)) in vaults {
            let root = practice.root_digest().digest();
            let membership = Membership { service: *directory.service(), root, seen: directory.seen() };
            vault.join(membership, Some((id, unit)));
            let folder = tempfile::tempdir().unwrap();
            let home = Home::open(folder.path()).unwrap();
            accept_directory(&home, &vault, &bytes, 0).unwrap();
            people.insert(id, Person { id, unit, role, vault, home, _folder: folder });
        }
        let drop = MemoryDrop::new(&practice, seed);
        Self { practice, people, rng, drop }
    }

    pub fn directory(&self, now: u64) -> Directory {
        self.practice.directory(now).unwrap()
    }

    pub fn of(&self, unit: u16, role: Role) -> Vec<PersonId> {
        self.people.values().filter(|p| p.unit == UnitId(unit) && p.role == role).map(|p| p.id).collect()
    }

    pub fn person(&self, id: PersonId) -> &Person {
        &self.people[&id]
    }

    pub fn rng(&mut self) -> ChaCha20Rng {
        let mut seed = [0; 32];
        self.rng.fill_bytes(&mut seed);
        ChaCha20Rng::from_seed(seed)
    }

    /// What a code reads on the board now.
    pub fn read(&self, code: &Code, now: u64) -> Vec<ReadNote> {
        let directory = self.directory(now);
        let (index, shelves) = self.drop.board(directory.calendar().board_release(now));
        let reader = Reader::new(code, &directory, directory.calendar().day(now));
        let mut notes = Vec::new();
        for (k, shelf) in shelves.iter().enumerate() {
            let reading = reader.read(&Shelf::decode(shelf, index.shelf_hints(k as u32)).unwrap());
            assert_eq!(reading.refused, [], "no note of this code is refused");
            notes.extend(reading.notes);
        }
        notes.sort_by_key(|n| n.source);
        notes
    }
}

impl Person {
    pub fn session<'a>(&'a self, directory: &'a Directory, now: u64) -> Session<'a> {
        Session::new(&self.home, &self.vault, directory, now).unwrap()
    }
}

#[derive(Default)]
struct State {
    cells: Vec<Vec<u8>>,
    days: BTreeMap<Day, (Vec<u8>, DayHead)>,
    notes: BTreeMap<[u8; 8], Vec<u8>>,
    syncs: BTreeMap<(UnitId, Day), Vec<u8>>,
    statements: BTreeMap<UnitId, Signed>,
}

/// As the server does it, as far as units see.
pub struct MemoryDrop {
    state: Mutex<State>,
    key: [u8; 32],
    service: postern_wire::ServiceId,
    directory: Vec<u8>,
    verified: Directory,
    pub now: Mutex<u64>,
    rng: Mutex<ChaCha20Rng>,
    pub failing: Mutex<u32>,
}

impl MemoryDrop {
    fn new(practice: &Practice, seed: u64) -> Self {
        Self {
            state: Mutex::default(),
            key: *practice.service_key.seed(),
            service: practice.roster.service,
            directory: practice.bytes(),
            verified: practice.directory(0).unwrap(),
            now: Mutex::new(0),
            rng: Mutex::new(ChaCha20Rng::seed_from_u64(seed + 2)),
            failing: Mutex::new(0),
        }
    }

    fn sign<P: postern_trust::Purpose>(&self, body: &[u8]) -> SignatureBytes {
        postern_trust::sign::SigningKey::from_seed(&self.key).sign::<P>(&self.service, body)
    }

    pub fn put(&self, cells: &[Cell]) {
        let mut state = self.state.lock().unwrap();
        state.cells.extend(cells.iter().map(|c| c.as_bytes().to_vec()));
    }

    /// Closes a day: everything put since the last one.
    pub fn close(&self, day: Day) -> Vec<u8> {
        let mut state = self.state.lock().unwrap();
        let mut cells: Vec<Vec<u8>> = state.cells.drain(..).collect();
        cells.sort_by_key(|c| sha256(&[c]));
        cells.dedup();
        let previous = state
            .days
            .last_key_value()
            .map_or(Digest([0; 32]), |(_, (_, head))| postern_trust::head_digest(head));
        let (bytes, head) = self.day_of(day, &cells, previous);
        state.days.insert(day, (bytes.clone(), head));
        bytes
    }

    /// A signed day of these cells, in hash order.
    pub fn day_of(&self, day: Day, cells: &[Vec<u8>], previous: Digest) -> (Vec<u8>, DayHead) {
        let mut set = ClassSet::default();
        for cell in cells {
            set.push(cell).unwrap();
        }
        let empty = ClassHead { count: 0, root: merkle::root(core::iter::empty::<&[u8]>()) };
        let classes = [set.head(), empty, empty, empty];
        let head = DayHead { version: 1, service: self.service, day, classes, previous };
        let body = encode(&head);
        let signature = self.sign::<purpose::Head>(&body);
        let signed = encode(&SignedHead { body: body.into(), signature });
        ([day_prefix(&signed), cells.concat()].concat(), head)
    }

    pub fn day_bytes(&self, day: Day) -> Vec<u8> {
        self.state.lock().unwrap().days[&day].0.clone()
    }

    pub fn replace_day(&self, day: Day, bytes: Vec<u8>) {
        self.state.lock().unwrap().days.get_mut(&day).unwrap().0 = bytes;
    }

    pub fn add_statement(&self, unit: UnitId, statement: Signed) {
        self.state.lock().unwrap().statements.insert(unit, statement);
    }

    pub fn sync_bytes(&self, unit: u16, day: Day) -> Option<Vec<u8>> {
        self.state.lock().unwrap().syncs.get(&(UnitId(unit), day)).cloned()
    }

    fn board(&self, release: Day) -> (BoardIndex, Vec<Vec<u8>>) {
        let mut state = self.state.lock().unwrap();
        let mut rng = self.rng.lock().unwrap();
        while state.notes.is_empty() || !state.notes.len().is_multiple_of(64) {
            let note = random_note(&mut *rng);
            state.notes.insert(note.hint().0, note.as_bytes().to_vec());
        }
        let hints: Vec<_> = state.notes.keys().map(|h| postern_wire::Hint(*h)).collect();
        let signature = self.sign::<purpose::Index>(&BoardIndex::signed_bytes(release, &hints));
        let notes: Vec<Vec<u8>> = state.notes.values().cloned().collect();
        let shelves = notes.chunks(64).map(|s| s.concat()).collect();
        (BoardIndex { release, signature, hints }, shelves)
    }

    fn fail(&self) -> Result<(), DropError> {
        let mut failing = self.failing.lock().unwrap();
        if *failing > 0 {
            *failing -= 1;
            return Err(DropError::Unreachable);
        }
        Ok(())
    }

    fn auth(&self, auth: &Auth, method: &str, path: &str, body: &[u8]) -> Result<UnitId, DropError> {
        let now = *self.now.lock().unwrap();
        let verified = self.verified.verify_auth(auth, method, path, body, now);
        verified.map(|(_, unit)| unit).map_err(|_| DropError::Unauthorized)
    }
}

impl DeadDrop for MemoryDrop {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.fail()?;
        Ok(self.directory.clone())
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.fail()?;
        let release = self.verified.calendar().board_release(*self.now.lock().unwrap());
        Ok(self.board(release).0.encode())
    }

    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        Ok(self.board(release).1[k as usize].clone())
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        self.put(std::slice::from_ref(cell));
        Ok(())
    }

    async fn day(&self, who: &dyn Collector, day: Day, sink: &mut dyn DaySink) -> Result<(), DropError> {
        self.fail()?;
        let path = postern_wire::dead_drop::path::day(day);
        self.auth(&who.authorize("GET", &path, &[]), "GET", &path, &[])?;
        let bytes = self.state.lock().unwrap().days.get(&day).map(|d| d.0.clone());
        for chunk in bytes.ok_or(DropError::NotFound)?.chunks(5_000) {
            sink.accept(chunk)?;
        }
        Ok(())
    }

    async fn sync(&self, who: &dyn Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        let path = postern_wire::dead_drop::path::SYNC;
        let unit = self.auth(&who.authorize("POST", path, request), "POST", path, request)?;
        let sync = SyncRequest::decode(request).map_err(|_| DropError::Refused)?;
        assert_eq!(sync.unit, unit);
        let q = usize::from(self.verified.unit(unit).unwrap().notes_per_sync);
        assert_eq!((sync.notes.len(), sync.cells.len()), (q * NOTE, 4 * CELL));
        {
            let mut state = self.state.lock().unwrap();
            let taken = state.syncs.get(&(unit, sync.day)).cloned();
            match taken {
                Some(before) if before != request => return Err(DropError::Conflict),
                Some(_) => {}
                None => {
                    for note in sync.notes.chunks_exact(NOTE) {
                        let note = Note::try_from(note).unwrap();
                        state.notes.entry(note.hint().0).or_insert(note.as_bytes().to_vec());
                    }
                    state.cells.extend(sync.cells.chunks_exact(CELL).map(<[u8]>::to_vec));
                    state.statements.insert(unit, sync.statement.clone());
                    state.syncs.insert((unit, sync.day), request.to_vec());
                }
            }
        }
        // Taken, and then the line may break before the answer arrives.
        self.fail()?;
        let statements = self.state.lock().unwrap().statements.values().cloned().collect();
        Ok(encode(&SyncAnswer { statements }))
    }
}
