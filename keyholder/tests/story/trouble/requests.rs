//! Requests and approvals that are false or somebody else's.

use postern_client_crypto::code::Code;
use postern_keyholder::request::RequestError;
use postern_wire::Day;
use postern_wire::directory::Role;
use postern_wire::unit_files::FileKind;

use crate::letters::{draft, post_letter};
use crate::unit::carry;
use crate::world::{World, at, policy};

#[test]
fn a_keyholder_who_lies_is_named() {
    use postern_client_crypto::custody::{Fault, Lock, hand_on};
    use postern_client_crypto::shamir::Share;
    use postern_trust::purpose;
    use postern_wire::cbor::encode;
    use postern_wire::directory::Signed;
    use postern_wire::request::{Approval, Grant, HandedOn, decode_signed_file};
    use postern_wire::unit_files::encode_file;

    let mut world = World::new(policy(2, 4, 1, 1), 22);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea, cat) = (keyholders[0], keyholders[1], keyholders[2]);
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    for person in [bea, cat] {
        carry(&world, person, Day(0), now);
    }
    let directory = world.directory(now);
    let mut rng = world.rng();
    let request =
        world.person(ann).session(&directory, now).ask_to_open(&mut rng, &own, &[bea, cat]).unwrap();
    let approve = |person, rng: &mut _| {
        let session = world.person(person).session(&directory, now);
        session.approve(rng, &session.review(&request).unwrap(), false).unwrap()
    };
    let good = approve(cat, &mut rng);
    // Bea hands on another share, properly sealed and signed.
    let honest = approve(bea, &mut rng);
    let signed = decode_signed_file(FileKind::Approval, &honest).unwrap();
    let mut approval = Approval::decode(&signed.body).unwrap();
    let card = directory.cards(postern_wire::UnitId(1)).first().unwrap();
    let mut share = [7; 33];
    share[0] = 2;
    let share = Share::from_bytes(&share).unwrap();
    let sealed = hand_on(&mut rng, Lock::Letter, card, &own[0], &share, bea, ann).unwrap();
    approval.grant =
        Grant::Shares { shares: vec![HandedOn { cell: own[0], to: ann, sealed: sealed.into() }] };
    let body = encode(&approval);
    let signature = world.person(bea).session(&directory, now).sign::<purpose::Approval>(&body);
    let false_one = encode_file(FileKind::Approval, &Signed { body: body.into(), person: bea, signature });

    let session = world.person(ann).session(&directory, now);
    let refused = session.open_cells(&mut rng, &own, std::slice::from_ref(&false_one)).unwrap().remove(0).1;
    assert!(refused.unwrap_err().to_string().contains("one is false"));
    let outcome = session.open_cells(&mut rng, &own, &[false_one, good]).unwrap().remove(0).1.unwrap();
    assert_eq!(outcome.faults, [Fault::FalseShareBy(bea)]);
    assert_eq!(session.cell(&own[0]).unwrap().unwrap().false_shares, [bea]);
}

#[test]
fn requests_and_approvals_of_others_are_refused() {
    let mut world = World::new(policy(2, 3, 1, 1), 23);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea, cat) = (keyholders[0], keyholders[1], keyholders[2]);
    let desk = world.of(2, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let request = world.person(ann).session(&directory, now).ask_to_open(&mut rng, &own, &[bea]).unwrap();
    let review = |person, bytes: &[u8]| {
        world.person(person).session(&directory, now).review(bytes).map(|_| ()).unwrap_err()
    };
    assert_eq!(review(cat, &request), RequestError::NotForMe);
    assert_eq!(review(desk, &request), RequestError::OtherUnit);
    assert!(matches!(review(bea, b"%PDF"), RequestError::File(_)));
    for at in (20..request.len()).step_by(7) {
        let mut broken = request.clone();
        broken[at] ^= 1;
        assert!(world.person(bea).session(&directory, now).review(&broken).is_err(), "byte {at}");
    }
    // Bea has not imported the day yet.
    let session = world.person(bea).session(&directory, now);
    let missing = session.approve(&mut rng, &session.review(&request).unwrap(), false).unwrap_err();
    assert_eq!(missing, RequestError::NoCell(own[0]));
}
