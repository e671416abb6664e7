//! Reading eight words or groups of digits as a person gives them back (SPEC 5.2).

use zeroize::Zeroizing;

use super::CODE_LEN;
use super::digits::{Digits, WORDS, decode};
use super::error::{CodeError, Rearrangement, UnknownWord};
use super::list::{LIST_LEN, find};
use super::suggest::suggestions;

/// Digits of a group.
const GROUP: usize = 4;

/// The first digit of the scripts whose digits are read as well: Arabic, Persian and Urdu, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Tamil, full width.
const ZEROS: [char; 8] =
    ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{ff10}'];

/// The 12 bytes of eight words whose 7 check bits are what `check` makes of them.
pub(super) fn payload(
    text: &str,
    check: impl Fn(&[u8; CODE_LEN]) -> u8,
) -> Result<Zeroizing<[u8; CODE_LEN]>, CodeError> {
    let typed = digits(text)?;
    let valid = |digits: &[u16; WORDS]| {
        decode(digits).and_then(|(payload, found)| (check(&payload) == found).then_some(payload))
    };
    if let Some(payload) = valid(&typed) {
        return Ok(payload);
    }
    let orders: Vec<Rearrangement> =
        rearranged(&typed).filter(|(_, digits)| valid(digits).is_some()).map(|(slip, _)| slip).collect();
    Err(match decode(&typed) {
        _ if !orders.is_empty() => CodeError::Order(orders),
        None => CodeError::TooLarge,
        Some(_) => CodeError::Checksum,
    })
}

/// The text as lower-case words and groups of four digits with one space between them.
///
/// A word is a run of letters, so that a digit ends it; digits that no letter parts are joined and cut into fours, and
/// only if they do not come out even is each run of them cut by itself, so that the short one can be named. Whatever is
/// neither letter nor digit separates, but for marks that are not seen, which are dropped. A letter outside a-z becomes
/// `?`, which no word has.
pub(super) fn normalise(text: &str) -> Zeroizing<String> {
    // Never longer than this, so that no copy is left behind by growing.
    let room = text.len().saturating_mul(2).saturating_add(2);
    let mut parted = Zeroizing::new(String::with_capacity(room));
    let mut last = Kind::Separator;
    for (kind, letter) in text.chars().filter_map(classify) {
        if kind != last {
            parted.push(' ');
        }
        if kind != Kind::Separator {
            parted.push(letter);
        }
        last = kind;
    }
    let mut out = Zeroizing::new(String::with_capacity(room));
    let mut tokens = parted.split_ascii_whitespace().peekable();
    while let Some(token) = tokens.next() {
        separate(&mut out);
        if !is_number(token) {
            out.push_str(token);
            continue;
        }
        let mut run = Zeroizing::new(String::with_capacity(room));
        run.push_str(token);
        while let Some(more) = tokens.next_if(|token| is_number(token)) {
            run.push(' ');
            run.push_str(more);
        }
        push_groups(&mut out, &run);
    }
    out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Separator,
    Letter,
    Digit,
}

fn classify(c: char) -> Option<(Kind, char)> {
    let digit =
        |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).and_then(|d| char::from_digit(d, 10));
    match c {
        'a'..='z' | 'A'..='Z' => Some((Kind::Letter, c.to_ascii_lowercase())),
        '0'..='9' => Some((Kind::Digit, c)),
        // Soft hyphen, combining accents, zero-width and direction marks, byte order mark.
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' => None,
        '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        _ => Some(match ZEROS.iter().find_map(digit) {
            Some(digit) => (Kind::Digit, digit),
            None if c.is_alphanumeric() => (Kind::Letter, '?'),
            None => (Kind::Separator, ' '),
        }),
    }
}

fn is_number(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit())
}

fn separate(out: &mut String) {
    if !out.is_empty() {
        out.push(' ');
    }
}

/// Cuts runs of digits with a space between them into groups.
fn push_groups(out: &mut String, run: &str) {
    let even = run.bytes().filter(u8::is_ascii_digit).count() % GROUP == 0;
    let mut length = 0;
    for c in run.chars() {
        if c == ' ' {
            if !even {
                out.push(' ');
                length = 0;
            }
            continue;
        }
        if length == GROUP {
            out.push(' ');
            length = 0;
        }
        out.push(c);
        length = length.saturating_add(1);
    }
}

