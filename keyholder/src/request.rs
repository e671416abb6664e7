//! Requests and approvals (SPEC 10.3, 10.4): drafting, reading, approving. What they are for is in [`crate::open`],
//! [`crate::note`], [`crate::refer`] and [`crate::contact`].

use postern_client_crypto::cell::{OpenedEnvelope, scope};
use postern_client_crypto::custody::{CustodyError, Lock, hand_on, open_share};
use postern_client_crypto::hpke::SealPurpose;
use postern_client_crypto::keys::seal_to;
use postern_trust::{Card, note_bytes, purpose, sha256};
use postern_wire::cbor::encode;
use postern_wire::cell::VERSION;
use postern_wire::directory::{CardKey, Role, Signed};
use postern_wire::letter::ReferralBody;
use postern_wire::log::Verb;
use postern_wire::note::NoteBody;
use postern_wire::request::{Approval, Draft, Grant, HandedOn, Request, SealedFor, Task, decode_signed_file};
use postern_wire::unit_files::{FileError, FileKind, encode_file};
use postern_wire::{DecodeError, Digest, PersonId, Quarter};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::archive::{ArchiveError, Kind};
use crate::case::{NoteEntry, NoteState};
use crate::cells::Blob;
use crate::disk::DiskError;
use crate::guard;
use crate::log::LogError;
use crate::session::{Session, SessionError};
use crate::tell::{Exit, Tell as _};
use crate::words::{Words, tell_words, words};

/// Why something was not asked for, not approved, or not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestError {
    /// The file is not what is needed here.
    File(FileError),
    /// It is of another service or unit.
    OtherUnit,
    /// Nobody of the unit who may ask this signed it.
    Signature,
    /// It is addressed to others.
    NotForMe,
    /// This person is not a keyholder, or for contact details a custodian, on the unit's card.
    NotOnCard(PersonId),
    /// The unit has no key card.
    NoCard,
    /// The vault has no key of that quarter.
    NoKey(Quarter),
    /// There is nothing of that name here.
    Unknown,
    /// The cell was not imported here.
    NoCell(Digest),
    /// Fewer people than must agree.
    TooFew {
        /// People so far.
        have: u8,
        /// People needed.
        need: u8,
    },
    /// The shares do not open it.
    Custody(CustodyError),
    /// An approval is for something else.
    OtherRequest,
    /// Letters of two quarters in one request.
    OtherQuarter,
    /// A question reads like tasking a source, and nobody gave a reason.
    Tasking,
    /// The reason for such a question must be confirmed by a second person.
    TaskingUnconfirmed,
    /// The approver said no.
    Declined,
    /// Text of a note is so many bytes too long.
    TooLong(usize),
    /// No number is left in the thread.
    NoNumber,
    /// More phrases than a note takes, or an unknown one.
    Phrase,
    /// The letter has been passed on three times already.
    ChainEnds,
    /// A unit that cannot be written to now.
    NoSuchUnit,
    /// The contact details are frozen until that day.
    Frozen(postern_wire::Day),
    /// The note's numbers or names do not fit the case.
    OtherCase,
    /// Another note of the case has that number already.
    NumberTaken,
    /// The reporter has asked for no more notes.
    Stopped,
    /// Not enough of the signatures hold.
    Unsigned,
    /// The text to be passed on is not in order.
    Redaction,
    /// The work could not begin.
    Session(SessionError),
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
    /// The disk failed.
    Disk(DiskError),
    /// A key of the unit's card cannot be sealed to.
    Sealing,
}

