//! What may be believed (SPEC 4): signatures by purpose, the calendar, the signed directory, key cards, statements, day
//! heads, Merkle proofs. No KEM, no AEAD, no IO, no clock.
//!
//! Unverified in, verified out: a [`SignedDirectory`] is decoded, its `verify` consumes it and gives a [`Directory`],
//! and everything else asks a `Directory`.

pub mod calendar;
mod digest;
pub mod sign;

pub use calendar::Calendar;
pub use digest::sha256;
pub use sign::{Purpose, SignatureError, SigningKey, VerifyingKey, purpose};
