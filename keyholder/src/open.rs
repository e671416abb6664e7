//! Opening together (SPEC 6.5, 8.6): one's own share and the approvals of others; what opens is on disk before anybody is
//! told of it.

use postern_client_crypto::custody::{CustodyError, Fault, Lock, Opened, combine, open_share, take_over};
use postern_client_crypto::letter::{LetterError, VerifiedLetter, assemble, thread_id, verify_letter};
use postern_client_crypto::shamir::Share;
use postern_trust::sha256;
use postern_wire::directory::Role;
use postern_wire::letter::{LetterKind, Part};
use postern_wire::log::Verb;
use postern_wire::note::NoteKind;
use postern_wire::request::{Approval, Grant};
use postern_wire::sizes::MAX_PARTS;
use postern_wire::{Digest, Hint, LetterId, PersonId, ThreadId, UnitId, VerifyingKeyBytes};
use rand_core::CryptoRng;

use crate::archive::{ArchiveError, Kind};
use crate::case::{Case, LetterEntry, LetterRecord, NoteEntry, Tie};
use crate::cells::{Blob, Broken, CellRecord, CellState};
use crate::days::short;
use crate::disk::{Existing, put_file};
use crate::note::{Drafted, NoteText};
use crate::request::{RequestError, people_on_card};
use crate::session::Session;

/// Days for which contact details stay closed after a change of code.
pub const FREEZE_DAYS: u32 = 14;

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterStatus {
    /// Parts are still to come or to be opened.
    Waiting {
        /// The letter.
        letter: LetterId,
        /// Parts that are open.
        have: u8,
        /// Parts in all.
        of: u8,
    },
    /// It is in its case.
    Complete {
        /// The letter.
        letter: LetterId,
        /// The case.
        thread: ThreadId,
    },
    /// Set aside.
    Broken(Broken),
}

/// What became of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedCell {
    /// What became of its letter.
    pub letter: LetterStatus,
    /// Who did not keep to the protocol.
    pub faults: Vec<Fault>,
    /// What became of the notes that say so: `opened`, and `moved` in the thread of an older code.
    pub notices: Vec<Notice>,
}

/// A cell with its outcome.
pub type Outcome = (Digest, Result<OpenedCell, RequestError>);

/// A note that was drafted because a letter was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// In the outbox.
    Queued(Hint),
    /// Others must sign it: the request's file, in `requests/`.
    Request(std::path::PathBuf),
}

