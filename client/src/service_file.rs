//! The service file: what a program must know of a service before it has spoken to it. Public; TOML (SPEC 4.7).

use core::fmt;

use postern_wire::{Digest, ServiceId};

use crate::{Endpoint, EndpointError, SocksAddr};

/// The longest service file taken, in bytes.
const MAX: usize = 4_096;

/// A service, as its posters and its page tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceFile {
    /// `address`: [`Endpoint::parse`] takes it, with or without a proxy.
    pub address: String,
    /// `onion`, optional: `http://...onion`, taken instead when there is a proxy.
    pub onion: Option<String>,
    /// `root`: what the directory's first root set must hash to.
    pub root: RootPin,
    /// `service`: the service's id.
    pub service: ServiceId,
}

/// The pinned root, in either form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RootPin {
    /// 64 hex digits: the whole digest.
    Digest(Digest),
    /// Eight words, or eight groups of four digits: the digest's first 96 bits and a checksum, which is who reads words
    /// to check. Lower case, one space between.
    Words(String),
}

impl ServiceFile {
    /// Parses and checks a service file; no key may be missing (but `onion`), unknown or twice.
    ///
    /// # Errors
    /// [`ServiceFileError`] by what is wrong.
    pub fn parse(text: &str) -> Result<Self, ServiceFileError> {
        if text.len() > MAX {
            return Err(ServiceFileError::TooLong);
        }
        let mut table: toml::Table =
            text.parse().map_err(|e: toml::de::Error| ServiceFileError::Syntax { line: line(text, &e) })?;
        let mut take = |key| match table.remove(key) {
            None => Ok(None),
            Some(toml::Value::String(value)) => Ok(Some(value)),
            Some(_) => Err(ServiceFileError::NotText),
        };
        let (address, onion) = (take("address")?, take("onion")?);
        let (root, service) = (take("root")?, take("service")?);
        if !table.is_empty() {
            return Err(ServiceFileError::UnknownKey);
        }
        let file = Self {
            address: address.ok_or(ServiceFileError::Missing { key: "address" })?,
            onion,
            root: RootPin::parse(&root.ok_or(ServiceFileError::Missing { key: "root" })?)?,
            service: service
                .ok_or(ServiceFileError::Missing { key: "service" })?
                .parse()
                .map_err(|_| ServiceFileError::Service)?,
        };
        file.check()?;
        Ok(file)
    }

    /// The file's text, as [`ServiceFile::parse`] takes it.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut table = toml::Table::new();
        let mut put = |key: &str, value: String| table.insert(key.to_owned(), toml::Value::String(value));
        put("address", self.address.clone());
        if let Some(onion) = &self.onion {
            put("onion", onion.clone());
        }
        put("root", self.root.to_string());
        put("service", self.service.to_string());
        table.to_string()
    }

    /// Where to go: with a proxy to the onion, if there is one, through it; else to the address.
    ///
    /// # Errors
    /// [`EndpointError`]: an onion without a proxy, or a unix socket with one.
    pub fn endpoint(&self, socks: Option<SocksAddr>) -> Result<Endpoint, EndpointError> {
        match (&self.onion, socks) {
            (Some(onion), Some(socks)) => Endpoint::parse(onion, Some(socks)),
            (_, socks) => Endpoint::parse(&self.address, socks),
        }
    }

    /// Where the embedded Tor goes: to the onion, or to the address if that is one.
    ///
    /// # Errors
    /// [`EndpointError::NotOnion`]: there is no onion in the file.
    pub fn embedded_endpoint(&self) -> Result<Endpoint, EndpointError> {
        Endpoint::embedded(self.onion.as_ref().unwrap_or(&self.address))
    }

    fn check(&self) -> Result<(), ServiceFileError> {
        // Any proxy will do: none is dialled here.
        let proxy = || Some(SocksAddr { host: "localhost".to_owned(), port: 9050 });
        match Endpoint::parse(&self.address, None) {
            Ok(_) => {}
            Err(EndpointError::OnionWithoutSocks) => {}
            Err(error) => return Err(ServiceFileError::Address(error)),
        }
        let Some(onion) = &self.onion else { return Ok(()) };
        match (Endpoint::parse(onion, None), Endpoint::parse(onion, proxy())) {
            (Err(EndpointError::OnionWithoutSocks), Ok(_)) => Ok(()),
            (Err(error), _) => Err(ServiceFileError::Onion(error)),
            (Ok(_), _) => Err(ServiceFileError::Onion(EndpointError::Onion)),
        }
    }
}

impl RootPin {
    /// Reads either form; the words are counted, not looked up.
    ///
    /// # Errors
    /// [`ServiceFileError::Root`].
    pub fn parse(text: &str) -> Result<Self, ServiceFileError> {
        if let Ok(digest) = text.trim().parse() {
            return Ok(Self::Digest(digest));
        }
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let letters = |w: &String| w.bytes().all(|b| b.is_ascii_lowercase());
        let numbers = |w: &String| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit());
        if words.len() == 8 && (words.iter().all(letters) || words.iter().all(numbers)) {
            Ok(Self::Words(words.join(" ")))
        } else {
            Err(ServiceFileError::Root)
        }
    }
}

