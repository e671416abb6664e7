//! The file as bytes, and its age beside one seen (SPEC 4.5).

use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_trust::{DirectoryError, Record, Seen, SignedDirectory};
use postern_wire::directory::State;
use postern_wire::sizes::MAX_DIRECTORY;
use postern_wire::{DecodeError, Digest};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

use crate::fixture::{CONSTANTS, FORCE, add_card, change, edited, now, practice, refused, rng};

fn decode(bytes: &[u8]) -> Option<DirectoryError> {
    SignedDirectory::decode(bytes).err()
}

#[test]
fn refuses_file_of_more_than_a_mebibyte() {
    assert_eq!(decode(&vec![0; MAX_DIRECTORY + 1]), Some(DirectoryError::TooLong));
}

#[test]
fn refuses_every_truncation_and_trailing_bytes() {
    let mut bytes = practice().bytes();
    for len in 0..bytes.len() {
        let refusal = decode(&bytes[..len]);
        assert_eq!(refusal, Some(DirectoryError::Malformed(Record::File, DecodeError::Malformed)), "{len}");
    }
    bytes.push(0);
    assert_eq!(decode(&bytes), Some(DirectoryError::Malformed(Record::File, DecodeError::Trailing)));
}

#[test]
fn refuses_file_in_another_encoding() {
    let bytes = practice().bytes();
    let longer = [&[0x98, 4], &bytes[1..]].concat();
    assert_eq!(bytes[0], 0x84);
    assert_eq!(decode(&longer), Some(DirectoryError::Malformed(Record::File, DecodeError::NotCanonical)));
}

#[test]
fn verify_newer_takes_the_same_and_every_later_one() {
    let mut practice = practice();
    let first = practice.directory(now()).unwrap().seen();
    let newer = |p: &Practice, seen: &Seen| {
        let signed = SignedDirectory::decode(&p.bytes()).unwrap();
        signed.verify_newer(&p.root_digest(), now(), seen)
    };
    assert!(newer(&practice, &first).is_ok());
    // Another card in the file is no other roster.
    practice.cards.pop();
    assert!(newer(&practice, &first).is_ok());
    for serial in 1..4 {
        practice.succeed();
        let seen = newer(&practice, &first).unwrap().seen();
        assert_eq!(seen.serial, serial);
    }
}

fn newer_refusal(edit: impl FnOnce(&mut Practice), seen: Seen) -> Option<DirectoryError> {
    let practice = edited(edit);
    let signed = SignedDirectory::decode(&practice.bytes()).unwrap();
    signed.verify_newer(&practice.root_digest(), now(), &seen).err()
}

#[test]
fn refuses_directory_older_than_one_seen() {
    let seen = edited(Practice::succeed).directory(now()).unwrap().seen();
    assert_eq!(newer_refusal(|_| (), seen), Some(DirectoryError::RolledBack));
}

#[test]
fn refuses_directory_of_the_same_serial_with_other_contents() {
    let seen = practice().directory(now()).unwrap().seen();
    let refusal = newer_refusal(|p| p.roster.phone.push('1'), seen);
    assert_eq!(refusal, Some(DirectoryError::Forked));
}

#[test]
fn refuses_directory_that_does_not_descend_from_one_seen() {
    let seen = practice().directory(now()).unwrap().seen();
    let fork = |p: &mut Practice| {
        p.roster.phone.push('1');
        p.succeed();
    };
    assert_eq!(newer_refusal(fork, seen), Some(DirectoryError::BrokenChain));
    let altered = |p: &mut Practice| {
        p.succeed();
        p.roster.history[0] = Digest([0; 32]);
    };
    assert_eq!(newer_refusal(altered, seen), Some(DirectoryError::BrokenChain));
}

#[test]
fn a_revocation_is_there_for_who_has_seen_it() {
    let before = practice();
    let after = edited(|p| {
        p.succeed();
        change(p, 5, |p| p.state = State::Revoked(postern_wire::Day(9)));
    });
    let seen = after.directory(now()).unwrap().seen();
    let signed = SignedDirectory::decode(&before.bytes()).unwrap();
    let refusal = signed.verify_newer(&before.root_digest(), now(), &seen).err();
    assert_eq!(refusal, Some(DirectoryError::RolledBack));
}

#[test]
fn refuses_any_key_twice() {
    let twice = Some(DirectoryError::KeyTwice);
    let identity = |p: &Practice| p.roster.people[0].identity;
    assert_eq!(refused(|p| p.roster.people[4].identity = identity(p)), twice, "two people");
    assert_eq!(refused(|p| p.roster.service_keys[0].key = identity(p)), twice, "service and person");
    assert_eq!(refused(|p| p.roster.people[4].identity = p.first_root.keys[2]), twice, "root and person");
    assert_eq!(refused(|p| p.roster.service_keys[0].key = p.first_root.keys[2]), twice, "root and service");
    assert_eq!(refused(|p| p.cards[0].opening[0].key = p.cards[0].opening[1].key), twice, "two opening keys");
    assert_eq!(refused(|p| p.cards[0].contact[0].key = p.cards[0].opening[1].key), twice, "two roles");
    assert_eq!(refused(|p| p.cards[1].mailroom = p.cards[0].mailroom), twice, "two units");
    let card_and_identity = |p: &mut Practice| {
        p.cards[0].contact[0].key.0 = identity(p).0;
    };
    assert_eq!(refused(card_and_identity), twice, "identity and contact");
    let old_root = |p: &mut Practice| {
        p.rotate(1, 1, &mut rng(9));
        p.roster.people[4].identity = p.first_root.keys[0];
    };
    assert_eq!(refused(old_root), twice, "a root that was");
    let same_quarter_keys = |p: &mut Practice| {
        add_card(p, FORCE, 10, 2);
    };
    assert_eq!(refused(same_quarter_keys), twice, "last quarter's keys");
}

#[test]
fn a_directory_of_52_units_is_about_a_hundred_kilobytes() {
    let plan = Plan::with_units(CONSTANTS, 51);
    let practice = Practice::new(&plan, &mut rng(1), &mut RandomKeys(&mut rng(2)));
    let len = practice.bytes().len();
    assert!((100_000..125_000).contains(&len), "{len} bytes");
    assert_eq!(practice.directory(now()).unwrap().units().count(), 52);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn refuses_every_flipped_bit(place in any::<proptest::sample::Index>(), bit in 0u8..8) {
        let practice = practice();
        let mut bytes = practice.bytes();
        let at = place.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let verified = SignedDirectory::decode(&bytes).and_then(|d| d.verify(&practice.root_digest(), now()));
        prop_assert!(verified.is_err(), "byte {at} bit {bit}");
    }

    #[test]
    fn random_bytes_are_refused_in_peace(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
        prop_assert!(SignedDirectory::decode(&bytes).is_err());
    }
}
