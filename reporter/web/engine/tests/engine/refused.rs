//! Whatever the bytes, the engine answers, and believes nothing that is not signed.
use crate::calls::{answer, call, of_bytes};
use crate::town::{NOW, Town};
use postern_engine::Session;
use proptest::prelude::*;
use serde_json::{Value, json};

pub const OPS: [&str; 20] = [
    "directory",
    "fields",
    "phrases",
    "check",
    "measure",
    "complete",
    "route",
    "code_new",
    "code_show",
    "code_read",
    "code_forget",
    "index",
    "shelf_pick",
    "shelf",
    "sample",
    "seal_report",
    "seal_reply",
    "seal_stop",
    "seal_rotate",
    "cover",
];

fn said(session: &mut Session, op: &str, args: &Value) -> Value {
    answer(&session.call(&call(op, args)))
}

fn opened(town: &Town) -> Session {
    let mut session = Session::new();
    let args =
        json!({ "bytes": of_bytes(&town.practice.bytes()), "root": of_bytes(&town.root()), "now": NOW });
    assert_eq!(said(&mut session, "directory", &args)["error"], Value::Null);
    session
}

#[test]
fn a_directory_is_refused_by_name() {
    let town = Town::new();
    let good = town.practice.bytes();
    let mut session = Session::new();
    let mut refused = |bytes: &[u8], root: [u8; 32], now: u64| {
        let args = json!({ "bytes": of_bytes(bytes), "root": of_bytes(&root), "now": now });
        said(&mut session, "directory", &args)["error"].as_str().map(ToOwned::to_owned)
    };
    assert_eq!(refused(&good, [0; 32], NOW).as_deref(), Some("directory-other-root"));
    assert_eq!(refused(&good, town.root(), NOW + 900 * 86_400).as_deref(), Some("directory-expired"));
    assert_eq!(refused(&good, town.root(), 0).as_deref(), Some("directory-not-yet"));
    assert_eq!(refused(&good, town.root(), NOW), None);
    assert_eq!(said(&mut session, "cover", &json!({ "seed": of_bytes(&[1; 32]) }))["error"], Value::Null);
}

/// A card is verified when something is sealed to it: a byte that is changed in one, and only there, comes so far.
#[test]
fn a_directory_with_a_changed_byte_is_refused_or_nothing_can_be_sealed_to_the_unit_whose_card_has_it() {
    let town = Town::new();
    let good = town.practice.bytes();
    let units: Vec<u16> = town.practice.roster.units.iter().map(|unit| unit.id.0).collect();
    let letter = json!({ "lang": "en", "form": [["danger", 0, "no"], ["force", 0, "practice"]], "what": "x", "contact": null });
    let (mut refused, mut unsealed) = (0, 0);
    for at in (0..good.len()).step_by(97) {
        let mut bytes = good.clone();
        bytes[at] ^= 0x20;
        let mut session = Session::new();
        let args = json!({ "bytes": of_bytes(&bytes), "root": of_bytes(&town.root()), "now": NOW });
        if said(&mut session, "directory", &args)["error"] != Value::Null {
            refused += 1;
            continue;
        }
        said(&mut session, "code_new", &json!({ "seed": of_bytes(&[1; 32]) }));
        let seal = |unit: &&u16| {
            let args = json!({ "seed": of_bytes(&[2; 32]), "now": NOW, "answers": letter, "unit": unit, "assisted": false });
            said(&mut session, "seal_report", &args)["error"] == "route-no-keys"
        };
        assert_eq!(units.iter().filter(seal).count(), 1, "byte {at}");
        unsealed += 1;
    }
    assert!(
        refused > 10 && unsealed > 10,
        "{refused} refused, {unsealed} with a unit that cannot be written to"
    );
}

#[test]
fn a_refused_directory_leaves_the_one_before() {
    let town = Town::new();
    let mut session = opened(&town);
    let args = json!({ "bytes": of_bytes(&[1, 2, 3]), "root": of_bytes(&town.root()), "now": NOW });
    assert_eq!(said(&mut session, "directory", &args)["error"], "directory-refused");
    assert_eq!(said(&mut session, "cover", &json!({ "seed": of_bytes(&[1; 32]) }))["error"], Value::Null);
}

#[test]
fn an_index_is_refused_at_every_byte() {
    let mut town = Town::new();
    let (index, _) = town.board();
    let mut session = opened(&town);
    for at in (0..index.len()).step_by(7) {
        let mut bytes = index.clone();
        bytes[at] ^= 1;
        let seen = said(&mut session, "index", &json!({ "bytes": of_bytes(&bytes), "now": NOW }));
        assert_eq!(seen["error"], "board-not-verified", "byte {at}");
    }
}

#[test]
fn every_operation_answers_without_arguments_and_without_a_directory() {
    for mut session in [Session::new(), opened(&Town::new())] {
        for op in OPS {
            let answer = said(&mut session, op, &json!({}));
            assert!(answer["error"].is_string() || op == "fields", "{op}: {answer}");
        }
    }
}

fn args() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0u64..70_000).prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        prop::sample::select(vec!["en", "code", "new", "1.0.1", "1:20600:0", "practice", "danger", "no"])
            .prop_map(Value::from),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(|bytes| of_bytes(&bytes)),
        Just(of_bytes(&[7; 32])),
    ];
    let name = prop::sample::select(vec![
        "seed", "now", "bytes", "root", "lang", "which", "text", "pick", "answers", "unit", "note", "form",
        "what", "contact", "assisted", "reply",
    ]);
    let value = leaf.prop_recursive(3, 24, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    });
    let name = prop::sample::select(vec![
        "seed", "now", "bytes", "root", "lang", "which", "text", "pick", "answers", "unit", "note",
    ]);
    prop::collection::btree_map(name.prop_map(str::to_owned), value, 0..8)
        .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into())
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut session = Session::new();
        answer(&session.call(&bytes));
    }

    #[test]
    fn any_bytes_behind_a_right_beginning_are_answered(op in prop::sample::select(OPS.to_vec()), bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut begun = call(op, &json!({}));
        begun.pop();
        begun.extend(bytes);
        answer(&Session::new().call(&begun));
    }

    #[test]
    fn any_arguments_are_answered(calls in prop::collection::vec((prop::sample::select(OPS.to_vec()), args()), 1..6)) {
        thread_local!(static TOWN: Town = Town::new());
        TOWN.with(|town| {
            let mut session = opened(town);
            for (op, args) in &calls {
                said(&mut session, op, args);
            }
        });
    }
}
