//! What is seen of cells and cases: names, the list, a letter with its answers in order, the thread.

use postern_phrases::{Lang, Phrase};
use postern_wire::form::Field;
use postern_wire::letter::LetterKind;
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::{Day, Digest, ThreadId, UnitId};
use serde::Serialize;

use crate::archive::ArchiveError;
use crate::case::{Case, CaseState, NoteEntry, NoteState};
use crate::cells::CellState;
use crate::dates::day_text;
use crate::days::short;
use crate::due::{self, Due, Light};
use crate::form_words;
use crate::letter_text::LetterText;
use crate::request::RequestError;
use crate::session::Session;
use crate::tell::shown;

/// What a name on the command line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A letter that is not open.
    Cell(Digest),
    /// A case.
    Case(ThreadId),
}

/// The fewest digits of a name.
const SHORTEST: usize = 4;

impl Session<'_> {
    /// What a name stands for: the first digits of a case's or a letter's number, as `list` shows them.
    ///
    /// # Errors
    /// [`RequestError::Unknown`] for none, or for more than one.
    pub fn named(&self, name: &str) -> Result<Named, RequestError> {
        let name = name.trim().to_lowercase();
        if name.len() < SHORTEST {
            return Err(RequestError::Unknown);
        }
        let mut found: Vec<Named> = Vec::new();
        for case in self.cases()?.0 {
            let of_letter = case.letters.iter().any(|l| {
                l.id.to_string().starts_with(&name)
                    || l.cells.iter().any(|c| c.to_string().starts_with(&name))
            });
            if case.thread.to_string().starts_with(&name) || of_letter {
                found.push(Named::Case(case.thread));
            }
        }
        if found.is_empty() {
            let cells = self.cells()?;
            found = cells
                .iter()
                .filter(|c| c.hash.to_string().starts_with(&name))
                .map(|c| Named::Cell(c.hash))
                .collect();
        }
        match found.as_slice() {
            [one] => Ok(*one),
            _ => Err(RequestError::Unknown),
        }
    }

    /// The case of a name.
    ///
    /// # Errors
    /// [`RequestError::Unknown`] when it is none.
    pub fn named_case(&self, name: &str) -> Result<Case, RequestError> {
        match self.named(name)? {
            Named::Case(thread) => self.case(&thread)?.ok_or(RequestError::Unknown),
            Named::Cell(_) => Err(RequestError::Unknown),
        }
    }

    /// The cells of names, for opening: each a cell, or a case whose letters are to be opened again.
    ///
    /// # Errors
    /// [`RequestError::Unknown`].
    pub fn named_cells(&self, names: &[String]) -> Result<Vec<Digest>, RequestError> {
        let mut cells = Vec::new();
        for name in names {
            match self.named(name)? {
                Named::Cell(cell) => cells.push(cell),
                Named::Case(thread) => {
                    let case = self.case(&thread)?.ok_or(RequestError::Unknown)?;
                    cells.extend(case.letters.iter().flat_map(|l| l.cells.iter().copied()));
                }
            }
        }
        cells.sort_unstable();
        cells.dedup();
        Ok(cells)
    }
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Name.
    pub id: String,
    /// `letter` for what is not open, or `case`.
    pub what: &'static str,
    /// State.
    pub state: String,
    /// Day on which it came.
    pub day: u32,
    /// Day by which it is to be opened or answered; none when nothing is due.
    pub due: Option<u32>,
    /// How urgent: green, amber or red.
    pub light: Option<&'static str>,
    /// Urgent, passed on, no reply wanted and so on.
    pub flags: Vec<String>,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Letters that are not open, then cases; the most urgent first.
    pub rows: Vec<Row>,
    /// Records that cannot be read.
    pub damaged: usize,
}

