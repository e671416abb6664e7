//! Everything that is due at a time: a new directory, closed days, a board, expiry, alarms, status (SPEC 8.3, 8.10).
//!
//! Nothing here waits for a time; whoever calls says which one it is. Every step may be stopped anywhere, and the next
//! tick finds what it left and goes on.

use std::sync::{Arc, PoisonError};

use postern_wire::Day;
use postern_wire::directory::State as KeyState;
use tokio::task::spawn_blocking;

use crate::alarm::Alarm;
use crate::board::{Making, expired_batches};
use crate::days::seal_day;
use crate::expiry::{Fate, safe_until};
use crate::installed::{self, InstallError};
use crate::log::{self, State};
use crate::service::Service;
use crate::status::{Band, LateUnit, Lateness, Status, days_left};
use crate::store::{Batch, Kind, Phase, StoreError};
use crate::warned::Warned;
use crate::writer::WriteError;

/// The file of the announcements, in the data directory.
const WARNED: &str = "warned";
/// Days before the directory's last on which that is announced.
const EXPIRING_DAYS: u32 = 30;

/// What ticks remember of each other.
#[derive(Debug, Default)]
pub struct Ticked {
    /// The directory file's bytes that were refused last: the same ones are not tried again.
    refused: Option<Vec<u8>>,
    /// What the file looked like when it was last read.
    file: Option<Look>,
    /// The day, the chain's length and the units' records at which expiry was last decided.
    expiry: Option<(Day, u32, u64)>,
    /// The board after which old boards and notes were last removed.
    tidied: Option<Day>,
    status: Option<Status>,
}

/// A file's inode, length and time of change.
type Look = (u64, u64, i64, i64);

/// Why a step of a tick ended early.
enum Cut {
    /// The disk.
    Store(StoreError),
    /// The writer is stopping, or its clock says that it is too early.
    NotNow,
}

impl From<StoreError> for Cut {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<WriteError> for Cut {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Store(error) => Self::Store(error),
            WriteError::Full | WriteError::NotOver | WriteError::Stopped => Self::NotNow,
        }
    }
}

impl Service {
    /// Does everything that is due at `now`, unix seconds, in this order: takes a new directory into use, closes days,
    /// makes a board, drops days, raises alarms, writes the status. What fails is tried again by the next tick.
    pub async fn tick(self: &Arc<Self>, now: u64) {
        let mut ticked = self.ticked.lock().await;
        self.reload(now, &mut ticked);
        self.settle(self.close_days(now).await);
        self.settle(self.release_board(now, &mut ticked).await);
        self.settle(self.expire(now, &mut ticked).await);
        self.watch(now);
        self.write_status(now, &mut ticked).await;
    }

    /// Takes the directory file into use if it is another than the one in use.
    fn reload(&self, now: u64, ticked: &mut Ticked) {
        let look = look(&self.directory_file);
        if look.is_some() && look == ticked.file {
            return;
        }
        ticked.file = look;
        let Ok(bytes) = installed::read(&self.directory_file) else {
            self.raise(Alarm::DirectoryRefused);
            return;
        };
        if ticked.refused.as_ref() == Some(&bytes) {
            return;
        }
        let current = self.directory();
        let next = current.verify_next(bytes.clone(), &self.root, now);
        match next.and_then(|next| next.check_key(&self.key).map(|()| next)) {
            Ok(next) => {
                let serial = next.directory.seen().serial;
                self.in_use.set(next);
                log::line(&State::DirectoryInUse(serial));
            }
            Err(InstallError::Same) => {}
            Err(_) => {
                ticked.refused = Some(bytes);
                self.raise(Alarm::DirectoryRefused);
            }
        }
    }

