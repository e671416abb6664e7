//! Proposing a roster: the first of a service, the next one, or the one in force with a single change (SPEC 4.3).

use postern_trust::{RootDigest, current_root, review_roster};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::VERSION;
use postern_wire::directory::{
    Constants, DirectoryFile, Force, Person, Policy, Role, RootSet, Roster, ServiceKey, State, Unit, UnitKind,
};
use postern_wire::unit_files::{EnrolRole, Enrolment, Proposal};
use postern_wire::{Day, Digest, PersonId, ServiceId, UnitId, VerifyingKeyBytes};
use rand_core::CryptoRng;

use super::CeremonyError;
use super::draft::{Draft, KindDraft, PersonDraft, RoleDraft, RootDraft, UnitDraft, state};

/// The roster of a draft. Without `base` it is a service's first, with a fresh service id and the draft's root set; with
/// `base`, the one that follows the roster in force. Whoever has no new enrolment keeps their identity key.
///
/// # Errors
/// [`CeremonyError`] by what is missing, or [`CeremonyError::Directory`] by the rule that is broken.
pub fn propose_roster(
    rng: &mut impl CryptoRng,
    draft: &Draft,
    enrolments: &[Enrolment],
    base: Option<&DirectoryFile>,
) -> Result<Proposal, CeremonyError> {
    let Some(base) = base else { return first(rng, draft, enrolments) };
    if draft.root.is_some() {
        return Err(CeremonyError::RootGiven);
    }
    let mut roster = next(base)?;
    let before = roster.clone();
    fill(&mut roster, draft, enrolments)?;
    nobody_dropped(&before, &roster)?;
    later(base, &roster)
}

/// The roster in force with the unit retired from today on: nothing more is sealed to it, and its old notes verify.
///
/// # Errors
/// [`CeremonyError::NoSuchUnit`], [`CeremonyError::Directory`].
pub fn suspend_unit(base: &DirectoryFile, unit: UnitId, last: Day) -> Result<Proposal, CeremonyError> {
    let mut roster = next(base)?;
    let found = roster.units.iter_mut().find(|u| u.id == unit);
    found.ok_or(CeremonyError::NoSuchUnit(unit))?.state = State::Retired(last);
    later(base, &roster)
}

/// The roster in force with the person revoked from `from` on, and one keyholder or custodian fewer in the unit's policy.
/// The unit needs a new key card: nothing is sealed to the one with this person's key any more.
///
/// # Errors
/// [`CeremonyError::NoSuchPerson`]; [`CeremonyError::Directory`] when the unit would have too few people: then a draft
/// with a successor is needed.
pub fn revoke_person(base: &DirectoryFile, person: PersonId, from: Day) -> Result<Proposal, CeremonyError> {
    let mut roster = next(base)?;
    let found = roster.people.iter_mut().find(|p| p.id == person);
    let found = found.ok_or(CeremonyError::NoSuchPerson(person))?;
    let was_active = core::mem::replace(&mut found.state, State::Revoked(from)) == State::Active;
    let (role, unit) = (found.role, found.unit);
    if let Some(unit) = roster.units.iter_mut().find(|u| u.id == unit && was_active) {
        match role {
            Role::Keyholder => unit.policy.n = unit.policy.n.saturating_sub(1),
            Role::Custodian => unit.policy.nc = unit.policy.nc.saturating_sub(1),
            Role::Collector => {}
        }
    }
    later(base, &roster)
}

/// The roster in force with the key card of this digest revoked.
///
/// # Errors
/// [`CeremonyError::NoSuchCard`], [`CeremonyError::Directory`].
pub fn revoke_card(base: &DirectoryFile, card: Digest) -> Result<Proposal, CeremonyError> {
    if !base.cards.iter().any(|signed| postern_trust::sha256(&[&signed.body]) == card) {
        return Err(CeremonyError::NoSuchCard);
    }
    let mut roster = next(base)?;
    roster.revoked_cards.push(card);
    roster.revoked_cards.sort_unstable();
    roster.revoked_cards.dedup();
    later(base, &roster)
}

