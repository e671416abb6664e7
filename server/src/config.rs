//! The server's settings: TOML, unknown keys refused, every fault explained (SPEC 9).

use std::fmt;
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use postern_trust::{RootDigest, SigningKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::http::Limits;
use crate::installed::{InstallError, Installed, read};
use crate::status::days_left;

/// Where the settings are if nothing else is said.
pub const DEFAULT_PATH: &str = "/etc/postern/postern.toml";

/// The settings as they are written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Everything that the server keeps; mode 0700.
    pub data_dir: PathBuf,
    /// The keys of days; `keys` in the data directory if it is not given. Best on a medium that overwrites in place, or in
    /// memory (SPEC 9).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyring_dir: Option<PathBuf>,
    /// The signed directory.
    pub directory_file: PathBuf,
    /// SHA-256 that pins the service's root: 64 hex digits.
    pub root: String,
    /// The service's signing key: 64 hex digits, mode 0600.
    pub service_key_file: PathBuf,
    /// Address and port of the open web's listener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen_tcp: Option<SocketAddr>,
    /// Path of the onion's listener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen_unix: Option<PathBuf>,
    /// The onion's address, `http://` and 56 letters and `.onion`: a browser that comes by the open web is told of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onion: Option<String>,
    /// A program that is run with an alarm's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alarm_command: Option<PathBuf>,
    /// Connections at once, on each listener.
    #[serde(default = "defaults::connections")]
    pub max_connections: usize,
    /// Seconds for a request's header, and of rest between two requests.
    #[serde(default = "defaults::header")]
    pub header_seconds: u64,
    /// Seconds for a request's body.
    #[serde(default = "defaults::body")]
    pub body_seconds: u64,
    /// Seconds of silence after which a connection is cut off.
    #[serde(default = "defaults::idle")]
    pub idle_seconds: u64,
    /// Seconds for requests under way when the server is told to stop.
    #[serde(default = "defaults::drain")]
    pub drain_seconds: u64,
}

mod defaults {
    use crate::http::Limits;

    pub(super) fn connections() -> usize {
        Limits::default().connections
    }
    pub(super) fn header() -> u64 {
        Limits::default().header.as_secs()
    }
    pub(super) fn body() -> u64 {
        Limits::default().body.as_secs()
    }
    pub(super) fn idle() -> u64 {
        Limits::default().idle.as_secs()
    }
    pub(super) fn drain() -> u64 {
        Limits::default().drain.as_secs()
    }
}

