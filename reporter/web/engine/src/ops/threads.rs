//! Threads and their notes, as the page shows them (SPEC 8.8).

use postern_client_crypto::reader::{ReadNote, Source};
use postern_reporting::arrival::Arrival;
use postern_reporting::name::{kind_name, note_name, stage_name};
use postern_reporting::target::thread_of;
use postern_reporting::thread::{Thread, threads};
use postern_trust::Directory;
use postern_wire::Day;

use super::directory::ids;
use crate::value::Value;

/// Every thread of the code.
pub fn shown(directory: &Directory, arrival: &Arrival, today: Day) -> Value {
    Value::list(threads(arrival), |found| thread(directory, &found, today))
}

fn thread(directory: &Directory, thread: &Thread<'_>, today: Day) -> Value {
    let day = |day: Option<Day>| Value::from(day.map(|day| day.0));
    let late = |by: Option<Day>| Value::Bool(by.is_some_and(|by| by < today));
    let alternates = directory.unit(thread.unit).map(|unit| unit.alternates.as_slice()).unwrap_or_default();
    Value::Map(vec![
        ("unit", thread.unit.0.into()),
        ("stage", Value::name(stage_name(thread.stage))),
        ("delivered", day(thread.delivered)),
        ("open_by", day(thread.open_by)),
        ("answer_by", day(thread.answer_by)),
        ("late_open", late(thread.open_by)),
        ("late_answer", late(thread.answer_by)),
        ("change_code", thread.change_code.into()),
        ("alternates", ids(alternates)),
        ("notes", Value::list(&thread.notes, |read| note(read))),
        ("elsewhere", Value::list(&thread.elsewhere, |source| note_name(source).into())),
    ])
}

fn note(note: &ReadNote) -> Value {
    let (chain, number) = match note.source {
        Source::Thread { chain, number, .. } => (Some(chain), Some(number)),
        Source::Ack { .. } => (None, None),
    };
    let body = &note.body;
    Value::Map(vec![
        ("name", note_name(&note.source).into()),
        ("unit", body.unit.0.into()),
        ("thread_unit", thread_of(&note.source).0.into()),
        ("chain", chain.into()),
        ("number", number.into()),
        ("kind", Value::name(kind_name(body.kind))),
        ("day", body.day.0.into()),
        ("acknowledge_by", body.acknowledge_by.map(|day| day.0).into()),
        ("answer_by", body.answer_by.map(|day| day.0).into()),
        ("repeats", body.repeats.into()),
        ("change_code", body.change_code.into()),
        ("phrases", Value::list(&body.phrases, |number| (*number).into())),
        ("text", Value::text(&body.text)),
        ("count", body.count.into()),
    ])
}
