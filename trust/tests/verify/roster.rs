//! The roster's rules (SPEC 4.3).

use postern_trust::practice::Practice;
use postern_trust::{DirectoryError, List, Record, holds_on, review_roster};
use postern_wire::directory::{Force, Policy, Role, State};
use postern_wire::{Day, Digest, PersonId, ServiceId, UnitId, VerifyingKeyBytes};

use crate::fixture::{DESK, FORCE, at, change, edited, now, practice, refused, rng};

#[test]
fn refuses_roster_of_another_version() {
    assert_eq!(refused(|p| p.roster.version = 2), Some(DirectoryError::Version(Record::Roster)));
}

#[test]
fn refuses_roster_of_another_service() {
    // Signed by the right roots for the root's service; only the roster itself says another.
    let practice = edited(|p| p.roster.service = ServiceId([9; 16]));
    let mut file = practice.file();
    let body = file.roster.body.clone();
    let service = practice.first_root.service;
    let sign = |(at, key)| {
        postern_trust::build::countersign::<postern_trust::purpose::Roster>(&service, &body, at, key)
    };
    file.roster.signatures = practice.root_signers().into_iter().map(sign).collect();
    let refusal = crate::fixture::verify(&practice, &file, now()).err();
    assert_eq!(refusal, Some(DirectoryError::OtherService(Record::Roster)));
}

#[test]
fn refuses_roster_before_and_after_its_days() {
    let practice = edited(|p| {
        p.cards.clear();
        p.roster.from = Day(3);
        p.roster.until = Day(20);
    });
    let refusal = |day| practice.directory(at(day)).err();
    assert_eq!(refusal(2), Some(DirectoryError::NotYet { from: Day(3), today: Day(2) }));
    assert_eq!((refusal(3), refusal(20)), (None, None));
    assert_eq!(practice.directory(at(21) - 1).err(), None);
    assert_eq!(refusal(21), Some(DirectoryError::Expired { until: Day(20), today: Day(21) }));
}

#[test]
fn refuses_roster_that_holds_too_long_or_never() {
    let period = Some(DirectoryError::Period(Record::Roster));
    assert_eq!(refused(|p| p.roster.until = Day(400)), None);
    assert_eq!(refused(|p| p.roster.until = Day(401)), period);
    assert_eq!(refused(|p| p.roster.from = Day(401)), period);
}

#[test]
fn refuses_history_that_does_not_fit_the_serial() {
    assert_eq!(refused(|p| p.roster.serial = 1), Some(DirectoryError::History));
    assert_eq!(refused(|p| p.roster.history.push(Digest([1; 32]))), Some(DirectoryError::History));
}

#[test]
fn refuses_constants_of_no_calendar() {
    let constants = Some(DirectoryError::Constants);
    assert_eq!(refused(|p| p.roster.constants.day_seconds = 1), constants);
    assert_eq!(refused(|p| p.roster.constants.release_24th = 24), constants);
    assert_eq!(refused(|p| p.roster.constants.board_24th = 24), constants);
}

#[test]
fn refuses_none_or_two_active_service_keys() {
    let keys = Some(DirectoryError::ServiceKeys);
    assert_eq!(refused(|p| p.roster.service_keys.clear()), keys);
    assert_eq!(refused(|p| p.roster.service_keys[0].state = State::Retired(Day(400))), keys);
    let add = |p: &mut Practice, state| {
        let mut key = p.roster.service_keys[0].clone();
        key.key = postern_trust::SigningKey::from_seed(&[5; 32]).verifying_key();
        key.state = state;
        p.roster.service_keys.push(key);
    };
    assert_eq!(refused(|p| add(p, State::Active)), keys);
    assert_eq!(refused(|p| add(p, State::Retired(Day(4)))), None);
}

#[test]
fn refuses_lists_out_of_order() {
    let order = |list| Some(DirectoryError::Order(list));
    assert_eq!(refused(|p| p.roster.people.swap(0, 1)), order(List::People));
    assert_eq!(refused(|p| p.roster.people[1].id = PersonId(1)), order(List::People));
    assert_eq!(refused(|p| p.roster.units.swap(0, 1)), order(List::Units));
    assert_eq!(refused(|p| p.roster.units[1].id = FORCE), order(List::Units));
    let twice = |p: &mut Practice| p.roster.forces.push(p.roster.forces[0].clone());
    assert_eq!(refused(twice), order(List::Forces));
    assert_eq!(refused(|p| p.roster.revoked_cards = vec![Digest([2; 32]); 2]), order(List::RevokedCards));
}

