//! The evidence pack (SPEC 10.8): a zip archive, stored, with a manifest of SHA-256, made so that the same contents give the same bytes:
//! one flipped byte anywhere is refused. Never in it: the root of a chain, contact details, anything of a code.

use std::io::{Cursor, Read as _, Write as _};

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use postern_client_crypto::letter::VerifiedLetter;
use postern_phrases::Lang;
use postern_trust::sign::{VerifyingKey, purpose};
use postern_trust::{Directory, merkle, sha256};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::letter::Fields;
use postern_wire::log::{Verb, frame, unframe};
use postern_wire::{Digest, SignatureBytes, ThreadId};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::archive::{ArchiveError, Kind};
use crate::case::{Case, LetterText, NoteState};
use crate::cells::{Blob, CellRecord};
use crate::dates::day_text;
use crate::disk::{DiskError, read_file};
use crate::log::LogError;
use crate::refer::Redaction;
use crate::session::Session;
use crate::tell::{Exit, Tell as _};
use crate::view::{body_lines, case_lines, letter_lines, note_words};
use crate::words::{Words, tell_words, words};

/// The most bytes of a pack that is read.
pub const MAX_PACK: u64 = 64 << 20;
/// The most files in a pack.
const MAX_FILES: usize = 1_000;
const SUMS: &str = "SHA256SUMS";

/// Why a pack was not made, or is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// No zip archive, or one that this program did not make.
    NoPack,
    /// The manifest and the files differ.
    Sums,
    /// The archive's bytes are not those that its contents give: something outside of the files was changed.
    Changed,
    /// A head in it is not signed by the service.
    Head,
    /// A cell in it was not in its day.
    Proof,
    /// A letter in it is not signed by its thread.
    Letter,
    /// Writing the archive failed.
    Writing,
    /// There is no such case.
    Unknown,
    /// The redacted text is not in order.
    Redaction,
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
    /// The disk failed.
    Disk(DiskError),
}

impl From<ArchiveError> for PackError {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<LogError> for PackError {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl From<DiskError> for PackError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl PackError {
    fn words(&self) -> Words {
        let refuse =
            "Do not rely on it. Ask for the pack anew, and compare the SHA-256 of the file by phone.";
        let no = |code, happened: &str| words(code, Exit::NotVerified, happened, refuse);
        match self {
            Self::NoPack => {
                no("no-pack", "REFUSED: this is not an evidence pack of this program, or it was changed.")
            }
            Self::Sums => no("pack-sums", "REFUSED: the files of the pack are not those of its manifest."),
            Self::Changed => no("pack-changed", "REFUSED: the pack was changed after it was made."),
            Self::Head => no("pack-head", "REFUSED: a day's head in the pack was not signed by the service."),
            Self::Proof => {
                no("pack-proof", "REFUSED: a letter in the pack was not in the day that it is said to be of.")
            }
            Self::Letter => no("pack-letter", "REFUSED: a letter in the pack was not signed by its thread."),
            Self::Writing => {
                words("pack-writing", Exit::Fault, "The pack could not be written.", "Run it again.")
            }
            Self::Redaction => words(
                "redaction",
                Exit::Usage,
                "The redacted text is not in order: an unknown field, or one too long.",
                "Make it anew with `keyholder redact`, and change only the values.",
            ),
            Self::Unknown => words(
                "unknown",
                Exit::NothingFound,
                "There is no such case.",
                "`keyholder list` shows the names.",
            ),
            Self::Archive(e) => words(e.code(), e.exit(), e.happened(), "See to the archive."),
            Self::Log(e) => words(e.code(), e.exit(), e.happened(), "See to the log."),
            Self::Disk(e) => words(e.code(), e.exit(), e.happened(), "See to the disk."),
        }
    }
}

tell_words!(PackError);

/// Where a cell was in its day.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
struct Proof {
    #[n(0)]
    index: u32,
    #[n(1)]
    path: Vec<Digest>,
}

/// A letter's fields as the reporter signed them.
#[derive(Encode, Decode)]
#[cbor(array)]
struct SignedFields {
    #[n(0)]
    fields: ByteVec,
    #[n(1)]
    private: Digest,
    #[n(2)]
    signature: SignatureBytes,
}

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

const README: &str = "Evidence pack of Postern

Every file of this archive but SHA256SUMS is listed in SHA256SUMS. To check them:

