//! What a service could learn of circuits if its tor told it, which Postern's own never does: a tap between a tor with
//! `HiddenServiceExportCircuitID haproxy`, as only these tests have it, and the server's socket.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::patience::now;

/// One connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// Tor's name of the circuit by which it came: one address for one client's circuit.
    pub circuit: String,
    /// The request's header, as it came.
    pub header: String,
    /// Bytes of the whole request.
    pub sent: usize,
    /// Every byte of the answer.
    pub answered: Vec<u8>,
    /// When the connection came, by the machine's clock.
    pub came: Duration,
    /// When the request's last byte came.
    pub asked: Duration,
    /// When the answer's last byte went.
    pub ended: Duration,
}

/// A tap, for as long as the process lives.
#[derive(Debug)]
pub struct CircuitTap {
    /// Where tor connects to.
    pub socket: PathBuf,
    seen: Arc<Mutex<Vec<Arrived>>>,
}

impl CircuitTap {
    /// A tap on `socket` in front of the server's.
    ///
    /// # Panics
    /// If it cannot listen.
    #[must_use]
    pub fn before(server: &Path, socket: &Path) -> Self {
        let listener = UnixListener::bind(socket).expect("a socket");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (written, server) = (Arc::clone(&seen), server.to_owned());
        thread::spawn(move || {
            for client in listener.incoming() {
                let (written, server) = (Arc::clone(&written), server.clone());
                thread::spawn(move || {
                    // A connection that breaks off is none that arrived.
                    if let Ok(arrived) = client.and_then(|client| pass(client, &server)) {
                        written.lock().unwrap_or_else(PoisonError::into_inner).push(arrived);
                    }
                });
            }
        });
        Self { socket: socket.to_owned(), seen }
    }

    /// Everything since the last call.
    pub fn take(&self) -> Vec<Arrived> {
        std::mem::take(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many there are to take.
    #[must_use]
    pub fn count(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

/// Reads tor's line (`PROXY TCP6 CIRCUIT ::1 PORT PORT`), then passes everything on, both ways.
fn pass(client: UnixStream, server: &Path) -> io::Result<Arrived> {
    let came = now();
    let mut client = BufReader::new(client);
    let mut line = String::new();
    client.read_line(&mut line)?;
    let circuit = line.strip_prefix("PROXY TCP6 ").and_then(|rest| rest.split(' ').next());
    let circuit = circuit.ok_or(io::ErrorKind::InvalidData)?.to_owned();
    let (server, back) = (UnixStream::connect(server)?, client.get_ref().try_clone()?);
    let from_server = server.try_clone()?;
    let up = thread::spawn(move || {
        let sent = copy(&mut client, &server);
        let _ = server.shutdown(Shutdown::Write);
        sent
    });
    let (answered, ended) = copy(&mut (&from_server), &back);
    let _ = back.shutdown(Shutdown::Both);
    let (sent, asked) = up.join().expect("the thread ends");
    let end = sent.windows(4).position(|four| four == b"\r\n\r\n").map_or(sent.len(), |end| end + 4);
    let header = String::from_utf8_lossy(sent.get(..end).unwrap_or_default()).into_owned();
    Ok(Arrived { circuit, header, sent: sent.len(), answered, came, asked, ended })
}

/// Copies until either side ends, and gives back what there was, and when its last byte came.
fn copy(from: &mut impl Read, mut to: impl Write) -> (Vec<u8>, Duration) {
    let (mut all, mut last, mut buffer) = (Vec::new(), now(), vec![0; 64 << 10]);
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        last = now();
        let bytes = buffer.get(..read).unwrap_or_default();
        if to.write_all(bytes).is_err() {
            break;
        }
        all.extend_from_slice(bytes);
    }
    (all, last)
}
