//! The secret keys of a unit (SPEC 4.1): mailroom, and the X25519 keys of people.

use core::fmt;

use postern_wire::{MailroomPublic, X25519Public};
use rand_core::CryptoRng;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::hpke::{BadPublicKey, KeyScope, OpenFailed, SealPurpose, XWingSecret, open_x25519, seal_x25519};

/// A unit's mailroom key for a quarter: an X-Wing seed of 32 bytes, and its expansion.
pub struct MailroomKey {
    seed: Zeroizing<[u8; 32]>,
    secret: XWingSecret,
}

impl MailroomKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`BadPublicKey`] cannot come of 32 bytes; it is there so that nothing panics.
    pub fn generate(rng: &mut impl CryptoRng) -> Result<Self, BadPublicKey> {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut_slice());
        Self::from_seed(seed)
    }

    /// The key of this seed.
    ///
    /// # Errors
    /// As [`MailroomKey::generate`].
    pub fn from_seed(seed: Zeroizing<[u8; 32]>) -> Result<Self, BadPublicKey> {
        let secret = XWingSecret::from_seed(&seed).ok_or(BadPublicKey)?;
        Ok(Self { seed, secret })
    }

    /// The 32-byte seed, for vaults and for handing it on sealed.
    #[must_use]
    pub const fn seed(&self) -> &Zeroizing<[u8; 32]> {
        &self.seed
    }

    /// The public key, 1,216 bytes.
    ///
    /// # Errors
    /// As [`MailroomKey::generate`].
    pub fn public(&self) -> Result<MailroomPublic, BadPublicKey> {
        self.secret.public().try_into().map_err(|_| BadPublicKey)
    }

    pub(crate) const fn secret(&self) -> &XWingSecret {
        &self.secret
    }
}

impl fmt::Debug for MailroomKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailroomKey(..)")
    }
}

/// A person's X25519 key for a quarter: a keyholder's opening key, a custodian's contact key, a collector's receiving key.
/// The dalek type erases itself when dropped.
#[derive(ZeroizeOnDrop)]
pub struct OpeningKey(StaticSecret);

impl OpeningKey {
    /// A fresh key.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(bytes.as_mut_slice());
        Self::from_bytes(&bytes)
    }

    /// The key of these 32 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(StaticSecret::from(*bytes))
    }

    /// The 32 bytes, for vaults.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public key, 32 bytes.
    #[must_use]
    pub fn public(&self) -> X25519Public {
        X25519Public(PublicKey::from(&self.0).to_bytes())
    }

    /// Opens what was sealed to this key for `purpose` in `scope` with [`seal_to`].
    ///
    /// # Errors
    /// [`OpenFailed`].
    pub fn open(
        &self,
        scope: &KeyScope,
        purpose: SealPurpose,
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, OpenFailed> {
        let secret = self.to_bytes();
        open_x25519(scope, purpose, &secret, self.public().as_bytes(), aad, sealed)
    }
}

impl fmt::Debug for OpeningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpeningKey(..)")
    }
}

/// Seals `plain` to a person's key: 48 bytes longer than `plain`.
///
/// # Errors
/// [`BadPublicKey`].
pub fn seal_to(
    scope: &KeyScope,
    purpose: SealPurpose,
    public: &X25519Public,
    aad: &[u8],
    plain: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, BadPublicKey> {
    seal_x25519(scope, purpose, public.as_bytes(), aad, plain, rng)
}
