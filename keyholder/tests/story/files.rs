//! Evidence packs, falls between steps, comparing, the list.

use postern_client_crypto::code::Code;
use postern_keyholder::archive::Kind;
use postern_keyholder::case::NoteState;
use postern_keyholder::cells::CellState;
use postern_keyholder::due::Light;
use postern_keyholder::grading::{Course, Handling, Information, Source};
use postern_keyholder::note::{Drafted, NoteText};
use postern_keyholder::open::LetterStatus;
use postern_keyholder::pack::{PackError, verify_pack};
use postern_keyholder::view::Named;
use postern_wire::directory::Role;
use postern_wire::note::NoteKind;
use postern_wire::{Day, ThreadId};

use crate::letters::{covers, draft, post_letter};
use crate::unit::{carry, open_together, sign_together};
use crate::world::{World, at, policy};

fn opened(world: &mut World) -> ThreadId {
    let keyholders = world.of(1, Role::Keyholder);
    let code = Code::generate(&mut world.rng());
    covers(world, 6);
    let letter = draft("He sells checks.\u{1b}[31m", Some("call 01632 960001"));
    post_letter(world, &code, 1, Day(0), &letter);
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(world, keyholders[0], Day(0), now).own;
    carry(world, keyholders[1], Day(0), now);
    open_together(world, keyholders[0], &[keyholders[1]], &own, now).unwrap()
}

fn find(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|w| w == needle)
}

#[test]
fn the_pack_verifies_and_one_flipped_byte_is_refused() {
    let mut world = World::new(policy(2, 3, 1, 1), 40);
    let thread = opened(&mut world);
    let keyholders = world.of(1, Role::Keyholder);
    let now = at(1, 8);
    let directory = world.directory(now);
    let mut rng = world.rng();
    let question = NoteText { text: "In which month?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let drafted = world.person(keyholders[0]).session(&directory, now).draft_note(
        &mut rng,
        &thread,
        &question,
        &[keyholders[1]],
    );
    let Drafted::Request(request) = drafted.unwrap() else { panic!("M is 2") };
    sign_together(&mut world, keyholders[0], &[keyholders[1]], &request, now).unwrap();
    let session = world.person(keyholders[0]).session(&directory, now);
    session.grade(&thread, Source::Untested, Information::Direct, Handling::Permitted).unwrap();
    session.decide(&thread, Course::Investigate, "Corroborated.").unwrap();
    let pack = session.export(&thread).unwrap();

    let check = verify_pack(&pack, Some(&directory)).unwrap();
    assert_eq!((check.cells, check.letters), (1, 1));
    assert_eq!(verify_pack(&pack, None).unwrap().files, check.files);
    for says in
        ["He sells checks.", "2-A-P", "investigate (Corroborated.)", "In which month?", "sha256sum -c"]
    {
        assert!(find(&pack, says.as_bytes()), "{says}");
    }
    let case = session.case(&thread).unwrap().unwrap();
    assert!(!find(&pack, &*case.root), "the root of the chain is not in it");
    assert!(!find(&pack, case.root().key(0).as_bytes()));
    assert!(!find(&pack, b"01632"), "nor are the contact details");
    let escapes = pack.windows(5).filter(|w| w == b"\x1b[31m").count();
    assert_eq!(escapes, 1, "in the signed fields, and not in what people read");
    // Every byte of the frame, and every 97th of the whole.
    let ends = (0..200).chain(pack.len() - 3_000..pack.len()).chain((200..pack.len()).step_by(97));
    for at in ends {
        let mut bad = pack.clone();
        bad[at] ^= 1;
        assert!(verify_pack(&bad, None).is_err(), "byte {at} of {}", pack.len());
    }
    assert_eq!(verify_pack(b"PK\x03\x04", None), Err(PackError::NoPack));
    assert_eq!(verify_pack(&[pack.as_slice(), b"x"].concat(), None).map(|_| ()), Err(PackError::Changed));
    let shorter = session.redaction(&thread, &[]).unwrap();
    let shorter = postern_keyholder::refer::Redaction { text: "Shorter.".to_owned(), ..shorter };
    let redacted = session.export_redacted(&thread, &shorter).unwrap();
    assert_eq!(verify_pack(&redacted, None).unwrap().files, 3);
    assert!(find(&redacted, b"Shorter.") && !find(&redacted, b"He sells"));
    // Another service's head does not make it true.
    let other = World::new(policy(2, 3, 1, 1), 41);
    assert_eq!(verify_pack(&pack, Some(&other.directory(now))), Err(PackError::Head));
}

