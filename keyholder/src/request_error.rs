//! Why something was not asked for, not approved, or not done.

use postern_client_crypto::custody::CustodyError;
use postern_wire::unit_files::FileError;
use postern_wire::{DecodeError, Digest, PersonId, Quarter};

use crate::archive::ArchiveError;
use crate::disk::DiskError;
use crate::log::LogError;
use crate::session::SessionError;
use crate::tell::{Exit, Tell as _};
use crate::words::{Words, tell_words, words};

/// Why something was not asked for, not approved, or not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestError {
    /// The file is not what is needed here.
    File(FileError),
    /// It is of another service or unit.
    OtherUnit,
    /// Nobody of the unit who may ask this signed it.
    Signature,
    /// It is addressed to others.
    NotForMe,
    /// This person is not a keyholder, or for contact details a custodian, on the unit's card.
    NotOnCard(PersonId),
    /// The unit has no key card.
    NoCard,
    /// The vault has no key of that quarter.
    NoKey(Quarter),
    /// There is nothing of that name here.
    Unknown,
    /// The cell was not imported here.
    NoCell(Digest),
    /// More cells than one request may name (SPEC 10.3).
    TooManyCells {
        /// Cells that were named.
        have: usize,
        /// Cells that a request takes.
        most: usize,
    },
    /// Fewer people than must agree.
    TooFew {
        /// People so far.
        have: u8,
        /// People needed.
        need: u8,
    },
    /// The shares do not open it.
    Custody(CustodyError),
    /// An approval is for something else.
    OtherRequest,
    /// Letters of two quarters in one request.
    OtherQuarter,
    /// A question reads like tasking a source, and nobody gave a reason.
    Tasking,
    /// The reason for such a question must be confirmed by a second person.
    TaskingUnconfirmed,
    /// The approver said no.
    Declined,
    /// Text of a note is so many bytes too long.
    TooLong(usize),
    /// No number is left in the thread.
    NoNumber,
    /// More phrases than a note takes, or an unknown one.
    Phrase,
    /// The letter has been passed on three times already.
    ChainEnds,
    /// A unit that cannot be written to now.
    NoSuchUnit,
    /// The contact details are frozen until that day.
    Frozen(postern_wire::Day),
    /// The note's numbers or names do not fit the case.
    OtherCase,
    /// Another note of the case has that number already.
    NumberTaken,
    /// The reporter has asked for no more notes.
    Stopped,
    /// Not enough of the signatures hold.
    Unsigned,
    /// The text to be passed on is not in order.
    Redaction,
    /// The work could not begin.
    Session(SessionError),
    /// The archive failed.
    Archive(ArchiveError),
    /// The log failed.
    Log(LogError),
    /// The disk failed.
    Disk(DiskError),
    /// A key of the unit's card cannot be sealed to.
    Sealing,
}

