//! The form: its fields, the phrases, and what of the answers is decided before anything is sealed (SPEC 6.6, 8.2).

use postern_phrases::{Lang, PHRASES, PUBLIC, PublicCategory};
use postern_reporting::answers::choices;
use postern_reporting::checker::{Grade, Hit, Place, check_answers, worst};
use postern_reporting::routing::{self, Reason};
use postern_reporting::{answers::Answers, measure as measuring};
use postern_wire::form::{Field, MAX_SUBJECTS, Takes};
use postern_wire::letter::LetterKind;
use postern_wire::sizes::{CONTACT_TEXT, TEXT_FOUR_CELLS, TEXT_ONE_CELL};

use crate::args::Args;
use crate::fault::Fault;
use crate::session::Session;
use crate::value::{Map, Value};

/// `fields`: every field with what it takes, and the limits.
pub fn fields() -> Map {
    vec![
        ("fields", Value::list(Field::ALL, |field| self::field(*field))),
        ("max_subjects", MAX_SUBJECTS.into()),
        ("text_one_cell", TEXT_ONE_CELL.into()),
        ("text_four_cells", TEXT_FOUR_CELLS.into()),
        ("contact_text", CONTACT_TEXT.into()),
    ]
}

fn field(field: Field) -> Value {
    let (takes, most) = match field.takes() {
        Takes::YesNo => ("yes-no", 1),
        Takes::Choice(_) => ("choice", 1),
        Takes::Several(choices) => ("several", choices.len()),
        Takes::Text(most) => ("text", most),
    };
    Value::Map(vec![
        ("name", Value::name(field.name())),
        ("takes", Value::name(takes)),
        ("most", most.into()),
        ("choices", Value::list(choices(field).unwrap_or_default(), |choice| Value::name(choice))),
        ("subject", field.is_subject().into()),
    ])
}

/// `phrases`: every phrase of the notes, and every category of the form, in a language.
pub fn phrases(args: &Args<'_>) -> Result<Map, Fault> {
    let lang = Lang::of_tag(args.text("lang")?);
    let phrase = |phrase: &postern_phrases::Phrase| {
        Value::List(vec![phrase.number.into(), Value::name(phrase.text(lang))])
    };
    let category = |category: &PublicCategory| {
        Value::List(vec![Value::name(category.name), Value::name(category.texts.of(lang))])
    };
    Ok(vec![("texts", Value::list(PHRASES, phrase)), ("categories", Value::list(PUBLIC, category))])
}

/// `check`: what here may point to the writer.
pub fn check(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let answers = args.answers()?;
    let hits = check_answers(&answers, session.directory()?.service());
    let worst = if hits.is_empty() { Value::Null } else { Value::name(grade_name(worst(&hits))) };
    let texts = answers.texts();
    let hits = Value::list(&hits, |hit| {
        let text = texts.iter().find(|(place, _)| *place == hit.place).map_or("", |(_, text)| *text);
        self::hit(hit, text)
    });
    Ok(vec![("hits", hits), ("worst", worst)])
}

fn hit(hit: &Hit, text: &str) -> Value {
    let (place, index) = match hit.place {
        Place::What => ("what", 0),
        Place::Field(field, index) => (field.name(), index),
    };
    Value::Map(vec![
        ("rule", hit.rule.number().into()),
        ("grade", Value::name(grade_name(hit.grade))),
        ("place", Value::name(place)),
        ("index", index.into()),
        ("start", utf16(text, hit.range.start).into()),
        ("end", utf16(text, hit.range.end).into()),
    ])
}

/// How many UTF-16 units the first `bytes` bytes are: browsers count so.
fn utf16(text: &str, bytes: usize) -> usize {
    text.get(..bytes).map_or(0, |before| before.chars().map(char::len_utf16).sum())
}

const fn grade_name(grade: Grade) -> &'static str {
    match grade {
        Grade::Shown => "shown",
        Grade::Asked => "asked",
        Grade::Blocked => "blocked",
    }
}

/// `measure`: what a meter shows; with `reply`, of a reply that is linked to an older thread.
pub fn measure(args: &Args<'_>) -> Result<Map, Fault> {
    let kind = if args.bool("reply")? { LetterKind::Reply } else { LetterKind::Report };
    let measure = measuring::measure(&args.answers()?, kind);
    Ok(vec![("bytes", measure.bytes.into()), ("cells", measure.cells.into()), ("over", measure.over.into())])
}

/// `complete`: whether a report could be sealed of it.
pub fn complete(args: &Args<'_>) -> Result<Map, Fault> {
    let answers = args.answers()?;
    check_limits(&answers, true)?;
    Ok(Vec::new())
}

/// Limits and choices, and that a letter holds it.
pub fn check_limits(answers: &Answers, complete: bool) -> Result<(), Fault> {
    answers.check(complete)?;
    match answers.text_bytes().saturating_sub(TEXT_FOUR_CELLS) {
        0 => Ok(()),
        over => Err(Fault::new("letter-too-long").and("over", over)),
    }
}

/// `route`: where a report goes, and what a person may choose instead.
pub fn route(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let (directory, answers, today) = (session.directory()?, args.answers()?, session.today(args)?);
    let route = routing::route(directory, &answers, today)?;
    let choices = Value::list(routing::choices(directory, &answers, today), |(unit, reason)| {
        Value::Map(vec![("unit", unit.id.0.into()), ("reason", Value::name(reason_name(reason)))])
    });
    Ok(vec![
        ("unit", route.unit.0.into()),
        ("reason", Value::name(reason_name(route.reason))),
        ("choices", choices),
    ])
}

const fn reason_name(reason: Reason) -> &'static str {
    match reason {
        Reason::Asked => "asked",
        Reason::OfForce => "of-force",
        Reason::Alternate => "alternate",
        Reason::NoForce => "no-force",
    }
}
