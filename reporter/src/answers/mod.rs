//! The form as a file: TOML or JSON, keys by the names of [`Field`] (SPEC 6.6), `lang`, `what` and `contact`.
//!
//! A field about the subject may be a list, or stand in up to five `[[subject]]` tables, where `subj_` may be left out.
//! Truth values are taken for yes and no; an empty text is no answer.

mod error;
mod raw;
#[cfg(test)]
mod tests;

use core::fmt;

use postern_client_crypto::letter::Draft;
use postern_wire::form::{self, Answer, Field, FormError, MAX_SUBJECTS, Takes};
use postern_wire::letter::{LetterKind, MAX_LANG};
use postern_wire::sizes::{CONTACT_TEXT, TEXT_FOUR_CELLS};
use zeroize::Zeroizing;

pub use error::AnswersError;
use raw::{Raw, TWICE};

use crate::checker::Place;

/// Keys of an answers file beside the fields.
const OTHER_KEYS: [&str; 4] = ["lang", "what", "contact", "subject"];
/// What stands before the name of every field about the subject.
const SUBJECT_PREFIX: &str = "subj_";
/// The most bytes of an answers file: four times what a letter holds, for escapes and remarks.
pub const MAX_FILE: usize = 4 * TEXT_FOUR_CELLS;

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

    /// Reads an answers file; `lang` is the language of a file that does not say.
    ///
    /// # Errors
    /// [`AnswersError`] by the first thing that is wrong.
    pub fn parse(text: &str, lang: &str) -> Result<Self, AnswersError> {
        if text.len() > MAX_FILE {
            return Err(AnswersError::TooLarge);
        }
        let Raw::Table(table) = read(text)? else { return Err(AnswersError::Syntax { line: 1 }) };
        let mut answers = Self::empty(lang);
        for (key, value) in table {
            answers.take(&key, value)?;
        }
        answers.form.sort_by_key(|a| (a.field, a.index));
        if answers.form.is_sorted_by(|a, b| (a.field, a.index) < (b.field, b.index)) {
            Ok(answers)
        } else {
            Err(AnswersError::Twice)
        }
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

    fn take(&mut self, key: &str, value: Raw) -> Result<(), AnswersError> {
        match key {
            "lang" => self.lang = one_text("lang", value)?.unwrap_or_else(|| self.lang.clone()),
            "what" => self.what = Zeroizing::new(one_text("what", value)?.unwrap_or_default()),
            "contact" => self.contact = one_text("contact", value)?.map(Zeroizing::new),
            "subject" => self.take_subjects(value)?,
            _ => {
                let field = field_of(key)?;
                self.take_field(field, value)?;
            }
        }
        Ok(())
    }

    fn take_subjects(&mut self, value: Raw) -> Result<(), AnswersError> {
        let tables = match value {
            Raw::List(tables) => tables,
            table => vec![table],
        };
        if tables.len() > usize::from(MAX_SUBJECTS) {
            return Err(AnswersError::Form(FormError::TooMany {
                field: Field::SubjKind,
                most: MAX_SUBJECTS,
            }));
        }
        for (index, table) in (0u8..).zip(tables) {
            let Raw::Table(table) = table else { return Err(AnswersError::Type { key: "subject" }) };
            for (key, value) in table {
                let field = subject_field_of(&key)?;
                self.push(field, index, value)?;
            }
        }
        Ok(())
    }

    fn take_field(&mut self, field: Field, value: Raw) -> Result<(), AnswersError> {
        let several = field.is_subject() || matches!(field.takes(), Takes::Several(_));
        match value {
            Raw::List(items) if several => {
                let most = usize::from(u8::MAX);
                for (index, item) in (0..=u8::MAX).zip(items.into_iter().take(most)) {
                    self.push(field, index, item)?;
                }
                Ok(())
            }
            value => self.push(field, 0, value),
        }
    }

    fn push(&mut self, field: Field, index: u8, value: Raw) -> Result<(), AnswersError> {
        let Some(value) = field_value(field, value)? else { return Ok(()) };
        field.check(index, &value).map_err(AnswersError::Form)?;
        self.form.push(Answer { field, index, value });
        Ok(())
    }
}

fn read(text: &str) -> Result<Raw, AnswersError> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| {
            if error.to_string().starts_with(TWICE) {
                AnswersError::Twice
            } else {
                AnswersError::Syntax { line: error.line() }
            }
        });
    }
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        AnswersError::Syntax { line: 1 + text.bytes().take(at).filter(|b| *b == b'\n').count() }
    })
}

/// A text; `None` when it is empty.
fn one_text(key: &'static str, value: Raw) -> Result<Option<String>, AnswersError> {
    match value {
        Raw::Text(text) => Ok(Some(text).filter(|t| !t.trim().is_empty())),
        Raw::Nothing => Ok(None),
        _ => Err(AnswersError::Type { key }),
    }
}

/// What a value says to a field; `None` when it is not answered.
fn field_value(field: Field, value: Raw) -> Result<Option<String>, AnswersError> {
    let text = match value {
        Raw::Text(text) => text,
        Raw::Nothing => return Ok(None),
        Raw::Bool(value) if takes_yes(field) => if value { "yes" } else { "no" }.to_owned(),
        _ => return Err(AnswersError::Type { key: field.name() }),
    };
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    let Some(choices) = choices(field) else { return Ok(Some(trimmed.to_owned())) };
    match choices.iter().find(|choice| choice.eq_ignore_ascii_case(trimmed)) {
        Some(choice) => Ok(Some((*choice).to_owned())),
        None => Err(AnswersError::NotAChoice {
            field,
            choices,
            suggestion: near(trimmed, choices.iter().copied()),
        }),
    }
}

fn takes_yes(field: Field) -> bool {
    choices(field).is_some_and(|choices| choices.contains(&"yes"))
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

fn field_of(key: &str) -> Result<Field, AnswersError> {
    Field::by_name(key).ok_or_else(|| {
        let names = Field::ALL.iter().map(|f| f.name()).chain(OTHER_KEYS);
        AnswersError::UnknownKey { key: shown(key), suggestion: near(key, names) }
    })
}

fn subject_field_of(key: &str) -> Result<Field, AnswersError> {
    let of_subject = |name: &str| Field::by_name(name).filter(|field| field.is_subject());
    of_subject(key).or_else(|| of_subject(&format!("{SUBJECT_PREFIX}{key}"))).ok_or_else(|| {
        let names = Field::ALL.iter().filter(|f| f.is_subject()).map(|f| f.name());
        let short = names.clone().filter_map(|name| name.strip_prefix(SUBJECT_PREFIX));
        AnswersError::UnknownKey { key: shown(key), suggestion: near(key, names.chain(short)) }
    })
}

/// A key as it may be shown: short, on one line.
fn shown(key: &str) -> Box<str> {
    key.chars().take(40).map(|c| if c.is_control() { '?' } else { c }).collect()
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
