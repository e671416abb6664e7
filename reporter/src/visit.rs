//! One visit: index, one shelf, one post, in this order (SPEC 8.2). Nothing of what the visit is for is in that.

use core::fmt;

use postern_client_crypto::reader::{Reader, Source};
use postern_reporting::arrival::{Arrival, choose_shelf, freshness};
use postern_trust::{Directory, StatementError};
use postern_wire::board::Shelf;
use postern_wire::cell::Cell;
use postern_wire::{DeadDrop, DecodeError, DropError};
use rand_core::CryptoRng;

use crate::journey::Pace;

/// One of a visit's three requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// The board's index.
    Index,
    /// One shelf of the board.
    Shelf,
    /// One cell.
    Post,
}

/// Why a visit did not come to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitError {
    /// A request failed.
    Request(Request, DropError),
    /// The index is not to be believed.
    Index(StatementError),
    /// The shelf is not that of the index.
    Shelf(DecodeError),
}

impl fmt::Display for VisitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(Request::Index, error) => write!(f, "the board's index was not fetched: {error}"),
            Self::Request(Request::Shelf, error) => write!(f, "the board's shelf was not fetched: {error}"),
            Self::Request(Request::Post, error) => write!(f, "the cell was not sent: {error}"),
            Self::Index(error) => write!(f, "the board's index cannot be believed: {error}"),
            Self::Shelf(_) => f.write_str("the board's shelf is not that of its index"),
        }
    }
}

impl core::error::Error for VisitError {}

/// Fetches the index and one shelf: that of `pick` if it is on the board, else of the newest hint of the code, else a
/// uniformly random one. The shelf is asked for at the pace's next request. `asking` is told of each request before it
/// goes out.
///
/// # Errors
/// [`VisitError`] by what failed.
pub async fn arrive<D: DeadDrop, P: Pace>(
    (drop, pace): (&D, &P),
    directory: &Directory,
    now_unix: u64,
    reader: Option<&Reader<'_>>,
    pick: Option<Source>,
    rng: &mut (impl CryptoRng + Send),
    mut asking: impl FnMut(Request) + Send,
) -> Result<Arrival, VisitError> {
    asking(Request::Index);
    let bytes = drop.index().await.map_err(|e| VisitError::Request(Request::Index, e))?;
    pace.answered();
    let index = directory.verify_index(&bytes).map_err(VisitError::Index)?;
    let found = reader.map(|reader| reader.find(&index)).unwrap_or_default();
    let shelf = choose_shelf(&index, &found, pick, rng);
    asking(Request::Shelf);
    pace.until_next().await;
    let bytes = drop.shelf(index.release, shelf).await.map_err(|e| VisitError::Request(Request::Shelf, e))?;
    pace.answered();
    let notes = Shelf::decode(&bytes, index.shelf_hints(shelf)).map_err(VisitError::Shelf)?;
    let reading = reader.map(|reader| reader.read(&notes)).unwrap_or_default();
    let freshness = freshness(&index, directory, now_unix);
    Ok(Arrival { index, found, shelf, reading, freshness })
}

/// Posts the visit's one cell.
///
/// # Errors
/// [`VisitError::Request`]; the cell is the caller's still.
pub async fn post<D: DeadDrop>(drop: &D, cell: &Cell) -> Result<(), VisitError> {
    drop.post(cell).await.map_err(|e| VisitError::Request(Request::Post, e))
}
