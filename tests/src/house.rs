//! A practice service in a temporary directory: the server's core with a clock that a test moves, and every secret key.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use postern_client_crypto::practice::PracticeKeys;
use postern_server::clock::{Clock as _, ManualClock};
use postern_server::local::Local;
use postern_server::service::{Service, Setup};
use postern_server::store::{Steps, Unstopped};
use postern_server::writer::Door;
use postern_trust::practice::{Plan, Practice};
use postern_trust::{Calendar, Directory, SigningKey};
use postern_wire::directory::Constants;
use postern_wire::{Day, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, SeedableRng as _};
use tempfile::TempDir;

use crate::office::Office;

/// Real days, released at 06:00, boards at 18:00.
pub const CONSTANTS: Constants =
    Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 4_000 };

/// The day on which a house opens.
pub const FIRST: Day = Day(3);

/// As [`CONSTANTS`], counted so that it is nine in the morning of [`FIRST`] just now: for programs that read the clock
/// themselves.
#[must_use]
pub fn constants_of_now() -> Constants {
    constants_when(CONSTANTS.day_seconds, FIRST, 9)
}

/// As [`CONSTANTS`], with days of that length, counted so that it is so many 24ths into this day just now.
///
/// # Panics
/// Before 1970.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "what a program reads is not a test's to choose")]
pub fn constants_when(day_seconds: u32, day: Day, twenty_fourth: u64) -> Constants {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let seconds = u64::from(day_seconds);
    let epoch = now.as_secs() - u64::from(day.0) * seconds - seconds * twenty_fourth / 24;
    Constants { epoch, day_seconds, ..CONSTANTS }
}

/// A practice service and everything that anybody in it knows.
#[derive(Debug)]
pub struct House {
    /// The directory's signing keys, and the roster and cards to be changed.
    pub practice: Practice,
    /// The secret halves of all cards.
    pub keys: PracticeKeys<ChaCha20Rng>,
    /// The directory that the server began with, verified.
    pub directory: Directory,
    /// The server's clock.
    pub clock: Arc<ManualClock>,
    /// Randomness for whatever a test makes.
    pub rng: ChaCha20Rng,
    seed: u64,
    root: TempDir,
}

impl House {
    /// A force's unit (1), 2-of-3, and the desk (2), 1-of-1, at nine in the morning of [`FIRST`].
    #[must_use]
    pub fn small(seed: u64) -> Self {
        Self::new(&Plan::small(CONSTANTS), seed)
    }

    /// The service of a plan at nine in the morning of [`FIRST`].
    #[must_use]
    pub fn new(plan: &Plan, seed: u64) -> Self {
        Self::with(plan, seed, |_| {})
    }

    /// As [`House::new`], with a directory that is changed before it is signed.
    ///
    /// # Panics
    /// If the directory does not verify then.
    #[must_use]
    pub fn with(plan: &Plan, seed: u64, change: impl FnOnce(&mut Practice)) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(seed ^ 1));
        let mut practice = Practice::new(plan, &mut rng, &mut keys);
        change(&mut practice);
        let calendar = Calendar::new(&plan.constants).expect("constants of a calendar");
        let now = calendar.day_start(FIRST) + u64::from(calendar.day_seconds()) * 9 / 24;
        let directory = practice.directory(now).expect("the practice directory verifies");
        let root = tempfile::tempdir().expect("a temporary directory");
        std::fs::write(root.path().join("directory"), practice.bytes()).expect("a file");
        let clock = Arc::new(ManualClock::at(now));
        Self { practice, keys, directory, clock, rng, seed, root }
    }

    /// Opens the server's core on what is kept, and does what is due.
    pub async fn open(&self) -> Arc<Service> {
        self.open_with(Arc::new(Unstopped)).await
    }

    /// As [`House::open`], with stops for the disk.
    ///
    /// # Panics
    /// If it does not open.
    pub async fn open_with(&self, steps: Arc<dyn Steps>) -> Arc<Service> {
        let mut setup = Setup::new(
            self.data_dir(),
            self.directory_file(),
            self.practice.root_digest(),
            SigningKey::from_seed(&self.practice.service_key.seed()),
            self.clock.clone(),
        );
        setup.steps = steps;
        let mut seed = self.seed << 32;
        let service = Service::open(setup, move || {
            seed += 1;
            Box::new(ChaCha20Rng::seed_from_u64(seed)) as Box<dyn CryptoRng + Send>
        });
        let service = service.expect("the server's core opens");
        service.tick(self.clock.unix()).await;
        service
    }

    /// Everything that the server keeps.
    #[must_use]
    pub fn data_dir(&self) -> PathBuf {
        self.root.path().join("data")
    }

    /// Where the directory file lies.
    #[must_use]
    pub fn directory_file(&self) -> PathBuf {
        self.root.path().join("directory")
    }

    /// The temporary directory that holds both.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.root.path()
    }

    /// The service days' calendar.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        *self.directory.calendar()
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> Day {
        self.calendar().day(self.clock.unix())
    }

    /// Moves the clock to so many 24ths of the day, and does what is due then.
    pub async fn to(&self, service: &Arc<Service>, day: Day, twenty_fourth: u64) {
        let calendar = self.calendar();
        self.clock.set(calendar.day_start(day) + u64::from(calendar.day_seconds()) * twenty_fourth / 24);
        service.tick(self.clock.unix()).await;
    }

    /// The people of a unit at work.
    #[must_use]
    pub fn office(&self, unit: UnitId) -> Office<'_> {
        Office::new(self, unit)
    }
}

/// The core as a dead drop without network, by the onion's door.
#[must_use]
pub fn local(service: &Arc<Service>) -> Local {
    Local::new(Arc::clone(service), Door::Onion)
}
