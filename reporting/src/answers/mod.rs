//! What a reporter answers: the form by its fields (SPEC 6.6), what happened, contact details.

mod error;
#[cfg(test)]
mod tests;

use core::fmt;

use postern_client_crypto::letter::Draft;
use postern_wire::form::{self, Answer, Field, Takes};
use postern_wire::letter::{LetterKind, MAX_LANG};
use postern_wire::sizes::CONTACT_TEXT;
use zeroize::Zeroizing;

pub use error::AnswersError;

use crate::checker::Place;

/// What the reporter answered.
pub struct Answers {
    /// Language of the text, a BCP 47 tag.
    pub lang: String,
    /// Form answers, ascending by field and index.
    pub form: Vec<Answer>,
    /// What happened, or the reply.
    pub what: Zeroizing<String>,
    /// Contact details, for the custodians only.
    pub contact: Option<Zeroizing<String>>,
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answers(..)")
    }
}

impl Answers {
    /// No answers, in this language.
    #[must_use]
    pub fn empty(lang: &str) -> Self {
        Self { lang: lang.to_owned(), form: Vec::new(), what: Zeroizing::default(), contact: None }
    }

    /// Checks limits and choices; with `complete`, that what a report needs is there.
    ///
    /// # Errors
    /// [`AnswersError::Form`], [`AnswersError::NoText`], [`AnswersError::ContactTooLong`], [`AnswersError::Language`].
    pub fn check(&self, complete: bool) -> Result<(), AnswersError> {
        form::check(&self.form, complete).map_err(AnswersError::Form)?;
        if complete && self.what.trim().is_empty() {
            return Err(AnswersError::NoText);
        }
        let over = self.contact.as_ref().map_or(0, |c| c.len().saturating_sub(CONTACT_TEXT));
        if over > 0 {
            return Err(AnswersError::ContactTooLong { over });
        }
        let tag = (2..=MAX_LANG).contains(&self.lang.len())
            && self.lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && self.lang.starts_with(|c: char| c.is_ascii_alphabetic());
        if tag { Ok(()) } else { Err(AnswersError::Language) }
    }

    /// The answer to a field that is answered once.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<&str> {
        self.form.iter().find(|a| a.field == field).map(|a| a.value.as_str())
    }

    /// Answers a field, in its place; an answer that is there already is replaced, an empty one removes it.
    pub fn set(&mut self, field: Field, index: u8, value: &str) {
        self.form.retain(|a| (a.field, a.index) != (field, index));
        if !value.is_empty() {
            let at = self.form.partition_point(|a| (a.field, a.index) < (field, index));
            self.form.insert(at, Answer { field, index, value: value.to_owned() });
        }
    }

    /// Bytes of form answers and free text together, as the limits count them.
    #[must_use]
    pub fn text_bytes(&self) -> usize {
        self.form.iter().map(|a| a.value.len()).sum::<usize>() + self.what.len()
    }

    /// Every text that a person wrote freely, with its place: what the checker reads.
    #[must_use]
    pub fn texts(&self) -> Vec<(Place, &str)> {
        let free = |a: &&Answer| matches!(a.field.takes(), Takes::Text(_)) && a.field != Field::Force;
        let fields =
            self.form.iter().filter(free).map(|a| (Place::Field(a.field, a.index), a.value.as_str()));
        fields.chain([(Place::What, self.what.as_str())]).collect()
    }

    /// The letter that is made of them.
    #[must_use]
    pub fn draft(&self, kind: LetterKind, answers: Option<(u8, u8)>, assisted: bool) -> Draft {
        Draft {
            kind,
            lang: self.lang.clone(),
            assisted,
            form: self.form.clone(),
            text: self.what.clone(),
            contact: self.contact.clone(),
            answers,
        }
    }
}

/// The choices of a field; `None` for free text.
#[must_use]
pub const fn choices(field: Field) -> Option<&'static [&'static str]> {
    match field.takes() {
        Takes::YesNo => Some(&["yes", "no"]),
        Takes::Choice(choices) | Takes::Several(choices) => Some(choices),
        Takes::Text(_) => None,
    }
}

/// The nearest of `known`, if it is near: one slip in four letters.
#[must_use]
pub fn near<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase().replace([' ', '_'], "-");
    let slips = |name: &&str| strsim::osa_distance(&typed, &name.replace('_', "-"));
    let found = known.min_by_key(slips)?;
    let most = (found.chars().count() / 4).clamp(1, 3);
    (slips(&found) <= most).then_some(found)
}
