//! Why something that was signed under a directory is not believed (SPEC 7.3, 8).

use core::fmt;

use postern_wire::{DecodeError, PersonId, UnitId};

/// Why a head, an index, a statement, a note, a referral or a request is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementError {
    /// Not of the right length or shape, or not the one encoding.
    Malformed(DecodeError),
    /// A wire version other than 1.
    Version,
    /// It speaks for another service.
    OtherService,
    /// Of a unit that is not in the directory.
    UnknownUnit(UnitId),
    /// Signed by somebody who is not in the directory, has another role or unit, or whose key or unit does not hold for
    /// its day.
    NotASigner(PersonId),
    /// The signature does not hold, or for a head or an index: not under any service key that holds for its day.
    Signature,
    /// Fewer keyholders than the unit's M signed it.
    Quorum {
        /// Signatures that count.
        have: u8,
        /// M.
        need: u8,
    },
    /// A `delivered` note with a number, or without exactly one signature.
    Delivered,
    /// The time of a request is more than 300 seconds from now.
    Time,
    /// More hints than all units together can have on the board.
    TooManyHints,
    /// Cells out of order of their hashes, or one twice.
    CellOrder,
    /// Cells are not those of the head.
    OtherCells,
    /// Two signed records that do not contradict each other.
    NoConflict,
}

impl fmt::Display for StatementError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(why) => write!(f, "it cannot be read: {why}"),
            Self::Version => f.write_str("it is of an unknown version"),
            Self::OtherService => f.write_str("it is of another service"),
            Self::UnknownUnit(unit) => write!(f, "unit {unit} is not in the directory"),
            Self::NotASigner(person) => write!(f, "person {person} cannot sign it"),
            Self::Signature => f.write_str("the signature does not hold"),
            Self::Quorum { have, need } => write!(f, "{have} signatures count, {need} are needed"),
            Self::Delivered => f.write_str("a delivery note with a number, or not with one signature"),
            Self::Time => f.write_str("its time is too far from now"),
            Self::TooManyHints => f.write_str("the board is longer than the units can fill it"),
            Self::CellOrder => f.write_str("cells are out of order or stand twice"),
            Self::OtherCells => f.write_str("the cells are not those of the day's head"),
            Self::NoConflict => f.write_str("the two do not contradict each other"),
        }
    }
}

impl core::error::Error for StatementError {}

impl From<DecodeError> for StatementError {
    fn from(error: DecodeError) -> Self {
        Self::Malformed(error)
    }
}
