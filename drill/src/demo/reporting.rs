//! Day 0: a report, a letter to the wrong place, cover.

use std::fs;
use std::path::Path;

use postern_reporter::answers::parse;
use postern_wire::Day;
use serde_json::Value;
use zeroize::Zeroizing;

use super::error::DemoError;
use super::stage::{Stage, copy};

/// Cover cells.
const COVER: u32 = 40;

/// What a reporter has after a report: the code, and nothing else.
pub struct Code {
    /// Eight words.
    pub words: Zeroizing<Vec<String>>,
    /// The same as eight groups of four digits.
    pub numbers: Zeroizing<Vec<String>>,
}

impl core::fmt::Debug for Code {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Code(..)")
    }
}

impl Code {
    /// The words with a space between them.
    #[must_use]
    pub fn line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.words.join(" "))
    }

    /// The numbers with a space between them.
    #[must_use]
    pub fn numbers_line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.numbers.join(" "))
    }

    fn of(json: &Value) -> Result<Self, DemoError> {
        let list = |name: &str| {
            let items = json.get("code").and_then(|code| code.get(name)).and_then(Value::as_array);
            items.into_iter().flatten().filter_map(Value::as_str).map(ToOwned::to_owned).collect::<Vec<_>>()
        };
        let code = Self { words: list("words").into(), numbers: list("numbers").into() };
        if code.words.len() == 8 && code.numbers.len() == 8 {
            Ok(code)
        } else {
            Err(DemoError::Unexpected("the reporter's program gave no code"))
        }
    }
}

/// The two who wrote.
#[derive(Debug)]
pub struct Reports {
    /// To the force's unit.
    pub report: Code,
    /// To the desk, about a force that the writer does not know.
    pub wrong_force: Code,
    /// The day of both.
    pub day: Day,
}

/// Plays day 0 to its close.
///
/// # Errors
/// [`DemoError`].
pub fn day_zero(stage: &mut Stage<'_>) -> Result<Reports, DemoError> {
    stage.wait_until(stage.made.calendar.day_start(Day(0)), "until day 0 begins")?;
    stage.page.heading("Day 0: reports")?;
    let machine = stage.table.join("reporter");
    copy(&stage.made.places.service_file(), &machine.join("service.toml"))?;
    let day = stage.today();
    let report = write_report(stage, &machine)?;

    let sent = send(stage, &machine, "wrong-force.toml")?;
    let wrong_force = Code::of(&sent)?;
    stage.page.say(
        "Somebody else does not know which force it is, and writes to the charity's desk. On the wire it is the same three requests.",
    )?;

    let count = COVER.to_string();
    // Poisson at this rate is over in about a second.
    let rate = (stage.made.calendar.day_seconds().saturating_mul(60)).to_string();
    stage.reporter(&machine, &["cover", "--count", &count, "--per-day", &rate, "--plain"], b"", &[0])?;
    stage.page.say(&format!(
        "{COVER} cover cells: `reporter cover` makes the same visits with cells that nobody can open. Nothing tells them from the two letters."
    ))?;

    let last = stage.today();
    let closed = stage.wait_for_release(last)?;
    stage
        .page
        .say(&format!("The day closes. The server's log: \"{closed}\". That is all it logs of a day."))?;
    let intake = stage.made.places.data().join(format!("keys/cells-{:010}.intake", last.0));
    if intake.exists() {
        return Err(DemoError::Unexpected("the key of the closed day's intake is still there"));
    }
    stage.page.more(
        "All cells were rewritten in order of their hashes under a fresh key, and the key under which they had come was destroyed: order and time of arrival went with it.",
    )?;
    Ok(Reports { report, wrong_force, day })
}

fn write_report(stage: &mut Stage<'_>, machine: &Path) -> Result<Code, DemoError> {
    stage.reporter(machine, &["directory", "--json"], b"", &[0])?;
    stage
        .page
        .say("A reporter's machine fetches the directory and checks it against the root of the poster.")?;
    let path = stage.made.places.letters().join("report.toml");
    let text = Zeroizing::new(fs::read_to_string(&path)?);
    let answers = parse(&text, "en").map_err(|_| DemoError::Unexpected("the letter is no answers file"))?;
    let json = send(stage, machine, "report.toml")?;
    stage.page.say("A report is written. The checker looks at it first, on that machine alone:")?;
    for hit in json.get("hits").and_then(Value::as_array).into_iter().flatten() {
        let said = |name: &str| hit.get(name).and_then(Value::as_str).unwrap_or_default();
        let at = |name: &str| hit.get(name).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
        let words = match (said("place"), at("start"), at("end")) {
            ("what", Some(start), Some(end)) => answers.what.get(start..end).unwrap_or_default(),
            (place, ..) => place,
        };
        stage.page.more(&format!("  {:<4}\"{words}\": {}", said("rule"), said("why")))?;
    }
    stage.page.more("The writer reads that, and here keeps the words. It is sealed to unit 1 and sent: one index, one shelf, one cell of 16,384 bytes.")?;
    let code = Code::of(&json)?;
    stage.page.say("Eight words, or the same as eight numbers, are all that the writer keeps:")?;
    let (left, right) = code.words.split_at(4);
    let (left_numbers, right_numbers) = code.numbers.split_at(4);
    for (row, (word, number)) in (1..).zip(left.iter().zip(left_numbers)) {
        let other = right.get(row - 1).zip(right_numbers.get(row - 1));
        let (other_word, other_number) = other.map_or(("", ""), |(w, n)| (w.as_str(), n.as_str()));
        stage.page.more(&format!(
            "  {row}  {word:<10} {number}      {}  {other_word:<10} {other_number}",
            row + 4
        ))?;
    }
    Ok(code)
}

fn send(stage: &Stage<'_>, machine: &Path, letter: &str) -> Result<Value, DemoError> {
    let path = stage.made.places.letters().join(letter).display().to_string();
    Ok(stage.reporter(machine, &["report", "--answers", &path, "--json"], b"", &[0])?.json())
}
