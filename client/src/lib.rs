//! Talking to a Postern server (SPEC 8.2, 8.11): HTTP/1.1 over TCP, TLS, a unix socket, SOCKS5 or the Tor within the program.
//!
//! Every request has a connection of its own, which is closed after the answer; over SOCKS it has credentials of its
//! own too, by which Tor gives it a circuit of its own; the Tor within gives it one as well. The header block is the same for everybody. Nothing is kept
//! from one request to the next: no cookie, no TLS session, no connection.
//!
//! [`Client`] implements [`postern_wire::DeadDrop`]; what went wrong in detail is told by [`Client::cause`].

mod client;
mod connect;
mod dead_drop;
mod embedded;
mod endpoint;
mod error;
mod exchange;
mod host;
mod proxied;
mod retry;
mod service_file;
mod tls;
mod tor;

pub use client::{Client, Limits, Options};
pub use connect::ConnectError;
pub use embedded::{Embedded, EmbeddedError, EmbeddedSettings, Signals, TorFolder};
pub use endpoint::{Endpoint, EndpointError};
pub use error::ClientError;
pub use exchange::{Expect, Method, Response, Timeouts};
pub use host::SocksAddr;
pub use proxied::SocksError;
pub use retry::{Again, Retry};
pub use service_file::{RootPin, ServiceFile, ServiceFileError};
pub use tls::{ExtraRoots, TlsError};
pub use tor::TorTrouble;
