//! The age format around a vault (age-encryption.org/v1): any age tool opens it with the passphrase.

use std::io::{Read, Write};

use age::secrecy::SecretString;
use zeroize::Zeroizing;

use super::VaultError;
use crate::passphrase::Passphrase;

/// The most bytes a vault has inside.
const MAX_PLAIN: u64 = 64 << 10;
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// log2 of scrypt's N (RFC 7914), r = 8, p = 1: each step doubles the time and the memory of one guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// For people's vaults: about a second and 256 MiB.
    pub const STANDARD: Self = Self(18);
    /// For drills and tests: a few milliseconds.
    pub const DRILL: Self = Self(10);
    /// The most that a vault is opened with.
    pub const MOST: Self = Self(22);

    /// A work factor of 1 to 22.
    #[must_use]
    pub fn new(log_n: u8) -> Option<Self> {
        (1..=Self::MOST.0).contains(&log_n).then_some(Self(log_n))
    }

    /// log2 of N.
    #[must_use]
    pub const fn log_n(self) -> u8 {
        self.0
    }

    /// That of an age file locked with a passphrase: the third word of the stanza `-> scrypt SALT LOG_N`.
    pub(super) fn of_file(file: &[u8]) -> Option<Self> {
        let stanza = file.strip_prefix(MAGIC)?.split(|b| *b == b'\n').next()?;
        let mut words = core::str::from_utf8(stanza).ok()?.split(' ');
        match (words.next(), words.next(), words.next(), words.next(), words.next()) {
            (Some("->"), Some("scrypt"), Some(_), Some(log_n), None) => Self::new(log_n.parse().ok()?),
            _ => None,
        }
    }
}

/// Locks `plain`.
pub(super) fn seal(plain: &[u8], passphrase: &Passphrase, work: WorkFactor) -> Result<Vec<u8>, VaultError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.as_str()));
    recipient.set_work_factor(work.log_n());
    let recipients = core::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| VaultError::Sealing)?;
    let mut file = Vec::new();
    let mut writer = encryptor.wrap_output(&mut file).map_err(|_| VaultError::Sealing)?;
    writer.write_all(plain).map_err(|_| VaultError::Sealing)?;
    writer.finish().map_err(|_| VaultError::Sealing)?;
    Ok(file)
}

/// Opens what [`seal`] locked.
pub(super) fn open(file: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    use age::DecryptError as Age;

    if !file.starts_with(MAGIC) {
        return Err(VaultError::NotAVault);
    }
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| VaultError::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(VaultError::NotAVault);
    }
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.as_str()));
    identity.set_max_work_factor(WorkFactor::MOST.log_n());
    let identities = core::iter::once(&identity as &dyn age::Identity);
    let reader = decryptor.decrypt(identities).map_err(|error| match error {
        Age::DecryptionFailed | Age::KeyDecryptionFailed | Age::NoMatchingKeys => VaultError::WrongPassphrase,
        Age::ExcessiveWork { .. } => VaultError::TooMuchWork,
        _ => VaultError::Damaged,
    })?;
    // All the room that can be needed at once: a buffer that grows leaves copies of secrets behind.
    let room = file.len().min(usize::try_from(MAX_PLAIN).unwrap_or(usize::MAX)).saturating_add(1);
    let mut plain = Zeroizing::new(Vec::with_capacity(room));
    let read = reader.take(MAX_PLAIN.saturating_add(1)).read_to_end(&mut plain);
    match read {
        Ok(len) if len as u64 <= MAX_PLAIN => Ok(plain),
        Ok(_) => Err(VaultError::NoVaultInside),
        Err(_) => Err(VaultError::Damaged),
    }
}
