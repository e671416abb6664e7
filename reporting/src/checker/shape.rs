//! Shapes of text: regular expressions of the few kinds that `lists/patterns.txt` has, without regard to ASCII case.
//!
//! What they say is what the crate `regex-lite` makes of them; a test holds that for any text. They are here by hand because a
//! phone fetches whatever the checker is made of. Matching takes a time in proportion to the text and the expression, whatever
//! the text: every way through the expression goes forward together (Thompson's construction, with Pike's priorities).

use core::ops::Range;

/// The most times that a part is repeated by its numbers.
const MOST_REPEATS: usize = 16;

/// A compiled expression.
pub(super) struct Shape(Vec<Step>);

/// One step of the way through an expression.
enum Step {
    /// A character of this class.
    One(Class),
    /// The beginning of the text.
    Begin,
    /// Between a word's character and another, or the text's end.
    Edge,
    /// On at either place, rather at the first.
    Fork(usize, usize),
    /// On at this place.
    Goto(usize),
    /// All of it was found.
    Found,
}

/// Characters, or all others.
struct Class {
    negated: bool,
    ranges: Vec<(char, char)>,
}

enum Node {
    One(Class),
    Begin,
    Edge,
    All(Vec<Node>),
    Any(Vec<Node>),
    Repeat(Box<Node>, usize, Option<usize>),
}

impl Shape {
    /// Compiles an expression; `None` if it is of another kind.
    pub(super) fn new(expression: &str) -> Option<Self> {
        let mut rest = expression;
        let node = any(&mut rest).filter(|_| rest.is_empty())?;
        let mut steps = Vec::new();
        compile(&node, &mut steps);
        steps.push(Step::Found);
        Some(Self(steps))
    }

    /// Every place in a text, from left to right, none over another.
    pub(super) fn find_all(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(range) = self.find(text, from) {
            // Every expression takes a character at least; should one not, the text still comes to its end.
            from = range.end.max(range.start + 1);
            found.push(range);
        }
        found
    }

    /// The first place that begins at `from` or later.
    fn find(&self, text: &str, from: usize) -> Option<Range<usize>> {
        let (mut now, mut next) = (Ways::new(self.0.len()), Ways::new(self.0.len()));
        let mut found = None;
        let mut before = text.get(..from).and_then(|before| before.chars().next_back());
        let mut rest = text.get(from..)?.chars();
        let mut at = from;
        loop {
            let c = rest.clone().next();
            if found.is_none() {
                self.follow(0, at, (before, c), &mut now);
            } else if now.list.is_empty() {
                return found;
            }
            for (step, start) in now.list.drain(..) {
                match self.0.get(step) {
                    Some(Step::One(class)) if c.is_some_and(|c| class.has(c)) => {
                        let after = rest.clone().nth(1);
                        self.follow(step + 1, start, (c, after), &mut next);
                    }
                    Some(Step::Found) => {
                        found = Some(start..at);
                        // Whatever comes after it is less wanted.
                        break;
                    }
                    _ => {}
                }
            }
            let Some(c) = rest.next() else { return found };
            at += c.len_utf8();
            before = Some(c);
            now.clear();
            core::mem::swap(&mut now, &mut next);
        }
    }

    /// Adds every step that can be come to from here without a character, in order of preference.
    fn follow(&self, step: usize, start: usize, around: (Option<char>, Option<char>), ways: &mut Ways) {
        if !ways.enter(step) {
            return;
        }
        let (before, after) = around;
        match self.0.get(step) {
            Some(Step::Goto(to)) => self.follow(*to, start, around, ways),
            Some(Step::Fork(rather, or)) => {
                self.follow(*rather, start, around, ways);
                self.follow(*or, start, around, ways);
            }
            Some(Step::Begin) if before.is_none() => self.follow(step + 1, start, around, ways),
            Some(Step::Edge) if is_word(before) != is_word(after) => {
                self.follow(step + 1, start, around, ways);
            }
            Some(Step::One(_) | Step::Found) => ways.list.push((step, start)),
            _ => {}
        }
    }
}

/// Steps that are gone at once, each with where it began, most wanted first.
struct Ways {
    list: Vec<(usize, usize)>,
    seen: Vec<bool>,
}

