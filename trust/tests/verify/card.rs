//! Key cards: what is refused, what is kept for opening, what is sealed to (SPEC 4.4).

use postern_trust::build::sign_card;
use postern_trust::practice::Practice;
use postern_trust::{Directory, DirectoryError, Record, sha256};
use postern_wire::cbor::encode;
use postern_wire::directory::{CardKey, DirectoryFile, KeyCard, Role, State};
use postern_wire::{Day, DecodeError, PersonId, Quarter, ServiceId, UnitId, X25519Public};

use crate::fixture::{
    DESK, FORCE, add_card, at, change, edited, for_use, now, practice, refused, refused_file, replace, rng,
    verify,
};

const CARD: Record = Record::Card(FORCE, Quarter(1));
const NEXT: Record = Record::Card(FORCE, Quarter(2));

fn refused_card(edit: impl FnOnce(&mut KeyCard)) -> Option<DirectoryError> {
    refused(|p| edit(&mut p.cards[0]))
}

fn sealed_to(directory: &Directory, day: u32) -> Option<u32> {
    directory.card_for_sealing(FORCE, Day(day)).map(|card| card.quarter().0)
}

#[test]
fn step_1_a_card_is_what_its_unit_signed() {
    let practice = practice();
    let directory = practice.directory(now()).unwrap();
    let card = directory.card_for_sealing(FORCE, Day(10)).unwrap();
    assert_eq!(card.card(), &practice.cards[0]);
    assert_eq!((card.unit(), card.quarter()), (FORCE, Quarter(1)));
    assert_eq!((card.from(), card.until()), (Day(0), Day(120)));
    assert_eq!((card.opening().len(), card.contact().len()), (3, 1));
    assert_eq!(card.policy(), practice.roster.units[0].policy);
    assert_eq!(card.mailroom(), &practice.cards[0].mailroom);
    assert_eq!(card.digest(), sha256(&[&encode(&practice.cards[0])]));
    assert!(card.is_fit());
    assert_eq!(directory.card(FORCE, Quarter(1)), Some(card));
    assert_eq!(directory.card(FORCE, Quarter(2)), None);
    assert_eq!(directory.cards(DESK).len(), 1);
    assert!(directory.cards(UnitId(9)).is_empty());
}

#[test]
fn refuses_card_of_another_version_service_or_period() {
    assert_eq!(refused_card(|c| c.version = 2), Some(DirectoryError::Version(CARD)));
    assert_eq!(refused_card(|c| c.service = ServiceId([9; 16])), Some(DirectoryError::OtherService(CARD)));
    assert_eq!(refused_card(|c| c.until = Day(121)), Some(DirectoryError::Period(CARD)));
    assert_eq!(refused_card(|c| c.from = Day(121)), Some(DirectoryError::Period(CARD)));
}

#[test]
fn refuses_card_that_cannot_be_read() {
    let refusal = refused_file(|_, file| file.cards[1].body.truncate(20));
    assert_eq!(refusal, Some(DirectoryError::Malformed(Record::CardAt(1), DecodeError::Malformed)));
    let refusal = refused_file(|_, file| file.cards[1].body.push(0));
    assert_eq!(refusal, Some(DirectoryError::Malformed(Record::CardAt(1), DecodeError::Trailing)));
}

#[test]
fn refuses_card_of_a_unit_not_in_use() {
    let refusal = refused_card(|c| c.unit = UnitId(9));
    assert_eq!(refusal, Some(DirectoryError::CardUnit(Record::Card(UnitId(9), Quarter(1)))));
    let retired = |day| refused(|p| p.roster.units[0].state = State::Retired(Day(day)));
    let revoked = |day| refused(|p| p.roster.units[0].state = State::Revoked(Day(day)));
    assert_eq!(retired(0), None);
    assert_eq!(revoked(0), Some(DirectoryError::CardUnit(CARD)));
    let later = |p: &mut Practice| {
        p.roster.units[0].state = State::Retired(Day(4));
        p.cards[0].from = Day(5);
    };
    assert_eq!(refused(later), Some(DirectoryError::CardUnit(CARD)));
}

#[test]
fn nothing_is_sealed_to_a_unit_out_of_use() {
    let practice = edited(|p| p.roster.units[0].state = State::Retired(Day(20)));
    let directory = practice.directory(now()).unwrap();
    assert_eq!(sealed_to(&directory, 10), None);
    assert!(directory.card(FORCE, Quarter(1)).is_some(), "kept for opening");
}

