//! A unit's people at work, each with their own keys and nobody else's: what the `keyholder` program does, in one process
//! and without files, for tests of the protocol itself.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::collections::BTreeMap;

use postern_client_crypto::cell::{MailroomError, OpenedEnvelope, scope};
use postern_client_crypto::custody::{
    CustodyError, Lock, combine, combine_contact, hand_on, open_share, take_over,
};
use postern_client_crypto::letter::{LetterError, VerifiedLetter, assemble, verify_letter};
use postern_client_crypto::note::{ChainRoot, NoteKey, random_note, seal_note};
use postern_client_crypto::shamir::Share;
use postern_client_crypto::{cover, open_mailroom};
use postern_server::clock::Clock as _;
use postern_trust::build::{sign_request, sign_safe, sign_statement};
use postern_trust::{Card, ClassSet, SigningKey, StatementError, head_digest, sha256};
use postern_wire::auth::Auth;
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::{Cell, Class};
use postern_wire::directory::{Role, Signed};
use postern_wire::head::{DayHead, split_day};
use postern_wire::letter::Part;
use postern_wire::note::{Note, NoteBody, NoteKind};
use postern_wire::sizes::{CELL, SYNC_CELLS};
use postern_wire::sync::{Safe, Statement, SyncAnswer, SyncRequest};
use postern_wire::{
    Collector, Day, DeadDrop, Digest, DropError, LetterId, PersonId, Quarter, SignatureBytes, UnitId,
};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::house::House;

/// The quarter of every card that a practice service begins with.
pub const Q1: Quarter = Quarter(1);

/// A unit's people.
#[derive(Debug)]
pub struct Office<'h> {
    house: &'h House,
    /// Which unit.
    pub unit: UnitId,
}

/// A day as a unit took it in.
pub struct Taken {
    /// The day's verified head.
    pub head: DayHead,
    /// As it was served.
    pub signed: Vec<u8>,
    /// Every cell of the day, in order of its hash.
    pub cells: Vec<[u8; CELL]>,
    /// The unit's own.
    pub own: Vec<OpenedEnvelope>,
    /// Opened by the mailroom key, and no envelope.
    pub quarantined: Vec<Digest>,
}

impl core::fmt::Debug for Taken {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Taken({}, {} cells, {} own)", self.head.day, self.cells.len(), self.own.len())
    }
}

/// What a unit puts into a sync; what is missing is filled with cover.
#[derive(Debug, Default)]
pub struct Post {
    /// Notes.
    pub notes: Vec<Note>,
    /// Cells.
    pub cells: Vec<Cell>,
    /// Keyholders' words.
    pub safes: Vec<Signed>,
}

/// Why a day is not taken in.
#[derive(Debug, PartialEq, Eq)]
pub enum Distrust {
    /// It was not served.
    Drop(DropError),
    /// It is not what its signed head says.
    Day(StatementError),
}

impl<'h> Office<'h> {
    /// The people of one unit of a house.
    #[must_use]
    pub const fn new(house: &'h House, unit: UnitId) -> Self {
        Self { house, unit }
    }

