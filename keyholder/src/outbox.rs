//! The outbox: sealed notes and cells that wait to be posted, and the file in which a keyholder hands them to the unit's
//! collector (SPEC 10.7).
//!
//! ```text
//! outbox/note-DAY-HINT.bin     a sealed note, 2,048 bytes
//!        cell-DAY-HASH.bin     a sealed cell, 16,384 bytes
//!        done/                 what was handed on (keyholder) or posted (collector)
//! ```

use std::path::PathBuf;

use postern_trust::{purpose, sha256};
use postern_wire::cbor::encode;
use postern_wire::cell::{Cell, VERSION};
use postern_wire::directory::{Role, Signed};
use postern_wire::log::Verb;
use postern_wire::note::Note;
use postern_wire::request::{Draft, MAX_OUTBOX, Outbox, decode_signed_file};
use postern_wire::sizes::{CELL, NOTE};
use postern_wire::unit_files::{FileKind, encode_file};
use postern_wire::{Day, Hint};
use rand_core::CryptoRng;

use crate::archive::Kind;
use crate::days::short;
use crate::disk::{DiskError, Existing, put_file, read_file};
use crate::home::make_private;
use crate::refer::Passed;
use crate::request::{RequestError, Review};
use crate::session::Session;

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waiting {
    /// A note.
    Note,
    /// A cell.
    Cell,
}

/// Something in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Its name, which sorts by the day of queueing.
    pub name: String,
    /// What.
    pub what: Waiting,
}

/// What came of a request that was completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Completed {
    /// A note is in the outbox.
    Note(Hint),
    /// A letter is passed on: its cells are in the outbox.
    Referral(Passed),
}

/// What an outbox file brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenOver {
    /// Notes that were not there before.
    pub notes: usize,
    /// Cells that were not there before.
    pub cells: usize,
    /// The day up to which the keyholder says that all is safe, if that is news.
    pub safe: Option<Day>,
}

