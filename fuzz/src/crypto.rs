//! Targets over `postern-client-crypto`: what a reporter types, and what keyholders and reporters open.

use std::sync::LazyLock;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use postern_client_crypto::code::Code;
use postern_client_crypto::hpke::KeyScope;
use postern_client_crypto::keys::MailroomKey;
use postern_client_crypto::letter::assemble;
use postern_client_crypto::note::{NoteKey, open_note};
use postern_client_crypto::open_mailroom;
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::letter::Part;
use postern_wire::note::Note;
use postern_wire::sizes::NOTE_PLAIN;
use postern_wire::{Quarter, ServiceId, UnitId};
use zeroize::Zeroizing;

const SERVICE: ServiceId = ServiceId([7; 16]);

/// Eight words or numbers as somebody types them: what is taken is taken again in both its forms.
pub(crate) fn code(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    match Code::parse(text, &SERVICE) {
        Ok(code) => {
            let words = code.words(&SERVICE);
            for line in [words.words_line(), words.numbers_line()] {
                assert!(Code::parse(&line, &SERVICE).is_ok_and(|again| again == code));
            }
        }
        Err(error) => assert!(!format!("{error}").is_empty()),
    }
}

/// Any bytes as a cell: it never opens, and never does harm.
pub(crate) fn cell(bytes: &[u8]) {
    static KEY: LazyLock<Option<MailroomKey>> =
        LazyLock::new(|| MailroomKey::from_seed(Zeroizing::new([7; 32])).ok());
    let scope = KeyScope { service: SERVICE, unit: UnitId(7), quarter: Quarter(1) };
    if let (Some(key), Ok(cell)) = (KEY.as_ref(), bytes.try_into()) {
        assert!(open_mailroom(key, &scope, cell).is_err());
    }
}

/// The inside of a note: up to 2,012 bytes, filled with zeros and sealed, so that opening goes past the seal.
pub(crate) fn note(bytes: &[u8]) {
    let mut plain = bytes.to_vec();
    plain.resize(NOTE_PLAIN, 0);
    let (key, hint, nonce) = ([1; 32], [2; 8], [3; 12]);
    let Ok(sealed) =
        ChaCha20Poly1305::new(&key.into()).encrypt((&nonce).into(), Payload { msg: &plain, aad: &hint })
    else {
        return;
    };
    let Ok(note) = Note::try_from([&hint[..], &nonce[..], &sealed].concat().as_slice()) else { return };
    if let Some(opened) = open_note(&NoteKey::from_bytes(Zeroizing::new(key)), &note) {
        let record = encode(&opened);
        assert!(plain.get(2..).is_some_and(|rest| rest.starts_with(&record)));
    }
}

/// Parts of a letter, in whatever order and number.
pub(crate) fn parts(bytes: &[u8]) {
    let Ok(parts) = decode_canonical::<Vec<Part>>(bytes) else { return };
    if let Ok(letter) = assemble(&parts) {
        assert!(parts.iter().any(|part| letter.starts_with(&part.piece)));
    }
}
