//! Which unit a report goes to (SPEC 8.2): by force, who shall read it first, and whether somebody there is involved.

use core::fmt;

use postern_trust::Directory;
use postern_wire::directory::{State, Unit, UnitKind};
use postern_wire::form::Field;
use postern_wire::{Day, UnitId};

use crate::answers::{Answers, near};

/// The answers to `force` that are no force.
pub const NO_FORCE: [&str; 4] = ["other", "unknown", "several", "not-police"];

/// Who shall read the report first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadFirst {
    /// The force's unit.
    Unit,
    /// The charity's review desk.
    Desk,
    /// An oversight body.
    Oversight,
}

/// Why the report goes there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It was asked for.
    Asked,
    /// It is the force's unit.
    OfForce,
    /// Somebody in the force's unit is involved: this is its alternate.
    Alternate,
    /// There is no force, or it is not in the directory: the desk finds it.
    NoForce,
}

/// Where a report goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// The unit.
    pub unit: UnitId,
    /// Why there.
    pub reason: Reason,
}

/// Why there is nowhere to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RouteError<'a> {
    /// No such force, but one that is nearly written so.
    Force {
        /// Its slug.
        suggestion: &'a str,
    },
    /// The directory has no review desk that can be written to.
    NoDesk,
    /// The directory has no oversight body that takes reports.
    NoOversight,
    /// Neither the unit nor, if asked for, an alternate can be written to today.
    NoKeys(UnitId),
    /// No such unit.
    NoUnit(UnitId),
}

impl fmt::Display for RouteError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Force { .. } => f.write_str("there is no such force"),
            Self::NoDesk => f.write_str("there is no review desk that takes reports"),
            Self::NoOversight => f.write_str("there is no oversight body that takes reports"),
            Self::NoKeys(unit) => write!(f, "unit {unit} takes no letters today"),
            Self::NoUnit(unit) => write!(f, "there is no unit {unit}"),
        }
    }
}

impl core::error::Error for RouteError<'_> {}

/// The units of a force and their alternates that can be written to, best first: what a person chooses from.
#[must_use]
pub fn choices<'a>(directory: &'a Directory, answers: &Answers, today: Day) -> Vec<(&'a Unit, Reason)> {
    let force = answers.get(Field::Force).unwrap_or_default();
    let units = units_of(directory, force);
    let involved = answers.get(Field::Involved) == Some("yes");
    let mut out: Vec<(&Unit, Reason)> = Vec::new();
    if !involved {
        out.extend(units.iter().map(|unit| (*unit, Reason::OfForce)));
    }
    for alternate in units.iter().flat_map(|unit| &unit.alternates) {
        let known = |id| out.iter().any(|(unit, _)| unit.id == id) || units.iter().any(|unit| unit.id == id);
        if let Some(unit) = directory.unit(*alternate).filter(|unit| !known(unit.id)) {
            out.push((unit, Reason::Alternate));
        }
    }
    if let Some(desk) = of_kind(directory, UnitKind::Desk, today)
        && !out.iter().any(|(unit, _)| unit.id == desk.id)
    {
        out.push((desk, Reason::NoForce));
    }
    out.retain(|(unit, _)| writable(directory, unit, today));
    out
}

/// The one unit that the answers name.
///
/// # Errors
/// [`RouteError`] by what is wrong.
pub fn route<'a>(directory: &'a Directory, answers: &Answers, today: Day) -> Result<Route, RouteError<'a>> {
    let force = answers.get(Field::Force).unwrap_or("unknown");
    let listed = directory.force(force).is_some();
    if !listed && !NO_FORCE.contains(&force) {
        let slugs = directory.forces().iter().map(|force| force.slug.as_str());
        if let Some(suggestion) = near(force, slugs) {
            return Err(RouteError::Force { suggestion });
        }
    }
    let desk = |reason| {
        let unit = of_kind(directory, UnitKind::Desk, today).ok_or(RouteError::NoDesk)?;
        Ok(Route { unit: unit.id, reason })
    };
    match read_first(answers) {
        ReadFirst::Desk => desk(Reason::Asked),
        ReadFirst::Oversight => {
            let own = oversight_of(directory, force, today);
            let unit = own
                .or_else(|| of_kind(directory, UnitKind::Oversight, today))
                .ok_or(RouteError::NoOversight)?;
            Ok(Route { unit: unit.id, reason: Reason::Asked })
        }
        ReadFirst::Unit if !listed => desk(Reason::NoForce),
        ReadFirst::Unit => of_force(directory, force, answers.get(Field::Involved) == Some("yes"), today),
    }
}

