//! Strict reading of fixed layouts: nothing is indexed by a number that a sender wrote.

use crate::DecodeError;

/// Reads a fixed layout from the front; [`Cursor::end`] refuses what is left over.
#[derive(Debug, Clone)]
pub struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// A cursor at the first byte.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next `len` bytes.
    ///
    /// # Errors
    /// [`DecodeError::Length`] when fewer are left.
    pub fn take(&mut self, len: usize) -> Result<&'a [u8], DecodeError> {
        let (head, rest) = self.rest.split_at_checked(len).ok_or(DecodeError::Length)?;
        self.rest = rest;
        Ok(head)
    }

    /// The next `N` bytes.
    ///
    /// # Errors
    /// [`DecodeError::Length`] when fewer are left.
    pub fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], DecodeError> {
        let (head, rest) = self.rest.split_first_chunk::<N>().ok_or(DecodeError::Length)?;
        self.rest = rest;
        Ok(head)
    }

    /// One byte.
    ///
    /// # Errors
    /// [`DecodeError::Length`] when none is left.
    pub fn u8(&mut self) -> Result<u8, DecodeError> {
        self.array::<1>().map(|[b]| *b)
    }

    /// Two bytes, big-endian.
    ///
    /// # Errors
    /// [`DecodeError::Length`] when fewer are left.
    pub fn u16(&mut self) -> Result<u16, DecodeError> {
        self.array().map(|b| u16::from_be_bytes(*b))
    }

    /// Four bytes, big-endian.
    ///
    /// # Errors
    /// [`DecodeError::Length`] when fewer are left.
    pub fn u32(&mut self) -> Result<u32, DecodeError> {
        self.array().map(|b| u32::from_be_bytes(*b))
    }

    /// All that is left.
    #[must_use]
    pub const fn rest(self) -> &'a [u8] {
        self.rest
    }

    /// Refuses trailing bytes.
    ///
    /// # Errors
    /// [`DecodeError::Trailing`] when any byte is left.
    pub const fn end(self) -> Result<(), DecodeError> {
        if self.rest.is_empty() { Ok(()) } else { Err(DecodeError::Trailing) }
    }
}
