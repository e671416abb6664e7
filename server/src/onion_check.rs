//! What is weak in an operator's torrc: each thing by name, with what to do.

use std::fmt;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::onion_client;
use crate::torrc::{Line, Onion, Torrc};

/// More streams at once than any honest circuit has.
const MOST_STREAMS: u64 = 64;

/// What is weak. Shown as what is wrong, and after a line break what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weakness {
    /// No onion in the file.
    NoOnion,
    /// The onion does not lead to the server's socket.
    NotOurs,
    /// The target is a port: others on the machine or its network reach it too.
    TcpTarget(Line),
    /// The target is a socket that is not the server's.
    OtherSocket(Line),
    /// Another port of the onion leads elsewhere.
    ExtraPort(Line),
    /// The service is not hidden: a single hop.
    SingleHop(Line),
    /// The server is told which requests came by one circuit.
    ExportsCircuits(Line),
    /// No proof of work.
    NoPow,
    /// The proof of work's queue is not bounded.
    PowUnbounded(Line),
    /// No limit of streams, or one that limits nothing.
    Streams,
    /// Unknown ports are answered in another way than a closed one.
    UnknownPorts(Line),
    /// A version other than 3.
    Version(Line),
    /// No vanguards.
    NoVanguards(Line),
    /// Guards or relays chosen by hand.
    ChosenRelays(Line),
    /// Padding is off.
    NoPadding(Line),
    /// Programs may use this tor.
    ClientPort,
    /// This tor is a relay.
    Relay(Line),
    /// Whoever reaches the port steers this tor.
    ControlPort(Line),
    /// The log tells more than it must.
    Log(Line),
    /// A test's network.
    TestNetwork(Line),
    /// The onion's keys may be read by a group.
    GroupReadable(Line),
    /// The onion's keys may be read by others, on the disk.
    KeysOpen(String),
    /// A client's file that tor passes over, and why.
    ClientKey(String, String),
    /// Another file that was not looked at.
    Include(Line),
}

