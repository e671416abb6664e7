//! The thread in which arti runs, with a runtime of its own.

use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use arti_client::config::BoolOrAuto;
use arti_client::status::BootstrapStatus;
use arti_client::{IsolationToken, StreamPrefs, TorClient};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::config::Config;
use super::kind::{of_blockage, trouble};
use super::{EmbeddedError, Signals, TorFolder};
use crate::TorTrouble;
use crate::connect::Stream;

/// How often arti is asked how far it has come.
const LOOK: Duration = Duration::from_millis(250);
/// How long it may come no further when it says itself that it stands still.
const STUCK: Duration = Duration::from_secs(20);
/// And when it does not.
const PATIENCE: Duration = Duration::from_secs(90);
/// How long what it has under way may take at the end.
const ENDING: Duration = Duration::from_secs(1);

/// With what arti is begun.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    pub(super) config: Config,
    pub(super) folder: TorFolder,
    pub(super) signals: Signals,
}

/// What is asked of the thread.
pub(super) enum Order {
    /// Come into the network.
    Ready { progress: watch::Sender<u8>, done: oneshot::Sender<Result<(), TorTrouble>> },
    /// Dial an onion, given with `.onion`.
    Connect { onion: String, port: u16, done: oneshot::Sender<Result<Box<dyn Stream>, TorTrouble>> },
}

/// Begins the thread; it ends when the sender is dropped. `None`: the system has no thread left.
pub(super) fn begin(setting: Setting) -> Option<(JoinHandle<()>, UnboundedSender<Order>)> {
    let (sender, orders) = unbounded_channel();
    let named = thread::Builder::new().name("embedded-tor".to_owned());
    Some((named.spawn(move || run(&setting, orders)).ok()?, sender))
}

/// Everything of the thread. The folder is made after the signals are heard, and removed after arti has ended.
fn run(setting: &Setting, orders: UnboundedReceiver<Order>) {
    let Ok(runtime) = Builder::new_multi_thread().worker_threads(1).enable_all().build() else { return };
    let mut signals = Heard::none();
    let mut folder = None;
    let ended = runtime.block_on(async {
        signals = Heard::of(setting);
        let begun = Folder::of(&setting.folder).and_then(|made| {
            setting.config.built(folder.insert(made).path()).map_err(|error| match error {
                EmbeddedError::Path => TorTrouble::FolderUnusable,
                _ => TorTrouble::Failed,
            })
        });
        tokio::select! {
            () = serve(begun, orders) => None,
            signal = signals.next() => Some(signal),
        }
    });
    end(runtime);
    drop(folder);
    if let Some(signal) = ended {
        // As if the signal had ended it: whoever waits for somebody to type would not hear of it.
        std::process::exit(128_i32.saturating_add(signal.as_raw_value()));
    }
}

/// Ends what arti has under way, so that nothing writes into the folder any more.
fn end(runtime: Runtime) {
    runtime.shutdown_timeout(ENDING);
}

/// Does what is ordered until nobody can order any more.
async fn serve(
    begun: Result<arti_client::TorClientConfig, TorTrouble>,
    mut orders: UnboundedReceiver<Order>,
) {
    let client = match begun {
        Ok(config) => {
            let client = TorClient::builder().config(config).create_unbootstrapped_async().await;
            client.map_err(|error| trouble(&error))
        }
        Err(trouble) => Err(trouble),
    };
    while let Some(order) = orders.recv().await {
        match (order, client.clone()) {
            (Order::Ready { done, .. }, Err(trouble)) => drop(done.send(Err(trouble))),
            (Order::Connect { done, .. }, Err(trouble)) => drop(done.send(Err(trouble))),
            (Order::Ready { progress, mut done }, Ok(client)) => {
                tokio::spawn(async move {
                    let status = || client.bootstrap_status();
                    let came = bring(client.bootstrap(), status, &progress);
                    let came = tokio::select! {
                        came = came => came,
                        () = done.closed() => return,
                    };
                    let _ = done.send(came);
                });
            }
            (Order::Connect { onion, port, mut done }, Ok(client)) => {
                tokio::spawn(async move {
                    let dialled = async {
                        let progress = watch::channel(0).0;
                        bring(client.bootstrap(), || client.bootstrap_status(), &progress).await?;
                        let dialled = client.connect_with_prefs((onion.as_str(), port), &apart()).await;
                        dialled.map_err(|error| trouble(&error))
                    };
                    let dialled = tokio::select! {
                        dialled = dialled => dialled,
                        () = done.closed() => return,
                    };
                    let _ = done.send(dialled.map(|stream| Box::new(stream) as Box<dyn Stream>));
                });
            }
        }
    }
}

