//! The first ceremony: enrolling, signing, assembling, joining, and what each of them refuses.

use postern_trust::{DirectoryError, RootDigest};
use postern_wire::cbor::encode;
use postern_wire::unit_files::{EnrolRole, FileError, FileKind, Proposal};
use postern_wire::{Day, PersonId, Quarter};

use super::service::{Q1, Service, UNIT, file, noon};
use crate::ceremony::{
    CeremonyError, RootClaim, assemble, enrol, join, make_vault, read_enrolment, sign, suspend_unit, words,
};
use crate::vault::VaultError;

#[test]
fn step_1_signers_sign_units_enrol_and_everybody_joins() {
    let mut service = Service::new();
    let (made, bundle) = service.open();
    let bundles = [bundle];
    for (id, vault) in (1..).zip(&mut service.keyholders) {
        let joined = join(vault, &made.file, Some(&made.root), noon(1), &bundles).unwrap();
        assert_eq!((joined.person, joined.unit), (Some(PersonId(id)), Some(UNIT)));
        assert_eq!(joined.quarters, [(Q1, Day(90))]);
        assert_eq!(joined.mailroom, [Q1]);
        let card = joined.directory.card(UNIT, Q1).unwrap();
        assert_eq!(vault.mailroom_key(Q1).unwrap().public().unwrap(), *card.mailroom());
    }
    join(&mut service.collector, &made.file, Some(&made.root), noon(1), &bundles).unwrap();
    assert!(service.collector.mailroom_key(Q1).is_ok());
    join(&mut service.custodian, &made.file, Some(&made.root), noon(1), &[]).unwrap();
    assert_eq!(service.custodian.person(), Some(PersonId(4)));
    let refused = join(&mut service.custodian, &made.file, None, noon(1), &bundles).unwrap_err();
    assert_eq!(refused, CeremonyError::BundleWithoutYou);
    join(&mut service.signers[1], &made.file, Some(&made.root), noon(1), &[]).unwrap();
    assert_eq!(service.signers[1].person(), None);
}

#[test]
fn too_few_signatures_and_stray_ones_are_refused() {
    let mut service = Service::new();
    let roster = service.roster();
    let one = service.sign(&roster, &[1]);
    let refused = assemble(None, core::slice::from_ref(&roster), &one, noon(0)).unwrap_err();
    assert!(matches!(refused, CeremonyError::Directory(DirectoryError::Quorum(_))));
    let twice = [one[0].clone(), one[0].clone()];
    assert!(assemble(None, core::slice::from_ref(&roster), &twice, noon(0)).is_err());
    let other = service.roster();
    let stray = service.sign(&other, &[0]);
    let refused = assemble(None, core::slice::from_ref(&roster), &stray, noon(0)).unwrap_err();
    assert_eq!(refused, CeremonyError::StraySignature);
    assert_eq!(assemble(None, &[], &[], noon(0)).unwrap_err(), CeremonyError::NothingToAssemble);
    let both = [roster.clone(), roster];
    assert_eq!(assemble(None, &both, &[], noon(0)).unwrap_err(), CeremonyError::ProposalsClash);
}

#[test]
fn nobody_signs_what_is_not_theirs() {
    let mut service = Service::new();
    let roster = service.roster();
    let made = service.card(&roster);
    let role = CeremonyError::Vault(VaultError::Role);
    assert_eq!(sign(&service.keyholders[0], &roster, None).unwrap_err(), role);
    assert_eq!(sign(&service.signers[0], &made.proposal, None).unwrap_err(), role);
    assert_eq!(sign(&service.custodian, &made.proposal, None).unwrap_err(), role);
    let stranger = make_vault(&mut service.rng, EnrolRole::Signer, "yew", None).unwrap();
    assert_eq!(sign(&stranger, &roster, None).unwrap_err(), CeremonyError::NotASigner);
    // A card with another opening key under her number.
    let mut other = make_vault(&mut service.rng, EnrolRole::Keyholder, "heron", Some(UNIT)).unwrap();
    enrol(&mut service.rng, &mut other, None, Q1, false).unwrap();
    assert_eq!(sign(&other, &made.proposal, None).unwrap_err(), CeremonyError::NotOnCard);
}

#[test]
fn a_bundle_that_is_not_the_cards_is_refused() {
    let mut service = Service::new();
    let roster = service.roster();
    let (first, second) = (service.card(&roster), service.card(&roster));
    let refused = sign(&service.keyholders[0], &first.proposal, Some(&second.bundle)).unwrap_err();
    assert_eq!(refused, CeremonyError::BundleOther);
    let mut swapped = first.bundle.clone();
    swapped.seeds = second.bundle.seeds.clone();
    let refused = sign(&service.keyholders[0], &first.proposal, Some(&swapped)).unwrap_err();
    assert_eq!(refused, CeremonyError::BundleDoesNotOpen);
    swapped.seeds[0] = first.bundle.seeds[1].clone();
    swapped.seeds[0].person = PersonId(1);
    let refused = sign(&service.keyholders[0], &first.proposal, Some(&swapped)).unwrap_err();
    assert_eq!(refused, CeremonyError::BundleDoesNotOpen);
    assert!(first.bundle.seeds.iter().all(|seed| seed.person != PersonId(4)), "none for the custodian");
}

