//! Hosts, by what may be done with them: a server's, and a proxy's.

use core::fmt;
use core::net::IpAddr;
use core::str::FromStr;

use crate::EndpointError;

/// The longest host name taken, in bytes: the SOCKS5 connector's buffer holds no longer one beside the credentials.
const MAX_HOST: usize = 180;

/// Characters of an onion address, without `.onion` (rend-spec-v3, section 6: base32 of key 32, checksum 2, version 1).
const ONION: usize = 56;

/// A host, by what may be done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Host {
    Ip(IpAddr),
    /// `localhost`, which is never looked up (RFC 6761 section 6.3).
    Local,
    Name(String),
    /// With `.onion`; only ever given to Tor, a proxy or the one within (RFC 7686).
    Onion(String),
}

impl Host {
    pub(crate) fn parse(text: &str) -> Result<Self, EndpointError> {
        if let Some(v6) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            return v6.parse().map(|ip| Self::Ip(IpAddr::V6(ip))).map_err(|_| EndpointError::Host);
        }
        if let Ok(ip) = text.parse() {
            return Ok(Self::Ip(IpAddr::V4(ip)));
        }
        let name = text.to_ascii_lowercase();
        if name.len() > MAX_HOST || !name.split('.').all(is_label) {
            return Err(EndpointError::Host);
        }
        match name.strip_suffix(".onion") {
            Some(onion) if is_onion(onion) => Ok(Self::Onion(name)),
            Some(_) => Err(EndpointError::Onion),
            None if name == "onion" => Err(EndpointError::Onion),
            None if name == "localhost" => Ok(Self::Local),
            None => Ok(Self::Name(name)),
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(IpAddr::V6(ip)) => write!(f, "[{ip}]"),
            Self::Ip(IpAddr::V4(ip)) => ip.fmt(f),
            Self::Local => f.write_str("localhost"),
            Self::Name(name) | Self::Onion(name) => f.write_str(name),
        }
    }
}

/// A SOCKS5 proxy: `HOST:PORT`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SocksAddr {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl FromStr for SocksAddr {
    type Err = EndpointError;

    /// `127.0.0.1:9050`, `[::1]:9050` or `localhost:9050`; the port is required.
    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let (host, Some(port)) = split_port(text).ok_or(EndpointError::Socks)? else {
            return Err(EndpointError::Socks);
        };
        match Host::parse(host) {
            Ok(Host::Ip(ip)) => Ok(Self { host: ip.to_string(), port }),
            // Not looked up either: a name server has no say in where the proxy is.
            Ok(Host::Local) => Ok(Self { host: "127.0.0.1".to_owned(), port }),
            Ok(Host::Name(host)) => Ok(Self { host, port }),
            Ok(Host::Onion(_)) | Err(_) => Err(EndpointError::Socks),
        }
    }
}

impl From<std::net::SocketAddr> for SocksAddr {
    fn from(addr: std::net::SocketAddr) -> Self {
        Self { host: addr.ip().to_string(), port: addr.port() }
    }
}

/// Host and port; `None` when what follows the colon is no port.
pub(crate) fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    if authority.ends_with(']') {
        return Some((authority, None));
    }
    let Some((host, port)) = authority.rsplit_once(':') else {
        return Some((authority, None));
    };
    let digits = port.bytes().all(|b| b.is_ascii_digit());
    let port = port.parse().ok().filter(|p| digits && *p != 0)?;
    Some((host, Some(port)))
}

/// A label of a host name (RFC 1123 section 2.1).
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Base32 of 35 bytes whose last, the version, is 3.
fn is_onion(text: &str) -> bool {
    text.len() == ONION
        && text.ends_with('d')
        && text.bytes().all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_proxy() {
        for good in ["127.0.0.1:9050", "[::1]:9050", "localhost:9150", "gateway.lan:9050"] {
            assert!(good.parse::<SocksAddr>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "9050",
            "127.0.0.1",
            ":9050",
            "127.0.0.1:0",
            "socks5://127.0.0.1:9050",
            &format!("{}bd.onion:80", "a2".repeat(27)),
        ] {
            assert_eq!(bad.parse::<SocksAddr>(), Err(EndpointError::Socks), "{bad}");
        }
    }
}
