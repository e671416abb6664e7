//! Tor within the programs (`--embedded-tor`, the feature `arti`): the same as through a Tor beside them, and nothing left.

use std::fs::{self, File};
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use postern_drill::demo::programs::Installed;
use postern_drill::demo::unit::text;
use postern_tests::binary::Program;
use postern_tests::tor::clock::WrongClock;
use postern_tests::tor::patience::{timed, wait_for};
use rustix::process::{Pid, Signal, kill_process};

use crate::circuits::{arrived, distinct};
use crate::lab::{Door, Lab, PATIENCE, bounded_line, script};
use crate::trouble::{LOOK, NETWORK, NOBODY, USAGE, key_folder, says, says_one_of, units_onion};
use crate::{figures, story};

/// Runs of which the median is taken.
const RUNS: usize = 3;
/// Where the network's relays listen.
const RELAYS: core::ops::Range<u16> = 5_100..5_120;
/// Nobody listens here, and above it.
const NOBODYS_PORT: u16 = 4_000;

/// The programs with Tor within, and the folders in which they may leave nothing.
struct Within {
    /// Their home directory, and that of their temporary files.
    places: [PathBuf; 2],
    config: PathBuf,
    programs: Installed,
}

impl Within {
    fn new(lab: &mut Lab) -> Self {
        let folder = lab.elsewhere("within", Door::Printed);
        let places = ["home", "tmp"].map(|name| {
            let place = folder.join(name);
            fs::DirBuilder::new().mode(0o700).create(&place).unwrap();
            place
        });
        let config = folder.join("tor.toml");
        fs::write(&config, lab.network.arti(|port| port)).unwrap();
        let mut within = Self { places, config, programs: lab.programs.clone() };
        within.programs.reporter = within.program(&folder.join("reporter"), Program::Reporter, "");
        within.programs.keyholder = within.program(&folder.join("keyholder"), Program::Keyholder, "");
        within
    }

    /// The program, begun by `before`. In the namespace the system's own folders are nobody's, which arti would not bear; it looks at
    /// none.
    fn program(&self, path: &Path, program: Program, before: &str) -> PathBuf {
        let [home, tmp] = &self.places;
        let line = format!(
            "env -u XDG_RUNTIME_DIR HOME='{}' TMPDIR='{}' ARTI_FS_DISABLE_PERMISSION_CHECKS=true {before} {}",
            home.display(),
            tmp.display(),
            bounded_line(&program.path_with_tor())
        );
        script(path, &line)
    }

    /// Everybody goes by a Tor within while this is done.
    fn all<T>(&self, lab: &mut Lab, act: impl FnOnce(&mut Lab) -> T) -> T {
        let way = ["--embedded-tor".to_owned(), "--tor-config".to_owned(), text(&self.config)];
        let before = (
            std::mem::replace(&mut lab.programs, self.programs.clone()),
            std::mem::replace(&mut lab.way, way.to_vec()),
        );
        let done = catch_unwind(AssertUnwindSafe(|| act(lab)));
        (lab.programs, lab.way) = before;
        let done = done.unwrap_or_else(|why| resume_unwind(why));
        self.nothing_is_left();
        done
    }

    /// From now on.
    fn nobody_answers(&self, lab: &Lab) {
        fs::write(&self.config, lab.network.arti(|port| port - RELAYS.start + NOBODYS_PORT)).unwrap();
    }

    fn left(&self) -> Vec<PathBuf> {
        let entries = |place: &PathBuf| fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path());
        self.places.iter().flat_map(entries).collect()
    }

    fn nothing_is_left(&self) {
        assert_eq!(self.left(), Vec::<PathBuf>::new());
    }
}

pub(crate) fn whole_story(lab: &mut Lab) {
    Within::new(lab).all(lab, story::played);
}

pub(crate) fn circuits(lab: &mut Lab) {
    Within::new(lab).all(lab, |lab| {
        let folder = lab.elsewhere("within", Door::Tapped);
        lab.tap.take();
        for arguments in [
            &["report", "--answers", "report.toml", "--code-out", "code"][..],
            &["check", "--code-file", "code"],
        ] {
            let ran = lab.reporter(&folder, arguments, "");
            assert!(matches!(ran.code, Some(0 | 6)), "{}", ran.said());
            let seen = arrived(lab, 3);
            assert_eq!(seen.len(), 3, "index, shelf, post");
            assert_eq!(distinct(seen.iter().map(|one| &one.circuit)), 3, "{seen:?}");
        }
    });
}

pub(crate) fn check_takes(lab: &mut Lab) {
    let median = Within::new(lab).all(lab, |lab| figures::check_takes(lab, RUNS));
    assert!(median <= figures::CHECK, "{median:?}");
}

