//! A person's home directory: what a vault's owner keeps beside the vault.
//!
//! ```text
//! HOME/vault.age     the vault
//!      directory     the newest directory file that was accepted
//!      archive/      cells, letters and cases, each an age file that only this vault opens
//!      days/         released days as they were fetched (collector)
//!      requests/     requests that this program made by itself, to be carried to the others
//!      outbox/       sealed notes and cells that wait to be posted
//!      evidence/     what convicts somebody
//!      tor/          the guards of the Tor within, if it is used, and what it knows of its network
//!      log           the log, append-only
//! ```

use std::fs::DirBuilder;
use std::path::{Path, PathBuf};

use crate::disk::DiskError;

/// A home directory; its folders are made with mode 0700.
#[derive(Debug, Clone)]
pub struct Home(PathBuf);

impl Home {
    /// The home directory at this path; made if it is not there.
    ///
    /// # Errors
    /// [`DiskError`].
    pub fn open(path: &Path) -> Result<Self, DiskError> {
        let home = Self(path.to_owned());
        for folder in [home.archive(), home.days(), home.requests(), home.outbox(), home.evidence()] {
            make_private(&folder)?;
        }
        Ok(home)
    }

    /// The directory itself.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The vault's file.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.0.join("vault.age")
    }

    /// The newest directory file that was accepted.
    #[must_use]
    pub fn directory(&self) -> PathBuf {
        self.0.join("directory")
    }

    /// Encrypted records.
    #[must_use]
    pub fn archive(&self) -> PathBuf {
        self.0.join("archive")
    }

    /// Fetched days.
    #[must_use]
    pub fn days(&self) -> PathBuf {
        self.0.join("days")
    }

    /// Requests made by this program itself.
    #[must_use]
    pub fn requests(&self) -> PathBuf {
        self.0.join("requests")
    }

    /// Sealed notes and cells that wait.
    #[must_use]
    pub fn outbox(&self) -> PathBuf {
        self.0.join("outbox")
    }

    /// What convicts somebody.
    #[must_use]
    pub fn evidence(&self) -> PathBuf {
        self.0.join("evidence")
    }

    /// The files of the Tor within; made when it is used.
    #[must_use]
    pub fn tor(&self) -> PathBuf {
        self.0.join("tor")
    }

    /// The log.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.0.join("log")
    }
}

/// Makes a folder and those above it, for the owner alone from the first moment.
pub(crate) fn make_private(folder: &Path) -> Result<(), DiskError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| DiskError::from(&error))
}
