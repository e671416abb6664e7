//! The acts over a service in memory: what goes over the wire is alike, what the unit reads is not (SPEC 8.2, 8.8, 8.9).
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

mod town;

use core::time::Duration;
use std::sync::Mutex;

use postern_client_crypto::Code;
use postern_client_crypto::letter::VerifiedLetter;
use postern_client_crypto::note::ChainRoot;
use postern_client_crypto::reader::Source;
use postern_reporter::acts::ActError;
use postern_reporter::answers::parse;
use postern_reporter::journey::{Doing, Journey, NoWait, Pace, Step, WAIT, unobserved};
use postern_reporting::answers::Answers;
use postern_reporting::arrival::Freshness;
use postern_reporting::sealer::WriteError;
use postern_reporting::thread::{Stage, threads};
use postern_wire::letter::{Fields, LetterKind};
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::sizes::{PIECE, TEXT_FOUR_CELLS};
use postern_wire::{Day, UnitId};
use town::{DESK, NOW, TODAY, Town, UNIT, rng};

const VISIT: [&str; 3] = ["index", "shelf", "post"];

fn journey<'a, P>(town: &'a Town, pace: &'a P) -> Journey<'a, Town, P> {
    Journey { drop: town, directory: &town.directory, clock: &|| NOW, pace }
}

fn answers(what: &str) -> Answers {
    let mut answers = parse("danger = false\nforce = \"practice\"", "en").unwrap();
    answers.what = what.to_owned().into();
    answers
}

fn fields(letter: Option<VerifiedLetter>) -> Fields {
    match letter {
        Some(VerifiedLetter::Reporter(letter)) => letter.fields,
        other => panic!("{other:?}"),
    }
}

/// A pace that notes what it was asked to wait.
#[derive(Default)]
struct Noted(Mutex<Vec<Duration>>);

impl Pace for Noted {
    async fn wait(&self, time: Duration) {
        self.0.lock().unwrap().push(time);
    }
}

