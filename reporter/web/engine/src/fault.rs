//! Why a call was not done: a name that the page has a text for, and that text's values.

use postern_client_crypto::cell::SealError;
use postern_client_crypto::code::{CodeError, Rearrangement};
use postern_client_crypto::letter::ComposeError;
use postern_reporting::answers::AnswersError;
use postern_reporting::routing::RouteError;
use postern_reporting::sealer::WriteError;
use postern_trust::{DirectoryError, StatementError};
use postern_wire::form::FormError;

use crate::value::{Map, Value};

/// Why a call was not done.
#[derive(Debug)]
pub struct Fault {
    name: &'static str,
    details: Map,
}

impl Fault {
    /// The call itself is wrong: a fault of the page, not of a person.
    pub const BAD_CALL: Self = Self::new("bad-call");
    /// No directory has been verified.
    pub const NO_DIRECTORY: Self = Self::new("no-directory");
    /// No index has been verified, or no shelf read.
    pub const NO_BOARD: Self = Self::new("no-board");
    /// There is no such code.
    pub const NO_CODE: Self = Self::new("no-code");
    /// The shelf is not that of the index.
    pub const OTHER_SHELF: Self = Self::new("board-other-shelf");

    /// A fault without details.
    pub const fn new(name: &'static str) -> Self {
        Self { name, details: Vec::new() }
    }

    /// With a detail.
    pub fn and(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.details.push((name, value.into()));
        self
    }

    /// The answer that says so.
    pub fn into_map(self) -> Map {
        let mut map = vec![("error", Value::name(self.name))];
        map.extend(self.details);
        map
    }
}

impl From<DirectoryError> for Fault {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::Expired { until, today } => {
                Self::new("directory-expired").and("until_day", until.0).and("day", today.0)
            }
            DirectoryError::NotYet { from, today } => {
                Self::new("directory-not-yet").and("from_day", from.0).and("day", today.0)
            }
            DirectoryError::OtherRoot => Self::new("directory-other-root"),
            DirectoryError::OtherService(_) => Self::new("directory-other-service"),
            _ => Self::new("directory-refused"),
        }
    }
}

impl From<StatementError> for Fault {
    fn from(_: StatementError) -> Self {
        Self::new("board-not-verified")
    }
}

/// Says what is wrong with a code; what was typed is not in it, but words that may be meant are.
impl From<CodeError> for Fault {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::WrongCount { found } => Self::new("code-count").and("found", found),
            CodeError::UnknownWords(words) => {
                let words = Value::list(words, |word| {
                    Value::Map(vec![
                        ("position", word.position.into()),
                        ("suggestions", Value::list(word.suggestions, Value::name)),
                    ])
                });
                Self::new("code-unknown").and("unknown", words)
            }
            CodeError::Order(orders) => match orders.first() {
                Some(Rearrangement::Neighbours { first }) => Self::new("code-order-neighbours")
                    .and("first", *first)
                    .and("second", first.saturating_add(1)),
                _ => Self::new("code-order-columns"),
            },
            CodeError::TooLarge | CodeError::Checksum => Self::new("code-checksum"),
        }
    }
}

impl From<FormError> for Fault {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Missing { field } => {
                Self::new("answers-missing").and("field", Value::name(field.name()))
            }
            FormError::TooLong { field, over } => {
                Self::new("answers-too-long").and("field", Value::name(field.name())).and("over", over)
            }
            FormError::NotAChoice { field } => {
                Self::new("answers-choice").and("field", Value::name(field.name()))
            }
            FormError::TooMany { field, most } => {
                Self::new("answers-too-many").and("field", Value::name(field.name())).and("most", most)
            }
            FormError::Order => Self::new("answers-twice"),
        }
    }
}

impl From<AnswersError> for Fault {
    fn from(error: AnswersError) -> Self {
        match error {
            AnswersError::Form(error) => error.into(),
            AnswersError::NoText => Self::new("answers-no-text"),
            AnswersError::ContactTooLong { over } => {
                Self::new("answers-too-long").and("field", Value::name("contact")).and("over", over)
            }
            AnswersError::Language => Self::new("answers-language"),
        }
    }
}

impl From<RouteError<'_>> for Fault {
    fn from(error: RouteError<'_>) -> Self {
        match error {
            RouteError::Force { suggestion } => {
                Self::new("route-force").and("suggestion", Value::text(suggestion))
            }
            RouteError::NoDesk => Self::new("route-no-desk"),
            RouteError::NoOversight => Self::new("route-no-oversight"),
            RouteError::NoKeys(unit) => Self::new("route-no-keys").and("unit", unit.0),
            RouteError::NoUnit(unit) => Self::new("route-no-unit").and("unit", unit.0),
        }
    }
}

impl From<ComposeError> for Fault {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::TooLong { over } => Self::new("letter-too-long").and("over", over),
            ComposeError::Form(error) => error.into(),
            ComposeError::Language => Self::new("answers-language"),
            ComposeError::NoCard(unit) => Self::new("route-no-keys").and("unit", unit.0),
            ComposeError::Seal(error) => error.into(),
        }
    }
}

impl From<SealError> for Fault {
    fn from(_: SealError) -> Self {
        Self::new("letter-not-sealed")
    }
}

impl From<WriteError> for Fault {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Compose(error) => error.into(),
            WriteError::NothingFound => Self::new("nothing-found"),
            WriteError::NoteNotFound => Self::new("note-not-found"),
        }
    }
}
