//! What goes wrong, said plainly: no way but Tor's is ever tried, and nothing is lost.

use std::fs::{self, DirBuilder};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use postern_client::ServiceFile;
use postern_drill::demo::programs::{Ran, run};
use postern_tests::binary::Program;
use postern_tests::tor::patience::{rest, wait_for};
use postern_tests::tor::process::Tor;

use crate::lab::{Door, Lab, PATIENCE};
use crate::own::OwnOnion;

/// Exit codes of the reporter's program.
pub(crate) const USAGE: i32 = 2;
pub(crate) const NETWORK: i32 = 3;

pub(crate) const LOOK: [&str; 4] = ["practise", "--answers", "report.toml", "--json"];

/// The program failed by that name, with words in both languages, and nobody went by another way.
pub(crate) fn says(lab: &Lab, ran: &Ran, exit: i32, name: &str) {
    let json = ran.json();
    assert_eq!((ran.code, json["error"].as_str()), (Some(exit), Some(name)), "{}", ran.said());
    assert_eq!(lab.strayed.load(Ordering::SeqCst), 0, "nobody went to the address beside the onion");
}

/// As [`says`], of each of two names: which of them it is depends on the moment.
pub(crate) fn says_one_of(lab: &Lab, ran: &Ran, names: &[&str]) -> String {
    let json = ran.json();
    let name = json["error"].as_str().unwrap_or_default().to_owned();
    assert_eq!(ran.code, Some(NETWORK), "{}", ran.said());
    assert!(names.contains(&name.as_str()), "{}", ran.said());
    assert_eq!(lab.strayed.load(Ordering::SeqCst), 0, "nobody went to the address beside the onion");
    println!("          said: {name}");
    name
}

pub(crate) fn no_proxy(lab: &mut Lab) {
    let folder = lab.elsewhere("no-proxy", Door::Printed);
    // Only an onion is in this file.
    let file = fs::read_to_string(folder.join("service.toml")).unwrap();
    let file = ServiceFile::parse(&file).unwrap();
    let file = ServiceFile { address: file.onion.clone().unwrap(), ..file };
    fs::write(folder.join("service.toml"), file.encode()).unwrap();
    let ran = lab.reporter_by(&folder, &["--direct"], &LOOK, "");
    says(lab, &ran, USAGE, "endpoint-refused");
    assert!(ran.json()["message"].as_str().unwrap().contains("--socks"), "{}", ran.said());
    let ran = lab.reporter_by(&folder, &[], &LOOK, "");
    says(lab, &ran, USAGE, "socks-required");
}

pub(crate) fn no_tor(lab: &mut Lab) {
    let folder = lab.elsewhere("no-tor", Door::Story);
    let ran = lab.reporter_by(&folder, &["--socks", "127.0.0.1:1"], &LOOK, "");
    says(lab, &ran, NETWORK, "tor-not-there");
    let message = ran.json()["message"].as_str().unwrap().to_owned();
    for system in ["Tails", "Whonix", "Debian", "Tor Browser", "127.0.0.1:9050"] {
        assert!(message.contains(system), "{message}");
    }
    let welsh = [&LOOK[..], &["--lang", "cy"]].concat();
    let ran = lab.reporter_by(&folder, &["--socks", "127.0.0.1:1"], &welsh, "");
    says(lab, &ran, NETWORK, "tor-not-there");
    assert!(ran.json()["message"].as_str().unwrap().starts_with("Heb ei anfon"), "{}", ran.said());
    // The collector's program as well.
    let service = folder.join("service.toml").display().to_string();
    let told = lab.at(|stage| {
        stage.keyholder(
            "pigeon-3",
            &["collect", "--socks", "127.0.0.1:1", "--service", &service, "--json"],
            &[NETWORK],
        )
    });
    assert_eq!(told.unwrap().json()["error"], "tor-not-there");
}

/// Listens, says one thing to whoever comes, and counts them.
fn other_proxy(says: &'static [u8]) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 5_190))
        .or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 5_191)));
    let listener = listener.or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 5_192))).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let came = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&came);
    thread::spawn(move || {
        for stream in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            let mut stream = stream.unwrap();
            let mut heard = [0; 64];
            let _ = stream.read(&mut heard);
            let _ = stream.write_all(says);
            let _ = stream.shutdown(Shutdown::Both);
        }
    });
    (address, came)
}

