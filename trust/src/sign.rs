//! Ed25519 signatures (RFC 8032) that know their purpose by type (SPEC 3.3).
//!
//! What is signed is `"postern/v1/" || purpose || 0x00 || service id || body`. A signature made for one purpose, or for
//! one service, is none for another, and code that mixes two purposes up does not compile.

use core::fmt;

use ed25519_dalek::Signer;
use postern_wire::{ServiceId, SignatureBytes, VerifyingKeyBytes};
use rand_core::CryptoRng;
use zeroize::{ZeroizeOnDrop, Zeroizing};

mod sealed {
    pub trait Sealed {}
}

/// What a signature is for. Sealed: the purposes are those of [`purpose`].
///
/// ```compile_fail,E0277
/// enum Mine {}
/// impl postern_trust::Purpose for Mine {
///     const LABEL: &'static str = "mine";
/// }
/// ```
pub trait Purpose: sealed::Sealed {
    /// The purpose's name as it is signed, ASCII.
    const LABEL: &'static str;
}

/// The purposes (SPEC 3.3), each a type without values.
pub mod purpose {
    macro_rules! purposes {
        ($($(#[$doc:meta])* $name:ident = $label:literal;)*) => {
            $(
                $(#[$doc])*
                #[derive(Debug, Clone, Copy, PartialEq, Eq)]
                pub enum $name {}
                impl super::sealed::Sealed for $name {}
                impl super::Purpose for $name {
                    const LABEL: &'static str = $label;
                }
            )*

            /// Every label: no two are alike.
            pub const LABELS: &[&str] = &[$($label),*];
        };
    }

    purposes! {
        /// The roster; by a quorum of the root.
        Roster = "roster";
        /// A key card; by M keyholders of its unit.
        Card = "card";
        /// A change of the root set; by a quorum of the set before.
        Rotation = "rotation";
        /// A day head; by the service.
        Head = "head";
        /// The board's index; by the service.
        Index = "index";
        /// The saved page; by the service.
        Page = "page";
        /// What a unit has seen; by its collector.
        Statement = "statement";
        /// An HTTP request; by a collector, or by a keyholder for what only reads.
        Request = "request";
        /// What a keyholder asks of others of the unit: a request file (SPEC 10.3).
        Ask = "ask";
        /// A unit's outbox handed to its collector; by a keyholder.
        Sync = "sync";
        /// A note; by M keyholders, over hint || body.
        Note = "note";
        /// A note that says only that a cell has arrived; by the collector or a keyholder, over hint || body.
        Delivered = "delivered";
        /// A reporter's letter; by the thread's key.
        Letter = "letter";
        /// A tie from an older thread to a new one; by the older thread's key.
        Link = "link";
        /// A letter passed on; by M keyholders of the passing unit.
        Referral = "referral";
        /// A share for named keyholders; by the keyholder whose share it is.
        Approval = "approval";
        /// That every cell up to a day is safe; by a keyholder.
        Safe = "safe";
        /// An entry of a unit's log.
        Log = "log";
        /// An enrolment: that whoever asks to be in the roster has the key.
        Enrol = "enrol";
    }
}

/// Why a signature or a verifying key is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureError {
    /// The public key is no point of the curve, or of small order.
    Key,
    /// The signature is not by this key, for this purpose, for this service, over these bytes.
    Signature,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key => "no usable public key",
            Self::Signature => "the signature does not hold",
        })
    }
}

impl core::error::Error for SignatureError {}

/// An Ed25519 signing key: secret, erased when dropped, never shown.
pub struct SigningKey(ed25519_dalek::SigningKey);

// The inner key erases itself on drop (feature `zeroize`).
impl ZeroizeOnDrop for SigningKey {}

