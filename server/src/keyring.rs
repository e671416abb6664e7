//! The keys of the batches, kept outside the stores (SPEC 9).
//!
//! One file of 32 random bytes for each batch and phase. Destroying a key is how the server forgets: what the key
//! sealed may stay on the disk, and nobody reads it again.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rand_core::CryptoRng;
use zeroize::{Zeroize as _, ZeroizeOnDrop};

use crate::store::durable::{private_dir, private_file, rename, sync_dir};
use crate::store::{Batch, Phase, Step, Steps, StoreError};

/// The length of a key, in bytes.
const KEY_LEN: usize = 32;

/// The ending of a key that is being written and does not count yet.
const UNFINISHED: &str = "new";

/// The key of one batch in one phase: 32 random bytes.
#[derive(ZeroizeOnDrop)]
pub struct StoreKey([u8; KEY_LEN]);

impl StoreKey {
    /// The key's bytes.
    pub(crate) fn bytes(&self) -> &[u8; KEY_LEN] {
        &self.0
    }

    /// A key of known bytes.
    #[cfg(test)]
    pub(crate) fn from_bytes(bytes: [u8; KEY_LEN]) -> StoreKey {
        StoreKey(bytes)
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreKey(..)")
    }
}

/// A directory of keys, mode 0700, one file of mode 0600 for each batch and phase.
pub struct Keyring {
    dir: PathBuf,
    rng: Mutex<Box<dyn CryptoRng + Send>>,
    steps: Arc<dyn Steps>,
}

