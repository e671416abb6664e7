//! Approvals (SPEC 10.3): what a request asks for is given, and read by who asked.

use postern_client_crypto::cell::OpenedEnvelope;
use postern_client_crypto::custody::{Lock, hand_on, open_share};
use postern_trust::{Card, note_bytes, purpose};
use postern_wire::cbor::encode;
use postern_wire::cell::VERSION;
use postern_wire::directory::{Role, Signed};
use postern_wire::log::Verb;
use postern_wire::note::NoteKind;
use postern_wire::request::{Approval, Draft, Grant, HandedOn, Request, Task, decode_signed_file};
use postern_wire::unit_files::{FileKind, encode_file};
use postern_wire::{Digest, PersonId, SignatureBytes};
use rand_core::CryptoRng;

use crate::archive::Kind;
use crate::case::{NoteEntry, NoteState};
use crate::cells::Blob;
use crate::request::{RequestError, Review};
use crate::session::Session;

impl Session<'_> {
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
    pub(crate) fn sign_draft(&self, review: &Review) -> Result<SignatureBytes, RequestError> {
        match &review.draft {
            Some(Draft::Note { hint, body, .. }) => {
                let read = review.note().ok_or(RequestError::OtherCase)?;
                if read.unit != self.unit() || read.kind == NoteKind::Delivered {
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
}
