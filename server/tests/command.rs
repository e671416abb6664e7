//! The command line as an operator sees it (SPEC 9).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod peer;
mod world;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use postern_server::clock::{Clock as _, SystemClock};
use postern_server::config::Config;
use postern_trust::SigningKey;
use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_wire::DeadDrop as _;
use postern_wire::directory::Constants;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use peer::{At, Peer};
use world::cell;

/// A server that ends with the test, however the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Installation {
    practice: Practice,
    root: tempfile::TempDir,
    config: Config,
}

impl Installation {
    /// A service whose day 0 began when the test did.
    fn new() -> Self {
        let epoch = SystemClock.unix();
        let constants =
            Constants { epoch, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 100 };
        let (mut rng, mut keys) = (ChaCha20Rng::seed_from_u64(1), ChaCha20Rng::seed_from_u64(2));
        let practice = Practice::new(&Plan::small(constants), &mut rng, &mut RandomKeys(&mut keys));
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::create_dir(at("data")).unwrap();
        chmod(&at("data"), 0o700);
        fs::write(at("service.key"), format!("{}\n", hex::encode(practice.service_key.seed()))).unwrap();
        chmod(&at("service.key"), 0o600);
        fs::write(at("directory"), practice.bytes()).unwrap();
        let config = Config {
            data_dir: at("data"),
            keyring_dir: None,
            directory_file: at("directory"),
            root: practice.root_digest().to_string(),
            service_key_file: at("service.key"),
            listen_tcp: None,
            listen_unix: Some(at("socket")),
            onion: None,
            alarm_command: None,
            max_connections: 64,
            header_seconds: 5,
            body_seconds: 5,
            idle_seconds: 5,
            drain_seconds: 5,
        };
        Self { practice, root, config }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self) -> PathBuf {
        let path = self.at("postern.toml");
        fs::write(&path, self.config.to_toml().unwrap()).unwrap();
        path
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postern-server"));
        command.args(arguments).arg("--config").arg(self.write());
        command
    }

    /// What a command says, with the directory's name taken out.
    fn said(&self, arguments: &[&str]) -> (bool, String) {
        let Output { status, stdout, stderr } = self.command(arguments).output().unwrap();
        let said = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        (status.success(), said.replace(self.root.path().to_str().unwrap(), "DIR"))
    }
}

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn check_finds_nothing_wrong_with_what_is_right() {
    let installation = Installation::new();
    assert_eq!(installation.said(&["check"]), (true, "The settings are in order.\n".to_owned()));
}

#[test]
fn check_explains_every_fault_at_once() {
    let mut installation = Installation::new();
    installation.config.listen_unix = Some(installation.at("nowhere/socket"));
    installation.config.alarm_command = Some("mail".into());
    installation.config.max_connections = 0;
    chmod(&installation.at("data"), 0o755);
    chmod(&installation.at("service.key"), 0o640);
    let (success, said) = installation.said(&["check"]);
    assert!(!success);
    let expected = "\
fault: The directory of listen_unix is not there: DIR/nowhere.
Make it, or let systemd make it with RuntimeDirectory=.

fault: Others may enter DIR/data.
Run: chmod 0700 DIR/data

fault: Others may read the service key DIR/service.key.
If nobody did, run: chmod 0600 DIR/service.key. If somebody may have, make a new key and have the signers put it into \
the directory.

fault: alarm_command is not a program that can be run: mail.
Give its full path, and make it executable.

fault: max_connections is out of range.
Give a number from 8 to 65536.

";
    assert_eq!(said, expected);
    // And it does not run like this.
    assert_eq!(installation.said(&["run"]), (false, expected.to_owned()));
}

#[test]
fn check_explains_a_directory_that_does_not_fit() {
    let mut installation = Installation::new();
    let other = SigningKey::from_seed(&[9; 32]);
    fs::write(installation.at("service.key"), hex::encode(other.seed())).unwrap();
    let (_, said) = installation.said(&["check"]);
    assert!(said.contains("names another service key than this server's"), "{said}");
    fs::write(installation.at("service.key"), "xyz").unwrap();
    let (_, said) = installation.said(&["check"]);
    assert!(said.contains("is not 64 hex digits on one line"), "{said}");
    installation.config.root = "ab".repeat(32);
    let (_, said) = installation.said(&["check"]);
    assert!(said.contains("the directory's first root is not the one that is pinned"), "{said}");
    installation.config.root = "short".to_owned();
    let (_, said) = installation.said(&["check"]);
    assert!(said.contains("root is not 64 hex digits"), "{said}");
    fs::remove_file(installation.at("directory")).unwrap();
    installation.config.root = installation.practice.root_digest().to_string();
    let (_, said) = installation.said(&["check"]);
    assert!(said.contains("there is no such file"), "{said}");
}

