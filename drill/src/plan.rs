//! What a practice service consists of: units, people, forces, clocks (SPEC 2, 4.3).

use postern_keyholder::ceremony::draft::{
    ClockDraft, Draft, DraftDay, Epoch, ForceDraft, KindDraft, PersonDraft, PolicyDraft, RoleDraft,
    RootDraft, ServiceDraft, ServiceKeyDraft, UnitDraft,
};
use postern_wire::VerifyingKeyBytes;
use postern_wire::sizes::ROSTER_DAYS;

use crate::forces::{ListedForce, by_turn};

/// The most units of forces: one for each.
pub const MOST_UNITS: u16 = 48;
/// The root signers; two of them must sign.
pub const SIGNERS: [&str; 3] = ["oak", "ash", "elm"];
/// Signatures under a roster.
pub const THRESHOLD: u8 = 2;
/// The number of the phone line.
pub const PHONE: &str = "0800 085 0000";
/// Seconds of an ordinary service day.
const CIVIL_DAY: u32 = 86_400;

/// The clocks of a practice service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// Unix seconds at the start of day 0.
    pub epoch: u64,
    /// Length of a service day in seconds, at least 2.
    pub day_seconds: u32,
    /// The 24th of the next day at which a day is released to units.
    pub release_24th: u8,
    /// The 24th of the day at which the board is released.
    pub board_24th: u8,
}

impl Clocks {
    /// Clocks that begin now; a civil day begins at the midnight before, UTC.
    #[must_use]
    pub const fn beginning(now_unix: u64, day_seconds: u32, release_24th: u8, board_24th: u8) -> Self {
        let epoch = if day_seconds == CIVIL_DAY { now_unix - now_unix % CIVIL_DAY as u64 } else { now_unix };
        Self { epoch, day_seconds, release_24th, board_24th }
    }
}

/// A service to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its clocks.
    pub clocks: Clocks,
    /// Units: those of forces, then the charity's desk.
    pub units: Vec<PlannedUnit>,
    /// Everybody, by ascending number.
    pub people: Vec<PlannedPerson>,
    /// Forces, each with the unit that takes its reports.
    pub forces: Vec<(ListedForce, u16)>,
}

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedUnit {
    /// Number, from 1.
    pub id: u16,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh, if it has one.
    pub name_cy: String,
    /// Slug of its force; none for the desk.
    pub force: Option<String>,
}

/// A person, or a collecting machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPerson {
    /// Number, from 1.
    pub id: u16,
    /// Pseudonym, unlike every other.
    pub name: String,
    /// Role.
    pub role: RoleDraft,
    /// Unit served.
    pub unit: u16,
    /// Not under the command of the force.
    pub outsider: bool,
}

impl Plan {
    /// A service of so many forces' units and the charity's desk. Forces without a unit of their own go to the desk.
    ///
    /// A force's unit is two of three keyholders, one of them an insider and two outsiders, one custodian and one
    /// collector; the desk is one keyholder, one custodian and one collector.
    #[must_use]
    pub fn new(units_of_forces: u16, clocks: Clocks) -> Self {
        let turn = by_turn();
        let own = turn.iter().take(usize::from(units_of_forces));
        let mut units: Vec<_> = (1..).zip(own).map(|(id, force)| PlannedUnit::of_force(id, force)).collect();
        let desk = units_of_forces.saturating_add(1);
        units.push(PlannedUnit::desk(desk));
        let mut people = Vec::new();
        for unit in &units {
            unit.people(&mut people);
        }
        let unit_of = |slug: &str| units.iter().find(|unit| unit.force.as_deref() == Some(slug));
        let forces = turn.into_iter().map(|force| {
            let unit = unit_of(&force.slug).map_or(desk, |unit| unit.id);
            (force, unit)
        });
        Self { forces: forces.collect(), clocks, people, units }
    }

    /// The plan as the draft of a roster, for the signers.
    #[must_use]
    pub fn draft(&self, service_key: &VerifyingKeyBytes) -> Draft {
        let Clocks { epoch, day_seconds, release_24th, board_24th } = self.clocks;
        let key = ServiceKeyDraft { public: service_key.to_string(), retired: None, revoked: None };
        let desk = self.desk().id;
        Draft {
            service: ServiceDraft {
                phone: PHONE.to_owned(),
                from: DraftDay::Number(0),
                until: DraftDay::Number(ROSTER_DAYS),
                key: vec![key],
            },
            clock: ClockDraft {
                epoch: Epoch::Unix(epoch),
                day_seconds,
                release_24th,
                board_24th,
                cell_cap: 20_000,
            },
            root: Some(RootDraft {
                threshold: THRESHOLD,
                signers: SIGNERS.iter().map(|name| (*name).to_owned()).collect(),
            }),
            unit: self.units.iter().map(|unit| unit.draft(desk)).collect(),
            person: self.people.iter().map(PlannedPerson::draft).collect(),
            force: self.forces.iter().map(|(force, unit)| force_draft(force, *unit)).collect(),
        }
    }

    /// The charity's desk: the last unit.
    #[must_use]
    pub fn desk(&self) -> PlannedUnit {
        let last = self.units.last().cloned();
        last.unwrap_or_else(|| PlannedUnit::desk(1))
    }

