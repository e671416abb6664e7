//! Statements of units, `safe` of keyholders, and collectors' requests, verified (SPEC 8.5, 8.10).

use postern_wire::auth::{Auth, TOLERANCE};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{Role, Signed, State};
use postern_wire::sync::{Safe, Statement};
use postern_wire::{Day, PersonId, ServiceId, SignatureBytes, UnitId};

use crate::sign::{Purpose, purpose};
use crate::{Directory, StatementError, sha256};

impl Directory {
    /// Verifies what a unit has seen: signed by a collector of that unit whose key holds for its day.
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_statement(&self, signed: &Signed) -> Result<Statement, StatementError> {
        let statement: Statement = decode_canonical(&signed.body)?;
        self.check_about(&statement.service, statement.unit)?;
        let by = (signed.person, Role::Collector, statement.unit);
        self.verify_person::<purpose::Statement>(by, statement.day, &signed.body, &signed.signature)?;
        Ok(statement)
    }

    /// Verifies a keyholder's word that cells are safe: signed by a keyholder of that unit whose key holds for its day,
    /// and is not revoked for whatever day: a `safe` says until when cells are safe, not when it was signed, and what it
    /// lets go cannot be had back.
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_safe(&self, signed: &Signed) -> Result<Safe, StatementError> {
        let safe: Safe = decode_canonical(&signed.body)?;
        self.check_about(&safe.service, safe.unit)?;
        let state = self.person(signed.person).map(|p| p.state);
        if matches!(state, Some(State::Revoked(_))) {
            return Err(StatementError::NotASigner(signed.person));
        }
        let by = (signed.person, Role::Keyholder, safe.unit);
        self.verify_person::<purpose::Safe>(by, safe.day, &signed.body, &signed.signature)?;
        Ok(safe)
    }

    /// Verifies a signed request: its time is within 300 seconds of now, and a collector whose key and unit hold today
    /// signed this method, path and body; a keyholder may sign too what only reads (`GET`), to compare. Who, and the unit.
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_auth(
        &self,
        auth: &Auth,
        method: &str,
        path: &str,
        body: &[u8],
        now_unix: u64,
    ) -> Result<(PersonId, UnitId), StatementError> {
        if auth.time.abs_diff(now_unix) > TOLERANCE {
            return Err(StatementError::Time);
        }
        let unit = self.person(auth.person).ok_or(StatementError::NotASigner(auth.person))?.unit;
        let signed = Auth::signed_bytes(auth.person, auth.time, method, path, &sha256(&[body]));
        let role = match self.person(auth.person).map(|p| p.role) {
            Some(Role::Keyholder) if method == "GET" => Role::Keyholder,
            _ => Role::Collector,
        };
        let today = self.calendar().day(now_unix);
        self.verify_person::<purpose::Request>((auth.person, role, unit), today, &signed, &auth.signature)?;
        Ok((auth.person, unit))
    }

    fn check_about(&self, service: &ServiceId, unit: UnitId) -> Result<(), StatementError> {
        if service != self.service() {
            return Err(StatementError::OtherService);
        }
        self.unit(unit).map(|_| ()).ok_or(StatementError::UnknownUnit(unit))
    }

    /// Verifies one person's signature, dated `dated`, in that role and for that unit.
    pub(crate) fn verify_person<P: Purpose>(
        &self,
        (person, role, unit): (PersonId, Role, UnitId),
        dated: Day,
        body: &[u8],
        signature: &SignatureBytes,
    ) -> Result<(), StatementError> {
        let key = self.verifying_key_of(person, role, unit, dated);
        let key = key.ok_or(StatementError::NotASigner(person))?;
        key.verify::<P>(self.service(), body, signature).map_err(|_| StatementError::Signature)
    }
}
