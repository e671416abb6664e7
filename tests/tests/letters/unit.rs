//! What a unit does with a letter and with its answers.

use std::collections::BTreeSet;

use postern_drill::demo::stage::Stage;
use postern_drill::demo::unit::{REFUSED, text};
use serde_json::Value;

use crate::contact::custodian_alone;
use crate::play::Play;
use crate::sent::{Sent, question};
use crate::{DESK, LONG, PATIENCE, PHRASES, USAGE};

/// The people of a unit who do the work: who drafts, who agrees, who stands by.
pub(crate) fn people(unit: u16) -> (String, String, Option<String>) {
    let named = |bird: &str| format!("{bird}-{unit}");
    match unit {
        DESK => (named("swan"), named("swan"), None),
        2 => (named("robin"), named("wren"), Some(named("heron"))),
        3 => (named("wren"), named("heron"), Some(named("robin"))),
        _ => (named("heron"), named("robin"), Some(named("wren"))),
    }
}

/// The collector fetches until so many sealed letters are with the drafter.
pub(crate) fn delivered(stage: &mut Stage<'_>, unit: u16, keyholders: &[&str], count: usize) -> Vec<String> {
    let collector = format!("pigeon-{unit}");
    let mut letters = Vec::new();
    for _ in 0..PATIENCE {
        stage.collect(&collector).unwrap();
        stage.import_new(&collector, keyholders[0]).unwrap();
        letters = stage.sealed_letters(keyholders[0]).unwrap();
        if letters.len() >= count {
            for keyholder in &keyholders[1..] {
                stage.import_new(&collector, keyholder).unwrap();
                // Each machine finds them by itself; what one opened stays sealed on the others.
                let own = stage.sealed_letters(keyholder).unwrap();
                assert!(letters.iter().all(|letter| own.contains(letter)), "{keyholder}");
            }
            return letters;
        }
        let today = stage.today();
        stage.wait_for_release(today).unwrap();
    }
    panic!("unit {unit} has {} letters of {count}", letters.len());
}

/// Opens letters as the unit's policy asks: the cases.
pub(crate) fn open(stage: &Stage<'_>, unit: u16, letters: &[String], name: &str) -> Vec<String> {
    let (drafter, other, _) = people(unit);
    if unit != DESK {
        return stage.open_together((&drafter, &other), letters, name).unwrap();
    }
    let ids: Vec<&str> = letters.iter().map(String::as_str).collect();
    let json =
        stage.keyholder(&drafter, &[&["open"], ids.as_slice(), &["--json"]].concat(), &[0]).unwrap().json();
    json["cases"].as_array().unwrap().iter().map(|case| case.as_str().unwrap().to_owned()).collect()
}

/// What waits in the drafter's outbox goes out with a sync, however late the unit is.
pub(crate) fn post(stage: &mut Stage<'_>, unit: u16) {
    let (drafter, _, _) = people(unit);
    let collector = format!("pigeon-{unit}");
    let outbox = text(&stage.on_stick(&format!("{unit}-{}.outbox", stage.now())));
    stage.keyholder(&drafter, &["outbox", "export", "--out", &outbox], &[0]).unwrap();
    stage.keyholder(&collector, &["outbox", "take", &outbox], &[0]).unwrap();
    let service = text(&stage.made.places.service_file());
    let mut said = String::new();
    for _ in 0..PATIENCE {
        let today = stage.today();
        let online = |act: &str| {
            let arguments = [act, "--direct", "--service", &service, "--json"];
            stage.keyholder(&collector, &arguments, &[0, USAGE, 3, REFUSED, 6]).unwrap()
        };
        online("collect");
        let posted = online("post");
        said = posted.said().to_owned();
        if posted.code == Some(0) && posted.json()["again"] == false {
            assert_eq!(posted.json()["alarms"], 0, "{said}");
            if posted.json()["left"] == 0 {
                return;
            }
        }
        assert!(posted.code != Some(USAGE) || said.contains("not-collected"), "{said}");
        // The day's sync is made; or a day was released between the two.
        if stage.today() == today {
            stage.wait_for_release(today).unwrap();
        }
    }
    panic!("unit {unit} cannot post: {said}");
}

