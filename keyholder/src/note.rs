//! Notes to a reporter (SPEC 7): drafting, signing together, sealing into the outbox.

use postern_client_crypto::note::seal_note;
use postern_trust::note_bytes;
use postern_trust::purpose;
use postern_wire::cbor::encode;
use postern_wire::directory::Role;
use postern_wire::log::Verb;
use postern_wire::note::{NoteBody, NoteKind, NotePlain, NoteSignature};
use postern_wire::request::{Draft, Grant, MAX_REASON};
use postern_wire::sizes::{CHANGE_CODE_AT, NOTE_PHRASES, NOTE_TEXT};
use postern_wire::{Digest, Hint, LetterId, PersonId, ThreadId};
use rand_core::CryptoRng;

use crate::case::{Case, NoteEntry, NoteState};
use crate::due::ANSWER_DAYS;
use crate::guard::tasking_of;
use crate::request::{RequestError, Review};
use crate::session::Session;

/// What a note is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText {
    /// Kind.
    pub kind: NoteKind,
    /// Free text.
    pub text: String,
    /// Phrases, by code.
    pub phrases: Vec<u16>,
    /// The letter that it answers; the newest of the case when none is named.
    pub answers: Option<LetterId>,
    /// The earlier number that it says again.
    pub repeats: Option<u8>,
    /// Why it is to be sent although it reads like tasking a source.
    pub reason: Option<String>,
}

impl NoteText {
    /// A note of this kind that says nothing else yet.
    #[must_use]
    pub const fn of(kind: NoteKind) -> Self {
        Self { kind, text: String::new(), phrases: Vec::new(), answers: None, repeats: None, reason: None }
    }
}

/// What became of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drafted {
    /// Others must sign: the request's file.
    Request(Vec<u8>),
    /// Signed and in the outbox, under this hint.
    Queued(Hint),
    /// A letter is passed on: its cells are in the outbox.
    Passed(crate::refer::Passed),
}

/// Why a text may be nothing for a note: bytes over 1,280, or too many phrases.
///
/// # Errors
/// [`RequestError::TooLong`], [`RequestError::Phrase`].
pub fn check_length(text: &str, phrases: &[u16]) -> Result<(), RequestError> {
    let over = text.len().saturating_sub(NOTE_TEXT);
    if over > 0 {
        return Err(RequestError::TooLong(over));
    }
    let known = phrases.iter().all(|code| postern_phrases::Phrase::by_number(*code).is_some());
    if phrases.len() > NOTE_PHRASES || !known { Err(RequestError::Phrase) } else { Ok(()) }
}

