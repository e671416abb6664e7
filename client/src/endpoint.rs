//! Where a server is, and which ways to it are allowed.

use std::path::PathBuf;

use crate::host::{Host, SocksAddr, split_port};

/// A server's address with the way to it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    pub(crate) target: Target,
    pub(crate) way: Way,
}

/// By which way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Way {
    Direct,
    Socks(SocksAddr),
    /// By the Tor within the program.
    Embedded,
}

/// What is dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Unix(PathBuf),
    Tcp { host: Host, port: u16, tls: bool },
}

impl Endpoint {
    /// Parses an address: `https://HOST[:PORT]`; `http://` with a loopback address or an onion; an onion, with either
    /// scheme, only with `socks`; `unix:/PATH`, only without. Nothing may follow the port but one slash.
    ///
    /// # Errors
    /// [`EndpointError`] by what is wrong.
    pub fn parse(text: &str, socks: Option<SocksAddr>) -> Result<Self, EndpointError> {
        let way = socks.map_or(Way::Direct, Way::Socks);
        if let Some(path) = text.strip_prefix("unix:") {
            return Self::unix(path, way);
        }
        Self::tcp(text, way)
    }

    /// Parses an address for the Tor within the program: an onion, with either scheme, and nothing else.
    ///
    /// # Errors
    /// [`EndpointError::NotOnion`], or as [`Endpoint::parse`] has it.
    pub fn embedded(text: &str) -> Result<Self, EndpointError> {
        if text.starts_with("unix:") {
            return Err(EndpointError::NotOnion);
        }
        Self::tcp(text, Way::Embedded)
    }

    fn tcp(text: &str, way: Way) -> Result<Self, EndpointError> {
        let (tls, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => return Err(EndpointError::Scheme),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains(['/', '?', '#', '@', '\\']) {
            return Err(EndpointError::Extra);
        }
        let (host, port) = split_port(authority).ok_or(EndpointError::Port)?;
        let host = Host::parse(host)?;
        match &host {
            Host::Onion(_) if way == Way::Direct => return Err(EndpointError::OnionWithoutSocks),
            Host::Onion(_) => {}
            _ if way == Way::Embedded => return Err(EndpointError::NotOnion),
            Host::Name(_) if !tls => return Err(EndpointError::PlainHttp),
            Host::Ip(ip) if !tls && !ip.is_loopback() => return Err(EndpointError::PlainHttp),
            _ => {}
        }
        let port = port.unwrap_or(if tls { 443 } else { 80 });
        Ok(Self { target: Target::Tcp { host, port, tls }, way })
    }

    /// Whether requests go through Tor: by a SOCKS5 proxy, or by the Tor within the program.
    #[must_use]
    pub const fn is_over_tor(&self) -> bool {
        !matches!(self.way, Way::Direct)
    }

    /// Whether they go by the Tor within the program.
    #[must_use]
    pub const fn is_embedded(&self) -> bool {
        matches!(self.way, Way::Embedded)
    }

    /// Whether TLS is spoken.
    #[must_use]
    pub const fn is_tls(&self) -> bool {
        matches!(self.target, Target::Tcp { tls: true, .. })
    }

    /// The `Host` header: host, and the port when it is not the scheme's own.
    pub(crate) fn host_header(&self) -> String {
        match &self.target {
            Target::Unix(_) => "localhost".to_owned(),
            Target::Tcp { host, port: 443, tls: true } | Target::Tcp { host, port: 80, tls: false } => {
                host.to_string()
            }
            Target::Tcp { host, port, .. } => format!("{host}:{port}"),
        }
    }

    fn unix(path: &str, way: Way) -> Result<Self, EndpointError> {
        // RFC 1928 has no address type for a socket's path.
        if way != Way::Direct {
            return Err(EndpointError::UnixOverSocks);
        }
        if !path.starts_with('/') || path.contains('\0') {
            return Err(EndpointError::UnixPath);
        }
        Ok(Self { target: Target::Unix(PathBuf::from(path)), way })
    }
}

/// Why an address is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// Neither `https://`, `http://` nor `unix:`.
    #[error("the address must begin with https://, http:// or unix:/")]
    Scheme,
    /// No valid host name or IP address.
    #[error("the address has no valid host name")]
    Host,
    /// No number from 1 to 65535 after the colon.
    #[error("the address has no valid port")]
    Port,
    /// A path, query, fragment or user in the address.
    #[error("the address must be a host and a port, without path, query or user")]
    Extra,
    /// Plain `http://` to a host that is neither loopback nor an onion.
    #[error("plain http is for onion and loopback addresses only: use https")]
    PlainHttp,
    /// An `.onion` that is not 56 characters of base32.
    #[error("an onion address is 56 letters and digits, then .onion")]
    Onion,
    /// An onion without a proxy; it is never looked up.
    #[error("an onion address needs a SOCKS proxy: give --socks HOST:PORT")]
    OnionWithoutSocks,
    /// Something else than an onion, for the Tor within the program.
    #[error("the embedded Tor goes to onions only, and this is none")]
    NotOnion,
    /// A unix socket together with a proxy.
    #[error("a unix socket is not reached through a SOCKS proxy")]
    UnixOverSocks,
    /// The socket's path is not absolute.
    #[error("the path after unix: must begin with a slash")]
    UnixPath,
    /// The proxy is not `HOST:PORT`.
    #[error("the SOCKS proxy must be HOST:PORT, such as 127.0.0.1:9050")]
    Socks,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn onion() -> String {
        format!("{}d.onion", "a2".repeat(27) + "b")
    }

