//! The sync of the day (SPEC 8.5): statement, safes, Q notes, four cells, real or cover, in random order. The bytes are on
//! disk before they are sent, and the same bytes are sent until they are answered.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use postern_client_crypto::cell::cover;
use postern_client_crypto::code::{Ack, AckKey};
use postern_client_crypto::note::{NoteKey, random_note, seal_note};
use postern_trust::{note_bytes, purpose};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::{Role, Signed};
use postern_wire::log::Verb;
use postern_wire::note::{NoteBody, NoteKind, NotePlain, NoteSignature};
use postern_wire::sizes::SYNC_CELLS;
use postern_wire::sync::{Statement, SyncAnswer, SyncRequest};
use postern_wire::{Day, DeadDrop, Digest, DropError, Hint, UnitId};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::archive::Kind;
use crate::collect::{AckRecord, NetError, RequestSigner};
use crate::due::{ANSWER_DAYS, OPEN_DAYS};
use crate::outbox::Waiting;
use crate::session::Session;

/// A sync as it was or will be sent.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SyncRecord {
    /// Day.
    #[n(0)]
    pub day: Day,
    /// Number.
    #[n(1)]
    pub serial: u32,
    /// The request's bytes.
    #[n(2)]
    pub bytes: ByteVec,
    /// Acknowledgements in it.
    #[n(3)]
    pub acks: Vec<Hint>,
    /// Items of the outbox in it.
    #[n(4)]
    pub items: Vec<String>,
    /// Whether the server has answered.
    #[n(5)]
    pub answered: bool,
}

/// An alarm: somebody was shown something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alarm {
    /// This unit's statement names another head for a day than the one that was fetched here.
    OtherHead {
        /// Unit.
        unit: UnitId,
        /// Day.
        day: Day,
        /// The evidence file.
        evidence: std::path::PathBuf,
    },
    /// The server does not show this unit's own newest statement.
    OwnMissing,
    /// A statement that does not verify.
    BadStatement,
}

/// What was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Day.
    pub day: Day,
    /// Whether the same bytes had been sent before.
    pub again: bool,
    /// Acknowledgements.
    pub acks: usize,
    /// Notes from the outbox.
    pub notes: usize,
    /// Cells from the outbox.
    pub cells: usize,
    /// Acknowledgements and items that wait for the next day.
    pub left: usize,
    /// Units whose statements were compared.
    pub compared: usize,
    /// What does not fit.
    pub alarms: Vec<Alarm>,
}

