//! Proposing a key card: the quarter's keys of a unit, and a fresh mailroom key sealed to who needs it (SPEC 4.4, 10.2).

use postern_client_crypto::hpke::{KeyScope, SealPurpose};
use postern_client_crypto::keys::{MailroomKey, seal_to};
use postern_trust::sha256;
use postern_wire::cbor::encode;
use postern_wire::cell::VERSION;
use postern_wire::directory::{CardKey, KeyCard, Person, Role, Roster, State};
use postern_wire::unit_files::{EnrolRole, Enrolment, MailroomBundle, Proposal, SealedSeed};
use postern_wire::{Day, PersonId, Quarter, UnitId, X25519Public};
use rand_core::CryptoRng;

use super::CeremonyError;

/// What a card ceremony makes: the card for M keyholders to sign, and the mailroom bundle for everybody of the unit.
#[derive(Debug)]
pub struct CardProposal {
    /// [`Proposal::Card`].
    pub proposal: Proposal,
    /// The card inside it.
    pub card: KeyCard,
    /// The mailroom seed, sealed to each keyholder and to the collector.
    pub bundle: MailroomBundle,
}

/// Makes a unit's key card for a quarter out of the enrolments of the unit's active people, and its mailroom key, which
/// is erased again once it is sealed to them.
///
/// # Errors
/// [`CeremonyError::NoSuchUnit`], [`CeremonyError::QuarterZero`], [`CeremonyError::NoQuarterEnrolment`],
/// [`CeremonyError::BadPublicKey`].
pub fn propose_card(
    rng: &mut impl CryptoRng,
    roster: &Roster,
    (unit, quarter): (UnitId, Quarter),
    (from, until): (Day, Day),
    enrolments: &[Enrolment],
) -> Result<CardProposal, CeremonyError> {
    if quarter.0 == 0 {
        return Err(CeremonyError::QuarterZero);
    }
    if !roster.units.iter().any(|u| u.id == unit && u.state == State::Active) {
        return Err(CeremonyError::NoSuchUnit(unit));
    }
    let keys = |role| {
        let active = roster
            .people
            .iter()
            .filter(move |p| p.unit == unit && p.role == role && p.state == State::Active);
        let keys = active.map(|p| Ok(CardKey { person: p.id, key: enrolled(p, quarter, enrolments)? }));
        keys.collect::<Result<Vec<_>, CeremonyError>>()
    };
    let opening = keys(Role::Keyholder)?;
    let contact = keys(Role::Custodian)?;
    let collectors = keys(Role::Collector)?;
    let first = opening.first().map_or(PersonId(0), |key| key.person);
    let mailroom = MailroomKey::generate(rng).map_err(|_| CeremonyError::BadPublicKey(first))?;
    let public = mailroom.public().map_err(|_| CeremonyError::BadPublicKey(first))?;
    let service = roster.service;
    let scope = KeyScope { service, unit, quarter };
    let mut seeds = Vec::new();
    for to in opening.iter().chain(&collectors) {
        let aad = public.as_bytes().as_slice();
        let sealed = seal_to(&scope, SealPurpose::Mailroom, &to.key, aad, mailroom.seed().as_slice(), rng)
            .map_err(|_| CeremonyError::BadPublicKey(to.person))?;
        seeds.push(SealedSeed { person: to.person, sealed: sealed.into() });
    }
    seeds.sort_by_key(|seed| seed.person);
    let card =
        KeyCard { version: VERSION, service, unit, quarter, from, until, mailroom: public, opening, contact };
    let body = encode(&card);
    let bundle = MailroomBundle { version: 1, service, unit, quarter, card: sha256(&[&body]), seeds };
    Ok(CardProposal { proposal: Proposal::Card { card: body.into() }, card, bundle })
}

/// The key that this person of the roster enrolled for the quarter: by identity key, not by name.
fn enrolled(
    person: &Person,
    quarter: Quarter,
    enrolments: &[Enrolment],
) -> Result<X25519Public, CeremonyError> {
    let role = match person.role {
        Role::Keyholder => EnrolRole::Keyholder,
        Role::Custodian => EnrolRole::Custodian,
        Role::Collector => EnrolRole::Collector,
    };
    let mut fitting = enrolments.iter().filter(|e| {
        e.identity == person.identity && e.quarter == quarter && e.unit == person.unit && e.role == role
    });
    let key = fitting.next().and_then(|e| e.key);
    let key = key.ok_or(CeremonyError::NoQuarterEnrolment(person.id, quarter))?;
    if fitting.any(|other| other.key != Some(key)) {
        return Err(CeremonyError::AmbiguousEnrolment(person.id));
    }
    Ok(key)
}
