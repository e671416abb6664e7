//! Authorities and relays: the least network in which onions work, and keep working.
//!
//! Three authorities and four relays, all on loopback. Keys are made anew each time.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::fs::{self, DirBuilder};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::clock::WrongClock;
use super::patience::wait_for;
use super::process::{Tor, command};

const AUTHORITIES: u16 = 3;
const RELAYS: u16 = 4;
/// Relay `i` listens here plus `i`; in the namespace every port is free.
const OR_PORT: u16 = 5_100;
/// Authority `i` serves directories here plus `i`.
const DIR_PORT: u16 = 5_120;
/// Where the next client listens.
const SOCKS_PORT: u16 = 5_140;
/// Seconds between two votes. An onion's time period is 24 votes.
const VOTE: u32 = 20;
/// How long the network may take to come up on a busy machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// A network that is up.
#[derive(Debug)]
pub struct Network {
    // Dropped in this order: no tor outlives its directory.
    tors: Vec<Tor>,
    authorities: String,
    clients: u16,
    root: TempDir,
}

/// A tor that programs use, and where.
#[derive(Debug)]
pub struct Client {
    /// The process.
    pub tor: Tor,
    /// `HOST:PORT` of its SOCKS port.
    pub socks: String,
}

impl Network {
    /// Makes keys, starts all, and returns when every relay is in a consensus that all authorities hold.
    ///
    /// # Panics
    /// If it does not come up.
    #[must_use]
    pub fn start() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        let relays: Vec<Relay> = (0..AUTHORITIES + RELAYS).map(|i| Relay::new(root.path(), i)).collect();
        let made: Vec<Child> = relays.iter().flat_map(Relay::make_keys).collect();
        for mut child in made {
            assert!(child.wait().expect("it ends").success(), "a key was not made");
        }
        let authorities: String =
            relays.iter().filter(|r| r.is_authority()).map(Relay::as_authority).collect();
        let fingerprints: Vec<String> =
            relays.iter().filter(|r| r.is_authority()).map(Relay::fingerprint).collect();
        let start = |relay: &Relay| {
            let lines = relay.lines(&fingerprints);
            Tor::start(&relay.dir, &(common(&relay.dir, &relay.name, &authorities) + &lines), None)
        };
        let tors: Vec<Tor> = relays.iter().map(start).collect();
        let mut network = Self { tors, authorities, clients: 0, root };
        network.wait_until_up();
        network
    }

    /// Another tor of this network, with these settings beside those which all have.
    #[must_use]
    pub fn tor(&self, name: &str, lines: &str) -> Tor {
        self.tor_by(name, lines, None)
    }

    /// The same, with a clock of its own.
    #[must_use]
    pub fn tor_by(&self, name: &str, lines: &str, clock: Option<&WrongClock>) -> Tor {
        let dir = self.dir(name);
        Tor::start(&dir, &(common(&dir, name, &self.authorities) + lines), clock)
    }

    /// A tor for programs, ready, with these settings of its SOCKS port and of its own.
    #[must_use]
    pub fn client(&mut self, flags: &str, lines: &str) -> Client {
        let mut client = self.client_by(flags, lines, None);
        client.tor.wait_until_ready(PATIENCE);
        client
    }

    /// The same, with a clock of its own, by which it may never be ready.
    #[must_use]
    pub fn client_by(&mut self, flags: &str, lines: &str, clock: Option<&WrongClock>) -> Client {
        let socks = format!("127.0.0.1:{}", SOCKS_PORT + self.clients);
        let name = format!("client{}", self.clients);
        self.clients += 1;
        let lines = format!("SocksPort {socks} OnionTrafficOnly {flags}\n{lines}");
        Client { tor: self.tor_by(&name, &lines, clock), socks }
    }

    /// Settings by which an arti is of this network, as TOML. It trusts no other authorities, and finds the first ones as `orport`
    /// says: the authorities themselves, or nobody.
    ///
    /// # Panics
    /// If an authority's files cannot be read.
    #[must_use]
    pub fn arti(&self, orport: impl Fn(u16) -> u16) -> String {
        let word_after = |line: &str, key: &str| {
            let found = line.split_whitespace().find_map(|word| word.strip_prefix(key));
            found.expect("a word of the authority's line").to_owned()
        };
        let idents: Vec<String> =
            self.authorities.lines().map(|line| format!("\"{}\"", word_after(line, "v3ident="))).collect();
        let mut config = format!(
            "# All relays have one address.\n[path_rules]\nipv4_subnet_family_prefix = 33\nipv6_subnet_family_prefix = 129\n\
             [tor_network.authorities]\nv3idents = [{}]\nuploads = []\ndownloads = []\nvotes = []\n",
            idents.join(", ")
        );
        for (line, index) in self.authorities.lines().zip(0..) {
            let rsa = line.split_whitespace().last().expect("a fingerprint");
            let ed = fs::read_to_string(self.root.path().join(format!("auth{index}/fingerprint-ed25519")));
            let ed = ed.expect("a fingerprint");
            let ed = ed.split_whitespace().last().expect("a fingerprint");
            config.push_str(&format!(
                "[[tor_network.fallback_caches]]\nrsa_identity = \"{rsa}\"\ned_identity = \"{ed}\"\norports = [\"127.0.0.1:{}\"]\n",
                orport(OR_PORT + index)
            ));
        }
        config
    }

    /// Where its files lie.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.root.path()
    }

    /// A private directory below it.
    fn dir(&self, name: &str) -> PathBuf {
        let dir = self.root.path().join(name);
        private(&dir);
        dir
    }

    /// A client that comes before the consensus lists every relay waits for a minute; one that comes before the authorities
    /// have all descriptors, for ten seconds.
    fn wait_until_up(&mut self) {
        let all = usize::from(AUTHORITIES + RELAYS);
        let listed =
            || (consensus().lines().filter(|line| line.starts_with("r ")).count() == all).then_some(());
        let up = wait_for(PATIENCE, "a consensus of all relays", listed);
        up.unwrap_or_else(|why| {
            unreachable!("{why}\n{}", self.tors.first().map(Tor::log).unwrap_or_default())
        });
        for tor in self.tors.iter_mut().take(usize::from(AUTHORITIES)) {
            // Without an exit an authority never comes further.
            let up = wait_for(PATIENCE, "an authority", || tor.is_bootstrapped_to(75).then_some(()));
            up.unwrap_or_else(|why| unreachable!("{why}\n{}", tor.log()));
        }
    }
}