pub(crate) fn not_tor(lab: &mut Lab) {
    let folder = lab.elsewhere("not-tor", Door::Printed);
    // A web server, and a proxy that does not ask who one is, by which circuits could not be kept apart.
    for answer in [&b"HTTP/1.1 400 Bad Request\r\n\r\n"[..], &[5, 0], &[5, 0xff]] {
        let (socks, came) = other_proxy(answer);
        let ran = lab.reporter_by(&folder, &["--socks", &socks], &LOOK, "");
        says(lab, &ran, NETWORK, "tor-not-tor");
        assert_eq!(came.load(Ordering::SeqCst), 1, "it is not tried again");
    }
}

/// An onion that nobody serves, with a checksum that holds: its private key was thrown away.
pub(crate) const NOBODY: &str = "http://jxt3yoaqvgevb6zxzyusxpivrgy7rj2w63he4isppokakmasjestpyqd.onion";

pub(crate) fn wrong_onion(lab: &mut Lab) {
    let nobody = lab.with_onion("nobody", NOBODY);
    let ran = lab.reporter(&nobody, &LOOK, "");
    says_one_of(lab, &ran, &["tor-not-found", "tor-mistyped"]);
    // One character of the service's own is another.
    let good = lab.onion(Door::Printed).to_owned();
    let name = good.strip_prefix("http://").unwrap();
    let rest = name.get(1..).unwrap();
    let typo = format!("http://{}{rest}", if name.starts_with('a') { "b" } else { "a" });
    let mistyped = lab.with_onion("mistyped", &typo);
    let ran = lab.reporter(&mistyped, &LOOK, "");
    says(lab, &ran, NETWORK, "tor-mistyped");
    // A tor whose port does not tell so much, as Debian's: it is said less exactly.
    let plain = lab.network.client("", "");
    let ran = lab.reporter_by(&nobody, &["--socks", &plain.socks], &LOOK, "");
    says_one_of(lab, &ran, &["tor-not-found", "tor-failed"]);
}

/// The units' onion before a socket, as docs/onion.md has it: the collector's program makes the key, the server's lets it in. With
/// the folder in which two keys lie, `unit.auth_private` and that of a `stranger`, who is not let in.
pub(crate) fn units_onion(lab: &Lab, name: &str, socket: &Path) -> (OwnOnion, PathBuf) {
    let mut units = OwnOnion::to(lab, name, socket, "", |_| {});
    // Only its name was wanted: whoever finds its first descriptor needs no key.
    units.stop();
    let stick = lab.network.path().join(format!("{name}-stick"));
    fs::create_dir(&stick).unwrap();
    for name in ["unit", "stranger"] {
        let line = ["onion-key", "--onion", &units.address, "--out", ".", "--name", name];
        let ran = run(&lab.programs.keyholder, line, &stick, b"").unwrap();
        assert_eq!(ran.code, Some(0), "{}", ran.said());
    }
    let dir = units.dir().display().to_string();
    let line = ["onion-client", "admit", "unit.auth", "--onion-dir", &dir];
    let ran = run(&Program::Server.path(), line, &stick, b"").unwrap();
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    units.begin(lab);
    (units, stick)
}

/// The key alone, in a folder of its own.
pub(crate) fn key_folder(stick: &Path, name: &str) -> PathBuf {
    let keys = stick.join(format!("{name}-keys"));
    DirBuilder::new().mode(0o700).create(&keys).unwrap();
    let file = format!("{name}.auth_private");
    fs::rename(stick.join(&file), keys.join(&file)).unwrap();
    keys
}

pub(crate) fn client_key(lab: &mut Lab) {
    let (units, stick) = units_onion(lab, "units", &lab.socket());
    let folder = lab.with_onion("units", &units.address);

    let missing = wait_for(PATIENCE, "the descriptor that needs a key", || {
        let ran = lab.reporter(&folder, &LOOK, "");
        (ran.json()["error"] == "tor-key-missing").then_some(ran)
    });
    says(lab, &missing.unwrap(), NETWORK, "tor-key-missing");
    let mut with_key_of = |name: &str| {
        let keys = key_folder(&stick, name);
        lab.client.tor.ask(&format!("SETCONF ClientOnionAuthDir={}", keys.display()));
        lab.reporter(&folder, &LOOK, "")
    };
    let strange = with_key_of("stranger");
    let right = with_key_of("unit");
    lab.client.tor.ask("RESETCONF ClientOnionAuthDir");
    says(lab, &strange, NETWORK, "tor-key-wrong");
    assert_eq!(right.code, Some(0), "with the right key it is reached: {}", right.said());
}