/// Every file that it makes or writes is in its passing folder, which goes; every connection is to a relay, and nobody is asked
/// for a name.
pub(crate) fn leaves_nothing(lab: &mut Lab) {
    let mut within = Within::new(lab);
    let folder = lab.elsewhere("within", Door::Printed);
    let calls = folder.join("calls");
    let strace = format!(
        "strace -f -qq -e trace=connect,openat,open,creat,mkdir,mkdirat,rename,renameat2 -e signal=none -o '{}'",
        calls.display()
    );
    within.programs.reporter = within.program(&folder.join("reporter"), Program::Reporter, &strace);
    within.all(lab, |lab| {
        let ran = lab.reporter(&folder, &LOOK, "");
        assert_eq!(ran.code, Some(0), "{}", ran.said());
    });
    let calls = fs::read_to_string(&calls).unwrap();
    let [_, tmp] = &within.places;
    let own = format!("\"{}/postern-", tmp.display());
    let writes = |line: &&str| {
        ["O_CREAT", "O_WRONLY", "O_RDWR", "mkdir", "rename", "creat("].iter().any(|word| line.contains(word))
            && !line.contains("\"/dev/")
            && !line.contains(" = -1 ")
    };
    let written: Vec<&str> = calls.lines().filter(writes).collect();
    assert!(written.len() > 5, "it keeps something while it runs: {calls}");
    let strays: Vec<_> = written.iter().filter(|line| !line.contains(&own)).collect();
    assert!(strays.is_empty(), "{strays:#?}");
    // The system is asked who one is, and nobody for any other name.
    let connects: Vec<&str> =
        calls.lines().filter(|line| line.contains("sa_family=") && !line.contains("/nscd/socket")).collect();
    assert!(!connects.is_empty());
    for line in connects {
        let port = line.split_once("htons(").and_then(|(_, rest)| rest.split_once(')')?.0.parse().ok());
        assert!(port.is_some_and(|port| RELAYS.contains(&port)) && line.contains("AF_INET,"), "{line}");
    }
    for asked in ["resolv.conf", "/etc/hosts"] {
        assert!(!calls.contains(asked), "{asked}");
    }
}

/// A program that is killed when the test fails.
struct Kid(Child);

impl Drop for Kid {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A program that would go on trying is told to end: its folder goes as well.
pub(crate) fn signals(lab: &mut Lab) {
    let within = Within::new(lab);
    let folder = lab.elsewhere("within", Door::Printed);
    within.nobody_answers(lab);
    let [home, tmp] = &within.places;
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let mut command = Command::new(Program::Reporter.path_with_tor());
        command.args(["directory", "--service", "service.toml", "--embedded-tor", "--tor-config"]);
        command.arg(&within.config).current_dir(&folder).stdin(Stdio::null());
        command.env_remove("XDG_RUNTIME_DIR").env("HOME", home).env("TMPDIR", tmp);
        command
            .env("ARTI_FS_DISABLE_PERMISSION_CHECKS", "true")
            .stderr(File::create(folder.join("said")).unwrap());
        let mut kid = Kid(command.spawn().unwrap());
        let filled = || within.left().iter().any(|made| made.join("state").is_dir()).then_some(());
        wait_for(PATIENCE, "its folder", filled).unwrap();
        let made = within.left();
        assert!(
            made.iter().all(|made| made.metadata().unwrap().permissions().mode() & 0o777 == 0o700),
            "{made:?}"
        );
        kill_process(Pid::from_child(&kid.0), signal).unwrap();
        let ended = wait_for(Duration::from_secs(10), "its end", || kid.0.try_wait().unwrap());
        assert_eq!(ended.unwrap().code(), Some(code), "{}", fs::read_to_string(folder.join("said")).unwrap());
        within.nothing_is_left();
    }
}