#[test]
fn a_fall_between_steps_loses_nothing() {
    let mut world = World::new(policy(2, 3, 1, 1), 42);
    let thread = opened(&mut world);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let now = at(1, 9);
    let directory = world.directory(now);
    let cells = world.person(ann).session(&directory, now).cells().unwrap();
    let cell = cells[0].clone();
    // Fell after the part was kept, before the cell said so: it is opened again.
    {
        let session = world.person(ann).session(&directory, now);
        session
            .put_cell(&postern_keyholder::cells::CellRecord { state: CellState::Sealed, ..cell.clone() })
            .unwrap();
        session.archive.remove(Kind::Case, thread.as_bytes()).unwrap();
        let CellState::Part { letter, .. } = cell.state else { panic!("it was open") };
        session.archive.remove(Kind::Letter, letter.as_bytes()).unwrap();
    }
    assert_eq!(open_together(&mut world, ann, &[bea], &[cell.hash], now), Some(thread));
    // Fell after the cell said so, before the case was there: no approval is needed any more.
    let mut rng = world.rng();
    let session = world.person(ann).session(&directory, now);
    session.archive.remove(Kind::Case, thread.as_bytes()).unwrap();
    let outcome = session.open_cells(&mut rng, &[cell.hash], &[]).unwrap().remove(0).1.unwrap();
    assert!(matches!(outcome.letter, LetterStatus::Complete { thread: of, .. } if of == thread));
    let case = session.case(&thread).unwrap().unwrap();
    assert_eq!(case.letters.len(), 1);
    // Fell between the cells of an import and its day: importing again finishes it.
    session.archive.remove(Kind::Day, &Day(0).to_be_bytes()).unwrap();
    let again = carry(&world, ann, Day(0), now);
    assert_eq!((again.own.len(), again.new.len()), (1, 0));
    let session = world.person(ann).session(&directory, now);
    assert!(matches!(session.cell(&cell.hash).unwrap().unwrap().state, CellState::Part { .. }));
    // A note that was sealed into the outbox and not noted in the case: completing it again notes it.
    let question = NoteText { text: "When?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let Drafted::Request(request) = session.draft_note(&mut rng, &thread, &question, &[bea]).unwrap() else {
        panic!("M is 2")
    };
    let before = session.case(&thread).unwrap().unwrap();
    sign_together(&mut world, ann, &[bea], &request, now).unwrap();
    let session = world.person(ann).session(&directory, now);
    let waiting = session.outbox().unwrap();
    session.put_case(&before).unwrap();
    sign_together(&mut world, ann, &[bea], &request, now).unwrap();
    let session = world.person(ann).session(&directory, now);
    assert_eq!(session.outbox().unwrap(), waiting);
    let case = session.case(&thread).unwrap().unwrap();
    assert!(case.notes.iter().any(|n| n.state == NoteState::Queued));
}

#[test]
fn a_damaged_record_holds_up_no_other_and_is_told() {
    let mut world = World::new(policy(2, 3, 1, 1), 43);
    opened(&mut world);
    let ann = world.of(1, Role::Keyholder)[0];
    let folder = world.person(ann).home.archive().join("cases");
    std::fs::write(folder.join("0123.age"), b"junk").unwrap();
    let now = at(1, 9);
    let directory = world.directory(now);
    let overview = world.person(ann).session(&directory, now).overview().unwrap();
    assert_eq!((overview.rows.len(), overview.damaged), (1, 1));
}

#[test]
fn the_list_says_what_is_due() {
    let mut world = World::new(policy(2, 3, 1, 1), 44);
    let thread = opened(&mut world);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(1), &draft("Another.", None));
    world.drop.close(Day(1));
    for (day, light) in [(2, Light::Green), (3, Light::Amber), (6, Light::Red)] {
        let now = at(day, 9);
        carry(&world, ann, Day(1), now);
        let directory = world.directory(now);
        let session = world.person(ann).session(&directory, now);
        let rows = session.overview().unwrap().rows;
        let sealed = rows.iter().find(|r| r.what == "letter").unwrap();
        assert_eq!((sealed.light, sealed.due), (Some(light.name()), Some(8)));
        let case = rows.iter().find(|r| r.what == "case").unwrap();
        assert_eq!((case.due, case.light), (Some(92), Some("green")));
        assert_eq!(session.named(&case.id), Ok(Named::Case(thread)));
        assert!(matches!(session.named(&sealed.id), Ok(Named::Cell(_))));
        assert!(session.named("00").is_err());
    }
}

#[test]
fn keyholders_have_the_same_set() {
    let mut world = World::new(policy(2, 3, 1, 1), 45);
    opened(&mut world);
    let keyholders = world.of(1, Role::Keyholder);
    let now = at(1, 9);
    let directory = world.directory(now);
    let set = |person| world.person(person).session(&directory, now).own_set(Day(0)).unwrap();
    assert_eq!(set(keyholders[0]), set(keyholders[1]));
    assert_eq!(set(keyholders[0]).unwrap().0, 1);
    assert_eq!(set(keyholders[2]), None);
}
