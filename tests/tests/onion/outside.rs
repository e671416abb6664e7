//! That nothing leaves but Tor's, and that nobody so much as tries.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::Ordering;

use postern_drill::demo::programs::Installed;
use postern_tests::tor::namespace::{traffic, ways_out};

use crate::lab::{Door, Lab, script};

/// The system calls by which the reporter's program reaches the network: three connections to the proxy, and nothing else.
pub(crate) fn names(lab: &mut Lab) {
    let folder = lab.elsewhere("names", Door::Printed);
    let calls = folder.join("calls");
    let mut command = Command::new("strace");
    command.args(["-f", "-e", "trace=connect,sendto,sendmsg,bind,open,openat", "-e", "signal=none", "-o"]);
    command.arg(&calls).arg(&lab.programs.reporter);
    command.args(["practise", "--answers", "report.toml", "--service", "service.toml", "--plain"]);
    command.args(["--socks", &lab.client.socks]).current_dir(&folder);
    let ended = command.output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let calls = fs::read_to_string(&calls).unwrap();
    let with = |what: &str| calls.lines().filter(|line| line.contains(what)).collect::<Vec<_>>();
    let (_, port) = lab.client.socks.split_once(':').unwrap();
    let connects = with("connect(");
    assert_eq!(connects.len(), 3, "{connects:?}");
    assert!(connects.iter().all(|line| line.contains(&format!("htons({port})"))), "{connects:?}");
    for asked in ["resolv.conf", "/etc/hosts", "nscd", "AF_INET6", "SOCK_DGRAM"] {
        assert!(with(asked).is_empty(), "{:?}", with(asked));
    }
}

/// Programs whose connections are written down while they run.
pub(crate) struct Watch {
    calls: tempfile::TempDir,
    unwatched: Installed,
}

impl Watch {
    /// From now on every run of `reporter` and `keyholder` is watched.
    pub(crate) fn begin(lab: &mut Lab) -> Self {
        let calls = tempfile::tempdir().unwrap();
        let watched = |program: &Path, name: &str| {
            let line = format!(
                "strace -f -qq -e trace=connect,sendto,sendmsg,bind -e signal=none -o '{}'.$$ '{}'",
                calls.path().join(name).display(),
                program.display()
            );
            script(&calls.path().join(format!("{name}.sh")), &line)
        };
        let (reporter, keyholder) =
            (watched(&lab.programs.reporter, "reporter"), watched(&lab.programs.keyholder, "keyholder"));
        let watched = Installed { reporter, keyholder, ..lab.programs.clone() };
        Self { unwatched: std::mem::replace(&mut lab.programs, watched), calls }
    }

    /// No program went anywhere but to the proxy; how many connections each made.
    pub(crate) fn end(self, lab: &mut Lab) -> (usize, usize) {
        lab.programs = self.unwatched;
        let (_, port) = lab.client.socks.split_once(':').unwrap();
        let to_tor = format!("htons({port}), sin_addr=inet_addr(\"127.0.0.1\")");
        let mut count = (0, 0);
        for entry in fs::read_dir(self.calls.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "sh") {
                continue;
            }
            for line in fs::read_to_string(&path).unwrap().lines() {
                let is_network =
                    ["AF_INET", "AF_NETLINK", "AF_UNIX", "AF_PACKET"].iter().any(|kind| line.contains(kind));
                if !is_network {
                    // What is sent on a connection that was written down when it was made.
                    continue;
                }
                assert!(line.contains("connect(") && line.contains(&to_tor), "{}: {line}", path.display());
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                if name.starts_with("reporter") { count.0 += 1 } else { count.1 += 1 }
            }
        }
        count
    }
}

/// After everything else.
pub(crate) fn nothing_left(lab: &mut Lab) {
    let packets = traffic("self");
    assert_eq!(packets.keys().collect::<Vec<_>>(), ["lo"]);
    assert_eq!(ways_out(), 0, "there is no way out");
    assert_eq!(lab.strayed.load(Ordering::SeqCst), 0, "nobody went to the address beside the onion");
    // The relays', the authorities' and the clients' ports, and the trap.
    let others: BTreeSet<u16> = listening()
        .into_iter()
        .filter(|port| !(5_100..5_200).contains(port) && !lab.traps().contains(port))
        .collect();
    assert_eq!(others, BTreeSet::new(), "nobody else listens");
    // The server has not even loopback: a namespace of its own, as its systemd unit gives it.
    let server = lab.server.as_ref().unwrap().id();
    assert_eq!(traffic(&server.to_string()), BTreeMap::from([("lo".to_owned(), 0)]));
    println!("          {} packets on loopback, 0 elsewhere; the server's: 0", packets["lo"]);
}

/// Ports that somebody listens on.
fn listening() -> BTreeSet<u16> {
    let tables = ["/proc/self/net/tcp", "/proc/self/net/tcp6"]
        .map(|table| fs::read_to_string(table).unwrap_or_default());
    let port = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        // 0A: listening.
        (words.get(3) == Some(&"0A"))
            .then(|| u16::from_str_radix(words[1].rsplit_once(':').unwrap().1, 16).unwrap())
    };
    tables.iter().flat_map(|table| table.lines().filter_map(port)).collect()
}
