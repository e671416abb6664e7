//! Directories and files that survive the loss of power (SPEC 9).

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use super::StoreError;

/// Makes `dir` with mode 0700, durably, unless it is there.
///
/// # Errors
/// [`StoreError::OpenToOthers`] if it is there with a mode that lets other users in.
pub(crate) fn private_dir(dir: &Path) -> Result<(), StoreError> {
    match DirBuilder::new().mode(0o700).create(dir) {
        Ok(()) => sync_parent(dir)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error.into()),
    }
    if fs::metadata(dir)?.permissions().mode() & 0o077 != 0 {
        return Err(StoreError::OpenToOthers);
    }
    Ok(())
}

/// Makes the file `path`, which must not be there, with mode 0600 from its first instant.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Flushes the names in `dir`.
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Flushes every file and every name under `dir`.
pub(crate) fn sync_tree(dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        } else {
            File::open(entry.path())?.sync_all()?;
        }
    }
    sync_dir(dir)
}

/// Removes the file or directory `path` if it is there, and flushes its removal.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Ok(()) => sync_parent(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Renames `from` to `to` in one directory and flushes it.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    sync_parent(to)
}

/// Flushes the names of the directory that holds `path`.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_dir(parent),
        _ => sync_dir(Path::new(".")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_private_from_the_start() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("d");
        private_dir(&dir).unwrap();
        private_dir(&dir).unwrap();
        assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
        private_file(&dir.join("f")).unwrap();
        assert_eq!(fs::metadata(dir.join("f")).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(private_file(&dir.join("f")).is_err(), "a file that is there is not taken over");
    }

    #[test]
    fn a_directory_that_others_may_read_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("d");
        DirBuilder::new().mode(0o700).create(&dir).unwrap();
        fs::set_permissions(&dir, fs::Permissions::from_mode(0o750)).unwrap();
        assert_eq!(private_dir(&dir), Err(StoreError::OpenToOthers));
    }

    #[test]
    fn removing_what_is_not_there_is_no_error() {
        let root = tempfile::tempdir().unwrap();
        remove(&root.path().join("nothing")).unwrap();
        fs::create_dir_all(root.path().join("d/e")).unwrap();
        remove(&root.path().join("d")).unwrap();
        assert!(!root.path().join("d").exists());
    }
}
