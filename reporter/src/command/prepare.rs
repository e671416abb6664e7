//! What comes before a report is sealed: answers, the danger question, the checker, the read-back, the route.

use std::path::Path;

use crate::answers::{MAX_FILE, parse};
use postern_reporting::answers::Answers;
use postern_reporting::checker::{Grade, Hit, check_answers, worst};
use postern_reporting::routing::{self, NO_FORCE, Reason};
use postern_trust::Directory;
use postern_wire::UnitId;
use postern_wire::form::Field;
use postern_wire::sizes::TEXT_FOUR_CELLS;

use super::Ctx;
use crate::failure::{Exit, Failure};
use crate::form::{Writer, ask, fill, review::review};
use crate::show::{hits, place};

/// A report that is ready to be sealed.
pub(super) struct Prepared {
    pub answers: Answers,
    pub hits: Vec<Hit>,
    pub units: Vec<UnitId>,
    /// Whether a person is in front.
    pub asked: bool,
}

/// What a preparation needs to know.
pub(super) struct Wish<'w> {
    pub answers: Option<&'w Path>,
    pub to: &'w [UnitId],
    pub accept_code_words: bool,
    pub writer: Writer,
}

pub(super) fn prepare(
    ctx: &mut Ctx<'_>,
    directory: &Directory,
    wish: &Wish<'_>,
) -> Result<Prepared, Failure> {
    let (answers, asked) = match wish.answers {
        Some(path) => (read_answers(ctx, path, true)?, false),
        None => (interview(ctx, directory, wish.writer)?, true),
    };
    let found = check_answers(&answers, directory.service());
    if !asked {
        if answers.get(Field::Danger) == Some("yes") {
            ctx.screen.say("danger-now");
        }
        hits::show(&mut ctx.screen, &answers, &found);
        refuse_code_words(&found, wish.accept_code_words)?;
    }
    let units = choose_units(ctx, directory, &answers, wish.to, asked)?;
    Ok(Prepared { answers, hits: found, units, asked })
}

/// Reads and checks an answers file.
pub(super) fn read_answers(ctx: &Ctx<'_>, path: &Path, complete: bool) -> Result<Answers, Failure> {
    let text = crate::files::read_text(path, MAX_FILE)?;
    let answers = parse(&text, &ctx.lang())?;
    answers.check(complete)?;
    check_length(&answers)?;
    Ok(answers)
}

/// Before anything is sent: whether a letter holds it.
pub(super) fn check_length(answers: &Answers) -> Result<(), Failure> {
    match answers.text_bytes().saturating_sub(TEXT_FOUR_CELLS) {
        0 => Ok(()),
        over => Err(Failure::new(Exit::Usage, "letter-too-long").and("over", over)),
    }
}

/// A code in the text is never sent; what may be a part of one only if that was said.
pub(super) fn refuse_code_words(found: &[Hit], accepted: bool) -> Result<(), Failure> {
    match worst(found) {
        Grade::Blocked => Err(Failure::new(Exit::Usage, "code-in-text")),
        Grade::Asked if !accepted => Err(Failure::new(Exit::Usage, "code-words-in-text")),
        _ => Ok(()),
    }
}

fn interview(ctx: &mut Ctx<'_>, directory: &Directory, writer: Writer) -> Result<Answers, Failure> {
    if !ctx.console.is_there() || ctx.screen.json {
        return Err(Failure::new(Exit::Usage, "answers-required"));
    }
    let lang = ctx.lang();
    let mut answers = fill(&mut ctx.screen, ctx.console, directory, &lang, writer)?;
    loop {
        review(&mut ctx.screen, ctx.console, directory, &mut answers)?;
        let checked = answers.check(true).map_err(Failure::from).and_then(|()| check_length(&answers));
        match checked {
            Ok(()) => return Ok(answers),
            Err(failure) => ctx.screen.failure(&failure),
        }
    }
}

fn choose_units(
    ctx: &mut Ctx<'_>,
    directory: &Directory,
    answers: &Answers,
    to: &[UnitId],
    asked: bool,
) -> Result<Vec<UnitId>, Failure> {
    let today = directory.calendar().day(ctx.now());
    if !to.is_empty() {
        let mut units = Vec::new();
        for unit in to {
            let route = routing::route_to(directory, *unit, today)?;
            show_unit(ctx, directory, route.unit);
            units.push(route.unit);
        }
        return Ok(units);
    }
    let route = routing::route(directory, answers, today)?;
    let force = answers.get(Field::Force).unwrap_or_default();
    if directory.force(force).is_none() && !NO_FORCE.contains(&force) {
        ctx.screen.say("route-not-listed");
    }
    if asked && matches!(route.reason, Reason::OfForce | Reason::Alternate) {
        return pick_unit(ctx, directory, answers, route.unit).map(|unit| vec![unit]);
    }
    show_unit(ctx, directory, route.unit);
    Ok(vec![route.unit])
}

fn pick_unit(
    ctx: &mut Ctx<'_>,
    directory: &Directory,
    answers: &Answers,
    usual: UnitId,
) -> Result<UnitId, Failure> {
    let today = directory.calendar().day(ctx.now());
    let units = routing::choices(directory, answers, today);
    let names: Vec<String> =
        units.iter().map(|(unit, _)| place::unit_in_full(&ctx.screen.text, unit)).collect();
    let name = place::unit(&ctx.screen.text, directory, usual);
    ctx.screen.with("route-choose", &[("name", name.into())]);
    let unit = match ask::choice(&mut ctx.screen, ctx.console, &names)? {
        Some(Ok(at)) => units.get(at).map_or(usual, |(unit, _)| unit.id),
        _ => usual,
    };
    show_unit(ctx, directory, unit);
    Ok(unit)
}

fn show_unit(ctx: &mut Ctx<'_>, directory: &Directory, unit: UnitId) {
    if let Some(unit) = directory.unit(unit) {
        let name = place::unit_in_full(&ctx.screen.text, unit);
        ctx.screen.with("route-goes-to", &[("unit", name.into())]);
    }
}
