//! The log of a vault (SPEC 10.6): append-only, chained, signed. Its head rides in each statement of the unit, so that a
//! log that is cut shows.

use std::fs::{File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};

use postern_trust::sign::VerifyingKey;
use postern_trust::{purpose, sha256};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::log::{Entry, SignedEntry, Verb, frame, unframe};
use postern_wire::{Digest, ServiceId, SignatureBytes};

use crate::disk::{DiskError, read_file};
use crate::session::Session;
use crate::tell::{Exit, Tell as _};
use crate::words::{Words, tell_words, words};

/// The most bytes of a log: about a quarter of a million entries.
const MAX_LOG: u64 = 64 << 20;

/// Why a log is not to be believed, or was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogError {
    /// The disk failed.
    Disk(DiskError),
    /// Entry of this number is not what it must be: its form, its number, its chain or its signature.
    Broken(u32),
}

impl From<DiskError> for LogError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl LogError {
    fn words(&self) -> Words {
        match self {
            Self::Disk(error) => words(error.code(), error.exit(), error.happened(), "See to the disk."),
            Self::Broken(n) => words(
                "log-broken",
                Exit::NotVerified,
                format!("The log was changed: entry {n} does not hold."),
                "Keep the file as it is and tell the other keyholders; their approvals and the unit's statements show what was done.",
            ),
        }
    }
}

tell_words!(LogError);

/// A log whose chain and signatures hold.
#[derive(Debug, Clone)]
pub struct Log {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// SHA-256 of the last entry, encoded; zeros when there is none.
    pub head: Digest,
    /// Bytes of whole entries.
    whole: u64,
}

/// Reads and verifies the bytes of a log of this identity.
///
/// # Errors
/// [`LogError::Broken`] with the number of the first entry that does not hold.
pub fn verify(bytes: &[u8], service: &ServiceId, key: &VerifyingKey) -> Result<Log, LogError> {
    read(bytes, |body, signature| key.verify::<purpose::Log>(service, body, signature).is_ok())
}

/// Reads a log and checks its numbers and its chain, and each signature by `holds`.
fn read(bytes: &[u8], holds: impl Fn(&[u8], &SignatureBytes) -> bool) -> Result<Log, LogError> {
    let (signed, torn) = unframe(bytes).map_err(|_| LogError::Broken(0))?;
    let mut log = Log { entries: Vec::with_capacity(signed.len()), head: Digest([0; 32]), whole: 0 };
    for (n, SignedEntry { body, signature }) in (0u32..).zip(&signed) {
        let entry: Entry = decode_canonical(body).map_err(|_| LogError::Broken(n))?;
        let chained = entry.n == n && entry.previous == log.head;
        if !chained || !holds(body, signature) {
            return Err(LogError::Broken(n));
        }
        log.head = sha256(&[body]);
        log.entries.push(entry);
    }
    log.whole = (bytes.len().saturating_sub(torn)) as u64;
    Ok(log)
}

impl Session<'_> {
    /// The owner's log, verified.
    ///
    /// # Errors
    /// [`LogError`].
    pub fn log(&self) -> Result<Log, LogError> {
        let bytes = self.log_bytes()?;
        let key = self.vault.signing_key().verifying_key();
        let key = VerifyingKey::try_from(&key).map_err(|_| LogError::Broken(0))?;
        verify(&bytes, self.directory.service(), &key)
    }

    fn log_bytes(&self) -> Result<Vec<u8>, LogError> {
        match read_file(&self.home.log(), MAX_LOG) {
            Err(DiskError::NotFound) => Ok(Vec::new()),
            other => Ok(other?),
        }
    }

    /// Appends an entry about `object`, SHA-256 of the parts; synced on return. The same verb and object twice in a row of
    /// work that was begun again is one entry.
    ///
    /// # Errors
    /// [`LogError`]; the log is then as it was.
    pub fn note_done(&self, verb: Verb, object: &[&[u8]]) -> Result<(), LogError> {
        let object = sha256(object);
        // The chain is checked each time, the signatures by `log verify` and before the head is told to anybody.
        let log = read(&self.log_bytes()?, |_, _| true)?;
        if log.entries.iter().any(|e| e.verb == verb && e.object == object) {
            return Ok(());
        }
        let n = u32::try_from(log.entries.len()).unwrap_or(u32::MAX);
        let entry = Entry { n, day: self.today(), actor: self.person(), verb, object, previous: log.head };
        let body = encode(&entry);
        let signature = self.sign::<purpose::Log>(&body);
        self.append(log.whole, &frame(&SignedEntry { body: body.into(), signature }))
    }

    /// Writes behind the last whole entry: a torn one was never acknowledged.
    fn append(&self, at: u64, framed: &[u8]) -> Result<(), LogError> {
        let write = || -> std::io::Result<()> {
            let mut options = OpenOptions::new();
            options.create(true).write(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(self.home.log())?;
            file.set_len(at)?;
            file.seek(SeekFrom::Start(at))?;
            file.write_all(framed)?;
            file.sync_all()?;
            File::open(self.home.path())?.sync_all()
        };
        write().map_err(|error| DiskError::from(&error).into())
    }
}