impl Weakness {
    /// Whether the server runs all the same: it is weaker than it need be, and nobody is exposed.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::ExtraPort(_)
                | Self::NoPow
                | Self::PowUnbounded(_)
                | Self::Streams
                | Self::UnknownPorts(_)
                | Self::ChosenRelays(_)
                | Self::NoPadding(_)
                | Self::ClientPort
                | Self::Relay(_)
                | Self::Include(_)
        )
    }
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOnion => f.write_str(
                "There is no onion in the torrc: no HiddenServiceDir.\nTake the lines that `postern-server torrc` prints.",
            ),
            Self::NotOurs => f.write_str(
                "No onion of the torrc has a HiddenServicePort.\nAdd the line that `postern-server torrc` prints.",
            ),
            Self::TcpTarget(line) => write!(
                f,
                "The onion leads to a port ({line}). Every program of this machine, and with a wrong address its whole \
                 network, can come to the server as if by the onion.\nName the socket: HiddenServicePort 80 unix:, then \
                 listen_unix of the settings."
            ),
            Self::OtherSocket(line) => write!(
                f,
                "The onion leads to another socket than the server's ({line}).\nWrite listen_unix of the settings there."
            ),
            Self::ExtraPort(line) => write!(
                f,
                "The onion has a second port ({line}). Who finds something else there learns about this machine.\nTake it \
                 out; give other things onions, and a tor, of their own."
            ),
            Self::SingleHop(line) => write!(
                f,
                "The onion is not hidden ({line}): everybody on the way learns where this machine is, and with it the \
                 machine to watch.\nTake the line out and restart tor."
            ),
            Self::ExportsCircuits(line) => write!(
                f,
                "Tor tells which requests came by one circuit ({line}). Postern promises reporters not to know.\nTake the \
                 line out and restart tor."
            ),
            Self::NoPow => f.write_str(
                "No proof of work: who floods the onion keeps everybody out.\nAdd: HiddenServicePoWDefensesEnabled 1. If \
                 tor does not know it, install a tor with the module pow (`tor --list-modules`).",
            ),
            Self::PowUnbounded(line) => write!(
                f,
                "The queue of the proof of work has no limit ({line}).\nTake a rate from 1 to 1000 and a burst of ten times \
                 that."
            ),
            Self::Streams => write!(
                f,
                "One circuit may open as many streams as it likes.\nAdd: HiddenServiceMaxStreams {}.",
                crate::torrc::MAX_STREAMS
            ),
            Self::UnknownPorts(line) => write!(
                f,
                "Ports that are not there are answered in another way than is usual ({line}), which makes this onion easy to \
                 tell from others.\nTake the line out."
            ),
            Self::Version(line) => {
                write!(f, "The onion is not of version 3 ({line}).\nTake the line out; there is no other version.")
            }
            Self::NoVanguards(line) => write!(
                f,
                "Vanguards are off ({line}): who makes this onion build many circuits finds its guard.\nTake the line out, \
                 or write 1."
            ),
            Self::ChosenRelays(line) => write!(
                f,
                "Relays are chosen by hand ({line}). A choice that nobody else makes can be recognised, and makes some \
                 relays worth watching.\nTake the line out."
            ),
            Self::NoPadding(line) => write!(
                f,
                "Padding is off ({line}): who watches this machine's line sees more of when somebody comes.\nTake the line \
                 out."
            ),
            Self::ClientPort => f.write_str(
                "Programs may use this tor too: SocksPort is not 0. What they do shows in the same connections.\nWrite \
                 SocksPort 0, and give programs a tor of their own.",
            ),
            Self::Relay(line) => write!(
                f,
                "This tor is also a relay ({line}): it is listed with its address, and when it is down or busy, so is the \
                 onion.\nTake the line out; run relays elsewhere."
            ),
            Self::ControlPort(line) => write!(
                f,
                "Whoever reaches the control port steers this tor and can take the onion's key ({line}).\nWrite ControlPort \
                 0, or a unix: socket in a private directory, or CookieAuthentication 1."
            ),
            Self::Log(line) => write!(
                f,
                "The log tells more than it must ({line}); with it a visit can be followed.\nWrite SafeLogging 1 and \
                 Log notice syslog."
            ),
            Self::TestNetwork(line) => write!(
                f,
                "This tor is not in the public network ({line}).\nTake the line out, and every DirAuthority."
            ),
            Self::GroupReadable(line) => write!(
                f,
                "The onion's key may be read by a group ({line}). Who has it is the service.\nTake the line out."
            ),
            Self::KeysOpen(dir) => write!(
                f,
                "Others may enter the directory of the onion's key: {dir}.\nIf nobody did, run: chmod 0700 {dir}. If \
                 somebody may have, make a new onion and publish its address."
            ),
            Self::ClientKey(file, why) => write!(
                f,
                "Tor passes over a client's file, {file}: {why}.\nMend it or take it out: an onion that has no client's file \
                 which tor can read is open to everybody."
            ),
            Self::Include(line) => write!(
                f,
                "Another file is read in ({line}), and was not looked at.\nCheck it in the same way, or write everything \
                 into one file."
            ),
        }
    }
}

/// Everything that is weak in a torrc, for a server that listens on `socket`.
#[must_use]
pub fn check(torrc: &Torrc, socket: Option<&Path>) -> Vec<Weakness> {
    let mut found = Vec::new();
    if torrc.onions.is_empty() {
        found.push(Weakness::NoOnion);
    } else if !torrc.onions.iter().any(|onion| onion.last("HiddenServicePort").is_some()) {
        found.push(Weakness::NotOurs);
    }
    for onion in &torrc.onions {
        check_onion(onion, socket, &mut found);
    }
    check_tor(torrc, &mut found);
    found
}

