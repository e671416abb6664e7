//! The list of 7,513 words, pinned by hash (SPEC 5.1). Where it comes from: `words/NOTICE.md`.

use std::sync::LazyLock;

/// L: how many words the list has, the least of which eight carry 103 bits.
pub const LIST_LEN: u16 = 7513;

const TEXT: &str = include_str!("../../words/list.txt");

static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// The word with this list number, 1 to [`LIST_LEN`]; its line in `words/list.txt`.
#[must_use]
pub fn word(number: u16) -> Option<&'static str> {
    at(number.checked_sub(1)?)
}

/// The list number, 1 to [`LIST_LEN`], of a word in lower case.
#[must_use]
pub fn number(word: &str) -> Option<u16> {
    find(word).and_then(|place| place.checked_add(1))
}

/// The word at this place, counted from 0.
pub(super) fn at(place: u16) -> Option<&'static str> {
    LIST.get(usize::from(place)).copied()
}

/// The place, counted from 0, of a word in lower case.
pub(super) fn find(word: &str) -> Option<u16> {
    LIST.binary_search(&word).ok().and_then(|place| u16::try_from(place).ok())
}

/// All words in order.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    LIST.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::super::parse::normalise;
    use super::*;
    use sha2::{Digest as _, Sha256};

    /// SHA-256 of `words/list.txt`.
    const LIST_SHA256: &str = "1731e6102fb2d8e2c2b735e1d2df6d8adf39b2021de72a9dd3e51fe022b9ded6";
    /// SHA-256 of the EFF large word list without its dice numbers, one word a line, sorted as the EFF has it.
    const EFF_SHA256: &str = "6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522";
    const REMOVED: &str = include_str!("../../words/removed.txt");

    fn sha256_hex(text: &str) -> String {
        Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn list_is_pinned() {
        assert_eq!(sha256_hex(TEXT), LIST_SHA256);
        assert_eq!(LIST.len(), usize::from(LIST_LEN));
    }

    #[test]
    fn words_are_sorted_unique_and_plain() {
        assert!(LIST.is_sorted_by(|a, b| a < b));
        assert!(all().all(|w| (3..=9).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_lowercase())));
        assert!(TEXT.ends_with('\n') && !TEXT.contains('\r'));
    }

    #[test]
    fn list_and_removed_words_are_the_eff_list() {
        let removed = REMOVED.lines().map(|line| line.split_once(", ").unwrap().0);
        let mut words: Vec<&str> = all().chain(removed).collect();
        words.sort_unstable();
        assert_eq!(words.len(), 7776);
        assert_eq!(sha256_hex(&(words.join("\n") + "\n")), EFF_SHA256);
    }

    #[test]
    fn every_removed_word_has_a_reason_and_the_word_it_yields_to_stays() {
        for (word, reason) in REMOVED.lines().map(|line| line.split_once(", ").unwrap()) {
            assert!(find(word).is_none(), "{word} is on the list");
            match ["sounds like ", "spelling variant of ", "plural of ", "looks like "]
                .iter()
                .find_map(|reason_of| reason.strip_prefix(reason_of))
            {
                Some(stays) => assert!(find(stays).is_some(), "{stays} is not on the list"),
                None => assert!(
                    ["hyphenated", "telling", "distressing", "spelt otherwise in British English"]
                        .contains(&reason),
                    "{reason}"
                ),
            }
        }
    }

    #[test]
    fn normalisation_keeps_each_word_apart_and_whole() {
        assert!(all().all(|word| *normalise(word) == *word && *normalise(&word.to_uppercase()) == *word));
    }

    #[test]
    fn numbers_are_line_numbers() {
        assert_eq!(word(0), None);
        assert_eq!(word(1), Some("abacus"));
        assert_eq!(word(LIST_LEN), Some("zoom"));
        assert_eq!(word(LIST_LEN + 1), None);
        assert_eq!((number("abacus"), number("zoom"), number("police")), (Some(1), Some(LIST_LEN), None));
        assert!((0..LIST_LEN).all(|place| find(at(place).unwrap()) == Some(place)));
    }
}
