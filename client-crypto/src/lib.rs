//! The reporter's and the keyholder's cryptography: the code, sealing, opening together, notes (SPEC 3, 5, 6, 7).
//!
//! No IO, no clock; randomness is passed in. Builds for native targets and for `wasm32-unknown-unknown`.

mod binding;
pub mod cell;
pub mod code;
pub mod custody;
pub mod hpke;
pub mod kdf;
pub mod keys;
pub mod letter;
pub mod note;
pub mod practice;
pub mod reader;
pub mod shamir;

/// Sealing to a verified key card takes these.
pub use cell::{cover, open_mailroom, seal};
pub use code::Code;
pub use keys::{MailroomKey, OpeningKey};
