//! A roster as facts, and the facts that differ between two rosters.

use postern_wire::Digest;
use postern_wire::directory::{Constants, Force, Person, Role, Roster, ServiceKey, State, Unit, UnitKind};

use super::review::{Change, ChangeKind};
use crate::dates::{day_text, time_text};
use crate::tell::shown;

/// A name and a value.
pub(super) type Fact = (&'static str, String);

/// A thing that is new, with all its facts.
pub(super) fn new(what: String, facts: Vec<Fact>) -> Change {
    let details = facts.into_iter().map(|(name, value)| (name, None, Some(value))).collect();
    Change { kind: ChangeKind::New, what, details }
}

/// What differs between the roster in force, if any, and a proposed one.
pub(super) fn compare_rosters(before: Option<&Roster>, after: &Roster) -> Vec<Change> {
    let constants = &after.constants;
    let mut changes = Vec::new();
    let service = |roster: &Roster| vec![((), "the service".to_owned(), service_facts(roster))];
    changes.extend(compare(before.map(service).unwrap_or_default(), service(after)));
    let keys = |roster: &Roster| roster.service_keys.iter().map(|k| key_entry(k, constants)).collect();
    changes.extend(compare(before.map(keys).unwrap_or_default(), keys(after)));
    let units = |roster: &Roster| roster.units.iter().map(|u| unit_entry(u, constants)).collect();
    changes.extend(compare(before.map(units).unwrap_or_default(), units(after)));
    let people = |roster: &Roster| roster.people.iter().map(|p| person_entry(p, constants)).collect();
    changes.extend(compare(before.map(people).unwrap_or_default(), people(after)));
    let forces = |roster: &Roster| roster.forces.iter().map(force_entry).collect();
    changes.extend(compare(before.map(forces).unwrap_or_default(), forces(after)));
    let cards = |roster: &Roster| roster.revoked_cards.iter().map(card_entry).collect();
    changes.extend(compare(before.map(cards).unwrap_or_default(), cards(after)));
    changes
}

/// A thing: what it is known by, what it is called, its facts.
type Entry<K> = (K, String, Vec<Fact>);

fn compare<K: PartialEq>(before: Vec<Entry<K>>, after: Vec<Entry<K>>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (key, what, _) in &before {
        if after.iter().all(|(other, ..)| other != key) {
            changes.push(Change { kind: ChangeKind::Gone, what: what.clone(), details: Vec::new() });
        }
    }
    for (key, what, facts) in after {
        let Some((_, _, old)) = before.iter().find(|(other, ..)| *other == key) else {
            changes.push(new(what, facts));
            continue;
        };
        // Facts of one kind of thing come in one order, as many for each.
        let differing = old.iter().zip(facts).filter(|(old, now)| old.1 != now.1);
        let details: Vec<_> =
            differing.map(|(old, (name, now))| (name, Some(old.1.clone()), Some(now))).collect();
        if !details.is_empty() {
            changes.push(Change { kind: ChangeKind::Changed, what, details });
        }
    }
    changes
}

fn service_facts(roster: &Roster) -> Vec<Fact> {
    let c = &roster.constants;
    vec![
        ("roster holds from", day_text(roster.from, c)),
        ("roster holds until", day_text(roster.until, c)),
        ("phone", shown(&roster.phone)),
        ("day 0 begins", time_text(c.epoch)),
        ("length of a day", format!("{} seconds", c.day_seconds)),
        ("released to units", format!("{}/24 into the next day", c.release_24th)),
        ("board", format!("{}/24 into the day", c.board_24th)),
        ("cells taken in a day", c.cell_cap.to_string()),
    ]
}

fn state_text(state: State, constants: &Constants) -> String {
    match state {
        State::Active => "in use".to_owned(),
        State::Retired(day) => format!("retired, last used on {}", day_text(day, constants)),
        State::Revoked(day) => format!("REVOKED from {}", day_text(day, constants)),
    }
}

fn key_entry(key: &ServiceKey, constants: &Constants) -> Entry<postern_wire::VerifyingKeyBytes> {
    (key.key, format!("server key {}", key.key), vec![("state", state_text(key.state, constants))])
}

fn list<T: core::fmt::Display>(items: &[T]) -> String {
    if items.is_empty() {
        return "none".to_owned();
    }
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn unit_entry(unit: &Unit, constants: &Constants) -> Entry<postern_wire::UnitId> {
    let p = unit.policy;
    let kind = match unit.kind {
        UnitKind::Force => "unit of a force",
        UnitKind::Oversight => "oversight body",
        UnitKind::Desk => "review desk",
    };
    let facts = vec![
        ("name", shown(&unit.name_en)),
        ("name in Welsh", shown(&unit.name_cy)),
        ("kind", kind.to_owned()),
        ("to open a letter", format!("{} of {} keyholders, {} of them outsiders", p.m, p.n, p.k)),
        ("to open contact details", format!("{} of {} custodians", p.mc, p.nc)),
        ("instead of it", list(&unit.alternates)),
        ("staffed", shown(&unit.hours)),
        ("notes with each sync", unit.notes_per_sync.to_string()),
        ("state", state_text(unit.state, constants)),
    ];
    (unit.id, format!("unit {} ({})", unit.id, shown(&unit.name_en)), facts)
}

fn person_entry(person: &Person, constants: &Constants) -> Entry<postern_wire::PersonId> {
    let role = match person.role {
        Role::Keyholder => "keyholder",
        Role::Custodian => "custodian",
        Role::Collector => "collector",
    };
    let facts = vec![
        ("pseudonym", shown(&person.pseudonym)),
        ("role", role.to_owned()),
        ("unit", person.unit.to_string()),
        ("stands", if person.outsider { "outside the force" } else { "inside the force" }.to_owned()),
        ("identity key", person.identity.to_string()),
        ("state", state_text(person.state, constants)),
    ];
    (person.id, format!("person {} ({})", person.id, shown(&person.pseudonym)), facts)
}

fn force_entry(force: &Force) -> Entry<String> {
    let facts = vec![
        ("name", shown(&force.name_en)),
        ("name in Welsh", shown(&force.name_cy)),
        ("units", list(&force.units)),
        ("merged into", force.succeeded_by.as_deref().map_or_else(|| "none".to_owned(), shown)),
    ];
    (force.slug.clone(), format!("force {}", shown(&force.slug)), facts)
}

fn card_entry(card: &Digest) -> Entry<Digest> {
    (*card, format!("revoked key card {card}"), Vec::new())
}
