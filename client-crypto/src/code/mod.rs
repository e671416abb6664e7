//! The code: eight words, all that a reporter ever holds (SPEC 5).

mod derive;
mod digits;
mod error;
mod list;
mod parse;
mod root;
mod suggest;
mod words;

pub use derive::{Ack, AckKey, NoteRoot, Prk, ThreadSeed};
pub use error::{CodeError, Rearrangement, UnknownWord};
pub use list::{LIST_LEN, number, word};
pub use root::{digest_matches, words_of_digest};
pub use words::CodeWords;

use core::fmt;

use postern_wire::ServiceId;
use rand_core::CryptoRng;
use subtle::{Choice, ConstantTimeEq};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::kdf::{Label, hash};

/// Length of a code's secret in bytes: 96 uniformly random bits.
pub const CODE_LEN: usize = 12;

/// A retrieval code: 12 secret bytes, of one service (SPEC 5.1).
///
/// ```
/// # use postern_client_crypto::code::Code;
/// # use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
/// let service = postern_wire::ServiceId([7; 16]);
/// let code = Code::generate(&mut ChaCha20Rng::from_seed([1; 32]));
/// let words = code.words(&service);
/// assert_eq!(Code::parse(&words.words_line(), &service).unwrap(), code);
/// assert_eq!(Code::parse(&words.numbers_line(), &service).unwrap(), code);
/// ```
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Code([u8; CODE_LEN]);

impl Code {
    /// A fresh code.
    #[must_use]
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut code = Self([0; CODE_LEN]);
        rng.fill_bytes(&mut code.0);
        code
    }

    /// The code of these 12 secret bytes, which the caller erases.
    #[must_use]
    pub const fn from_bytes(bytes: &[u8; CODE_LEN]) -> Self {
        Self(*bytes)
    }

    /// The 12 secret bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; CODE_LEN] {
        &self.0
    }

    /// The code as eight words, or eight groups of four digits, with the check bits for this service (SPEC 5.1).
    ///
    /// ```text
    /// v = the 12 bytes || first 7 bits of SHA-256("postern/v1/code" || 0x00 || service id || the 12 bytes)
    /// ```
    #[must_use]
    pub fn words(&self, service: &ServiceId) -> CodeWords {
        CodeWords::of_payload(&self.0, check(service, &self.0))
    }

    /// Reads a code as a person gives it back (SPEC 5.2): words, groups of digits, or both mixed, in whatever case, with
    /// whatever spaces, punctuation and line breaks between them; 32 digits in a row too.
    ///
    /// # Errors
    /// [`CodeError`], in this order: the count, unknown words, then what the eight words say together. The error never
    /// carries what was typed.
    pub fn parse(text: &str, service: &ServiceId) -> Result<Self, CodeError> {
        parse::payload(text, |payload| check(service, payload)).map(|payload| Self(*payload))
    }
}

impl ConstantTimeEq for Code {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.ct_eq(other).into()
    }
}

impl Eq for Code {}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}

/// The 7 check bits of a code, as a number below 128.
fn check(service: &ServiceId, payload: &[u8; CODE_LEN]) -> u8 {
    first_seven_bits(&hash(Label::Code, &[service.as_bytes(), payload]))
}

fn first_seven_bits(digest: &[u8; 32]) -> u8 {
    let [first, ..] = digest;
    first >> 1
}

#[cfg(test)]
mod tests;
