//! The dead drop itself, without HTTP: what it holds, and what it answers (SPEC 8).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use postern_trust::{RootDigest, SigningKey};
use postern_wire::auth::Auth;
use postern_wire::cell::Cell;
use postern_wire::dead_drop::path;
use postern_wire::{Day, DropError};
use rand_core::CryptoRng;
use thiserror::Error;
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

use crate::alarm::{Alarm, Alarms};
use crate::board::Boards;
use crate::clock::Clock;
use crate::days::ReleasedDay;
use crate::heads::HeadChain;
use crate::http::saved::SavedPage;
use crate::installed::{self, InUse, InstallError, Installed};
use crate::keyring::Keyring;
use crate::store::durable::private_dir;
use crate::store::{Kind, Phase, Record, SledStore, Steps, Store, StoreError, Unstopped};
use crate::sync::{Arrived, Course};
use crate::tick::Ticked;
use crate::units::UnitBook;
use crate::window::Window;
use crate::writer::{self, Door, WriteError, WriterHandle};

/// The store's directory in the data directory.
pub const STORE: &str = "store";

/// The most days that the open day may lie ahead of the clock's and still take cells: as long as a unit has to open one.
const AHEAD_DAYS: u32 = 7;

/// What a service is opened with.
pub struct Setup {
    /// Holds everything that is kept; mode 0700.
    pub data_dir: PathBuf,
    /// Holds the keys of batches; `keys` in the data directory if nothing else is said.
    pub keyring_dir: Option<PathBuf>,
    /// The signed directory's file.
    pub directory_file: PathBuf,
    /// The pinned root.
    pub root: RootDigest,
    /// The service's signing key.
    pub service_key: SigningKey,
    /// Run with an alarm's code.
    pub alarm_command: Option<PathBuf>,
    /// The onion's address, which visitors of the open web are told.
    pub onion: Option<String>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Told of every step of the disk.
    pub steps: Arc<dyn Steps>,
}

impl Setup {
    /// A setup without keyring directory, alarm command, onion and stops.
    #[must_use]
    pub fn new(
        data_dir: PathBuf,
        directory_file: PathBuf,
        root: RootDigest,
        service_key: SigningKey,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let (keyring_dir, alarm_command, onion) = (None, None, None);
        let steps = Arc::new(Unstopped);
        Self { data_dir, keyring_dir, directory_file, root, service_key, alarm_command, onion, clock, steps }
    }
}

/// Why a service does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The directory is not usable.
    #[error("the signed directory: {0}")]
    Directory(#[from] InstallError),
    /// What is kept cannot be opened.
    #[error("the data directory: {0}")]
    Store(#[from] StoreError),
    /// The writer did not start.
    #[error("the writer: {0}")]
    Writer(#[from] WriteError),
    /// There are cells, and no chain of heads that they belong to: going on would make a second head for a day.
    #[error("there are cells but no day heads: part of the data directory is missing")]
    HeadsMissing,
}

/// A dead drop. It does nothing by itself: [`Service::tick`] does what is due.
pub struct Service {
    pub(crate) data_dir: PathBuf,
    pub(crate) directory_file: PathBuf,
    pub(crate) root: RootDigest,
    pub(crate) key: Arc<SigningKey>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) alarms: Alarms,
    onion: Option<String>,
    pub(crate) in_use: Arc<InUse>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) writer: WriterHandle,
    pub(crate) heads: Arc<HeadChain>,
    pub(crate) boards: Arc<Boards>,
    pub(crate) units: Arc<UnitBook>,
    pub(crate) window: Arc<Window>,
    pub(crate) rng: std::sync::Mutex<Box<dyn CryptoRng + Send>>,
    /// Held while a sync is compared, put and written down, and while the window ends.
    pub(crate) syncing: Mutex<()>,
    /// Held while a tick is under way; what ticks remember of each other.
    pub(crate) ticked: Mutex<Ticked>,
}