    unzip PACK -d pack && cd pack && sha256sum -c SHA256SUMS

`keyholder verify-pack PACK` checks that, refuses any other change of the archive, and, with the service's
directory, that each letter was in the day that the service signed and was signed by its writer.

cell-*.bin     the letter exactly as the server had it, sealed, 16,384 bytes
cell-*.head    the head of its day, signed by the service (CBOR)
cell-*.proof   its place in the day and the RFC 9162 inclusion proof (CBOR)
letter-*.txt   the letter as it was read
letter-*.cbor  its fields, SHA-256 of its private part, and the writer's signature (CBOR)
opening.txt    who opened it, when, and who did not keep to the protocol
case.txt       the case: grading, decision, notes
notes.txt      what was written to the reporter
log.txt        the log of the person who made this pack; objects are hashes
log.bin        the same, chained and signed

The contact details, if the reporter left any, are sealed inside the cell to the unit's custodians. The pack
has neither them nor anything by which somebody could read or write in the reporter's or the unit's name.
";

const README_REDACTED: &str = "Redacted copy, made by Postern

letter.txt is what the unit passes on of a letter, in the unit's words; it is signed by nobody. case.txt is the case.
The letter itself, sealed and as it was read, is in the unit's evidence pack.

    unzip PACK -d pack && cd pack && sha256sum -c SHA256SUMS
";

impl Session<'_> {
    /// Makes the evidence pack of a case; its bytes. The log then names the pack by its hash.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn export(&self, thread: &ThreadId) -> Result<Vec<u8>, PackError> {
        let case = self.case(thread)?.ok_or(PackError::Unknown)?;
        let mut files: Vec<(String, Vec<u8>)> = vec![("README.txt".to_owned(), README.as_bytes().to_vec())];
        let mut opening = Vec::new();
        for (n, entry) in (1..).zip(&case.letters) {
            self.pack_letter(&mut files, n, &entry.id)?;
            for cell in &entry.cells {
                let record = self.cell(cell)?.ok_or(ArchiveError::Damaged)?;
                self.pack_cell(&mut files, &record)?;
                opening.push(self.opening_line(n, &record));
            }
        }
        files.push(("opening.txt".to_owned(), text(&opening)));
        files.push(("case.txt".to_owned(), text(&self.case_summary(&case)?)));
        files.push(("notes.txt".to_owned(), text(&self.pack_notes(&case))));
        let bytes = read_file(&self.home.log(), MAX_PACK)?;
        let log = self.log()?;
        let mut whole = Vec::new();
        for entry in unframe(&bytes).map_err(|_| LogError::Broken(0))?.0 {
            whole.extend_from_slice(&frame(&entry));
        }
        let entry = |e: &postern_wire::log::Entry| {
            format!("{:>6}  day {:>6}  person {}  {:<9}  {}", e.n, e.day.0, e.actor, e.verb.name(), e.object)
        };
        files.push(("log.txt".to_owned(), text(&log.entries.iter().map(entry).collect::<Vec<_>>())));
        files.push(("log.bin".to_owned(), whole));
        let pack = write(files)?;
        self.note_done(Verb::Export, &[&pack])?;
        Ok(pack)
    }

