//! What a program must have before it speaks to a service: the service file, and a directory that was verified.

use std::path::{Path, PathBuf};

use postern_client::{
    Embedded, EmbeddedError, EmbeddedSettings, Endpoint, EndpointError, RootPin, ServiceFile, Signals,
    SocksAddr, TorFolder,
};
use postern_client_crypto::code::digest_matches;
use postern_trust::{Directory, RootDigest, SignedDirectory};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::DirectoryFile;
use postern_wire::sizes::MAX_DIRECTORY;

use crate::failure::{Exit, Failure};
use crate::files;

/// The directory's name beside the service file, when no other is given.
pub const DIRECTORY_FILE: &str = "directory.cbor";

/// The most bytes of a service file.
const MAX_SERVICE: usize = 4_096;

/// A service file that was read, and where it was.
#[derive(Debug)]
pub struct Service {
    /// Address, root, service.
    pub file: ServiceFile,
    path: PathBuf,
}

impl Service {
    /// Reads the service file.
    ///
    /// # Errors
    /// [`Failure`]: no file, or not a service file.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let text = files::read_text(path, MAX_SERVICE)?;
        let file =
            ServiceFile::parse(&text).map_err(|why| Failure::new(Exit::Usage, "service-refused").why(why))?;
        Ok(Self { file, path: path.to_owned() })
    }

    /// Where the directory is, unless another place is given: `directory.cbor` beside the service file.
    #[must_use]
    pub fn directory_path(&self, given: Option<&Path>) -> PathBuf {
        given.map_or_else(|| self.path.with_file_name(DIRECTORY_FILE), Path::to_owned)
    }

    /// Reads and verifies the directory file.
    ///
    /// # Errors
    /// [`Failure`]: no file, lapsed, or refused.
    pub fn directory(&self, given: Option<&Path>, now_unix: u64) -> Result<Directory, Failure> {
        let path = self.directory_path(given);
        if !path.exists() {
            return Err(
                Failure::new(Exit::NotVerified, "directory-missing").and("path", path.display().to_string())
            );
        }
        self.verify(&files::read(&path, MAX_DIRECTORY)?, now_unix)
    }

    /// Verifies a directory's bytes against the pinned root and service.
    ///
    /// # Errors
    /// [`Failure`]: lapsed, or refused.
    pub fn verify(&self, bytes: &[u8], now_unix: u64) -> Result<Directory, Failure> {
        let root = self.root(bytes)?;
        let directory = SignedDirectory::decode(bytes)?.verify(&root, now_unix)?;
        if *directory.service() == self.file.service {
            Ok(directory)
        } else {
            Err(Failure::new(Exit::NotVerified, "directory-other-service"))
        }
    }

    /// The pinned root. Who pinned eight words has pinned the first 96 bits: the rest is taken from the file that fits
    /// them.
    ///
    /// # Errors
    /// [`Failure`]: the file is malformed, or does not fit the words.
    pub fn root(&self, bytes: &[u8]) -> Result<RootDigest, Failure> {
        match &self.file.root {
            RootPin::Digest(digest) => Ok(RootDigest::from(*digest)),
            RootPin::Words(words) => {
                let file: DirectoryFile = decode_canonical(bytes)
                    .map_err(|why| Failure::new(Exit::NotVerified, "directory-refused").why(why))?;
                let root = RootDigest::of(&file.first_root);
                if digest_matches(words, root.digest().as_bytes())? {
                    Ok(root)
                } else {
                    Err(Failure::new(Exit::NotVerified, "directory-other-root"))
                }
            }
        }
    }

    /// The way to the server: through `socks`, or straight if that is allowed outright or never leaves this machine.
    ///
    /// # Errors
    /// [`Failure`]: neither, or not an address.
    pub fn endpoint(&self, socks: Option<&str>, direct: bool) -> Result<Endpoint, Failure> {
        let usage = |why: EndpointError| Failure::new(Exit::Usage, "endpoint-refused").why(why);
        let socks = socks.map(str::parse::<SocksAddr>).transpose().map_err(usage)?;
        if socks.is_none() && !direct && !is_local(&self.file.address) {
            return Err(Failure::new(Exit::Usage, "socks-required"));
        }
        self.file.endpoint(socks).map_err(usage)
    }

    /// The way by Tor within the program, whose folder passes: nothing of it is left. `config` is a file of its settings.
    ///
    /// # Errors
    /// [`Failure`]: no such Tor in this build, its settings are not in order, or the service has no onion.
    pub fn embedded(&self, config: Option<&Path>, signals: Signals) -> Result<(Endpoint, Embedded), Failure> {
        let config = config.map(|path| files::read_text(path, EmbeddedSettings::MAX_CONFIG)).transpose()?;
        let settings = EmbeddedSettings {
            folder: TorFolder::Passing,
            config: config.map(|text| text.to_string()),
            onion_keys: None,
            signals,
        };
        let usage = |key| Failure::new(Exit::Usage, key);
        let tor = Embedded::new(&settings).map_err(|why| match why {
            EmbeddedError::Absent => usage("tor-not-within"),
            why => usage("tor-config-refused").why(why),
        })?;
        let endpoint = self.file.embedded_endpoint().map_err(|why| usage("endpoint-refused").why(why))?;
        Ok((endpoint, tor))
    }
}

/// Whether an address is of this machine: a unix socket, or plain http, which the client takes for loopback and onions
/// alone.
fn is_local(address: &str) -> bool {
    let host = address.trim_end_matches('/');
    address.starts_with("unix:") || (address.starts_with("http://") && !host.contains(".onion"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(address: &str, root: RootPin) -> Service {
        let file = ServiceFile {
            address: address.into(),
            onion: None,
            root,
            service: postern_wire::ServiceId([0; 16]),
        };
        Service { file, path: "/x/service.toml".into() }
    }

    #[test]
    fn a_proxy_is_required_unless_it_stays_here_or_is_waived() {
        let pin = || RootPin::Digest(postern_wire::Digest([0; 32]));
        let key = |address: &str, socks, direct| {
            service(address, pin()).endpoint(socks, direct).err().map(|failure| failure.key)
        };
        assert_eq!(key("https://example.org", None, false), Some("socks-required"));
        assert_eq!(key("https://example.org", None, true), None);
        assert_eq!(key("https://example.org", Some("127.0.0.1:9050"), false), None);
        assert_eq!(key("https://example.org", Some("9050"), false), Some("endpoint-refused"));
        assert_eq!(key("http://127.0.0.1:8000", None, false), None);
        assert_eq!(key("unix:/run/x.sock", None, false), None);
        assert_eq!(
            key(&format!("http://{}d.onion", "a2".repeat(27) + "b"), None, false),
            Some("socks-required")
        );
    }

    #[test]
    fn the_directory_lies_beside_the_service_file() {
        let service = service("unix:/x", RootPin::Digest(postern_wire::Digest([0; 32])));
        assert_eq!(service.directory_path(None), Path::new("/x/directory.cbor"));
        assert_eq!(service.directory_path(Some(Path::new("d"))), Path::new("d"));
    }
}
