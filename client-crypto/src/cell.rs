//! Sealing a cell and opening its mailroom layer (SPEC 6).

use core::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use postern_trust::Card;
use postern_wire::cell::{Cell, Class, Envelope, Header};
use postern_wire::directory::Policy;
use postern_wire::letter::Part;
use postern_wire::sizes::{
    CELL, CONTACT_PLAIN, CONTACT_TEXT, ENVELOPE, HASH, HEADER, HINT, KEY, SLOT, TAG, XWING_ENC, body_sealed,
};
use postern_wire::{DecodeError, Digest, Hint, LetterId, Quarter, ServiceId, UnitId, X25519Public, cbor};
use rand_core::CryptoRng;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::binding::Binding;
use crate::code::{Ack, AckKey};
use crate::hpke::{KeyScope, SealPurpose, SlotRandomness, seal_x25519, seal_xwing};
use crate::kdf::{Label, expand};
use crate::keys::{MailroomKey, OpeningKey};
use crate::shamir;

/// The nonce of every one-time key: zeros.
pub(crate) const ONE_TIME_NONCE: [u8; 12] = [0; 12];

/// Why a cell could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealError {
    /// The contact details are this many bytes over 500.
    ContactTooLong(usize),
    /// The part does not fit.
    PartTooLong,
    /// A key of the card is not usable, or the card's numbers do not fit its keys.
    BadCard,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ContactTooLong(over) => write!(f, "the contact details are {over} bytes too long"),
            Self::PartTooLong => f.write_str("the part does not fit a cell"),
            Self::BadCard => f.write_str("a key on the unit's card cannot be used"),
        }
    }
}

impl core::error::Error for SealError {}

/// The scope of a card's keys.
#[must_use]
pub fn scope(card: &Card) -> KeyScope {
    KeyScope { service: card.card().service, unit: card.unit(), quarter: card.quarter() }
}

/// Seals one part of a letter to a unit's verified card: 16,384 bytes (SPEC 6.2).
///
/// ```text
/// cell     = enc || HPKE.Seal(mailroom key, envelope)
/// envelope = header || ack hint || ack key || commitment || slots || contact || body
/// ```
///
/// # Errors
/// [`SealError`] by what is wrong.
pub fn seal(
    rng: &mut impl CryptoRng,
    card: &Card,
    ack: &Ack,
    contact: Option<&str>,
    part: &Part,
) -> Result<Cell, SealError> {
    let opening: Vec<X25519Public> = card.opening().iter().map(|k| k.key).collect();
    let contacts: Vec<X25519Public> = card.contact().iter().map(|k| k.key).collect();
    let to = Recipients {
        scope: scope(card),
        policy: card.policy(),
        mailroom: card.mailroom().as_bytes(),
        opening: &opening,
        contact: &contacts,
    };
    seal_to(rng, &to, ack, contact, part)
}

/// A cover cell: the same function, to keys that are thrown away (SPEC 6.8).
///
/// # Errors
/// [`SealError::BadCard`] cannot come of fresh keys; it is there so that nothing panics.
pub fn cover(rng: &mut impl CryptoRng, service: ServiceId) -> Result<Cell, SealError> {
    let mailroom = MailroomKey::generate(rng).and_then(|k| k.public()).map_err(|_| SealError::BadCard)?;
    let opening: [X25519Public; 3] = core::array::from_fn(|_| OpeningKey::generate(rng).public());
    let contact = [OpeningKey::generate(rng).public()];
    let mut hint = [0; HINT];
    rng.fill_bytes(&mut hint);
    let ack = Ack { hint: Hint(hint), key: AckKey::from_bytes(random_key(rng)) };
    let part = Part { letter: LetterId([0; 16]), i: 0, n: 1, hash: Digest([0; 32]), piece: vec![0].into() };
    let to = Recipients {
        scope: KeyScope { service, unit: UnitId(0), quarter: Quarter(0) },
        policy: Policy { m: 2, n: 3, k: 1, mc: 1, nc: 1 },
        mailroom: mailroom.as_bytes(),
        opening: &opening,
        contact: &contact,
    };
    seal_to(rng, &to, &ack, None, &part)
}

struct Recipients<'a> {
    scope: KeyScope,
    policy: Policy,
    mailroom: &'a [u8],
    opening: &'a [X25519Public],
    contact: &'a [X25519Public],
}