/// A relay before it runs.
struct Relay {
    index: u16,
    name: String,
    dir: PathBuf,
}

impl Relay {
    fn new(root: &Path, index: u16) -> Self {
        let name = if index < AUTHORITIES { format!("auth{index}") } else { format!("relay{index}") };
        let dir = root.join(&name);
        private(&dir);
        private(&dir.join("keys"));
        Self { index, name, dir }
    }

    const fn is_authority(&self) -> bool {
        self.index < AUTHORITIES
    }

    const fn or_port(&self) -> u16 {
        OR_PORT + self.index
    }

    const fn dir_port(&self) -> u16 {
        DIR_PORT + self.index
    }

    /// The identity, and an authority's certificate: minutes of arithmetic in all, so at once.
    fn make_keys(&self) -> Vec<Child> {
        let mut made = Vec::new();
        if self.is_authority() {
            let keys = self.dir.join("keys");
            let mut certificate = Command::new("tor-gencert");
            certificate.args(["--create-identity-key", "-m", "12", "--passphrase-fd", "0", "-a"]);
            certificate.arg(format!("127.0.0.1:{}", self.dir_port()));
            for (flag, file) in [("-i", "identity_key"), ("-s", "signing_key"), ("-c", "certificate")] {
                certificate.arg(flag).arg(keys.join(format!("authority_{file}")));
            }
            certificate.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
            let mut child = certificate.spawn().expect("tor-gencert, of Debian's package tor");
            child.stdin.take().expect("its input").write_all(b"not secret\n").expect("it reads");
            made.push(child);
        }
        let mut identity = command(&self.dir);
        let torrc = self.dir.join("identity.torrc");
        // Any authority will do: none is asked for a fingerprint.
        let nobody = "0".repeat(40);
        let lines = format!(
            "DataDirectory {}\nNickname {}\nORPort 127.0.0.1:{}\nDirAuthority x 127.0.0.1:1 {nobody}\n",
            self.dir.display(),
            self.name,
            self.or_port()
        );
        fs::write(&torrc, lines).expect("a file");
        identity.arg("-f").arg(torrc).args(["--hush", "--list-fingerprint"]);
        identity.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        made.push(identity.spawn().expect("Debian's package tor"));
        made
    }

