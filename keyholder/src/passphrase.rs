//! Passphrases: six words of the code's list, or what a person chose.

use core::fmt;

use postern_client_crypto::code::word;
use rand_core::CryptoRng;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::vault::VaultError;

/// Words of a generated passphrase: six of 7,513, 77 bits.
pub const WORDS: usize = 6;
/// The fewest bytes of a passphrase that a person chose.
const SHORTEST: usize = 20;
/// The most bytes of a passphrase.
pub const LONGEST: usize = 1_024;

/// What opens a vault; erased when dropped, never shown by `Debug`.
pub struct Passphrase(Zeroizing<String>);

// The string erases itself.
impl ZeroizeOnDrop for Passphrase {}

impl Passphrase {
    /// Six random words of the code's list, with a space between them.
    #[must_use]
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        // Never grown, so that no copy is left behind.
        let mut text = Zeroizing::new(String::with_capacity(WORDS * 10));
        for _ in 0..WORDS {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(random_word(rng));
        }
        Self(text)
    }

    /// What a person typed: spaces around it are dropped, and several between words are one.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] for nothing at all, or for more than 1,024 bytes.
    pub fn typed(text: &str) -> Result<Self, VaultError> {
        if text.len() > LONGEST {
            return Err(VaultError::WrongPassphrase);
        }
        let mut clean = Zeroizing::new(String::with_capacity(text.len()));
        for part in text.split_whitespace() {
            if !clean.is_empty() {
                clean.push(' ');
            }
            clean.push_str(part);
        }
        if clean.is_empty() { Err(VaultError::WrongPassphrase) } else { Ok(Self(clean)) }
    }

    /// As [`Passphrase::typed`], for a new vault.
    ///
    /// # Errors
    /// [`VaultError::WeakPassphrase`] for fewer than 20 bytes.
    pub fn chosen(text: &str) -> Result<Self, VaultError> {
        match Self::typed(text) {
            Ok(passphrase) if passphrase.0.len() >= SHORTEST => Ok(passphrase),
            _ => Err(VaultError::WeakPassphrase),
        }
    }

    /// The text that age is given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// A word, each as likely as any: 13 random bits, drawn again when they are beyond the list.
fn random_word(rng: &mut (impl CryptoRng + ?Sized)) -> &'static str {
    loop {
        let [_, _, high, low] = rng.next_u32().to_be_bytes();
        let place = u16::from_be_bytes([high & 0x1f, low]);
        // Beyond the list there is no word.
        if let Some(word) = place.checked_add(1).and_then(word) {
            return word;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use postern_client_crypto::code::LIST_LEN;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng as _;

    #[test]
    fn six_words_of_the_list() {
        let passphrase = Passphrase::generate(&mut ChaCha20Rng::from_seed([1; 32]));
        let words: Vec<&str> = passphrase.as_str().split(' ').collect();
        assert_eq!(words.len(), WORDS);
        assert!(words.iter().all(|w| (1..=LIST_LEN).any(|n| word(n) == Some(w))));
        let other = Passphrase::generate(&mut ChaCha20Rng::from_seed([2; 32]));
        assert_ne!(passphrase.as_str(), other.as_str());
    }

    #[test]
    fn spaces_do_not_matter_and_short_ones_are_refused() {
        assert_eq!(Passphrase::typed("  a  b\tc\n").unwrap().as_str(), "a b c");
        assert_eq!(Passphrase::typed(" \n").unwrap_err(), VaultError::WrongPassphrase);
        assert_eq!(Passphrase::chosen("short").unwrap_err(), VaultError::WeakPassphrase);
        assert!(Passphrase::chosen("long enough to be one").is_ok());
    }

    #[test]
    fn debug_shows_nothing() {
        insta::assert_debug_snapshot!(Passphrase::typed("a b").unwrap(), @"Passphrase(..)");
    }
}
