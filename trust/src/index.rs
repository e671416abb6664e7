//! The board's index, verified (SPEC 7.4).

use postern_wire::board::BoardIndex;
use postern_wire::sizes::{NOTE_DAYS, SHELF_NOTES};
use postern_wire::{Day, SignatureBytes};

use crate::sign::{Purpose, purpose};
use crate::{Directory, StatementError};

impl Directory {
    /// The most hints that a board can have: the sum over all units of Q notes a day for 60 days, rounded up to a
    /// multiple of 64; at least 64.
    #[must_use]
    pub fn max_hints(&self) -> usize {
        let days = usize::try_from(NOTE_DAYS).unwrap_or(usize::MAX);
        let notes: usize = self.roster().units.iter().map(|u| usize::from(u.notes_per_sync)).sum();
        notes.saturating_mul(days).max(1).next_multiple_of(SHELF_NOTES)
    }

    /// Verifies an index: its form, its size, and its signature under a service key that holds for its release. Whether
    /// it is the newest is the caller's to say, by [`crate::Calendar::board_release`].
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_index(&self, bytes: &[u8]) -> Result<BoardIndex, StatementError> {
        let index = BoardIndex::decode(bytes)?;
        if index.hints.len() > self.max_hints() {
            return Err(StatementError::TooManyHints);
        }
        let body = BoardIndex::signed_bytes(index.release, &index.hints);
        self.verify_service::<purpose::Index>(index.release, &body, &index.signature)?;
        Ok(index)
    }

    /// Verifies a signature of the service, under any of its keys that holds for `dated`.
    pub(crate) fn verify_service<P: Purpose>(
        &self,
        dated: Day,
        body: &[u8],
        signature: &SignatureBytes,
    ) -> Result<(), StatementError> {
        let holds =
            self.service_keys_on(dated).any(|key| key.verify::<P>(self.service(), body, signature).is_ok());
        if holds { Ok(()) } else { Err(StatementError::Signature) }
    }
}
