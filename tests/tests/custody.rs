//! Claim C5: fewer than M keyholders learn nothing but that a cell is the unit's and its delivery key. That every M of N
//! open and no fewer do, that a bad dealer and a lying keyholder are named, is in `client-crypto/tests/story/custody.rs`;
//! this is what the mailroom key alone can do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use postern_client_crypto::cell::{OpenedEnvelope, scope};
use postern_client_crypto::custody::{CustodyError, Lock, combine, open_share};
use postern_client_crypto::hpke::{SealPurpose, seal_xwing};
use postern_client_crypto::kdf::{Label, expand};
use postern_client_crypto::note::ChainRoot;
use postern_client_crypto::shamir::{self, Share};
use postern_client_crypto::{Code, OpeningKey};
use postern_tests::house::{CONSTANTS, House};
use postern_tests::letters::{report, sealed};
use postern_tests::office::{Office, Q1};
use postern_tests::planted::Planted;
use postern_trust::build::sign_note;
use postern_trust::practice::Plan;
use postern_trust::{SigningKey, StatementError};
use postern_wire::UnitId;
use postern_wire::cbor::encode;
use postern_wire::directory::Policy;
use postern_wire::note::{NoteKind, NotePlain};
use postern_wire::sizes::{ACK, CELL, CONTACT_SEALED, ENVELOPE, HASH, HEADER, SLOT, contact};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};

const UNIT: UnitId = UnitId(1);
const TEXT: &str = "Inspector Thistlethwaite was seen at the marina with the money.";
const CONTACT: &str = "ask for Marigold at the allotments";

fn envelope(house: &House, rng: &mut ChaCha20Rng, text: &str, contact: Option<&str>) -> OpenedEnvelope {
    let code = Code::generate(rng);
    let cell = sealed(house, rng, (&code, UNIT), &report(text, contact), None).remove(0);
    house.office(UNIT).try_cell(cell.as_bytes()).unwrap()
}

#[test]
fn the_mailroom_key_shows_a_delivery_key_and_nothing_of_the_letter() {
    let house = House::small(41);
    let mut rng = ChaCha20Rng::seed_from_u64(41);
    let code = Code::generate(&mut rng);
    let cell = sealed(&house, &mut rng, (&code, UNIT), &report(TEXT, Some(CONTACT)), None).remove(0);
    let opened = house.office(UNIT).try_cell(cell.as_bytes()).unwrap();
    let prk = code.prk(house.directory.service());
    let secrets = Planted::new()
        .text("text", TEXT)
        .text("contact", CONTACT)
        .bytes("force", b"practice")
        .bytes("thread", house_thread(&code, &house).as_slice())
        .bytes("note root", prk.note_root(UNIT).as_bytes())
        .bytes("seed", prk.thread_seed(UNIT).as_bytes());
    assert!(secrets.found_in(opened.bytes()).is_empty());
    let ack = prk.ack(UNIT, house.today(), 0);
    let seen = opened.envelope().unwrap();
    assert_eq!((seen.ack_hint, seen.ack_key), (ack.hint, ack.key.as_bytes()));

    // What lies open is the same for a word and for a whole cell of words, with contact details and without.
    let long = "x".repeat(12_900);
    let shapes = [("x", None), (long.as_str(), None), ("x", Some(CONTACT))].map(|(text, contact)| {
        let opened = envelope(&house, &mut rng, text, contact);
        let seen = opened.envelope().unwrap();
        (seen.header, seen.slots.len(), seen.contact_slots.len(), seen.contact.len(), seen.body.len())
    });
    assert!(shapes.iter().all(|shape| *shape == shapes[0]));

    // And everything after hint and key looks like noise: 50 envelopes of one letter have no byte in common.
    let many: Vec<OpenedEnvelope> =
        (0..50).map(|_| envelope(&house, &mut rng, TEXT, Some(CONTACT))).collect();
    for at in HEADER..ENVELOPE {
        let mut values: Vec<u8> = many.iter().map(|opened| opened.bytes()[at]).collect();
        values.sort_unstable();
        values.dedup();
        assert!(values.len() > 20, "byte {at} has {} values in 50 envelopes", values.len());
    }
}

fn house_thread(code: &Code, house: &House) -> Vec<u8> {
    let prk = code.prk(house.directory.service());
    postern_client_crypto::letter::thread_key(&prk, UNIT).verifying_key().as_ref().to_vec()
}

/// One share, and guesses for the other: nothing says whether a guess is right but the commitment, which refuses.
#[test]
fn one_share_and_any_guess_open_nothing() {
    let house = House::small(42);
    let mut rng = ChaCha20Rng::seed_from_u64(42);
    let office = house.office(UNIT);
    let opened = envelope(&house, &mut rng, TEXT, None);
    let person = office.keyholders()[0];
    let own = || office.share(Lock::Letter, person, &opened);
    for _ in 0..200 {
        let mut guess = [0; 33];
        rng.fill_bytes(&mut guess);
        guess[0] = 2 + (guess[0] & 1);
        let shares = [own(), Share::from_bytes(&guess).unwrap()];
        assert_eq!(combine(office.card(), &opened, &shares).unwrap_err(), CustodyError::NoneAgree);
    }
    // Nobody's slot opens with another's key, nor with the custodian's, nor with one made up.
    let key = house.keys.person_key(person, Q1).unwrap();
    let other = office.keyholders()[1];
    let refused = open_share(Lock::Letter, key, office.card(), other, &opened).unwrap_err();
    assert_eq!(refused, CustodyError::BadSlot);
    let made_up = OpeningKey::generate(&mut rng);
    let refused = open_share(Lock::Letter, &made_up, office.card(), other, &opened).unwrap_err();
    assert_eq!(refused, CustodyError::BadSlot);
}

