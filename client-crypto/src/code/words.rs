//! Eight words that stand for a code or a root digest (SPEC 5.1).

use core::fmt;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::digits::{Digits, WORDS, encode};
use super::{CODE_LEN, list};

/// Eight words, or the same as eight groups of four digits.
///
/// A group is the word's list number, **counted from 1**: `0001` is the first line of `words/list.txt`, `7513` the last,
/// so that a printed list with numbered lines is enough to go from one form to the other. `0000` is no word.
#[derive(ZeroizeOnDrop)]
pub struct CodeWords(Digits);

impl CodeWords {
    /// The words of 12 bytes and a check value below 128.
    pub(super) fn of_payload(payload: &[u8; CODE_LEN], check: u8) -> Self {
        Self(encode(payload, check))
    }

    /// The eight words.
    #[must_use]
    pub fn words(&self) -> [&'static str; WORDS] {
        // Digits are below L, so each has its word.
        self.0.map(|place| list::at(place).unwrap_or_default())
    }

    /// The eight list numbers, 1 to [`LIST_LEN`](super::LIST_LEN).
    #[must_use]
    pub fn numbers(&self) -> Zeroizing<[u16; WORDS]> {
        Zeroizing::new(self.0.map(|place| place.saturating_add(1)))
    }

    /// The eight list numbers as groups of exactly four digits.
    #[must_use]
    pub fn groups(&self) -> [Zeroizing<String>; WORDS] {
        self.numbers().map(|number| Zeroizing::new(format!("{number:04}")))
    }

    /// The eight words with a space between them.
    #[must_use]
    pub fn words_line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.words().join(" "))
    }

    /// The eight groups of digits with a space between them.
    #[must_use]
    pub fn numbers_line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.groups().each_ref().map(|group| group.as_str()).join(" "))
    }
}

impl fmt::Debug for CodeWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeWords(..)")
    }
}
