//! Claim C3: a report, a reply, a look and everything else that a reporter does are visits of one shape (SPEC 8.2).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::process::{Command, Stdio};
use std::sync::Arc;

use postern_client::{Client, ServiceFile};
use postern_client_crypto::Code;
use postern_client_crypto::letter::VerifiedLetter;
use postern_reporter::answers::parse;
use postern_reporter::journey::{Journey, NoWait};
use postern_reporting::answers::Answers;
use postern_server::clock::Clock as _;
use postern_server::service::Service;
use postern_tests::binary::Program;
use postern_tests::house::{FIRST, House, constants_when, local};
use postern_tests::office::Post;
use postern_tests::served::{Served, client};
use postern_tests::tap::{Exchange, Tap};
use postern_trust::practice::Plan;
use postern_wire::UnitId;
use postern_wire::letter::LetterKind;
use postern_wire::note::NoteKind;
use postern_wire::sizes::{CELL, SHELF};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

const UNIT: UnitId = UnitId(1);

fn answers(text: &str) -> Answers {
    parse(&format!("danger = false\nforce = \"practice\"\nwhat = {text:?}\n"), "en").unwrap()
}

/// A service on the evening of day 5, with a code that has been asked something.
async fn asked(house: &House, service: &Arc<Service>, rng: &mut ChaCha20Rng) -> Code {
    let drop = local(service);
    let code = Code::generate(rng);
    let clock = || house.clock.unix();
    let journey = Journey { drop: &drop, directory: &house.directory, clock: &clock, pace: &NoWait };
    let draft = answers("asked before").draft(LetterKind::Report, None, false);
    journey.report(rng, &code, &[UNIT], &draft, &mut |_| {}).await.unwrap();
    house.to(service, FIRST.plus(1), 6).await;
    let office = house.office(UNIT);
    let taken = office.collect(&drop, FIRST).await.unwrap();
    let letter = office.letters(&taken.own, &office.quorum(), rng).remove(0).unwrap();
    let VerifiedLetter::Reporter(letter) = letter else { panic!("a referral?") };
    let question = office.note(&letter.root, &office.body(0, NoteKind::Question, "Which night?"), rng);
    office.sync(&drop, &taken, Post { notes: vec![question], ..Post::default() }, rng).await;
    house.to(service, FIRST.plus(1), 18).await;
    code
}

/// What a watcher sees of one exchange: the header without the shelf's number, and lengths.
fn shape(exchange: &Exchange) -> (String, usize, usize) {
    let mut header = exchange.header();
    if let Some((before, after)) = header.split_once("/shelves/") {
        let (number, after) = after.split_once(' ').unwrap();
        assert!(number.parse::<u32>().is_ok());
        header = format!("{before}/shelves/K {after}");
    }
    let answered = &exchange.answered;
    let end = answered.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    (header, exchange.body(), answered.len() - end - 4)
}

/// What somebody did, in how many visits, and what passed.
type Act<'a> = (&'a str, usize, Vec<Exchange>);