impl Keyring {
    /// Opens the keyring in `dir`, and makes it if it is not there. Destroys keys that were being written when the
    /// process last ended. All randomness of keys and of overwriting comes from `rng`.
    ///
    /// # Errors
    /// [`StoreError::OpenToOthers`] if other users may read `dir`, or the disk's.
    pub fn open(
        dir: &Path,
        rng: Box<dyn CryptoRng + Send>,
        steps: Arc<dyn Steps>,
    ) -> Result<Keyring, StoreError> {
        private_dir(dir)?;
        let keyring = Keyring { dir: dir.to_owned(), rng: Mutex::new(rng), steps };
        for entry in fs::read_dir(dir)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == UNFINISHED) {
                keyring.destroy_file(&path)?;
            }
        }
        Ok(keyring)
    }

    /// Makes a fresh key for `batch` in `phase`, durable on return. A key that is there is destroyed first.
    ///
    /// # Errors
    /// The disk's; then there is no key.
    pub fn generate(&self, batch: Batch, phase: Phase) -> Result<StoreKey, StoreError> {
        self.destroy(batch, phase)?;
        let named = self.path(batch, phase);
        let unfinished = self.dir.join(format!("{}.{UNFINISHED}", name(batch, phase)));
        self.destroy_file(&unfinished)?;

        let key = StoreKey(self.random());
        let mut file = private_file(&unfinished)?;
        file.write_all(&key.0)?;
        file.sync_all()?;
        self.steps.at(Step::KeyWritten)?;
        rename(&unfinished, &named)?;
        self.steps.at(Step::KeyNamed)?;
        Ok(key)
    }

    /// The key of `batch` in `phase`; `None` if there is none.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the file is not 32 bytes, or the disk's.
    pub fn get(&self, batch: Batch, phase: Phase) -> Result<Option<StoreKey>, StoreError> {
        let mut file = match fs::File::open(self.path(batch, phase)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        if file.metadata()?.len() != KEY_LEN as u64 {
            return Err(StoreError::Damaged);
        }
        let mut key = StoreKey([0; KEY_LEN]);
        file.read_exact(&mut key.0)?;
        Ok(Some(key))
    }

    /// Destroys the key of `batch` in `phase`, if there is one: overwrites it in place, flushes, unlinks, flushes the
    /// directory. May be stopped anywhere and called again.
    ///
    /// # Errors
    /// The disk's; the key may then still be there.
    pub fn destroy(&self, batch: Batch, phase: Phase) -> Result<(), StoreError> {
        self.destroy_file(&self.path(batch, phase))
    }

    /// Every batch and phase that has a key, in ascending order.
    ///
    /// # Errors
    /// The disk's.
    pub fn list(&self) -> Result<Vec<(Batch, Phase)>, StoreError> {
        let mut held = Vec::new();
        for entry in fs::read_dir(&self.dir)? {
            let name = entry?.file_name();
            held.extend(name.to_str().and_then(parse));
        }
        held.sort_unstable();
        Ok(held)
    }

    fn path(&self, batch: Batch, phase: Phase) -> PathBuf {
        self.dir.join(name(batch, phase))
    }

    fn random(&self) -> [u8; KEY_LEN] {
        let mut bytes = [0; KEY_LEN];
        // A generator has no state that a panic elsewhere could leave half changed for its reader.
        self.rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    fn destroy_file(&self, path: &Path) -> Result<(), StoreError> {
        let mut file = match OpenOptions::new().write(true).open(path) {
            Ok(file) => file,
            // Its name may be gone and not durably so, if the process was stopped there.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(sync_dir(&self.dir)?),
            Err(error) => return Err(error.into()),
        };
        let mut noise = self.random();
        let written = file.write_all(&noise);
        noise.zeroize();
        written?;
        file.sync_all()?;
        self.steps.at(Step::KeyOverwritten)?;
        fs::remove_file(path)?;
        self.steps.at(Step::KeyUnlinked)?;
        sync_dir(&self.dir)?;
        self.steps.at(Step::KeyDestroyed)
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(..)")
    }
}

/// `K-N.intake` or `K-N.closed`.
fn name(batch: Batch, phase: Phase) -> String {
    format!("{}.{}", batch.stem(), phase.word())
}

fn parse(name: &str) -> Option<(Batch, Phase)> {
    let (stem, word) = name.split_once('.')?;
    let phase = [Phase::Intake, Phase::Closed].into_iter().find(|phase| phase.word() == word)?;
    Some((Batch::from_stem(stem)?, phase))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use rand_core::SeedableRng as _;

    use super::*;
    use crate::store::Unstopped;

    const DAY: Batch = Batch::cells(7);

    fn open(dir: &Path, seed: u64) -> Keyring {
        let rng = Box::new(rand_chacha::ChaCha20Rng::seed_from_u64(seed));
        Keyring::open(dir, rng, Arc::new(Unstopped)).unwrap()
    }

    #[test]
    fn a_key_is_read_back_until_it_is_destroyed() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("keys");
        let keyring = open(&dir, 1);
        let made = keyring.generate(DAY, Phase::Intake).unwrap();
        keyring.generate(DAY, Phase::Closed).unwrap();
        let mode = fs::metadata(dir.join("cells-0000000007.intake")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);

        let keyring = open(&dir, 2);
        let read = keyring.get(DAY, Phase::Intake).unwrap().unwrap();
        assert_eq!(made.bytes(), read.bytes());
        assert_ne!(made.bytes(), keyring.get(DAY, Phase::Closed).unwrap().unwrap().bytes());
        assert_eq!(keyring.list().unwrap(), [(DAY, Phase::Intake), (DAY, Phase::Closed)]);

        keyring.destroy(DAY, Phase::Intake).unwrap();
        keyring.destroy(DAY, Phase::Intake).unwrap();
        assert!(keyring.get(DAY, Phase::Intake).unwrap().is_none());
        assert_eq!(keyring.list().unwrap(), [(DAY, Phase::Closed)]);
    }

    #[test]
    fn a_destroyed_keys_file_no_longer_holds_it() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("keys");
        let keyring = open(&dir, 1);
        let made = keyring.generate(DAY, Phase::Intake).unwrap();
        // A second name for the same bytes on disk shows what unlinking alone would have left.
        fs::hard_link(dir.join("cells-0000000007.intake"), root.path().join("left")).unwrap();
        keyring.destroy(DAY, Phase::Intake).unwrap();
        let left = fs::read(root.path().join("left")).unwrap();
        assert_eq!(left.len(), KEY_LEN);
        assert_ne!(left, made.bytes());
    }

    #[test]
    fn a_fresh_key_replaces_and_destroys_the_old_one() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("keys");
        let keyring = open(&dir, 1);
        let old = keyring.generate(DAY, Phase::Closed).unwrap();
        let new = keyring.generate(DAY, Phase::Closed).unwrap();
        assert_ne!(old.bytes(), new.bytes());
        assert_eq!(keyring.get(DAY, Phase::Closed).unwrap().unwrap().bytes(), new.bytes());
    }

    #[test]
    fn a_half_written_key_does_not_count_and_a_short_one_is_damage() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("keys");
        drop(open(&dir, 1));
        fs::write(dir.join("cells-0000000007.intake.new"), [1; 9]).unwrap();
        fs::write(dir.join("cells-0000000008.intake"), [1; 9]).unwrap();
        let keyring = open(&dir, 2);
        assert!(!dir.join("cells-0000000007.intake.new").exists());
        assert!(keyring.get(DAY, Phase::Intake).unwrap().is_none());
        assert_eq!(keyring.get(Batch::cells(8), Phase::Intake).unwrap_err(), StoreError::Damaged);
    }

    #[test]
    fn a_keyring_that_others_may_read_is_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let rng = Box::new(rand_chacha::ChaCha20Rng::seed_from_u64(1));
        let refused = Keyring::open(root.path(), rng, Arc::new(Unstopped)).unwrap_err();
        assert_eq!(refused, StoreError::OpenToOthers);
    }

    #[test]
    fn keys_and_keyrings_do_not_show_themselves() {
        let root = tempfile::tempdir().unwrap();
        let keyring = open(&root.path().join("keys"), 1);
        assert_eq!(format!("{:?}", StoreKey([7; 32])), "StoreKey(..)");
        assert_eq!(format!("{keyring:?}"), "Keyring(..)");
    }
}