impl SigningKey {
    /// A new key from 32 random bytes.
    #[must_use]
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut seed = Zeroizing::new([0u8; 32]);
        rng.fill_bytes(seed.as_mut_slice());
        Self::from_seed(&seed)
    }

    /// The key of this 32-byte seed (RFC 8032 section 5.1.5).
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The 32-byte seed, for a vault.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half, 32 bytes.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKeyBytes {
        VerifyingKeyBytes(self.0.verifying_key().to_bytes())
    }

    /// Signs `body` for purpose `P` under this service; 64 bytes, the same for the same input.
    #[must_use]
    pub fn sign<P: Purpose>(&self, service: &ServiceId, body: &[u8]) -> SignatureBytes {
        SignatureBytes(self.0.sign(&message::<P>(service, body)).to_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

/// A parsed Ed25519 public key, not of small order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct VerifyingKey(ed25519_dalek::VerifyingKey);

impl VerifyingKey {
    /// Verifies a signature strictly (RFC 8032 section 5.1.7, and no small-order points): one message, one key, one
    /// signature that holds.
    ///
    /// # Errors
    /// [`SignatureError::Signature`].
    pub fn verify<P: Purpose>(
        &self,
        service: &ServiceId,
        body: &[u8],
        signature: &SignatureBytes,
    ) -> Result<(), SignatureError> {
        let signature = ed25519_dalek::Signature::from_bytes(signature.as_bytes());
        self.0.verify_strict(&message::<P>(service, body), &signature).map_err(|_| SignatureError::Signature)
    }

    /// The 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> VerifyingKeyBytes {
        VerifyingKeyBytes(self.0.to_bytes())
    }
}

impl TryFrom<&VerifyingKeyBytes> for VerifyingKey {
    type Error = SignatureError;

    /// # Errors
    /// [`SignatureError::Key`] for bytes that are no point, or one of small order.
    fn try_from(bytes: &VerifyingKeyBytes) -> Result<Self, SignatureError> {
        let key =
            ed25519_dalek::VerifyingKey::from_bytes(bytes.as_bytes()).map_err(|_| SignatureError::Key)?;
        if key.is_weak() { Err(SignatureError::Key) } else { Ok(Self(key)) }
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({})", self.to_bytes())
    }
}

fn message<P: Purpose>(service: &ServiceId, body: &[u8]) -> Vec<u8> {
    [b"postern/v1/", P::LABEL.as_bytes(), &[0], service.as_bytes(), body].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: ServiceId = ServiceId([7; 16]);

    fn key() -> (SigningKey, VerifyingKey) {
        let key = SigningKey::from_seed(&[3; 32]);
        let public = VerifyingKey::try_from(&key.verifying_key()).unwrap();
        (key, public)
    }

    #[test]
    fn what_is_signed_is_purpose_zero_service_body() {
        let (key, _) = key();
        let plain = key.0.sign(&[b"postern/v1/note\0".as_slice(), &[7; 16], b"body"].concat()).to_bytes();
        assert_eq!(key.sign::<purpose::Note>(&SERVICE, b"body").0, plain);
    }

    #[test]
    fn a_signature_holds_for_its_purpose_service_and_body_only() {
        let (key, public) = key();
        let signature = key.sign::<purpose::Note>(&SERVICE, b"body");
        assert_eq!(public.verify::<purpose::Note>(&SERVICE, b"body", &signature), Ok(()));
        let refused = Err(SignatureError::Signature);
        assert_eq!(public.verify::<purpose::Delivered>(&SERVICE, b"body", &signature), refused);
        assert_eq!(public.verify::<purpose::Note>(&ServiceId([8; 16]), b"body", &signature), refused);
        assert_eq!(public.verify::<purpose::Note>(&SERVICE, b"bodx", &signature), refused);
        for at in 0..64 {
            let mut broken = signature;
            broken.0[at] ^= 1;
            assert_eq!(public.verify::<purpose::Note>(&SERVICE, b"body", &broken), refused, "byte {at}");
        }
    }

    #[test]
    fn refuses_keys_of_small_order_and_no_points() {
        let mut one = [0; 32];
        one[0] = 1;
        let mut none = [0xff; 32];
        none[0] = 2;
        for bytes in [[0; 32], one, none] {
            assert_eq!(VerifyingKey::try_from(&VerifyingKeyBytes(bytes)), Err(SignatureError::Key));
        }
    }

    #[test]
    fn labels_differ_and_none_begins_another_with_its_zero() {
        for (i, a) in purpose::LABELS.iter().enumerate() {
            assert!(!a.contains('\0'));
            assert!(purpose::LABELS.iter().skip(i + 1).all(|b| a != b));
        }
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", key().0), "SigningKey(..)");
    }
}