/// The server's socket with a mode that shuts tor out: the onion is there, and no service behind it.
pub(crate) fn closed_socket(lab: &mut Lab) {
    let folder = lab.elsewhere("closed", Door::Printed);
    let mode = |mode| fs::set_permissions(lab.socket(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o000);
    let ran = lab.reporter(&folder, &LOOK, "");
    mode(0o660);
    says_one_of(lab, &ran, &["tor-no-server", "tor-failed", "tor-not-found"]);
    let ran = lab.reporter(&folder, &LOOK, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
}

pub(crate) fn server_down(lab: &mut Lab) {
    let folder = lab.elsewhere("down", Door::Printed);
    assert!(lab.server.take().unwrap().stop().unwrap());
    let ran = lab.reporter(&folder, &LOOK, "");
    says_one_of(lab, &ran, &["tor-no-server", "tor-failed"]);
    // It comes back while a program tries again and again: nobody has to do anything.
    thread::scope(|scope| {
        let there: &Lab = lab;
        let trying = scope.spawn(|| there.reporter(&folder, &LOOK, ""));
        rest(Duration::from_millis(700));
        let log = there.made.places.server().join("log");
        let again = postern_drill::demo::programs::Server::start(
            &there.programs.server,
            &there.made.places.config(),
            &log,
        );
        let ran = trying.join().unwrap();
        assert_eq!(ran.code, Some(0), "{}", ran.said());
        drop(again.unwrap());
    });
    lab.start_server();
    let ran = lab.reporter(&folder, &LOOK, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
}

/// A client's tor that dies when so many bytes have gone through the proxy on so many connections: within the index, the
/// shelf, the post. The report's text and code are still there, and the same command sends them afterwards.
pub(crate) fn dying_tor(lab: &mut Lab) {
    for request in 1..=3 {
        let client = lab.network.client("ExtendedErrors", "");
        let (socks, tor) = (client.socks.clone(), Arc::new(std::sync::Mutex::new(Some(client.tor))));
        let cut = Cut::before(&socks, request, Arc::clone(&tor));
        let folder = lab.elsewhere("dying", Door::Tapped);
        let report = ["report", "--answers", "report.toml", "--code-out", "code", "--json"];
        let ran = lab.reporter_by(&folder, &["--socks", &cut], &report, "");
        assert!(tor.lock().unwrap().is_none(), "it died in request {request}: {}", ran.said());
        let name = says_one_of(lab, &ran, &["tor-not-there", "tor-failed", "tor-broken-off"]);
        assert_eq!(name, "tor-not-there", "tried again until the last");
        assert!(fs::read_to_string(folder.join("report.toml")).unwrap().contains("second phone"));
        let _ = fs::remove_file(folder.join("code"));
        let ran = lab.reporter(&folder, &report, "");
        assert_eq!(ran.code, Some(0), "once tor is back: {}", ran.said());
    }
}

/// A port in front of a client's tor, by which that tor is killed in the middle of the `n`th connection.
struct Cut;

impl Cut {
    fn before(socks: &str, n: usize, tor: Arc<std::sync::Mutex<Option<Tor>>>) -> String {
        let listener =
            (5_193..5_199).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()).unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let socks = socks.to_owned();
        thread::spawn(move || {
            for (at, client) in listener.incoming().enumerate() {
                let client = client.unwrap();
                let Ok(server) = TcpStream::connect(&socks) else {
                    // As if nobody listened: the port itself cannot be closed and found again.
                    drop(listener);
                    return;
                };
                if at + 1 < n {
                    pass(client, server);
                    continue;
                }
                // The handshake and the request's first bytes, then nothing more.
                let killer = Arc::clone(&tor);
                let (mut up, mut down) = (client.try_clone().unwrap(), server.try_clone().unwrap());
                thread::spawn(move || {
                    let mut through = 0;
                    let mut buffer = [0; 4_096];
                    while let Ok(read @ 1..) = up.read(&mut buffer) {
                        through += read;
                        // Greeting, credentials and target are fewer than 200 bytes.
                        if through > 200 {
                            drop(killer.lock().unwrap().take());
                            return;
                        }
                        if down.write_all(&buffer[..read]).is_err() {
                            return;
                        }
                    }
                });
                let (mut server, mut client) = (server, client);
                let _ = std::io::copy(&mut server, &mut client);
                let _ = client.shutdown(Shutdown::Both);
                return;
            }
        });
        address
    }
}

fn pass(client: TcpStream, server: TcpStream) {
    let (mut up, mut down) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    let upward = thread::spawn(move || {
        let _ = std::io::copy(&mut up, &mut down);
        let _ = down.shutdown(Shutdown::Write);
    });
    let (mut server, mut client) = (server, client);
    let _ = std::io::copy(&mut server, &mut client);
    let _ = client.shutdown(Shutdown::Both);
    upward.join().unwrap();
}
