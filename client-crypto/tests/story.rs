//! A letter sealed, opened together and answered, without any server (SPEC 6, 7).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

use postern_client_crypto::cell::{MailroomError, OpenedEnvelope, scope};
use postern_client_crypto::custody::{
    CustodyError, Fault, Lock, combine, combine_contact, hand_on, open_share, take_over,
};
use postern_client_crypto::letter::{
    Draft, LetterError, OlderThread, VerifiedLetter, assemble, compose, verify_letter,
};
use postern_client_crypto::note::{ChainRoot, NoteKey, random_note, seal_note};
use postern_client_crypto::practice::PracticeKeys;
use postern_client_crypto::reader::{Reader, Source};
use postern_client_crypto::shamir::Share;
use postern_client_crypto::{Code, cover, open_mailroom};
use postern_trust::practice::{Plan, PlannedUnit, Practice};
use postern_trust::{Card, Directory};
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cell::Cell;
use postern_wire::directory::{Constants, Policy, Role};
use postern_wire::form::{Answer, Field};
use postern_wire::letter::{LetterKind, Part};
use postern_wire::note::{NoteBody, NoteKind, NotePlain};
use postern_wire::sizes::{CELL, PIECE};
use postern_wire::{Day, Hint, PersonId, Quarter, SignatureBytes, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use zeroize::Zeroizing;

const UNIT: UnitId = UnitId(1);
const DESK: UnitId = UnitId(2);
const Q1: Quarter = Quarter(1);
const TODAY: Day = Day(3);

struct Service {
    practice: Practice,
    keys: PracticeKeys<ChaCha20Rng>,
    directory: Directory,
    rng: ChaCha20Rng,
}

fn constants() -> Constants {
    Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 }
}

fn service_with(policy: Policy) -> Service {
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(8));
    let mut plan = Plan::small(constants());
    plan.units[0] = PlannedUnit { policy, insiders: policy.m - policy.k, ..plan.units[0].clone() };
    let practice = Practice::new(&plan, &mut rng, &mut keys);
    let directory = practice.directory(3 * 86_400).unwrap();
    Service { practice, keys, directory, rng }
}

fn service() -> Service {
    service_with(Policy { m: 2, n: 3, k: 1, mc: 1, nc: 1 })
}

impl Service {
    fn card(&self, unit: UnitId) -> &Card {
        self.directory.card_for_sealing(unit, TODAY).unwrap()
    }

    fn envelope(&self, unit: UnitId, cell: &Cell) -> OpenedEnvelope {
        let key = self.keys.mailroom_key(unit, Q1).unwrap();
        open_mailroom(key, &scope(self.card(unit)), cell.as_bytes()).unwrap()
    }

    fn share(&self, lock: Lock, unit: UnitId, person: PersonId, opened: &OpenedEnvelope) -> Share {
        open_share(lock, self.keys.person_key(person, Q1).unwrap(), self.card(unit), person, opened).unwrap()
    }

    fn keyholders(&self, unit: UnitId) -> Vec<PersonId> {
        self.practice.people_of(unit, Role::Keyholder)
    }
}

fn draft(text: &str) -> Draft {
    let answer = |field, value: &str| Answer { field, index: 0, value: value.into() };
    Draft {
        kind: LetterKind::Report,
        lang: "en".into(),
        assisted: false,
        form: vec![answer(Field::Danger, "no"), answer(Field::Force, "practice")],
        text: Zeroizing::new(text.into()),
        contact: Some(Zeroizing::new("under the third flowerpot".into())),
        answers: None,
    }
}

fn reporter(s: &mut Service, text: &str) -> (Code, Vec<Cell>) {
    let code = Code::generate(&mut s.rng);
    let cells = compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &draft(text), None).unwrap();
    (code, cells)
}

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
fn any_flipped_bit_of_a_cell_is_found() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let key = s.keys.mailroom_key(UNIT, Q1).unwrap();
    for at in (0..CELL).step_by(97).chain([0, 1_119, 1_120, CELL - 17, CELL - 1]) {
        let mut bytes = *cells[0].as_bytes();
        bytes[at] ^= 0x10;
        let refused = open_mailroom(key, &scope(s.card(UNIT)), &bytes).unwrap_err();
        assert_eq!(refused, MailroomError::NotOurs, "byte {at}");
    }
}

