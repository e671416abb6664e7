//! Requests (SPEC 10.3, 10.4): drafting and reading them; giving what they ask for is in [`crate::approval`]. What they are for
//! is in [`crate::open`], [`crate::note`], [`crate::refer`] and [`crate::contact`].

use postern_client_crypto::cell::{OpenedEnvelope, scope};
use postern_client_crypto::custody::Lock;
use postern_client_crypto::hpke::SealPurpose;
use postern_client_crypto::keys::seal_to;
use postern_trust::{Card, purpose, sha256};
use postern_wire::cbor::encode;
use postern_wire::cell::VERSION;
use postern_wire::directory::{CardKey, Role, Signed};
use postern_wire::letter::ReferralBody;
use postern_wire::log::Verb;
use postern_wire::note::NoteBody;
use postern_wire::request::{Draft, Request, SealedFor, Task, decode_signed_file};
use postern_wire::unit_files::{FileKind, encode_file};
use postern_wire::{Digest, PersonId, Quarter};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::guard;
use crate::session::Session;

pub use crate::request_error::RequestError;

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

    /// The lock of a request's task, for who is to be shown it.
    #[must_use]
    pub fn lock(request: &Request) -> Lock {
        lock_of(&request.task)
    }
}
