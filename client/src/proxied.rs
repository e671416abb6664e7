//! SOCKS5 (RFC 1928) with credentials (RFC 1929) that are new for each request: Tor gives each pair a circuit of its
//! own (`IsolateSOCKSAuth`, on unless switched off).
//!
//! The handshake is hyper-util's. It offers credentials as the only method, so a proxy that would ignore them is refused.
//! Its errors cannot be told apart from outside and drop the codes that Tor adds, so the first six bytes that the proxy
//! sent are kept, and the cause is read from them: `05 method`, `01 status`, `05 reply`.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use http::Uri;
use hyper_util::client::legacy::connect::proxy::SocksV5;
use hyper_util::rt::TokioIo;
use rand_core::CryptoRng;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tower::ServiceExt;
use zeroize::Zeroizing;

use crate::host::{Host, SocksAddr};
use crate::retry::Again;

/// Why the proxy did not connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SocksError {
    /// Nothing listens at the proxy's address.
    #[error("the SOCKS proxy is not there: is Tor running?")]
    ProxyUnreachable,
    /// What listens there does not speak SOCKS5.
    #[error("what listens at the proxy's address is not a SOCKS5 proxy")]
    NotSocks5,
    /// The proxy takes no credentials, so it cannot keep requests apart.
    #[error("the SOCKS proxy takes no credentials, so requests could not be kept apart")]
    CredentialsUnsupported,
    /// The proxy takes only credentials that it knows.
    #[error("the SOCKS proxy refused the credentials")]
    CredentialsRefused,
    /// The proxy closed the connection before it had answered.
    #[error("the SOCKS proxy closed the connection")]
    ProxyClosed,
    /// Reply 01.
    #[error("the SOCKS proxy reports a general failure")]
    General,
    /// Reply 02.
    #[error("the SOCKS proxy does not allow this connection")]
    NotAllowed,
    /// Reply 03.
    #[error("the SOCKS proxy reports: network unreachable")]
    NetworkUnreachable,
    /// Reply 04.
    #[error("the SOCKS proxy reports: host unreachable")]
    HostUnreachable,
    /// Reply 05.
    #[error("the SOCKS proxy reports: connection refused")]
    ConnectionRefused,
    /// Reply 06: with Tor, a timeout.
    #[error("the SOCKS proxy reports: timed out")]
    TtlExpired,
    /// Reply 07 or 08.
    #[error("the SOCKS proxy cannot do this kind of connection")]
    Unsupported,
    /// Tor F0 (proposal 304): the onion's descriptor is not to be found: it is down, or the address is wrong.
    #[error("Tor cannot find this onion: it may be down, or the address wrong")]
    OnionNotFound,
    /// Tor F1: the descriptor is invalid.
    #[error("Tor finds this onion's descriptor invalid")]
    OnionInvalid,
    /// Tor F2: the introduction failed: the onion is down, or refuses.
    #[error("Tor reached no introduction point of this onion")]
    OnionIntroFailed,
    /// Tor F3: the rendezvous failed.
    #[error("Tor could not meet this onion")]
    OnionRendezvousFailed,
    /// Tor F4: the onion wants a client key.
    #[error("this onion wants a client key")]
    OnionMissingKey,
    /// Tor F5: the client key is not accepted.
    #[error("this onion does not accept the client key")]
    OnionWrongKey,
    /// Tor F6: the address is malformed, its checksum wrong.
    #[error("this onion address is wrong: a character may be mistyped")]
    OnionBadAddress,
    /// Tor F7: all introductions timed out.
    #[error("this onion's introduction timed out")]
    OnionIntroTimedOut,
    /// Any other reply.
    #[error("the SOCKS proxy reports an unknown failure, code {0}")]
    Other(u8),
}

impl SocksError {
    pub(crate) const fn again(self) -> Again {
        match self {
            Self::NotSocks5
            | Self::CredentialsUnsupported
            | Self::CredentialsRefused
            | Self::NotAllowed
            | Self::Unsupported
            | Self::OnionMissingKey
            | Self::OnionWrongKey
            | Self::OnionBadAddress => Again::Never,
            _ => Again::Soon,
        }
    }

    /// From what the proxy had sent when the handshake failed.
    fn from_heard(heard: &[u8]) -> Self {
        match heard {
            [] | [5] | [5, 2] | [5, 2, 1] | [5, 2, 1, 0] | [5, 2, 1, 0, 5] => Self::ProxyClosed,
            [5, 2, 1, 0, 5, reply, ..] => Self::from_reply(*reply),
            [5, 2, 1, status, ..] if *status != 0 => Self::CredentialsRefused,
            [5, method, ..] if *method != 2 => Self::CredentialsUnsupported,
            _ => Self::NotSocks5,
        }
    }

