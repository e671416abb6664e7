//! The engine from outside, as the page calls it.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test program"
)]

mod calls;
mod refused;
mod story;
mod town;
mod vectors;
