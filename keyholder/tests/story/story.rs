//! What goes as it should.

use postern_client_crypto::code::Code;
use postern_client_crypto::letter::{Draft, OlderThread, compose};
use postern_client_crypto::reader::Source;
use postern_keyholder::case::CaseState;
use postern_keyholder::filing::Notice;
use postern_keyholder::note::{Drafted, NoteText};
use postern_keyholder::open::LetterStatus;
use postern_keyholder::outbox::Completed;
use postern_keyholder::refer::Redaction;
use postern_keyholder::request::RequestError;
use postern_wire::directory::Role;
use postern_wire::form::Field;
use postern_wire::letter::LetterKind;
use postern_wire::note::NoteKind;
use postern_wire::{Day, UnitId};

use crate::letters::{covers, draft, post_letter};
use crate::unit::{carry, hand_over, open_together, sign_together, sync};
use crate::world::{World, at, policy};

#[tokio::test(flavor = "current_thread")]
async fn from_report_to_answer_and_back() {
    let mut world = World::new(policy(2, 3, 1, 1), 7);
    let (keyholders, collector) = (world.of(1, Role::Keyholder), world.of(1, Role::Collector)[0]);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let code = Code::generate(&mut world.rng());

    // Day 0: a report among covers.
    covers(&mut world, 12);
    post_letter(&mut world, &code, 1, Day(0), &draft("He sells checks for cash.", Some("call 01632 960001")));
    world.drop.close(Day(0));

    // Day 1: the collector fetches and acknowledges.
    let now = at(1, 8);
    let posted = sync(&mut world, collector, now).await;
    assert_eq!((posted.acks, posted.notes, posted.cells, posted.left), (1, 0, 0, 0));
    assert_eq!(posted.alarms, []);
    let notes = world.read(&code, at(1, 20));
    assert_eq!(notes.len(), 1);
    assert_eq!((notes[0].body.kind, notes[0].body.count), (NoteKind::Delivered, Some(1)));
    // Once more is nothing new.
    let again = sync(&mut world, collector, now).await;
    assert!(again.again);

    // Both keyholders import; one alone is refused; two open.
    let imported = carry(&world, ann, Day(0), now);
    assert_eq!((imported.count, imported.own.len(), imported.new.len()), (13, 1, 1));
    assert_eq!(carry(&world, bea, Day(0), now).own, imported.own);
    assert_eq!(carry(&world, ann, Day(0), now).new, []);
    {
        let directory = world.directory(now);
        let mut rng = world.rng();
        let session = world.person(ann).session(&directory, now);
        let alone = session.ask_to_open(&mut rng, &imported.own, &[]).unwrap_err();
        assert_eq!(alone, RequestError::TooFew { have: 1, need: 2 });
        let many = vec![imported.own[0]; 9];
        let refused = session.ask_to_open(&mut rng, &many, &[bea]).unwrap_err();
        assert_eq!(refused, RequestError::TooManyCells { have: 9, most: 8 });
        let alone = session.open_cells(&mut rng, &imported.own, &[]).unwrap().remove(0).1.unwrap_err();
        assert!(alone.to_string().contains("2 people must agree, and there is agreement of 1"), "{alone}");
    }
    let thread = open_together(&mut world, ann, &[bea], &imported.own, now).unwrap();

    // The request for `opened` was queued; it is signed together and handed over.
    let request = world.person(ann).home.requests();
    let request = std::fs::read_dir(request).unwrap().next().unwrap().unwrap().path();
    let request = std::fs::read(request).unwrap();
    assert!(matches!(sign_together(&mut world, ann, &[bea], &request, now), Ok(Completed::Note(_))));

    // A question.
    let question = NoteText { text: "In which month was it?".to_owned(), ..NoteText::of(NoteKind::Question) };
    let mut rng = world.rng();
    let directory = world.directory(now);
    let drafted = world.person(ann).session(&directory, now).draft_note(&mut rng, &thread, &question, &[bea]);
    let Drafted::Request(request) = drafted.unwrap() else { panic!("M is 2") };
    sign_together(&mut world, ann, &[bea], &request, now).unwrap();
    let state = world.person(ann).session(&directory, now).case(&thread).unwrap().unwrap().state();
    assert_eq!(state, CaseState::AwaitingReporter);
    hand_over(&world, ann, collector, now);

    // Day 1 closes with the covers of the sync in it; day 2: the notes go out, the reporter reads and answers.
    world.drop.close(Day(1));
    let posted = sync(&mut world, collector, at(2, 8)).await;
    assert_eq!((posted.notes, posted.left), (2, 0));
    let notes = world.read(&code, at(2, 20));
    let kinds: Vec<NoteKind> = notes.iter().map(|n| n.body.kind).collect();
    assert_eq!(kinds, [NoteKind::Delivered, NoteKind::Opened, NoteKind::Question]);
    assert_eq!(notes[2].body.text, "In which month was it?");
    assert_eq!(notes[2].source, Source::Thread { unit: UnitId(1), chain: 0, number: 1 });
    let reply =
        Draft { kind: LetterKind::Reply, form: vec![], answers: Some((0, 1)), ..draft("In May.", None) };
    post_letter(&mut world, &code, 1, Day(2), &reply);
    world.drop.close(Day(2));

    // Day 3: the reply comes into the same case.
    let now = at(3, 8);
    for day in [1, 2] {
        carry(&world, ann, Day(day), now);
    }
    let own = carry(&world, bea, Day(2), now).own;
    assert_eq!(own.len(), 1);
    assert_eq!(open_together(&mut world, ann, &[bea], &own, now), Some(thread));
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let case = session.case(&thread).unwrap().unwrap();
    assert_eq!(case.letters.len(), 2);
    assert_eq!(case.state(), CaseState::Opened);
    // All days are safe; with the outbox that is told to the collector, and rides in the next sync.
    session.declare_safe(Day(2)).unwrap();
    assert!(session.log().unwrap().entries.len() >= 8);
    hand_over(&world, ann, collector, now);
    sync(&mut world, collector, now).await;
    let bytes = world.drop.sync_bytes(1, Day(2)).unwrap();
    let request = postern_wire::sync::SyncRequest::decode(&bytes).unwrap();
    assert_eq!(request.safes.len(), 1);
}

