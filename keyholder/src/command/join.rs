//! `keyholder join`: the signed directory, and the quarter's mailroom key, into the vault.

use std::path::PathBuf;

use postern_wire::sizes::MAX_DIRECTORY;
use postern_wire::unit_files::{MAX_CEREMONY_FILE, MailroomBundle};

use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError, Joined, RootClaim};
use crate::dates::day_text;
use crate::disk::{Existing, put_file};
use crate::env::Env;
use crate::tell::{About as _, Failure};

/// Arguments of `join`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The signed directory.
    #[arg(long, value_name = "FILE")]
    pub directory: PathBuf,
    /// The mailroom bundle of a quarter; may be given several times. A custodian has none.
    #[arg(long = "bundle", value_name = "FILE")]
    pub bundles: Vec<PathBuf>,
    /// The root: eight words from the poster, or 64 hex digits. Needed the first time only.
    #[arg(long, value_name = "WORDS|HEX")]
    pub root: Option<RootClaim>,
}

/// Joins, and saves the vault.
///
/// # Errors
/// What failed, to be told.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let bytes = env.read(&args.directory, MAX_DIRECTORY)?;
    let mut bundles = Vec::new();
    for path in &args.bundles {
        let bundle = MailroomBundle::decode(&env.read(path, MAX_CEREMONY_FILE)?);
        bundles.push(bundle.map_err(CeremonyError::from).about(path)?);
    }
    let root = super::directory::claimed_root(args.root.as_ref(), &bytes).about(&args.directory)?;
    let mut file = env.open_vault()?;
    let joined = ceremony::join(&mut file.vault, &bytes, root.as_ref(), env.now, &bundles);
    let joined = joined.about(&args.directory)?;
    if env.common.home.is_some() {
        let kept = env.home()?.directory();
        put_file(&kept, &bytes, Existing::Replace).about(&kept)?;
    }
    env.save_vault(&file)?;
    Ok(answer(&joined))
}

/// What joining did.
fn answer(joined: &Joined) -> Answer {
    let directory = &joined.directory;
    let constants = directory.constants();
    let mut answer = Answer::new()
        .line(format!(
            "Your vault has taken in directory number {}, valid until {}.",
            directory.seen().serial,
            day_text(directory.expires(), constants)
        ))
        .with("serial", directory.seen().serial)
        .with("service", directory.service().to_string())
        .with("until", directory.expires().0);
    if let (Some(person), Some(unit)) = (joined.person, joined.unit) {
        let name = directory.unit(unit).map(|u| crate::tell::shown(&u.name_en)).unwrap_or_default();
        answer = answer
            .line(format!("You are person {person} of unit {unit} ({name})."))
            .with("person", person.0)
            .with("unit", unit.0);
    }
    for (quarter, until) in &joined.quarters {
        answer = answer.line(format!("Quarter {quarter}: until {}.", day_text(*until, constants)));
    }
    for quarter in &joined.mailroom {
        answer = answer.line(format!("The unit's mailroom key for quarter {quarter} is in your vault."));
    }
    let quarters: Vec<u32> = joined.quarters.iter().map(|(quarter, _)| quarter.0).collect();
    let mailroom: Vec<u32> = joined.mailroom.iter().map(|quarter| quarter.0).collect();
    answer.with("quarters", quarters).with("mailroom", mailroom)
}
