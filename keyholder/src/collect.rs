//! Fetching released days (SPEC 8.4, 8.5): everything is downloaded and verified before any cell is tried.

use std::fs::File;
use std::io::Write as _;

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use postern_trust::{Directory, StatementError, purpose};
use postern_wire::auth::Auth;
use postern_wire::log::Verb;
use postern_wire::sizes::{CELL_DAYS, KEY};
use postern_wire::{Collector, Day, DaySink, DeadDrop, Digest, DropError, Hint};
use tokio::time::Instant;

use crate::archive::{ArchiveError, Kind};
use crate::cells::{Blob, CellState};
use crate::days::{DayError, DayRecord, check_day};
use crate::disk::DiskError;
use crate::home::Home;
use crate::import::{Imported, take_in};
use crate::log::LogError;
use crate::session::{Session, SessionError, accept_directory};
use crate::tell::{Exit, Tell as _};
use crate::vault::Vault;
use crate::words::{Words, tell_words, words};

/// Why fetching or posting was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetError {
    /// The server did not do it.
    Drop(DropError),
    /// The board's index is not to be believed.
    Index(StatementError),
    /// A day is not to be believed, or was not taken in.
    Day(DayError),
    /// The work could not begin.
    Session(SessionError),
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
    /// The disk failed.
    Disk(DiskError),
    /// No day has been released yet.
    NothingReleased,
    /// The newest released day has not been fetched.
    NotCollected(Day),
    /// This day's sync was taken with other contents.
    OtherSync(Day),
    /// The answer to a sync is not of the form it must be.
    BadAnswer,
    /// A cover could not be made.
    Sealing,
}