/// To an onion, and by circuits that nobody else has had or gets.
fn apart() -> StreamPrefs {
    let mut prefs = StreamPrefs::new();
    prefs.connect_to_onion_services(BoolOrAuto::Explicit(true)).set_isolation(IsolationToken::new());
    prefs
}

/// Waits until arti has come into the network, unless it comes no further: it would try for ever.
async fn bring(
    bootstrap: impl Future<Output = Result<(), arti_client::Error>>,
    status: impl Fn() -> BootstrapStatus,
    progress: &watch::Sender<u8>,
) -> Result<(), TorTrouble> {
    let mut bootstrap = pin!(bootstrap);
    let mut looks = interval(LOOK);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut furthest = 0.0;
    let mut since = Instant::now();
    loop {
        tokio::select! {
            came = &mut bootstrap => return came.map_err(|error| trouble(&error)),
            _ = looks.tick() => {}
        }
        let status = status();
        let share = status.as_frac();
        if share > furthest {
            (furthest, since) = (share, Instant::now());
            // From 0 to 1, so it fits.
            progress.send_replace((share * 100.0) as u8);
        }
        let still = since.elapsed();
        match status.blocked() {
            Some(blockage) if still >= STUCK => return Err(of_blockage(&blockage.kind())),
            None if still >= PATIENCE => return Err(TorTrouble::Slow),
            _ => {}
        }
    }
}

/// The folder of arti's files.
enum Folder {
    Passing(TempDir),
    Kept(PathBuf),
}

impl Folder {
    fn of(folder: &TorFolder) -> Result<Self, TorTrouble> {
        match folder {
            TorFolder::Kept(path) => {
                // Arti looks at each folder above it.
                let path = path.canonicalize().map_err(|_| TorTrouble::FolderUnusable)?;
                Ok(Self::Kept(path))
            }
            TorFolder::Passing => {
                let mut made = tempfile::Builder::new();
                // Mode 0700 from the first moment (tempfile's documentation of `tempdir`).
                let made = made.prefix("postern-").tempdir_in(passing_place());
                made.map(Self::Passing).map_err(|_| TorTrouble::FolderUnusable)
            }
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Passing(folder) => folder.path(),
            Self::Kept(path) => path,
        }
    }
}

/// Memory where the system gives every user some, closed to others (XDG Base Directory Specification); else temporary files.
fn passing_place() -> PathBuf {
    let memory = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    memory.filter(|path| path.is_absolute() && path.is_dir()).unwrap_or_else(std::env::temp_dir)
}

/// The signals that are ours to hear.
struct Heard(Vec<(SignalKind, Signal)>);

impl Heard {
    const fn none() -> Self {
        Self(Vec::new())
    }

    /// Those that would end the program and leave its folder. One that cannot be heard ends it at once, as ever.
    fn of(setting: &Setting) -> Self {
        let kinds = match (&setting.folder, setting.signals) {
            (TorFolder::Kept(_), _) => &[][..],
            (TorFolder::Passing, Signals::AreThePrograms) => &[SignalKind::hangup()][..],
            (TorFolder::Passing, Signals::EndTheProgram) => {
                &[SignalKind::hangup(), SignalKind::interrupt(), SignalKind::terminate()][..]
            }
        };
        Self(kinds.iter().filter_map(|kind| Some((*kind, signal(*kind).ok()?))).collect())
    }

    /// The next of them; never, if there are none.
    async fn next(&mut self) -> SignalKind {
        poll_fn(|cx| {
            let mut heard = self.0.iter_mut();
            let heard = heard.find_map(|(kind, signal)| signal.poll_recv(cx).is_ready().then_some(*kind));
            heard.map_or(Poll::Pending, Poll::Ready)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_passing_folder_is_closed_to_others_and_goes() {
        let folder = Folder::of(&TorFolder::Passing).unwrap();
        let path = folder.path().to_owned();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    fn a_kept_folder_must_be_there() {
        let made = tempfile::tempdir().unwrap();
        let kept = |name: &str| Folder::of(&TorFolder::Kept(made.path().join(name)));
        assert_eq!(kept("none").err(), Some(TorTrouble::FolderUnusable));
        assert!(kept(".").is_ok());
    }

    /// Arti's own future that never ends, and a status that never changes.
    async fn stands_still() -> (Result<(), TorTrouble>, Duration) {
        let begun = Instant::now();
        let progress = watch::channel(0).0;
        let came = bring(core::future::pending(), BootstrapStatus::default, &progress).await;
        (came, begun.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever() {
        let (came, took) = stands_still().await;
        assert_eq!(came, Err(TorTrouble::Slow));
        assert!(took >= PATIENCE && took < PATIENCE * 2, "{took:?}");
    }
}
