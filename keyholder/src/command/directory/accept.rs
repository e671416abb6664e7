//! `keyholder directory accept`: a newer directory into the vault; `keyholder join` without a mailroom bundle.

use std::path::PathBuf;

use crate::answer::Answer;
use crate::ceremony::RootClaim;
use crate::command::join;
use crate::env::Env;
use crate::tell::Failure;

/// Arguments of `directory accept`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The signed directory.
    directory: PathBuf,
    /// The root: eight words from the poster, or 64 hex digits. Needed the first time only.
    #[arg(long, value_name = "WORDS|HEX")]
    root: Option<RootClaim>,
}

pub(super) fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let (directory, root) = (args.directory.clone(), args.root.clone());
    join::run(&join::Args { directory, root, bundles: Vec::new() }, env)
}
