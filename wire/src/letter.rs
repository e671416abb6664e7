//! The letter and its parts (SPEC 6.4 to 6.7).

use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::encode::Write;

use crate::cbor::decode_canonical;
use crate::form::{self, Answer};
use crate::item::{Reader, Writer};
use crate::note::NoteSignature;
use crate::record::{Record, codec, end, field, numbered, record, take_variant, variant};
use crate::sizes::{KEY, MAX_CHAIN, MAX_PARTS, PIECE};
use crate::{Day, DecodeError, Digest, LetterId, SignatureBytes, UnitId, VerifyingKeyBytes};

record! {
    /// One cell's share of a letter.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Part {
        /// The letter.
        pub letter: LetterId,
        /// This part, from 0.
        pub i: u8,
        /// Parts in all; 1 to 8.
        pub n: u8,
        /// SHA-256 of the whole letter.
        pub hash: Digest,
        /// At most 13,600 bytes.
        pub piece: ByteVec,
    }
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

numbered! {
    /// What a reporter's letter is for.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LetterKind {
        /// A first report to this unit.
        Report = 0,
        /// An answer, or more of the same.
        Reply = 1,
        /// The thread goes on under a new code.
        Rotate = 2,
        /// No more notes, please.
        Stop = 3,
    }
}

record! {
    /// Ties a new thread to an older one of the same reporter (SPEC 8.7, 8.9).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Link {
        /// Unit of the older thread.
        pub unit: UnitId,
        /// Verifying key of the older thread.
        pub thread: VerifyingKeyBytes,
        /// By the older thread, purpose `link`, over [`LinkBody`].
        pub signature: SignatureBytes,
    }
}

record! {
    /// What the older thread's key signs in a [`Link`].
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LinkBody {
        /// Unit that the letter goes to.
        pub unit: UnitId,
        /// The new thread's verifying key.
        pub thread: VerifyingKeyBytes,
        /// SHA-256 of the letter's private part.
        pub private: Digest,
    }
}

record! {
    /// The fields of a reporter's letter: what a referral may carry on.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Fields {
        /// Kind.
        pub kind: LetterKind,
        /// Random.
        pub id: LetterId,
        /// The unit that it is sealed to: a letter cannot be shown to another unit as if sent there.
        pub unit: UnitId,
        /// Service day of sealing, by the reporter's clock.
        pub day: Day,
        /// The thread's verifying key.
        pub thread: VerifyingKeyBytes,
        /// Chain and number of the note that it answers.
        pub answers: Option<(u8, u8)>,
        /// Language of the text, a BCP 47 tag.
        pub lang: String,
        /// Written with a call handler, who heard the code.
        pub assisted: bool,
        /// Form answers, ascending.
        pub form: Vec<Answer>,
        /// Free text: what happened, or the reply.
        pub text: String,
        /// Link to an older thread.
        pub link: Option<Link>,
    }
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

record! {
    /// The part of a letter that is never referred: the root of the note chain.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Private {
        /// note(u), 32 bytes.
        pub note_root: ByteArray<KEY>,
    }
}

impl core::fmt::Debug for Private {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Private(..)")
    }
}

record! {
    /// A letter of a reporter: fields, private part, and the thread's signature over fields || SHA-256(private).
    #[derive(Clone, PartialEq, Eq)]
    pub struct ReporterLetter {
        /// [`Fields`], encoded.
        pub fields: ByteVec,
        /// [`Private`], encoded.
        pub private: ByteVec,
        /// Purpose `letter`.
        pub signature: SignatureBytes,
    }
}

/// What a unit passes on of a letter.
#[derive(Clone, PartialEq, Eq)]
pub enum Passed {
    /// The letter's fields as signed: the next unit verifies the thread's signature itself.
    Original {
        /// [`Fields`], encoded, byte for byte.
        fields: ByteVec,
        /// SHA-256 of the private part, which stays behind.
        private: Digest,
        /// The thread's signature.
        signature: SignatureBytes,
    },
    /// A redaction: the passing unit's own words for it.
    Redacted {
        /// The thread's verifying key.
        thread: VerifyingKeyBytes,
        /// Language of the text.
        lang: String,
        /// Form answers that are passed on.
        form: Vec<Answer>,
        /// Text that is passed on.
        text: String,
    },
}

impl Record for Passed {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        match self {
            Self::Original { fields, private, signature } => {
                variant(to, 0, 3);
                fields.put(to);
                private.put(to);
                signature.put(to);
            }
            Self::Redacted { thread, lang, form, text } => {
                variant(to, 1, 4);
                thread.put(to);
                lang.put(to);
                form.put(to);
                text.put(to);
            }
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let (number, mut contents) = take_variant(from);
        let passed = if number == 0 {
            Self::Original {
                fields: field(from, &mut contents),
                private: field(from, &mut contents),
                signature: field(from, &mut contents),
            }
        } else {
            Self::Redacted {
                thread: field(from, &mut contents),
                lang: field(from, &mut contents),
                form: field(from, &mut contents),
                text: field(from, &mut contents),
            }
        };
        end(from, contents);
        only_two(from, number);
        passed
    }
}

codec!(Passed);

record! {
    /// What M keyholders of the passing unit sign, purpose `referral`.
    #[derive(Clone, PartialEq, Eq)]
    pub struct ReferralBody {
        /// Random.
        pub id: LetterId,
        /// The unit that passes on.
        pub from: UnitId,
        /// The unit that it goes to.
        pub to: UnitId,
        /// Service day of passing on.
        pub day: Day,
        /// Chain in which `to` writes; 1 to 3.
        pub chain: u8,
        /// r_chain, 32 bytes: gives that chain and later ones, never an earlier one.
        pub chain_root: ByteArray<KEY>,
        /// The letter, or what is left of it.
        pub passed: Passed,
    }
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

record! {
    /// A letter that one unit passes to another.
    #[derive(Clone, PartialEq, Eq)]
    pub struct ReferralLetter {
        /// [`ReferralBody`], encoded.
        pub body: ByteVec,
        /// Purpose `referral`, by ascending person, M of the passing unit.
        pub signatures: Vec<NoteSignature>,
    }
}

/// What the parts of cells put together.
#[derive(Clone, PartialEq, Eq)]
pub enum Letter {
    /// From a reporter.
    Reporter(ReporterLetter),
    /// From another unit.
    Referral(ReferralLetter),
}

impl Record for Letter {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        match self {
            Self::Reporter(letter) => {
                variant(to, 0, 1);
                letter.put(to);
            }
            Self::Referral(letter) => {
                variant(to, 1, 1);
                letter.put(to);
            }
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let (number, mut contents) = take_variant(from);
        let letter = if number == 0 {
            Self::Reporter(field(from, &mut contents))
        } else {
            Self::Referral(field(from, &mut contents))
        };
        end(from, contents);
        only_two(from, number);
        letter
    }
}

codec!(Letter);

/// Of two variants there is no third.
fn only_two(from: &mut Reader<'_>, number: u64) {
    if number > 1 {
        from.fail();
    }
}

impl core::fmt::Debug for Letter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Reporter(_) => "Letter::Reporter(..)",
            Self::Referral(_) => "Letter::Referral(..)",
        })
    }
}
