//! Where inputs come from: kept files, and the test vectors.

use std::fs;
use std::path::{Path, PathBuf};

/// An input and the file that it is from.
pub type Input = (PathBuf, Vec<u8>);

/// Every file below a directory, in order of path; none if there is no such directory.
#[must_use]
pub fn kept(dir: &Path) -> Vec<Input> {
    let entries = fs::read_dir(dir).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(kept(&path));
        } else if let Ok(bytes) = fs::read(&path) {
            found.push((path, bytes));
        }
    }
    found
}

/// What the vector files below a directory hold: each header value and the body, as bytes if it is hex, else as text.
#[must_use]
pub fn vectors(dir: &Path) -> Vec<Input> {
    let texts =
        kept(dir).into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)));
    texts
        .flat_map(|(path, text)| of_vector(&text).into_iter().map(move |bytes| (path.clone(), bytes)))
        .collect()
}

fn of_vector(text: &str) -> Vec<Vec<u8>> {
    let (header, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let values = header.lines().filter_map(|line| line.split_once(':')).map(|(_, value)| value.trim());
    let inputs = values.chain([body.trim()]).filter(|text| !text.is_empty());
    inputs.map(|text| of_hex(text).unwrap_or_else(|| text.as_bytes().to_vec())).collect()
}

fn of_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16)).collect();
    let (pairs, odd) = digits.as_ref()?.as_chunks::<2>();
    odd.is_empty()
        .then(|| pairs.iter().filter_map(|[high, low]| u8::try_from(high * 16 + low).ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_values_and_the_body_are_inputs() {
        let text = "expect: opened\nkey: 00ff\n\n0102\n 03\n";
        assert_eq!(of_vector(text), [b"opened".to_vec(), vec![0x00, 0xff], vec![1, 2, 3]]);
        assert_eq!(of_vector("expect: refused\n\nabc"), [b"refused", &b"abc"[..]]);
        assert_eq!(of_vector(""), Vec::<Vec<u8>>::new());
    }
}
