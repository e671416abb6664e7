//! Every byte layout, length and typed id of Postern (SPEC 2, 4, 6, 7, 8). No cryptography and no IO.
//!
//! Two encodings are used. Whatever must have one exact length is laid out by hand and read with a strict [`Cursor`];
//! whatever is a record is deterministic CBOR, decoded by [`cbor::decode_canonical`], which re-encodes and compares.

pub mod auth;
pub mod board;
pub mod cbor;
pub mod cell;
mod cursor;
pub mod dead_drop;
pub mod directory;
pub mod form;
pub mod head;
mod ids;
pub mod item;
pub mod letter;
pub mod log;
pub mod note;
mod record;
pub mod request;
pub mod sizes;
pub mod sync;
pub mod unit_files;

pub use cbor::DecodeError;
pub use cursor::Cursor;
pub use dead_drop::{Collector, DaySink, DeadDrop, DropError};
pub use ids::{
    Day, Digest, Hint, KeyId, LetterId, MailroomPublic, PersonId, Quarter, ServiceId, SignatureBytes,
    ThreadId, UnitId, VerifyingKeyBytes, X25519Public,
};