#[test]
fn another_units_cell_and_cover_do_not_open() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let cover = cover(&mut s.rng, *s.directory.service()).unwrap();
    let desk = s.keys.mailroom_key(DESK, Q1).unwrap();
    let ours = s.keys.mailroom_key(UNIT, Q1).unwrap();
    let open = |key, unit, cell: &Cell| open_mailroom(key, &scope(s.card(unit)), cell.as_bytes()).map(|_| ());
    assert_eq!(open(desk, DESK, &cells[0]), Err(MailroomError::NotOurs));
    assert_eq!(open(desk, UNIT, &cells[0]), Err(MailroomError::NotOurs));
    assert_eq!(open(ours, DESK, &cells[0]), Err(MailroomError::NotOurs));
    assert_eq!(open(ours, UNIT, &cover), Err(MailroomError::NotOurs));
    assert_eq!(open(ours, UNIT, &cells[0]), Ok(()));
}

#[test]
fn a_long_letter_is_parts_in_any_order() {
    let mut s = service();
    let text = "It was said in the yard. ".repeat(2_000);
    let (_, cells) = reporter(&mut s, &text);
    assert_eq!(cells.len(), 4);
    let people = s.keyholders(UNIT);
    let mut parts: Vec<Part> = cells
        .iter()
        .map(|cell| {
            let opened = s.envelope(UNIT, cell);
            let shares = [people[0], people[2]].map(|p| s.share(Lock::Letter, UNIT, p, &opened));
            combine(s.card(UNIT), &opened, &shares).unwrap().part
        })
        .collect();
    assert!(parts.iter().all(|p| p.piece.len() <= PIECE));
    parts.reverse();
    parts.push(parts[0].clone());
    let letter = assemble(&parts).unwrap();
    let VerifiedLetter::Reporter(letter) = verify_letter(&s.directory, UNIT, &letter).unwrap() else {
        panic!("a referral?")
    };
    assert_eq!(letter.fields.text, text);
    assert_eq!(assemble(&parts[1..3]).unwrap_err(), LetterError::Missing(0));
    parts[1].hash.0[0] ^= 1;
    assert_eq!(assemble(&parts).unwrap_err(), LetterError::Mixed);
}

#[test]
fn too_long_says_by_how_much() {
    let mut s = service();
    let code = Code::generate(&mut s.rng);
    let text = "x".repeat(53_800);
    let refused = compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &draft(&text), None).unwrap_err();
    // "no" and "practice" are counted with it.
    assert_eq!(refused, postern_client_crypto::letter::ComposeError::TooLong { over: 10 });
    assert!(compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &draft(&text[10..]), None).is_ok());
}

#[test]
fn thirteen_thousand_bytes_fit_one_cell_whatever_the_form() {
    let mut s = service();
    let code = Code::generate(&mut s.rng);
    let mut long = draft("");
    long.form = Vec::new();
    for field in Field::ALL {
        use postern_wire::form::Takes;
        let (times, value) = match field.takes() {
            Takes::YesNo => (1, "no"),
            Takes::Choice(c) => (1, c[0]),
            Takes::Several(_) => (6, ""),
            Takes::Text(_) => (1, "x"),
        };
        let times = if field.is_subject() { 5 } else { times };
        for index in 0..times {
            let value = match field.takes() {
                Takes::Several(c) => c[usize::from(index)],
                _ => value,
            };
            long.form.push(Answer { field: *field, index, value: value.into() });
        }
    }
    let answers: usize = long.form.iter().map(|a| a.value.len()).sum();
    long.text = Zeroizing::new("x".repeat(13_000 - answers));
    let older = OlderThread { code: &Code::generate(&mut s.rng), unit: DESK };
    let cells = compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &long, Some(&older)).unwrap();
    assert_eq!(cells.len(), 1);
}

fn body(number: u8, kind: NoteKind, text: &str) -> NoteBody {
    NoteBody {
        unit: UNIT,
        number,
        kind,
        day: TODAY,
        acknowledge_by: None,
        answer_by: Some(TODAY.plus(90)),
        answers: None,
        repeats: None,
        change_code: false,
        phrases: vec![],
        text: text.into(),
        count: (kind == NoteKind::Delivered).then_some(1),
    }
}

fn shelf(s: &mut Service, notes: Vec<postern_wire::note::Note>) -> (BoardIndex, Shelf) {
    let mut all = notes;
    all.extend((all.len()..64).map(|_| random_note(&mut s.rng)));
    all.sort_by_key(postern_wire::note::Note::hint);
    let hints: Vec<Hint> = all.iter().map(postern_wire::note::Note::hint).collect();
    let bytes: Vec<u8> = all.iter().flat_map(|n| *n.as_bytes()).collect();
    let shelf = Shelf::decode(&bytes, &hints).unwrap();
    (BoardIndex { release: TODAY, signature: SignatureBytes([0; 64]), hints }, shelf)
}