    /// The people of a unit, ascending.
    pub fn people_of(&self, unit: u16) -> impl Iterator<Item = &PlannedPerson> {
        self.people.iter().filter(move |person| person.unit == unit)
    }
}

impl PlannedUnit {
    fn of_force(id: u16, force: &ListedForce) -> Self {
        let name_cy = match force.name_cy.as_str() {
            "" => String::new(),
            name => format!("{name}, Safonau Proffesiynol"),
        };
        let name_en = format!("{}, Professional Standards", force.name_en);
        Self { id, name_en, name_cy, force: Some(force.slug.clone()) }
    }

    fn desk(id: u16) -> Self {
        let (name_en, name_cy) = ("Review desk of the charity", "Desg adolygu'r elusen");
        Self { id, name_en: name_en.to_owned(), name_cy: name_cy.to_owned(), force: None }
    }

    /// Whether it is the charity's desk.
    #[must_use]
    pub const fn is_desk(&self) -> bool {
        self.force.is_none()
    }

    /// A short name for folders: its force, or `desk`.
    #[must_use]
    pub fn short(&self) -> &str {
        self.force.as_deref().unwrap_or("desk")
    }

    /// Keyholders that must agree, keyholders, outsiders among any who agree.
    #[must_use]
    pub const fn policy(&self) -> (u8, u8, u8) {
        if self.is_desk() { (1, 1, 1) } else { (2, 3, 1) }
    }

    fn people(&self, people: &mut Vec<PlannedPerson>) {
        let keyholders: &[(&str, bool)] = if self.is_desk() {
            &[("swan", true)]
        } else {
            &[("heron", false), ("robin", true), ("wren", true)]
        };
        let keyholders = keyholders.iter().map(|(bird, outsider)| (*bird, RoleDraft::Keyholder, *outsider));
        let others = [("owl", RoleDraft::Custodian, true), ("pigeon", RoleDraft::Collector, false)];
        for (bird, role, outsider) in keyholders.chain(others) {
            let id = people.last().map_or(1, |last| last.id.saturating_add(1));
            // A pseudonym is one person's in the whole service: it picks the enrolment file.
            people.push(PlannedPerson {
                id,
                name: format!("{bird}-{}", self.id),
                role,
                unit: self.id,
                outsider,
            });
        }
    }

    fn draft(&self, desk: u16) -> UnitDraft {
        let (keyholders_needed, keyholders, outsiders_needed) = self.policy();
        UnitDraft {
            id: self.id,
            name: self.name_en.clone(),
            name_cy: self.name_cy.clone(),
            kind: if self.is_desk() { KindDraft::Desk } else { KindDraft::Force },
            policy: PolicyDraft {
                keyholders_needed,
                keyholders,
                outsiders_needed,
                custodians_needed: 1,
                custodians: 1,
            },
            alternates: if self.is_desk() { Vec::new() } else { vec![desk] },
            hours: if self.is_desk() {
                "Every day, 8:00 to 20:00"
            } else {
                "Monday to Friday, 9:00 to 17:00"
            }
            .to_owned(),
            notes_per_sync: 8,
            retired: None,
            revoked: None,
        }
    }
}

impl PlannedPerson {
    fn draft(&self) -> PersonDraft {
        PersonDraft {
            id: self.id,
            name: self.name.clone(),
            role: self.role,
            unit: self.unit,
            outsider: self.outsider,
            retired: None,
            revoked: None,
        }
    }
}

fn force_draft(force: &ListedForce, unit: u16) -> ForceDraft {
    ForceDraft {
        slug: force.slug.clone(),
        name: force.name_en.clone(),
        name_cy: force.name_cy.clone(),
        units: vec![unit],
        succeeded_by: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(units: u16) -> Plan {
        Plan::new(units, Clocks::beginning(1_000_007, 60, 6, 18))
    }

    #[test]
    fn every_force_has_a_unit() {
        for units in [0, 1, 2, 5, MOST_UNITS] {
            let plan = plan(units);
            assert_eq!(plan.forces.len(), 48);
            assert_eq!(plan.units.len(), usize::from(units) + 1);
            let own = plan.forces.iter().filter(|(_, unit)| *unit != plan.desk().id).count();
            assert_eq!(own, usize::from(units));
            assert!(plan.forces.iter().all(|(_, unit)| plan.units.iter().any(|known| known.id == *unit)));
        }
    }

    #[test]
    fn names_are_one_persons_each() {
        let plan = plan(MOST_UNITS);
        let names: std::collections::BTreeSet<_> = plan.people.iter().map(|person| &person.name).collect();
        assert_eq!(names.len(), plan.people.len());
        assert_eq!(plan.people.len(), 48 * 5 + 3);
    }

    #[test]
    fn a_civil_day_begins_at_midnight() {
        let clocks = Clocks::beginning(1_700_000_000, 86_400, 6, 18);
        assert_eq!(clocks.epoch % 86_400, 0);
        assert_eq!(Clocks::beginning(1_700_000_000, 5, 6, 18).epoch, 1_700_000_000);
    }
}
