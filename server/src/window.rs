//! The key by which a sync is known again, and its destruction (SPEC 8.5).
//!
//! A plain hash of a sync would let whoever takes the disk test which notes and cells are whose. So what is kept is
//! HMAC-SHA-256 under a key that lives from one close, of a day or of a board, to the next.

use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::PoisonError;

use hmac::{Hmac, KeyInit as _, Mac as _};
use postern_wire::Digest;
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::files;
use crate::store::StoreError;
use crate::store::durable::{private_dir, sync_dir};

/// The file of the key: id 8, key 32.
const NAME: &str = "window";
const KEY_LEN: usize = 32;

/// Names a window: 8 random bytes, which tell nothing of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowId(pub [u8; Self::LEN]);

impl WindowId {
    /// Length in bytes.
    pub const LEN: usize = 8;
}

type Bytes = Zeroizing<[u8; WindowId::LEN + KEY_LEN]>;

/// The window that is open, and its key.
pub struct Window {
    dir: PathBuf,
    rng: Mutex<Box<dyn CryptoRng + Send>>,
}

impl Window {
    /// The window whose key is kept in `dir`.
    ///
    /// # Errors
    /// The disk's.
    pub fn open(dir: &Path, rng: Box<dyn CryptoRng + Send>) -> Result<Self, StoreError> {
        private_dir(dir)?;
        let window = Self { dir: dir.to_owned(), rng: Mutex::new(rng) };
        // A key that was being written when the process last ended was never used.
        window.destroy(&files::unfinished(&window.path()))?;
        Ok(window)
    }

    /// The open window and the tag of `body` under its key, 32 bytes. Opens a window, durably, if none is.
    ///
    /// # Errors
    /// The disk's.
    pub fn tag(&self, body: &[u8]) -> Result<(WindowId, Digest), StoreError> {
        let bytes = match self.read()? {
            Some(bytes) => bytes,
            None => self.generate()?,
        };
        let Some((id, key)) = bytes.split_first_chunk::<{ WindowId::LEN }>() else {
            return Err(StoreError::Damaged);
        };
        let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| StoreError::Damaged)?;
        mac.update(body);
        Ok((WindowId(*id), Digest(mac.finalize().into_bytes().into())))
    }

    /// Ends the window: its key is overwritten, flushed and unlinked. May be called again after any failure.
    ///
    /// # Errors
    /// The disk's; the key may then still be there.
    pub fn end(&self) -> Result<(), StoreError> {
        self.destroy(&self.path())
    }

    fn path(&self) -> PathBuf {
        self.dir.join(NAME)
    }

    fn read(&self) -> Result<Option<Bytes>, StoreError> {
        let mut file = match fs::File::open(self.path()) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut bytes = Bytes::new([0; WindowId::LEN + KEY_LEN]);
        if file.metadata()?.len() != bytes.len() as u64 {
            return Err(StoreError::Damaged);
        }
        file.read_exact(bytes.as_mut_slice())?;
        Ok(Some(bytes))
    }

    fn generate(&self) -> Result<Bytes, StoreError> {
        let bytes = self.random();
        files::replace(&self.path(), bytes.as_slice())?;
        Ok(bytes)
    }

    fn random(&self) -> Bytes {
        let mut bytes = Bytes::new([0; WindowId::LEN + KEY_LEN]);
        self.rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes.as_mut_slice());
        bytes
    }

    fn destroy(&self, path: &Path) -> Result<(), StoreError> {
        let mut file = match OpenOptions::new().write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(sync_dir(&self.dir)?),
            Err(error) => return Err(error.into()),
        };
        file.write_all(self.random().as_slice())?;
        file.sync_all()?;
        fs::remove_file(path)?;
        Ok(sync_dir(&self.dir)?)
    }
}

impl std::fmt::Debug for Window {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Window(..)")
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    fn open(dir: &Path, seed: u64) -> Window {
        Window::open(dir, Box::new(rand_chacha::ChaCha20Rng::seed_from_u64(seed))).unwrap()
    }

    #[test]
    fn a_window_knows_the_same_bytes_until_it_ends() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("sync");
        let window = open(&dir, 1);
        let first = window.tag(b"body").unwrap();
        assert_eq!(window.tag(b"body").unwrap(), first);
        assert_ne!(window.tag(b"other").unwrap().1, first.1);
        assert_eq!(open(&dir, 2).tag(b"body").unwrap(), first, "after a restart too");

        fs::hard_link(dir.join(NAME), root.path().join("left")).unwrap();
        let key = fs::read(dir.join(NAME)).unwrap();
        window.end().unwrap();
        window.end().unwrap();
        assert_ne!(fs::read(root.path().join("left")).unwrap(), key, "what is unlinked was overwritten");
        let second = window.tag(b"body").unwrap();
        assert!(second.0 != first.0 && second.1 != first.1);
    }

    #[test]
    fn it_does_not_show_itself() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(format!("{:?}", open(&root.path().join("sync"), 1)), "Window(..)");
    }
}