impl Session<'_> {
    /// Asks `ask` and oneself to open these letters; the request's file.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong; [`RequestError::TooFew`] for fewer people than the unit's M,
    /// [`RequestError::TooManyCells`] for more than 8 cells.
    pub fn ask_to_open(
        &self,
        rng: &mut impl CryptoRng,
        cells: &[Digest],
        ask: &[PersonId],
    ) -> Result<Vec<u8>, RequestError> {
        self.only(Role::Keyholder)?;
        if cells.len() > MAX_PARTS {
            return Err(RequestError::TooManyCells { have: cells.len(), most: MAX_PARTS });
        }
        let (mut quarter, mut need) = (None, 1);
        for cell in cells {
            let record = self.cell(cell)?.ok_or(RequestError::NoCell(*cell))?;
            // One request is for one card: its people and their keys.
            if *quarter.get_or_insert(record.quarter) != record.quarter {
                return Err(RequestError::OtherQuarter);
            }
            // How many must agree is what the letter was sealed for.
            let blob: Blob =
                self.archive.get(Kind::Blob, cell.as_bytes())?.ok_or(RequestError::NoCell(*cell))?;
            let (opened, _) =
                self.envelope(&record, &blob).map_err(|_| RequestError::NoKey(record.quarter))?;
            need = need.max(opened.envelope()?.header.m);
        }
        let card = quarter.and_then(|q| self.card(q)).ok_or(RequestError::NoCard)?;
        let people = people_on_card(card, Lock::Letter, ask.iter().copied().chain([self.person()]))?;
        let have = u8::try_from(people.len()).unwrap_or(u8::MAX);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        self.request_open(rng, card, people, cells.to_vec())
    }

    /// Opens letters with one's own share and these approvals. Each cell has its own outcome: a bad one holds up no other.
    ///
    /// # Errors
    /// [`RequestError`] when an approval is not to be believed; it is then named by its place among the files.
    pub fn open_cells(
        &self,
        rng: &mut impl CryptoRng,
        cells: &[Digest],
        approvals: &[Vec<u8>],
    ) -> Result<Vec<Outcome>, RequestError> {
        self.only(Role::Keyholder)?;
        let mut granted: Vec<(PersonId, Approval)> = Vec::new();
        for file in approvals {
            let approval = self.read_approval(file, Role::Keyholder)?;
            if granted.iter().all(|(person, _)| *person != approval.0) {
                granted.push(approval);
            }
        }
        Ok(cells.iter().map(|cell| (*cell, self.open_cell(rng, cell, &granted))).collect())
    }

    fn open_cell(
        &self,
        rng: &mut impl CryptoRng,
        cell: &Digest,
        granted: &[(PersonId, Approval)],
    ) -> Result<OpenedCell, RequestError> {
        let mut record = self.cell(cell)?.ok_or(RequestError::NoCell(*cell))?;
        let mut faults = Vec::new();
        match record.state {
            // Opened before: what may be left to do is done again, and changes nothing if it was done.
            CellState::Part { .. } => {}
            CellState::Broken(why) => {
                return Ok(OpenedCell { letter: LetterStatus::Broken(why), faults, notices: Vec::new() });
            }
            CellState::Sealed => match self.combine_shares(&record, granted) {
                Ok((opened, openers)) => {
                    faults = opened.faults;
                    self.keep_part(&mut record, &opened.part, openers, &faults)?;
                }
                Err(RequestError::Custody(CustodyError::BadBody)) => {
                    return self.set_aside(&mut record, Broken::Sealing);
                }
                Err(error) => return Err(error),
            },
        }
        let CellState::Part { letter, .. } = record.state else { return Err(RequestError::Unknown) };
        let (letter, notices) = self.complete_letter(rng, cell, letter)?;
        Ok(OpenedCell { letter, faults, notices })
    }

    fn set_aside(&self, record: &mut CellRecord, why: Broken) -> Result<OpenedCell, RequestError> {
        record.state = CellState::Broken(why);
        self.put_cell(record)?;
        Ok(OpenedCell { letter: LetterStatus::Broken(why), faults: Vec::new(), notices: Vec::new() })
    }

    fn combine_shares(
        &self,
        record: &CellRecord,
        granted: &[(PersonId, Approval)],
    ) -> Result<(Opened, Vec<PersonId>), RequestError> {
        let blob: Blob =
            self.archive.get(Kind::Blob, record.hash.as_bytes())?.ok_or(RequestError::NoCell(record.hash))?;
        let (opened, card) = self.envelope(record, &blob).map_err(|_| RequestError::NoKey(record.quarter))?;
        let key = self.vault.opening_key(record.quarter).map_err(|_| RequestError::NoKey(record.quarter))?;
        let (mut shares, mut people): (Vec<Share>, Vec<PersonId>) = (Vec::new(), Vec::new());
        match open_share(Lock::Letter, &key, card, self.person(), &opened) {
            Ok(share) => {
                shares.push(share);
                people.push(self.person());
            }
            // The sealer made a wrong slot for this person: others may still have good ones.
            Err(CustodyError::BadSlot) => {}
            Err(error) => return Err(error.into()),
        }
        for (from, approval) in granted {
            let Grant::Shares { shares: handed } = &approval.grant else { continue };
            let mine = handed.iter().find(|h| h.cell == record.hash && h.to == self.person());
            let Some(mine) = mine.filter(|_| !people.contains(from)) else { continue };
            let taken = take_over(Lock::Letter, &key, card, &record.hash, &mine.sealed, *from, self.person());
            // A share that was not made for this letter is no share; with enough others it does no harm.
            if let Ok(share) = taken {
                shares.push(share);
                people.push(*from);
            }
        }
        let opened = combine(card, &opened, &shares)?;
        people.sort_unstable();
        Ok((opened, people))
    }

    /// First the part, then that it is open: after a fall in between, it is opened again.
    fn keep_part(
        &self,
        record: &mut CellRecord,
        part: &Part,
        openers: Vec<PersonId>,
        faults: &[Fault],
    ) -> Result<(), ArchiveError> {
        self.archive.put(Kind::Piece, record.hash.as_bytes(), part)?;
        record.state = CellState::Part { letter: part.letter, i: part.i, n: part.n };
        record.opened = Some(self.today());
        record.openers = openers;
        for fault in faults {
            match fault {
                Fault::BadSlotFor(person) => record.bad_slots.push(*person),
                Fault::FalseShareBy(person) => record.false_shares.push(*person),
            }
        }
        self.put_cell(record)
    }

    /// Puts a letter together once all its parts are open, verifies it, and puts it into its case.
    fn complete_letter(
        &self,
        rng: &mut impl CryptoRng,
        cell: &Digest,
        letter: LetterId,
    ) -> Result<(LetterStatus, Vec<Notice>), RequestError> {
        let first: Part =
            self.archive.get(Kind::Piece, cell.as_bytes())?.ok_or(RequestError::NoCell(*cell))?;
        let mut parts: Vec<(Part, CellRecord)> = Vec::new();
        for record in self.cells()? {
            let CellState::Part { letter: of, .. } = record.state else { continue };
            if of != letter {
                continue;
            }
            let Some(part) = self.archive.get::<Part>(Kind::Piece, record.hash.as_bytes())? else { continue };
            let fits = (part.n, part.hash) == (first.n, first.hash);
            if fits && parts.iter().all(|(p, _)| p.i != part.i) {
                parts.push((part, record));
            }
        }
        parts.sort_by_key(|(part, _)| part.i);
        let have = u8::try_from(parts.len()).unwrap_or(u8::MAX);
        if have < first.n {
            return Ok((LetterStatus::Waiting { letter, have, of: first.n }, Vec::new()));
        }
        let (parts, records): (Vec<Part>, Vec<CellRecord>) = parts.into_iter().unzip();
        let read = assemble(&parts).map_err(|_| Broken::Parts).and_then(|bytes| {
            match verify_letter(self.directory, self.unit(), &bytes) {
                Ok(verified) => Ok((bytes, verified)),
                Err(LetterError::OtherUnit) => Err(Broken::OtherUnit),
                Err(_) => Err(Broken::Letter),
            }
        });
        let read = match read {
            Ok((bytes, verified)) if self.takes_anothers_place(&verified, &bytes)? => Err(Broken::Taken),
            read => read,
        };
        let (bytes, verified) = match read {
            Ok(read) => read,
            Err(why) => {
                for mut record in records {
                    self.set_aside(&mut record, why)?;
                }
                return Ok((LetterStatus::Broken(why), Vec::new()));
            }
        };
        let id = letter_id(&verified);
        self.archive.put(Kind::Letter, id.as_bytes(), &LetterRecord { id, bytes: bytes.to_vec().into() })?;
        let case = self.put_into_case(&verified, id, &records)?;
        self.note_done(Verb::Open, &[id.as_bytes(), sha256(&[&bytes]).as_bytes()])?;
        let openers: Vec<PersonId> = records.iter().flat_map(|r| r.openers.clone()).collect();
        let mut notices = Vec::new();
        let opened = NoteText { answers: Some(id), ..NoteText::of(NoteKind::Opened) };
        notices.extend(self.tell(rng, &case.thread, &opened, &openers)?);
        // After a change of code the chain of the old one ends.
        if let VerifiedLetter::Reporter(letter) = &verified
            && letter.fields.kind == LetterKind::Rotate
            && let Some(link) = &letter.fields.link
        {
            let moved = NoteText::of(NoteKind::Moved);
            notices.extend(self.tell(rng, &thread_id(&link.thread), &moved, &openers)?);
        }
        Ok((LetterStatus::Complete { letter: id, thread: case.thread }, notices))
    }

    /// Whether a letter has the id of another that is here, or its thread the chain root of another case. Who writes a
    /// letter chooses both: it could be written over somebody's report, or have its notes stand in somebody's thread
    /// (SPEC 6.7).
    fn takes_anothers_place(&self, verified: &VerifiedLetter, bytes: &[u8]) -> Result<bool, RequestError> {
        let same_id: Option<LetterRecord> = self.archive.get(Kind::Letter, letter_id(verified).as_bytes())?;
        if same_id.is_some_and(|kept| **kept.bytes != *bytes) {
            return Ok(true);
        }
        let (thread, root) = match verified {
            VerifiedLetter::Reporter(l) => (l.thread, &l.root),
            VerifiedLetter::Referral(l) => (l.thread, &l.root),
        };
        let (cases, _) = self.cases()?;
        Ok(cases.iter().any(|case| case.thread != thread && *case.root == *root.as_bytes()))
    }

    fn put_into_case(
        &self,
        verified: &VerifiedLetter,
        id: LetterId,
        records: &[CellRecord],
    ) -> Result<Case, RequestError> {
        let today = self.today();
        let (thread, key, chain, root, passed_by, kind, answers) = match verified {
            VerifiedLetter::Reporter(l) => {
                let fields = &l.fields;
                (l.thread, fields.thread, 0, *l.root.as_bytes(), None, Some(fields.kind), fields.answers)
            }
            VerifiedLetter::Referral(l) => {
                let root = *l.root.as_bytes();
                (l.thread, referral_key(l), l.body.chain, root, Some(l.body.from), None, None)
            }
        };
        let mut case = match self.case(&thread)? {
            Some(case) => case,
            None => Case {
                thread,
                key,
                chain,
                root: root.into(),
                passed_by,
                letters: Vec::new(),
                notes: Vec::new(),
                ties: Vec::new(),
                frozen_until: None,
                grading: None,
                decision: None,
                passed_to: Vec::new(),
                contact_asked: Vec::new(),
            },
        };
        if case.letters.iter().all(|l| l.id != id) {
            case.letters.push(LetterEntry {
                id,
                kind,
                day: records.iter().map(|r| r.day).max().unwrap_or(today),
                opened: today,
                answers,
                cells: records.iter().map(|r| r.hash).collect(),
            });
        }
        if let VerifiedLetter::Reporter(letter) = verified
            && let Some(link) = &letter.fields.link
        {
            let older = Tie { unit: link.unit, thread: thread_id(&link.thread), older: true };
            if !case.ties.contains(&older) && older.thread != thread {
                case.ties.push(older);
            }
            self.tie_older(older.thread, thread, letter.fields.kind == LetterKind::Rotate)?;
        }
        self.put_case(&case)?;
        Ok(case)
    }

    /// Tells an older case of this unit that its thread goes on elsewhere; after a change of code, the contact details of
    /// both stay closed for a while.
    fn tie_older(&self, older: ThreadId, newer: ThreadId, rotated: bool) -> Result<(), RequestError> {
        let Some(mut case) = self.case(&older)?.filter(|_| older != newer) else { return Ok(()) };
        let tie = Tie { unit: self.unit(), thread: newer, older: false };
        if !case.ties.contains(&tie) {
            case.ties.push(tie);
            if rotated {
                case.frozen_until = Some(self.today().plus(FREEZE_DAYS));
            }
            self.put_case(&case)?;
        }
        Ok(())
    }

    /// Queues a note that follows from a letter, or the request for it to the people who opened the letter; once.
    fn tell(
        &self,
        rng: &mut impl CryptoRng,
        thread: &ThreadId,
        note: &NoteText,
        openers: &[PersonId],
    ) -> Result<Option<Notice>, RequestError> {
        let Some(case) = self.case(thread)? else { return Ok(None) };
        let mut told = case.notes.iter().filter_map(NoteEntry::body);
        if told.any(|b| b.kind == note.kind && (note.answers.is_none() || b.answers == note.answers)) {
            return Ok(None);
        }
        let drafted = match self.draft_note(rng, thread, note, openers) {
            Ok(drafted) => drafted,
            // The letter is open all the same; the note can be drafted by hand, where one is wanted.
            Err(
                RequestError::NoCard
                | RequestError::NotOnCard(_)
                | RequestError::TooFew { .. }
                | RequestError::NoNumber
                | RequestError::Stopped,
            ) => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(match drafted {
            Drafted::Queued(hint) => Some(Notice::Queued(hint)),
            Drafted::Passed(_) => None,
            Drafted::Request(file) => {
                let about = note.answers.map_or_else(|| short(thread), |letter| short(&letter));
                let name = format!("{}-{about}.request", crate::view::note_words(note.kind));
                let path = self.home.requests().join(name);
                put_file(&path, &file, Existing::Replace)?;
                Some(Notice::Request(path))
            }
        })
    }
}

fn letter_id(verified: &VerifiedLetter) -> LetterId {
    match verified {
        VerifiedLetter::Reporter(l) => l.fields.id,
        VerifiedLetter::Referral(l) => l.body.id,
    }
}

fn referral_key(letter: &postern_client_crypto::letter::FromUnit) -> VerifyingKeyBytes {
    match (&letter.fields, &letter.body.passed) {
        (Some(fields), _) => fields.thread,
        (None, postern_wire::letter::Passed::Redacted { thread, .. }) => *thread,
        (None, postern_wire::letter::Passed::Original { fields, .. }) => {
            let read = postern_wire::letter::Fields::decode(fields);
            read.map_or(VerifyingKeyBytes([0; 32]), |f| f.thread)
        }
    }
}

/// Which unit a case of this unit came from, in words.
#[must_use]
pub fn passed_by_words(session: &Session<'_>, unit: UnitId) -> String {
    let name = session.directory.unit(unit).map_or_else(|| format!("unit {unit}"), |u| u.name_en.clone());
    format!("passed on by {}", crate::tell::shown(&name))
}
