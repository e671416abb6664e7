//! The letter and its parts (SPEC 6.4 to 6.7).

use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::{Decode, Encode};

use crate::cbor::decode_canonical;
use crate::form::{self, Answer};
use crate::note::NoteSignature;
use crate::sizes::{KEY, MAX_CHAIN, MAX_PARTS, PIECE};
use crate::{Day, DecodeError, Digest, LetterId, SignatureBytes, UnitId, VerifyingKeyBytes};

/// One cell's share of a letter.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Part {
    /// The letter.
    #[n(0)]
    pub letter: LetterId,
    /// This part, from 0.
    #[n(1)]
    pub i: u8,
    /// Parts in all; 1 to 8.
    #[n(2)]
    pub n: u8,
    /// SHA-256 of the whole letter.
    #[n(3)]
    pub hash: Digest,
    /// At most 13,600 bytes.
    #[n(4)]
    pub piece: ByteVec,
}

impl Part {
    /// Decodes and checks numbers and length.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let part: Self = decode_canonical(bytes)?;
        let fits = part.n >= 1 && usize::from(part.n) <= MAX_PARTS && part.i < part.n;
        if fits && !part.piece.is_empty() && part.piece.len() <= PIECE {
            Ok(part)
        } else {
            Err(DecodeError::Malformed)
        }
    }
}

impl core::fmt::Debug for Part {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Part({} {}/{})", self.letter, self.i, self.n)
    }
}

/// What a reporter's letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum LetterKind {
    /// A first report to this unit.
    #[n(0)]
    Report,
    /// An answer, or more of the same.
    #[n(1)]
    Reply,
    /// The thread goes on under a new code.
    #[n(2)]
    Rotate,
    /// No more notes, please.
    #[n(3)]
    Stop,
}

/// Ties a new thread to an older one of the same reporter (SPEC 8.7, 8.9).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Link {
    /// Unit of the older thread.
    #[n(0)]
    pub unit: UnitId,
    /// Verifying key of the older thread.
    #[n(1)]
    pub thread: VerifyingKeyBytes,
    /// By the older thread, purpose `link`, over [`LinkBody`].
    #[n(2)]
    pub signature: SignatureBytes,
}

/// What the older thread's key signs in a [`Link`].
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct LinkBody {
    /// Unit that the letter goes to.
    #[n(0)]
    pub unit: UnitId,
    /// The new thread's verifying key.
    #[n(1)]
    pub thread: VerifyingKeyBytes,
    /// SHA-256 of the letter's private part.
    #[n(2)]
    pub private: Digest,
}

/// The fields of a reporter's letter: what a referral may carry on.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Fields {
    /// Kind.
    #[n(0)]
    pub kind: LetterKind,
    /// Random.
    #[n(1)]
    pub id: LetterId,
    /// The unit that it is sealed to: a letter cannot be shown to another unit as if sent there.
    #[n(2)]
    pub unit: UnitId,
    /// Service day of sealing, by the reporter's clock.
    #[n(3)]
    pub day: Day,
    /// The thread's verifying key.
    #[n(4)]
    pub thread: VerifyingKeyBytes,
    /// Chain and number of the note that it answers.
    #[n(5)]
    pub answers: Option<(u8, u8)>,
    /// Language of the text, a BCP 47 tag.
    #[n(6)]
    pub lang: String,
    /// Written with a call handler, who heard the code.
    #[n(7)]
    pub assisted: bool,
    /// Form answers, ascending.
    #[n(8)]
    pub form: Vec<Answer>,
    /// Free text: what happened, or the reply.
    #[n(9)]
    pub text: String,
    /// Link to an older thread.
    #[n(10)]
    pub link: Option<Link>,
}

/// Longest language tag, bytes.
pub const MAX_LANG: usize = 35;

impl Fields {
    /// Decodes and checks the form and the language tag.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let fields: Self = decode_canonical(bytes)?;
        let complete = fields.kind == LetterKind::Report;
        if form::check(&fields.form, complete).is_err() || fields.lang.len() > MAX_LANG {
            return Err(DecodeError::Malformed);
        }
        Ok(fields)
    }

    /// Bytes of form answers and free text together, as the limits count them.
    #[must_use]
    pub fn text_bytes(&self) -> usize {
        self.form.iter().map(|a| a.value.len()).sum::<usize>() + self.text.len()
    }
}

