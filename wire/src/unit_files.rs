//! Files that people of units and signers hand one another at a ceremony (SPEC 10).
//!
//! Every such file is one line of ASCII, `postern/v1/<kind>`, and behind it one deterministic CBOR record: a file of
//! another kind, or of another program, is told apart before anything of it is read.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::cbor::{self, decode_canonical, strictly_ascending};
use crate::directory::{Countersigned, RootSet};
use crate::{
    DecodeError, Digest, PersonId, Quarter, ServiceId, SignatureBytes, UnitId, VerifyingKeyBytes,
    X25519Public,
};

/// The most bytes of a ceremony file that is read.
pub const MAX_CEREMONY_FILE: usize = 2 << 20;
/// The longest pseudonym, bytes.
pub const MAX_PSEUDONYM: usize = 64;

const PREFIX: &[u8] = b"postern/v1/";
/// The service id under which an enrolment is signed: the first enrolments are made before there is a service.
pub const NO_SERVICE: ServiceId = ServiceId([0; ServiceId::LEN]);

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// [`SignedEnrolment`].
    Enrolment,
    /// [`Proposal`].
    Proposal,
    /// [`Signatures`].
    Signatures,
    /// [`MailroomBundle`].
    MailroomBundle,
    /// [`crate::request::Request`], signed.
    Request,
    /// [`crate::request::Approval`], signed.
    Approval,
    /// [`crate::request::Outbox`], signed.
    Outbox,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Enrolment,
        Self::Proposal,
        Self::Signatures,
        Self::MailroomBundle,
        Self::Request,
        Self::Approval,
        Self::Outbox,
    ];

    /// The kind as it stands in the first line.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Enrolment => "enrolment",
            Self::Proposal => "proposal",
            Self::Signatures => "signatures",
            Self::MailroomBundle => "mailroom-bundle",
            Self::Request => "request",
            Self::Approval => "approval",
            Self::Outbox => "outbox",
        }
    }
}

/// Why bytes are not the file that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// No file of Postern at all.
    Foreign,
    /// A file of Postern, of this other kind.
    Kind(FileKind),
    /// A file of Postern of a kind or version that this code does not know.
    Unknown,
    /// The right kind, but its contents are not as they must be.
    Contents(DecodeError),
}

impl core::fmt::Display for FileError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Foreign => f.write_str("not a file of Postern"),
            Self::Kind(kind) => write!(f, "another kind of file: {}", kind.tag()),
            Self::Unknown => f.write_str("a kind of file that this version does not know"),
            Self::Contents(error) => write!(f, "damaged: {error}"),
        }
    }
}

impl core::error::Error for FileError {}

/// The file of a record: `"postern/v1/" || kind || 0x0a || CBOR`.
#[must_use]
pub fn encode_file<T: Encode<()>>(kind: FileKind, record: &T) -> Vec<u8> {
    [PREFIX, kind.tag().as_bytes(), b"\n", &cbor::encode(record)].concat()
}

/// The record of a file of this kind.
///
/// # Errors
/// [`FileError`] by what is wrong; the limits inside the record are checked by the record's own `check`.
pub fn decode_file<'b, T: Decode<'b, ()> + Encode<()>>(
    kind: FileKind,
    bytes: &'b [u8],
) -> Result<T, FileError> {
    let rest = bytes.strip_prefix(PREFIX).ok_or(FileError::Foreign)?;
    let newline = rest.iter().take(32).position(|b| *b == b'\n').ok_or(FileError::Unknown)?;
    let (tag, record) = rest.split_at_checked(newline).ok_or(FileError::Unknown)?;
    match FileKind::ALL.into_iter().find(|known| known.tag().as_bytes() == tag) {
        Some(found) if found == kind => {}
        Some(other) => return Err(FileError::Kind(other)),
        None => return Err(FileError::Unknown),
    }
    let record = record.split_first().map(|(_, record)| record).unwrap_or_default();
    decode_canonical(record).map_err(FileError::Contents)
}

