//! The directory (SPEC 4).

use postern_client_crypto::practice::PracticeKeys;
use postern_trust::practice::Practice;
use postern_trust::{Seen, sha256};
use postern_wire::Day;
use postern_wire::cbor::encode;
use postern_wire::directory::{CounterSignature, DirectoryFile, State};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use super::base::{Base, NOW, UNIT};
use crate::vector::Vector;

/// A case: file name, expectation, why, and what is changed before the signers sign.
type Change = (&'static str, &'static str, &'static str, fn(&mut Practice));
/// A case that changes the file after signing.
type Tamper = (&'static str, &'static str, &'static str, fn(&mut DirectoryFile));

const CHANGES: &[Change] = &[
    ("valid", "ok", "two units, signed by 2 of 3", |_| {}),
    ("quorum-minus-one", "quorum", "the roster with one root signature of two", |p| p.threshold = 1),
    ("insiders", "insiders", "two insiders where M - K is one", |p| {
        p.roster.people.iter_mut().filter(|x| x.unit == UNIT).for_each(|x| x.outsider = false);
    }),
    ("policy", "policy", "M greater than N", |p| p.roster.units.iter_mut().for_each(|u| u.policy.m = 9)),
    ("keyholder-count", "keyholder-count", "N is not the number of keyholders", |p| {
        p.roster.units.iter_mut().filter(|u| u.id == UNIT).for_each(|u| u.policy.n = 4);
    }),
    ("alternates", "alternates", "an alternate that does not exist", |p| {
        p.roster.units.iter_mut().for_each(|u| u.alternates.push(postern_wire::UnitId(99)));
    }),
    ("notes-per-sync", "notes-per-sync", "Q is 9", |p| {
        p.roster.units.iter_mut().for_each(|u| u.notes_per_sync = 9)
    }),
    ("history", "history", "serial 1 without a history", |p| p.roster.serial = 1),
    ("no-service-key", "service-keys", "no active service key", |p| {
        p.roster.service_keys.iter_mut().for_each(|k| k.state = State::Retired(Day(1)));
    }),
    ("same-key-twice", "key-twice", "two people with one identity key", |p| {
        let first = p.roster.people.first().map(|x| x.identity);
        p.roster.people.iter_mut().skip(3).take(1).for_each(|x| x.identity = first.unwrap_or(x.identity));
    }),
    ("people-order", "order", "people not ascending", |p| p.roster.people.reverse()),
    ("period", "period", "a roster for more than 400 days", |p| p.roster.until = Day(500)),
    ("version", "version", "a roster of version 2", |p| p.roster.version = 2),
    ("card-period", "period", "a card for more than 120 days", |p| {
        p.cards.iter_mut().for_each(|c| c.until = Day(121));
    }),
    ("card-version", "version", "a card of version 2", |p| p.cards.iter_mut().for_each(|c| c.version = 2)),
    ("card-other-service", "other-service", "a card of another service", |p| {
        p.cards.iter_mut().for_each(|c| c.service.0[0] ^= 1);
    }),
    ("card-revoked", "card-revoked", "a card that the roster revokes", |p| {
        p.roster.revoked_cards = p.cards.iter().take(1).map(|c| sha256(&[&encode(c)])).collect();
    }),
    ("card-people", "card-people", "a card with a custodian among the keyholders", |p| {
        p.cards
            .iter_mut()
            .filter(|c| c.unit == UNIT)
            .for_each(|c| c.opening.extend_from_slice(&c.contact.clone()));
    }),
    ("next-card-too-early", "card-early", "a second card before the last 14 days of the first", |p| {
        let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(9));
        p.add_card(UNIT, Day(50), &mut keys);
    }),
];

const TAMPERS: &[Tamper] = &[
    ("flipped-roster", "signature", "one bit of the roster after signing", |f| flip(&mut f.roster.body)),
    ("flipped-card", "signature", "one bit of a card after signing", |f| {
        f.cards.iter_mut().take(1).for_each(|c| flip(&mut c.body));
    }),
    ("card-quorum-minus-one", "quorum", "a card with one signature of two", |f| {
        f.cards.iter_mut().take(1).for_each(|c| c.signatures.truncate(1));
    }),
    ("signer-twice", "signer-order", "one root's signature twice", |f| {
        let first: Vec<CounterSignature> = f.roster.signatures.iter().take(1).cloned().collect();
        f.roster.signatures = [first.clone(), first].concat();
    }),
    ("signer-unknown", "unknown-signer", "a signature of a root that does not exist", |f| {
        f.roster.signatures.iter_mut().skip(1).for_each(|s| s.signer = 9);
    }),
    ("signatures-swapped", "signature", "two roots' signatures under each other's number", |f| {
        let signatures: Vec<_> = f.roster.signatures.iter().rev().map(|s| s.signature).collect();
        f.roster.signatures.iter_mut().zip(signatures).for_each(|(s, other)| s.signature = other);
    }),
    ("roles-swapped", "signature", "a card's signed bytes where the roster's are", |f| {
        if let Some(card) = f.cards.first() {
            f.roster.body = card.body.clone();
        }
    }),
    ("cards-order", "card-order", "cards not ascending", |f| f.cards.reverse()),
];

/// The middle of a body is inside its last list, so that what is flipped stays well formed or not, but never the same.
fn flip(body: &mut minicbor::bytes::ByteVec) {
    let mut bytes = body.to_vec();
    if let Some(last) = bytes.last_mut() {
        *last ^= 1;
    }
    *body = bytes.into();
}

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let mut made = Vec::new();
    for (name, expect, why, change) in CHANGES {
        let mut fresh = Base::new();
        change(&mut fresh.practice);
        made.push((*name, case(expect, why, &fresh.practice.bytes(), base, NOW)));
    }
    for (name, expect, why, tamper) in TAMPERS {
        let mut file = base.practice.file();
        tamper(&mut file);
        made.push((*name, case(expect, why, &encode(&file), base, NOW)));
    }
    let bytes = base.practice.bytes();
    let day = 86_400;
    made.push(("last-day", case("ok", "the roster's last day", &bytes, base, 400 * day + day - 1)));
    made.push(("expired", case("expired", "the day after the roster's last", &bytes, base, 401 * day)));
    made.push(("other-root", other_root(base, &bytes)));
    made.push((
        "truncated",
        case("malformed", "the last byte is missing", bytes.split_last().map_or(&[], |x| x.1), base, NOW),
    ));
    made.push((
        "trailing",
        case("malformed", "a byte too many", &[bytes.as_slice(), &[0]].concat(), base, NOW),
    ));
    made.extend(rotated());
    made.extend(descended());
    made
}

