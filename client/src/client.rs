//! The client: an endpoint, what may be asked of it, and randomness for circuits and waits.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderValue;
use postern_wire::DropError;
use rand_core::CryptoRng;
use tokio::time::{Instant, timeout_at};

use crate::connect::{Stream, connect, credentials};
use crate::embedded::Embedded;
use crate::exchange::{Ask, Take, exchange};
use crate::proxied::Credentials;
use crate::retry::Attempts;
use crate::tls::Tls;
use crate::{ClientError, Endpoint, Expect, ExtraRoots, Method, Response, Retry, Timeouts, TorTrouble};

/// What a caller may choose. [`Options::default`] suits all programs.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `None`: [`Timeouts::SOCKS`] through Tor, else [`Timeouts::DIRECT`].
    pub timeouts: Option<Timeouts>,
    /// Root certificates beside the web's.
    pub roots: ExtraRoots,
    /// How reads are repeated; `None`: [`Retry::READ`].
    pub reads: Option<Retry>,
    /// How posts are repeated, with the same bytes; `None`: [`Retry::POST`].
    pub posts: Option<Retry>,
    /// The longest answers taken.
    pub limits: Limits,
}

/// The longest answers whose length the protocol leaves to the service, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The board's index. Default 8 MiB: a million hints. Who has a verified directory compares again, with its sum.
    pub index: u64,
    /// A released day. Default 1 GiB: 65,000 cells. It is streamed, so this bounds a disk, not memory.
    pub day: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { index: 8 << 20, day: 1 << 30 }
    }
}

/// Talks to one server, each request on a connection of its own.
pub struct Client {
    endpoint: Endpoint,
    host: HeaderValue,
    tls: Option<Tls>,
    embedded: Option<Embedded>,
    timeouts: Timeouts,
    pub(crate) reads: Retry,
    pub(crate) posts: Retry,
    pub(crate) limits: Limits,
    rng: Mutex<Box<dyn CryptoRng + Send>>,
    cause: Mutex<Option<ClientError>>,
}

impl Client {
    /// A client; nothing is dialled yet. The generator gives SOCKS credentials and the jitter of waits.
    ///
    /// # Errors
    /// [`ClientError::Tls`], when an extra root is no certificate; [`ClientError::BadRequest`] for an [`Endpoint::embedded`].
    pub fn new(
        endpoint: Endpoint,
        options: Options,
        rng: Box<dyn CryptoRng + Send>,
    ) -> Result<Self, ClientError> {
        Self::made(endpoint, None, options, rng)
    }

    /// A client of an [`Endpoint::embedded`], by that Tor; it does not run yet.
    ///
    /// # Errors
    /// [`ClientError::Tls`], when an extra root is no certificate.
    pub fn within(
        endpoint: Endpoint,
        tor: Embedded,
        options: Options,
        rng: Box<dyn CryptoRng + Send>,
    ) -> Result<Self, ClientError> {
        Self::made(endpoint, Some(tor), options, rng)
    }

    fn made(
        endpoint: Endpoint,
        embedded: Option<Embedded>,
        options: Options,
        rng: Box<dyn CryptoRng + Send>,
    ) -> Result<Self, ClientError> {
        if endpoint.is_embedded() != embedded.is_some() {
            return Err(ClientError::BadRequest);
        }
        let host = HeaderValue::from_str(&endpoint.host_header()).map_err(|_| ClientError::BadRequest)?;
        let tls = if endpoint.is_tls() { Some(Tls::new(&options.roots)?) } else { None };
        let usual = if endpoint.is_over_tor() { Timeouts::SOCKS } else { Timeouts::DIRECT };
        Ok(Self {
            endpoint,
            host,
            tls,
            embedded,
            timeouts: options.timeouts.unwrap_or(usual),
            reads: options.reads.unwrap_or(Retry::READ),
            posts: options.posts.unwrap_or(Retry::POST),
            limits: options.limits,
            rng: Mutex::new(rng),
            cause: Mutex::new(None),
        })
    }

    /// Brings the embedded Tor into its network, which takes seconds to minutes, and tells how far it has come, in per cent. A
    /// client by another way is ready at once. A request does this too, and tells nobody.
    ///
    /// # Errors
    /// [`DropError::Unreachable`]; [`Client::tor_trouble`] says why.
    pub async fn ready(&self, told: &mut (dyn FnMut(u8) + Send)) -> Result<(), DropError> {
        let Some(tor) = &self.embedded else { return Ok(()) };
        tor.ready(told).await.map_err(|trouble| {
            let error = ClientError::Tor(trouble);
            self.note(error);
            error.into()
        })
    }

    /// One request, sent once. `path` begins with a slash; `body` is for [`Method::Post`]; `auth` is the value of the
    /// `Postern-Auth` header.
    ///
    /// # Errors
    /// [`ClientError`] by what went wrong.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        auth: Option<&str>,
        body: Bytes,
        expect: Expect,
    ) -> Result<Response, ClientError> {
        let mut read = Vec::new();
        let mut take = |bytes: &[u8]| {
            read.extend_from_slice(bytes);
            Ok(())
        };
        let status = self.stream(&Ask { method, path, auth, body, expect }, &mut take).await?;
        Ok(Response { status, body: read })
    }

    /// Why the last attempt that failed did so, of all [`postern_wire::DeadDrop`] calls: what a `DropError` is too small
    /// to say. After a call that gave an error this is its cause.
    #[must_use]
    pub fn cause(&self) -> Option<ClientError> {
        *self.cause.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same, if it lies on the way through Tor. A request without Tor has no such trouble.
    #[must_use]
    pub fn tor_trouble(&self) -> Option<TorTrouble> {
        self.cause().filter(|_| self.endpoint.is_over_tor()).and_then(TorTrouble::of)
    }

    /// One request, sent once, its answer streamed into `take`.
    pub(crate) async fn stream(&self, ask: &Ask<'_>, take: Take<'_>) -> Result<u16, ClientError> {
        let request = ask.request(&self.host)?;
        let deadline = Instant::now() + self.timeouts.total + self.timeouts.allowance(ask.sent());
        let credentials = self.draw(|rng| credentials(&self.endpoint, rng));
        let dialled = timeout_at(deadline, self.connect(credentials));
        let stream = dialled.await.map_err(|_| ClientError::TimedOut)??;
        exchange(stream, ask, request, &self.timeouts, deadline, take).await
    }

    async fn connect(&self, credentials: Option<Credentials>) -> Result<Box<dyn Stream>, ClientError> {
        connect(&self.endpoint, self.tls.as_ref(), self.embedded.as_ref(), credentials).await
    }

    /// Notes why an attempt failed, and waits for the next one.
    ///
    /// # Errors
    /// The error, when there is no next one.
    pub(crate) async fn wait(&self, attempts: &mut Attempts, error: ClientError) -> Result<(), ClientError> {
        self.note(error);
        let wait = self.draw(|rng| attempts.next(error, rng))?;
        tokio::time::sleep(wait).await;
        Ok(())
    }

    pub(crate) fn note(&self, error: ClientError) {
        *self.cause.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    fn draw<T>(&self, from: impl FnOnce(&mut dyn CryptoRng) -> T) -> T {
        let mut rng = self.rng.lock().unwrap_or_else(PoisonError::into_inner);
        from(&mut **rng)
    }
}

impl core::fmt::Debug for Client {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}
