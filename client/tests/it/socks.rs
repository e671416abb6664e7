//! A SOCKS5 proxy, played here: what the client tells it, and what the client makes of its replies.

use std::collections::HashSet;
use std::net::SocketAddr;

use bytes::Bytes;
use postern_client::{ClientError, Endpoint, Expect, Method, Options, SocksAddr, SocksError, Timeouts};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::listener::{answer, client, listen, nobody, serve, with_options};

/// What one connection told the proxy.
pub struct Told {
    pub user: Vec<u8>,
    pub password: Vec<u8>,
    /// Address type and address, with its length before a name; then the port.
    pub target: Vec<u8>,
    /// What was sent through.
    pub sent: Vec<u8>,
}

/// The handshake up to a successful reply (RFC 1928, RFC 1929).
pub async fn shake_hands(stream: &mut TcpStream) -> Told {
    let mut greeting = [0; 3];
    stream.read_exact(&mut greeting).await.unwrap();
    // Credentials are the only method offered: nobody can choose to ignore them.
    assert_eq!(greeting, [5, 1, 2]);
    stream.write_all(&[5, 2]).await.unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), 1);
    let user = read_short(stream).await;
    let password = read_short(stream).await;
    stream.write_all(&[1, 0]).await.unwrap();
    let mut request = [0; 4];
    stream.read_exact(&mut request).await.unwrap();
    assert_eq!(request[..3], [5, 1, 0]);
    let mut target = vec![request[3]];
    let length = match request[3] {
        1 => 4,
        4 => 16,
        _ => {
            target.push(stream.read_u8().await.unwrap());
            usize::from(target[1])
        }
    };
    let mut rest = vec![0; length + 2];
    stream.read_exact(&mut rest).await.unwrap();
    target.extend(rest);
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
    Told { user, password, target, sent: vec![] }
}

async fn read_short(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = vec![0; usize::from(stream.read_u8().await.unwrap())];
    stream.read_exact(&mut bytes).await.unwrap();
    bytes
}

/// A proxy that is the server too.
async fn proxy(connections: usize) -> (SocketAddr, JoinHandle<Vec<Told>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut all = Vec::new();
        for _ in 0..connections {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut told = shake_hands(&mut stream).await;
            told.sent = serve(stream, &answer("200 OK", b"ok")).await;
            all.push(told);
        }
        all
    });
    (addr, task)
}

fn onion() -> String {
    format!("{}bd.onion", "a2".repeat(27))
}

fn over(addr: SocketAddr) -> Endpoint {
    Endpoint::parse(&format!("http://{}", onion()), Some(addr.into())).unwrap()
}

#[tokio::test]
async fn step_2_every_request_has_a_circuit_of_its_own() {
    let (addr, task) = proxy(6).await;
    for _ in 0..2 {
        // Two visits of one client: three requests.
        let client = client(over(addr));
        for _ in 0..3 {
            let got =
                client.request(Method::Get, "/v1/directory", None, Bytes::new(), Expect::Exactly(2)).await;
            assert_eq!(got.unwrap().body, b"ok");
        }
    }
    let all = task.await.unwrap();
    // The clients of this test share a seed; within one, all credentials differ.
    for visit in all.chunks(3) {
        let pairs: HashSet<_> = visit.iter().flat_map(|told| [&told.user, &told.password]).collect();
        assert_eq!(pairs.len(), 6);
    }
    for told in &all {
        for text in [&told.user, &told.password] {
            assert!(text.len() == 32 && text.iter().all(u8::is_ascii_hexdigit));
        }
        // The name itself, as a name: the proxy's to look up.
        let target = [&[3, 62], onion().as_bytes(), &80u16.to_be_bytes()].concat();
        assert_eq!(told.target, target);
        let sent = format!("GET /v1/directory HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", onion());
        assert_eq!(told.sent, sent.as_bytes());
    }
}

