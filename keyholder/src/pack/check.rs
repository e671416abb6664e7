//! Checking an evidence pack.

use std::io::{Cursor, Read as _};

use postern_trust::sign::{VerifyingKey, purpose};
use postern_trust::{Directory, merkle, sha256};
use postern_wire::Digest;
use postern_wire::cbor::decode_canonical;
use postern_wire::letter::Fields;
use zip::ZipArchive;

use super::{PackError, Proof, SUMS, SignedFields, write};

/// The most files in a pack.
const MAX_FILES: usize = 1_000;

/// What a pack proved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PackCheck {
    /// Files.
    pub files: usize,
    /// Cells whose head, place in the day and bytes hold; only with a directory.
    pub cells: usize,
    /// Letters whose thread's signature holds; only with a directory.
    pub letters: usize,
    /// SHA-256 of the pack.
    pub digest: Option<Digest>,
}

fn read(pack: &[u8]) -> Result<Vec<(String, Vec<u8>)>, PackError> {
    let mut zip = ZipArchive::new(Cursor::new(pack)).map_err(|_| PackError::NoPack)?;
    if zip.len() > MAX_FILES {
        return Err(PackError::NoPack);
    }
    let mut files = Vec::with_capacity(zip.len());
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(|_| PackError::NoPack)?;
        let name = file.name().map_err(|_| PackError::NoPack)?.into_owned();
        // Stored: no file can be longer than the archive.
        let mut bytes = Vec::new();
        file.take(pack.len() as u64).read_to_end(&mut bytes).map_err(|_| PackError::NoPack)?;
        files.push((name, bytes));
    }
    Ok(files)
}

/// Checks a pack: manifest and files, every other byte of the archive, and with a directory heads, proofs and the letters'
/// signatures.
///
/// # Errors
/// [`PackError`] by the first thing that does not hold.
pub fn verify_pack(pack: &[u8], directory: Option<&Directory>) -> Result<PackCheck, PackError> {
    let mut files = read(pack)?;
    let (sums_name, sums) = files.pop().ok_or(PackError::NoPack)?;
    if sums_name != SUMS {
        return Err(PackError::NoPack);
    }
    let listed: String =
        files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(&[bytes]))).collect();
    if listed.as_bytes() != sums {
        return Err(PackError::Sums);
    }
    let count = files.len();
    let mut check = PackCheck { files: count, digest: Some(sha256(&[pack])), ..PackCheck::default() };
    if let Some(directory) = directory {
        for (name, bytes) in &files {
            if let Some(name) = name.strip_suffix(".bin").filter(|n| n.starts_with("cell-")) {
                verify_cell(directory, &files, name, bytes)?;
                check.cells += 1;
            } else if name.starts_with("letter-") && name.ends_with(".cbor") {
                verify_fields(directory, bytes)?;
                check.letters += 1;
            }
        }
    }
    if write(files)? == pack { Ok(check) } else { Err(PackError::Changed) }
}

fn verify_cell(
    directory: &Directory,
    files: &[(String, Vec<u8>)],
    name: &str,
    cell: &[u8],
) -> Result<(), PackError> {
    let of = |ending: &str| {
        let wanted = format!("{name}.{ending}");
        files.iter().find(|(n, _)| *n == wanted).map(|(_, bytes)| bytes.as_slice())
    };
    let head = of("head").and_then(|h| directory.verify_head(h).ok()).ok_or(PackError::Head)?;
    let proof: Proof = of("proof").and_then(|p| decode_canonical(p).ok()).ok_or(PackError::Proof)?;
    let [class, ..] = &head.classes;
    let holds =
        merkle::verify_inclusion(&class.root, class.count.into(), proof.index.into(), cell, &proof.path);
    if holds { Ok(()) } else { Err(PackError::Proof) }
}

fn verify_fields(directory: &Directory, bytes: &[u8]) -> Result<(), PackError> {
    let signed: SignedFields = decode_canonical(bytes).map_err(|_| PackError::Letter)?;
    let fields = Fields::decode(&signed.fields).map_err(|_| PackError::Letter)?;
    let body = [signed.fields.as_slice(), signed.private.as_bytes()].concat();
    VerifyingKey::try_from(&fields.thread)
        .and_then(|key| key.verify::<purpose::Letter>(directory.service(), &body, &signed.signature))
        .map_err(|_| PackError::Letter)
}
