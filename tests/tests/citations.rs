//! What code and texts cite of SPEC.md is there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test program")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const ROOMS: &[&str] = &[
    "wire",
    "trust",
    "client-crypto",
    "client",
    "server",
    "reporting",
    "reporter",
    "keyholder",
    "phrases",
    "drill",
    "tests",
    "fuzz",
];

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// "4" and "4.2" of every heading `## 4. ...` and `### 4.2 ...`.
fn sections(spec: &str) -> BTreeSet<String> {
    let number = |line: &str| {
        Some(line.trim_start_matches('#').split_whitespace().next()?.trim_end_matches('.').to_owned())
    };
    spec.lines().filter(|line| line.starts_with("##")).filter_map(number).collect()
}

/// Every section that a text cites as `SPEC 4.2`, `SPEC 4.2, 4.3` or `SPEC 6.4 to 6.7`.
fn cited(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("SPEC ") {
        let mut rest = text.get(at + 5..).unwrap_or_default();
        loop {
            let number: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
            if number.is_empty() {
                break;
            }
            found.push(number.trim_end_matches('.').to_owned());
            rest = rest.get(number.len()..).unwrap_or_default();
            match rest
                .strip_prefix(", ")
                .or_else(|| rest.strip_prefix(" to "))
                .or_else(|| rest.strip_prefix(" and "))
            {
                Some(more) => rest = more,
                None => break,
            }
        }
    }
    found
}

fn texts(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("node_modules") {
            continue;
        }
        if path.is_dir() {
            texts(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "md") {
            found.push(path);
        }
    }
}

#[test]
fn every_cited_section_exists() {
    let spec = std::fs::read_to_string(house().join("SPEC.md")).unwrap();
    let sections = sections(&spec);
    let mut files = Vec::new();
    ROOMS.iter().for_each(|room| texts(&house().join(room), &mut files));
    let mut missing = Vec::new();
    for file in files.iter().filter(|f| !f.ends_with("citations.rs")) {
        let text = std::fs::read_to_string(file).unwrap();
        missing.extend(cited(&text).into_iter().filter(|s| !sections.contains(s)).map(|s| (file.clone(), s)));
    }
    assert!(missing.is_empty(), "{missing:?}");
    assert!(sections.len() > 40, "SPEC.md has lost its sections: {sections:?}");
}

#[test]
fn citations_are_found_in_every_form() {
    assert_eq!(cited("(SPEC 6.4 to 6.7). See SPEC 8, 9 and 10.2."), ["6.4", "6.7", "8", "9", "10.2"]);
    assert_eq!(cited("no SPEC at all"), Vec::<String>::new());
}

/// Every `path.rs::name` and `path.mjs::name` of a text.
fn named_tests(text: &str) -> Vec<(String, String)> {
    let quoted = text.split('`').skip(1).step_by(2);
    let pair = |q: &str| {
        let (path, name) = q.split_once("::")?;
        let file = path.ends_with(".rs") || path.ends_with(".mjs");
        file.then(|| (path.to_owned(), name.to_owned()))
    };
    quoted.filter_map(pair).collect()
}

/// How a test begins in a file: in Rust a function, under node a call with its name.
fn beginnings(path: &str, name: &str) -> Vec<String> {
    if path.ends_with(".rs") {
        vec![format!("fn {name}(")]
    } else {
        vec![format!("test(\"{name}\""), format!("flow(\"{name}\"")]
    }
}

#[test]
fn every_test_that_a_claim_names_exists() {
    let text = std::fs::read_to_string(house().join("threat-model.md")).unwrap();
    let named = named_tests(&text);
    let missing: Vec<_> = named
        .iter()
        .filter(|(path, name)| {
            let file = std::fs::read_to_string(house().join(path)).unwrap_or_default();
            !beginnings(path, name).iter().any(|beginning| file.contains(beginning))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    for claim in 1..=10 {
        assert!(text.contains(&format!("**C{claim}**")), "C{claim} is missing");
    }
    assert!(named.len() >= 10, "every claim names a test: {named:?}");
}
