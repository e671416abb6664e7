//! The service, the programs, and the machine's clock.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use postern_drill::demo::programs::{Installed, Ran, run};
use postern_drill::demo::stage::{Page, Stage};
use postern_drill::demo::unit::text;
use postern_drill::demo::world::World;
use postern_drill::make::{Made, free_port, make};
use postern_drill::plan::{Clocks, Plan};
use postern_tests::binary::Program;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use crate::sent::{Sent, letter_file};
use crate::{DAY, LONG, UNITS};

/// The machine's clock: what is tested runs in processes of its own.
pub(crate) struct Clock;

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
pub(crate) struct Play {
    pub(crate) made: Made,
    pub(crate) programs: Installed,
    pub(crate) table: PathBuf,
}

impl Play {
    pub(crate) fn make(folder: &Path) -> Self {
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
    pub(crate) fn at<T>(&self, name: &str, act: impl FnOnce(&mut Stage<'_>) -> T) -> T {
        let table = self.table.join(name);
        fs::create_dir_all(table.join("stick")).unwrap();
        let (clock, mut out) = (Clock, io::sink());
        let page = Page::new(&clock, &mut out);
        act(&mut Stage { page, made: &self.made, programs: &self.programs, table })
    }

    /// A new folder with nothing but the service file, and the directory that it leads to.
    pub(crate) fn elsewhere(&self, name: &str) -> PathBuf {
        let folder = self.table.join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::copy(self.made.places.service_file(), folder.join("service.toml")).unwrap();
        let fetched = self.reporter(&folder, "en", &["directory"], "");
        assert_eq!(fetched.code, Some(0), "{}", fetched.said());
        folder
    }

    /// Runs `reporter` there.
    pub(crate) fn reporter(&self, folder: &Path, lang: &str, arguments: &[&str], input: &str) -> Ran {
        let common = ["--service", "service.toml", "--direct", "--no-wait", "--json", "--lang", lang];
        let all = arguments.iter().chain(&common).copied();
        run(&self.programs.reporter, all, folder, input.as_bytes()).unwrap()
    }

    pub(crate) fn send(&self, (name, to, unit): (&'static str, Option<u16>, u16)) -> Sent {
        let path = letter_file(name);
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
        assert_eq!(json["cells"].as_u64(), Some(if what.len() > LONG { 3 } else { 1 }), "{name}");
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
