//! The board: its index and shelves (SPEC 7.4).

use crate::cbor::strictly_ascending;
use crate::sizes::{HINT, NOTE, SHELF, SHELF_NOTES};
use crate::{Cursor, Day, DecodeError, Hint, SignatureBytes};

/// Bytes before an index's hints: release 4, count 4, signature 64.
pub const INDEX_PREFIX: usize = 4 + 4 + 64;

/// The board's index as it travels: `release || count || signature || hints`, unverified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardIndex {
    /// The service day in which it was released.
    pub release: Day,
    /// The service's, purpose `index`, over release || count || hints.
    pub signature: SignatureBytes,
    /// Ascending; a positive multiple of 64 of them.
    pub hints: Vec<Hint>,
}

impl BoardIndex {
    /// What is signed: release, count, hints.
    #[must_use]
    pub fn signed_bytes(release: Day, hints: &[Hint]) -> Vec<u8> {
        let count = u32::try_from(hints.len()).unwrap_or(u32::MAX);
        let mut out = Vec::with_capacity(8 + hints.len() * HINT);
        out.extend_from_slice(&release.to_be_bytes());
        out.extend_from_slice(&count.to_be_bytes());
        hints.iter().for_each(|h| out.extend_from_slice(h.as_bytes()));
        out
    }

    /// The bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Self::signed_bytes(self.release, &self.hints);
        out.splice(8..8, self.signature.0);
        out
    }

    /// Reads an index: exact length, hints strictly ascending, a positive multiple of 64.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut c = Cursor::new(bytes);
        let release = Day(c.u32()?);
        let count = usize::try_from(c.u32()?).map_err(|_| DecodeError::Length)?;
        let signature = SignatureBytes(*c.array()?);
        let (hints, odd) = c.rest().as_chunks::<HINT>();
        if !odd.is_empty() || hints.len() != count {
            return Err(DecodeError::Length);
        }
        if count == 0 || count % SHELF_NOTES != 0 {
            return Err(DecodeError::Malformed);
        }
        let hints: Vec<Hint> = hints.iter().map(|h| Hint(*h)).collect();
        if !strictly_ascending(&hints, |h| *h) {
            return Err(DecodeError::Order);
        }
        Ok(Self { release, signature, hints })
    }

    /// Number of shelves; at least 1.
    #[must_use]
    pub fn shelves(&self) -> u32 {
        u32::try_from(self.hints.len() / SHELF_NOTES).unwrap_or(u32::MAX)
    }

    /// Shelf and place on it of the note under `hint`, if it is on the board.
    #[must_use]
    pub fn find(&self, hint: &Hint) -> Option<(u32, usize)> {
        let at = self.hints.binary_search(hint).ok()?;
        Some((u32::try_from(at / SHELF_NOTES).ok()?, at % SHELF_NOTES))
    }

    /// The hints of shelf `k`: what its notes must begin with, in order.
    #[must_use]
    pub fn shelf_hints(&self, k: u32) -> &[Hint] {
        let shelf = usize::try_from(k).ok().and_then(|k| self.hints.chunks_exact(SHELF_NOTES).nth(k));
        shelf.unwrap_or(&[])
    }
}

/// A shelf: 64 notes of 2,048 bytes, 131,072 in all.
#[derive(Clone, PartialEq, Eq)]
pub struct Shelf(Vec<[u8; NOTE]>);

impl Shelf {
    /// Reads a shelf of exactly 131,072 bytes whose notes begin with `hints`, in order.
    ///
    /// # Errors
    /// [`DecodeError::Length`], or [`DecodeError::Order`] when the notes are not those of the index.
    pub fn decode(bytes: &[u8], hints: &[Hint]) -> Result<Self, DecodeError> {
        let (notes, _) = bytes.as_chunks::<NOTE>();
        if bytes.len() != SHELF || hints.len() != SHELF_NOTES {
            return Err(DecodeError::Length);
        }
        if notes.iter().zip(hints).any(|(note, hint)| !note.starts_with(hint.as_bytes())) {
            return Err(DecodeError::Order);
        }
        Ok(Self(notes.to_vec()))
    }

    /// The 64 notes.
    #[must_use]
    pub fn notes(&self) -> &[[u8; NOTE]] {
        &self.0
    }
}

impl core::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Shelf(64 notes)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(n: u64) -> BoardIndex {
        let hints = (0..n).map(|i| Hint((i * 7).to_be_bytes())).collect();
        BoardIndex { release: Day(9), signature: SignatureBytes([3; 64]), hints }
    }

    #[test]
    fn index_round_trip_and_refusals() {
        let good = index(128);
        let bytes = good.encode();
        assert_eq!(bytes.len(), INDEX_PREFIX + 128 * HINT);
        assert_eq!(BoardIndex::decode(&bytes), Ok(good.clone()));
        assert_eq!(good.find(&Hint((7u64 * 70).to_be_bytes())), Some((1, 6)));
        assert_eq!(BoardIndex::decode(&bytes[..bytes.len() - 8]), Err(DecodeError::Length));
        assert_eq!(BoardIndex::decode(&index(65).encode()), Err(DecodeError::Malformed));
        assert_eq!(BoardIndex::decode(&index(0).encode()), Err(DecodeError::Malformed));
        let mut unsorted = good;
        unsorted.hints.swap(3, 4);
        assert_eq!(BoardIndex::decode(&unsorted.encode()), Err(DecodeError::Order));
    }
}
