//! Contact details: keyholders ask, custodians open, Mc of Nc (SPEC 6.5, 8.7). The text is shown and never archived.

use postern_client_crypto::custody::{Fault, Lock, combine_contact, open_share, take_over};
use postern_wire::directory::Role;
use postern_wire::log::Verb;
use postern_wire::request::{Grant, Task};
use postern_wire::{PersonId, ThreadId};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::archive::Kind;
use crate::cells::Blob;
use crate::request::{RequestError, people_on_card};
use crate::session::Session;

/// Contact details, opened.
pub struct Contact {
    /// The text; none when the reporter left none.
    pub text: Option<Zeroizing<String>>,
    /// Who did not keep to the protocol.
    pub faults: Vec<Fault>,
}

impl core::fmt::Debug for Contact {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Contact({:?})", self.faults)
    }
}

impl Session<'_> {
    /// Asks custodians for the contact details in a case's newest report; the request's file.
    ///
    /// # Errors
    /// [`RequestError::Frozen`] within 14 days of a change of code; or by what is wrong.
    pub fn ask_for_contact(
        &self,
        rng: &mut impl CryptoRng,
        thread: &ThreadId,
        custodians: &[PersonId],
    ) -> Result<Vec<u8>, RequestError> {
        self.only(Role::Keyholder)?;
        let mut case = self.case(thread)?.ok_or(RequestError::Unknown)?;
        if let Some(until) = case.frozen_until.filter(|until| self.today() < *until) {
            return Err(RequestError::Frozen(until));
        }
        let newest = case.letters.iter().rev().find(|l| l.kind.is_some());
        let hash = *newest.and_then(|l| l.cells.first()).ok_or(RequestError::Unknown)?;
        let record = self.cell(&hash)?.ok_or(RequestError::NoCell(hash))?;
        let blob: Blob = self.archive.get(Kind::Blob, hash.as_bytes())?.ok_or(RequestError::NoCell(hash))?;
        let (opened, card) =
            self.envelope(&record, &blob).map_err(|_| RequestError::NoKey(record.quarter))?;
        let people = people_on_card(card, Lock::Contact, custodians.iter().copied())?;
        let (have, need) = (u8::try_from(people.len()).unwrap_or(u8::MAX), opened.envelope()?.header.mc);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        let file = self.request_contact(rng, card, people, &opened)?;
        case.contact_asked.push(self.today());
        self.put_case(&case)?;
        self.note_done(Verb::Contact, &[hash.as_bytes()])?;
        Ok(file)
    }

    /// Opens contact details as a custodian, with one's own share and the approvals of other custodians.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong.
    pub fn open_contact(&self, request: &[u8], approvals: &[Vec<u8>]) -> Result<Contact, RequestError> {
        self.only(Role::Custodian)?;
        let review = self.review(request)?;
        let Task::Contact { cell, envelope } = &review.request.task else {
            return Err(RequestError::OtherRequest);
        };
        let quarter = review.request.quarter;
        let opened = self.carried_envelope(&review.request, *cell, envelope)?;
        let card = self.card(quarter).ok_or(RequestError::NoCard)?;
        let key = self.vault.opening_key(quarter).map_err(|_| RequestError::NoKey(quarter))?;
        let mut shares = vec![open_share(Lock::Contact, &key, card, self.person(), &opened)?];
        let mut people = vec![self.person()];
        for file in approvals {
            let (from, approval) = self.read_approval(file, Role::Custodian)?;
            if approval.request != review.digest {
                return Err(RequestError::OtherRequest);
            }
            let Grant::Shares { shares: handed } = &approval.grant else {
                return Err(RequestError::OtherRequest);
            };
            let mine = handed.iter().find(|h| h.cell == *cell && h.to == self.person());
            let Some(mine) = mine.filter(|_| !people.contains(&from)) else { continue };
            if let Ok(share) = take_over(Lock::Contact, &key, card, cell, &mine.sealed, from, self.person()) {
                shares.push(share);
                people.push(from);
            }
        }
        let contact = combine_contact(card, &opened, &shares)?;
        self.note_done(Verb::Contact, &[cell.as_bytes(), b"open"])?;
        Ok(Contact { text: contact.text, faults: contact.faults })
    }
}