impl Ways {
    fn new(steps: usize) -> Self {
        Self { list: Vec::new(), seen: vec![false; steps] }
    }

    /// Whether nobody is at this step yet.
    fn enter(&mut self, step: usize) -> bool {
        self.seen.get_mut(step).is_some_and(|seen| !core::mem::replace(seen, true))
    }

    fn clear(&mut self) {
        self.list.clear();
        self.seen.fill(false);
    }
}

impl Class {
    fn of(ranges: &[(char, char)]) -> Self {
        Self { negated: false, ranges: ranges.to_vec() }
    }

    fn has(&self, c: char) -> bool {
        let among = |c: char| self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&c));
        (among(c.to_ascii_lowercase()) || among(c.to_ascii_uppercase())) != self.negated
    }
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn compile(node: &Node, steps: &mut Vec<Step>) {
    match node {
        Node::One(Class { negated, ranges }) => {
            steps.push(Step::One(Class { negated: *negated, ranges: ranges.clone() }));
        }
        Node::Begin => steps.push(Step::Begin),
        Node::Edge => steps.push(Step::Edge),
        Node::All(nodes) => nodes.iter().for_each(|node| compile(node, steps)),
        Node::Any(nodes) => {
            let mut ends = Vec::new();
            for (left, node) in (0..nodes.len()).rev().zip(nodes) {
                let fork = (left > 0).then(|| reserve(steps));
                compile(node, steps);
                if let Some(fork) = fork {
                    ends.push(reserve(steps));
                    let other = steps.len();
                    set(steps, fork, Step::Fork(fork + 1, other));
                }
            }
            let end = steps.len();
            ends.into_iter().for_each(|at| set(steps, at, Step::Goto(end)));
        }
        Node::Repeat(node, least, most) => {
            (0..*least).for_each(|_| compile(node, steps));
            let Some(most) = most else {
                let fork = reserve(steps);
                compile(node, steps);
                steps.push(Step::Goto(fork));
                let end = steps.len();
                return set(steps, fork, Step::Fork(fork + 1, end));
            };
            let forks: Vec<usize> = (*least..*most)
                .map(|_| {
                    let fork = reserve(steps);
                    compile(node, steps);
                    fork
                })
                .collect();
            let end = steps.len();
            forks.into_iter().for_each(|fork| set(steps, fork, Step::Fork(fork + 1, end)));
        }
    }
}

fn reserve(steps: &mut Vec<Step>) -> usize {
    steps.push(Step::Found);
    steps.len() - 1
}

fn set(steps: &mut [Step], at: usize, step: Step) {
    if let Some(place) = steps.get_mut(at) {
        *place = step;
    }
}

/// `a|b`, up to the end or a closing bracket.
fn any(rest: &mut &str) -> Option<Node> {
    let mut nodes = vec![all(rest)?];
    while take(rest, '|') {
        nodes.push(all(rest)?);
    }
    Some(Node::Any(nodes))
}

fn all(rest: &mut &str) -> Option<Node> {
    let mut nodes = Vec::new();
    while !rest.is_empty() && !rest.starts_with(['|', ')']) {
        let node = one(rest)?;
        let (least, most) = repeats(rest)?;
        nodes.push(if (least, most) == (1, Some(1)) {
            node
        } else {
            Node::Repeat(Box::new(node), least, most)
        });
    }
    Some(Node::All(nodes))
}

fn one(rest: &mut &str) -> Option<Node> {
    match next(rest)? {
        '(' => {
            let node = any(rest)?;
            take(rest, ')').then_some(node)
        }
        '[' => class(rest).map(Node::One),
        '\\' if take(rest, 'b') => Some(Node::Edge),
        '\\' => escaped(rest).map(|ranges| Node::One(Class::of(&ranges))),
        '^' => Some(Node::Begin),
        '.' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => None,
        c => Some(Node::One(Class::of(&[(c, c)]))),
    }
}

fn class(rest: &mut &str) -> Option<Class> {
    let mut class = Class { negated: take(rest, '^'), ranges: Vec::new() };
    loop {
        match next(rest)? {
            ']' => return Some(class),
            '\\' => class.ranges.extend(escaped(rest)?),
            from => {
                let to = if rest.starts_with('-') && !rest.starts_with("-]") {
                    next(rest)?;
                    next(rest)?
                } else {
                    from
                };
                class.ranges.push((from, to));
            }
        }
    }
}

