//! Days over time: closed late, closed after a crash, expired; and a clock that goes wrong (SPEC 8.3, 8.10).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod clock;
mod closing;
mod expiry;
mod head;
mod sync;
#[path = "../world/mod.rs"]
mod world;
