//! A retrieval code in the text: who has it reads the answers and writes in the reporter's name.

use core::ops::Range;

use postern_client_crypto::code::{Code, LIST_LEN, number};
use postern_wire::ServiceId;

use super::{Found, Grade, Rule};

/// Words of a code.
const WHOLE: usize = 8;
/// From so many in a row it is asked about.
const SUSPECT: usize = 5;
/// Digits of a group.
const GROUP: usize = 4;

pub(super) fn find(text: &str, service: &ServiceId, found: &mut Found) {
    for run in runs(text) {
        for window in run.windows(WHOLE) {
            let range = whole(window);
            if text.get(range.clone()).is_some_and(|words| Code::parse(words, service).is_ok()) {
                found.add_graded(Rule::CodeWords, Grade::Blocked, range);
            }
        }
        if run.len() >= SUSPECT {
            found.add_graded(Rule::CodeWords, Grade::Asked, whole(&run));
        }
    }
}

fn whole(units: &[Range<usize>]) -> Range<usize> {
    match (units.first(), units.last()) {
        (Some(first), Some(last)) => first.start..last.end,
        _ => 0..0,
    }
}

/// Runs of list words and groups of four digits with nothing but separators between them.
fn runs(text: &str) -> Vec<Vec<Range<usize>>> {
    let mut runs = vec![Vec::new()];
    let mut digits: Vec<Range<usize>> = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Digit(range) => digits.push(range),
            Piece::Word(range) => {
                take_groups(text, &mut digits, &mut runs);
                let known = text.get(range.clone()).is_some_and(|w| number(&w.to_lowercase()).is_some());
                if known {
                    extend(&mut runs, range);
                } else {
                    runs.push(Vec::new());
                }
            }
        }
    }
    take_groups(text, &mut digits, &mut runs);
    runs
}

/// Cuts the digits that stand together into fours; a rest, or a group that no word has, ends the run.
fn take_groups(text: &str, digits: &mut Vec<Range<usize>>, runs: &mut Vec<Vec<Range<usize>>>) {
    for group in digits.chunks(GROUP) {
        let digits: String = group.iter().filter_map(|range| text.get(range.clone())).collect();
        // Digits of other scripts are left to the parser.
        let listed = digits.parse::<u16>().map_or(!digits.is_ascii(), |n| (1..=LIST_LEN).contains(&n));
        if group.len() == GROUP && listed {
            extend(runs, whole(group));
        } else {
            runs.push(Vec::new());
        }
    }
    digits.clear();
}

fn extend(runs: &mut [Vec<Range<usize>>], range: Range<usize>) {
    if let Some(run) = runs.last_mut() {
        run.push(range);
    }
}

enum Piece {
    Word(Range<usize>),
    Digit(Range<usize>),
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_numeric() {
            out.push(Piece::Digit(at..end));
        } else if c.is_alphabetic() {
            match out.last_mut() {
                Some(Piece::Word(range)) if range.end == at => range.end = end,
                _ => out.push(Piece::Word(at..end)),
            }
        }
    }
    out
}
