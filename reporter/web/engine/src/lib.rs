//! The engine of the reporter's page: what `reporting` decides and `client-crypto` seals, behind five functions of a C
//! interface, for WebAssembly.
//!
//! It imports nothing: no clock, no randomness, no memory of the page's. What is needed of these comes with each call, so
//! that the same call gives the same bytes natively, as WebAssembly and as the JavaScript made of it (`vectors/`).
//!
//! A call is a CBOR array `[op, args]`, its answer a CBOR map; an error is `{"error": name}` with what a person needs to
//! know of it. [`Session::call`] is the whole of it; `abi` only carries bytes in and out.

mod abi;
mod args;
mod fault;
mod ops;
mod session;
mod value;

pub use session::Session;
