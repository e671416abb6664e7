//! What a command that did its work says: lines for people, an object for programs.

use serde_json::{Map, Value};

use crate::tell::Exit;

/// A command's answer. Nothing is printed before the command is done, so that no answer is half an answer.
#[derive(Debug, Clone)]
pub struct Answer {
    text: String,
    json: Map<String, Value>,
    exit: Exit,
}

impl Default for Answer {
    fn default() -> Self {
        Self { text: String::new(), json: Map::new(), exit: Exit::Ok }
    }
}

impl Answer {
    /// An answer that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line for people.
    #[must_use]
    pub fn line(mut self, line: impl AsRef<str>) -> Self {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
        self
    }

    /// Adds lines for people.
    #[must_use]
    pub fn lines<S: AsRef<str>>(self, lines: impl IntoIterator<Item = S>) -> Self {
        lines.into_iter().fold(self, Self::line)
    }

    /// Adds a value for programs; a name once used keeps its meaning for ever.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.json.insert(name.to_owned(), value.into());
        self
    }

    /// Another exit code than 0.
    #[must_use]
    pub fn exit_with(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// For a person.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// For a program: an object with `ok`.
    #[must_use]
    pub fn json(&self) -> Value {
        let mut json = self.json.clone();
        json.insert("ok".to_owned(), Value::Bool(self.exit == Exit::Ok));
        Value::Object(json)
    }

    /// Exit code.
    #[must_use]
    pub const fn exit(&self) -> Exit {
        self.exit
    }
}
