//! `open`: the board from files, offline.

use postern_client_crypto::reader::{Reader, ShelfReading};
use postern_reporting::arrival::{Arrival, choose_shelf, freshness};
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::sizes::SHELF;
use serde_json::json;

use super::{Ctx, Outcome};
use crate::args::OpenArgs;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::show::thread;

/// The most bytes of an index file: a million hints.
const MAX_INDEX: usize = 8 << 20;

pub(super) fn run(ctx: &mut Ctx<'_>, args: OpenArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let bytes = files::read(&args.index, MAX_INDEX)?;
    let not_verified = |key| Failure::new(Exit::NotVerified, key);
    let index = directory.verify_index(&bytes).map_err(|why| not_verified("board-not-verified").why(why))?;
    let shelf = args.shelf.as_deref().map(|path| files::read(path, SHELF)).transpose()?;
    let code = ctx.code(args.code.code_file.as_deref(), directory.service())?;

    let now = ctx.now();
    let today = directory.calendar().day(now);
    let reader = Reader::new(&code, &directory, today);
    let found = reader.find(&index);
    let Some(shelf) = shelf else {
        let number = choose_shelf(&index, &found, None, &mut ctx.rng);
        let path = postern_wire::dead_drop::path::shelf(index.release, number);
        ctx.screen.with("open-which-shelf", &[("number", number.into()), ("path", path.clone().into())]);
        ctx.screen.object(&json!({ "status": "shelf", "shelf": number, "path": path }));
        return Ok(Exit::Ok);
    };
    let number = args.shelf_number.or_else(|| which(&index, &shelf));
    let number = number.ok_or(not_verified("board-other-shelf"))?;
    let notes =
        Shelf::decode(&shelf, index.shelf_hints(number)).map_err(|_| not_verified("board-other-shelf"))?;
    let reading: ShelfReading = reader.read(&notes);
    let freshness = freshness(&index, &directory, now);
    let arrival = Arrival { index, found, shelf: number, reading, freshness };
    let any = thread::show(&mut ctx.screen, &directory, &arrival, today);
    ctx.screen.object(&thread::json(&ctx.screen.text, &directory, &arrival, today));
    Ok(if any { Exit::Ok } else { Exit::NothingFound })
}

/// The shelf whose first note this file begins with.
fn which(index: &BoardIndex, shelf: &[u8]) -> Option<u32> {
    let first = shelf.first_chunk().copied().map(postern_wire::Hint)?;
    index.find(&first).map(|(number, _)| number)
}
