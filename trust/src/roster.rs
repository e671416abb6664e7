//! What a roster must be, whoever signed it (SPEC 4.3).

use postern_wire::cbor::strictly_ascending;
use postern_wire::cell::VERSION;
use postern_wire::directory::{Force, Person, Policy, Role, Roster, State, Unit};
use postern_wire::sizes::{MAX_N, MAX_NC, ROSTER_DAYS};
use postern_wire::{Day, PersonId, ServiceId, UnitId};

use crate::Calendar;
use crate::error::{DirectoryError, List, Record};
use crate::sign::VerifyingKey;

/// The longest slug of a force, in bytes: what the form's field takes.
pub const MAX_SLUG: usize = 40;

/// Whether a key or a unit in this state holds for what is dated `day` (SPEC 4.3): an active one for every day, a
/// retired one until and on its last day, a revoked one for the days before its first bad day.
#[must_use]
pub fn holds_on(state: State, day: Day) -> bool {
    match state {
        State::Active => true,
        State::Retired(last) => day <= last,
        State::Revoked(from) => day < from,
    }
}

/// A roster that keeps every rule, with the service's keys parsed.
pub(crate) struct CheckedRoster {
    pub(crate) roster: Roster,
    pub(crate) calendar: Calendar,
    pub(crate) service_keys: Vec<(VerifyingKey, State)>,
}

impl CheckedRoster {
    /// Checks everything but signatures, the date, people's keys, and keys that other records have too.
    pub(crate) fn new(roster: Roster, service: &ServiceId) -> Result<Self, DirectoryError> {
        if roster.version != VERSION {
            return Err(DirectoryError::Version(Record::Roster));
        }
        if roster.service != *service {
            return Err(DirectoryError::OtherService(Record::Roster));
        }
        let days = roster.until.0.checked_sub(roster.from.0);
        if days.is_none_or(|days| days > ROSTER_DAYS) {
            return Err(DirectoryError::Period(Record::Roster));
        }
        if u32::try_from(roster.history.len()) != Ok(roster.serial) {
            return Err(DirectoryError::History);
        }
        let calendar = Calendar::new(&roster.constants).ok_or(DirectoryError::Constants)?;
        check_order(&roster)?;
        for person in &roster.people {
            unit_of(&roster, person.unit).ok_or(DirectoryError::PersonUnit(person.id))?;
        }
        roster.units.iter().try_for_each(|unit| check_unit(&roster, unit))?;
        roster.forces.iter().enumerate().try_for_each(|(at, force)| check_force(&roster, at, force))?;
        let parse = |key| VerifyingKey::try_from(key).map_err(|_| DirectoryError::BadKey(Record::Roster));
        let service_keys: Vec<_> =
            roster.service_keys.iter().map(|k| Ok((parse(&k.key)?, k.state))).collect::<Result<_, _>>()?;
        if service_keys.iter().filter(|(_, state)| *state == State::Active).count() != 1 {
            return Err(DirectoryError::ServiceKeys);
        }
        Ok(Self { roster, calendar, service_keys })
    }

    /// Checks that the roster holds on this day.
    pub(crate) fn check_date(&self, today: Day) -> Result<(), DirectoryError> {
        let (from, until) = (self.roster.from, self.roster.until);
        if today < from {
            return Err(DirectoryError::NotYet { from, today });
        }
        if today > until {
            return Err(DirectoryError::Expired { until, today });
        }
        Ok(())
    }
}

/// Checks that everybody's identity key is a key.
pub(crate) fn check_identities(roster: &Roster) -> Result<(), DirectoryError> {
    let usable = |p: &Person| VerifyingKey::try_from(&p.identity).is_ok();
    if roster.people.iter().all(usable) { Ok(()) } else { Err(DirectoryError::BadKey(Record::Roster)) }
}

pub(crate) fn unit_of(roster: &Roster, id: UnitId) -> Option<&Unit> {
    roster.units.binary_search_by_key(&id, |u| u.id).ok().and_then(|at| roster.units.get(at))
}

pub(crate) fn person_of(roster: &Roster, id: PersonId) -> Option<&Person> {
    roster.people.binary_search_by_key(&id, |p| p.id).ok().and_then(|at| roster.people.get(at))
}

/// A unit's active people of one role, ascending.
pub(crate) fn active(roster: &Roster, unit: UnitId, role: Role) -> impl Iterator<Item = &Person> {
    roster.people.iter().filter(move |p| p.unit == unit && p.role == role && p.state == State::Active)
}

fn check_order(roster: &Roster) -> Result<(), DirectoryError> {
    let lists = [
        (List::People, strictly_ascending(&roster.people, |p| p.id)),
        (List::Units, strictly_ascending(&roster.units, |u| u.id)),
        (List::RevokedCards, strictly_ascending(&roster.revoked_cards, |d| *d)),
        (List::Forces, roster.forces.is_sorted_by(|a, b| a.slug < b.slug)),
    ];
    match lists.iter().find(|(_, sorted)| !sorted) {
        Some((list, _)) => Err(DirectoryError::Order(*list)),
        None => Ok(()),
    }
}

fn check_unit(roster: &Roster, unit: &Unit) -> Result<(), DirectoryError> {
    let Policy { m, n, k, mc, nc } = unit.policy;
    let fits = |m: u8, n: u8, max: usize| 1 <= m && m <= n && usize::from(n) <= max;
    if !fits(m, n, MAX_N) || !fits(mc, nc, MAX_NC) || k > m {
        return Err(DirectoryError::Policy(unit.id));
    }
    let known = |id: &UnitId| *id != unit.id && unit_of(roster, *id).is_some();
    if !strictly_ascending(&unit.alternates, |id| *id) || !unit.alternates.iter().all(known) {
        return Err(DirectoryError::Alternates(unit.id));
    }
    if !matches!(unit.notes_per_sync, 8 | 16 | 32) {
        return Err(DirectoryError::NotesPerSync(unit.id));
    }
    // A unit out of use has nobody who must be there: its people retire with it.
    if unit.state != State::Active {
        return Ok(());
    }
    if active(roster, unit.id, Role::Keyholder).count() != usize::from(n) {
        return Err(DirectoryError::KeyholderCount(unit.id));
    }
    if active(roster, unit.id, Role::Custodian).count() != usize::from(nc) {
        return Err(DirectoryError::CustodianCount(unit.id));
    }
    // Any M shares open: so K outsiders are in every M exactly when at most M - K keyholders are inside. With K = 0
    // there is nothing to keep.
    let insiders = active(roster, unit.id, Role::Keyholder).filter(|p| !p.outsider).count();
    if k > 0 && insiders > usize::from(m - k) {
        return Err(DirectoryError::Insiders(unit.id));
    }
    Ok(())
}

fn check_force(roster: &Roster, at: usize, force: &Force) -> Result<(), DirectoryError> {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if force.slug.is_empty() || force.slug.len() > MAX_SLUG || !force.slug.bytes().all(letter) {
        return Err(DirectoryError::ForceSlug(at));
    }
    let mut units = force.units.clone();
    units.sort_unstable();
    let distinct = strictly_ascending(&units, |id| *id);
    let known = force.units.iter().all(|id| unit_of(roster, *id).is_some());
    let nobody = force.units.is_empty() && force.succeeded_by.is_none();
    if nobody || !known || !distinct {
        return Err(DirectoryError::ForceUnits(at));
    }
    let Some(successor) = &force.succeeded_by else { return Ok(()) };
    let exists = roster.forces.iter().any(|f| f.slug == *successor);
    if exists && *successor != force.slug { Ok(()) } else { Err(DirectoryError::ForceSuccessor(at)) }
}
