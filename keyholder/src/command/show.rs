//! `keyholder show`: a case as a person reads it.

use postern_phrases::Lang;

use crate::answer::Answer;
use crate::dates::day_text;
use crate::env::Env;
use crate::letter_text::LetterText;
use crate::tell::Failure;
use crate::view::{Named, case_lines};
use crate::work::Work;

/// Arguments of `show`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A case's or a letter's name, as `list` shows it.
    pub id: String,
    /// The language in which coded phrases are shown: en, cy or ur.
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// Shows.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    match session.named(&args.id)? {
        Named::Cell(hash) => {
            let cell = session.cell(&hash)?.ok_or(crate::request::RequestError::Unknown)?;
            Ok(Answer::new()
                .line(format!(
                    "Letter {} came on {} and is not open.",
                    crate::days::short(&hash),
                    day_text(cell.day, work.directory.constants())
                ))
                .line(format!("Next: keyholder open {} --ask PERSON --out FILE", crate::days::short(&hash)))
                .with("cell", hash.to_string())
                .with("day", cell.day.0))
        }
        Named::Case(thread) => {
            let case = session.case(&thread)?.ok_or(crate::request::RequestError::Unknown)?;
            let lines = case_lines(&session, &case, Lang::of_tag(&args.lang))?;
            let letters: Vec<serde_json::Value> = case
                .letters
                .iter()
                .filter_map(|entry| Some((entry, session.letter(&entry.id).ok()?)))
                .map(|(entry, letter)| {
                    let text = LetterText::of_letter(&letter);
                    let form: Vec<_> =
                        text.form.iter().map(|a| serde_json::json!([a.field.name(), a.index, a.value])).collect();
                    serde_json::json!({
                        "id": entry.id.to_string(), "day": entry.day.0, "opened": entry.opened.0,
                        "kind": crate::view::kind_words(entry.kind), "lang": text.lang, "form": form, "text": text.text,
                    })
                })
                .collect();
            let notes: Vec<serde_json::Value> = case
                .notes
                .iter()
                .filter_map(crate::case::NoteEntry::body)
                .map(|b| {
                    serde_json::json!({
                        "number": b.number, "kind": crate::view::note_words(b.kind), "day": b.day.0,
                        "phrases": b.phrases, "text": b.text,
                    })
                })
                .collect();
            Ok(Answer::new()
                .lines(lines)
                .with("case", thread.to_string())
                .with("state", case.state().name())
                .with("letters", letters)
                .with("notes", notes))
        }
    }
}