#[test]
fn refuses_card_of_other_people() {
    let people = Some(DirectoryError::CardPeople(CARD));
    let key = |person| CardKey { person: PersonId(person), key: X25519Public([9; 32]) };
    assert_eq!(refused_card(|c| c.opening.swap(0, 1)), people);
    assert_eq!(refused_card(|c| c.opening[1] = c.opening[0]), people);
    assert_eq!(refused_card(|c| c.opening.clear()), people);
    assert_eq!(refused_card(|c| c.contact.clear()), people);
    assert_eq!(refused_card(|c| c.opening[2] = key(4)), people, "a custodian");
    assert_eq!(refused_card(|c| c.opening[2] = key(5)), people, "the collector");
    assert_eq!(refused_card(|c| c.opening[2] = key(6)), people, "another unit's");
    assert_eq!(refused_card(|c| c.opening[2] = key(99)), people, "nobody");
    assert_eq!(refused_card(|c| c.contact[0] = key(1)), people, "a keyholder");
    assert_eq!(refused_card(|c| c.contact.push(key(7))), people, "another unit's");
}

#[test]
fn refuses_newest_card_that_leaves_somebody_out() {
    let incomplete = Some(DirectoryError::CardIncomplete(CARD));
    assert_eq!(refused_card(|c| c.opening.truncate(2)), incomplete);
    let joined = |p: &mut Practice| {
        p.roster.units[0].policy.n = 4;
        p.add_person(FORCE, Role::Keyholder, true, &mut rng(3));
    };
    assert_eq!(refused(joined), incomplete);
    let joined_with_card = |p: &mut Practice| {
        joined(p);
        add_card(p, FORCE, 9, 4);
    };
    let directory = edited(joined_with_card).directory(now()).unwrap();
    assert_eq!(sealed_to(&directory, 10), Some(2));
    assert_eq!(directory.card(FORCE, Quarter(1)).map(|c| (c.opening().len(), c.is_fit())), Some((3, false)));
    let joined_without_card = |p: &mut Practice| {
        joined(p);
        p.cards.remove(0);
    };
    let directory = edited(joined_without_card).directory(now()).unwrap();
    assert_eq!(sealed_to(&directory, 10), None);
}

#[test]
fn refuses_revoked_card() {
    let practice = edited(|p| p.roster.revoked_cards = vec![sha256(&[&encode(&p.cards[0])])]);
    assert_eq!(practice.directory(now()).err(), Some(DirectoryError::CardRevoked(CARD)));
    let mut without = practice;
    without.cards.remove(0);
    assert_eq!(sealed_to(&without.directory(now()).unwrap(), 10), None);
}

#[test]
fn refuses_card_with_quorum_minus_one() {
    let refusal = refused_file(|_, file| {
        file.cards[0].signatures.pop();
    });
    assert_eq!(refusal, Some(DirectoryError::Quorum(CARD)));
}

#[test]
fn refuses_card_signed_by_somebody_else() {
    for other in [4, 5, 6, 99] {
        let refusal = refused_file(|p, file| {
            let key = p.people.get(&PersonId(other)).unwrap_or(&p.service_key);
            let keys = [(PersonId(1), &p.people[&PersonId(1)]), (PersonId(other), key)];
            file.cards[0] = sign_card(&p.cards[0], &keys);
        });
        assert_eq!(refusal, Some(DirectoryError::UnknownSigner(CARD)), "person {other}");
    }
}

#[test]
fn refuses_card_with_a_broken_signature() {
    let signature = Some(DirectoryError::Signature(CARD));
    assert_eq!(refused_file(|_, file| file.cards[0].signatures[1].signature.0[3] ^= 1), signature);
    // Only the mailroom key's bytes are changed: somebody else's key under the unit's signatures.
    assert_eq!(refused_file(|_, file| file.cards[0].body[100] ^= 1), signature);
    let swapped = refused_file(|_, file| {
        let signatures = file.cards[1].signatures.clone();
        file.cards[0].signatures = signatures;
    });
    assert_eq!(swapped, Some(DirectoryError::UnknownSigner(CARD)));
}

