//! Phrases of the lists in a text.

use super::Found;
use super::lists::{Phrase, phrases};
use super::tokens::Token;

pub(super) fn find(tokens: &[Token], found: &mut Found) {
    for at in 0..tokens.len() {
        let Some(rest) = tokens.get(at..) else { continue };
        let Some(first) = rest.first() else { continue };
        for phrase in phrases(&first.word) {
            if let Some(last) = matched(phrase, rest) {
                found.add(phrase.rule, first.range.start..last.range.end);
            }
        }
    }
}

/// The last word of the phrase at the beginning of `rest`.
fn matched<'a>(phrase: &Phrase, rest: &'a [Token]) -> Option<&'a Token> {
    let here = rest.get(..phrase.words.len())?;
    let unbroken = here.iter().skip(1).all(|token| !token.begins);
    let same = here.iter().zip(&phrase.words).all(|(token, word)| word.is_none_or(|word| token.word == word));
    if unbroken && same { here.last() } else { None }
}