    /// Makes a pack of a redacted text alone, for those who must not see the letter; its bytes.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn export_redacted(&self, thread: &ThreadId, redaction: &Redaction) -> Result<Vec<u8>, PackError> {
        let case = self.case(thread)?.ok_or(PackError::Unknown)?;
        let text_shown = LetterText {
            kind: None,
            lang: redaction.lang.clone(),
            assisted: false,
            form: redaction.answers().map_err(|_| PackError::Redaction)?,
            text: redaction.text.clone(),
            passed_by: None,
            redacted: true,
        };
        let files = vec![
            ("README.txt".to_owned(), README_REDACTED.as_bytes().to_vec()),
            ("letter.txt".to_owned(), text(&letter_lines(self, &text_shown))),
            ("case.txt".to_owned(), text(&self.case_summary(&case)?)),
        ];
        let pack = write(files)?;
        self.note_done(Verb::Export, &[&pack])?;
        Ok(pack)
    }

    fn pack_letter(
        &self,
        files: &mut Vec<(String, Vec<u8>)>,
        n: u32,
        id: &postern_wire::LetterId,
    ) -> Result<(), PackError> {
        let letter = self.letter(id).map_err(|_| ArchiveError::Damaged)?;
        let lines = letter_lines(self, &LetterText::of_letter(&letter));
        files.push((format!("letter-{n}.txt"), text(&lines)));
        // Of a referral the record holds the root of a chain, and stays here.
        if let VerifiedLetter::Reporter(letter) = &letter {
            let fields = SignedFields {
                fields: letter.fields_bytes.clone().into(),
                private: letter.private_hash,
                signature: letter.signature,
            };
            files.push((format!("letter-{n}.cbor"), encode(&fields)));
        }
        Ok(())
    }

    fn pack_cell(&self, files: &mut Vec<(String, Vec<u8>)>, record: &CellRecord) -> Result<(), PackError> {
        let blob: Blob =
            self.archive.get(Kind::Blob, record.hash.as_bytes())?.ok_or(ArchiveError::Damaged)?;
        // Long enough that nobody makes two cells of one name.
        let name: String = record.hash.to_string().chars().take(32).collect();
        files.push((format!("cell-{name}.bin"), blob.cell.to_vec()));
        files.push((format!("cell-{name}.head"), blob.head.to_vec()));
        files.push((format!("cell-{name}.proof"), encode(&Proof { index: blob.index, path: blob.proof })));
        Ok(())
    }

    fn opening_line(&self, n: u32, record: &CellRecord) -> String {
        let people =
            |ids: &[postern_wire::PersonId]| ids.iter().map(|p| self.name(*p)).collect::<Vec<_>>().join(", ");
        let date = |day| day_text(day, self.directory.constants());
        let mut line = format!(
            "letter {n}, cell {}: came on {}, opened on {} by {}",
            record.hash,
            date(record.day),
            record.opened.map_or_else(|| "?".to_owned(), date),
            people(&record.openers)
        );
        if !record.bad_slots.is_empty() {
            line.push_str(&format!("; the sealer made a wrong share for {}", people(&record.bad_slots)));
        }
        if !record.false_shares.is_empty() {
            line.push_str(&format!("; a false share was given by {}", people(&record.false_shares)));
        }
        line
    }

    fn case_summary(&self, case: &Case) -> Result<Vec<String>, PackError> {
        Ok(case_lines(self, case, Lang::En)?.into_iter().take_while(|line| !line.is_empty()).collect())
    }

    fn pack_notes(&self, case: &Case) -> Vec<String> {
        let mut lines = Vec::new();
        for entry in case.notes.iter().filter(|n| n.state == NoteState::Queued) {
            let Some(body) = entry.body() else { continue };
            let signers: Vec<String> = entry.signers.iter().map(|p| self.name(*p)).collect();
            lines.push(format!(
                "Note {} ({}), day {}, signed by {}",
                body.number,
                note_words(body.kind),
                body.day,
                signers.join(", ")
            ));
            lines.extend(body_lines(self, &body, Lang::En));
            if let Some(reason) = &entry.reason {
                lines
                    .push(format!("  (sent although it reads like tasking: {})", crate::tell::shown(reason)));
            }
            lines.push(String::new());
        }
        lines
    }
}

fn text(lines: &[String]) -> Vec<u8> {
    lines.iter().flat_map(|line| [line.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// The archive of these files with its manifest: the same bytes for the same files.
fn write(mut files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, PackError> {
    files.sort();
    let sums: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(&[bytes]))).collect();
    files.push((SUMS.to_owned(), sums.into_bytes()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o600);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &files {
        zip.start_file(name.as_str(), options).map_err(|_| PackError::Writing)?;
        zip.write_all(bytes).map_err(|_| PackError::Writing)?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|_| PackError::Writing)
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
