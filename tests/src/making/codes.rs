//! The code (SPEC 5).

use postern_client_crypto::Code;
use postern_client_crypto::letter::{thread_id, thread_key};
use postern_wire::{Day, ServiceId, UnitId};

use super::base::Base;
use crate::vector::Vector;

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let service = *base.directory.service();
    let words = base.code.words(&service).words_line().to_string();
    let numbers = base.code.words(&service).numbers_line().to_string();
    let list: Vec<&str> = words.split_whitespace().collect();
    let case = |expect, why, text: String| {
        let vector = Vector::new("code", expect, why, text.into_bytes());
        derived(vector, &base.code, &service)
    };
    let swapped = {
        let mut list = list.clone();
        list.swap(2, 3);
        list.join(" ")
    };
    let replaced = |word: &str| list.iter().take(7).copied().chain([word]).collect::<Vec<_>>().join(" ");
    let numbered: Vec<&str> = numbers.split_whitespace().collect();
    let mixed = list.iter().take(4).chain(numbered.iter().skip(4)).copied().collect::<Vec<_>>().join(" - ");
    let highest = ["7513"; 8].join(" ");
    let other = ServiceId([0xee; 16]);
    let elsewhere = Vector::new("code", "checksum", "the code of another service", words.clone());
    vec![
        ("words", case("ok", "eight words", words.clone())),
        ("numbers", case("ok", "eight groups of four digits", numbers.clone())),
        ("digits-in-a-row", case("ok", "thirty-two digits", numbered.concat())),
        (
            "capitals-and-lines",
            case("ok", "any case and spacing", words.to_uppercase().replace(' ', ",\n  ")),
        ),
        ("mixed", case("ok", "words and numbers mixed", mixed)),
        ("swapped", case("order", "two neighbours swapped", swapped)),
        (
            "seven",
            case(
                "wrong-count",
                "one word is missing",
                list.iter().take(7).copied().collect::<Vec<_>>().join(" "),
            ),
        ),
        ("nine", case("wrong-count", "a word too many", format!("{words} abacus"))),
        ("empty", case("wrong-count", "nothing", String::new())),
        ("mistyped", case("unknown-words", "a word that is not on the list", replaced("zzzzz"))),
        ("group-zero", case("unknown-words", "0000 is no word", replaced("0000"))),
        ("group-past-the-list", case("unknown-words", "7514 is no word", replaced("7514"))),
        ("too-large", case("too-large", "a value of 2^103 or more", highest)),
        ("other-service", derived(elsewhere, &base.code, &other)),
    ]
}

fn derived(vector: Vector, code: &Code, service: &ServiceId) -> Vector {
    let (unit, day, part) = (UnitId(258), Day(772), 1);
    let prk = code.prk(service);
    let ack = prk.ack(unit, day, part);
    let key = thread_key(&prk, unit).verifying_key();
    vector
        .with("service", service)
        .with("unit", unit)
        .with("day", day)
        .with("part", part)
        .with("words", code.words(service).words_line().as_str())
        .with("numbers", code.words(service).numbers_line().as_str())
        .with("prk", hex::encode(prk.as_bytes()))
        .with("note-root", hex::encode(prk.note_root(unit).as_bytes()))
        .with("thread-key", key)
        .with("thread-id", thread_id(&key))
        .with("ack-hint", ack.hint)
        .with("ack-key", hex::encode(ack.key.as_bytes()))
}