    /// The unit's key card.
    #[must_use]
    pub fn card(&self) -> &'h Card {
        self.house.directory.card(self.unit, Q1).expect("a card")
    }

    /// Its keyholders, ascending.
    #[must_use]
    pub fn keyholders(&self) -> Vec<PersonId> {
        self.house.practice.people_of(self.unit, Role::Keyholder)
    }

    /// The first M of them.
    #[must_use]
    pub fn quorum(&self) -> Vec<PersonId> {
        self.keyholders().into_iter().take(usize::from(self.card().policy().m)).collect()
    }

    /// Its collector.
    #[must_use]
    pub fn collector(&self) -> PersonId {
        *self.house.practice.people_of(self.unit, Role::Collector).first().expect("a collector")
    }

    /// A person's identity key.
    #[must_use]
    pub fn identity(&self, person: PersonId) -> &'h SigningKey {
        self.house.practice.people.get(&person).expect("a person of the service")
    }

    /// Takes a day in: head, order, count and root are recomputed, then every cell is tried.
    ///
    /// # Errors
    /// [`Distrust`].
    pub async fn collect(&self, drop: &impl DeadDrop, day: Day) -> Result<Taken, Distrust> {
        let mut bytes = Vec::new();
        drop.day(self, day, &mut bytes).await.map_err(Distrust::Drop)?;
        self.import(day, &bytes)
    }

    /// Takes in a day that was carried here.
    ///
    /// # Errors
    /// [`Distrust`].
    pub fn import(&self, day: Day, bytes: &[u8]) -> Result<Taken, Distrust> {
        let (signed, cells) = split_day(bytes).map_err(|e| Distrust::Day(e.into()))?;
        let head = self.house.directory.verify_head(signed).map_err(Distrust::Day)?;
        let mut set = ClassSet::default();
        for cell in cells {
            set.push(cell).map_err(Distrust::Day)?;
        }
        set.check(&head, Class::Letter).map_err(Distrust::Day)?;
        if head.day != day {
            return Err(Distrust::Day(StatementError::OtherCells));
        }
        let (mut own, mut quarantined) = (Vec::new(), Vec::new());
        for cell in cells {
            match self.try_cell(cell) {
                Ok(envelope) => own.push(envelope),
                Err(MailroomError::NotOurs) => {}
                Err(MailroomError::Malformed(_)) => quarantined.push(sha256(&[cell])),
            }
        }
        Ok(Taken { head, signed: signed.to_vec(), cells: cells.to_vec(), own, quarantined })
    }

    /// Tries one cell with the mailroom key.
    ///
    /// # Errors
    /// [`MailroomError`].
    pub fn try_cell(&self, cell: &[u8; CELL]) -> Result<OpenedEnvelope, MailroomError> {
        let key = self.house.keys.mailroom_key(self.unit, Q1).expect("a mailroom key");
        open_mailroom(key, &scope(self.card()), cell)
    }

    /// One person's share, out of their own slot.
    #[must_use]
    pub fn share(&self, lock: Lock, person: PersonId, opened: &OpenedEnvelope) -> Share {
        let key = self.house.keys.person_key(person, Q1).expect("a key of the person");
        open_share(lock, key, self.card(), person, opened).expect("one's own slot opens")
    }

    /// What `people` have, handed on to the first of them, opens.
    ///
    /// # Errors
    /// [`CustodyError`].
    pub fn open_part(
        &self,
        opened: &OpenedEnvelope,
        people: &[PersonId],
        rng: &mut impl CryptoRng,
    ) -> Result<Part, CustodyError> {
        let shares = self.gather(Lock::Letter, opened, people, rng)?;
        let opened = combine(self.card(), opened, &shares)?;
        assert!(opened.faults.is_empty(), "nobody cheated: {:?}", opened.faults);
        Ok(opened.part)
    }

    /// Contact details, by custodians.
    ///
    /// # Errors
    /// [`CustodyError`].
    pub fn open_contact(
        &self,
        opened: &OpenedEnvelope,
        people: &[PersonId],
        rng: &mut impl CryptoRng,
    ) -> Result<Option<Zeroizing<String>>, CustodyError> {
        let shares = self.gather(Lock::Contact, opened, people, rng)?;
        Ok(combine_contact(self.card(), opened, &shares)?.text)
    }

    fn gather(
        &self,
        lock: Lock,
        opened: &OpenedEnvelope,
        people: &[PersonId],
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<Share>, CustodyError> {
        let Some((drafter, others)) = people.split_first() else { return Ok(Vec::new()) };
        let key = self.house.keys.person_key(*drafter, Q1).expect("a key of the person");
        let cell = opened.cell_hash();
        let own = open_share(lock, key, self.card(), *drafter, opened)?;
        let mut shares = vec![own];
        for other in others {
            let theirs = self.house.keys.person_key(*other, Q1).expect("a key of the person");
            let share = open_share(lock, theirs, self.card(), *other, opened)?;
            let sealed = hand_on(rng, lock, self.card(), &cell, &share, *other, *drafter)?;
            shares.push(take_over(lock, key, self.card(), &cell, &sealed, *other, *drafter)?);
        }
        Ok(shares)
    }

    /// Every letter among the envelopes that `people` open and verify, by id.
    ///
    /// # Panics
    /// If a part does not open.
    #[must_use]
    pub fn letters(
        &self,
        own: &[OpenedEnvelope],
        people: &[PersonId],
        rng: &mut impl CryptoRng,
    ) -> Vec<Result<VerifiedLetter, LetterError>> {
        let mut parts: BTreeMap<[u8; LetterId::LEN], Vec<Part>> = BTreeMap::new();
        for opened in own {
            let part = self.open_part(opened, people, rng).expect("a part opens");
            parts.entry(part.letter.0).or_default().push(part);
        }
        let read = |parts: Vec<Part>| verify_letter(&self.house.directory, self.unit, &assemble(&parts)?);
        parts.into_values().map(read).collect()
    }

    /// A note's body, today.
    #[must_use]
    pub fn body(&self, number: u8, kind: NoteKind, text: &str) -> NoteBody {
        NoteBody {
            unit: self.unit,
            number,
            kind,
            day: self.house.today(),
            acknowledge_by: None,
            answer_by: None,
            answers: None,
            repeats: None,
            change_code: false,
            phrases: Vec::new(),
            text: text.to_owned(),
            count: (kind == NoteKind::Delivered).then_some(1),
        }
    }

    /// A note in a thread, signed by M.
    ///
    /// # Panics
    /// If it is too long.
    #[must_use]
    pub fn note(&self, root: &ChainRoot, body: &NoteBody, rng: &mut impl CryptoRng) -> Note {
        let hint = root.hint(body.number);
        let plain = self.house.practice.note(&hint, body);
        seal_note(rng, hint, &root.key(body.number), &plain).expect("the note fits")
    }

    /// `delivered` for an envelope, signed by the collector, which needs no more than the mailroom layer.
    ///
    /// # Panics
    /// If the envelope is none.
    #[must_use]
    pub fn delivered(&self, opened: &OpenedEnvelope, rng: &mut impl CryptoRng) -> Note {
        let envelope = opened.envelope().expect("an envelope");
        let key = NoteKey::from_bytes(Zeroizing::new(*envelope.ack_key));
        let plain = self.house.practice.note(&envelope.ack_hint, &self.body(0, NoteKind::Delivered, ""));
        seal_note(rng, envelope.ack_hint, &key, &plain).expect("the note fits")
    }

    /// Every keyholder's word that all up to `head` is safe, ascending.
    #[must_use]
    pub fn safes(&self, head: &DayHead) -> Vec<Signed> {
        let safe = Safe { service: head.service, unit: self.unit, day: head.day, head: head_digest(head) };
        self.keyholders().into_iter().map(|person| sign_safe(&safe, person, self.identity(person))).collect()
    }

    /// What the unit says that it has seen.
    ///
    /// # Errors
    /// [`DropError`], if directory or index are not served.
    pub async fn statement(&self, drop: &impl DeadDrop, head: &DayHead) -> Result<Signed, DropError> {
        let directory = sha256(&[&drop.directory().await?]);
        let index = self.house.directory.verify_index(&drop.index().await?);
        let index = index.map_err(|_| DropError::BadAnswer)?.signature;
        Ok(self.sign(self.says(head, directory, index)))
    }

    /// A statement's contents.
    #[must_use]
    pub fn says(&self, head: &DayHead, directory: Digest, index: SignatureBytes) -> Statement {
        let (service, unit, day) = (head.service, self.unit, head.day);
        Statement { service, unit, day, directory, head: head_digest(head), index, log: Digest([0; 32]) }
    }

    /// The collector's signature under it.
    #[must_use]
    pub fn sign(&self, statement: Statement) -> Signed {
        let collector = self.collector();
        sign_statement(&statement, collector, self.identity(collector))
    }

    /// The bytes of the sync that follows a day, filled with cover.
    ///
    /// # Errors
    /// [`DropError`], if directory or index are not served.
    ///
    /// # Panics
    /// If more is to be posted than fits.
    pub async fn request(
        &self,
        drop: &impl DeadDrop,
        taken: &Taken,
        post: Post,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, DropError> {
        let Post { mut notes, mut cells, safes } = post;
        let q = self.house.directory.unit(self.unit).map_or(0, |unit| usize::from(unit.notes_per_sync));
        assert!(notes.len() <= q && cells.len() <= SYNC_CELLS, "more than a sync carries");
        notes.resize_with(q, || random_note(rng));
        while cells.len() < SYNC_CELLS {
            cells.push(cover(rng, *self.house.directory.service()).expect("cover"));
        }
        let day = taken.head.day;
        let request = SyncRequest {
            unit: self.unit,
            day,
            serial: day.0,
            statement: self.statement(drop, &taken.head).await?,
            safes,
            notes: notes.iter().flat_map(|note| *note.as_bytes()).collect::<Vec<u8>>().into(),
            cells: cells.iter().flat_map(|cell| *cell.as_bytes()).collect::<Vec<u8>>().into(),
        };
        Ok(encode(&request))
    }

    /// Collects the newest released day, and syncs with it.
    ///
    /// # Panics
    /// If anything is refused.
    pub async fn sync(
        &self,
        drop: &impl DeadDrop,
        taken: &Taken,
        post: Post,
        rng: &mut impl CryptoRng,
    ) -> SyncAnswer {
        let request = self.request(drop, taken, post, rng).await.expect("a sync is made");
        let answer = drop.sync(self, &request).await.expect("the sync is taken");
        decode_canonical(&answer).expect("an answer")
    }
}

impl Collector for Office<'_> {
    fn authorize(&self, method: &str, path: &str, body: &[u8]) -> Auth {
        let collector = self.collector();
        let by = (collector, self.identity(collector));
        let service = self.house.directory.service();
        sign_request(service, by, self.house.clock.unix(), (method, path), body)
    }
}
