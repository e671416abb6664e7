//! Eight words from another folder read and answer.

use std::path::Path;

use serde_json::Value;

use super::error::DemoError;
use super::reporting::Reports;
use super::stage::{Stage, copy};

/// Exit code of a visit that found nothing of the code.
const NOTHING_FOUND: i32 = 6;
/// Boards that are waited for at the most.
const BOARDS: u32 = 3;

/// Plays it.
///
/// # Errors
/// [`DemoError`].
pub fn read_and_answer(stage: &mut Stage<'_>, reports: &Reports) -> Result<(), DemoError> {
    let elsewhere = stage.table.join("elsewhere");
    copy(&stage.made.places.service_file(), &elsewhere.join("service.toml"))?;
    let board = stage.wait_for_board()?;
    stage.page.say(&format!(
        "Board {board} is released: notes sorted by their hints, filled up with random ones to a multiple of 64."
    ))?;
    stage.page.heading("The reporter returns")?;
    stage.page.say("On another machine, with nothing but the poster's service file and the eight words:")?;
    stage.reporter(&elsewhere, &["directory", "--json"], b"", &[0])?;
    let line = reports.report.line();
    let found = look(stage, &elsewhere, &line, |thread| name(thread, "stage") == "question")?;
    told(stage, &found)?;

    let reply = stage.made.places.letters().join("reply.toml").display().to_string();
    // The same code as numbers: for a phone, in Braille, in any language.
    let numbers = reports.report.numbers_line();
    let arguments = ["reply", "--answers", &reply, "--code-file", "-", "--json"];
    stage.reporter(&elsewhere, &arguments, numbers.as_bytes(), &[0])?;
    stage.page.say("The reporter answers, this time with the eight numbers. On the wire it is the same three requests as a report or a look.")
}

/// Visits until the thread has come to a stage, at most a few boards long.
pub(super) fn look(
    stage: &mut Stage<'_>,
    folder: &Path,
    code: &str,
    far_enough: impl Fn(&Value) -> bool,
) -> Result<Value, DemoError> {
    for _ in 0..BOARDS {
        let arguments = ["check", "--code-file", "-", "--json"];
        let json = stage.reporter(folder, &arguments, code.as_bytes(), &[0, NOTHING_FOUND])?.json();
        if threads(&json).any(&far_enough) {
            return Ok(json);
        }
        stage.page.more("Not there yet: the units were late for this board. It will be on the next.")?;
        stage.wait_for_board()?;
    }
    Err(DemoError::Unexpected("the reporter does not find what was answered"))
}

/// Says what was found.
pub(super) fn told(stage: &mut Stage<'_>, found: &Value) -> Result<(), DemoError> {
    for thread in threads(found) {
        let day = thread.get("delivered").and_then(|at| at.get("day")).and_then(Value::as_u64);
        let delivered = day.map_or_else(String::new, |day| format!(" delivered on day {day},"));
        stage.page.more(&format!(
            "  {}: in the box,{delivered} opened; now: {}.",
            name(thread, "name"),
            name(thread, "stage")
        ))?;
        for note in thread.get("notes").and_then(Value::as_array).into_iter().flatten() {
            told_note(stage, note)?;
        }
    }
    Ok(())
}

fn told_note(stage: &mut Stage<'_>, note: &Value) -> Result<(), DemoError> {
    let kind = name(note, "kind");
    if kind == "delivered" || kind == "opened" {
        return Ok(());
    }
    let chain = note.get("chain").and_then(Value::as_u64).unwrap_or_default();
    let from = if chain > 0 { ", from the unit that it was passed on to" } else { "" };
    stage.page.quote(&format!("{kind}{from}"))?;
    for phrase in note.get("phrases").and_then(Value::as_array).into_iter().flatten() {
        stage.page.quote(&format!("  {}", name(phrase, "text")))?;
    }
    if !name(note, "text").is_empty() {
        stage.page.quote(&format!("  {}", name(note, "text")))?;
    }
    Ok(())
}

/// The threads of an answer.
fn threads(found: &Value) -> impl Iterator<Item = &Value> {
    found.get("threads").and_then(Value::as_array).into_iter().flatten()
}

/// A text of an object; empty if there is none.
pub(super) fn name<'v>(of: &'v Value, key: &str) -> &'v str {
    of.get(key).and_then(Value::as_str).unwrap_or_default()
}
