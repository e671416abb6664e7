//! A network namespace without a network: loopback, and no way out.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// Set inside, so that the program does not enter a second time.
const INSIDE: &str = "POSTERN_TOR_NAMESPACE";

/// What passes to and from this address is watched: [`super::capture`].
pub const WATCHED: &str = "127.0.0.9";

/// What is done before the program runs again, first with every capability, then with none at all, so that a file's mode
/// means what it says.
///
/// Delayed acknowledgements would make each of a circuit's hops wait 40 ms on loopback, so they are switched off.
///
/// To see packets takes a capability, so whoever watches is started here, and writes to a file without a name, which the
/// program finds as its descriptor 3. Headers are all that is kept; what follows them is encrypted.
const SCRIPT: &str = "ip link set lo up && \
    for net in 127.0.0.0/8 127.0.0.1; do \
        ip route replace table local local $net dev lo proto kernel scope host src 127.0.0.1 quickack 1 || exit 1; \
    done; \
    captured=$(mktemp) && exec 3<\"$captured\" || exit 1; \
    setpriv --pdeathsig KILL tcpdump -i lo -U -s 96 -w - \"tcp and host $WATCHED\" >\"$captured\" 2>/dev/null & \
    rm \"$captured\"; \
    exec unshare --user --map-user=1000 --map-group=1000 -- \"$@\"";

/// Runs this program again within a namespace of its own, unless it runs there already. Comes back inside only.
///
/// # Panics
/// If there can be no such namespace, or if it has another interface than loopback.
pub fn enter() {
    if env::var_os(INSIDE).is_none() {
        let program = env::current_exe().expect("this program's path");
        let refused = Command::new("unshare")
            .args(["--user", "--map-user=1000", "--map-group=1000", "--keep-caps", "--net", "--"])
            .args(["sh", "-c", SCRIPT, "sh"])
            .arg(program)
            .args(env::args_os().skip(1))
            .envs([(INSIDE, "1"), ("WATCHED", WATCHED)])
            .exec();
        unreachable!("no namespace: unshare and ip are needed: {refused}");
    }
    let interfaces: Vec<String> = traffic("self").into_keys().collect();
    assert_eq!(interfaces, ["lo"], "a namespace with loopback alone");
}

/// Each interface that a process (its number, or `self`) has, and how many packets it has sent.
///
/// # Panics
/// If the system does not tell.
#[must_use]
pub fn traffic(process: &str) -> BTreeMap<String, u64> {
    let table = fs::read_to_string(format!("/proc/{process}/net/dev")).expect("the interfaces");
    let line = |line: &str| {
        let (name, counts) = line.split_once(':')?;
        Some((name.trim().to_owned(), counts.split_whitespace().nth(9)?.parse().ok()?))
    };
    table.lines().filter_map(line).collect()
}

/// How many routes lead to anywhere but this machine.
///
/// # Panics
/// If the system does not tell.
#[must_use]
pub fn ways_out() -> usize {
    let routes = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let v4 = routes("/proc/self/net/route").lines().skip(1).filter(|line| !line.starts_with("lo")).count();
    v4 + routes("/proc/self/net/ipv6_route").lines().filter(|line| !line.trim_end().ends_with("lo")).count()
}
