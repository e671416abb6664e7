//! Why the demo broke off.

use core::fmt;
use std::io;
use std::path::PathBuf;

use postern_server::store::StoreError;

use super::programs::ProgramError;
use crate::error::MakeError;

/// Why the demo broke off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DemoError {
    /// The service was not made.
    Make(MakeError),
    /// A program is not there.
    Program(ProgramError),
    /// A program did not do what the story needs.
    Said {
        /// Which, with its command.
        command: String,
        /// Its exit code.
        code: Option<i32>,
        /// What it said.
        said: Box<str>,
    },
    /// A program did its work, and what it answered is not what the story needs.
    Unexpected(&'static str),
    /// The server did not start, or ended.
    Server(PathBuf),
    /// The disk.
    Disk(io::ErrorKind),
    /// The server's store does not open.
    Store(StoreError),
}

macro_rules! from {
    ($($error:ty => $variant:ident),*) => {
        $(impl From<$error> for DemoError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

from!(MakeError => Make, ProgramError => Program, StoreError => Store);

impl From<io::Error> for DemoError {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.kind())
    }
}

impl fmt::Display for DemoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Make(error) => error.fmt(f),
            Self::Program(error) => error.fmt(f),
            Self::Said { command, code: Some(code), said } => {
                write!(f, "`{command}` ended with exit code {code} and said:\n{said}")
            }
            Self::Said { command, code: None, said } => {
                write!(f, "`{command}` was ended by a signal and said:\n{said}")
            }
            Self::Unexpected(what) => write!(f, "The story cannot go on: {what}."),
            Self::Server(log) => write!(f, "The server does not run; what it said is in {}.", log.display()),
            Self::Disk(why) => write!(f, "The disk failed: {why}."),
            Self::Store(error) => write!(f, "The server's store does not open: {error}."),
        }
    }
}

impl core::error::Error for DemoError {}
