//! Making an evidence pack.

use postern_client_crypto::letter::VerifiedLetter;
use postern_phrases::Lang;
use postern_wire::cbor::encode;
use postern_wire::log::{Entry, Verb, frame, unframe};
use postern_wire::{LetterId, PersonId, ThreadId};

use crate::archive::{ArchiveError, Kind};
use crate::case::{Case, NoteState};
use crate::cells::{Blob, CellRecord};
use crate::dates::day_text;
use crate::disk::read_file;
use crate::letter_text::LetterText;
use crate::log::LogError;
use crate::refer::Redaction;
use crate::session::Session;
use crate::tell::shown;
use crate::view::{body_lines, case_lines, letter_lines, note_words};

use super::{MAX_PACK, PackError, Proof, SignedFields, write};

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
        let entry = |e: &Entry| {
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
        id: &LetterId,
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
        let people = |ids: &[PersonId]| ids.iter().map(|p| self.name(*p)).collect::<Vec<_>>().join(", ");
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
                lines.push(format!("  (sent although it reads like tasking: {})", shown(reason)));
            }
            lines.push(String::new());
        }
        lines
    }
}

fn text(lines: &[String]) -> Vec<u8> {
    lines.iter().flat_map(|line| [line.as_bytes(), b"\n"]).flatten().copied().collect()
}
