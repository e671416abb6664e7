//! The person in front: lines, secrets. In tests, a script.

use std::io::{self, BufRead, IsTerminal};

use zeroize::Zeroizing;

/// Somebody who can be asked.
pub trait Console: Send {
    /// Whether there is anybody.
    fn is_there(&self) -> bool;
    /// A line without its end; `None` at the end of input.
    ///
    /// # Errors
    /// What reading gives.
    fn line(&mut self) -> io::Result<Option<Zeroizing<String>>>;
    /// A line that is not shown while it is typed; the prompt goes to the terminal alone.
    ///
    /// # Errors
    /// What reading gives.
    fn secret(&mut self, prompt: &str) -> io::Result<Zeroizing<String>>;
}

/// The terminal of this process.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terminal;

impl Console for Terminal {
    fn is_there(&self) -> bool {
        io::stdin().is_terminal() && io::stdout().is_terminal()
    }

    fn line(&mut self) -> io::Result<Option<Zeroizing<String>>> {
        let mut line = Zeroizing::new(String::with_capacity(4_096));
        if io::stdin().lock().read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let length = line.trim_end_matches(['\r', '\n']).len();
        line.truncate(length);
        Ok(Some(line))
    }

    fn secret(&mut self, prompt: &str) -> io::Result<Zeroizing<String>> {
        rpassword::prompt_password(prompt).map(Zeroizing::new)
    }
}
