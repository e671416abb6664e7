//! Claim C6: what a stolen code can do, what it cannot, and that nobody in a unit writes in the reporter's name.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use postern_client_crypto::cell::{MailroomError, OpenedEnvelope, scope};
use postern_client_crypto::custody::{CustodyError, Lock, open_share};
use postern_client_crypto::letter::{
    FromReporter, LetterError, OlderThread, VerifiedLetter, assemble, thread_key, verify_letter,
};
use postern_client_crypto::note::random_note;
use postern_client_crypto::reader::Reader;
use postern_client_crypto::{Code, MailroomKey, OpeningKey, open_mailroom};
use postern_keyholder::passphrase::Passphrase;
use postern_keyholder::vault::{Vault, VaultError, WorkFactor};
use postern_tests::house::House;
use postern_tests::letters::{later, report, sealed};
use postern_tests::office::Office;
use postern_trust::{purpose, sha256};
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::Cell;
use postern_wire::letter::{Fields, Letter, LetterKind, Link, ReporterLetter};
use postern_wire::note::NoteKind;
use postern_wire::unit_files::EnrolRole;
use postern_wire::{Day, Quarter, SignatureBytes, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use zeroize::Zeroizing;

const UNIT: UnitId = UnitId(1);
const DESK: UnitId = UnitId(2);

/// A letter's bytes, opened by two of the unit.
fn opened(office: &Office<'_>, cell: &Cell, rng: &mut ChaCha20Rng) -> Zeroizing<Vec<u8>> {
    let opened = office.try_cell(cell.as_bytes()).unwrap();
    assemble(&[office.open_part(&opened, &office.quorum(), rng).unwrap()]).unwrap()
}

fn believed(house: &House, letter: &[u8]) -> Result<Box<FromReporter>, LetterError> {
    match verify_letter(&house.directory, UNIT, letter)? {
        VerifiedLetter::Reporter(letter) => Ok(letter),
        VerifiedLetter::Referral(_) => panic!("a referral?"),
    }
}

#[test]
fn a_stolen_code_reads_notes_and_answers_but_does_not_open_the_report() {
    let house = House::small(51);
    let mut rng = ChaCha20Rng::seed_from_u64(51);
    let office = house.office(UNIT);
    let code = Code::generate(&mut rng);
    let service = house.directory.service();
    let draft = report("He said it in the canteen.", Some("the blue door"));
    let cell = sealed(&house, &mut rng, (&code, UNIT), &draft, None).remove(0);
    let letter = believed(&house, &opened(&office, &cell, &mut rng)).unwrap();

    // The thief has the eight words and every cell of every day.
    let thief = Code::parse(&code.words(service).words_line(), service).unwrap();
    let prk = thief.prk(service);
    let ack = prk.ack(UNIT, house.today(), 0);
    let derived = [
        *prk.as_bytes(),
        *prk.thread_seed(UNIT).as_bytes(),
        *prk.note_root(UNIT).as_bytes(),
        *ack.key.as_bytes(),
        *sha256(&[thief.as_bytes()]).as_bytes(),
    ];
    let envelope: OpenedEnvelope = office.try_cell(cell.as_bytes()).unwrap();
    for seed in derived {
        let key = MailroomKey::from_seed(Zeroizing::new(seed)).unwrap();
        let refused = open_mailroom(&key, &scope(office.card()), cell.as_bytes()).unwrap_err();
        assert_eq!(refused, MailroomError::NotOurs);
        // Not even with the mailroom key beside the code.
        for person in office.keyholders() {
            let key = OpeningKey::from_bytes(&seed);
            let refused = open_share(Lock::Letter, &key, office.card(), person, &envelope).unwrap_err();
            assert_eq!(refused, CustodyError::BadSlot);
        }
    }
    // The keys of a cell are fresh: the same letter under the same code shares no byte string with itself.
    let again = sealed(&house, &mut rng, (&thief, UNIT), &draft, None).remove(0);
    let again = office.try_cell(again.as_bytes()).unwrap();
    let (one, two) = (envelope.envelope().unwrap(), again.envelope().unwrap());
    assert_eq!(one.ack_key, two.ack_key);
    assert_ne!(one.commitment, two.commitment);
    assert!(!one.body.chunks(16).zip(two.body.chunks(16)).any(|(a, b)| a == b));

    // It reads what the unit writes, and what it writes is believed: that is what the words are.
    let note = office.note(&letter.root, &office.body(0, NoteKind::Question, "Which canteen?"), &mut rng);
    let mut notes: Vec<_> = (0..63).map(|_| random_note(&mut rng)).chain([note]).collect();
    notes.sort_by_key(postern_wire::note::Note::hint);
    let hints: Vec<_> = notes.iter().map(postern_wire::note::Note::hint).collect();
    let bytes: Vec<u8> = notes.iter().flat_map(|note| *note.as_bytes()).collect();
    let index = BoardIndex { release: Day(3), signature: SignatureBytes([0; 64]), hints: hints.clone() };
    let reader = Reader::new(&thief, &house.directory, house.today());
    assert_eq!(reader.find(&index).len(), 1);
    let reading = reader.read(&Shelf::decode(&bytes, &hints).unwrap());
    assert_eq!(reading.notes[0].body.text, "Which canteen?");
    let draft = later(LetterKind::Reply, "The one in town.");
    let reply = sealed(&house, &mut rng, (&thief, UNIT), &draft, None).remove(0);
    assert_eq!(believed(&house, &opened(&office, &reply, &mut rng)).unwrap().thread, letter.thread);
}

/// A unit that has opened a letter, all of it together: letter, note root, mailroom key, every share.
#[test]
fn nobody_in_the_unit_writes_in_the_reporters_name() {
    let house = House::small(52);
    let mut rng = ChaCha20Rng::seed_from_u64(52);
    let office = house.office(UNIT);
    let code = Code::generate(&mut rng);
    let cell = sealed(&house, &mut rng, (&code, UNIT), &report("As it was.", None), None).remove(0);
    let bytes = opened(&office, &cell, &mut rng);
    let honest = believed(&house, &bytes).unwrap();
    let Letter::Reporter(letter) = decode_canonical(&bytes).unwrap() else { panic!("a referral?") };
    let fields = Fields::decode(&letter.fields).unwrap();
    let service = house.directory.service();
    let signed_by = |key: &postern_trust::SigningKey, fields: &Fields| {
        let fields = encode(fields);
        let private = sha256(&[&letter.private]);
        let signature = key.sign::<purpose::Letter>(service, &[&fields, private.as_ref()].concat());
        ReporterLetter { fields: fields.into(), private: letter.private.clone(), signature }
    };
    let tried = |letter: ReporterLetter| believed(&house, &encode(&Letter::Reporter(letter)));

    // Changed fields under the old signature, and under every key that anybody there has.
    let changed = Fields { text: "I take it all back.".into(), ..fields.clone() };
    let with_old = ReporterLetter { fields: encode(&changed).into(), ..letter.clone() };
    assert_eq!(tried(with_old).unwrap_err(), LetterError::Signature);
    let root = honest.root.as_bytes();
    let seeds = [*root, *sha256(&[root]).as_bytes()].map(|seed| postern_trust::SigningKey::from_seed(&seed));
    for key in house.practice.people.values().chain(&seeds).chain([&house.practice.service_key]) {
        assert_eq!(tried(signed_by(key, &changed)).unwrap_err(), LetterError::Signature);
    }
    // Another private part, so that answers would go to somebody else's chain.
    let other = ReporterLetter { private: [0; 35].to_vec().into(), ..letter.clone() };
    assert_eq!(tried(other).unwrap_err(), LetterError::Signature);
    // The same letter shown as if it had been written to another unit.
    let refused = verify_letter(&house.directory, DESK, &bytes).unwrap_err();
    assert_eq!(refused, LetterError::OtherUnit);
}

/// Taking a thread over needs the code that it was begun with.
#[test]
fn attempts_to_take_a_thread_over_are_refused() {
    let house = House::small(53);
    let mut rng = ChaCha20Rng::seed_from_u64(53);
    let office = house.office(UNIT);
    let service = house.directory.service();
    let [victim, new, thief] = [(); 3].map(|()| Code::generate(&mut rng));
    let rotate = later(LetterKind::Rotate, "");
    let older = OlderThread { code: &victim, unit: UNIT };
    let cell = sealed(&house, &mut rng, (&new, UNIT), &rotate, Some(&older)).remove(0);
    let honest = opened(&office, &cell, &mut rng);
    let link = believed(&house, &honest).unwrap().fields.link.unwrap();
    let victims = thread_key(&victim.prk(service), UNIT).verifying_key();
    assert_eq!(link.thread, victims);

    // The thief's own letters: with the honest link, with a link signed by themselves, with the honest one for elsewhere.
    let own = Code::generate(&mut rng);
    let older = OlderThread { code: &own, unit: UNIT };
    let cell = sealed(&house, &mut rng, (&thief, UNIT), &rotate, Some(&older)).remove(0);
    let bytes = opened(&office, &cell, &mut rng);
    let Letter::Reporter(letter) = decode_canonical(&bytes).unwrap() else { panic!("a referral?") };
    let fields = Fields::decode(&letter.fields).unwrap();
    let thiefs = thread_key(&thief.prk(service), UNIT);
    let links = [
        ("the honest link, on another thread", link.clone()),
        (
            "the victim's thread, signed by the thief",
            Link { thread: victims, ..fields.link.clone().unwrap() },
        ),
        (
            "the victim's thread, signed by nobody",
            Link { signature: SignatureBytes([0; 64]), ..link.clone() },
        ),
        ("the victim's thread in another unit", Link { unit: DESK, ..link }),
    ];
    for (what, link) in links {
        let fields = encode(&Fields { link: Some(link), ..fields.clone() });
        let private = sha256(&[&letter.private]);
        let signature = thiefs.sign::<purpose::Letter>(service, &[&fields, private.as_ref()].concat());
        let forged = ReporterLetter { fields: fields.into(), signature, ..letter.clone() };
        let refused = believed(&house, &encode(&Letter::Reporter(forged))).unwrap_err();
        assert_eq!(refused, LetterError::Link, "{what}");
    }
    // Without a link it is nobody's thread but the thief's own.
    assert_ne!(believed(&house, &bytes).unwrap().fields.link.unwrap().thread, victims);
}

/// A stolen vault, opened with its passphrase: the quarters that are still in it, and not those that were erased.
#[test]
fn a_stolen_vault_opens_nothing_of_an_erased_quarter() {
    let mut rng = ChaCha20Rng::seed_from_u64(54);
    let mut vault = Vault::create(&mut rng, EnrolRole::Keyholder, "heron", Some(UNIT)).unwrap();
    let mut seeds = Vec::new();
    for quarter in [Quarter(1), Quarter(2)] {
        vault.add_quarter(&mut rng, quarter).unwrap();
        let mailroom = MailroomKey::generate(&mut rng).unwrap();
        vault.set_mailroom(quarter, &mailroom).unwrap();
        seeds.push(vault.opening_key(quarter).unwrap().to_bytes());
    }
    vault.erase_quarter(Quarter(1)).unwrap();
    let passphrase = Passphrase::generate(&mut rng);
    let file = vault.seal(&passphrase, WorkFactor::new(2).unwrap()).unwrap();

    let stolen = Vault::open(&file, &passphrase).unwrap();
    assert_eq!(stolen.opening_key(Quarter(2)).unwrap().to_bytes(), seeds[1]);
    assert!(stolen.mailroom_key(Quarter(2)).is_ok());
    assert_eq!(stolen.opening_key(Quarter(1)).unwrap_err(), VaultError::NoQuarter(Quarter(1)));
    assert_eq!(stolen.mailroom_key(Quarter(1)).unwrap_err(), VaultError::NoQuarter(Quarter(1)));
    assert_eq!(stolen.quarters().map(|(quarter, _)| quarter).collect::<Vec<_>>(), [Quarter(2)]);
    // Without the passphrase it opens nothing at all.
    let other = Passphrase::generate(&mut rng);
    assert!(Vault::open(&file, &other).is_err());
}
