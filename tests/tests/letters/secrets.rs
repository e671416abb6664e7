//! What must be nowhere at the server.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use postern_client_crypto::Code;
use postern_client_crypto::letter::{thread_id, thread_key};
use postern_drill::demo::planted::{Net, Plants};
use postern_tests::planted::Planted;
use postern_wire::{Day, UnitId};

use crate::play::Play;
use crate::sent::{Sent, letter_file, question};

/// Runs of three words.
pub(crate) fn runs(text: &str) -> BTreeSet<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(3).map(|run| run.join(" ")).filter(|run| run.len() >= 12).collect()
}

/// Every text that people wrote.
pub(crate) fn written(sent: &[Sent]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for letter in sent {
        let file = fs::read_to_string(letter_file(letter.name)).unwrap();
        let table: toml::Table = file.parse().unwrap();
        let said = table.into_iter().filter_map(|(key, value)| Some((key, value.as_str()?.to_owned())));
        all.extend(said.map(|(key, value)| (format!("{key} of {}", letter.name), value)));
        all.extend(letter.replies().map(|reply| (format!("a reply of {}", letter.name), reply)));
        all.push(("a question".to_owned(), question(letter.lang()).to_owned()));
    }
    all
}

/// What must be nowhere at the server.
pub(crate) fn planted(play: &Play, sent: &[Sent], until: Day) -> Planted {
    let runs: BTreeMap<String, String> = written(sent)
        .into_iter()
        .flat_map(|(what, said)| runs(&said).into_iter().map(move |run| (run, what.clone())))
        .collect();
    // What stands in the program itself proves nothing: "the number of", or the Welsh of the page that it serves.
    let needles = runs.keys().fold(Planted::new(), |needles, run| needles.bytes(run, run.as_bytes()));
    let program = fs::read(&play.programs.server).unwrap();
    let own: BTreeSet<&str> = needles.found_in(&program).into_iter().collect();
    assert!(own.len() < 10, "{own:?}");
    let mut planted = Planted::new();
    for (run, what) in runs.iter().filter(|(run, _)| !own.contains(run.as_str())) {
        planted = planted.bytes(&format!("words of {what}"), run.as_bytes());
    }
    let service = &play.made.service;
    for letter in sent {
        let of = letter.folder();
        for list in [&letter.words, &letter.numbers] {
            let list: Vec<&str> = list.split(' ').collect();
            for between in ["", " ", "-", ",", "\n"] {
                for pair in list.windows(2) {
                    planted = planted
                        .bytes(&format!("two words of the code of {of}"), pair.join(between).as_bytes());
                }
            }
        }
        let code = Code::parse(&letter.words, service).unwrap();
        let prk = code.prk(service);
        let unit = UnitId(letter.unit);
        let thread = thread_key(&prk, unit).verifying_key();
        planted = planted
            .bytes(&format!("the bytes of the code of {of}"), code.as_bytes())
            .bytes(&format!("prk of {of}"), prk.as_bytes())
            .bytes(&format!("thread seed of {of}"), prk.thread_seed(unit).as_bytes())
            .bytes(&format!("note root of {of}"), prk.note_root(unit).as_bytes())
            .bytes(&format!("thread of {of}"), thread.as_bytes())
            .bytes(&format!("thread id of {of}"), thread_id(&thread).as_bytes());
        for day in 0..=until.0 {
            planted =
                planted.bytes(&format!("an ack's key of {of}"), prk.ack(unit, Day(day), 0).key.as_bytes());
        }
    }
    planted
}

/// The same for what the surviving keys open.
pub(crate) fn net(sent: &[Sent]) -> Net {
    let mut plants = Plants::default();
    for letter in sent {
        for said in [letter.what.as_str(), &letter.words, &letter.numbers, question(letter.lang())] {
            for run in runs(said).into_iter().take(40) {
                plants.text(letter.name, &run);
            }
        }
    }
    Net::new(plants).unwrap()
}
