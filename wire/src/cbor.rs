//! Deterministic CBOR (RFC 8949 section 4.2): fixed-order arrays, shortest forms, no indefinite lengths; what is decoded
//! is encoded again and compared, so that a record has one encoding only (SPEC 1.3).

use minicbor::{Decode, Encode};

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
#[must_use]
pub fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to a Vec cannot fail, and no record has an encoder of its own that refuses a value.
    match minicbor::encode(value, &mut out) {
        Ok(()) => out,
        Err(_) => Vec::new(),
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
    if encode(&value) != bytes {
        return Err(DecodeError::NotCanonical);
    }
    Ok(value)
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
        let short = encode(&Two { a: 1, b: None });
        assert_eq!(decode_canonical::<Two>(&short), Ok(Two { a: 1, b: None }));
    }
}
