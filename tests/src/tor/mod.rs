//! A private Tor network on loopback, made of the system's own `tor`: what runs here is Tor, nothing is played.
//!
//! It lives in a network namespace of the test program's own, which has no interface but loopback, so nothing can leave it;
//! no privilege is needed. Every tor ends with the program, however that ends: each gives itself up when the control
//! connection that owns it closes, or when the program is not there any more.

pub mod capture;
pub mod circuits;
pub mod clock;
pub mod control;
pub mod namespace;
pub mod network;
pub mod patience;
pub mod process;
