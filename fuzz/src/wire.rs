//! Targets over the layouts and records of `postern-wire`.

use core::fmt::Debug;

use minicbor::{Decode, Encode};
use postern_wire::auth::Auth;
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::Envelope;
use postern_wire::directory::{KeyCard, Roster, Rotation};
use postern_wire::head::split_day;
use postern_wire::letter::{Fields, Letter, Part, Private, ReferralBody};
use postern_wire::log::{Entry, frame, unframe};
use postern_wire::note::{NoteBody, NotePlain};
use postern_wire::request::{Approval, Draft, Outbox, Request, decode_signed_file};
use postern_wire::sizes::{CELL, SHELF_NOTES};
use postern_wire::sync::SyncRequest;
use postern_wire::unit_files::{
    Enrolment, FileError, FileKind, MailroomBundle, Proposal, Signatures, SignedEnrolment, decode_file,
    encode_file,
};
use postern_wire::{Hint, form};

/// Any record without a rule of its own: decode, print, encode again.
pub(crate) fn record<T: for<'b> Decode<'b, ()> + Encode<()> + Debug>(bytes: &[u8]) {
    if let Ok(value) = decode_canonical::<T>(bytes) {
        same_bytes(&value, bytes);
    }
}

pub(crate) fn auth(bytes: &[u8]) {
    if let Ok(text) = core::str::from_utf8(bytes)
        && let Ok(auth) = Auth::decode(text)
    {
        assert_eq!(auth.encode(), text);
    }
}

pub(crate) fn board_index(bytes: &[u8]) {
    if let Ok(index) = BoardIndex::decode(bytes) {
        assert_eq!(index.encode(), bytes);
        for (at, hint) in index.hints.iter().enumerate() {
            let (shelf, place) = index.find(hint).unwrap_or_default();
            assert_eq!(usize::try_from(shelf).unwrap_or_default() * SHELF_NOTES + place, at);
            assert_eq!(index.shelf_hints(shelf).get(place), Some(hint));
        }
        assert!(index.shelf_hints(index.shelves()).is_empty());
    }
}

pub(crate) fn shelf(bytes: &[u8]) {
    let (hints, rest) = bytes.split_at(bytes.len().min(SHELF_NOTES * Hint::LEN));
    let hints: Vec<Hint> =
        hints.chunks_exact(Hint::LEN).filter_map(|hint| Hint::try_from(hint).ok()).collect();
    if let Ok(shelf) = Shelf::decode(rest, &hints) {
        assert_eq!(shelf.notes().concat(), rest);
    }
}

pub(crate) fn envelope(bytes: &[u8]) {
    if let Ok(envelope) = Envelope::parse(bytes) {
        let (n, nc) = (envelope.header.n, envelope.header.nc);
        assert!((1..=n).all(|i| envelope.slot(i).is_some()) && envelope.slot(n + 1).is_none());
        assert!(
            (1..=nc).all(|i| envelope.contact_slot(i).is_some()) && envelope.contact_slot(nc + 1).is_none()
        );
        assert!(bytes.starts_with(&envelope.header.to_bytes()) && bytes.ends_with(envelope.body));
    }
}

pub(crate) fn day(bytes: &[u8]) {
    if let Ok((head, cells)) = split_day(bytes) {
        assert_eq!(2 + head.len() + cells.len() * CELL, bytes.len());
    }
}

pub(crate) fn note_body(bytes: &[u8]) {
    if let Ok(body) = NoteBody::decode(bytes) {
        same_bytes(&body, bytes);
    }
}

pub(crate) fn note_plain(bytes: &[u8]) {
    if let Ok(plain) = NotePlain::decode(bytes) {
        same_bytes(&plain, bytes);
        note_body(&plain.body);
    }
}

pub(crate) fn part(bytes: &[u8]) {
    if let Ok(part) = Part::decode(bytes) {
        assert!(part.i < part.n);
        same_bytes(&part, bytes);
    }
}

pub(crate) fn fields(bytes: &[u8]) {
    if let Ok(fields) = Fields::decode(bytes) {
        assert!(form::check(&fields.form, false).is_ok() && fields.text_bytes() <= bytes.len());
        same_bytes(&fields, bytes);
    }
}

