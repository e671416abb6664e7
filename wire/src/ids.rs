//! Typed ids and public byte strings of exact length (SPEC 2.2).

use core::fmt;
use minicbor::encode::Write;

use crate::DecodeError;
use crate::item::{Reader, Writer};
use crate::record::{Record, codec};

/// A public byte string of exactly `$len` bytes; a CBOR byte string of that length, refused at any other.
macro_rules! bytes_id {
    ($(#[$doc:meta])* $name:ident, $len:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Length in bytes.
            pub const LEN: usize = $len;

            /// The bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = DecodeError;

            fn try_from(bytes: &[u8]) -> Result<Self, DecodeError> {
                bytes.try_into().map(Self).map_err(|_| DecodeError::Length)
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl core::str::FromStr for $name {
            type Err = DecodeError;

            /// Lower- or upper-case hex of exactly twice the length.
            fn from_str(text: &str) -> Result<Self, DecodeError> {
                let digits = text.as_bytes();
                if digits.len() != 2 * $len {
                    return Err(DecodeError::Length);
                }
                let mut out = [0u8; $len];
                for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
                    let mut value = 0u8;
                    for digit in pair {
                        let nibble = match digit {
                            b'0'..=b'9' => digit - b'0',
                            b'a'..=b'f' => digit - b'a' + 10,
                            b'A'..=b'F' => digit - b'A' + 10,
                            _ => return Err(DecodeError::Malformed),
                        };
                        value = (value << 4) | nibble;
                    }
                    *byte = value;
                }
                Ok(Self(out))
            }
        }

        impl Record for $name {
            fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
                to.bytes(&self.0);
            }

            fn take(from: &mut Reader<'_>) -> Self {
                Self(Record::take(from))
            }
        }

        codec!($name);
    };
}

/// A number with a type; a CBOR unsigned integer, big-endian wherever it stands in a fixed layout.
macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident, $int:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $int);

        impl Record for $name {
            fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
                self.0.put(to);
            }

            fn take(from: &mut Reader<'_>) -> Self {
                Self(Record::take(from))
            }
        }

        codec!($name);

        impl $name {
            /// Big-endian bytes.
            #[must_use]
            pub const fn to_be_bytes(self) -> [u8; size_of::<$int>()] {
                self.0.to_be_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}

bytes_id!(
    /// The service: 16 random bytes of its first roster, for ever.
    ServiceId, 16);
bytes_id!(
    /// A public key's id: the first 8 bytes of its SHA-256.
    KeyId, 8);
bytes_id!(
    /// A SHA-256, 32 bytes.
    Digest, 32);
bytes_id!(
    /// A reporter's thread with one unit: SHA-256(thread verifying key)[..16].
    ThreadId, 16);
bytes_id!(
    /// A letter: 16 random bytes.
    LetterId, 16);
bytes_id!(
    /// The 8 bytes by which a reader finds a note on the board.
    Hint, 8);
bytes_id!(
    /// An Ed25519 signature (RFC 8032), 64 bytes, not yet verified.
    SignatureBytes, 64);
bytes_id!(
    /// An Ed25519 public key (RFC 8032), 32 bytes, not yet parsed.
    VerifyingKeyBytes, 32);
bytes_id!(
    /// An X25519 public key (RFC 7748), 32 bytes: an opening, contact or receiving key.
    X25519Public, 32);
bytes_id!(
    /// An X-Wing public key, 1,216 bytes: a unit's mailroom key.
    MailroomPublic, 1216);

number_id!(
    /// A receiving unit, permanent.
    UnitId, u16);
number_id!(
    /// A person of the directory, permanent.
    PersonId, u16);
number_id!(
    /// A service day: floor((unix seconds - epoch) / day_seconds).
    Day, u32);
number_id!(
    /// A key period: the number of a unit's key card, counted from 1.
    Quarter, u32);

impl Day {
    /// The day `days` later; the last day there is when it would wrap.
    #[must_use]
    pub const fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The day `days` earlier; day 0 when it would wrap.
    #[must_use]
    pub const fn minus(self, days: u32) -> Self {
        Self(self.0.saturating_sub(days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_round_trip_and_refusals() {
        let id = ServiceId(core::array::from_fn(|i| i as u8 * 16));
        assert_eq!(id.to_string().parse::<ServiceId>().unwrap(), id);
        assert_eq!("00".parse::<ServiceId>(), Err(DecodeError::Length));
        assert_eq!("zz".repeat(16).parse::<ServiceId>(), Err(DecodeError::Malformed));
    }
}
