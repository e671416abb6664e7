//! Making a practice service: every step of the ceremony as it is in earnest, in one process (SPEC 8.1).

use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use postern_client::{RootPin, ServiceFile};
use postern_keyholder::ceremony::draft::RoleDraft;
use postern_keyholder::ceremony::{
    Assembled, assemble, enrol, enrol_signer, join, make_vault, propose_card, propose_roster, read_enrolment,
    sign, words,
};
use postern_keyholder::disk::{DiskError, Existing, put_file};
use postern_keyholder::passphrase::Passphrase;
use postern_keyholder::vault::{Vault, VaultFile, WorkFactor};
use postern_server::config::Config;
use postern_server::http::Limits;
use postern_trust::{Calendar, RootDigest, SigningKey};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{Constants, Roster};
use postern_wire::sizes::CARD_DAYS;
use postern_wire::unit_files::{
    EnrolRole, Enrolment, FileKind, MailroomBundle, Proposal, Signatures, encode_file,
};
use postern_wire::{Day, Quarter, ServiceId, UnitId};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::error::MakeError;
use crate::places::{self, Places};
use crate::plan::{Clocks, MOST_UNITS, Plan, PlannedPerson, PlannedUnit, SIGNERS, THRESHOLD};

/// The quarter of every card of a practice service.
const QUARTER: Quarter = Quarter(1);
/// Letters to try the service on.
const LETTERS: [(&str, &str); 3] = [
    ("report.toml", include_str!("../data/letters/report.toml")),
    ("reply.toml", include_str!("../data/letters/reply.toml")),
    ("wrong-force.toml", include_str!("../data/letters/wrong-force.toml")),
];

