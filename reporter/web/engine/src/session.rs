//! What the engine remembers between calls, and which call does what.

use core::fmt;

use postern_client_crypto::Code;
use postern_client_crypto::reader::{ReadNote, ReaderKeys, Source};
use postern_reporting::arrival::{Arrival, Freshness};
use postern_trust::Directory;
use postern_wire::Day;
use postern_wire::board::BoardIndex;
use zeroize::Zeroizing;

use crate::args::{self, Args};
use crate::fault::Fault;
use crate::ops;
use crate::value::{Map, encode};

/// One page's state: a verified directory, the code that was read, the code that was made, the board of this visit.
pub struct Session {
    pub(crate) directory: Option<Directory>,
    pub(crate) code: Option<Code>,
    pub(crate) new_code: Option<Code>,
    /// The code's keys and the day that they are of; they outlive a visit.
    pub(crate) keys: Option<(Day, ReaderKeys)>,
    pub(crate) board: Option<Board>,
    pub(crate) arrival: Option<Arrival>,
    /// The code's notes that earlier visits read: a second look shows them beside what it finds.
    pub(crate) read: Vec<ReadNote>,
}

/// A verified index, until its shelf has come.
pub(crate) struct Board {
    pub index: BoardIndex,
    pub today: Day,
    pub freshness: Freshness,
    pub found: Vec<(Source, u32)>,
    /// The shelf that was chosen, once it was.
    pub shelf: Option<u32>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(..)")
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl Session {
    /// Nothing is known yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            directory: None,
            code: None,
            new_code: None,
            keys: None,
            board: None,
            arrival: None,
            read: Vec::new(),
        }
    }

    /// Does one call, `[op, args]` in CBOR, and answers in CBOR. Whatever the bytes are, it answers.
    #[must_use]
    pub fn call(&mut self, bytes: &[u8]) -> Zeroizing<Vec<u8>> {
        let done = args::read(bytes).and_then(|(op, args)| self.run(op, &args));
        encode(&done.unwrap_or_else(Fault::into_map))
    }

    fn run(&mut self, op: &str, args: &Args<'_>) -> Result<Map, Fault> {
        match op {
            "directory" => ops::directory::verify(self, args),
            "fields" => Ok(ops::form::fields()),
            "phrases" => ops::form::phrases(args),
            "check" => ops::form::check(self, args),
            "measure" => ops::form::measure(args),
            "complete" => ops::form::complete(args),
            "route" => ops::form::route(self, args),
            "code_new" => ops::code::generate(self, args),
            "code_show" => ops::code::show(self, args),
            "code_read" => ops::code::read(self, args),
            "code_forget" => ops::code::forget(self, args),
            "index" => ops::board::index(self, args),
            "shelf_pick" => ops::board::pick(self, args),
            "shelf" => ops::board::shelf(self, args),
            "sample" => ops::board::sample(self, args),
            "seal_report" => ops::seal::report(self, args),
            "seal_reply" => ops::seal::reply(self, args),
            "seal_stop" => ops::seal::stop(self, args),
            "seal_rotate" => ops::seal::rotate(self, args),
            "cover" => ops::seal::cover(self, args),
            _ => Err(Fault::BAD_CALL),
        }
    }

    pub(crate) fn directory(&self) -> Result<&Directory, Fault> {
        self.directory.as_ref().ok_or(Fault::NO_DIRECTORY)
    }

    /// The service day at `now` of the call.
    pub(crate) fn today(&self, args: &Args<'_>) -> Result<Day, Fault> {
        Ok(self.directory()?.calendar().day(args.int("now")?))
    }
}
