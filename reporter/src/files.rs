//! Reading and writing the few files that a reporter names.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::failure::{Exit, Failure};

/// Reads a file of at most `most` bytes.
///
/// # Errors
/// [`Failure`]: it cannot be read, or is longer.
pub fn read(path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let file = File::open(path).map_err(|why| unread(path, &why))?;
    limited(file, most, path).map(|bytes| bytes.to_vec())
}

/// Reads a text file of at most `most` bytes, or standard input for `-`.
///
/// # Errors
/// [`Failure`]: it cannot be read, is longer, or is no UTF-8.
pub fn read_text(path: &Path, most: usize) -> Result<Zeroizing<String>, Failure> {
    let bytes = if path.as_os_str() == "-" {
        limited(io::stdin().lock(), most, path)?
    } else {
        limited(File::open(path).map_err(|why| unread(path, &why))?, most, path)?
    };
    let text = core::str::from_utf8(&bytes).map_err(|_| named("file-not-text", path))?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// Writes a new file that its owner alone reads (0600); one that is there already is not touched.
///
/// # Errors
/// [`Failure`].
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|why| unwritten(path, &why))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|why| unwritten(path, &why))
}

/// Replaces a public file whole: written beside it and renamed.
///
/// # Errors
/// [`Failure`].
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let mut file = File::create(&beside).map_err(|why| unwritten(&beside, &why))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|why| unwritten(&beside, &why))?;
    std::fs::rename(&beside, path).map_err(|why| unwritten(path, &why))
}

fn limited(mut from: impl Read, most: usize, path: &Path) -> Result<Zeroizing<Vec<u8>>, Failure> {
    // One byte more tells a file that is too long; the room is made at once, so that growing leaves no copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(most.saturating_add(1).min(1 << 20)));
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    from.by_ref().take(limit).read_to_end(&mut bytes).map_err(|why| unread(path, &why))?;
    if bytes.len() > most { Err(named("file-too-long", path)) } else { Ok(bytes) }
}

fn named(key: &'static str, path: &Path) -> Failure {
    Failure::new(Exit::Usage, key).and("path", path.display().to_string())
}

fn unread(path: &Path, why: &io::Error) -> Failure {
    named("file-unread", path).why(why)
}

fn unwritten(path: &Path, why: &io::Error) -> Failure {
    named("file-unwritten", path).why(why)
}
