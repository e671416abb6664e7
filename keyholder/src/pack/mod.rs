//! The evidence pack (SPEC 10.8): a zip archive, stored, with a manifest of SHA-256, made so that the same contents give the same bytes:
//! one flipped byte anywhere is refused. Never in it: the root of a chain, contact details, anything of a code.

mod check;
mod make;

use std::io::{Cursor, Write as _};

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use postern_trust::sha256;
use postern_wire::{Digest, SignatureBytes};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::archive::ArchiveError;
use crate::disk::DiskError;
use crate::log::LogError;
use crate::tell::{Exit, Tell as _};
use crate::words::{Words, tell_words, words};

pub use check::{PackCheck, verify_pack};

/// The most bytes of a pack that is read.
pub const MAX_PACK: u64 = 64 << 20;
const SUMS: &str = "SHA256SUMS";

/// Why a pack was not made, or is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// No zip archive, or one that this program did not make.
    NoPack,
    /// The manifest and the files differ.
    Sums,
    /// The archive's bytes are not those that its contents give: something outside of the files was changed.
    Changed,
    /// A head in it is not signed by the service.
    Head,
    /// A cell in it was not in its day.
    Proof,
    /// A letter in it is not signed by its thread.
    Letter,
    /// Writing the archive failed.
    Writing,
    /// There is no such case.
    Unknown,
    /// The redacted text is not in order.
    Redaction,
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
    /// The disk failed.
    Disk(DiskError),
}

impl From<ArchiveError> for PackError {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<LogError> for PackError {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl From<DiskError> for PackError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl PackError {
    fn words(&self) -> Words {
        let refuse =
            "Do not rely on it. Ask for the pack anew, and compare the SHA-256 of the file by phone.";
        let no = |code, happened: &str| words(code, Exit::NotVerified, happened, refuse);
        match self {
            Self::NoPack => {
                no("no-pack", "REFUSED: this is not an evidence pack of this program, or it was changed.")
            }
            Self::Sums => no("pack-sums", "REFUSED: the files of the pack are not those of its manifest."),
            Self::Changed => no("pack-changed", "REFUSED: the pack was changed after it was made."),
            Self::Head => no("pack-head", "REFUSED: a day's head in the pack was not signed by the service."),
            Self::Proof => {
                no("pack-proof", "REFUSED: a letter in the pack was not in the day that it is said to be of.")
            }
            Self::Letter => no("pack-letter", "REFUSED: a letter in the pack was not signed by its thread."),
            Self::Writing => {
                words("pack-writing", Exit::Fault, "The pack could not be written.", "Run it again.")
            }
            Self::Redaction => words(
                "redaction",
                Exit::Usage,
                "The redacted text is not in order: an unknown field, or one too long.",
                "Make it anew with `keyholder redact`, and change only the values.",
            ),
            Self::Unknown => words(
                "unknown",
                Exit::NothingFound,
                "There is no such case.",
                "`keyholder list` shows the names.",
            ),
            Self::Archive(e) => words(e.code(), e.exit(), e.happened(), "See to the archive."),
            Self::Log(e) => words(e.code(), e.exit(), e.happened(), "See to the log."),
            Self::Disk(e) => words(e.code(), e.exit(), e.happened(), "See to the disk."),
        }
    }
}

tell_words!(PackError);

/// Where a cell was in its day.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
struct Proof {
    #[n(0)]
    index: u32,
    #[n(1)]
    path: Vec<Digest>,
}

/// A letter's fields as the reporter signed them.
#[derive(Encode, Decode)]
#[cbor(array)]
struct SignedFields {
    #[n(0)]
    fields: ByteVec,
    #[n(1)]
    private: Digest,
    #[n(2)]
    signature: SignatureBytes,
}

/// The archive of these files with its manifest: the same bytes for the same files.
fn write(mut files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, PackError> {
    files.sort();
    let sums: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(&[bytes]))).collect();
    files.push((SUMS.to_owned(), sums.into_bytes()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o600);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &files {
        zip.start_file(name.as_str(), options).map_err(|_| PackError::Writing)?;
        zip.write_all(bytes).map_err(|_| PackError::Writing)?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|_| PackError::Writing)
}
