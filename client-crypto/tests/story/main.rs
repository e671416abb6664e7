//! A letter sealed, opened together and answered, without any server (SPEC 6, 7).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

mod cell;
mod custody;
mod letter;
mod note;
mod service;
