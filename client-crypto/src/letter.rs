//! Writing a letter, and reading one that was opened (SPEC 6.4 to 6.7).

use core::fmt;

use postern_trust::{Card, Directory, SigningKey, VerifyingKey, purpose};
use postern_wire::cell::Cell;
use postern_wire::form::{self, Answer, FormError};
use postern_wire::letter::{
    Fields, Letter, LetterKind, Link, LinkBody, MAX_LANG, Part, Private, ReferralBody, ReferralLetter,
    ReporterLetter,
};
use postern_wire::sizes::{MAX_PARTS, PIECE, REPORTER_PARTS, TEXT_FOUR_CELLS};
use postern_wire::{
    Day, DecodeError, Digest, LetterId, ServiceId, SignatureBytes, ThreadId, UnitId, VerifyingKeyBytes, cbor,
};
use rand_core::CryptoRng;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::cell::{SealError, seal};
use crate::code::{Code, Prk};
use crate::note::ChainRoot;

/// What a reporter wants to say, before it is sealed.
pub struct Draft {
    /// Kind.
    pub kind: LetterKind,
    /// Language of the text, a BCP 47 tag.
    pub lang: String,
    /// Written with a call handler, who heard the code.
    pub assisted: bool,
    /// Form answers, ascending by field and index.
    pub form: Vec<Answer>,
    /// Free text.
    pub text: Zeroizing<String>,
    /// Contact details, for the custodians only.
    pub contact: Option<Zeroizing<String>>,
    /// Chain and number of the note that it answers.
    pub answers: Option<(u8, u8)>,
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Draft({:?})", self.kind)
    }
}

/// An older thread of the same reporter, to be linked: its code, and the unit that it was with.
#[derive(Debug)]
pub struct OlderThread<'a> {
    /// The older code; the same as the new one when only the unit changes.
    pub code: &'a Code,
    /// The unit.
    pub unit: UnitId,
}

/// Why a letter could not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComposeError {
    /// The letter is this many bytes over what four cells hold.
    TooLong {
        /// Bytes over.
        over: usize,
    },
    /// The form is not in order.
    Form(FormError),
    /// The language tag is too long.
    Language,
    /// The directory has no key card of that unit for that day.
    NoCard(UnitId),
    /// A part could not be sealed.
    Seal(SealError),
}

impl fmt::Display for ComposeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { over } => write!(f, "the letter is {over} bytes too long"),
            Self::Form(e) => e.fmt(f),
            Self::Language => f.write_str("the language tag is too long"),
            Self::NoCard(unit) => write!(f, "unit {unit} has no keys for this day"),
            Self::Seal(e) => e.fmt(f),
        }
    }
}

impl core::error::Error for ComposeError {}

/// The signing key of a code's thread with a unit.
#[must_use]
pub fn thread_key(prk: &Prk, unit: UnitId) -> SigningKey {
    SigningKey::from_seed(prk.thread_seed(unit).as_bytes())
}

/// A thread's id: SHA-256(verifying key)[..16] (SPEC 5.3).
#[must_use]
pub fn thread_id(key: &VerifyingKeyBytes) -> ThreadId {
    let hash = Sha256::digest(key);
    ThreadId(hash.first_chunk().copied().unwrap_or_default())
}

/// Writes, signs and seals a letter to one unit: 1 to 4 cells, in order (SPEC 6.6). Each is to be posted in a visit of
/// its own.
///
/// # Errors
/// [`ComposeError`] by what is wrong; nothing is lost, the draft is untouched.
pub fn compose(
    rng: &mut impl CryptoRng,
    code: &Code,
    directory: &Directory,
    unit: UnitId,
    day: Day,
    draft: &Draft,
    older: Option<&OlderThread<'_>>,
) -> Result<Vec<Cell>, ComposeError> {
    form::check(&draft.form, draft.kind == LetterKind::Report).map_err(ComposeError::Form)?;
    if draft.lang.len() > MAX_LANG {
        return Err(ComposeError::Language);
    }
    let card = directory.card_for_sealing(unit, day).ok_or(ComposeError::NoCard(unit))?;
    let service = *directory.service();
    let prk = code.prk(&service);
    let mut id = [0; LetterId::LEN];
    rng.fill_bytes(&mut id);
    let id = LetterId(id);
    let letter = Zeroizing::new(write(&service, &prk, unit, day, id, draft, older));
    let over = letter.len().saturating_sub(PIECE * REPORTER_PARTS).max(text_over(draft));
    if over > 0 {
        return Err(ComposeError::TooLong { over });
    }
    let contact = draft.contact.as_ref().map(|c| c.as_str());
    parts(id, &letter)
        .iter()
        .map(|part| seal(rng, card, &prk.ack(unit, day, part.i), contact, part).map_err(ComposeError::Seal))
        .collect()
}

fn text_over(draft: &Draft) -> usize {
    let text: usize = draft.form.iter().map(|a| a.value.len()).sum::<usize>() + draft.text.len();
    text.saturating_sub(TEXT_FOUR_CELLS)
}

