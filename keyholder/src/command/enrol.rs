//! `keyholder enrol`: the public half of a vault, for the ceremony.

use std::path::PathBuf;

use postern_trust::sha256;
use postern_wire::unit_files::EnrolRole;
use postern_wire::{Quarter, UnitId};

use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError};
use crate::disk::DiskError;
use crate::env::Env;
use crate::tell::Failure;

/// Arguments of `enrol`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The quarter whose key is made; a signer has none.
    #[arg(long, value_name = "NUMBER")]
    pub quarter: Option<u32>,
    /// The number of the unit that you serve, if the vault does not know it yet.
    #[arg(long, value_name = "NUMBER")]
    pub unit: Option<u16>,
    /// The enrolment file to write; it is public.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Write the enrolment of a quarter once more, with the key that is there already.
    #[arg(long)]
    pub again: bool,
}

/// Makes the key, saves the vault, then writes the file.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    if args.out.symlink_metadata().is_ok() {
        return Err(Failure::from(DiskError::Exists).about(&args.out));
    }
    let mut file = env.open_vault()?;
    let answer = Answer::new()
        .with("role", file.vault.role_name())
        .with("pseudonym", file.vault.pseudonym())
        .with("file", args.out.display().to_string());
    let enrolment = if file.vault.role() == EnrolRole::Signer {
        ceremony::enrol_signer(&file.vault)?
    } else {
        let quarter = Quarter(args.quarter.ok_or(CeremonyError::QuarterZero)?);
        let unit = args.unit.map(UnitId);
        let enrolment = ceremony::enrol(&mut env.rng, &mut file.vault, unit, quarter, args.again)?;
        env.save_vault(&file)?;
        enrolment
    };
    env.write_public(&args.out, &enrolment)?;
    let words = ceremony::words(&sha256(&[&enrolment]));
    Ok(answer
        .line(format!("Your enrolment is written: {}", args.out.display()))
        .line(
            "There is nothing secret in it. Hand it to whoever runs the ceremony, and read them these words:",
        )
        .line(format!("    {words}"))
        .line("They check them with `keyholder directory review FILE`.")
        .with("words", words))
}
