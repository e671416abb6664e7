//! The thread in which arti runs, with a runtime of its own.

use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use arti_client::config::BoolOrAuto;
use arti_client::status::{BlockageKind, BootstrapStatus};
use arti_client::{IsolationToken, StreamPrefs, TorClient};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::config::Config;
use super::kind::{of_blockage, of_dial, of_start};
use super::{EmbeddedError, Signals, TorFolder};
use crate::TorTrouble;
use crate::connect::Stream;

/// How often arti is asked how far it has come.
const LOOK: Duration = Duration::from_millis(250);
/// How long it may come no further before what it was last seen to do is taken for what it cannot do. It says itself what is wrong, but
/// only after a minute and six relays, and not of a clock that is behind.
const NO_RELAY: Duration = Duration::from_secs(30);
/// With a relay that takes the connection and then is not understood.
const NOT_UNDERSTOOD: Duration = Duration::from_secs(75);
/// With relays that have no directory which would be valid now.
const NO_DIRECTORY: Duration = Duration::from_secs(8);
/// Whatever it is.
const PATIENCE: Duration = Duration::from_secs(90);
/// Bridges are few, and by way of some programs slow: all of this, so many times.
const BY_BRIDGES: u32 = 3;
/// How far arti is, of 1, when it has connections to relays and no directory yet, and when it has connected and said nothing yet.
const CONNECTED: f32 = 0.15;
const REACHED: f32 = 0.01;
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
            () = serve(begun, orders, setting.config.has_bridges()) => None,
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
    by_bridges: bool,
) {
    let client = match begun {
        Ok(config) => {
            let client = TorClient::builder().config(config).create_unbootstrapped_async().await;
            client.map_err(|error| of_start(&error))
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
                    let came = bring(client.bootstrap(), status, &progress, by_bridges);
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
                        let status = || client.bootstrap_status();
                        bring(client.bootstrap(), status, &progress, by_bridges).await?;
                        let dialled = client.connect_with_prefs((onion.as_str(), port), &apart()).await;
                        dialled.map_err(|error| of_dial(&error))
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
    by_bridges: bool,
) -> Result<(), TorTrouble> {
    let mut bootstrap = pin!(bootstrap);
    let mut looks = interval(LOOK);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut furthest = 0.0;
    let mut since = Instant::now();
    loop {
        tokio::select! {
            came = &mut bootstrap => return came.map_err(|error| of_start(&error)),
            _ = looks.tick() => {}
        }
        let status = status();
        let share = status.as_frac();
        if share > furthest {
            (furthest, since) = (share, Instant::now());
            // From 0 to 1, so it fits.
            progress.send_replace((share * 100.0) as u8);
        }
        let still = since.elapsed() / if by_bridges { BY_BRIDGES } else { 1 };
        if let Some(trouble) = standstill(share, status.blocked().map(|blockage| blockage.kind()), still) {
            return Err(trouble);
        }
    }
}

/// What is wrong with an arti that has come no further for so long; `None` while it may just be slow.
fn standstill(share: f32, says: Option<BlockageKind>, still: Duration) -> Option<TorTrouble> {
    if share < REACHED {
        return (still >= NO_RELAY).then_some(TorTrouble::Blocked);
    }
    if share < CONNECTED {
        // Certificates that have lapsed by this machine's clock, or somebody in between.
        let says = says.as_ref().map_or(TorTrouble::ClockWrong, of_blockage);
        return (still >= NOT_UNDERSTOOD).then_some(says);
    }
    let has_directory = share >= CONNECTED + REACHED;
    match says {
        Some(BlockageKind::CantBootstrap) if !has_directory && still >= NO_DIRECTORY => {
            Some(TorTrouble::ClockWrong)
        }
        Some(says) if still >= NO_RELAY => Some(of_blockage(&says)),
        _ => (still >= PATIENCE).then_some(TorTrouble::Slow),
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
                let path = path.canonicalize().ok().filter(|path| path.is_dir());
                path.map(Self::Kept).ok_or(TorTrouble::FolderUnusable)
            }
            TorFolder::Passing => {
                let mut made = tempfile::Builder::new();
                made.prefix("postern-").permissions(Permissions::from_mode(0o700));
                let made = made.tempdir_in(passing_place());
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

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever() {
        for (by_bridges, times) in [(false, 1), (true, BY_BRIDGES)] {
            let begun = Instant::now();
            let progress = watch::channel(0).0;
            // Arti's own future never ends, and its status never changes.
            let came = bring(core::future::pending(), BootstrapStatus::default, &progress, by_bridges).await;
            assert_eq!(came, Err(TorTrouble::Blocked));
            assert!(
                (NO_RELAY * times..NO_RELAY * times + LOOK * 8).contains(&begun.elapsed()),
                "{by_bridges}"
            );
        }
    }

    #[test]
    fn a_standstill_is_taken_for_what_it_is() {
        use BlockageKind as K;
        let cases = [
            (0.0, None, NO_RELAY, TorTrouble::Blocked),
            (0.075, None, NOT_UNDERSTOOD, TorTrouble::ClockWrong),
            (0.075, Some(K::ClockSkewed), NOT_UNDERSTOOD, TorTrouble::ClockWrong),
            (0.075, Some(K::Filtering), NOT_UNDERSTOOD, TorTrouble::Blocked),
            (0.15, Some(K::CantBootstrap), NO_DIRECTORY, TorTrouble::ClockWrong),
            (0.42, Some(K::CantBootstrap), NO_RELAY, TorTrouble::Blocked),
            (0.42, None, PATIENCE, TorTrouble::Slow),
        ];
        for (share, says, still, trouble) in cases {
            let shown = format!("{share} {says:?}");
            assert_eq!(standstill(share, says.clone(), still - LOOK), None, "{shown}");
            assert_eq!(standstill(share, says, still), Some(trouble), "{shown}");
        }
    }
}
