//! A clock of a tor's own, wrong by so many seconds as stand in a file: Debian's libfaketime, preloaded.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// With threads, as a tor has them; the other build of it makes tor give up. The loader knows where `$LIB` is.
const LIBRARY: &str = "/usr/$LIB/faketime/libfaketimeMT.so.1";

/// A clock that can be moved while its tor runs.
#[derive(Debug)]
pub struct WrongClock {
    file: PathBuf,
}

impl WrongClock {
    /// A clock that is ahead by so many seconds, or behind if they are fewer than none; `file` is its own.
    ///
    /// # Panics
    /// If it cannot be written.
    #[must_use]
    pub fn ahead(file: &Path, seconds: i64) -> Self {
        let clock = Self { file: file.to_owned() };
        clock.set(seconds);
        clock
    }

    /// Moves it. Tor takes a step of 100 seconds or more for a machine that slept, and drops its circuits.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn set(&self, seconds: i64) {
        let new = self.file.with_extension("new");
        fs::write(&new, format!("{seconds:+}s\n")).expect("a file");
        // It is read at any moment.
        fs::rename(new, &self.file).expect("a file");
    }

    /// A line of a shell that begins a program by this clock.
    #[must_use]
    pub fn line(&self) -> String {
        let given = self.variables().map(|(name, value)| format!(" '{name}={}'", value.display()));
        format!("env{}", given.concat())
    }

    pub(super) fn give(&self, command: &mut Command) {
        command.envs(self.variables());
    }

    fn variables(&self) -> [(&str, &Path); 3] {
        [
            ("LD_PRELOAD", Path::new(LIBRARY)),
            ("FAKETIME_TIMESTAMP_FILE", &self.file),
            ("FAKETIME_NO_CACHE", Path::new("1")),
        ]
    }
}
