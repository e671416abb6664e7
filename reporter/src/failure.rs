//! Why a command did not do it: an exit code for scripts, a text for people.

use core::fmt;

use crate::visit::VisitError;
use postern_client_crypto::code::{CodeError, Rearrangement};
use postern_client_crypto::letter::ComposeError;
use postern_reporting::answers::AnswersError;
use postern_reporting::routing::RouteError;
use postern_reporting::sealer::WriteError;
use postern_trust::DirectoryError;
use postern_wire::DropError;
use postern_wire::form::FormError;

use crate::acts::ActError;
use crate::answers::FileError;
use crate::journey::Stopped;
use crate::text::{Arg, Text};

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Ok = 0,
    /// The command, or a file of the reporter's, is wrong.
    Usage = 2,
    /// The server could not be reached.
    Network = 3,
    /// Something signed is not to be believed.
    NotVerified = 4,
    /// The server refused it.
    Refused = 5,
    /// Nothing of this code is there.
    NothingFound = 6,
}

/// A text's key and its values.
pub struct Failure {
    /// How the program ends.
    pub exit: Exit,
    /// The text; the same word names the failure in JSON.
    pub key: &'static str,
    /// Its values.
    pub values: Vec<(&'static str, Arg)>,
}

impl Failure {
    /// A failure whose text has no values.
    #[must_use]
    pub const fn new(exit: Exit, key: &'static str) -> Self {
        Self { exit, key, values: Vec::new() }
    }

    /// With a value in its text.
    #[must_use]
    pub fn and(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// With a cause in the text, as the library says it.
    #[must_use]
    pub fn why(self, cause: impl fmt::Display) -> Self {
        self.and("why", cause.to_string())
    }

    /// What a person reads.
    #[must_use]
    pub fn text(&self, text: &Text) -> String {
        text.with(self.key, &self.values)
    }
}

impl fmt::Debug for Failure {
    /// The values stay out of it: among them may be suggestions for a word of a code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Failure({} {:?})", self.key, self.exit)
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        use FileError as E;
        let usage = |key| Self::new(Exit::Usage, key);
        match error {
            E::TooLarge => usage("answers-too-large"),
            E::Syntax { line } => usage("answers-syntax").and("line", line),
            E::Twice => usage("answers-twice"),
            E::UnknownKey { key, suggestion: Some(suggestion) } => {
                usage("answers-unknown-near").and("name", key.into_string()).and("suggestion", suggestion)
            }
            E::UnknownKey { key, suggestion: None } => {
                usage("answers-unknown").and("name", key.into_string())
            }
            E::Type { key } => usage("answers-type").and("field", key),
            E::NotAChoice { field, choices, suggestion } => {
                let choice =
                    usage("answers-choice").and("field", field.name()).and("choices", choices.join(", "));
                match suggestion {
                    Some(near) => Self { key: "answers-choice-near", ..choice.and("suggestion", near) },
                    None => choice,
                }
            }
            E::Form(error) => error.into(),
        }
    }
}

impl From<AnswersError> for Failure {
    fn from(error: AnswersError) -> Self {
        use AnswersError as E;
        let usage = |key| Self::new(Exit::Usage, key);
        match error {
            E::Form(error) => error.into(),
            E::NoText => usage("answers-no-text"),
            E::ContactTooLong { over } => usage("answers-too-long").and("field", "contact").and("over", over),
            E::Language => usage("answers-language"),
        }
    }
}

impl From<FormError> for Failure {
    fn from(error: FormError) -> Self {
        let usage = |key| Self::new(Exit::Usage, key);
        match error {
            FormError::Missing { field } => usage("answers-missing").and("field", field.name()),
            FormError::TooLong { field, over } => {
                usage("answers-too-long").and("field", field.name()).and("over", over)
            }
            FormError::NotAChoice { field } => usage("answers-type").and("field", field.name()),
            FormError::TooMany { field, most } => {
                usage("answers-too-many").and("field", field.name()).and("most", most)
            }
            FormError::Order => usage("answers-twice"),
        }
    }
}

impl From<RouteError<'_>> for Failure {
    fn from(error: RouteError<'_>) -> Self {
        match error {
            RouteError::Force { suggestion } => {
                Self::new(Exit::Usage, "route-force").and("suggestion", suggestion.to_owned())
            }
            RouteError::NoDesk => Self::new(Exit::NotVerified, "route-no-desk"),
            RouteError::NoOversight => Self::new(Exit::Usage, "route-no-oversight"),
            RouteError::NoKeys(unit) => Self::new(Exit::NotVerified, "route-no-keys").and("unit", unit.0),
            RouteError::NoUnit(unit) => Self::new(Exit::Usage, "route-no-unit").and("unit", unit.0),
        }
    }
}

