//! `code`: a code in its other form.

use super::{Ctx, Outcome};
use crate::args::CodeCommandArgs;
use crate::failure::Exit;
use crate::show::code::{self, Form};

pub(super) fn run(ctx: &mut Ctx<'_>, args: CodeCommandArgs) -> Outcome {
    let service = ctx.service()?;
    let id = service.file.service;
    let words = ctx.code(args.code.code_file.as_deref(), &id)?.words(&id);
    let form = match (args.words, args.numbers) {
        (true, false) => Form::Words,
        (false, true) => Form::Numbers,
        _ => Form::Both,
    };
    ctx.screen.line(&code::table(&words, form));
    ctx.screen.object(&code::json(&words));
    Ok(Exit::Ok)
}