#[test]
fn eight_words_read_what_m_signed_and_nothing_else() {
    let mut s = service();
    let (code, cells) = reporter(&mut s, "x");
    let service = *s.directory.service();
    let words = code.words(&service).words_line();
    let code = Code::parse(&words, &service).unwrap();
    let opened = s.envelope(UNIT, &cells[0]);
    let envelope = opened.envelope().unwrap();
    let root = ChainRoot::from(code.prk(&service).note_root(UNIT));
    let mut notes = Vec::new();

    // `delivered`, by the collector, with what the mailroom layer told it.
    let ack_key = NoteKey::from_bytes(Zeroizing::new(*envelope.ack_key));
    let plain = s.practice.note(&envelope.ack_hint, &body(0, NoteKind::Delivered, ""));
    notes.push(seal_note(&mut s.rng, envelope.ack_hint, &ack_key, &plain).unwrap());
    // A question that two signed.
    let plain = s.practice.note(&root.hint(0), &body(0, NoteKind::Question, "Which night?"));
    notes.push(seal_note(&mut s.rng, root.hint(0), &root.key(0), &plain).unwrap());
    // One that only one signed; one under another number; one by the desk in this unit's chain.
    let mut plain = s.practice.note(&root.hint(1), &body(1, NoteKind::Question, "Where do you live?"));
    plain.signatures.truncate(1);
    notes.push(seal_note(&mut s.rng, root.hint(1), &root.key(1), &plain).unwrap());
    let plain = s.practice.note(&root.hint(2), &body(3, NoteKind::Answer, "other number"));
    notes.push(seal_note(&mut s.rng, root.hint(2), &root.key(2), &plain).unwrap());
    let desk = NoteBody { unit: DESK, ..body(3, NoteKind::Answer, "other unit") };
    let plain = s.practice.note(&root.hint(3), &desk);
    notes.push(seal_note(&mut s.rng, root.hint(3), &root.key(3), &plain).unwrap());
    // A referral's chain: the desk may write there.
    let next = root.next();
    let desk = NoteBody { unit: DESK, ..body(0, NoteKind::Answer, "passed on") };
    let plain = s.practice.note(&next.hint(0), &desk);
    notes.push(seal_note(&mut s.rng, next.hint(0), &next.key(0), &plain).unwrap());

    let (index, shelf) = shelf(&mut s, notes);
    let reader = Reader::new(&code, &s.directory, TODAY.plus(2));
    assert_eq!(reader.find(&index).len(), 6);
    let reading = reader.read(&shelf);
    let texts: Vec<_> = reading.notes.iter().map(|n| (n.body.kind, n.body.text.as_str())).collect();
    assert_eq!(
        texts,
        [(NoteKind::Delivered, ""), (NoteKind::Question, "Which night?"), (NoteKind::Answer, "passed on")]
    );
    let thread = |number| Source::Thread { unit: UNIT, chain: 0, number };
    assert_eq!(reading.refused.len(), 3);
    assert!([1, 2, 3].iter().all(|n| reading.refused.contains(&thread(*n))));

    let other = Code::generate(&mut s.rng);
    assert!(Reader::new(&other, &s.directory, TODAY).find(&index).is_empty());
}

#[test]
fn a_note_signed_for_one_hint_does_not_stand_under_another() {
    let mut s = service();
    let (code, _) = reporter(&mut s, "x");
    let root = ChainRoot::from(code.prk(s.directory.service()).note_root(UNIT));
    let plain = s.practice.note(&root.hint(0), &body(1, NoteKind::Question, "moved"));
    let note = seal_note(&mut s.rng, root.hint(1), &root.key(1), &plain).unwrap();
    let (_, shelf) = shelf(&mut s, vec![note]);
    let reading = Reader::new(&code, &s.directory, TODAY).read(&shelf);
    assert!(reading.notes.is_empty());
    assert_eq!(reading.refused.len(), 1);
}

