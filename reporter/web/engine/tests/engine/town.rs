//! A small service in memory: a directory, a board, and the unit's people, who open what is sealed to them.

use postern_client_crypto::Code;
use postern_client_crypto::letter::{VerifiedLetter, assemble, verify_letter};
use postern_client_crypto::note::{ChainRoot, NoteKey, random_note, seal_note};
use postern_client_crypto::practice::PracticeKeys;
use postern_client_crypto::{cell::scope, custody, open_mailroom};
use postern_trust::Directory;
use postern_trust::build::{sign_index, sign_note};
use postern_trust::practice::{Plan, Practice};
use postern_wire::board::BoardIndex;
use postern_wire::directory::{Constants, Role};
use postern_wire::letter::Part;
use postern_wire::note::{Note, NoteBody, NoteKind, NotePlain};
use postern_wire::sizes::{CELL, SHELF_NOTES};
use postern_wire::{Day, Hint, Quarter, UnitId, cbor};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

/// The force's unit, of two in three.
pub const UNIT: UnitId = UnitId(1);
/// Today.
pub const TODAY: Day = Day(20_600);
/// Now: after today's board.
pub const NOW: u64 = 20_600 * 86_400 + 20 * 3_600;

/// The service.
pub struct Town {
    pub practice: Practice,
    pub keys: PracticeKeys<ChaCha20Rng>,
    pub directory: Directory,
    rng: ChaCha20Rng,
    notes: Vec<Note>,
}

impl Town {
    pub fn new() -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(2));
        let constants =
            Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 };
        let mut plan = Plan::small(constants);
        plan.from = TODAY.minus(30);
        let practice = Practice::new(&plan, &mut rng, &mut keys);
        let directory = practice.directory(NOW).unwrap();
        Self { practice, keys, directory, rng, notes: Vec::new() }
    }

    /// The pinned root.
    pub fn root(&self) -> [u8; 32] {
        *self.practice.root_digest().digest().as_bytes()
    }

    /// Puts a note on the board, signed by M of its writer.
    fn write(&mut self, hint: Hint, key: &NoteKey, body: &NoteBody) {
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
    }

    /// A numbered note in a thread's own chain.
    pub fn note(&mut self, code: &Code, number: u8, kind: NoteKind, phrases: &[u16], text: &str) {
        let root = ChainRoot::from(code.prk(self.directory.service()).note_root(UNIT));
        let body = NoteBody { phrases: phrases.into(), text: text.into(), ..body(number, kind) };
        self.write(root.hint(number), &root.key(number), &body);
    }

    /// The acknowledgement of the first part of a letter sealed today.
    pub fn deliver(&mut self, code: &Code) {
        let ack = code.prk(self.directory.service()).ack(UNIT, TODAY, 0);
        let key = NoteKey::from(&ack);
        self.write(ack.hint, &key, &NoteBody { count: Some(1), ..body(0, NoteKind::Delivered) });
    }

    /// The board's index and its one shelf: notes that nobody wrote are zeros behind their hints.
    pub fn board(&mut self) -> (Vec<u8>, Vec<u8>) {
        let mut hints: Vec<Hint> = self.notes.iter().map(Note::hint).collect();
        while hints.len() < SHELF_NOTES {
            hints.push(random_note(&mut self.rng).hint());
        }
        hints.sort_unstable();
        let release = self.directory.calendar().board_release(NOW);
        let index: BoardIndex =
            sign_index(self.directory.service(), release, hints, &self.practice.service_key);
        (index.encode(), shelf(&index, &self.notes))
    }

    /// The notes that somebody wrote.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The letter that M of the unit read in these cells.
    pub fn open(&self, cells: &[u8]) -> Option<VerifiedLetter> {
        let card = self.directory.card(UNIT, Quarter(1))?;
        let key = self.keys.mailroom_key(UNIT, Quarter(1))?;
        let people = self.practice.people_of(UNIT, Role::Keyholder);
        let parts: Vec<Part> = cells
            .chunks(CELL)
            .filter_map(|cell| open_mailroom(key, &scope(card), cell.try_into().unwrap()).ok())
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
        Some(verify_letter(&self.directory, UNIT, &letter).unwrap())
    }
}

/// The first shelf of an index.
pub fn shelf(index: &BoardIndex, notes: &[Note]) -> Vec<u8> {
    let mut shelf = Vec::new();
    for hint in index.shelf_hints(0) {
        match notes.iter().find(|note| note.hint() == *hint) {
            Some(note) => shelf.extend_from_slice(note.as_bytes()),
            None => {
                shelf.extend_from_slice(hint.as_bytes());
                shelf.resize(shelf.len().next_multiple_of(2_048), 0);
            }
        }
    }
    shelf
}

fn body(number: u8, kind: NoteKind) -> NoteBody {
    NoteBody {
        unit: UNIT,
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