#[test]
fn a_card_verified_at_its_first_use_is_as_if_it_were_not_there_when_a_signature_does_not_hold() {
    let practice = practice();
    let whole = for_use(&practice, &practice.file()).unwrap();
    assert_eq!((sealed_to(&whole, 10), whole.cards(DESK).len()), (Some(1), 1));
    for byte in [0, 31, 63] {
        let mut file = practice.file();
        file.cards[0].signatures[1].signature.0[byte] ^= 1;
        let directory = for_use(&practice, &file).unwrap();
        // Twice: what the first look has found is kept.
        for _ in 0..2 {
            assert_eq!((sealed_to(&directory, 10), directory.cards(FORCE)), (None, &[][..]));
            assert_eq!(directory.card(FORCE, Quarter(1)), None);
        }
        assert!(directory.lists_card_for_sealing(FORCE, Day(10)), "what is shown before a unit is used");
        assert!(
            !directory.lists_card_for_sealing(FORCE, Day(121))
                && !directory.lists_card_for_sealing(UnitId(9), Day(10))
        );
        assert_eq!(directory.cards(DESK).len(), 1, "another unit's cards are none the worse");
    }
    let mut file = practice.file();
    file.cards[0].body[100] ^= 1;
    assert_eq!(sealed_to(&for_use(&practice, &file).unwrap(), 10), None);
}

#[test]
fn what_can_be_seen_of_a_card_without_its_signatures_is_refused_at_once() {
    let practice = practice();
    let refusal = |edit: &dyn Fn(&mut DirectoryFile)| {
        let mut file = practice.file();
        edit(&mut file);
        for_use(&practice, &file).err()
    };
    let few = refusal(&|file| file.cards[0].signatures.truncate(1));
    assert_eq!(few, Some(DirectoryError::Quorum(CARD)));
    let others = refusal(&|file| file.cards[0].signatures = file.cards[1].signatures.clone());
    assert_eq!(others, Some(DirectoryError::UnknownSigner(CARD)));
    let twice = refusal(&|file| file.cards[0].signatures[1] = file.cards[0].signatures[0].clone());
    assert_eq!(twice, Some(DirectoryError::SignerOrder(CARD)));
    let swapped = refusal(&|file| file.cards.swap(0, 1));
    assert_eq!(swapped, Some(DirectoryError::CardOrder(CARD)));
}

#[test]
fn refuses_card_with_one_signer_twice() {
    let refusal = refused_file(|_, file| {
        let first = file.cards[0].signatures[0].clone();
        file.cards[0].signatures[1] = first;
    });
    assert_eq!(refusal, Some(DirectoryError::SignerOrder(CARD)));
}

#[test]
fn refuses_cards_out_of_order() {
    assert_eq!(refused_file(|_, file| file.cards.swap(0, 1)), Some(DirectoryError::CardOrder(CARD)));
    let twice = refused_file(|_, file| {
        let card = file.cards[0].clone();
        file.cards.insert(0, card);
    });
    assert_eq!(twice, Some(DirectoryError::CardOrder(CARD)));
    let begins_no_later = refused(|p| add_card(p, FORCE, 0, 4));
    assert_eq!(begins_no_later, Some(DirectoryError::CardOrder(NEXT)));
}

#[test]
fn a_next_card_stands_beside_the_current_one_in_its_last_14_days() {
    let practice = edited(|p| add_card(p, FORCE, 121, 4));
    let refusal = |day| practice.directory(at(day)).err();
    assert_eq!(refusal(106), Some(DirectoryError::CardEarly(NEXT)));
    for day in [107, 120, 121] {
        let directory = practice.directory(at(day)).unwrap();
        assert_eq!(sealed_to(&directory, day), Some(if day < 121 { 1 } else { 2 }));
    }
}

#[test]
fn refuses_two_cards_ahead() {
    let practice = edited(|p| {
        add_card(p, FORCE, 121, 4);
        add_card(p, FORCE, 122, 5);
    });
    assert_eq!(practice.directory(at(115)).err(), Some(DirectoryError::CardsAhead(FORCE)));
}

#[test]
fn the_newest_card_that_has_begun_is_sealed_to_and_no_other() {
    let practice = edited(|p| {
        p.cards[0].from = Day(2);
        p.cards[0].until = Day(40);
        add_card(p, FORCE, 9, 4);
        p.cards[1].until = Day(30);
        p.roster.until = Day(35);
    });
    let directory = practice.directory(now()).unwrap();
    let days = [1, 2, 8, 9, 30, 31, 36].map(|day| sealed_to(&directory, day));
    // A card that was overtaken does not come back when the later one ends.
    assert_eq!(days, [None, Some(1), Some(1), Some(2), Some(2), None, None]);
}