    /// Closes every day that is over and has no head, in order.
    async fn close_days(&self, now: u64) -> Result<(), Cut> {
        let (today, last) = (self.today(now), self.directory().directory.expires());
        if self.heads.next_day() > today {
            self.raise(Alarm::ClockBehind);
        }
        if today > last {
            self.raise(Alarm::ClockAhead);
        }
        loop {
            let day = self.heads.next_day();
            // A clock that stands behind the directory's end may be wrong by years, and what is closed stays closed.
            if day >= today || day > last {
                return Ok(());
            }
            self.end_window().await?;
            self.writer.close(Batch::cells(day.0)).await?;
            let (store, heads) = (Arc::clone(&self.store), Arc::clone(&self.heads));
            let service = *self.directory().directory.service();
            let key = Arc::clone(&self.key);
            let sealed = spawn_blocking(move || seal_day(&*store, &heads, service, &key, day)).await;
            let cells = sealed.map_err(|_| Cut::NotNow)??;
            log::line(&State::DayClosed(day, cells));
        }
    }

    /// Makes the board that is due, if it is not made yet, and removes what no board shows any more.
    async fn release_board(self: &Arc<Self>, now: u64, ticked: &mut Ticked) -> Result<(), Cut> {
        let in_use = self.directory();
        let due = in_use.directory.calendar().board_release(now);
        let newest = self.boards.newest();
        if newest.is_none_or(|newest| newest < due) && due <= in_use.directory.expires() {
            self.end_window().await?;
            for (batch, phase) in self.list().await? {
                if batch.kind == Kind::Notes && phase == Phase::Intake && batch.number <= due.0 {
                    self.writer.close(batch).await?;
                }
            }
            let service = Arc::clone(self);
            let made = spawn_blocking(move || {
                let making = Making {
                    service: *in_use.directory.service(),
                    key: &service.key,
                    release: due,
                    most: in_use.directory.max_hints(),
                };
                let mut rng = service.rng.lock().unwrap_or_else(PoisonError::into_inner);
                service.boards.make(&making, &*service.store, &mut **rng)
            });
            let made = made.await.map_err(|_| Cut::NotNow)??;
            log::line(&State::BoardReleased(due, made.notes));
            if made.trimmed {
                self.raise(Alarm::BoardTrimmed);
            }
        }
        let newest = self.boards.newest();
        if let Some(release) = newest.filter(|_| newest != ticked.tidied) {
            self.boards.tidy()?;
            for batch in expired_batches(&*self.store, release)? {
                self.writer.drop_batch(batch).await?;
            }
            ticked.tidied = newest;
        }
        Ok(())
    }

    /// Drops the days whose time has come.
    async fn expire(&self, now: u64, ticked: &mut Ticked) -> Result<(), Cut> {
        let today = self.today(now);
        let state = (today, self.heads.len(), self.units.changes());
        let in_use = self.directory();
        // A clock that may be wrong drops nothing.
        if ticked.expiry == Some(state) || today > in_use.directory.expires() {
            return Ok(());
        }
        let safe = safe_until(&in_use.directory, &self.heads, &self.units);
        let mut unread = Vec::new();
        for (batch, phase) in self.list().await? {
            if batch.kind != Kind::Cells || phase != Phase::Closed {
                continue;
            }
            let day = Day(batch.number);
            match Fate::of(day, today, safe) {
                Fate::Keep => {}
                Fate::Drop => self.drop_day(day).await?,
                fate => unread.push((day, fate)),
            }
        }
        let announced: Vec<Day> = unread.iter().map(|(day, _)| *day).collect();
        let long = Warned::at(self.data_dir.join(WARNED)).announce(&announced, today)?;
        for (day, fate) in unread {
            if fate == Fate::Lose && long.contains(&day) {
                self.drop_day(day).await?;
                self.raise(Alarm::DayLost);
            } else {
                self.raise(Alarm::DayUnread);
            }
        }
        ticked.expiry = Some(state);
        Ok(())
    }

    async fn drop_day(&self, day: Day) -> Result<(), Cut> {
        self.writer.drop_batch(Batch::cells(day.0)).await?;
        log::line(&State::DayDropped(day));
        Ok(())
    }

