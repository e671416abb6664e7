//! A small service in memory: a directory, a board, posted cells, and every request in order. Over loopback HTTP too.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use postern_client_crypto::Code;
use postern_client_crypto::letter::{VerifiedLetter, assemble, verify_letter};
use postern_client_crypto::note::{ChainRoot, NoteKey, random_note, seal_note};
use postern_client_crypto::practice::PracticeKeys;
use postern_client_crypto::{cell::scope, custody, open_mailroom};
use postern_page::saved;
use postern_trust::build::{sign_index, sign_note};
use postern_trust::practice::{Plan, Practice};
use postern_trust::{Directory, SigningKey, purpose};
use postern_wire::board::BoardIndex;
use postern_wire::cell::Cell;
use postern_wire::directory::{Constants, Role};
use postern_wire::letter::Part;
use postern_wire::note::{Note, NoteBody, NoteKind, NotePlain};
use postern_wire::sizes::{CELL, SHELF_NOTES};
use postern_wire::{Collector, Day, DaySink, DeadDrop, DropError, Hint, Quarter, UnitId, cbor};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{CryptoRng, SeedableRng};

/// The force's unit.
pub const UNIT: UnitId = UnitId(1);
/// The desk.
pub const DESK: UnitId = UnitId(2);
/// Today.
pub const TODAY: Day = Day(20_600);
/// Now: after today's board.
pub const NOW: u64 = 20_600 * 86_400 + 20 * 3_600;

/// The service.
pub struct Town {
    pub practice: Practice,
    pub keys: PracticeKeys<ChaCha20Rng>,
    pub directory: Directory,
    pub rng: ChaCha20Rng,
    /// What browsers are given, by path.
    pub page: BTreeMap<String, Vec<u8>>,
    notes: Vec<Note>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    index: Vec<u8>,
    shelves: Vec<Vec<u8>>,
    cells: Vec<Cell>,
    requests: Vec<String>,
    /// Posts that still succeed; `None`: all.
    posts_left: Option<usize>,
}

impl Town {
    pub fn new() -> Self {
        Self::with_days(86_400)
    }

