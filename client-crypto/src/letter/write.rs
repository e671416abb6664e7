//! Writing a letter: signed, cut into parts, sealed.

use core::fmt;

use postern_trust::{Card, Directory, SigningKey, purpose};
use postern_wire::cell::Cell;
use postern_wire::form::{self, Answer, FormError};
use postern_wire::letter::{
    Fields, Letter, LetterKind, Link, LinkBody, MAX_LANG, Part, Private, ReporterLetter,
};
use postern_wire::sizes::{MAX_PARTS, PIECE, REPORTER_PARTS, TEXT_FOUR_CELLS};
use postern_wire::{Day, Digest, LetterId, ServiceId, UnitId, cbor};
use rand_core::CryptoRng;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::cell::{SealError, seal};
use crate::code::{Ack, Code, Prk};

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
    mut ack: impl FnMut(u8) -> Ack,
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
