//! A connection to a tor's control socket (Tor's control-spec).
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection, authenticated.
#[derive(Debug)]
pub struct Control {
    stream: BufReader<UnixStream>,
}

impl Control {
    /// Connects to a socket for which no password is asked.
    ///
    /// # Errors
    /// The system's, as long as the tor is not up.
    pub fn connect(socket: &Path) -> io::Result<Self> {
        let stream = UnixStream::connect(socket)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut control = Self { stream: BufReader::new(stream) };
        control.ask("AUTHENTICATE")?;
        Ok(control)
    }

    /// Sends a command; the lines of its answer without their status.
    ///
    /// # Errors
    /// The system's; [`io::ErrorKind::Other`] with the answer, if it is a refusal.
    pub fn ask(&mut self, command: &str) -> io::Result<Vec<String>> {
        self.stream.get_mut().write_all(format!("{command}\r\n").as_bytes())?;
        let mut answer = Vec::new();
        loop {
            let line = self.line()?;
            let (status, rest) = line.split_at_checked(3).unwrap_or((&line, ""));
            if !status.starts_with('2') {
                return Err(io::Error::other(line));
            }
            answer.push(rest.get(1..).unwrap_or_default().to_owned());
            match rest.chars().next() {
                Some('-') => {}
                Some('+') => answer.extend(self.data()?),
                _ => return Ok(answer),
            }
        }
    }

    fn data(&mut self) -> io::Result<Vec<String>> {
        let mut lines = Vec::new();
        loop {
            match self.line()? {
                line if line == "." => return Ok(lines),
                line => lines.push(line),
            }
        }
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }
}

/// The events of a tor, from when they were asked for.
#[derive(Debug, Clone)]
pub struct Events(Arc<Mutex<Vec<String>>>);

impl Events {
    /// Listens to events of these kinds.
    ///
    /// # Panics
    /// If the tor does not tell.
    #[must_use]
    pub fn listen(socket: &Path, kinds: &str) -> Self {
        let mut control = Control::connect(socket).expect("a control connection");
        control.ask(&format!("SETEVENTS {kinds}")).expect("events");
        control.stream.get_mut().set_read_timeout(None).expect("no limit");
        let heard = Arc::new(Mutex::new(Vec::new()));
        let written = Arc::clone(&heard);
        thread::spawn(move || {
            // It ends with the tor, or with this program.
            while let Ok(line) = control.line() {
                let event = line.strip_prefix("650 ").unwrap_or(&line).to_owned();
                written.lock().unwrap_or_else(PoisonError::into_inner).push(event);
            }
        });
        Self(heard)
    }

    /// What was heard so far.
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A value of an event, `KEY=value` or `KEY="value"`.
#[must_use]
pub fn value<'e>(event: &'e str, key: &str) -> Option<&'e str> {
    let named = |word: &'e str| word.strip_prefix(key)?.strip_prefix('=');
    event.split(' ').find_map(named).map(|value| value.trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_their_key() {
        let event = "STREAM 5 NEW 0 a.onion:80 PURPOSE=USER SOCKS_USERNAME=\"u1\" SOCKS_PASSWORD=\"p\"";
        assert_eq!(value(event, "SOCKS_USERNAME"), Some("u1"));
        assert_eq!(value(event, "PURPOSE"), Some("USER"));
        assert_eq!(value(event, "USERNAME"), None);
    }
}
