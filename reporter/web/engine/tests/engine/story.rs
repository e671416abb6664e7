//! A reporter's whole story through the engine, with the unit's people at the other end (SPEC 8.2, 8.8, 8.9).
use crate::calls::{answer, bytes, call, of_bytes};
use crate::town::{NOW, TODAY, Town, UNIT};
use postern_client_crypto::Code;
use postern_client_crypto::letter::VerifiedLetter;
use postern_engine::Session;
use postern_wire::letter::{Fields, LetterKind};
use postern_wire::note::NoteKind;
use postern_wire::sizes::CELL;
use serde_json::{Value, json};

/// A page with a verified directory.
struct Page {
    session: Session,
    seed: u8,
}

impl Page {
    fn open(town: &Town) -> Self {
        let mut page = Self { session: Session::new(), seed: 0 };
        let directory = page.ok(
            "directory",
            json!({ "bytes": of_bytes(&town.practice.bytes()), "root": of_bytes(&town.root()) }),
        );
        assert_eq!(directory["day"], TODAY.0);
        page
    }

    /// A call with a seed of its own and the time.
    fn call(&mut self, op: &str, mut args: Value) -> Value {
        self.seed += 1;
        for (name, value) in [("seed", of_bytes(&[self.seed; 32])), ("now", NOW.into())] {
            args.as_object_mut().unwrap().entry(name).or_insert(value);
        }
        answer(&self.session.call(&call(op, &args)))
    }

    fn ok(&mut self, op: &str, args: Value) -> Value {
        let answer = self.call(op, args);
        assert_eq!(answer["error"], Value::Null, "{op}: {answer}");
        answer
    }

    fn error(&mut self, op: &str, args: Value) -> String {
        self.call(op, args)["error"].as_str().unwrap_or_else(|| panic!("{op} was done")).to_owned()
    }

    /// Reads a code and looks at the board.
    fn look(&mut self, town: &mut Town, code: &str) -> Value {
        self.ok("code_read", json!({ "text": code }));
        let (index, shelf) = town.board();
        self.ok("index", json!({ "bytes": of_bytes(&index) }));
        self.ok("shelf_pick", json!({ "pick": null }));
        self.ok("shelf", json!({ "bytes": of_bytes(&shelf) }))
    }
}

fn answers(what: &str) -> Value {
    json!({ "lang": "en", "form": [["danger", 0, "no"], ["force", 0, "practice"]], "what": what, "contact": null })
}

fn fields(letter: Option<VerifiedLetter>) -> Fields {
    match letter {
        Some(VerifiedLetter::Reporter(letter)) => letter.fields,
        other => panic!("{other:?}"),
    }
}