    /// Raises the alarms that are due by the calendar alone.
    fn watch(&self, now: u64) {
        let in_use = self.directory();
        if days_left(in_use.directory.expires(), self.today(now)) <= EXPIRING_DAYS {
            self.raise(Alarm::DirectoryExpiring);
        }
        match self.late_units(now).iter().map(|late| late.lateness).max() {
            Some(Lateness::Red) => self.raise(Alarm::UnitVeryLate),
            Some(Lateness::Amber) => self.raise(Alarm::UnitLate),
            None => {}
        }
    }

    /// The active units whose last statement is days behind the newest released day; a unit that has never synced is as
    /// far behind as the chain is long.
    fn late_units(&self, now: u64) -> Vec<LateUnit> {
        let Some(newest) = self.newest_released(now) else { return Vec::new() };
        let first = self.heads.next_day().0.saturating_sub(self.heads.len());
        let in_use = self.directory();
        let late = |unit: &postern_wire::directory::Unit| {
            let synced = self.units.get(unit.id).sync.filter(|sync| sync.answer.is_some());
            let next_due = synced.map_or(first, |sync| sync.day.0.saturating_add(1));
            let behind = newest.0.saturating_add(1).saturating_sub(next_due);
            let lateness = Lateness::of(behind)?;
            Some(LateUnit { unit: unit.id.0, name: unit.name_en.clone(), lateness })
        };
        in_use.directory.units().filter(|unit| unit.state == KeyState::Active).filter_map(late).collect()
    }

    /// Writes the status if it is not what was written last.
    async fn write_status(&self, now: u64, ticked: &mut Ticked) {
        let in_use = self.directory();
        let today = self.today(now);
        let newest = self.heads.newest();
        let open = Batch::cells(today.max(self.heads.next_day()).0);
        let status = Status {
            day: today.0,
            heads: self.heads.len(),
            newest_head_day: newest.map(|day| day.0),
            newest_head: newest.and_then(|day| self.heads.digest(day)).map(|digest| digest.to_string()),
            open_day: Band::of(self.writer.intake_count(open).await.unwrap_or(0)),
            board: self.boards.newest().map(|release| release.0),
            disk_free_gib: free_gib(&self.data_dir),
            directory_serial: in_use.directory.seen().serial,
            directory_days_left: days_left(in_use.directory.expires(), today),
            page_hash: in_use.pages.hash().to_string(),
            late_units: self.late_units(now),
            alarms: self.alarms.raised_in(today).into_iter().map(|alarm| alarm.code().to_owned()).collect(),
        };
        if ticked.status.as_ref() != Some(&status) {
            match status.write(&self.data_dir) {
                Ok(()) => ticked.status = Some(status),
                Err(_) => log::line(&State::StatusUnwritten),
            }
        }
    }

    async fn end_window(&self) -> Result<(), StoreError> {
        let _turn = self.syncing.lock().await;
        let window = Arc::clone(&self.window);
        spawn_blocking(move || window.end()).await.unwrap_or(Err(StoreError::Stopped))
    }

    async fn list(&self) -> Result<Vec<(Batch, Phase)>, Cut> {
        let store = Arc::clone(&self.store);
        Ok(spawn_blocking(move || store.list()).await.map_err(|_| Cut::NotNow)??)
    }

    fn settle(&self, done: Result<(), Cut>) {
        if let Err(Cut::Store(error)) = done {
            self.failed(error);
        }
    }
}

fn look(path: &std::path::Path) -> Option<Look> {
    use std::os::unix::fs::MetadataExt as _;
    let found = std::fs::metadata(path).ok()?;
    Some((found.ino(), found.len(), found.mtime(), found.mtime_nsec()))
}

fn free_gib(dir: &std::path::Path) -> u64 {
    rustix::fs::statvfs(dir).map_or(0, |disk| disk.f_bavail.saturating_mul(disk.f_frsize) >> 30)
}
