//! Records: every truncation class, trailing bytes, other encodings of the same (SPEC 1.3).

use postern_trust::build::sign_index;
use postern_wire::cbor::encode;
use postern_wire::letter::Part;
use postern_wire::note::{NoteBody, NoteKind, NotePlain};
use postern_wire::{Digest, Hint, LetterId};

use super::base::{Base, TODAY, UNIT};
use crate::vector::Vector;

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let file = encode(&base.practice.file());
    let part = encode(&Part {
        letter: LetterId([1; 16]),
        i: 0,
        n: 2,
        hash: Digest([2; 32]),
        piece: vec![3; 40].into(),
    });
    let body = NoteBody {
        unit: UNIT,
        number: 0,
        kind: NoteKind::Question,
        day: TODAY,
        acknowledge_by: None,
        answer_by: None,
        answers: None,
        repeats: None,
        change_code: false,
        phrases: vec![],
        text: "?".into(),
        count: None,
    };
    let plain = encode(&base.practice.note(&Hint([1; 8]), &body));
    let note_body = encode(&body);
    let hints = (0..64u64).map(|i| Hint(i.to_be_bytes())).collect();
    let index = sign_index(base.directory.service(), TODAY, hints, &base.practice.service_key).encode();
    let case = |record: &str, expect, why, bytes: Vec<u8>| {
        Vector::new("record", expect, why, bytes).with("record", record)
    };
    let cut = |bytes: &[u8], n: usize| {
        bytes.iter().take(bytes.len().saturating_sub(n)).copied().collect::<Vec<u8>>()
    };
    let more = |bytes: &[u8]| [bytes, &[0]].concat();
    // The array's length in a longer form than needed: 0x85 becomes 0x98 0x05.
    let longer = |bytes: &[u8]| match bytes.split_first() {
        Some((first, rest)) => [&[0x98, first & 0x1f], rest].concat(),
        None => vec![],
    };
    // The array with no length and a break at its end: 0x85 .. becomes 0x9f .. 0xff.
    let indefinite = |bytes: &[u8]| match bytes.split_first() {
        Some((_, rest)) => [&[0x9f], rest, &[0xff]].concat(),
        None => vec![],
    };
    let unsorted = {
        let mut plain: NotePlain = base.practice.note(&Hint([1; 8]), &body);
        plain.signatures.reverse();
        encode(&plain)
    };
    let long_text = encode(&NoteBody { text: "x".repeat(1_281), ..body.clone() });
    let nine_phrases = encode(&NoteBody { phrases: vec![1; 9], ..body.clone() });
    let count_elsewhere = encode(&NoteBody { count: Some(1), ..body });
    let piece = |i, n, length| {
        let piece = vec![3; length].into();
        encode(&Part { letter: LetterId([1; 16]), i, n, hash: Digest([2; 32]), piece })
    };
    vec![
        ("file", case("directory-file", "ok", "a directory file", file.clone())),
        ("file-cut", case("directory-file", "malformed", "the last byte is missing", cut(&file, 1))),
        ("file-half", case("directory-file", "malformed", "half is missing", cut(&file, file.len() / 2))),
        ("file-empty", case("directory-file", "malformed", "nothing", vec![])),
        ("file-longer", case("directory-file", "not-canonical", "a length in a longer form", longer(&file))),
        (
            "file-indefinite",
            case("directory-file", "not-canonical", "an array without a length", indefinite(&file)),
        ),
        ("part", case("part", "ok", "a part", part.clone())),
        ("part-trailing", case("part", "trailing", "a byte too many", more(&part))),
        ("part-longer", case("part", "not-canonical", "a length in a longer form", longer(&part))),
        ("part-i-of-n", case("part", "malformed", "part 2 of 2, counted from 0", piece(2, 2, 40))),
        ("part-nine", case("part", "malformed", "nine parts", piece(0, 9, 40))),
        ("part-empty", case("part", "malformed", "an empty piece", piece(0, 1, 0))),
        ("part-full", case("part", "ok", "the longest piece", piece(0, 1, 13_600))),
        ("part-too-long", case("part", "malformed", "a piece one byte too long", piece(0, 1, 13_601))),
        ("note-body", case("note-body", "ok", "a note's body", note_body.clone())),
        ("note-body-cut", case("note-body", "malformed", "the last byte is missing", cut(&note_body, 1))),
        ("note-body-text", case("note-body", "malformed", "a text one byte too long", long_text)),
        ("note-body-phrases", case("note-body", "malformed", "nine phrases", nine_phrases)),
        ("note-body-count", case("note-body", "malformed", "a count in a question", count_elsewhere)),
        ("note-plain", case("note-plain", "ok", "a note's plaintext", plain.clone())),
        ("note-plain-order", case("note-plain", "order", "signatures not ascending", unsorted)),
        (
            "note-plain-indefinite",
            case("note-plain", "not-canonical", "an array without a length", indefinite(&plain)),
        ),
        ("index-trailing", case("board-index", "length", "a byte too many", more(&index))),
        ("index-cut", case("board-index", "length", "a hint is missing", cut(&index, 8))),
        (
            "index-short",
            case("board-index", "length", "shorter than its own beginning", cut(&index, index.len() - 10)),
        ),
    ]
}
