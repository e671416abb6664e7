//! What a command of a unit's work opens: home, vault, directory.

use postern_trust::Directory;

use crate::env::Env;
use crate::home::Home;
use crate::session::{Session, load_directory};
use crate::tell::Failure;
use crate::vault::VaultFile;

/// An open vault with its home and the directory there.
#[derive(Debug)]
pub struct Work {
    /// Home directory.
    pub home: Home,
    /// Vault with its file.
    pub file: VaultFile,
    /// The directory, verified against the vault.
    pub directory: Directory,
    /// Unix seconds.
    pub now: u64,
}

impl Work {
    /// Opens the vault, and the directory of the home.
    ///
    /// # Errors
    /// Whatever a vault, a file or the directory fails with.
    pub fn open(env: &mut Env) -> Result<Self, Failure> {
        env.home_path()?;
        // The vault first: a home that was mistyped is not made.
        let file = env.open_vault()?;
        let home = env.home()?;
        let directory = load_directory(&home, &file.vault, env.now)?;
        Ok(Self { home, file, directory, now: env.now })
    }

    /// The session of this work.
    ///
    /// # Errors
    /// [`crate::session::SessionError`].
    pub fn session(&self) -> Result<Session<'_>, Failure> {
        Ok(Session::new(&self.home, &self.file.vault, &self.directory, self.now)?)
    }
}
