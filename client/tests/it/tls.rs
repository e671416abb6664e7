//! TLS: whom it trusts, and that nothing of one connection is known on the next.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use postern_client::{Client, ClientError, Endpoint, Expect, ExtraRoots, Method, Options, TlsError};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{HandshakeKind, ServerConfig};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::listener::{answer, serve, with_options};
use crate::socks::shake_hands;

/// A server's certificate for these names, and its configuration.
fn server(names: &[&str], expired: bool) -> (Vec<u8>, Arc<ServerConfig>) {
    let names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(names).unwrap();
    if expired {
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(2001, 1, 1);
    }
    let cert = params.self_signed(&key).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    (cert.der().to_vec(), Arc::new(config))
}

/// Serves over TLS, behind a SOCKS proxy's handshake if `proxied`; gives each handshake's kind and what was sent.
async fn listen_tls(
    config: Arc<ServerConfig>,
    connections: usize,
    proxied: bool,
) -> (SocketAddr, JoinHandle<Vec<Option<(HandshakeKind, Vec<u8>)>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut all = Vec::new();
        for _ in 0..connections {
            let (mut stream, _) = listener.accept().await.unwrap();
            if proxied {
                shake_hands(&mut stream).await;
            }
            let Ok(stream) = TlsAcceptor::from(Arc::clone(&config)).accept(stream).await else {
                all.push(None);
                continue;
            };
            let kind = stream.get_ref().1.handshake_kind().unwrap();
            all.push(Some((kind, serve(stream, &answer("200 OK", b"ok")).await)));
        }
        all
    });
    (addr, task)
}

async fn get(
    address: &str,
    socks: Option<SocketAddr>,
    roots: ExtraRoots,
    times: usize,
) -> Result<Vec<u8>, ClientError> {
    let endpoint = Endpoint::parse(address, socks.map(Into::into)).unwrap();
    let client = with_options(endpoint, Options { roots, ..Options::default() });
    let mut last = Vec::new();
    for _ in 0..times {
        last = client.request(Method::Get, "/", None, Bytes::new(), Expect::Exactly(2)).await?.body;
    }
    Ok(last)
}

#[tokio::test]
async fn no_session_is_resumed() {
    let (cert, config) = server(&["localhost"], false);
    let (addr, task) = listen_tls(config, 3, false).await;
    let address = format!("https://localhost:{}", addr.port());
    assert_eq!(get(&address, None, ExtraRoots::from_der(cert), 3).await, Ok(b"ok".to_vec()));
    for connection in task.await.unwrap() {
        let (kind, sent) = connection.unwrap();
        assert_eq!(kind, HandshakeKind::Full);
        let expected =
            format!("GET / HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", addr.port());
        assert_eq!(sent, expected.as_bytes());
    }
}

#[tokio::test]
async fn through_a_proxy_by_name() {
    let (cert, config) = server(&["drop.example"], false);
    let (addr, task) = listen_tls(config, 1, true).await;
    assert_eq!(
        get("https://drop.example", Some(addr), ExtraRoots::from_der(cert), 1).await,
        Ok(b"ok".to_vec())
    );
    let connection = task.await.unwrap().remove(0);
    assert_eq!(connection.unwrap().1, b"GET / HTTP/1.1\r\nHost: drop.example\r\nConnection: close\r\n\r\n");
}

#[tokio::test]
async fn certificates_that_are_refused() {
    let refused = async |names: &[&str], expired, trusted| {
        let (cert, config) = server(names, expired);
        let (addr, task) = listen_tls(config, 1, false).await;
        let roots = if trusted { ExtraRoots::from_der(cert) } else { ExtraRoots::default() };
        let made = get(&format!("https://127.0.0.1:{}", addr.port()), None, roots, 1).await;
        assert!(task.await.unwrap().iter().all(Option::is_none));
        made.unwrap_err()
    };
    assert_eq!(refused(&["127.0.0.1"], false, false).await, ClientError::Tls(TlsError::Untrusted));
    assert_eq!(refused(&["localhost"], false, true).await, ClientError::Tls(TlsError::WrongName));
    assert_eq!(refused(&["127.0.0.1"], true, true).await, ClientError::Tls(TlsError::OutOfDate));
}

#[tokio::test]
async fn what_is_no_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        tokio::io::copy(&mut stream, &mut tokio::io::sink()).await
    });
    let made = get(&format!("https://{addr}"), None, ExtraRoots::default(), 1).await;
    assert_eq!(made, Err(ClientError::Tls(TlsError::NotTls)));
    let _ = task.await.unwrap();

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let closing = tokio::spawn(async move { drop(listener.accept().await.unwrap()) });
    let made = get(&format!("https://{addr}"), None, ExtraRoots::default(), 1).await;
    assert_eq!(made, Err(ClientError::Tls(TlsError::Broken)));
    closing.await.unwrap();
}

#[test]
fn roots_are_read_or_refused() {
    assert_eq!(ExtraRoots::from_pem(b"").unwrap_err(), TlsError::BadRoot);
    assert_eq!(ExtraRoots::from_pem(b"-----BEGIN CERTIFICATE-----\nx\n").unwrap_err(), TlsError::BadRoot);
    let pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    // It is PEM, but what is in it is no certificate.
    let roots = ExtraRoots::from_pem(pem.as_bytes()).unwrap();
    let endpoint = Endpoint::parse("https://example.org", None).unwrap();
    let rng = Box::new(ChaCha20Rng::from_seed([5; 32]));
    let made = Client::new(endpoint, Options { roots, ..Options::default() }, rng);
    assert_eq!(made.unwrap_err(), ClientError::Tls(TlsError::BadRoot));
}
