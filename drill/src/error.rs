//! Why a practice service was not made.

use core::fmt;
use std::path::PathBuf;

use postern_keyholder::ceremony::CeremonyError;
use postern_keyholder::disk::DiskError;
use postern_keyholder::vault::VaultError;
use postern_server::config::Fault;

use crate::plan::MOST_UNITS;

/// Why a practice service was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MakeError {
    /// The folder is there and has something in it.
    NotEmpty(PathBuf),
    /// More units than forces.
    Units,
    /// Days or times that make no calendar.
    Clocks,
    /// No port of this machine could be had.
    Port,
    /// A file or folder.
    Disk(PathBuf, DiskError),
    /// A vault.
    Vault(VaultError),
    /// A step of the ceremony.
    Ceremony(CeremonyError),
    /// The server would not run with what was made.
    Server(Fault),
}

impl From<VaultError> for MakeError {
    fn from(error: VaultError) -> Self {
        Self::Vault(error)
    }
}

impl From<CeremonyError> for MakeError {
    fn from(error: CeremonyError) -> Self {
        Self::Ceremony(error)
    }
}

impl From<Fault> for MakeError {
    fn from(fault: Fault) -> Self {
        Self::Server(fault)
    }
}

impl fmt::Display for MakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotEmpty(path) => {
                write!(f, "{} is there already. Give a folder that is new or empty.", path.display())
            }
            Self::Units => write!(f, "There are {MOST_UNITS} forces, so 0 to {MOST_UNITS} units."),
            Self::Clocks => {
                f.write_str("A service day has at least 2 seconds, and its 24ths are numbered 0 to 23.")
            }
            Self::Port => f.write_str("No port could be had on the loopback address."),
            Self::Disk(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Vault(error) => error.fmt(f),
            Self::Ceremony(error) => error.fmt(f),
            Self::Server(fault) => fault.fmt(f),
        }
    }
}

impl core::error::Error for MakeError {}
