//! Requests and approvals (SPEC 10.3, 10.4): drafting, reading, approving. What they are for is in [`crate::open`],
//! [`crate::note`], [`crate::refer`] and [`crate::contact`].

use postern_client_crypto::cell::{OpenedEnvelope, scope};
use postern_client_crypto::custody::{Lock, hand_on, open_share};
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
use postern_wire::unit_files::{FileKind, encode_file};
use postern_wire::{Digest, PersonId, Quarter};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::archive::Kind;
use crate::case::{NoteEntry, NoteState};
use crate::cells::Blob;

use crate::guard;

pub use crate::request_error::RequestError;
use crate::session::Session;

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
        let signature = self.sign::<purpose::Ask>(&body);
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
                key.verify::<purpose::Ask>(self.directory.service(), &signed.body, &signed.signature).is_ok()
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
