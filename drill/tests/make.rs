//! A practice service, made in a temporary folder and used by the same functions as a real one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use postern_drill::error::MakeError;
use postern_drill::make::{Made, Step, make};
use postern_drill::places;
use postern_drill::plan::{Clocks, Plan};
use postern_drill::tell::Programs;
use postern_keyholder::ceremony::draft::RoleDraft;
use postern_keyholder::passphrase::Passphrase;
use postern_keyholder::vault::VaultFile;
use postern_reporter::answers::parse;
use postern_reporting::routing::route;
use postern_server::config::Config;
use postern_trust::SignedDirectory;
use postern_wire::{Day, Quarter, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

const NOW: u64 = 1_800_000_000;

fn made(folder: &Path, units: u16) -> Result<Made, MakeError> {
    let plan = Plan::new(units, Clocks::beginning(NOW, 5, 6, 18));
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    make(&mut rng, folder, plan, "127.0.0.1:9".parse().unwrap(), NOW, &mut |_| {})
}

fn directory(made: &Made) -> postern_trust::Directory {
    let bytes = fs::read(made.places.directory()).unwrap();
    SignedDirectory::decode(&bytes).unwrap().verify(&made.root, NOW).unwrap()
}

#[test]
fn every_force_has_a_unit_that_can_be_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let made = made(&folder.path().join("service"), 5).unwrap();
    let directory = directory(&made);
    assert_eq!(directory.forces().len(), 48);
    for (force, unit) in &made.plan.forces {
        let answers = format!("danger = false\nforce = \"{}\"\nwhat = \"x\"\n", force.slug);
        let answers = parse(&answers, "en").unwrap();
        assert_eq!(route(&directory, &answers, Day(0)).unwrap().unit, UnitId(*unit), "{}", force.slug);
    }
}

#[test]
fn every_letter_of_the_drill_is_taken_by_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let made = made(folder.path(), 1).unwrap();
    let read = |name: &str| {
        let text = fs::read_to_string(made.places.letters().join(name)).unwrap();
        parse(&text, "en").unwrap()
    };
    read("report.toml").check(true).unwrap();
    read("wrong-force.toml").check(true).unwrap();
    read("reply.toml").check(false).unwrap();
    let unit = |name: &str| route(&directory(&made), &read(name), Day(0)).unwrap().unit;
    assert_eq!((unit("report.toml"), unit("wrong-force.toml")), (UnitId(1), UnitId(2)));
}

#[test]
fn every_vault_opens_and_has_joined() {
    let folder = tempfile::tempdir().unwrap();
    let made = made(folder.path(), 1).unwrap();
    let directory = directory(&made);
    for unit in &made.plan.units {
        for person in made.plan.people_of(unit.id) {
            let home = made.places.home(unit, person);
            let words = fs::read_to_string(places::passphrase(&home)).unwrap();
            let file = VaultFile::open(&places::vault(&home), Passphrase::typed(&words).unwrap()).unwrap();
            assert_eq!(file.vault.person().unwrap().0, person.id);
            let mailroom = file.vault.mailroom_key(Quarter(1));
            if person.role == RoleDraft::Custodian {
                assert!(mailroom.is_err());
            } else {
                let card = directory.card(UnitId(unit.id), Quarter(1)).unwrap();
                assert_eq!(mailroom.unwrap().public().unwrap(), *card.mailroom());
            }
        }
    }
}

#[test]
fn the_server_is_content_with_its_settings() {
    let folder = tempfile::tempdir().unwrap();
    let made = made(folder.path(), 2).unwrap();
    let config = Config::read(&made.places.config()).unwrap();
    assert!(config.check(NOW).is_empty(), "{:?}", config.check(NOW));
    for secret in [made.places.service_key(), made.places.signer("oak").join("passphrase")] {
        assert_eq!(fs::metadata(secret).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn the_same_seed_makes_the_same_directory() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let read = |made: Made| fs::read(made.places.directory()).unwrap();
    assert_eq!(read(made(one.path(), 1).unwrap()), read(made(other.path(), 1).unwrap()));
}

#[test]
fn a_folder_with_something_in_it_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine"), b"mine").unwrap();
    assert!(matches!(made(folder.path(), 1), Err(MakeError::NotEmpty(_))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_is_told_is_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let plan = Plan::new(1, Clocks::beginning(NOW, 5, 6, 18));
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut steps = 0;
    let mut count =
        |step: Step<'_>| steps += usize::from(matches!(step, Step::Card(..) | Step::Directory(_)));
    let made = make(&mut rng, folder.path(), plan, "127.0.0.1:9".parse().unwrap(), NOW, &mut count).unwrap();
    assert_eq!(steps, 3);
    let programs = Programs::beside(None);
    let json = made.json(&programs);
    assert_eq!(json["units"].as_array().unwrap().len(), 2);
    for unit in json["units"].as_array().unwrap() {
        for person in unit["people"].as_array().unwrap() {
            for file in ["vault", "passphrase_file"] {
                assert!(Path::new(person[file].as_str().unwrap()).is_file());
            }
        }
    }
    for file in ["service_file", "directory"] {
        assert!(Path::new(json[file].as_str().unwrap()).is_file());
    }
    assert_eq!(json["unit_of_force"]["gwent"], json["desk"]);
    assert!(made.text(&programs).contains(&made.root_words));
}

#[test]
fn the_guide_names_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let made = made(folder.path(), 2).unwrap();
    let (guide, people) = (made.guide(), made.people(&Programs::beside(None)));
    assert!(guide.contains(&made.link()) && guide.contains(&made.people_file().display().to_string()));
    for person in ["heron_1", "robin_1", "pigeon_1"] {
        assert!(guide.contains(&format!("{person} ")));
        assert!(people.contains(&format!("\n{person}() {{ keyholder --home ")));
    }
    for path in guide.split_whitespace().filter(|word| word.starts_with(folder.path().to_str().unwrap())) {
        let path = Path::new(path.trim_end_matches("/days/*").trim_end_matches("/requests/*;"));
        assert!(path.exists() || path == made.people_file(), "{}", path.display());
    }
    assert_eq!(people.lines().count(), 1 + made.plan.people.len());
}
