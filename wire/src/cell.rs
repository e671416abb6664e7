//! The cell and its envelope (SPEC 6).

use core::fmt;

use crate::sizes::{
    ACK, CELL, CONTACT_SEALED, ENVELOPE, HASH, HEADER, HINT, KEY, MAX_N, MAX_NC, SLOT, XWING_ENC, body_sealed,
};
use crate::{Cursor, DecodeError, Digest, Hint};

/// A sealed cell: 16,384 bytes, `enc 1,120 || HPKE ciphertext 15,264`. Every byte string of that length is one.
#[derive(Clone, PartialEq, Eq)]
pub struct Cell(Box<[u8; CELL]>);

impl Cell {
    /// All bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; CELL] {
        &self.0
    }

    /// The encapsulated key and the ciphertext with its tag.
    #[must_use]
    pub fn split(&self) -> (&[u8; XWING_ENC], &[u8]) {
        self.0.split_first_chunk().unwrap_or((&[0; XWING_ENC], &[]))
    }
}

impl TryFrom<&[u8]> for Cell {
    type Error = DecodeError;

    /// # Errors
    /// [`DecodeError::Length`] unless there are exactly 16,384 bytes.
    fn try_from(bytes: &[u8]) -> Result<Self, DecodeError> {
        let boxed: Box<[u8]> = bytes.into();
        boxed.try_into().map(Self).map_err(|_| DecodeError::Length)
    }
}

impl TryFrom<Vec<u8>> for Cell {
    type Error = DecodeError;

    fn try_from(bytes: Vec<u8>) -> Result<Self, DecodeError> {
        bytes.into_boxed_slice().try_into().map(Self).map_err(|_| DecodeError::Length)
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cell(16384 bytes)")
    }
}

/// What kind of cell: an ordinary one, or one with so many chunks of a file behind it (SPEC 6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// One cell and nothing behind it.
    Letter = 0,
    /// 16 chunks.
    File16 = 1,
    /// 64 chunks.
    File64 = 2,
    /// 256 chunks.
    File256 = 3,
}

impl Class {
    /// Every class, ascending.
    pub const ALL: [Self; 4] = [Self::Letter, Self::File16, Self::File64, Self::File256];
}

impl TryFrom<u8> for Class {
    type Error = DecodeError;

    fn try_from(value: u8) -> Result<Self, DecodeError> {
        Self::ALL.into_iter().find(|c| *c as u8 == value).ok_or(DecodeError::Malformed)
    }
}

/// The envelope's first 8 bytes: version 1, class, M, N, Mc, Nc, two zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Class of the cell.
    pub class: Class,
    /// Keyholders that must agree; 1 <= M <= N.
    pub m: u8,
    /// Keyholders, and slots; 1 <= N <= 8.
    pub n: u8,
    /// Custodians that must agree; 1 <= Mc <= Nc.
    pub mc: u8,
    /// Custodians, and contact slots; 1 <= Nc <= 3.
    pub nc: u8,
}

/// The wire version.
pub const VERSION: u8 = 1;

impl Header {
    /// The 8 bytes.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; HEADER] {
        [VERSION, self.class as u8, self.m, self.n, self.mc, self.nc, 0, 0]
    }

    /// Reads and checks the 8 bytes.
    ///
    /// # Errors
    /// [`DecodeError::Version`] for another version, [`DecodeError::Malformed`] for numbers out of range.
    pub fn from_bytes(bytes: &[u8; HEADER]) -> Result<Self, DecodeError> {
        let [version, class, m, n, mc, nc, zero0, zero1] = *bytes;
        if version != VERSION {
            return Err(DecodeError::Version);
        }
        let fits = |m: u8, n: u8, max: usize| m >= 1 && m <= n && usize::from(n) <= max;
        if (zero0, zero1) != (0, 0) || !fits(m, n, MAX_N) || !fits(mc, nc, MAX_NC) {
            return Err(DecodeError::Malformed);
        }
        Ok(Self { class: Class::try_from(class)?, m, n, mc, nc })
    }
}