/// Every visit of every act is the first one over again: three requests whose headers are fixed to the byte.
fn same_visits(house: &House, service: &Service, tap: &Tap, acts: &[Act<'_>]) {
    let visit: Vec<_> = acts[0].2.iter().map(shape).collect();
    let host = format!("Host: {}\r\nConnection: close\r\n", tap.address).to_lowercase();
    let index = house.directory.verify_index(&service.index().unwrap()).unwrap();
    let (release, index) = (index.release, index.encode().len());
    let octets = format!("content-type: application/octet-stream\r\ncontent-length: {CELL}\r\n\r\n");
    let lower = |(header, body, answer): &(String, usize, usize)| (header.to_lowercase(), *body, *answer);
    assert_eq!(
        visit.iter().map(lower).collect::<Vec<_>>(),
        [
            (format!("get /v1/board/index http/1.1\r\n{host}\r\n"), 0, index),
            (format!("get /v1/board/{release}/shelves/k http/1.1\r\n{host}\r\n"), 0, SHELF),
            (format!("post /v1/cells http/1.1\r\n{host}{octets}"), CELL, 0),
        ]
    );
    for (act, visits, exchanges) in acts {
        let shapes: Vec<_> = exchanges.iter().map(shape).collect();
        let expected: Vec<_> = visit.iter().cycle().take(3 * visits).cloned().collect();
        assert_eq!(shapes, expected, "{act}");
    }
    // The answers to a post are the same bytes for a letter and for cover.
    let answers: Vec<&[u8]> = acts.iter().flat_map(|(.., e)| e.chunks(3).map(|v| &*v[2].answered)).collect();
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_visit_is_the_same_three_requests() {
    let house = House::small(31);
    let mut rng = ChaCha20Rng::seed_from_u64(31);
    let service = house.open().await;
    let code = asked(&house, &service, &mut rng).await;
    let served = Served::start(&service).await;
    let tap = Tap::before(served.address);
    let through: Client = client(tap.address);
    let clock = || house.clock.unix();
    let journey = Journey { drop: &through, directory: &house.directory, clock: &clock, pace: &NoWait };
    let none: &mut (dyn FnMut(_) + Send) = &mut |_| {};
    let [new, unused] = [(); 2].map(|()| Code::generate(&mut rng));
    let rng = &mut rng;

    let mut acts: Vec<Act<'_>> = Vec::new();
    journey.check(rng, &code, None, none).await.unwrap();
    acts.push(("check", 1, tap.take(3)));
    journey.check(rng, &unused, None, none).await.unwrap();
    acts.push(("check of a code that nobody used", 1, tap.take(3)));
    journey.practise(rng, none).await.unwrap();
    acts.push(("practise", 1, tap.take(3)));
    let short = answers("x").draft(LetterKind::Report, None, false);
    journey.report(rng, &unused, &[UNIT], &short, none).await.unwrap();
    acts.push(("report", 1, tap.take(3)));
    let reply = answers(&"It was the ninth. ".repeat(600));
    journey.reply(rng, &code, &reply, (None, &[]), none).await.unwrap();
    acts.push(("reply", 1, tap.take(3)));
    let long = answers(&"It was said in the yard. ".repeat(2_000)).draft(LetterKind::Report, None, false);
    journey.report(rng, &unused, &[UNIT], &long, none).await.unwrap();
    acts.push(("report of four parts", 4, tap.take(3 * 4)));
    journey.stop(rng, &code, "en", &[], none).await.unwrap();
    acts.push(("stop", 1, tap.take(3)));
    journey.rotate(rng, (&code, &new), "en", &[], none).await.unwrap();
    acts.push(("rotate", 1, tap.take(3)));
    let refused = journey.reply(rng, &unused, &reply, (None, &[]), none).await;
    assert!(refused.is_err());
    acts.push(("reply with nothing found", 1, tap.take(3)));

    same_visits(&house, &service, &tap, &acts);
    served.stop().await;
    service.close().await;
}

/// The `reporter` program as it is shipped, with the system calls by which it reaches the network counted beside.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_visit_of_the_reporters_program_is_the_same_three_requests() {
    // Days of fifty minutes: only in a drill does a long letter go without waits.
    let plan = Plan::small(constants_when(3_000, FIRST.plus(1), 19));
    let house = House::new(&plan, 32);
    let mut rng = ChaCha20Rng::seed_from_u64(32);
    let service = house.open().await;
    let code = asked(&house, &service, &mut rng).await;
    house.to(&service, FIRST.plus(1), 19).await;
    let served = Served::start(&service).await;
    let tap = Tap::before(served.address);
    let desk = Writer::new(&house, &tap, &code);

    let mut acts: Vec<Act<'_>> = Vec::new();
    let mut act = |what, visits, arguments: &[&str], ends| {
        desk.runs(arguments, 3 * visits, ends);
        acts.push((what, visits, tap.take(3 * visits)));
    };
    act("report", 1, &["report", "--answers", "short.toml", "--code-out", "code-1"], 0);
    act(
        "report of four parts",
        4,
        &["report", "--answers", "long.toml", "--code-out", "code-2", "--no-wait"],
        0,
    );
    act("check", 1, &["check", "--code-file", "code"], 0);
    act("check with nothing found", 1, &["check", "--code-file", "code-1"], 6);
    act("reply", 1, &["reply", "--code-file", "code", "--text-file", "reply.txt"], 0);
    act("practise", 1, &["practise", "--answers", "short.toml"], 0);
    act("rotate", 1, &["rotate", "--code-file", "code", "--code-out", "code-3"], 0);
    act("stop", 1, &["stop", "--code-file", "code"], 0);
    same_visits(&house, &service, &tap, &acts);
    served.stop().await;
    service.close().await;
}

/// A folder with a service file, a directory, texts and a code.
struct Writer {
    folder: tempfile::TempDir,
}

impl Writer {
    fn new(house: &House, tap: &Tap, code: &Code) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
        let (service, root) = (*house.directory.service(), house.practice.root_digest().to_string());
        let root = postern_client::RootPin::parse(&root).unwrap();
        let file = ServiceFile { address: format!("http://{}", tap.address), onion: None, root, service };
        put("service.toml", file.encode().as_bytes());
        put("directory.cbor", &house.practice.bytes());
        put("code", code.words(&service).words_line().as_bytes());
        let report = |text: &str| format!("danger = false\nforce = \"practice\"\nwhat = {text:?}\n");
        put("short.toml", report("x").as_bytes());
        put("long.toml", report(&"It was said in the yard. ".repeat(2_000)).as_bytes());
        put("reply.txt", b"It was the ninth.");
        Self { folder }
    }

    /// Runs the program; it must end so, and must have opened that many connections and no other.
    fn runs(&self, arguments: &[&str], connections: usize, ends: i32) {
        let calls = self.folder.path().join("calls");
        let program = Program::Reporter.path();
        let mut command = Command::new("strace");
        command.args(["-f", "-e", "trace=connect,sendto,bind", "-e", "signal=none", "-o"]).arg(&calls);
        command.arg(program).args(arguments).args(["--direct", "--plain", "--service", "service.toml"]);
        let ended = command.current_dir(self.folder.path()).stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(ends), "{arguments:?}: {said}");
        let calls = std::fs::read_to_string(&calls).unwrap();
        let count = |call: &str| calls.lines().filter(|line| line.contains(call)).count();
        assert_eq!(count("connect("), connections, "{arguments:?}: {calls}");
        assert_eq!(count("AF_INET"), connections, "{arguments:?} asks nobody else: {calls}");
    }
}
