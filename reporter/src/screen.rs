//! What is shown: text on standard output, progress on standard error, or one JSON object and nothing else.

use std::io::Write;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::text::{Arg, Text};

/// Where text goes.
pub struct Screen {
    /// Every text.
    pub text: Text,
    out: Box<dyn Write + Send>,
    err: Box<dyn Write + Send>,
    /// No bars, no control sequences.
    pub plain: bool,
    /// JSON alone.
    pub json: bool,
}

impl core::fmt::Debug for Screen {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Screen({:?})", self.text)
    }
}

impl Screen {
    /// A screen that writes to `out`, and failures to `err`.
    #[must_use]
    pub fn new(
        text: Text,
        (out, err): (Box<dyn Write + Send>, Box<dyn Write + Send>),
        plain: bool,
        json: bool,
    ) -> Self {
        Self { text, out, err, plain, json }
    }

    /// The text under a key, with a line's end; nothing with `--json`.
    pub fn say(&mut self, key: &str) {
        self.with(key, &[]);
    }

    /// The text under a key with its values.
    pub fn with(&mut self, key: &str, values: &[(&'static str, Arg)]) {
        let text = self.text.with(key, values);
        self.line(&text);
    }

    /// A line that has no key: what a person wrote, or what a table shows.
    pub fn line(&mut self, text: &str) {
        if !self.json {
            self.put(text, "\n");
        }
    }

    /// A question: without the line's end.
    pub fn ask(&mut self, text: &str) {
        if !self.json {
            self.put(text, " ");
        }
    }

    /// The one object of `--json`.
    pub fn object(&mut self, value: &Value) {
        if self.json {
            self.put(&value.to_string(), "\n");
        }
    }

    /// Why it failed, in either form.
    pub fn failure(&mut self, failure: &Failure) {
        let message = failure.text(&self.text);
        if self.json {
            self.object(&json!({ "status": "failed", "exit": failure.exit as u8, "error": failure.key, "message": message }));
        } else {
            let line = self.text.with("failure", &[("message", message.into())]);
            // A failure goes to standard error; when that is closed there is nobody to tell.
            let _ = writeln!(self.err, "{line}");
        }
    }

    /// Wipes the terminal with its scroll-back.
    pub fn wipe(&mut self) {
        if !self.json && !self.plain {
            self.put("\u{1b}[3J\u{1b}[2J\u{1b}[H", "");
        }
    }

    fn put(&mut self, text: &str, end: &str) {
        // When standard output is closed there is nobody to show it to.
        let _ = write!(self.out, "{text}{end}").and_then(|()| self.out.flush());
    }
}

/// A text of somebody else's without what a terminal would obey.
#[must_use]
pub fn harmless(text: &str) -> String {
    let shown = |c: &char| *c == '\n' || !(c.is_control() || is_format(*c));
    text.chars().filter(shown).collect()
}

/// Marks that turn or hide text: a unit's words must look as they are. Arabic script needs none of them.
const fn is_format(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
}
