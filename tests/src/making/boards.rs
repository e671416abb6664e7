//! The board's index, day heads, statements, and collectors' requests (SPEC 7.4, 8.3, 8.5).

use postern_trust::build::{sign_head, sign_index, sign_request, sign_safe, sign_statement};
use postern_trust::{SigningKey, merkle, purpose};
use postern_wire::board::BoardIndex;
use postern_wire::cbor::encode;
use postern_wire::directory::Role;
use postern_wire::head::{ClassHead, DayHead, SignedHead};
use postern_wire::sync::{Safe, Statement};
use postern_wire::{Digest, Hint, SignatureBytes};

use super::DIRECTORY;
use super::base::{Base, DESK, NOW, TODAY, UNIT};
use crate::vector::Vector;

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let mut made = indexes(base);
    made.extend(heads(base));
    made.extend(statements(base));
    made.extend(requests(base));
    made
}

fn indexes(base: &Base) -> Vec<(&'static str, Vector)> {
    let service = *base.directory.service();
    let hints = |n: u64| (0..n).map(|i| Hint((i * 1_000_003).to_be_bytes())).collect::<Vec<_>>();
    let sign = |hints| sign_index(&service, TODAY, hints, &base.practice.service_key);
    let case =
        |expect, why, bytes: Vec<u8>| Vector::new("index", expect, why, bytes).with("directory", DIRECTORY);
    let good = sign(hints(128));
    let mut unsorted = hints(64);
    unsorted.swap(3, 4);
    let mut twice = hints(64);
    twice.splice(4..5, twice.get(3).copied());
    let mut flipped = good.clone();
    flipped.signature.0[5] ^= 1;
    let stranger = SigningKey::from_seed(&[4; 32]);
    let by_stranger = sign_index(&service, TODAY, hints(64), &stranger);
    let other_release = BoardIndex { release: TODAY.plus(1), ..good.clone() };
    let longest = hints(base.directory.max_hints() as u64);
    let too_long = hints(base.directory.max_hints() as u64 + 64);
    vec![
        ("index", case("ok", "two shelves", good.encode())),
        ("index-longest", case("ok", "as long as the units can fill it", sign(longest).encode())),
        (
            "index-too-long",
            case("too-many-hints", "a shelf longer than the units can fill it", sign(too_long).encode()),
        ),
        ("index-unsorted", case("malformed", "hints not ascending", sign(unsorted).encode())),
        ("index-twice", case("malformed", "a hint twice", sign(twice).encode())),
        ("index-65", case("malformed", "not a multiple of 64", sign(hints(65)).encode())),
        ("index-empty", case("malformed", "no hints", sign(vec![]).encode())),
        (
            "index-truncated",
            case(
                "malformed",
                "the last byte is missing",
                good.encode().split_last().map_or(vec![], |x| x.1.to_vec()),
            ),
        ),
        ("index-flipped", case("signature", "one bit of the signature", flipped.encode())),
        ("index-by-stranger", case("signature", "signed by another key", by_stranger.encode())),
        ("index-other-release", case("signature", "another release than was signed", other_release.encode())),
    ]
}

fn head(base: &Base, count: u32) -> DayHead {
    let class = |n: u32| ClassHead { count: n, root: merkle::root((0..n).map(u32::to_be_bytes)) };
    DayHead {
        version: 1,
        service: *base.directory.service(),
        day: TODAY,
        classes: [class(count), class(0), class(0), class(0)],
        previous: Digest([7; 32]),
    }
}

fn heads(base: &Base) -> Vec<(&'static str, Vector)> {
    let key = &base.practice.service_key;
    let case = |expect, why, signed: &SignedHead| {
        Vector::new("head", expect, why, encode(signed)).with("directory", DIRECTORY)
    };
    let good = sign_head(&head(base, 5), key);
    let mut flipped = good.clone();
    flipped.signature.0[5] ^= 1;
    let version = sign_head(&DayHead { version: 2, ..head(base, 5) }, key);
    let mut service = head(base, 5);
    service.service.0[0] ^= 1;
    let mut other_purpose = good.clone();
    other_purpose.signature = key.sign::<purpose::Index>(base.directory.service(), &other_purpose.body);
    let second = encode(&sign_head(&head(base, 6), key));
    let next_day = encode(&sign_head(&DayHead { day: TODAY.plus(1), ..head(base, 6) }, key));
    vec![
        ("head", case("ok", "a day of five cells", &good)),
        ("head-flipped", case("signature", "one bit of the signature", &flipped)),
        ("head-version", case("version", "version 2", &version)),
        ("head-other-service", case("other-service", "another service", &sign_head(&service, key))),
        ("head-other-purpose", case("signature", "signed for the purpose index", &other_purpose)),
        (
            "head-two-for-one-day",
            case("convicts", "two heads for one day", &good).with("other", hex::encode(&second)),
        ),
        (
            "head-two-days",
            case("no-conflict", "heads of two days", &good).with("other", hex::encode(&next_day)),
        ),
        (
            "head-same",
            case("no-conflict", "the same head twice", &good).with("other", hex::encode(encode(&good))),
        ),
    ]
}

