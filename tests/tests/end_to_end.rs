//! The whole story of SPEC 8, in process and over HTTP with one text: reports, days, opening together, questions, replies
//! with eight words and with eight numbers, contact details, a letter passed on, a code changed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::sync::Arc;
use std::time::Duration;

use postern_client_crypto::Code;
use postern_client_crypto::custody::CustodyError;
use postern_client_crypto::letter::{FromReporter, FromUnit, VerifiedLetter, seal_letter, thread_key};
use postern_client_crypto::note::ChainRoot;
use postern_client_crypto::reader::{ReadNote, Source};
use postern_reporter::acts::ActError;
use postern_reporter::answers::parse;
use postern_reporter::journey::{Doing, Journey, Pace, Step};
use postern_reporting::answers::Answers;
use postern_reporting::sealer::WriteError;
use postern_server::clock::Clock as _;
use postern_server::service::Service;
use postern_tests::house::{CONSTANTS, FIRST, House, local};
use postern_tests::office::{Distrust, Office, Post, Taken};
use postern_tests::served::Served;
use postern_trust::build::sign_referral;
use postern_trust::practice::Plan;
use postern_wire::cbor::encode;
use postern_wire::cell::Cell;
use postern_wire::directory::Role;
use postern_wire::form::Field;
use postern_wire::letter::{Letter, LetterKind, Passed, ReferralBody, ReferralLetter};
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::{Day, DeadDrop, DropError, LetterId, PersonId, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

const UNIT: UnitId = UnitId(1);
const OTHER: UnitId = UnitId(2);

const SHORT: &str = "He keeps a second phone in the boot of the car.";
const CONTACT: &str = "under the third flowerpot";

/// A service of two forces and the desk, and a generator for everybody outside the server.
fn house(seed: u64) -> (House, ChaCha20Rng) {
    (House::new(&Plan::with_units(CONSTANTS, 2), seed), ChaCha20Rng::seed_from_u64(seed + 100))
}

fn answers(text: &str, contact: Option<&str>) -> Answers {
    let contact = contact.map(|contact| format!("contact = {contact:?}\n")).unwrap_or_default();
    let toml = format!("danger = false\nforce = \"practice\"\nwhat = {text:?}\n{contact}");
    parse(&toml, "en").unwrap()
}

fn long_text() -> String {
    (0..1_000).map(|line| format!("On night {line} the store was opened again. ")).collect()
}

fn from_reporter(letter: &VerifiedLetter) -> &FromReporter {
    let VerifiedLetter::Reporter(letter) = letter else { panic!("a referral?") };
    letter
}

fn from_unit(letter: &VerifiedLetter) -> &FromUnit {
    let VerifiedLetter::Referral(letter) = letter else { panic!("not passed on?") };
    letter
}

/// Waits that are over when they begin, and are told of all the same.
struct Elapsed;

impl Pace for Elapsed {
    async fn wait(&self, _: Duration) {}
}

/// Somebody at a device, with a code or without, and nothing else.
struct Device<'a, D> {
    house: &'a House,
    drop: &'a D,
}

impl<D: DeadDrop> Device<'_, D> {
    async fn act<T>(&self, act: impl AsyncFnOnce(Journey<'_, D, Elapsed>) -> T) -> T {
        let clock = || self.house.clock.unix();
        let directory = &self.house.directory;
        act(Journey { drop: self.drop, directory, clock: &clock, pace: &Elapsed }).await
    }

    /// Reports, and gives back the eight words, how many visits it took, and how many seconds lay between them.
    async fn report(&self, answers: &Answers, rng: &mut ChaCha20Rng) -> (String, usize, Vec<u64>) {
        let code = Code::generate(rng);
        let (mut visits, mut waits) = (0, Vec::new());
        let mut observe = |step: Step| match step.doing {
            Doing::Done => visits = step.visit,
            Doing::Waiting(time) => waits.push(time.as_secs()),
            Doing::Asking(_) => {}
        };
        let draft = answers.draft(LetterKind::Report, None, false);
        let sent =
            self.act(async |j| j.report(rng, &code, &[UNIT], &draft, &mut observe).await).await.unwrap();
        assert_eq!(sent.cells, visits);
        (code.words(self.house.directory.service()).words_line().to_string(), visits, waits)
    }

    fn code(&self, typed: &str) -> Code {
        Code::parse(typed, self.house.directory.service()).unwrap()
    }

    /// What the code reads on the board.
    async fn check(&self, typed: &str, rng: &mut ChaCha20Rng) -> Vec<ReadNote> {
        let code = self.code(typed);
        let arrival = self.act(async |j| j.check(rng, &code, None, &mut |_| {}).await).await.unwrap();
        assert!(arrival.reading.refused.is_empty());
        arrival.reading.notes
    }

    async fn reply(&self, typed: &str, text: &str, rng: &mut ChaCha20Rng) -> Vec<(UnitId, UnitId)> {
        let (code, mut answers) = (self.code(typed), Answers::empty("en"));
        answers.set(Field::Language, 0, "en");
        answers.what = text.to_owned().into();
        let sent = self.act(async |j| j.reply(rng, &code, &answers, (None, &[]), &mut |_| {}).await).await;
        sent.unwrap().targets.iter().map(|target| (target.unit, target.thread)).collect()
    }
}