#[test]
fn refuses_unusable_keys() {
    let bad = Some(DirectoryError::BadKey(Record::Roster));
    assert_eq!(refused(|p| p.roster.people[0].identity = VerifyingKeyBytes([0; 32])), bad);
    assert_eq!(refused(|p| p.roster.service_keys[0].key = VerifyingKeyBytes([0; 32])), bad);
}

#[test]
fn refuses_person_of_no_unit() {
    let refusal = refused(|p| change(p, 5, |p| p.unit = UnitId(9)));
    assert_eq!(refusal, Some(DirectoryError::PersonUnit(PersonId(5))));
}

#[test]
fn refuses_impossible_policies() {
    let good = practice().roster.units[0].policy;
    for policy in [
        Policy { m: 0, k: 0, ..good },
        Policy { m: 4, ..good },
        Policy { n: 9, ..good },
        Policy { k: 3, ..good },
        Policy { mc: 0, ..good },
        Policy { mc: 2, ..good },
        Policy { nc: 4, ..good },
    ] {
        let refusal = refused(|p| p.roster.units[0].policy = policy);
        assert_eq!(refusal, Some(DirectoryError::Policy(FORCE)), "{policy:?}");
    }
}

#[test]
fn refuses_unit_without_n_keyholders_or_nc_custodians() {
    let count = Some(DirectoryError::KeyholderCount(FORCE));
    assert_eq!(refused(|p| p.roster.units[0].policy.n = 4), count);
    assert_eq!(refused(|p| p.roster.units[0].policy.n = 2), count);
    assert_eq!(refused(|p| change(p, 3, |p| p.state = State::Retired(Day(90)))), count);
    assert_eq!(refused(|p| change(p, 3, |p| p.unit = DESK)), count);
    let custodians = Some(DirectoryError::CustodianCount(FORCE));
    assert_eq!(refused(|p| p.roster.units[0].policy.nc = 2), custodians);
    assert_eq!(refused(|p| change(p, 4, |p| p.state = State::Revoked(Day(0)))), custodians);
}

#[test]
fn refuses_more_insiders_than_the_policy_allows() {
    let refusal = |edit: fn(&mut Practice)| refused(edit);
    let insiders = Some(DirectoryError::Insiders(FORCE));
    assert_eq!(refusal(|p| change(p, 2, |p| p.outsider = false)), insiders);
    assert_eq!(refusal(|p| p.roster.units[0].policy.k = 2), insiders);
    // With K = 0 there is nothing to keep.
    let all_inside = |p: &mut Practice| {
        p.roster.units[0].policy.k = 0;
        (1..=3).for_each(|id| change(p, id, |p| p.outsider = false));
    };
    assert_eq!(refusal(all_inside), None);
    // Whoever has left does not count.
    let left = |p: &mut Practice| {
        change(p, 1, |p| p.state = State::Retired(Day(4)));
        change(p, 2, |p| p.outsider = false);
        p.add_person(FORCE, Role::Keyholder, true, &mut rng(3));
    };
    assert_eq!(refusal(left), None);
}

#[test]
fn every_m_of_a_policy_that_is_taken_has_k_outsiders() {
    // The rule that `verify` checks against its meaning: over all policies and all M-subsets of keyholders.
    for n in 1..=8u8 {
        for m in 1..=n {
            for k in 0..=m {
                for insiders in 0..=n {
                    let taken = k == 0 || insiders <= m - k;
                    // The worst M are those with the most insiders in them.
                    let outsiders_in_the_worst = m - m.min(insiders);
                    assert_eq!(taken, outsiders_in_the_worst >= k, "{m} of {n}, K {k}, {insiders} inside");
                }
            }
        }
    }
}

#[test]
fn a_unit_out_of_use_needs_nobody() {
    let practice = edited(|p| {
        p.roster.units[0].state = State::Retired(Day(5));
        (1..=5).for_each(|id| change(p, id, |p| p.state = State::Retired(Day(5))));
        p.cards.remove(0);
    });
    let directory = practice.directory(now()).unwrap();
    assert_eq!(directory.units().map(|u| u.id).collect::<Vec<_>>(), [DESK]);
    assert!(directory.unit(FORCE).is_some());
}

#[test]
fn refuses_alternates_that_are_unknown_or_the_unit_itself() {
    let alternates = Some(DirectoryError::Alternates(FORCE));
    for list in [vec![UnitId(9)], vec![FORCE], vec![DESK, DESK]] {
        assert_eq!(refused(|p| p.roster.units[0].alternates = list), alternates);
    }
}

