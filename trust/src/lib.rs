//! What may be believed (SPEC 4): signatures by purpose, the calendar, the signed directory, key cards, statements, day
//! heads, Merkle proofs. No KEM, no AEAD, no IO, no clock.
//!
//! Unverified in, verified out: a [`SignedDirectory`] is decoded, its `verify` consumes it and gives a [`Directory`],
//! and everything else asks a `Directory`.

mod calendar;
mod card;
mod digest;
mod directory;
mod error;
mod root;
mod roster;
pub mod sign;

pub use calendar::Calendar;
pub use card::Card;
pub use digest::sha256;
pub use directory::{Directory, Seen, SignedDirectory, review_roster};
pub use error::{DirectoryError, List, Record};
pub use root::{MAX_ROOTS, RootDigest};
pub use roster::{MAX_SLUG, holds_on};
pub use sign::{Purpose, SignatureError, SigningKey, VerifyingKey, purpose};
