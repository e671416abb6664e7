//! Bytes to a server and bytes back, without any client's manners.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

/// Silence after which a server counts as dead.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection.
///
/// # Panics
/// If there is none.
#[must_use]
pub fn connect(server: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(server).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
    stream.set_write_timeout(Some(PATIENCE)).expect("a limit");
    stream
}

/// Sends all of it, as far as it is taken, and reads to the end.
///
/// # Panics
/// If the server is silent for too long.
#[must_use]
pub fn ask(server: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = connect(server);
    // A server may refuse before it has everything.
    let _ = stream.write_all(request);
    rest(&mut stream)
}

/// Sends all of it and ends the sending side, and reads to the end.
///
/// # Panics
/// If the server is silent for too long.
#[must_use]
pub fn cut(server: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = connect(server);
    let _ = stream.write_all(request);
    let _ = stream.shutdown(Shutdown::Write);
    rest(&mut stream)
}

/// Everything until the end.
///
/// # Panics
/// If the server is silent for too long.
#[must_use]
pub fn rest(stream: &mut TcpStream) -> Vec<u8> {
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Err(error) if error.kind() != io::ErrorKind::ConnectionReset => {
            unreachable!("the server did not end the connection: {error}")
        }
        _ => answer,
    }
}

/// The request that posts a cell, on a connection of its own.
#[must_use]
pub fn post(cell: &[u8]) -> Vec<u8> {
    let length = cell.len();
    let head = format!(
        "POST /v1/cells HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Content-Type: application/octet-stream\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), cell].concat()
}

/// Whether a server answered that the cell is on its disk.
#[must_use]
pub fn is_taken(answer: &[u8]) -> bool {
    answer.starts_with(b"HTTP/1.1 202 ")
}

/// The status of an answer: three digits.
#[must_use]
pub fn status(answer: &[u8]) -> String {
    let line = String::from_utf8_lossy(answer);
    line.split(' ').nth(1).unwrap_or("nothing").to_owned()
}
