//! Changes of the roster in force: drafted, reviewed and signed; revocations and a rotation of the root.

use postern_trust::DirectoryError;
use postern_wire::directory::{DirectoryFile, Role};
use postern_wire::unit_files::EnrolRole;
use postern_wire::{Day, PersonId, Quarter};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;

use super::service::{Q1, Service, UNIT, draft, file, noon, roster_in};
use crate::ceremony::draft::RootDraft;
use crate::ceremony::{
    CeremonyError, Change, Draft, assemble, enrol, enrol_signer, join, make_vault, propose_card,
    propose_roster, propose_rotation, read_enrolment, review, revoke_card, revoke_person, sign, suspend_unit,
};

#[test]
fn a_person_and_a_card_are_revoked_and_a_new_card_follows() {
    let mut service = Service::new();
    let (made, _) = service.open();
    let base = file(&made);
    assert_eq!(
        revoke_person(&base, PersonId(77), Day(3)).unwrap_err(),
        CeremonyError::NoSuchPerson(PersonId(77))
    );
    let next = revoke_person(&base, PersonId(3), Day(3)).unwrap();
    assert_eq!(roster_in(&next).units[0].policy.n, 2);
    let signatures = service.sign(&next, &[0, 1]);
    let without = assemble(Some(&base), &[next], &signatures, noon(3)).unwrap();
    assert!(without.directory.card_for_sealing(UNIT, Day(3)).is_none(), "her key is on the card");
    let refused = join(&mut service.keyholders[2], &without.file, Some(&made.root), noon(3), &[]);
    assert_eq!(refused.unwrap_err(), CeremonyError::Revoked);

    let q2 = Quarter(2);
    for vault in service.keyholders[..2].iter_mut().chain([&mut service.custodian, &mut service.collector]) {
        let file = enrol(&mut service.rng, vault, None, q2, false).unwrap();
        service.enrolments.push(read_enrolment(&file).unwrap());
    }
    let roster = without.directory.roster().clone();
    let card =
        propose_card(&mut service.rng, &roster, (UNIT, q2), (Day(3), Day(90)), &service.enrolments).unwrap();
    without.directory.review_card(&card.card).unwrap();
    let signatures = service.sign_card(&card, &[0, 1]);
    let again = assemble(Some(&file(&without)), &[card.proposal], &signatures, noon(3)).unwrap();
    assert_eq!(again.directory.card_for_sealing(UNIT, Day(3)).unwrap().quarter(), q2);

    let digest = again.directory.card(UNIT, Q1).unwrap().digest();
    let next = revoke_card(&file(&again), digest).unwrap();
    let signatures = service.sign(&next, &[1, 2]);
    let gone = assemble(Some(&file(&again)), &[next], &signatures, noon(4)).unwrap();
    assert!(gone.directory.card(UNIT, Q1).is_none());
    assert_eq!(revoke_card(&file(&gone), digest).unwrap_err(), CeremonyError::NoSuchCard);
    // Two keyholders of two: one more and nobody could open.
    let refused = revoke_person(&file(&gone), PersonId(2), Day(4)).unwrap_err();
    assert_eq!(refused, CeremonyError::Directory(DirectoryError::Policy(UNIT)));
}

#[test]
fn a_rotation_is_signed_by_the_old_and_the_new_signers() {
    let mut service = Service::new();
    let (made, _) = service.open();
    let fresh = make_vault(&mut service.rng, EnrolRole::Signer, "yew", None).unwrap();
    service.enrolments.push(read_enrolment(&enrol_signer(&fresh).unwrap()).unwrap());
    let next = RootDraft { threshold: 2, signers: ["ash", "elm", "yew"].map(String::from).into() };
    let rotation = propose_rotation(&file(&made), &next, &service.enrolments).unwrap();
    let review = review(&rotation, Some(&file(&made))).unwrap();
    assert_eq!(review.follows, Some(true));
    assert_eq!(review.changes.len(), 2);
    let mut signatures = service.sign(&rotation, &[0, 1]);
    assert_eq!(signatures[0].signatures.len(), 1, "oak leaves");
    assert_eq!(signatures[1].signatures.len(), 2, "ash stays");
    let few = assemble(Some(&file(&made)), core::slice::from_ref(&rotation), &signatures, noon(1));
    assert!(matches!(few.unwrap_err(), CeremonyError::Directory(DirectoryError::Quorum(_))));
    signatures.push(sign(&fresh, &rotation, None).unwrap());
    let rotated = assemble(Some(&file(&made)), &[rotation], &signatures, noon(1)).unwrap();
    assert_eq!(rotated.root, made.root, "the words on the poster stay");
    let next = suspend_unit(&file(&rotated), UNIT, Day(1)).unwrap();
    assert_eq!(sign(&service.signers[0], &next, None).unwrap_err(), CeremonyError::NotASigner);
    let signatures = [sign(&service.signers[1], &next, None).unwrap(), sign(&fresh, &next, None).unwrap()];
    assemble(Some(&file(&rotated)), &[next], &signatures, noon(1)).unwrap();
}

