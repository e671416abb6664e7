//! What may be believed (SPEC 4): signatures by purpose, the calendar, the signed directory, key cards, statements, day
//! heads, Merkle proofs. No KEM, no AEAD, no IO, no clock.
//!
//! Unverified in, verified out: a [`SignedDirectory`] is decoded, its `verify` consumes it and gives a [`Directory`],
//! and everything else asks a `Directory`.

pub mod build;
mod calendar;
mod card;
mod digest;
mod directory;
mod error;
mod head;
mod index;
pub mod merkle;
mod note;
mod page;
pub mod practice;
mod root;
mod roster;
pub mod sign;
mod statement;
mod statement_error;

pub use calendar::Calendar;
pub use card::Card;
pub use digest::sha256;
pub use directory::{Directory, Seen, SignedDirectory, review_roster};
pub use error::{DirectoryError, List, Record};
pub use head::{ClassSet, follows, head_digest};
pub use note::note_bytes;
pub use root::{MAX_ROOTS, RootDigest, current_root};
pub use roster::{MAX_SLUG, holds_on};
pub use sign::{Purpose, SignatureError, SigningKey, VerifyingKey, purpose};
pub use statement_error::StatementError;
