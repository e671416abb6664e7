//! The signed directory's records, unverified (SPEC 4). Only `trust` turns them into something that may be used.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::{
    Day, Digest, MailroomPublic, PersonId, Quarter, ServiceId, SignatureBytes, UnitId, VerifyingKeyBytes,
    X25519Public,
};

/// The root keys: any `threshold` of them sign.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct RootSet {
    /// The service that they speak for.
    #[n(0)]
    pub service: ServiceId,
    /// k.
    #[n(1)]
    pub threshold: u8,
    /// n keys, 1 to 16, no two alike; a signature names its key by position from 0.
    #[n(2)]
    pub keys: Vec<VerifyingKeyBytes>,
}

/// One change of the root set; signed by a quorum of the old set, purpose `rotation`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Rotation {
    /// 1 for the first change, then one more each time.
    #[n(0)]
    pub number: u32,
    /// The set from now on.
    #[n(1)]
    pub next: RootSet,
}

/// Whether a key or a unit is to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub enum State {
    /// In use.
    #[n(0)]
    Active,
    /// Out of use; what was signed until and on that day still verifies.
    #[n(1)]
    Retired(#[n(0)] Day),
    /// Not to be believed for anything dated that day or later.
    #[n(2)]
    Revoked(#[n(0)] Day),
}

/// What a person of the directory does. Signers of the root are in the [`RootSet`], not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// Opens letters with others.
    #[n(0)]
    Keyholder,
    /// Opens contact details with others.
    #[n(1)]
    Custodian,
    /// Fetches and acknowledges.
    #[n(2)]
    Collector,
}

/// A person, or a unit's collecting machine.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Person {
    /// Permanent.
    #[n(0)]
    pub id: PersonId,
    /// Never a real name.
    #[n(1)]
    pub pseudonym: String,
    /// Role.
    #[n(2)]
    pub role: Role,
    /// The unit served.
    #[n(3)]
    pub unit: UnitId,
    /// Not under the command of the force: counts toward K.
    #[n(4)]
    pub outsider: bool,
    /// Identity key.
    #[n(5)]
    pub identity: VerifyingKeyBytes,
    /// State of the identity key.
    #[n(6)]
    pub state: State,
}

/// Who must agree: M of N keyholders, K outsiders in every M; Mc of Nc custodians.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Policy {
    /// Keyholders that must agree.
    #[n(0)]
    pub m: u8,
    /// Keyholders.
    #[n(1)]
    pub n: u8,
    /// Outsiders in every M.
    #[n(2)]
    pub k: u8,
    /// Custodians that must agree.
    #[n(3)]
    pub mc: u8,
    /// Custodians.
    #[n(4)]
    pub nc: u8,
}

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum UnitKind {
    /// A force's professional-standards or anti-corruption unit.
    #[n(0)]
    Force,
    /// An oversight body.
    #[n(1)]
    Oversight,
    /// The charity's review desk.
    #[n(2)]
    Desk,
}

/// A receiving unit.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Unit {
    /// Permanent.
    #[n(0)]
    pub id: UnitId,
    /// Name in English.
    #[n(1)]
    pub name_en: String,
    /// Name in Welsh; empty when there is none of its own.
    #[n(2)]
    pub name_cy: String,
    /// Kind.
    #[n(3)]
    pub kind: UnitKind,
    /// Who must agree.
    #[n(4)]
    pub policy: Policy,
    /// Other units, for when somebody in this one is involved; ascending.
    #[n(5)]
    pub alternates: Vec<UnitId>,
    /// Staffed hours, in words.
    #[n(6)]
    pub hours: String,
    /// Notes with each sync (Q): 8, 16 or 32.
    #[n(7)]
    pub notes_per_sync: u8,
    /// State.
    #[n(8)]
    pub state: State,
}

/// A police force or other body that a report can be about.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Force {
    /// Permanent, lower-case ASCII.
    #[n(0)]
    pub slug: String,
    /// Name in English.
    #[n(1)]
    pub name_en: String,
    /// Name in Welsh; empty when there is none of its own.
    #[n(2)]
    pub name_cy: String,
    /// Units that take its reports, the first by default.
    #[n(3)]
    pub units: Vec<UnitId>,
    /// The force that it was merged into.
    #[n(4)]
    pub succeeded_by: Option<String>,
}

