//! The onion's settings as an operator sees them: what is printed, what is shipped, and what is said of others.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use postern_server::torrc::{DEFAULT_ONION_DIR, recommended};

const SOCKET: &str = "/run/postern/http.sock";

/// Settings of a server that has nothing yet, so that `check` complains of them; of the torrc it says what it would.
struct Operator(tempfile::TempDir);

impl Operator {
    fn new(listener: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = format!(
            "data_dir = \"/nowhere\"\ndirectory_file = \"/nowhere\"\nroot = \"\"\nservice_key_file = \"/nowhere\"\n{listener}\n"
        );
        fs::write(folder.path().join("postern.toml"), settings).unwrap();
        Self(folder)
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postern-server"));
        let config = self.0.path().join("postern.toml");
        command.args(arguments).arg("--config").arg(config).output().unwrap()
    }

    /// What is said of a torrc, on standard error and out.
    fn check(&self, torrc: &str) -> String {
        let path = self.0.path().join("torrc");
        fs::write(&path, torrc).unwrap();
        let ran = self.runs(&["check", "--torrc", path.to_str().unwrap()]);
        String::from_utf8(ran.stderr).unwrap() + &String::from_utf8(ran.stdout).unwrap()
    }
}

fn onion() -> Operator {
    Operator::new(&format!("listen_unix = \"{SOCKET}\""))
}

#[test]
fn what_is_printed_is_what_is_shipped() {
    let shipped = include_str!("../dist/torrc");
    assert_eq!(shipped, recommended(Path::new(DEFAULT_ONION_DIR), Path::new(SOCKET)));
    let printed = onion().runs(&["torrc"]);
    assert!(printed.status.success());
    assert_eq!(String::from_utf8(printed.stdout).unwrap(), shipped);
    let elsewhere = onion().runs(&["torrc", "--onion-dir", "/srv/onion"]);
    assert!(String::from_utf8(elsewhere.stdout).unwrap().contains("\nHiddenServiceDir /srv/onion\n"));
}

#[test]
fn without_a_socket_there_is_no_onion() {
    let ran = Operator::new("listen_tcp = \"127.0.0.1:8080\"").runs(&["torrc"]);
    assert!(!ran.status.success());
    assert!(String::from_utf8(ran.stderr).unwrap().contains("listen_unix is not set"));
}

/// One weakness a line of the shipped file: what is replaced, by what, and what is said of it.
#[test]
fn each_weakness_is_said() {
    let good = include_str!("../dist/torrc");
    let port = "HiddenServicePort 80 unix:/run/postern/http.sock";
    let operator = onion();
    assert!(operator.check(good).contains("The torrc is in order."));
    for (from, to, said) in [
        (port, "HiddenServicePort 80 127.0.0.1:8080", "fault: The onion leads to a port"),
        (port, "HiddenServicePort 80 unix:/run/other.sock", "fault: The onion leads to another socket"),
        (port, "", "fault: No onion of the torrc has a HiddenServicePort"),
        ("HiddenServiceSingleHopMode 0", "HiddenServiceSingleHopMode 1", "fault: The onion is not hidden"),
        ("HiddenServiceVersion 3", "HiddenServiceExportCircuitID haproxy", "fault: Tor tells which requests"),
        ("HiddenServicePoWDefensesEnabled 1", "", "weak: No proof of work"),
        ("HiddenServiceMaxStreams 20", "HiddenServiceMaxStreams 0", "weak: One circuit may open as many"),
        ("VanguardsLiteEnabled 1", "VanguardsLiteEnabled 0", "fault: Vanguards are off"),
        ("SocksPort 0", "SocksPort 9050", "weak: Programs may use this tor"),
        ("ORPort 0", "ORPort 9001", "weak: This tor is also a relay"),
        ("ControlPort 0", "ControlPort 9051", "fault: Whoever reaches the control port"),
        ("SafeLogging 1", "SafeLogging 0", "fault: The log tells more"),
        ("CircuitPadding 1", "CircuitPadding 0", "weak: Padding is off"),
        ("AvoidDiskWrites 1", "TestingTorNetwork 1", "fault: This tor is not in the public network"),
        ("AvoidDiskWrites 1", "Log \"notice", "has a quotation mark too few"),
    ] {
        assert!(good.contains(from), "{from}");
        let found = operator.check(&good.replace(from, to));
        assert!(found.contains(said), "{from} -> {to}: {found}");
        assert!(!found.contains("The torrc is in order."), "{from} -> {to}");
    }
}
