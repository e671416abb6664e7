//! A day of the real binaries with planted secrets: nothing they print, log or show in the process
//! list carries one of them, save what a command is there to show.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use postern_drill::make::{Made, free_port, make};
use postern_drill::places;
use postern_drill::plan::{Clocks, Plan};
use postern_tests::binary::Program;
use postern_tests::planted::Planted;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use serde_json::Value;

const LETTER: &str = "The lantern of the harbourmaster burned all night beside the quartermaster's ledger.";
const CONTACT: &str = "behind the third flowerpot, ask for Penhallow-Trevithick";
const QUESTION: &str = "Was the lantern of the harbourmaster brass, as far as you remember?";
const ADDRESS: &str = "203.0.113.177";
const QUERY: &str = "whistleblowing-neighbour";

/// The desk's keyholder and collector: one of one opens.
const DESK: (&str, &str) = ("swan-2", "pigeon-2");

/// What a program said, and the names of what it is there to show.
struct Said {
    what: String,
    bytes: Vec<u8>,
    shows: &'static [&'static str],
}

struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Flow {
    made: Made,
    said: Vec<Said>,
}

impl Flow {
    fn run(
        &mut self,
        mut command: Command,
        what: &str,
        input: &str,
        shows: &'static [&'static str],
    ) -> (i32, Value) {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = Killed(command.spawn().unwrap());
        self.said.push(Said { what: format!("{what}: process list"), bytes: process(&child.0), shows: &[] });
        // A program that does not read its input may have ended already.
        let _ = child.0.stdin.take().unwrap().write_all(input.as_bytes());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        child.0.stdout.take().unwrap().read_to_end(&mut out).unwrap();
        child.0.stderr.take().unwrap().read_to_end(&mut err).unwrap();
        let code = child.0.wait().unwrap().code().unwrap();
        let json = serde_json::from_slice(&out).unwrap_or_default();
        let complaint = String::from_utf8_lossy(&err).into_owned();
        assert!([0, 2, 6].contains(&code), "{what} ends with {code}: {complaint}");
        self.said.push(Said { what: format!("{what}: output"), bytes: out, shows });
        self.said.push(Said { what: format!("{what}: errors"), bytes: err, shows: &[] });
        (code, json)
    }

    fn reporter(&mut self, arguments: &[&str], input: &str, shows: &'static [&'static str]) -> (i32, Value) {
        let mut command = Program::Reporter.command();
        command.args(arguments).args(["--direct", "--lang", "en", "--no-wait", "--json", "--service"]);
        command.arg(self.made.places.service_file());
        self.run(command, &format!("reporter {}", arguments[0]), input, shows)
    }

    fn keyholder(&mut self, person: &str, arguments: &[&str], shows: &'static [&'static str]) -> Value {
        let home = self.home(person);
        let mut command = Program::Keyholder.command();
        command.args(arguments).args(["--plain", "--json", "--home"]).arg(&home);
        command.arg("--passphrase-file").arg(places::passphrase(&home));
        let (code, json) = self.run(command, &format!("keyholder {}", arguments[0]), "", shows);
        assert_eq!(code, 0, "keyholder {arguments:?}");
        json
    }

    fn home(&self, name: &str) -> std::path::PathBuf {
        let plan = &self.made.plan;
        let person = plan.people.iter().find(|person| person.name == name).unwrap();
        let unit = plan.units.iter().find(|unit| unit.id == person.unit).unwrap();
        self.made.places.home(unit, person)
    }
}

/// What anybody on the machine sees of a process: its arguments, and what its owner sees: its environment.
fn process(child: &Child) -> Vec<u8> {
    let read = |what| fs::read(format!("/proc/{}/{what}", child.id())).unwrap_or_default();
    [read("cmdline"), read("environ")].concat()
}

#[expect(clippy::disallowed_methods, reason = "the programs read the clock themselves")]
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

