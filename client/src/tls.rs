//! TLS 1.3 (RFC 8446) by rustls: the web's roots and those that are given, no session kept.

use std::io;
use std::sync::Arc;

use rustls::client::Resumption;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{CertificateError, ClientConfig, Error, RootCertStore};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::connect::Stream;
use crate::host::Host;

/// Why there is no TLS with the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TlsError {
    /// The certificate is of no authority that is trusted here.
    #[error("the server's certificate is of no trusted authority")]
    Untrusted,
    /// The certificate is for another name.
    #[error("the server's certificate is for another name")]
    WrongName,
    /// The certificate has expired, or is not valid yet: a clock may be wrong.
    #[error("the server's certificate is out of date, or a clock is wrong")]
    OutOfDate,
    /// The certificate is bad in another way.
    #[error("the server's certificate is not valid")]
    BadCertificate,
    /// What answered does not speak TLS 1.3.
    #[error("what answered does not speak TLS 1.3")]
    NotTls,
    /// The connection ended during the handshake.
    #[error("the connection broke off during the TLS handshake")]
    Broken,
    /// A given root certificate cannot be read.
    #[error("the given root certificate cannot be read")]
    BadRoot,
    /// The library could not be set up.
    #[error("TLS could not be set up")]
    Setup,
}

impl TlsError {
    fn from_io(error: &io::Error) -> Self {
        let tls = error.get_ref().and_then(|e| e.downcast_ref::<Error>());
        match tls {
            None => Self::Broken,
            Some(Error::InvalidCertificate(error)) => Self::from_certificate(error),
            Some(Error::NoCertificatesPresented) => Self::BadCertificate,
            Some(_) => Self::NotTls,
        }
    }

    const fn from_certificate(error: &CertificateError) -> Self {
        match error {
            CertificateError::UnknownIssuer => Self::Untrusted,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                Self::WrongName
            }
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => Self::OutOfDate,
            _ => Self::BadCertificate,
        }
    }
}

/// Root certificates beside the web's, for private deployments and tests.
#[derive(Debug, Clone, Default)]
pub struct ExtraRoots(Vec<CertificateDer<'static>>);

impl ExtraRoots {
    /// Reads all certificates of a PEM text (RFC 7468); at least one.
    ///
    /// # Errors
    /// [`TlsError::BadRoot`].
    pub fn from_pem(pem: &[u8]) -> Result<Self, TlsError> {
        let roots: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        roots.ok().filter(|roots| !roots.is_empty()).map(Self).ok_or(TlsError::BadRoot)
    }

    /// One certificate in DER.
    #[must_use]
    pub fn from_der(der: Vec<u8>) -> Self {
        Self(vec![der.into()])
    }
}

/// TLS, set up once.
pub(crate) struct Tls(TlsConnector);

impl Tls {
    pub(crate) fn new(extra: &ExtraRoots) -> Result<Self, TlsError> {
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        for root in &extra.0 {
            roots.add(root.clone()).map_err(|_| TlsError::BadRoot)?;
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .map_err(|_| TlsError::Setup)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        // A resumed session would tell the server that two requests are of one client.
        config.resumption = Resumption::disabled();
        Ok(Self(TlsConnector::from(Arc::new(config))))
    }

    pub(crate) async fn connect<S: Stream>(&self, host: &Host, stream: S) -> Result<TlsStream<S>, TlsError> {
        let name = match host {
            Host::Ip(ip) => ServerName::from(*ip),
            Host::Local => ServerName::try_from("localhost").map_err(|_| TlsError::Setup)?,
            Host::Name(name) | Host::Onion(name) => {
                ServerName::try_from(name.clone()).map_err(|_| TlsError::WrongName)?
            }
        };
        self.0.connect(name, stream).await.map_err(|e| TlsError::from_io(&e))
    }
}
