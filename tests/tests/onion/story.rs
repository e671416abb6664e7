//! A report, a collection, an opening, a question, a look, a reply: each over the onion, by the programs as they are
//! shipped.

use std::fs;
use std::path::Path;

use postern_drill::demo::stage::Stage;
use postern_drill::demo::unit::text;
use serde_json::Value;

use crate::lab::{Door, Lab};
use crate::outside::Watch;

/// The desk, which opens alone.
const DESK: u16 = 3;
/// Days or boards that are waited for at the most.
const PATIENCE: u32 = 5;
const QUESTION: &str = "Which month was it, as far as you remember?";
const REPLY: &str = "It was in the second week of June.";

pub(crate) fn whole(lab: &mut Lab) {
    let watch = Watch::begin(lab);
    played(lab);
    let (reporter, keyholder) = watch.end(lab);
    // The directory, a report, at least one look, a reply; the collector's directory, days and syncs.
    assert!(reporter >= 10 && keyholder >= 6, "{reporter} {keyholder}");
    println!("          connections: reporter {reporter}, keyholder {keyholder}, all to Tor's port");
}

/// By whatever way the lab goes.
pub(crate) fn played(lab: &mut Lab) {
    let folder = lab.elsewhere("writer", Door::Story);
    let service = folder.join("service.toml");
    let ran = lab.reporter(&folder, &["directory"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    let ran = lab.reporter(&folder, &["report", "--answers", "report.toml", "--code-out", "code"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());

    let case = lab.at(|stage| {
        release(stage);
        let letters = collected(lab, stage, &service, 1);
        let json = stage.keyholder("swan-3", &["open", &letters[0], "--json"], &[0]).unwrap().json();
        let case = json["cases"][0].as_str().unwrap().to_owned();
        let words = stage.written("question.txt", QUESTION).unwrap();
        stage.keyholder("swan-3", &["ask", &case, "--text-file", &words], &[0]).unwrap();
        post(lab, stage, &service);
        case
    });

    // Elsewhere, with the code and nothing else.
    let later = lab.elsewhere("later", Door::Story);
    fs::copy(folder.join("code"), later.join("code")).unwrap();
    let found = (0..PATIENCE).any(|_| {
        let ran = lab.reporter(&later, &["check", "--code-file", "code", "--json"], "");
        assert!(matches!(ran.code, Some(0 | 6)), "{}", ran.said());
        let found = ran.out.contains(QUESTION);
        if !found {
            lab.at(|stage| stage.wait_for_board().unwrap());
        }
        found
    });
    assert!(found, "the question is on the board");
    fs::write(later.join("reply.txt"), REPLY).unwrap();
    let reply = ["reply", "--code-file", "code", "--text-file", "reply.txt"];
    let ran = lab.reporter(&later, &reply, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());

    lab.at(|stage| {
        release(stage);
        let letters = collected(lab, stage, &service, 1);
        stage.keyholder("swan-3", &["open", &letters[0]], &[0]).unwrap();
        let shown = stage.keyholder("swan-3", &["show", &case, "--json"], &[0]).unwrap().json();
        let texts: Vec<&str> =
            shown["letters"].as_array().unwrap().iter().filter_map(|l| l["text"].as_str()).collect();
        assert!(texts.contains(&REPLY), "{texts:?}");
    });
}

/// Waits until the day of this moment is released.
pub(crate) fn release(stage: &mut Stage<'_>) {
    let today = stage.today();
    stage.wait_for_release(today).unwrap();
}

/// Runs the collector over Tor.
fn online(
    lab: &Lab,
    stage: &Stage<'_>,
    service: &Path,
    act: &str,
    codes: &[i32],
) -> (Option<i32>, Value, String) {
    let service = text(service);
    let mut arguments = vec![act, "--service", &service, "--json"];
    arguments.extend(lab.way.iter().map(String::as_str));
    let ran = stage.keyholder(&format!("pigeon-{DESK}"), &arguments, codes).unwrap();
    (ran.code, ran.json(), ran.said().to_owned())
}

/// The collector fetches until so many sealed letters are with the desk.
pub(crate) fn collected(lab: &Lab, stage: &mut Stage<'_>, service: &Path, count: usize) -> Vec<String> {
    for _ in 0..PATIENCE {
        online(lab, stage, service, "collect", &[0]);
        stage.import_new(&format!("pigeon-{DESK}"), "swan-3").unwrap();
        let letters = stage.sealed_letters("swan-3").unwrap();
        if letters.len() >= count {
            return letters;
        }
        release(stage);
    }
    panic!("the desk has no {count} letters");
}

/// What waits at the desk goes out with a sync.
fn post(lab: &Lab, stage: &mut Stage<'_>, service: &Path) {
    let outbox = text(&stage.on_stick("desk.outbox"));
    stage.keyholder("swan-3", &["outbox", "export", "--out", &outbox], &[0]).unwrap();
    stage.keyholder(&format!("pigeon-{DESK}"), &["outbox", "take", &outbox], &[0]).unwrap();
    // The stick goes back empty, for the next story.
    fs::remove_file(&outbox).unwrap();
    let mut said = String::new();
    for _ in 0..PATIENCE {
        online(lab, stage, service, "collect", &[0]);
        // 2: a day was released between the two.
        let (code, json, now) = online(lab, stage, service, "post", &[0, 2]);
        if code == Some(0) && json["left"] == 0 {
            assert_eq!(json["alarms"], 0, "{now}");
            return;
        }
        said = now;
        release(stage);
    }
    panic!("the desk cannot post: {said}");
}