#[test]
fn joining_refuses_another_root_a_stranger_and_an_older_directory() {
    let mut service = Service::new();
    let (made, _) = service.open();
    let vault = &mut service.keyholders[0];
    assert_eq!(join(vault, &made.file, None, noon(1), &[]).unwrap_err(), CeremonyError::NoRootGiven);
    let other = RootDigest::from(postern_wire::Digest([1; 32]));
    let refused = join(vault, &made.file, Some(&other), noon(1), &[]).unwrap_err();
    assert_eq!(refused, CeremonyError::Directory(DirectoryError::OtherRoot));
    assert!(vault.membership().is_none(), "a refusal changes nothing");
    let mut stranger = make_vault(&mut service.rng, EnrolRole::Keyholder, "heron", Some(UNIT)).unwrap();
    let refused = join(&mut stranger, &made.file, Some(&made.root), noon(1), &[]).unwrap_err();
    assert_eq!(refused, CeremonyError::NotInDirectory);

    let next = suspend_unit(&file(&made), UNIT, Day(2)).unwrap();
    let signatures = service.sign(&next, &[0, 1]);
    let later = assemble(Some(&file(&made)), &[next], &signatures, noon(2)).unwrap();
    let vault = &mut service.keyholders[0];
    let joined = join(vault, &later.file, Some(&made.root), noon(2), &[]).unwrap();
    assert_eq!(joined.directory.units().count(), 0);
    let refused = join(vault, &made.file, None, noon(2), &[]).unwrap_err();
    assert_eq!(refused, CeremonyError::Directory(DirectoryError::RolledBack));
}

#[test]
fn enrolments_are_verified_and_foreign_files_refused() {
    let mut service = Service::new();
    let good = enrol(&mut service.rng, &mut service.keyholders[0], None, Q1, true).unwrap();
    assert_eq!(read_enrolment(&good).unwrap().key, service.enrolments[3].key);
    for at in 0..good.len() {
        let mut broken = good.clone();
        broken[at] ^= 1;
        assert!(read_enrolment(&broken).is_err(), "byte {at}");
    }
    let foreign = read_enrolment(b"%PDF-1.7").unwrap_err();
    assert_eq!(foreign, CeremonyError::File(FileError::Foreign));
    let proposal = service.roster();
    let other = postern_wire::unit_files::encode_file(FileKind::Proposal, &proposal);
    let refused = read_enrolment(&other).unwrap_err();
    assert_eq!(refused, CeremonyError::File(FileError::Kind(FileKind::Proposal)));
    let vault = &mut service.keyholders[0];
    let again = enrol(&mut service.rng, vault, None, Q1, false).unwrap_err();
    assert_eq!(again, CeremonyError::Vault(VaultError::QuarterExists(Q1)));
    let zero = enrol(&mut service.rng, vault, None, Quarter(0), false).unwrap_err();
    assert_eq!(zero, CeremonyError::QuarterZero);
}

#[test]
fn a_card_with_an_exchanged_key_is_refused_by_its_owner() {
    let mut service = Service::new();
    let roster = service.roster();
    // Whoever runs the ceremony puts another key under heron's name; wren and owl sign without looking.
    let mut made = service.card(&roster);
    made.card.opening[0].key = made.card.contact[0].key;
    made.card.opening[0].key.0[0] ^= 1;
    let Proposal::Card { card } = &mut made.proposal else { panic!("no card") };
    *card = encode(&made.card).into();
    let mut signatures = service.sign(&roster, &[0, 1]);
    signatures.extend([1, 2].map(|i: usize| sign(&service.keyholders[i], &made.proposal, None).unwrap()));
    let assembled = assemble(None, &[roster, made.proposal], &signatures, noon(0)).unwrap();
    let heron = &mut service.keyholders[0];
    let refused = join(heron, &assembled.file, Some(&assembled.root), noon(0), &[]).unwrap_err();
    assert_eq!(refused, CeremonyError::KeyExchanged(Q1));
}

#[test]
fn the_root_is_taken_as_words_or_hex() {
    let (made, _) = Service::new().open();
    let first_root = file(&made).first_root;
    let claim = |text: &str| text.parse::<RootClaim>().unwrap().check(&first_root);
    assert_eq!(claim(&words(&made.root.digest())), Ok(made.root));
    assert_eq!(claim(&made.root.to_string()), Ok(made.root));
    assert_eq!(claim(&"0".repeat(64)), Err(CeremonyError::OtherRoot));
    assert_eq!(claim("abacus abdomen"), Err(CeremonyError::RootText));
    assert_eq!(claim(&words(&postern_wire::Digest([3; 32]))), Err(CeremonyError::OtherRoot));
}