#[test]
fn every_pair_of_three_opens_and_one_alone_is_the_whole_desk() {
    let mut world = World::new(policy(2, 3, 1, 1), 8);
    let keyholders = world.of(1, Role::Keyholder);
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("One.", None));
    post_letter(&mut world, &code, 2, Day(0), &draft("Two.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let imported: Vec<_> = keyholders.iter().map(|k| carry(&world, *k, Day(0), now).own).collect();
    let own = imported[0].clone();
    assert!(imported.iter().all(|o| *o == own));
    for (asking, asked) in [(0, 1), (1, 2), (2, 0)] {
        assert!(open_together(&mut world, keyholders[asking], &[keyholders[asked]], &own, now).is_some());
    }
    // The desk is 1-of-1: opening and the note are done at once.
    let desk = world.of(2, Role::Keyholder)[0];
    let own = carry(&world, desk, Day(0), now).own;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let session = world.person(desk).session(&directory, now);
    let (_, outcome) = session.open_cells(&mut rng, &own, &[]).unwrap().remove(0);
    let outcome = outcome.unwrap();
    assert!(matches!(outcome.notices.as_slice(), [Notice::Queued(_)]));
    assert_eq!(session.outbox().unwrap().len(), 1);
    // Opening again changes nothing.
    let (_, again) = session.open_cells(&mut rng, &own, &[]).unwrap().remove(0);
    assert_eq!(again.unwrap().letter, outcome.letter);
    assert_eq!(session.outbox().unwrap().len(), 1);
}

#[test]
fn parts_wait_for_each_other() {
    let mut world = World::new(policy(1, 1, 1, 1), 9);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    let long = "0123456789".repeat(3_000);
    let cells = {
        let directory = world.directory(0);
        let mut rng = world.rng();
        compose(&mut rng, &code, &directory, UnitId(1), Day(0), &draft(&long, None), None).unwrap()
    };
    assert_eq!(cells.len(), 3);
    let now = at(4, 8);
    let mut statuses = Vec::new();
    for (day, part) in [(0, 2), (1, 0), (2, 1)] {
        world.drop.put(&cells[part..=part]);
        world.drop.close(Day(day));
        let own = carry(&world, ann, Day(day), now).own;
        let directory = world.directory(now);
        let mut rng = world.rng();
        let session = world.person(ann).session(&directory, now);
        statuses.push(session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap().letter);
    }
    assert!(matches!(statuses[0], LetterStatus::Waiting { have: 1, of: 3, .. }));
    assert!(matches!(statuses[1], LetterStatus::Waiting { have: 2, of: 3, .. }));
    let LetterStatus::Complete { letter, .. } = statuses[2] else { panic!("all three are there") };
    let directory = world.directory(now);
    let read = world.person(ann).session(&directory, now).letter(&letter).unwrap();
    assert_eq!(postern_keyholder::letter_text::LetterText::of_letter(&read).text, long);
}

#[tokio::test(flavor = "current_thread")]
async fn a_letter_is_passed_on_and_the_next_unit_writes() {
    let mut world = World::new(policy(2, 3, 1, 1), 10);
    let (keyholders, collector) = (world.of(1, Role::Keyholder), world.of(1, Role::Collector)[0]);
    let (desk, desk_collector) = (world.of(2, Role::Keyholder)[0], world.of(2, Role::Collector)[0]);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("It is another force.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    carry(&world, bea, Day(0), now);
    let thread = open_together(&mut world, ann, &[bea], &own, now).unwrap();

    let directory = world.directory(now);
    let mut rng = world.rng();
    let session = world.person(ann).session(&directory, now);
    assert_eq!(
        session.draft_referral(&mut rng, &thread, UnitId(1), None, &[bea]),
        Err(RequestError::NoSuchUnit)
    );
    let letter = session.letter(&session.case(&thread).unwrap().unwrap().letters[0].id).unwrap();
    let text = postern_keyholder::letter_text::LetterText::of_letter(&letter);
    let redaction = Redaction { text: "Another force.".to_owned(), ..Redaction::of(&text, &[Field::Basis]) };
    for (redaction, says) in [(None, "It is another force."), (Some(&redaction), "Another force.")] {
        let drafted = world.person(ann).session(&directory, now).draft_referral(
            &mut rng,
            &thread,
            UnitId(2),
            redaction,
            &[bea],
        );
        let Drafted::Request(request) = drafted.unwrap() else { panic!("M is 2") };
        let done = sign_together(&mut world, ann, &[bea], &request, now).unwrap();
        assert!(matches!(done, Completed::Referral(ref passed) if passed.cells == 1));
        hand_over(&world, ann, collector, now);
        let (day, next) = if says.starts_with('I') { (1, 2) } else { (2, 3) };
        // Its cells go with the sync, among covers.
        *world.drop.now.lock().unwrap() = at(day, 8);
        let posted = sync(&mut world, collector, at(day, 8)).await;
        assert_eq!(posted.cells, 1);
        world.drop.close(Day(day));
        let now = at(next, 8);
        let own = carry(&world, desk, Day(day), now).own;
        assert_eq!(own.len(), 1, "of the four cells of the sync one is for the desk");
        let directory = world.directory(now);
        let session = world.person(desk).session(&directory, now);
        let outcome = session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap();
        let LetterStatus::Complete { letter, thread: of } = outcome.letter else { panic!() };
        assert_eq!(of, thread);
        let read = postern_keyholder::letter_text::LetterText::of_letter(&session.letter(&letter).unwrap());
        assert_eq!((read.text.as_str(), read.passed_by), (says, Some(UnitId(1))));
        let case = session.case(&thread).unwrap().unwrap();
        assert_eq!((case.chain, case.passed_by), (1, Some(UnitId(1))));
    }
    // The desk's note reaches the reporter, as from the desk in chain 1.
    let now = at(3, 9);
    hand_over(&world, desk, desk_collector, now);
    sync(&mut world, desk_collector, now).await;
    let notes = world.read(&code, at(3, 20));
    let found = notes.iter().find(|n| matches!(n.source, Source::Thread { chain: 1, .. })).unwrap();
    assert_eq!((found.body.unit, found.body.kind), (UnitId(2), NoteKind::Opened));

    // The reporter writes to the desk, linked: the desk's two cases are tied.
    let mut rng = world.rng();
    let directory = world.directory(now);
    let older = OlderThread { code: &code, unit: UnitId(1) };
    let first = draft("To you directly.", None);
    let cells = compose(&mut rng, &code, &directory, UnitId(2), Day(3), &first, Some(&older)).unwrap();
    world.drop.put(&cells);
    world.drop.close(Day(3));
    let now = at(4, 8);
    let own = carry(&world, desk, Day(3), now).own;
    let directory = world.directory(now);
    let session = world.person(desk).session(&directory, now);
    let outcome = session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap();
    let LetterStatus::Complete { thread: new, .. } = outcome.letter else { panic!() };
    assert_ne!(new, thread);
    assert!(session.case(&new).unwrap().unwrap().ties.iter().any(|t| t.older && t.thread == thread));
    let older = session.case(&thread).unwrap().unwrap();
    assert!(older.ties.iter().any(|t| !t.older && t.thread == new));
    assert_eq!(older.state(), CaseState::Closed);
}

#[test]
fn contact_details_need_custodians_and_freeze_after_a_change_of_code() {
    let mut world = World::new(policy(2, 3, 2, 2), 11);
    let (keyholders, custodians) = (world.of(1, Role::Keyholder), world.of(1, Role::Custodian));
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", Some("call 01632 960001")));
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    carry(&world, bea, Day(0), now);
    let thread = open_together(&mut world, ann, &[bea], &own, now).unwrap();
    let directory = world.directory(now);
    let mut rng = world.rng();
    let request = {
        let session = world.person(ann).session(&directory, now);
        assert_eq!(
            session.ask_for_contact(&mut rng, &thread, &custodians[..1]),
            Err(RequestError::TooFew { have: 1, need: 2 })
        );
        assert_eq!(session.ask_for_contact(&mut rng, &thread, &[bea]), Err(RequestError::NotOnCard(bea)));
        session.ask_for_contact(&mut rng, &thread, &custodians).unwrap()
    };
    let first = world.person(custodians[0]).session(&directory, now);
    let second = world.person(custodians[1]).session(&directory, now);
    assert!(matches!(first.open_contact(&request, &[]), Err(RequestError::Custody(_))));
    let approval = second.approve(&mut rng, &second.review(&request).unwrap(), false).unwrap();
    let contact = first.open_contact(&request, &[approval]).unwrap();
    assert_eq!(contact.text.unwrap().as_str(), "call 01632 960001");
    // A keyholder cannot open them, whatever approvals there are.
    let keyholder = world.person(ann).session(&directory, now);
    assert!(matches!(keyholder.open_contact(&request, &[]), Err(RequestError::Session(_))));

    // The reporter changes the code.
    let new = Code::generate(&mut world.rng());
    let rotate = Draft { kind: LetterKind::Rotate, form: vec![], ..draft("", None) };
    let older = OlderThread { code: &code, unit: UnitId(1) };
    let cells = compose(&mut rng, &new, &directory, UnitId(1), Day(1), &rotate, Some(&older)).unwrap();
    world.drop.put(&cells);
    world.drop.close(Day(1));
    let now = at(2, 8);
    let own = carry(&world, ann, Day(1), now).own;
    carry(&world, bea, Day(1), now);
    let moved = open_together(&mut world, ann, &[bea], &own, now).unwrap();
    assert_ne!(moved, thread);
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    assert_eq!(
        session.ask_for_contact(&mut rng, &thread, &custodians),
        Err(RequestError::Frozen(Day(2 + 14)))
    );
    let case = session.case(&thread).unwrap().unwrap();
    assert_eq!(case.state(), CaseState::Closed);
    assert!(case.notes.iter().any(|n| n.body().unwrap().kind == NoteKind::Moved), "the old chain ends");
}