/// The numbers of a code, for a phone without letters.
fn numbers(house: &House, words: &str) -> String {
    let service = house.directory.service();
    Code::parse(words, service).unwrap().words(service).numbers_line().to_string()
}

/// Whether exactly M of a unit's keyholders open what one fewer do not.
fn opened_by_two_only(office: &Office<'_>, taken: &Taken, rng: &mut ChaCha20Rng) {
    let people = office.keyholders();
    for opened in &taken.own {
        for one in &people {
            let refused = office.open_part(opened, &[*one], rng).unwrap_err();
            assert_eq!(refused, CustodyError::TooFew { have: 1, need: 2 });
        }
        for pair in [[0, 1], [0, 2], [1, 2]] {
            let pair: Vec<PersonId> = pair.iter().map(|at| people[*at]).collect();
            assert!(office.open_part(opened, &pair, rng).is_ok());
        }
    }
}

async fn next_morning(house: &House, service: &Arc<Service>) -> Day {
    let closed = house.today();
    house.to(service, closed.plus(1), 0).await;
    house.to(service, closed.plus(1), 6).await;
    closed
}

/// SPEC 8, steps 2 to 9.
async fn story<D: DeadDrop>(house: &House, service: &Arc<Service>, drop: &D, rng: &mut ChaCha20Rng) {
    let device = Device { house, drop };
    let (unit, other) = (house.office(UNIT), house.office(OTHER));

    // Day 3: a report with contact details, a long one, one that belongs elsewhere, somebody who only practises.
    let (short_words, visits, _) = device.report(&answers(SHORT, Some(CONTACT)), rng).await;
    assert_eq!(visits, 1);
    let (_, visits, waits) = device.report(&answers(&long_text(), None), rng).await;
    assert_eq!(visits, 4);
    assert_eq!(waits.len(), 3);
    assert!(waits.iter().all(|seconds| (20..=60).contains(seconds)), "{waits:?}");
    let (wrong_words, ..) = device.report(&answers("She works for the other force.", None), rng).await;
    device.act(async |j| j.practise(rng, &mut |_| {}).await).await.unwrap();
    assert!(device.check(&short_words, rng).await.is_empty());

    // The day closes at midnight; units have it at six and not before.
    let day = FIRST;
    assert_eq!(unit.collect(drop, day).await.unwrap_err(), Distrust::Drop(DropError::NotFound));
    house.to(service, day.plus(1), 0).await;
    assert_eq!(unit.collect(drop, day).await.unwrap_err(), Distrust::Drop(DropError::NotFound));
    house.to(service, day.plus(1), 6).await;
    let taken = unit.collect(drop, day).await.unwrap();
    assert_eq!((taken.cells.len(), taken.own.len()), (8, 6));
    assert!(taken.quarantined.is_empty());
    let theirs = other.collect(drop, day).await.unwrap();
    assert_eq!((theirs.cells.len(), theirs.own.len()), (8, 0));
    assert_eq!(taken.head, theirs.head);

    // Two of three open, no one alone; contact details are the custodian's and nobody else's.
    opened_by_two_only(&unit, &taken, rng);
    let letters = unit.letters(&taken.own, &unit.quorum(), rng);
    let letters: Vec<VerifiedLetter> = letters.into_iter().map(Result::unwrap).collect();
    let find = |text: &str| {
        let mut found = letters.iter().map(from_reporter).filter(|letter| letter.fields.text == text);
        found.next().unwrap_or_else(|| panic!("no letter {text:?}"))
    };
    assert_eq!(letters.len(), 3);
    let (short, long, wrong) =
        (find(SHORT), find(long_text().as_str()), find("She works for the other force."));
    assert_eq!(long.fields.kind, LetterKind::Report);
    let custodians = house.practice.people_of(UNIT, Role::Custodian);
    let mut contacts: Vec<String> = Vec::new();
    for opened in &taken.own {
        let read = unit.open_contact(opened, &custodians, rng).unwrap();
        contacts.extend(read.map(|text| text.to_string()));
        for keyholder in unit.keyholders() {
            assert!(unit.open_contact(opened, &[keyholder], rng).is_err());
            assert!(unit.open_part(opened, &custodians, rng).is_err());
        }
    }
    assert_eq!(contacts, [CONTACT]);

    // Day 4: the sync says `delivered` for every cell of the letters, and carries the letter that belongs elsewhere.
    let referral = passed_on(house, wrong, rng);
    let delivered = taken.own.iter().map(|opened| unit.delivered(opened, rng)).collect();
    let post = Post { notes: delivered, cells: referral, ..Post::default() };
    assert_eq!(unit.sync(drop, &taken, post, rng).await.statements.len(), 1);
    house.to(service, day.plus(1), 18).await;
    let read = device.check(&short_words, rng).await;
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].source, Source::Ack { unit: UNIT, day, part: 0 });
    assert_eq!((read[0].body.kind, read[0].body.day), (NoteKind::Delivered, day.plus(1)));

    // Day 5: the other unit has the letter that was passed on, and both ask.
    let day = next_morning(house, service).await;
    let taken = unit.collect(drop, day).await.unwrap();
    assert!(taken.own.is_empty());
    let theirs = other.collect(drop, day).await.unwrap();
    assert_eq!(theirs.own.len(), 1);
    let passed = other.letters(&theirs.own, &other.quorum(), rng).remove(0).unwrap();
    let passed = from_unit(&passed);
    assert_eq!((passed.body.from, passed.body.to, passed.body.chain), (UNIT, OTHER, 1));
    assert_eq!(passed.fields.as_ref().unwrap().text, wrong.fields.text);
    assert_eq!(passed.thread, wrong.thread);

    let question = NoteBody {
        answer_by: Some(house.today().plus(91)),
        answers: Some(short.fields.id),
        ..unit.body(1, NoteKind::Question, "Which night was it?")
    };
    let opened = unit.note(&short.root, &unit.body(0, NoteKind::Opened, ""), rng);
    let notes = vec![opened, unit.note(&short.root, &question, rng)];
    unit.sync(drop, &taken, Post { notes, ..Post::default() }, rng).await;
    let theirs_asks = other.body(0, NoteKind::Question, "Did she say so herself?");
    let notes = vec![other.note(&passed.root, &theirs_asks, rng)];
    let answer = other.sync(drop, &theirs, Post { notes, ..Post::default() }, rng).await;
    assert_eq!(answer.statements.len(), 2);
    house.to(service, day.plus(1), 18).await;

    // With words, with numbers, from anywhere; and the reply goes to who asked, with a link where that is another unit.
    let short_numbers = numbers(house, &short_words);
    let read = device.check(&short_numbers, rng).await;
    assert_eq!(read, device.check(&short_words, rng).await);
    let kinds: Vec<_> = read.iter().map(|note| note.body.kind).collect();
    assert_eq!(kinds, [NoteKind::Delivered, NoteKind::Opened, NoteKind::Question]);
    assert_eq!(read[2].body, question);
    assert_eq!(device.reply(&short_numbers, "The ninth.", rng).await, [(UNIT, UNIT)]);
    let read = device.check(&wrong_words, rng).await;
    let asked = read.last().unwrap();
    assert_eq!(asked.source, Source::Thread { unit: UNIT, chain: 1, number: 0 });
    assert_eq!((asked.body.unit, asked.body.text.as_str()), (OTHER, "Did she say so herself?"));
    assert_eq!(device.reply(&wrong_words, "She did.", rng).await, [(OTHER, UNIT)]);

    // Day 6: both replies; the second one's thread is the other unit's own from now on.
    let day = next_morning(house, service).await;
    let taken = unit.collect(drop, day).await.unwrap();
    let reply = unit.letters(&taken.own, &unit.quorum(), rng).remove(0).unwrap();
    let reply = from_reporter(&reply);
    assert_eq!((reply.fields.kind, reply.fields.answers), (LetterKind::Reply, Some((0, 1))));
    assert_eq!((reply.fields.text.as_str(), reply.thread), ("The ninth.", short.thread));
    let theirs = other.collect(drop, day).await.unwrap();
    let linked = other.letters(&theirs.own, &other.quorum(), rng).remove(0).unwrap();
    let linked = from_reporter(&linked);
    let link = linked.fields.link.as_ref().unwrap();
    assert_eq!((link.unit, link.thread), (UNIT, wrong.fields.thread));
    assert_ne!(linked.thread, wrong.thread);
    let thanks = other.note(&linked.root, &other.body(0, NoteKind::Answer, "Thank you."), rng);
    let chains = core::iter::successors(Some(wrong.root.next()), |root| Some(root.next()));
    let all: Vec<ChainRoot> = chains.take(4).collect();
    let readable = |root: &ChainRoot| (0..64).any(|n| root.hint(n) == thanks.hint());
    assert!(
        !all.iter().chain([&wrong.root]).any(readable),
        "the first unit cannot read what the other writes now"
    );
    other.sync(drop, &theirs, Post { notes: vec![thanks], ..Post::default() }, rng).await;
    unit.sync(drop, &taken, Post::default(), rng).await;
    house.to(service, day.plus(1), 18).await;
    let read = device.check(&wrong_words, rng).await;
    assert!(read.iter().any(|note| note.body.text == "Thank you."
        && note.source == Source::Thread { unit: OTHER, chain: 0, number: 0 }));

    // A new code for the first thread.
    let (old, new) = (device.code(&short_words), Code::generate(rng));
    device.act(async |j| j.rotate(rng, (&old, &new), "en", &[], &mut |_| {}).await).await.unwrap();
    let day = next_morning(house, service).await;
    let taken = unit.collect(drop, day).await.unwrap();
    let moved = unit.letters(&taken.own, &unit.quorum(), rng).remove(0).unwrap();
    let moved = from_reporter(&moved);
    assert_eq!(moved.fields.kind, LetterKind::Rotate);
    assert_eq!(moved.fields.link.as_ref().unwrap().thread, short.fields.thread);
    let prk = new.prk(house.directory.service());
    assert_eq!(moved.fields.thread, thread_key(&prk, UNIT).verifying_key());
    let notes = vec![
        unit.note(&short.root, &unit.body(2, NoteKind::Moved, ""), rng),
        unit.note(&moved.root, &unit.body(0, NoteKind::Outcome, "It is being looked into."), rng),
    ];
    unit.sync(drop, &taken, Post { notes, ..Post::default() }, rng).await;
    house.to(service, day.plus(1), 18).await;
    let new_words = new.words(house.directory.service()).words_line();
    let read = device.check(&new_words, rng).await;
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].body.text, "It is being looked into.");
    let read = device.check(&short_words, rng).await;
    assert!(read.iter().any(|note| note.body.kind == NoteKind::Moved));
    assert!(!read.iter().any(|note| note.body.kind == NoteKind::Outcome));

    // A code that nobody used finds nothing, and its visit is made all the same.
    let nobody = Code::generate(rng);
    let empty = Answers::empty("en");
    let refused = device.act(async |j| j.reply(rng, &nobody, &empty, (None, &[]), &mut |_| {}).await).await;
    assert!(matches!(refused.unwrap_err(), ActError::Write(WriteError::NothingFound)));
}

