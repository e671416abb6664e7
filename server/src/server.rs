//! A whole server: listeners, ticks and signals around a service (SPEC 8.11, 9).

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, FileTypeExt as _, PermissionsExt as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;
use thiserror::Error;
use tokio::net::{TcpListener, UnixListener};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::config::{Config, Fault};
use crate::http::{Listeners, app, run};
use crate::log::{self, State};
use crate::service::{OpenError, Service, Setup};

/// The onion's socket: for the server's user and its group, which tor is in.
const SOCKET_MODE: u32 = 0o660;

/// Why a server does not run.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The settings, or what they name.
    #[error("{0}")]
    Config(Fault),
    /// What is kept cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// An address or a socket cannot be listened on.
    #[error("the listener cannot be opened: {0}")]
    Listen(io::ErrorKind),
    /// The system does not let the process handle signals.
    #[error("signals cannot be handled: {0}")]
    Signals(io::ErrorKind),
}

impl From<Fault> for ServeError {
    fn from(fault: Fault) -> Self {
        Self::Config(fault)
    }
}

/// Opens the service of these settings.
///
/// # Errors
/// [`ServeError`] by what is wrong.
pub fn open(
    config: &Config,
    clock: Arc<dyn Clock>,
    rng: impl FnMut() -> Box<dyn CryptoRng + Send>,
) -> Result<Arc<Service>, ServeError> {
    let (root, key) = (config.root()?, config.service_key()?);
    let mut setup = Setup::new(config.data_dir.clone(), config.directory_file.clone(), root, key, clock);
    setup.keyring_dir.clone_from(&config.keyring_dir);
    setup.alarm_command.clone_from(&config.alarm_command);
    setup.onion.clone_from(&config.onion);
    Ok(Service::open(setup, rng)?)
}

/// Opens the listeners of these settings.
///
/// # Errors
/// [`ServeError::Listen`].
pub async fn listen(config: &Config) -> Result<Listeners, ServeError> {
    let refused = |error: io::Error| ServeError::Listen(error.kind());
    let mut listeners = Listeners::default();
    if let Some(address) = config.listen_tcp {
        listeners.tcp = Some(TcpListener::bind(address).await.map_err(refused)?);
    }
    if let Some(path) = &config.listen_unix {
        listeners.unix = Some(bind(path).map_err(refused)?);
    }
    Ok(listeners)
}

/// Binds a socket. One that was left behind by a server that is gone is replaced; one that answers is not.
fn bind(path: &Path) -> io::Result<UnixListener> {
    if fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket()) {
        if std::os::unix::net::UnixStream::connect(path).is_ok() {
            return Err(io::ErrorKind::AddrInUse.into());
        }
        fs::remove_file(path)?;
    }
    // Bound where nobody else can reach it, and moved into place when its mode is right.
    let private = path.with_extension("new");
    match fs::remove_dir_all(&private) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => DirBuilder::new().mode(0o700).create(&private)?,
    }
    let unnamed = private.join("s");
    let listener = UnixListener::bind(&unnamed)?;
    fs::set_permissions(&unnamed, fs::Permissions::from_mode(SOCKET_MODE))?;
    fs::rename(&unnamed, path)?;
    fs::remove_dir(&private)?;
    Ok(listener)
}

/// Signals to the process.
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hangup: Signal,
}

impl Signals {
    /// Takes SIGTERM and SIGINT, which stop the server, and SIGHUP, which makes it look at its directory.
    ///
    /// # Errors
    /// [`ServeError::Signals`].
    pub fn take() -> Result<Self, ServeError> {
        let take = |kind| signal(kind).map_err(|error| ServeError::Signals(error.kind()));
        Ok(Self {
            terminate: take(SignalKind::terminate())?,
            interrupt: take(SignalKind::interrupt())?,
            hangup: take(SignalKind::hangup())?,
        })
    }

    /// Returns when the server is to stop; notifies `hangup` meanwhile.
    async fn stopped(mut self, hangup: &Notify) {
        loop {
            tokio::select! {
                _ = self.terminate.recv() => return,
                _ = self.interrupt.recv() => return,
                _ = self.hangup.recv() => hangup.notify_one(),
            }
        }
    }
}

/// Runs a server until it is told to stop, and leaves everything on disk.
///
/// # Errors
/// [`ServeError`] if it cannot start.
pub async fn serve(
    config: &Config,
    clock: Arc<dyn Clock>,
    rng: impl FnMut() -> Box<dyn CryptoRng + Send> + Send + 'static,
) -> Result<(), ServeError> {
    let signals = Signals::take()?;
    let service = tokio::task::block_in_place(|| open(config, Arc::clone(&clock), rng))?;
    // What fell due while the server was down, and the first board, before anybody asks.
    service.tick(clock.unix()).await;
    let listeners = listen(config).await?;
    let limits = config.limits();
    log::line(&State::Started);

    let hangup = Arc::new(Notify::new());
    let ticking = tokio::spawn(tick_on(Arc::clone(&service), clock, Arc::clone(&hangup)));
    let shutdown = async move { signals.stopped(&hangup).await };
    run(listeners, app(Arc::clone(&service), &limits), limits, shutdown).await;

    ticking.abort();
    // A tick that is under way in a thread finishes there; the next start goes on from wherever it was.
    let _ = ticking.await;
    service.close().await;
    if let Some(path) = &config.listen_unix {
        // Nobody listens there any more; if it is gone already, so much the better.
        let _ = fs::remove_file(path);
    }
    log::line(&State::Stopped);
    Ok(())
}

/// Ticks for ever: every second, or every tenth of one where days are of minutes; and when told to.
async fn tick_on(service: Arc<Service>, clock: Arc<dyn Clock>, now: Arc<Notify>) {
    const SHORT_DAY: u32 = 3_600;
    loop {
        let short = service.directory().directory.calendar().day_seconds() < SHORT_DAY;
        let pause = Duration::from_millis(if short { 100 } else { 1_000 });
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = now.notified() => {}
        }
        service.tick(clock.unix()).await;
    }
}
