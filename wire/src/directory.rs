//! The signed directory's records, unverified (SPEC 4). Only `trust` turns them into something that may be used.

use minicbor::bytes::ByteVec;
use minicbor::encode::Write;

use crate::item::{Reader, Writer};
use crate::record::{Record, codec, end, field, numbered, record, take_variant, variant};
use crate::{
    Day, Digest, MailroomPublic, PersonId, Quarter, ServiceId, SignatureBytes, UnitId, VerifyingKeyBytes,
    X25519Public,
};

record! {
    /// The root keys: any `threshold` of them sign.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RootSet {
        /// The service that they speak for.
        pub service: ServiceId,
        /// k.
        pub threshold: u8,
        /// n keys, 1 to 16, no two alike; a signature names its key by position from 0.
        pub keys: Vec<VerifyingKeyBytes>,
    }
}

record! {
    /// One change of the root set; signed by a quorum of the old set, purpose `rotation`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Rotation {
        /// 1 for the first change, then one more each time.
        pub number: u32,
        /// The set from now on.
        pub next: RootSet,
    }
}

/// Whether a key or a unit is to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// In use.
    Active,
    /// Out of use; what was signed until and on that day still verifies.
    Retired(Day),
    /// Not to be believed for anything dated that day or later.
    Revoked(Day),
}

impl Record for State {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        match self {
            Self::Active => variant(to, 0, 0),
            Self::Retired(day) => {
                variant(to, 1, 1);
                day.put(to);
            }
            Self::Revoked(day) => {
                variant(to, 2, 1);
                day.put(to);
            }
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let (number, mut contents) = take_variant(from);
        let state = match number {
            0 => Self::Active,
            1 => Self::Retired(field(from, &mut contents)),
            2 => Self::Revoked(field(from, &mut contents)),
            _ => {
                from.fail();
                Self::Active
            }
        };
        end(from, contents);
        state
    }
}

codec!(State);

numbered! {
    /// What a person of the directory does. Signers of the root are in the [`RootSet`], not here.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Role {
        /// Opens letters with others.
        Keyholder = 0,
        /// Opens contact details with others.
        Custodian = 1,
        /// Fetches and acknowledges.
        Collector = 2,
    }
}

record! {
    /// A person, or a unit's collecting machine.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Person {
        /// Permanent.
        pub id: PersonId,
        /// Never a real name.
        pub pseudonym: String,
        /// Role.
        pub role: Role,
        /// The unit served.
        pub unit: UnitId,
        /// Not under the command of the force: counts toward K.
        pub outsider: bool,
        /// Identity key.
        pub identity: VerifyingKeyBytes,
        /// State of the identity key.
        pub state: State,
    }
}

record! {
    /// Who must agree: M of N keyholders, K outsiders in every M; Mc of Nc custodians.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Policy {
        /// Keyholders that must agree.
        pub m: u8,
        /// Keyholders.
        pub n: u8,
        /// Outsiders in every M.
        pub k: u8,
        /// Custodians that must agree.
        pub mc: u8,
        /// Custodians.
        pub nc: u8,
    }
}

numbered! {
    /// What a unit is.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum UnitKind {
        /// A force's professional-standards or anti-corruption unit.
        Force = 0,
        /// An oversight body.
        Oversight = 1,
        /// The charity's review desk.
        Desk = 2,
    }
}

record! {
    /// A receiving unit.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Unit {
        /// Permanent.
        pub id: UnitId,
        /// Name in English.
        pub name_en: String,
        /// Name in Welsh; empty when there is none of its own.
        pub name_cy: String,
        /// Kind.
        pub kind: UnitKind,
        /// Who must agree.
        pub policy: Policy,
        /// Other units, for when somebody in this one is involved; ascending.
        pub alternates: Vec<UnitId>,
        /// Staffed hours, in words.
        pub hours: String,
        /// Notes with each sync (Q): 8, 16 or 32.
        pub notes_per_sync: u8,
        /// State.
        pub state: State,
    }
}

