//! A case: everything of one thread of a reporter, as a keyholder keeps it.

use core::fmt;

use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::{Decode, Encode};
use postern_client_crypto::letter::{LetterError, VerifiedLetter, verify_letter};
use postern_client_crypto::note::ChainRoot;
use postern_wire::letter::LetterKind;
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::sizes::{CHAIN_NUMBERS, CHAIN0_NUMBERS, KEY};
use postern_wire::{Day, Digest, Hint, LetterId, PersonId, ThreadId, UnitId, VerifyingKeyBytes};
use zeroize::{Zeroize as _, Zeroizing};

use crate::archive::{ArchiveError, Kind};
use crate::grading::{Decision, Grading};
use crate::session::Session;

/// A letter of the case.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct LetterEntry {
    /// Letter.
    #[n(0)]
    pub id: LetterId,
    /// Kind; none when it was passed on by another unit.
    #[n(1)]
    pub kind: Option<LetterKind>,
    /// Day of the dead drop on which its last part came.
    #[n(2)]
    pub day: Day,
    /// Day of opening.
    #[n(3)]
    pub opened: Day,
    /// Chain and number of the note that it answers.
    #[n(4)]
    pub answers: Option<(u8, u8)>,
    /// Its cells, by part.
    #[n(5)]
    pub cells: Vec<Digest>,
}

/// How far a note has come here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum NoteState {
    /// Others were asked to sign it.
    #[n(0)]
    Drafted,
    /// Signed by enough, sealed, in the outbox.
    #[n(1)]
    Queued,
}

/// A note of the case.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct NoteEntry {
    /// Hint.
    #[n(0)]
    pub hint: Hint,
    /// The body as signed.
    #[n(1)]
    pub body: ByteVec,
    /// How far it has come.
    #[n(2)]
    pub state: NoteState,
    /// Day of drafting, then of queueing.
    #[n(3)]
    pub day: Day,
    /// Who signed, ascending.
    #[n(4)]
    pub signers: Vec<PersonId>,
    /// Why it was sent although it reads like tasking a source.
    #[n(5)]
    pub reason: Option<String>,
}

impl fmt::Debug for NoteEntry {
    /// Never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoteEntry({} {:?})", self.hint, self.state)
    }
}

impl NoteEntry {
    /// What it says.
    #[must_use]
    pub fn body(&self) -> Option<NoteBody> {
        NoteBody::decode(&self.body).ok()
    }
}

/// A tie to another thread of the same reporter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Tie {
    /// Unit of that thread.
    #[n(0)]
    pub unit: UnitId,
    /// The thread.
    #[n(1)]
    pub thread: ThreadId,
    /// Whether that thread is the older one.
    #[n(2)]
    pub older: bool,
}

/// A case.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Case {
    /// The thread; for a letter passed on, the reporter's thread with the unit that first had it.
    #[n(0)]
    pub thread: ThreadId,
    /// Its verifying key.
    #[n(1)]
    pub key: VerifyingKeyBytes,
    /// Chain in which this unit writes: 0, or 1 to 3 for a letter passed on.
    #[n(2)]
    pub chain: u8,
    /// Root of that chain, secret.
    #[n(3)]
    pub root: ByteArray<KEY>,
    /// The unit that passed it on.
    #[n(4)]
    pub passed_by: Option<UnitId>,
    /// Letters, in the order in which they came.
    #[n(5)]
    pub letters: Vec<LetterEntry>,
    /// Notes, in the order in which they were drafted.
    #[n(6)]
    pub notes: Vec<NoteEntry>,
    /// Other threads of the same reporter.
    #[n(7)]
    pub ties: Vec<Tie>,
    /// Contact details are not to be opened before this day.
    #[n(8)]
    pub frozen_until: Option<Day>,
    /// Grading.
    #[n(9)]
    pub grading: Option<Grading>,
    /// Decision.
    #[n(10)]
    pub decision: Option<Decision>,
    /// Units that it was passed on to.
    #[n(11)]
    pub passed_to: Vec<(UnitId, Day)>,
    /// Days on which custodians were asked for the contact details.
    #[n(12)]
    pub contact_asked: Vec<Day>,
}

impl Drop for Case {
    fn drop(&mut self) {
        self.root.zeroize();
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Case({})", self.thread)
    }
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// Opened, nothing done yet.
    Opened,
    /// Graded, not decided.
    Assessing,
    /// Decided.
    Decided,
    /// A question is out.
    AwaitingReporter,
    /// The reporter was told the outcome, has stopped the thread, or has moved it.
    Closed,
}

impl CaseState {
    /// As it is shown.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Assessing => "assessing",
            Self::Decided => "decided",
            Self::AwaitingReporter => "awaiting reporter",
            Self::Closed => "closed",
        }
    }
}

