//! Why answers are not taken.

use core::fmt;

use postern_wire::form::FormError;

/// Why answers are not taken. Nothing of what was answered is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswersError {
    /// A limit, or a required field that is not answered.
    Form(FormError),
    /// What happened is not told: the only text that is needed.
    NoText,
    /// The contact details are too long.
    ContactTooLong {
        /// Bytes over 500.
        over: usize,
    },
    /// `lang` is no language tag such as `en` or `cy-GB`.
    Language,
}

impl fmt::Display for AnswersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(error) => error.fmt(f),
            Self::NoText => f.write_str("what is needed: what happened"),
            Self::ContactTooLong { over } => write!(f, "contact is {over} bytes too long"),
            Self::Language => f.write_str("lang is no language tag"),
        }
    }
}

impl core::error::Error for AnswersError {}
