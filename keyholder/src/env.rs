//! What a command has beside its own arguments: options, time, randomness, somebody to ask.

use std::io::BufRead as _;
use std::path::{Path, PathBuf};

use rand::rngs::StdRng;
use zeroize::Zeroizing;

use crate::cli::Common;
use crate::disk::{DiskError, Existing, put_file, put_public_file, read_file};
use crate::home::Home;
use crate::passphrase::{LONGEST, Passphrase};
use crate::progress::Progress;
use crate::prompt::{Prompt, PromptError};
use crate::tell::{About as _, Exit, Failure, Tell};
use crate::vault::{VaultFile, WorkFactor};

/// The surroundings of a command; only `main` reads the clock and seeds the generator.
pub struct Env {
    /// Options that every command has.
    pub common: Common,
    /// Unix seconds.
    pub now: u64,
    /// Randomness.
    pub rng: StdRng,
    /// Who is asked.
    pub prompt: Box<dyn Prompt>,
    /// Progress.
    pub progress: Progress,
}

/// A command line that is not complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UsageError {
    /// `--vault` is missing.
    NoVault,
    /// `--home` is missing.
    NoHome,
    /// A work factor that is not 1 to 22.
    WorkFactor,
}

impl Tell for UsageError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoVault => "no-vault-given",
            Self::NoHome => "no-home-given",
            Self::WorkFactor => "work-factor",
        }
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn happened(&self) -> String {
        match self {
            Self::NoVault => "This command needs your vault.",
            Self::NoHome => "This command needs your home directory, where archive and outbox are.",
            Self::WorkFactor => "The work factor must be a number from 1 to 22.",
        }
        .into()
    }

    fn kept(&self) -> String {
        "Nothing was changed.".into()
    }

    fn next(&self) -> String {
        match self {
            Self::NoVault => "Add --vault FILE.",
            Self::NoHome => "Add --home DIR.",
            Self::WorkFactor => "Leave it out: the default is right for everything but practice.",
        }
        .into()
    }
}

impl Env {
    /// The vault's file name.
    ///
    /// # Errors
    /// [`UsageError::NoVault`].
    pub fn vault_path(&self) -> Result<PathBuf, Failure> {
        let in_home = || self.common.home.as_ref().map(|home| home.join("vault.age"));
        self.common.vault.clone().or_else(in_home).ok_or_else(|| UsageError::NoVault.into())
    }

    /// Where the home directory is: `--home`, or the folder of a vault that is called vault.age.
    ///
    /// # Errors
    /// [`UsageError::NoHome`].
    pub fn home_path(&self) -> Result<PathBuf, Failure> {
        let beside = |vault: &PathBuf| {
            let named = vault.file_name().is_some_and(|name| name == "vault.age");
            vault.parent().filter(|_| named).map(|folder| folder.join("."))
        };
        let path = self.common.home.clone().or_else(|| self.common.vault.as_ref().and_then(beside));
        path.ok_or_else(|| UsageError::NoHome.into())
    }

    /// The home directory; made if it is not there.
    ///
    /// # Errors
    /// [`UsageError::NoHome`]; [`DiskError`] when it cannot be made.
    pub fn home(&self) -> Result<Home, Failure> {
        let path = self.home_path()?;
        Home::open(&path).about(&path)
    }

    /// The work factor for new locks, if one was asked for.
    ///
    /// # Errors
    /// [`UsageError::WorkFactor`].
    pub fn work_factor(&self) -> Result<Option<WorkFactor>, Failure> {
        match self.common.work_factor {
            None => Ok(None),
            Some(log_n) => WorkFactor::new(log_n).map(Some).ok_or_else(|| UsageError::WorkFactor.into()),
        }
    }

    /// Opens the vault of `--vault` with the passphrase of `--passphrase-file`, or as typed.
    ///
    /// # Errors
    /// Whatever a vault, a file or a prompt fails with.
    pub fn open_vault(&mut self) -> Result<VaultFile, Failure> {
        let path = self.vault_path()?;
        // A missing file is said before anybody types a passphrase.
        path.symlink_metadata().map_err(|error| DiskError::from(&error)).about(&path)?;
        let typed = self.secret_line(self.common.passphrase_file.clone(), "Passphrase of your vault: ")?;
        let passphrase = Passphrase::typed(&typed).about(&path)?;
        self.progress.spin("Opening the vault", || VaultFile::open(&path, passphrase)).about(&path)
    }

    /// Saves a changed vault.
    ///
    /// # Errors
    /// Whatever a vault or a file fails with; the old file is then as it was.
    pub fn save_vault(&self, file: &VaultFile) -> Result<(), Failure> {
        self.progress.spin("Locking the vault", || file.save()).about(file.path())
    }

    /// The first line of a file, of standard input for `-`, or the answer to a question.
    ///
    /// # Errors
    /// Whatever a file or a prompt fails with.
    pub fn secret_line(
        &mut self,
        file: Option<PathBuf>,
        question: &str,
    ) -> Result<Zeroizing<String>, Failure> {
        let Some(path) = file else {
            return Ok(self.prompt.secret(question)?);
        };
        let mut text = Zeroizing::new(String::with_capacity(LONGEST.saturating_mul(2)));
        if path == Path::new("-") {
            let read = std::io::stdin().lock().read_line(&mut text);
            read.map_err(|error| PromptError::from(&error))?;
        } else {
            let bytes = Zeroizing::new(read_file(&path, LONGEST as u64).about(&path)?);
            text.push_str(core::str::from_utf8(&bytes).map_err(|_| DiskError::TooLong).about(&path)?);
        }
        let line = text.lines().next().unwrap_or_default();
        Ok(Zeroizing::new(line.to_owned()))
    }

    /// Reads a file given to a command.
    ///
    /// # Errors
    /// [`DiskError`], with the file's name.
    pub fn read(&self, path: &Path, limit: usize) -> Result<Vec<u8>, Failure> {
        read_file(path, limit as u64).about(path)
    }

    /// Writes a file that is meant for others; an existing one is refused.
    ///
    /// # Errors
    /// [`DiskError`], with the file's name.
    pub fn write_public(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        put_public_file(path, bytes).about(path)
    }

    /// Writes a file of mode 0600; an existing one is refused.
    ///
    /// # Errors
    /// [`DiskError`], with the file's name.
    pub fn write_new(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        put_file(path, bytes, Existing::Refuse).about(path)
    }
}
