//! The note (SPEC 7).

use core::fmt;

use minicbor::bytes::ByteVec;

use crate::cbor::{decode_canonical, strictly_ascending};
use crate::record::{numbered, record};
use crate::sizes::{HINT, MAX_N, NONCE, NOTE, NOTE_PHRASES, NOTE_TEXT};
use crate::{Day, DecodeError, Hint, LetterId, PersonId, SignatureBytes, UnitId};

/// A sealed note: 2,048 bytes, `hint 8 || nonce 12 || ciphertext`. Every byte string of that length is one.
#[derive(Clone, PartialEq, Eq)]
pub struct Note(Box<[u8; NOTE]>);

impl Note {
    /// All bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; NOTE] {
        &self.0
    }

    /// The hint it is filed under.
    #[must_use]
    pub fn hint(&self) -> Hint {
        self.parts().0
    }

    /// Hint, nonce, and ciphertext with its tag.
    #[must_use]
    pub fn parts(&self) -> (Hint, &[u8; NONCE], &[u8]) {
        match self.0.split_first_chunk::<HINT>().and_then(|(h, r)| Some((h, r.split_first_chunk::<NONCE>()?)))
        {
            Some((hint, (nonce, sealed))) => (Hint(*hint), nonce, sealed),
            None => (Hint([0; HINT]), &[0; NONCE], &[]),
        }
    }
}

impl TryFrom<&[u8]> for Note {
    type Error = DecodeError;

    /// # Errors
    /// [`DecodeError::Length`] unless there are exactly 2,048 bytes.
    fn try_from(bytes: &[u8]) -> Result<Self, DecodeError> {
        let boxed: Box<[u8]> = bytes.into();
        boxed.try_into().map(Self).map_err(|_| DecodeError::Length)
    }
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Note({})", self.hint())
    }
}

numbered! {
    /// What a note says.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum NoteKind {
        /// The letter has been opened by M keyholders.
        Opened = 0,
        /// A question for the reporter.
        Question = 1,
        /// An answer to the reporter.
        Answer = 2,
        /// What was decided: investigate, safeguard, record or other words.
        Outcome = 3,
        /// This thread goes on elsewhere: under a new code, or with another unit.
        Moved = 4,
        /// The contact details were opened.
        ContactOpened = 5,
        /// A letter or part of it could not be read and is lost.
        Lost = 6,
        /// The unit's collector has the cell. The only kind under an ack key and one signature.
        Delivered = 7,
    }
}

record! {
    /// A note's body, whose bytes are signed together with the hint.
    #[derive(Clone, PartialEq, Eq)]
    pub struct NoteBody {
        /// The unit that writes.
        pub unit: UnitId,
        /// Number in its chain; 0 for `delivered`.
        pub number: u8,
        /// Kind.
        pub kind: NoteKind,
        /// The service day of writing.
        pub day: Day,
        /// The unit opens the letter by this day.
        pub acknowledge_by: Option<Day>,
        /// The unit answers by this day.
        pub answer_by: Option<Day>,
        /// The letter that this note answers.
        pub answers: Option<LetterId>,
        /// The earlier number that this note says again.
        pub repeats: Option<u8>,
        /// The unit asks for a new code: numbers run out, or the code was heard by somebody.
        pub change_code: bool,
        /// Coded phrases, at most 8, each shown in the reader's own language.
        pub phrases: Vec<u16>,
        /// Free text, at most 1,280 bytes of UTF-8.
        pub text: String,
        /// For `delivered`: how many cells came under this hint.
        pub count: Option<u8>,
    }
}

impl fmt::Debug for NoteBody {
    /// Never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoteBody({:?} {} of {}, day {})", self.kind, self.number, self.unit, self.day)
    }
}

impl NoteBody {
    /// Decodes and checks the limits.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let body: Self = decode_canonical(bytes)?;
        if body.within_limits() { Ok(body) } else { Err(DecodeError::Malformed) }
    }

    /// Whether text and phrases are within their limits, and `count` stands where it must.
    #[must_use]
    pub fn within_limits(&self) -> bool {
        self.text.len() <= NOTE_TEXT
            && self.phrases.len() <= NOTE_PHRASES
            && self.count.is_some() == (self.kind == NoteKind::Delivered)
    }
}

record! {
    /// One signature under a note's body.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct NoteSignature {
        /// The signing keyholder, or for `delivered` the collector.
        pub person: PersonId,
        /// Over hint || body.
        pub signature: SignatureBytes,
    }
}

record! {
    /// What a note's key opens: the body's bytes and the signatures over hint || body.
    #[derive(Clone, PartialEq, Eq)]
    pub struct NotePlain {
        /// [`NoteBody`], encoded: what was signed is what is read.
        pub body: ByteVec,
        /// By ascending person, at most 8.
        pub signatures: Vec<NoteSignature>,
    }
}

impl fmt::Debug for NotePlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NotePlain({} signatures)", self.signatures.len())
    }
}

impl NotePlain {
    /// Decodes; the signatures must ascend by person.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let plain: Self = decode_canonical(bytes)?;
        if plain.signatures.len() > MAX_N {
            return Err(DecodeError::Malformed);
        }
        if !strictly_ascending(&plain.signatures, |s| s.person) {
            return Err(DecodeError::Order);
        }
        Ok(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_says_nothing_of_the_text() {
        let body = NoteBody {
            unit: UnitId(1),
            number: 2,
            kind: NoteKind::Question,
            day: Day(3),
            acknowledge_by: None,
            answer_by: None,
            answers: None,
            repeats: None,
            change_code: false,
            phrases: Vec::new(),
            text: "Which night?".to_owned(),
            count: None,
        };
        assert_eq!(format!("{body:?}"), "NoteBody(Question 2 of 1, day 3)");
        let plain = NotePlain { body: crate::cbor::encode(&body).into(), signatures: Vec::new() };
        assert_eq!(format!("{plain:?}"), "NotePlain(0 signatures)");
    }
}