impl Session<'_> {
    /// Everything that there is to do.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn overview(&self) -> Result<Overview, ArchiveError> {
        let today = self.today();
        let mut rows: Vec<(Option<Light>, Row)> = Vec::new();
        let cells = self.cells()?;
        let (cases, damaged) = self.cases()?;
        let filed: Vec<Digest> =
            cases.iter().flat_map(|c| c.letters.iter().flat_map(|l| l.cells.iter().copied())).collect();
        for cell in cells.iter().filter(|c| !filed.contains(&c.hash)) {
            let (state, due) = match cell.state {
                CellState::Sealed => ("delivered".to_owned(), Some(due::opening(cell.day, today))),
                CellState::Part { letter, n, .. } => {
                    let is_part = |c: &&crate::cells::CellRecord| matches!(c.state, CellState::Part { letter: of, .. } if of == letter);
                    let have = cells.iter().filter(is_part).count();
                    (format!("{have} of {n} parts"), None)
                }
                CellState::Broken(why) => (format!("set aside: {}", why.words()), None),
            };
            rows.push(row(short(&cell.hash), "letter", state, cell.day, due, Vec::new()));
        }
        for case in &cases {
            let state = case.state();
            let delivered = case.delivered().unwrap_or(today);
            let due = Some(due::answer(delivered, today))
                .filter(|_| state != CaseState::Closed && !case.answered());
            let flags = self.flags(case);
            rows.push(row(short(&case.thread), "case", state.name().to_owned(), delivered, due, flags));
        }
        rows.sort_by(|(a, x), (b, y)| b.cmp(a).then(x.what.cmp(y.what).reverse()).then(x.day.cmp(&y.day)));
        Ok(Overview { rows: rows.into_iter().map(|(_, row)| row).collect(), damaged })
    }

    /// What the letters of a case say: those that can be read.
    pub(crate) fn letter_texts(&self, case: &Case) -> Vec<LetterText> {
        let letters = case.letters.iter().filter_map(|letter| self.letter(&letter.id).ok());
        letters.map(|letter| LetterText::of_letter(&letter)).collect()
    }

    /// What to know of a case before opening it on screen.
    fn flags(&self, case: &Case) -> Vec<String> {
        let mut flags = Vec::new();
        let texts = self.letter_texts(case);
        let says = |field, value| texts.iter().any(|t| t.answer(field) == Some(value));
        let mut add = |when: bool, flag: &str| {
            if when {
                flags.push(flag.to_owned());
            }
        };
        add(says(Field::Danger, "yes"), "urgent");
        add(says(Field::AskBack, "no"), "no reply wanted");
        add(texts.iter().any(|t| t.assisted), "by phone");
        add(case.passed_by.is_some(), "passed on to us");
        add(!case.passed_to.is_empty(), "passed on");
        add(case.ties.iter().any(|t| !t.older), "moved");
        add(case.frozen_until.is_some_and(|until| self.today() < until), "contact closed");
        flags
    }
}

fn row(
    id: String,
    what: &'static str,
    state: String,
    day: Day,
    due: Option<Due>,
    flags: Vec<String>,
) -> (Option<Light>, Row) {
    let light = due.map(|d| d.light);
    let row =
        Row { id, what, state, day: day.0, due: due.map(|d| d.by.0), light: light.map(Light::name), flags };
    (light, row)
}

/// What a letter is called.
#[must_use]
pub const fn kind_words(kind: Option<LetterKind>) -> &'static str {
    match kind {
        Some(LetterKind::Report) => "report",
        Some(LetterKind::Reply) => "reply",
        Some(LetterKind::Rotate) => "change of code",
        Some(LetterKind::Stop) => "no more notes, please",
        None => "report, passed on",
    }
}

/// What a note is called.
#[must_use]
pub const fn note_words(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Opened => "opened",
        NoteKind::Question => "question",
        NoteKind::Answer => "answer",
        NoteKind::Outcome => "outcome",
        NoteKind::Moved => "moved",
        NoteKind::ContactOpened => "contact details opened",
        NoteKind::Lost => "lost",
        NoteKind::Delivered => "delivered",
    }
}

/// A letter, its answers in the form's order and in the words that the reporter was shown.
#[must_use]
pub fn letter_lines(session: &Session<'_>, text: &LetterText) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(unit) = text.passed_by {
        let redacted = if text.redacted { ", in that unit's words" } else { "" };
        lines.push(format!("  ({}{redacted})", passed_by_words(session, unit)));
    }
    if text.assisted {
        lines.push("  (written with a call handler, who heard the code)".to_owned());
    }
    for answer in &text.form {
        let value = form_words::value(session.directory, answer);
        // A line of a text stands where no line of this screen's own begins.
        let value = shown(&value).replace('\n', "\n    ");
        lines.push(format!("  {}: {value}", form_words::name(answer)));
    }
    if !text.text.is_empty() {
        lines.push(String::new());
        if text.kind == Some(LetterKind::Report) {
            lines.push(format!("  {}:", form_words::free_text()));
        }
        lines.extend(shown(&text.text).lines().map(|line| format!("  {line}")));
    }
    lines
}