/// What was done just now, for whoever tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A signer has a vault.
    Signer(&'a str),
    /// The people of a unit have vaults and have enrolled.
    Enrolled(&'a PlannedUnit, usize),
    /// A signer has signed the roster.
    Signed(&'a str),
    /// A unit's key card is signed by so many keyholders.
    Card(&'a PlannedUnit, u8),
    /// The directory verifies: its length in bytes.
    Directory(usize),
}

/// A practice service that is made.
#[derive(Debug)]
pub struct Made {
    /// Where everything lies.
    pub places: Places,
    /// What it consists of.
    pub plan: Plan,
    /// Its id.
    pub service: ServiceId,
    /// Its root.
    pub root: RootDigest,
    /// The root as eight words.
    pub root_words: String,
    /// Where the server listens.
    pub listen: SocketAddr,
    /// Its days.
    pub calendar: Calendar,
    /// The last day for which there are keys.
    pub until: Day,
}

/// Makes a service in `folder`, which must be new or empty. `now_unix` is within the plan's day 0, or before it.
///
/// # Errors
/// [`MakeError`] by what is wrong; what was written until then stays.
pub fn make(
    rng: &mut impl CryptoRng,
    folder: &Path,
    plan: Plan,
    listen: SocketAddr,
    now_unix: u64,
    tell: &mut dyn FnMut(Step<'_>),
) -> Result<Made, MakeError> {
    check(&plan)?;
    let places = Places::under(folder);
    make_folders(&places, &plan)?;
    let ceremony = places.ceremony();

    let mut signers = Vec::new();
    let mut enrolments = Vec::new();
    for name in SIGNERS {
        let vault = make_vault(rng, EnrolRole::Signer, name, None)?;
        enrolments.push(keep_enrolment(&ceremony, name, &enrol_signer(&vault)?)?);
        signers.push((places.signer(name), vault));
        tell(Step::Signer(name));
    }
    let mut people = Vec::new();
    for unit in &plan.units {
        for person in plan.people_of(unit.id) {
            let mut vault = make_vault(rng, role(person), &person.name, Some(UnitId(unit.id)))?;
            let file = enrol(rng, &mut vault, Some(UnitId(unit.id)), QUARTER, false)?;
            enrolments.push(keep_enrolment(&ceremony, &person.name, &file)?);
            people.push((places.home(unit, person), person, vault));
        }
        tell(Step::Enrolled(unit, plan.people_of(unit.id).count()));
    }

    let service_key = SigningKey::generate(rng);
    let key_text =
        Zeroizing::new(format!("{}\n", *Zeroizing::new(hex::encode(service_key.seed().as_slice()))));
    put(&places.service_key(), key_text.as_bytes())?;
    let draft = plan.draft(&service_key.verifying_key());
    put(&ceremony.join("roster.toml"), draft.to_text().as_bytes())?;
    let proposal = propose_roster(rng, &draft, &enrolments, None)?;
    put(&ceremony.join("roster.proposal"), &encode_file(FileKind::Proposal, &proposal))?;
    let roster = roster_of(&proposal)?;
    let mut work = Papers { proposals: vec![proposal.clone()], signatures: Vec::new() };
    for ((_, vault), name) in signers.iter().zip(SIGNERS).take(usize::from(THRESHOLD)) {
        work.keep(&ceremony, &format!("roster.{name}"), sign(vault, &proposal, None)?)?;
        tell(Step::Signed(name));
    }

    let mut bundles = Vec::new();
    for unit in &plan.units {
        let bundle = card_of(rng, &ceremony, unit, &roster, &enrolments, &people, &mut work)?;
        tell(Step::Card(unit, unit.policy().0));
        bundles.push((unit.id, bundle));
    }

    let Assembled { file, directory, root } = assemble(None, &work.proposals, &work.signatures, now_unix)?;
    for path in [places.directory(), places.server_directory()] {
        put(&path, &file)?;
    }
    tell(Step::Directory(file.len()));
    for (home, vault) in &mut signers {
        join(vault, &file, Some(&root), now_unix, &[])?;
        make_folder(home)?;
    }
    for (home, person, vault) in &mut people {
        // A custodian has no use for the mailroom key.
        let bundle =
            bundles.iter().filter(|(unit, _)| *unit == person.unit && person.role != RoleDraft::Custodian);
        let bundle: Vec<MailroomBundle> = bundle.map(|(_, bundle)| bundle.clone()).collect();
        join(vault, &file, Some(&root), now_unix, &bundle)?;
        make_folder(home)?;
        put(&home.join("directory"), &file)?;
    }
    let people = people.into_iter().map(|(home, _, vault)| (home, vault));
    for (home, vault) in signers.into_iter().chain(people) {
        lock(rng, &home, vault)?;
    }

    let made = Made {
        service: *directory.service(),
        root,
        root_words: words(&root.digest()),
        listen,
        calendar: *directory.calendar(),
        until: Day(CARD_DAYS),
        places,
        plan,
    };
    made.write_settings(now_unix)?;
    Ok(made)
}

/// A port of the loopback address that nobody listens on.
///
/// # Errors
/// [`MakeError::Port`].
pub fn free_port() -> Result<SocketAddr, MakeError> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).map_err(|_| MakeError::Port)?;
    listener.local_addr().map_err(|_| MakeError::Port)
}

impl Made {
    /// The service file.
    #[must_use]
    pub fn service_file(&self) -> ServiceFile {
        ServiceFile {
            address: format!("http://{}", self.listen),
            onion: None,
            root: RootPin::Digest(self.root.digest()),
            service: self.service,
        }
    }

    fn write_settings(&self, now_unix: u64) -> Result<(), MakeError> {
        let (places, limits) = (&self.places, Limits::default());
        put(&places.service_file(), self.service_file().encode().as_bytes())?;
        let config = Config {
            data_dir: places.data(),
            keyring_dir: None,
            directory_file: places.server_directory(),
            root: self.root.digest().to_string(),
            service_key_file: places.service_key(),
            listen_tcp: Some(self.listen),
            listen_unix: places.socket(),
            onion: None,
            alarm_command: None,
            max_connections: limits.connections,
            header_seconds: limits.header.as_secs(),
            body_seconds: limits.body.as_secs(),
            idle_seconds: limits.idle.as_secs(),
            drain_seconds: limits.drain.as_secs(),
        };
        put(&places.config(), config.to_toml()?.as_bytes())?;
        // What the server will say of it is known before anybody starts it.
        match config.check(now_unix).into_iter().find(|fault| !fault.is_warning()) {
            Some(fault) => Err(fault.into()),
            None => Ok(()),
        }
    }
}

/// Proposals and signatures on their way.
struct Papers {
    proposals: Vec<Proposal>,
    signatures: Vec<Signatures>,
}

impl Papers {
    fn keep(&mut self, folder: &Path, name: &str, signatures: Signatures) -> Result<(), MakeError> {
        let file = encode_file(FileKind::Signatures, &signatures);
        put(&folder.join(format!("{name}.signatures")), &file)?;
        self.signatures.push(signatures);
        Ok(())
    }
}

/// The ceremony of one unit's key card: proposed, and signed by M keyholders.
fn card_of(
    rng: &mut impl CryptoRng,
    folder: &Path,
    unit: &PlannedUnit,
    roster: &Roster,
    enrolments: &[Enrolment],
    people: &[(PathBuf, &PlannedPerson, Vault)],
    work: &mut Papers,
) -> Result<MailroomBundle, MakeError> {
    let days = (Day(0), Day(CARD_DAYS));
    let made = propose_card(rng, roster, (UnitId(unit.id), QUARTER), days, enrolments)?;
    let name = format!("unit-{}", unit.id);
    put(&folder.join(format!("{name}.proposal")), &encode_file(FileKind::Proposal, &made.proposal))?;
    put(&folder.join(format!("{name}.mailroom")), &encode_file(FileKind::MailroomBundle, &made.bundle))?;
    let keyholders =
        people.iter().filter(|(_, person, _)| person.unit == unit.id && person.role == RoleDraft::Keyholder);
    for (_, person, vault) in keyholders.take(usize::from(unit.policy().0)) {
        let signed = sign(vault, &made.proposal, Some(&made.bundle))?;
        work.keep(folder, &format!("{name}.{}", person.name), signed)?;
    }
    work.proposals.push(made.proposal);
    Ok(made.bundle)
}

fn check(plan: &Plan) -> Result<(), MakeError> {
    if plan.units.len() > usize::from(MOST_UNITS) + 1 {
        return Err(MakeError::Units);
    }
    let Clocks { epoch, day_seconds, release_24th, board_24th } = plan.clocks;
    let constants = Constants { epoch, day_seconds, release_24th, board_24th, cell_cap: 1 };
    Calendar::new(&constants).map(|_| ()).ok_or(MakeError::Clocks)
}

fn make_folders(places: &Places, plan: &Plan) -> Result<(), MakeError> {
    let folder = places.folder();
    match fs::read_dir(folder).map(Iterator::count) {
        Ok(0) => {}
        Ok(_) => return Err(MakeError::NotEmpty(folder.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(MakeError::NotEmpty(folder.to_owned()));
        }
        Err(error) => return Err(MakeError::Disk(folder.to_owned(), DiskError::from(&error))),
    }
    for folder in [folder.to_owned(), places.ceremony(), places.letters(), places.server(), places.data()] {
        make_folder(&folder)?;
    }
    for unit in &plan.units {
        make_folder(&places.unit(unit))?;
    }
    for (name, text) in LETTERS {
        put(&places.letters().join(name), text.as_bytes())?;
    }
    Ok(())
}

fn make_folder(path: &Path) -> Result<(), MakeError> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|error| MakeError::Disk(path.to_owned(), DiskError::from(&error)))
}

fn keep_enrolment(folder: &Path, name: &str, file: &[u8]) -> Result<Enrolment, MakeError> {
    put(&folder.join(format!("{name}.enrolment")), file)?;
    // Read as the ceremony reads it, signature and all.
    Ok(read_enrolment(file)?)
}

fn roster_of(proposal: &Proposal) -> Result<Roster, MakeError> {
    let Proposal::Roster { roster, .. } = proposal else { return Err(MakeError::Clocks) };
    let malformed = |e| postern_trust::DirectoryError::Malformed(postern_trust::Record::Roster, e);
    Ok(decode_canonical(roster)
        .map_err(malformed)
        .map_err(postern_keyholder::ceremony::CeremonyError::from)?)
}

/// Writes a vault with a fresh passphrase, and the passphrase beside it.
fn lock(rng: &mut impl CryptoRng, home: &Path, vault: Vault) -> Result<(), MakeError> {
    let passphrase = Passphrase::generate(rng);
    let line = Zeroizing::new(format!("{}\n", passphrase.as_str()));
    put(&places::passphrase(home), line.as_bytes())?;
    VaultFile::create(&places::vault(home), vault, passphrase, WorkFactor::DRILL)?;
    Ok(())
}

const fn role(person: &PlannedPerson) -> EnrolRole {
    match person.role {
        RoleDraft::Keyholder => EnrolRole::Keyholder,
        RoleDraft::Custodian => EnrolRole::Custodian,
        RoleDraft::Collector => EnrolRole::Collector,
    }
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), MakeError> {
    put_file(path, bytes, Existing::Refuse).map_err(|error| MakeError::Disk(path.to_owned(), error))
}
