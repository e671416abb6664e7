//! A practice service: a complete small directory with all its signing keys, from a random generator alone. Drills and
//! tests run on it; nobody should be asked to trust one.

use std::collections::BTreeMap;

use postern_wire::cbor::encode;
use postern_wire::cell::VERSION;
use postern_wire::directory::{
    CardKey, Constants, Countersigned, DirectoryFile, Force, KeyCard, Person, Policy, Role, RootSet, Roster,
    Rotation, ServiceKey, State, Unit, UnitKind,
};
use postern_wire::note::{NoteBody, NoteKind, NotePlain};
use postern_wire::sizes::{CARD_DAYS, ROSTER_DAYS};
use postern_wire::{Day, Hint, MailroomPublic, PersonId, Quarter, ServiceId, UnitId, X25519Public};
use rand_core::CryptoRng;

use crate::build::{assemble, sign_card, sign_note, sign_roster, sign_rotation, succeed};
use crate::roster::active;
use crate::sign::SigningKey;
use crate::{Directory, DirectoryError, RootDigest, SignedDirectory};

/// Where the public keys of key cards come from: this crate has no KEM. Whoever implements it keeps the secret halves.
pub trait CardKeys {
    /// A fresh mailroom key of the unit for the quarter, 1,216 bytes.
    fn mailroom(&mut self, unit: UnitId, quarter: Quarter) -> MailroomPublic;
    /// A fresh opening key of the keyholder, 32 bytes.
    fn opening(&mut self, person: PersonId, quarter: Quarter) -> X25519Public;
    /// A fresh contact key of the custodian, 32 bytes.
    fn contact(&mut self, person: PersonId, quarter: Quarter) -> X25519Public;
}

/// Random bytes for keys: nothing that is sealed to them can be opened. For where nothing is.
pub struct RandomKeys<'r, R: CryptoRng + ?Sized>(pub &'r mut R);

impl<R: CryptoRng + ?Sized> CardKeys for RandomKeys<'_, R> {
    fn mailroom(&mut self, _: UnitId, _: Quarter) -> MailroomPublic {
        MailroomPublic(random(self.0))
    }

    fn opening(&mut self, _: PersonId, _: Quarter) -> X25519Public {
        X25519Public(random(self.0))
    }

    fn contact(&mut self, _: PersonId, _: Quarter) -> X25519Public {
        X25519Public(random(self.0))
    }
}

/// A unit to be made, with its people: N keyholders, Nc custodians, a collector.
#[derive(Debug, Clone)]
pub struct PlannedUnit {
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh; may be empty.
    pub name_cy: String,
    /// Kind.
    pub kind: UnitKind,
    /// Policy.
    pub policy: Policy,
    /// The first so many keyholders are inside the force; the others are outsiders.
    pub insiders: u8,
    /// Notes with each sync: 8, 16 or 32.
    pub notes_per_sync: u8,
}

impl PlannedUnit {
    /// A force's unit, 2-of-3 with K = 1: one insider and two outsiders; one custodian; a collector.
    #[must_use]
    pub fn two_of_three(name_en: &str) -> Self {
        let policy = Policy { m: 2, n: 3, k: 1, mc: 1, nc: 1 };
        Self::new(name_en, UnitKind::Force, policy, 1)
    }

    /// The charity's review desk, 1-of-1; one custodian; a collector.
    #[must_use]
    pub fn desk() -> Self {
        let policy = Policy { m: 1, n: 1, k: 1, mc: 1, nc: 1 };
        Self::new("Review desk", UnitKind::Desk, policy, 0)
    }

    fn new(name_en: &str, kind: UnitKind, policy: Policy, insiders: u8) -> Self {
        let (name_en, name_cy) = (name_en.to_owned(), String::new());
        Self { name_en, name_cy, kind, policy, insiders, notes_per_sync: 8 }
    }
}

/// What service to make. Units are numbered from 1 in this order; each has all the others as alternates.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Clocks and limits.
    pub constants: Constants,
    /// First day of the roster and of the first cards.
    pub from: Day,
    /// Root keys (n).
    pub roots: u8,
    /// Root keys that must sign (k).
    pub threshold: u8,
    /// Units.
    pub units: Vec<PlannedUnit>,
    /// Forces, whose units are of those numbers.
    pub forces: Vec<Force>,
    /// The service's phone number.
    pub phone: String,
}

impl Plan {
    /// Roots 2-of-3; unit 1 of a force, 2-of-3; unit 2 the desk, 1-of-1; one force, `practice`, with both.
    #[must_use]
    pub fn small(constants: Constants) -> Self {
        Self::with_units(constants, 1)
    }

