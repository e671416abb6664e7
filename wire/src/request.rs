//! What people of a unit ask of one another, and what they grant (SPEC 10.3, 10.4), and what they hand to their
//! collector (SPEC 10.7). Files of [`crate::unit_files`].

use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::{Decode, Encode};

use crate::cbor::{decode_canonical, strictly_ascending};
use crate::cell::VERSION;
use crate::directory::Signed;
use crate::sizes::{CELL, MAX_N, MAX_PARTS, NOTE, SLOT};
use crate::unit_files::{FileError, FileKind, decode_file};
use crate::{Day, DecodeError, Digest, Hint, PersonId, Quarter, ServiceId, SignatureBytes, ThreadId, UnitId};

/// The most bytes of a request, an approval or an outbox that is read.
pub const MAX_UNIT_FILE: usize = 4 << 20;
/// The most notes and the most cells in one outbox file.
pub const MAX_OUTBOX: usize = 64;
/// The longest reason, bytes.
pub const MAX_REASON: usize = 500;

/// Something sealed to one person, HPKE purpose `approve`, aad = request id 16 || from u16 || to u16.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SealedFor {
    /// To whom.
    #[n(0)]
    pub person: PersonId,
    /// enc 32, ciphertext, tag 16.
    #[n(1)]
    pub sealed: ByteVec,
}

impl core::fmt::Debug for SealedFor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "SealedFor({})", self.person)
    }
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Task {
    /// Shares of these letters' cells, by SHA-256, ascending, 1 to 8.
    #[n(0)]
    Open {
        /// SHA-256 of each cell.
        #[n(0)]
        cells: Vec<Digest>,
    },
    /// Shares of the contact details in this cell. A custodian has no mailroom key, and is given the envelope.
    #[n(1)]
    Contact {
        /// SHA-256 of the cell.
        #[n(0)]
        cell: Digest,
        /// The opened envelope, 15,248 bytes, sealed to each custodian's contact key.
        #[n(1)]
        envelope: Vec<SealedFor>,
    },
    /// A signature under a [`Draft`].
    #[n(2)]
    Sign {
        /// The draft, encoded, sealed to each person's opening key.
        #[n(0)]
        draft: Vec<SealedFor>,
    },
}

/// A request; its file is a [`Signed`] by the drafter, purpose `request`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Request {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// Unit.
    #[n(2)]
    pub unit: UnitId,
    /// Who asks: a keyholder.
    #[n(3)]
    pub drafter: PersonId,
    /// Service day of asking.
    #[n(4)]
    pub day: Day,
    /// Random.
    #[n(5)]
    pub id: ByteArray<16>,
    /// Quarter of the key card whose keys are used.
    #[n(6)]
    pub quarter: Quarter,
    /// Who is asked, the drafter among them unless it is custodians who are asked; ascending, 1 to 8.
    #[n(7)]
    pub people: Vec<PersonId>,
    /// What.
    #[n(8)]
    pub task: Task,
}

impl Request {
    /// Decodes and checks the numbers.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let request: Self = decode_canonical(bytes)?;
        if request.version != VERSION {
            return Err(DecodeError::Version);
        }
        if !strictly_ascending(&request.people, |p| *p) {
            return Err(DecodeError::Order);
        }
        let people = (1..=MAX_N).contains(&request.people.len());
        let to_all =
            |sealed: &[SealedFor]| sealed.iter().map(|s| s.person).eq(request.people.iter().copied());
        let fits = match &request.task {
            Task::Open { cells } => {
                (1..=MAX_PARTS).contains(&cells.len()) && strictly_ascending(cells, |c| *c)
            }
            Task::Contact { envelope, .. } => to_all(envelope),
            Task::Sign { draft } => to_all(draft),
        };
        if people && fits { Ok(request) } else { Err(DecodeError::Malformed) }
    }

    /// aad of what is sealed inside: request id 16 || from u16 || to u16.
    #[must_use]
    pub fn aad(id: &[u8; 16], from: PersonId, to: PersonId) -> Vec<u8> {
        [id.as_slice(), &from.to_be_bytes(), &to.to_be_bytes()].concat()
    }
}

