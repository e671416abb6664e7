//! What a store holds: batches of records of one length (SPEC 9).

use std::fmt;

use postern_wire::sizes::{CELL, NOTE};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

/// What the records of a batch are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Cells, 16,384 bytes each; a batch is a service day.
    Cells,
    /// Notes, 2,048 bytes each; a batch is a release of the board.
    Notes,
}

impl Kind {
    /// Both kinds.
    pub const ALL: [Kind; 2] = [Kind::Cells, Kind::Notes];

    /// The length of a record of this kind, in bytes.
    pub const fn record_len(self) -> usize {
        match self {
            Kind::Cells => CELL,
            Kind::Notes => NOTE,
        }
    }

    /// The byte that stands for the kind in associated data (SPEC 9).
    pub(crate) const fn tag(self) -> u8 {
        match self {
            Kind::Cells => 1,
            Kind::Notes => 2,
        }
    }

    /// The word that stands for the kind in file names (SPEC 9).
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Kind::Cells => "cells",
            Kind::Notes => "notes",
        }
    }
}

/// One batch: all records of one kind that came in one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Batch {
    /// What its records are.
    pub kind: Kind,
    /// The number of the service day, or of the release.
    pub number: u32,
}

impl Batch {
    /// The batch of cells of service day `number`.
    pub const fn cells(number: u32) -> Batch {
        Batch { kind: Kind::Cells, number }
    }

    /// The batch of notes of release `number`.
    pub const fn notes(number: u32) -> Batch {
        Batch { kind: Kind::Notes, number }
    }

    /// The start of the batch's file names: the kind and ten digits, so that names sort as numbers do.
    pub(crate) fn stem(self) -> String {
        format!("{}-{:010}", self.kind.word(), self.number)
    }

    /// Reads what [`Batch::stem`] wrote; every other text is `None`.
    pub(crate) fn from_stem(stem: &str) -> Option<Batch> {
        let (word, digits) = stem.split_once('-')?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word)?;
        let batch = Batch { kind, number: digits.parse().ok()? };
        (batch.stem() == stem).then_some(batch)
    }
}

/// The two lives of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Records may still be put; they are in no order that a reader may see.
    Intake,
    /// Complete and unchangeable, in ascending order of SHA-256(record).
    Closed,
}

impl Phase {
    /// The byte that stands for the phase in associated data (SPEC 9).
    pub(crate) const fn tag(self) -> u8 {
        match self {
            Phase::Intake => 1,
            Phase::Closed => 2,
        }
    }

    /// The word that stands for the phase in file names (SPEC 9).
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Phase::Intake => "intake",
            Phase::Closed => "closed",
        }
    }
}

/// A record: as many bytes as its kind has, and no more is known of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    kind: Kind,
    bytes: Box<[u8]>,
}

impl Record {
    /// Takes `bytes` as a record of `kind`.
    ///
    /// # Errors
    /// [`WrongLength`] if they are not exactly [`Kind::record_len`].
    pub fn new(kind: Kind, bytes: impl Into<Box<[u8]>>) -> Result<Record, WrongLength> {
        let bytes = bytes.into();
        if bytes.len() == kind.record_len() { Ok(Record { kind, bytes }) } else { Err(WrongLength) }
    }

    /// What the record is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The record's bytes, [`Kind::record_len`] of them.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The record's bytes, taken out.
    pub fn into_bytes(self) -> Box<[u8]> {
        self.bytes
    }

    /// SHA-256 of the record, 32 bytes: what a closed batch is ordered by.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({:?}, ..)", self.kind)
    }
}

/// A record was not of its kind's length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a record of the wrong length")]
pub struct WrongLength;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_its_kinds_length_and_no_other() {
        for kind in Kind::ALL {
            let len = kind.record_len();
            assert!(Record::new(kind, vec![0; len]).is_ok());
            for wrong in [0, 1, len - 1, len + 1] {
                assert_eq!(Record::new(kind, vec![0; wrong]), Err(WrongLength));
            }
        }
    }

    #[test]
    fn a_record_does_not_show_its_bytes() {
        let record = Record::new(Kind::Notes, vec![0xAB; 2_048]).unwrap();
        assert_eq!(format!("{record:?}"), "Record(Notes, ..)");
    }

    #[test]
    fn stems_are_read_back_and_nothing_else_is() {
        for batch in [Batch::cells(0), Batch::notes(7), Batch::cells(u32::MAX)] {
            assert_eq!(Batch::from_stem(&batch.stem()), Some(batch));
        }
        for odd in
            ["", "cells", "cells-", "cells-7", "cells-+000000007", "notes-99999999999", "other-0000000001"]
        {
            assert_eq!(Batch::from_stem(odd), None, "{odd}");
        }
    }
}
