//! How a failure is told: what happened, what was not lost, what to do next.

use core::fmt;
use std::path::{Path, PathBuf};

/// Exit codes of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It is done.
    Ok = 0,
    /// This machine failed: disk, memory, terminal.
    Fault = 1,
    /// The command or a file given to it is not usable so.
    Usage = 2,
    /// The network or the server could not be reached.
    Network = 3,
    /// Something is not what it claims to be: signature, passphrase, file.
    NotVerified = 4,
    /// The server, a policy or a person refused.
    Refused = 5,
    /// There is nothing of that kind.
    NothingFound = 6,
}

/// A failure in plain words. Every error family of this crate implements it.
pub trait Tell {
    /// A short name for programs, the same for ever.
    fn code(&self) -> &'static str;
    /// Exit code.
    fn exit(&self) -> Exit;
    /// What happened: a sentence.
    fn happened(&self) -> String;
    /// What was not lost: a sentence.
    fn kept(&self) -> String;
    /// What to do next: a sentence or two.
    fn next(&self) -> String;
    /// Whether to wait before the person may try again.
    fn delay(&self) -> bool {
        false
    }
}

/// A failure with the file that it is about.
pub struct Failure {
    about: Option<PathBuf>,
    tell: Box<dyn Tell + Send + Sync>,
}

impl Failure {
    /// The same, about this file.
    #[must_use]
    pub fn about(self, path: &Path) -> Self {
        Self { about: Some(path.to_owned()), ..self }
    }

    /// What failed.
    #[must_use]
    pub fn tell(&self) -> &(dyn Tell + Send + Sync) {
        &*self.tell
    }

    /// For a person.
    #[must_use]
    pub fn text(&self) -> String {
        let about = self.about.as_ref().map(|path| format!("{}: ", path.display())).unwrap_or_default();
        let tell = &self.tell;
        format!("{about}{}\n  {}\n  What to do: {}\n", tell.happened(), tell.kept(), tell.next())
    }

    /// For a program.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "ok": false,
            "error": self.tell.code(),
            "exit": self.tell.exit() as u8,
            "file": self.about.as_ref().map(|path| path.display().to_string()),
            "happened": self.tell.happened(),
            "kept": self.tell.kept(),
            "next": self.tell.next(),
        })
    }
}

impl<E: Tell + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self { about: None, tell: Box::new(error) }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Failure({})", self.text())
    }
}

/// Adds the file that a result is about.
pub trait About<T> {
    /// The same, about this file.
    ///
    /// # Errors
    /// What failed.
    fn about(self, path: &Path) -> Result<T, Failure>;
}

impl<T, E: Into<Failure>> About<T> for Result<T, E> {
    fn about(self, path: &Path) -> Result<T, Failure> {
        self.map_err(|error| error.into().about(path))
    }
}

/// Text from outside, safe to show on a terminal: control characters but line breaks and tabs, and marks that turn the
/// direction of writing, are shown as `?`.
#[must_use]
pub fn shown(text: &str) -> String {
    let harmless = |c: char| {
        c == '\n'
            || c == '\t'
            || !(c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
    };
    text.chars().map(|c| if harmless(c) { c } else { '?' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::DiskError;

    #[test]
    fn three_sentences_and_the_file() {
        let failure = Err::<(), _>(DiskError::NotFound).about(Path::new("a.vault")).unwrap_err();
        insta::assert_snapshot!(failure.text(), @r"
        a.vault: There is no such file.
          Nothing was written; what was there is as it was.
          What to do: Check the name.
        ");
    }

    #[test]
    fn escapes_are_not_shown() {
        assert_eq!(shown("a\u{1b}[31m\u{202e}b\nc"), "a?[31m?b\nc");
    }
}
