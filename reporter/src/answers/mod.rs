//! The form as a file: TOML or JSON, keys by the names of [`Field`] (SPEC 6.6), `lang`, `what` and `contact`.
//!
//! A field about the subject may be a list, or stand in up to five `[[subject]]` tables, where `subj_` may be left out.
//! Truth values are taken for yes and no; an empty text is no answer.

mod error;
mod raw;
#[cfg(test)]
mod tests;

use postern_reporting::answers::{Answers, choices, near};
use postern_wire::form::{Answer, Field, FormError, MAX_SUBJECTS, Takes};
use postern_wire::sizes::TEXT_FOUR_CELLS;
use zeroize::Zeroizing;

pub use error::FileError;
use raw::{Raw, TWICE};

/// Keys of an answers file beside the fields.
const OTHER_KEYS: [&str; 4] = ["lang", "what", "contact", "subject"];
/// What stands before the name of every field about the subject.
const SUBJECT_PREFIX: &str = "subj_";
/// The most bytes of an answers file: four times what a letter holds, for escapes and remarks.
pub const MAX_FILE: usize = 4 * TEXT_FOUR_CELLS;

/// Reads an answers file; `lang` is the language of a file that does not say.
///
/// # Errors
/// [`FileError`] by the first thing that is wrong.
pub fn parse(text: &str, lang: &str) -> Result<Answers, FileError> {
    if text.len() > MAX_FILE {
        return Err(FileError::TooLarge);
    }
    let Raw::Table(table) = read(text)? else { return Err(FileError::Syntax { line: 1 }) };
    let mut answers = Answers::empty(lang);
    for (key, value) in table {
        take(&mut answers, &key, value)?;
    }
    answers.form.sort_by_key(|a| (a.field, a.index));
    if answers.form.is_sorted_by(|a, b| (a.field, a.index) < (b.field, b.index)) {
        Ok(answers)
    } else {
        Err(FileError::Twice)
    }
}

fn take(answers: &mut Answers, key: &str, value: Raw) -> Result<(), FileError> {
    match key {
        "lang" => answers.lang = one_text("lang", value)?.unwrap_or_else(|| answers.lang.clone()),
        "what" => answers.what = Zeroizing::new(one_text("what", value)?.unwrap_or_default()),
        "contact" => answers.contact = one_text("contact", value)?.map(Zeroizing::new),
        "subject" => take_subjects(answers, value)?,
        _ => {
            let field = field_of(key)?;
            take_field(answers, field, value)?;
        }
    }
    Ok(())
}

fn take_subjects(answers: &mut Answers, value: Raw) -> Result<(), FileError> {
    let tables = match value {
        Raw::List(tables) => tables,
        table => vec![table],
    };
    if tables.len() > usize::from(MAX_SUBJECTS) {
        return Err(FileError::Form(FormError::TooMany { field: Field::SubjKind, most: MAX_SUBJECTS }));
    }
    for (index, table) in (0u8..).zip(tables) {
        let Raw::Table(table) = table else { return Err(FileError::Type { key: "subject" }) };
        for (key, value) in table {
            let field = subject_field_of(&key)?;
            push(answers, field, index, value)?;
        }
    }
    Ok(())
}

fn take_field(answers: &mut Answers, field: Field, value: Raw) -> Result<(), FileError> {
    let several = field.is_subject() || matches!(field.takes(), Takes::Several(_));
    match value {
        Raw::List(items) if several => {
            let most = usize::from(u8::MAX);
            for (index, item) in (0..=u8::MAX).zip(items.into_iter().take(most)) {
                push(answers, field, index, item)?;
            }
            Ok(())
        }
        value => push(answers, field, 0, value),
    }
}

fn push(answers: &mut Answers, field: Field, index: u8, value: Raw) -> Result<(), FileError> {
    let Some(value) = field_value(field, value)? else { return Ok(()) };
    field.check(index, &value).map_err(FileError::Form)?;
    answers.form.push(Answer { field, index, value });
    Ok(())
}

fn read(text: &str) -> Result<Raw, FileError> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| {
            if error.to_string().starts_with(TWICE) {
                FileError::Twice
            } else {
                FileError::Syntax { line: error.line() }
            }
        });
    }
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        FileError::Syntax { line: 1 + text.bytes().take(at).filter(|b| *b == b'\n').count() }
    })
}

/// A text; `None` when it is empty.
fn one_text(key: &'static str, value: Raw) -> Result<Option<String>, FileError> {
    match value {
        Raw::Text(text) => Ok(Some(text).filter(|t| !t.trim().is_empty())),
        Raw::Nothing => Ok(None),
        _ => Err(FileError::Type { key }),
    }
}

/// What a value says to a field; `None` when it is not answered.
fn field_value(field: Field, value: Raw) -> Result<Option<String>, FileError> {
    let text = match value {
        Raw::Text(text) => text,
        Raw::Nothing => return Ok(None),
        Raw::Bool(value) if takes_yes(field) => if value { "yes" } else { "no" }.to_owned(),
        _ => return Err(FileError::Type { key: field.name() }),
    };
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    let Some(choices) = choices(field) else { return Ok(Some(trimmed.to_owned())) };
    match choices.iter().find(|choice| choice.eq_ignore_ascii_case(trimmed)) {
        Some(choice) => Ok(Some((*choice).to_owned())),
        None => {
            Err(FileError::NotAChoice { field, choices, suggestion: near(trimmed, choices.iter().copied()) })
        }
    }
}

fn takes_yes(field: Field) -> bool {
    choices(field).is_some_and(|choices| choices.contains(&"yes"))
}

fn field_of(key: &str) -> Result<Field, FileError> {
    Field::by_name(key).ok_or_else(|| {
        let names = Field::ALL.iter().map(|f| f.name()).chain(OTHER_KEYS);
        FileError::UnknownKey { key: shown(key), suggestion: near(key, names) }
    })
}

fn subject_field_of(key: &str) -> Result<Field, FileError> {
    let of_subject = |name: &str| Field::by_name(name).filter(|field| field.is_subject());
    of_subject(key).or_else(|| of_subject(&format!("{SUBJECT_PREFIX}{key}"))).ok_or_else(|| {
        let names = Field::ALL.iter().filter(|f| f.is_subject()).map(|f| f.name());
        let short = names.clone().filter_map(|name| name.strip_prefix(SUBJECT_PREFIX));
        FileError::UnknownKey { key: shown(key), suggestion: near(key, names.chain(short)) }
    })
}

/// A key as it may be shown: short, on one line.
fn shown(key: &str) -> Box<str> {
    key.chars().take(40).map(|c| if c.is_control() { '?' } else { c }).collect()
}
