//! The signed day head and the day as it is downloaded (SPEC 8.3, 8.4).

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::sizes::{CELL, MAX_HEAD};
use crate::{Cursor, Day, DecodeError, Digest, ServiceId, SignatureBytes};

/// Count and Merkle root (RFC 9162 section 2.1) of a day's cells of one class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ClassHead {
    /// Cells.
    #[n(0)]
    pub count: u32,
    /// Root over the cells in ascending order of SHA-256(cell).
    #[n(1)]
    pub root: Digest,
}

/// What the service says of a closed day.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct DayHead {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// Day.
    #[n(2)]
    pub day: Day,
    /// One per class, by class number.
    #[n(3)]
    pub classes: [ClassHead; 4],
    /// SHA-256 of the encoded head before it; zeros for the first.
    #[n(4)]
    pub previous: Digest,
}

/// A head with the service's signature, purpose `head`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SignedHead {
    /// [`DayHead`], encoded.
    #[n(0)]
    pub body: ByteVec,
    /// Signature.
    #[n(1)]
    pub signature: SignatureBytes,
}

/// The answer to a day's request: `u16 length || SignedHead || cells`, cells of class 0 in hash order.
#[must_use]
pub fn day_prefix(signed_head: &[u8]) -> Vec<u8> {
    let len = u16::try_from(signed_head.len()).unwrap_or(u16::MAX);
    [&len.to_be_bytes(), signed_head].concat()
}

/// Reads the length in front of a day's signed head.
///
/// # Errors
/// [`DecodeError::Length`] when it is longer than any head.
pub fn day_head_len(prefix: &[u8; 2]) -> Result<usize, DecodeError> {
    let len = usize::from(u16::from_be_bytes(*prefix));
    if len <= MAX_HEAD { Ok(len) } else { Err(DecodeError::Length) }
}

/// Splits a whole day into its signed head's bytes and its cells' bytes, 16,384 each.
///
/// # Errors
/// [`DecodeError`] when it is no such thing.
pub fn split_day(bytes: &[u8]) -> Result<(&[u8], &[[u8; CELL]]), DecodeError> {
    let mut c = Cursor::new(bytes);
    let head = c.array::<2>().and_then(day_head_len)?;
    let head = c.take(head)?;
    match c.rest().as_chunks::<CELL>() {
        (cells, []) => Ok((head, cells)),
        _ => Err(DecodeError::Trailing),
    }
}
