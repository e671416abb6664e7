//! What the service signs: day heads and the board's index (SPEC 7.4, 8.3).

use postern_trust::build::{sign_head, sign_index};
use postern_trust::practice::Practice;
use postern_trust::{ClassSet, SigningKey, StatementError, follows, head_digest, merkle, purpose, sha256};
use postern_wire::cbor::encode;
use postern_wire::cell::Class;
use postern_wire::directory::{ServiceKey, State};
use postern_wire::head::{ClassHead, DayHead, SignedHead};
use postern_wire::{Day, DecodeError, Digest, Hint, PersonId, ServiceId};

use crate::fixture::{edited, now, practice, verified};

fn head(practice: &Practice, day: u32) -> DayHead {
    let empty = ClassHead { count: 0, root: sha256(&[]) };
    DayHead {
        version: 1,
        service: practice.roster.service,
        day: Day(day),
        classes: [empty; 4],
        previous: Digest([0; 32]),
    }
}

fn verify_head(edit: impl FnOnce(&mut DayHead)) -> Result<DayHead, StatementError> {
    let (practice, directory) = verified();
    let mut head = head(&practice, 9);
    edit(&mut head);
    directory.verify_head(&encode(&sign_head(&head, &practice.service_key)))
}

#[test]
fn step_3_a_day_head_is_the_services() {
    let (practice, directory) = verified();
    let head = head(&practice, 9);
    let signed = sign_head(&head, &practice.service_key);
    assert_eq!(directory.verify_head(&encode(&signed)), Ok(head.clone()));
    assert_eq!(head_digest(&head), sha256(&[&signed.body]));
}

#[test]
fn refuses_heads() {
    let (practice, directory) = verified();
    let signed = |edit: fn(&mut SignedHead)| {
        let mut signed = sign_head(&head(&practice, 9), &practice.service_key);
        edit(&mut signed);
        directory.verify_head(&encode(&signed)).err()
    };
    assert_eq!(signed(|_| ()), None);
    assert_eq!(signed(|s| s.signature.0[0] ^= 1), Some(StatementError::Signature));
    assert_eq!(signed(|s| s.body.push(0)), Some(StatementError::Malformed(DecodeError::Trailing)));
    assert_eq!(directory.verify_head(&[0; 1_025]), Err(StatementError::Malformed(DecodeError::Length)));
    assert_eq!(verify_head(|h| h.version = 2), Err(StatementError::Version));
    assert_eq!(verify_head(|h| h.service = ServiceId([9; 16])), Err(StatementError::OtherService));
    let forged = sign_head(&head(&practice, 9), &practice.people[&PersonId(5)]);
    assert_eq!(directory.verify_head(&encode(&forged)), Err(StatementError::Signature));
}

#[test]
fn refuses_head_under_a_service_key_that_does_not_hold_for_its_day() {
    for (state, last) in [(State::Retired(Day(6)), 6), (State::Revoked(Day(6)), 5)] {
        let old = SigningKey::from_seed(&[5; 32]);
        let practice = edited(|p| p.roster.service_keys.push(ServiceKey { key: old.verifying_key(), state }));
        let directory = practice.directory(now()).unwrap();
        let verify = |day| directory.verify_head(&encode(&sign_head(&head(&practice, day), &old))).err();
        assert_eq!(verify(last), None);
        assert_eq!(verify(last + 1), Some(StatementError::Signature));
    }
}

#[test]
fn heads_make_a_chain() {
    let practice = practice();
    let first = head(&practice, 8);
    let mut second = head(&practice, 9);
    assert!(!follows(&first, &second));
    second.previous = head_digest(&first);
    assert!(follows(&first, &second));
    assert!(!follows(&second, &first));
    second.day = Day(8);
    assert!(!follows(&first, &second));
}

#[test]
fn two_heads_of_one_day_convict() {
    let (practice, directory) = verified();
    let sign = |head: &DayHead| encode(&sign_head(head, &practice.service_key));
    let one = head(&practice, 9);
    let mut two = one.clone();
    two.classes[0].count = 1;
    assert_eq!(directory.verify_conflict(&sign(&one), &sign(&two)), Ok(Day(9)));
    let none = Err(StatementError::NoConflict);
    assert_eq!(directory.verify_conflict(&sign(&one), &sign(&one)), none);
    assert_eq!(directory.verify_conflict(&sign(&one), &sign(&head(&practice, 8))), none);
    let forged = encode(&sign_head(&two, &practice.people[&PersonId(5)]));
    assert_eq!(directory.verify_conflict(&sign(&one), &forged), Err(StatementError::Signature));
}