impl From<ComposeError> for Failure {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::TooLong { over } => Self::new(Exit::Usage, "letter-too-long").and("over", over),
            ComposeError::Form(error) => error.into(),
            ComposeError::Language => Self::new(Exit::Usage, "answers-language"),
            ComposeError::NoCard(unit) => Self::new(Exit::NotVerified, "route-no-keys").and("unit", unit.0),
            ComposeError::Seal(error) => Self::new(Exit::NotVerified, "letter-not-sealed").why(error),
        }
    }
}

impl From<DropError> for Failure {
    fn from(error: DropError) -> Self {
        match error {
            DropError::Unreachable => Self::new(Exit::Network, "network-unreachable").why(error),
            DropError::Busy => Self::new(Exit::Refused, "server-busy"),
            DropError::BadAnswer => Self::new(Exit::NotVerified, "server-bad-answer").why(error),
            DropError::Refused
            | DropError::Unauthorized
            | DropError::NotFound
            | DropError::Conflict
            | DropError::TooLarge => Self::new(Exit::Refused, "server-refused").why(error),
        }
    }
}

impl From<VisitError> for Failure {
    fn from(error: VisitError) -> Self {
        match error {
            VisitError::Request(_, error) => error.into(),
            VisitError::Index(why) => Self::new(Exit::NotVerified, "board-not-verified").why(why),
            VisitError::Shelf(_) => Self::new(Exit::NotVerified, "board-other-shelf"),
        }
    }
}

impl From<&Stopped> for Failure {
    fn from(stopped: &Stopped) -> Self {
        let all = stopped.sent + stopped.rest.len();
        let cause = Self::from(stopped.error);
        if stopped.sent == 0 {
            return cause;
        }
        let part = Self { key: "stopped-on-the-way", ..cause };
        part.why(stopped.error).and("sent", stopped.sent).and("all", all)
    }
}

impl From<ActError> for Failure {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Stopped(stopped) => Self::from(&stopped),
            ActError::Write(WriteError::Compose(error)) => error.into(),
            ActError::Write(WriteError::NothingFound) => Self::new(Exit::NothingFound, "nothing-found"),
            ActError::Write(WriteError::NoteNotFound) => Self::new(Exit::NothingFound, "note-not-found"),
            ActError::Cover(error) => Self::new(Exit::NotVerified, "letter-not-sealed").why(error),
        }
    }
}

impl From<DirectoryError> for Failure {
    fn from(error: DirectoryError) -> Self {
        let refused = |key| Self::new(Exit::NotVerified, key);
        match error {
            DirectoryError::Expired { .. } => refused("directory-expired"),
            DirectoryError::NotYet { .. } => refused("directory-not-yet"),
            DirectoryError::OtherRoot => refused("directory-other-root"),
            _ => refused("directory-refused").why(error),
        }
    }
}

/// Says what is wrong with a code; what was typed is not in it, but words that may be meant are.
impl From<CodeError> for Failure {
    fn from(error: CodeError) -> Self {
        let usage = |key| Self::new(Exit::Usage, key);
        match error {
            CodeError::WrongCount { found } => usage("code-count").and("found", found),
            CodeError::UnknownWords(words) => {
                let named = words.iter().map(|word| match word.suggestions.as_slice() {
                    [] => word.position.to_string(),
                    near => format!("{} ({}?)", word.position, near.join(", ")),
                });
                usage("code-unknown").and("words", named.collect::<Vec<_>>().join("; "))
            }
            CodeError::Order(orders) => match orders.first() {
                Some(Rearrangement::Neighbours { first }) => {
                    usage("code-order-neighbours").and("first", *first).and("second", first.saturating_add(1))
                }
                _ => usage("code-order-columns"),
            },
            CodeError::TooLarge | CodeError::Checksum => usage("code-checksum"),
        }
    }
}