/// The roster inside a directory file, not verified.
pub(super) fn roster_of(file: &DirectoryFile) -> Result<Roster, CeremonyError> {
    let why = |e| postern_trust::DirectoryError::Malformed(postern_trust::Record::Roster, e);
    Ok(decode_canonical(&file.roster.body).map_err(why)?)
}

fn next(base: &DirectoryFile) -> Result<Roster, CeremonyError> {
    let why = |e| postern_trust::DirectoryError::Malformed(postern_trust::Record::Roster, e);
    Ok(postern_trust::build::succeed(&base.roster.body).map_err(why)?)
}

fn first(
    rng: &mut impl CryptoRng,
    draft: &Draft,
    enrolments: &[Enrolment],
) -> Result<Proposal, CeremonyError> {
    let mut service = ServiceId([0; 16]);
    rng.fill_bytes(&mut service.0);
    let root = draft.root.as_ref().ok_or(CeremonyError::NoRoot)?;
    let first_root = root_set(service, root, enrolments)?;
    let mut roster = Roster {
        version: VERSION,
        service,
        serial: 0,
        history: Vec::new(),
        from: Day(0),
        until: Day(0),
        constants: Constants { epoch: 0, day_seconds: 0, release_24th: 0, board_24th: 0, cell_cap: 0 },
        service_keys: Vec::new(),
        people: Vec::new(),
        units: Vec::new(),
        forces: Vec::new(),
        phone: String::new(),
        revoked_cards: Vec::new(),
    };
    fill(&mut roster, draft, enrolments)?;
    review_roster(&roster, &first_root)?;
    Ok(Proposal::Roster { first_root, rotations: Vec::new(), roster: encode(&roster).into() })
}

fn later(base: &DirectoryFile, roster: &Roster) -> Result<Proposal, CeremonyError> {
    let (first_root, rotations) = (base.first_root.clone(), base.rotations.clone());
    let root = current_root(&RootDigest::of(&first_root), &first_root, &rotations)?;
    review_roster(roster, &root)?;
    Ok(Proposal::Roster { first_root, rotations, roster: encode(roster).into() })
}

/// The root set of names and keys.
pub(super) fn root_set(
    service: ServiceId,
    root: &RootDraft,
    enrolments: &[Enrolment],
) -> Result<RootSet, CeremonyError> {
    let key = |(place, signer): (usize, &String)| {
        if let Ok(key) = signer.parse::<VerifyingKeyBytes>() {
            return Ok(key);
        }
        let mut named = enrolments.iter().filter(|e| e.role == EnrolRole::Signer && e.pseudonym == *signer);
        match (named.next(), named.next()) {
            (Some(enrolment), None) => Ok(enrolment.identity),
            _ => Err(CeremonyError::NoSigner(place)),
        }
    };
    let keys = (1..).zip(&root.signers).map(key).collect::<Result<_, _>>()?;
    Ok(RootSet { service, threshold: root.threshold, keys })
}

