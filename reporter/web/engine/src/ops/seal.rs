//! The cells of a visit: a report, a reply, a stop, a new code, or cover (SPEC 6, 8.8, 8.9).

use postern_reporting::name::note_by_name;
use postern_reporting::sealer::Sealer;
use postern_wire::cell::Cell;
use postern_wire::letter::LetterKind;
use postern_wire::sizes::CELL;
use postern_wire::{Day, UnitId};

use super::form::check_limits;
use super::rng;
use crate::args::Args;
use crate::fault::Fault;
use crate::session::Session;
use crate::value::{Map, Value};

/// `seal_report`: under the code that was made.
pub fn report(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let answers = args.answers()?;
    check_limits(&answers, true)?;
    let draft = answers.draft(LetterKind::Report, None, args.bool("assisted")?);
    let code = session.new_code.as_ref().ok_or(Fault::NO_CODE)?;
    let cells = sealer(session, args)?.report(&mut rng(args)?, code, &[args.unit("unit")?], &draft)?;
    Ok(shown(&cells))
}

/// `seal_reply`: under the code that was read, to a note of the last shelf, or to a unit.
pub fn reply(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let answers = args.answers()?;
    check_limits(&answers, false)?;
    if answers.what.trim().is_empty() && answers.form.is_empty() && answers.contact.is_none() {
        return Err(Fault::new("answers-no-text"));
    }
    let note = args.maybe_text("note")?.map(|name| note_by_name(name).ok_or(Fault::BAD_CALL)).transpose()?;
    let units = units(args)?;
    let code = session.code.as_ref().ok_or(Fault::NO_CODE)?;
    let arrival = session.arrival.as_ref().ok_or(Fault::NO_BOARD)?;
    let sealed = sealer(session, args)?.reply(&mut rng(args)?, code, arrival, &answers, (note, &units))?;
    Ok(shown(&sealed.cells))
}

/// `seal_stop`: to every unit of the code that was read, or to one.
pub fn stop(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let (lang, units) = (args.text("lang")?, units(args)?);
    let code = session.code.as_ref().ok_or(Fault::NO_CODE)?;
    let arrival = session.arrival.as_ref().ok_or(Fault::NO_BOARD)?;
    let sealed = sealer(session, args)?.stop(&mut rng(args)?, code, arrival, lang, &units)?;
    Ok(shown(&sealed.cells))
}

/// `seal_rotate`: from the code that was read to the one that was made.
pub fn rotate(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let (lang, units) = (args.text("lang")?, units(args)?);
    let codes = session.code.as_ref().zip(session.new_code.as_ref()).ok_or(Fault::NO_CODE)?;
    let arrival = session.arrival.as_ref().ok_or(Fault::NO_BOARD)?;
    let sealed = sealer(session, args)?.rotate(&mut rng(args)?, codes, arrival, lang, &units)?;
    Ok(shown(&sealed.cells))
}

/// `cover`: the same function that seals a report, to keys that are thrown away.
pub fn cover(session: &Session, args: &Args<'_>) -> Result<Map, Fault> {
    let sealer = Sealer { directory: session.directory()?, today: Day(0) };
    Ok(shown(&[sealer.cover(&mut rng(args)?)?]))
}

fn sealer<'s>(session: &'s Session, args: &Args<'_>) -> Result<Sealer<'s>, Fault> {
    Ok(Sealer { directory: session.directory()?, today: session.today(args)? })
}

/// The unit that was named, if one was.
fn units(args: &Args<'_>) -> Result<Vec<UnitId>, Fault> {
    Ok(args.maybe_unit("unit")?.into_iter().collect())
}

fn shown(cells: &[Cell]) -> Map {
    let mut bytes = Vec::with_capacity(cells.len() * CELL);
    cells.iter().for_each(|cell| bytes.extend_from_slice(cell.as_bytes()));
    vec![("cells", Value::Bytes(bytes))]
}