fn line(words: &Value) -> String {
    words.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

#[test]
fn report_question_answer_and_a_new_code() {
    let mut town = Town::new();
    let mut page = Page::open(&town);
    assert_eq!(page.error("seal_report", json!({ "answers": answers("x"), "unit": UNIT.0 })), "no-code");
    let made = page.ok("code_new", json!({}));
    assert_eq!(page.ok("code_show", json!({ "which": "new" })), made);
    let route = page.ok("route", json!({ "answers": answers("x") }));
    assert_eq!((&route["unit"], &route["reason"]), (&json!(UNIT.0), &json!("of-force")));
    let sealed = page.ok(
        "seal_report",
        json!({ "answers": answers("He sells names."), "unit": UNIT.0, "assisted": false }),
    );
    let cells = bytes(&sealed["cells"]);
    assert_eq!(cells.len(), CELL);
    let report = fields(town.open(&cells));
    assert_eq!(
        (report.kind, report.text.as_str(), report.day),
        (LetterKind::Report, "He sells names.", TODAY)
    );

    // The unit delivers, opens, asks.
    let words = line(&made["words"]);
    let code = Code::parse(&words, town.directory.service()).unwrap();
    town.deliver(&code);
    town.note(&code, 0, NoteKind::Opened, &[], "");
    town.note(&code, 1, NoteKind::Question, &[2], "When was it?");

    // Another browser, by the eight numbers.
    let mut page = Page::open(&town);
    let seen = page.look(&mut town, &line(&made["groups"]));
    let thread = &seen["threads"][0];
    assert_eq!((&thread["unit"], &thread["stage"]), (&json!(UNIT.0), &json!("question")));
    assert_eq!(thread["notes"].as_array().unwrap().len(), 3);
    let question = &thread["notes"][2];
    assert_eq!((&question["name"], &question["text"]), (&json!("1.0.1"), &json!("When was it?")));
    let reply = page.ok("seal_reply", json!({ "answers": { "lang": "en", "form": [], "what": "In May.", "contact": null }, "note": question["name"], "unit": null }));
    let reply = fields(town.open(&bytes(&reply["cells"])));
    assert_eq!(
        (reply.kind, reply.text.as_str(), reply.answers),
        (LetterKind::Reply, "In May.", Some((0, 1)))
    );
    assert_eq!(reply.thread, report.thread);

    let stop = page.ok("seal_stop", json!({ "lang": "cy", "unit": null }));
    assert_eq!(fields(town.open(&bytes(&stop["cells"]))).kind, LetterKind::Stop);
    assert_eq!(page.error("seal_rotate", json!({ "lang": "cy" })), "no-code");
    page.ok("code_new", json!({}));
    let rotate = page.ok("seal_rotate", json!({ "lang": "cy" }));
    let rotate = fields(town.open(&bytes(&rotate["cells"])));
    assert_eq!((rotate.kind, rotate.lang.as_str()), (LetterKind::Rotate, "cy"));
    assert_eq!(rotate.link.unwrap().thread, report.thread);
    assert_ne!(rotate.thread, report.thread);

    // What was forgotten is gone.
    page.ok("code_forget", json!({ "which": "code" }));
    assert_eq!(page.error("code_show", json!({ "which": "code" })), "no-code");
    assert_eq!(page.error("seal_stop", json!({ "lang": "cy", "unit": null })), "no-code");
}

#[test]
fn a_long_letter_takes_as_many_cells_as_the_meter_said() {
    let town = Town::new();
    let mut page = Page::open(&town);
    page.ok("code_new", json!({}));
    let long = answers(&"à propos ".repeat(2_000));
    let measure = page.ok("measure", json!({ "answers": long }));
    let sealed = page.ok("seal_report", json!({ "answers": long, "unit": UNIT.0 }));
    let cells = bytes(&sealed["cells"]);
    assert_eq!((&measure["cells"], cells.len()), (&json!(2), 2 * CELL));
    assert_eq!(fields(town.open(&cells)).text.chars().count(), 18_000);
    let longer = answers(&"à propos ".repeat(6_000));
    let over = page.ok("measure", json!({ "answers": longer }));
    assert_eq!(over["over"], 6_000 * 10 + "nopractice".len() - 53_800);
    let refused = page.call("seal_report", json!({ "answers": longer, "unit": UNIT.0 }));
    assert_eq!((&refused["error"], &refused["over"]), (&json!("letter-too-long"), &over["over"]));
}

#[test]
fn without_a_code_a_visit_picks_any_shelf_and_shows_nothing() {
    let mut town = Town::new();
    let mut page = Page::open(&town);
    let (index, mut shelf) = town.board();
    assert_eq!(page.error("shelf_pick", json!({ "pick": null })), "no-board");
    let seen = page.ok("index", json!({ "bytes": of_bytes(&index) }));
    assert_eq!(
        (&seen["count"], &seen["shelves"], &seen["fresh"]),
        (&json!(64), &json!(1), &json!("current"))
    );
    let picked = page.ok("shelf_pick", json!({}));
    assert_eq!((&picked["shelf"], &picked["found"]), (&json!(0), &json!(0)));
    shelf[2_048] ^= 1;
    assert_eq!(page.error("shelf", json!({ "bytes": of_bytes(&shelf) })), "board-other-shelf");
    shelf[2_048] ^= 1;
    let read = page.ok("shelf", json!({ "bytes": of_bytes(&shelf) }));
    assert_eq!(read, json!({ "threads": [], "refused": 0 }));
    page.ok("code_read", json!({ "text": line(&page_code(&town)) }));
    assert_eq!(page.error("seal_stop", json!({ "lang": "en", "unit": null })), "no-board");
    let cover = page.ok("cover", json!({}));
    assert_eq!(bytes(&cover["cells"]).len(), CELL);
}

/// Words of a code of this service.
fn page_code(town: &Town) -> Value {
    Page::open(town).ok("code_new", json!({}))["words"].clone()
}

#[test]
fn a_tampered_note_is_told_and_never_shown() {
    let mut town = Town::new();
    let words = page_code(&town);
    let code = Code::parse(&line(&words), town.directory.service()).unwrap();
    town.note(&code, 0, NoteKind::Answer, &[], "Thank you.");
    let (index, mut shelf) = town.board();
    let hint = town.notes()[0].hint();
    let at = shelf.chunks(2_048).position(|note| note.starts_with(hint.as_bytes())).unwrap();
    shelf[at * 2_048 + 900] ^= 1;
    let mut page = Page::open(&town);
    page.ok("code_read", json!({ "text": line(&words) }));
    page.ok("index", json!({ "bytes": of_bytes(&index) }));
    assert_eq!(page.ok("shelf_pick", json!({ "pick": "1.0.0" }))["found"], 1);
    let read = page.ok("shelf", json!({ "bytes": of_bytes(&shelf) }));
    assert_eq!((&read["refused"], &read["threads"][0]["notes"]), (&json!(1), &json!([])));
}

#[test]
fn a_code_is_explained_and_never_repeated() {
    let town = Town::new();
    let mut page = Page::open(&town);
    let words = page_code(&town);
    let words: Vec<&str> = words.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    assert_eq!(page.call("code_read", json!({ "text": "abacus zoom" }))["found"], 2);
    let mut typed = words.clone();
    typed.swap(2, 3);
    let swapped = page.call("code_read", json!({ "text": typed.join(" ") }));
    assert_eq!(
        (&swapped["error"], &swapped["first"], &swapped["second"]),
        (&json!("code-order-neighbours"), &json!(3), &json!(4))
    );
    let mut typed = words.clone();
    typed[7] = "zzzzz";
    let unknown = page.call("code_read", json!({ "text": typed.join(" ") }));
    assert_eq!((&unknown["error"], &unknown["unknown"][0]["position"]), (&json!("code-unknown"), &json!(8)));
    assert!(!unknown.to_string().contains(words[0]));
}

#[test]
fn the_checker_counts_as_browsers_do() {
    let town = Town::new();
    let mut page = Page::open(&town);
    let found = page.ok("check", json!({ "answers": answers("😀 at 02:15") }));
    let hit = &found["hits"][0];
    assert_eq!(
        (&hit["rule"], &hit["place"], &hit["start"], &hit["end"]),
        (&json!(3), &json!("what"), &json!(6), &json!(11))
    );
    assert_eq!(found["worst"], "shown");
    let code = line(&page_code(&town));
    assert_eq!(page.ok("check", json!({ "answers": answers(&code) }))["worst"], "blocked");
    assert_eq!(page.ok("check", json!({ "answers": answers("Nothing.") }))["worst"], Value::Null);
}

#[test]
fn practice_ends_on_a_sample_thread() {
    let town = Town::new();
    let mut page = Page::open(&town);
    let sample = page.ok("sample", json!({ "unit": UNIT.0 }));
    assert_eq!(sample["threads"][0]["stage"], "question");
    assert_eq!(sample["threads"][0]["notes"].as_array().unwrap().len(), 3);
}
