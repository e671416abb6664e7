//! The server's program, running on a practice house as a process of its own.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use postern_server::config::Config;
use rustix::process::{Pid, Signal, kill_process};

use crate::binary::Program;
use crate::house::House;

/// A running server; killed when dropped.
#[derive(Debug)]
pub struct Station {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
    said: Receiver<String>,
}

impl Station {
    /// Starts the server, and returns when it has said that it serves.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start(house: &House) -> Self {
        Self::with(house, &[], |_| {})
    }

    /// As [`Station::start`], under another program (such as `strace`) and with other settings.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn with(house: &House, under: &[&str], change: impl FnOnce(&mut Config)) -> Self {
        let mut config = config(house);
        change(&mut config);
        let address = config.listen_tcp.expect("an address");
        let path = house.path().join("postern.toml");
        fs::write(&path, config.to_toml().expect("settings")).expect("a file");
        let server = Program::Server.path();
        let mut command = match under {
            [] => Command::new(server),
            [program, arguments @ ..] => {
                let mut command = Command::new(program);
                command.args(arguments).arg(server);
                command
            }
        };
        command.args(["run", "--config"]).arg(&path);
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the server's program");
        let (say, said) = channel();
        let lines = BufReader::new(child.stderr.take().expect("its log")).lines();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                // Nobody may be listening any more.
                let _ = say.send(line);
            }
        });
        let station = Self { address, child, said };
        let mut before = Vec::new();
        loop {
            let line =
                station.said.recv().unwrap_or_else(|_| unreachable!("the server does not start: {before:?}"));
            if line == "started" {
                return station;
            }
            before.push(line);
        }
    }

    /// The process, or the one that it was started under.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it, with nothing flushed or finished.
    ///
    /// # Panics
    /// If that fails.
    pub fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it ends");
    }

    /// Ends it in order; every line of its log since it had started.
    ///
    /// # Panics
    /// If it ends otherwise.
    #[must_use]
    pub fn stop(mut self) -> Vec<String> {
        // What it was started under ends with it.
        kill_process(self.server(), Signal::TERM).expect("a signal");
        assert!(self.child.wait().expect("it ends").success());
        self.said.iter().collect()
    }

    /// The server itself, be it the process or the child of what it was started under.
    fn server(&self) -> Pid {
        let children = fs::read_to_string(format!("/proc/{0}/task/{0}/children", self.id()));
        let traced = children.ok().and_then(|pids| pids.split_whitespace().next()?.parse().ok());
        traced.and_then(Pid::from_raw).unwrap_or(Pid::from_child(&self.child))
    }

    /// How much memory it has in use, in bytes.
    ///
    /// # Panics
    /// If the system does not tell.
    #[must_use]
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).expect("its status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("its memory");
        let kib: u64 = line.trim().trim_end_matches("kB").trim().parse().expect("a number");
        kib << 10
    }
}

impl Drop for Station {
    fn drop(&mut self) {
        // All fail when it has ended already.
        let _ = kill_process(self.server(), Signal::KILL);
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Settings on a free port, with what they name.
fn config(house: &House) -> Config {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
    let key = house.path().join("service.key");
    if !key.exists() {
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&key);
        let seed = hex::encode(house.practice.service_key.seed());
        file.and_then(|mut file| file.write_all(seed.as_bytes())).expect("a file");
        DirBuilder::new().mode(0o700).create(house.data_dir()).expect("a directory");
    }
    Config {
        data_dir: house.data_dir(),
        keyring_dir: None::<PathBuf>,
        directory_file: house.directory_file(),
        root: house.practice.root_digest().to_string(),
        service_key_file: key,
        listen_tcp: Some(free.expect("a free port")),
        listen_unix: None,
        onion: None,
        alarm_command: None,
        max_connections: 1_024,
        header_seconds: 20,
        body_seconds: 60,
        idle_seconds: 60,
        drain_seconds: 20,
    }
}
