//! The programs as they are shipped, built if they are not up to date.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::SystemTime;

/// One of the four programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// `postern-server`.
    Server,
    /// `reporter`.
    Reporter,
    /// `keyholder`.
    Keyholder,
    /// `postern-drill`.
    Drill,
}

impl Program {
    const ALL: [Self; 4] = [Self::Server, Self::Reporter, Self::Keyholder, Self::Drill];

    /// Its file's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Server => "postern-server",
            Self::Reporter => "reporter",
            Self::Keyholder => "keyholder",
            Self::Drill => "postern-drill",
        }
    }

    const fn package(self) -> &'static str {
        match self {
            Self::Server => "postern-server",
            Self::Reporter => "postern-reporter",
            Self::Keyholder => "postern-keyholder",
            Self::Drill => "postern-drill",
        }
    }

    /// Its path, up to date.
    ///
    /// # Panics
    /// If it cannot be built.
    #[must_use]
    pub fn path(self) -> PathBuf {
        let dir = output_dir();
        if !self.is_fresh(&dir) {
            static BUILT: OnceLock<()> = OnceLock::new();
            BUILT.get_or_init(|| build(&dir));
        }
        dir.join(self.name())
    }

    /// The path of `reporter` or `keyholder` with Tor within, up to date.
    ///
    /// # Panics
    /// If it cannot be built.
    #[must_use]
    pub fn path_with_tor(self) -> PathBuf {
        static BUILT: OnceLock<()> = OnceLock::new();
        let target = output_dir().parent().expect("target/PROFILE").to_owned();
        // Cargo knows best whether there is anything to build, and says so in a second.
        BUILT.get_or_init(|| build_with_tor(&target));
        target.join("arti").join(self.name())
    }

    /// A command of it, with an environment that is empty but for what it needs to run.
    #[must_use]
    pub fn command(self) -> Command {
        let mut command = Command::new(self.path());
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C.UTF-8");
        command
    }

    /// Whether nothing that it is made of, by the compiler's own list, is newer than it.
    fn is_fresh(self, dir: &Path) -> bool {
        let made = modified(&dir.join(self.name()));
        let list = fs::read_to_string(dir.join(self.name()).with_extension("d"));
        let (Some(made), Ok(list)) = (made, list) else { return false };
        let sources = list.split_once(": ").map_or("", |(_, sources)| sources);
        sources.replace("\\ ", "\0").split_whitespace().all(|source| {
            let newest = modified(Path::new(&source.replace('\0', " ")));
            newest.is_some_and(|newest| newest <= made)
        })
    }
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}

/// Beside this test's own directory, which is `deps`.
fn output_dir() -> PathBuf {
    let own = std::env::current_exe().expect("this program's path");
    own.parent().and_then(Path::parent).expect("target/PROFILE/deps").to_owned()
}

/// With the tests of theirs, as `ci/tor.sh` does: by themselves they would be four hundred crates anew.
fn build_with_tor(target: &Path) {
    let built =
        cargo().args(["test-arti", "--no-run", "--target-dir"]).arg(target).current_dir(ROOT).status();
    assert!(built.expect("cargo runs").success(), "the programs with Tor within do not build");
}

/// Of the workspace.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Without what the cargo that began this program said of its package: a crate that asks for that would be built anew.
fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let of_package = |name: &OsString| {
        name.to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
    };
    for (name, _) in std::env::vars_os().filter(|(name, _)| of_package(name)) {
        cargo.env_remove(name);
    }
    cargo
}

fn build(dir: &Path) {
    let mut cargo = cargo();
    cargo.args(["build", "--locked", "--bins"]).current_dir(ROOT);
    cargo.args(Program::ALL.iter().flat_map(|program| ["-p", program.package()]));
    if let Some(target) = dir.parent() {
        cargo.arg("--target-dir").arg(target);
    }
    if dir.ends_with("release") {
        cargo.arg("--release");
    }
    let built = cargo.status().expect("cargo runs");
    assert!(built.success(), "the programs do not build");
}
