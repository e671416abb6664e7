//! Where everything of a practice service lies under its folder.

use std::path::{Path, PathBuf};

use crate::plan::{PlannedPerson, PlannedUnit};

/// The most bytes of a unix socket's path (`sun_path`, less its closing zero).
const LONGEST_SOCKET: usize = 107;

/// The folder of a practice service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places(PathBuf);

impl Places {
    /// The places under this folder, which should be given by its full path: they stand in the server's settings.
    #[must_use]
    pub fn under(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The folder itself.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// What is where, in words.
    #[must_use]
    pub fn readme(&self) -> PathBuf {
        self.0.join("README.txt")
    }

    /// What a program must know of the service: address, root, service id.
    #[must_use]
    pub fn service_file(&self) -> PathBuf {
        self.0.join("service.toml")
    }

    /// The signed directory, where reporters' programs look for it: beside the service file.
    #[must_use]
    pub fn directory(&self) -> PathBuf {
        self.0.join("directory.cbor")
    }

    /// What passed between people when the service was made.
    #[must_use]
    pub fn ceremony(&self) -> PathBuf {
        self.0.join("ceremony")
    }

    /// Letters to try the service on.
    #[must_use]
    pub fn letters(&self) -> PathBuf {
        self.0.join("letters")
    }

    /// The server's machine.
    #[must_use]
    pub fn server(&self) -> PathBuf {
        self.0.join("server")
    }

    /// The server's settings.
    #[must_use]
    pub fn config(&self) -> PathBuf {
        self.server().join("postern.toml")
    }

    /// The server's signing key.
    #[must_use]
    pub fn service_key(&self) -> PathBuf {
        self.server().join("service.key")
    }

    /// The directory that the server hands out.
    #[must_use]
    pub fn server_directory(&self) -> PathBuf {
        self.server().join("directory")
    }

    /// All that the server keeps: its disk.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.server().join("data")
    }

    /// The onion's socket; none if its path would be too long for one.
    #[must_use]
    pub fn socket(&self) -> Option<PathBuf> {
        let path = self.server().join("socket");
        (path.as_os_str().len() <= LONGEST_SOCKET).then_some(path)
    }

    /// A signer's folder.
    #[must_use]
    pub fn signer(&self, name: &str) -> PathBuf {
        self.0.join("signers").join(name)
    }

    /// A unit's folder, with a folder for each of its people.
    #[must_use]
    pub fn unit(&self, unit: &PlannedUnit) -> PathBuf {
        self.0.join("units").join(format!("{}-{}", unit.id, unit.short()))
    }

    /// A person's home, with the vault in it.
    #[must_use]
    pub fn home(&self, unit: &PlannedUnit, person: &PlannedPerson) -> PathBuf {
        self.unit(unit).join(&person.name)
    }
}

/// The vault in somebody's folder.
#[must_use]
pub fn vault(home: &Path) -> PathBuf {
    home.join("vault.age")
}

/// The passphrase in somebody's folder: in a drill beside the vault, in earnest never.
#[must_use]
pub fn passphrase(home: &Path) -> PathBuf {
    home.join("passphrase")
}
