//! The board of a visit: its index, the shelf to fetch, what the code reads there (SPEC 7.4, 7.5, 8.2).

use postern_client_crypto::reader::{ReaderKeys, ShelfReading, Source};
use postern_reporting::arrival::{Arrival, Freshness, choose_shelf, freshness};
use postern_reporting::name::note_by_name;
use postern_reporting::sample;
use postern_wire::SignatureBytes;
use postern_wire::board::{BoardIndex, Shelf};

use super::{rng, threads};
use crate::args::Args;
use crate::fault::Fault;
use crate::session::{Board, Session};
use crate::value::{Map, Value};

/// `index`: believed if the service signed it.
pub fn index(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let (directory, now) = (session.directory()?, args.int("now")?);
    let index = directory.verify_index(args.bytes("bytes")?)?;
    let freshness = freshness(&index, directory, now);
    let today = directory.calendar().day(now);
    let (fresh, days) = match freshness {
        Freshness::Current => ("current", 0),
        Freshness::Older(days) => ("older", days),
        Freshness::Ahead(days) => ("ahead", days),
    };
    let shown = vec![
        ("release", index.release.0.into()),
        ("count", index.hints.len().into()),
        ("shelves", index.shelves().into()),
        ("fresh", Value::name(fresh)),
        ("days", days.into()),
    ];
    session.board = Some(Board { index, today, freshness, found: Vec::new(), shelf: None });
    if let Some(arrival) = session.arrival.take() {
        session.read = arrival.reading.notes;
    }
    Ok(shown)
}

/// `shelf_pick`: which shelf this visit fetches, and how many notes of the code are on the board.
pub fn pick(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let mut rng = rng(args)?;
    let pick = args.maybe_text("pick")?.map(|name| note_by_name(name).ok_or(Fault::BAD_CALL)).transpose()?;
    let found = find(session)?;
    let board = session.board.as_mut().ok_or(Fault::NO_BOARD)?;
    let shelf = choose_shelf(&board.index, &found, pick, &mut rng);
    let shown = vec![
        ("release", board.index.release.0.into()),
        ("shelf", shelf.into()),
        ("found", found.len().into()),
    ];
    (board.found, board.shelf) = (found, Some(shelf));
    Ok(shown)
}

/// Everything of the code on the board. Its keys are derived once a day.
fn find(session: &mut Session) -> Result<Vec<(Source, u32)>, Fault> {
    let board = session.board.as_ref().ok_or(Fault::NO_BOARD)?;
    let directory = session.directory.as_ref().ok_or(Fault::NO_DIRECTORY)?;
    let Some(code) = &session.code else { return Ok(Vec::new()) };
    let keys = match session.keys.take() {
        Some((day, keys)) if day == board.today => keys,
        _ => ReaderKeys::derive(code, directory, board.today),
    };
    let reader = keys.reader(directory);
    let found = reader.find(&board.index);
    session.keys = Some((board.today, reader.into_keys()));
    Ok(found)
}

/// `shelf`: what the code opens on the shelf that was chosen.
pub fn shelf(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let board = session.board.as_ref().ok_or(Fault::NO_BOARD)?;
    let directory = session.directory.as_ref().ok_or(Fault::NO_DIRECTORY)?;
    let number = board.shelf.ok_or(Fault::NO_BOARD)?;
    let notes = Shelf::decode(args.bytes("bytes")?, board.index.shelf_hints(number))
        .map_err(|_| Fault::OTHER_SHELF)?;
    let mut reading = ShelfReading::default();
    if let Some((day, keys)) = session.keys.take() {
        let reader = keys.reader(directory);
        reading = reader.read(&notes);
        session.keys = Some((day, reader.into_keys()));
    }
    reading.take_in(core::mem::take(&mut session.read));
    // What is left of it is an arrival; another visit begins with another index.
    let Some(Board { index, today, freshness, found, .. }) = session.board.take() else {
        return Err(Fault::NO_BOARD);
    };
    let arrival = Arrival { index, found, shelf: number, reading, freshness };
    let shown = vec![
        ("threads", threads::shown(directory, &arrival, today)),
        ("refused", arrival.reading.refused.len().into()),
    ];
    session.arrival = Some(arrival);
    Ok(shown)
}

/// `sample`: what practice shows at its end.
pub fn sample(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let (unit, today) = (args.unit("unit")?, session.today(args)?);
    let index =
        BoardIndex { release: today, signature: SignatureBytes([0; SignatureBytes::LEN]), hints: Vec::new() };
    let nothing = Arrival {
        index,
        found: Vec::new(),
        shelf: 0,
        reading: ShelfReading::default(),
        freshness: Freshness::Current,
    };
    let sample = sample::sample(nothing, unit, today);
    Ok(vec![("threads", threads::shown(session.directory()?, &sample, today))])
}