/// letter = [fields, private, signature over fields || SHA-256(private)]
fn write(
    service: &ServiceId,
    prk: &Prk,
    unit: UnitId,
    day: Day,
    id: LetterId,
    draft: &Draft,
    older: Option<&OlderThread<'_>>,
) -> Vec<u8> {
    let key = thread_key(prk, unit);
    let private = cbor::encode(&Private { note_root: (*prk.note_root(unit).as_bytes()).into() });
    let private_hash = Digest(Sha256::digest(&private).into());
    let link = older.map(|older| {
        let old_key = thread_key(&older.code.prk(service), older.unit);
        let body = LinkBody { unit, thread: key.verifying_key(), private: private_hash };
        let signature = old_key.sign::<purpose::Link>(service, &cbor::encode(&body));
        Link { unit: older.unit, thread: old_key.verifying_key(), signature }
    });
    let fields = cbor::encode(&Fields {
        kind: draft.kind,
        id,
        unit,
        day,
        thread: key.verifying_key(),
        answers: draft.answers,
        lang: draft.lang.clone(),
        assisted: draft.assisted,
        form: draft.form.clone(),
        text: draft.text.to_string(),
        link,
    });
    let signature =
        key.sign::<purpose::Letter>(service, &[&fields, private_hash.as_bytes().as_slice()].concat());
    cbor::encode(&Letter::Reporter(ReporterLetter {
        fields: fields.into(),
        private: private.into(),
        signature,
    }))
}

/// Cuts an encoded letter into parts of at most 13,600 bytes.
#[must_use]
pub fn parts(id: LetterId, letter: &[u8]) -> Vec<Part> {
    let hash = Digest(Sha256::digest(letter).into());
    let pieces = letter.chunks(PIECE);
    let n = u8::try_from(pieces.len()).unwrap_or(u8::MAX);
    pieces.zip(0..).map(|(piece, i)| Part { letter: id, i, n, hash, piece: piece.to_vec().into() }).collect()
}

/// Seals an already encoded letter, such as a referral, to a card: one cell a part. `ack` gives each part's
/// acknowledgement.
///
/// # Errors
/// [`ComposeError::TooLong`] beyond eight parts, [`ComposeError::Seal`].
pub fn seal_letter(
    rng: &mut impl CryptoRng,
    card: &Card,
    id: LetterId,
    letter: &[u8],
    mut ack: impl FnMut(u8) -> crate::code::Ack,
) -> Result<Vec<Cell>, ComposeError> {
    let over = letter.len().saturating_sub(PIECE * MAX_PARTS);
    if over > 0 {
        return Err(ComposeError::TooLong { over });
    }
    parts(id, letter)
        .iter()
        .map(|part| seal(rng, card, &ack(part.i), None, part).map_err(ComposeError::Seal))
        .collect()
}

/// Why parts are not a letter, or a letter is not to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterError {
    /// Parts are missing, the first of them this one.
    Missing(u8),
    /// The parts are not of one letter, or their hash does not hold.
    Mixed,
    /// Not of a letter's shape.
    Malformed(DecodeError),
    /// The thread's signature does not hold.
    Signature,
    /// The link to an older thread does not hold.
    Link,
    /// Sealed to another unit than this one.
    OtherUnit,
    /// A referral that the passing unit did not sign with enough people.
    Referral,
}

impl fmt::Display for LetterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(part) => write!(f, "part {} of the letter is not there", u16::from(*part) + 1),
            Self::Mixed => f.write_str("the parts are not of one letter"),
            Self::Malformed(e) => write!(f, "not a letter: {e}"),
            Self::Signature => f.write_str("the letter's signature does not hold"),
            Self::Link => f.write_str("the letter's link to an older thread does not hold"),
            Self::OtherUnit => f.write_str("the letter was written to another unit"),
            Self::Referral => f.write_str("the unit that passed the letter on did not sign it as it must"),
        }
    }
}

impl core::error::Error for LetterError {}

/// Puts a letter's parts together, in any order, repeated ones once; its encoded bytes.
///
/// # Errors
/// [`LetterError::Missing`], [`LetterError::Mixed`].
pub fn assemble(parts: &[Part]) -> Result<Zeroizing<Vec<u8>>, LetterError> {
    let first = parts.first().ok_or(LetterError::Missing(0))?;
    if parts.iter().any(|p| (p.letter, p.n, p.hash) != (first.letter, first.n, first.hash)) {
        return Err(LetterError::Mixed);
    }
    let mut letter = Zeroizing::new(Vec::with_capacity(usize::from(first.n) * PIECE));
    for i in 0..first.n {
        let part = parts.iter().find(|p| p.i == i).ok_or(LetterError::Missing(i))?;
        letter.extend_from_slice(&part.piece);
    }
    if Sha256::digest(&*letter).as_slice() == first.hash.as_bytes() {
        Ok(letter)
    } else {
        Err(LetterError::Mixed)
    }
}

