//! What a reporter does: report, check, reply, stop, rotate, practise (SPEC 8.2, 8.8, 8.9). Each is the same visits.

use core::fmt;

use postern_client_crypto::Code;
use postern_client_crypto::cell::{SealError, cover};
use postern_client_crypto::letter::{ComposeError, Draft, OlderThread, compose};
use postern_client_crypto::reader::{Reader, Source};
use postern_trust::Directory;
use postern_wire::cell::Cell;
use postern_wire::letter::LetterKind;
use postern_wire::{Day, DeadDrop, UnitId};
use rand_core::CryptoRng;

use crate::answers::Answers;
use crate::journey::{Journey, Observe, Pace, Stopped};
use crate::target::{Target, everybody, to_answer};
use crate::visit::Arrival;

/// Why an act was not done.
#[derive(Debug)]
pub enum ActError {
    /// The journey stopped on its way.
    Stopped(Stopped),
    /// A letter could not be written.
    Compose(ComposeError),
    /// A cover cell could not be made.
    Cover(SealError),
    /// Nothing of this code is on the board, so that nobody is known to write to. The visit was made, with cover.
    NothingFound,
    /// The note that was to be answered is not on the board. The visit was made, with cover.
    NoteNotFound,
}

impl fmt::Display for ActError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stopped(error) => error.fmt(f),
            Self::Compose(error) => error.fmt(f),
            Self::Cover(error) => error.fmt(f),
            Self::NothingFound => f.write_str("nothing of this code is on the board"),
            Self::NoteNotFound => f.write_str("that note is not on the board"),
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
        Self::Compose(error)
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

/// Seals a report to each unit: 1 to 4 cells each. Offline.
///
/// # Errors
/// [`ComposeError`].
pub fn seal_report(
    rng: &mut impl CryptoRng,
    code: &Code,
    directory: &Directory,
    units: &[UnitId],
    today: Day,
    draft: &Draft,
) -> Result<Vec<Cell>, ComposeError> {
    let mut cells = Vec::new();
    for unit in units {
        cells.extend(compose(rng, code, directory, *unit, today, draft, None)?);
    }
    Ok(cells)
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
    /// [`ActError::Compose`] before anything is sent, [`ActError::Stopped`].
    pub async fn report<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        code: &Code,
        units: &[UnitId],
        draft: &Draft,
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let cells = seal_report(rng, code, self.directory, units, self.today(), draft)?;
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
        let choose = |arrival: &Arrival| {
            let found = to_answer(arrival, pick);
            let named = || units.iter().map(|unit| Target::unit(*unit)).collect();
            let targets: Vec<Target> = match found {
                Some(target) if units.is_empty() || units == [target.unit] => vec![target],
                _ => named(),
            };
            match (targets.is_empty(), pick) {
                (false, _) => Ok(targets),
                (true, Some(_)) => Err(ActError::NoteNotFound),
                (true, None) => Err(ActError::NothingFound),
            }
        };
        let write = |target: &Target| Writing {
            draft: answers.draft(LetterKind::Reply, target.answers, false),
            older: (target.thread != target.unit).then_some(target.thread),
        };
        self.write_again(rng, code, (code, choose, write), pick, observe).await
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
        let write = |target: &Target| Writing {
            draft: Answers::empty(lang).draft(LetterKind::Stop, None, false),
            older: (target.thread != target.unit).then_some(target.thread),
        };
        self.write_again(rng, code, (code, |a: &Arrival| named_or_everybody(a, units), write), None, observe)
            .await
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
        let write = |target: &Target| Writing {
            draft: Answers::empty(lang).draft(LetterKind::Rotate, None, false),
            older: Some(target.thread),
        };
        self.write_again(rng, old, (new, |a: &Arrival| named_or_everybody(a, units), write), None, observe)
            .await
    }

    /// Arrives, chooses whom to write to, writes under `new`, sends; when there is nobody, or no letter, cover goes.
    async fn write_again<R: CryptoRng + Send>(
        &self,
        rng: &mut R,
        old: &Code,
        (new, choose, write): (
            &Code,
            impl FnOnce(&Arrival) -> Result<Vec<Target>, ActError> + Send,
            impl Fn(&Target) -> Writing + Send,
        ),
        pick: Option<Source>,
        observe: Observe<'_>,
    ) -> Result<Sent, ActError> {
        let reader = Reader::new(old, self.directory, self.today());
        let arrival = self.arrive(Some(&reader), pick, rng, observe).await?;
        let written = choose(&arrival).and_then(|targets| {
            let mut cells = Vec::new();
            for target in &targets {
                let Writing { draft, older } = write(target);
                let older = older.map(|unit| OlderThread { code: old, unit });
                let today = self.today();
                cells.extend(compose(rng, new, self.directory, target.unit, today, &draft, older.as_ref())?);
            }
            Ok((targets, cells))
        });
        match written {
            Ok((targets, cells)) => {
                let count = cells.len();
                self.depart(cells, Some(&reader), rng, observe).await?;
                Ok(Sent { arrival, targets, cells: count })
            }
            Err(error) => {
                let cells = self.cover(rng)?;
                self.depart(cells, Some(&reader), rng, observe).await?;
                Err(error)
            }
        }
    }

    fn cover(&self, rng: &mut impl CryptoRng) -> Result<Vec<Cell>, ActError> {
        Ok(vec![cover(rng, *self.directory.service()).map_err(ActError::Cover)?])
    }
}

/// A letter to be written, and the unit of the older thread that it links to.
struct Writing {
    draft: Draft,
    older: Option<UnitId>,
}

fn named_or_everybody(arrival: &Arrival, units: &[UnitId]) -> Result<Vec<Target>, ActError> {
    let found = everybody(arrival);
    let targets: Vec<Target> = if units.is_empty() {
        found
    } else {
        let known = |unit: &UnitId| found.iter().find(|target| target.unit == *unit).copied();
        units.iter().map(|unit| known(unit).unwrap_or_else(|| Target::unit(*unit))).collect()
    };
    if targets.is_empty() { Err(ActError::NothingFound) } else { Ok(targets) }
}