impl Service {
    /// Opens what is kept, or begins it. Blocks. `rng` makes a generator for each part that needs one.
    ///
    /// # Errors
    /// [`OpenError`] by what is wrong.
    pub fn open(
        setup: Setup,
        mut rng: impl FnMut() -> Box<dyn CryptoRng + Send>,
    ) -> Result<Arc<Self>, OpenError> {
        let now = setup.clock.unix();
        let installed = Installed::verify(installed::read(&setup.directory_file)?, &setup.root, now)?;
        installed.check_key(&setup.service_key)?;
        let today = installed.directory.calendar().day(now);
        let cap = installed.directory.constants().cell_cap;
        let key = Arc::new(setup.service_key);
        let in_use = Arc::new(InUse::new(installed, Arc::clone(&key)));

        let dir = setup.data_dir;
        private_dir(&dir)?;
        let keyring_dir = setup.keyring_dir.unwrap_or_else(|| dir.join("keys"));
        let keyring = Keyring::open(&keyring_dir, rng(), Arc::clone(&setup.steps))?;
        let store: Arc<dyn Store> = Arc::new(SledStore::open(&dir.join(STORE), keyring, setup.steps)?);
        let heads = Arc::new(open_heads(&dir, today, &*store)?);
        let boards = Arc::new(Boards::open(&dir.join("board"))?);

        let (directory, chain, made) = (Arc::clone(&in_use), Arc::clone(&heads), Arc::clone(&boards));
        let clock = Arc::clone(&setup.clock);
        // A clock that went back does not open a day or a release again that is closed.
        let batch_now = move |kind: Kind| {
            let (now, in_use) = (clock.unix(), directory.get());
            let calendar = in_use.directory.calendar();
            match kind {
                Kind::Cells => calendar.day(now).max(chain.next_day()).0,
                Kind::Notes => calendar.board_release(now).max(made.newest().unwrap_or(Day(0))).plus(1).0,
            }
        };
        let writer = writer::spawn(Arc::clone(&store), Arc::new(batch_now), cap)?;
        Ok(Arc::new(Self {
            units: Arc::new(UnitBook::open(&dir.join("units"))?),
            window: Arc::new(Window::open(&dir.join("sync"), rng())?),
            rng: std::sync::Mutex::new(rng()),
            data_dir: dir,
            directory_file: setup.directory_file,
            root: setup.root,
            key,
            clock: setup.clock,
            alarms: Alarms::new(setup.alarm_command),
            onion: setup.onion,
            in_use,
            store,
            writer,
            heads,
            boards,
            syncing: Mutex::default(),
            ticked: Mutex::default(),
        }))
    }

    /// The directory in use.
    #[must_use]
    pub fn directory(&self) -> Arc<Installed> {
        self.in_use.get()
    }

    /// The saved page of that directory.
    #[must_use]
    pub fn saved_page(&self) -> SavedPage {
        self.in_use.saved()
    }

    /// The onion's address, if visitors of the open web are to be told.
    #[must_use]
    pub fn onion(&self) -> Option<&str> {
        self.onion.as_deref()
    }

    /// The newest board's index.
    ///
    /// # Errors
    /// [`DropError::Busy`] before the first board is made.
    pub fn index(&self) -> Result<Bytes, DropError> {
        self.boards.index().ok_or(DropError::Busy)
    }

