//! The log of a vault (SPEC 10.6): append-only, chained, signed.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::{Day, DecodeError, Digest, PersonId, SignatureBytes};

/// The most bytes of one signed entry.
pub const MAX_ENTRY: usize = 512;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Verb {
    /// A released day was fetched; object: its head.
    #[n(0)]
    Collect,
    /// A day was imported; object: its head.
    #[n(1)]
    Import,
    /// Others were asked; object: the request.
    #[n(2)]
    Ask,
    /// A request was approved; object: the request.
    #[n(3)]
    Approve,
    /// A letter was opened; object: the letter.
    #[n(4)]
    Open,
    /// A letter was graded; object: the thread and the grading.
    #[n(5)]
    Grade,
    /// It was decided; object: the thread and the decision.
    #[n(6)]
    Decide,
    /// A note was signed by enough and put into the outbox; object: the note.
    #[n(7)]
    Note,
    /// A question that reads like tasking a source was let through; object: the note's body and the reason.
    #[n(8)]
    Override,
    /// A letter was passed on; object: the referral's body.
    #[n(9)]
    Refer,
    /// A text was written out for redaction; object: the thread.
    #[n(10)]
    Redact,
    /// Contact details were released or opened; object: the cell.
    #[n(11)]
    Contact,
    /// An evidence pack was written; object: the pack.
    #[n(12)]
    Export,
    /// A day was declared safe; object: its head.
    #[n(13)]
    Safe,
    /// An outbox was written or taken over; object: the head of the keyholder's log.
    #[n(14)]
    Outbox,
    /// A sync was answered; object: the sync's bytes.
    #[n(15)]
    Post,
    /// Something that convicts somebody was found; object: the evidence.
    #[n(16)]
    Evidence,
}

impl Verb {
    /// Every verb, by number.
    pub const ALL: [Self; 17] = [
        Self::Collect,
        Self::Import,
        Self::Ask,
        Self::Approve,
        Self::Open,
        Self::Grade,
        Self::Decide,
        Self::Note,
        Self::Override,
        Self::Refer,
        Self::Redact,
        Self::Contact,
        Self::Export,
        Self::Safe,
        Self::Outbox,
        Self::Post,
        Self::Evidence,
    ];

    /// As it is shown.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Import => "import",
            Self::Ask => "ask",
            Self::Approve => "approve",
            Self::Open => "open",
            Self::Grade => "grade",
            Self::Decide => "decide",
            Self::Note => "note",
            Self::Override => "override",
            Self::Refer => "refer",
            Self::Redact => "redact",
            Self::Contact => "contact",
            Self::Export => "export",
            Self::Safe => "safe",
            Self::Outbox => "outbox",
            Self::Post => "post",
            Self::Evidence => "evidence",
        }
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Entry {
    /// 0 for the first, then one more each time.
    #[n(0)]
    pub n: u32,
    /// Service day.
    #[n(1)]
    pub day: Day,
    /// Whose vault.
    #[n(2)]
    pub actor: PersonId,
    /// What.
    #[n(3)]
    pub verb: Verb,
    /// SHA-256 of what it was done to: the log alone tells nothing of a case.
    #[n(4)]
    pub object: Digest,
    /// SHA-256 of the entry before, encoded; zeros for the first.
    #[n(5)]
    pub previous: Digest,
}

/// An entry with the signature of the vault's identity, purpose `log`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct SignedEntry {
    /// [`Entry`], encoded.
    #[n(0)]
    pub body: ByteVec,
    /// Signature.
    #[n(1)]
    pub signature: SignatureBytes,
}

/// An entry as it stands in the log's file: u16 length, signed entry.
#[must_use]
pub fn frame(entry: &SignedEntry) -> Vec<u8> {
    let bytes = crate::cbor::encode(entry);
    let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
    [length.to_be_bytes().as_slice(), &bytes].concat()
}

/// The whole entries of a log's file, and how many bytes behind them are the start of one that was never finished.
///
/// # Errors
/// [`DecodeError`] when a whole entry is no entry.
pub fn unframe(mut bytes: &[u8]) -> Result<(Vec<SignedEntry>, usize), DecodeError> {
    let mut entries = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        if length > MAX_ENTRY {
            return Err(DecodeError::Length);
        }
        let Some((entry, rest)) = rest.split_at_checked(length) else { break };
        entries.push(crate::cbor::decode_canonical(entry)?);
        bytes = rest;
    }
    Ok((entries, bytes.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_read_back_and_a_torn_tail_is_told_apart() {
        let entry = |n: u8| SignedEntry { body: vec![n; 70].into(), signature: SignatureBytes([n; 64]) };
        let bytes = [frame(&entry(1)), frame(&entry(2))].concat();
        assert_eq!(unframe(&bytes), Ok((vec![entry(1), entry(2)], 0)));
        let one = frame(&entry(1)).len();
        for cut in one + 1..bytes.len() {
            assert_eq!(unframe(&bytes[..cut]), Ok((vec![entry(1)], cut - one)));
        }
        let mut long = bytes;
        long[0] = 0xff;
        assert_eq!(unframe(&long), Err(DecodeError::Length));
    }

    #[test]
    fn verbs_are_listed_by_number() {
        for (at, verb) in Verb::ALL.iter().enumerate() {
            assert_eq!(*verb as usize, at);
        }
    }
}
