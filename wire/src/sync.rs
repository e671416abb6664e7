//! What a unit posts once a day, and what it is told (SPEC 8.5).

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::cbor::decode_canonical;
use crate::directory::Signed;
use crate::sizes::{CELL, MAX_N, NOTE, SYNC_CELLS};
use crate::{Day, DecodeError, Digest, ServiceId, SignatureBytes, UnitId};

/// What a unit has seen, signed by its collector, purpose `statement`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Statement {
    /// Service.
    #[n(0)]
    pub service: ServiceId,
    /// Unit.
    #[n(1)]
    pub unit: UnitId,
    /// The newest released day.
    #[n(2)]
    pub day: Day,
    /// SHA-256 of the directory file as served.
    #[n(3)]
    pub directory: Digest,
    /// SHA-256 of the day's encoded head.
    #[n(4)]
    pub head: Digest,
    /// Signature of the board index as served.
    #[n(5)]
    pub index: SignatureBytes,
    /// Head of the unit's own log.
    #[n(6)]
    pub log: Digest,
}

/// A keyholder's word that every cell up to a day is safe on their side, purpose `safe`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Safe {
    /// Service.
    #[n(0)]
    pub service: ServiceId,
    /// Unit.
    #[n(1)]
    pub unit: UnitId,
    /// Up to and including this day.
    #[n(2)]
    pub day: Day,
    /// SHA-256 of that day's encoded head.
    #[n(3)]
    pub head: Digest,
}

/// One sync.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SyncRequest {
    /// Unit.
    #[n(0)]
    pub unit: UnitId,
    /// The newest released day.
    #[n(1)]
    pub day: Day,
    /// The unit's own count of syncs.
    #[n(2)]
    pub serial: u32,
    /// [`Statement`].
    #[n(3)]
    pub statement: Signed,
    /// [`Safe`], ascending by person, at most 8: the newest of each keyholder.
    #[n(4)]
    pub safes: Vec<Signed>,
    /// Q notes of 2,048 bytes.
    #[n(5)]
    pub notes: ByteVec,
    /// R = 4 cells of 16,384 bytes.
    #[n(6)]
    pub cells: ByteVec,
}

impl SyncRequest {
    /// Decodes; the notes must be whole, and the cells exactly four.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let request: Self = decode_canonical(bytes)?;
        if !request.notes.len().is_multiple_of(NOTE) || request.cells.len() != SYNC_CELLS * CELL {
            return Err(DecodeError::Length);
        }
        if request.safes.len() > MAX_N {
            return Err(DecodeError::Malformed);
        }
        if !crate::cbor::strictly_ascending(&request.safes, |s| s.person) {
            return Err(DecodeError::Order);
        }
        Ok(request)
    }
}

impl core::fmt::Debug for SyncRequest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "SyncRequest({} day {} serial {})", self.unit, self.day, self.serial)
    }
}

/// The answer: every unit's newest statement, as its collector signed it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SyncAnswer {
    /// [`Statement`]s, ascending by unit.
    #[n(0)]
    pub statements: Vec<Signed>,
}