fn seal_to(
    rng: &mut impl CryptoRng,
    to: &Recipients<'_>,
    ack: &Ack,
    contact: Option<&str>,
    part: &Part,
) -> Result<Cell, SealError> {
    let Policy { m, n, mc, nc, .. } = to.policy;
    let header = Header { class: Class::Letter, m, n, mc, nc }.to_bytes();
    Header::from_bytes(&header).map_err(|_| SealError::BadCard)?;
    if to.opening.len() != usize::from(n) || to.contact.len() != usize::from(nc) {
        return Err(SealError::BadCard);
    }
    let (k, kc) = (random_key(rng), random_key(rng));

    let mut binding = Binding::new(&header, &ack.hint, ack.key.as_bytes(), &commitment(&k));
    let contact_commitment = commitment(&kc);
    let contact_aad = binding.contact_aad(&contact_commitment);
    let contact_plain = pad_contact(contact.unwrap_or(""))?;
    let contact_sealed = one_time_seal(&kc, Label::Contact, &contact_aad, &contact_plain)?;
    let contact_slots = {
        let t = binding.contact_slots(&contact_commitment, &contact_sealed);
        slots(&to.scope, SealPurpose::Contact, &kc, (mc, nc), to.contact, &t)?
    };
    let body_aad = binding.body_aad(&contact_commitment, &contact_slots, &contact_sealed);
    let body_plain = pad_part(part, body_sealed(usize::from(n), usize::from(nc)) - TAG)?;
    let body = one_time_seal(&k, Label::Body, &body_aad, &body_plain)?;
    let t = binding.slots(&body);
    let slots = slots(&to.scope, SealPurpose::Slot, &k, (m, n), to.opening, &t)?;

    let commit = commitment(&k);
    let parts: [&[u8]; 9] = [
        &header,
        ack.hint.as_bytes(),
        ack.key.as_bytes(),
        commit.as_bytes(),
        &slots,
        contact_commitment.as_bytes(),
        &contact_slots,
        &contact_sealed,
        &body,
    ];
    let envelope = Zeroizing::new(parts.concat());
    let sealed = seal_xwing(&to.scope, SealPurpose::Cell, to.mailroom, &[], &envelope, rng)
        .map_err(|_| SealError::BadCard)?;
    Cell::try_from(sealed).map_err(|_| SealError::BadCard)
}

fn random_key(rng: &mut impl CryptoRng) -> Zeroizing<[u8; KEY]> {
    let mut key = Zeroizing::new([0; KEY]);
    rng.fill_bytes(key.as_mut_slice());
    key
}

/// HKDF(K, "commit"), 32 bytes.
pub(crate) fn commitment(key: &[u8; KEY]) -> Digest {
    Digest(*expand(key, Label::Commit, &[]))
}

/// N slots one behind the other, each the sealing of share i with randomness from the key itself (SPEC 6.3): who has
/// the key makes the same bytes again.
pub(crate) fn slots(
    scope: &KeyScope,
    purpose: SealPurpose,
    key: &[u8; KEY],
    (m, n): (u8, u8),
    recipients: &[X25519Public],
    t: &[u8; HASH],
) -> Result<Vec<u8>, SealError> {
    let shares = shamir::split(key, m, n).map_err(|_| SealError::BadCard)?;
    let mut out = Vec::with_capacity(SLOT * recipients.len());
    for (share, recipient) in shares.iter().zip(recipients) {
        let bytes = share.to_bytes();
        let [i, ..] = *bytes;
        let aad = [t.as_slice(), &[i]].concat();
        let mut randomness = SlotRandomness::new(*expand(key, Label::Slot, &[&[i]]));
        let slot = seal_x25519(scope, purpose, recipient.as_bytes(), &aad, bytes.as_slice(), &mut randomness)
            .map_err(|_| SealError::BadCard)?;
        if slot.len() != SLOT || !randomness.drawn_whole() {
            return Err(SealError::BadCard);
        }
        out.extend_from_slice(&slot);
    }
    Ok(out)
}

