//! The network, a practice service behind its onion, and people with programs.

use std::fs;
use std::io;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use postern_client::ServiceFile;
use postern_drill::demo::programs::{Installed, Ran, Server, run};
use postern_drill::demo::stage::{Page, Stage};
use postern_drill::demo::unit::text;
use postern_drill::demo::world::World;
use postern_drill::make::{Made, free_port, make};
use postern_drill::plan::{Clocks, Plan};
use postern_server::config::Config;
use postern_tests::binary::Program;
use postern_tests::tor::circuits::CircuitTap;
use postern_tests::tor::control::Events;
use postern_tests::tor::network::{Client, Network};
use postern_tests::tor::patience::{rest, wait_for};
use postern_tests::tor::process::Tor;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

/// Seconds of a service day of the story: long enough for all that a unit does in one, over Tor.
pub(crate) const DAY: u32 = 16;
/// Seconds of a service day of everything else: none is over while a test runs, and it is a drill's all the same.
const LONG_DAY: u32 = 3_500;
/// How long an onion may take until it is found.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);
/// Seconds after which a program that has not ended is ended: a request that tor cannot serve is given up after four minutes.
const PROGRAM: u32 = 270;

/// The machine's clock: what is tested runs in processes of its own.
pub(crate) struct Clock;

impl World for Clock {
    #[expect(clippy::disallowed_methods, reason = "the programs under test live by the machine's clock")]
    fn unix_millis(&self) -> u64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        since.as_millis().try_into().unwrap()
    }

    fn wait(&self, millis: u64) {
        rest(Duration::from_millis(millis));
    }
}

/// Which of the service's onions a program is sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Door {
    /// As an operator has it: by the settings that `postern-server torrc` prints.
    Printed,
    /// By the tap that is told of circuits.
    Tapped,
    /// That of the story's service, whose days are short.
    Story,
}

/// Everything. Dropped in this order: programs, then tors, then the network, then the files.
pub(crate) struct Lab {
    pub(crate) server: Option<Server>,
    pub(crate) host: Tor,
    pub(crate) client: Client,
    pub(crate) events: Events,
    pub(crate) tap: CircuitTap,
    /// Connections to the address that stands beside the onion in the service file: there must never be one.
    pub(crate) strayed: Arc<AtomicUsize>,
    pub(crate) network: Network,
    pub(crate) made: Made,
    pub(crate) story: Made,
    _story_server: Server,
    pub(crate) programs: Installed,
    /// How programs are told to go: by the network's client, or by a Tor within.
    pub(crate) way: Vec<String>,
    onions: [String; 3],
    folders: usize,
    folder: tempfile::TempDir,
}

impl Lab {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // As its systemd unit has it (`PrivateNetwork=yes`): no network at all, and a socket by which tor comes. Should this
        // program be killed, the server is too.
        let server = format!(
            "unshare --user --map-user=1000 --map-group=1000 --net -- setpriv --pdeathsig KILL '{}'",
            Program::Server.path().display()
        );
        let bounded =
            |program: Program| script(&folder.path().join(program.name()), &bounded_line(&program.path()));
        let programs = Installed {
            server: script(&folder.path().join("postern-server"), &server),
            reporter: bounded(Program::Reporter),
            keyholder: bounded(Program::Keyholder),
        };
        let mut network = Network::start();
        let made = made(&folder.path().join("service"), LONG_DAY);
        let story = self::made(&folder.path().join("story"), DAY);
        let strayed = Arc::new(AtomicUsize::new(0));
        let socket = only_socket(&made, &strayed);
        let server = start_server(&made, &programs);
        let story_socket = only_socket(&story, &strayed);
        let story_server = start_server(&story, &programs);