fn case(expect: &str, why: &str, bytes: &[u8], base: &Base, now: u64) -> Vector {
    Vector::new("directory", expect, why, bytes)
        .with("root", base.practice.root_digest().digest())
        .with("now", now)
}

fn other_root(base: &Base, bytes: &[u8]) -> Vector {
    let mut root = base.practice.root_digest().digest();
    root.0.iter_mut().take(1).for_each(|b| *b ^= 1);
    Vector::new("directory", "other-root", "another root is pinned", bytes)
        .with("root", root)
        .with("now", NOW)
}

/// Rotations of the root: followed, without a quorum of the set before, out of sequence.
fn rotated() -> Vec<(&'static str, Vector)> {
    let mut rng = ChaCha20Rng::seed_from_u64(3);
    let mut base = Base::new();
    base.practice.rotate(2, 3, &mut rng);
    base.practice.rotate(3, 4, &mut rng);
    let good = case("ok", "two rotations since the pinned root", &base.practice.bytes(), &base, NOW);
    let mut file = base.practice.file();
    file.rotations.iter_mut().take(1).for_each(|r| r.signatures.truncate(1));
    let short = case("quorum", "a rotation with one signature of two", &encode(&file), &base, NOW);
    let mut file = base.practice.file();
    file.rotations.remove(0);
    let gap = case("signature", "the first rotation is left out", &encode(&file), &base, NOW);
    vec![("rotated", good), ("rotation-quorum", short), ("rotation-left-out", gap)]
}

/// What somebody with a memory refuses.
fn descended() -> Vec<(&'static str, Vector)> {
    let mut base = Base::new();
    let seen = |p: &Practice| Seen { serial: p.roster.serial, digest: sha256(&[&encode(&p.roster)]) };
    let first = (seen(&base.practice), base.practice.bytes());
    base.practice.succeed();
    base.practice.succeed();
    base.practice.roster.phone = "0800 000 000".into();
    let third = (seen(&base.practice), base.practice.bytes());
    base.practice.roster.phone = "0800 111 111".into();
    let fork = seen(&base.practice);
    let with =
        |vector: Vector, seen: Seen| vector.with("seen-serial", seen.serial).with("seen-digest", seen.digest);
    let make = |expect, why, bytes: &[u8], seen| with(case(expect, why, bytes, &base, NOW), seen);
    let strange = Seen { serial: 0, digest: fork.digest };
    vec![
        ("newer", make("ok", "two rosters later than the one seen", &third.1, first.0)),
        ("same", make("ok", "the one seen", &third.1, third.0)),
        ("rolled-back", make("rolled-back", "older than the one seen", &first.1, third.0)),
        ("forked", make("forked", "another roster of the serial seen", &third.1, fork)),
        ("broken-chain", make("broken-chain", "not descended from the one seen", &third.1, strange)),
    ]
}
