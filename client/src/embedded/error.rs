//! Why there is no embedded Tor, before anything was dialled.

/// Why the embedded Tor cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmbeddedError {
    /// The program was built without the feature `arti`.
    #[error("this program was built without Tor within")]
    Absent,
    /// The settings are not TOML, or a value is not of its kind.
    #[error("Tor's settings are not in order: line {line}")]
    Config {
        /// The line, from 1.
        line: usize,
    },
    /// The settings have a key that Tor does not know, so that what was meant by it would not be done.
    #[error("Tor does not know this of its settings: {key}")]
    UnknownKey {
        /// The key with those above it, separated by dots.
        key: Box<str>,
    },
    /// The settings say where Tor's files lie, which is not theirs to say.
    #[error("Tor's settings must not have a part [storage]")]
    Storage,
    /// Each value is of its kind, but they do not fit each other.
    #[error("Tor's settings contradict each other")]
    Contradiction,
    /// A path that is not UTF-8.
    #[error("the folder's name has characters that Tor does not take")]
    Path,
}