fn check_onion(onion: &Onion, socket: Option<&Path>, found: &mut Vec<Weakness>) {
    let is_on = |option| onion.last(option).filter(|line| line.is_on()).cloned();
    let ports = onion.lines.iter().filter(|line| line.option == "hiddenserviceport");
    for (at, line) in ports.enumerate() {
        found.extend(check_port(line, socket, at == 0));
    }
    let export = onion.last("HiddenServiceExportCircuitID").filter(|line| line.value != "none");
    found.extend(export.cloned().map(Weakness::ExportsCircuits));
    if is_on("HiddenServicePoWDefensesEnabled").is_none() {
        found.push(Weakness::NoPow);
    }
    for option in ["HiddenServicePoWQueueRate", "HiddenServicePoWQueueBurst"] {
        let unbounded =
            |line: &&Line| line.value.parse().map_or(true, |rate: u64| rate == 0 || rate > 100_000);
        found.extend(onion.last(option).filter(unbounded).cloned().map(Weakness::PowUnbounded));
    }
    let streams = onion.last("HiddenServiceMaxStreams").and_then(|line| line.value.parse().ok());
    if !streams.is_some_and(|most: u64| (1..=MOST_STREAMS).contains(&most)) {
        found.push(Weakness::Streams);
    }
    found.extend(is_on("HiddenServiceAllowUnknownPorts").map(Weakness::UnknownPorts));
    found.extend(is_on("HiddenServiceDirGroupReadable").map(Weakness::GroupReadable));
    let version = onion.last("HiddenServiceVersion").filter(|line| line.value != "3");
    found.extend(version.cloned().map(Weakness::Version));
    // Whoever is no more than the server's user does not see it; what is not seen is not said.
    let open = fs::metadata(&onion.dir).is_ok_and(|dir| dir.permissions().mode() & 0o077 != 0);
    found.extend(open.then(|| Weakness::KeysOpen(onion.dir.clone())));
    for (file, read) in onion_client::list(Path::new(&onion.dir)) {
        let why = read.err().map(|why| Weakness::ClientKey(file.display().to_string(), why.to_string()));
        found.extend(why);
    }
}

/// `VIRTPORT [TARGET]`; without a target it is the same port of loopback.
fn check_port(line: &Line, socket: Option<&Path>, is_first: bool) -> Option<Weakness> {
    let target =
        line.value.split_once(char::is_whitespace).map(|(_, target)| target.trim().trim_matches('"'));
    match target.and_then(|target| target.strip_prefix("unix:")) {
        Some(path)
            if is_first && socket.is_some_and(|socket| socket != Path::new(path.trim_matches('"'))) =>
        {
            Some(Weakness::OtherSocket(line.clone()))
        }
        _ if !is_first => Some(Weakness::ExtraPort(line.clone())),
        Some(_) => None,
        None => Some(Weakness::TcpTarget(line.clone())),
    }
}

fn check_tor(torrc: &Torrc, found: &mut Vec<Weakness>) {
    let is = |option, value: &str| torrc.last(option).filter(|line| line.value == value).cloned();
    for option in ["HiddenServiceSingleHopMode", "HiddenServiceNonAnonymousMode"] {
        found.extend(is(option, "1").map(Weakness::SingleHop));
    }
    found.extend(is("VanguardsLiteEnabled", "0").map(Weakness::NoVanguards));
    for option in ["EntryNodes", "MiddleNodes", "ExcludeNodes", "HSLayer2Nodes", "HSLayer3Nodes"] {
        found.extend(
            torrc.last(option).filter(|line| !line.value.is_empty()).cloned().map(Weakness::ChosenRelays),
        );
    }
    for (option, off) in [
        ("ConnectionPadding", "0"),
        ("CircuitPadding", "0"),
        ("ReducedConnectionPadding", "1"),
        ("ReducedCircuitPadding", "1"),
    ] {
        found.extend(is(option, off).map(Weakness::NoPadding));
    }
    // Without the line it is 9050.
    let first = |line: &Line| line.value.split_whitespace().next().map(str::to_owned);
    if torrc.all("SocksPort").count() == 0
        || torrc.all("SocksPort").any(|line| first(line).as_deref() != Some("0"))
    {
        found.push(Weakness::ClientPort);
    }
    let relay = torrc.last("ORPort").filter(|line| first(line).as_deref() != Some("0"));
    found.extend(relay.cloned().map(Weakness::Relay));
    found.extend(check_control(torrc));
    found.extend(is("SafeLogging", "0").or_else(|| is("SafeLogging", "relay")).map(Weakness::Log));
    let talkative = |line: &&Line| {
        let value = line.value.to_ascii_lowercase();
        value.contains("debug") || value.split([' ', '-']).any(|word| word == "info")
    };
    found.extend(torrc.all("Log").filter(talkative).cloned().map(Weakness::Log));
    found.extend(is("TestingTorNetwork", "1").map(Weakness::TestNetwork));
    found.extend(torrc.last("DirAuthority").cloned().map(Weakness::TestNetwork));
    found.extend(torrc.all("%include").cloned().map(Weakness::Include));
}

