//! Notes and referrals, verified (SPEC 7.3, 8.7).

use postern_wire::cbor::strictly_ascending;
use postern_wire::directory::Role;
use postern_wire::letter::{ReferralBody, ReferralLetter};
use postern_wire::note::{NoteBody, NoteKind, NotePlain, NoteSignature};
use postern_wire::{Day, DecodeError, Hint, UnitId};

use crate::sign::{Purpose, purpose};
use crate::{Directory, StatementError};

/// What is signed of a note: `hint || body`, which binds it to its thread, chain and number.
#[must_use]
pub fn note_bytes(hint: &Hint, body: &[u8]) -> Vec<u8> {
    [hint.as_bytes().as_slice(), body].concat()
}

impl Directory {
    /// Verifies a note that stood under `hint`: of its unit, M keyholders whose keys hold for its day; for `delivered`,
    /// one collector or keyholder, and no number (claim C7). Signatures that do not count are passed over, so that
    /// nobody's later revocation takes a note away that M others signed.
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_note(&self, hint: &Hint, plain: &NotePlain) -> Result<NoteBody, StatementError> {
        let body = NoteBody::decode(&plain.body)?;
        let signed = note_bytes(hint, &plain.body);
        if body.kind != NoteKind::Delivered {
            self.verify_m_of::<purpose::Note>(body.unit, body.day, &signed, &plain.signatures)?;
            return Ok(body);
        }
        let [by] = plain.signatures.as_slice() else { return Err(StatementError::Delivered) };
        if body.number != 0 {
            return Err(StatementError::Delivered);
        }
        self.unit(body.unit).ok_or(StatementError::UnknownUnit(body.unit))?;
        let role = self.person(by.person).map(|p| p.role).filter(|role| *role != Role::Custodian);
        let role = role.ok_or(StatementError::NotASigner(by.person))?;
        let who = (by.person, role, body.unit);
        self.verify_person::<purpose::Delivered>(who, body.day, &signed, &by.signature)?;
        Ok(body)
    }

    /// Verifies a letter that one unit passes on: M keyholders of that unit, whose keys hold for its day, signed it, and
    /// both units are in the directory.
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_referral(&self, letter: &ReferralLetter) -> Result<ReferralBody, StatementError> {
        let body = ReferralBody::decode(&letter.body)?;
        self.unit(body.to).ok_or(StatementError::UnknownUnit(body.to))?;
        self.verify_m_of::<purpose::Referral>(body.from, body.day, &letter.body, &letter.signatures)?;
        Ok(body)
    }

    /// At least M distinct keyholders of the unit signed `signed`, each with a key that holds for `dated`.
    fn verify_m_of<P: Purpose>(
        &self,
        unit: UnitId,
        dated: Day,
        signed: &[u8],
        signatures: &[NoteSignature],
    ) -> Result<(), StatementError> {
        let need = self.unit(unit).ok_or(StatementError::UnknownUnit(unit))?.policy.m;
        if !strictly_ascending(signatures, |s| s.person) {
            return Err(DecodeError::Order.into());
        }
        let counts = |s: &&NoteSignature| {
            let by = (s.person, Role::Keyholder, unit);
            self.verify_person::<P>(by, dated, signed, &s.signature).is_ok()
        };
        let have = u8::try_from(signatures.iter().filter(counts).count()).unwrap_or(u8::MAX);
        if have >= need { Ok(()) } else { Err(StatementError::Quorum { have, need }) }
    }
}