/// No share, and no fewer than M of them put together, is the key that the commitment names.
#[test]
fn fewer_than_m_shares_do_not_make_the_key() {
    let mut plan = Plan::small(CONSTANTS);
    plan.units[0].policy = Policy { m: 3, n: 5, k: 2, mc: 1, nc: 1 };
    let house = House::new(&plan, 45);
    let mut rng = ChaCha20Rng::seed_from_u64(45);
    let office = house.office(UNIT);
    let opened = envelope(&house, &mut rng, TEXT, None);
    let commitment = opened.envelope().unwrap().commitment;
    let shares: Vec<Share> =
        office.keyholders().iter().map(|person| office.share(Lock::Letter, *person, &opened)).collect();
    let named = |key: &[u8; 32]| *expand::<32>(key, Label::Commit, &[]) == *commitment.as_bytes();
    for chosen in 1_u32..1 << shares.len() {
        let some: Vec<&Share> =
            (0..).zip(&shares).filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, s)| s).collect();
        let key = shamir::combine(some.iter().copied()).unwrap();
        assert_eq!(named(&key), some.len() >= 3, "shares {chosen:05b}");
        if let [one] = some[..] {
            assert!(!named(one.to_bytes()[1..].try_into().unwrap()));
        }
    }
}

/// The collector can open the outer layer and seal it again. Whatever it changes there is found.
#[test]
fn what_the_mailroom_key_changes_is_found() {
    let house = House::small(43);
    let mut rng = ChaCha20Rng::seed_from_u64(43);
    let office = house.office(UNIT);
    let opened = envelope(&house, &mut rng, TEXT, Some(CONTACT));
    assert!(opens(&office, &opened, &mut rng), "unchanged it opens");
    let slots = HEADER + ACK + HASH;
    let contacts = slots + 3 * SLOT;
    let parts = [
        ("ack hint", HEADER),
        ("ack key", HEADER + 8),
        ("commitment", HEADER + ACK),
        ("the first slot", slots + 40),
        ("contact commitment", contacts),
        ("contact slot", contacts + HASH + 40),
        ("contact details", contacts + HASH + SLOT + CONTACT_SEALED / 2),
        ("body", contacts + contact(1)),
        ("the body's end", ENVELOPE - 1),
    ];
    for (part, at) in parts {
        let mut bytes = opened.bytes().to_vec();
        bytes[at] ^= 1;
        let changed = seal_again(&office, &bytes, &mut rng);
        assert!(!opens(&office, &changed, &mut rng), "{part} was changed, and the letter opened");
    }
    // Header: version, class, M, N, Mc, Nc, zeros.
    for at in 0..HEADER {
        let mut bytes = opened.bytes().to_vec();
        bytes[at] ^= 1;
        let cell = again(&office, &bytes, &mut rng);
        let changed = office.try_cell(&cell);
        assert!(changed.is_err() || !opens(&office, &changed.unwrap(), &mut rng), "header byte {at}");
    }
}

fn again(office: &Office<'_>, envelope: &[u8], rng: &mut ChaCha20Rng) -> [u8; CELL] {
    let card = office.card();
    let (scope, key) = (scope(card), card.mailroom().as_bytes());
    seal_xwing(&scope, SealPurpose::Cell, key, &[], envelope, rng).unwrap().try_into().unwrap()
}

fn seal_again(office: &Office<'_>, envelope: &[u8], rng: &mut ChaCha20Rng) -> OpenedEnvelope {
    office.try_cell(&again(office, envelope, rng)).unwrap()
}

/// Whether the two first keyholders open it without a fault.
fn opens(office: &Office<'_>, opened: &OpenedEnvelope, rng: &mut ChaCha20Rng) -> bool {
    office.open_part(opened, &office.quorum(), rng).is_ok()
}

/// A collector's key signs `delivered` and nothing else that a reporter is shown.
#[test]
fn a_collector_can_say_delivered_and_nothing_else() {
    let house = House::small(44);
    let office = house.office(UNIT);
    let root = ChainRoot::new([5; 32].into());
    let (service, hint) = (house.directory.service(), root.hint(0));
    let by = |kind, signers: &[(postern_wire::PersonId, &SigningKey)]| {
        let body = office.body(0, kind, "");
        let sign = |(person, key): &(_, &SigningKey)| sign_note(service, &hint, &body, *person, key);
        let plain = NotePlain { body: encode(&body).into(), signatures: signers.iter().map(sign).collect() };
        house.directory.verify_note(&hint, &plain).map(|body| body.kind)
    };
    let collector = (office.collector(), office.identity(office.collector()));
    assert_eq!(by(NoteKind::Delivered, &[collector]), Ok(NoteKind::Delivered));
    let first = (office.keyholders()[0], office.identity(office.keyholders()[0]));
    let second = (office.keyholders()[1], office.identity(office.keyholders()[1]));
    for kind in [NoteKind::Opened, NoteKind::Question, NoteKind::Answer, NoteKind::Outcome, NoteKind::Moved] {
        assert_eq!(by(kind, &[first, second]), Ok(kind));
        assert!(by(kind, &[collector]).is_err());
        assert!(by(kind, &[first]).is_err());
        assert_eq!(by(kind, &[first, collector]).unwrap_err(), StatementError::Quorum { have: 1, need: 2 });
    }
}