/// A control port of TCP without a cookie or a password.
fn check_control(torrc: &Torrc) -> Option<Weakness> {
    let kept = torrc.last("CookieAuthentication").is_some_and(Line::is_on)
        || torrc.last("HashedControlPassword").is_some_and(|line| !line.value.is_empty());
    let open = torrc.all("ControlPort").find(|line| {
        let port = line.value.split_whitespace().next().unwrap_or_default();
        let is_local = |port: &str| {
            !port.contains(':')
                || port.starts_with("127.")
                || port.starts_with("localhost:")
                || port.starts_with("[::1]:")
        };
        port != "0" && !port.starts_with("unix:") && (!kept || !is_local(port))
    });
    open.cloned().map(Weakness::ControlPort)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::torrc::recommended;

    const SOCKET: &str = "/run/postern/http.sock";

    fn good() -> String {
        recommended(Path::new("/nowhere/postern"), Path::new(SOCKET))
    }

    fn found(text: &str) -> Vec<Weakness> {
        check(&Torrc::parse(text).unwrap(), Some(Path::new(SOCKET)))
    }

    /// The one weakness of the recommended settings with `from` replaced.
    fn replaced(from: &str, to: &str) -> Weakness {
        assert!(good().contains(from), "{from}");
        let mut found = found(&good().replace(from, to));
        assert_eq!(found.len(), 1, "{from} -> {to}: {found:?}");
        found.remove(0)
    }

    #[test]
    fn nothing_is_weak_in_what_is_recommended() {
        assert_eq!(found(&good()), []);
    }

    #[test]
    fn each_weakness_has_its_name() {
        use Weakness as W;
        let of = |option: &str, from: &str, to: &str| {
            replaced(&format!("{option} {from}"), &format!("{option} {to}"))
        };
        let port = format!("HiddenServicePort 80 unix:{SOCKET}");
        assert!(matches!(replaced(&port, "HiddenServicePort 80 127.0.0.1:8080"), W::TcpTarget(_)));
        assert!(matches!(replaced(&port, "HiddenServicePort 80"), W::TcpTarget(_)));
        assert!(matches!(replaced(&port, "HiddenServicePort 80 unix:/run/other"), W::OtherSocket(_)));
        assert!(matches!(
            replaced(&port, &format!("{port}\nHiddenServicePort 22 127.0.0.1:22")),
            W::ExtraPort(_)
        ));
        assert_eq!(replaced(&port, ""), W::NotOurs);
        assert!(matches!(of("HiddenServiceSingleHopMode", "0", "1"), W::SingleHop(_)));
        assert!(matches!(of("HiddenServiceNonAnonymousMode", "0", "1"), W::SingleHop(_)));
        let export = "HiddenServiceVersion 3\nHiddenServiceExportCircuitID haproxy";
        assert!(matches!(replaced("HiddenServiceVersion 3", export), W::ExportsCircuits(_)));
        assert_eq!(of("HiddenServicePoWDefensesEnabled", "1", "0"), W::NoPow);
        assert_eq!(replaced("HiddenServicePoWDefensesEnabled 1", ""), W::NoPow);
        assert!(matches!(of("HiddenServicePoWQueueRate", "100", "0"), W::PowUnbounded(_)));
        assert!(matches!(of("HiddenServicePoWQueueBurst", "1000", "2147483647"), W::PowUnbounded(_)));
        assert_eq!(of("HiddenServiceMaxStreams", "20", "0"), W::Streams);
        assert_eq!(of("HiddenServiceMaxStreams", "20", "65535"), W::Streams);
        assert_eq!(replaced("HiddenServiceMaxStreams 20\n", ""), W::Streams);
        assert!(matches!(of("HiddenServiceAllowUnknownPorts", "0", "1"), W::UnknownPorts(_)));
        assert!(matches!(of("HiddenServiceVersion", "3", "2"), W::Version(_)));
        assert!(matches!(of("VanguardsLiteEnabled", "1", "0"), W::NoVanguards(_)));
        assert!(matches!(replaced("SafeLogging 1", "SafeLogging 1\nEntryNodes {gb}"), W::ChosenRelays(_)));
        assert!(matches!(of("ConnectionPadding", "auto", "0"), W::NoPadding(_)));
        assert!(matches!(of("CircuitPadding", "1", "0"), W::NoPadding(_)));
        assert_eq!(of("SocksPort", "0", "9050"), W::ClientPort);
        assert_eq!(replaced("SocksPort 0", ""), W::ClientPort);
        assert!(matches!(of("ORPort", "0", "9001"), W::Relay(_)));
        assert!(matches!(of("ControlPort", "0", "9051"), W::ControlPort(_)));
        assert!(matches!(of("ControlPort", "0", "0.0.0.0:9051\nCookieAuthentication 1"), W::ControlPort(_)));
        assert!(matches!(of("SafeLogging", "1", "0"), W::Log(_)));
        assert!(matches!(of("Log", "notice", "info"), W::Log(_)));
        assert!(matches!(replaced("SafeLogging 1", "SafeLogging 1\nTestingTorNetwork 1"), W::TestNetwork(_)));
        assert!(matches!(of("HiddenServiceDirGroupReadable", "0", "1"), W::GroupReadable(_)));
        assert!(matches!(replaced("SafeLogging 1", "SafeLogging 1\n%include /etc/torrc.d"), W::Include(_)));
        assert_eq!(found("SocksPort 0\n"), [W::NoOnion]);
    }

    #[test]
    fn what_others_may_enter_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let text = recommended(dir.path(), Path::new(SOCKET));
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
        assert_eq!(found(&text), []);
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o750)).unwrap();
        assert_eq!(found(&text), [Weakness::KeysOpen(dir.path().display().to_string())]);
    }

    #[test]
    fn a_clients_file_that_tor_passes_over_is_named() {
        let dir = tempfile::tempdir().unwrap();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
        let clients = dir.path().join("authorized_clients");
        fs::create_dir(&clients).unwrap();
        let text = recommended(dir.path(), Path::new(SOCKET));
        fs::write(clients.join("unit.auth"), format!("descriptor:x25519:{}\n", "A".repeat(52))).unwrap();
        assert_eq!(found(&text), []);
        fs::write(clients.join("other.auth"), "descriptor:x25519:AAAA\n").unwrap();
        let named =
            |weak: &Weakness| matches!(weak, Weakness::ClientKey(file, _) if file.ends_with("other.auth"));
        assert!(matches!(found(&text).as_slice(), [weak] if named(weak) && !weak.is_warning()));
    }

    #[test]
    fn a_control_port_that_asks_is_no_weakness() {
        for kept in [
            "unix:/run/tor/control",
            "9051\nCookieAuthentication 1",
            "127.0.0.1:9051\nHashedControlPassword 16:0",
        ] {
            assert_eq!(found(&good().replace("ControlPort 0", &format!("ControlPort {kept}"))), [], "{kept}");
        }
    }

    #[test]
    fn each_says_what_to_do() {
        let line = Line { number: 7, option: "log".into(), value: "debug".into() };
        let text = Weakness::Log(line).to_string();
        let (wrong, to_do) = text.split_once('\n').unwrap();
        assert!(wrong.contains("line 7") && to_do.starts_with("Write"));
    }
}
