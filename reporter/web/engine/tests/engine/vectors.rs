//! `vectors/story.json`: calls with the SHA-256 of their answers. The same file is run by the WebAssembly and by the JavaScript
//! that is made of it, in Node and in browsers (`vectors/run.js`).

use std::path::PathBuf;

use postern_client_crypto::Code;
use postern_engine::Session;
use postern_wire::board::BoardIndex;
use postern_wire::note::{Note, NoteKind};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::calls::{answer, call, of_bytes};
use crate::town::{NOW, Town, UNIT, shelf};

fn path() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/story.json"))
}

/// An argument that names a part of the file, filled in: `{"blob": name}`, or `{"shelf": name of an index}`.
fn filled(value: &Value, vectors: &Value) -> Value {
    let blob = |name: &Value| vectors["blobs"][name.as_str().unwrap()].clone();
    match value {
        Value::Object(map) if map.contains_key("blob") => blob(&map["blob"]),
        Value::Object(map) if map.contains_key("shelf") => {
            let index = BoardIndex::decode(&crate::calls::bytes(&blob(&map["shelf"]))).unwrap();
            let notes = vectors["notes"].as_array().unwrap().iter();
            let notes: Vec<Note> =
                notes.map(|note| Note::try_from(crate::calls::bytes(note).as_slice()).unwrap()).collect();
            of_bytes(&shelf(&index, &notes))
        }
        Value::Object(map) => map
            .iter()
            .map(|(name, value)| (name.clone(), filled(value, vectors)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| filled(item, vectors)).collect(),
        other => other.clone(),
    }
}

/// Runs one call of the file; the answer's SHA-256 and its error.
fn run(session: &mut Session, case: &Value, vectors: &Value) -> (String, Value) {
    let bytes = session.call(&call(case["op"].as_str().unwrap(), &filled(&case["args"], vectors)));
    (hex::encode(Sha256::digest(&*bytes)), answer(&bytes)["error"].clone())
}

#[test]
fn every_answer_is_the_one_that_the_file_says() {
    let vectors: Value = serde_json::from_slice(&std::fs::read(path()).unwrap()).unwrap();
    let mut session = Session::new();
    for (at, case) in vectors["calls"].as_array().unwrap().iter().enumerate() {
        let (sha256, error) = run(&mut session, case, &vectors);
        assert_eq!((&json!(sha256), &error), (&case["sha256"], &case["error"]), "call {at}: {}", case["op"]);
    }
}

/// Every operation is called, and a refusal of each kind is among the answers.
#[test]
fn the_file_calls_every_operation() {
    let vectors: Value = serde_json::from_slice(&std::fs::read(path()).unwrap()).unwrap();
    for op in crate::refused::OPS {
        let mut calls = vectors["calls"].as_array().unwrap().iter();
        assert!(calls.any(|case| case["op"] == op && case["error"].is_null()), "{op}");
    }
}

#[test]
#[ignore = "writes vectors/story.json anew: make vectors"]
fn make() {
    let mut town = Town::new();
    let seed = |n: u8| of_bytes(&[n; 32]);
    let mut session = Session::new();
    let directory = of_bytes(&town.practice.bytes());
    let root = of_bytes(&town.root());
    let _ = session.call(&call("directory", &json!({ "bytes": directory, "root": root, "now": NOW })));
    let made = answer(&session.call(&call("code_new", &json!({ "seed": seed(1) }))));
    let line = |words: &Value| {
        words.as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    let (words, groups) = (line(&made["words"]), line(&made["groups"]));
    let code = Code::parse(&words, town.directory.service()).unwrap();
    town.deliver(&code);
    town.note(&code, 0, NoteKind::Opened, &[], "");
    town.note(&code, 1, NoteKind::Question, &[2], "Pryd oedd hynny?");
    let (index, _) = town.board();
    let mut swapped: Vec<&str> = words.split(' ').collect();
    swapped.swap(0, 1);
    let mut unknown = swapped.clone();
    unknown[3] = "zomm";

    let short = json!({
        "lang": "cy",
        "form": [["danger", 0, "no"], ["force", 0, "practice"], ["subj_name", 0, "Huw"], ["where", 0, "yn y dref"]],
        "what": "Gwerthodd fanylion am 02:15 ddoe. 😀 “Paid â dweud.”",
        "contact": "07700 900123",
    });
    let long = json!({
        "lang": "en",
        "form": [["danger", 0, "yes"], ["force", 0, "unknown"], ["categories", 0, "other"]],
        "what": "It went on for months. ".repeat(900),
        "contact": null,
    });
    let reply = json!({ "lang": "en", "form": [], "what": "In May.", "contact": null });
    let calls = [
        ("fields", json!({})),
        ("cover", json!({ "seed": seed(2) })),
        (
            "directory",
            json!({ "bytes": { "blob": "directory" }, "root": { "hex": "00".repeat(32) }, "now": NOW }),
        ),
        (
            "directory",
            json!({ "bytes": { "blob": "directory" }, "root": { "blob": "root" }, "now": NOW + 900 * 86_400 }),
        ),
        ("directory", json!({ "bytes": { "blob": "directory" }, "root": { "blob": "root" }, "now": NOW })),
        ("phrases", json!({ "lang": "ur" })),
        ("cover", json!({ "seed": seed(2) })),
        ("code_new", json!({ "seed": seed(1) })),
        ("code_show", json!({ "which": "new" })),
        ("check", json!({ "answers": short })),
        ("measure", json!({ "answers": long, "reply": false })),
        ("complete", json!({ "answers": short })),
        ("complete", json!({ "answers": reply })),
        ("route", json!({ "answers": short, "now": NOW })),
        ("route", json!({ "answers": long, "now": NOW })),
        (
            "seal_report",
            json!({ "seed": seed(3), "now": NOW, "answers": short, "unit": UNIT.0, "assisted": false }),
        ),
        (
            "seal_report",
            json!({ "seed": seed(4), "now": NOW, "answers": long, "unit": 2, "assisted": false }),
        ),
        ("sample", json!({ "unit": UNIT.0, "now": NOW })),
        ("code_read", json!({ "text": "abacus" })),
        ("code_read", json!({ "text": unknown.join(" ") })),
        ("code_read", json!({ "text": swapped.join(" ") })),
        ("code_read", json!({ "text": groups })),
        ("index", json!({ "bytes": { "blob": "directory" }, "now": NOW })),
        ("index", json!({ "bytes": { "blob": "index" }, "now": NOW })),
        ("shelf_pick", json!({ "seed": seed(5), "pick": null })),
        ("shelf", json!({ "bytes": { "blob": "index" } })),
        ("shelf", json!({ "bytes": { "shelf": "index" } })),
        (
            "seal_reply",
            json!({ "seed": seed(6), "now": NOW, "answers": reply, "note": "1.0.1", "unit": null }),
        ),
        ("seal_stop", json!({ "seed": seed(7), "now": NOW, "lang": "cy", "unit": null })),
        ("code_new", json!({ "seed": seed(8) })),
        ("seal_rotate", json!({ "seed": seed(9), "now": NOW, "lang": "cy" })),
        ("code_forget", json!({ "which": "code" })),
        ("seal_rotate", json!({ "seed": seed(9), "now": NOW, "lang": "cy" })),
    ];

    let notes: Vec<Value> = town.notes().iter().map(|note| of_bytes(note.as_bytes())).collect();
    let mut vectors = json!({
        "about": "Calls to one session in order. In args, {hex} are bytes, {blob} are those of that name, {shelf} is the first shelf of that index: for each of its 64 hints the note that begins with it, else the hint and 2,040 zeros. sha256 is that of the answer's CBOR; error its error, if it is one.",
        "blobs": { "directory": directory, "root": root, "index": of_bytes(&index) },
        "notes": notes,
        "calls": [],
    });
    let mut session = Session::new();
    let done: Vec<Value> = calls
        .into_iter()
        .map(|(op, args)| {
            let case = json!({ "op": op, "args": args });
            let (sha256, error) = run(&mut session, &case, &vectors);
            json!({ "op": op, "args": args, "sha256": sha256, "error": error })
        })
        .collect();
    vectors["calls"] = done.into();
    std::fs::write(path(), serde_json::to_string_pretty(&vectors).unwrap() + "\n").unwrap();
}