macro_rules! from {
    ($($error:ty => $variant:ident),*) => {
        $(impl From<$error> for NetError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

from!(
    DropError => Drop, DayError => Day, SessionError => Session, ArchiveError => Archive, LogError => Log,
    DiskError => Disk
);

impl NetError {
    fn words(&self) -> Words {
        let later = "Run the same command again later; it goes on where it stopped.";
        match self {
            Self::Drop(error) => {
                let exit = match error {
                    DropError::Unreachable | DropError::Busy => Exit::Network,
                    DropError::BadAnswer => Exit::NotVerified,
                    _ => Exit::Refused,
                };
                words("server", exit, format!("It did not work: {error}."), later)
            }
            Self::Index(error) => words(
                "index-not-believed",
                Exit::NotVerified,
                format!("The board's index is not what the service signed: {error}."),
                "Tell the operator, and compare with another unit.",
            ),
            Self::NothingReleased => {
                words("nothing-released", Exit::NothingFound, "No day has been released yet.", later)
            }
            Self::NotCollected(day) => words(
                "not-collected",
                Exit::Usage,
                format!("Day {day} has not been fetched yet."),
                "Run `keyholder collect` first.",
            ),
            Self::OtherSync(day) => words(
                "other-sync",
                Exit::Refused,
                format!("The server has another sync of this unit for day {day}."),
                "If there is a second collector, stop one of them. What waits stays in the outbox for the next day.",
            ),
            Self::BadAnswer => words(
                "bad-answer",
                Exit::NotVerified,
                "The server's answer to the sync is not of the form it must be.",
                "Run `keyholder post` again; the same bytes are sent.",
            ),
            Self::Sealing => words("sealing", Exit::Fault, "A cover letter could not be made.", later),
            Self::Day(e) => {
                Words { code: e.code(), ..words("", e.exit(), e.happened(), "See what is told of the day.") }
            }
            Self::Session(e) => words(e.code(), e.exit(), e.happened(), "See to that first."),
            Self::Archive(e) => words(e.code(), e.exit(), e.happened(), "See to the archive."),
            Self::Log(e) => words(e.code(), e.exit(), e.happened(), "See to the log."),
            Self::Disk(e) => words(e.code(), e.exit(), e.happened(), "See to the disk."),
        }
    }
}

tell_words!(NetError);

/// Signs the requests of this person. A request is dated when it is made: many days take longer to fetch than a date is
/// believed.
pub struct RequestSigner<'a, 'b> {
    session: &'a Session<'b>,
    begun: Instant,
}

impl<'a, 'b> RequestSigner<'a, 'b> {
    /// For work that begins at the session's time.
    #[must_use]
    pub fn new(session: &'a Session<'b>) -> Self {
        Self { session, begun: Instant::now() }
    }
}

impl Collector for RequestSigner<'_, '_> {
    fn authorize(&self, method: &str, path: &str, body: &[u8]) -> Auth {
        let time = self.session.now.saturating_add(self.begun.elapsed().as_secs());
        let person = self.session.person();
        let signed = Auth::signed_bytes(person, time, method, path, &postern_trust::sha256(&[body]));
        Auth { person, time, signature: self.session.sign::<purpose::Request>(&signed) }
    }
}

/// An acknowledgement that may be posted.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct AckRecord {
    /// Hint.
    #[n(0)]
    pub hint: Hint,
    /// Key of the note; whoever has the mailroom key knows it.
    #[n(1)]
    pub key: ByteArray<KEY>,
    /// Cells under this hint.
    #[n(2)]
    pub count: u8,
    /// Day on which the first of them came.
    #[n(3)]
    pub day: Day,
    /// Whether it was posted.
    #[n(4)]
    pub posted: bool,
}

/// What was fetched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collected {
    /// Days that were fetched now.
    pub fetched: Vec<Day>,
    /// Days that the server does not have.
    pub absent: Vec<Day>,
    /// Days that are not to be believed, each with why.
    pub refused: Vec<(Day, DayError)>,
    /// Days whose cells were tried now.
    pub imported: Vec<Imported>,
    /// Whether there is no mailroom key, so that no cell was tried.
    pub untried: bool,
    /// Acknowledgements that wait.
    pub acks: usize,
}

/// Fetches the directory and accepts it; the caller tells when it is news, and saves the vault.
///
/// # Errors
/// [`NetError`].
pub async fn fetch_directory(
    home: &Home,
    vault: &Vault,
    drop: &impl DeadDrop,
    now: u64,
) -> Result<Directory, NetError> {
    let bytes = drop.directory().await?;
    Ok(accept_directory(home, vault, &bytes, now)?)
}

struct FileSink(File);

impl DaySink for FileSink {
    fn accept(&mut self, bytes: &[u8]) -> Result<(), DropError> {
        self.0.write_all(bytes).map_err(|_| DropError::BadAnswer)
    }
}

impl Session<'_> {
    /// Fetches and verifies every released day that is not known yet, then tries all their cells with the mailroom keys.
    /// A keyholder who compares does the same and posts nothing.
    ///
    /// # Errors
    /// [`NetError`]; days that were complete before are kept.
    pub async fn collect(
        &self,
        drop: &impl DeadDrop,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<Collected, NetError> {
        let index = drop.index().await?;
        self.directory.verify_index(&index).map_err(NetError::Index)?;
        let newest = self.directory.calendar().newest_released(self.now).ok_or(NetError::NothingReleased)?;
        let known = self.known_days()?;
        let oldest = newest.minus(CELL_DAYS.saturating_sub(1)).max(self.directory.roster().from);
        let mut collected = Collected::default();
        let signer = RequestSigner::new(self);
        for day in (oldest.0..=newest.0).map(Day) {
            if known.iter().any(|k| k.day == day) {
                continue;
            }
            match self.fetch_day(drop, &signer, day).await {
                Ok(()) => collected.fetched.push(day),
                Err(NetError::Drop(DropError::NotFound)) => collected.absent.push(day),
                // An alarm about one day holds up no letter of another.
                Err(NetError::Day(error)) => collected.refused.push((day, error)),
                Err(error) => return Err(error),
            }
        }
        for day in self.known_days()?.iter().filter(|d| d.own.is_none()) {
            let path = self.home.days().join(format!("{}.day", day.day));
            if self.mailroom_keys(day.day).keys.is_empty() {
                collected.untried = true;
                continue;
            }
            let checked = check_day(self.directory, &path)?;
            collected.imported.push(take_in(self, &checked, progress)?);
        }
        self.drop_old_days(newest)?;
        collected.acks = self.note_acks()?;
        Ok(collected)
    }

    async fn fetch_day(
        &self,
        drop: &impl DeadDrop,
        signer: &RequestSigner<'_, '_>,
        day: Day,
    ) -> Result<(), NetError> {
        let folder = self.home.days();
        let failed = |error: std::io::Error| NetError::Disk(DiskError::from(&error));
        // Made with mode 0600; removed again if anything fails.
        let part = tempfile::Builder::new().prefix(".day-").tempfile_in(&folder).map_err(failed)?;
        let mut sink = FileSink(part.reopen().map_err(failed)?);
        drop.day(signer, day, &mut sink).await?;
        sink.0.sync_all().map_err(failed)?;
        let checked = match check_day(self.directory, part.path()) {
            // Signed by the service, and not what it signed: that is worth keeping.
            Err(error @ DayError::NotBelieved(StatementError::OtherCells | StatementError::CellOrder)) => {
                let kept = self.home.evidence().join(format!("day-{day}-not-the-signed-set.day"));
                part.persist(kept).map_err(|e| failed(e.error))?;
                return Err(error.into());
            }
            other => other?,
        };
        if checked.day() != day {
            return Err(NetError::Drop(DropError::BadAnswer));
        }
        self.check_known(&checked)?;
        part.persist(folder.join(format!("{day}.day"))).map_err(|e| failed(e.error))?;
        File::open(&folder).and_then(|f| f.sync_all()).map_err(failed)?;
        let record = DayRecord {
            day,
            digest: checked.digest,
            previous: checked.head.previous,
            signed: checked.signed.clone().into(),
            count: checked.count,
            own: None,
            missing: Vec::new(),
        };
        self.archive.put(Kind::Day, &day.to_be_bytes(), &record)?;
        self.note_done(Verb::Collect, &[checked.digest.as_bytes()])?;
        Ok(())
    }

    /// Removes files of days that the server itself has dropped by now, if their cells were tried: the unit's own are in the
    /// archive.
    fn drop_old_days(&self, newest: Day) -> Result<(), NetError> {
        let oldest = newest.minus(CELL_DAYS);
        for day in self.known_days()?.iter().filter(|d| d.day < oldest && d.own.is_some()) {
            match std::fs::remove_file(self.home.days().join(format!("{}.day", day.day))) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(DiskError::from(&error).into());
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Notes which acknowledgements are to be posted: one for each hint, with the number of cells under it.
    fn note_acks(&self) -> Result<usize, NetError> {
        let mut waiting = 0;
        let mut acks: Vec<AckRecord> = Vec::new();
        for record in self.cells()? {
            if matches!(record.state, CellState::Broken(_)) {
                continue;
            }
            let Some(blob) = self.archive.get::<Blob>(Kind::Blob, record.hash.as_bytes())? else { continue };
            let Ok((opened, _)) = self.envelope(&record, &blob) else { continue };
            let Ok(envelope) = opened.envelope() else { continue };
            match acks.iter_mut().find(|a| a.hint == envelope.ack_hint) {
                Some(ack) => ack.count = ack.count.saturating_add(1),
                None => acks.push(AckRecord {
                    hint: envelope.ack_hint,
                    key: (*envelope.ack_key).into(),
                    count: 1,
                    day: record.day,
                    posted: false,
                }),
            }
        }
        for ack in acks {
            let known: Option<AckRecord> = self.archive.get(Kind::Ack, ack.hint.as_bytes())?;
            if known.as_ref().is_some_and(|k| k.posted) {
                continue;
            }
            waiting += 1;
            if known.as_ref() != Some(&ack) {
                self.archive.put(Kind::Ack, ack.hint.as_bytes(), &ack)?;
            }
        }
        Ok(waiting)
    }

    /// The hash of the unit's own cells of a day, for comparing with other keyholders; none when the day was not tried.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn own_set(&self, day: Day) -> Result<Option<(usize, Digest)>, ArchiveError> {
        let own = self.known_day(day)?.and_then(|d| d.own);
        Ok(own.map(|own| (own.len(), crate::import::set_hash(&own))))
    }
}