#[expect(clippy::disallowed_methods, reason = "days of real programs pass by themselves")]
fn until(what: &str, mut so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !so() {
        assert!(started.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A visit of somebody who is no program of ours.
fn visit(made: &Made, request: &str) {
    let mut stream = TcpStream::connect(made.listen).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    // Refused or not, what it answers does not matter here.
    let _ = stream.read_to_end(&mut Vec::new());
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn nothing_that_programs_say_tells_a_secret() {
    let root = tempfile::tempdir().unwrap();
    let clocks = Clocks { epoch: now() + 1, day_seconds: 4, release_24th: 0, board_24th: 18 };
    let mut rng = ChaCha20Rng::from_seed([5; 32]);
    let folder = root.path().join("service");
    let plan = Plan::new(1, clocks);
    let made = make(&mut rng, &folder, plan, free_port().unwrap(), now(), &mut |_| {}).unwrap();
    let mut flow = Flow { made, said: Vec::new() };
    let log = flow.made.places.server().join("log");

    let mut command = Program::Server.command();
    command.args(["run", "--config"]).arg(flow.made.places.config());
    let log_file = File::create(&log).unwrap();
    command.stdin(Stdio::null()).stdout(log_file.try_clone().unwrap()).stderr(log_file);
    let server = Killed(command.spawn().unwrap());
    until("the server does not start", || fs::read_to_string(&log).unwrap().contains("started"));
    until("day 0 does not begin", || now() > clocks.epoch);

    visit(
        &flow.made,
        &format!(
            "GET /v1/index?{QUERY} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: {ADDRESS}\r\nconnection: close\r\n\r\n"
        ),
    );
    visit(&flow.made, &format!("PUT /{QUERY} {ADDRESS}\r\n\r\n"));

    // A report to the desk, which shows its code; one look with it, one with a slip in it.
    let answers = root.path().join("answers.toml");
    let letter = include_str!("../../drill/data/letters/wrong-force.toml");
    let letter: String =
        letter.lines().filter(|line| !line.starts_with("what =")).map(|l| format!("{l}\n")).collect();
    fs::write(&answers, format!("{letter}what = \"{LETTER}\"\ncontact = \"{CONTACT}\"\n")).unwrap();
    let (_, sent) = flow.reporter(&["report", "--answers", text(&answers)], "", &["words", "numbers"]);
    let list = |name: &str| -> Vec<String> {
        let items = sent["code"][name].as_array().unwrap();
        items.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
    };
    let (words, numbers) = (list("words"), list("numbers"));
    flow.reporter(&["check", "--code-file", "-"], &words.join(" "), &[]);
    let mut slip = words.clone();
    slip[2].push_str("xq");
    flow.reporter(&["check", "--code-file", "-"], &slip.join(" "), &[]);

    // The desk opens it on a later day, shows it, asks.
    until("no day closes", || fs::read_to_string(&log).unwrap().contains("closed"));
    let service = flow.made.places.service_file();
    let service = text(&service).to_owned();
    let mut letters = Vec::new();
    until("the letter is not delivered", || {
        flow.keyholder(DESK.1, &["collect", "--direct", "--service", &service], &[]);
        let days = fs::read_dir(flow.home(DESK.1).join("days")).unwrap();
        let days: Vec<String> = days.map(|day| text(&day.unwrap().path()).to_owned()).collect();
        let import: Vec<&str> = ["import"].into_iter().chain(days.iter().map(String::as_str)).collect();
        flow.keyholder(DESK.0, &import, &[]);
        let rows = flow.keyholder(DESK.0, &["list"], &[])["rows"].as_array().cloned().unwrap_or_default();
        let sealed = rows.iter().filter(|row| row["what"] == "letter");
        letters = sealed.map(|row| row["id"].as_str().unwrap().to_owned()).collect();
        !letters.is_empty()
    });
    let opened = flow.keyholder(DESK.0, &["open", &letters[0]], &[]);
    let case = opened["cases"][0].as_str().unwrap().to_owned();
    let shown = flow.keyholder(DESK.0, &["show", &case], &["letter"]);
    assert!(shown.to_string().contains(LETTER), "the planted letter was opened");
    let question = root.path().join("question.txt");
    fs::write(&question, QUESTION).unwrap();
    flow.keyholder(DESK.0, &["ask", &case, "--text-file", text(&question)], &[]);
    let outbox = root.path().join("outbox");
    flow.keyholder(DESK.0, &["outbox", "export", "--out", text(&outbox)], &[]);
    flow.keyholder(DESK.1, &["outbox", "take", text(&outbox)], &[]);
    flow.keyholder(DESK.1, &["post", "--direct", "--service", &service], &[]);

    let shown = process(&server.0);
    assert!(!shown.is_empty());
    flow.said.push(Said { what: "server: process list".into(), bytes: shown, shows: &[] });
    let pid = rustix::process::Pid::from_child(&server.0);
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    let mut server = server;
    assert!(server.0.wait().unwrap().success());
    flow.said.push(Said { what: "server: log".into(), bytes: fs::read(&log).unwrap(), shows: &[] });
    let status = fs::read(flow.made.places.data().join("status.json")).unwrap();
    flow.said.push(Said { what: "server: status".into(), bytes: status, shows: &[] });

    let mut planted = Planted::new()
        .text("letter", LETTER)
        .text("contact", CONTACT)
        .bytes("question", QUESTION.as_bytes())
        .bytes("address", ADDRESS.as_bytes())
        .bytes("query", QUERY.as_bytes());
    // One word of a code may be a word of any sentence; two neighbours are not.
    for (name, parts) in [("words", &words), ("numbers", &numbers)] {
        for two in parts.windows(2) {
            planted = planted.bytes(name, two.join(" ").as_bytes()).bytes(name, two.join("\",\"").as_bytes());
        }
    }
    for person in &flow.made.plan.people {
        let file = places::passphrase(&flow.home(&person.name));
        planted = planted.bytes("passphrase", fs::read_to_string(file).unwrap().trim().as_bytes());
    }
    let mut shown = Vec::new();
    for said in &flow.said {
        for hit in planted.found_in(&said.bytes) {
            // `letter: word` is a part of `letter`.
            let name = hit.split([':', ',']).next().unwrap();
            assert!(said.shows.contains(&name), "{} tells: {hit}", said.what);
            shown.push(name.to_owned());
        }
    }
    // The search does find what commands are there to show.
    for name in ["words", "numbers", "letter"] {
        assert!(shown.iter().any(|found| found == name), "{name} was nowhere shown");
    }
}