#[test]
fn a_set_is_the_heads_or_it_is_not() {
    let practice = practice();
    let mut cells: Vec<Vec<u8>> = (0..5u8).map(|i| vec![i; 40]).collect();
    cells.sort_by_key(|cell| sha256(&[cell]));
    let set = |cells: &[Vec<u8>]| {
        let mut set = ClassSet::default();
        cells.iter().try_for_each(|cell| set.push(cell).map(|_| ())).map(|()| set)
    };
    let mut head = head(&practice, 9);
    assert_eq!(set(&[]).unwrap().check(&head, Class::Letter), Ok(()));
    head.classes[0] = set(&cells).unwrap().head();
    assert_eq!(head.classes[0], ClassHead { count: 5, root: merkle::root(&cells) });
    assert_eq!(set(&cells).unwrap().check(&head, Class::Letter), Ok(()));
    let other = Some(StatementError::OtherCells);
    assert_eq!(set(&cells[1..]).unwrap().check(&head, Class::Letter).err(), other);
    assert_eq!(set(&cells).unwrap().check(&head, Class::File16).err(), other);
    let order = Some(StatementError::CellOrder);
    assert_eq!(set(&[cells[1].clone(), cells[0].clone()]).err(), order);
    assert_eq!(set(&[cells[1].clone(), cells[1].clone()]).err(), order);
}

// The board's index.

fn hints(count: u64) -> Vec<Hint> {
    (0..count).map(|i| Hint(i.to_be_bytes())).collect()
}

#[test]
fn an_index_is_the_services_and_no_longer_than_the_units_can_fill_it() {
    let (practice, directory) = verified();
    let service = directory.service();
    // 2 units of 8 notes for 60 days: 960, a multiple of 64 already.
    assert_eq!(directory.max_hints(), 960);
    let index = |count| sign_index(service, Day(9), hints(count), &practice.service_key);
    assert_eq!(directory.verify_index(&index(960).encode()), Ok(index(960)));
    assert_eq!(directory.verify_index(&index(1_024).encode()), Err(StatementError::TooManyHints));
    assert_eq!(
        directory.verify_index(&index(63).encode()),
        Err(StatementError::Malformed(DecodeError::Malformed))
    );
    let forged = sign_index(service, Day(9), hints(64), &practice.people[&PersonId(5)]);
    assert_eq!(directory.verify_index(&forged.encode()), Err(StatementError::Signature));
    let mut another_day = index(64);
    another_day.release = Day(10);
    assert_eq!(directory.verify_index(&another_day.encode()), Err(StatementError::Signature));
    let mut planted = index(64);
    planted.hints[63] = Hint([9; 8]);
    assert_eq!(directory.verify_index(&planted.encode()), Err(StatementError::Signature));
}

#[test]
fn the_sum_of_the_board_is_rounded_up_to_whole_shelves() {
    let practice = edited(|p| p.roster.units[0].notes_per_sync = 16);
    // 24 x 60 = 1,440, rounded up to 23 shelves.
    assert_eq!(practice.directory(now()).unwrap().max_hints(), 1_472);
}

// The saved page.

#[test]
fn a_saved_page_is_signed_by_the_active_key_and_by_none_that_was_revoked() {
    let (practice, directory) = verified();
    let sign = |key: &SigningKey| key.sign::<purpose::Page>(&practice.roster.service, b"page");
    let signature = sign(&practice.service_key);
    assert_eq!(directory.verify_page(b"page", &signature), Ok(()));
    assert_eq!(directory.verify_page(b"pagf", &signature), Err(StatementError::Signature));
    let stranger = sign(&practice.people[&PersonId(5)]);
    assert_eq!(directory.verify_page(b"page", &stranger), Err(StatementError::Signature));
    let index = practice.service_key.sign::<purpose::Index>(&practice.roster.service, b"page");
    assert_eq!(directory.verify_page(b"page", &index), Err(StatementError::Signature));
    assert!(!directory.revokes_page(b"page", &signature));

    let next = SigningKey::from_seed(&[8; 32]);
    let with_old = |state: State| {
        let mut practice = self::practice();
        practice.roster.service_keys[0].state = state;
        practice.roster.service_keys.push(ServiceKey { key: next.verifying_key(), state: State::Active });
        practice.directory(now()).unwrap()
    };
    for (state, revoked) in [(State::Retired(Day(9)), false), (State::Revoked(Day(9)), true)] {
        let newer = with_old(state);
        assert_eq!(newer.verify_page(b"page", &signature), Err(StatementError::Signature), "{state:?}");
        assert_eq!(newer.revokes_page(b"page", &signature), revoked, "{state:?}");
        assert!(!newer.revokes_page(b"pagf", &signature));
        assert_eq!(newer.verify_page(b"page", &sign(&next)), Ok(()), "{state:?}");
    }
}
