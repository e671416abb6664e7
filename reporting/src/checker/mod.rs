//! "What here points to you?" (SPEC 8.2): rules that look at what is about to be sent, on the device alone.
//!
//! A pure library: no IO, no clock, no state. It never changes a text and never blocks, but for a retrieval code in it
//! ([`Grade::Blocked`]). What it finds are byte ranges with a rule; what a rule says to a person is a text of the locale.

mod code_words;
mod lists;
mod patterns;
mod phrases;
mod quotes;
mod shape;
mod signs;
mod tokens;

use core::ops::Range;

use postern_wire::ServiceId;
use postern_wire::form::Field;

pub use lists::{LIST_FAULTS, ListFault};

use crate::answers::Answers;

/// A rule of the checker. Numbers are permanent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Only the writer could know it.
    Unique,
    /// The writer's own role, family or colleagues.
    OwnRole,
    /// A clock time.
    ClockTime,
    /// An exact date, or a day counted from today.
    ExactDate,
    /// A collar, warrant, payroll or incident number.
    OwnNumber,
    /// A phone number, address, plate, handle: theirs or yours?
    ContactPoint,
    /// A police system: look-ups leave an audit trail.
    SystemLookUp,
    /// Something attached, received or recorded.
    Attachment,
    /// A small group: whoever was there is few.
    SmallGroup,
    /// A sign-off, or a name that also stands in the contact details.
    SignOff,
    /// Speech word for word, or a nickname.
    Speech,
    /// The writer's own health, children, faith.
    OwnLife,
    /// Words of a retrieval code.
    CodeWords,
    /// Headers of a pasted mail.
    MailHeader,
    /// Where and how the writer writes just now.
    WritingNow,
}

impl Rule {
    /// Every rule, by ascending number.
    pub const ALL: [Self; 15] = [
        Self::Unique,
        Self::OwnRole,
        Self::ClockTime,
        Self::ExactDate,
        Self::OwnNumber,
        Self::ContactPoint,
        Self::SystemLookUp,
        Self::Attachment,
        Self::SmallGroup,
        Self::SignOff,
        Self::Speech,
        Self::OwnLife,
        Self::CodeWords,
        Self::MailHeader,
        Self::WritingNow,
    ];

    /// R1 to R15.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The rule with this number.
    #[must_use]
    pub fn by_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.number() == number)
    }
}

/// What is to be done about a hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Shown: the writer changes it, makes it vaguer, or keeps it.
    Shown,
    /// Asked about: it looks like a part of a retrieval code.
    Asked,
    /// Not sent: it is a retrieval code.
    Blocked,
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The free text: what happened, or the reply.
    What,
    /// A form field, and which subject it is about, from 0.
    Field(Field, u8),
}

/// One thing that may point to the writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Why.
    pub rule: Rule,
    /// What to do.
    pub grade: Grade,
    /// In which text.
    pub place: Place,
    /// Which bytes of it; at character boundaries, never empty.
    pub range: Range<usize>,
}

/// What is about to be sent.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The service, by which a retrieval code is known.
    pub service: &'a ServiceId,
    /// Every text with its place, in the order of the form.
    pub texts: &'a [(Place, &'a str)],
    /// Contact details, sealed apart: their names must not stand in the texts.
    pub contact: Option<&'a str>,
}

/// Every hit, by place, then by where it begins. Of the same rule only the longest of overlapping ones.
#[must_use]
pub fn check(input: &Input<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (place, text) in input.texts {
        let mut found = Found::default();
        let tokens = tokens::tokens(text);
        phrases::find(&tokens, &mut found);
        patterns::find(text, &mut found);
        quotes::find(text, &mut found);
        signs::find(text, &tokens, input.contact, &mut found);
        code_words::find(text, input.service, &mut found);
        let here = found.into_longest();
        hits.extend(here.into_iter().map(|(rule, grade, range)| Hit { rule, grade, place: *place, range }));
    }
    hits
}

/// Every hit in the free texts of answers.
#[must_use]
pub fn check_answers(answers: &Answers, service: &ServiceId) -> Vec<Hit> {
    let texts = answers.texts();
    check(&Input { service, texts: &texts, contact: answers.contact.as_ref().map(|c| c.as_str()) })
}

/// The worst grade there is.
#[must_use]
pub fn worst(hits: &[Hit]) -> Grade {
    hits.iter().map(|hit| hit.grade).max().unwrap_or(Grade::Shown)
}

/// What was found in one text.
#[derive(Default)]
struct Found(Vec<(Rule, Grade, Range<usize>)>);

impl Found {
    fn add(&mut self, rule: Rule, range: Range<usize>) {
        self.add_graded(rule, Grade::Shown, range);
    }

    fn add_graded(&mut self, rule: Rule, grade: Grade, range: Range<usize>) {
        if !range.is_empty() {
            self.0.push((rule, grade, range));
        }
    }

    /// Sorted by beginning; an overlapping hit of the same rule and no higher grade goes with the longer.
    fn into_longest(mut self) -> Vec<(Rule, Grade, Range<usize>)> {
        self.0.sort_unstable_by_key(|(rule, grade, range)| {
            (*rule, core::cmp::Reverse(*grade), core::cmp::Reverse(range.len()), range.start)
        });
        let mut kept: Vec<(Rule, Grade, Range<usize>)> = Vec::new();
        for (rule, grade, range) in self.0 {
            let overlaps = kept
                .iter()
                .any(|(other, _, kept)| *other == rule && range.start < kept.end && kept.start < range.end);
            if !overlaps {
                kept.push((rule, grade, range));
            }
        }
        kept.sort_unstable_by_key(|(rule, grade, range)| (range.start, range.end, *rule, *grade));
        kept
    }
}

#[cfg(test)]
mod tests;
