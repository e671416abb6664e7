//! Key derivation: HKDF-SHA-256 (RFC 5869) with every label in one enum (SPEC 3.3).

use hkdf::Hkdf;
use postern_wire::ServiceId;
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, Zeroizing};

/// What stands before every label.
const PREFIX: &[u8] = b"postern/v1/";
/// What the salt of [`extract`] opens with.
const SALT: &[u8] = b"postern/v1";

/// Every label there is, so that no two uses can share one by accident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// Check bits of a code ([`hash`]): service id 16, code 12.
    Code,
    /// Check bits of a root digest shown as words ([`hash`]): the digest's first 12 bytes.
    RootWords,
    /// Seed of the thread key with a unit: unit 2.
    Thread,
    /// Root of the notes of a unit: unit 2.
    Note,
    /// Acknowledgement hint and key: unit 2, day 4, part 1.
    Ack,
    /// Commitment to a body key or contact key: no parts.
    Commit,
    /// AEAD key of the body: no parts.
    Body,
    /// AEAD key of the contact details: no parts.
    Contact,
    /// Coefficient of the sharing polynomial: degree 1.
    Coefficient,
    /// Sender randomness of a custody slot: slot number 1.
    Slot,
    /// Root of the next chain of notes after a referral: no parts.
    Refer,
    /// Hint of a note: number.
    Hint,
    /// Key of a note: number.
    Key,
    /// Key of the file chunks behind a class cell: no parts.
    Tail,
}

impl Label {
    /// The label's ASCII text as it stands in the info string.
    #[must_use]
    pub const fn as_bytes(self) -> &'static [u8] {
        match self {
            Self::Code => b"code",
            Self::RootWords => b"root-words",
            Self::Thread => b"thread",
            Self::Note => b"note",
            Self::Ack => b"ack",
            Self::Commit => b"commit",
            Self::Body => b"body",
            Self::Contact => b"contact",
            Self::Coefficient => b"coefficient",
            Self::Slot => b"slot",
            Self::Refer => b"refer",
            Self::Hint => b"hint",
            Self::Key => b"key",
            Self::Tail => b"tail",
        }
    }
}

/// `HKDF(key, label, parts)` (SPEC 3.3): N bytes.
///
/// ```text
/// HKDF-Expand(SHA-256, PRK = key, info = "postern/v1/" || label || 0x00 || parts, L = N)      RFC 5869 section 2.3
/// ```
///
/// The parts are joined without lengths: for each label the caller gives the same number of parts, each of the same
/// width every time (integers big-endian), as [`Label`] says. `N` above 8,160 does not compile.
#[must_use]
pub fn expand<const N: usize>(key: &[u8; 32], label: Label, parts: &[&[u8]]) -> Zeroizing<[u8; N]> {
    const { assert!(N <= 255 * 32, "RFC 5869 section 2.3: L <= 255 * HashLen") };
    let mut info: Vec<&[u8]> = Vec::with_capacity(parts.len().saturating_add(3));
    info.extend_from_slice(&[PREFIX, label.as_bytes(), &[0]]);
    info.extend_from_slice(parts);
    let mut okm = Zeroizing::new([0; N]);
    #[expect(
        clippy::expect_used,
        reason = "a PRK of 32 bytes is long enough, and N is checked when compiled"
    )]
    Hkdf::<Sha256>::from_prk(key)
        .ok()
        .and_then(|hkdf| hkdf.expand_multi_info(&info, okm.as_mut_slice()).ok())
        .expect("lengths are constants");
    okm
}

/// The pseudorandom key of a secret for one service (SPEC 5.3): 32 bytes.
///
/// ```text
/// HKDF-Extract(SHA-256, salt = "postern/v1" || service id, IKM = ikm)                         RFC 5869 section 2.2
/// ```
#[must_use]
pub fn extract(service: &ServiceId, ikm: &[u8]) -> Zeroizing<[u8; 32]> {
    let salt = [SALT, service.as_bytes()].concat();
    let (mut output, _) = Hkdf::<Sha256>::extract(Some(&salt), ikm);
    let prk = Zeroizing::new(output.into());
    output.as_mut_slice().zeroize();
    prk
}

/// A labelled hash (SPEC 3.3): `SHA-256("postern/v1/" || label || 0x00 || parts)`, 32 bytes; parts as for [`expand`].
#[must_use]
pub fn hash(label: Label, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(PREFIX);
    hasher.update(label.as_bytes());
    hasher.update([0]);
    parts.iter().for_each(|part| hasher.update(part));
    hasher.finalize().into()
}

/// Makes a type of a 32-byte secret: erased when dropped, not to be copied, printed or serialised.
macro_rules! secret_32 {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl $name {
            /// The secret of these 32 bytes; the copy that was given in is erased.
            #[must_use]
            pub fn from_bytes(bytes: zeroize::Zeroizing<[u8; 32]>) -> Self {
                Self(*bytes)
            }

            /// The 32 bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}
pub(crate) use secret_32;

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Label; 14] = [
        Label::Code,
        Label::RootWords,
        Label::Thread,
        Label::Note,
        Label::Ack,
        Label::Commit,
        Label::Body,
        Label::Contact,
        Label::Coefficient,
        Label::Slot,
        Label::Refer,
        Label::Hint,
        Label::Key,
        Label::Tail,
    ];

    #[test]
    fn labels_are_distinct_and_hold_no_zero_byte() {
        for (i, a) in ALL.iter().enumerate() {
            assert!(a.as_bytes().iter().all(|b| b.is_ascii_lowercase() || *b == b'-'));
            assert!(ALL.iter().skip(i + 1).all(|b| a.as_bytes() != b.as_bytes()));
        }
    }

    /// RFC 5869 section 2.3 written out by HMAC, for a length of two blocks.
    #[test]
    fn expand_is_rfc_5869() {
        use hmac::{Hmac, KeyInit as _, Mac as _};
        let key = [7u8; 32];
        let block = |input: &[&[u8]]| {
            let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
            input.iter().for_each(|part| mac.update(part));
            mac.finalize().into_bytes()
        };
        let info = b"postern/v1/ack\x00\x01\x02\x00\x00\x00\x09\x03";
        let t1 = block(&[info, &[1]]);
        let t2 = block(&[&t1, info, &[2]]);
        let okm = expand::<40>(&key, Label::Ack, &[&[1, 2], &[0, 0, 0, 9], &[3]]);
        assert_eq!(okm[..32], t1[..]);
        assert_eq!(okm[32..], t2[..8]);
    }

    #[test]
    fn extract_is_hmac_with_the_salt_as_key() {
        use hmac::{Hmac, KeyInit as _, Mac as _};
        let service = ServiceId([0xA5; 16]);
        let mut salt = b"postern/v1".to_vec();
        salt.extend_from_slice(service.as_bytes());
        let mut mac = Hmac::<Sha256>::new_from_slice(&salt).unwrap();
        mac.update(b"twelve bytes");
        assert_eq!(extract(&service, b"twelve bytes")[..], mac.finalize().into_bytes()[..]);
    }

    #[test]
    fn hash_separates_label_from_parts() {
        assert_eq!(
            hash(Label::Code, &[b"ab", b"c"]),
            <[u8; 32]>::from(Sha256::digest(b"postern/v1/code\x00abc"))
        );
        assert_ne!(hash(Label::Code, &[b"x"]), hash(Label::RootWords, &[b"x"]));
    }
}
