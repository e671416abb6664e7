//! HPKE base mode (RFC 9180) as Postern uses it (SPEC 3.2): the only file that names the `hpke` crate.
//!
//! ```text
//! info = "postern/v1/" || purpose || 0x00 || service id 16 || unit 2 || key id 8 || period 4
//! ```

use core::convert::Infallible;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::{X25519HkdfSha256, XWing};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use postern_wire::{KeyId, Quarter, ServiceId, UnitId};
use rand_core::{CryptoRng, TryCryptoRng, TryRng};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// What a sealed thing is for; part of `info`, so that nothing sealed for one use opens in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealPurpose {
    /// A cell, to a mailroom key.
    Cell,
    /// A share of the body key, to an opening key.
    Slot,
    /// A share of the contact key, to a contact key.
    Contact,
    /// What one keyholder hands another: shares and the text of requests, to an opening key.
    Approve,
    /// A mailroom key, to an opening or receiving key.
    Mailroom,
}

impl SealPurpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Cell => b"cell",
            Self::Slot => b"slot",
            Self::Contact => b"contact",
            Self::Approve => b"approve",
            Self::Mailroom => b"mailroom",
        }
    }
}

/// Where a key belongs: the rest of `info`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyScope {
    /// Service.
    pub service: ServiceId,
    /// Unit whose key it is.
    pub unit: UnitId,
    /// Quarter of the unit's key card.
    pub quarter: Quarter,
}

impl KeyScope {
    fn info(&self, purpose: SealPurpose, key: KeyId) -> Vec<u8> {
        let parts: [&[u8]; 7] = [
            b"postern/v1/",
            purpose.label(),
            &[0],
            self.service.as_bytes(),
            &self.unit.to_be_bytes(),
            key.as_bytes(),
            &self.quarter.to_be_bytes(),
        ];
        parts.concat()
    }
}

/// The id of a public key: SHA-256(pk)[..8] (SPEC 2.2).
#[must_use]
pub fn key_id(public: &[u8]) -> KeyId {
    let hash: [u8; 32] = Sha256::digest(public).into();
    let [a, b, c, d, e, f, g, h, ..] = hash;
    KeyId([a, b, c, d, e, f, g, h])
}

/// Opening failed. Why is not said: a wrong key, a wrong purpose and a flipped bit look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenFailed;

impl core::fmt::Display for OpenFailed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("it does not open with this key")
    }
}

impl core::error::Error for OpenFailed {}

/// A public key that nothing can be sealed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadPublicKey;

impl core::fmt::Display for BadPublicKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("not a usable public key")
    }
}

impl core::error::Error for BadPublicKey {}