#[test]
fn a_signer_signs_no_roster_that_forgets_what_was_seen() {
    let mut service = Service::new();
    let (made, _) = service.open();
    let base = file(&made);
    let next = suspend_unit(&base, UNIT, Day(2)).unwrap();
    let signatures = service.sign(&next, &[0, 1]);
    let later = assemble(Some(&base), &[next], &signatures, noon(2)).unwrap();
    let signer = &mut service.signers[2];
    join(signer, &later.file, Some(&made.root), noon(2), &[]).unwrap();
    let forked = suspend_unit(&base, UNIT, Day(3)).unwrap();
    let refused = sign(signer, &forked, None).unwrap_err();
    assert_eq!(refused, CeremonyError::Directory(DirectoryError::Forked));
    let stranger = service.roster();
    let refused = sign(&service.signers[2], &stranger, None).unwrap_err();
    assert_eq!(refused, CeremonyError::OtherService);
}

#[test]
fn drafts_are_held_against_enrolments_and_the_roster_in_force() {
    let mut service = Service::new();
    let mut propose = |change: fn(&mut Draft), base: Option<&DirectoryFile>| {
        let mut draft = draft();
        if base.is_some() {
            draft.root = None;
        }
        change(&mut draft);
        propose_roster(&mut service.rng, &draft, &service.enrolments, base).map(|_| ())
    };
    assert_eq!(propose(|d| d.root = None, None), Err(CeremonyError::NoRoot));
    assert_eq!(
        propose(|d| d.root.as_mut().unwrap().signers[1] = "yew".into(), None),
        Err(CeremonyError::NoSigner(2))
    );
    assert_eq!(
        propose(|d| d.person[1].name = "kite".into(), None),
        Err(CeremonyError::NoEnrolmentFor(PersonId(2)))
    );
    assert_eq!(propose(|d| d.person[1].unit = 2, None), Err(CeremonyError::EnrolmentDiffers(PersonId(2))));
    assert_eq!(
        propose(|d| d.person[1].outsider = false, None),
        Err(CeremonyError::Directory(DirectoryError::Insiders(UNIT)))
    );
    let (made, _) = Service::new().open();
    let base = file(&made);
    assert_eq!(propose(|_| (), Some(&base)), Ok(()));
    assert_eq!(propose(|d| d.root = draft().root, Some(&base)), Err(CeremonyError::RootGiven));
    assert_eq!(
        propose(|d| d.person.truncate(4), Some(&base)),
        Err(CeremonyError::PersonDropped(PersonId(5)))
    );
}

#[test]
fn the_roster_in_force_as_a_draft_changes_nothing() {
    let mut service = Service::new();
    let (made, _) = service.open();
    let base = file(&made);
    let draft = Draft::of_roster(made.directory.roster());
    let draft = Draft::parse(&draft.to_text()).unwrap();
    let next = propose_roster(&mut service.rng, &draft, &[], Some(&base)).unwrap();
    let review = review(&next, Some(&base)).unwrap();
    assert_eq!(review.changes, []);
    assert_eq!(review.follows, Some(true));
    assert_eq!(roster_in(&next).serial, 1);
}

#[test]
fn review_says_what_changes_in_plain_words() {
    let (made, _) = Service::new().open();
    let base = file(&made);
    let mut draft = Draft::of_roster(made.directory.roster());
    draft.service.phone = "0800 000 000".into();
    draft.unit[0].hours = "Always".into();
    draft.person[1].name = "wren\u{1b}[31m".into();
    let next = propose_roster(&mut ChaCha20Rng::from_seed([1; 32]), &draft, &[], Some(&base));
    assert_eq!(
        next.unwrap_err(),
        CeremonyError::NoEnrolmentFor(PersonId(2)),
        "a new name needs an enrolment"
    );
    draft.person[1].name = "wren".into();
    draft.force[0].name_cy = "Heddlu Enghraifft".into();
    let next = propose_roster(&mut ChaCha20Rng::from_seed([1; 32]), &draft, &[], Some(&base)).unwrap();
    let review = review(&next, Some(&base)).unwrap();
    let lines: Vec<_> = review.changes.iter().flat_map(Change::lines).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    * Changed: the service
        phone: 0800 000 000 (until now: 0800 085 0000)
    * Changed: unit 1 (Example Police, Professional Standards)
        staffed: Always (until now: Monday to Friday, 9:00 to 17:00)
    * Changed: force example
        name in Welsh: Heddlu Enghraifft (until now: nothing)
    ");
    assert!(made.directory.people(UNIT, Role::Keyholder).count() == 3);
}
