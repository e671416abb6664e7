//! Opening together: who can, who cannot, and who is named for a lie (SPEC 6).

use postern_client_crypto::cell::scope;
use postern_client_crypto::custody::{
    CustodyError, Fault, Lock, combine, combine_contact, hand_on, open_share, take_over,
};
use postern_client_crypto::letter::{VerifiedLetter, assemble, verify_letter};
use postern_client_crypto::shamir::Share;
use postern_wire::PersonId;
use postern_wire::cell::Cell;
use postern_wire::directory::{Policy, Role};

use crate::service::{Q1, TODAY, UNIT, reporter, service, service_with};

fn subsets(n: usize, m: usize) -> impl Iterator<Item = Vec<usize>> {
    (0u32..1 << n)
        .filter(move |s| s.count_ones() as usize == m)
        .map(move |s| (0..n).filter(|i| s >> i & 1 == 1).collect())
}

#[test]
fn every_m_of_n_opens_and_no_fewer() {
    for (m, n) in [(1, 1), (1, 3), (2, 3), (3, 5), (8, 8)] {
        let mut s = service_with(Policy { m, n, k: 1, mc: 1, nc: 1 });
        let (_, cells) = reporter(&mut s, "He has a second phone.");
        let opened = s.envelope(UNIT, &cells[0]);
        let people = s.keyholders(UNIT);
        let share = |i: usize| s.share(Lock::Letter, UNIT, people[i], &opened);
        for chosen in subsets(n.into(), m.into()) {
            let shares: Vec<_> = chosen.iter().map(|i| share(*i)).collect();
            let part = combine(s.card(UNIT), &opened, &shares).unwrap();
            assert!(part.faults.is_empty());
            let letter = assemble(&[part.part]).unwrap();
            let VerifiedLetter::Reporter(letter) = verify_letter(&s.directory, UNIT, &letter).unwrap() else {
                panic!("a referral?")
            };
            assert_eq!(letter.fields.text, "He has a second phone.");
        }
        for chosen in subsets(n.into(), usize::from(m) - 1) {
            let shares: Vec<_> = chosen.iter().map(|i| share(*i)).collect();
            let refused = combine(s.card(UNIT), &opened, &shares).unwrap_err();
            assert_eq!(refused, CustodyError::TooFew { have: m - 1, need: m });
        }
    }
}

#[test]
fn one_share_twice_is_not_two() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let opened = s.envelope(UNIT, &cells[0]);
    let first = s.keyholders(UNIT)[0];
    let shares = [s.share(Lock::Letter, UNIT, first, &opened), s.share(Lock::Letter, UNIT, first, &opened)];
    assert_eq!(combine(s.card(UNIT), &opened, &shares).unwrap_err(), CustodyError::Twice);
}

#[test]
fn a_lying_keyholder_is_named_and_does_no_harm_among_three() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let opened = s.envelope(UNIT, &cells[0]);
    let people = s.keyholders(UNIT);
    let mut lie = *s.share(Lock::Letter, UNIT, people[1], &opened).to_bytes();
    lie[7] ^= 1;
    let shares = [
        s.share(Lock::Letter, UNIT, people[0], &opened),
        Share::from_bytes(&lie).unwrap(),
        s.share(Lock::Letter, UNIT, people[2], &opened),
    ];
    let part = combine(s.card(UNIT), &opened, &shares).unwrap();
    assert_eq!(part.faults, [Fault::FalseShareBy(people[1])]);
    assert_eq!(combine(s.card(UNIT), &opened, &shares[..2]).unwrap_err(), CustodyError::NoneAgree);
}

#[test]
fn custodians_alone_read_contact_details() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let opened = s.envelope(UNIT, &cells[0]);
    let custodian = s.practice.people_of(UNIT, Role::Custodian)[0];
    let share = s.share(Lock::Contact, UNIT, custodian, &opened);
    let contact = combine_contact(s.card(UNIT), &opened, &[share]).unwrap();
    assert_eq!(contact.text.unwrap().as_str(), "under the third flowerpot");
    let keyholder = s.keyholders(UNIT)[0];
    let key = s.keys.person_key(keyholder, Q1).unwrap();
    assert_eq!(
        open_share(Lock::Contact, key, s.card(UNIT), keyholder, &opened).unwrap_err(),
        CustodyError::NotOnCard
    );
    assert_eq!(
        open_share(Lock::Contact, key, s.card(UNIT), custodian, &opened).unwrap_err(),
        CustodyError::BadSlot
    );
}

#[test]
fn a_share_handed_on_is_for_one_person_and_one_letter() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let opened = s.envelope(UNIT, &cells[0]);
    let people = s.keyholders(UNIT);
    let share = s.share(Lock::Letter, UNIT, people[0], &opened);
    let card = s.directory.card_for_sealing(UNIT, TODAY).unwrap();
    let cell = opened.cell_hash();
    let sealed = hand_on(&mut s.rng, Lock::Letter, card, &cell, &share, people[0], people[1]).unwrap();
    assert_eq!(sealed.len(), 81);
    let take = |person: PersonId, cell: &_, from: PersonId| {
        let key = s.keys.person_key(person, Q1).unwrap();
        take_over(Lock::Letter, key, card, cell, &sealed, from, person)
    };
    assert!(take(people[1], &cell, people[0]).is_ok());
    assert_eq!(take(people[2], &cell, people[0]).unwrap_err(), CustodyError::BadApproval);
    assert_eq!(take(people[1], &cell, people[2]).unwrap_err(), CustodyError::BadApproval);
    assert_eq!(
        take(people[1], &postern_wire::Digest([0; 32]), people[0]).unwrap_err(),
        CustodyError::BadApproval
    );
}

#[test]
fn a_bad_dealers_slot_names_the_dealer_not_the_keyholder() {
    // A dishonest sealer hands one keyholder a slot of another letter: the person is told, the two others open.
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let opened = s.envelope(UNIT, &cells[0]);
    let card = s.directory.card_for_sealing(UNIT, TODAY).unwrap();
    let people = s.keyholders(UNIT);
    let envelope = opened.envelope().unwrap();
    let mut bytes = vec![];
    bytes.extend_from_slice(&envelope.header.to_bytes());
    bytes.extend_from_slice(envelope.ack_hint.as_bytes());
    bytes.extend_from_slice(envelope.ack_key);
    bytes.extend_from_slice(envelope.commitment.as_bytes());
    let mut slots = envelope.slots.to_vec();
    slots[81 + 40] ^= 1;
    bytes.extend_from_slice(&slots);
    bytes.extend_from_slice(envelope.contact_commitment.as_bytes());
    bytes.extend_from_slice(envelope.contact_slots);
    bytes.extend_from_slice(envelope.contact);
    bytes.extend_from_slice(envelope.body);
    let cell = postern_client_crypto::hpke::seal_xwing(
        &scope(card),
        postern_client_crypto::hpke::SealPurpose::Cell,
        card.mailroom().as_bytes(),
        &[],
        &bytes,
        &mut s.rng,
    )
    .unwrap();
    let opened = s.envelope(UNIT, &Cell::try_from(cell).unwrap());
    let key = s.keys.person_key(people[1], Q1).unwrap();
    assert_eq!(
        open_share(Lock::Letter, key, s.card(UNIT), people[1], &opened).unwrap_err(),
        CustodyError::BadSlot
    );
    let shares = [people[0], people[2]].map(|p| s.share(Lock::Letter, UNIT, p, &opened));
    let part = combine(s.card(UNIT), &opened, &shares).unwrap();
    assert_eq!(part.faults, [Fault::BadSlotFor(people[1])]);
}
