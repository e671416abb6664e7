//! A roster in force as a draft, so that the next one is an edit of it.

use postern_wire::directory::{Policy, Role, Roster, State, UnitKind};

use super::draft::{
    ClockDraft, Draft, DraftDay, Epoch, ForceDraft, KindDraft, PersonDraft, PolicyDraft, RoleDraft,
    ServiceDraft, ServiceKeyDraft, UnitDraft,
};

const fn retired(state: State) -> Option<DraftDay> {
    match state {
        State::Retired(day) => Some(DraftDay::Number(day.0)),
        _ => None,
    }
}

const fn revoked(state: State) -> Option<DraftDay> {
    match state {
        State::Revoked(day) => Some(DraftDay::Number(day.0)),
        _ => None,
    }
}

const fn policy(policy: Policy) -> PolicyDraft {
    PolicyDraft {
        keyholders_needed: policy.m,
        keyholders: policy.n,
        outsiders_needed: policy.k,
        custodians_needed: policy.mc,
        custodians: policy.nc,
    }
}

pub(super) fn of_roster(roster: &Roster) -> Draft {
    let constants = &roster.constants;
    let keys = roster.service_keys.iter().map(|key| ServiceKeyDraft {
        public: key.key.to_string(),
        retired: retired(key.state),
        revoked: revoked(key.state),
    });
    let units = roster.units.iter().map(|unit| UnitDraft {
        id: unit.id.0,
        name: unit.name_en.clone(),
        name_cy: unit.name_cy.clone(),
        kind: match unit.kind {
            UnitKind::Force => KindDraft::Force,
            UnitKind::Oversight => KindDraft::Oversight,
            UnitKind::Desk => KindDraft::Desk,
        },
        policy: policy(unit.policy),
        alternates: unit.alternates.iter().map(|id| id.0).collect(),
        hours: unit.hours.clone(),
        notes_per_sync: unit.notes_per_sync,
        retired: retired(unit.state),
        revoked: revoked(unit.state),
    });
    let people = roster.people.iter().map(|person| PersonDraft {
        id: person.id.0,
        name: person.pseudonym.clone(),
        role: match person.role {
            Role::Keyholder => RoleDraft::Keyholder,
            Role::Custodian => RoleDraft::Custodian,
            Role::Collector => RoleDraft::Collector,
        },
        unit: person.unit.0,
        outsider: person.outsider,
        retired: retired(person.state),
        revoked: revoked(person.state),
    });
    let forces = roster.forces.iter().map(|force| ForceDraft {
        slug: force.slug.clone(),
        name: force.name_en.clone(),
        name_cy: force.name_cy.clone(),
        units: force.units.iter().map(|id| id.0).collect(),
        succeeded_by: force.succeeded_by.clone(),
    });
    Draft {
        service: ServiceDraft {
            phone: roster.phone.clone(),
            from: DraftDay::Number(roster.from.0),
            until: DraftDay::Number(roster.until.0),
            key: keys.collect(),
        },
        clock: ClockDraft {
            epoch: Epoch::Unix(constants.epoch),
            day_seconds: constants.day_seconds,
            release_24th: constants.release_24th,
            board_24th: constants.board_24th,
            cell_cap: constants.cell_cap,
        },
        root: None,
        unit: units.collect(),
        person: people.collect(),
        force: forces.collect(),
    }
}