    /// Shelf `k` of `release`, 131,072 bytes: of the newest board, or of the one before it.
    ///
    /// # Errors
    /// [`DropError::NotFound`], or [`DropError::Busy`] if the disk fails.
    pub async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        let boards = Arc::clone(&self.boards);
        self.on_disk(move || boards.shelf(release, k)).await?.ok_or(DropError::NotFound)
    }

    /// Takes a cell; it is on disk when this returns.
    ///
    /// # Errors
    /// [`DropError::Busy`] when the day is full, or the disk fails, or the server is stopping.
    pub async fn post(&self, door: Door, cell: &Cell) -> Result<(), DropError> {
        let record = Record::new(Kind::Cells, cell.as_bytes().as_slice()).map_err(|_| DropError::Refused)?;
        self.put(record, door).await
    }

    /// A released day, for a collector.
    ///
    /// # Errors
    /// [`DropError::Unauthorized`]; [`DropError::NotFound`] if it is not released yet or gone; [`DropError::Busy`] if the
    /// disk fails.
    pub async fn day(&self, auth: &Auth, day: Day) -> Result<ReleasedDay, DropError> {
        let now = self.clock.unix();
        let in_use = self.directory();
        let verified = in_use.directory.verify_auth(auth, "GET", &path::day(day), &[], now);
        verified.map_err(|_| DropError::Unauthorized)?;
        if self.newest_released(now).is_none_or(|newest| day > newest) {
            return Err(DropError::NotFound);
        }
        let (store, heads) = (Arc::clone(&self.store), Arc::clone(&self.heads));
        let open = move || match ReleasedDay::open(store, &heads, day) {
            Ok(day) => Ok(Some(day)),
            Err(StoreError::NotClosed) => Ok(None),
            Err(error) => Err(error),
        };
        self.on_disk(open).await?.ok_or(DropError::NotFound)
    }

    /// Takes a unit's sync; its notes and cells are on disk when this returns its answer.
    ///
    /// # Errors
    /// [`DropError::Unauthorized`], [`DropError::Refused`], [`DropError::Conflict`]; or [`DropError::Busy`], after which
    /// the same bytes may come again.
    pub async fn sync(&self, auth: &Auth, body: Vec<u8>) -> Result<Vec<u8>, DropError> {
        let now = self.clock.unix();
        let in_use = self.directory();
        let arrived = Arrived::verify(&in_use.directory, auth, &body, now)?;
        let unit = arrived.unit();

        let _turn = self.syncing.lock().await;
        let window = Arc::clone(&self.window);
        let tag = self.on_disk(move || window.tag(&body)).await?;
        let record = self.units.get(unit);
        let accepted = match arrived.course(&record, self.newest_released(now), tag)? {
            Course::Answered(answer) => return Ok(answer),
            Course::Put(accepted) => accepted,
        };
        let (units, begun) = (Arc::clone(&self.units), accepted.begin(&record));
        self.on_disk(move || units.set(unit, begun)).await?;
        let puts = accepted.records()?.into_iter().map(|record| self.put(record, Door::Signed));
        // All at once, so that one flush does for all.
        for put in join_all(puts).await {
            put?;
        }
        let (record, answer) = accepted.finish(&record, &self.units, &in_use.directory);
        let units = Arc::clone(&self.units);
        self.on_disk(move || units.set(unit, record)).await?;
        Ok(answer)
    }

    /// Finishes what was asked before and lets go of the store. What is asked later is answered with
    /// [`DropError::Busy`].
    pub async fn close(&self) {
        self.writer.shutdown().await;
    }

    /// The newest day that units may read: released by the clock, and closed.
    pub(crate) fn newest_released(&self, now: u64) -> Option<Day> {
        let by_clock = self.directory().directory.calendar().newest_released(now)?;
        Some(by_clock.min(self.heads.newest()?))
    }

    /// Today's service day.
    pub(crate) fn today(&self, now: u64) -> Day {
        self.directory().directory.calendar().day(now)
    }

    /// Raises the alarm for an error of the disk; what the asker is told of it.
    pub(crate) fn failed(&self, error: StoreError) -> DropError {
        let alarm = if error == StoreError::Full { Alarm::DiskFull } else { Alarm::StoreFailed };
        self.raise(alarm);
        DropError::Busy
    }

    /// Raises an alarm, today.
    pub(crate) fn raise(&self, alarm: Alarm) {
        self.alarms.raise(alarm, self.today(self.clock.unix()));
    }

    /// Does what may wait for the disk, on a thread for that.
    async fn on_disk<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, DropError> {
        let done = spawn_blocking(work).await.map_err(|_| DropError::Busy)?;
        done.map_err(|error| self.failed(error))
    }

    async fn put(&self, record: Record, door: Door) -> Result<(), DropError> {
        // Into a day that such a clock names nobody would look for years.
        if self.today(self.clock.unix()) > self.directory().directory.expires() {
            self.raise(Alarm::ClockAhead);
            return Err(DropError::Busy);
        }
        // Days far ahead were closed by a clock that was wrong: what came now would lie in a day of which nobody knows
        // when it comes. Better not taken than taken and not read.
        if self.heads.next_day() > self.today(self.clock.unix()).plus(AHEAD_DAYS) {
            self.raise(Alarm::ClockBehind);
            return Err(DropError::Busy);
        }
        match self.writer.put(record, door).await {
            Ok(_) => Ok(()),
            Err(WriteError::Store(error)) => Err(self.failed(error)),
            Err(WriteError::Full) => {
                self.raise(Alarm::CapReached);
                Err(DropError::Busy)
            }
            Err(WriteError::Stopped | WriteError::NotOver) => Err(DropError::Busy),
        }
    }
}

fn open_heads(dir: &Path, today: Day, store: &dyn Store) -> Result<HeadChain, OpenError> {
    let dir = dir.join("heads");
    let any_cells = store
        .list()?
        .iter()
        .any(|(batch, phase)| batch.kind == Kind::Cells && matches!(phase, Phase::Intake | Phase::Closed));
    if any_cells && !std::fs::exists(&dir).map_err(StoreError::from)? {
        return Err(OpenError::HeadsMissing);
    }
    Ok(HeadChain::open(&dir, today)?)
}

/// Waits for all, which make progress together; the results in order.
async fn join_all<F: Future>(futures: impl Iterator<Item = F>) -> Vec<F::Output> {
    use std::task::Poll;

    let mut pending: Vec<_> = futures.map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|cx| {
        for (future, done) in &mut pending {
            if done.is_none()
                && let Poll::Ready(output) = future.as_mut().poll(cx)
            {
                *done = Some(output);
            }
        }
        if pending.iter().all(|(_, done)| done.is_some()) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    pending.into_iter().filter_map(|(_, done)| done).collect()
}
