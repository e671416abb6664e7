//! Whole stories of the command line over a service on loopback: what people see, what exit code scripts get, and what
//! goes over the wire. The pictures are in `snapshots/`.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

mod desk;
mod town;

use std::path::Path;

use desk::Desk;
use postern_client_crypto::Code;
use postern_reporter::failure::Exit;
use postern_wire::note::NoteKind;
use town::{DESK, TODAY, Town, UNIT};

fn is_visit(requests: &[String]) -> bool {
    matches!(requests, [index, shelf, post] if index == "GET /v1/board/index"
        && shelf.starts_with(&format!("GET /v1/board/{TODAY}/shelves/"))
        && post == "POST /v1/cells")
}

#[tokio::test]
async fn a_report_a_look_a_reply_a_new_code_and_an_end() {
    let desk = Desk::new();
    let (code, file) = desk.report("03-cymraeg").await;
    assert!(is_visit(&desk.town().requests()));
    let look = ["check", "--code-file", &file];
    let (exit, nothing) = desk.run(&look, &[]).await;
    assert_eq!(exit, Exit::NothingFound);
    insta::assert_snapshot!("nothing_yet", nothing);
    assert!(is_visit(&desk.town().requests()));

    desk.town().deliver(&code, DESK);
    let (exit, delivered) = desk.run(&look, &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("delivered", delivered);
    desk.town().note(&code, DESK, 0, NoteKind::Opened, &[200], "");
    desk.town().note(&code, DESK, 1, NoteKind::Question, &[2, 202], "Pa orsaf?\u{1b}[2J");
    let (_, english) = desk.run(&look, &[]).await;
    insta::assert_snapshot!("a_question", english);
    let (_, welsh) = desk.run(&["--lang", "cy", "check", "--code-file", &file], &[]).await;
    insta::assert_snapshot!("a_question_in_welsh", welsh);
    let (_, urdu) = desk.run(&["--lang", "ur", "check", "--code-file", &file], &[]).await;
    assert!(urdu.contains("آخری بار یہ تقریباً کب ہوا؟"), "{urdu}");
    let (_, json) = desk.run(&["--json", "check", "--code-file", &file], &[]).await;
    insta::assert_snapshot!("a_question_for_programs", json);
    desk.town().requests();
    desk.town().cells();

    let text = desk.put("reply.txt", "Yr orsaf ger y bont.\n");
    let (exit, replied) = desk.run(&["reply", "--code-file", &file, "--text-file", &text], &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("replied", replied);
    assert!(is_visit(&desk.town().requests()));
    let cells = desk.town().cells();
    assert!(desk.town().open(DESK, &cells).is_some());

    let next = desk.path("next.txt");
    let (exit, moved) = desk.run(&["rotate", "--code-file", &file, "--code-out", &next], &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("rotated", moved);
    let (exit, stopped) = desk.run(&["stop", "--code-file", &file], &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("stopped", stopped);
}

#[tokio::test]
async fn the_insiders_letter_as_a_script_sees_it() {
    let desk = Desk::new();
    let letter = format!("{}/tests/letters/02-insider-en.toml", env!("CARGO_MANIFEST_DIR"));
    let (exit, seen) = desk.run(&["report", "--answers", &letter], &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("insider", seen);
    let (exit, json) = desk.run(&["--json", "report", "--answers", &letter], &[]).await;
    assert_eq!(exit, Exit::Ok);
    let object: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (object["status"].as_str(), object["code"]["words"].as_array().map(Vec::len)),
        (Some("sent"), Some(8))
    );
    assert!(object["hits"].as_array().is_some_and(|hits| hits.len() > 5));
}

#[tokio::test]
async fn every_sample_letter_arrives_whole() {
    for letter in ["01-short-en", "02-insider-en", "03-cymraeg", "04-urdu", "06-danger-en"] {
        let desk = Desk::new();
        desk.report(letter).await;
        let (requests, cells) = desk.received();
        assert!(is_visit(&requests), "{letter}: {requests:?}");
        assert!(desk.town().open(DESK, &cells).is_some(), "{letter}");
    }
}

#[tokio::test]
async fn the_long_letter_is_three_visits_in_a_drill() {
    let desk = Desk::of(Town::with_days(600));
    let letter = format!("{}/tests/letters/05-long-en.toml", env!("CARGO_MANIFEST_DIR"));
    let (exit, seen) = desk.run(&["report", "--answers", &letter, "--no-wait", "--to", "1"], &[]).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    let (requests, cells) = desk.received();
    assert_eq!((requests.len(), cells.len()), (9, 3));
    insta::assert_snapshot!("long", seen.lines().take(4).collect::<Vec<_>>().join("\n"));
    assert!(desk.town().open(UNIT, &cells).is_some());

    let real = Desk::new();
    let (exit, refused) = real.run(&["report", "--answers", &letter, "--no-wait"], &[]).await;
    assert_eq!((exit, real.town().requests().len()), (Exit::Usage, 0));
    insta::assert_snapshot!("no_wait_outside_a_drill", refused);
}

#[tokio::test]
async fn a_person_is_led_through_the_form() {
    let desk = Desk::new();
    let typed = [
        "1",
        "practice",
        "1",
        "2", // danger, force, reader, involved
        "1",
        "",
        "PC",
        "123456789012345678901234567890123456789012345",
        "",
        "",
        "",
        "",
        "n",    // one subject
        "1, 4", // categories
        "My sergeant was there at 02:15.",
        "He took money.",
        ".", // what
        "",
        "",
        "1",
        "the yard",
        "!", // more: enough at basis
        "3",
        "A colleague was there at night.",
        ".",
        "", // change what, then go on
        "", // the unit that is offered
    ];
    let (exit, seen) = desk.run(&["report"], &typed).await;
    // The script ends where the code is to be confirmed: nothing was sent.
    assert_eq!((exit, desk.town().requests().len()), (Exit::Usage, 0));
    insta::assert_snapshot!("form", seen);
}

#[tokio::test]
async fn a_person_confirms_the_code_and_sends() {
    let desk = Desk::new();
    let typed = ["2", "practice", "", "", "!", "He took money.", ".", "", "", "wrong", "skip", "y"];
    let (exit, seen) = desk.run(&["report"], &typed).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    assert!(is_visit(&desk.town().requests()));
    insta::assert_snapshot!("confirmed", seen);
}

#[tokio::test]
async fn practice_ends_on_a_sample_and_sends_cover() {
    let desk = Desk::new();
    let letter = format!("{}/tests/letters/01-short-en.toml", env!("CARGO_MANIFEST_DIR"));
    let (exit, seen) = desk.run(&["practise", "--answers", &letter], &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("practice", seen);
    let (requests, cells) = desk.received();
    assert!(is_visit(&requests));
    assert!(desk.town().open(UNIT, &cells).is_none());
    assert!(desk.town().open(DESK, &cells).is_none());
}

#[tokio::test]
async fn a_caller_is_heard_and_the_screen_wiped() {
    let desk = Desk::new();
    let typed = ["2", "practice", "2", "", "!", "He took money.", ".", "", "y", "", "", "", "", "y"];
    let (exit, seen) = desk.run(&["desk"], &typed).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    insta::assert_snapshot!("caller", seen);
    let cells = desk.town().cells();
    let Some(postern_client_crypto::letter::VerifiedLetter::Reporter(letter)) =
        desk.town().open(DESK, &cells)
    else {
        panic!("not opened")
    };
    assert!(letter.fields.assisted);
}

#[tokio::test]
async fn sealed_here_sent_there_read_elsewhere() {
    let desk = Desk::new();
    let letter = format!("{}/tests/letters/01-short-en.toml", env!("CARGO_MANIFEST_DIR"));
    let (cell, code) = (desk.path("letter.cell"), desk.path("code.txt"));
    let sealed = desk.run(&["seal", "--answers", &letter, "--out", &cell, "--code-out", &code], &[]).await;
    assert_eq!(sealed.0, Exit::Ok, "{}", sealed.1);
    assert_eq!(desk.town().requests().len(), 0);
    insta::assert_snapshot!("sealed", sealed.1);
    let again = desk.run(&["seal", "--answers", &letter, "--out", &cell], &[]).await;
    assert_eq!(again.0, Exit::Usage, "a file that is there is not written over: {}", again.1);
    let sent = desk.run(&["send", &cell], &[]).await;
    assert_eq!(sent.0, Exit::Ok, "{}", sent.1);
    assert!(is_visit(&desk.town().requests()));
    let cells = desk.town().cells();
    assert!(desk.town().open(DESK, &cells).is_some());

    let words = std::fs::read_to_string(&code).unwrap();
    let parsed = Code::parse(&words, desk.town().directory.service()).unwrap();
    desk.town().note(&parsed, DESK, 0, NoteKind::Answer, &[204], "");
    let (index, shelf) = (desk.path("index"), desk.path("shelf"));
    let board = desk.town().board();
    std::fs::write(&index, &board.0).unwrap();
    std::fs::write(&shelf, &board.1).unwrap();
    let which = desk.run(&["open", "--index", &index, "--code-file", &code], &[]).await;
    assert_eq!(which.1, "Fetch shelf 0 (/v1/board/20600/shelves/0) and run it again with --shelf.\n");
    let read = desk.run(&["open", "--index", &index, "--shelf", &shelf, "--code-file", &code], &[]).await;
    assert_eq!(read.0, Exit::Ok);
    assert!(read.1.contains("We are still working on it"), "{}", read.1);
    std::fs::write(&index, vec![0; 72]).unwrap();
    let forged = desk.run(&["open", "--index", &index, "--code-file", &code], &[]).await;
    assert_eq!(forged.0, Exit::NotVerified);
}

#[tokio::test]
async fn the_directory_is_fetched_apart_and_verified_against_the_words_of_a_poster() {
    let desk = Desk::new();
    std::fs::remove_file(desk.path("directory.cbor")).unwrap();
    let (exit, fetched) = desk.run(&["directory"], &[]).await;
    assert_eq!(exit, Exit::Ok);
    assert_eq!(desk.town().requests(), ["GET /v1/directory"]);
    let (exit, verified) = desk.run(&["verify"], &[]).await;
    assert_eq!(exit, Exit::Ok);
    insta::assert_snapshot!("directory", fetched + &verified);
    let words = verified.lines().last().unwrap().rsplit(": ").next().unwrap().to_owned();
    assert_eq!(desk.run(&["verify", "--words", &words], &[]).await.0, Exit::Ok);
    let other = "abacus abdomen abacus abdomen abacus abdomen abacus abdomen";
    let (exit, _) = desk.run(&["verify", "--words", other], &[]).await;
    assert_ne!(exit, Exit::Ok);

    // The service file may pin the words alone.
    let service = std::fs::read_to_string(desk.path("service.toml")).unwrap();
    let root = desk.town().practice.root_digest().to_string();
    desk.put("service.toml", &service.replace(&root, &words));
    assert_eq!(desk.run(&["verify"], &[]).await.0, Exit::Ok);
    desk.put("service.toml", &service.replace(&root, &"0".repeat(64)));
    let (exit, seen) = desk.run(&["verify"], &[]).await;
    assert_eq!(exit, Exit::NotVerified);
    insta::assert_snapshot!("another_root", seen);
}

#[tokio::test]
async fn what_the_server_refuses_is_not_lost() {
    let desk = Desk::new();
    desk.town().allow_posts(Some(0));
    let letter = format!("{}/tests/letters/01-short-en.toml", env!("CARGO_MANIFEST_DIR"));
    let code = desk.path("code.txt");
    let (exit, seen) = desk.run(&["report", "--answers", &letter, "--code-out", &code], &[]).await;
    assert_eq!(exit, Exit::Refused);
    assert!(!Path::new(&code).exists(), "a code that was never used is not left lying about");
    insta::assert_snapshot!("refused", seen);
}

#[tokio::test(start_paused = true)]
async fn without_a_network_it_says_so() {
    let desk = Desk::new();
    desk.write_service(1);
    let letter = format!("{}/tests/letters/01-short-en.toml", env!("CARGO_MANIFEST_DIR"));
    let (exit, seen) = desk.run(&["report", "--answers", &letter], &[]).await;
    assert_eq!(exit, Exit::Network, "{seen}");
    assert_eq!(desk.run(&["verify", "--page"], &[]).await.0, Exit::Network);
}

#[tokio::test]
async fn a_code_never_goes_into_a_letter() {
    let desk = Desk::new();
    let service = *desk.town().directory.service();
    let words = Code::from_bytes(&[4; 12]).words(&service).words_line();
    let letter =
        desk.put("a.toml", &format!("danger = false\nforce = \"practice\"\nwhat = \"it is {} ok\"", *words));
    let (exit, seen) = desk.run(&["report", "--answers", &letter, "--accept-code-words"], &[]).await;
    assert_eq!((exit, desk.town().requests().len()), (Exit::Usage, 0));
    assert!(!seen.contains(words.split(' ').next().unwrap()), "{seen}");
    let part: Vec<&str> = words.split(' ').take(5).collect();
    let letter = desk.put(
        "b.toml",
        &format!("danger = false\nforce = \"practice\"\nwhat = \"it is {} ok\"", part.join(" ")),
    );
    assert_eq!(desk.run(&["report", "--answers", &letter], &[]).await.0, Exit::Usage);
    assert_eq!(desk.run(&["report", "--answers", &letter, "--accept-code-words"], &[]).await.0, Exit::Ok);
}

#[tokio::test]
async fn cover_is_visits_like_any_other() {
    // Days of 600 s: 6 ms between two visits.
    let desk = Desk::of(Town::with_days(600));
    let (exit, seen) = desk.run(&["cover", "--per-day", "100000", "--count", "3"], &[]).await;
    assert_eq!(exit, Exit::Ok, "{seen}");
    let (requests, cells) = desk.received();
    let kinds: Vec<&str> = requests.iter().map(|r| r.split('/').nth(2).unwrap_or_default()).collect();
    assert_eq!(kinds, ["board", "board", "cells"].repeat(3));
    assert_eq!(cells.len(), 3);
}