macro_rules! from {
    ($($error:ty => $variant:ident),*) => {
        $(impl From<$error> for RequestError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

from!(
    FileError => File, CustodyError => Custody, SessionError => Session, ArchiveError => Archive,
    LogError => Log, DiskError => Disk
);

impl From<DecodeError> for RequestError {
    fn from(error: DecodeError) -> Self {
        Self::File(FileError::Contents(error))
    }
}

impl RequestError {
    fn words(&self) -> Words {
        use Exit::{Fault, NotVerified, NothingFound, Refused, Usage};
        let again = "Ask whoever gave you the file for a new one.";
        match self {
            Self::File(error) => words("file-refused", NotVerified, format!("The file is {error}."), again),
            Self::OtherUnit => {
                words("other-unit", NotVerified, "The file is of another service or unit.", again)
            }
            Self::Signature => words(
                "signature",
                NotVerified,
                "The file is not signed by somebody of this unit who may do that.",
                "Do not use it. Ask the person whose name it bears.",
            ),
            Self::NotForMe => words(
                "not-for-me",
                Usage,
                "The request is addressed to other people.",
                "Give it to one of those.",
            ),
            Self::NotOnCard(person) => words(
                "not-on-card",
                Usage,
                format!("Person {person} has no key on the unit's card for that."),
                "Name other people; `keyholder directory verify` lists them.",
            ),
            Self::NoCard => words(
                "no-card",
                Refused,
                "The unit has no key card in the directory.",
                "Hold the quarter's ceremony, then take the new directory.",
            ),
            Self::NoKey(quarter) => words(
                "no-quarter-keys",
                Usage,
                format!("This vault has no key for quarter {quarter}."),
                "Use the vault that enrolled for that quarter.",
            ),
            Self::Unknown => words(
                "unknown",
                NothingFound,
                "There is nothing of that name here.",
                "`keyholder list` shows the names.",
            ),
            Self::NoCell(cell) => words(
                "no-cell",
                NothingFound,
                format!("The letter {} has not been imported here.", crate::days::short(cell)),
                "Import the day that it came with first.",
            ),
            Self::TooFew { have, need } => words(
                "too-few",
                Refused,
                format!(
                    "Nobody can do this alone: {need} people must agree, and there is agreement of {have}."
                ),
                "Make a request with --ask PERSON, give it to that person, and come back with the approval.",
            ),
            Self::Custody(CustodyError::TooFew { have, need }) => {
                Self::TooFew { have: *have, need: *need }.words()
            }
            Self::Custody(CustodyError::NoneAgree) => words(
                "shares-disagree",
                NotVerified,
                "The approvals do not fit the letter: one is false, or the letter was badly sealed.",
                "Ask one more person for an approval: with one more, the tool finds the false one and names who gave it.",
            ),
            Self::Custody(error) => words(
                "not-opened",
                NotVerified,
                format!("It does not open: {error}."),
                "Ask one more person for an approval. If it stays so, the letter was badly sealed: send a note of the kind lost.",
            ),
            Self::OtherRequest => words(
                "other-request",
                NotVerified,
                "An approval is for something else.",
                "Give the approvals of this request.",
            ),
            Self::OtherQuarter => words(
                "other-quarter",
                Usage,
                "The letters are of two quarters, which have different keys.",
                "Make one request for each.",
            ),
            Self::Tasking => words(
                "tasking",
                Refused,
                "The question asks the reporter to do something: find out, fetch, copy, record, go back, watch, log in, meet. \
                 It would make a source of a person whom nobody protects.",
                "Ask only what the reporter knows already. If it must be sent, a second person must agree: --override-reason TEXT.",
            ),
            Self::TaskingUnconfirmed => words(
                "tasking-unconfirmed",
                Refused,
                "The question reads like tasking a source; it has a reason, which a second person must confirm.",
                "Read the question and the reason, and approve with --confirm-override only if you agree.",
            ),
            Self::Declined => {
                words("declined", Refused, "You said no. Nothing was approved.", "Tell the drafter why.")
            }
            Self::TooLong(over) => words(
                "too-long",
                Usage,
                format!("The text is {over} bytes too long for a note."),
                "Shorten it, or send it as two notes.",
            ),
            Self::NoNumber => words(
                "no-number",
                Refused,
                "This thread has no note left.",
                "The reporter must have been asked for a new code: wait for the letter under it.",
            ),
            Self::Phrase => words(
                "phrase",
                Usage,
                "A note takes at most 8 phrases, each by its code.",
                "`keyholder ask --phrases` lists them.",
            ),
            Self::ChainEnds => words(
                "chain-ends",
                Refused,
                "The letter has been passed on three times and can be passed on no more.",
                "Ask the reporter to write to that unit.",
            ),
            Self::NoSuchUnit => words(
                "no-such-unit",
                Usage,
                "There is no such unit, or it cannot be written to now.",
                "Look up the unit's number in the directory.",
            ),
            Self::Frozen(day) => words(
                "contact-frozen",
                Refused,
                format!(
                    "The reporter has changed the code. The contact details stay closed until day {day}."
                ),
                "Wait until then; write to the reporter under the new code.",
            ),
            Self::OtherCase => words(
                "other-case",
                NotVerified,
                "The note does not fit the case: unit, number or thread differ.",
                "Draft it anew.",
            ),
            Self::NumberTaken => words(
                "number-taken",
                Refused,
                "Another note of this case has that number already: two of you drafted at the same time.",
                "Give this draft up (keyholder outbox drop) and draft it anew.",
            ),
            Self::Stopped => words(
                "stopped",
                Refused,
                "The reporter has asked for no more notes in this case.",
                "Write nothing. If the reporter writes again, the letter opens the case anew.",
            ),
            Self::Unsigned => words(
                "unsigned",
                NotVerified,
                "Not enough of the signatures hold.",
                "Ask the approvers for new approvals of this very request.",
            ),
            Self::Redaction => words(
                "redaction",
                Usage,
                "The text to be passed on is not in order: an unknown field, or one too long.",
                "Make it anew with `keyholder redact`, and change only the values.",
            ),
            Self::Sealing => words(
                "sealing",
                NotVerified,
                "A key on the unit's card cannot be used.",
                "Hold the ceremony anew.",
            ),
            Self::Session(e) => {
                Words { exit: e.exit(), ..words("session", Fault, e.happened(), "See to that first.") }
            }
            Self::Archive(e) => {
                Words { exit: e.exit(), ..words("archive", Fault, e.happened(), "See to the archive.") }
            }
            Self::Log(e) => Words { exit: e.exit(), ..words("log", Fault, e.happened(), "See to the log.") },
            Self::Disk(e) => {
                Words { exit: e.exit(), ..words("disk", Fault, e.happened(), "See to the disk.") }
            }
        }
    }
}

tell_words!(RequestError);

/// A request whose signature holds, and what of it this person can read.
#[derive(Debug, Clone)]
pub struct Review {
    /// The request.
    pub request: Request,
    /// SHA-256 of the request, encoded.
    pub digest: Digest,
    /// The draft inside, when it asks for a signature.
    pub draft: Option<Draft>,
    /// Words of a question that read like tasking a source.
    pub tasking: Vec<&'static str>,
}

impl Review {
    /// The note that is to be signed.
    #[must_use]
    pub fn note(&self) -> Option<NoteBody> {
        match &self.draft {
            Some(Draft::Note { body, .. }) => NoteBody::decode(body).ok(),
            _ => None,
        }
    }

    /// The referral that is to be signed.
    #[must_use]
    pub fn referral(&self) -> Option<ReferralBody> {
        match &self.draft {
            Some(Draft::Referral { body, .. }) => ReferralBody::decode(body).ok(),
            _ => None,
        }
    }

    /// Why a question that reads like tasking is to be sent.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match &self.draft {
            Some(Draft::Note { reason, .. }) => reason.as_deref(),
            _ => None,
        }
    }
}

fn lock_of(task: &Task) -> Lock {
    match task {
        Task::Contact { .. } => Lock::Contact,
        _ => Lock::Letter,
    }
}

fn card_keys(card: &Card, lock: Lock) -> &[CardKey] {
    match lock {
        Lock::Letter => card.opening(),
        Lock::Contact => card.contact(),
    }
}

/// Checks that everybody is on the card; ascending, each once.
pub(crate) fn people_on_card(
    card: &Card,
    lock: Lock,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<Vec<PersonId>, RequestError> {
    let mut people: Vec<PersonId> = people.into_iter().collect();
    people.sort_unstable();
    people.dedup();
    match people.iter().find(|p| !card_keys(card, lock).iter().any(|k| k.person == **p)) {
        Some(stranger) => Err(RequestError::NotOnCard(*stranger)),
        None => Ok(people),
    }
}

impl Session<'_> {
    /// Seals the same bytes to each of these people's keys on the card.
    fn seal_for_all(
        &self,
        rng: &mut impl CryptoRng,
        card: &Card,
        lock: Lock,
        id: &[u8; 16],
        people: &[PersonId],
        plain: &[u8],
    ) -> Result<Vec<SealedFor>, RequestError> {
        let seal = |person: &PersonId| {
            let key = card_keys(card, lock).iter().find(|k| k.person == *person);
            let key = key.ok_or(RequestError::NotOnCard(*person))?.key;
            let aad = Request::aad(id, self.person(), *person);
            seal_to(&scope(card), SealPurpose::Approve, &key, &aad, plain, rng)
                .map(|sealed| SealedFor { person: *person, sealed: sealed.into() })
                .map_err(|_| RequestError::Sealing)
        };
        people.iter().map(seal).collect()
    }

    fn new_request(
        &self,
        rng: &mut impl CryptoRng,
        quarter: Quarter,
        people: Vec<PersonId>,
        task: Task,
    ) -> Request {
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        Request {
            version: VERSION,
            service: self.service(),
            unit: self.unit(),
            drafter: self.person(),
            day: self.today(),
            id: id.into(),
            quarter,
            people,
            task,
        }
    }

    /// Signs a request; its file. The log says that it was asked.
    fn sign_request(&self, request: &Request) -> Result<Vec<u8>, RequestError> {
        let body = encode(request);
        let signature = self.sign::<purpose::Request>(&body);
        self.note_done(Verb::Ask, &[&body])?;
        let signed = Signed { body: body.into(), person: self.person(), signature };
        Ok(encode_file(FileKind::Request, &signed))
    }

    /// Asks `people`, the drafter among them, for shares of these cells.
    pub(crate) fn request_open(
        &self,
        rng: &mut impl CryptoRng,
        card: &Card,
        people: Vec<PersonId>,
        mut cells: Vec<Digest>,
    ) -> Result<Vec<u8>, RequestError> {
        cells.sort_unstable();
        cells.dedup();
        let request = self.new_request(rng, card.quarter(), people, Task::Open { cells });
        self.sign_request(&request)
    }

    /// Asks custodians for shares of the contact details in an envelope.
    pub(crate) fn request_contact(
        &self,
        rng: &mut impl CryptoRng,
        card: &Card,
        people: Vec<PersonId>,
        opened: &OpenedEnvelope,
    ) -> Result<Vec<u8>, RequestError> {
        let cell = opened.cell_hash();
        let mut request =
            self.new_request(rng, card.quarter(), people, Task::Contact { cell, envelope: Vec::new() });
        let envelope =
            self.seal_for_all(rng, card, Lock::Contact, &request.id, &request.people, opened.bytes())?;
        request.task = Task::Contact { cell, envelope };
        self.sign_request(&request)
    }

    /// Asks `people`, the drafter among them, to sign a draft.
    pub(crate) fn request_signature(
        &self,
        rng: &mut impl CryptoRng,
        people: Vec<PersonId>,
        draft: &Draft,
    ) -> Result<Vec<u8>, RequestError> {
        let card = self.current_card().ok_or(RequestError::NoCard)?;
        let people = people_on_card(card, Lock::Letter, people)?;
        let mut request = self.new_request(rng, card.quarter(), people, Task::Sign { draft: Vec::new() });
        let plain = Zeroizing::new(encode(draft));
        let sealed = self.seal_for_all(rng, card, Lock::Letter, &request.id, &request.people, &plain)?;
        request.task = Task::Sign { draft: sealed };
        self.sign_request(&request)
    }

    /// Reads a request: signed by a keyholder of this unit, addressed to this person.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn review(&self, file: &[u8]) -> Result<Review, RequestError> {
        let signed = decode_signed_file(FileKind::Request, file)?;
        let request = Request::decode(&signed.body)?;
        if request.service != self.service() || request.unit != self.unit() {
            return Err(RequestError::OtherUnit);
        }
        let key = self.directory.verifying_key_of(signed.person, Role::Keyholder, request.unit, request.day);
        let holds = request.drafter == signed.person
            && key.is_some_and(|key| {
                key.verify::<purpose::Request>(self.directory.service(), &signed.body, &signed.signature)
                    .is_ok()
            });
        if !holds {
            return Err(RequestError::Signature);
        }
        if !request.people.contains(&self.person()) {
            return Err(RequestError::NotForMe);
        }
        let draft = match &request.task {
            Task::Sign { draft } => Some(Draft::decode(&self.unseal(&request, draft)?)?),
            _ => None,
        };
        let mut review = Review { digest: sha256(&[&signed.body]), request, draft, tasking: Vec::new() };
        if let Some(body) = review.note() {
            review.tasking = guard::tasking_of(&body);
        }
        Ok(review)
    }

    /// What a request has sealed for this person.
    pub(crate) fn unseal(
        &self,
        request: &Request,
        sealed: &[SealedFor],
    ) -> Result<Zeroizing<Vec<u8>>, RequestError> {
        let mine = sealed.iter().find(|s| s.person == self.person()).ok_or(RequestError::NotForMe)?;
        let card = self.card(request.quarter).ok_or(RequestError::NoCard)?;
        let key =
            self.vault.opening_key(request.quarter).map_err(|_| RequestError::NoKey(request.quarter))?;
        let aad = Request::aad(&request.id, request.drafter, self.person());
        key.open(&scope(card), SealPurpose::Approve, &aad, &mine.sealed).map_err(|_| RequestError::Signature)
    }

    /// Approves a reviewed request; the approval's file. For a question that reads like tasking a source there must be a
    /// reason in the draft, and `confirm_override`.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn approve(
        &self,
        rng: &mut impl CryptoRng,
        review: &Review,
        confirm_override: bool,
    ) -> Result<Vec<u8>, RequestError> {
        if !review.tasking.is_empty() {
            match review.reason() {
                None => return Err(RequestError::Tasking),
                Some(_) if !confirm_override => return Err(RequestError::TaskingUnconfirmed),
                Some(reason) => {
                    self.note_done(Verb::Override, &[review.digest.as_bytes(), reason.as_bytes()])?
                }
            }
        }
        let request = &review.request;
        let grant = match &request.task {
            Task::Open { cells } => Grant::Shares { shares: self.share_letters(rng, request, cells)? },
            Task::Contact { cell, envelope } => {
                let opened = self.carried_envelope(request, *cell, envelope)?;
                let card = self.card(request.quarter).ok_or(RequestError::NoCard)?;
                Grant::Shares { shares: self.share(rng, Lock::Contact, card, request, &opened)? }
            }
            Task::Sign { .. } => {
                self.note_draft_of_others(review)?;
                Grant::Signature { signature: self.sign_draft(review)? }
            }
        };
        let approval = Approval {
            version: VERSION,
            service: self.service(),
            unit: self.unit(),
            day: self.today(),
            request: review.digest,
            grant,
        };
        let body = encode(&approval);
        let signature = self.sign::<purpose::Approval>(&body);
        self.note_done(Verb::Approve, &[review.digest.as_bytes()])?;
        let signed = Signed { body: body.into(), person: self.person(), signature };
        Ok(encode_file(FileKind::Approval, &signed))
    }

    /// Notes another's draft in the case, if it is open here too: its number is then taken here as well.
    fn note_draft_of_others(&self, review: &Review) -> Result<(), RequestError> {
        let Some(Draft::Note { thread, hint, body, reason }) = &review.draft else { return Ok(()) };
        let Some(mut case) = self.case(thread)? else { return Ok(()) };
        if case.notes.iter().all(|n| n.hint != *hint) {
            case.notes.push(NoteEntry {
                hint: *hint,
                body: body.clone(),
                state: NoteState::Drafted,
                day: self.today(),
                signers: Vec::new(),
                reason: reason.clone(),
            });
            self.put_case(&case)?;
        }
        Ok(())
    }

    /// The signature of a draft that this person was asked for.
    pub(crate) fn sign_draft(&self, review: &Review) -> Result<postern_wire::SignatureBytes, RequestError> {
        match &review.draft {
            Some(Draft::Note { hint, body, .. }) => {
                let read = review.note().ok_or(RequestError::OtherCase)?;
                if read.unit != self.unit() || read.kind == postern_wire::note::NoteKind::Delivered {
                    return Err(RequestError::OtherCase);
                }
                Ok(self.sign::<purpose::Note>(&note_bytes(hint, body)))
            }
            Some(Draft::Referral { body, .. }) => {
                let read = review.referral().ok_or(RequestError::OtherCase)?;
                if read.from != self.unit() || read.to == self.unit() {
                    return Err(RequestError::OtherCase);
                }
                Ok(self.sign::<purpose::Referral>(body))
            }
            None => Err(RequestError::OtherRequest),
        }
    }

    fn share_letters(
        &self,
        rng: &mut impl CryptoRng,
        request: &Request,
        cells: &[Digest],
    ) -> Result<Vec<HandedOn>, RequestError> {
        let mut shares = Vec::new();
        for cell in cells {
            let record = self.cell(cell)?.ok_or(RequestError::NoCell(*cell))?;
            let blob: Blob =
                self.archive.get(Kind::Blob, cell.as_bytes())?.ok_or(RequestError::NoCell(*cell))?;
            let (opened, card) =
                self.envelope(&record, &blob).map_err(|_| RequestError::NoKey(record.quarter))?;
            shares.extend(self.share(rng, Lock::Letter, card, request, &opened)?);
        }
        shares.sort_by_key(|s| (s.cell, s.to));
        Ok(shares)
    }

    /// Own share of one envelope, sealed to everybody else who was asked.
    fn share(
        &self,
        rng: &mut impl CryptoRng,
        lock: Lock,
        card: &Card,
        request: &Request,
        opened: &OpenedEnvelope,
    ) -> Result<Vec<HandedOn>, RequestError> {
        let key = self.vault.opening_key(card.quarter()).map_err(|_| RequestError::NoKey(card.quarter()))?;
        let share = open_share(lock, &key, card, self.person(), opened)?;
        let cell = opened.cell_hash();
        let others = request.people.iter().filter(|p| **p != self.person());
        let hand = |to: &PersonId| {
            hand_on(rng, lock, card, &cell, &share, self.person(), *to)
                .map(|sealed| HandedOn { cell, to: *to, sealed: sealed.into() })
                .map_err(RequestError::from)
        };
        others.map(hand).collect()
    }

    /// The envelope that a request carries for a custodian.
    pub(crate) fn carried_envelope(
        &self,
        request: &Request,
        cell: Digest,
        envelope: &[SealedFor],
    ) -> Result<OpenedEnvelope, RequestError> {
        let bytes = self.unseal(request, envelope)?;
        OpenedEnvelope::from_parts(bytes, cell).map_err(RequestError::from)
    }

    /// Reads an approval: signed by somebody of this unit who may give it.
    pub(crate) fn read_approval(
        &self,
        file: &[u8],
        role: Role,
    ) -> Result<(PersonId, Approval), RequestError> {
        let signed = decode_signed_file(FileKind::Approval, file)?;
        let approval = Approval::decode(&signed.body)?;
        if approval.service != self.service() || approval.unit != self.unit() {
            return Err(RequestError::OtherUnit);
        }
        let key = self.directory.verifying_key_of(signed.person, role, approval.unit, approval.day);
        let holds = key.is_some_and(|key| {
            key.verify::<purpose::Approval>(self.directory.service(), &signed.body, &signed.signature).is_ok()
        });
        if holds { Ok((signed.person, approval)) } else { Err(RequestError::Signature) }
    }

    /// The lock of a request's task, for who is to be shown it.
    #[must_use]
    pub fn lock(request: &Request) -> Lock {
        lock_of(&request.task)
    }
}