/// What is wrong with the settings or with what they name. Shown as what is wrong, and after a line break what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file of settings cannot be read.
    Unreadable(PathBuf, io::ErrorKind),
    /// It is not TOML, has a key that is not known, or lacks one. With the parser's own words: the file holds no secret.
    Syntax(PathBuf, Box<str>),
    /// Neither listener is given.
    NoListener,
    /// The socket's directory is not there.
    SocketDirectory(PathBuf),
    /// The data directory is not there, or is no directory.
    DataMissing(PathBuf),
    /// The data directory, or the keyring's, may be entered by others.
    OpenToOthers(PathBuf),
    /// The root is not 64 hex digits.
    Root,
    /// The key file cannot be read.
    KeyUnreadable(PathBuf, io::ErrorKind),
    /// The key file may be read by others.
    KeyOpen(PathBuf),
    /// The key file does not hold 64 hex digits.
    KeyForm(PathBuf),
    /// The directory is not usable.
    Directory(PathBuf, InstallError),
    /// The directory holds for so few days more.
    DirectoryEnds(u32),
    /// The onion is not an onion's address.
    Onion,
    /// The alarm command is not a program by its full path.
    AlarmCommand(PathBuf),
    /// A number is out of its range: key, least, most.
    Range(&'static str, u64, u64),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, why) => write!(
                f,
                "The settings {} cannot be read: {why}.\nGive the right path with --config, or let this user read it.",
                path.display()
            ),
            Self::Syntax(path, said) => write!(
                f,
                "The settings {} cannot be understood:\n{said}\nCompare them with the example that comes with the \
                 server; a key that is not known is refused.",
                path.display()
            ),
            Self::NoListener => f.write_str(
                "Nobody can reach the server: neither listen_unix nor listen_tcp is set.\n\
                 Set listen_unix for an onion service, listen_tcp for a web server in front, or both.",
            ),
            Self::SocketDirectory(path) => write!(
                f,
                "The directory of listen_unix is not there: {}.\nMake it, or let systemd make it with RuntimeDirectory=.",
                path.display()
            ),
            Self::DataMissing(path) => write!(
                f,
                "The directory {} is not there.\nMake it with mode 0700, owned by the server's user.",
                path.display()
            ),
            Self::OpenToOthers(path) => {
                write!(f, "Others may enter {0}.\nRun: chmod 0700 {0}", path.display())
            }
            Self::Root => f.write_str(
                "root is not 64 hex digits.\nTake it from the signers: `keyholder directory words` shows it.",
            ),
            Self::KeyUnreadable(path, why) => write!(
                f,
                "The service key {} cannot be read: {why}.\nPut it there, owned by the server's user, mode 0600.",
                path.display()
            ),
            Self::KeyOpen(path) => write!(
                f,
                "Others may read the service key {0}.\nIf nobody did, run: chmod 0600 {0}. If somebody may have, make a \
                 new key and have the signers put it into the directory.",
                path.display()
            ),
            Self::KeyForm(path) => write!(
                f,
                "The service key {} is not 64 hex digits on one line.\nPut the file there as it was made.",
                path.display()
            ),
            Self::Directory(path, why) => {
                write!(f, "The signed directory {}: {why}.\n{}", path.display(), advice(why))
            }
            Self::DirectoryEnds(days) => write!(
                f,
                "The signed directory holds for {days} days more.\nAsk the signers for the next one now."
            ),
            Self::Onion => f.write_str(
                "onion is not the address of an onion service.\nGive it as http://, the 56 letters and digits of tor's file \
                 `hostname`, and .onion; nothing after it.",
            ),
            Self::AlarmCommand(path) => write!(
                f,
                "alarm_command is not a program that can be run: {}.\nGive its full path, and make it executable.",
                path.display()
            ),
            Self::Range(key, least, most) => {
                write!(f, "{key} is out of range.\nGive a number from {least} to {most}.")
            }
        }
    }
}

const fn advice(why: &InstallError) -> &'static str {
    match why {
        InstallError::Missing | InstallError::File(_) => {
            "Put the file that the signers made there: `postern-server directory install FILE`."
        }
        InstallError::OtherServiceKey => {
            "Either service_key_file is not this server's, or the signers have not put its key into the directory."
        }
        InstallError::TooLong | InstallError::Refused(_) | InstallError::OtherDays | InstallError::Same => {
            "Take the newest file from the signers, and compare root with what they say."
        }
    }
}

impl Fault {
    /// Whether the server runs all the same.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(self, Self::DirectoryEnds(_))
    }
}

