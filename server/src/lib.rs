//! Postern.

pub mod clock;
pub mod keyring;
pub mod store;
pub mod writer;