        let tap = CircuitTap::before(&socket, &network.path().join("tap"));
        let host_lines = host_lines(&network, &made, &programs, &tap.socket, &story_socket);
        let host = network.tor("host", &host_lines);
        let onions = ["printed", "tapped", "story"].map(|name| {
            let hostname = network.path().join(name).join("hostname");
            let found = wait_for(PATIENCE, "an onion's name", || fs::read_to_string(&hostname).ok());
            format!("http://{}", found.unwrap().trim())
        });
        // The codes by which tor tells what is wrong with an onion, as Tor Browser asks for them.
        // One tor stands for those of many people here, so it may do as much at once as theirs together.
        let client = network.client("ExtendedErrors", "MaxClientCircuitsPending 1024\n");
        let events = client.tor.events("STREAM CIRC");
        let way = ["--socks", &client.socks].map(str::to_owned).to_vec();
        let mut lab = Self {
            server: Some(server),
            host,
            client,
            events,
            tap,
            strayed,
            network,
            made,
            story,
            _story_server: story_server,
            programs,
            way,
            onions,
            folders: 0,
            folder,
        };
        for door in [Door::Printed, Door::Tapped, Door::Story] {
            let folder = lab.elsewhere("first", door);
            lab.wait_until_reached(&folder, &lab.host);
        }
        lab.tap.take();
        lab
    }

    /// Waits until a program reaches the service from that folder.
    pub(crate) fn wait_until_reached(&self, folder: &Path, host: &Tor) {
        let found = wait_for(PATIENCE, "the onion", || {
            let ran = self.reporter(folder, &["directory", "--out", "found"], "");
            (ran.code == Some(0)).then_some(())
        });
        found.unwrap_or_else(|why| panic!("{why}\n{}\n{}", host.log(), self.client.tor.log()));
    }

    /// The onion's address, `http://...onion`.
    pub(crate) fn onion(&self, door: Door) -> &str {
        let [printed, tapped, story] = &self.onions;
        match door {
            Door::Printed => printed,
            Door::Tapped => tapped,
            Door::Story => story,
        }
    }

    /// A new folder with nothing but the service file and the directory.
    pub(crate) fn elsewhere(&mut self, name: &str, door: Door) -> PathBuf {
        let onion = self.onion(door).to_owned();
        let folder = self.with_onion(name, &onion);
        if door == Door::Story {
            put_service(&self.story, &onion, &folder);
        }
        folder
    }

    /// As [`Lab::elsewhere`], with another onion in the service file.
    pub(crate) fn with_onion(&mut self, name: &str, onion: &str) -> PathBuf {
        self.folders += 1;
        let folder = self.folder.path().join(format!("{name}-{}", self.folders));
        fs::create_dir_all(&folder).unwrap();
        put_service(&self.made, onion, &folder);
        fs::write(folder.join("report.toml"), REPORT).unwrap();
        folder
    }

    /// Runs `reporter` there, by the lab's way.
    pub(crate) fn reporter(&self, folder: &Path, arguments: &[&str], input: &str) -> Ran {
        let way: Vec<&str> = self.way.iter().map(String::as_str).collect();
        self.reporter_by(folder, &way, arguments, input)
    }

    /// Runs `reporter` there, by another way.
    pub(crate) fn reporter_by(&self, folder: &Path, way: &[&str], arguments: &[&str], input: &str) -> Ran {
        let lang = if arguments.contains(&"--lang") { &[][..] } else { &["--lang", "en"] };
        let common = ["--service", "service.toml", "--no-wait", "--plain"];
        let all = arguments.iter().chain(&common).chain(lang).chain(way).copied();
        run(&self.programs.reporter, all, folder, input.as_bytes()).unwrap()
    }

    /// A stage for the people of a unit of the story's service.
    pub(crate) fn at<T>(&self, act: impl FnOnce(&mut Stage<'_>) -> T) -> T {
        let table = self.folder.path().join("unit");
        fs::create_dir_all(table.join("stick")).unwrap();
        let (clock, mut out) = (Clock, io::sink());
        let page = Page::new(&clock, &mut out);
        act(&mut Stage { page, made: &self.story, programs: &self.programs, table })
    }

    /// Starts the server again.
    pub(crate) fn start_server(&mut self) {
        self.server = Some(start_server(&self.made, &self.programs));
    }

    /// The ports beside the onions, at which nobody must ever come.
    pub(crate) fn traps(&self) -> [u16; 2] {
        [self.made.listen.port(), self.story.listen.port()]
    }

    /// The server's socket.
    pub(crate) fn socket(&self) -> PathBuf {
        self.made.places.socket().unwrap()
    }

    /// A file of the service's folder.
    pub(crate) fn config(&self) -> String {
        text(&self.made.places.config())
    }
}