impl core::fmt::Debug for Fields {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Fields({:?} {} for {})", self.kind, self.id, self.unit)
    }
}

/// The part of a letter that is never referred: the root of the note chain.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Private {
    /// note(u), 32 bytes.
    #[n(0)]
    pub note_root: ByteArray<KEY>,
}

impl core::fmt::Debug for Private {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Private(..)")
    }
}

/// A letter of a reporter: fields, private part, and the thread's signature over fields || SHA-256(private).
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ReporterLetter {
    /// [`Fields`], encoded.
    #[n(0)]
    pub fields: ByteVec,
    /// [`Private`], encoded.
    #[n(1)]
    pub private: ByteVec,
    /// Purpose `letter`.
    #[n(2)]
    pub signature: SignatureBytes,
}

/// What a unit passes on of a letter.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub enum Passed {
    /// The letter's fields as signed: the next unit verifies the thread's signature itself.
    #[n(0)]
    Original {
        /// [`Fields`], encoded, byte for byte.
        #[n(0)]
        fields: ByteVec,
        /// SHA-256 of the private part, which stays behind.
        #[n(1)]
        private: Digest,
        /// The thread's signature.
        #[n(2)]
        signature: SignatureBytes,
    },
    /// A redaction: the passing unit's own words for it.
    #[n(1)]
    Redacted {
        /// The thread's verifying key.
        #[n(0)]
        thread: VerifyingKeyBytes,
        /// Language of the text.
        #[n(1)]
        lang: String,
        /// Form answers that are passed on.
        #[n(2)]
        form: Vec<Answer>,
        /// Text that is passed on.
        #[n(3)]
        text: String,
    },
}

/// What M keyholders of the passing unit sign, purpose `referral`.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ReferralBody {
    /// Random.
    #[n(0)]
    pub id: LetterId,
    /// The unit that passes on.
    #[n(1)]
    pub from: UnitId,
    /// The unit that it goes to.
    #[n(2)]
    pub to: UnitId,
    /// Service day of passing on.
    #[n(3)]
    pub day: Day,
    /// Chain in which `to` writes; 1 to 3.
    #[n(4)]
    pub chain: u8,
    /// r_chain, 32 bytes: gives that chain and later ones, never an earlier one.
    #[n(5)]
    pub chain_root: ByteArray<KEY>,
    /// The letter, or what is left of it.
    #[n(6)]
    pub passed: Passed,
}

impl ReferralBody {
    /// Decodes and checks chain and form.
    ///
    /// # Errors
    /// [`DecodeError`] by what is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let body: Self = decode_canonical(bytes)?;
        let passed_fits = match &body.passed {
            Passed::Original { fields, .. } => Fields::decode(fields).is_ok(),
            Passed::Redacted { form, lang, .. } => form::check(form, false).is_ok() && lang.len() <= MAX_LANG,
        };
        if passed_fits && (1..=MAX_CHAIN).contains(&body.chain) {
            Ok(body)
        } else {
            Err(DecodeError::Malformed)
        }
    }
}

impl core::fmt::Debug for ReferralBody {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "ReferralBody({} from {} to {})", self.id, self.from, self.to)
    }
}

/// A letter that one unit passes to another.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ReferralLetter {
    /// [`ReferralBody`], encoded.
    #[n(0)]
    pub body: ByteVec,
    /// Purpose `referral`, by ascending person, M of the passing unit.
    #[n(1)]
    pub signatures: Vec<NoteSignature>,
}

/// What the parts of cells put together.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub enum Letter {
    /// From a reporter.
    #[n(0)]
    Reporter(#[n(0)] ReporterLetter),
    /// From another unit.
    #[n(1)]
    Referral(#[n(0)] ReferralLetter),
}

impl core::fmt::Debug for Letter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Reporter(_) => "Letter::Reporter(..)",
            Self::Referral(_) => "Letter::Referral(..)",
        })
    }
}