fn fill(roster: &mut Roster, draft: &Draft, enrolments: &[Enrolment]) -> Result<(), CeremonyError> {
    let constants = draft.clock.constants()?;
    let service_key = |key: &super::draft::ServiceKeyDraft| {
        Ok(ServiceKey {
            key: key.public.parse().map_err(|_| CeremonyError::BadKeyText)?,
            state: state(key.retired, key.revoked, &constants)?,
        })
    };
    let people = draft.person.iter().map(|p| person(p, enrolments, &roster.people, &constants));
    let mut people = people.collect::<Result<Vec<_>, CeremonyError>>()?;
    let mut units = draft.unit.iter().map(|u| unit(u, &constants)).collect::<Result<Vec<_>, _>>()?;
    let forces = draft.force.iter().map(|force| Force {
        slug: force.slug.clone(),
        name_en: force.name.clone(),
        name_cy: force.name_cy.clone(),
        units: force.units.iter().copied().map(UnitId).collect(),
        succeeded_by: force.succeeded_by.clone(),
    });
    let mut forces: Vec<_> = forces.collect();
    people.sort_by_key(|p| p.id);
    units.sort_by_key(|u| u.id);
    forces.sort_by(|a, b| a.slug.cmp(&b.slug));
    roster.from = draft.service.from.day(&constants)?;
    roster.until = draft.service.until.day(&constants)?;
    roster.service_keys = draft.service.key.iter().map(service_key).collect::<Result<_, CeremonyError>>()?;
    roster.phone.clone_from(&draft.service.phone);
    roster.constants = constants;
    roster.people = people;
    roster.units = units;
    roster.forces = forces;
    Ok(())
}

fn unit(draft: &UnitDraft, constants: &Constants) -> Result<Unit, CeremonyError> {
    let mut alternates: Vec<_> = draft.alternates.iter().copied().map(UnitId).collect();
    alternates.sort_unstable();
    Ok(Unit {
        id: UnitId(draft.id),
        name_en: draft.name.clone(),
        name_cy: draft.name_cy.clone(),
        kind: match draft.kind {
            KindDraft::Force => UnitKind::Force,
            KindDraft::Oversight => UnitKind::Oversight,
            KindDraft::Desk => UnitKind::Desk,
        },
        policy: Policy {
            m: draft.policy.keyholders_needed,
            n: draft.policy.keyholders,
            k: draft.policy.outsiders_needed,
            mc: draft.policy.custodians_needed,
            nc: draft.policy.custodians,
        },
        alternates,
        hours: draft.hours.clone(),
        notes_per_sync: draft.notes_per_sync,
        state: state(draft.retired, draft.revoked, constants)?,
    })
}

fn person(
    draft: &PersonDraft,
    enrolments: &[Enrolment],
    before: &[Person],
    constants: &Constants,
) -> Result<Person, CeremonyError> {
    let id = PersonId(draft.id);
    let (role, as_enrolled) = match draft.role {
        RoleDraft::Keyholder => (Role::Keyholder, EnrolRole::Keyholder),
        RoleDraft::Custodian => (Role::Custodian, EnrolRole::Custodian),
        RoleDraft::Collector => (Role::Collector, EnrolRole::Collector),
    };
    let named: Vec<_> = enrolments.iter().filter(|e| e.pseudonym == draft.name).collect();
    let identity = match named.as_slice() {
        [] => before.iter().find(|p| p.id == id && p.pseudonym == draft.name).map(|p| p.identity),
        [first, rest @ ..] if rest.iter().all(|e| e.identity == first.identity) => {
            if named.iter().any(|e| e.role != as_enrolled || e.unit.0 != draft.unit) {
                return Err(CeremonyError::EnrolmentDiffers(id));
            }
            Some(first.identity)
        }
        _ => return Err(CeremonyError::AmbiguousEnrolment(id)),
    };
    Ok(Person {
        id,
        pseudonym: draft.name.clone(),
        role,
        unit: UnitId(draft.unit),
        outsider: draft.outsider,
        identity: identity.ok_or(CeremonyError::NoEnrolmentFor(id))?,
        state: state(draft.retired, draft.revoked, constants)?,
    })
}

fn nobody_dropped(before: &Roster, after: &Roster) -> Result<(), CeremonyError> {
    if let Some(gone) = before.units.iter().find(|u| after.units.iter().all(|v| v.id != u.id)) {
        return Err(CeremonyError::UnitDropped(gone.id));
    }
    if let Some(gone) = before.people.iter().find(|p| after.people.iter().all(|q| q.id != p.id)) {
        return Err(CeremonyError::PersonDropped(gone.id));
    }
    Ok(())
}
