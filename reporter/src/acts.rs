//! What a reporter does: report, check, reply, stop, rotate, practise (SPEC 8.2, 8.8, 8.9). Each is the same visits.

use core::fmt;

use postern_client_crypto::Code;
use postern_client_crypto::cell::SealError;
use postern_client_crypto::letter::{ComposeError, Draft};
use postern_client_crypto::reader::{Reader, Source};
use postern_reporting::answers::Answers;
use postern_reporting::arrival::Arrival;
use postern_reporting::sealer::{Sealed, Sealer, WriteError};
use postern_reporting::target::Target;
use postern_wire::cell::Cell;
use postern_wire::{Day, DeadDrop, UnitId};
use rand_core::CryptoRng;

use crate::journey::{Journey, Observe, Pace, Stopped};

/// Why an act was not done.
#[derive(Debug)]
pub enum ActError {
    /// The journey stopped on its way.
    Stopped(Stopped),
    /// A letter could not be written. If the board was needed first, the visit was made, with cover.
    Write(WriteError),
    /// A cover cell could not be made.
    Cover(SealError),
}

impl fmt::Display for ActError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stopped(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
            Self::Cover(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for ActError {}

impl From<Stopped> for ActError {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}

impl From<ComposeError> for ActError {
    fn from(error: ComposeError) -> Self {
        Self::Write(WriteError::Compose(error))
    }
}

/// What was sent and seen.
#[derive(Debug)]
pub struct Sent {
    /// The first visit's index and shelf.
    pub arrival: Arrival,
    /// Whom the letters went to, in order.
    pub targets: Vec<Target>,
    /// Cells sent, and so visits made.
    pub cells: usize,
}

impl<D: DeadDrop, P: Pace> Journey<'_, D, P> {
    /// The service day by this journey's clock.
    #[must_use]
    pub fn today(&self) -> Day {
        self.directory.calendar().day((self.clock)())
    }

    /// Reports to each of the units, under a code made for it.
    ///
    /// # Errors
    /// [`ActError::Write`] before anything is sent, [`ActError::Stopped`].
    pub async fn report<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        code: &Code,
        units: &[UnitId],
        draft: &Draft,
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let cells = self.sealer().report(rng, code, units, draft)?;
        let count = cells.len();
        let arrival = self.deliver(cells, None, rng, observe).await?;
        Ok(Sent { arrival, targets: units.iter().map(|unit| Target::unit(*unit)).collect(), cells: count })
    }

    /// Looks what the code finds on the board; posts cover.
    ///
    /// # Errors
    /// [`ActError::Stopped`], [`ActError::Cover`].
    pub async fn check<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        code: &Code,
        pick: Option<Source>,
        observe: Observe<'_>,
    ) -> Result<Arrival, ActError> {
        let reader = Reader::new(code, self.directory, self.today());
        let arrival = self.arrive(Some(&reader), pick, rng, observe).await?;
        let cells = self.cover(rng)?;
        self.depart(cells, Some(&reader), rng, observe).await?;
        Ok(arrival)
    }

    /// A visit like any other, for practice and for nothing else: cover.
    ///
    /// # Errors
    /// [`ActError::Stopped`], [`ActError::Cover`].
    pub async fn practise<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        observe: Observe<'_>,
    ) -> Result<Arrival, ActError> {
        let cells = self.cover(rng)?;
        Ok(self.deliver(cells, None, rng, observe).await?)
    }

    /// Answers a note: `pick`, or the latest question. With `units` it is written to them, whatever was found.
    ///
    /// # Errors
    /// [`ActError`] by what is wrong; whatever it is, the visit was made whole if the network let it.
    pub async fn reply<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        code: &Code,
        answers: &Answers,
        (pick, units): (Option<Source>, &[UnitId]),
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let write = |sealer: Sealer<'_>, rng: &mut R, arrival: &Arrival| {
            sealer.reply(rng, code, arrival, answers, (pick, units))
        };
        self.write_again(rng, code, write, pick, observe).await
    }

    /// Asks every unit of the code, or those in `units`, to write no more.
    ///
    /// # Errors
    /// As [`Journey::reply`].
    pub async fn stop<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        code: &Code,
        lang: &str,
        units: &[UnitId],
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let write =
            |sealer: Sealer<'_>, rng: &mut R, arrival: &Arrival| sealer.stop(rng, code, arrival, lang, units);
        self.write_again(rng, code, write, None, observe).await
    }

    /// Moves every thread of the old code, or those with `units`, to the new one.
    ///
    /// # Errors
    /// As [`Journey::reply`].
    pub async fn rotate<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        (old, new): (&Code, &Code),
        lang: &str,
        units: &[UnitId],
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let write = |sealer: Sealer<'_>, rng: &mut R, arrival: &Arrival| {
            sealer.rotate(rng, (old, new), arrival, lang, units)
        };
        self.write_again(rng, old, write, None, observe).await
    }

    /// Arrives with a code, writes by what it found, sends; when there is nobody, or no letter, cover goes.
    async fn write_again<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        code: &Code,
        write: impl FnOnce(Sealer<'_>, &mut R, &Arrival) -> Result<Sealed, WriteError> + Send,
        pick: Option<Source>,
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let reader = Reader::new(code, self.directory, self.today());
        let arrival = self.arrive(Some(&reader), pick, rng, observe).await?;
        match write(self.sealer(), rng, &arrival) {
            Ok(Sealed { targets, cells }) => {
                let count = cells.len();
                self.depart(cells, Some(&reader), rng, observe).await?;
                Ok(Sent { arrival, targets, cells: count })
            }
            Err(error) => {
                let cells = self.cover(rng)?;
                self.depart(cells, Some(&reader), rng, observe).await?;
                Err(ActError::Write(error))
            }
        }
    }

    fn sealer(&self) -> Sealer<'_> {
        Sealer { directory: self.directory, today: self.today() }
    }

    fn cover(&self, rng: &mut impl CryptoRng) -> Result<Vec<Cell>, ActError> {
        Ok(vec![self.sealer().cover(rng).map_err(ActError::Cover)?])
    }
}
