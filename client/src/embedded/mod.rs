//! Tor within the program (feature `arti`): for machines that have none.
//!
//! It goes to onions and nowhere else, and gives each request a circuit of its own. It runs in a thread of its own, so that
//! it lives on while the program waits for somebody to type, and so that its folder is removed even then, should the
//! program be told to end. In a build without the feature there is no value of [`Embedded`], and [`Embedded::new`] says so.

#[cfg(not(feature = "arti"))]
mod absent;
#[cfg(feature = "arti")]
mod config;
mod error;
#[cfg(feature = "arti")]
mod kind;
#[cfg(feature = "arti")]
mod running;
#[cfg(feature = "arti")]
mod tor;

use std::path::PathBuf;

#[cfg(not(feature = "arti"))]
pub use absent::Embedded;
pub use error::EmbeddedError;
#[cfg(feature = "arti")]
pub use tor::Embedded;

/// What the embedded Tor is told.
#[derive(Debug, Clone)]
pub struct EmbeddedSettings {
    /// Where it keeps what it knows.
    pub folder: TorFolder,
    /// Settings of arti's own in TOML, for bridges and private networks; all but `storage`, which is [`TorFolder`]'s.
    pub config: Option<String>,
    /// A directory of client keys as `ClientOnionAuthDir` of tor(1) names: files `NAME.auth_private`.
    pub onion_keys: Option<PathBuf>,
    /// Who ends the program at SIGINT and SIGTERM. SIGHUP is always the embedded Tor's to hear, if its folder passes.
    pub signals: Signals,
}

impl EmbeddedSettings {
    /// The most bytes of `config` that are worth reading: some hundred bridges.
    pub const MAX_CONFIG: usize = 64 << 10;
}

/// Where the embedded Tor keeps what it knows of the network, and which guards it has chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TorFolder {
    /// A new folder of mode 0700, which is removed when the program ends or is told to. It lies in memory where the system
    /// offers that (`XDG_RUNTIME_DIR`), else among the temporary files.
    Passing,
    /// This one, kept from run to run; it must be there, and closed to everybody else.
    Kept(PathBuf),
}

/// Who hears SIGINT and SIGTERM, when the folder passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signals {
    /// The embedded Tor: it removes its folder and ends the program, with 128 and the signal's number.
    EndTheProgram,
    /// The program does, and drops the client in time.
    AreThePrograms,
}
