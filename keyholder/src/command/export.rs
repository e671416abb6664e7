//! `keyholder export`: the evidence pack of a case.

use std::path::PathBuf;

use crate::answer::Answer;
use crate::env::Env;
use crate::tell::Failure;
use crate::work::Work;

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The case.
    pub id: String,
    /// Where to write the pack (zip).
    #[arg(long, value_name = "PACK")]
    pub out: PathBuf,
    /// Only a shortened text, made with `redact`: for those who must not see the letter.
    #[arg(long, value_name = "FILE")]
    pub redacted: Option<PathBuf>,
}

/// Writes the pack.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let work = Work::open(env)?;
    let session = work.session()?;
    let thread = session.named_case(&args.id)?.thread;
    let pack = match &args.redacted {
        Some(path) => session.export_redacted(&thread, &super::refer::read_redaction(env, path)?)?,
        None => session.export(&thread)?,
    };
    env.write_new(&args.out, &pack)?;
    let hash = postern_trust::sha256(&[&pack]);
    Ok(Answer::new()
        .line(format!("The evidence pack is written, NOT LOCKED: {}", args.out.display()))
        .line(format!("SHA-256: {hash}"))
        .with("pack", args.out.display().to_string())
        .with("sha256", hash.to_string()))
}
