//! The six practice letters through the real programs over TCP, in service days of a few seconds: each arrives at its
//! unit, no keyholder opens it alone, two of three do, its writer reads the question in the letter's language with nothing
//! but the eight words, and answers with the words and with the numbers from two other folders. Then the server's memory,
//! its disk, and what the keys on that disk open hold nothing of it (claims C1 to C4).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use postern_client_crypto::Code;
use postern_client_crypto::letter::{thread_id, thread_key};
use postern_drill::demo::disk;
use postern_drill::demo::planted::{Net, Plants};
use postern_drill::demo::programs::{Installed, Ran, run};
use postern_drill::demo::stage::{Page, Stage};
use postern_drill::demo::unit::{NOT_VERIFIED, REFUSED, text};
use postern_drill::demo::world::World;
use postern_drill::make::{Made, free_port, make};
use postern_drill::places;
use postern_drill::plan::{Clocks, Plan};
use postern_phrases::{Lang, Phrase};
use postern_tests::binary::Program;
use postern_tests::planted::Planted;
use postern_wire::{Day, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use serde_json::Value;

/// Seconds of a service day.
const DAY: u32 = 6;
/// The units of forces; the desk is the one after them.
const UNITS: u16 = 5;
const DESK: u16 = UNITS + 1;
/// Days or boards that are waited for at the most: a busy machine is late for some.
const PATIENCE: u32 = 6;
/// Exit code of a command that is not for this person.
const USAGE: i32 = 2;
/// What every unit asks by number, beside a text.
const PHRASES: [&str; 2] = ["when-last", "do-not-look-up"];

/// Each letter, and where it goes if not where its own answers send it. What the desk takes as one of one goes to a unit
/// of two of three as well.
const SENDINGS: [(&str, Option<u16>, u16); 8] = [
    ("01-short-en", None, 1),
    ("02-insider-en", None, DESK),
    ("02-insider-en", Some(2), 2),
    ("03-cymraeg", None, 3),
    ("04-urdu", None, 4),
    ("05-long-en", None, 5),
    ("06-danger-en", None, DESK),
    ("06-danger-en", Some(1), 1),
];

/// A letter that was sent, and what its writer keeps.
struct Sent {
    name: &'static str,
    lang: String,
    unit: u16,
    what: String,
    contact: Option<String>,
    words: String,
    numbers: String,
}

impl Sent {
    fn lang(&self) -> Lang {
        Lang::of_tag(&self.lang)
    }

    /// A folder's name for it.
    fn folder(&self) -> String {
        format!("{}-to-{}", self.name, self.unit)
    }

    /// What its writer answers, once with the words and once with the numbers.
    fn replies(&self) -> [String; 2] {
        let said = match self.lang() {
            Lang::En => "It was in the second week of June, about a quarter to nine",
            Lang::Cy => "Yn ail wythnos Mehefin, tua chwarter i naw y bore oedd hi",
            Lang::Ur => "یہ جون کے دوسرے ہفتے کی بات ہے، تقریباً پونے نو بجے",
        };
        ["words", "numbers"].map(|form| format!("{said} ({}, {form}).", self.folder()))
    }
}

/// What a unit asks in words.
const fn question(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Which month was it, as far as you remember?",
        Lang::Cy => "Ym mha fis oedd hyn, hyd y cofiwch?",
        Lang::Ur => "جہاں تک آپ کو یاد ہے، یہ کس مہینے کی بات ہے؟",
    }
}

/// The machine's clock: what is tested runs in processes of its own.
struct Clock;

impl World for Clock {
    #[expect(clippy::disallowed_methods, reason = "the programs under test live by the machine's clock")]
    fn unix_millis(&self) -> u64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        since.as_millis().try_into().unwrap()
    }

    #[expect(clippy::disallowed_methods, reason = "the programs under test live by the machine's clock")]
    fn wait(&self, millis: u64) {
        thread::sleep(Duration::from_millis(millis));
    }
}

/// The service, the programs, and a folder for whatever is not the server's.
struct Play {
    made: Made,
    programs: Installed,
    table: PathBuf,
}