/// The envelope's parts, borrowed; the lengths are those of its header.
#[derive(Clone, Copy)]
pub struct Envelope<'a> {
    /// Header as read.
    pub header: Header,
    /// Hint under which the unit may post `delivered`.
    pub ack_hint: Hint,
    /// Key of that note. Known to whoever has the mailroom key, hence no secret type.
    pub ack_key: &'a [u8; KEY],
    /// HKDF(K, "commit").
    pub commitment: Digest,
    /// N slots of 81 bytes.
    pub slots: &'a [u8],
    /// HKDF(Kc, "commit").
    pub contact_commitment: Digest,
    /// Nc slots of 81 bytes.
    pub contact_slots: &'a [u8],
    /// Contact details, sealed, 528 bytes.
    pub contact: &'a [u8; CONTACT_SEALED],
    /// The body, sealed: all the rest.
    pub body: &'a [u8],
}

impl fmt::Debug for Envelope<'_> {
    /// Never the acknowledgement's key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Envelope({:?})", self.header)
    }
}

impl<'a> Envelope<'a> {
    /// Reads an envelope of exactly 15,248 bytes.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        if bytes.len() != ENVELOPE {
            return Err(DecodeError::Length);
        }
        let mut c = Cursor::new(bytes);
        let header = Header::from_bytes(c.array()?)?;
        let (n, nc) = (usize::from(header.n), usize::from(header.nc));
        let parsed = Self {
            header,
            ack_hint: Hint(*c.array::<HINT>()?),
            ack_key: c.array::<KEY>()?,
            commitment: Digest(*c.array::<HASH>()?),
            slots: c.take(SLOT * n)?,
            contact_commitment: Digest(*c.array::<HASH>()?),
            contact_slots: c.take(SLOT * nc)?,
            contact: c.array()?,
            body: c.take(body_sealed(n, nc))?,
        };
        c.end()?;
        Ok(parsed)
    }

    /// Slot `i`, counted from 1, if there is one.
    #[must_use]
    pub fn slot(&self, i: u8) -> Option<&'a [u8; SLOT]> {
        nth_slot(self.slots, i)
    }

    /// Contact slot `i`, counted from 1, if there is one.
    #[must_use]
    pub fn contact_slot(&self, i: u8) -> Option<&'a [u8; SLOT]> {
        nth_slot(self.contact_slots, i)
    }
}

fn nth_slot(slots: &[u8], i: u8) -> Option<&[u8; SLOT]> {
    let (slots, _) = slots.as_chunks::<SLOT>();
    slots.get(usize::from(i).checked_sub(1)?)
}

/// Length of an envelope's prefix that every hash of SPEC 6.3 begins with: header, ack, commitment.
pub const PREFIX: usize = HEADER + ACK + HASH;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_refuses_what_is_out_of_range() {
        let good = Header { class: Class::Letter, m: 2, n: 3, mc: 1, nc: 1 };
        assert_eq!(Header::from_bytes(&good.to_bytes()), Ok(good));
        let refuse = |at: usize, value: u8| {
            let mut bytes = good.to_bytes();
            bytes[at] = value;
            Header::from_bytes(&bytes).unwrap_err()
        };
        assert_eq!(refuse(0, 2), DecodeError::Version);
        for (at, value) in [(1, 4), (2, 0), (2, 4), (3, 9), (4, 0), (4, 2), (5, 4), (6, 1), (7, 1)] {
            assert_eq!(refuse(at, value), DecodeError::Malformed, "byte {at} = {value}");
        }
    }

    #[test]
    fn envelope_of_every_policy_is_used_to_the_last_byte() {
        for n in 1..=8 {
            for nc in 1..=3 {
                let header = Header { class: Class::Letter, m: 1, n, mc: 1, nc };
                let mut bytes = vec![7; ENVELOPE];
                bytes[..HEADER].copy_from_slice(&header.to_bytes());
                let envelope = Envelope::parse(&bytes).unwrap();
                assert!(
                    envelope.slot(n).is_some()
                        && envelope.slot(n + 1).is_none()
                        && envelope.slot(0).is_none()
                );
                assert_eq!(Envelope::parse(&bytes[1..]).unwrap_err(), DecodeError::Length);
            }
        }
    }
}