pub(crate) fn show(stage: &Stage<'_>, keyholder: &str, case: &str) -> Value {
    stage.keyholder(keyholder, &["show", case, "--json"], &[0]).unwrap().json()
}

/// A unit's first day: delivered, refused to each alone, opened, asked about. The cases, each with the number of its
/// sending.
pub(crate) fn unit_opens(play: &Play, sent: &[Sent], unit: u16) -> Vec<(usize, String)> {
    play.at(&format!("unit-{unit}"), |stage| {
        let (drafter, other, third) = people(unit);
        let own: Vec<usize> = (0..sent.len()).filter(|at| sent[*at].unit == unit).collect();
        let keyholders: Vec<&str> =
            BTreeSet::from([drafter.as_str(), &other]).into_iter().chain(third.as_deref()).collect();
        let cells = own.iter().map(|at| if sent[*at].what.len() > LONG { 3 } else { 1 }).sum();
        let letters = delivered(stage, unit, &keyholders, cells);
        assert_eq!(letters.len(), cells, "unit {unit} has its own letters and no others");
        if unit != DESK {
            for alone in &keyholders {
                for letter in &letters {
                    stage.keyholder(alone, &["open", letter], &[REFUSED]).unwrap();
                }
                assert_eq!(stage.sealed_letters(alone).unwrap(), letters, "{alone} has opened nothing");
            }
        }
        let cases = open(stage, unit, &letters, "open");
        let cases: BTreeSet<String> = cases.into_iter().collect();
        let found: Vec<(usize, String)> =
            cases.into_iter().map(|case| (which(stage, sent, unit, &case), case)).collect();
        let seen: BTreeSet<usize> = found.iter().map(|(at, _)| *at).collect();
        assert_eq!(seen, own.iter().copied().collect(), "unit {unit}");
        for (at, case) in &found {
            ask(stage, unit, &sent[*at], case);
            if let Some(contact) = &sent[*at].contact {
                custodian_alone(stage, unit, case, contact);
            }
        }
        post(stage, unit);
        found
    })
}

/// Which letter a case is about, by its text to the last byte.
pub(crate) fn which(stage: &Stage<'_>, sent: &[Sent], unit: u16, case: &str) -> usize {
    let shown = show(stage, &people(unit).0, case);
    let letters = shown["letters"].as_array().unwrap();
    assert_eq!(letters.len(), 1);
    let said = letters[0]["text"].as_str().unwrap().trim();
    let at = sent.iter().position(|letter| letter.unit == unit && letter.what == said);
    let at = at.unwrap_or_else(|| panic!("unit {unit} reads what nobody wrote: {said}"));
    assert_eq!(letters[0]["lang"], sent[at].lang.as_str());
    at
}

pub(crate) fn ask(stage: &Stage<'_>, unit: u16, sent: &Sent, case: &str) {
    let (drafter, other, _) = people(unit);
    let words = stage.written(&format!("question-{}.txt", sent.name), question(sent.lang())).unwrap();
    let note = [&["ask", case, "--text-file", &words, "--phrase"], PHRASES.as_slice()].concat();
    if unit == DESK {
        stage.keyholder(&drafter, &note, &[0]).unwrap();
    } else {
        stage.note_together((&drafter, &other), &note, &format!("question-{}", sent.name)).unwrap();
    }
}

/// The answers come to the case that they belong to.
pub(crate) fn unit_reads(play: &Play, sent: &[Sent], unit: u16, cases: &[(usize, String)]) {
    play.at(&format!("unit-{unit}"), |stage| {
        let (drafter, other, _) = people(unit);
        let keyholders: Vec<&str> = if unit == DESK { vec![&drafter] } else { vec![&drafter, &other] };
        let letters = delivered(stage, unit, &keyholders, cases.len() * 2);
        open(stage, unit, &letters, "open-answers");
        for (at, case) in cases {
            let shown = show(stage, &drafter, case);
            let texts: BTreeSet<&str> = shown["letters"]
                .as_array()
                .unwrap()
                .iter()
                .map(|l| l["text"].as_str().unwrap().trim())
                .collect();
            let replies = sent[*at].replies();
            let expected = BTreeSet::from([sent[*at].what.as_str(), &replies[0], &replies[1]]);
            assert_eq!(texts, expected, "case of {}", sent[*at].folder());
        }
    });
}