    pub fn with_days(day_seconds: u32) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(2));
        let constants = Constants { epoch: 0, day_seconds, release_24th: 6, board_24th: 18, cell_cap: 1_000 };
        let mut plan = Plan::small(constants);
        plan.from = Day(u32::try_from(NOW / u64::from(day_seconds)).unwrap()).minus(30);
        let mut practice = Practice::new(&plan, &mut rng, &mut keys);
        for force in &mut practice.roster.forces {
            force.name_en = "Practice Police".into();
            force.name_cy = "Heddlu Ymarfer".into();
        }
        let directory = practice.directory(NOW).unwrap();
        let page = page_of(&practice);
        let mut town =
            Self { practice, keys, directory, rng, page, notes: Vec::new(), state: Mutex::default() };
        town.release();
        town
    }

    /// Puts a note on the board, signed by M of its writer; released at once.
    pub fn write(&mut self, hint: Hint, key: &NoteKey, body: &NoteBody) {
        let people = if body.kind == NoteKind::Delivered {
            self.practice.people_of(body.unit, Role::Collector)
        } else {
            self.practice.signers(body.unit).into_iter().map(|(person, _)| person).collect()
        };
        let service = *self.directory.service();
        let signatures = people
            .iter()
            .map(|person| sign_note(&service, &hint, body, *person, &self.practice.people[person]))
            .collect();
        let plain = NotePlain { body: cbor::encode(body).into(), signatures };
        self.notes.push(seal_note(&mut self.rng, hint, key, &plain).unwrap());
        self.release();
    }

    /// A numbered note in a thread's own chain.
    pub fn note(
        &mut self,
        code: &Code,
        unit: UnitId,
        number: u8,
        kind: NoteKind,
        phrases: &[u16],
        text: &str,
    ) {
        let root = ChainRoot::from(code.prk(self.directory.service()).note_root(unit));
        let body = NoteBody { phrases: phrases.into(), text: text.into(), ..body(unit, number, kind) };
        self.write(root.hint(number), &root.key(number), &body);
    }

    /// The acknowledgement of the first part of a letter sealed today.
    pub fn deliver(&mut self, code: &Code, unit: UnitId) {
        let ack = code.prk(self.directory.service()).ack(unit, TODAY, 0);
        let key = NoteKey::from(&ack);
        self.write(ack.hint, &key, &NoteBody { count: Some(1), ..body(unit, 0, NoteKind::Delivered) });
    }

    /// Releases the board anew, filled with random notes.
    fn release(&mut self) {
        let mut notes = self.notes.clone();
        while notes.is_empty() || !notes.len().is_multiple_of(SHELF_NOTES) {
            notes.push(random_note(&mut self.rng));
        }
        notes.sort_by_key(Note::hint);
        let hints = notes.iter().map(Note::hint).collect();
        let release = self.directory.calendar().board_release(NOW);
        let index: BoardIndex =
            sign_index(self.directory.service(), release, hints, &self.practice.service_key);
        let shelves = notes.chunks(SHELF_NOTES);
        let mut state = self.state.lock().unwrap();
        state.index = index.encode();
        state.shelves = shelves.map(|s| s.iter().flat_map(|n| *n.as_bytes()).collect()).collect();
    }

    /// Every request since the last call, and forgets them.
    pub fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().unwrap().requests)
    }

    /// Every cell since the last call, and forgets them.
    pub fn cells(&self) -> Vec<Cell> {
        std::mem::take(&mut self.state.lock().unwrap().cells)
    }

    /// The board's index and its first shelf.
    pub fn board(&self) -> (Vec<u8>, Vec<u8>) {
        let state = self.state.lock().unwrap();
        (state.index.clone(), state.shelves[0].clone())
    }

    /// From now on only so many posts succeed.
    pub fn allow_posts(&self, posts: Option<usize>) {
        self.state.lock().unwrap().posts_left = posts;
    }

    /// The letter that M of a unit read in these cells; cells of others and cover are left out.
    pub fn open(&self, unit: UnitId, cells: &[Cell]) -> Option<VerifiedLetter> {
        let card = self.directory.card(unit, Quarter(1))?;
        let key = self.keys.mailroom_key(unit, Quarter(1))?;
        let people = self.practice.people_of(unit, Role::Keyholder);
        let parts: Vec<Part> = cells
            .iter()
            .filter_map(|cell| open_mailroom(key, &scope(card), cell.as_bytes()).ok())
            .map(|opened| {
                let shares: Vec<_> = people
                    .iter()
                    .take(card.policy().m.into())
                    .map(|person| {
                        let key = self.keys.person_key(*person, Quarter(1)).unwrap();
                        custody::open_share(custody::Lock::Letter, key, card, *person, &opened).unwrap()
                    })
                    .collect();
                custody::combine(card, &opened, &shares).unwrap().part
            })
            .collect();
        let letter = assemble(&parts).ok()?;
        Some(verify_letter(&self.directory, unit, &letter).unwrap())
    }

    fn log(&self, request: String) {
        self.state.lock().unwrap().requests.push(request);
    }

    fn take_post(&self, cell: Cell) -> Result<(), DropError> {
        let mut state = self.state.lock().unwrap();
        match &mut state.posts_left {
            Some(0) => return Err(DropError::Refused),
            Some(left) => *left -= 1,
            None => {}
        }
        state.cells.push(cell);
        Ok(())
    }

    fn get_shelf(&self, k: u32) -> Result<Vec<u8>, DropError> {
        self.state.lock().unwrap().shelves.get(k as usize).cloned().ok_or(DropError::NotFound)
    }
}