    /// As [`Plan::small`] with `count` units of forces, numbered from 1, each of a force of its own; the desk is last.
    #[must_use]
    pub fn with_units(constants: Constants, count: u16) -> Self {
        let desk = UnitId(count.saturating_add(1));
        let force = |at: u16| Force {
            slug: if at == 1 { "practice".to_owned() } else { format!("practice-{at:03}") },
            name_en: format!("Practice force {at}"),
            name_cy: String::new(),
            units: vec![UnitId(at), desk],
            succeeded_by: None,
        };
        let unit = |at| PlannedUnit::two_of_three(&format!("Practice force {at} Professional Standards"));
        Self {
            constants,
            from: Day(0),
            roots: 3,
            threshold: 2,
            units: (1..=count).map(unit).chain([PlannedUnit::desk()]).collect(),
            forces: (1..=count).map(force).collect(),
            phone: "0800 085 0000".to_owned(),
        }
    }
}

/// A whole service: what its file is made of, and every signing key. Change `roster` and `cards` as a test needs;
/// [`Practice::file`] signs them as they are then.
#[derive(Debug)]
pub struct Practice {
    /// The first root set, whose digest is pinned.
    pub first_root: RootSet,
    /// Its keys now, by position; the first `threshold` of them sign.
    pub roots: Vec<SigningKey>,
    /// How many sign now.
    pub threshold: u8,
    /// Rotations so far.
    pub rotations: Vec<Countersigned>,
    /// The service's signing key.
    pub service_key: SigningKey,
    /// Identity keys of everybody.
    pub people: BTreeMap<PersonId, SigningKey>,
    /// The roster.
    pub roster: Roster,
    /// Key cards.
    pub cards: Vec<KeyCard>,
}

impl Practice {
    /// Makes a service: the same from the same plan, generator and keys. Roster and cards begin on the plan's first day
    /// and hold as long as they may, cards for quarter 1.
    #[must_use]
    pub fn new(plan: &Plan, rng: &mut impl CryptoRng, keys: &mut impl CardKeys) -> Self {
        let service = ServiceId(random(rng));
        let roots: Vec<_> = (0..plan.roots).map(|_| SigningKey::generate(rng)).collect();
        let service_key = SigningKey::generate(rng);
        let first_root = root_set(service, plan.threshold, &roots);
        let mut made = Self {
            first_root,
            roots,
            threshold: plan.threshold,
            rotations: Vec::new(),
            roster: Roster {
                version: VERSION,
                service,
                serial: 0,
                history: Vec::new(),
                from: plan.from,
                until: plan.from.plus(ROSTER_DAYS),
                constants: plan.constants,
                service_keys: vec![ServiceKey { key: service_key.verifying_key(), state: State::Active }],
                people: Vec::new(),
                units: Vec::new(),
                forces: plan.forces.clone(),
                phone: plan.phone.clone(),
                revoked_cards: Vec::new(),
            },
            service_key,
            people: BTreeMap::new(),
            cards: Vec::new(),
        };
        made.roster.forces.sort_by(|a, b| a.slug.cmp(&b.slug));
        let ids: Vec<UnitId> = (1..).zip(&plan.units).map(|(id, _)| UnitId(id)).collect();
        for (id, planned) in ids.iter().zip(&plan.units) {
            made.add_unit(*id, planned, &ids, rng);
        }
        for id in ids {
            made.add_card(id, plan.from, keys);
        }
        made
    }

    fn add_unit(&mut self, id: UnitId, planned: &PlannedUnit, all: &[UnitId], rng: &mut impl CryptoRng) {
        let PlannedUnit { name_en, name_cy, kind, policy, insiders, notes_per_sync } = planned.clone();
        for place in 0..policy.n {
            self.add_person(id, Role::Keyholder, place >= insiders, rng);
        }
        for _ in 0..policy.nc {
            self.add_person(id, Role::Custodian, true, rng);
        }
        self.add_person(id, Role::Collector, false, rng);
        let alternates = all.iter().copied().filter(|other| *other != id).collect();
        self.roster.units.push(Unit {
            id,
            name_en,
            name_cy,
            kind,
            policy,
            alternates,
            hours: "Monday to Friday, 9:00 to 17:00".to_owned(),
            notes_per_sync,
            state: State::Active,
        });
    }

    /// Adds a person with a fresh identity key and the next id, active.
    pub fn add_person(
        &mut self,
        unit: UnitId,
        role: Role,
        outsider: bool,
        rng: &mut impl CryptoRng,
    ) -> PersonId {
        let id = PersonId(self.roster.people.last().map_or(1, |last| last.id.0.saturating_add(1)));
        let key = SigningKey::generate(rng);
        let identity = key.verifying_key();
        let pseudonym = format!("Practice {id}");
        self.people.insert(id, key);
        self.roster.people.push(Person {
            id,
            pseudonym,
            role,
            unit,
            outsider,
            identity,
            state: State::Active,
        });
        id
    }

