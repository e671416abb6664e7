//! Dialling: one fresh connection, by the one way that the endpoint allows.

use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::io;
use std::path::Path;

use rand_core::CryptoRng;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};

use crate::embedded::Embedded;
use crate::endpoint::{Endpoint, Target, Way};
use crate::host::Host;
use crate::proxied::{self, Credentials};
use crate::retry::Again;
use crate::tls::Tls;
use crate::{ClientError, TlsError};

/// A connection, whatever it is made of.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// Why no direct connection came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConnectError {
    /// The host's name cannot be looked up.
    #[error("the server's name cannot be found")]
    NameNotFound,
    /// Nobody listens there.
    #[error("nothing listens at the server's address")]
    Refused,
    /// No way there, or no answer.
    #[error("the server's address cannot be reached")]
    Unreachable,
    /// The unix socket is not there.
    #[error("the server's socket is not there")]
    NoSocket,
    /// The unix socket, or the network, is closed to this user.
    #[error("connecting is not permitted")]
    NotPermitted,
}

impl ConnectError {
    pub(crate) const fn again(self) -> Again {
        match self {
            Self::NotPermitted => Again::Never,
            Self::NameNotFound | Self::Refused | Self::Unreachable | Self::NoSocket => Again::Soon,
        }
    }

    fn from_io(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::ConnectionRefused => Self::Refused,
            io::ErrorKind::NotFound => Self::NoSocket,
            io::ErrorKind::PermissionDenied => Self::NotPermitted,
            _ => Self::Unreachable,
        }
    }
}

/// Credentials for a proxy: fresh ones for each connection.
pub(crate) fn credentials(endpoint: &Endpoint, rng: &mut dyn CryptoRng) -> Option<Credentials> {
    matches!(endpoint.way, Way::Socks(_)).then(|| Credentials::generate(rng))
}

/// Connects. With a proxy the host's name is the proxy's to look up; nothing is looked up here but the proxy itself.
///
/// # Errors
/// Connect, Socks, Tor, Tls.
pub(crate) async fn connect(
    endpoint: &Endpoint,
    tls: Option<&Tls>,
    embedded: Option<&Embedded>,
    credentials: Option<Credentials>,
) -> Result<Box<dyn Stream>, ClientError> {
    let (host, port) = match &endpoint.target {
        Target::Unix(path) => return Ok(Box::new(unix(path).await?)),
        Target::Tcp { host, port, .. } => (host, *port),
    };
    let stream: Box<dyn Stream> = match (&endpoint.way, credentials, embedded) {
        (Way::Socks(proxy), Some(credentials), _) => {
            Box::new(proxied::connect(proxy, host, port, credentials).await?)
        }
        (Way::Direct, None, _) => Box::new(direct(host, port).await?),
        (Way::Embedded, None, Some(tor)) => tor.connect(host, port).await.map_err(ClientError::Tor)?,
        _ => return Err(ClientError::BadRequest),
    };
    match (endpoint.is_tls(), tls) {
        (false, _) => Ok(stream),
        (true, Some(tls)) => Ok(Box::new(tls.connect(host, stream).await?)),
        (true, None) => Err(TlsError::Setup.into()),
    }
}

async fn unix(path: &Path) -> Result<UnixStream, ConnectError> {
    UnixStream::connect(path).await.map_err(|e| ConnectError::from_io(&e))
}

async fn direct(host: &Host, port: u16) -> Result<TcpStream, ConnectError> {
    match host {
        Host::Ip(ip) => dial(&[SocketAddr::new(*ip, port)]).await,
        Host::Local => dial(&[(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()]).await,
        Host::Name(name) => {
            let found = tokio::net::lookup_host((name.as_str(), port)).await;
            let addrs: Vec<SocketAddr> = found.map_err(|_| ConnectError::NameNotFound)?.collect();
            if addrs.is_empty() { Err(ConnectError::NameNotFound) } else { dial(&addrs).await }
        }
        // `Endpoint::parse` lets no onion come here; and should one come, it is not looked up.
        Host::Onion(_) => Err(ConnectError::Unreachable),
    }
}

async fn dial(addrs: &[SocketAddr]) -> Result<TcpStream, ConnectError> {
    let stream = TcpStream::connect(addrs).await.map_err(|e| ConnectError::from_io(&e))?;
    // Requests are single writes; waiting to fill a segment would only cost time. Failing is harmless.
    let _ = stream.set_nodelay(true);
    Ok(stream)
}
