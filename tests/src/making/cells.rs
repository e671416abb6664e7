//! The cell, its slots and its contact details (SPEC 6).

use postern_client_crypto::cell::scope;
use postern_client_crypto::custody::{Lock, combine, open_share};
use postern_client_crypto::hpke::{KeyScope, SealPurpose, seal_xwing};
use postern_client_crypto::letter::assemble;
use postern_client_crypto::{cover, open_mailroom};
use postern_wire::cell::Envelope;
use postern_wire::directory::Role;
use postern_wire::sizes::{CELL, CONTACT_SEALED, SLOT};
use postern_wire::{PersonId, Quarter, UnitId};

use super::DIRECTORY;
use super::base::{Base, DESK, Q1, UNIT};
use crate::vector::Vector;

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let draft = base.draft("He has a second phone.");
    let cells = base.seal(&draft, None);
    let Some(cell) = cells.first().map(|c| *c.as_bytes()) else { return Vec::new() };
    let mut made = mailroom(base, &cell);
    made.extend(openings(base, &cell));
    made
}

fn mailroom(base: &mut Base, cell: &[u8; CELL]) -> Vec<(&'static str, Vector)> {
    let cover =
        cover(&mut base.rng, *base.directory.service()).map(|c| c.as_bytes().to_vec()).unwrap_or_default();
    let case = |expect, why, bytes: &[u8]| base.with_mailroom(Vector::new("cell", expect, why, bytes));
    let flipped = |at: usize| {
        let mut bytes = *cell;
        bytes.iter_mut().skip(at).take(1).for_each(|b| *b ^= 1);
        bytes
    };
    let other_period = case("not-ours", "the right key for another quarter", cell).with("quarter", 2);
    let other_unit = case("not-ours", "the right key as another unit's", cell).with("unit", DESK);
    let other_service =
        case("not-ours", "the right key for another service", cell).with("service", "ee".repeat(16));
    let other_key = {
        let seed =
            base.keys.mailroom_key(DESK, Q1).map(|k| hex::encode(k.seed().as_slice())).unwrap_or_default();
        case("not-ours", "another unit's key", cell).with("mailroom-seed", seed)
    };
    vec![
        ("ours", case("ok", "a report of one cell", cell)),
        ("cover", case("not-ours", "cover", &cover)),
        ("flipped-enc", case("not-ours", "one bit of the encapsulated key", &flipped(0))),
        ("flipped-x25519", case("not-ours", "one bit of its X25519 half", &flipped(1_100))),
        ("flipped-ciphertext", case("not-ours", "one bit of the ciphertext", &flipped(5_000))),
        ("flipped-tag", case("not-ours", "one bit of the tag", &flipped(CELL - 1))),
        ("zeros", case("not-ours", "zeros", &[0; CELL])),
        ("other-period", other_period),
        ("other-unit", other_unit),
        ("other-service", other_service),
        ("other-key", other_key),
        (
            "other-purpose",
            resealed_case(base, "not-ours", "sealed for the purpose slot", cell, SealPurpose::Slot, |_| {}),
        ),
        ("version-2", inner(base, "malformed", "an envelope of version 2", cell, |e| set(e, 0, 2))),
        ("class-9", inner(base, "malformed", "a class that does not exist", cell, |e| set(e, 1, 9))),
        ("m-zero", inner(base, "malformed", "M is 0", cell, |e| set(e, 2, 0))),
        ("m-above-n", inner(base, "malformed", "M is greater than N", cell, |e| set(e, 2, 4))),
        ("n-nine", inner(base, "malformed", "N is 9", cell, |e| set(e, 3, 9))),
        ("reserved", inner(base, "malformed", "a reserved byte is set", cell, |e| set(e, 7, 1))),
    ]
}

fn set(envelope: &mut [u8], at: usize, value: u8) {
    envelope.iter_mut().skip(at).take(1).for_each(|b| *b = value);
}

fn flip(envelope: &mut [u8], at: usize) {
    envelope.iter_mut().skip(at).take(1).for_each(|b| *b ^= 1);
}

/// A cell made anew from a changed envelope by somebody who knows the mailroom's public key, as everybody does.
fn inner(base: &mut Base, expect: &str, why: &str, cell: &[u8; CELL], change: fn(&mut Vec<u8>)) -> Vector {
    resealed_case(base, expect, why, cell, SealPurpose::Cell, change)
}

fn resealed_case(
    base: &mut Base,
    expect: &str,
    why: &str,
    cell: &[u8; CELL],
    purpose: SealPurpose,
    change: fn(&mut Vec<u8>),
) -> Vector {
    let mut bytes = reseal(base, cell, purpose, change);
    bytes.resize(CELL, 0);
    base.with_mailroom(Vector::new("cell", expect, why, bytes))
}

fn reseal(
    base: &mut Base,
    cell: &[u8; CELL],
    purpose: SealPurpose,
    change: impl Fn(&mut Vec<u8>),
) -> Vec<u8> {
    let mut envelope = envelope_bytes(base, cell);
    change(&mut envelope);
    let (scope, key) = (scope(base.card(UNIT)), *base.card(UNIT).mailroom());
    seal_xwing(&scope, purpose, key.as_bytes(), &[], &envelope, &mut base.rng).unwrap_or_default()
}

fn envelope_bytes(base: &Base, cell: &[u8; CELL]) -> Vec<u8> {
    let opened = base
        .keys
        .mailroom_key(UNIT, Q1)
        .and_then(|key| open_mailroom(key, &scope(base.card(UNIT)), cell).ok());
    opened.as_ref().and_then(|o| o.envelope().ok()).map(|e| bytes_of(&e)).unwrap_or_default()
}

