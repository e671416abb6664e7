use super::*;
use postern_trust::{DirectoryError, RootDigest, SigningKey};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::{DirectoryFile, Role, Roster};
use postern_wire::unit_files::{Enrolment, FileError, FileKind, MailroomBundle, Proposal, Signatures};
use postern_wire::{Day, PersonId, Quarter};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;

const Q1: Quarter = Quarter(1);
const UNIT: UnitId = UnitId(1);

/// A service of one unit, 2-of-3, with a custodian, a collector and three signers.
struct Service {
    rng: ChaCha20Rng,
    signers: Vec<Vault>,
    keyholders: Vec<Vault>,
    custodian: Vault,
    collector: Vault,
    enrolments: Vec<Enrolment>,
}

fn draft() -> Draft {
    let server = SigningKey::from_seed(&[9; 32]).verifying_key().to_string();
    let mut text = Draft::template().replace(&"0".repeat(64), &server);
    // Of the template's two units keep the first.
    let second = text.find("[[unit]]\nid = 2").unwrap();
    let people = text.find("[[person]]").unwrap();
    text.replace_range(second..people, "");
    let mut draft = Draft::parse(&text).unwrap();
    draft.unit[0].alternates.clear();
    draft.force[0].units = vec![1];
    let mut person = draft.person[0].clone();
    let names = [("heron", "keyholder"), ("wren", "keyholder"), ("owl", "keyholder"), ("seal", "custodian")];
    draft.person.clear();
    for (id, (name, role)) in (1..).zip(names.into_iter().chain([("post", "collector")])) {
        person.id = id;
        person.name = name.to_owned();
        person.outsider = id > 1;
        person.role = match role {
            "keyholder" => draft::RoleDraft::Keyholder,
            "custodian" => draft::RoleDraft::Custodian,
            _ => draft::RoleDraft::Collector,
        };
        draft.person.push(person.clone());
    }
    draft
}

impl Service {
    fn new() -> Self {
        let mut rng = ChaCha20Rng::from_seed([8; 32]);
        let mut make = |role, name: &str, unit| make_vault(&mut rng, role, name, unit).unwrap();
        let signers: Vec<_> = ["oak", "ash", "elm"].map(|n| make(EnrolRole::Signer, n, None)).into();
        let unit = Some(UNIT);
        let mut keyholders: Vec<_> =
            ["heron", "wren", "owl"].map(|n| make(EnrolRole::Keyholder, n, unit)).into();
        let mut custodian = make(EnrolRole::Custodian, "seal", unit);
        let mut collector = make(EnrolRole::Collector, "post", unit);
        let mut enrolments: Vec<_> =
            signers.iter().map(|v| read_enrolment(&enrol_signer(v).unwrap()).unwrap()).collect();
        for vault in keyholders.iter_mut().chain([&mut custodian, &mut collector]) {
            let file = enrol(&mut rng, vault, None, Q1, false).unwrap();
            enrolments.push(read_enrolment(&file).unwrap());
        }
        Self { rng, signers, keyholders, custodian, collector, enrolments }
    }

    fn roster(&mut self) -> Proposal {
        propose_roster(&mut self.rng, &draft(), &self.enrolments, None).unwrap()
    }

    fn card(&mut self, roster: &Proposal) -> CardProposal {
        let days = (Day(0), Day(90));
        propose_card(&mut self.rng, &roster_in(roster), (UNIT, Q1), days, &self.enrolments).unwrap()
    }

    fn sign(&self, proposal: &Proposal, signers: &[usize]) -> Vec<Signatures> {
        signers.iter().map(|i| sign(&self.signers[*i], proposal, None).unwrap()).collect()
    }

    fn sign_card(&self, made: &CardProposal, keyholders: &[usize]) -> Vec<Signatures> {
        let sign = |i: &usize| sign(&self.keyholders[*i], &made.proposal, Some(&made.bundle)).unwrap();
        keyholders.iter().map(sign).collect()
    }

    /// The directory of the first ceremony, with the mailroom bundle.
    fn open(&mut self) -> (Assembled, MailroomBundle) {
        let roster = self.roster();
        let made = self.card(&roster);
        let mut signatures = self.sign(&roster, &[0, 2]);
        signatures.extend(self.sign_card(&made, &[0, 1]));
        let assembled = assemble(None, &[roster, made.proposal], &signatures, noon(0)).unwrap();
        (assembled, made.bundle)
    }
}

fn roster_in(proposal: &Proposal) -> Roster {
    let Proposal::Roster { roster, .. } = proposal else { panic!("no roster") };
    decode_canonical(roster).unwrap()
}

fn file(assembled: &Assembled) -> DirectoryFile {
    decode_canonical(&assembled.file).unwrap()
}

/// Noon of a service day of the template's clock.
fn noon(day: u64) -> u64 {
    1_767_225_600 + day * 86_400 + 43_200
}

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
    let next = draft::RootDraft { threshold: 2, signers: ["ash", "elm", "yew"].map(String::from).into() };
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
