//! Filing (SPEC 6.7, 8.6): a letter whose parts are all open is put together, verified, and put into its case or set aside;
//! its reporter is told.

use postern_client_crypto::letter::{
    FromUnit, LetterError, VerifiedLetter, assemble, thread_id, verify_letter,
};
use postern_trust::sha256;
use postern_wire::letter::{Fields, LetterKind, Part, Passed};
use postern_wire::log::Verb;
use postern_wire::note::NoteKind;
use postern_wire::{Digest, Hint, LetterId, PersonId, ThreadId, VerifyingKeyBytes};
use rand_core::CryptoRng;

use crate::archive::Kind;
use crate::case::{Case, LetterEntry, LetterRecord, NoteEntry, Tie};
use crate::cells::{Broken, CellRecord, CellState};
use crate::days::short;
use crate::disk::{Existing, put_file};
use crate::note::{Drafted, NoteText};
use crate::open::LetterStatus;
use crate::request::RequestError;
use crate::session::Session;
use crate::view::note_words;

/// Days for which contact details stay closed after a change of code.
pub const FREEZE_DAYS: u32 = 14;

/// A note that was drafted because a letter was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// In the outbox.
    Queued(Hint),
    /// Others must sign it: the request's file, in `requests/`.
    Request(std::path::PathBuf),
}

impl Session<'_> {
    /// Puts a letter together once all its parts are open, verifies it, and puts it into its case.
    pub(crate) fn complete_letter(
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
                let name = format!("{}-{about}.request", note_words(note.kind));
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

fn referral_key(letter: &FromUnit) -> VerifyingKeyBytes {
    match (&letter.fields, &letter.body.passed) {
        (Some(fields), _) => fields.thread,
        (None, Passed::Redacted { thread, .. }) => *thread,
        (None, Passed::Original { fields, .. }) => {
            let read = Fields::decode(fields);
            read.map_or(VerifyingKeyBytes([0; 32]), |f| f.thread)
        }
    }
}
