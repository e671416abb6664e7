//! What is weak in an operator's torrc: each thing by name, with what to do.

mod weakness;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

pub use self::weakness::Weakness;
use crate::onion_client;
use crate::torrc::{Line, Onion, Torrc};

/// More streams at once than any honest circuit has.
const MOST_STREAMS: u64 = 64;

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
}
