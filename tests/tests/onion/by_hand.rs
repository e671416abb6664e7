//! Requests through Tor without any program of Postern's: as whoever has only a browser or a downloader sends them.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// Silence after which nothing more will come.
const PATIENCE: Duration = Duration::from_secs(30);

/// Asks a proxy for an onion's port 80 by a name of one's own, and so on a circuit of its own (RFC 1928, RFC 1929); nothing, if tor
/// refuses.
///
/// # Errors
/// The system's.
pub(crate) fn connect(socks: &str, host: &str, user: &str) -> io::Result<Option<TcpStream>> {
    let mut stream = TcpStream::connect(socks)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let length = |text: &str| u8::try_from(text.len()).unwrap();
    let name = [&[1, length(user)], user.as_bytes(), &[1, b'x']].concat();
    let target = [&[5, 1, 0, 3, length(host)], host.as_bytes(), &80u16.to_be_bytes()].concat();
    let mut answer = [0; 2];
    stream.write_all(&[5, 1, 2])?;
    stream.read_exact(&mut answer)?;
    stream.write_all(&name)?;
    stream.read_exact(&mut answer)?;
    stream.write_all(&target)?;
    // Version, reply, nothing, an address of four bytes, a port.
    let mut reply = [0; 10];
    stream.read_exact(&mut reply)?;
    Ok((reply[1] == 0).then_some(stream))
}

/// Sends a request, and reads the answer to its end: status, body.
pub(crate) fn ask(mut stream: TcpStream, head: &str, body: &[u8]) -> (u16, Vec<u8>) {
    stream.write_all(&[head.as_bytes(), b"\r\n\r\n", body].concat()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let status = std::str::from_utf8(&answer[..end]).unwrap().split(' ').nth(1).unwrap();
    (status.parse().unwrap(), answer[end + 4..].to_vec())
}