fn bytes_of(e: &Envelope<'_>) -> Vec<u8> {
    let parts: [&[u8]; 9] = [
        &e.header.to_bytes(),
        e.ack_hint.as_bytes(),
        e.ack_key,
        e.commitment.as_bytes(),
        e.slots,
        e.contact_commitment.as_bytes(),
        e.contact_slots,
        e.contact,
        e.body,
    ];
    parts.concat()
}

/// Offsets in the envelope of a 2-of-3 unit with one custodian.
const SLOTS: usize = 80;
const CONTACT: usize = SLOTS + 3 * SLOT;
const CONTACT_SLOTS: usize = CONTACT + 32;
const BODY: usize = CONTACT_SLOTS + SLOT + CONTACT_SEALED;

fn openings(base: &mut Base, cell: &[u8; CELL]) -> Vec<(&'static str, Vector)> {
    let people = base.people(UNIT, Role::Keyholder);
    let custodian = base.people(UNIT, Role::Custodian);
    let (&[a, b, c], &[d]) = (people.as_slice(), custodian.as_slice()) else { return Vec::new() };
    let letter = opened_letter(base, cell, [a, b]);
    let case = |base: &Base, kind: &str, expect: &str, why: &str, bytes: &[u8]| {
        let found = if kind == "contact" { "the third flowerpot".into() } else { letter.clone() };
        base.with_mailroom(Vector::new(kind, expect, why, bytes))
            .with("directory", DIRECTORY)
            .with("found", found)
    };
    let opening = |base: &Base, expect: &str, why: &str, bytes: &[u8], keys: &[PersonId]| {
        keys.iter().fold(case(base, "opening", expect, why, bytes), |v, p| base.with_key(v, *p, *p))
    };
    let changed = |base: &mut Base, at: usize| reseal(base, cell, SealPurpose::Cell, |e| flip(e, at));
    let mut made = vec![
        ("open-1-and-2", opening(base, "ok", "two of three", cell, &[a, b])),
        ("open-2-and-3", opening(base, "ok", "two others of three", cell, &[b, c])),
        ("open-all", opening(base, "ok", "all three", cell, &[a, b, c])),
        ("open-alone", opening(base, "too-few", "one of three", cell, &[a])),
        ("open-nobody", opening(base, "too-few", "nobody", cell, &[])),
        ("slots-swapped", {
            let v = case(base, "opening", "bad-slot", "two people's keys under each other's number", cell);
            base.with_key(base.with_key(v, a, b), b, a)
        }),
        ("not-on-card", {
            let v = case(base, "opening", "not-on-card", "a custodian's key for the letter", cell);
            base.with_key(v, d, d)
        }),
        ("contact", base.with_key(case(base, "contact", "ok", "the custodian", cell), d, d)),
        ("contact-by-keyholder", {
            base.with_key(
                case(base, "contact", "not-on-card", "a keyholder for the contact details", cell),
                a,
                a,
            )
        }),
        ("contact-key-of-keyholder", {
            base.with_key(
                case(base, "contact", "bad-slot", "a keyholder's key in the custodian's place", cell),
                d,
                a,
            )
        }),
    ];
    let flips: [(&str, &str, &str, usize, &[PersonId]); 7] = [
        (
            "flipped-slot-of-absent",
            "bad-slot-for",
            "one bit of the third slot; the first two open",
            SLOTS + 2 * SLOT + 40,
            &[a, b],
        ),
        ("flipped-slot", "bad-slot", "one bit of the first slot", SLOTS + 40, &[a, b]),
        (
            "flipped-commitment",
            "bad-slot",
            "one bit of the commitment: every slot is bound to it",
            50,
            &[a, b],
        ),
        ("flipped-body", "bad-slot", "one bit of the body: every slot is bound to it", BODY + 9, &[a, b]),
        (
            "flipped-contact",
            "bad-slot",
            "one bit of the contact part: every slot is bound to it",
            CONTACT + 5,
            &[a, b],
        ),
        ("flipped-ack", "bad-slot", "one bit of the ack hint: every slot is bound to it", 9, &[a, b]),
        ("other-m", "bad-slot", "M raised from 2 to 3: every slot is bound to the header", 2, &[a, b]),
    ];
    for (name, expect, why, at, keys) in flips {
        let bytes = changed(base, at);
        made.push((name, opening(base, expect, why, &bytes, keys)));
    }
    let bytes = changed(base, CONTACT_SLOTS + 40);
    let vector = case(base, "contact", "bad-slot", "one bit of the contact slot", &bytes);
    made.push(("flipped-contact-slot", base.with_key(vector, d, d)));
    let bytes = changed(base, CONTACT_SLOTS + SLOT + 3);
    let vector = case(
        base,
        "contact",
        "bad-slot",
        "one bit of the sealed contact details: the slot is bound to them",
        &bytes,
    );
    made.push(("flipped-contact-details", base.with_key(vector, d, d)));
    made
}

fn opened_letter(base: &Base, cell: &[u8; CELL], people: [PersonId; 2]) -> String {
    let Some(key) = base.keys.mailroom_key(UNIT, Q1) else { return String::new() };
    let scope = KeyScope { service: *base.directory.service(), unit: UnitId(1), quarter: Quarter(1) };
    let Ok(opened) = open_mailroom(key, &scope, cell) else { return String::new() };
    let share = |p: PersonId| {
        open_share(Lock::Letter, base.keys.person_key(p, Q1)?, base.card(UNIT), p, &opened).ok()
    };
    let shares: Vec<_> = people.into_iter().filter_map(share).collect();
    let part = combine(base.card(UNIT), &opened, &shares).map(|o| o.part);
    part.ok().and_then(|p| assemble(&[p]).ok()).map(|l| hex::encode(&*l)).unwrap_or_default()
}
