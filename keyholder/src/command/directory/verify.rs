//! `keyholder directory verify` and `words`.

use std::path::PathBuf;

use postern_trust::{Directory, RootDigest, SignedDirectory};
use postern_wire::directory::{Role, Unit};
use postern_wire::sizes::MAX_DIRECTORY;
use serde_json::json;

use super::{claimed_root, decode_directory, read_directory};
use crate::answer::Answer;
use crate::ceremony::{self, CeremonyError, RootClaim};
use crate::dates::day_text;
use crate::env::Env;
use crate::tell::{About as _, Failure, shown};

/// Arguments of `directory verify`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The directory.
    directory: PathBuf,
    /// The root: eight words from the poster, or 64 hex digits. Not needed with --vault once that has joined.
    #[arg(long, value_name = "WORDS|HEX")]
    root: Option<RootClaim>,
}

/// Arguments of `directory words`.
#[derive(Debug, clap::Args)]
pub struct WordsArgs {
    /// The directory.
    directory: PathBuf,
}

pub(super) fn words(args: &WordsArgs, env: &Env) -> Result<Answer, Failure> {
    let file = read_directory(env, &args.directory)?;
    let root = RootDigest::of(&file.first_root);
    let words = ceremony::words(&root.digest());
    Ok(Answer::new()
        .line("The words of this file's root:")
        .line(format!("    {words}"))
        .line("They prove nothing by themselves: compare them with the poster, the page or the phone line.")
        .with("root", root.to_string())
        .with("words", words))
}

pub(super) fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    let path = &args.directory;
    let bytes = env.read(path, MAX_DIRECTORY)?;
    decode_directory(&bytes).about(path)?;
    let root = claimed_root(args.root.as_ref(), &bytes).about(path)?;
    let directory = if env.common.vault.is_some() {
        let file = env.open_vault()?;
        ceremony::verified(&file.vault, &bytes, root.as_ref(), env.now).about(path)?
    } else {
        let root = root.ok_or(CeremonyError::NoRootGiven).about(path)?;
        let signed = SignedDirectory::decode(&bytes).map_err(CeremonyError::from).about(path)?;
        signed.verify(&root, env.now).map_err(CeremonyError::from).about(path)?
    };
    Ok(said(&directory, env.now))
}

fn said(directory: &Directory, now: u64) -> Answer {
    let constants = directory.constants();
    let today = directory.calendar().day(now);
    let mut answer = Answer::new()
        .line("The directory verifies.")
        .line(format!("  number {}, service {}", directory.seen().serial, directory.service()))
        .line(format!("  today is {}", day_text(today, constants)))
        .line(format!("  valid until {}", day_text(directory.expires(), constants)))
        .line(format!("  {} forces; phone {}", directory.forces().len(), shown(&directory.roster().phone)));
    for unit in directory.units() {
        answer =
            answer.line(unit_line(directory, unit)).line(match directory.card_for_sealing(unit.id, today) {
                Some(card) => {
                    let until = day_text(card.until(), constants);
                    format!("    key card for quarter {}, until {until}, {}", card.quarter(), card.digest())
                }
                None => "    NO KEY CARD TODAY: nobody can write to it".to_owned(),
            });
        for role in [Role::Keyholder, Role::Custodian, Role::Collector] {
            let people = directory.people(unit.id, role);
            answer = answer.lines(people.map(|p| {
                let role = match role {
                    Role::Keyholder => "keyholder",
                    Role::Custodian => "custodian",
                    Role::Collector => "collector",
                };
                let outside = if p.outsider { ", outside the force" } else { "" };
                format!("    {role}: person {} ({}){outside}", p.id, shown(&p.pseudonym))
            }));
        }
    }
    let units = directory.units().map(|unit| {
        let card = directory.card_for_sealing(unit.id, today);
        json!({
            "id": unit.id.0,
            "name": unit.name_en,
            "quarter": card.map(|card| card.quarter().0),
            "card": card.map(|card| card.digest().to_string()),
            "card_until": card.map(|card| card.until().0),
        })
    });
    let units: Vec<_> = units.collect();
    answer
        .with("serial", directory.seen().serial)
        .with("service", directory.service().to_string())
        .with("digest", directory.digest().to_string())
        .with("today", today.0)
        .with("until", directory.expires().0)
        .with("units", units)
}

fn unit_line(directory: &Directory, unit: &Unit) -> String {
    let p = unit.policy;
    let inside = directory.people(unit.id, Role::Keyholder).filter(|p| !p.outsider).count();
    format!(
        "  unit {}: {}; {} of {} keyholders open a letter ({} inside the force)",
        unit.id,
        shown(&unit.name_en),
        p.m,
        p.n,
        inside
    )
}