/// The places of eight words or groups.
fn digits(text: &str) -> Result<Digits, CodeError> {
    let normal = normalise(text);
    let tokens = || normal.split_ascii_whitespace();
    let found = tokens().count();
    if found != WORDS {
        return Err(CodeError::WrongCount { found });
    }
    let mut digits = Digits::default();
    let mut unknown = Vec::new();
    for ((position, digit), token) in (1u8..).zip(digits.iter_mut()).zip(tokens()) {
        match place(token) {
            Some(place) => *digit = place,
            None => unknown.push(UnknownWord { position, suggestions: suggestions(token) }),
        }
    }
    if unknown.is_empty() { Ok(digits) } else { Err(CodeError::UnknownWords(unknown)) }
}

fn place(token: &str) -> Option<u16> {
    if !is_number(token) {
        return find(token);
    }
    let number: u16 = token.parse().ok().filter(|_| token.len() == GROUP)?;
    number.checked_sub(1).filter(|place| *place < LIST_LEN)
}

/// The words as they would be without each of nine slips; those that change nothing are left out.
fn rearranged(typed: &Digits) -> impl Iterator<Item = (Rearrangement, Digits)> {
    let [a, b, c, d, e, f, g, h] = **typed;
    let neighbours = (1u8..WORDS as u8).map(|first| {
        let mut digits = typed.clone();
        digits.swap(usize::from(first) - 1, usize::from(first));
        (Rearrangement::Neighbours { first }, digits)
    });
    neighbours
        .chain([
            (Rearrangement::RowByRow, Zeroizing::new([a, c, e, g, b, d, f, h])),
            (Rearrangement::ColumnByColumn, Zeroizing::new([a, e, b, f, c, g, d, h])),
        ])
        .filter(move |(_, digits)| digits != typed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whatever_stands_between() {
        for text in [
            "Abacus abDOMEN 0003",
            "  abacus,\r\n-abdomen;0003.",
            "abacus\u{200f}/abdomen0003",
            "ABACUS—abdomen(0003)",
        ] {
            assert_eq!(*normalise(text), "abacus abdomen 0003", "{text}");
        }
        assert_eq!(*normalise("aba\u{ad}cus"), "abacus");
        assert_eq!(*normalise("cafe\u{301} café"), "cafe caf?");
        assert_eq!(*normalise(""), "");
        assert_eq!(*normalise(" .\u{200b}, "), "");
    }

    #[test]
    fn digits_are_cut_into_fours() {
        for text in [
            "000100020003",
            "0001 0002 0003",
            "00 01-00 02-00 03",
            "0 0 0 1 0 0 0 2 0 0 0 3",
            "۰۰۰۱ ٠٠٠٢ ０００３",
        ] {
            assert_eq!(*normalise(text), "0001 0002 0003", "{text}");
        }
        // One digit is missing: the group without it is the one that is named.
        assert_eq!(*normalise("0001 002 0003"), "0001 002 0003");
        assert_eq!(*normalise("00010002 003 0004"), "0001 0002 003 0004");
        // A word parts them.
        assert_eq!(*normalise("00 zoom 01"), "00 zoom 01");
    }

    #[test]
    fn groups_outside_the_list_are_unknown() {
        assert_eq!(place("0001"), Some(0));
        assert_eq!(place("7513"), Some(7512));
        assert_eq!(
            (place("0000"), place("7514"), place("9999"), place("001"), place("1")),
            (None, None, None, None, None)
        );
    }

    #[test]
    fn slips_are_undone() {
        let right = [1, 2, 3, 4, 5, 6, 7, 8];
        // Two columns of four, 1-4 and 5-8, read row by row; four rows of two read column by column.
        let undone =
            |typed: [u16; 8], slip| rearranged(&Zeroizing::new(typed)).any(|(s, d)| s == slip && *d == right);
        assert!(undone([1, 5, 2, 6, 3, 7, 4, 8], Rearrangement::RowByRow));
        assert!(undone([1, 3, 5, 7, 2, 4, 6, 8], Rearrangement::ColumnByColumn));
        assert!(undone([1, 2, 4, 3, 5, 6, 7, 8], Rearrangement::Neighbours { first: 3 }));
        assert!(undone([1, 2, 3, 4, 5, 6, 8, 7], Rearrangement::Neighbours { first: 7 }));
        assert_eq!(rearranged(&Zeroizing::new(right)).count(), 9);
        assert_eq!(rearranged(&Zeroizing::new([7; 8])).count(), 0);
    }

    proptest! {
        #[test]
        fn any_text_becomes_words_and_groups_alone(text in ".{0,300}") {
            let normal = normalise(&text);
            prop_assert!(normal.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '?' | ' ')));
            prop_assert!(normal.is_empty() || normal.split(' ').all(|token| !token.is_empty()));
            prop_assert!(normal.capacity() <= text.len() * 2 + 2);
        }
    }
}
