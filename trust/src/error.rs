//! Why a directory is refused, each reason by its name (SPEC 4.5).

use core::fmt;

use postern_wire::{Day, DecodeError, PersonId, Quarter, UnitId};

/// Which record of the file a refusal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// The file as a whole.
    File,
    /// The first root set.
    FirstRoot,
    /// The rotation at this place, from 1.
    Rotation(u32),
    /// The roster.
    Roster,
    /// The key card at this place in the file, from 0, which could not be read.
    CardAt(usize),
    /// The key card of this unit and quarter.
    Card(UnitId, Quarter),
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the directory file"),
            Self::FirstRoot => f.write_str("the first root set"),
            Self::Rotation(number) => write!(f, "rotation {number} of the root"),
            Self::Roster => f.write_str("the roster"),
            Self::CardAt(at) => write!(f, "key card {at} of the file"),
            Self::Card(unit, quarter) => write!(f, "unit {unit}'s key card for quarter {quarter}"),
        }
    }
}

/// A list of the roster that must be strictly ascending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// People, by id.
    People,
    /// Units, by id.
    Units,
    /// Forces, by slug.
    Forces,
    /// Digests of revoked cards.
    RevokedCards,
}

/// Why a directory is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectoryError {
    /// More than 1 MiB.
    TooLong,
    /// Not the record's one encoding.
    Malformed(Record, DecodeError),
    /// A wire version other than 1.
    Version(Record),
    /// It speaks for another service.
    OtherService(Record),
    /// The first root set is not the pinned one.
    OtherRoot,
    /// A root set without 1 <= threshold <= n <= 16.
    RootThreshold(Record),
    /// A root set with the same key twice.
    RootKeyTwice(Record),
    /// A public key that is no point of the curve, or of small order.
    BadKey(Record),
    /// Rotations are not numbered 1, 2, 3...
    RotationNumber(Record),
    /// Signatures that are not strictly ascending by signer.
    SignerOrder(Record),
    /// A signature by somebody who does not sign such a record.
    UnknownSigner(Record),
    /// A signature that does not hold.
    Signature(Record),
    /// Too few signatures that count.
    Quorum(Record),
    /// It ends before it begins, or holds longer than it may: 400 days for a roster, 120 for a key card.
    Period(Record),
    /// The roster does not hold yet.
    NotYet {
        /// Its first day.
        from: Day,
        /// Today.
        today: Day,
    },
    /// The roster holds no more.
    Expired {
        /// Its last day.
        until: Day,
        /// Today.
        today: Day,
    },
    /// The history does not have as many entries as the serial says.
    History,
    /// Constants of no calendar: days under 2 seconds, or a 24th over 23.
    Constants,
    /// Not exactly one active service key.
    ServiceKeys,
    /// A list out of order or with the same entry twice.
    Order(List),
    /// The same public key stands twice in the file.
    KeyTwice,
    /// A person of a unit that is not in the roster.
    PersonUnit(PersonId),
    /// A policy without 1 <= M <= N <= 8, 1 <= Mc <= Nc <= 3 and K <= M.
    Policy(UnitId),
    /// N is not the number of the unit's active keyholders.
    KeyholderCount(UnitId),
    /// Nc is not the number of the unit's active custodians.
    CustodianCount(UnitId),
    /// More than M - K of the unit's active keyholders are inside the force.
    Insiders(UnitId),
    /// Alternates out of order, not in the roster, or the unit itself.
    Alternates(UnitId),
    /// Notes with each sync are not 8, 16 or 32.
    NotesPerSync(UnitId),
    /// The force at this place, from 0: a slug that is not 1 to 40 of `a-z`, `0-9`, `-`.
    ForceSlug(usize),
    /// The force at this place, from 0: no unit and no successor, a unit that is not in the roster, or one twice.
    ForceUnits(usize),
    /// The force at this place, from 0: a successor that is not in the roster, or itself.
    ForceSuccessor(usize),
    /// Key cards are not strictly ascending by unit, quarter and first day.
    CardOrder(Record),
    /// A key card of a unit that is not in the roster, or was not in use on the card's first day.
    CardUnit(Record),
    /// A key card's people are out of order, too many, none, or not that unit's keyholders and custodians.
    CardPeople(Record),
    /// A unit's newest key card leaves out an active keyholder or custodian.
    CardIncomplete(Record),
    /// The key card is revoked.
    CardRevoked(Record),
    /// More than one key card of a unit that has not begun.
    CardsAhead(UnitId),
    /// The next key card stands beside the current one before its last 14 days.
    CardEarly(Record),
    /// The roster is older than one seen.
    RolledBack,
    /// The roster has the serial of the one seen, and is another.
    Forked,
    /// The roster does not descend from the one seen.
    BrokenChain,
}