/// A letter as the unit's quorum passes it on, sealed to the other unit (SPEC 8.7).
fn passed_on(house: &House, letter: &FromReporter, rng: &mut ChaCha20Rng) -> Vec<Cell> {
    let unit = house.office(UNIT);
    let body = ReferralBody {
        id: LetterId([7; LetterId::LEN]),
        from: UNIT,
        to: OTHER,
        day: house.today(),
        chain: 1,
        chain_root: (*letter.root.next().as_bytes()).into(),
        passed: Passed::Original {
            fields: letter.fields_bytes.clone().into(),
            private: letter.private_hash,
            signature: letter.signature,
        },
    };
    let service = house.directory.service();
    let sign = |person: PersonId| sign_referral(service, &body, person, unit.identity(person));
    let signatures = unit.quorum().into_iter().map(sign).collect();
    let letter = encode(&Letter::Referral(ReferralLetter { body: encode(&body).into(), signatures }));
    let prk = Code::generate(rng).prk(service);
    let day = house.today();
    seal_letter(rng, house.office(OTHER).card(), body.id, &letter, |part| prk.ack(OTHER, day, part)).unwrap()
}

#[tokio::test]
async fn the_story_in_process() {
    let (house, mut rng) = house(1);
    let service = house.open().await;
    story(&house, &service, &local(&service), &mut rng).await;
    service.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_story_over_http() {
    let (house, mut rng) = house(1);
    let service = house.open().await;
    let served = Served::start(&service).await;
    story(&house, &service, &served.client(), &mut rng).await;
    served.stop().await;
    service.close().await;
}