/// The page as an honest server gives it.
fn page_of(practice: &Practice) -> BTreeMap<String, Vec<u8>> {
    let root = practice.root_digest();
    let fill = |template: postern_page::Template| {
        template.fill(&practice.roster.phone, root.digest().as_bytes()).into_bytes()
    };
    let documents = [
        ("/", fill(postern_page::START)),
        ("/drop", fill(postern_page::DROP)),
        (saved::PATH, saved_page(practice, &practice.service_key)),
    ];
    let files = postern_page::ASSETS.iter().map(|asset| (asset.path, asset.bytes.to_vec()));
    documents.into_iter().chain(files).map(|(path, bytes)| (path.to_owned(), bytes)).collect()
}

/// The saved page with the practice service's directory, signed with this key.
pub fn saved_page(practice: &Practice, key: &SigningKey) -> Vec<u8> {
    let root = practice.root_digest();
    let page = saved::unsigned(&practice.bytes(), &practice.roster.phone, root.digest().as_bytes());
    sign_page(practice, page, key)
}

/// A page with this key's signature under it.
pub fn sign_page(practice: &Practice, page: String, key: &SigningKey) -> Vec<u8> {
    let signature = key.sign::<purpose::Page>(&practice.roster.service, page.as_bytes());
    saved::signed(page, signature.as_bytes()).into_bytes()
}

fn body(unit: UnitId, number: u8, kind: NoteKind) -> NoteBody {
    NoteBody {
        unit,
        number,
        kind,
        day: TODAY,
        acknowledge_by: None,
        answer_by: None,
        answers: None,
        repeats: None,
        change_code: false,
        phrases: Vec::new(),
        text: String::new(),
        count: None,
    }
}

impl DeadDrop for Town {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.log("directory".into());
        Ok(self.practice.bytes())
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.log("index".into());
        Ok(self.state.lock().unwrap().index.clone())
    }

    async fn shelf(&self, _: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.log("shelf".into());
        self.get_shelf(k)
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        self.log("post".into());
        self.take_post(cell.clone())
    }

    async fn day(&self, _: &dyn Collector, _: Day, _: &mut dyn DaySink) -> Result<(), DropError> {
        Err(DropError::NotFound)
    }

    async fn sync(&self, _: &dyn Collector, _: &[u8]) -> Result<Vec<u8>, DropError> {
        Err(DropError::NotFound)
    }
}

/// Serves the town over HTTP on a free port of loopback until the process ends; the port.
pub fn serve(town: &Arc<Mutex<Town>>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let town = town.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
                head.push(byte[0]);
            }
            let head = String::from_utf8(head).unwrap();
            let town = town.lock().unwrap();
            let (status, body) = answer(&town, &head, &mut stream);
            let reason =
                format!("HTTP/1.1 {status} -\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(reason.as_bytes()).and_then(|()| stream.write_all(&body));
        }
    });
    port
}

fn answer(town: &Town, head: &str, stream: &mut impl Read) -> (u16, Vec<u8>) {
    let line = head.lines().next().unwrap_or_default();
    let mut words = line.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    town.log(format!("{method} {path}"));
    let found = match (method, path) {
        ("GET", "/v1/directory") => Ok(town.practice.bytes()),
        ("GET", "/v1/board/index") => Ok(town.state.lock().unwrap().index.clone()),
        ("GET", path) if town.page.contains_key(path) => Ok(town.page[path].clone()),
        ("GET", shelf) => {
            town.get_shelf(shelf.rsplit('/').next().and_then(|k| k.parse().ok()).unwrap_or(u32::MAX))
        }
        _ => {
            let mut cell = vec![0; CELL];
            stream.read_exact(&mut cell).unwrap();
            town.take_post(Cell::try_from(cell.as_slice()).unwrap()).map(|()| b"stored\n".to_vec())
        }
    };
    match found {
        Ok(body) => (200, body),
        Err(DropError::NotFound) => (404, Vec::new()),
        Err(_) => (400, Vec::new()),
    }
}

/// A generator for a test.
pub fn rng(seed: u64) -> impl CryptoRng + Send {
    ChaCha20Rng::seed_from_u64(seed)
}