/// A unit that was named outright.
///
/// # Errors
/// [`RouteError::NoUnit`], [`RouteError::NoKeys`].
pub fn route_to(directory: &Directory, unit: UnitId, today: Day) -> Result<Route, RouteError<'static>> {
    let unit = directory.unit(unit).ok_or(RouteError::NoUnit(unit))?;
    if writable(directory, unit, today) {
        Ok(Route { unit: unit.id, reason: Reason::Asked })
    } else {
        Err(RouteError::NoKeys(unit.id))
    }
}

fn read_first(answers: &Answers) -> ReadFirst {
    match answers.get(Field::Reader) {
        Some("desk") => ReadFirst::Desk,
        Some("oversight") => ReadFirst::Oversight,
        _ => ReadFirst::Unit,
    }
}

fn of_force<'a>(
    directory: &'a Directory,
    force: &str,
    involved: bool,
    today: Day,
) -> Result<Route, RouteError<'a>> {
    let units = units_of(directory, force);
    let first = units.first().ok_or(RouteError::NoDesk)?;
    if !involved {
        let unit =
            units.iter().find(|unit| writable(directory, unit, today)).ok_or(RouteError::NoKeys(first.id))?;
        return Ok(Route { unit: unit.id, reason: Reason::OfForce });
    }
    // Not the unit itself, and rather an independent body than another force's unit.
    let alternates = || first.alternates.iter().filter_map(|id| directory.unit(*id));
    let can = |unit: &&Unit| writable(directory, unit, today);
    let independent = alternates().filter(can).find(|unit| unit.kind != UnitKind::Force);
    let unit = independent.or_else(|| alternates().find(can)).ok_or(RouteError::NoKeys(first.id))?;
    Ok(Route { unit: unit.id, reason: Reason::Alternate })
}

/// The units of a force, or of the force that it was merged into.
fn units_of<'a>(directory: &'a Directory, slug: &str) -> Vec<&'a Unit> {
    let mut force = directory.force(slug);
    for _ in 0..directory.forces().len() {
        match force {
            Some(merged) if merged.units.is_empty() => {
                force = merged.succeeded_by.as_deref().and_then(|slug| directory.force(slug));
            }
            _ => break,
        }
    }
    force.map(|f| f.units.iter().filter_map(|id| directory.unit(*id)).collect()).unwrap_or_default()
}

fn oversight_of<'a>(directory: &'a Directory, force: &str, today: Day) -> Option<&'a Unit> {
    let units = units_of(directory, force);
    let alternates = units.iter().flat_map(|unit| &unit.alternates).filter_map(|id| directory.unit(*id));
    let mut all = units.iter().copied().chain(alternates);
    all.find(|unit| unit.kind == UnitKind::Oversight && writable(directory, unit, today))
}

fn of_kind(directory: &Directory, kind: UnitKind, today: Day) -> Option<&Unit> {
    directory.units().find(|unit| unit.kind == kind && writable(directory, unit, today))
}

fn writable(directory: &Directory, unit: &Unit, today: Day) -> bool {
    unit.state == State::Active && directory.card_for_sealing(unit.id, today).is_some()
}

#[cfg(test)]
mod tests {
    use postern_trust::practice::{Plan, PlannedUnit, Practice, RandomKeys};
    use postern_wire::directory::{Constants, Force};
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    use super::*;

