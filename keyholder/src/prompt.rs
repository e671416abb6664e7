//! Asking a person.

use std::io;

use zeroize::Zeroizing;

use crate::tell::{Exit, Tell};

/// Somebody who can be asked; in tests, a script.
pub trait Prompt {
    /// Asks for a secret, which is not shown while it is typed.
    ///
    /// # Errors
    /// [`PromptError`].
    fn secret(&mut self, question: &str) -> Result<Zeroizing<String>, PromptError>;

    /// Shows something secret to the person alone: never to a file or a pipe.
    ///
    /// # Errors
    /// [`PromptError`].
    fn show(&mut self, text: &str) -> Result<(), PromptError>;

    /// Asks for a yes, which must be the whole word.
    ///
    /// # Errors
    /// [`PromptError`].
    fn confirm(&mut self, question: &str) -> Result<bool, PromptError> {
        self.show(question)?;
        let answer = self.secret("Type yes or no (what you type is not shown): ")?;
        Ok(answer.trim().eq_ignore_ascii_case("yes"))
    }
}

/// Why nobody was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptError {
    /// There is no terminal.
    NoTerminal,
    /// The person left the question with end of input or an interrupt.
    Abandoned,
    /// What was typed the second time is not what was typed the first time.
    Differs,
}

impl From<&io::Error> for PromptError {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::Interrupted => Self::Abandoned,
            _ => Self::NoTerminal,
        }
    }
}

impl Tell for PromptError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoTerminal => "no-terminal",
            Self::Abandoned => "abandoned",
            Self::Differs => "passphrases-differ",
        }
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn happened(&self) -> String {
        match self {
            Self::NoTerminal => "Something must be asked, and there is no terminal to ask at.",
            Self::Abandoned => "The question was not answered.",
            Self::Differs => "What you typed the second time was not what you typed the first time.",
        }
        .into()
    }

    fn kept(&self) -> String {
        "Nothing was changed.".into()
    }

    fn next(&self) -> String {
        match self {
            Self::NoTerminal => "Run it in a terminal. In a script: --passphrase-file FILE (- for standard input), and --yes to approve.",
            Self::Abandoned | Self::Differs => "Run the same command again.",
        }
        .into()
    }
}

/// The terminal of this process.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terminal;

#[cfg(unix)]
const TERMINAL: &str = "/dev/tty";
#[cfg(windows)]
const TERMINAL: &str = "CONOUT$";

impl Prompt for Terminal {
    fn secret(&mut self, question: &str) -> Result<Zeroizing<String>, PromptError> {
        rpassword::prompt_password(question).map(Zeroizing::new).map_err(|error| PromptError::from(&error))
    }

    fn show(&mut self, text: &str) -> Result<(), PromptError> {
        let write = || -> io::Result<()> {
            let mut terminal = std::fs::OpenOptions::new().write(true).open(TERMINAL)?;
            io::Write::write_all(&mut terminal, text.as_bytes())
        };
        write().map_err(|error| PromptError::from(&error))
    }
}
