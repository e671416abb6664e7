//! The page in real browsers over the onion: `tests/browser/onion`, which is run here within the network's namespace.

use std::path::Path;
use std::process::{Command, Stdio};

use postern_tests::binary::Program;

use crate::lab::Lab;

/// The time after which the whole has failed, and is ended.
const MOST: &str = "8m";

pub(crate) fn visits(lab: &mut Lab) {
    // A tor of one's own, as Tor Browser has.
    let theirs = lab.network.client("ExtendedErrors", "");
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser");
    let programs = Program::Drill.path();
    let mut command = Command::new("timeout");
    command.args([
        "--kill-after=10",
        MOST,
        "node",
        "--test",
        "--test-reporter=spec",
        "onion/visits.test.mjs",
    ]);
    command.current_dir(&tests).stdin(Stdio::null());
    command.env("BIN_DIR", programs.parent().unwrap());
    command.env("TOR_CONTROL", lab.host.dir().join("control")).env("TOR_SOCKS", &theirs.socks);
    assert!(command.status().unwrap().success(), "the browsers' tests, above");
}
