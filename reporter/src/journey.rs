//! Several visits after one press: one for each cell (SPEC 8.2).

use core::fmt;
use core::future::Future;
use core::time::Duration;

use crate::visit::{Request, VisitError, arrive, post};
use postern_client_crypto::reader::{Reader, Source};
use postern_reporting::arrival::{Arrival, below};
use postern_trust::Directory;
use postern_wire::DeadDrop;
use postern_wire::cell::Cell;
use rand_core::CryptoRng;

/// The shortest and the longest wait between two visits, in seconds.
pub const WAIT: (u32, u32) = (20, 60);
/// From an answer to the next request of the same visit. Whatever a kind of visit has to compute in between is done
/// meanwhile, so that it is not seen: a reply is sealed there, a report was before the visit.
pub const PAUSE: Duration = Duration::from_millis(100);

/// Waits, or in a drill does not.
pub trait Pace: Sync {
    /// An answer came just now.
    fn answered(&self) {}

    /// Returns [`PAUSE`] after the last answer, or at once: for tests without a network.
    fn until_next(&self) -> impl Future<Output = ()> + Send {
        core::future::ready(())
    }

    /// Returns after so long.
    fn wait(&self, time: Duration) -> impl Future<Output = ()> + Send;

    /// How long it takes of a wait of `time`: all of it, or nothing in drills.
    fn takes(&self, time: Duration) -> Duration {
        time
    }
}

/// No wait at all: for drills, where a day takes seconds.
#[derive(Debug, Clone, Copy)]
pub struct NoWait;

impl Pace for NoWait {
    async fn wait(&self, _: Duration) {}

    fn takes(&self, _: Duration) -> Duration {
        Duration::ZERO
    }
}

/// What is happening just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which visit, from 1.
    pub visit: usize,
    /// Of how many, once it is known.
    pub of: Option<usize>,
    /// What is done.
    pub doing: Doing,
}

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// A request is under way.
    Asking(Request),
    /// Waiting before the next visit.
    Waiting(Duration),
    /// The visit is over, and its cell on the server's disk.
    Done,
}

/// Told of every step.
pub type Observe<'o> = &'o mut (dyn FnMut(Step) + Send);

/// Not told of anything.
pub fn unobserved() -> impl FnMut(Step) + Send {
    |_| {}
}

/// What a journey goes through: a dead drop, a verified directory, a clock and a pace.
pub struct Journey<'a, D, P> {
    /// Where to.
    pub drop: &'a D,
    /// What is believed.
    pub directory: &'a Directory,
    /// Unix seconds.
    pub clock: &'a (dyn Fn() -> u64 + Sync),
    /// Between visits.
    pub pace: &'a P,
}

impl<D, P> fmt::Debug for Journey<'_, D, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Journey({:?})", self.directory)
    }
}

/// A journey that did not come to its end. The cells that are left can be sent by another.
#[derive(Debug)]
pub struct Stopped {
    /// Why.
    pub error: VisitError,
    /// Cells that are on the server's disk.
    pub sent: usize,
    /// Cells that are not.
    pub rest: Vec<Cell>,
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} sent: {}", self.sent, self.sent + self.rest.len(), self.error)
    }
}

impl core::error::Error for Stopped {}

impl<D: DeadDrop, P: Pace> Journey<'_, D, P> {
    /// Index and shelf of the first visit; its post is [`Journey::depart`]'s.
    ///
    /// # Errors
    /// [`Stopped`], with nothing sent.
    pub async fn arrive(
        &self,
        reader: Option<&Reader<'_>>,
        pick: Option<Source>,
        rng: &mut (impl CryptoRng + Send),
        observe: Observe<'_>,
    ) -> Result<Arrival, Stopped> {
        self.arrive_at(1, None, reader, pick, rng, observe).await.map_err(|error| Stopped {
            error,
            sent: 0,
            rest: Vec::new(),
        })
    }

    /// Posts the first cell in the visit that has arrived, and each other one in a whole visit of its own, 20 to 60
    /// seconds apart.
    ///
    /// # Errors
    /// [`Stopped`] at the first cell that could not be sent.
    pub async fn depart(
        &self,
        cells: Vec<Cell>,
        reader: Option<&Reader<'_>>,
        rng: &mut (impl CryptoRng + Send),
        observe: Observe<'_>,
    ) -> Result<(), Stopped> {
        let all = cells.len();
        let mut rest = cells.into_iter();
        let mut sent = 0;
        while let Some(cell) = rest.next() {
            let visit = self.one(&cell, (sent + 1, all), reader, rng, observe).await;
            if let Err(error) = visit {
                return Err(Stopped { error, sent, rest: core::iter::once(cell).chain(rest).collect() });
            }
            sent += 1;
        }
        Ok(())
    }

    /// A whole journey with cells that are sealed already, the first visit's arrival included.
    ///
    /// # Errors
    /// [`Stopped`], as before.
    pub async fn deliver(
        &self,
        cells: Vec<Cell>,
        reader: Option<&Reader<'_>>,
        rng: &mut (impl CryptoRng + Send),
        observe: Observe<'_>,
    ) -> Result<Arrival, Stopped> {
        match self.arrive_at(1, Some(cells.len()), reader, None, rng, observe).await {
            Ok(arrival) => self.depart(cells, reader, rng, observe).await.map(|()| arrival),
            Err(error) => Err(Stopped { error, sent: 0, rest: cells }),
        }
    }

    async fn one(
        &self,
        cell: &Cell,
        (visit, of): (usize, usize),
        reader: Option<&Reader<'_>>,
        rng: &mut (impl CryptoRng + Send),
        observe: Observe<'_>,
    ) -> Result<(), VisitError> {
        let of = Some(of);
        if visit > 1 {
            let time = Duration::from_secs(u64::from(WAIT.0 + below(WAIT.1 - WAIT.0 + 1, rng)));
            let time = self.pace.takes(time);
            if !time.is_zero() {
                observe(Step { visit, of, doing: Doing::Waiting(time) });
                self.pace.wait(time).await;
            }
            self.arrive_at(visit, of, reader, None, rng, observe).await?;
        }
        observe(Step { visit, of, doing: Doing::Asking(Request::Post) });
        self.pace.until_next().await;
        post(self.drop, cell).await?;
        observe(Step { visit, of, doing: Doing::Done });
        Ok(())
    }

    async fn arrive_at(
        &self,
        visit: usize,
        of: Option<usize>,
        reader: Option<&Reader<'_>>,
        pick: Option<Source>,
        rng: &mut (impl CryptoRng + Send),
        observe: Observe<'_>,
    ) -> Result<Arrival, VisitError> {
        let asking = |request| observe(Step { visit, of, doing: Doing::Asking(request) });
        arrive((self.drop, self.pace), self.directory, (self.clock)(), reader, pick, rng, asking).await
    }
}
