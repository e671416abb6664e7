//! A small practice service on day 10, and ways to break it.

use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_trust::{Directory, DirectoryError, SignedDirectory};
use postern_wire::cbor::encode;
use postern_wire::directory::{Constants, DirectoryFile, Person, State};
use postern_wire::{Day, PersonId, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

pub const CONSTANTS: Constants =
    Constants { epoch: 1_000_000, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 };

/// The force's unit, 2-of-3: keyholders 1 (inside), 2, 3; custodian 4; collector 5.
pub const FORCE: UnitId = UnitId(1);
/// The desk, 1-of-1: keyholder 6; custodian 7; collector 8.
pub const DESK: UnitId = UnitId(2);

pub fn rng(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

pub fn at(day: u32) -> u64 {
    CONSTANTS.epoch + u64::from(day) * 86_400
}

pub fn now() -> u64 {
    at(10)
}

pub fn practice() -> Practice {
    let (mut rng, mut keys) = (rng(1), rng(2));
    Practice::new(&Plan::small(CONSTANTS), &mut rng, &mut RandomKeys(&mut keys))
}

/// The service and its directory.
pub fn verified() -> (Practice, Directory) {
    let practice = practice();
    let directory = practice.directory(now()).expect("the practice service verifies");
    (practice, directory)
}

/// The service after `edit`, whole and signed again.
pub fn edited(edit: impl FnOnce(&mut Practice)) -> Practice {
    let mut practice = practice();
    edit(&mut practice);
    practice
}

/// Why the service is refused after `edit`, if it is.
pub fn refused(edit: impl FnOnce(&mut Practice)) -> Option<DirectoryError> {
    edited(edit).directory(now()).err()
}

/// Why the file is refused after `edit`, which nobody signed, if it is.
pub fn refused_file(edit: impl FnOnce(&Practice, &mut DirectoryFile)) -> Option<DirectoryError> {
    let practice = practice();
    let mut file = practice.file();
    edit(&practice, &mut file);
    verify(&practice, &file, now()).err()
}

pub fn verify(practice: &Practice, file: &DirectoryFile, now: u64) -> Result<Directory, DirectoryError> {
    SignedDirectory::decode(&encode(file))?.verify(&practice.root_digest(), now)
}

/// Changes one person.
pub fn change(practice: &mut Practice, id: u16, edit: impl FnOnce(&mut Person)) {
    if let Some(person) = practice.roster.people.iter_mut().find(|p| p.id == PersonId(id)) {
        edit(person);
    }
}

/// Takes a keyholder or custodian out of use and puts a fresh one in the place.
pub fn replace(practice: &mut Practice, id: u8, state: State) -> PersonId {
    let mut role = None;
    change(practice, id.into(), |p| {
        p.state = state;
        role = Some((p.unit, p.role, p.outsider));
    });
    let (unit, role, outsider) = role.expect("there is such a person");
    practice.add_person(unit, role, outsider, &mut rng(100 + id))
}

/// Adds the unit's next card from that day, with its own keys.
pub fn add_card(practice: &mut Practice, unit: UnitId, from: u32, seed: u8) {
    practice.add_card(unit, Day(from), &mut RandomKeys(&mut rng(seed)));
}

/// As a reporter's page takes a file: what concerns one unit or person is verified at its first use.
pub fn for_use(practice: &Practice, file: &DirectoryFile) -> Result<Directory, DirectoryError> {
    SignedDirectory::decode(&encode(file))?.verify_for_use(&practice.root_digest(), now())
}