fn one_time_seal(
    key: &[u8; KEY],
    label: Label,
    aad: &[u8; HASH],
    plain: &[u8],
) -> Result<Vec<u8>, SealError> {
    let key: Zeroizing<[u8; KEY]> = expand(key, label, &[]);
    ChaCha20Poly1305::new((&*key).into())
        .encrypt((&ONE_TIME_NONCE).into(), Payload { msg: plain, aad })
        .map_err(|_| SealError::PartTooLong)
}

pub(crate) fn one_time_open(
    key: &[u8; KEY],
    label: Label,
    aad: &[u8; HASH],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let key: Zeroizing<[u8; KEY]> = expand(key, label, &[]);
    ChaCha20Poly1305::new((&*key).into())
        .decrypt((&ONE_TIME_NONCE).into(), Payload { msg: sealed, aad })
        .ok()
        .map(Zeroizing::new)
}

/// u16 length, text, zeros: 512 bytes.
fn pad_contact(text: &str) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let over = text.len().saturating_sub(CONTACT_TEXT);
    let length =
        u16::try_from(text.len()).ok().filter(|_| over == 0).ok_or(SealError::ContactTooLong(over))?;
    let mut out = Zeroizing::new(Vec::with_capacity(CONTACT_PLAIN));
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(text.as_bytes());
    out.resize(CONTACT_PLAIN, 0);
    Ok(out)
}

/// u32 length, part, zeros: `room` bytes.
fn pad_part(part: &Part, room: usize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let encoded = Zeroizing::new(cbor::encode(part));
    let length = u32::try_from(encoded.len()).map_err(|_| SealError::PartTooLong)?;
    let mut out = Zeroizing::new(Vec::with_capacity(room.max(encoded.len() + 4)));
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&encoded);
    if out.len() > room {
        return Err(SealError::PartTooLong);
    }
    out.resize(room, 0);
    Ok(out)
}

/// Why the mailroom key did not give an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailroomError {
    /// Not sealed to this key: another unit's, or cover.
    NotOurs,
    /// Sealed to this key, and not an envelope inside: to be set aside alone.
    Malformed(DecodeError),
}

impl fmt::Display for MailroomError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs => f.write_str("not for this unit"),
            Self::Malformed(e) => write!(f, "for this unit, but not a letter: {e}"),
        }
    }
}

impl core::error::Error for MailroomError {}

/// What the mailroom key opens: 15,248 bytes, and the hash of the cell they came from.
pub struct OpenedEnvelope {
    bytes: Zeroizing<Vec<u8>>,
    cell: Digest,
}

impl OpenedEnvelope {
    /// An envelope that somebody else of the unit opened and handed on, and the hash of its cell as they say it.
    ///
    /// # Errors
    /// [`DecodeError`] unless it is an envelope of 15,248 bytes.
    pub fn from_parts(bytes: Zeroizing<Vec<u8>>, cell: Digest) -> Result<Self, DecodeError> {
        Envelope::parse(&bytes)?;
        Ok(Self { bytes, cell })
    }

    /// The 15,248 bytes, for handing them on sealed.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of the cell.
    #[must_use]
    pub const fn cell_hash(&self) -> Digest {
        self.cell
    }

    /// The envelope's parts.
    ///
    /// # Errors
    /// None in fact: they were read once when it was opened.
    pub fn envelope(&self) -> Result<Envelope<'_>, DecodeError> {
        Envelope::parse(&self.bytes)
    }
}

impl fmt::Debug for OpenedEnvelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedEnvelope({})", self.cell)
    }
}

/// SHA-256 of a cell: its name in a day's set, in requests and in approvals.
#[must_use]
pub fn cell_hash(cell: &[u8; CELL]) -> Digest {
    Digest(Sha256::digest(cell).into())
}

/// Tries a cell with a mailroom key (SPEC 6.2).
///
/// # Errors
/// [`MailroomError::NotOurs`] for every other unit's cell and for cover.
pub fn open_mailroom(
    key: &MailroomKey,
    scope: &KeyScope,
    cell: &[u8; CELL],
) -> Result<OpenedEnvelope, MailroomError> {
    let bytes = key.secret().open(scope, SealPurpose::Cell, &[], cell).map_err(|_| MailroomError::NotOurs)?;
    Envelope::parse(&bytes).map_err(MailroomError::Malformed)?;
    Ok(OpenedEnvelope { bytes, cell: cell_hash(cell) })
}

const _: () = assert!(CELL == XWING_ENC + ENVELOPE + TAG && HEADER == 8);
