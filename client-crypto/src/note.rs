//! Sealing and opening notes (SPEC 7).

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use postern_wire::note::{Note, NotePlain};
use postern_wire::sizes::{HINT, KEY, NONCE, NOTE, NOTE_PLAIN};
use postern_wire::{Cursor, Hint, cbor};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::code::{Ack, NoteRoot};
use crate::kdf::{Label, expand, secret_32};

secret_32!(
    /// The root r_h of a chain of notes, 32 bytes: gives every hint and key of the chain, and the roots of later chains,
    /// never of an earlier one (SPEC 7.2).
    ChainRoot
);
secret_32!(
    /// The key of one note, 32 bytes.
    NoteKey
);

impl ChainRoot {
    /// The root of these 32 bytes.
    #[must_use]
    pub fn new(bytes: Zeroizing<[u8; KEY]>) -> Self {
        Self::from_bytes(bytes)
    }

    /// r_(h+1) = HKDF(r_h, "refer").
    #[must_use]
    pub fn next(&self) -> Self {
        Self::from_bytes(expand(self.as_bytes(), Label::Refer, &[]))
    }

    /// The hint of number `n`: HKDF(r_h, "hint", n), 8 bytes.
    #[must_use]
    pub fn hint(&self, n: u8) -> Hint {
        Hint(*expand::<HINT>(self.as_bytes(), Label::Hint, &[&[n]]))
    }

    /// The key of number `n`: HKDF(r_h, "key", n).
    #[must_use]
    pub fn key(&self, n: u8) -> NoteKey {
        NoteKey::from_bytes(expand(self.as_bytes(), Label::Key, &[&[n]]))
    }
}

impl From<NoteRoot> for ChainRoot {
    fn from(root: NoteRoot) -> Self {
        Self::from_bytes(Zeroizing::new(*root.as_bytes()))
    }
}

impl From<&Ack> for NoteKey {
    fn from(ack: &Ack) -> Self {
        Self::from_bytes(Zeroizing::new(*ack.key.as_bytes()))
    }
}

/// The note's text and signatures are longer than a note, by so many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteTooLong(pub usize);

impl core::fmt::Display for NoteTooLong {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "the note is {} bytes too long", self.0)
    }
}

impl core::error::Error for NoteTooLong {}

/// Seals a note under its hint and key: 2,048 bytes (SPEC 7.1).
///
/// ```text
/// note = hint 8 || nonce 12 || ChaCha20-Poly1305(key, u16 length || CBOR || zeros, aad = hint)
/// ```
///
/// The nonce is random: a number may be written twice by two drafters who do not know of each other.
///
/// # Errors
/// [`NoteTooLong`].
pub fn seal_note(
    rng: &mut impl CryptoRng,
    hint: Hint,
    key: &NoteKey,
    plain: &NotePlain,
) -> Result<Note, NoteTooLong> {
    let encoded = Zeroizing::new(cbor::encode(plain));
    let over = encoded.len().saturating_sub(NOTE_PLAIN - 2);
    let length = u16::try_from(encoded.len()).ok().filter(|_| over == 0).ok_or(NoteTooLong(over))?;
    let mut padded = Zeroizing::new(Vec::with_capacity(NOTE_PLAIN));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(&encoded);
    padded.resize(NOTE_PLAIN, 0);
    let mut nonce = [0; NONCE];
    rng.fill_bytes(&mut nonce);
    let sealed = ChaCha20Poly1305::new(key.as_bytes().into())
        .encrypt((&nonce).into(), Payload { msg: &padded, aad: hint.as_bytes() })
        .map_err(|_| NoteTooLong(0))?;
    let note = [hint.as_bytes().as_slice(), &nonce, &sealed].concat();
    Note::try_from(note.as_slice()).map_err(|_| NoteTooLong(0))
}

/// Opens a note; `None` when it was not sealed under this key, or is malformed inside.
#[must_use]
pub fn open_note(key: &NoteKey, note: &Note) -> Option<NotePlain> {
    let (hint, nonce, sealed) = note.parts();
    let plain = ChaCha20Poly1305::new(key.as_bytes().into())
        .decrypt(nonce.into(), Payload { msg: sealed, aad: hint.as_bytes() })
        .ok()
        .map(Zeroizing::new)?;
    let mut c = Cursor::new(&plain);
    let length = usize::from(c.u16().ok()?);
    let plain = NotePlain::decode(c.take(length).ok()?).ok()?;
    c.rest().iter().all(|b| *b == 0).then_some(plain)
}

/// A cover note: 2,048 random bytes.
#[must_use]
pub fn random_note(rng: &mut impl CryptoRng) -> Note {
    let mut bytes = [0; NOTE];
    rng.fill_bytes(&mut bytes);
    match Note::try_from(bytes.as_slice()) {
        Ok(note) => note,
        Err(_) => random_note(rng),
    }
}