impl Play {
    fn make(folder: &Path) -> Self {
        let clock = Clock;
        let now = clock.unix_millis() / 1_000;
        let clocks = Clocks { epoch: now + 1, day_seconds: DAY, release_24th: 0, board_24th: 18 };
        let mut rng = ChaCha20Rng::seed_from_u64(now);
        let service = folder.join("service");
        let plan = Plan::new(UNITS, clocks);
        let made = make(&mut rng, &service, plan, free_port().unwrap(), now, &mut |_| {}).unwrap();
        let programs = Installed {
            server: Program::Server.path(),
            reporter: Program::Reporter.path(),
            keyholder: Program::Keyholder.path(),
        };
        Self { made, programs, table: folder.join("people") }
    }

    /// A stage with a table of its own, for one thread.
    fn at<T>(&self, name: &str, act: impl FnOnce(&mut Stage<'_>) -> T) -> T {
        let table = self.table.join(name);
        fs::create_dir_all(table.join("stick")).unwrap();
        let (clock, mut out) = (Clock, io::sink());
        let page = Page::new(&clock, &mut out);
        act(&mut Stage { page, made: &self.made, programs: &self.programs, table })
    }

    /// A new folder with nothing but the service file, and the directory that it leads to.
    fn elsewhere(&self, name: &str) -> PathBuf {
        let folder = self.table.join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::copy(self.made.places.service_file(), folder.join("service.toml")).unwrap();
        let fetched = self.reporter(&folder, "en", &["directory"], "");
        assert_eq!(fetched.code, Some(0), "{}", fetched.said());
        folder
    }

    /// Runs `reporter` there.
    fn reporter(&self, folder: &Path, lang: &str, arguments: &[&str], input: &str) -> Ran {
        let common = ["--service", "service.toml", "--direct", "--no-wait", "--json", "--lang", lang];
        let all = arguments.iter().chain(&common).copied();
        run(&self.programs.reporter, all, folder, input.as_bytes()).unwrap()
    }

    fn send(&self, (name, to, unit): (&'static str, Option<u16>, u16)) -> Sent {
        let path = letter(name);
        let table: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        let field =
            |key: &str| table.get(key).and_then(toml::Value::as_str).map(|said| said.trim().to_owned());
        let folder = self.elsewhere(&format!("writer-{name}-{unit}"));
        let path = text(&path);
        let to = to.map(|unit| unit.to_string());
        let mut arguments = vec!["report", "--answers", &path];
        if let Some(to) = &to {
            arguments.extend(["--to", to]);
        }
        let ran = self.reporter(&folder, &field("lang").unwrap(), &arguments, "");
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.said());
        let json = ran.json();
        assert_eq!(json["units"], serde_json::json!([unit]), "{name} goes to its unit");
        let what = field("what").unwrap();
        assert_eq!(json["cells"].as_u64(), Some(if what.len() > 29_000 { 3 } else { 1 }), "{name}");
        let list = |form: &str| {
            let of = json["code"][form].as_array().unwrap().iter();
            of.map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(" ")
        };
        Sent {
            name,
            unit,
            lang: field("lang").unwrap(),
            contact: field("contact"),
            words: list("words"),
            numbers: list("numbers"),
            what,
        }
    }
}

/// A letter's file.
fn letter(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../reporter/tests/letters/{name}.toml"))
}

/// Does it for each at once.
fn at_once<T: Sync, R: Send>(all: &[T], act: impl Fn(&T) -> R + Sync) -> Vec<R> {
    thread::scope(|scope| {
        let running: Vec<_> = all.iter().map(|one| scope.spawn(|| act(one))).collect();
        running.into_iter().map(|one| one.join().expect("what was said above")).collect()
    })
}

/// The people of a unit who do the work: who drafts, who agrees, who stands by.
fn people(unit: u16) -> (String, String, Option<String>) {
    let named = |bird: &str| format!("{bird}-{unit}");
    match unit {
        DESK => (named("swan"), named("swan"), None),
        2 => (named("robin"), named("wren"), Some(named("heron"))),
        3 => (named("wren"), named("heron"), Some(named("robin"))),
        _ => (named("heron"), named("robin"), Some(named("wren"))),
    }
}

/// The collector fetches until so many sealed letters are with the drafter.
fn delivered(stage: &mut Stage<'_>, unit: u16, keyholders: &[&str], count: usize) -> Vec<String> {
    let collector = format!("pigeon-{unit}");
    let mut letters = Vec::new();
    for _ in 0..PATIENCE {
        stage.collect(&collector).unwrap();
        stage.import_new(&collector, keyholders[0]).unwrap();
        letters = stage.sealed_letters(keyholders[0]).unwrap();
        if letters.len() >= count {
            for keyholder in &keyholders[1..] {
                stage.import_new(&collector, keyholder).unwrap();
                // Each machine finds them by itself; what one opened stays sealed on the others.
                let own = stage.sealed_letters(keyholder).unwrap();
                assert!(letters.iter().all(|letter| own.contains(letter)), "{keyholder}");
            }
            return letters;
        }
        let today = stage.today();
        stage.wait_for_release(today).unwrap();
    }
    panic!("unit {unit} has {} letters of {count}", letters.len());
}

/// Opens letters as the unit's policy asks: the cases.
fn open(stage: &Stage<'_>, unit: u16, letters: &[String], name: &str) -> Vec<String> {
    let (drafter, other, _) = people(unit);
    if unit != DESK {
        return stage.open_together((&drafter, &other), letters, name).unwrap();
    }
    let ids: Vec<&str> = letters.iter().map(String::as_str).collect();
    let json =
        stage.keyholder(&drafter, &[&["open"], ids.as_slice(), &["--json"]].concat(), &[0]).unwrap().json();
    json["cases"].as_array().unwrap().iter().map(|case| case.as_str().unwrap().to_owned()).collect()
}

/// What waits in the drafter's outbox goes out with a sync, however late the unit is.
fn post(stage: &mut Stage<'_>, unit: u16) {
    let (drafter, _, _) = people(unit);
    let collector = format!("pigeon-{unit}");
    let outbox = text(&stage.on_stick(&format!("{unit}-{}.outbox", stage.now())));
    stage.keyholder(&drafter, &["outbox", "export", "--out", &outbox], &[0]).unwrap();
    stage.keyholder(&collector, &["outbox", "take", &outbox], &[0]).unwrap();
    let service = text(&stage.made.places.service_file());
    let mut said = String::new();
    for _ in 0..PATIENCE {
        let today = stage.today();
        let online = |act: &str| {
            let arguments = [act, "--direct", "--service", &service, "--json"];
            stage.keyholder(&collector, &arguments, &[0, 3, 5, 6]).unwrap()
        };
        online("collect");
        let posted = online("post");
        said = posted.said().to_owned();
        if posted.code == Some(0) && posted.json()["again"] == false {
            assert_eq!(posted.json()["alarms"], 0, "{said}");
            if posted.json()["left"] == 0 {
                return;
            }
        }
        // The day's sync is made; or a day was released between the two.
        if stage.today() == today {
            stage.wait_for_release(today).unwrap();
        }
    }
    panic!("unit {unit} cannot post: {said}");
}

fn show(stage: &Stage<'_>, keyholder: &str, case: &str) -> Value {
    stage.keyholder(keyholder, &["show", case, "--json"], &[0]).unwrap().json()
}

/// A unit's first day: delivered, refused to each alone, opened, asked about. The cases, each with the number of its
/// sending.
fn unit_opens(play: &Play, sent: &[Sent], unit: u16) -> Vec<(usize, String)> {
    play.at(&format!("unit-{unit}"), |stage| {
        let (drafter, other, third) = people(unit);
        let own: Vec<usize> = (0..sent.len()).filter(|at| sent[*at].unit == unit).collect();
        let keyholders: Vec<&str> =
            BTreeSet::from([drafter.as_str(), &other]).into_iter().chain(third.as_deref()).collect();
        let cells = own.iter().map(|at| if sent[*at].what.len() > 29_000 { 3 } else { 1 }).sum();
        let letters = delivered(stage, unit, &keyholders, cells);
        assert_eq!(letters.len(), cells, "unit {unit} has its own letters and no others");
        if unit != DESK {
            for alone in &keyholders {
                for letter in &letters {
                    stage.keyholder(alone, &["open", letter], &[REFUSED]).unwrap();
                }
                assert_eq!(stage.sealed_letters(alone).unwrap(), letters, "{alone} has opened nothing");
            }
        }
        let cases = open(stage, unit, &letters, "open");
        let cases: BTreeSet<String> = cases.into_iter().collect();
        let found: Vec<(usize, String)> =
            cases.into_iter().map(|case| (which(stage, sent, unit, &case), case)).collect();
        let seen: BTreeSet<usize> = found.iter().map(|(at, _)| *at).collect();
        assert_eq!(seen, own.iter().copied().collect(), "unit {unit}");
        for (at, case) in &found {
            ask(stage, unit, &sent[*at], case);
            if let Some(contact) = &sent[*at].contact {
                custodian_alone(stage, unit, case, contact);
            }
        }
        post(stage, unit);
        found
    })
}

/// Which letter a case is about, by its text to the last byte.
fn which(stage: &Stage<'_>, sent: &[Sent], unit: u16, case: &str) -> usize {
    let shown = show(stage, &people(unit).0, case);
    let letters = shown["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 1);
    let said = letters[0]["text"].as_str().unwrap().trim();
    let at = sent.iter().position(|letter| letter.unit == unit && letter.what == said);
    let at = at.unwrap_or_else(|| panic!("unit {unit} reads what nobody wrote: {said}"));
    assert_eq!(letters[0]["lang"], sent[at].lang.as_str());
    at
}

fn ask(stage: &Stage<'_>, unit: u16, sent: &Sent, case: &str) {
    let (drafter, other, _) = people(unit);
    let words = stage.written(&format!("question-{}.txt", sent.name), question(sent.lang())).unwrap();
    let note = [&["ask", case, "--text-file", &words, "--phrase"], PHRASES.as_slice()].concat();
    if unit == DESK {
        stage.keyholder(&drafter, &note, &[0]).unwrap();
    } else {
        stage.note_together((&drafter, &other), &note, &format!("question-{}", sent.name)).unwrap();
    }
}

/// Contact details are opened by the unit's custodian at a terminal, and by nobody else anywhere.
fn custodian_alone(stage: &Stage<'_>, unit: u16, case: &str, contact: &str) {
    let (drafter, other, third) = people(unit);
    let custodian = format!("owl-{unit}");
    let request = text(&stage.on_stick("contact.request"));
    let number = stage.number(&custodian);
    let release = ["contact", "release", case, "--ask", &number, "--out", &request];
    stage.keyholder(&drafter, &release, &[0]).unwrap();
    for form in [&["show", case, "--json"][..], &["show", case]] {
        let shown = stage.keyholder(&drafter, form, &[0]).unwrap();
        assert!(!shown.out.contains(contact) && !shown.err.contains(contact));
    }
    let stranger = format!("owl-{}", if unit == 1 { 2 } else { 1 });
    let keyholders = [Some(drafter), Some(other), third].into_iter().flatten();
    for (person, code) in keyholders.map(|person| (person, USAGE)).chain([(stranger, NOT_VERIFIED)]) {
        let ran = at_terminal(stage, &person, &request);
        assert_eq!(ran.code, Some(code), "{person} is no custodian of unit {unit}: {}", ran.said());
        assert!(!ran.out.contains(contact) && !ran.err.contains(contact));
    }
    // Not into a file, a pipe, a log: at the terminal only.
    let piped = stage.keyholder(&custodian, &["contact", "open", &request], &[0, 1, 2]).unwrap();
    assert!(!piped.out.contains(contact) && !piped.err.contains(contact));
    let ran = at_terminal(stage, &custodian, &request);
    assert!(ran.code == Some(0) && ran.out.contains(contact), "{}", ran.said());
}

/// `keyholder contact open` at a terminal of its own, which is what comes back.
fn at_terminal(stage: &Stage<'_>, person: &str, request: &str) -> Ran {
    let home = stage.home(person).unwrap();
    let passphrase = text(&places::passphrase(&home));
    let keyholder = text(&stage.programs.keyholder);
    let home = text(&home);
    let words = [
        &keyholder,
        "contact",
        "open",
        request,
        "--home",
        &home,
        "--passphrase-file",
        &passphrase,
        "--plain",
    ];
    let line = words.map(|word| format!("'{word}'")).join(" ");
    let done = Command::new("script")
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .stdin(Stdio::null())
        .output()
        .expect("script, of the essential bsdutils");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
}

/// The writer comes back, twice, each time with one form of the code and a folder where nothing of theirs has ever been.
fn writer_answers(play: &Play, sent: &Sent) {
    let replies = sent.replies();
    for (form, code, reply) in [("words", &sent.words, &replies[0]), ("numbers", &sent.numbers, &replies[1])]
    {
        let folder = play.elsewhere(&format!("{form}-{}", sent.folder()));
        let note = play.at(&sent.folder(), |stage| look(play, stage, &folder, sent, code));
        assert_eq!(note["text"], question(sent.lang()), "{} {form}", sent.folder());
        let expected: Vec<Value> = PHRASES
            .iter()
            .map(|name| {
                let phrase = Phrase::by_name(name).unwrap();
                serde_json::json!({ "number": phrase.number, "text": phrase.text(sent.lang()) })
            })
            .collect();
        assert_eq!(note["phrases"], Value::Array(expected), "{} {form}", sent.folder());
        fs::write(folder.join("reply.txt"), reply).unwrap();
        let arguments = ["reply", "--text-file", "reply.txt", "--code-file", "-"];
        let ran = play.reporter(&folder, &sent.lang, &arguments, code);
        assert_eq!(ran.code, Some(0), "{} {form}: {}", sent.folder(), ran.said());
        assert_eq!(ran.json()["to"][0]["unit"], sent.unit);
    }
}

/// Visits until the question is on the board.
fn look(play: &Play, stage: &mut Stage<'_>, folder: &Path, sent: &Sent, code: &str) -> Value {
    let mut said = String::new();
    for _ in 0..PATIENCE {
        let ran = play.reporter(folder, &sent.lang, &["check", "--code-file", "-"], code);
        assert!(matches!(ran.code, Some(0 | 6)), "{}: {}", sent.folder(), ran.said());
        said = ran.said().to_owned();
        let json = ran.json();
        let threads = json["threads"].as_array().cloned().unwrap_or_default();
        let notes = threads.iter().flat_map(|thread| thread["notes"].as_array().cloned().unwrap_or_default());
        if let Some(note) = notes.into_iter().find(|note| note["kind"] == "question") {
            return note;
        }
        stage.wait_for_board().unwrap();
    }
    panic!("{} finds no question: {said}", sent.folder());
}

/// The answers come to the case that they belong to.
fn unit_reads(play: &Play, sent: &[Sent], unit: u16, cases: &[(usize, String)]) {
    play.at(&format!("unit-{unit}"), |stage| {
        let (drafter, other, _) = people(unit);
        let keyholders: Vec<&str> = if unit == DESK { vec![&drafter] } else { vec![&drafter, &other] };
        let letters = delivered(stage, unit, &keyholders, cases.len() * 2);
        open(stage, unit, &letters, "open-answers");
        for (at, case) in cases {
            let shown = show(stage, &drafter, case);
            let texts: BTreeSet<&str> = shown["letters"]
                .as_array()
                .unwrap()
                .iter()
                .map(|l| l["text"].as_str().unwrap().trim())
                .collect();
            let replies = sent[*at].replies();
            let expected = BTreeSet::from([sent[*at].what.as_str(), &replies[0], &replies[1]]);
            assert_eq!(texts, expected, "case of {}", sent[*at].folder());
        }
    });
}

/// Runs of three words.
fn runs(text: &str) -> BTreeSet<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(3).map(|run| run.join(" ")).filter(|run| run.len() >= 12).collect()
}

/// Every text that people wrote.
fn written(sent: &[Sent]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for letter in sent {
        let file = fs::read_to_string(self::letter(letter.name)).unwrap();
        let table: toml::Table = file.parse().unwrap();
        let said = table.into_iter().filter_map(|(key, value)| Some((key, value.as_str()?.to_owned())));
        all.extend(said.map(|(key, value)| (format!("{key} of {}", letter.name), value)));
        all.extend(letter.replies().map(|reply| (format!("a reply of {}", letter.name), reply)));
        all.push(("a question".to_owned(), question(letter.lang()).to_owned()));
    }
    all
}

/// What must be nowhere at the server.
fn planted(play: &Play, sent: &[Sent], until: Day) -> Planted {
    let runs: BTreeMap<String, String> = written(sent)
        .into_iter()
        .flat_map(|(what, said)| runs(&said).into_iter().map(move |run| (run, what.clone())))
        .collect();
    // What stands in the program itself proves nothing: "the number of", or the Welsh of the page that it serves.
    let needles = runs.keys().fold(Planted::new(), |needles, run| needles.bytes(run, run.as_bytes()));
    let program = fs::read(&play.programs.server).unwrap();
    let own: BTreeSet<&str> = needles.found_in(&program).into_iter().collect();
    assert!(own.len() < 10, "{own:?}");
    let mut planted = Planted::new();
    for (run, what) in runs.iter().filter(|(run, _)| !own.contains(run.as_str())) {
        planted = planted.bytes(&format!("words of {what}"), run.as_bytes());
    }
    let service = &play.made.service;
    for letter in sent {
        let of = letter.folder();
        for list in [&letter.words, &letter.numbers] {
            let list: Vec<&str> = list.split(' ').collect();
            for between in ["", " ", "-", ",", "\n"] {
                for pair in list.windows(2) {
                    planted = planted
                        .bytes(&format!("two words of the code of {of}"), pair.join(between).as_bytes());
                }
            }
        }
        let code = Code::parse(&letter.words, service).unwrap();
        let prk = code.prk(service);
        let unit = UnitId(letter.unit);
        let thread = thread_key(&prk, unit).verifying_key();
        planted = planted
            .bytes(&format!("the bytes of the code of {of}"), code.as_bytes())
            .bytes(&format!("prk of {of}"), prk.as_bytes())
            .bytes(&format!("thread seed of {of}"), prk.thread_seed(unit).as_bytes())
            .bytes(&format!("note root of {of}"), prk.note_root(unit).as_bytes())
            .bytes(&format!("thread of {of}"), thread.as_bytes())
            .bytes(&format!("thread id of {of}"), thread_id(&thread).as_bytes());
        for day in 0..=until.0 {
            planted =
                planted.bytes(&format!("an ack's key of {of}"), prk.ack(unit, Day(day), 0).key.as_bytes());
        }
    }
    planted
}

/// The same for what the surviving keys open.
fn net(sent: &[Sent]) -> Net {
    let mut plants = Plants::default();
    for letter in sent {
        for said in [letter.what.as_str(), &letter.words, &letter.numbers, question(letter.lang())] {
            for run in runs(said).into_iter().take(40) {
                plants.text(letter.name, &run);
            }
        }
    }
    Net::new(plants).unwrap()
}

#[test]
fn every_letter_arrives_is_opened_by_two_asked_about_and_answered_and_the_server_knows_none() {
    let folder = tempfile::tempdir().unwrap();
    let play = Play::make(folder.path());
    let begun = Clock.unix_millis();
    let told = |what: &str| eprintln!("{:>5} ms  {what}", Clock.unix_millis() - begun);
    let server = play.at("operator", |stage| {
        let server = stage.start_server().unwrap();
        stage.wait_until(stage.made.calendar.day_start(Day(0)), "until day 0 begins").unwrap();
        server
    });

    let sent = at_once(&SENDINGS, |sending| play.send(*sending));
    told("sent");
    play.at("operator", |stage| {
        let today = stage.today();
        stage.wait_for_release(today).unwrap();
    });
    let units: Vec<u16> = (1..=DESK).collect();
    let cases: Vec<(u16, Vec<(usize, String)>)> =
        at_once(&units, |unit| (*unit, unit_opens(&play, &sent, *unit)));
    told("opened and asked");
    at_once(&sent, |letter| writer_answers(&play, letter));
    told("answered");
    let until = play.at("operator", |stage| {
        let today = stage.today();
        stage.wait_for_release(today).unwrap();
        today
    });
    at_once(&cases, |(unit, cases)| unit_reads(&play, &sent, *unit, cases));
    told("read");

    let planted = planted(&play, &sent, until.plus(2));
    assert!(planted.len() > 2_000, "{} needles", planted.len());
    let public = Planted::new().bytes("a unit's name", play.made.plan.units[0].name_en.as_bytes());
    assert!(!public.found_in_process(server.id()).is_empty(), "the search of memory finds what is there");
    assert_eq!(planted.found_in_process(server.id()), Vec::<String>::new());
    assert!(server.stop().unwrap(), "the server ends in order");
    let disk = play.made.places.server();
    assert!(!public.found_under(&disk).is_empty(), "the search of the disk finds what is there");
    assert_eq!(planted.found_under(&disk), Vec::<String>::new());
    let opened =
        disk::open_all(&play.made.places.data(), &net(&sent), Box::new(ChaCha20Rng::seed_from_u64(1)))
            .unwrap();
    assert!(opened.cells > 0 && opened.searched.bytes > 0, "{opened:?}");
    assert_eq!(opened.searched.hits, []);
    told("searched");
}
