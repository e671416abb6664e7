//! `keyholder verify-pack`: is an evidence pack what was exported?

use std::path::PathBuf;

use postern_trust::{Directory, RootDigest, SignedDirectory};
use postern_wire::sizes::MAX_DIRECTORY;

use crate::answer::Answer;
use crate::env::Env;
use crate::pack::{MAX_PACK, verify_pack};
use crate::session::SessionError;
use crate::tell::{About as _, Failure};

/// Arguments of `verify-pack`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The pack.
    pub pack: PathBuf,
    /// The service's directory, to check signatures and proofs too.
    #[arg(long, value_name = "FILE", requires = "root")]
    pub directory: Option<PathBuf>,
    /// The root, 64 hex digits: what the directory is checked against.
    #[arg(long, value_name = "HEX", requires = "directory")]
    pub root: Option<RootDigest>,
}

/// Checks. No vault is needed.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let pack = env.read(&args.pack, usize::try_from(MAX_PACK).unwrap_or(usize::MAX))?;
    let directory: Option<Directory> = match (&args.directory, &args.root) {
        (Some(path), Some(root)) => {
            let bytes = env.read(path, MAX_DIRECTORY)?;
            let verified = SignedDirectory::decode(&bytes).and_then(|d| d.verify(root, env.now));
            Some(verified.map_err(SessionError::Directory).about(path)?)
        }
        _ => None,
    };
    let check = verify_pack(&pack, directory.as_ref()).about(&args.pack)?;
    let mut answer = Answer::new()
        .line(format!("{} files, each as in the manifest, and nothing else was changed.", check.files));
    answer = if directory.is_some() {
        answer.line(format!(
            "{} sealed letters were in the days that the service signed; {} letters are signed by their writer.",
            check.cells, check.letters
        ))
    } else {
        answer.line("Signatures and proofs were not checked: for that add --directory FILE --root HEX.")
    };
    let hash = check.digest.map(|d| d.to_string()).unwrap_or_default();
    Ok(answer.line(format!("SHA-256: {hash}")).with("files", check.files).with("sha256", hash))
}