/// What somebody enrols as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum EnrolRole {
    /// Opens letters with others.
    #[n(0)]
    Keyholder,
    /// Opens contact details with others.
    #[n(1)]
    Custodian,
    /// Fetches and acknowledges.
    #[n(2)]
    Collector,
    /// Signs rosters with a root key.
    #[n(3)]
    Signer,
}

/// The public half of a vault: what its owner asks the ceremony to take in.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Enrolment {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Role.
    #[n(1)]
    pub role: EnrolRole,
    /// Never a real name; 1 to 64 bytes.
    #[n(2)]
    pub pseudonym: String,
    /// Unit to serve; 0 for a signer.
    #[n(3)]
    pub unit: UnitId,
    /// Quarter that the X25519 key is for; 0 for a signer.
    #[n(4)]
    pub quarter: Quarter,
    /// Identity key; a signer's root key.
    #[n(5)]
    pub identity: VerifyingKeyBytes,
    /// Opening key of a keyholder, contact key of a custodian, receiving key of a collector; none of a signer.
    #[n(6)]
    pub key: Option<X25519Public>,
}

impl Enrolment {
    /// Decodes and checks.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let enrolment: Self = decode_canonical(bytes)?;
        if enrolment.version != 1 {
            return Err(DecodeError::Version);
        }
        let signer = enrolment.role == EnrolRole::Signer;
        let fits = (1..=MAX_PSEUDONYM).contains(&enrolment.pseudonym.len())
            && !enrolment.pseudonym.chars().any(char::is_control)
            && enrolment.key.is_none() == signer
            && (enrolment.quarter.0 == 0) == signer
            && (!signer || enrolment.unit.0 == 0);
        if fits { Ok(enrolment) } else { Err(DecodeError::Malformed) }
    }
}

/// An enrolment with the signature of its own identity key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SignedEnrolment {
    /// [`Enrolment`], encoded.
    #[n(0)]
    pub body: ByteVec,
    /// Purpose `enrol`, service id [`NO_SERVICE`].
    #[n(1)]
    pub signature: SignatureBytes,
}

/// What is put before those who sign.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Proposal {
    /// A roster, for a quorum of the root set that follows from the rotations.
    #[n(0)]
    Roster {
        /// The first root set.
        #[n(0)]
        first_root: RootSet,
        /// Rotations since, signed.
        #[n(1)]
        rotations: Vec<Countersigned>,
        /// [`crate::directory::Roster`], encoded.
        #[n(2)]
        roster: ByteVec,
    },
    /// A key card, for M keyholders of its unit.
    #[n(1)]
    Card {
        /// [`crate::directory::KeyCard`], encoded.
        #[n(0)]
        card: ByteVec,
    },
    /// A change of the root set, for a quorum of the set before; a quorum of the new set signs the roster anew with it.
    #[n(2)]
    Rotation {
        /// The first root set.
        #[n(0)]
        first_root: RootSet,
        /// Rotations until now, signed.
        #[n(1)]
        rotations: Vec<Countersigned>,
        /// [`crate::directory::Rotation`], encoded.
        #[n(2)]
        rotation: ByteVec,
        /// The roster in force, encoded.
        #[n(3)]
        roster: ByteVec,
    },
}

/// What a signature at a ceremony is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum CeremonyPurpose {
    /// Purpose `roster`.
    #[n(0)]
    Roster,
    /// Purpose `card`.
    #[n(1)]
    Card,
    /// Purpose `rotation`.
    #[n(2)]
    Rotation,
}

/// One signature made at a ceremony.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct CeremonySignature {
    /// For what.
    #[n(0)]
    pub purpose: CeremonyPurpose,
    /// SHA-256 of the signed body.
    #[n(1)]
    pub body: Digest,
    /// Position in the root set from 0, or a person's id for a card.
    #[n(2)]
    pub signer: u16,
    /// Signature.
    #[n(3)]
    pub signature: SignatureBytes,
}

