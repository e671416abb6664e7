//! Reading a letter that was opened: put together from its parts, and believed as far as it is signed.

use core::fmt;

use postern_trust::{Directory, VerifyingKey, purpose};
use postern_wire::letter::{
    Fields, Letter, LinkBody, Part, Passed, Private, ReferralBody, ReferralLetter, ReporterLetter,
};
use postern_wire::sizes::PIECE;
use postern_wire::{DecodeError, Digest, ServiceId, SignatureBytes, ThreadId, UnitId, cbor};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::thread_id;
use crate::note::ChainRoot;

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
