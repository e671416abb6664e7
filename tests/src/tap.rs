//! A listener in front of a server that writes down what passes, connection by connection: what somebody who watches the
//! network, or the server itself, has before them.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long the end of an exchange is waited for, which is over already for whoever made it.
const PATIENCE: Duration = Duration::from_secs(20);

/// One connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// Every byte from the client.
    pub sent: Vec<u8>,
    /// Every byte from the server.
    pub answered: Vec<u8>,
}

impl Exchange {
    /// The request's header, as text.
    ///
    /// # Panics
    /// If it is not HTTP.
    #[must_use]
    pub fn header(&self) -> String {
        let end = self.sent.windows(4).position(|four| four == b"\r\n\r\n").expect("a header's end");
        String::from_utf8(self.sent.get(..end + 4).unwrap_or_default().to_vec()).expect("a header of text")
    }

    /// How many bytes of body were sent.
    #[must_use]
    pub fn body(&self) -> usize {
        self.sent.len() - self.header().len()
    }
}

/// A tap on loopback, for as long as the process lives.
#[derive(Debug)]
pub struct Tap {
    /// Where clients connect to.
    pub address: SocketAddr,
    seen: Arc<(Mutex<Vec<Exchange>>, Condvar)>,
}

impl Tap {
    /// A tap in front of `server`.
    ///
    /// # Panics
    /// If there is no free port.
    #[must_use]
    pub fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("its address");
        let seen = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
        let written = Arc::clone(&seen);
        // One connection after the other: a visit makes no two at once, and if one did it would wait here for ever.
        thread::spawn(move || {
            for client in listener.incoming() {
                let exchange =
                    client.and_then(|client| pass(client, server)).expect("a connection is passed on");
                written.0.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
                written.1.notify_all();
            }
        });
        Self { address, seen }
    }

    /// What passed since the last call, in order: at least `count` exchanges, which are waited for.
    ///
    /// # Panics
    /// If there are fewer.
    #[must_use]
    pub fn take(&self, count: usize) -> Vec<Exchange> {
        let seen = self.seen.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fewer = |seen: &mut Vec<Exchange>| seen.len() < count;
        let waited = self.seen.1.wait_timeout_while(seen, PATIENCE, fewer);
        let (mut seen, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        assert!(!timeout.timed_out(), "{} exchanges, not {count}", seen.len());
        std::mem::take(&mut seen)
    }
}

fn pass(client: TcpStream, server: SocketAddr) -> std::io::Result<Exchange> {
    let server = TcpStream::connect(server)?;
    let (from, to) = (client.try_clone()?, server.try_clone()?);
    let up = thread::spawn(move || copy(from, to));
    let answered = copy(server, client)?;
    let sent = up.join().expect("the thread ends")?;
    Ok(Exchange { sent, answered })
}

/// Copies until the end, passes the end on, and gives back what there was.
fn copy(mut from: TcpStream, mut to: TcpStream) -> std::io::Result<Vec<u8>> {
    let (mut all, mut buffer) = (Vec::new(), vec![0; 64 << 10]);
    loop {
        let read = match from.read(&mut buffer) {
            Ok(read) => read,
            // The other side of a finished exchange may be gone already.
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => 0,
            Err(error) => return Err(error),
        };
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        to.write_all(bytes)?;
        all.extend_from_slice(bytes);
    }
    // If it is closed already, that is no other end than this.
    let _ = to.shutdown(Shutdown::Write);
    Ok(all)
}
