//! Day 1: collectors deliver; one alone is refused; two open, grade, decide, ask; the desk passes a letter on.

use serde_json::Value;

use super::error::DemoError;
use super::stage::Stage;
use super::unit::REFUSED;

/// The two who open for the force's unit: one of the force, one from outside.
pub const TWO: (&str, &str) = ("heron-1", "robin-1");
/// The force's collector.
pub const COLLECTOR: &str = "pigeon-1";
/// The desk's keyholder and collector.
pub const DESK: (&str, &str) = ("swan-2", "pigeon-2");

/// A question that is sent.
const QUESTION: &str = "Which telephone in the front office was it, as far as you remember?";
/// A question that is not.
const TASK: &str = "Could you go back and copy the list of numbers for us?";
/// An outcome.
pub const OUTCOME: &str = "What you wrote about the grey telephone was enough to begin.";
/// What units write in this story.
pub const SAID: [&str; 3] = [QUESTION, TASK, OUTCOME];

/// What day 1 came to.
#[derive(Debug)]
pub struct Opened {
    /// The report's case in the force's unit.
    pub case: String,
}

/// Plays it up to the syncs of both units.
///
/// # Errors
/// [`DemoError`].
pub fn day_one(stage: &mut Stage<'_>) -> Result<Opened, DemoError> {
    stage.page.heading("Day 1: opening together")?;
    for (collector, whose) in [(COLLECTOR, "unit 1"), (DESK.1, "the desk")] {
        let letters = stage.collect(collector)?;
        stage.page.say(&format!(
            "{collector}, the collecting machine of {whose}, fetches the whole day, checks it against the signed head, then tries every cell: letters for {whose}: {letters}."
        ))?;
    }
    stage.page.more("The server gave both the same bytes, and does not know which cell was whose.")?;

    let (drafter, other) = TWO;
    for keyholder in [drafter, other] {
        stage.import_new(COLLECTOR, keyholder)?;
    }
    stage.page.say(&format!(
        "The day goes by stick to {drafter} and {other}, whose machines are offline. Each recomputes and tries it all."
    ))?;
    let letters = stage.sealed_letters(drafter)?;
    let [letter] = letters.as_slice() else {
        return Err(DemoError::Unexpected("the report is not the one letter of the day"));
    };
    refused_alone(stage, letter)?;
    let cases = stage.open_together(TWO, &letters, "open-report")?;
    let [case] = cases.as_slice() else { return Err(DemoError::Unexpected("the report is not in one case")) };
    stage.page.say(&format!("{drafter} asks, {other} approves, and together they open it:"))?;
    show_letter(stage, drafter, case)?;

    stage.keyholder(drafter, &["grade", case, "--source", "2", "--info", "A", "--handling", "P"], &[0])?;
    let reason = "Influence for money; there may be a record of the calls.";
    stage.keyholder(drafter, &["decide", case, "investigate", "--reason", reason], &[0])?;
    stage.page.say("Graded 2-A-P (untested source, known directly, may be shared). Decided: investigate.")?;
    ask(stage, case)?;
    let posted = stage.post(drafter, COLLECTOR)?;
    told_of_sync(stage, COLLECTOR, &posted)?;
    desk(stage)?;
    Ok(Opened { case: case.clone() })
}

fn refused_alone(stage: &mut Stage<'_>, letter: &str) -> Result<(), DemoError> {
    let refused = stage.keyholder(TWO.0, &["open", letter], &[REFUSED])?;
    stage.page.say(&format!("{} tries to open it alone, and is refused:", TWO.0))?;
    stage.page.quote(refused.said().lines().next().unwrap_or_default())
}

fn show_letter(stage: &mut Stage<'_>, keyholder: &str, case: &str) -> Result<(), DemoError> {
    let json = stage.keyholder(keyholder, &["show", case, "--json"], &[0])?.json();
    let letters = json.get("letters").and_then(Value::as_array);
    let last = letters.and_then(|letters| letters.last()).and_then(|letter| letter.get("text"));
    let text = last.and_then(Value::as_str).ok_or(DemoError::Unexpected("the case shows no letter"))?;
    stage.page.quote(text)
}

fn ask(stage: &mut Stage<'_>, case: &str) -> Result<(), DemoError> {
    let task = stage.written("task.txt", TASK)?;
    let (number, out) = (stage.number(TWO.1), stage.on_stick("task.request").display().to_string());
    let arguments = ["ask", case, "--text-file", &task, "--ask", &number, "--out", &out];
    let refused = stage.keyholder(TWO.0, &arguments, &[REFUSED])?;
    stage.page.say(&format!("{} drafts a question: \"{TASK}\" The program does not take it:", TWO.0))?;
    stage.page.quote(refused.said().lines().next().unwrap_or_default())?;

    let question = stage.written("question.txt", QUESTION)?;
    let note = ["ask", case, "--text-file", &question, "--phrase", "when-last", "do-not-look-up"];
    stage.note_together(TWO, &note, "question")?;
    stage.page.say(&format!(
        "Instead they ask, both signing: \"{QUESTION}\", and two phrases that are sent as numbers and read in the reporter's language."
    ))
}

fn told_of_sync(stage: &mut Stage<'_>, collector: &str, posted: &Value) -> Result<(), DemoError> {
    let count = |name: &str| posted.get(name).and_then(Value::as_u64).unwrap_or_default();
    if count("alarms") > 0 {
        return Err(DemoError::Unexpected("a collector raised an alarm"));
    }
    stage.page.say(&format!(
        "{collector} posts the day's sync: 8 notes and 4 cells, as every unit does every day. Acknowledgements: {}, signed notes: {}, letters passed on: {}; the rest is cover.",
        count("acknowledgements"),
        count("notes"),
        count("letters")
    ))
}

fn desk(stage: &mut Stage<'_>) -> Result<(), DemoError> {
    let (keyholder, collector) = DESK;
    stage.import_new(collector, keyholder)?;
    let letters = stage.sealed_letters(keyholder)?;
    let ids: Vec<&str> = letters.iter().map(String::as_str).collect();
    let open = [&["open"], ids.as_slice(), &["--json"]].concat();
    let json = stage.keyholder(keyholder, &open, &[0])?.json();
    let case = json.get("cases").and_then(Value::as_array).and_then(|cases| cases.first());
    let case =
        case.and_then(Value::as_str).ok_or(DemoError::Unexpected("the desk's letter is in no case"))?;
    stage.page.say(&format!("At the charity's desk {keyholder} opens the other letter, as one of one:"))?;
    show_letter(stage, keyholder, case)?;
    let reason = "Carmarthen is in the area of Dyfed-Powys Police.";
    stage.keyholder(keyholder, &["decide", case, "wrong-force:1", "--reason", reason], &[0])?;
    stage.keyholder(keyholder, &["refer", case, "--to", "1"], &[0])?;
    stage.keyholder(keyholder, &["note", case, "--kind", "moved", "--phrase", "passed-on"], &[0])?;
    stage.page.say(
        "That is for unit 1: it is passed on as it was signed, sealed anew, with the key of a fresh chain of notes; the desk keeps its own.",
    )?;
    let posted = stage.post(keyholder, collector)?;
    told_of_sync(stage, collector, &posted)
}
