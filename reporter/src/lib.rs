//! The reporter's side (SPEC 8.2, 8.8): answers, routing, the checker, visits; and the command line over them.
//!
//! Nothing here is written to disk unless a file was asked for. Time and randomness are parameters; only `main.rs` reads
//! the clock and makes a generator.

pub mod answers;
pub mod checker;
pub mod routing;
