//! Who may find an onion that is for the units alone: the public keys in its directory, as tor reads them (rend-spec-v3, client
//! authorization; tor's manual, "CLIENT AUTHORIZATION").

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, chown};
use std::path::{Path, PathBuf};

use data_encoding::BASE32_NOPAD;
use thiserror::Error;

/// What stands before a key.
const KIND: &str = "descriptor:x25519:";
/// In the onion's directory.
const CLIENTS: &str = "authorized_clients";
/// Longer than any such file.
const MOST: u64 = 1_024;

/// Why a file is not taken.
#[derive(Debug, Error)]
pub enum ClientKeyError {
    /// It is not called NAME.auth.
    #[error(
        "a client's file is called NAME.auth, of small letters, digits and hyphens; tor passes over any other"
    )]
    Name,
    /// It holds no public key.
    #[error(
        "it holds no client's key: one line, descriptor:x25519: and 52 letters and digits. Ask the unit for the file that `keyholder onion-key` made"
    )]
    Key,
    /// It holds the secret half.
    #[error(
        "this is the secret half, which only the unit's own tor may have. Ask them for a new pair, and for the file that ends in .auth"
    )]
    Secret,
    /// There is one of that name.
    #[error("there is a client of that name already; delete its file first if this one is to take its place")]
    Exists,
    /// The disk refused.
    #[error(transparent)]
    Disk(#[from] io::Error),
}

/// The public key of a client's file, 32 bytes.
///
/// # Errors
/// [`ClientKeyError::Secret`], [`ClientKeyError::Key`].
pub fn parse(text: &str) -> Result<[u8; 32], ClientKeyError> {
    let line = text.trim_end();
    if line.split_once(':').is_some_and(|(onion, rest)| onion.len() == 56 && rest.starts_with(KIND)) {
        return Err(ClientKeyError::Secret);
    }
    let key = line.strip_prefix(KIND).ok_or(ClientKeyError::Key)?;
    let bytes = BASE32_NOPAD.decode(key.to_ascii_uppercase().as_bytes()).map_err(|_| ClientKeyError::Key)?;
    bytes.try_into().map_err(|_| ClientKeyError::Key)
}

/// Lets a client in: checks the file and puts it into the onion's directory, owned as that is, mode 0600. Where it lies then.
///
/// # Errors
/// [`ClientKeyError`] by what is wrong; nothing is changed.
pub fn admit(file: &Path, onion_dir: &Path) -> Result<PathBuf, ClientKeyError> {
    let name = name(file).ok_or(ClientKeyError::Name)?;
    let text = read(file)?;
    parse(&text)?;
    let owner = fs::metadata(onion_dir)?;
    let owned = |path: &Path| chown(path, Some(owner.uid()), Some(owner.gid()));
    let clients = onion_dir.join(CLIENTS);
    if !clients.try_exists()? {
        DirBuilder::new().mode(0o700).create(&clients)?;
        owned(&clients)?;
    }
    let place = clients.join(name);
    let mut made =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(&place).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists { ClientKeyError::Exists } else { error.into() }
        })?;
    made.write_all(text.as_bytes())?;
    made.sync_all()?;
    owned(&place)?;
    Ok(place)
}

/// The clients of an onion, by file; each with what tor will not take of it. None if nothing is there or may be seen.
#[must_use]
pub fn list(onion_dir: &Path) -> Vec<(PathBuf, Result<[u8; 32], ClientKeyError>)> {
    let Ok(entries) = fs::read_dir(onion_dir.join(CLIENTS)) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.into_iter().map(|file| (file.clone(), check(&file))).collect()
}

fn check(file: &Path) -> Result<[u8; 32], ClientKeyError> {
    name(file).ok_or(ClientKeyError::Name)?;
    parse(&read(file)?)
}

fn read(file: &Path) -> Result<String, ClientKeyError> {
    if fs::metadata(file)?.len() > MOST {
        return Err(ClientKeyError::Key);
    }
    String::from_utf8(fs::read(file)?).map_err(|_| ClientKeyError::Key)
}

fn name(file: &Path) -> Option<&str> {
    let name = file.file_name()?.to_str()?;
    let stem = name.strip_suffix(".auth")?;
    let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (!stem.is_empty() && stem.bytes().all(letter)).then_some(name)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn line(key: [u8; 32]) -> String {
        format!("{KIND}{}\n", BASE32_NOPAD.encode(&key))
    }

    #[test]
    fn a_key_is_read_as_tor_reads_it() {
        assert_eq!(parse(&line([7; 32])).unwrap(), [7; 32]);
        assert_eq!(parse(&line([7; 32]).to_ascii_lowercase()).unwrap(), [7; 32]);
        for bad in [
            "",
            "descriptor:x25519:",
            "descriptor:ed25519:A",
            "x25519:AAAA",
            "descriptor:x25519:AAAAAAAA",
            "\u{e9}",
        ] {
            assert!(matches!(parse(bad), Err(ClientKeyError::Key)), "{bad:?}");
        }
        let secret = format!("{}:{}", "a".repeat(56), line([7; 32]));
        assert!(matches!(parse(&secret), Err(ClientKeyError::Secret)));
    }

    #[test]
    fn who_is_admitted_is_listed() {
        let dir = tempfile::tempdir().unwrap();
        let (onion, file) = (dir.path().join("onion"), dir.path().join("unit-3.auth"));
        fs::create_dir(&onion).unwrap();
        assert!(list(&onion).is_empty());
        fs::write(&file, line([7; 32])).unwrap();
        let place = admit(&file, &onion).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&place), mode(place.parent().unwrap())), (0o600, 0o700));
        assert!(matches!(list(&onion).as_slice(), [(at, Ok(key))] if *at == place && *key == [7; 32]));
        assert!(matches!(admit(&file, &onion), Err(ClientKeyError::Exists)));
    }

    #[test]
    fn what_tor_would_pass_over_is_not_admitted() {
        let dir = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &[u8]| {
            let file = dir.path().join(name);
            fs::write(&file, text).unwrap();
            file
        };
        let good = line([7; 32]);
        let refused = |file: &Path| admit(file, dir.path()).unwrap_err();
        assert!(matches!(refused(&put("unit.txt", good.as_bytes())), ClientKeyError::Name));
        assert!(matches!(refused(&put(".auth", good.as_bytes())), ClientKeyError::Name));
        assert!(matches!(refused(&put("long.auth", &[b'A'; 2_000])), ClientKeyError::Key));
        assert!(matches!(refused(&put("bytes.auth", &[0xff; 70])), ClientKeyError::Key));
        assert!(matches!(refused(Path::new("/nowhere/unit.auth")), ClientKeyError::Disk(_)));
        assert!(list(dir.path()).is_empty(), "and nothing was put there");
    }
}
