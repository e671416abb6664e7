//! `keyholder ask`: a question to the reporter.

use std::path::{Path, PathBuf};

use postern_phrases::{Lang, PHRASES, Phrase};
use postern_wire::PersonId;
use postern_wire::note::NoteKind;
use zeroize::Zeroizing;

use super::open::{asked, out_needed};
use crate::answer::Answer;
use crate::env::Env;
use crate::note::{Drafted, NoteText};
use crate::prompt::PromptError;
use crate::request::RequestError;
use crate::tell::{About as _, Failure};
use crate::work::Work;

/// The text of a note, and who is to sign it.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Words {
    /// A file with the text; - is standard input.
    #[arg(long, value_name = "FILE")]
    pub text_file: Option<PathBuf>,
    /// Coded phrases, by number or name; the reporter sees each in their own language.
    #[arg(long = "phrase", value_name = "CODE", num_args = 1..)]
    pub phrases: Vec<String>,
    /// Who is to sign with you, by their numbers in the directory.
    #[arg(long, value_name = "PERSON", num_args = 1..)]
    pub ask: Vec<u16>,
    /// Where to write the request.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// The number of an earlier note that this one says again.
    #[arg(long, value_name = "NUMBER")]
    pub repeats: Option<u8>,
    /// Why it is to be sent although it reads like tasking a source; a second person must confirm it.
    #[arg(long, value_name = "TEXT")]
    pub override_reason: Option<String>,
}

/// Arguments of `ask`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    #[arg(required_unless_present = "list_phrases")]
    pub id: Option<String>,
    /// The question.
    #[command(flatten)]
    pub words: Words,
    /// List the coded phrases.
    #[arg(long = "phrases")]
    pub list_phrases: bool,
}

/// Asks.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    match &args.id {
        Some(id) if !args.list_phrases => draft(env, id, NoteKind::Question, &args.words),
        _ => Ok(phrases()),
    }
}

fn phrases() -> Answer {
    let line = |p: &Phrase| format!("{:>4}  {:<24} {}", p.number, p.name, p.text(Lang::En));
    let all: Vec<_> =
        PHRASES.iter().map(|p| serde_json::json!([p.number, p.name, p.text(Lang::En)])).collect();
    Answer::new().lines(PHRASES.iter().map(line)).with("phrases", all)
}

/// Drafts a note of this kind.
///
/// # Errors
/// What failed, to be told.
pub(super) fn draft(env: &mut Env, id: &str, kind: NoteKind, words: &Words) -> Result<Answer, Failure> {
    let text = match &words.text_file {
        Some(path) => read_text(env, path)?,
        None => Zeroizing::new(String::new()),
    };
    let number = |code: &String| {
        let by_number = code.parse().ok().and_then(Phrase::by_number);
        by_number.or_else(|| Phrase::by_name(code)).map(|p| p.number).ok_or(RequestError::Phrase)
    };
    let note = NoteText {
        text: text.trim_end().to_owned(),
        phrases: words.phrases.iter().map(number).collect::<Result<_, _>>()?,
        repeats: words.repeats,
        reason: words.override_reason.clone(),
        ..NoteText::of(kind)
    };
    let work = Work::open(env)?;
    let session = work.session()?;
    let thread = session.named_case(id)?.thread;
    let ask: Vec<PersonId> = words.ask.iter().copied().map(PersonId).collect();
    let policy = session.unit_entry()?.policy;
    if !ask.is_empty() || policy.m > 1 {
        // Before a number is taken.
        out_needed(words.out.as_ref(), 1, policy.m)?;
    }
    match session.draft_note(&mut env.rng, &thread, &note, &ask)? {
        Drafted::Request(file) => {
            let out = out_needed(words.out.as_ref(), 1, policy.m)?;
            env.write_new(out, &file)?;
            Ok(asked(&session, &ask, out, "keyholder outbox add REQUEST APPROVAL"))
        }
        Drafted::Queued(hint) => {
            Ok(Answer::new().line("The note is signed and in the outbox.").with("hint", hint.to_string()))
        }
        Drafted::Passed(_) => Err(RequestError::OtherRequest.into()),
    }
}

/// A text from a file, or from standard input.
fn read_text(env: &Env, path: &Path) -> Result<Zeroizing<String>, Failure> {
    const LIMIT: u64 = 64 << 10;
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read =
            std::io::Read::read_to_end(&mut std::io::Read::take(std::io::stdin().lock(), LIMIT), &mut bytes);
        read.map_err(|error| PromptError::from(&error))?;
        bytes
    } else {
        env.read(path, LIMIT as usize)?
    };
    String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| RequestError::Redaction).about(path)
}
