//! The real programs, run as a person runs them.

use core::fmt;
use std::ffi::OsStr;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// Where the programs are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// `postern-server`.
    pub server: PathBuf,
    /// `reporter`.
    pub reporter: PathBuf,
    /// `keyholder`.
    pub keyholder: PathBuf,
}

/// A program that is not there, or does not start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgramError {
    /// It is not beside this program.
    Missing(PathBuf),
    /// The system does not run it.
    NotRun(PathBuf, io::ErrorKind),
}

impl fmt::Display for ProgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(
                f,
                "{} is not there. The demo runs the real programs, which lie beside it: build them with `make demo`.",
                path.display()
            ),
            Self::NotRun(path, why) => write!(f, "{} does not run: {why}", path.display()),
        }
    }
}

impl core::error::Error for ProgramError {}

impl Installed {
    /// The programs beside this one.
    ///
    /// # Errors
    /// [`ProgramError::Missing`].
    pub fn beside(program: &Path) -> Result<Self, ProgramError> {
        let find = |name: &str| {
            let path = program.with_file_name(name);
            if path.is_file() { Ok(path) } else { Err(ProgramError::Missing(path)) }
        };
        Ok(Self {
            server: find("postern-server")?,
            reporter: find("reporter")?,
            keyholder: find("keyholder")?,
        })
    }
}

/// What a program said.
#[derive(Clone)]
pub struct Ran {
    /// Exit code; none if a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl fmt::Debug for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A reporter prints the code.
        write!(f, "Ran(exit {:?})", self.code)
    }
}

impl Ran {
    /// The one object on standard output; `null` if there is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(self.out.trim()).unwrap_or_default()
    }

    /// What it complained of, or else what it said.
    #[must_use]
    pub fn said(&self) -> &str {
        if self.err.trim().is_empty() { self.out.trim() } else { self.err.trim() }
    }
}

/// Runs a program to its end, with this on its standard input.
///
/// # Errors
/// [`ProgramError::NotRun`].
pub fn run<A: AsRef<OsStr>>(
    program: &Path,
    arguments: impl IntoIterator<Item = A>,
    folder: &Path,
    input: &[u8],
) -> Result<Ran, ProgramError> {
    let not_run = |error: io::Error| ProgramError::NotRun(program.to_owned(), error.kind());
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(not_run)?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read its input may have ended already.
        let _ = stdin.write_all(input);
    }
    let done = child.wait_with_output().map_err(not_run)?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ok(Ran { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) })
}

/// A server that runs until it is stopped or dropped.
#[derive(Debug)]
pub struct Server(Child);

impl Server {
    /// Starts it; what it says goes into the file `log`.
    ///
    /// # Errors
    /// [`ProgramError::NotRun`].
    pub fn start(program: &Path, config: &Path, log: &Path) -> Result<Self, ProgramError> {
        let not_run = |error: io::Error| ProgramError::NotRun(program.to_owned(), error.kind());
        let log = std::fs::File::create(log).map_err(not_run)?;
        // As a service manager starts it: with nothing of whoever happens to sit here in its memory.
        let child = Command::new(program)
            .env_clear()
            .args([OsStr::new("run"), OsStr::new("--config"), config.as_os_str()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn();
        child.map(Self).map_err(not_run)
    }

    /// Its process number.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.0.try_wait(), Ok(None))
    }

    /// Asks it to stop, as its operator does (SIGTERM), and waits until it has.
    ///
    /// # Errors
    /// The system's.
    pub fn stop(mut self) -> io::Result<bool> {
        let pid = i32::try_from(self.0.id()).ok().and_then(rustix::process::Pid::from_raw);
        if let Some(pid) = pid {
            rustix::process::kill_process(pid, rustix::process::Signal::TERM)?;
        }
        Ok(self.0.wait()?.success())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A story that broke off leaves no server behind; one that has ended cannot be killed, and need not be.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_run_with_its_input() {
        let ran = run(Path::new("/bin/cat"), [] as [&str; 0], Path::new("/"), b"{\"a\": 1}\n").unwrap();
        assert_eq!((ran.code, ran.json()["a"].as_u64()), (Some(0), Some(1)));
        assert_eq!(format!("{ran:?}"), "Ran(exit Some(0))");
    }

    #[test]
    fn a_missing_program_is_said() {
        assert!(matches!(Installed::beside(Path::new("/nowhere/at-all")), Err(ProgramError::Missing(_))));
        assert!(matches!(
            run(Path::new("/nowhere/at-all"), [] as [&str; 0], Path::new("/"), b""),
            Err(ProgramError::NotRun(..))
        ));
    }
}
