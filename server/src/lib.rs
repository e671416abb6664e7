//! Postern's server: the dead drop (SPEC 8, 9). It keeps sealed cells and sealed notes and has no key that opens one.
//!
//! [`service::Service`] is the whole of it without HTTP; [`http`] is its outside, [`store`] its disk.

pub mod alarm;
pub mod board;
pub mod clock;
pub mod config;
pub mod days;
pub mod expiry;
mod files;
pub mod heads;
pub mod http;
pub mod installed;
pub mod keyring;
pub mod local;
pub mod log;
pub mod onion_check;
pub mod onion_client;
pub mod server;
pub mod service;
pub mod status;
pub mod store;
pub mod sync;
pub mod tick;
pub mod torrc;
pub mod units;
pub mod warned;
pub mod window;
pub mod writer;