/// A pace that notes how often it was told of an answer, and asked before a request.
#[derive(Default)]
struct Paced(Mutex<Vec<&'static str>>);

impl Pace for Paced {
    fn answered(&self) {
        self.0.lock().unwrap().push("answer");
    }

    async fn until_next(&self) {
        self.0.lock().unwrap().push("pause");
    }

    async fn wait(&self, _: Duration) {}
}

async fn report(town: &Town, seed: u64, what: &str) -> Code {
    let code = Code::generate(&mut rng(seed));
    let draft = answers(what).draft(LetterKind::Report, None, false);
    let sent = journey(town, &NoWait).report(&mut rng(seed), &code, &[UNIT], &draft, &mut unobserved()).await;
    assert_eq!(sent.unwrap().arrival.freshness, Freshness::Current);
    code
}

#[tokio::test]
async fn every_act_is_the_same_three_requests() {
    let mut town = Town::new();
    let code = report(&town, 1, "He has a second phone.").await;
    assert_eq!(town.requests(), VISIT);
    town.note(&code, UNIT, 0, NoteKind::Question, &[2], "");
    let journey = journey(&town, &NoWait);
    let rng = &mut rng(9);
    journey.check(rng, &code, None, &mut unobserved()).await.unwrap();
    assert_eq!(town.requests(), VISIT);
    journey.practise(rng, &mut unobserved()).await.unwrap();
    assert_eq!(town.requests(), VISIT);
    journey.reply(rng, &code, &answers("May."), (None, &[]), &mut unobserved()).await.unwrap();
    assert_eq!(town.requests(), VISIT);
    let new = Code::generate(rng);
    journey.rotate(rng, (&code, &new), "en", &[], &mut unobserved()).await.unwrap();
    assert_eq!(town.requests(), VISIT);
    journey.stop(rng, &code, "en", &[], &mut unobserved()).await.unwrap();
    assert_eq!(town.requests(), VISIT);
    let nobody = Code::generate(rng);
    let lost = journey.reply(rng, &nobody, &answers("May."), (None, &[]), &mut unobserved()).await;
    assert!(matches!(lost, Err(ActError::Write(WriteError::NothingFound))));
    assert_eq!(town.requests(), VISIT);
    assert_eq!(town.cells().len(), 7);
}

/// SPEC 8.2: shelf and post come a fixed time after the answer before, whatever the visit is for.
#[tokio::test]
async fn every_act_pauses_before_shelf_and_post() {
    let mut town = Town::new();
    let code = report(&town, 1, "He has a second phone.").await;
    town.note(&code, UNIT, 0, NoteKind::Question, &[2], "");
    let pace = Paced::default();
    let journey = journey(&town, &pace);
    let rng = &mut rng(9);
    let paused = || core::mem::take(&mut *pace.0.lock().unwrap());
    let visit = ["answer", "pause", "answer", "pause"];
    journey.check(rng, &code, None, &mut unobserved()).await.unwrap();
    assert_eq!(paused(), visit);
    journey.practise(rng, &mut unobserved()).await.unwrap();
    assert_eq!(paused(), visit);
    journey.reply(rng, &code, &answers("May."), (None, &[]), &mut unobserved()).await.unwrap();
    assert_eq!(paused(), visit);
    let draft = answers("Another.").draft(LetterKind::Report, None, false);
    journey.report(rng, &code, &[UNIT], &draft, &mut unobserved()).await.unwrap();
    assert_eq!(paused(), visit);
    let new = Code::generate(rng);
    journey.rotate(rng, (&code, &new), "en", &[], &mut unobserved()).await.unwrap();
    assert_eq!(paused(), visit);
    journey.stop(rng, &code, "en", &[], &mut unobserved()).await.unwrap();
    assert_eq!(paused(), visit);
}

#[tokio::test]
async fn a_question_is_found_and_answered_with_the_code_alone() {
    let mut town = Town::new();
    let code = report(&town, 1, "He has a second phone.").await;
    let first = fields(town.open(UNIT, &town.cells()));
    assert_eq!((first.kind, first.text.as_str()), (LetterKind::Report, "He has a second phone."));
    town.deliver(&code, UNIT);
    town.note(&code, UNIT, 0, NoteKind::Opened, &[200], "");
    town.note(&code, UNIT, 1, NoteKind::Question, &[2], "When was it?");
    town.note(&code, UNIT, 2, NoteKind::Answer, &[], "Thank you.");

    let arrival = journey(&town, &NoWait).check(&mut rng(2), &code, None, &mut unobserved()).await.unwrap();
    let found = threads(&arrival);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].unit, found[0].stage, found[0].notes.len()), (UNIT, Stage::Answer, 4));
    town.cells();

    let answer = answers("In May.");
    let sent = journey(&town, &NoWait)
        .reply(&mut rng(3), &code, &answer, (None, &[]), &mut unobserved())
        .await
        .unwrap();
    assert_eq!(sent.targets[0].answers, Some((0, 1)), "the question, not the later note");
    let reply = fields(town.open(UNIT, &town.cells()));
    assert_eq!(
        (reply.kind, reply.answers, reply.text.as_str()),
        (LetterKind::Reply, Some((0, 1)), "In May.")
    );
    assert_eq!(reply.thread, first.thread);

    let pick = Source::Thread { unit: UNIT, chain: 0, number: 2 };
    let journey = journey(&town, &NoWait);
    let rng = &mut rng(4);
    let picked = journey.reply(rng, &code, &answer, (Some(pick), &[]), &mut unobserved()).await;
    assert_eq!(picked.unwrap().targets[0].answers, Some((0, 2)));
    let other = Source::Thread { unit: UNIT, chain: 0, number: 9 };
    let missed = journey.reply(rng, &code, &answer, (Some(other), &[]), &mut unobserved()).await;
    assert!(matches!(missed, Err(ActError::Write(WriteError::NoteNotFound))));
}

#[tokio::test]
async fn a_long_letter_is_as_many_visits_with_waits_between() {
    let town = Town::new();
    let what = "x".repeat(2 * PIECE);
    let code = Code::generate(&mut rng(1));
    let draft = answers(&what).draft(LetterKind::Report, None, false);
    let pace = Noted::default();
    let mut steps = Vec::new();
    let mut observe = |step: Step| steps.push(step);
    journey(&town, &pace).report(&mut rng(1), &code, &[UNIT], &draft, &mut observe).await.unwrap();
    assert_eq!(town.requests(), [VISIT, VISIT, VISIT].concat());
    let waits = pace.0.into_inner().unwrap();
    assert_eq!(waits.len(), 2);
    assert!(
        waits.iter().all(|w| (u64::from(WAIT.0)..=u64::from(WAIT.1)).contains(&w.as_secs())),
        "{waits:?}"
    );
    assert_eq!(steps.iter().filter(|step| step.doing == Doing::Done).count(), 3);
    assert!(steps.iter().all(|step| step.of == Some(3)));
    assert_eq!(fields(town.open(UNIT, &town.cells())).text, what);

    let over = answers(&"x".repeat(TEXT_FOUR_CELLS + 1)).draft(LetterKind::Report, None, false);
    let refused = journey(&town, &NoWait).report(&mut rng(1), &code, &[UNIT], &over, &mut unobserved()).await;
    assert!(matches!(refused, Err(ActError::Write(WriteError::Compose(_)))));
    assert_eq!(town.requests(), [] as [&str; 0], "nothing is asked for a letter that cannot be sent");
}