/// A letter whose signatures hold.
#[derive(Debug)]
pub enum VerifiedLetter {
    /// From the reporter.
    Reporter(Box<FromReporter>),
    /// From another unit.
    Referral(Box<FromUnit>),
}

/// A reporter's letter whose signatures hold.
pub struct FromReporter {
    /// What the reporter wrote. A `link` in it has been verified.
    pub fields: Fields,
    /// The fields' bytes as signed, for passing on.
    pub fields_bytes: Vec<u8>,
    /// SHA-256 of the private part, for passing on.
    pub private_hash: Digest,
    /// The thread's signature, for passing on.
    pub signature: SignatureBytes,
    /// Root of chain 0 of this thread.
    pub root: ChainRoot,
    /// The thread.
    pub thread: ThreadId,
}

impl fmt::Debug for FromReporter {
    /// Never the bytes of what the reporter wrote.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FromReporter({:?} in {})", self.fields, self.thread)
    }
}

/// A referral that M of the passing unit signed.
#[derive(Debug)]
pub struct FromUnit {
    /// What was passed on; a letter's fields in it, and a `link` in them, have been verified when it is the original.
    pub body: ReferralBody,
    /// The original fields, when they were passed on whole.
    pub fields: Option<Fields>,
    /// Root of the chain in which this unit writes.
    pub root: ChainRoot,
    /// The reporter's thread with the unit that first had the letter.
    pub thread: ThreadId,
}

/// Reads a letter that was opened at `unit`, and believes nothing that is not signed (SPEC 6.7).
///
/// # Errors
/// [`LetterError`] by what is wrong.
pub fn verify_letter(
    directory: &Directory,
    unit: UnitId,
    letter: &[u8],
) -> Result<VerifiedLetter, LetterError> {
    match cbor::decode_canonical(letter).map_err(LetterError::Malformed)? {
        Letter::Reporter(letter) => {
            verify_reporter(directory.service(), unit, &letter).map(|l| VerifiedLetter::Reporter(Box::new(l)))
        }
        Letter::Referral(letter) => {
            verify_referral(directory, unit, &letter).map(|l| VerifiedLetter::Referral(Box::new(l)))
        }
    }
}

fn verify_reporter(
    service: &ServiceId,
    unit: UnitId,
    letter: &ReporterLetter,
) -> Result<FromReporter, LetterError> {
    let private_hash = Digest(Sha256::digest(&*letter.private).into());
    let fields = verify_fields(service, &letter.fields, private_hash, &letter.signature)?;
    if fields.unit != unit {
        return Err(LetterError::OtherUnit);
    }
    let private: Private = cbor::decode_canonical(&letter.private).map_err(LetterError::Malformed)?;
    Ok(FromReporter {
        thread: thread_id(&fields.thread),
        fields,
        fields_bytes: letter.fields.to_vec(),
        private_hash,
        signature: letter.signature,
        root: ChainRoot::new(Zeroizing::new(*private.note_root)),
    })
}

/// The fields under the thread's signature, and what they say of an older thread under that one's.
fn verify_fields(
    service: &ServiceId,
    bytes: &[u8],
    private: Digest,
    signature: &SignatureBytes,
) -> Result<Fields, LetterError> {
    let fields = Fields::decode(bytes).map_err(LetterError::Malformed)?;
    VerifyingKey::try_from(&fields.thread)
        .and_then(|key| {
            key.verify::<purpose::Letter>(
                service,
                &[bytes, private.as_bytes().as_slice()].concat(),
                signature,
            )
        })
        .map_err(|_| LetterError::Signature)?;
    // Here and not only for letters of one's own: a referral carries a link on, and its reader believes it too.
    if let Some(link) = &fields.link {
        let body = LinkBody { unit: fields.unit, thread: fields.thread, private };
        VerifyingKey::try_from(&link.thread)
            .and_then(|key| key.verify::<purpose::Link>(service, &cbor::encode(&body), &link.signature))
            .map_err(|_| LetterError::Link)?;
    }
    Ok(fields)
}

fn verify_referral(
    directory: &Directory,
    unit: UnitId,
    letter: &ReferralLetter,
) -> Result<FromUnit, LetterError> {
    use postern_wire::letter::Passed;

    let body = directory.verify_referral(letter).map_err(|_| LetterError::Referral)?;
    if body.to != unit {
        return Err(LetterError::OtherUnit);
    }
    let (fields, thread) = match &body.passed {
        Passed::Original { fields, private, signature } => {
            let fields = verify_fields(directory.service(), fields, *private, signature)?;
            let thread = thread_id(&fields.thread);
            (Some(fields), thread)
        }
        Passed::Redacted { thread, .. } => (None, thread_id(thread)),
    };
    let root = ChainRoot::new(Zeroizing::new(*body.chain_root));
    Ok(FromUnit { body, fields, root, thread })
}
