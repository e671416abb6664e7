//! Speech word for word: who said it, and who heard it, know it again.

use super::tokens::tokens;
use super::{Found, Rule};

/// More words than this in one quotation are a hit.
const MOST_WORDS: usize = 8;

/// Opening and closing marks. A straight single quote is left out: it is an apostrophe far more often.
const PAIRS: [(char, char); 4] = [('“', '”'), ('"', '"'), ('‘', '’'), ('«', '»')];

pub(super) fn find(text: &str, found: &mut Found) {
    for (open, close) in PAIRS {
        let mut from = 0;
        while let Some(begin) = text.get(from..).and_then(|rest| rest.find(open)).map(|at| from + at) {
            let inside = begin + open.len_utf8();
            let Some(end) = text.get(inside..).and_then(|rest| closing(rest, close)).map(|at| inside + at)
            else {
                break;
            };
            if text.get(inside..end).is_some_and(|speech| tokens(speech).len() > MOST_WORDS) {
                found.add(Rule::Speech, begin..end + close.len_utf8());
            }
            from = end + close.len_utf8();
        }
    }
}

/// The first closing mark that is no apostrophe inside a word.
fn closing(rest: &str, close: char) -> Option<usize> {
    rest.char_indices().find_map(|(at, c)| {
        let goes_on = rest.get(at + c.len_utf8()..).is_some_and(|r| r.starts_with(char::is_alphanumeric));
        (c == close && !(close == '’' && goes_on)).then_some(at)
    })
}
