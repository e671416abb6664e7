//! The commands as people see them: run in process, their answers held against golden files.

use std::os::unix::fs::PermissionsExt as _;

use clap::Parser as _;
use postern_client_crypto::OpeningKey;
use postern_client_crypto::code::Code;
use postern_keyholder::cli::Cli;
use postern_keyholder::command;
use postern_keyholder::env::Env;
use postern_keyholder::passphrase::Passphrase;
use postern_keyholder::progress::Progress;
use postern_keyholder::prompt::{Prompt, PromptError};
use postern_keyholder::vault::WorkFactor;
use postern_wire::directory::Role;
use postern_wire::{Day, PersonId};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use zeroize::Zeroizing;

use crate::letters::{covers, draft, post_letter};
use crate::world::{World, at, policy};

const PASSPHRASE: &str = "six words that nobody guesses";

/// Answers questions in turn, and keeps what was shown.
#[derive(Default)]
struct Script {
    answers: Vec<&'static str>,
    shown: std::rc::Rc<std::cell::RefCell<String>>,
}

impl Prompt for Script {
    fn secret(&mut self, _: &str) -> Result<Zeroizing<String>, PromptError> {
        if self.answers.is_empty() {
            return Err(PromptError::NoTerminal);
        }
        Ok(Zeroizing::new(self.answers.remove(0).to_owned()))
    }

    fn show(&mut self, text: &str) -> Result<(), PromptError> {
        self.shown.borrow_mut().push_str(text);
        Ok(())
    }
}

/// A desk with files: each person's vault in their home, one folder for what they carry.
struct Office {
    world: World,
    carried: tempfile::TempDir,
    runs: u64,
}

impl Office {
    fn new(world: World) -> Self {
        for person in world.people.values() {
            let passphrase = Passphrase::chosen(PASSPHRASE).unwrap();
            let sealed = person.vault.seal(&passphrase, WorkFactor::DRILL).unwrap();
            std::fs::write(person.home.vault(), sealed).unwrap();
            std::fs::write(person.home.path().join("passphrase"), PASSPHRASE).unwrap();
        }
        Self { world, carried: tempfile::tempdir().unwrap(), runs: 0 }
    }

