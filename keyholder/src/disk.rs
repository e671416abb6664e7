//! Files written whole or not at all, with their mode from the first byte.

use core::fmt;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use crate::tell::{Exit, Tell};

/// Why a file was not read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskError {
    /// Not there.
    NotFound,
    /// There already.
    Exists,
    /// Not allowed.
    Denied,
    /// No room left.
    Full,
    /// Longer than anything that is read here.
    TooLong,
    /// The disk or the system refused otherwise.
    Failed,
}

impl From<&io::Error> for DiskError {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Failed,
        }
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.happened())
    }
}

impl core::error::Error for DiskError {}

impl Tell for DiskError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "file-not-found",
            Self::Exists => "file-exists",
            Self::Denied => "file-denied",
            Self::Full => "disk-full",
            Self::TooLong => "file-too-long",
            Self::Failed => "disk-failed",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            Self::Full | Self::Failed => Exit::Fault,
            _ => Exit::Usage,
        }
    }

    fn happened(&self) -> String {
        match self {
            Self::NotFound => "There is no such file.",
            Self::Exists => "A file of this name is there already.",
            Self::Denied => "The system does not allow reading or writing here.",
            Self::Full => "The disk is full.",
            Self::TooLong => "The file is far too long to be what is needed here.",
            Self::Failed => "The disk or the system failed to read or write the file.",
        }
        .into()
    }

    fn kept(&self) -> String {
        "Nothing was written; what was there is as it was.".into()
    }

    fn next(&self) -> String {
        match self {
            Self::NotFound => "Check the name.",
            Self::Exists => "Choose another name, or move the old file away first.",
            Self::Denied => "Choose another folder, or sign in as the owner of this one.",
            Self::Full => "Make room and run the same command again.",
            Self::TooLong => "Give the right file.",
            Self::Failed => "Run the same command again; if it happens twice, use another disk.",
        }
        .into()
    }
}

/// What to do about a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Refuse.
    Refuse,
    /// Replace it, whole.
    Replace,
}

/// Writes a file of mode 0600: into a temporary file of the same folder, synced, then moved to its name, and the folder
/// synced. Whoever reads the name sees the old file or the new one, never a part.
///
/// # Errors
/// [`DiskError`]; the old file is then as it was.
pub fn put_file(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), DiskError> {
    put(path, bytes, existing, 0o600).map_err(|error| DiskError::from(&error))
}

/// As [`put_file`], for a new file that is meant for others: mode 0644 less the umask.
///
/// # Errors
/// [`DiskError`].
pub fn put_public_file(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    put(path, bytes, Existing::Refuse, 0o644).map_err(|error| DiskError::from(&error))
}

fn put(path: &Path, bytes: &[u8], existing: Existing, mode: u32) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if existing == Existing::Refuse && path.symlink_metadata().is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    // Made with its mode; removed again if anything fails.
    let mut builder = tempfile::Builder::new();
    set_mode(&mut builder, mode);
    let mut file = builder.prefix(".postern-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match existing {
        Existing::Refuse => file.persist_noclobber(path)?,
        Existing::Replace => file.persist(path)?,
    };
    sync_folder(folder)
}

#[cfg(unix)]
fn set_mode(builder: &mut tempfile::Builder<'_, '_>, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(std::fs::Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn set_mode(_: &mut tempfile::Builder<'_, '_>, _: u32) {}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Other systems do not open folders as files, and order a move after what was synced themselves.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// All of a file of at most `limit` bytes.
///
/// # Errors
/// [`DiskError`].
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, DiskError> {
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| DiskError::from(&error))?;
    if bytes.len() as u64 > limit { Err(DiskError::TooLong) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_0600_and_replaced_whole() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        put_file(&path, b"one", Existing::Refuse).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(put_file(&path, b"two", Existing::Refuse), Err(DiskError::Exists));
        assert_eq!(read_file(&path, 3).unwrap(), b"one");
        put_file(&path, b"three", Existing::Replace).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(read_file(&path, 3), Err(DiskError::TooLong));
        assert_eq!(read_file(&path, 5).unwrap(), b"three");
        assert_eq!(folder.path().read_dir().unwrap().count(), 1, "nothing is left over");
    }

    #[test]
    fn a_missing_folder_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("none/a");
        assert_eq!(put_file(&path, b"one", Existing::Replace), Err(DiskError::NotFound));
        assert_eq!(read_file(&path, 5), Err(DiskError::NotFound));
    }
}
