//! Making what others verify: rosters, cards, rotations, heads, indexes, statements, signatures under notes (SPEC 4, 8).
//!
//! Nothing here checks what it signs: [`crate::review_roster`] and [`Directory::review_card`] do, before anybody signs,
//! and `verify` does, for everybody, after.

use postern_wire::auth::Auth;
use postern_wire::board::BoardIndex;
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::{
    CounterSignature, Countersigned, DirectoryFile, KeyCard, RootSet, Roster, Rotation, Signed,
};
use postern_wire::head::{DayHead, SignedHead};
use postern_wire::letter::ReferralBody;
use postern_wire::note::{NoteBody, NoteKind, NoteSignature};
use postern_wire::sync::{Safe, Statement};
use postern_wire::{Day, DecodeError, Hint, PersonId, ServiceId};

use crate::sign::{Purpose, SigningKey, purpose};
use crate::{note_bytes, sha256};

#[cfg(doc)]
use crate::Directory;

/// One signature of several under a body: what each signer makes apart from the others.
#[must_use]
pub fn countersign<P: Purpose>(
    service: &ServiceId,
    body: &[u8],
    signer: u16,
    key: &SigningKey,
) -> CounterSignature {
    CounterSignature { signer, signature: key.sign::<P>(service, body) }
}

/// A body with its signatures, put in order; of two by one signer the first is kept.
#[must_use]
pub fn gather(body: Vec<u8>, mut signatures: Vec<CounterSignature>) -> Countersigned {
    signatures.sort_by_key(|s| s.signer);
    signatures.dedup_by_key(|s| s.signer);
    Countersigned { body: body.into(), signatures }
}

/// The roster under the signatures of these roots, each by its position in the current set.
#[must_use]
pub fn sign_roster(roster: &Roster, roots: &[(u16, &SigningKey)]) -> Countersigned {
    countersign_all::<purpose::Roster>(&roster.service, encode(roster), roots.iter().copied())
}

/// The rotation under the signatures of these roots, each by its position in the set before.
#[must_use]
pub fn sign_rotation(rotation: &Rotation, roots: &[(u16, &SigningKey)]) -> Countersigned {
    countersign_all::<purpose::Rotation>(&rotation.next.service, encode(rotation), roots.iter().copied())
}

/// The card under the signatures of these keyholders.
#[must_use]
pub fn sign_card(card: &KeyCard, keyholders: &[(PersonId, &SigningKey)]) -> Countersigned {
    let signers = keyholders.iter().map(|(person, key)| (person.0, *key));
    countersign_all::<purpose::Card>(&card.service, encode(card), signers)
}

/// The roster that follows the one with these signed bytes: the same, with the next serial and that one in its history.
/// Whoever proposes it changes the rest.
///
/// # Errors
/// [`DecodeError`] when the bytes are no roster.
pub fn succeed(previous: &[u8]) -> Result<Roster, DecodeError> {
    let mut next: Roster = decode_canonical(previous)?;
    next.serial = next.serial.saturating_add(1);
    next.history.push(sha256(&[previous]));
    Ok(next)
}

/// A directory file, its cards put in order. Its bytes are its CBOR encoding.
#[must_use]
pub fn assemble(
    first_root: RootSet,
    rotations: Vec<Countersigned>,
    roster: Countersigned,
    mut cards: Vec<Countersigned>,
) -> DirectoryFile {
    cards.sort_by_cached_key(|signed| {
        decode_canonical(&signed.body).ok().map(|card: KeyCard| (card.unit, card.quarter))
    });
    DirectoryFile { first_root, rotations, roster, cards }
}

/// The head with the service's signature.
#[must_use]
pub fn sign_head(head: &DayHead, key: &SigningKey) -> SignedHead {
    let body = encode(head);
    let signature = key.sign::<purpose::Head>(&head.service, &body);
    SignedHead { body: body.into(), signature }
}

/// The index of these hints, which must be ascending and a positive multiple of 64, with the service's signature.
#[must_use]
pub fn sign_index(service: &ServiceId, release: Day, hints: Vec<Hint>, key: &SigningKey) -> BoardIndex {
    let signature = key.sign::<purpose::Index>(service, &BoardIndex::signed_bytes(release, &hints));
    BoardIndex { release, signature, hints }
}

/// The statement with its collector's signature.
#[must_use]
pub fn sign_statement(statement: &Statement, person: PersonId, key: &SigningKey) -> Signed {
    let body = encode(statement);
    let signature = key.sign::<purpose::Statement>(&statement.service, &body);
    Signed { body: body.into(), person, signature }
}

/// The `safe` with its keyholder's signature.
#[must_use]
pub fn sign_safe(safe: &Safe, person: PersonId, key: &SigningKey) -> Signed {
    let body = encode(safe);
    let signature = key.sign::<purpose::Safe>(&safe.service, &body);
    Signed { body: body.into(), person, signature }
}

/// The header of a collector's request at this time.
#[must_use]
pub fn sign_request(
    service: &ServiceId,
    (person, key): (PersonId, &SigningKey),
    time: u64,
    (method, path): (&str, &str),
    body: &[u8],
) -> Auth {
    let signed = Auth::signed_bytes(person, time, method, path, &sha256(&[body]));
    Auth { person, time, signature: key.sign::<purpose::Request>(service, &signed) }
}

/// One signature under a note, over `hint || body`; for `delivered` with that purpose.
#[must_use]
pub fn sign_note(
    service: &ServiceId,
    hint: &Hint,
    body: &NoteBody,
    person: PersonId,
    key: &SigningKey,
) -> NoteSignature {
    let signed = note_bytes(hint, &encode(body));
    let signature = match body.kind {
        NoteKind::Delivered => key.sign::<purpose::Delivered>(service, &signed),
        _ => key.sign::<purpose::Note>(service, &signed),
    };
    NoteSignature { person, signature }
}

/// One signature under a referral.
#[must_use]
pub fn sign_referral(
    service: &ServiceId,
    body: &ReferralBody,
    person: PersonId,
    key: &SigningKey,
) -> NoteSignature {
    NoteSignature { person, signature: key.sign::<purpose::Referral>(service, &encode(body)) }
}

fn countersign_all<'k, P: Purpose>(
    service: &ServiceId,
    body: Vec<u8>,
    signers: impl Iterator<Item = (u16, &'k SigningKey)>,
) -> Countersigned {
    let signatures = signers.map(|(signer, key)| countersign::<P>(service, &body, signer, key)).collect();
    gather(body, signatures)
}
