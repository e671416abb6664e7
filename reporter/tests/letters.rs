//! The sample letters (`tests/letters`, all invented): each is accepted, and the checker sees what a reader would.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

use postern_reporter::answers::parse;
use postern_reporting::answers::Answers;
use postern_reporting::checker::{self, Input};
use postern_wire::ServiceId;

fn letter(name: &str) -> Answers {
    let path = format!("{}/tests/letters/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let answers = parse(&std::fs::read_to_string(path).unwrap(), "en").unwrap();
    answers.check(true).unwrap();
    answers
}

fn rules(name: &str) -> Vec<(u8, String)> {
    let answers = letter(name);
    let texts = answers.texts();
    let contact = answers.contact.as_ref().map(|c| c.as_str());
    let input = Input { service: &ServiceId([0; 16]), texts: &texts, contact };
    let of = |place| texts.iter().find(|(other, _)| *other == place).unwrap().1;
    checker::check(&input)
        .iter()
        .map(|h| (h.rule.number(), of(h.place)[h.range.clone()].to_owned()))
        .collect()
}

#[test]
fn every_sample_letter_is_accepted() {
    let folder = format!("{}/tests/letters", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        letter(entry.unwrap().path().file_stem().unwrap().to_str().unwrap());
        seen += 1;
    }
    assert_eq!(seen, 6);
}

#[test]
fn what_points_to_the_insider_is_found() {
    let found = rules("02-insider-en");
    for expected in [
        (1, "I was the only one"),
        (1, "knows that I noticed"),
        (2, "My sergeant"),
        (3, "02:15"),
        (4, "14th of March"),
        (9, "night shifts"),
    ] {
        let seen = found.iter().any(|(rule, text)| *rule == expected.0 && text.contains(expected.1));
        assert!(seen, "{expected:?} in {found:?}");
    }
}

#[test]
fn the_welsh_letter_has_its_group_and_its_writer_found() {
    let found = rules("03-cymraeg");
    assert!(found.contains(&(9, "grŵp negeseuon".into())), "{found:?}");
}

#[test]
fn ordinary_letters_stay_almost_quiet() {
    assert_eq!(rules("04-urdu"), []);
    assert!(rules("05-long-en").iter().all(|(rule, _)| *rule == 9), "{:?}", rules("05-long-en"));
    assert!(rules("06-danger-en").len() <= 1, "{:?}", rules("06-danger-en"));
}