/// What one signer hands back: one signature, or two for a rotation by who is in both sets.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Signatures {
    /// One or more.
    #[n(0)]
    pub signatures: Vec<CeremonySignature>,
}

/// A mailroom seed sealed to one person.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SealedSeed {
    /// Whose.
    #[n(0)]
    pub person: PersonId,
    /// HPKE, purpose `mailroom`, aad = the mailroom public key: enc 32, seed 32, tag 16.
    #[n(1)]
    pub sealed: ByteVec,
}

/// The mailroom key of a unit and quarter, sealed to each of its keyholders and to its collector.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct MailroomBundle {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// Unit.
    #[n(2)]
    pub unit: UnitId,
    /// Quarter.
    #[n(3)]
    pub quarter: Quarter,
    /// SHA-256 of the key card, encoded.
    #[n(4)]
    pub card: Digest,
    /// Ascending by person.
    #[n(5)]
    pub seeds: Vec<SealedSeed>,
}

impl MailroomBundle {
    /// A bundle's file, checked.
    ///
    /// # Errors
    /// [`FileError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, FileError> {
        let bundle: Self = decode_file(FileKind::MailroomBundle, bytes)?;
        if bundle.version != 1 {
            return Err(FileError::Contents(DecodeError::Version));
        }
        if !strictly_ascending(&bundle.seeds, |s| s.person) {
            return Err(FileError::Contents(DecodeError::Order));
        }
        Ok(bundle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enrolment() -> Enrolment {
        Enrolment {
            version: 1,
            role: EnrolRole::Keyholder,
            pseudonym: "heron".to_owned(),
            unit: UnitId(7),
            quarter: Quarter(1),
            identity: VerifyingKeyBytes([1; 32]),
            key: Some(X25519Public([2; 32])),
        }
    }

    #[test]
    fn files_are_told_apart() {
        let signed =
            SignedEnrolment { body: cbor::encode(&enrolment()).into(), signature: SignatureBytes([3; 64]) };
        let file = encode_file(FileKind::Enrolment, &signed);
        assert!(file.starts_with(b"postern/v1/enrolment\n"));
        assert_eq!(decode_file(FileKind::Enrolment, &file), Ok(signed));
        let as_other = |kind, bytes: &[u8]| decode_file::<SignedEnrolment>(kind, bytes).map(|_| ());
        assert_eq!(as_other(FileKind::Signatures, &file), Err(FileError::Kind(FileKind::Enrolment)));
        assert_eq!(as_other(FileKind::Enrolment, b"%PDF-1.7"), Err(FileError::Foreign));
        assert_eq!(as_other(FileKind::Enrolment, b"postern/v1/other\n\x80"), Err(FileError::Unknown));
        assert_eq!(as_other(FileKind::Enrolment, b"postern/v1/enrolment"), Err(FileError::Unknown));
        assert_eq!(
            as_other(FileKind::Enrolment, b"postern/v1/enrolment\n"),
            Err(FileError::Contents(DecodeError::Malformed))
        );
    }

    #[test]
    fn enrolments_keep_their_limits() {
        let check = |change: fn(&mut Enrolment)| {
            let mut enrolment = enrolment();
            change(&mut enrolment);
            Enrolment::decode(&cbor::encode(&enrolment)).map(|_| ())
        };
        assert_eq!(check(|_| ()), Ok(()));
        assert_eq!(check(|e| e.version = 2), Err(DecodeError::Version));
        let faults: [fn(&mut Enrolment); 6] = [
            |e| e.pseudonym = String::new(),
            |e| e.pseudonym = "a".repeat(65),
            |e| e.pseudonym = "her\u{1b}on".to_owned(),
            |e| e.key = None,
            |e| e.quarter = Quarter(0),
            |e| e.role = EnrolRole::Signer,
        ];
        for fault in faults {
            assert_eq!(check(fault), Err(DecodeError::Malformed));
        }
    }
}
