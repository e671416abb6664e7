//! Which words of the list a mistyped word may have been.

use core::cmp::Reverse;

use super::list;

/// How many suggestions at most.
const MOST: usize = 3;

/// Up to three words of the list near `typed` (lower case), the likeliest first: by edit distance (a letter missing, too
/// many, wrong, or two swapped), then by how many letters they share at the beginning. A beginning of at least three
/// letters also finds the words that go on from it.
pub(super) fn suggestions(typed: &str) -> Vec<&'static str> {
    let length = typed.chars().count();
    let limit = match length {
        0 | 1 => return Vec::new(),
        2..=3 => 1,
        4..=6 => 2,
        7..=14 => 3,
        // The longest word has 9 letters.
        _ => return Vec::new(),
    };
    let mut near: Vec<_> = list::all()
        .filter_map(|word| {
            let begun = length >= 3 && word.starts_with(typed);
            if !begun && word.len().abs_diff(length) > limit {
                return None;
            }
            let distance = strsim::osa_distance(typed, word);
            if !begun && distance > limit {
                return None;
            }
            Some((distance.min(limit), Reverse(shared_beginning(typed, word)), word))
        })
        .collect();
    near.sort_unstable();
    near.into_iter().take(MOST).map(|(_, _, word)| word).collect()
}

fn shared_beginning(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistyped_words_find_theirs() {
        for (typed, meant) in [
            ("abcaus", "abacus"),
            ("zom", "zoom"),
            ("umbrela", "umbrella"),
            ("phony", "phoney"),
            ("perish", "parish"),
            ("flier", "flyer"),
            ("yoghurt", "yogurt"),
            ("umbre", "umbrella"),
            ("caf?", "cage"),
        ] {
            assert!(suggestions(typed).contains(&meant), "{typed}: {:?}", suggestions(typed));
        }
    }

    #[test]
    fn one_slip_in_a_long_word_is_always_mended() {
        for word in list::all().filter(|word| word.len() >= 7).step_by(97) {
            let swapped: String = word
                .chars()
                .take(3)
                .chain(word.chars().nth(4))
                .chain(word.chars().nth(3))
                .chain(word.chars().skip(5))
                .collect();
            let missing: String = word.chars().take(4).chain(word.chars().skip(5)).collect();
            for typed in [swapped, missing].iter().filter(|typed| list::find(typed).is_none()) {
                assert!(suggestions(typed).contains(&word), "{typed} for {word}: {:?}", suggestions(typed));
            }
        }
    }

    #[test]
    fn at_most_three_and_none_for_what_is_no_word() {
        assert!(list::all().all(|word| word.len() < 15));
        assert_eq!(suggestions("cat").len(), 3);
        assert_eq!(suggestions("aba"), ["abacus"]);
        for typed in ["", "a", "qqqqqqqq", "antidisestablishmentarianism"] {
            assert!(suggestions(typed).is_empty(), "{typed}");
        }
    }
}
