//! The reporter's side (SPEC 8.2, 8.8): answers as files, visits; and the command line over them and over `reporting`.
//!
//! Nothing here is written to disk unless a file was asked for. Time and randomness are parameters; only `main.rs` reads
//! the clock and makes a generator. A program that acts for a reporter makes a [`journey::Journey`] over any
//! [`postern_wire::DeadDrop`] and calls its acts.

pub mod acts;
pub mod answers;
pub mod args;
pub mod cli;
pub mod command;
pub mod console;
pub mod failure;
pub mod files;
pub mod form;
pub mod journey;
pub mod progress;
pub mod screen;
pub mod service;
pub mod show;
pub mod text;
pub mod visit;