#[test]
fn a_thread_cannot_be_taken_over() {
    let mut s = service();
    let (code, cells) = reporter(&mut s, "x");
    let people = s.keyholders(UNIT);
    let read = |s: &Service, cell: &Cell| {
        let opened = s.envelope(UNIT, cell);
        let shares = [people[0], people[1]].map(|p| s.share(Lock::Letter, UNIT, p, &opened));
        assemble(&[combine(s.card(UNIT), &opened, &shares).unwrap().part]).unwrap()
    };
    let letter = read(&s, &cells[0]);
    // A letter shown to the desk as if it had been written to the desk.
    assert_eq!(verify_letter(&s.directory, DESK, &letter).unwrap_err(), LetterError::OtherUnit);
    // A changed word.
    let at = letter.windows(8).position(|w| w == b"practice").unwrap();
    let mut changed = letter.to_vec();
    changed[at] = b'P';
    assert!(verify_letter(&s.directory, UNIT, &changed).is_err());
    // A link to this thread by somebody who has not its code.
    let thief = Code::generate(&mut s.rng);
    let thiefs_older = Code::generate(&mut s.rng);
    let older = OlderThread { code: &thiefs_older, unit: UNIT };
    let stop = Draft { kind: LetterKind::Rotate, form: vec![], contact: None, ..draft("mine now") };
    let cells = compose(&mut s.rng, &thief, &s.directory, UNIT, TODAY, &stop, Some(&older)).unwrap();
    let letter = read(&s, &cells[0]);
    let VerifiedLetter::Reporter(honest) = verify_letter(&s.directory, UNIT, &letter).unwrap() else {
        panic!()
    };
    let victim =
        postern_client_crypto::letter::thread_key(&code.prk(s.directory.service()), UNIT).verifying_key();
    assert_ne!(honest.fields.link.unwrap().thread, victim);
    // With the victim's key written in instead, the link's signature does not hold.
    let thief_key = postern_client_crypto::letter::thread_key(&thief.prk(s.directory.service()), UNIT);
    let forged = forge_link(&s.directory, &letter, &thief_key, victim);
    assert_eq!(verify_letter(&s.directory, UNIT, &forged).unwrap_err(), LetterError::Link);
    // Nor when the unit passes the letter on without having looked.
    assert!(verify_letter(&s.directory, DESK, &passed_on(&s, &letter)).is_ok());
    assert_eq!(verify_letter(&s.directory, DESK, &passed_on(&s, &forged)).unwrap_err(), LetterError::Link);
}

/// A referral of this letter to the desk, signed by two of the unit.
fn passed_on(s: &Service, letter: &[u8]) -> Vec<u8> {
    use postern_trust::build::sign_referral;
    use postern_trust::sha256;
    use postern_wire::cbor::{decode_canonical, encode};
    use postern_wire::letter::{Letter, Passed, ReferralBody, ReferralLetter};
    let Letter::Reporter(letter) = decode_canonical(letter).unwrap() else { panic!() };
    let body = ReferralBody {
        id: postern_wire::LetterId([1; 16]),
        from: UNIT,
        to: DESK,
        day: TODAY,
        chain: 1,
        chain_root: [2; 32].into(),
        passed: Passed::Original {
            private: sha256(&[&letter.private]),
            fields: letter.fields,
            signature: letter.signature,
        },
    };
    let signers = s.practice.signers(UNIT);
    let signatures =
        signers.iter().take(2).map(|(p, k)| sign_referral(s.directory.service(), &body, *p, k)).collect();
    encode(&Letter::Referral(ReferralLetter { body: encode(&body).into(), signatures }))
}

/// The thief signs again, with their own key, fields whose link names the victim's thread.
fn forge_link(
    directory: &Directory,
    letter: &[u8],
    key: &postern_trust::SigningKey,
    victim: postern_wire::VerifyingKeyBytes,
) -> Vec<u8> {
    use postern_trust::{purpose, sha256};
    use postern_wire::cbor::{decode_canonical, encode};
    use postern_wire::letter::{Fields, Letter};
    let Letter::Reporter(mut letter) = decode_canonical(letter).unwrap() else { panic!() };
    let mut fields = Fields::decode(&letter.fields).unwrap();
    fields.link.as_mut().unwrap().thread = victim;
    letter.fields = encode(&fields).into();
    let private = sha256(&[&letter.private]);
    letter.signature =
        key.sign::<purpose::Letter>(directory.service(), &[&**letter.fields, private.as_bytes()].concat());
    encode(&Letter::Reporter(letter))
}

#[test]
fn the_longest_note_fits_with_eight_signatures() {
    let mut s = service_with(Policy { m: 8, n: 8, k: 1, mc: 1, nc: 1 });
    let root = ChainRoot::new(Zeroizing::new([5; 32]));
    let (day, by) = (Day(u32::MAX), Some(Day(u32::MAX)));
    let mut long = NoteBody {
        phrases: vec![300; 8],
        day,
        acknowledge_by: by,
        answer_by: by,
        ..body(15, NoteKind::Question, "")
    };
    long.answers = Some(postern_wire::LetterId([7; 16]));
    long.repeats = Some(63);
    long.text = "x".repeat(1_280);
    let plain: NotePlain = s.practice.note(&root.hint(15), &long);
    assert_eq!(plain.signatures.len(), 8);
    assert!(seal_note(&mut s.rng, root.hint(15), &root.key(15), &plain).is_ok());
    long.text = "x".repeat(1_500);
    let plain = s.practice.note(&root.hint(15), &long);
    assert!(seal_note(&mut s.rng, root.hint(15), &root.key(15), &plain).is_err());
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