impl Config {
    /// Reads settings.
    ///
    /// # Errors
    /// [`Fault::Unreadable`], [`Fault::Syntax`].
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let text = fs::read_to_string(path).map_err(|e| Fault::Unreadable(path.to_owned(), e.kind()))?;
        toml::from_str(&text).map_err(|e| Fault::Syntax(path.to_owned(), e.to_string().into()))
    }

    /// The settings as a file.
    ///
    /// # Errors
    /// [`Fault::Syntax`]: for a path that is not UTF-8.
    pub fn to_toml(&self) -> Result<String, Fault> {
        toml::to_string(self).map_err(|e| Fault::Syntax(PathBuf::new(), e.to_string().into()))
    }

    /// The pinned root.
    ///
    /// # Errors
    /// [`Fault::Root`].
    pub fn root(&self) -> Result<RootDigest, Fault> {
        self.root.parse().map_err(|_| Fault::Root)
    }

    /// The service's signing key, from its file.
    ///
    /// # Errors
    /// [`Fault::KeyUnreadable`], [`Fault::KeyOpen`], [`Fault::KeyForm`].
    pub fn service_key(&self) -> Result<SigningKey, Fault> {
        let path = &self.service_key_file;
        let unreadable = |error: io::Error| Fault::KeyUnreadable(path.clone(), error.kind());
        let found = fs::metadata(path).map_err(unreadable)?;
        if found.permissions().mode() & 0o077 != 0 {
            return Err(Fault::KeyOpen(path.clone()));
        }
        let text = Zeroizing::new(fs::read(path).map_err(unreadable)?);
        let mut seed = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text.trim_ascii(), seed.as_mut_slice())
            .map_err(|_| Fault::KeyForm(path.clone()))?;
        Ok(SigningKey::from_seed(&seed))
    }

    /// What connections may cost.
    #[must_use]
    pub const fn limits(&self) -> Limits {
        Limits {
            connections: self.max_connections,
            header: Duration::from_secs(self.header_seconds),
            body: Duration::from_secs(self.body_seconds),
            idle: Duration::from_secs(self.idle_seconds),
            drain: Duration::from_secs(self.drain_seconds),
        }
    }

    /// Everything that is wrong with the settings and what they name, at this time.
    #[must_use]
    pub fn check(&self, now_unix: u64) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.listen_tcp.is_none() && self.listen_unix.is_none() {
            faults.push(Fault::NoListener);
        }
        if let Some(dir) = self.listen_unix.as_deref().and_then(Path::parent).filter(|dir| !dir.is_dir()) {
            faults.push(Fault::SocketDirectory(dir.to_owned()));
        }
        faults.extend(check_private(&self.data_dir));
        // A keyring that is not there is made.
        faults.extend(self.keyring_dir.as_deref().filter(|dir| dir.exists()).and_then(check_private));
        faults.extend(self.check_directory(now_unix));
        if self.onion.as_deref().is_some_and(|onion| !is_onion(onion)) {
            faults.push(Fault::Onion);
        }
        if let Some(command) = &self.alarm_command {
            let runs = fs::metadata(command)
                .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0);
            if !runs || !command.is_absolute() {
                faults.push(Fault::AlarmCommand(command.clone()));
            }
        }
        let connections = u64::try_from(self.max_connections).unwrap_or(u64::MAX);
        for (key, value, least, most) in [
            ("max_connections", connections, 8, 65_536),
            ("header_seconds", self.header_seconds, 1, 3_600),
            ("body_seconds", self.body_seconds, 1, 3_600),
            ("idle_seconds", self.idle_seconds, 1, 3_600),
            ("drain_seconds", self.drain_seconds, 1, 3_600),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(Fault::Range(key, least, most));
            }
        }
        faults
    }

    fn check_directory(&self, now_unix: u64) -> Vec<Fault> {
        let (root, key) = (self.root(), self.service_key());
        let faults: Vec<Fault> =
            [root.as_ref().err(), key.as_ref().err()].into_iter().flatten().cloned().collect();
        let Ok(root) = root else { return faults };
        let installed =
            read(&self.directory_file).and_then(|bytes| Installed::verify(bytes, &root, now_unix));
        let about = match (installed, key) {
            (Err(why), _) => Some(Fault::Directory(self.directory_file.clone(), why)),
            (Ok(installed), Ok(key)) if installed.check_key(&key).is_err() => {
                Some(Fault::Directory(self.directory_file.clone(), InstallError::OtherServiceKey))
            }
            (Ok(installed), _) => {
                let today = installed.directory.calendar().day(now_unix);
                let left = days_left(installed.directory.expires(), today);
                (left <= 30).then_some(Fault::DirectoryEnds(left))
            }
        };
        faults.into_iter().chain(about).collect()
    }
}

/// Whether this is `http://` and an onion's name of version 3 (rend-spec-v3, section 6: 35 bytes in base32, of which the last
/// is the version).
fn is_onion(address: &str) -> bool {
    let name = address.strip_prefix("http://").and_then(|name| name.strip_suffix(".onion"));
    name.is_some_and(|name| {
        let base32 = |b: u8| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b);
        name.len() == 56 && name.ends_with('d') && name.bytes().all(base32)
    })
}

fn check_private(dir: &Path) -> Option<Fault> {
    match fs::metadata(dir) {
        Ok(found) if found.is_dir() => {
            (found.permissions().mode() & 0o077 != 0).then(|| Fault::OpenToOthers(dir.to_owned()))
        }
        _ => Some(Fault::DataMissing(dir.to_owned())),
    }
}
