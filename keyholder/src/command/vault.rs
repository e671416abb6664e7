//! `keyholder vault`: change or try the passphrase.

use std::path::PathBuf;

use clap::Subcommand;

use super::init::new_passphrase;
use crate::answer::Answer;
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Commands on a vault itself.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Lock the vault with a new passphrase.
    Passwd {
        /// Read the new passphrase from the first line of this file; - is standard input, after the old one.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Try the passphrase, and say what the vault is.
    Test,
}

/// Runs it.
///
/// # Errors
/// What failed, to be told.
pub fn run(command: &Command, env: &mut Env) -> Result<Answer, Failure> {
    match command {
        Command::Passwd { new_passphrase_file } => passwd(env, new_passphrase_file.clone()),
        Command::Test => test(env),
    }
}

fn passwd(env: &mut Env, new: Option<PathBuf>) -> Result<Answer, Failure> {
    let work = env.work_factor()?;
    let mut file = env.open_vault()?;
    let passphrase = new_passphrase(env, new)?;
    let path = file.path().to_owned();
    env.progress.spin("Locking the vault", || file.change_passphrase(passphrase, work)).about(&path)?;
    Ok(Answer::new()
        .line("The vault is locked with the new passphrase.")
        .line("Copies of the vault still open with the old one: replace them.")
        .with("vault", path.display().to_string()))
}

fn test(env: &mut Env) -> Result<Answer, Failure> {
    let file = env.open_vault()?;
    let vault = &file.vault;
    let quarters: Vec<String> = vault.quarters().map(|(quarter, _)| quarter.to_string()).collect();
    let mut answer = Answer::new().line("The passphrase opens the vault.").line(format!(
        "  {}: {}",
        vault.role_name(),
        vault.pseudonym()
    ));
    if let Some(unit) = vault.unit() {
        answer = answer.line(format!("  unit {unit}")).with("unit", unit.0);
    }
    if let Some(person) = vault.person() {
        answer = answer.line(format!("  person {person} of the directory")).with("person", person.0);
    }
    if let Some(membership) = vault.membership() {
        answer = answer
            .line(format!("  newest directory seen: number {}", membership.seen.serial))
            .with("serial", membership.seen.serial)
            .with("service", membership.service.to_string());
    }
    if !quarters.is_empty() {
        answer = answer.line(format!("  keys for quarter {}", quarters.join(", ")));
    }
    Ok(answer
        .with("role", vault.role_name())
        .with("pseudonym", vault.pseudonym())
        .with("quarters", vault.quarters().map(|(quarter, _)| quarter.0).collect::<Vec<_>>())
        .with("public_key", vault.signing_key().verifying_key().to_string()))
}
