//! Why an answers file is not taken.

use core::fmt;

use postern_wire::form::{Field, FormError};

/// Why an answers file is not taken. Of what was answered nothing is in it; an unknown key is, or it could not be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// More than a letter could ever hold.
    TooLarge,
    /// Neither TOML nor JSON.
    Syntax {
        /// Counted from 1.
        line: usize,
    },
    /// A key twice, in JSON or through `[[subject]]`.
    Twice,
    /// A key that is no field.
    UnknownKey {
        /// The key as it stands there, at most 40 characters.
        key: Box<str>,
        /// The field that may be meant.
        suggestion: Option<&'static str>,
    },
    /// An answer of another type than the field's.
    Type {
        /// Which.
        key: &'static str,
    },
    /// An answer that is none of the field's choices.
    NotAChoice {
        /// Which.
        field: Field,
        /// The choices.
        choices: &'static [&'static str],
        /// The choice that may be meant.
        suggestion: Option<&'static str>,
    },
    /// A limit of a field.
    Form(FormError),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the answers are longer than any letter"),
            Self::Syntax { line } => write!(f, "the answers are neither TOML nor JSON: line {line}"),
            Self::Twice => f.write_str("an answer stands twice"),
            Self::UnknownKey { key, .. } => write!(f, "there is no field {key}"),
            Self::Type { key } => write!(f, "{key} does not take that kind of answer"),
            Self::NotAChoice { field, .. } => write!(f, "{} does not take that answer", field.name()),
            Self::Form(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for FileError {}