/// The collector's program keeps its guards from run to run, in its own folder; with a key it comes to the units' onion.
pub(crate) fn guards_and_keys(lab: &mut Lab) {
    let within = Within::new(lab);
    let socket = lab.story.places.socket().unwrap();
    let (units, stick) = units_onion(lab, "unitsin", &socket);
    let folder = lab.elsewhere("units", Door::Story);
    crate::lab::put_service(&lab.story, &units.address, &folder);
    let service = text(&folder.join("service.toml"));
    let [unit, stranger] = ["unit", "stranger"].map(|name| text(&key_folder(&stick, name)));
    within.all(lab, |lab| {
        let way = lab.way.clone();
        let collect = |keys: &[&str]| {
            let mut arguments = vec!["collect", "--service", &service, "--json"];
            arguments.extend(way.iter().map(String::as_str).chain(keys.iter().copied()));
            lab.at(|stage| {
                // What it says of a day is another test's.
                let ran = stage.keyholder("pigeon-3", &arguments, &[0, 2, NETWORK]).unwrap();
                (ran.json(), stage.home("pigeon-3").unwrap().join("tor"))
            })
        };
        // As long as the first descriptor is not out, nobody is found.
        let missing = wait_for(PATIENCE, "the descriptor that needs a key", || {
            let (json, _) = collect(&[]);
            (json["error"] != "tor-not-found").then_some(json)
        });
        assert_eq!(missing.unwrap()["error"], "tor-key-missing");
        let (json, tor) = collect(&["--onion-keys", &stranger]);
        assert_eq!(json["error"], "tor-key-wrong", "{json}");
        assert_eq!(tor.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        let guards = || fs::read_to_string(tor.join("state/state/guards.json")).unwrap();
        let before = guards();
        let (json, _) = collect(&["--onion-keys", &unit]);
        assert_eq!(json["error"], serde_json::Value::Null, "{json}");
        let names = |text: &str| {
            let mut found: Vec<String> =
                text.lines().filter(|line| line.contains("\"rsa\"")).map(str::to_owned).collect();
            found.sort_unstable();
            found
        };
        let (before, after) = (names(&before), names(&guards()));
        assert!(
            !before.is_empty() && before.iter().all(|guard| after.contains(guard)),
            "{before:?} {after:?}"
        );
        // A folder without a key would be passed over in silence.
        let (json, _) = collect(&["--onion-keys", &service.replace("service.toml", "")]);
        assert_eq!(json["error"], "no-onion-key");
    });
}

pub(crate) fn troubles(lab: &mut Lab) {
    let within = Within::new(lab);
    within.all(lab, |lab| {
        let nobody = lab.with_onion("nobody", NOBODY);
        let ran = lab.reporter(&nobody, &LOOK, "");
        says(lab, &ran, NETWORK, "tor-not-found");
        let good = lab.onion(Door::Printed).to_owned();
        let rest = good.strip_prefix("http://").unwrap().get(1..).unwrap();
        let typo = format!("http://{}{rest}", if good.starts_with("http://a") { "b" } else { "a" });
        let mistyped = lab.with_onion("mistyped", &typo);
        let ran = lab.reporter(&mistyped, &LOOK, "");
        says(lab, &ran, NETWORK, "tor-mistyped");

        let folder = lab.elsewhere("within", Door::Printed);
        assert!(lab.server.take().unwrap().stop().unwrap());
        let ran = lab.reporter(&folder, &LOOK, "");
        lab.start_server();
        says_one_of(lab, &ran, &["tor-no-server", "tor-broken-off"]);
        let ran = lab.reporter(&folder, &LOOK, "");
        assert_eq!(ran.code, Some(0), "{}", ran.said());
    });
}

/// Nothing is dialled by who is told nonsense.
pub(crate) fn refused(lab: &mut Lab) {
    let within = Within::new(lab);
    within.all(lab, |lab| {
        let folder = lab.elsewhere("within", Door::Printed);
        let by = |lab: &Lab, config: &str| {
            fs::write(folder.join("other.toml"), config).unwrap();
            lab.reporter_by(&folder, &["--embedded-tor", "--tor-config", "other.toml"], &LOOK, "")
        };
        for (config, word) in [
            ("[bridges\n", "line 1"),
            ("[bridges]\nenabeld = true\n", "bridges.enabeld"),
            ("[storage]\nstate_dir = \"/tmp\"\n", "[storage]"),
        ] {
            let ran = by(lab, config);
            says(lab, &ran, USAGE, "tor-config-refused");
            assert!(ran.json()["message"].as_str().unwrap().contains(word), "{}", ran.said());
        }
        // The address beside the onion is none.
        let file = fs::read_to_string(folder.join("service.toml")).unwrap();
        let without: String =
            file.lines().filter(|line| !line.starts_with("onion")).map(|line| format!("{line}\n")).collect();
        fs::write(folder.join("service.toml"), without).unwrap();
        let ran = lab.reporter(&folder, &LOOK, "");
        says(lab, &ran, USAGE, "endpoint-refused");
        assert!(ran.json()["message"].as_str().unwrap().contains("onions only"), "{}", ran.said());
        let both = ["--embedded-tor", "--socks", "127.0.0.1:9050"];
        assert_eq!(lab.reporter_by(&folder, &both, &LOOK, "").code, Some(USAGE));
    });
    // The program as everybody has it.
    let folder = lab.elsewhere("without", Door::Printed);
    let ran = lab.reporter_by(&folder, &["--embedded-tor"], &LOOK, "");
    says(lab, &ran, USAGE, "tor-not-within");
}

/// With a clock that is behind by days relays have nothing to give that would be valid, and nobody is told that Tor is blocked.
pub(crate) fn wrong_clock(lab: &mut Lab) {
    let mut within = Within::new(lab);
    let folder = lab.elsewhere("within", Door::Printed);
    let clock = WrongClock::ahead(&folder.join("clock"), -4 * 86_400);
    within.programs.reporter = within.program(&folder.join("reporter"), Program::Reporter, &clock.line());
    within.all(lab, |lab| {
        let (ran, took) = timed(|| lab.reporter(&folder, &["directory", "--json"], ""));
        says(lab, &ran, NETWORK, "tor-clock-wrong");
        println!("          said after {:.0} s", took.as_secs_f64());
    });
}

/// A network in which nobody answers.
pub(crate) fn blocked(lab: &mut Lab) {
    let within = Within::new(lab);
    within.nobody_answers(lab);
    within.all(lab, |lab| {
        let folder = lab.elsewhere("within", Door::Printed);
        let (ran, took) = timed(|| lab.reporter(&folder, &LOOK, ""));
        says(lab, &ran, NETWORK, "tor-blocked");
        println!("          said after {:.0} s", took.as_secs_f64());
    });
}