    fn fingerprint(&self) -> String {
        let line = fs::read_to_string(self.dir.join("fingerprint")).expect("a fingerprint");
        line.split_whitespace().last().expect("a fingerprint").to_owned()
    }

    /// The line by which others know an authority.
    fn as_authority(&self) -> String {
        let certificate =
            fs::read_to_string(self.dir.join("keys/authority_certificate")).expect("a certificate");
        let identity = certificate.lines().find_map(|line| line.strip_prefix("fingerprint "));
        format!(
            "DirAuthority {} orport={} no-v2 v3ident={} 127.0.0.1:{} {}\n",
            self.name,
            self.or_port(),
            identity.expect("its fingerprint"),
            self.dir_port(),
            self.fingerprint()
        )
    }

    fn lines(&self, authorities: &[String]) -> String {
        let relay = format!(
            "SocksPort 0\nORPort 127.0.0.1:{} IPv4Only\nAssumeReachable 1\nExitRelay 0\nExitPolicy reject *:*\n",
            self.or_port()
        );
        if !self.is_authority() {
            // Clients then ask the authorities, which have every document at once.
            return relay + "DirCache 0\n";
        }
        let (port, hs_dirs, period) = (self.dir_port(), authorities.join(","), VOTE * 24 / 60);
        format!(
            "{relay}DirPort 127.0.0.1:{port} IPv4Only\nAuthoritativeDirectory 1\nV3AuthoritativeDirectory 1\n\
             TestingV3AuthInitialVotingInterval {VOTE}\nTestingV3AuthInitialVoteDelay 2\n\
             TestingV3AuthInitialDistDelay 2\nV3AuthVotingInterval {VOTE}\nV3AuthVoteDelay 2\nV3AuthDistDelay 2\n\
             TestingDirAuthVoteGuard *\nTestingDirAuthVoteHSDir {hs_dirs}\nConsensusParams hsdir_interval={period}\n"
        )
    }
}

/// What every tor of the network has in its settings.
fn common(dir: &Path, name: &str, authorities: &str) -> String {
    let (dir, owner) = (dir.display(), std::process::id());
    format!(
        "TestingTorNetwork 1\n__OwningControllerProcess {owner}\nDataDirectory {dir}\nNickname {name}\n\
         Address 127.0.0.1\nShutdownWaitLength 0\nLog notice stdout\nControlPort unix:{dir}/control\nCookieAuthentication 0\n\
         # Ten milliseconds a hop, if nothing is said.\nKISTSchedRunInterval 1 msec\n\
         # Learned on loopback, it would be so short that circuits die as soon as there is work.\n\
         LearnCircuitBuildTimeout 0\nCircuitBuildTimeout 10\n{authorities}"
    )
}

fn private(dir: &Path) {
    DirBuilder::new().recursive(true).mode(0o700).create(dir).expect("a directory");
}

/// The consensus as the first authority serves it, or nothing.
fn consensus() -> String {
    let ask = || -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", DIR_PORT))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(b"GET /tor/status-vote/current/consensus-microdesc HTTP/1.0\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
    };
    String::from_utf8_lossy(&ask().unwrap_or_default()).into_owned()
}