    /// By the reply's code (RFC 1928 section 6; Tor proposal 304).
    const fn from_reply(reply: u8) -> Self {
        match reply {
            // Success, and yet the handshake failed: the rest was malformed.
            0x00 => Self::NotSocks5,
            0x01 => Self::General,
            0x02 => Self::NotAllowed,
            0x03 => Self::NetworkUnreachable,
            0x04 => Self::HostUnreachable,
            0x05 => Self::ConnectionRefused,
            0x06 => Self::TtlExpired,
            0x07 | 0x08 => Self::Unsupported,
            0xf0 => Self::OnionNotFound,
            0xf1 => Self::OnionInvalid,
            0xf2 => Self::OnionIntroFailed,
            0xf3 => Self::OnionRendezvousFailed,
            0xf4 => Self::OnionMissingKey,
            0xf5 => Self::OnionWrongKey,
            0xf6 => Self::OnionBadAddress,
            0xf7 => Self::OnionIntroTimedOut,
            other => Self::Other(other),
        }
    }
}

/// User name and password of one request: 16 random bytes each, in hex.
pub(crate) struct Credentials {
    user: Zeroizing<String>,
    password: Zeroizing<String>,
}

impl Credentials {
    pub(crate) fn generate(rng: &mut dyn CryptoRng) -> Self {
        let mut hex = || {
            let mut bytes = Zeroizing::new([0; 16]);
            rng.fill_bytes(bytes.as_mut_slice());
            Zeroizing::new(hex::encode(bytes.as_slice()))
        };
        Self { user: hex(), password: hex() }
    }
}

impl core::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// Connects to `host` through the proxy, which looks the name up.
pub(crate) async fn connect(
    proxy: &SocksAddr,
    host: &Host,
    port: u16,
    credentials: Credentials,
) -> Result<impl AsyncRead + AsyncWrite + Send + Unpin + use<>, SocksError> {
    let target: Uri = format!("socks://{host}:{port}").parse().map_err(|_| SocksError::Unsupported)?;
    let stream = TcpStream::connect((proxy.host.as_str(), proxy.port)).await;
    let stream = stream.map_err(|_| SocksError::ProxyUnreachable)?;
    let _ = stream.set_nodelay(true);

    let heard = Heard::default();
    let tapped = Tapped { stream, heard: Some(heard.clone()) };
    let mut ready = Some(TokioIo::new(tapped));
    let dialled = tower::service_fn(move |_: Uri| {
        core::future::ready(ready.take().ok_or(SocksError::ProxyUnreachable))
    });
    let socks = SocksV5::new(Uri::from_static("socks://proxy"), dialled)
        .with_auth(credentials.user.to_string(), credentials.password.to_string());
    match socks.oneshot(target).await {
        Ok(stream) => {
            let mut stream = stream.into_inner();
            stream.heard = None;
            Ok(stream)
        }
        Err(_) => Err(heard.explain()),
    }
}

/// The first bytes that the proxy sent, at most six.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Heard {
    const LEN: usize = 6;

    fn note(&self, bytes: &[u8]) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let room = Self::LEN.saturating_sub(heard.len());
        heard.extend(bytes.iter().take(room));
    }

    fn explain(&self) -> SocksError {
        SocksError::from_heard(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The connection to the proxy, listened to during the handshake.
struct Tapped {
    stream: TcpStream,
    heard: Option<Heard>,
}

impl AsyncRead for Tapped {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buf))?;
        if let (Some(heard), Some(new)) = (&self.heard, buf.filled().get(before..)) {
            heard.note(new);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Tapped {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    #[test]
    fn credentials_are_new_each_time_and_not_shown() {
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        let (a, b) = (Credentials::generate(&mut rng), Credentials::generate(&mut rng));
        assert_eq!((a.user.len(), a.password.len()), (32, 32));
        assert!(a.user != b.user && a.password != b.password && a.user != a.password);
        assert_eq!(format!("{a:?}"), "Credentials(..)");
    }

    #[test]
    fn every_prefix_of_a_handshake_has_a_cause() {
        use SocksError as E;
        let good = [5, 2, 1, 0, 5];
        for end in 0..=good.len() {
            assert_eq!(E::from_heard(&good[..end]), E::ProxyClosed);
        }
        assert_eq!(E::from_heard(b"HTTP/1"), E::NotSocks5);
        assert_eq!(E::from_heard(&[4]), E::NotSocks5);
        assert_eq!(E::from_heard(&[5, 0]), E::CredentialsUnsupported);
        assert_eq!(E::from_heard(&[5, 0xff]), E::CredentialsUnsupported);
        assert_eq!(E::from_heard(&[5, 2, 1, 1]), E::CredentialsRefused);
        assert_eq!(E::from_heard(&[5, 2, 9, 0]), E::NotSocks5);
        assert_eq!(E::from_heard(&[5, 2, 1, 0, 4, 0]), E::NotSocks5);
        assert_eq!(E::from_heard(&[5, 2, 1, 0, 5, 0xf6]), E::OnionBadAddress);
        assert_eq!(E::from_heard(&[5, 2, 1, 0, 5, 0x42]), E::Other(0x42));
    }
}