#[test]
fn a_card_past_its_days_is_kept_and_not_sealed_to() {
    let practice = practice();
    let directory = practice.directory(at(121)).unwrap();
    assert_eq!(sealed_to(&directory, 121), None);
    assert!(directory.card(FORCE, Quarter(1)).is_some());
    // Whoever was on it may have left since, and somebody may have joined.
    let practice = edited(|p| {
        replace(p, 1, State::Retired(Day(130)));
    });
    assert!(practice.directory(at(140)).is_ok());
    let practice = edited(|p| {
        p.roster.units[0].policy.n = 4;
        p.add_person(FORCE, Role::Keyholder, true, &mut rng(3));
    });
    assert!(practice.directory(at(140)).is_ok());
}

/// The service after keyholder 1, who signed the card, has left; the old card under the signatures that it had.
fn left(state: State, edit: impl FnOnce(&mut Practice)) -> Result<Directory, DirectoryError> {
    let old = practice();
    let practice = edited(|p| {
        replace(p, 1, state);
        edit(p);
    });
    let mut file = practice.file();
    file.cards[0] = sign_card(&practice.cards[0], &old.signers(FORCE));
    verify(&practice, &file, now())
}

#[test]
fn a_card_of_somebody_who_left_is_kept_for_opening_until_the_unit_signs_a_new_one() {
    for state in [State::Retired(Day(8)), State::Revoked(Day(8))] {
        let directory = left(state, |_| ()).unwrap();
        assert_eq!(sealed_to(&directory, 10), None);
        assert_eq!(directory.card(FORCE, Quarter(1)).map(|c| c.is_fit()), Some(false));
        let directory = left(state, |p| add_card(p, FORCE, 9, 4)).unwrap();
        assert_eq!(sealed_to(&directory, 10), Some(2));
    }
}

#[test]
fn refuses_card_that_begins_after_its_signer_was_retired_or_revoked() {
    let quorum = Some(DirectoryError::Quorum(CARD));
    let begins = |state, from| left(state, |p| p.cards[0].from = Day(from)).err();
    assert_eq!(begins(State::Retired(Day(8)), 8), None);
    assert_eq!(begins(State::Retired(Day(8)), 9), quorum);
    assert_eq!(begins(State::Revoked(Day(8)), 7), None);
    assert_eq!(begins(State::Revoked(Day(8)), 8), quorum);
}

#[test]
fn nothing_is_sealed_to_a_card_dated_back_with_keys_of_people_who_left() {
    // Two stolen, revoked keys make M: they name the unit's people of today and date the card before the theft.
    let practice = edited(|p| {
        replace(p, 1, State::Revoked(Day(8)));
        replace(p, 2, State::Revoked(Day(8)));
        p.cards.clear();
        add_card(p, FORCE, 5, 4);
    });
    let mut file = practice.file();
    let stolen = [1, 2].map(|id| (PersonId(id), &practice.people[&PersonId(id)]));
    file.cards[0] = sign_card(&practice.cards[0], &stolen);
    let directory = verify(&practice, &file, now()).unwrap();
    assert_eq!(sealed_to(&directory, 10), None);
}

#[test]
fn more_may_sign_a_card_than_must() {
    let practice = practice();
    let mut file = practice.file();
    let all = [1, 2, 3].map(|id| (PersonId(id), &practice.people[&PersonId(id)]));
    file.cards[0] = sign_card(&practice.cards[0], &all);
    let directory = verify(&practice, &file, now()).unwrap();
    assert_eq!(sealed_to(&directory, 10), Some(1));
}

#[test]
fn a_unit_without_a_card_is_no_fault_of_the_directory() {
    let directory = edited(|p| p.cards.clear()).directory(now()).unwrap();
    assert_eq!(sealed_to(&directory, 10), None);
    assert!(directory.unit(FORCE).is_some());
}

#[test]
fn review_finds_what_verify_would() {
    let practice = practice();
    let directory = practice.directory(now()).unwrap();
    let review = |edit: fn(&mut KeyCard)| {
        let mut card = practice.cards[0].clone();
        card.quarter = Quarter(2);
        edit(&mut card);
        directory.review_card(&card).err()
    };
    assert_eq!(review(|_| ()), None);
    assert_eq!(review(|c| c.until = Day(300)), Some(DirectoryError::Period(NEXT)));
    assert_eq!(review(|c| c.opening.truncate(2)), Some(DirectoryError::CardIncomplete(NEXT)));
}

#[test]
fn retiring_a_collector_leaves_the_card_as_it_is() {
    let practice = edited(|p| change(p, 5, |p| p.state = State::Retired(Day(3))));
    assert_eq!(sealed_to(&practice.directory(now()).unwrap(), 10), Some(1));
}
