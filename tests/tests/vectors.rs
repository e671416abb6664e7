//! Every vector below `tests/vectors` is tried, and the files are those that the generator makes (SPEC 1.3).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test program")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use postern_tests::outcome::run;
use postern_tests::vector::Vector;

fn files() -> BTreeMap<String, Vector> {
    fn walk(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let vector = Vector::parse(&text).unwrap_or_else(|| panic!("{} is no vector", path.display()));
        (path.strip_prefix(&root).unwrap().to_string_lossy().into_owned(), vector)
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn every_vector_ends_as_it_says() {
    let files = files();
    let shared = |name: &str| files.get(name).cloned();
    let mut wrong = Vec::new();
    for (name, vector) in &files {
        match run(vector, &shared) {
            Ok(outcome) if outcome == vector.expect => {}
            other => {
                wrong.push(format!("{name}: expected {}, got {other:?} ({})", vector.expect, vector.why))
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
    println!("{} vectors", files.len());
}

#[test]
fn the_files_are_those_that_the_generator_makes() {
    let made: BTreeMap<String, Vector> = postern_tests::making::all().into_iter().collect();
    let files = files();
    let names = |all: &BTreeMap<String, Vector>| all.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&files), names(&made));
    let differ: Vec<_> =
        made.iter().filter(|(name, vector)| files.get(*name) != Some(vector)).map(|x| x.0).collect();
    assert!(
        differ.is_empty(),
        "the format changed: {differ:?}; if that is meant, `make vectors`, SPEC and CHANGELOG"
    );
}
