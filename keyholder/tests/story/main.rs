//! The whole story of a unit in one process, and what goes wrong in it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    clippy::string_slice
)]

mod files;
mod letters;
mod screens;
mod story;
mod trouble;
mod unit;
mod world;