    const CONSTANTS: Constants =
        Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 };

    /// Units: 1 gwent, 2 kent, 3 oversight, 4 desk.
    fn service(alternates: &[u16]) -> Practice {
        let mut oversight = PlannedUnit::two_of_three("Oversight");
        oversight.kind = UnitKind::Oversight;
        let force = |slug: &str, units: &[u16], next: Option<&str>| Force {
            slug: slug.into(),
            name_en: slug.into(),
            name_cy: String::new(),
            units: units.iter().map(|id| UnitId(*id)).collect(),
            succeeded_by: next.map(String::from),
        };
        let plan = Plan {
            units: vec![
                PlannedUnit::two_of_three("Gwent"),
                PlannedUnit::two_of_three("Kent"),
                oversight,
                PlannedUnit::desk(),
            ],
            forces: vec![
                force("gwent", &[1], None),
                force("kent", &[2], None),
                force("old", &[], Some("kent")),
            ],
            ..Plan::small(CONSTANTS)
        };
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        let mut more = ChaCha20Rng::from_seed([2; 32]);
        let mut practice = Practice::new(&plan, &mut rng, &mut RandomKeys(&mut more));
        for unit in &mut practice.roster.units {
            if unit.id == UnitId(1) {
                unit.alternates = alternates.iter().map(|id| UnitId(*id)).collect();
            }
        }
        practice
    }

    fn answers(force: &str, involved: bool) -> Answers {
        let mut answers = Answers::empty("en");
        answers.set(Field::Force, 0, force);
        answers.set(Field::Involved, 0, if involved { "yes" } else { "no" });
        answers
    }

    fn go(alternates: &[u16], force: &str, reader: &str, involved: bool) -> Result<(u16, Reason), String> {
        let directory = service(alternates).directory(0).unwrap();
        let mut answers = answers(force, involved);
        answers.set(Field::Reader, 0, reader);
        route(&directory, &answers, Day(0)).map(|r| (r.unit.0, r.reason)).map_err(|e| format!("{e:?}"))
    }

    #[test]
    fn by_force_reader_and_involvement() {
        let all = &[2, 3, 4];
        assert_eq!(go(all, "gwent", "unit", false), Ok((1, Reason::OfForce)));
        assert_eq!(go(all, "old", "unit", false), Ok((2, Reason::OfForce)));
        assert_eq!(go(all, "gwent", "desk", false), Ok((4, Reason::Asked)));
        assert_eq!(go(all, "gwent", "desk", true), Ok((4, Reason::Asked)));
        assert_eq!(go(all, "gwent", "oversight", true), Ok((3, Reason::Asked)));
        assert_eq!(go(all, "gwent", "unit", true), Ok((3, Reason::Alternate)));
        assert_eq!(go(&[2], "gwent", "unit", true), Ok((2, Reason::Alternate)));
        assert_eq!(go(&[], "gwent", "unit", true), Err("NoKeys(UnitId(1))".into()));
        for force in NO_FORCE.iter().chain(&["scotland"]) {
            assert_eq!(go(all, force, "unit", false), Ok((4, Reason::NoForce)), "{force}");
            assert_eq!(go(all, force, "oversight", false), Ok((3, Reason::Asked)), "{force}");
        }
        assert_eq!(go(all, "gwnt", "unit", false), Err("Force { suggestion: \"gwent\" }".into()));
    }

    #[test]
    fn a_person_chooses_from_the_unit_its_alternates_and_the_desk() {
        let directory = service(&[2, 3]).directory(0).unwrap();
        let ids = |involved| {
            choices(&directory, &answers("gwent", involved), Day(0))
                .iter()
                .map(|(unit, _)| unit.id.0)
                .collect::<Vec<_>>()
        };
        assert_eq!((ids(false), ids(true)), (vec![1, 2, 3, 4], vec![2, 3, 4]));
    }

    #[test]
    fn a_unit_named_outright_must_exist_and_take_letters() {
        let directory = service(&[]).directory(0).unwrap();
        assert_eq!(route_to(&directory, UnitId(2), Day(0)).map(|r| r.unit), Ok(UnitId(2)));
        assert_eq!(route_to(&directory, UnitId(9), Day(0)), Err(RouteError::NoUnit(UnitId(9))));
        assert_eq!(route_to(&directory, UnitId(2), Day(200)), Err(RouteError::NoKeys(UnitId(2))));
    }
}
