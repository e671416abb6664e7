//! Day 2: the answer, the letter that was passed on, the outcome, the evidence pack.

use std::fs;

use serde_json::Value;

use super::error::DemoError;
use super::opening::{COLLECTOR, OUTCOME, Opened, TWO};
use super::reporting::Reports;
use super::returning::{look, name, told};
use super::stage::Stage;
use super::unit::{NOT_VERIFIED, text};

/// Days that are waited for at the most.
const DAYS: u32 = 4;

/// Plays it.
///
/// # Errors
/// [`DemoError`].
pub fn day_two(stage: &mut Stage<'_>, reports: &Reports, opened: &Opened) -> Result<(), DemoError> {
    let letters = delivered(stage)?;
    let cases = stage.open_together(TWO, &letters, "open-answers")?;
    let other = cases.iter().find(|case| **case != opened.case);
    let other = other.ok_or(DemoError::Unexpected("the letter that was passed on has no case"))?;
    stage.page.say("The answer is in the case that it belongs to: the same thread signed it.")?;
    show(stage, &opened.case)?;
    stage.page.say("The letter that was passed on is signed by its writer and by the desk.")?;

    let outcome = stage.written("outcome.txt", OUTCOME)?;
    let note =
        ["note", &opened.case, "--kind", "outcome", "--phrase", "investigating", "--text-file", &outcome];
    stage.note_together(TWO, &note, "outcome")?;
    let note = ["note", other, "--kind", "answer", "--phrase", "thank-you", "working-on-it"];
    stage.note_together(TWO, &note, "answer")?;
    let posted = stage.post(TWO.0, COLLECTOR)?;
    let notes = posted.get("notes").and_then(Value::as_u64).unwrap_or_default();
    stage
        .page
        .say(&format!("{} and {} sign an outcome and an answer; {notes} notes go out.", TWO.0, TWO.1))?;
    evidence(stage, &opened.case)?;

    stage.wait_for_board()?;
    stage.page.heading("Both read what became of it")?;
    let elsewhere = stage.table.join("elsewhere");
    stage.page.say("The first reporter, with eight words:")?;
    let found = look(stage, &elsewhere, &reports.report.line(), |thread| name(thread, "stage") == "outcome")?;
    told(stage, &found)?;
    stage.page.say("The second, who wrote to the desk and is answered by the force's unit, each note under its own chain:")?;
    let found = passed_on(stage, reports)?;
    told(stage, &found)
}

/// Waits until both the answer and the letter that was passed on are with the keyholders, sealed.
fn delivered(stage: &mut Stage<'_>) -> Result<Vec<String>, DemoError> {
    let mut told = false;
    for _ in 0..DAYS {
        let written = stage.today();
        stage.wait_for_release(written)?;
        if !told {
            stage.page.heading(&format!("Day {}: answers", written.plus(1)))?;
            told = true;
        }
        stage.collect(COLLECTOR)?;
        for keyholder in [TWO.0, TWO.1] {
            stage.import_new(COLLECTOR, keyholder)?;
        }
        let letters = stage.sealed_letters(TWO.0)?;
        stage.page.say(&format!(
            "{COLLECTOR} delivers {}. An answer or a letter that was passed on: nothing tells which until two open it.",
            if letters.len() == 1 { "1 letter".to_owned() } else { format!("{} letters", letters.len()) }
        ))?;
        if letters.len() >= 2 {
            return Ok(letters);
        }
    }
    Err(DemoError::Unexpected("the answer and the letter that was passed on were not delivered"))
}

/// What the second reporter finds, once the unit that the letter was passed on to has answered.
fn passed_on(stage: &mut Stage<'_>, reports: &Reports) -> Result<Value, DemoError> {
    let elsewhere = stage.table.join("elsewhere");
    let answered = |thread: &Value| {
        let notes = thread.get("notes").and_then(Value::as_array).into_iter().flatten();
        notes.into_iter().any(|note| name(note, "kind") == "answer")
    };
    look(stage, &elsewhere, &reports.wrong_force.line(), answered)
}

fn show(stage: &mut Stage<'_>, case: &str) -> Result<(), DemoError> {
    let json = stage.keyholder(TWO.0, &["show", case, "--json"], &[0])?.json();
    let letters = json.get("letters").and_then(Value::as_array);
    match letters.and_then(|letters| letters.last()) {
        Some(letter) => stage.page.quote(name(letter, "text")),
        None => Err(DemoError::Unexpected("the case shows no letter")),
    }
}

fn evidence(stage: &mut Stage<'_>, case: &str) -> Result<(), DemoError> {
    let (pack, flipped) = (stage.on_stick("evidence.zip"), stage.on_stick("flipped.zip"));
    stage.keyholder(TWO.0, &["export", case, "--out", &text(&pack)], &[0])?;
    let directory = text(&stage.made.places.directory());
    let root = stage.made.root.digest().to_string();
    let check =
        |pack: &str| ["verify-pack", pack, "--directory", &directory, "--root", &root].map(ToOwned::to_owned);
    let good = check(&text(&pack));
    let verified = stage.keyholder(TWO.0, &good.each_ref().map(String::as_str), &[0])?;
    stage.page.say("The evidence pack of the case is written, and checked with the directory alone:")?;
    stage.page.quote(verified.out.trim())?;

    let mut bytes = fs::read(&pack)?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    fs::write(&flipped, bytes)?;
    let bad = check(&text(&flipped));
    let refused = stage.keyholder(TWO.0, &bad.each_ref().map(String::as_str), &[NOT_VERIFIED])?;
    stage.page.say("With one bit flipped in the middle of it, it is refused:")?;
    stage.page.quote(refused.said().lines().next().unwrap_or_default())
}
