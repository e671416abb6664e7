//! The archive: records at rest, each an age file (age-encryption.org/v1) for the X25519 key that the vault keeps.
//!
//! A record is on disk, synced, before [`Archive::put`] returns. Names of files are hashes under a key from the vault:
//! the disk tells how many records of a kind there are, and nothing else. Who has the vault opens any of them with any
//! age tool ([`Archive::identity_text`]).

use core::fmt;
use std::io::{Read, Write};
use std::path::PathBuf;

use age::x25519::{Identity, Recipient};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use postern_trust::sha256;
use postern_wire::cbor;
use zeroize::Zeroizing;

use crate::disk::{DiskError, Existing, put_file, read_file};
use crate::home::{Home, make_private};
use crate::tell::{Exit, Tell as _};
use crate::vault::Vault;
use crate::words::{Words, tell_words, words};

/// The most bytes of a record's file.
const MAX_FILE: u64 = 2 << 20;

/// Kinds of records, each in a folder of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A day that was taken in.
    Day,
    /// What is known of a cell.
    Cell,
    /// A cell's bytes with their proof.
    Blob,
    /// A letter's part.
    Piece,
    /// A whole letter.
    Letter,
    /// A case.
    Case,
    /// An acknowledgement to be posted.
    Ack,
    /// A request that was drafted or approved here.
    Request,
    /// A keyholder's `safe`.
    Safe,
    /// The sync of a day.
    Sync,
}

impl Kind {
    const fn folder(self) -> &'static str {
        match self {
            Self::Day => "days",
            Self::Cell => "cells",
            Self::Blob => "blobs",
            Self::Piece => "pieces",
            Self::Letter => "letters",
            Self::Case => "cases",
            Self::Ack => "acks",
            Self::Request => "requests",
            Self::Safe => "safes",
            Self::Sync => "syncs",
        }
    }
}

/// Why a record was not read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArchiveError {
    /// The disk failed.
    Disk(DiskError),
    /// A record cannot be opened with this vault, or is damaged.
    Damaged,
    /// A record could not be locked.
    Sealing,
}

impl From<DiskError> for ArchiveError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl ArchiveError {
    fn words(&self) -> Words {
        match self {
            Self::Disk(error) => Words {
                code: error.code(),
                exit: error.exit(),
                happened: error.happened(),
                kept: "What was in the archive is still there.",
                next: "Make room or repair the disk, then run the same command again.",
            },
            Self::Damaged => words(
                "archive-damaged",
                Exit::NotVerified,
                "A record of the archive is damaged, or belongs to another vault.",
                "Use the vault that belongs to this home directory, or your copy of the archive.",
            ),
            Self::Sealing => words(
                "archive-sealing",
                Exit::Fault,
                "A record could not be locked.",
                "Run the same command again.",
            ),
        }
    }
}

tell_words!(ArchiveError);

/// What stands inside a file: a file put in another's place is found out.
#[derive(Encode, Decode)]
#[cbor(array)]
struct Wrapped {
    #[n(0)]
    kind: String,
    #[n(1)]
    id: ByteVec,
    #[n(2)]
    record: ByteVec,
}

/// The archive of one vault.
pub struct Archive {
    root: PathBuf,
    identity: Identity,
    recipient: Recipient,
    names: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for Archive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Archive(..)")
    }
}