#[tokio::test]
async fn addresses_go_to_the_proxy_too() {
    let (addr, task) = proxy(3).await;
    for address in ["http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:8080"] {
        let client = client(Endpoint::parse(address, Some(addr.into())).unwrap());
        client.request(Method::Get, "/", None, Bytes::new(), Expect::Exactly(2)).await.unwrap();
    }
    let all = task.await.unwrap();
    let port = 8080u16.to_be_bytes();
    assert_eq!(all[0].target, [&[1, 127, 0, 0, 1][..], &port].concat());
    assert_eq!(all[1].target, [&[4][..], &[0; 15], &[1], &port].concat());
    assert_eq!(all[2].target, [&[3, 9][..], b"localhost", &port].concat());
}

/// What the client makes of a proxy that says these things, each after having read something, and closes.
async fn made_of(says: &'static [&'static [u8]]) -> SocksError {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for say in says {
            let mut heard = [0; 512];
            let _ = stream.read(&mut heard).await;
            let _ = stream.write_all(say).await;
        }
        let _ = stream.shutdown().await;
        let _ = stream.read_to_end(&mut Vec::new()).await;
    });
    let made = client(over(addr)).request(Method::Get, "/", None, Bytes::new(), Expect::Exactly(2)).await;
    task.await.unwrap();
    match made {
        Err(ClientError::Socks(error)) => error,
        other => panic!("{other:?}"),
    }
}

macro_rules! reply {
    ($code:expr) => {
        made_of(&[&[5, 2], &[1, 0], &[5, $code, 0, 1, 0, 0, 0, 0, 0, 0]]).await
    };
}

#[tokio::test]
async fn every_failure_has_its_name() {
    use SocksError as E;
    assert_eq!(made_of(&[]).await, E::ProxyClosed);
    assert_eq!(made_of(&[b"HTTP/1.1 400 Bad Request\r\n\r\n"]).await, E::NotSocks5);
    assert_eq!(made_of(&[&[5, 0]]).await, E::CredentialsUnsupported);
    assert_eq!(made_of(&[&[5, 0xff]]).await, E::CredentialsUnsupported);
    assert_eq!(made_of(&[&[5, 2], &[1, 1]]).await, E::CredentialsRefused);
    assert_eq!(made_of(&[&[5, 2], &[1, 0], &[5, 0xf0]]).await, E::OnionNotFound);
    let standard = [
        (reply!(1), E::General),
        (reply!(2), E::NotAllowed),
        (reply!(3), E::NetworkUnreachable),
        (reply!(4), E::HostUnreachable),
        (reply!(5), E::ConnectionRefused),
        (reply!(6), E::TtlExpired),
        (reply!(7), E::Unsupported),
        (reply!(8), E::Unsupported),
    ];
    let of_tor = [
        (reply!(0xf0), E::OnionNotFound),
        (reply!(0xf1), E::OnionInvalid),
        (reply!(0xf2), E::OnionIntroFailed),
        (reply!(0xf3), E::OnionRendezvousFailed),
        (reply!(0xf4), E::OnionMissingKey),
        (reply!(0xf5), E::OnionWrongKey),
        (reply!(0xf6), E::OnionBadAddress),
        (reply!(0xf7), E::OnionIntroTimedOut),
        (reply!(0xf9), E::Other(0xf9)),
    ];
    for (made, expected) in standard.into_iter().chain(of_tor) {
        assert_eq!(made, expected);
    }
}

#[tokio::test]
async fn no_proxy_there_means_no_connection_at_all() {
    let (free, _kept) = nobody();
    let (server, task) = listen(vec![vec![]]).await;
    let endpoint = Endpoint::parse(&format!("http://{server}"), Some(SocksAddr::from(free))).unwrap();
    let made = client(endpoint).request(Method::Get, "/", None, Bytes::new(), Expect::Exactly(2)).await;
    assert_eq!(made, Err(ClientError::Socks(SocksError::ProxyUnreachable)));
    // The server, though it could be reached, was not.
    assert!(!task.is_finished());
}

#[tokio::test(start_paused = true)]
async fn a_silent_proxy_costs_no_more_than_the_overall_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = with_options(over(listener.local_addr().unwrap()), Options::default());
    let before = tokio::time::Instant::now();
    let made = client.request(Method::Get, "/", None, Bytes::new(), Expect::Exactly(2)).await;
    assert_eq!(made, Err(ClientError::TimedOut));
    // The timer's grain is a millisecond.
    assert_eq!(before.elapsed().as_secs(), Timeouts::SOCKS.total.as_secs());
}