record! {
    /// A police force or other body that a report can be about.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Force {
        /// Permanent, lower-case ASCII.
        pub slug: String,
        /// Name in English.
        pub name_en: String,
        /// Name in Welsh; empty when there is none of its own.
        pub name_cy: String,
        /// Units that take its reports, the first by default.
        pub units: Vec<UnitId>,
        /// The force that it was merged into.
        pub succeeded_by: Option<String>,
    }
}

record! {
    /// A key of the service.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ServiceKey {
        /// Key.
        pub key: VerifyingKeyBytes,
        /// State.
        pub state: State,
    }
}

record! {
    /// What the service's clocks and limits are.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Constants {
        /// Unix seconds at the start of day 0.
        pub epoch: u64,
        /// Length of a service day in seconds: 86,400; as short as 2 in drills.
        pub day_seconds: u32,
        /// The 24th of the next day at which a day is released to units: 6.
        pub release_24th: u8,
        /// The 24th of the day at which a board is released: 18.
        pub board_24th: u8,
        /// Cells taken in a day at the most.
        pub cell_cap: u32,
    }
}

record! {
    /// The roster, signed by a quorum of the root, purpose `roster`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Roster {
        /// Wire version, 1.
        pub version: u8,
        /// Service.
        pub service: ServiceId,
        /// 0 for the first roster, then one more each time.
        pub serial: u32,
        /// SHA-256 of every earlier roster, oldest first: as many as `serial`.
        pub history: Vec<Digest>,
        /// First day on which it holds.
        pub from: Day,
        /// Last day on which it holds; at most 400 days.
        pub until: Day,
        /// Clocks and limits.
        pub constants: Constants,
        /// Service keys, one of them active.
        pub service_keys: Vec<ServiceKey>,
        /// People, ascending by id.
        pub people: Vec<Person>,
        /// Units, ascending by id.
        pub units: Vec<Unit>,
        /// Forces, ascending by slug.
        pub forces: Vec<Force>,
        /// The service's phone number.
        pub phone: String,
        /// SHA-256 of key cards that are not to be used; ascending.
        pub revoked_cards: Vec<Digest>,
    }
}

record! {
    /// One person's key on a card.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct CardKey {
        /// Whose.
        pub person: PersonId,
        /// The key.
        pub key: X25519Public,
    }
}

record! {
    /// A unit's keys for a quarter, signed by M identity keys of the unit, purpose `card`.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KeyCard {
        /// Wire version, 1.
        pub version: u8,
        /// Service.
        pub service: ServiceId,
        /// Unit.
        pub unit: UnitId,
        /// Quarter: the period of every HPKE `info`.
        pub quarter: Quarter,
        /// First day on which it holds.
        pub from: Day,
        /// Last day on which it holds; at most 120 days.
        pub until: Day,
        /// Mailroom key.
        pub mailroom: MailroomPublic,
        /// Opening keys: N, ascending by person; slot i is the i-th, from 1.
        pub opening: Vec<CardKey>,
        /// Contact keys: Nc, ascending by person.
        pub contact: Vec<CardKey>,
    }
}

record! {
    /// One signature of several under a body.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CounterSignature {
        /// Position in the root set, or a person's id.
        pub signer: u16,
        /// Signature.
        pub signature: SignatureBytes,
    }
}

record! {
    /// A body with the signatures of several: what was signed is what is read.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Countersigned {
        /// The record, encoded.
        pub body: ByteVec,
        /// Ascending by signer.
        pub signatures: Vec<CounterSignature>,
    }
}

record! {
    /// A body with one person's signature.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Signed {
        /// The record, encoded.
        pub body: ByteVec,
        /// Who signed.
        pub person: PersonId,
        /// Signature.
        pub signature: SignatureBytes,
    }
}

record! {
    /// The directory as it travels: nothing in it is to be believed before it is verified against the pinned root.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DirectoryFile {
        /// The first root set, whose digest is pinned.
        pub first_root: RootSet,
        /// Every [`Rotation`] since, oldest first.
        pub rotations: Vec<Countersigned>,
        /// [`Roster`].
        pub roster: Countersigned,
        /// [`KeyCard`]s, ascending by unit, then quarter.
        pub cards: Vec<Countersigned>,
    }
}