#[test]
fn an_onion_is_an_onions_address() {
    let mut installation = Installation::new();
    let name = "a2".repeat(27) + "bd";
    for (onion, good) in [
        (format!("http://{name}.onion"), true),
        (format!("http://{name}.onion/"), false),
        (format!("https://{name}.onion"), false),
        (format!("http://{}.onion", name.to_uppercase()), false),
        (format!("http://a{name}.onion"), false),
        (format!("{name}.onion"), false),
        ("http://example.org".to_owned(), false),
    ] {
        installation.config.onion = Some(onion.clone());
        let (success, said) = installation.said(&["check"]);
        assert_eq!(success, good, "{onion}");
        assert_eq!(!said.contains("onion is not the address of an onion service"), good, "{onion}: {said}");
    }
}

#[test]
fn the_page_hash_is_of_what_is_served() {
    let installation = Installation::new();
    let root = installation.practice.root_digest();
    let page = postern_page::START.fill(&installation.practice.roster.phone, root.digest().as_bytes());
    let hash = hex::encode(postern_page::hash(page.as_bytes()));
    assert_eq!(installation.said(&["page-hash"]), (true, format!("{hash}\n")));
    let (_, json) = installation.said(&["page-hash", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["page_hash"], hash);
    let files = json["files"].as_array().unwrap();
    assert_eq!((&files[0]["path"], &files[0]["sha256"]), (&"/".into(), &hash.into()));
    assert_eq!(files.len(), 2 + postern_page::ASSETS.len());
}

#[test]
fn a_key_that_is_not_known_is_refused() {
    let installation = Installation::new();
    let path = installation.write();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}listen_udp = \"127.0.0.1:1\"\n")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_postern-server"))
        .args(["check", "--config"])
        .arg(&path)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("unknown field `listen_udp`"), "{said}");
}

#[test]
fn a_directory_is_installed_if_it_is_newer() {
    let mut installation = Installation::new();
    let file = installation.at("next");
    let install = |installation: &Installation| {
        fs::write(&file, installation.practice.bytes()).unwrap();
        installation.said(&["directory", "install", file.to_str().unwrap()])
    };
    let (success, said) = install(&installation);
    assert!(!success && said.contains("in use already"), "{said}");
    let old = installation.practice.bytes();
    installation.practice.succeed();
    assert_eq!(
        install(&installation),
        (true, "Directory 1 is in place and holds until day 400.\n".to_owned())
    );
    assert_eq!(fs::read(installation.at("directory")).unwrap(), installation.practice.bytes());
    fs::write(&file, old).unwrap();
    let (success, said) = installation.said(&["directory", "install", file.to_str().unwrap()]);
    assert!(!success && said.contains("older than one seen before"), "{said}");
    installation.practice.succeed();
    installation.practice.roster.constants.day_seconds = 3_600;
    let (success, said) = install(&installation);
    assert!(!success && said.contains("counts its days in another way"), "{said}");
}

#[test]
fn a_server_runs_takes_a_new_directory_and_ends_at_sigterm() {
    let mut installation = Installation::new();
    assert!(!installation.said(&["status"]).0, "no server has run");
    let mut child = Running(
        installation.command(&["run"]).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap(),
    );
    let mut log = BufReader::new(child.0.stderr.take().unwrap());
    let mut next = || {
        let mut line = String::new();
        log.read_line(&mut line).unwrap();
        line
    };
    assert_eq!(next(), "board 0 released, 64 notes\n");
    assert_eq!(next(), "started\n");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let socket = installation.at("socket");
    let peer = Peer(At::Unix(socket.clone()));
    runtime.block_on(peer.post(&cell(1))).unwrap();
    assert_eq!(fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o660);

    let (_, said) = installation.said(&["status"]);
    assert!(
        said.starts_with("server          running\nservice day     0\nhead chain      0 days\n"),
        "{said}"
    );
    let (_, json) = installation.said(&["status", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["running"], &json["open_day"]), (&true.into(), &"0-63".into()));

    installation.practice.succeed();
    fs::write(installation.at("next"), installation.practice.bytes()).unwrap();
    let next_file = installation.at("next");
    assert!(installation.said(&["directory", "install", next_file.to_str().unwrap()]).0);
    let signal = |name: &str| {
        Command::new("kill").args([name, &child.0.id().to_string()]).status().unwrap();
    };
    signal("-HUP");
    assert_eq!(next(), "directory 1 in use\n");
    assert_eq!(runtime.block_on(peer.directory()).unwrap(), installation.practice.bytes());

    signal("-TERM");
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "draining\nstopped\n");
    assert!(child.0.wait().unwrap().success());
    assert!(!socket.exists());
    let mut said = String::new();
    child.0.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    assert!(installation.said(&["status"]).1.starts_with("server          stopped\n"));
}

#[test]
fn the_example_is_understood_and_says_the_defaults() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist/postern.toml");
    let example = Config::read(&path).unwrap();
    assert_eq!(example.limits(), postern_server::http::Limits::default());
    assert!(example.listen_unix.is_some() && example.root().is_ok());
}