fn statements(base: &Base) -> Vec<(&'static str, Vector)> {
    let service = *base.directory.service();
    let statement = Statement {
        service,
        unit: UNIT,
        day: TODAY,
        directory: base.directory.digest(),
        head: Digest([7; 32]),
        index: SignatureBytes([8; 64]),
        log: Digest([9; 32]),
    };
    let safe = Safe { service, unit: UNIT, day: TODAY, head: Digest([7; 32]) };
    let who =
        |unit, role| base.people(unit, role).first().and_then(|p| Some((*p, base.practice.people.get(p)?)));
    let (Some(collector), Some(desk), Some(keyholder)) =
        (who(UNIT, Role::Collector), who(DESK, Role::Collector), who(UNIT, Role::Keyholder))
    else {
        return Vec::new();
    };
    let case = |kind, expect, why, signed| {
        Vector::new(kind, expect, why, encode(&signed)).with("directory", DIRECTORY)
    };
    let sign = |(person, key)| sign_statement(&statement, person, key);
    let sign_s = |(person, key)| sign_safe(&safe, person, key);
    let mut flipped = sign(collector);
    flipped.signature.0[5] ^= 1;
    let as_other = postern_wire::directory::Signed { person: desk.0, ..sign(collector) };
    let as_safe = postern_wire::directory::Signed { body: sign_s(keyholder).body, ..sign(collector) };
    vec![
        ("statement", case("statement", "ok", "by the unit's collector", sign(collector))),
        ("statement-by-keyholder", case("statement", "not-a-signer", "by a keyholder", sign(keyholder))),
        (
            "statement-by-other-unit",
            case("statement", "not-a-signer", "by another unit's collector", sign(desk)),
        ),
        (
            "statement-name-swapped",
            case("statement", "not-a-signer", "in another collector's name", as_other),
        ),
        ("statement-flipped", case("statement", "signature", "one bit of the signature", flipped)),
        (
            "statement-is-safe",
            case("statement", "malformed", "a safe record under a statement's signature", as_safe),
        ),
        ("safe", case("safe", "ok", "by a keyholder", sign_s(keyholder))),
        ("safe-by-collector", case("safe", "not-a-signer", "by the collector", sign_s(collector))),
    ]
}

fn requests(base: &Base) -> Vec<(&'static str, Vector)> {
    let service = base.directory.service();
    let who = |role| base.people(UNIT, role).first().and_then(|p| Some((*p, base.practice.people.get(p)?)));
    let (Some(collector), Some(keyholder)) = (who(Role::Collector), who(Role::Keyholder)) else {
        return Vec::new();
    };
    let body = b"a sync".as_slice();
    let sign = |who| sign_request(service, who, NOW, ("POST", "/v1/sync"), body);
    let case = |expect, why, auth: postern_wire::auth::Auth, body: &[u8]| {
        Vector::new("auth", expect, why, body)
            .with("directory", DIRECTORY)
            .with("header", auth.encode())
            .with("method", "POST")
            .with("path", "/v1/sync")
            .with("now", NOW)
    };
    let good = sign(collector);
    let later = postern_wire::auth::Auth { time: NOW + 1, ..good };
    vec![
        ("auth", case("ok", "by the collector", good, body)),
        ("auth-late", case("ok", "300 seconds late", good, body).with("now", NOW + 300)),
        ("auth-too-late", case("time", "301 seconds late", good, body).with("now", NOW + 301)),
        ("auth-by-keyholder", case("not-a-signer", "by a keyholder", sign(keyholder), body)),
        ("auth-other-body", case("signature", "another body", good, b"another")),
        ("auth-other-path", case("signature", "another path", good, body).with("path", "/v1/days/3")),
        ("auth-other-method", case("signature", "another method", good, body).with("method", "GET")),
        ("auth-other-time", case("signature", "another time than was signed", later, body)),
    ]
}
