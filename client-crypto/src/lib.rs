//! Postern.

pub mod code;
pub mod kdf;
pub mod shamir;
