//! A listener that records, and the client that talks to it.

use core::time::Duration;
use std::net::SocketAddr;

use postern_client::{Client, Endpoint, Options, Retry};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinHandle;

/// An answer with a body of its announced length.
pub fn answer(status: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Reads one whole request, by its own `Content-Length`.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Vec<u8> {
    let mut seen = Vec::new();
    loop {
        if let Some(end) = seen.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8(seen[..end].to_vec()).unwrap();
            let length = head.lines().find_map(|l| l.strip_prefix("Content-Length: "));
            let length: usize = length.map_or(0, |n| n.parse().unwrap());
            if seen.len() >= end + 4 + length {
                return seen;
            }
        }
        if stream.read_buf(&mut seen).await.unwrap() == 0 {
            return seen;
        }
    }
}

/// Records one request, answers, closes, and records what came after.
pub async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, answer: &[u8]) -> Vec<u8> {
    let mut seen = read_request(&mut stream).await;
    // The client may be gone already: it reads no further than it must.
    let _ = stream.write_all(answer).await;
    let _ = stream.shutdown().await;
    let _ = stream.read_to_end(&mut seen).await;
    seen
}

/// Answers each connection with the next answer; an empty one closes at once. Gives what each connection sent.
pub async fn listen(answers: Vec<Vec<u8>>) -> (SocketAddr, JoinHandle<Vec<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut seen = Vec::new();
        for answer in answers {
            let (stream, _) = listener.accept().await.unwrap();
            seen.push(serve(stream, &answer).await);
        }
        seen
    });
    (addr, task)
}

/// A client that does not wait between repeats.
pub fn client(endpoint: Endpoint) -> Client {
    let at_once = |retry| Retry { soon: Duration::ZERO, later: Duration::ZERO, ..retry };
    let options = Options {
        reads: Some(at_once(Retry::READ)),
        posts: Some(at_once(Retry::POST)),
        ..Options::default()
    };
    with_options(endpoint, options)
}

pub fn with_options(endpoint: Endpoint, options: Options) -> Client {
    Client::new(endpoint, options, Box::new(ChaCha20Rng::from_seed([5; 32]))).unwrap()
}

/// A client straight to `addr`.
pub fn direct(addr: SocketAddr) -> Client {
    client(Endpoint::parse(&format!("http://{addr}"), None).unwrap())
}

/// A port at which nobody listens and, as long as the socket is kept, nobody else can.
pub fn nobody() -> (SocketAddr, TcpSocket) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    (socket.local_addr().unwrap(), socket)
}
