//! Runs every target over its kept corpus and over every test vector. Whatever a fuzzer
//! once found stays found.

#![allow(clippy::print_stderr, reason = "a test program: a panic is read beside the input that caused it")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use postern_fuzz::{TARGETS, inputs};

#[test]
fn every_target_survives_every_kept_input() {
    let vectors = inputs::vectors(&house("tests/vectors"));
    let nothing = [(PathBuf::from("no bytes"), Vec::new())];
    for (name, run) in TARGETS {
        let kept = inputs::kept(&house("fuzz/corpus").join(name));
        for (path, bytes) in kept.iter().chain(&vectors).chain(&nothing) {
            // The path is told first, so that a panic is read beside its input.
            let guard = Told(path);
            run(bytes);
            std::mem::forget(guard);
        }
        println!("{name}: {} kept inputs, {} of vectors", kept.len(), vectors.len());
    }
}

#[test]
fn every_corpus_directory_belongs_to_a_target_and_every_target_has_one() {
    let named: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(named.len(), TARGETS.len(), "a name twice");
    let kept: BTreeSet<String> = inputs::kept(&house("fuzz/corpus"))
        .iter()
        .filter_map(|(path, _)| path.parent()?.file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    assert_eq!(kept, named);
}

/// Prints the input's path when it is dropped by a panic.
struct Told<'a>(&'a Path);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        eprintln!("the input was {}", self.0.display());
    }
}

fn house(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
