//! What a vault holds, as deterministic CBOR inside the age file (SPEC 4.1).

use minicbor::{Decode, Encode};
use postern_trust::Seen;
use postern_wire::cbor::strictly_ascending;
use postern_wire::unit_files::EnrolRole;
use postern_wire::{Day, Digest, PersonId, Quarter, ServiceId, UnitId};
use zeroize::Zeroizing;

use super::{Secret32, VaultError};

/// Room for the encoding of any vault, so that no copy of a secret is left behind by a growing buffer.
const ROOM: usize = 64 << 10;
/// The most quarters a vault holds: a quarter's keys are erased after 12 months at the latest.
pub(super) const MAX_QUARTERS: usize = 64;

/// The service that a vault has joined, and the newest directory that it has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Membership {
    /// The service.
    #[n(0)]
    pub service: ServiceId,
    /// Digest of its first root set.
    #[n(1)]
    pub root: Digest,
    /// The newest roster seen: an older one is refused.
    #[n(2)]
    pub seen: Seen,
}

/// A quarter's secret keys.
#[derive(Debug, Encode, Decode)]
#[cbor(array)]
pub(super) struct QuarterKeys {
    #[n(0)]
    pub(super) quarter: Quarter,
    /// X25519: the opening, contact or receiving key.
    #[n(1)]
    pub(super) opening: Secret32,
    /// X-Wing seed of the unit's mailroom key; a custodian has none.
    #[n(2)]
    pub(super) mailroom: Option<Secret32>,
    /// Last day of the quarter's key card, once it is known.
    #[n(3)]
    pub(super) until: Option<Day>,
}

#[derive(Debug, Encode, Decode)]
#[cbor(array)]
pub(super) struct Record {
    #[n(0)]
    pub(super) version: u8,
    #[n(1)]
    pub(super) role: EnrolRole,
    #[n(2)]
    pub(super) pseudonym: String,
    #[n(3)]
    pub(super) unit: Option<UnitId>,
    #[n(4)]
    pub(super) person: Option<PersonId>,
    #[n(5)]
    pub(super) membership: Option<Membership>,
    /// Ed25519 seed: the identity; a signer's root key.
    #[n(6)]
    pub(super) signing: Secret32,
    /// Key of the local case archive.
    #[n(7)]
    pub(super) archive: Secret32,
    #[n(8)]
    pub(super) quarters: Vec<QuarterKeys>,
}

impl Record {
    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(ROOM));
        // Writing to a Vec cannot fail.
        let _ = minicbor::encode(self, &mut *out);
        out
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, VaultError> {
        let mut decoder = minicbor::Decoder::new(bytes);
        let record: Self = decoder.decode().map_err(|_| VaultError::NoVaultInside)?;
        if record.version != 1 {
            return Err(VaultError::Version);
        }
        let canonical = decoder.position() == bytes.len() && record.encode().as_slice() == bytes;
        let ordered =
            strictly_ascending(&record.quarters, |q| q.quarter) && record.quarters.len() <= MAX_QUARTERS;
        if canonical && ordered { Ok(record) } else { Err(VaultError::NoVaultInside) }
    }
}
