//! Notes that may not be written, or not so.

use postern_client_crypto::code::Code;
use postern_keyholder::note::{Drafted, NoteText};
use postern_keyholder::request::RequestError;
use postern_wire::Day;
use postern_wire::directory::Role;
use postern_wire::note::NoteKind;

use crate::letters::{draft, post_letter};
use crate::unit::{carry, open_together, sign_together};
use crate::world::{World, at, policy};

#[test]
fn tasking_needs_a_second_person_and_a_reason() {
    let mut world = World::new(policy(2, 3, 1, 1), 24);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let desk = world.of(2, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    post_letter(&mut world, &code, 2, Day(0), &draft("B.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    carry(&world, bea, Day(0), now);
    let thread = open_together(&mut world, ann, &[bea], &own, now).unwrap();
    let directory = world.directory(now);
    let mut rng = world.rng();
    let question =
        NoteText { text: "Can you find out who pays him?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let with_reason = NoteText { reason: Some("The reporter offered it.".to_owned()), ..question.clone() };
    let request = {
        let session = world.person(ann).session(&directory, now);
        assert_eq!(session.draft_note(&mut rng, &thread, &question, &[bea]), Err(RequestError::Tasking));
        let Drafted::Request(request) = session.draft_note(&mut rng, &thread, &with_reason, &[bea]).unwrap()
        else {
            panic!("M is 2")
        };
        request
    };
    {
        let session = world.person(bea).session(&directory, now);
        let review = session.review(&request).unwrap();
        assert_eq!(review.tasking, ["find out"]);
        assert_eq!(review.reason(), Some("The reporter offered it."));
        assert_eq!(session.approve(&mut rng, &review, false), Err(RequestError::TaskingUnconfirmed));
    }
    sign_together(&mut world, ann, &[bea], &request, now).unwrap();
    for person in [ann, bea] {
        let log = world.person(person).session(&directory, now).log().unwrap();
        assert!(log.entries.iter().any(|e| e.verb == postern_wire::log::Verb::Override));
    }
    // Where one person decides alone, there is no second one.
    let own = carry(&world, desk, Day(0), now).own;
    let session = world.person(desk).session(&directory, now);
    session.open_cells(&mut rng, &own, &[]).unwrap();
    let thread = session.cases().unwrap().0[0].thread;
    assert_eq!(
        session.draft_note(&mut rng, &thread, &with_reason, &[]),
        Err(RequestError::TooFew { have: 1, need: 2 })
    );
}

#[test]
fn notes_have_limits_and_numbers() {
    let mut world = World::new(policy(1, 1, 1, 1), 25);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let session = world.person(ann).session(&directory, now);
    session.open_cells(&mut rng, &own, &[]).unwrap();
    let thread = session.cases().unwrap().0[0].thread;
    let note = |text: String, phrases: Vec<u16>| NoteText { text, phrases, ..NoteText::of(NoteKind::Answer) };
    assert_eq!(
        session.draft_note(&mut rng, &thread, &note("é".repeat(700), vec![]), &[]),
        Err(RequestError::TooLong(120))
    );
    assert_eq!(
        session.draft_note(&mut rng, &thread, &note(String::new(), vec![60_000]), &[]),
        Err(RequestError::Phrase)
    );
    // Number 0 is `opened`; 63 more, the last eight asking for a new code.
    for n in 1..64u8 {
        assert!(matches!(
            session.draft_note(
                &mut rng,
                &thread,
                &note("x".repeat(1_280), vec![1, 2, 3, 4, 5, 6, 7, 8]),
                &[]
            ),
            Ok(Drafted::Queued(_))
        ));
        let case = session.case(&thread).unwrap().unwrap();
        let body = case.notes.last().unwrap().body().unwrap();
        assert_eq!((body.number, body.change_code), (n, n >= 56));
    }
    assert_eq!(
        session.draft_note(&mut rng, &thread, &note(String::new(), vec![]), &[]),
        Err(RequestError::NoNumber)
    );
}

#[test]
fn two_drafts_of_one_number_do_not_swallow_each_other() {
    let mut world = World::new(policy(2, 3, 1, 1), 30);
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
    // Ann and Bea open it each for herself, and each drafts a question without knowing of the other's.
    let thread = open_together(&mut world, ann, &[cat], &own, now).unwrap();
    assert_eq!(open_together(&mut world, bea, &[cat], &own, now), Some(thread));
    let directory = world.directory(now);
    let mut rng = world.rng();
    let mut ask = |person, other, text: &str| {
        let note = NoteText { text: text.to_owned(), ..NoteText::of(NoteKind::Question) };
        match world.person(person).session(&directory, now).draft_note(&mut rng, &thread, &note, &[other]) {
            Ok(Drafted::Request(file)) => file,
            other => panic!("{other:?}"),
        }
    };
    let (from_ann, from_bea) = (ask(ann, bea, "When?"), ask(bea, ann, "Where?"));
    sign_together(&mut world, ann, &[bea], &from_ann, now).unwrap();
    // Bea signed Ann's; her own has the same number, and completing it on Ann's device would lose one of them.
    assert_eq!(
        sign_together(&mut world, ann, &[bea], &from_bea, now).map(|_| ()),
        Err(RequestError::NumberTaken)
    );
    // Drafted anew it has the next number.
    let mut rng = world.rng();
    let note = NoteText { text: "Where?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let again = world.person(bea).session(&directory, now).draft_note(&mut rng, &thread, &note, &[ann]);
    assert!(again.is_ok());
    let case = world.person(bea).session(&directory, now).case(&thread).unwrap().unwrap();
    assert_eq!(case.notes.last().unwrap().body().unwrap().number, 2);
}

#[test]
fn after_a_stop_nothing_is_written_until_the_reporter_writes_again() {
    use postern_client_crypto::letter::Draft;
    use postern_wire::letter::LetterKind;

    let mut world = World::new(policy(1, 1, 1, 1), 32);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    let kinds = [LetterKind::Report, LetterKind::Stop, LetterKind::Reply];
    for (day, kind) in (0..).zip(kinds) {
        let text = Draft { kind, ..draft("A.", None) };
        post_letter(&mut world, &code, 1, Day(day), &text);
        world.drop.close(Day(day));
        let now = at(day + 1, 8);
        let own = carry(&world, ann, Day(day), now).own;
        let directory = world.directory(now);
        let mut rng = world.rng();
        let session = world.person(ann).session(&directory, now);
        session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap();
        let thread = session.cases().unwrap().0[0].thread;
        let note = NoteText { text: "Thank you.".to_owned(), ..NoteText::of(NoteKind::Answer) };
        let drafted = session.draft_note(&mut rng, &thread, &note, &[]);
        if kind == LetterKind::Stop {
            assert_eq!(drafted, Err(RequestError::Stopped));
        } else {
            assert!(matches!(drafted, Ok(Drafted::Queued(_))));
        }
    }
}