impl Session<'_> {
    /// Drafts a note in a case, under the lowest free number. A unit whose M is 1 signs at once; others ask `ask` and
    /// oneself. A question that reads like tasking a source needs a reason and always a second person.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn draft_note(
        &self,
        rng: &mut impl CryptoRng,
        thread: &ThreadId,
        note: &NoteText,
        ask: &[PersonId],
    ) -> Result<Drafted, RequestError> {
        self.only(Role::Keyholder)?;
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        check_length(&note.text, &note.phrases)?;
        if case.stopped() {
            return Err(RequestError::Stopped);
        }
        let number = case.free_number().ok_or(RequestError::NoNumber)?;
        let newest = case.letters.last().map(|l| l.id);
        // A call handler has heard the code. Under the one that it was changed to, the letters stand in another case.
        let heard = self.letter_texts(&case).iter().any(|text| text.assisted);
        let answer_by =
            case.delivered().filter(|_| note.kind == NoteKind::Opened).map(|d| d.plus(ANSWER_DAYS));
        let body = NoteBody {
            unit: self.unit(),
            number,
            kind: note.kind,
            day: self.today(),
            acknowledge_by: None,
            answer_by,
            answers: note.answers.or(newest),
            repeats: note.repeats,
            change_code: case.chain == 0 && (number >= CHANGE_CODE_AT || heard),
            phrases: note.phrases.clone(),
            text: note.text.clone(),
            count: None,
        };
        let tasking = !tasking_of(&body).is_empty();
        let reason = note.reason.clone().filter(|r| tasking && !r.trim().is_empty());
        if tasking && reason.as_ref().is_none_or(|r| r.len() > MAX_REASON) {
            return Err(RequestError::Tasking);
        }
        let m = self.unit_entry()?.policy.m;
        let need = if tasking { m.max(2) } else { m };
        let mut people: Vec<PersonId> = ask.iter().copied().chain([self.person()]).collect();
        people.sort_unstable();
        people.dedup();
        let have = u8::try_from(people.len()).unwrap_or(u8::MAX);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        let hint = case.root().hint(number);
        let encoded = encode(&body);
        let mut entry = NoteEntry {
            hint,
            body: encoded.clone().into(),
            state: NoteState::Drafted,
            day: self.today(),
            signers: Vec::new(),
            reason: reason.clone(),
        };
        if need == 1 {
            entry.signers = vec![self.person()];
            case.notes.push(entry);
            let signature = self.sign::<purpose::Note>(&note_bytes(&hint, &encoded));
            self.queue_note(rng, case, hint, &encoded, vec![(self.person(), signature)])?;
            return Ok(Drafted::Queued(hint));
        }
        let draft = Draft::Note { thread: *thread, hint, body: encoded.into(), reason };
        let file = self.request_signature(rng, people, &draft)?;
        case.notes.push(entry);
        self.put_case(&case)?;
        Ok(Drafted::Request(file))
    }

    /// Gives up a draft that nobody has signed: its number is free again.
    ///
    /// # Errors
    /// [`RequestError::Unknown`] when there is no such draft.
    pub fn drop_draft(&self, thread: &ThreadId, number: u8) -> Result<(), RequestError> {
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        let before = case.notes.len();
        let is_it =
            |n: &NoteEntry| n.state == NoteState::Drafted && n.body().is_some_and(|b| b.number == number);
        case.notes.retain(|n| !is_it(n));
        if case.notes.len() == before {
            return Err(RequestError::Unknown);
        }
        self.put_case(&case)?;
        Ok(())
    }

    /// The signatures under a reviewed draft: one's own, and those of approvals of this very request.
    ///
    /// # Errors
    /// [`RequestError::OtherRequest`] for an approval of something else.
    pub(crate) fn signatures(
        &self,
        review: &Review,
        approvals: &[Vec<u8>],
    ) -> Result<Vec<(PersonId, postern_wire::SignatureBytes)>, RequestError> {
        let mut signatures = vec![(self.person(), self.sign_draft(review)?)];
        for file in approvals {
            let (person, approval) = self.read_approval(file, Role::Keyholder)?;
            if approval.request != review.digest {
                return Err(RequestError::OtherRequest);
            }
            let Grant::Signature { signature } = approval.grant else {
                return Err(RequestError::OtherRequest);
            };
            if signatures.iter().all(|(p, _)| *p != person) {
                signatures.push((person, signature));
            }
        }
        signatures.sort_by_key(|(person, _)| *person);
        Ok(signatures)
    }

    /// Finishes a note that was asked for: the reviewed request and the approvals give M signatures, and it is sealed into
    /// the outbox.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub(crate) fn finish_note(
        &self,
        rng: &mut impl CryptoRng,
        review: &Review,
        approvals: &[Vec<u8>],
    ) -> Result<Hint, RequestError> {
        let Some(Draft::Note { thread, hint, body: encoded, reason }) = &review.draft else {
            return Err(RequestError::OtherRequest);
        };
        let body = review.note().ok_or(RequestError::OtherCase)?;
        let signatures = self.signatures(review, approvals)?;
        let m = self.unit_entry()?.policy.m;
        let need = if review.tasking.is_empty() { m } else { m.max(2) };
        let have = u8::try_from(signatures.len()).unwrap_or(u8::MAX);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        if let (false, Some(reason)) = (review.tasking.is_empty(), reason) {
            self.note_done(Verb::Override, &[review.digest.as_bytes(), reason.as_bytes()])?;
        } else if !review.tasking.is_empty() {
            return Err(RequestError::Tasking);
        }
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        if case.root().hint(body.number) != *hint || body.number >= case.numbers() {
            return Err(RequestError::OtherCase);
        }
        let taken = |n: &NoteEntry| n.hint == *hint && n.state == NoteState::Queued && n.body != *encoded;
        if case.notes.iter().any(taken) {
            return Err(RequestError::NumberTaken);
        }
        if case.notes.iter().all(|n| n.hint != *hint || n.body != *encoded) {
            // Drafted on another device: the case here learns of it now.
            case.notes.push(NoteEntry {
                hint: *hint,
                body: encoded.clone(),
                state: NoteState::Drafted,
                day: self.today(),
                signers: Vec::new(),
                reason: reason.clone(),
            });
        }
        self.queue_note(rng, case, *hint, encoded, signatures)?;
        Ok(*hint)
    }

    /// Verifies as the reporter will, seals, writes into the outbox, then into the case, then into the log.
    fn queue_note(
        &self,
        rng: &mut impl CryptoRng,
        mut case: Case,
        hint: Hint,
        encoded: &[u8],
        signatures: Vec<(PersonId, postern_wire::SignatureBytes)>,
    ) -> Result<(), RequestError> {
        let signers: Vec<PersonId> = signatures.iter().map(|(person, _)| *person).collect();
        let signatures =
            signatures.into_iter().map(|(person, signature)| NoteSignature { person, signature }).collect();
        let plain = NotePlain { body: encoded.to_vec().into(), signatures };
        let body = self.directory.verify_note(&hint, &plain).map_err(|_| RequestError::Unsigned)?;
        let key = case.root().key(body.number);
        let note = seal_note(rng, hint, &key, &plain).map_err(|e| RequestError::TooLong(e.0))?;
        self.queue_sealed_note(&note)?;
        for entry in case.notes.iter_mut().filter(|n| n.hint == hint && *n.body == encoded) {
            entry.state = NoteState::Queued;
            entry.day = self.today();
            entry.signers.clone_from(&signers);
        }
        self.put_case(&case)?;
        let digest: Digest = postern_trust::sha256(&[note.as_bytes()]);
        self.note_done(Verb::Note, &[digest.as_bytes()])?;
        Ok(())
    }
}