#[tokio::test]
async fn what_was_not_sent_is_given_back_and_can_be_sent_later() {
    let town = Town::new();
    let code = Code::generate(&mut rng(1));
    let draft = answers(&"x".repeat(2 * PIECE)).draft(LetterKind::Report, None, false);
    town.allow_posts(Some(1));
    let journey = journey(&town, &NoWait);
    let stopped = journey.report(&mut rng(1), &code, &[UNIT], &draft, &mut unobserved()).await;
    let Err(ActError::Stopped(stopped)) = stopped else { panic!("{stopped:?}") };
    assert_eq!((stopped.sent, stopped.rest.len()), (1, 2));
    town.allow_posts(None);
    town.requests();
    journey.deliver(stopped.rest, None, &mut rng(2), &mut unobserved()).await.unwrap();
    assert_eq!(town.requests(), [VISIT, VISIT].concat());
    assert!(town.open(UNIT, &town.cells()).is_some());
}

#[tokio::test]
async fn a_note_of_another_unit_is_answered_to_it_with_a_link() {
    let mut town = Town::new();
    let code = report(&town, 1, "He has a second phone.").await;
    let first = fields(town.open(UNIT, &town.cells()));
    // The desk was passed the letter: it writes chain 1 of the thread with the unit.
    let root = ChainRoot::from(code.prk(town.directory.service()).note_root(UNIT)).next();
    let body = NoteBody {
        unit: DESK,
        number: 0,
        kind: NoteKind::Question,
        day: TODAY,
        acknowledge_by: None,
        answer_by: None,
        answers: None,
        repeats: None,
        change_code: false,
        phrases: vec![1],
        text: String::new(),
        count: None,
    };
    town.write(root.hint(0), &root.key(0), &body);
    let journey = journey(&town, &NoWait);
    let sent =
        journey.reply(&mut rng(3), &code, &answers("Yes."), (None, &[]), &mut unobserved()).await.unwrap();
    assert_eq!((sent.targets[0].unit, sent.targets[0].thread), (DESK, UNIT));
    let reply = fields(town.open(DESK, &town.cells()));
    let link = reply.link.unwrap();
    assert_eq!((link.unit, link.thread, reply.answers), (UNIT, first.thread, Some((1, 0))));

    // A new code goes to both, each with a link to the old thread.
    let new = Code::generate(&mut rng(5));
    let sent = journey.rotate(&mut rng(6), (&code, &new), "en", &[], &mut unobserved()).await.unwrap();
    assert_eq!(sent.targets.iter().map(|t| t.unit).collect::<Vec<UnitId>>(), [UNIT, DESK]);
    let cells = town.cells();
    for unit in [UNIT, DESK] {
        let moved = fields(town.open(unit, &cells));
        let link = moved.link.unwrap();
        assert_eq!((moved.kind, link.unit, link.thread), (LetterKind::Rotate, UNIT, first.thread));
        assert_ne!(moved.thread, first.thread);
    }
}

#[tokio::test]
async fn what_nobody_signed_is_not_shown_and_a_stranger_sees_nothing() {
    let mut town = Town::new();
    let code = report(&town, 1, "x").await;
    town.note(&code, UNIT, 0, NoteKind::Opened, &[], "");
    let stranger = Code::generate(&mut rng(8));
    let arrival =
        journey(&town, &NoWait).check(&mut rng(2), &stranger, None, &mut unobserved()).await.unwrap();
    assert!(arrival.found.is_empty() && arrival.reading.notes.is_empty() && threads(&arrival).is_empty());
    // The same note under a number that its signatures do not cover.
    let root = ChainRoot::from(code.prk(town.directory.service()).note_root(UNIT));
    let forged = NoteBody { day: Day(1), ..forged_body() };
    town.write(root.hint(7), &root.key(7), &forged);
    let arrival = journey(&town, &NoWait).check(&mut rng(2), &code, None, &mut unobserved()).await.unwrap();
    assert_eq!(arrival.reading.refused, [Source::Thread { unit: UNIT, chain: 0, number: 7 }]);
    assert_eq!(arrival.reading.notes.len(), 1);
}

fn forged_body() -> NoteBody {
    NoteBody {
        unit: UNIT,
        number: 8,
        kind: NoteKind::Answer,
        day: TODAY,
        acknowledge_by: None,
        answer_by: None,
        answers: None,
        repeats: None,
        change_code: false,
        phrases: Vec::new(),
        text: String::new(),
        count: None,
    }
}
