//! `keyholder redact`: a letter written out, to be shortened and passed on.

use std::path::PathBuf;

use postern_wire::form::Field;

use crate::answer::Answer;
use crate::env::Env;
use crate::request::RequestError;
use crate::tell::Failure;
use crate::work::Work;

/// Arguments of `redact`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    pub id: String,
    /// Where to write the text (JSON).
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Fields to leave out, by name.
    #[arg(long = "drop", value_name = "FIELD", num_args = 1..)]
    pub fields: Vec<String>,
}

/// Writes it out.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let field = |name: &String| Field::by_name(name).ok_or(RequestError::Redaction);
    let fields: Vec<Field> = args.fields.iter().map(field).collect::<Result<_, _>>()?;
    let work = Work::open(env)?;
    let session = work.session()?;
    let thread = session.named_case(&args.id)?.thread;
    let redaction = session.redaction(&thread, &fields)?;
    let json = serde_json::to_vec_pretty(&redaction).map_err(|_| RequestError::Redaction)?;
    env.write_new(&args.out, &json)?;
    Ok(Answer::new()
        .line(format!("The letter is written out, NOT LOCKED: {}", args.out.display()))
        .line("Shorten it: take out whatever points to the writer or that the other unit need not know.")
        .line(format!("Next: keyholder refer {} --to UNIT --redacted {}", args.id, args.out.display()))
        .line("Then delete the file.")
        .with("file", args.out.display().to_string()))
}