impl fmt::Display for DirectoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => f.write_str("the directory is longer than 1 MiB"),
            Self::Malformed(record, why) => write!(f, "{record} cannot be read: {why}"),
            Self::Version(record) => write!(f, "{record} is of an unknown version"),
            Self::OtherService(record) => write!(f, "{record} is of another service"),
            Self::OtherRoot => f.write_str("the directory's first root is not the one that is pinned"),
            Self::RootThreshold(record) => write!(f, "{record} has an impossible threshold"),
            Self::RootKeyTwice(record) => write!(f, "{record} has the same key twice"),
            Self::BadKey(record) => write!(f, "{record} has an unusable public key"),
            Self::RotationNumber(record) => write!(f, "{record} is out of sequence"),
            Self::SignerOrder(record) => write!(f, "the signatures of {record} are out of order"),
            Self::UnknownSigner(record) => write!(f, "{record} is signed by somebody who does not sign it"),
            Self::Signature(record) => write!(f, "a signature of {record} does not hold"),
            Self::Quorum(record) => write!(f, "too few signatures that count under {record}"),
            Self::Period(record) => write!(f, "{record} holds too long, or ends before it begins"),
            Self::NotYet { from, today } => write!(f, "the roster holds from day {from}; today is {today}"),
            Self::Expired { until, today } => {
                write!(f, "the roster held until day {until}; today is {today}")
            }
            Self::History => f.write_str("the roster's history does not fit its serial"),
            Self::Constants => f.write_str("the roster's constants make no calendar"),
            Self::ServiceKeys => f.write_str("the roster does not have exactly one active service key"),
            Self::Order(List::People) => f.write_str("people are out of order or stand twice"),
            Self::Order(List::Units) => f.write_str("units are out of order or stand twice"),
            Self::Order(List::Forces) => f.write_str("forces are out of order or stand twice"),
            Self::Order(List::RevokedCards) => f.write_str("revoked cards are out of order or stand twice"),
            Self::KeyTwice => f.write_str("the same public key stands twice"),
            Self::PersonUnit(person) => write!(f, "person {person} is of no known unit"),
            Self::Policy(unit) => write!(f, "unit {unit}'s policy is impossible"),
            Self::KeyholderCount(unit) => write!(f, "unit {unit} does not have N active keyholders"),
            Self::CustodianCount(unit) => write!(f, "unit {unit} does not have Nc active custodians"),
            Self::Insiders(unit) => write!(f, "unit {unit} has more insiders than its policy allows"),
            Self::Alternates(unit) => write!(f, "unit {unit}'s alternates are out of order or unknown"),
            Self::NotesPerSync(unit) => {
                write!(f, "unit {unit} does not post 8, 16 or 32 notes with each sync")
            }
            Self::ForceSlug(at) => write!(f, "force {at} of the roster has an impossible slug"),
            Self::ForceUnits(at) => write!(f, "force {at} of the roster has no units, or unknown ones"),
            Self::ForceSuccessor(at) => write!(f, "force {at} of the roster has an unknown successor"),
            Self::CardOrder(record) => write!(f, "{record} is out of order or stands twice"),
            Self::CardUnit(record) => write!(f, "{record} is of a unit that is not in use"),
            Self::CardPeople(record) => {
                write!(f, "{record} is not of that unit's keyholders and custodians")
            }
            Self::CardIncomplete(record) => write!(f, "{record} leaves out an active keyholder or custodian"),
            Self::CardRevoked(record) => write!(f, "{record} is revoked"),
            Self::CardsAhead(unit) => {
                write!(f, "unit {unit} has more than one key card that has not begun")
            }
            Self::CardEarly(record) => write!(f, "{record} stands there too early"),
            Self::RolledBack => f.write_str("the directory is older than one seen before"),
            Self::Forked => f.write_str("the directory has the serial of one seen before, and is another"),
            Self::BrokenChain => f.write_str("the directory does not descend from one seen before"),
        }
    }
}

impl core::error::Error for DirectoryError {}
