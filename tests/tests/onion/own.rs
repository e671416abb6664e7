//! An onion with a tor of its own before the same server: what is done to it, the others do not feel.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use postern_tests::tor::clock::WrongClock;
use postern_tests::tor::patience::wait_for;
use postern_tests::tor::process::Tor;

use crate::lab::{Lab, PATIENCE};

/// The onion, whose tor may be stopped and started again.
pub(crate) struct OwnOnion {
    pub(crate) tor: Option<Tor>,
    /// `http://...onion`.
    pub(crate) address: String,
    name: String,
    lines: String,
    dir: PathBuf,
    clock: Option<WrongClock>,
}

impl OwnOnion {
    /// Starts its tor with these settings of the onion beside the usual ones; `before` is given the onion's directory first.
    pub(crate) fn start(lab: &Lab, name: &str, settings: &str, before: impl FnOnce(&Path)) -> Self {
        Self::made(lab, name, &lab.socket(), settings, None, before)
    }

    /// As [`OwnOnion::start`], before another socket.
    pub(crate) fn to(
        lab: &Lab,
        name: &str,
        socket: &Path,
        settings: &str,
        before: impl FnOnce(&Path),
    ) -> Self {
        Self::made(lab, name, socket, settings, None, before)
    }

    /// As [`OwnOnion::start`], with a clock of its own.
    pub(crate) fn start_by(lab: &Lab, name: &str, settings: &str, clock: WrongClock) -> Self {
        Self::made(lab, name, &lab.socket(), settings, Some(clock), |_| {})
    }

    fn made(
        lab: &Lab,
        name: &str,
        socket: &Path,
        settings: &str,
        clock: Option<WrongClock>,
        before: impl FnOnce(&Path),
    ) -> Self {
        let dir = lab.network.path().join(name);
        DirBuilder::new().mode(0o700).create(&dir).unwrap();
        before(&dir);
        let lines = format!(
            "SocksPort 0\nHiddenServiceDir {}\nHiddenServicePort 80 unix:{}\n{settings}",
            dir.display(),
            socket.display()
        );
        let mut own =
            Self { tor: None, address: String::new(), name: format!("{name}host"), lines, dir, clock };
        own.begin(lab);
        own
    }

    /// Starts its tor, again or for the first time; its address is that of the key that lies there.
    pub(crate) fn begin(&mut self, lab: &Lab) {
        let mut tor = lab.network.tor_by(&self.name, &self.lines, self.clock.as_ref());
        tor.wait_until_ready(PATIENCE);
        let hostname = self.dir.join("hostname");
        let found = wait_for(PATIENCE, "an onion's name", || fs::read_to_string(&hostname).ok());
        self.address = format!("http://{}", found.unwrap().trim());
        self.tor = Some(tor);
    }

    /// Ends its tor at once, as when it crashes.
    pub(crate) fn stop(&mut self) {
        self.tor = None;
    }

    /// Throws its key away: when its tor begins again, it makes another.
    pub(crate) fn lose_key(&self) {
        for file in ["hs_ed25519_secret_key", "hs_ed25519_public_key", "hostname"] {
            fs::remove_file(self.dir.join(file)).unwrap();
        }
    }

    /// Where its key lies.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Its clock.
    pub(crate) fn clock(&self) -> &WrongClock {
        self.clock.as_ref().unwrap()
    }

    /// The address without what stands before and after it.
    pub(crate) fn name(&self) -> String {
        self.address.trim_start_matches("http://").trim_end_matches(".onion").to_owned()
    }
}
