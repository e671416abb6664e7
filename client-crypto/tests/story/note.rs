//! Notes on a board: what the eight words read, and what they refuse.

use postern_client_crypto::Code;
use postern_client_crypto::note::{ChainRoot, NoteKey, random_note, seal_note};
use postern_client_crypto::reader::{Reader, Source};
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::directory::Policy;
use postern_wire::note::{NoteBody, NoteKind, NotePlain};
use postern_wire::{Day, Hint, SignatureBytes};
use zeroize::Zeroizing;

use crate::service::{DESK, Service, TODAY, UNIT, reporter, service, service_with};

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