/// A letter.
const REPORT: &str =
    "danger = false\nforce = \"unknown\"\nwhat = \"He keeps a second phone in the boot of the car.\"\n";

/// A line of a shell for a program; should it hang, it ends with code 124, and its test fails.
pub(crate) fn bounded_line(program: &Path) -> String {
    format!("timeout --kill-after=5 {PROGRAM} '{}'", program.display())
}

/// A program that becomes another: what stands on the line, with the arguments.
pub(crate) fn script(path: &Path, line: &str) -> PathBuf {
    fs::write(path, format!("#!/bin/sh\nexec {line} \"$@\"\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
    path.to_owned()
}

/// Makes a service whose day 0 is a few seconds old.
pub(crate) fn made(folder: &Path, day_seconds: u32) -> Made {
    let now = Clock.unix_millis() / 1_000;
    let clocks = Clocks { epoch: now, day_seconds, release_24th: 0, board_24th: 18 };
    let mut rng = ChaCha20Rng::seed_from_u64(now);
    make(&mut rng, folder, Plan::new(2, clocks), free_port().unwrap(), now, &mut |_| {}).unwrap()
}

/// Writes what a reporter is given.
pub(crate) fn put_service(made: &Made, onion: &str, folder: &Path) {
    let file = ServiceFile { onion: Some(onion.to_owned()), ..made.service_file() };
    fs::write(folder.join("service.toml"), file.encode()).unwrap();
    fs::copy(made.places.directory(), folder.join("directory.cbor")).unwrap();
}

/// Takes the port out of the server's settings, so that the onion's socket is left, which it gives; and listens itself at
/// that port, which stands in the service file beside the onion, and counts who comes.
fn only_socket(made: &Made, strayed: &Arc<AtomicUsize>) -> PathBuf {
    let path = made.places.config();
    let mut config = Config::read(&path).unwrap();
    config.listen_tcp = None;
    fs::write(&path, config.to_toml().unwrap()).unwrap();
    let (listener, count) = (TcpListener::bind(made.listen).unwrap(), Arc::clone(strayed));
    thread::spawn(move || {
        for _ in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    config.listen_unix.unwrap()
}

pub(crate) fn start_server(made: &Made, programs: &Installed) -> Server {
    let log = made.places.server().join("log");
    let mut server = Server::start(&programs.server, &made.places.config(), &log).unwrap();
    let started = wait_for(Duration::from_secs(20), "the server", || {
        let said = fs::read_to_string(&log).unwrap_or_default();
        assert!(!server.has_ended(), "{said}");
        said.lines().any(|line| line == "started").then_some(())
    });
    started.unwrap();
    server
}

/// The settings of the onions' tor: the first onion has those which the server prints for it.
fn host_lines(network: &Network, made: &Made, programs: &Installed, tap: &Path, story: &Path) -> String {
    let (config, dir) = (text(&made.places.config()), text(&network.path().join("printed")));
    let arguments = ["torrc", "--config", &config, "--onion-dir", &dir];
    let printed = run(&programs.server, arguments, Path::new("/"), b"").unwrap();
    assert_eq!(printed.code, Some(0), "{}", printed.said());
    // The tests steer it and read its log.
    let kept = |line: &&str| *line != "ControlPort 0" && !line.starts_with("Log ");
    let mut lines: String = printed.out.lines().filter(kept).map(|line| format!("{line}\n")).collect();
    let onion = |name: &str, socket: &Path| {
        let dir = network.path().join(name);
        format!("HiddenServiceDir {}\nHiddenServicePort 80 unix:{}\n", dir.display(), socket.display())
    };
    lines.push_str(&onion("story", story));
    lines.push_str(&onion("tapped", tap));
    lines.push_str("HiddenServiceExportCircuitID haproxy\n");
    lines
}