impl Archive {
    /// The archive of this vault in this home.
    ///
    /// # Errors
    /// [`ArchiveError::Sealing`] cannot come of a vault's 32 bytes; it is there so that nothing panics.
    pub fn open(home: &Home, vault: &Vault) -> Result<Self, ArchiveError> {
        let identity: Identity =
            Self::identity_text(vault)?.parse().map_err(|_: &'static str| ArchiveError::Sealing)?;
        let recipient = identity.to_public();
        let names = Zeroizing::new(sha256(&[b"postern/archive-names\0", vault.archive_key()]).0);
        Ok(Self { root: home.archive(), identity, recipient, names })
    }

    /// The key as age tools take it: `AGE-SECRET-KEY-1...`.
    ///
    /// # Errors
    /// As [`Archive::open`].
    pub fn identity_text(vault: &Vault) -> Result<Zeroizing<String>, ArchiveError> {
        let hrp = bech32::Hrp::parse("AGE-SECRET-KEY-").map_err(|_| ArchiveError::Sealing)?;
        bech32::encode_upper::<bech32::Bech32>(hrp, vault.archive_key())
            .map(Zeroizing::new)
            .map_err(|_| ArchiveError::Sealing)
    }

    fn file(&self, kind: Kind, id: &[u8]) -> PathBuf {
        let name = sha256(&[self.names.as_slice(), kind.folder().as_bytes(), &[0], id]).to_string();
        let short: String = name.chars().take(32).collect();
        self.root.join(kind.folder()).join(format!("{short}.age"))
    }

    /// Writes a record, replacing the one before; it is on disk on return.
    ///
    /// # Errors
    /// [`ArchiveError`]; the record before is then as it was.
    pub fn put<T: Encode<()>>(&self, kind: Kind, id: &[u8], record: &T) -> Result<(), ArchiveError> {
        let wrapped = Wrapped {
            kind: kind.folder().to_owned(),
            id: id.to_vec().into(),
            record: cbor::encode(record).into(),
        };
        let plain = Zeroizing::new(cbor::encode(&wrapped));
        let file = self.seal(&plain)?;
        make_private(&self.root.join(kind.folder()))?;
        put_file(&self.file(kind, id), &file, Existing::Replace)?;
        Ok(())
    }

    /// A record, if there is one.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn get<T>(&self, kind: Kind, id: &[u8]) -> Result<Option<T>, ArchiveError>
    where
        T: for<'b> Decode<'b, ()> + Encode<()>,
    {
        let bytes = match read_file(&self.file(kind, id), MAX_FILE) {
            Ok(bytes) => bytes,
            Err(DiskError::NotFound) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let (found, record) = self.read(kind, &bytes)?;
        if found == id { Ok(Some(record)) } else { Err(ArchiveError::Damaged) }
    }

    /// Whether there is such a record.
    #[must_use]
    pub fn has(&self, kind: Kind, id: &[u8]) -> bool {
        self.file(kind, id).symlink_metadata().is_ok()
    }

    /// Every record of a kind that can be read, and how many cannot: one damaged file holds up no other.
    ///
    /// # Errors
    /// [`ArchiveError::Disk`].
    pub fn all<T>(&self, kind: Kind) -> Result<(Vec<T>, usize), ArchiveError>
    where
        T: for<'b> Decode<'b, ()> + Encode<()>,
    {
        let folder = match std::fs::read_dir(self.root.join(kind.folder())) {
            Ok(folder) => folder,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((Vec::new(), 0)),
            Err(error) => return Err(DiskError::from(&error).into()),
        };
        let (mut records, mut damaged) = (Vec::new(), 0);
        for entry in folder {
            let path = entry.map_err(|error| DiskError::from(&error))?.path();
            if path.extension().is_none_or(|e| e != "age") {
                continue;
            }
            match read_file(&path, MAX_FILE).map_err(Into::into).and_then(|bytes| self.read(kind, &bytes)) {
                Ok((_, record)) => records.push(record),
                Err(ArchiveError::Disk(error @ DiskError::Failed)) => return Err(error.into()),
                Err(_) => damaged += 1,
            }
        }
        Ok((records, damaged))
    }

    /// Removes a record, if it is there.
    ///
    /// # Errors
    /// [`ArchiveError::Disk`].
    pub fn remove(&self, kind: Kind, id: &[u8]) -> Result<(), ArchiveError> {
        match std::fs::remove_file(self.file(kind, id)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(DiskError::from(&error).into()),
            _ => Ok(()),
        }
    }

    // The file key is drawn by the age crate itself, from the system.
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, ArchiveError> {
        let recipients = core::iter::once(&self.recipient as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| ArchiveError::Sealing)?;
        let mut file = Vec::with_capacity(plain.len().saturating_add(512));
        let mut writer = encryptor.wrap_output(&mut file).map_err(|_| ArchiveError::Sealing)?;
        writer.write_all(plain).map_err(|_| ArchiveError::Sealing)?;
        writer.finish().map_err(|_| ArchiveError::Sealing)?;
        Ok(file)
    }

    fn read<T>(&self, kind: Kind, file: &[u8]) -> Result<(Vec<u8>, T), ArchiveError>
    where
        T: for<'b> Decode<'b, ()> + Encode<()>,
    {
        let decryptor = age::Decryptor::new_buffered(file).map_err(|_| ArchiveError::Damaged)?;
        let identities = core::iter::once(&self.identity as &dyn age::Identity);
        let mut reader = decryptor.decrypt(identities).map_err(|_| ArchiveError::Damaged)?;
        let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
        reader.read_to_end(&mut plain).map_err(|_| ArchiveError::Damaged)?;
        let wrapped: Wrapped = cbor::decode_canonical(&plain).map_err(|_| ArchiveError::Damaged)?;
        if wrapped.kind != kind.folder() {
            return Err(ArchiveError::Damaged);
        }
        let record = Zeroizing::new(Vec::from(wrapped.record));
        let record = cbor::decode_canonical(&record).map_err(|_| ArchiveError::Damaged)?;
        Ok((wrapped.id.into(), record))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use postern_wire::UnitId;
    use postern_wire::unit_files::EnrolRole;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng as _;

    fn vault(seed: u8) -> Vault {
        let mut rng = ChaCha20Rng::from_seed([seed; 32]);
        Vault::create(&mut rng, EnrolRole::Keyholder, "heron", Some(UnitId(1))).unwrap()
    }

    #[test]
    fn records_come_back_for_their_vault_only() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(folder.path()).unwrap();
        let archive = Archive::open(&home, &vault(1)).unwrap();
        assert_eq!(archive.get::<u32>(Kind::Case, b"a"), Ok(None));
        archive.put(Kind::Case, b"a", &7u32).unwrap();
        archive.put(Kind::Case, b"b", &8u32).unwrap();
        assert_eq!(archive.get::<u32>(Kind::Case, b"a"), Ok(Some(7)));
        let (mut all, damaged) = archive.all::<u32>(Kind::Case).unwrap();
        all.sort_unstable();
        assert_eq!((all, damaged), (vec![7, 8], 0));
        let other = Archive::open(&home, &vault(2)).unwrap();
        assert_eq!(other.all::<u32>(Kind::Case).unwrap(), (vec![], 2));
        archive.remove(Kind::Case, b"a").unwrap();
        assert_eq!(archive.get::<u32>(Kind::Case, b"a"), Ok(None));
    }

    #[test]
    fn a_file_in_anothers_place_is_found_out() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(folder.path()).unwrap();
        let archive = Archive::open(&home, &vault(1)).unwrap();
        archive.put(Kind::Case, b"a", &7u32).unwrap();
        archive.put(Kind::Case, b"b", &8u32).unwrap();
        std::fs::copy(archive.file(Kind::Case, b"b"), archive.file(Kind::Case, b"a")).unwrap();
        assert_eq!(archive.get::<u32>(Kind::Case, b"a"), Err(ArchiveError::Damaged));
    }

    #[test]
    fn the_key_is_that_of_age_tools() {
        let text = Archive::identity_text(&vault(1)).unwrap();
        assert!(text.starts_with("AGE-SECRET-KEY-1"));
        assert!(text.parse::<Identity>().is_ok());
    }
}
