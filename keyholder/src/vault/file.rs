//! A vault with its file.

use core::fmt;
use std::path::{Path, PathBuf};

use super::{Vault, VaultError, WorkFactor};
use crate::disk::{Existing, put_file, read_file};
use crate::passphrase::Passphrase;

/// The most bytes of a vault file.
const MAX_FILE: u64 = 128 << 10;

/// An open vault, its file, and the passphrase and work factor that lock it.
pub struct VaultFile {
    /// The open vault.
    pub vault: Vault,
    path: PathBuf,
    passphrase: Passphrase,
    work: WorkFactor,
}

impl VaultFile {
    /// Writes a new vault; an existing file is refused, never replaced.
    ///
    /// # Errors
    /// [`VaultError::Disk`], [`VaultError::Sealing`].
    pub fn create(
        path: &Path,
        vault: Vault,
        passphrase: Passphrase,
        work: WorkFactor,
    ) -> Result<Self, VaultError> {
        put_file(path, &vault.seal(&passphrase, work)?, Existing::Refuse)?;
        Ok(Self { vault, path: path.to_owned(), passphrase, work })
    }

    /// Opens a vault's file.
    ///
    /// # Errors
    /// [`VaultError`] by what is wrong.
    pub fn open(path: &Path, passphrase: Passphrase) -> Result<Self, VaultError> {
        let file = read_file(path, MAX_FILE)?;
        let vault = Vault::open(&file, &passphrase)?;
        let work = WorkFactor::of_file(&file).ok_or(VaultError::Damaged)?;
        Ok(Self { vault, path: path.to_owned(), passphrase, work })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The work factor.
    #[must_use]
    pub const fn work(&self) -> WorkFactor {
        self.work
    }

    /// Replaces the file by the vault as it is now: on return the new one is on disk; on an error the old one still is.
    ///
    /// # Errors
    /// [`VaultError::Disk`], [`VaultError::Sealing`].
    pub fn save(&self) -> Result<(), VaultError> {
        let file = self.vault.seal(&self.passphrase, self.work)?;
        put_file(&self.path, &file, Existing::Replace)?;
        Ok(())
    }

    /// Locks the vault with another passphrase, and the file with it.
    ///
    /// # Errors
    /// As [`VaultFile::save`]; the old passphrase then still holds.
    pub fn change_passphrase(
        &mut self,
        passphrase: Passphrase,
        work: Option<WorkFactor>,
    ) -> Result<(), VaultError> {
        let work = work.unwrap_or(self.work);
        let file = self.vault.seal(&passphrase, work)?;
        put_file(&self.path, &file, Existing::Replace)?;
        self.passphrase = passphrase;
        self.work = work;
        Ok(())
    }
}

impl fmt::Debug for VaultFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultFile(..)")
    }
}
