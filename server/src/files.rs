//! Small files beside the stores: written whole or not at all, durable on return (SPEC 9).

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::store::StoreError;
use crate::store::durable::{private_file, remove, rename};

/// The ending of a file that is being written and does not count yet.
const UNFINISHED: &str = "new";

/// Writes `bytes` to `path`, in place of what is there, mode 0600. Whatever stops it, the path holds the old bytes or the
/// new ones.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let unfinished = unfinished(path);
    remove(&unfinished)?;
    let mut file = private_file(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(rename(&unfinished, path)?)
}

/// A file's bytes; `None` if it is not there.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The finished entries of `dir` whose names are ten-digit numbers, ascending. Unfinished ones are removed.
pub(crate) fn numbered(dir: &Path) -> Result<Vec<u32>, StoreError> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new(UNFINISHED)) {
            remove(&path)?;
            continue;
        }
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        numbers.extend(name.parse().ok().filter(|n| number(*n) == name));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// A number as a name: ten digits, so that names sort as numbers do.
pub(crate) fn number(n: u32) -> String {
    format!("{n:010}")
}

/// The name under which `path` is made.
pub(crate) fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(UNFINISHED);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(number(7));
        assert_eq!(read(&path), Ok(None));
        replace(&path, b"one").unwrap();
        fs::write(unfinished(&path), b"half").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(read(&path).unwrap().unwrap(), b"two");
        fs::write(unfinished(&path), b"half").unwrap();
        fs::write(dir.path().join("8"), b"not ten digits").unwrap();
        assert_eq!(numbered(dir.path()), Ok(vec![7]));
        assert!(!unfinished(&path).exists());
    }
}