    fn socks() -> Option<SocksAddr> {
        Some("127.0.0.1:9050".parse().unwrap())
    }

    fn host_header(text: &str, socks: Option<SocksAddr>) -> String {
        Endpoint::parse(text, socks).unwrap().host_header()
    }

    #[test]
    fn what_is_taken() {
        assert_eq!(host_header("https://Example.org", None), "example.org");
        assert_eq!(host_header("https://example.org:443/", None), "example.org");
        assert_eq!(host_header("https://example.org:8443", socks()), "example.org:8443");
        assert_eq!(host_header("http://127.0.0.1:80", None), "127.0.0.1");
        assert_eq!(host_header("http://[::1]:8080", None), "[::1]:8080");
        assert_eq!(host_header("http://[::1]", None), "[::1]");
        assert_eq!(host_header("http://localhost:8080", None), "localhost:8080");
        assert_eq!(host_header(&format!("http://{}", onion()), socks()), onion());
        assert_eq!(host_header(&format!("http://{}/", onion().to_uppercase()), socks()), onion());
        assert_eq!(host_header("unix:/run/postern.sock", None), "localhost");
    }

    #[test]
    fn what_is_refused() {
        let no = |text: &str, socks| Endpoint::parse(text, socks).unwrap_err();
        for text in ["", "example.org", "ftp://example.org", "HTTPS://example.org", "//example.org"] {
            assert_eq!(no(text, None), EndpointError::Scheme, "{text}");
        }
        for text in [
            "https://",
            "https:///",
            "https://a..b",
            "https://é.org",
            "https://-a.org",
            "https://a_b",
            "https://[::1",
            "https://a.org.",
            "https://[127.0.0.1]",
            "https://a b",
        ] {
            assert_eq!(no(text, None), EndpointError::Host, "{text}");
        }
        assert_eq!(no(&format!("https://{}", "a.".repeat(100) + "b"), None), EndpointError::Host);
        for text in [
            "https://a.org:",
            "https://a.org:0",
            "https://a.org:65536",
            "https://a.org:+80",
            "https://a.org:x",
        ] {
            assert_eq!(no(text, None), EndpointError::Port, "{text}");
        }
        for text in
            ["https://a.org/x", "https://a.org//", "https://a.org?x", "https://u@a.org", "https://a.org/#x"]
        {
            assert_eq!(no(text, None), EndpointError::Extra, "{text}");
        }
        for text in [
            "http://example.org",
            "http://192.0.2.1",
            "http://[2001:db8::1]",
            "http://0.0.0.0",
            "http://127.1",
        ] {
            assert_eq!(no(text, None), EndpointError::PlainHttp, "{text}");
            assert_eq!(no(text, socks()), EndpointError::PlainHttp, "{text}");
        }
    }

    #[test]
    fn an_onion_goes_to_a_proxy_or_nowhere() {
        for scheme in ["http", "https"] {
            let text = format!("{scheme}://{}", onion());
            assert_eq!(Endpoint::parse(&text, None), Err(EndpointError::OnionWithoutSocks));
        }
        for bad in [
            "short.onion",
            "onion",
            &format!("www.{}", onion()),
            &onion().replace('2', "1"),
            &onion().replace('d', "b"),
        ] {
            assert_eq!(
                Endpoint::parse(&format!("http://{bad}"), socks()),
                Err(EndpointError::Onion),
                "{bad}"
            );
            assert_eq!(Endpoint::parse(&format!("https://{bad}"), None), Err(EndpointError::Onion), "{bad}");
        }
        // A trailing dot does not make it an ordinary name.
        assert_eq!(Endpoint::parse(&format!("https://{}.", onion()), None), Err(EndpointError::Host));
    }

    #[test]
    fn the_embedded_tor_takes_onions_and_nothing_else() {
        for scheme in ["http", "https"] {
            let endpoint = Endpoint::embedded(&format!("{scheme}://{}:8080", onion())).unwrap();
            assert!(endpoint.is_over_tor() && endpoint.is_embedded(), "{scheme}");
            assert_eq!(endpoint.is_tls(), scheme == "https");
        }
        for other in [
            "https://example.org",
            "http://example.org",
            "https://192.0.2.1",
            "http://127.0.0.1:8000",
            "http://localhost",
            "http://[::1]:8080",
            "unix:/run/x.sock",
        ] {
            assert_eq!(Endpoint::embedded(other), Err(EndpointError::NotOnion), "{other}");
        }
        assert_eq!(Endpoint::embedded("http://short.onion"), Err(EndpointError::Onion));
        assert_eq!(Endpoint::embedded("example.org"), Err(EndpointError::Scheme));
    }

    #[test]
    fn unix_forms() {
        assert_eq!(Endpoint::parse("unix:/x", socks()), Err(EndpointError::UnixOverSocks));
        assert_eq!(Endpoint::parse("unix:x", None), Err(EndpointError::UnixPath));
    }
}