impl Session<'_> {
    /// Posts the sync of the newest released day.
    ///
    /// # Errors
    /// [`NetError`]; whatever waited still waits.
    pub async fn post(&self, rng: &mut impl CryptoRng, drop: &impl DeadDrop) -> Result<Posted, NetError> {
        self.only(Role::Collector)?;
        let day = self.directory.calendar().newest_released(self.now).ok_or(NetError::NothingReleased)?;
        let stored: Option<SyncRecord> = self.archive.get(Kind::Sync, &day.to_be_bytes())?;
        let again = stored.is_some();
        let mut record = match stored {
            Some(record) => record,
            None => {
                let index = drop.index().await?;
                let record = self.build_sync(rng, day, &index)?;
                // On disk before it is sent: whatever happens, the same bytes are sent again.
                self.archive.put(Kind::Sync, &day.to_be_bytes(), &record)?;
                record
            }
        };
        let answer = match drop.sync(&RequestSigner::new(self), &record.bytes).await {
            Err(DropError::Conflict) => return Err(NetError::OtherSync(day)),
            other => other?,
        };
        let answer: SyncAnswer = decode_canonical(&answer).map_err(|_| NetError::BadAnswer)?;
        let alarms = self.compare_statements(&answer)?;
        record.answered = true;
        for hint in &record.acks {
            if let Some(mut ack) = self.archive.get::<AckRecord>(Kind::Ack, hint.as_bytes())? {
                ack.posted = true;
                self.archive.put(Kind::Ack, hint.as_bytes(), &ack)?;
            }
        }
        self.outbox_done(&record.items)?;
        self.archive.put(Kind::Sync, &day.to_be_bytes(), &record)?;
        self.note_done(Verb::Post, &[&record.bytes])?;
        let notes = record.items.iter().filter(|n| n.starts_with("note")).count();
        Ok(Posted {
            day,
            again,
            acks: record.acks.len(),
            notes,
            cells: record.items.len().saturating_sub(notes),
            left: self.pending_acks()?.len().saturating_add(self.outbox()?.len()),
            compared: answer.statements.len(),
            alarms,
        })
    }

    fn pending_acks(&self) -> Result<Vec<AckRecord>, NetError> {
        let (mut acks, _) = self.archive.all::<AckRecord>(Kind::Ack)?;
        acks.retain(|a| !a.posted);
        acks.sort_by_key(|a| (a.day, a.hint));
        Ok(acks)
    }

    fn build_sync(&self, rng: &mut impl CryptoRng, day: Day, index: &[u8]) -> Result<SyncRecord, NetError> {
        let index = self.directory.verify_index(index).map_err(NetError::Index)?;
        let head = self.known_day(day)?.ok_or(NetError::NotCollected(day))?.digest;
        let statement = Statement {
            service: self.service(),
            unit: self.unit(),
            day,
            directory: self.directory.digest(),
            head,
            index: index.signature,
            log: self.log()?.head,
        };
        let body = encode(&statement);
        let signature = self.sign::<purpose::Statement>(&body);
        let statement = Signed { body: body.into(), person: self.person(), signature };

        // Of the Q notes at most half are acknowledgements and at most half from the outbox, whatever waits.
        let q = usize::from(self.unit_entry()?.notes_per_sync);
        let half = q / 2;
        let waiting = self.outbox()?;
        let mut items = Vec::new();
        let mut notes: Vec<Vec<u8>> = Vec::with_capacity(q);
        let acks: Vec<AckRecord> = self.pending_acks()?.into_iter().take(half).collect();
        for ack in &acks {
            notes.push(self.delivered(rng, ack)?);
        }
        for item in waiting.iter().filter(|i| i.what == Waiting::Note).take(half) {
            notes.push(self.outbox_item(item)?);
            items.push(item.name.clone());
        }
        while notes.len() < q {
            notes.push(random_note(rng).as_bytes().to_vec());
        }
        let mut cells: Vec<Vec<u8>> = Vec::with_capacity(SYNC_CELLS);
        for item in waiting.iter().filter(|i| i.what == Waiting::Cell).take(SYNC_CELLS) {
            cells.push(self.outbox_item(item)?);
            items.push(item.name.clone());
        }
        while cells.len() < SYNC_CELLS {
            let cover = cover(rng, self.service()).map_err(|_| NetError::Sealing)?;
            cells.push(cover.as_bytes().to_vec());
        }
        shuffle(rng, &mut notes);
        shuffle(rng, &mut cells);

        let (mut safes, _) = self.archive.all::<Signed>(Kind::Safe)?;
        safes.retain(|s| self.directory.verify_safe(s).is_ok_and(|says| says.unit == self.unit()));
        safes.sort_by_key(|s| s.person);
        safes.truncate(postern_wire::sizes::MAX_N);
        let (syncs, _) = self.archive.all::<SyncRecord>(Kind::Sync)?;
        let serial = syncs.iter().map(|s| s.serial).max().unwrap_or(0).saturating_add(1);
        let request = SyncRequest {
            unit: self.unit(),
            day,
            serial,
            statement,
            safes,
            notes: notes.concat().into(),
            cells: cells.concat().into(),
        };
        let acks = acks.iter().map(|a| a.hint).collect();
        Ok(SyncRecord { day, serial, bytes: encode(&request).into(), acks, items, answered: false })
    }

    /// A `delivered` note under an acknowledgement's hint and key, signed by the collector alone.
    fn delivered(&self, rng: &mut impl CryptoRng, ack: &AckRecord) -> Result<Vec<u8>, NetError> {
        let body = encode(&NoteBody {
            unit: self.unit(),
            number: 0,
            kind: NoteKind::Delivered,
            day: self.today(),
            acknowledge_by: Some(ack.day.plus(OPEN_DAYS)),
            answer_by: Some(ack.day.plus(ANSWER_DAYS)),
            answers: None,
            repeats: None,
            change_code: false,
            phrases: Vec::new(),
            text: String::new(),
            count: Some(ack.count),
        });
        let signature = self.sign::<purpose::Delivered>(&note_bytes(&ack.hint, &body));
        let signatures = vec![NoteSignature { person: self.person(), signature }];
        let plain = NotePlain { body: body.into(), signatures };
        let key = AckKey::from_bytes(Zeroizing::new(*ack.key));
        let key = NoteKey::from(&Ack { hint: ack.hint, key });
        let note = seal_note(rng, ack.hint, &key, &plain).map_err(|_| NetError::Sealing)?;
        Ok(note.as_bytes().to_vec())
    }

    /// Holds what the server shows of every unit against what was fetched here: another head for the same day is evidence.
    fn compare_statements(&self, answer: &SyncAnswer) -> Result<Vec<Alarm>, NetError> {
        let mut alarms = Vec::new();
        let mut own = false;
        for signed in &answer.statements {
            let Ok(statement) = self.directory.verify_statement(signed) else {
                alarms.push(Alarm::BadStatement);
                continue;
            };
            own |= statement.unit == self.unit();
            let Some(known) = self.known_day(statement.day)? else { continue };
            if known.digest == statement.head {
                continue;
            }
            let (unit, day) = (statement.unit, statement.day);
            let evidence =
                self.keep_evidence(&format!("day-{day}-unit-{unit}-statement.cbor"), &encode(signed))?;
            self.keep_evidence(
                &format!("day-{day}-head-{}.cbor", crate::days::short(&known.digest)),
                &known.signed,
            )?;
            let digest: Digest = postern_trust::sha256(&[&signed.body]);
            self.note_done(Verb::Evidence, &[digest.as_bytes(), known.digest.as_bytes()])?;
            alarms.push(Alarm::OtherHead { unit, day, evidence });
        }
        if !own {
            alarms.push(Alarm::OwnMissing);
        }
        Ok(alarms)
    }
}

/// Fisher and Yates: every order is as likely as any.
fn shuffle<T>(rng: &mut impl CryptoRng, items: &mut [T]) {
    for last in (1..items.len()).rev() {
        let bound = u64::try_from(last).unwrap_or(u64::MAX).saturating_add(1);
        // Drawn again beyond the last whole multiple, so that no remainder is likelier.
        let limit = u64::MAX - u64::MAX % bound;
        let mut drawn = rng.next_u64();
        while drawn >= limit {
            drawn = rng.next_u64();
        }
        items.swap(last, usize::try_from(drawn % bound).unwrap_or(0));
    }
}