/// `\s`, `\n`, or a mark that would mean something else without the stroke.
fn escaped(rest: &mut &str) -> Option<Vec<(char, char)>> {
    match next(rest)? {
        's' => Some(vec![('\t', '\r'), (' ', ' ')]),
        'n' => Some(vec![('\n', '\n')]),
        c if c.is_ascii_punctuation() => Some(vec![(c, c)]),
        _ => None,
    }
}

fn repeats(rest: &mut &str) -> Option<(usize, Option<usize>)> {
    Some(if take(rest, '?') {
        (0, Some(1))
    } else if take(rest, '*') {
        (0, None)
    } else if take(rest, '+') {
        (1, None)
    } else if take(rest, '{') {
        let (inside, after) = rest.split_once('}')?;
        *rest = after;
        let number = |text: &str| text.parse().ok().filter(|number| *number <= MOST_REPEATS);
        match inside.split_once(',') {
            None => (number(inside)?, Some(number(inside)?)),
            Some((least, "")) => (number(least)?, None),
            Some((least, most)) => (number(least)?, Some(number(most)?)),
        }
    } else {
        (1, Some(1))
    })
}

fn next(rest: &mut &str) -> Option<char> {
    let mut chars = rest.chars();
    let c = chars.next()?;
    *rest = chars.as_str();
    Some(c)
}

fn take(rest: &mut &str, c: char) -> bool {
    let there = rest.strip_prefix(c);
    *rest = there.unwrap_or(rest);
    there.is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex_lite::RegexBuilder;

    use super::*;

    /// Every expression of the list, and some more of its kinds.
    fn expressions() -> Vec<&'static str> {
        let list = include_str!("lists/patterns.txt").lines().filter(|line| line.starts_with('R'));
        let more = [
            "a|ab|abc",
            "(a|b)*c",
            "(ab?)+",
            r"\b",
            r"x{2,3}",
            "(|a)b",
            "[^a-c]+",
            r"^a|b^",
            "é+",
            "a{0,2}b{3}",
        ];
        list.filter_map(|line| Some(line.split_once(' ')?.1)).chain(more).collect()
    }

    fn same(expression: &str, text: &str) {
        let regex = RegexBuilder::new(expression).case_insensitive(true).build().unwrap();
        let theirs: Vec<Range<usize>> =
            regex.find_iter(text).map(|hit| hit.range()).filter(|r| !r.is_empty()).collect();
        let ours: Vec<Range<usize>> =
            Shape::new(expression).unwrap().find_all(text).into_iter().filter(|r| !r.is_empty()).collect();
        assert_eq!(ours, theirs, "{expression:?} in {text:?}");
    }

    #[test]
    fn what_is_of_another_kind_is_refused() {
        for expression in ["a.b", "a$", "(a", "a)", "[a", "a{2", "a{x}", r"\d", r"\", "*a", "a{17}", "a]"] {
            assert!(Shape::new(expression).is_none(), "{expression:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_regex_lite_reads_it(text in "\\PC{0,60}") {
            expressions().into_iter().for_each(|expression| same(expression, &text));
        }

        #[test]
        fn so_is_text_that_looks_like_the_expressions(
            at in 0..expressions().len(),
            parts in prop::collection::vec(prop::sample::select(vec![
                "a", "b", "c", "B", "x", "xx", "é", " ", "\n", "\t", "-", "--- ", ":", ".", "/", "@", "+44", "0", "1", "12", "007", "2026",
                "am", "PM", "hrs", "yb", "march", "Mai", "3ydd", "the", "14th", "of", "o", "cad", "PC", "No.", "#", "AB12", "CDE", "CF10",
                "3NQ", "fe80", "::", "www.", "https://", "From", "Subject", "oddi wrth", "message-id", "original message", "_", "α",
            ]), 0..14),
            gap in prop::sample::select(vec!["", " "]),
        ) {
            same(expressions()[at], &parts.join(gap));
        }
    }

    #[test]
    fn a_long_text_takes_no_longer_than_it_is_long() {
        let long = "a".repeat(50_000);
        for expression in expressions() {
            Shape::new(expression).unwrap().find_all(&long);
        }
    }
}