/// What a note says, as the reporter will see it in this language.
#[must_use]
pub fn body_lines(session: &Session<'_>, body: &NoteBody, lang: Lang) -> Vec<String> {
    let mut lines: Vec<String> = body
        .phrases
        .iter()
        .map(|code| match Phrase::by_number(*code) {
            Some(phrase) => format!("  [{code}] {}", phrase.text(lang)),
            None => format!("  [{code}]"),
        })
        .collect();
    lines.extend(shown(&body.text).lines().map(|line| format!("  {line}")));
    if body.change_code {
        lines.push("  (asks for a new code)".to_owned());
    }
    if let Some(by) = body.answer_by {
        lines.push(format!("  (answer by {})", day_text(by, session.directory.constants())));
    }
    lines
}

/// One step of a case, for the timeline.
enum Step<'a> {
    Letter(&'a crate::case::LetterEntry),
    Note(&'a NoteEntry, NoteBody),
}

/// The whole case as a person reads it.
///
/// # Errors
/// [`ArchiveError`].
pub fn case_lines(session: &Session<'_>, case: &Case, lang: Lang) -> Result<Vec<String>, ArchiveError> {
    let today = session.today();
    let date = |day: Day| day_text(day, session.directory.constants());
    let mut lines = vec![format!("Case {}: {}", short(&case.thread), case.state().name())];
    if let Some(delivered) = case.delivered() {
        let due = due::answer(delivered, today);
        let due = if case.answered() || case.state() == CaseState::Closed {
            String::new()
        } else {
            format!("; answer due by {} ({})", date(due.by), due.light.name())
        };
        lines.push(format!("  came on {}{due}", date(delivered)));
    }
    if let Some(unit) = case.passed_by {
        lines.push(format!(
            "  {}; what is written here is in chain {}",
            passed_by_words(session, unit),
            case.chain
        ));
    }
    for tie in &case.ties {
        let which = if tie.older { "goes on from" } else { "goes on in" };
        lines.push(format!("  {which} {} (unit {})", short(&tie.thread), tie.unit));
    }
    if let Some(grading) = case.grading {
        lines.push(format!("  graded {grading} on {}", date(grading.day)));
    }
    if let Some(decision) = &case.decision {
        lines.push(format!(
            "  decided on {}: {} ({})",
            date(decision.day),
            shown(&decision.course.to_string()),
            shown(&decision.reason)
        ));
    }
    for (unit, day) in &case.passed_to {
        lines.push(format!("  passed on to unit {unit} on {}", date(*day)));
    }
    let mut steps: Vec<(Day, u8, Step<'_>)> =
        case.letters.iter().map(|l| (l.opened, 0, Step::Letter(l))).collect();
    steps.extend(case.notes.iter().filter_map(|n| Some((n.day, 1, Step::Note(n, n.body()?)))));
    steps.sort_by_key(|(day, order, _)| (*day, *order));
    for (_, _, step) in steps {
        lines.push(String::new());
        match step {
            Step::Letter(entry) => {
                let answers = entry.answers.map(|(_, n)| format!(", to note {n}")).unwrap_or_default();
                lines.push(format!(
                    "Letter {} ({}{answers}), came on {}, opened on {}",
                    short(&entry.id),
                    kind_words(entry.kind),
                    date(entry.day),
                    date(entry.opened)
                ));
                match session.letter(&entry.id) {
                    Ok(letter) => lines.extend(letter_lines(session, &LetterText::of_letter(&letter))),
                    Err(_) => lines
                        .push("  (cannot be shown: its record is damaged, or no longer holds)".to_owned()),
                }
            }
            Step::Note(entry, body) => {
                let state = match entry.state {
                    NoteState::Drafted => "drafted, not signed by all yet",
                    NoteState::Queued => "in the outbox or posted",
                };
                let repeats = body.repeats.map(|n| format!(", says note {n} again")).unwrap_or_default();
                lines.push(format!(
                    "Note {} ({}{repeats}), {}: {state}",
                    body.number,
                    note_words(body.kind),
                    date(entry.day)
                ));
                lines.extend(body_lines(session, &body, lang));
            }
        }
    }
    Ok(lines)
}

/// Which unit a case of this unit came from, in words.
fn passed_by_words(session: &Session<'_>, unit: UnitId) -> String {
    let name = session.directory.unit(unit).map_or_else(|| format!("unit {unit}"), |u| u.name_en.clone());
    format!("passed on by {}", shown(&name))
}
