//! The one interface of a dead drop: the server's core and the HTTP client both implement it (SPEC 8.11).

use core::future::Future;

use crate::Day;
use crate::auth::Auth;
use crate::cell::Cell;

/// Paths of the HTTP contract.
pub mod path {
    use crate::Day;

    /// The signed directory.
    pub const DIRECTORY: &str = "/v1/directory";
    /// The board's index.
    pub const INDEX: &str = "/v1/board/index";
    /// Cells are posted here.
    pub const CELLS: &str = "/v1/cells";
    /// Units sync here.
    pub const SYNC: &str = "/v1/sync";

    /// Shelf `k` of a release.
    #[must_use]
    pub fn shelf(release: Day, k: u32) -> String {
        format!("/v1/board/{release}/shelves/{k}")
    }

    /// A released day.
    #[must_use]
    pub fn day(day: Day) -> String {
        format!("/v1/days/{day}")
    }
}

/// Why a dead drop did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DropError {
    /// 400: not of the right length or shape; sending it again is of no use.
    Refused,
    /// 401: the request's signature, signer or time is not accepted.
    Unauthorized,
    /// 404: not there, or not yet.
    NotFound,
    /// 409: this unit has synced this day with other bytes.
    Conflict,
    /// 413: longer than anything that is taken here.
    TooLarge,
    /// 503: full, closing or out of disk; later it may work.
    Busy,
    /// The server could not be reached, or the connection broke; the cause is the client's to say.
    Unreachable,
    /// The answer was not of the expected length or form.
    BadAnswer,
}

impl core::fmt::Display for DropError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Refused => "the server refused it as malformed",
            Self::Unauthorized => "the server did not accept the signature, the signer or the time",
            Self::NotFound => "the server does not have it, or not yet",
            Self::Conflict => "this unit has synced this day with other contents",
            Self::TooLarge => "too long for the server",
            Self::Busy => "the server is full or closing; try again later",
            Self::Unreachable => "the server could not be reached",
            Self::BadAnswer => "the server's answer was not of the expected form",
        })
    }
}

impl core::error::Error for DropError {}

/// Takes a day's bytes as they come.
pub trait DaySink: Send {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// Any, to end the transfer with [`DropError::BadAnswer`].
    fn accept(&mut self, bytes: &[u8]) -> Result<(), DropError>;
}

impl DaySink for Vec<u8> {
    fn accept(&mut self, bytes: &[u8]) -> Result<(), DropError> {
        self.extend_from_slice(bytes);
        Ok(())
    }
}

/// Signs a collector's requests: who has the identity key and the time.
pub trait Collector: Send + Sync {
    /// The header for a request with this method, path and body.
    fn authorize(&self, method: &str, path: &str, body: &[u8]) -> Auth;
}

/// A dead drop, from outside.
pub trait DeadDrop: Send + Sync {
    /// The signed directory's bytes.
    fn directory(&self) -> impl Future<Output = Result<Vec<u8>, DropError>> + Send;
    /// The board's index.
    fn index(&self) -> impl Future<Output = Result<Vec<u8>, DropError>> + Send;
    /// Shelf `k` of `release`: 131,072 bytes.
    fn shelf(&self, release: Day, k: u32) -> impl Future<Output = Result<Vec<u8>, DropError>> + Send;
    /// Posts a cell; returns once it is on disk.
    fn post(&self, cell: &Cell) -> impl Future<Output = Result<(), DropError>> + Send;
    /// A released day: `u16 || SignedHead || cells`, into `sink`.
    fn day(
        &self,
        collector: &dyn Collector,
        day: Day,
        sink: &mut dyn DaySink,
    ) -> impl Future<Output = Result<(), DropError>> + Send;
    /// Posts a sync; the answer's bytes.
    fn sync(
        &self,
        collector: &dyn Collector,
        request: &[u8],
    ) -> impl Future<Output = Result<Vec<u8>, DropError>> + Send;
}
