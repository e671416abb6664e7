//! Planted strings, and the search for them in bytes, files and the memory of a process.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;

/// Bytes that must not be found, each with a name to say which.
#[derive(Debug, Clone, Default)]
pub struct Planted(Vec<(String, Vec<u8>)>);

impl Planted {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Plants bytes: as they are, and as hex digits of either case.
    #[must_use]
    pub fn bytes(mut self, name: &str, bytes: &[u8]) -> Self {
        assert!(bytes.len() >= 4, "{name} would be found by chance");
        self.0.push((name.to_owned(), bytes.to_vec()));
        if bytes.len() >= 8 {
            self.0.push((format!("{name}, in hex"), hex::encode(bytes).into_bytes()));
            self.0.push((format!("{name}, in HEX"), hex::encode_upper(bytes).into_bytes()));
        }
        self
    }

    /// Plants a text: as it is, and each of its words that are longer than eleven bytes.
    #[must_use]
    pub fn text(mut self, name: &str, text: &str) -> Self {
        self = self.bytes(name, text.as_bytes());
        for word in text.split_whitespace().filter(|word| word.len() > 11) {
            self.0.push((format!("{name}: {word}"), word.as_bytes().to_vec()));
        }
        self
    }

    /// How many needles there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of what is found.
    #[must_use]
    pub fn found_in(&self, hay: &[u8]) -> Vec<&str> {
        self.find(&self.search(), hay)
    }

    fn search(&self) -> AhoCorasick {
        AhoCorasick::new(self.0.iter().map(|(_, needle)| needle)).expect("needles that can be looked for")
    }

    fn find(&self, search: &AhoCorasick, hay: &[u8]) -> Vec<&str> {
        let found: BTreeSet<usize> =
            search.find_overlapping_iter(hay).map(|hit| hit.pattern().as_usize()).collect();
        found.into_iter().filter_map(|at| self.0.get(at)).map(|(name, _)| name.as_str()).collect()
    }

    /// What is found in the contents, or in the name, of any file under a directory: a line for each.
    #[must_use]
    pub fn found_under(&self, dir: &Path) -> Vec<String> {
        let (search, mut hits) = (self.search(), Vec::new());
        for path in files(dir) {
            let name = path.strip_prefix(dir).unwrap_or(&path).display().to_string();
            let bytes = fs::read(&path).unwrap_or_default();
            hits.extend(self.find(&search, &bytes).into_iter().map(|what| format!("{what} in {name}")));
            let in_name = self.find(&search, name.as_bytes());
            hits.extend(in_name.into_iter().map(|what| format!("{what} in the name {name}")));
        }
        hits
    }

    /// What is found in the memory of a process, as a core dump would hold it: every mapping that can be read.
    ///
    /// # Panics
    /// If the process's memory is not ours to read.
    #[must_use]
    pub fn found_in_process(&self, pid: u32) -> Vec<String> {
        let maps = File::open(format!("/proc/{pid}/maps")).expect("the process's mappings");
        let memory = File::open(format!("/proc/{pid}/mem")).expect("the process's memory");
        let (search, mut hits, mut read) = (self.search(), Vec::new(), 0);
        for line in BufReader::new(maps).lines() {
            let line = line.expect("a line");
            let Some((from, to)) = readable(&line) else { continue };
            let length = usize::try_from(to - from).expect("a mapping's length");
            let mut bytes = vec![0; length];
            // The kernel's own pages at the end are listed and cannot be read.
            if memory.read_exact_at(&mut bytes, from).is_ok() {
                read += length;
                hits.extend(self.find(&search, &bytes).into_iter().map(|what| format!("{what} in {line}")));
            }
        }
        assert!(read > 1 << 20, "only {read} bytes of memory were read");
        hits
    }
}

/// Every file under a directory.
///
/// # Panics
/// If the directory cannot be read.
#[must_use]
pub fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn readable(line: &str) -> Option<(u64, u64)> {
    let (range, rest) = line.split_once(' ')?;
    let (from, to) = range.split_once('-')?;
    let parse = |text| u64::from_str_radix(text, 16).ok();
    rest.starts_with('r').then_some((parse(from)?, parse(to)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_found() {
        let planted =
            Planted::new().text("text", "the barrister's bag").bytes("id", &[0xa1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(planted.found_in(b"xx the barrister's bag"), ["text"]);
        assert_eq!(planted.found_in(b"a102030405060708"), ["id, in hex"]);
        assert!(planted.found_in(&[0xa1, 2, 3, 4, 5, 6, 7]).is_empty());
        let own = std::hint::black_box(b"planted in this process".to_vec());
        let planted = Planted::new().bytes("own", &own);
        assert!(!planted.found_in_process(std::process::id()).is_empty());
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("d")).unwrap();
        fs::write(root.path().join("d/f"), &own).unwrap();
        assert_eq!(planted.found_under(root.path()), ["own in d/f"]);
    }
}
