//! Names: a signature at the end, and what also stands in the contact details.

use super::tokens::{Token, tokens};
use super::{Found, Rule};

/// The most words of a last line that reads like a signature.
const SIGNATURE_WORDS: usize = 3;

pub(super) fn find(text: &str, words: &[Token], contact: Option<&str>, found: &mut Found) {
    signature(text, found);
    if let Some(contact) = contact {
        for name in names(contact) {
            for token in words.iter().filter(|token| token.word == name) {
                found.add(Rule::SignOff, token.range.clone());
            }
        }
    }
}

/// A last line of a text of several lines that is nothing but one to three words with capitals.
fn signature(text: &str, found: &mut Found) {
    let whole = text.trim_end();
    let Some((before, last)) = whole.rsplit_once('\n') else { return };
    let words = tokens(last);
    let capital =
        |token: &Token| last.get(token.range.clone()).is_some_and(|w| w.starts_with(char::is_uppercase));
    let few = (1..=SIGNATURE_WORDS).contains(&words.len());
    if few && !before.trim().is_empty() && words.iter().all(capital) && !last.ends_with(['.', '?', '!']) {
        let start = before.len() + 1 + (last.len() - last.trim_start().len());
        found.add(Rule::SignOff, start..whole.len());
    }
}

/// What in contact details is a name or a number: words with a capital that do not begin a sentence, and words with
/// three or more digits.
fn names(contact: &str) -> Vec<String> {
    let named = |token: &Token| {
        let capital = contact.get(token.range.clone()).is_some_and(|w| w.starts_with(char::is_uppercase));
        let alone = token.begins && contact.get(token.range.end..).is_some_and(|rest| rest.starts_with(' '));
        let number = token.word.chars().filter(char::is_ascii_digit).count() >= 3;
        number || (capital && token.word.chars().count() >= 3 && !(alone && is_opening(&token.word)))
    };
    tokens(contact).into_iter().filter(named).map(|token| token.word).collect()
}

/// Words that begin a sentence of contact details and are no name.
fn is_opening(word: &str) -> bool {
    const OPENINGS: [&str; 20] = [
        "the",
        "please",
        "you",
        "call",
        "ring",
        "text",
        "write",
        "leave",
        "phone",
        "email",
        "e-mail",
        "only",
        "ask",
        "gadewch",
        "ffoniwch",
        "ysgrifennwch",
        "anfonwch",
        "dim",
        "after",
        "ebost",
    ];
    OPENINGS.contains(&word)
}