impl fmt::Display for RootPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Digest(digest) => digest.fmt(f),
            Self::Words(words) => f.write_str(words),
        }
    }
}

/// Why a service file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ServiceFileError {
    /// More than 4,096 bytes.
    #[error("the service file is longer than 4096 bytes")]
    TooLong,
    /// No TOML, or a key twice.
    #[error("the service file is not valid TOML: line {line}")]
    Syntax {
        /// Counted from 1.
        line: usize,
    },
    /// A value is not a text.
    #[error("a value of the service file is not a text in quotes")]
    NotText,
    /// A required key is not there.
    #[error("the service file has no {key}")]
    Missing {
        /// Which.
        key: &'static str,
    },
    /// A key that no service file has.
    #[error("the service file has a key that is not address, onion, root or service")]
    UnknownKey,
    /// `address`.
    #[error("address in the service file: {0}")]
    Address(EndpointError),
    /// `onion`.
    #[error("onion in the service file: {0}")]
    Onion(EndpointError),
    /// `root`.
    #[error("root in the service file must be 64 hex digits, eight words or eight groups of four digits")]
    Root,
    /// `service`.
    #[error("service in the service file must be 32 hex digits")]
    Service,
}

/// The line of a fault in a text, counted from 1.
pub(crate) fn line(text: &str, error: &toml::de::Error) -> usize {
    let at = error.span().map_or(0, |span| span.start);
    1 + text.bytes().take(at).filter(|b| *b == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "address = \"https://example.org\"\n\
        root = \"0000000000000000000000000000000000000000000000000000000000000001\"\n\
        service = \"000102030405060708090a0b0c0d0e0f\"\n";

    fn onion() -> String {
        format!("http://{}bd.onion", "a2".repeat(27))
    }

    fn with(line: &str) -> Result<ServiceFile, ServiceFileError> {
        ServiceFile::parse(&format!("{GOOD}{line}\n"))
    }

    #[test]
    fn round_trips() {
        let plain = ServiceFile::parse(GOOD).unwrap();
        assert_eq!(ServiceFile::parse(&plain.encode()), Ok(plain.clone()));
        let words = "  Abacus zoom abacus zoom\n abacus zoom abacus zoom ";
        let file = ServiceFile { root: RootPin::parse(words).unwrap(), onion: Some(onion()), ..plain };
        assert_eq!(file.root, RootPin::Words("abacus zoom abacus zoom abacus zoom abacus zoom".into()));
        assert_eq!(ServiceFile::parse(&file.encode()), Ok(file));
    }

    #[test]
    fn the_onion_is_taken_with_a_proxy() {
        let file = with(&format!("onion = \"{}\"", onion())).unwrap();
        let socks: SocksAddr = "127.0.0.1:9050".parse().unwrap();
        assert_eq!(file.endpoint(None), Endpoint::parse("https://example.org", None));
        assert_eq!(file.endpoint(Some(socks.clone())), Endpoint::parse(&onion(), Some(socks)));
    }

    #[test]
    fn the_embedded_tor_goes_to_the_onion_or_nowhere() {
        let file = with(&format!("onion = \"{}\"", onion())).unwrap();
        assert_eq!(file.embedded_endpoint(), Endpoint::embedded(&onion()));
        let alone = ServiceFile { address: onion(), onion: None, ..file };
        assert_eq!(alone.embedded_endpoint(), Endpoint::embedded(&onion()));
        for address in ["https://example.org", "http://127.0.0.1:8000", "unix:/run/x.sock"] {
            let none = ServiceFile { address: address.to_owned(), ..alone.clone() };
            assert_eq!(none.embedded_endpoint(), Err(EndpointError::NotOnion), "{address}");
        }
    }

    #[test]
    fn each_fault_is_named() {
        use ServiceFileError as E;
        assert_eq!(with("colour = \"red\""), Err(E::UnknownKey));
        assert_eq!(with("root = \"x\""), Err(E::Syntax { line: 4 }));
        assert_eq!(with("="), Err(E::Syntax { line: 4 }));
        assert_eq!(with("onion = 1"), Err(E::NotText));
        assert_eq!(with("onion = \"https://example.org\""), Err(E::Onion(EndpointError::Onion)));
        assert_eq!(with("onion = \"http://x.onion\""), Err(E::Onion(EndpointError::Onion)));
        assert_eq!(with(&"#".repeat(MAX)), Err(E::TooLong));
        let replaced = |from: &str, to: &str| ServiceFile::parse(&GOOD.replace(from, to));
        assert_eq!(replaced("https", "http"), Err(E::Address(EndpointError::PlainHttp)));
        assert_eq!(replaced("0f\"", "0\""), Err(E::Service));
        assert_eq!(replaced("01\"", "0\""), Err(E::Root));
        assert_eq!(replaced("root", "# root"), Err(E::Missing { key: "root" }));
        assert_eq!(replaced("address", "# address"), Err(E::Missing { key: "address" }));
        assert_eq!(replaced("service", "# service"), Err(E::Missing { key: "service" }));
        for bad in ["", "abacus", "one two three four five six seven 8888", "1 2 3 4 5 6 7 8"] {
            assert_eq!(RootPin::parse(bad), Err(E::Root), "{bad}");
        }
    }
}