    /// Runs a command; what it printed, its exit code, and what was shown at the terminal.
    async fn run(&mut self, person: PersonId, now: u64, answers: &[&'static str], line: &str) -> String {
        let home = self.world.person(person).home.path().to_owned();
        let carried = self.carried.path().display().to_string();
        let mut args: Vec<String> = vec!["keyholder".to_owned()];
        args.extend(line.split(' ').map(|word| word.replace("@", &format!("{carried}/"))));
        args.extend(["--home".to_owned(), home.display().to_string(), "--plain".to_owned()]);
        args.extend(["--passphrase-file".to_owned(), home.join("passphrase").display().to_string()]);
        let Cli { common, command } = Cli::try_parse_from(args).unwrap();
        self.runs += 1;
        let script = Script { answers: answers.to_vec(), ..Script::default() };
        let shown = script.shown.clone();
        let mut env = Env {
            now,
            rng: StdRng::seed_from_u64(self.runs),
            prompt: Box::new(script),
            progress: Progress::new(false),
            common,
        };
        let (text, exit) = match command::run(command, &mut env).await {
            Ok(answer) => (answer.text().to_owned(), answer.exit()),
            Err(failure) => (failure.text(), failure.tell().exit()),
        };
        let shown = shown.borrow();
        let asked = if shown.is_empty() { String::new() } else { format!("[at the terminal]\n{shown}\n") };
        format!("$ keyholder {line}\n{asked}{text}[exit {}]\n", exit as u8)
            .replace(&carried, "STICK")
            .replace(&home.display().to_string(), "HOME")
    }
}

#[tokio::test(flavor = "current_thread")]
async fn screens() {
    let mut world = World::new(policy(2, 3, 1, 1), 50);
    let (keyholders, custodian) = (world.of(1, Role::Keyholder), world.of(1, Role::Custodian)[0]);
    let collector = world.of(1, Role::Collector)[0];
    let (ann, bea, cat) = (keyholders[0], keyholders[1], keyholders[2]);
    let code = Code::generate(&mut world.rng());
    covers(&mut world, 3);
    post_letter(
        &mut world,
        &code,
        1,
        Day(0),
        &draft("He sells checks for cash.\nIn the yard.", Some("01632 960001")),
    );
    let day = world.drop.close(Day(0));
    let mut office = Office::new(world);
    std::fs::write(office.carried.path().join("0.day"), day).unwrap();
    std::fs::write(office.carried.path().join("letter.pdf"), b"%PDF-1.7").unwrap();
    std::fs::write(office.carried.path().join("question"), "In which month was it?\n").unwrap();
    std::fs::write(office.carried.path().join("task"), "Can you find out who pays him?\n").unwrap();
    std::fs::write(office.carried.path().join("long"), "x".repeat(1_300)).unwrap();
    let now = at(4, 9);
    let mut story = String::new();
    let cell = {
        story += &office.run(ann, now, &[], "list").await;
        story += &office.run(ann, now, &[], "import @letter.pdf").await;
        story += &office.run(ann, now, &[], "import @0.day @letter.pdf").await;
        office.run(bea, now, &[], "import @0.day").await;
        let directory = office.world.directory(now);
        let session = office.world.person(ann).session(&directory, now);
        session.overview().unwrap().rows[0].id.clone()
    };
    story += &office.run(ann, now, &[], "list").await;
    story += &office.run(ann, now, &[], &format!("show {cell}")).await;
    story += &office.run(ann, now, &[], &format!("open {cell}")).await;
    story += &office.run(ann, now, &[], &format!("open {cell} --ask {bea} --out @open.request")).await;
    story += &office.run(cat, now, &[], "approve @open.request --out @cat.approval").await;
    story += &office.run(bea, now, &["no"], "approve @open.request --out @open.approval").await;
    story += &office.run(bea, now, &["yes"], "approve @open.request --out @open.approval").await;
    story += &office.run(ann, now, &[], &format!("open {cell} --approvals @open.approval")).await;
    let case = {
        let directory = office.world.directory(now);
        let session = office.world.person(ann).session(&directory, now);
        session.overview().unwrap().rows[0].id.clone()
    };
    story += &office.run(ann, now, &[], &format!("ask {case} --text-file @long --ask {bea} --out @q")).await;
    story += &office.run(ann, now, &[], &format!("ask {case} --text-file @task --ask {bea} --out @q")).await;
    let ask = format!("ask {case} --text-file @question --phrase 1 --ask {bea} --out @ask.request");
    story += &office.run(ann, now, &[], &ask).await;
    story += &office.run(bea, now, &["yes"], "approve @ask.request --out @ask.approval").await;
    story += &office.run(ann, now, &[], "outbox add @ask.request @ask.approval").await;
    story += &office.run(ann, now, &[], "outbox list").await;
    story += &office.run(ann, now, &[], "safe --to-day 0").await;
    story += &office.run(ann, now, &[], "outbox export --out @ann.outbox").await;
    story += &office.run(collector, now, &[], "outbox take @ann.outbox").await;
    story += &office.run(ann, now, &[], &format!("grade {case} --source 2 --info a")).await;
    story += &office.run(ann, now, &[], &format!("decide {case} safeguard --reason At-risk.")).await;
    story += &office.run(ann, now, &[], &format!("redact {case} --out @redacted.json --drop basis")).await;
    let refer = format!("refer {case} --to 2 --redacted @redacted.json --ask {bea} --out @refer.request");
    story += &office.run(ann, now, &[], &refer).await;
    story += &office.run(bea, now, &["yes"], "approve @refer.request --out @refer.approval").await;
    story += &office.run(ann, now, &[], "outbox add @refer.request @refer.approval").await;
    let release = format!("contact release {case} --ask {custodian} --out @contact.request");
    story += &office.run(ann, now, &[], &release).await;
    story += &office.run(custodian, now, &[], "contact open @contact.request").await;
    story += &office.run(ann, now, &[], &format!("show {case}")).await;
    story += &office.run(ann, now, &[], &format!("show {case} --lang cy")).await;
    story += &office.run(ann, now, &[], "list").await;
    story += &office.run(ann, now, &[], "compare 0").await;
    story += &office.run(ann, now, &[], &format!("compare 0 --with {}", "00".repeat(32))).await;
    story += &office.run(ann, now, &[], "log show").await;
    story += &office.run(ann, now, &[], &format!("export {case} --out @case.zip")).await;
    story += &office.run(ann, now, &[], "verify-pack @case.zip").await;
    let mut pack = std::fs::read(office.carried.path().join("case.zip")).unwrap();
    let middle = pack.len() / 2;
    pack[middle] ^= 1;
    std::fs::write(office.carried.path().join("bad.zip"), pack).unwrap();
    story += &office.run(ann, now, &[], "verify-pack @bad.zip").await;
    insta::assert_snapshot!(masked(&story));
}

#[tokio::test(flavor = "current_thread")]
async fn a_key_for_the_units_onion_is_two_halves_as_tor_reads_them() {
    let mut office = Office::new(World::new(policy(2, 3, 1, 1), 51));
    let collector = office.world.of(1, Role::Collector)[0];
    let onion = format!("{}d", "a2".repeat(27) + "b");
    let now = at(1, 8);
    let story = office
        .run(collector, now, &[], &format!("onion-key --onion http://{onion}.onion/ --out @. --name unit-1"))
        .await;
    assert!(story.ends_with("[exit 0]\n"), "{story}");
    let read = |name: &str| std::fs::read_to_string(office.carried.path().join(name)).unwrap();
    let private = read("unit-1.auth_private");
    let private = private.trim_end().strip_prefix(&format!("{onion}:descriptor:x25519:")).unwrap();
    let public = read("unit-1.auth");
    let public = public.trim_end().strip_prefix("descriptor:x25519:").unwrap();
    let bytes = |text: &str| {
        <[u8; 32]>::try_from(data_encoding::BASE32_NOPAD.decode(text.as_bytes()).unwrap()).unwrap()
    };
    assert_eq!(OpeningKey::from_bytes(&bytes(private)).public().as_bytes(), &bytes(public));
    let mode =
        std::fs::metadata(office.carried.path().join("unit-1.auth_private")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!story.contains(private), "the secret half is on no screen");
    for (line, code) in [
        (format!("onion-key --onion {onion} --out @. --name unit-1"), "unit-1.auth_private"),
        (format!("onion-key --onion {}.onion --out @.", &onion[1..]), "56 letters and digits"),
        (format!("onion-key --onion {onion} --out @. --name ../unit"), "Choose another --name"),
    ] {
        let refused = office.run(collector, now, &[], &line).await;
        assert!(refused.contains(code) && !refused.ends_with("[exit 0]\n"), "{refused}");
    }
}

/// Whole hashes say nothing to a reader of the golden file, and change with every layout.
fn masked(story: &str) -> String {
    let word = |word: &str| {
        let hash = word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
        if hash { "[hash]".to_owned() } else { word.to_owned() }
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    story.lines().map(line).collect::<Vec<_>>().join("\n")
}
