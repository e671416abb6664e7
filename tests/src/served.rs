//! The server's core behind HTTP on loopback, in this process.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use postern_client::{Client, Endpoint, Options, Retry};
use postern_server::http::{Limits, Listeners, app, run};
use postern_server::service::Service;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A core that is served, until it is stopped.
#[derive(Debug)]
pub struct Served {
    /// Where.
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

impl Served {
    /// Serves a core on a free port of loopback.
    ///
    /// # Panics
    /// If there is none.
    pub async fn start(service: &Arc<Service>) -> Self {
        Self::with(service, Limits::default()).await
    }

    /// As [`Served::start`], with other limits.
    ///
    /// # Panics
    /// If there is no free port.
    pub async fn with(service: &Arc<Service>, limits: Limits) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("its address");
        let (stop, stopped) = oneshot::channel::<()>();
        let app = app(Arc::clone(service), &limits);
        let listeners = Listeners { tcp: Some(listener), unix: None };
        let running = tokio::spawn(run(listeners, app, limits, async move {
            // An error is as much a reason to stop.
            let _ = stopped.await;
        }));
        Self { address, stop, running }
    }

    /// A client of it that asks once and no more.
    #[must_use]
    pub fn client(&self) -> Client {
        client(self.address)
    }

    /// Stops, as at SIGTERM.
    ///
    /// # Panics
    /// If the server did.
    pub async fn stop(self) {
        let _ = self.stop.send(());
        self.running.await.expect("the server ends in order");
    }
}

/// A client of whatever listens on loopback there, that asks once and no more.
///
/// # Panics
/// If the address is none.
#[must_use]
pub fn client(address: SocketAddr) -> Client {
    let endpoint = Endpoint::parse(&format!("http://{address}"), None).expect("an endpoint");
    let options = Options { reads: Some(Retry::NEVER), posts: Some(Retry::NEVER), ..Options::default() };
    Client::new(endpoint, options, Box::new(ChaCha20Rng::seed_from_u64(1))).expect("a client")
}
