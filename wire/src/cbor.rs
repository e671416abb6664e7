//! Deterministic CBOR (RFC 8949 section 4.2): fixed-order arrays, shortest forms, no indefinite lengths; what is decoded
//! is encoded again and compared, so that a record has one encoding only (SPEC 1.3).

use minicbor::encode::Write;
use minicbor::{Decode, Encode};

use crate::item::Writer;

/// Why bytes are not the record that was asked for. Nothing of the bytes is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecodeError {
    /// Too short, too long, or not of the exact length.
    Length,
    /// Bytes are left over behind the record.
    Trailing,
    /// Not the record's shape, or a value outside its range.
    Malformed,
    /// Not the one deterministic encoding of what it says.
    NotCanonical,
    /// A version that this code does not know.
    Version,
    /// A list out of order or with the same entry twice.
    Order,
}

impl core::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Length => "wrong length",
            Self::Trailing => "bytes left over",
            Self::Malformed => "not of the expected shape",
            Self::NotCanonical => "not in the one deterministic encoding",
            Self::Version => "unknown version",
            Self::Order => "a list out of order or with an entry twice",
        })
    }
}

impl core::error::Error for DecodeError {}

/// A record's one encoding.
///
/// Its length is counted first, so that the vector never grows: growing would leave copies of a secret behind, which who
/// gets the vector cannot erase.
#[must_use]
pub fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    // Counting and writing to a Vec cannot fail, and no record has an encoder of its own that refuses a value.
    build(|sink| minicbor::encode(value, sink).is_ok())
}

/// Items that are written by hand; `items` is called twice, and writes the same both times.
#[must_use]
pub fn written(items: impl Fn(&mut Writer<'_, Sink<'_>>)) -> Vec<u8> {
    build(|sink| {
        let mut writer = Writer::new(sink);
        items(&mut writer);
        writer.finish().is_ok()
    })
}

fn build(write: impl Fn(&mut Sink<'_>) -> bool) -> Vec<u8> {
    let mut count = Sink(To::Count(0));
    let mut done = write(&mut count);
    let To::Count(length) = count.0 else { return Vec::new() };
    let mut out = Vec::with_capacity(length);
    done &= write(&mut Sink(To::Write(&mut out)));
    if done { out } else { Vec::new() }
}

/// Where an encoding goes. One type for all three, so that a record's encoder is compiled once: phones fetch it.
pub struct Sink<'a>(To<'a>);

enum To<'a> {
    /// Its bytes are counted.
    Count(usize),
    /// They are written down.
    Write(&'a mut Vec<u8>),
    /// They are taken off the front of what is expected, and the first that differs is refused.
    Expect(&'a [u8]),
}

impl core::fmt::Debug for Sink<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Sink(..)")
    }
}

/// Something else was written than what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Differs;

impl Write for Sink<'_> {
    type Error = Differs;

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), Differs> {
        match &mut self.0 {
            To::Count(length) => *length = length.saturating_add(bytes.len()),
            To::Write(out) => out.extend_from_slice(bytes),
            To::Expect(expected) => *expected = expected.strip_prefix(bytes).ok_or(Differs)?,
        }
        Ok(())
    }
}

/// Decodes exactly one record from all of `bytes`.
///
/// # Errors
/// [`DecodeError::Malformed`], [`DecodeError::Trailing`], or [`DecodeError::NotCanonical`] when encoding it again gives
/// other bytes.
pub fn decode_canonical<'b, T: Decode<'b, ()> + Encode<()>>(bytes: &'b [u8]) -> Result<T, DecodeError> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value: T = decoder.decode().map_err(|_| DecodeError::Malformed)?;
    if decoder.position() != bytes.len() {
        return Err(DecodeError::Trailing);
    }
    // Compared as it is encoded: no second copy of what may be a secret, and none of the size that a sender chose.
    let mut rest = Sink(To::Expect(bytes));
    match (minicbor::encode(&value, &mut rest), rest.0) {
        (Ok(()), To::Expect([])) => Ok(value),
        _ => Err(DecodeError::NotCanonical),
    }
}

/// Whether every item's key is greater than the one before it: sorted, and none twice.
#[must_use]
pub fn strictly_ascending<T, K: Ord>(items: &[T], key: impl Fn(&T) -> K) -> bool {
    items.windows(2).all(|pair| match pair {
        [a, b] => key(a) < key(b),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Encode, Decode)]
    #[cbor(array)]
    struct Two {
        #[n(0)]
        a: u32,
        #[n(1)]
        b: Option<u8>,
    }

    #[test]
    fn one_encoding_only() {
        assert_eq!(decode_canonical::<Two>(&[0x82, 0x01, 0x02]), Ok(Two { a: 1, b: Some(2) }));
        assert_eq!(decode_canonical::<Two>(&[0x82, 0x18, 0x01, 0x02]), Err(DecodeError::NotCanonical));
        assert_eq!(decode_canonical::<Two>(&[0x9f, 0x01, 0x02, 0xff]), Err(DecodeError::NotCanonical));
        assert_eq!(decode_canonical::<Two>(&[0x83, 0x01, 0x02, 0x03]), Err(DecodeError::NotCanonical));
        assert_eq!(decode_canonical::<Two>(&[0x82, 0x01, 0x02, 0x00]), Err(DecodeError::Trailing));
        assert_eq!(decode_canonical::<Two>(&[0x82, 0x01]), Err(DecodeError::Malformed));
        assert_eq!(decode_canonical::<Two>(&[0x82, 0x01, 0xf6]), Err(DecodeError::NotCanonical));
        let short = encode(&Two { a: 1, b: None });
        assert_eq!(short, [0x81, 0x01]);
        assert_eq!(decode_canonical::<Two>(&short), Ok(Two { a: 1, b: None }));
    }

    #[test]
    fn an_encoding_is_written_into_its_own_length() {
        let long = encode(&minicbor::bytes::ByteVec::from(vec![7; 5_000]));
        assert_eq!((long.len(), long.capacity()), (5_003, 5_003));
    }
}