impl Case {
    /// The chain's root.
    #[must_use]
    pub fn root(&self) -> ChainRoot {
        ChainRoot::new(Zeroizing::new(*self.root))
    }

    /// How many numbers its chain has.
    #[must_use]
    pub const fn numbers(&self) -> u8 {
        if self.chain == 0 { CHAIN0_NUMBERS } else { CHAIN_NUMBERS }
    }

    /// The lowest number that no note here has, drafted ones included.
    #[must_use]
    pub fn free_number(&self) -> Option<u8> {
        let used: Vec<u8> = self.notes.iter().filter_map(|n| n.body().map(|b| b.number)).collect();
        (0..self.numbers()).find(|n| !used.contains(n))
    }

    /// The first day on which any letter of it came.
    #[must_use]
    pub fn delivered(&self) -> Option<Day> {
        self.letters.iter().map(|l| l.day).min()
    }

    /// Whether the reporter has asked for no more notes, and has not written since.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.letters.last().is_some_and(|l| l.kind == Some(LetterKind::Stop))
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> CaseState {
        let queued = |kind: NoteKind| {
            let of_kind = |n: &&NoteEntry| n.body().is_some_and(|b| b.kind == kind);
            self.notes.iter().filter(|n| n.state == NoteState::Queued).rev().find(of_kind)
        };
        let moved = self.ties.iter().any(|t| !t.older);
        if self.stopped() || moved || queued(NoteKind::Outcome).is_some() || queued(NoteKind::Moved).is_some()
        {
            return CaseState::Closed;
        }
        let answered = |question: &NoteEntry| {
            let number = question.body().map(|b| b.number);
            let later = |l: &&LetterEntry| l.opened >= question.day;
            self.letters.iter().filter(|l| l.kind == Some(LetterKind::Reply)).any(|l| {
                l.answers.is_some_and(|(chain, n)| chain == self.chain && Some(n) == number) || later(&l)
            })
        };
        match queued(NoteKind::Question) {
            Some(question) if !answered(question) => CaseState::AwaitingReporter,
            _ if self.decision.is_some() => CaseState::Decided,
            _ if self.grading.is_some() => CaseState::Assessing,
            _ => CaseState::Opened,
        }
    }

    /// Whether the reporter had an answer or an outcome.
    #[must_use]
    pub fn answered(&self) -> bool {
        let is_answer = |b: &NoteBody| matches!(b.kind, NoteKind::Answer | NoteKind::Outcome);
        self.notes.iter().any(|n| n.state == NoteState::Queued && n.body().as_ref().is_some_and(is_answer))
    }
}

/// A letter at rest: its bytes as they were put together from its parts.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct LetterRecord {
    /// Letter.
    #[n(0)]
    pub id: LetterId,
    /// Encoded letter.
    #[n(1)]
    pub bytes: ByteVec,
}

impl fmt::Debug for LetterRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LetterRecord({})", self.id)
    }
}

/// Why a letter of a case cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadLetterError {
    /// The archive failed, or does not have it.
    Archive(ArchiveError),
    /// It is not believed any more.
    Letter(LetterError),
}

impl Session<'_> {
    /// Every case that can be read, the newest letter last; and how many records are damaged.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn cases(&self) -> Result<(Vec<Case>, usize), ArchiveError> {
        let (mut cases, damaged) = self.archive.all::<Case>(Kind::Case)?;
        cases.sort_by_key(|c| (c.letters.iter().map(|l| l.day).max(), c.thread));
        Ok((cases, damaged))
    }

    /// A case.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn case(&self, thread: &ThreadId) -> Result<Option<Case>, ArchiveError> {
        self.archive.get(Kind::Case, thread.as_bytes())
    }

    /// Keeps a case.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn put_case(&self, case: &Case) -> Result<(), ArchiveError> {
        self.archive.put(Kind::Case, case.thread.as_bytes(), case)
    }

    /// A letter of a case, verified anew.
    ///
    /// # Errors
    /// [`ReadLetterError`].
    pub fn letter(&self, id: &LetterId) -> Result<VerifiedLetter, ReadLetterError> {
        let record = self.archive.get::<LetterRecord>(Kind::Letter, id.as_bytes());
        let record = record.and_then(|r| r.ok_or(ArchiveError::Damaged)).map_err(ReadLetterError::Archive)?;
        verify_letter(self.directory, self.unit(), &record.bytes).map_err(ReadLetterError::Letter)
    }

    /// The case in whose chain this hint is.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn case_of_hint(&self, hint: &Hint) -> Result<Option<Case>, ArchiveError> {
        let (cases, _) = self.cases()?;
        Ok(cases.into_iter().find(|case| {
            let root = case.root();
            (0..case.numbers()).any(|n| root.hint(n) == *hint)
        }))
    }
}
