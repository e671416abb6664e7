//! One tor, as a process that ends with this program.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::clock::WrongClock;
use super::control::{Control, Events};
use super::patience::wait_for;

/// How long a tor may take to open its control socket.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running tor; killed when dropped.
#[derive(Debug)]
pub struct Tor {
    dir: PathBuf,
    child: Child,
    control: Control,
}

/// A command of the system's tor that reads no settings but those which it is given.
///
/// # Panics
/// If the directory cannot be written to.
#[must_use]
pub fn command(dir: &Path) -> Command {
    // Without defaults of its own it would read those of the system; a device file is refused.
    let empty = dir.join("empty");
    fs::write(&empty, "").expect("a file");
    let mut command = Command::new("tor");
    command.arg("--defaults-torrc").arg(empty);
    command
}

impl Tor {
    /// Starts a tor in a directory of its own with these settings, and returns when it can be asked. Its clock is the machine's,
    /// or one of its own.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start(dir: &Path, torrc: &str, clock: Option<&WrongClock>) -> Self {
        let mut command = command(dir);
        if let Some(clock) = clock {
            clock.give(&mut command);
        }
        let socket = control_socket(dir);
        let _ = fs::remove_file(&socket);
        fs::write(dir.join("torrc"), torrc).expect("a file");
        let log = File::create(dir.join("log")).expect("a file");
        command.arg("-f").arg(dir.join("torrc")).stdin(Stdio::null());
        command.stdout(log.try_clone().expect("a file")).stderr(log);
        let mut child = command.spawn().expect("Debian's package tor");
        let mut look = || match child.try_wait() {
            Ok(None) => Control::connect(&socket).ok().map(Ok),
            ended => Some(Err(format!("tor ended: {ended:?}"))),
        };
        let control = wait_for(PATIENCE, "a tor's control socket", &mut look).and_then(|control| control);
        let mut control = control.unwrap_or_else(|why| {
            let _ = child.kill();
            unreachable!("{why}: {}", fs::read_to_string(dir.join("log")).unwrap_or_default())
        });
        // When this connection closes, be it by the kernel, the tor ends at once. Until here, and should it not be told,
        // the process that stands in its settings is looked for every few seconds.
        control.ask("TAKEOWNERSHIP").expect("ownership");
        Self { dir: dir.to_owned(), child, control }
    }

    /// Its directory.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Asks it something (Tor's control-spec, section 3).
    ///
    /// # Panics
    /// If it refuses.
    pub fn ask(&mut self, command: &str) -> Vec<String> {
        let answer = self.control.ask(command);
        answer.unwrap_or_else(|why| unreachable!("{command}: {why}\n{}", self.log()))
    }

    /// Listens to its events.
    #[must_use]
    pub fn events(&self, kinds: &str) -> Events {
        Events::listen(&control_socket(&self.dir), kinds)
    }

    /// Waits until it can build circuits.
    ///
    /// # Panics
    /// If it cannot after `most`.
    pub fn wait_until_ready(&mut self, most: Duration) {
        let ready = wait_for(most, "a tor that is ready", || self.is_bootstrapped_to(100).then_some(()));
        ready.unwrap_or_else(|why| unreachable!("{why}\n{}", self.log()));
    }

    /// Whether it has come so far on its way into the network, in per cent.
    pub fn is_bootstrapped_to(&mut self, per_cent: u32) -> bool {
        let phase = self.ask("GETINFO status/bootstrap-phase").concat();
        let found = super::control::value(&phase, "PROGRESS").and_then(|found| found.parse().ok());
        found.is_some_and(|found: u32| found >= per_cent)
    }

    /// What it logged.
    #[must_use]
    pub fn log(&self) -> String {
        fs::read_to_string(self.dir.join("log")).unwrap_or_default()
    }
}

impl Drop for Tor {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn control_socket(dir: &Path) -> PathBuf {
    dir.join("control")
}