pub(crate) fn letter(bytes: &[u8]) {
    let Ok(letter) = decode_canonical::<Letter>(bytes) else { return };
    same_bytes(&letter, bytes);
    match letter {
        Letter::Reporter(letter) => {
            fields(&letter.fields);
            record::<Private>(&letter.private);
        }
        Letter::Referral(letter) => referral_body(&letter.body),
    }
}

pub(crate) fn referral_body(bytes: &[u8]) {
    if let Ok(body) = ReferralBody::decode(bytes) {
        same_bytes(&body, bytes);
    }
}

pub(crate) fn sync_request(bytes: &[u8]) {
    if let Ok(request) = SyncRequest::decode(bytes) {
        same_bytes(&request, bytes);
    }
}

pub(crate) fn enrolment(bytes: &[u8]) {
    if let Some(signed) = unit_file::<SignedEnrolment>(FileKind::Enrolment, bytes)
        && let Ok(body) = Enrolment::decode(&signed.body)
    {
        same_bytes(&body, &signed.body);
    }
}

pub(crate) fn proposal(bytes: &[u8]) {
    match unit_file::<Proposal>(FileKind::Proposal, bytes) {
        Some(Proposal::Roster { roster, .. }) => record::<Roster>(&roster),
        Some(Proposal::Card { card }) => record::<KeyCard>(&card),
        Some(Proposal::Rotation { rotation, .. }) => record::<Rotation>(&rotation),
        None => {}
    }
}

pub(crate) fn signatures(bytes: &[u8]) {
    let read = unit_file::<Signatures>(FileKind::Signatures, bytes);
    assert!(read.is_none_or(|read| read.signatures.len() < bytes.len()));
}

pub(crate) fn mailroom_bundle(bytes: &[u8]) {
    if let Ok(bundle) = MailroomBundle::decode(bytes) {
        assert_eq!(encode_file(FileKind::MailroomBundle, &bundle), bytes);
    }
}

pub(crate) fn request(bytes: &[u8]) {
    if let Ok(signed) = decode_signed_file(FileKind::Request, bytes)
        && let Ok(request) = Request::decode(&signed.body)
    {
        same_bytes(&request, &signed.body);
    }
}

pub(crate) fn approval(bytes: &[u8]) {
    if let Ok(signed) = decode_signed_file(FileKind::Approval, bytes)
        && let Ok(approval) = Approval::decode(&signed.body)
    {
        same_bytes(&approval, &signed.body);
    }
}

pub(crate) fn outbox(bytes: &[u8]) {
    if let Ok(signed) = decode_signed_file(FileKind::Outbox, bytes)
        && let Ok(outbox) = Outbox::decode(&signed.body)
    {
        same_bytes(&outbox, &signed.body);
    }
}

pub(crate) fn draft(bytes: &[u8]) {
    if let Ok(draft) = Draft::decode(bytes) {
        same_bytes(&draft, bytes);
    }
}

pub(crate) fn log(bytes: &[u8]) {
    if let Ok((entries, torn)) = unframe(bytes) {
        let whole: Vec<u8> = entries.iter().flat_map(frame).collect();
        assert!(bytes.starts_with(&whole) && whole.len() + torn == bytes.len());
        entries.iter().for_each(|entry| record::<Entry>(&entry.body));
    }
}

/// A file that people hand one another, of this kind and no other.
fn unit_file<T>(kind: FileKind, bytes: &[u8]) -> Option<T>
where
    T: for<'b> Decode<'b, ()> + Encode<()> + Debug,
{
    let value = decode_file::<T>(kind, bytes).ok()?;
    assert_eq!(encode_file(kind, &value), bytes);
    for other in FileKind::ALL.into_iter().filter(|other| *other != kind) {
        assert_eq!(decode_file::<T>(other, bytes).err(), Some(FileError::Kind(kind)));
    }
    Some(value)
}

/// A value can be printed, and its encoding is what it was read from.
fn same_bytes<T: Encode<()> + Debug>(value: &T, bytes: &[u8]) {
    assert!(!format!("{value:?}").is_empty());
    assert_eq!(encode(value), bytes);
}