// RFC 9180 section 6.1
// def SealBase(pkR, info, aad, pt):
//   enc, ctx = SetupBaseS(pkR, info)
//   ct = ctx.Seal(aad, pt)
//   return enc, ct
fn seal<K: Kem>(
    scope: &KeyScope,
    purpose: SealPurpose,
    public: &[u8],
    aad: &[u8],
    plain: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, BadPublicKey> {
    let recipient = K::PublicKey::from_bytes(public).map_err(|_| BadPublicKey)?;
    let info = scope.info(purpose, key_id(public));
    let (enc, sealed) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, K>(
        &OpModeS::Base,
        &recipient,
        &info,
        plain,
        aad,
        rng,
    )
    .map_err(|_| BadPublicKey)?;
    Ok([enc.to_bytes().as_slice(), &sealed].concat())
}

// RFC 9180 section 6.1
// def OpenBase(enc, skR, info, aad, ct):
//   ctx = SetupBaseR(enc, skR, info)
//   return ctx.Open(aad, ct)
fn open<K: Kem>(
    scope: &KeyScope,
    purpose: SealPurpose,
    secret: &K::PrivateKey,
    public: KeyId,
    aad: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
    let (enc, sealed) = sealed.split_at_checked(K::EncappedKey::size()).ok_or(OpenFailed)?;
    let enc = K::EncappedKey::from_bytes(enc).map_err(|_| OpenFailed)?;
    let info = scope.info(purpose, public);
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, K>(
        &OpModeR::Base,
        secret,
        &enc,
        &info,
        sealed,
        aad,
    )
    .map(Zeroizing::new)
    .map_err(|_| OpenFailed)
}

/// Seals to an X-Wing key of 1,216 bytes: `enc 1,120 || ciphertext || tag 16`.
///
/// # Errors
/// [`BadPublicKey`].
pub fn seal_xwing(
    scope: &KeyScope,
    purpose: SealPurpose,
    public: &[u8],
    aad: &[u8],
    plain: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, BadPublicKey> {
    seal::<XWing>(scope, purpose, public, aad, plain, rng)
}

/// Seals to an X25519 key of 32 bytes: `enc 32 || ciphertext || tag 16`.
///
/// # Errors
/// [`BadPublicKey`], the all-zero key among them (RFC 9180 section 7.1.4).
pub fn seal_x25519(
    scope: &KeyScope,
    purpose: SealPurpose,
    public: &[u8],
    aad: &[u8],
    plain: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, BadPublicKey> {
    seal::<X25519HkdfSha256>(scope, purpose, public, aad, plain, rng)
}

/// An X-Wing secret key with its seed's expansion kept: opening many cells does not expand it anew for the public key.
pub(crate) struct XWingSecret {
    key: <XWing as Kem>::PrivateKey,
    public: Vec<u8>,
}

impl XWingSecret {
    pub(crate) fn from_seed(seed: &[u8; 32]) -> Option<Self> {
        let key = <XWing as Kem>::PrivateKey::from_bytes(seed).ok()?;
        let public = XWing::sk_to_pk(&key).to_bytes().to_vec();
        Some(Self { key, public })
    }

    pub(crate) fn public(&self) -> &[u8] {
        &self.public
    }

    pub(crate) fn open(
        &self,
        scope: &KeyScope,
        purpose: SealPurpose,
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
        open::<XWing>(scope, purpose, &self.key, key_id(&self.public), aad, sealed)
    }
}

/// Opens with an X25519 secret of 32 bytes whose public key is `public`.
pub(crate) fn open_x25519(
    scope: &KeyScope,
    purpose: SealPurpose,
    secret: &[u8; 32],
    public: &[u8],
    aad: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
    let key = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret).map_err(|_| OpenFailed)?;
    open::<X25519HkdfSha256>(scope, purpose, &key, key_id(public), aad, sealed)
}

/// The sender randomness of a slot: the 32 bytes that DHKEM(X25519) draws as `ikmE` for
/// `skE, pkE = DeriveKeyPair(ikmE)` (RFC 9180 sections 4.1 and 7.1.3), and not one more.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct SlotRandomness {
    ikm: [u8; 32],
    used: usize,
}

impl SlotRandomness {
    pub(crate) const fn new(ikm: [u8; 32]) -> Self {
        Self { ikm, used: 0 }
    }

    /// Whether exactly the 32 bytes were drawn: if a KEM drew another number, the slot is not the specified one.
    pub(crate) const fn drawn_whole(&self) -> bool {
        self.used == 32
    }
}

impl TryRng for SlotRandomness {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        for (byte, next) in out.iter_mut().zip(self.ikm.iter().skip(self.used)) {
            *byte = *next;
        }
        self.used = self.used.saturating_add(out.len());
        Ok(())
    }
}

impl TryCryptoRng for SlotRandomness {}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    #[test]
    fn every_part_of_info_is_bound() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let secret = [9u8; 32];
        let public = x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::from(secret));
        let scope = KeyScope { service: ServiceId([1; 16]), unit: UnitId(2), quarter: Quarter(3) };
        let sealed =
            seal_x25519(&scope, SealPurpose::Slot, public.as_bytes(), b"aad", b"plain", &mut rng).unwrap();
        assert_eq!(sealed.len(), 32 + 5 + 16);
        let open = |scope: &KeyScope, purpose, public: &[u8], aad: &[u8]| {
            open_x25519(scope, purpose, &secret, public, aad, &sealed).map(|p| p.to_vec())
        };
        assert_eq!(open(&scope, SealPurpose::Slot, public.as_bytes(), b"aad"), Ok(b"plain".to_vec()));
        let others = [
            KeyScope { service: ServiceId([2; 16]), ..scope },
            KeyScope { unit: UnitId(3), ..scope },
            KeyScope { quarter: Quarter(4), ..scope },
        ];
        for other in others {
            assert_eq!(open(&other, SealPurpose::Slot, public.as_bytes(), b"aad"), Err(OpenFailed));
        }
        for purpose in [SealPurpose::Cell, SealPurpose::Contact, SealPurpose::Approve, SealPurpose::Mailroom]
        {
            assert_eq!(open(&scope, purpose, public.as_bytes(), b"aad"), Err(OpenFailed));
        }
        assert_eq!(open(&scope, SealPurpose::Slot, &[1; 32], b"aad"), Err(OpenFailed));
        assert_eq!(open(&scope, SealPurpose::Slot, public.as_bytes(), b"aae"), Err(OpenFailed));
    }

    #[test]
    fn the_all_zero_key_is_refused() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let scope = KeyScope { service: ServiceId([1; 16]), unit: UnitId(2), quarter: Quarter(3) };
        assert_eq!(seal_x25519(&scope, SealPurpose::Slot, &[0; 32], b"", b"", &mut rng), Err(BadPublicKey));
        assert_eq!(seal_xwing(&scope, SealPurpose::Cell, &[0; 31], b"", b"", &mut rng), Err(BadPublicKey));
    }
}
