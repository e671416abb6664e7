//! Letters (SPEC 6.4 to 6.7): writing one, and reading one that was opened.

mod read;
mod write;

use postern_wire::{ThreadId, VerifyingKeyBytes};
use sha2::{Digest as _, Sha256};

pub use read::{FromReporter, FromUnit, LetterError, VerifiedLetter, assemble, verify_letter};
pub use write::{ComposeError, Draft, OlderThread, compose, parts, seal_letter, thread_key};

/// A thread's id: SHA-256(verifying key)[..16] (SPEC 5.3).
#[must_use]
pub fn thread_id(key: &VerifyingKeyBytes) -> ThreadId {
    let hash = Sha256::digest(key);
    ThreadId(hash.first_chunk().copied().unwrap_or_default())
}