impl Session<'_> {
    fn done(&self) -> PathBuf {
        self.home.outbox().join("done")
    }

    /// What waits, the oldest first.
    ///
    /// # Errors
    /// [`DiskError`].
    pub fn outbox(&self) -> Result<Vec<Item>, DiskError> {
        let folder = std::fs::read_dir(self.home.outbox()).map_err(|error| DiskError::from(&error))?;
        let mut items = Vec::new();
        for entry in folder {
            let entry = entry.map_err(|error| DiskError::from(&error))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let what = match name.split_once('-') {
                Some(("note", _)) if name.ends_with(".bin") => Waiting::Note,
                Some(("cell", _)) if name.ends_with(".bin") => Waiting::Cell,
                _ => continue,
            };
            items.push(Item { name, what });
        }
        items.sort();
        Ok(items)
    }

    /// The bytes of an item.
    ///
    /// # Errors
    /// [`DiskError`].
    pub fn outbox_item(&self, item: &Item) -> Result<Vec<u8>, DiskError> {
        let length = match item.what {
            Waiting::Note => NOTE,
            Waiting::Cell => CELL,
        };
        let bytes = read_file(&self.home.outbox().join(&item.name), length as u64)?;
        if bytes.len() == length { Ok(bytes) } else { Err(DiskError::Failed) }
    }

    /// Puts items away that were handed on or posted.
    ///
    /// # Errors
    /// [`DiskError`].
    pub fn outbox_done<'n>(&self, names: impl IntoIterator<Item = &'n String>) -> Result<(), DiskError> {
        make_private(&self.done())?;
        for name in names {
            match std::fs::rename(self.home.outbox().join(name), self.done().join(name)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(DiskError::from(&error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether an item of this kind and id waits, or was put away.
    fn known_item(&self, what: &str, id: &str) -> Result<bool, DiskError> {
        let ends = format!("-{id}.bin");
        for folder in [self.home.outbox(), self.done()] {
            let entries = match std::fs::read_dir(folder) {
                Ok(entries) => entries,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(DiskError::from(&error)),
            };
            for entry in entries {
                let name = entry.map_err(|error| DiskError::from(&error))?.file_name();
                if name.to_str().is_some_and(|n| n.starts_with(what) && n.ends_with(&ends)) {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    fn queue(&self, what: &str, id: &str, bytes: &[u8]) -> Result<bool, DiskError> {
        if self.known_item(what, id)? {
            return Ok(false);
        }
        let name = format!("{what}-{:08}-{id}.bin", self.today());
        put_file(&self.home.outbox().join(name), bytes, Existing::Replace)?;
        Ok(true)
    }

    /// Queues a sealed note; whether it is news.
    pub(crate) fn queue_sealed_note(&self, note: &Note) -> Result<bool, DiskError> {
        self.queue("note", &note.hint().to_string(), note.as_bytes())
    }

    /// Queues a sealed cell; whether it is news.
    pub(crate) fn queue_sealed_cell(&self, cell: &Cell) -> Result<bool, DiskError> {
        let hash = sha256(&[cell.as_bytes()]).to_string();
        let id: String = hash.chars().take(32).collect();
        self.queue("cell", &id, cell.as_bytes())
    }

    /// Completes a request for signatures: with the approvals there are M, and what was drafted is sealed into the outbox.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn complete(
        &self,
        rng: &mut impl CryptoRng,
        request: &[u8],
        approvals: &[Vec<u8>],
    ) -> Result<Completed, RequestError> {
        self.only(Role::Keyholder)?;
        let review = self.review(request)?;
        match &review {
            Review { draft: Some(Draft::Note { .. }), .. } => {
                self.finish_note(rng, &review, approvals).map(Completed::Note)
            }
            Review { draft: Some(Draft::Referral { .. }), .. } => {
                self.finish_referral(rng, &review, approvals).map(Completed::Referral)
            }
            Review { draft: None, .. } => Err(RequestError::OtherRequest),
        }
    }

    /// Writes what waits into one signed file for the collector, with the newest `safe`; the items that it holds, to be put
    /// away with [`Session::outbox_done`] once the file is on the stick.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn hand_over(&self) -> Result<(Vec<u8>, Vec<Item>), RequestError> {
        self.only(Role::Keyholder)?;
        let (mut notes, mut cells, mut held) = (Vec::new(), Vec::new(), Vec::new());
        for item in self.outbox()? {
            let (into, one) = match item.what {
                Waiting::Note => (&mut notes, NOTE),
                Waiting::Cell => (&mut cells, CELL),
            };
            if into.len() >= MAX_OUTBOX * one {
                continue;
            }
            into.extend_from_slice(&self.outbox_item(&item)?);
            held.push(item);
        }
        let log = self.log()?.head;
        let outbox = Outbox {
            version: VERSION,
            service: self.service(),
            unit: self.unit(),
            day: self.today(),
            log,
            notes: notes.into(),
            cells: cells.into(),
            safe: self.newest_safe()?,
        };
        let body = encode(&outbox);
        let signature = self.sign::<purpose::Sync>(&body);
        let signed = Signed { body: body.into(), person: self.person(), signature };
        Ok((encode_file(FileKind::Outbox, &signed), held))
    }

    /// Takes a keyholder's outbox file over (collector). Taking the same one over again changes nothing.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn take_over_outbox(&self, file: &[u8]) -> Result<TakenOver, RequestError> {
        self.only(Role::Collector)?;
        let signed = decode_signed_file(FileKind::Outbox, file)?;
        let outbox = Outbox::decode(&signed.body)?;
        if outbox.service != self.service() || outbox.unit != self.unit() {
            return Err(RequestError::OtherUnit);
        }
        let key = self.directory.verifying_key_of(signed.person, Role::Keyholder, outbox.unit, outbox.day);
        let holds = key.is_some_and(|key| {
            key.verify::<purpose::Sync>(self.directory.service(), &signed.body, &signed.signature).is_ok()
        });
        if !holds {
            return Err(RequestError::Signature);
        }
        let mut taken = TakenOver { notes: 0, cells: 0, safe: None };
        for note in outbox.notes.chunks_exact(NOTE) {
            taken.notes += usize::from(self.queue_sealed_note(&Note::try_from(note)?)?);
        }
        for cell in outbox.cells.chunks_exact(CELL) {
            taken.cells += usize::from(self.queue_sealed_cell(&Cell::try_from(cell)?)?);
        }
        if let Some(safe) = &outbox.safe {
            taken.safe = self.keep_safe(signed.person, safe)?;
        }
        // The collector's own log commits to the keyholder's, and its head rides in the statement.
        self.note_done(Verb::Outbox, &[&signed.person.to_be_bytes(), outbox.log.as_bytes()])?;
        Ok(taken)
    }

    fn keep_safe(&self, person: postern_wire::PersonId, safe: &Signed) -> Result<Option<Day>, RequestError> {
        let says = self.directory.verify_safe(safe).map_err(|_| RequestError::Signature)?;
        if safe.person != person || says.unit != self.unit() {
            return Err(RequestError::Signature);
        }
        let known: Option<Signed> = self.archive.get(Kind::Safe, &person.to_be_bytes())?;
        let before = known.and_then(|k| self.directory.verify_safe(&k).ok()).map(|k| k.day);
        if before.is_some_and(|day| day >= says.day) {
            return Ok(None);
        }
        self.archive.put(Kind::Safe, &person.to_be_bytes(), safe)?;
        Ok(Some(says.day))
    }
}

/// How an item is named on screen.
#[must_use]
pub fn item_words(item: &Item) -> String {
    let id = item.name.trim_end_matches(".bin").rsplit('-').next().unwrap_or_default();
    match item.what {
        Waiting::Note => format!("note {}", short(&id)),
        Waiting::Cell => format!("letter {}", short(&id)),
    }
}
