//! Turns `dist/manifest.json`, which `make page` writes, into a table of the files that it names.

#![allow(clippy::print_stdout, reason = "a build script talks to cargo on standard output")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

/// Where the built page lies, from this crate.
const DIST: &str = "../dist";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DIST}");
    let manifest: Value = serde_json::from_slice(&fs::read(Path::new(DIST).join("manifest.json"))?)?;
    let files = manifest.get("files").and_then(Value::as_object).ok_or("the manifest names no files")?;
    let mut table =
        String::from("/// The files that the manifest names.\npub static ASSETS: &[Asset] = &[\n");
    for (name, file) in files {
        let field = |key: &str| file.get(key).and_then(Value::as_str).ok_or("a file without path or sri");
        let (path, sri) = (field("path")?, field("sri")?);
        let file = path.strip_prefix("/page/").filter(|file| is_plain(file)).ok_or("an unusual path")?;
        let kind = match Path::new(file).extension().and_then(|ending| ending.to_str()) {
            Some("js") => "Script",
            Some("css") => "Style",
            Some("wasm") => "Engine",
            _ => return Err("a file of a kind that the page does not have".into()),
        };
        let bytes = |ending: &str| {
            format!("include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{DIST}/{file}{ending}\"))")
        };
        writeln!(
            table,
            "    Asset {{ name: {name:?}, path: {path:?}, sri: {sri:?}, kind: Kind::{kind}, bytes: {}, brotli: {}, gzip: {} }},",
            bytes(""),
            bytes(".br"),
            bytes(".gz"),
        )?;
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("assets.rs"), table)?;
    Ok(())
}

/// Letters of any script but the simplest would stand differently in a path and in a file system.
fn is_plain(file: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'_');
    !file.starts_with('.') && !file.is_empty() && file.bytes().all(plain)
}
