//! Everything that a server has on its disk: listed, searched, and opened with every key that lies there (SPEC 9).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use postern_server::keyring::Keyring;
use postern_server::store::{Kind, Phase, SledStore, Store as _, StoreError, Unstopped, records};
use rand_core::CryptoRng;

use super::planted::Net;

/// A file of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Below the server's folder.
    pub path: PathBuf,
    /// Length in bytes.
    pub len: u64,
    /// What it is.
    pub what: &'static str,
}

/// A string that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What was found.
    pub what: String,
    /// In which file.
    pub path: PathBuf,
    /// At which byte.
    pub at: usize,
}

/// What a search came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Searched {
    /// Bytes looked through.
    pub bytes: u64,
    /// What was found.
    pub hits: Vec<Hit>,
}

impl Searched {
    /// Looks through one file.
    pub fn look(&mut self, net: &Net, path: &Path, bytes: &[u8]) {
        self.bytes = self.bytes.saturating_add(bytes.len() as u64);
        let found = net.in_bytes(path, bytes).into_iter();
        self.hits.extend(found.map(|(planted, at)| Hit {
            what: planted.what.clone(),
            path: path.to_owned(),
            at,
        }));
    }
}

/// Every file below the server's folder, by name.
///
/// # Errors
/// The disk's.
pub fn files(server: &Path) -> io::Result<Vec<Held>> {
    let mut found = Vec::new();
    let mut folders = vec![server.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                let below = path.strip_prefix(server).unwrap_or(&path).to_owned();
                let what = what(&below);
                found.push(Held { len: entry.metadata()?.len(), what, path: below });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// Looks through every byte of every file.
///
/// # Errors
/// The disk's.
pub fn search(server: &Path, files: &[Held], net: &Net) -> io::Result<Searched> {
    let mut searched = Searched::default();
    for file in files {
        searched.look(net, &file.path, &fs::read(server.join(&file.path))?);
        // A name tells something too.
        searched.look(net, &file.path, file.path.as_os_str().as_encoded_bytes());
    }
    Ok(searched)
}

/// What the keys on the disk open: cells, notes, and a search through all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opened {
    /// Cells of closed days.
    pub cells: u32,
    /// Notes that wait or were on a board.
    pub notes: u32,
    /// The search.
    pub searched: Searched,
}

/// Opens everything that a stopped server has stored, with the keys that lie beside it, and looks through that.
///
/// # Errors
/// The store's.
pub fn open_all(data: &Path, net: &Net, rng: Box<dyn CryptoRng + Send>) -> Result<Opened, StoreError> {
    let steps = Arc::new(Unstopped);
    let keyring = Keyring::open(&data.join("keys"), rng, Arc::<Unstopped>::clone(&steps))?;
    let store = SledStore::open(&data.join(postern_server::service::STORE), keyring, steps)?;
    let mut opened = Opened::default();
    for (batch, phase) in store.list()? {
        if phase != Phase::Closed {
            // What is still open is closed here by the server's own code: the same records, in another order.
            store.close(batch)?;
        }
        let path = PathBuf::from(format!("{batch:?}"));
        for record in records(&store, batch, 0)? {
            opened.searched.look(net, &path, record?.bytes());
        }
        let count = store.count(batch)?;
        match batch.kind {
            Kind::Cells => opened.cells = opened.cells.saturating_add(count),
            Kind::Notes => opened.notes = opened.notes.saturating_add(count),
        }
    }
    Ok(opened)
}

/// What a file of the server is, by its name.
fn what(path: &Path) -> &'static str {
    let parts: Vec<&str> = path.iter().filter_map(|part| part.to_str()).collect();
    let ends = |ending: &str| parts.last().is_some_and(|name| name.ends_with(ending));
    match parts.as_slice() {
        ["postern.toml"] => "settings",
        ["service.key"] => "key that signs day heads and boards; opens nothing",
        ["directory"] => "signed directory, public",
        ["log"] => "all that the server said",
        ["data", "status.json"] => "counts and alarms",
        ["data", "heads", "first"] => "number of the first day",
        ["data", "heads", _] => "signed head of a day: count and hash",
        ["data", "board", _, "index"] => "board: hints, public",
        ["data", "board", _, "notes"] => "board: sealed notes and random ones, public",
        ["data", "units", _] => "a unit's last signed statement",
        ["data", "sync", _] => "key by which a repeated sync is known",
        ["data", "keys", _] if ends(".intake") => "key of an open batch, destroyed when it closes",
        ["data", "keys", _] => "key of a closed batch, destroyed when it is dropped",
        ["data", "store", name] if name.starts_with("cells") => "a closed day: sealed cells, sealed again",
        ["data", "store", name] if name.starts_with("notes") => "closed batch of sealed notes, sealed again",
        ["data", "store", name, ..] if name.starts_with("cells") => "an open day: sealed cells, sealed again",
        ["data", "store", name, ..] if name.starts_with("notes") => {
            "open batch of sealed notes, sealed again"
        }
        ["data", "store", "lock"] => "empty",
        _ => "?",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_and_searched() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("data/keys")).unwrap();
        fs::write(folder.path().join("data/keys/cells-0000000000.closed"), [1; 32]).unwrap();
        fs::write(folder.path().join("postern.toml"), "a secret word").unwrap();
        let listed = files(folder.path()).unwrap();
        let names: Vec<_> = listed.iter().map(|held| (held.path.to_str().unwrap(), held.len)).collect();
        assert_eq!(names, [("data/keys/cells-0000000000.closed", 32), ("postern.toml", 13)]);
        let mut plants = crate::demo::planted::Plants::default();
        plants.text("it", "secret");
        plants.bytes("key", &[1; 16]);
        let searched = search(folder.path(), &listed, &Net::new(plants).unwrap()).unwrap();
        let hits: Vec<_> = searched.hits.iter().map(|hit| (hit.what.as_str(), hit.at)).collect();
        assert_eq!(hits, [("key", 0), ("it", 2)]);
    }
}
