//! The signed directory that is in use, and how another takes its place (SPEC 4.5).

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use postern_trust::{Calendar, Directory, DirectoryError, RootDigest, SignedDirectory, SigningKey};
use postern_wire::Day;
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{DirectoryFile, Roster, State};
use postern_wire::sizes::MAX_DIRECTORY;
use thiserror::Error;

use crate::files;
use crate::http::page::Pages;
use crate::http::saved::SavedPage;
use crate::store::StoreError;

/// Why a directory is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InstallError {
    /// The file cannot be read or written.
    #[error(transparent)]
    File(#[from] StoreError),
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is longer than 1 MiB.
    #[error("the directory is longer than 1 MiB")]
    TooLong,
    /// It does not verify.
    #[error(transparent)]
    Refused(#[from] DirectoryError),
    /// Its active service key is not the server's.
    #[error("the directory names another service key than this server's")]
    OtherServiceKey,
    /// Its days are others than those that the server has counted so far.
    #[error("the directory counts its days in another way than the one in use")]
    OtherDays,
    /// It is the one that is in use.
    #[error("this directory is in use already")]
    Same,
}

/// A verified directory with what is served of it.
#[derive(Debug)]
pub struct Installed {
    /// The directory.
    pub directory: Directory,
    /// The file as it came.
    pub bytes: Bytes,
    /// The page's documents, with the directory's phone number and root.
    pub pages: Pages,
    root: RootDigest,
}

impl Installed {
    /// Verifies a directory file.
    ///
    /// # Errors
    /// [`InstallError`] by what is wrong.
    pub fn verify(bytes: Vec<u8>, root: &RootDigest, now_unix: u64) -> Result<Self, InstallError> {
        let directory = SignedDirectory::decode(&bytes)?.verify(root, now_unix)?;
        Ok(Self::of(directory, bytes, root))
    }

    /// Verifies a directory file that is to follow this one: newer, and counting its days alike.
    ///
    /// # Errors
    /// [`InstallError`] by what is wrong; [`InstallError::Same`] for the same file.
    pub fn verify_next(
        &self,
        bytes: Vec<u8>,
        root: &RootDigest,
        now_unix: u64,
    ) -> Result<Self, InstallError> {
        if bytes == self.bytes {
            return Err(InstallError::Same);
        }
        let signed = SignedDirectory::decode(&bytes)?;
        let directory = signed.verify_newer(root, now_unix, &self.directory.seen())?;
        let (mine, next) = (self.directory.constants(), directory.constants());
        // Heads and batches are numbered by day: numbers that move would make two days of one.
        if (mine.epoch, mine.day_seconds) != (next.epoch, next.day_seconds) {
            return Err(InstallError::OtherDays);
        }
        Ok(Self::of(directory, bytes, root))
    }

    /// Whether the directory's active service key is this one.
    ///
    /// # Errors
    /// [`InstallError::OtherServiceKey`].
    pub fn check_key(&self, key: &SigningKey) -> Result<(), InstallError> {
        let keys = &self.directory.roster().service_keys;
        let active = keys.iter().find(|service| service.state == State::Active);
        if active.is_some_and(|active| active.key == key.verifying_key()) {
            Ok(())
        } else {
            Err(InstallError::OtherServiceKey)
        }
    }

    /// The root that it was verified under.
    #[must_use]
    pub const fn root(&self) -> &RootDigest {
        &self.root
    }

    fn of(directory: Directory, bytes: Vec<u8>, root: &RootDigest) -> Self {
        let pages = Pages::of(&directory.roster().phone, root);
        Self { directory, bytes: bytes.into(), pages, root: *root }
    }
}

/// Reads a directory file, unverified.
///
/// # Errors
/// [`InstallError::Missing`], [`InstallError::TooLong`], [`InstallError::File`].
pub fn read(path: &Path) -> Result<Vec<u8>, InstallError> {
    let len = match std::fs::metadata(path) {
        Ok(found) => found.len(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(InstallError::Missing),
        Err(error) => return Err(StoreError::from(error).into()),
    };
    // A longer one is refused before it is in memory.
    if len > MAX_DIRECTORY as u64 {
        return Err(InstallError::TooLong);
    }
    files::read(path)?.ok_or(InstallError::Missing)
}

/// Puts the directory file `from` in the place of `to`, if it verifies and is newer than the one there.
///
/// # Errors
/// [`InstallError`] by what is wrong; then `to` is as it was.
pub fn install(from: &Path, to: &Path, root: &RootDigest, now_unix: u64) -> Result<Installed, InstallError> {
    let bytes = read(from)?;
    // The one in place may have expired meanwhile: it was believed on its own last day.
    let next = match read(to) {
        Ok(old) => match verify_any_day(old, root, now_unix)? {
            Some(current) => current.verify_next(bytes, root, now_unix)?,
            None => Installed::verify(bytes, root, now_unix)?,
        },
        Err(InstallError::Missing) => Installed::verify(bytes, root, now_unix)?,
        Err(error) => return Err(error),
    };
    files::replace(to, &next.bytes)?;
    Ok(next)
}

/// Verifies the directory in place, today or on the last day that it held. `None` if it does not verify then either:
/// there is nothing in it to be newer than.
fn verify_any_day(
    bytes: Vec<u8>,
    root: &RootDigest,
    now_unix: u64,
) -> Result<Option<Installed>, InstallError> {
    match Installed::verify(bytes.clone(), root, now_unix) {
        Ok(current) => Ok(Some(current)),
        Err(InstallError::Refused(DirectoryError::Expired { until, .. })) => {
            let then = start_of(&bytes, until);
            Ok(then.and_then(|then| Installed::verify(bytes, root, then).ok()))
        }
        Err(_) => Ok(None),
    }
}

/// The first second of a day as an unverified file counts days: a time to verify that file at, and for nothing else.
fn start_of(bytes: &[u8], day: Day) -> Option<u64> {
    let file: DirectoryFile = decode_canonical(bytes).ok()?;
    let roster: Roster = decode_canonical(&file.roster.body).ok()?;
    Some(Calendar::new(&roster.constants)?.day_start(day))
}

/// The directory in use, which may be replaced while requests are served.
#[derive(Debug)]
pub struct InUse {
    key: Arc<SigningKey>,
    held: RwLock<Held>,
}

/// A directory, and the page that was made of it: they are replaced together.
#[derive(Debug, Clone)]
struct Held {
    installed: Arc<Installed>,
    saved: SavedPage,
}

impl Held {
    fn of(installed: Installed, key: &SigningKey) -> Self {
        Self { saved: SavedPage::of(&installed, key), installed: Arc::new(installed) }
    }
}

impl InUse {
    /// Begins with this one; the key signs the saved page.
    #[must_use]
    pub fn new(installed: Installed, key: Arc<SigningKey>) -> Self {
        Self { held: RwLock::new(Held::of(installed, &key)), key }
    }

    /// The one in use now.
    #[must_use]
    pub fn get(&self) -> Arc<Installed> {
        Arc::clone(&self.held.read().unwrap_or_else(PoisonError::into_inner).installed)
    }

    /// The saved page of the one in use now.
    #[must_use]
    pub fn saved(&self) -> SavedPage {
        self.held.read().unwrap_or_else(PoisonError::into_inner).saved.clone()
    }

    /// Replaces it.
    pub fn set(&self, installed: Installed) {
        // Made before the lock is taken: it takes a moment, and requests wait for none of it.
        let next = Held::of(installed, &self.key);
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = next;
    }
}
