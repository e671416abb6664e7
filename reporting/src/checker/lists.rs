//! The lists of phrases and patterns, read once from their data files.

use std::sync::LazyLock;

use super::Rule;
use super::shape::Shape;

const PHRASES: [&str; 2] = [include_str!("lists/en.txt"), include_str!("lists/cy.txt")];
const PATTERNS: &str = include_str!("lists/patterns.txt");

/// A line of a list that cannot be read. There is none in a build whose tests passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFault {
    /// Which file, 0 for English, 1 for Welsh, 2 for the patterns.
    pub file: u8,
    /// Line, from 1.
    pub line: usize,
}

/// A phrase: its words, `None` for any one word.
pub(super) struct Phrase {
    pub rule: Rule,
    pub words: Vec<Option<&'static str>>,
}

struct Lists {
    /// By first word.
    phrases: Vec<(&'static str, Phrase)>,
    patterns: Vec<(Rule, Shape)>,
    faults: Vec<ListFault>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(read);

/// Every line that could not be read.
pub static LIST_FAULTS: LazyLock<&'static [ListFault]> = LazyLock::new(|| &LISTS.faults);

/// The phrases that begin with this word.
pub(super) fn phrases(first: &str) -> impl Iterator<Item = &'static Phrase> {
    let from = LISTS.phrases.partition_point(|(word, _)| *word < first);
    let here = LISTS.phrases.get(from..).unwrap_or_default().iter();
    here.take_while(move |(word, _)| *word == first).map(|(_, phrase)| phrase)
}

/// Every pattern.
pub(super) fn patterns() -> &'static [(Rule, Shape)] {
    &LISTS.patterns
}

fn read() -> Lists {
    let mut lists = Lists { phrases: Vec::new(), patterns: Vec::new(), faults: Vec::new() };
    for (file, text) in (0..).zip(PHRASES) {
        read_phrases(file, text, &mut lists);
    }
    lists.phrases.sort_unstable_by_key(|(first, _)| *first);
    for (line, text) in content(PATTERNS) {
        let read =
            text.split_once(' ').and_then(|(rule, pattern)| Some((rule_of(rule)?, Shape::new(pattern)?)));
        match read {
            Some(pattern) => lists.patterns.push(pattern),
            None => lists.faults.push(ListFault { file: 2, line }),
        }
    }
    lists
}

fn read_phrases(file: u8, text: &'static str, lists: &mut Lists) {
    let mut classes: Classes = Vec::new();
    let mut section = None;
    for (line, text) in content(text) {
        if let Some(name) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            section = Some(name);
            continue;
        }
        let added = section.and_then(|name| {
            if name.starts_with('<') {
                classes.push((name, text));
                return Some(());
            }
            let rule = rule_of(name)?;
            for words in expand(text, &classes)? {
                let first = words.first().copied().flatten()?;
                lists.phrases.push((first, Phrase { rule, words }));
            }
            Some(())
        });
        if added.is_none() {
            lists.faults.push(ListFault { file, line });
        }
    }
}

/// What stands for a name in angle brackets, each choice with the name.
type Classes = Vec<(&'static str, &'static str)>;

/// A line with every class written out.
fn expand(line: &'static str, classes: &Classes) -> Option<Vec<Vec<Option<&'static str>>>> {
    let mut out = vec![Vec::new()];
    for word in line.split_whitespace() {
        let choices: Vec<Vec<Option<&'static str>>> = if word == "*" {
            vec![vec![None]]
        } else if word.starts_with('<') {
            let own = classes.iter().filter(|(name, _)| *name == word);
            own.map(|(_, choice)| choice.split_whitespace().map(Some).collect()).collect()
        } else {
            vec![vec![Some(word)]]
        };
        if choices.is_empty() {
            return None;
        }
        out = out
            .iter()
            .flat_map(|begun| choices.iter().map(move |c| [begun.clone(), c.clone()].concat()))
            .collect();
    }
    Some(out)
}

/// Lines that are neither empty nor a remark, with their numbers.
fn content(text: &'static str) -> impl Iterator<Item = (usize, &'static str)> {
    (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn rule_of(name: &str) -> Option<Rule> {
    Rule::by_number(name.strip_prefix('R')?.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    #[test]
    fn every_line_is_read_and_is_what_the_tokens_are() {
        assert_eq!(*LIST_FAULTS, &[] as &[ListFault]);
        let words = LISTS.phrases.iter().flat_map(|(_, phrase)| phrase.words.iter().flatten());
        for word in words {
            let tokens = tokens(word);
            assert_eq!(tokens.len(), 1, "{word}");
            assert_eq!(tokens[0].word, *word);
        }
    }

    #[test]
    fn both_languages_have_every_rule_that_lists_can_hold() {
        for text in PHRASES {
            for number in [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 15] {
                assert!(text.lines().any(|line| line == format!("[R{number}]")), "R{number}");
            }
        }
        for number in [3, 4, 5, 6, 14] {
            assert!(patterns().iter().any(|(rule, _)| rule.number() == number), "R{number}");
        }
    }
}