    /// Adds the unit's next card: for its active people, beginning on `from`, holding as long as it may.
    pub fn add_card(&mut self, unit: UnitId, from: Day, keys: &mut impl CardKeys) {
        let last = self.cards.iter().filter(|card| card.unit == unit).map(|card| card.quarter.0).max();
        let quarter = Quarter(last.unwrap_or(0).saturating_add(1));
        let mailroom = keys.mailroom(unit, quarter);
        let ids = |role| active(&self.roster, unit, role).map(|p| p.id);
        let opening = ids(Role::Keyholder).map(|p| CardKey { person: p, key: keys.opening(p, quarter) });
        let opening = opening.collect();
        let contact = ids(Role::Custodian).map(|p| CardKey { person: p, key: keys.contact(p, quarter) });
        let contact = contact.collect();
        let (version, service, until) = (VERSION, self.roster.service, from.plus(CARD_DAYS));
        self.cards.push(KeyCard { version, service, unit, quarter, from, until, mailroom, opening, contact });
        self.cards.sort_by_key(|card| (card.unit, card.quarter));
    }

    /// Replaces the root set by `n` fresh keys of which `threshold` sign; the set before signs that.
    pub fn rotate(&mut self, threshold: u8, n: u8, rng: &mut impl CryptoRng) {
        let fresh: Vec<_> = (0..n).map(|_| SigningKey::generate(rng)).collect();
        let number = u32::try_from(self.rotations.len()).unwrap_or(u32::MAX).saturating_add(1);
        let rotation = Rotation { number, next: root_set(self.roster.service, threshold, &fresh) };
        self.rotations.push(sign_rotation(&rotation, &self.root_signers()));
        self.roots = fresh;
        self.threshold = threshold;
    }

    /// Makes the roster the next one: one serial more, the one so far in its history.
    pub fn succeed(&mut self) {
        if let Ok(next) = succeed(&encode(&self.roster)) {
            self.roster = next;
        }
    }

    /// The directory file: the roster signed by the first `threshold` roots, each card by the unit's first M active
    /// keyholders.
    #[must_use]
    pub fn file(&self) -> DirectoryFile {
        let roster = sign_roster(&self.roster, &self.root_signers());
        let cards = self.cards.iter().map(|card| sign_card(card, &self.signers(card.unit))).collect();
        assemble(self.first_root.clone(), self.rotations.clone(), roster, cards)
    }

    /// The file's bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        encode(&self.file())
    }

    /// The digest to pin.
    #[must_use]
    pub fn root_digest(&self) -> RootDigest {
        RootDigest::of(&self.first_root)
    }

    /// The directory as everybody verifies it.
    ///
    /// # Errors
    /// [`DirectoryError`] when the plan, or a change since, breaks a rule.
    pub fn directory(&self, now_unix: u64) -> Result<Directory, DirectoryError> {
        SignedDirectory::decode(&self.bytes())?.verify(&self.root_digest(), now_unix)
    }

    /// A unit's active people of one role, ascending.
    #[must_use]
    pub fn people_of(&self, unit: UnitId, role: Role) -> Vec<PersonId> {
        active(&self.roster, unit, role).map(|p| p.id).collect()
    }

    /// The unit's first M active keyholders with their keys.
    #[must_use]
    pub fn signers(&self, unit: UnitId) -> Vec<(PersonId, &SigningKey)> {
        let m = self.roster.units.iter().find(|u| u.id == unit).map_or(0, |u| usize::from(u.policy.m));
        let keyholders = active(&self.roster, unit, Role::Keyholder);
        keyholders.filter_map(|p| Some((p.id, self.people.get(&p.id)?))).take(m).collect()
    }

    /// The first `threshold` roots with their positions.
    #[must_use]
    pub fn root_signers(&self) -> Vec<(u16, &SigningKey)> {
        (0..).zip(&self.roots).take(usize::from(self.threshold)).collect()
    }

    /// A note's plaintext, signed by the unit's first M keyholders; for `delivered` by its collector.
    #[must_use]
    pub fn note(&self, hint: &Hint, body: &NoteBody) -> NotePlain {
        let signers = if body.kind == NoteKind::Delivered {
            let collectors = active(&self.roster, body.unit, Role::Collector);
            collectors.filter_map(|p| Some((p.id, self.people.get(&p.id)?))).take(1).collect()
        } else {
            self.signers(body.unit)
        };
        let sign = |(person, key)| sign_note(&self.roster.service, hint, body, person, key);
        NotePlain { body: encode(body).into(), signatures: signers.into_iter().map(sign).collect() }
    }
}

fn root_set(service: ServiceId, threshold: u8, keys: &[SigningKey]) -> RootSet {
    RootSet { service, threshold, keys: keys.iter().map(SigningKey::verifying_key).collect() }
}

fn random<const N: usize>(rng: &mut (impl CryptoRng + ?Sized)) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}