/// What M people are to sign.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub enum Draft {
    /// A note: signature of purpose `note` over hint || body.
    #[n(0)]
    Note {
        /// Thread that it is for.
        #[n(0)]
        thread: ThreadId,
        /// Hint of its number.
        #[n(1)]
        hint: Hint,
        /// [`crate::note::NoteBody`], encoded.
        #[n(2)]
        body: ByteVec,
        /// Why a question that reads like tasking a source is to be sent nevertheless; at most 500 bytes.
        #[n(3)]
        reason: Option<String>,
    },
    /// A letter passed on: signature of purpose `referral` over the body.
    #[n(1)]
    Referral {
        /// Thread that is passed on.
        #[n(0)]
        thread: ThreadId,
        /// [`crate::letter::ReferralBody`], encoded.
        #[n(1)]
        body: ByteVec,
    },
}

impl Draft {
    /// Decodes and checks the reason's length.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let draft: Self = decode_canonical(bytes)?;
        match &draft {
            Self::Note { reason: Some(reason), .. } if reason.is_empty() || reason.len() > MAX_REASON => {
                Err(DecodeError::Malformed)
            }
            _ => Ok(draft),
        }
    }
}

impl core::fmt::Debug for Draft {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Note { .. } => "Draft::Note(..)",
            Self::Referral { .. } => "Draft::Referral(..)",
        })
    }
}

/// One share of one cell, sealed to one person (SPEC 6.5).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct HandedOn {
    /// SHA-256 of the cell.
    #[n(0)]
    pub cell: Digest,
    /// To whom.
    #[n(1)]
    pub to: PersonId,
    /// 81 bytes.
    #[n(2)]
    pub sealed: ByteVec,
}

/// What is granted.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Grant {
    /// The approver's share of each cell, to each other named person; ascending by cell, then person.
    #[n(0)]
    Shares {
        /// At most 8 x 8.
        #[n(0)]
        shares: Vec<HandedOn>,
    },
    /// The approver's signature of the draft.
    #[n(1)]
    Signature {
        /// Purpose `note` or `referral`.
        #[n(0)]
        signature: SignatureBytes,
    },
}

/// An approval; its file is a [`Signed`] by the approver, purpose `approval`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Approval {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// Unit.
    #[n(2)]
    pub unit: UnitId,
    /// Service day of approving.
    #[n(3)]
    pub day: Day,
    /// SHA-256 of the request, encoded.
    #[n(4)]
    pub request: Digest,
    /// What.
    #[n(5)]
    pub grant: Grant,
}

impl Approval {
    /// Decodes and checks the shares.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let approval: Self = decode_canonical(bytes)?;
        if approval.version != VERSION {
            return Err(DecodeError::Version);
        }
        if let Grant::Shares { shares } = &approval.grant {
            if !strictly_ascending(shares, |s| (s.cell, s.to)) {
                return Err(DecodeError::Order);
            }
            if shares.len() > MAX_PARTS * MAX_N || shares.iter().any(|s| s.sealed.len() != SLOT) {
                return Err(DecodeError::Malformed);
            }
        }
        Ok(approval)
    }
}

/// What a keyholder hands to the unit's collector to post; its file is a [`Signed`] by the keyholder, purpose `sync`.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Outbox {
    /// Wire version, 1.
    #[n(0)]
    pub version: u8,
    /// Service.
    #[n(1)]
    pub service: ServiceId,
    /// Unit.
    #[n(2)]
    pub unit: UnitId,
    /// Service day.
    #[n(3)]
    pub day: Day,
    /// Head of the keyholder's own log.
    #[n(4)]
    pub log: Digest,
    /// Sealed notes, 2,048 bytes each, at most 64.
    #[n(5)]
    pub notes: ByteVec,
    /// Sealed cells, 16,384 bytes each, at most 64.
    #[n(6)]
    pub cells: ByteVec,
    /// The keyholder's newest [`crate::sync::Safe`].
    #[n(7)]
    pub safe: Option<Signed>,
}

impl Outbox {
    /// Decodes; notes and cells must be whole.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let outbox: Self = decode_canonical(bytes)?;
        if outbox.version != VERSION {
            return Err(DecodeError::Version);
        }
        let whole =
            |bytes: &[u8], one: usize| bytes.len().is_multiple_of(one) && bytes.len() / one <= MAX_OUTBOX;
        if whole(&outbox.notes, NOTE) && whole(&outbox.cells, CELL) {
            Ok(outbox)
        } else {
            Err(DecodeError::Length)
        }
    }
}

impl core::fmt::Debug for Outbox {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Outbox({} notes, {} cells)", self.notes.len() / NOTE, self.cells.len() / CELL)
    }
}