macro_rules! from {
    ($($error:ty => $variant:ident),*) => {
        $(impl From<$error> for RequestError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

from!(
    FileError => File, CustodyError => Custody, SessionError => Session, ArchiveError => Archive,
    LogError => Log, DiskError => Disk
);

impl From<DecodeError> for RequestError {
    fn from(error: DecodeError) -> Self {
        Self::File(FileError::Contents(error))
    }
}

impl RequestError {
    fn words(&self) -> Words {
        use Exit::{Fault, NotVerified, NothingFound, Refused, Usage};
        let again = "Ask whoever gave you the file for a new one.";
        match self {
            Self::File(error) => words("file-refused", NotVerified, format!("The file is {error}."), again),
            Self::OtherUnit => {
                words("other-unit", NotVerified, "The file is of another service or unit.", again)
            }
            Self::Signature => words(
                "signature",
                NotVerified,
                "The file is not signed by somebody of this unit who may do that.",
                "Do not use it. Ask the person whose name it bears.",
            ),
            Self::NotForMe => words(
                "not-for-me",
                Usage,
                "The request is addressed to other people.",
                "Give it to one of those.",
            ),
            Self::NotOnCard(person) => words(
                "not-on-card",
                Usage,
                format!("Person {person} has no key on the unit's card for that."),
                "Name other people; `keyholder directory verify` lists them.",
            ),
            Self::NoCard => words(
                "no-card",
                Refused,
                "The unit has no key card in the directory.",
                "Hold the quarter's ceremony, then take the new directory.",
            ),
            Self::NoKey(quarter) => words(
                "no-quarter-keys",
                Usage,
                format!("This vault has no key for quarter {quarter}."),
                "Use the vault that enrolled for that quarter.",
            ),
            Self::Unknown => words(
                "unknown",
                NothingFound,
                "There is nothing of that name here.",
                "`keyholder list` shows the names.",
            ),
            Self::NoCell(cell) => words(
                "no-cell",
                NothingFound,
                format!("The letter {} has not been imported here.", crate::days::short(cell)),
                "Import the day that it came with first.",
            ),
            Self::TooManyCells { have, most } => words(
                "too-many-cells",
                Refused,
                format!(
                    "These are {have} cells, and one request takes at most {most}. No request was written."
                ),
                "Name fewer letters, and write a request for the others by itself.",
            ),
            Self::TooFew { have, need } => words(
                "too-few",
                Refused,
                format!(
                    "Nobody can do this alone: {need} people must agree, and there is agreement of {have}."
                ),
                "Make a request with --ask PERSON, give it to that person, and come back with the approval.",
            ),
            Self::Custody(CustodyError::TooFew { have, need }) => {
                Self::TooFew { have: *have, need: *need }.words()
            }
            Self::Custody(CustodyError::NoneAgree) => words(
                "shares-disagree",
                NotVerified,
                "The approvals do not fit the letter: one is false, or the letter was badly sealed.",
                "Ask one more person for an approval: with one more, the tool finds the false one and names who gave it.",
            ),
            Self::Custody(error) => words(
                "not-opened",
                NotVerified,
                format!("It does not open: {error}."),
                "Ask one more person for an approval. If it stays so, the letter was badly sealed: send a note of the kind lost.",
            ),
            Self::OtherRequest => words(
                "other-request",
                NotVerified,
                "An approval is for something else.",
                "Give the approvals of this request.",
            ),
            Self::OtherQuarter => words(
                "other-quarter",
                Usage,
                "The letters are of two quarters, which have different keys.",
                "Make one request for each.",
            ),
            Self::Tasking => words(
                "tasking",
                Refused,
                "The question asks the reporter to do something: find out, fetch, copy, record, go back, watch, log in, meet. \
                 It would make a source of a person whom nobody protects.",
                "Ask only what the reporter knows already. If it must be sent, a second person must agree: --override-reason TEXT.",
            ),
            Self::TaskingUnconfirmed => words(
                "tasking-unconfirmed",
                Refused,
                "The question reads like tasking a source; it has a reason, which a second person must confirm.",
                "Read the question and the reason, and approve with --confirm-override only if you agree.",
            ),
            Self::Declined => {
                words("declined", Refused, "You said no. Nothing was approved.", "Tell the drafter why.")
            }
            Self::TooLong(over) => words(
                "too-long",
                Usage,
                format!("The text is {over} bytes too long for a note."),
                "Shorten it, or send it as two notes.",
            ),
            Self::NoNumber => words(
                "no-number",
                Refused,
                "This thread has no note left.",
                "The reporter must have been asked for a new code: wait for the letter under it.",
            ),
            Self::Phrase => words(
                "phrase",
                Usage,
                "A note takes at most 8 phrases, each by its code.",
                "`keyholder ask --phrases` lists them.",
            ),
            Self::ChainEnds => words(
                "chain-ends",
                Refused,
                "The letter has been passed on three times and can be passed on no more.",
                "Ask the reporter to write to that unit.",
            ),
            Self::NoSuchUnit => words(
                "no-such-unit",
                Usage,
                "There is no such unit, or it cannot be written to now.",
                "Look up the unit's number in the directory.",
            ),
            Self::Frozen(day) => words(
                "contact-frozen",
                Refused,
                format!(
                    "The reporter has changed the code. The contact details stay closed until day {day}."
                ),
                "Wait until then; write to the reporter under the new code.",
            ),
            Self::OtherCase => words(
                "other-case",
                NotVerified,
                "The note does not fit the case: unit, number or thread differ.",
                "Draft it anew.",
            ),
            Self::NumberTaken => words(
                "number-taken",
                Refused,
                "Another note of this case has that number already: two of you drafted at the same time.",
                "Give this draft up (keyholder outbox drop) and draft it anew.",
            ),
            Self::Stopped => words(
                "stopped",
                Refused,
                "The reporter has asked for no more notes in this case.",
                "Write nothing. If the reporter writes again, the letter opens the case anew.",
            ),
            Self::Unsigned => words(
                "unsigned",
                NotVerified,
                "Not enough of the signatures hold.",
                "Ask the approvers for new approvals of this very request.",
            ),
            Self::Redaction => words(
                "redaction",
                Usage,
                "The text to be passed on is not in order: an unknown field, or one too long.",
                "Make it anew with `keyholder redact`, and change only the values.",
            ),
            Self::Sealing => words(
                "sealing",
                NotVerified,
                "A key on the unit's card cannot be used.",
                "Hold the ceremony anew.",
            ),
            Self::Session(e) => {
                Words { exit: e.exit(), ..words("session", Fault, e.happened(), "See to that first.") }
            }
            Self::Archive(e) => {
                Words { exit: e.exit(), ..words("archive", Fault, e.happened(), "See to the archive.") }
            }
            Self::Log(e) => Words { exit: e.exit(), ..words("log", Fault, e.happened(), "See to the log.") },
            Self::Disk(e) => {
                Words { exit: e.exit(), ..words("disk", Fault, e.happened(), "See to the disk.") }
            }
        }
    }
}

tell_words!(RequestError);
