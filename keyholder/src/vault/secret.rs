//! A secret of 32 bytes as a vault holds it.

use core::fmt;

use minicbor::decode::Error as CborError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};
use rand_core::CryptoRng;
use zeroize::{ZeroizeOnDrop, Zeroizing};

/// 32 secret bytes, erased when dropped, never shown; boxed, so that moving it copies an address and no secret.
pub struct Secret32(Box<Zeroizing<[u8; 32]>>);

// The box's content erases itself.
impl ZeroizeOnDrop for Secret32 {}

impl Secret32 {
    /// 32 random bytes.
    #[must_use]
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut secret = Self(Box::default());
        rng.fill_bytes(secret.0.as_mut_slice());
        secret
    }

    /// These 32 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        let mut secret = Self(Box::default());
        secret.0.copy_from_slice(bytes);
        secret
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret32(..)")
    }
}

impl<C> Encode<C> for Secret32 {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.bytes(self.as_bytes())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Secret32 {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, CborError> {
        let bytes: &[u8; 32] = d.bytes()?.try_into().map_err(|_| CborError::message("length"))?;
        Ok(Self::from_bytes(bytes))
    }
}
