//! A coded phrase.

use crate::table::PHRASES;
use crate::{Lang, Texts};

/// In which kind of note a phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// It asks the reporter something.
    Question,
    /// It says what was decided or done.
    Outcome,
    /// It tells the reporter something, in any note.
    Notice,
}

/// A phrase that a note carries by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// Permanent; questions from 1, outcomes from 100, notices from 200.
    pub number: u16,
    /// The name on a command line.
    pub name: &'static str,
    /// Where it is used.
    pub used: Use,
    /// What it says.
    pub texts: Texts,
}

impl Phrase {
    /// The phrase with this number.
    #[must_use]
    pub fn by_number(number: u16) -> Option<&'static Self> {
        PHRASES.iter().find(|phrase| phrase.number == number)
    }

    /// The phrase with this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<&'static Self> {
        PHRASES.iter().find(|phrase| phrase.name == name)
    }

    /// What it says in this language.
    #[must_use]
    pub const fn text(&self, lang: Lang) -> &'static str {
        self.texts.of(lang)
    }
}
