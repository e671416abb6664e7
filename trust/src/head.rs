//! Day heads, the sets that they stand for, and two heads that convict (SPEC 8.3, 8.4).

use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::{Class, VERSION};
use postern_wire::head::{ClassHead, DayHead, SignedHead};
use postern_wire::sizes::MAX_HEAD;
use postern_wire::{Day, DecodeError, Digest};

use crate::merkle::Frontier;
use crate::sign::purpose;
use crate::{Directory, StatementError, sha256};

/// SHA-256 of the encoded head, without its signature: what the next head and units' statements name it by.
#[must_use]
pub fn head_digest(head: &DayHead) -> Digest {
    sha256(&[&encode(head)])
}

/// Whether `next` is the head of a later day that names `previous` as the one before it.
#[must_use]
pub fn follows(previous: &DayHead, next: &DayHead) -> bool {
    next.service == previous.service && next.day > previous.day && next.previous == head_digest(previous)
}

/// A day's cells of one class, taken in ascending order of SHA-256(cell): their count and root, without keeping them.
#[derive(Debug, Clone, Default)]
pub struct ClassSet {
    cells: Frontier,
    last: Option<Digest>,
}

impl ClassSet {
    /// Takes the next cell; its hash, which must be greater than that of the cell before.
    ///
    /// # Errors
    /// [`StatementError::CellOrder`].
    pub fn push(&mut self, cell: &[u8]) -> Result<Digest, StatementError> {
        let hash = sha256(&[cell]);
        if self.last.is_some_and(|last| last >= hash) {
            return Err(StatementError::CellOrder);
        }
        self.last = Some(hash);
        self.cells.push(cell);
        Ok(hash)
    }

    /// Count and root of the cells so far.
    #[must_use]
    pub fn head(&self) -> ClassHead {
        ClassHead { count: u32::try_from(self.cells.count()).unwrap_or(u32::MAX), root: self.cells.root() }
    }

    /// Checks that the cells are those of a verified head, all of them and no other (claim C8).
    ///
    /// # Errors
    /// [`StatementError::OtherCells`].
    pub fn check(&self, head: &DayHead, class: Class) -> Result<(), StatementError> {
        let said = head.classes.get(usize::from(class as u8));
        if said == Some(&self.head()) { Ok(()) } else { Err(StatementError::OtherCells) }
    }
}

impl Directory {
    /// Verifies a signed head of at most 1,024 bytes under a service key that holds for the head's day.
    ///
    /// # Errors
    /// [`StatementError`] by what is wrong.
    pub fn verify_head(&self, signed: &[u8]) -> Result<DayHead, StatementError> {
        if signed.len() > MAX_HEAD {
            return Err(DecodeError::Length.into());
        }
        let signed: SignedHead = decode_canonical(signed)?;
        let head: DayHead = decode_canonical(&signed.body)?;
        if head.version != VERSION {
            return Err(StatementError::Version);
        }
        if head.service != *self.service() {
            return Err(StatementError::OtherService);
        }
        self.verify_service::<purpose::Head>(head.day, &signed.body, &signed.signature)?;
        Ok(head)
    }

    /// Verifies that two signed heads contradict each other: the service signed both, for one day, and they differ. That
    /// convicts it (claim C8). The day.
    ///
    /// # Errors
    /// [`StatementError::NoConflict`], or why one of them is no head.
    pub fn verify_conflict(&self, a: &[u8], b: &[u8]) -> Result<Day, StatementError> {
        let (a, b) = (self.verify_head(a)?, self.verify_head(b)?);
        if a.day == b.day && a != b { Ok(a.day) } else { Err(StatementError::NoConflict) }
    }
}