#[test]
fn refuses_other_numbers_of_notes_per_sync() {
    for q in [0, 4, 9, 64] {
        let refusal = refused(|p| p.roster.units[0].notes_per_sync = q);
        assert_eq!(refusal, Some(DirectoryError::NotesPerSync(FORCE)));
    }
    for q in [8, 16, 32] {
        assert_eq!(refused(|p| p.roster.units[0].notes_per_sync = q), None);
    }
}

fn refused_force(edit: impl FnOnce(&mut Force)) -> Option<DirectoryError> {
    refused(|p| edit(&mut p.roster.forces[0]))
}

#[test]
fn refuses_impossible_forces() {
    for slug in [String::new(), "Gwent".into(), "dyfed powys".into(), "ô".into(), "x".repeat(41)] {
        assert_eq!(refused_force(|f| f.slug = slug), Some(DirectoryError::ForceSlug(0)));
    }
    let units = Some(DirectoryError::ForceUnits(0));
    assert_eq!(refused_force(|f| f.units.clear()), units);
    assert_eq!(refused_force(|f| f.units = vec![UnitId(9)]), units);
    assert_eq!(refused_force(|f| f.units = vec![FORCE, FORCE]), units);
    let successor = Some(DirectoryError::ForceSuccessor(0));
    assert_eq!(refused_force(|f| f.succeeded_by = Some("nowhere".into())), successor);
    assert_eq!(refused_force(|f| f.succeeded_by = Some("practice".into())), successor);
    let merged = |p: &mut Practice| {
        let old = Force { slug: "a-merged".into(), units: vec![], ..p.roster.forces[0].clone() };
        p.roster.forces.insert(0, Force { succeeded_by: Some("practice".into()), ..old });
    };
    assert_eq!(refused(merged), None);
}

#[test]
fn states_hold_for_days() {
    let days = [Day(4), Day(5), Day(6)];
    assert_eq!(days.map(|d| holds_on(State::Active, d)), [true; 3]);
    assert_eq!(days.map(|d| holds_on(State::Retired(Day(5)), d)), [true, true, false]);
    assert_eq!(days.map(|d| holds_on(State::Revoked(Day(5)), d)), [true, false, false]);
}

#[test]
fn a_key_is_given_for_its_role_unit_and_day_only() {
    let practice = edited(|p| {
        change(p, 1, |p| p.state = State::Retired(Day(5)));
        p.add_person(FORCE, Role::Keyholder, true, &mut rng(3));
    });
    let directory = practice.directory(now()).unwrap();
    let key = |person, role, unit, day| directory.verifying_key_of(PersonId(person), role, unit, Day(day));
    assert_eq!(
        key(1, Role::Keyholder, FORCE, 5).unwrap().to_bytes(),
        practice.people[&PersonId(1)].verifying_key()
    );
    assert!(key(1, Role::Keyholder, FORCE, 6).is_none());
    assert!(key(2, Role::Collector, FORCE, 5).is_none());
    assert!(key(2, Role::Keyholder, DESK, 5).is_none());
    assert!(key(99, Role::Keyholder, FORCE, 5).is_none());
}

#[test]
fn lookups() {
    let directory = practice().directory(now()).unwrap();
    assert_eq!(directory.service(), &practice().roster.service);
    assert_eq!(directory.expires(), Day(400));
    assert_eq!(directory.calendar().day(now()), Day(10));
    assert_eq!(directory.force("practice").map(|f| f.units.clone()), Some(vec![FORCE, DESK]));
    assert!(directory.force("nowhere").is_none());
    assert_eq!(directory.forces().len(), 1);
    assert_eq!(directory.units().count(), 2);
    assert!(directory.unit(UnitId(3)).is_none());
    assert_eq!(directory.person(PersonId(5)).map(|p| p.role), Some(Role::Collector));
    let keyholders: Vec<_> = directory.people(FORCE, Role::Keyholder).map(|p| p.id.0).collect();
    assert_eq!(keyholders, [1, 2, 3]);
}

#[test]
fn review_finds_what_verify_would() {
    let practice = practice();
    assert_eq!(review_roster(&practice.roster, &practice.first_root), Ok(()));
    let mut roster = practice.roster.clone();
    roster.units[0].policy.n = 4;
    assert_eq!(review_roster(&roster, &practice.first_root), Err(DirectoryError::KeyholderCount(FORCE)));
    let mut roster = practice.roster.clone();
    roster.people[0].identity = practice.first_root.keys[0];
    assert_eq!(review_roster(&roster, &practice.first_root), Err(DirectoryError::KeyTwice));
}