/// A key of the service.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ServiceKey {
    /// Key.
    #[n(0)]
    pub key: VerifyingKeyBytes,
    /// State.
    #[n(1)]
    pub state: State,
}

/// What the service's clocks and limits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Constants {
    /// Unix seconds at the start of day 0.
    #[n(0)]
    pub epoch: u64,
    /// Length of a service day in seconds: 86,400; as short as 2 in drills.
    #[n(1)]
    pub day_seconds: u32,
    /// The 24th of the next day at which a day is released to units: 6.
    #[n(2)]
    pub release_24th: u8,
    /// The 24th of the day at which a board is released: 18.
    #[n(3)]
    pub board_24th: u8,
    /// Cells taken in a day at the most.
    #[n(4)]
    pub cell_cap: u32,
}

/// The roster, signed by a quorum of the root, purpose `roster`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Roster {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// 0 for the first roster, then one more each time.
    #[n(2)]
    pub serial: u32,
    /// SHA-256 of every earlier roster, oldest first: as many as `serial`.
    #[n(3)]
    pub history: Vec<Digest>,
    /// First day on which it holds.
    #[n(4)]
    pub from: Day,
    /// Last day on which it holds; at most 400 days.
    #[n(5)]
    pub until: Day,
    /// Clocks and limits.
    #[n(6)]
    pub constants: Constants,
    /// Service keys, one of them active.
    #[n(7)]
    pub service_keys: Vec<ServiceKey>,
    /// People, ascending by id.
    #[n(8)]
    pub people: Vec<Person>,
    /// Units, ascending by id.
    #[n(9)]
    pub units: Vec<Unit>,
    /// Forces, ascending by slug.
    #[n(10)]
    pub forces: Vec<Force>,
    /// The service's phone number.
    #[n(11)]
    pub phone: String,
    /// SHA-256 of key cards that are not to be used; ascending.
    #[n(12)]
    pub revoked_cards: Vec<Digest>,
}

/// One person's key on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct CardKey {
    /// Whose.
    #[n(0)]
    pub person: PersonId,
    /// The key.
    #[n(1)]
    pub key: X25519Public,
}

/// A unit's keys for a quarter, signed by M identity keys of the unit, purpose `card`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct KeyCard {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// Unit.
    #[n(2)]
    pub unit: UnitId,
    /// Quarter: the period of every HPKE `info`.
    #[n(3)]
    pub quarter: Quarter,
    /// First day on which it holds.
    #[n(4)]
    pub from: Day,
    /// Last day on which it holds; at most 120 days.
    #[n(5)]
    pub until: Day,
    /// Mailroom key.
    #[n(6)]
    pub mailroom: MailroomPublic,
    /// Opening keys: N, ascending by person; slot i is the i-th, from 1.
    #[n(7)]
    pub opening: Vec<CardKey>,
    /// Contact keys: Nc, ascending by person.
    #[n(8)]
    pub contact: Vec<CardKey>,
}

/// One signature of several under a body.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct CounterSignature {
    /// Position in the root set, or a person's id.
    #[n(0)]
    pub signer: u16,
    /// Signature.
    #[n(1)]
    pub signature: SignatureBytes,
}

/// A body with the signatures of several: what was signed is what is read.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Countersigned {
    /// The record, encoded.
    #[n(0)]
    pub body: ByteVec,
    /// Ascending by signer.
    #[n(1)]
    pub signatures: Vec<CounterSignature>,
}

/// A body with one person's signature.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Signed {
    /// The record, encoded.
    #[n(0)]
    pub body: ByteVec,
    /// Who signed.
    #[n(1)]
    pub person: PersonId,
    /// Signature.
    #[n(2)]
    pub signature: SignatureBytes,
}

/// The directory as it travels: nothing in it is to be believed before it is verified against the pinned root.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct DirectoryFile {
    /// The first root set, whose digest is pinned.
    #[n(0)]
    pub first_root: RootSet,
    /// Every [`Rotation`] since, oldest first.
    #[n(1)]
    pub rotations: Vec<Countersigned>,
    /// [`Roster`].
    #[n(2)]
    pub roster: Countersigned,
    /// [`KeyCard`]s, ascending by unit, then quarter.
    #[n(3)]
    pub cards: Vec<Countersigned>,
}