/// The signed record of a request, approval or outbox file.
///
/// # Errors
/// [`FileError`] by what is wrong.
pub fn decode_signed_file(kind: FileKind, bytes: &[u8]) -> Result<Signed, FileError> {
    if bytes.len() > MAX_UNIT_FILE {
        return Err(FileError::Contents(DecodeError::Length));
    }
    decode_file(kind, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cbor::encode;

    fn request(task: Task) -> Request {
        Request {
            version: 1,
            service: ServiceId([1; 16]),
            unit: UnitId(2),
            drafter: PersonId(3),
            day: Day(4),
            id: [5; 16].into(),
            quarter: Quarter(1),
            people: vec![PersonId(3), PersonId(4)],
            task,
        }
    }

    #[test]
    fn requests_keep_their_limits() {
        let open = |cells: &[u8]| Task::Open { cells: cells.iter().map(|c| Digest([*c; 32])).collect() };
        let good = request(open(&[1, 2]));
        assert_eq!(Request::decode(&encode(&good)), Ok(good.clone()));
        for bad in [open(&[]), open(&[2, 1]), open(&[1, 1]), open(&[1, 2, 3, 4, 5, 6, 7, 8, 9])] {
            assert_eq!(Request::decode(&encode(&request(bad))), Err(DecodeError::Malformed));
        }
        let sealed = |person| SealedFor { person: PersonId(person), sealed: vec![0; 50].into() };
        assert!(Request::decode(&encode(&request(Task::Sign { draft: vec![sealed(3), sealed(4)] }))).is_ok());
        let missing = request(Task::Sign { draft: vec![sealed(3)] });
        assert_eq!(Request::decode(&encode(&missing)), Err(DecodeError::Malformed));
        let unordered = Request { people: vec![PersonId(4), PersonId(3)], ..good.clone() };
        assert_eq!(Request::decode(&encode(&unordered)), Err(DecodeError::Order));
        assert_eq!(Request::decode(&encode(&Request { version: 2, ..good })), Err(DecodeError::Version));
    }

    /// SPEC 1.3: absent values at an array's end are left out, also of a variant's array.
    #[test]
    fn a_draft_without_a_reason_ends_with_its_body() {
        let draft = |reason: Option<&str>| Draft::Note {
            thread: ThreadId([1; 16]),
            hint: Hint([2; 8]),
            body: vec![9].into(),
            reason: reason.map(str::to_owned),
        };
        let start = |items: u8| {
            [&[0x82, 0x00, 0x80 | items, 0x50], [1; 16].as_slice(), &[0x48], &[2; 8], &[0x41, 9]].concat()
        };
        assert_eq!(encode(&draft(None)), start(3));
        assert_eq!(encode(&draft(Some("x"))), [start(4).as_slice(), b"\x61x"].concat());
        assert!(Draft::decode(&encode(&draft(None))).is_ok());
    }

    #[test]
    fn approvals_and_outboxes_keep_their_limits() {
        let share = |to| HandedOn { cell: Digest([1; 32]), to: PersonId(to), sealed: vec![0; SLOT].into() };
        let approval = |shares| Approval {
            version: 1,
            service: ServiceId([1; 16]),
            unit: UnitId(2),
            day: Day(4),
            request: Digest([6; 32]),
            grant: Grant::Shares { shares },
        };
        assert!(Approval::decode(&encode(&approval(vec![share(1), share(2)]))).is_ok());
        let twice = encode(&approval(vec![share(1), share(1)]));
        assert_eq!(Approval::decode(&twice), Err(DecodeError::Order));
        let short = HandedOn { sealed: vec![0; 80].into(), ..share(1) };
        assert_eq!(Approval::decode(&encode(&approval(vec![short]))), Err(DecodeError::Malformed));

        let outbox = |notes: usize, cells: usize| Outbox {
            version: 1,
            service: ServiceId([1; 16]),
            unit: UnitId(2),
            day: Day(4),
            log: Digest([0; 32]),
            notes: vec![0; notes].into(),
            cells: vec![0; cells].into(),
            safe: None,
        };
        assert!(Outbox::decode(&encode(&outbox(2 * NOTE, CELL))).is_ok());
        for bad in [outbox(NOTE + 1, 0), outbox(0, CELL - 1), outbox(65 * NOTE, 0)] {
            assert_eq!(Outbox::decode(&encode(&bad)), Err(DecodeError::Length));
        }
    }
}
