//! `seal`: a report into files, offline, to be sent from elsewhere.

use std::path::{Path, PathBuf};

use postern_reporting::sealer::Sealer;
use postern_wire::letter::LetterKind;
use serde_json::json;

use super::new_code::NewCode;
use super::prepare::{Prepared, Wish, prepare};
use super::{Ctx, Outcome};
use crate::args::SealArgs;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::form::Writer;
use crate::show::{code, hits};

pub(super) fn run(ctx: &mut Ctx<'_>, args: SealArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let wish = Wish {
        answers: args.answers.answers.as_deref(),
        to: &args.to.to,
        accept_code_words: args.accept_code_words,
        writer: Writer::Reporter,
    };
    let Prepared { answers, hits: found, units, asked } = prepare(ctx, &directory, &wish)?;
    let new = NewCode::generate(ctx, directory.service(), args.code_out.code_out.as_deref())?;
    let today = directory.calendar().day(ctx.now());
    let sealer = Sealer { directory: &directory, today };
    let draft = answers.draft(LetterKind::Report, None, false);
    let ready = sealer.report(&mut ctx.rng, &new.code, &units, &draft);
    let cells = ready.map_err(|error| {
        new.unused(ctx);
        Failure::from(error)
    })?;
    let names = names(&args.out, cells.len());
    for (name, cell) in names.iter().zip(&cells) {
        files::write_private(name, cell.as_bytes()).inspect_err(|_| new.unused(ctx))?;
    }
    if asked {
        new.confirm(ctx)?;
    }
    let listed: Vec<String> = names.iter().map(|name| name.display().to_string()).collect();
    ctx.screen.with("sealed", &[("count", listed.len().into()), ("files", listed.join(", ").into())]);
    if asked {
        ctx.screen.line(&code::table(new.words(), code::Form::Both));
    } else {
        new.show(ctx);
    }
    let object = json!({
        "status": "sealed",
        "units": units.iter().map(|unit| unit.0).collect::<Vec<_>>(),
        "files": listed,
        "hits": hits::json(&ctx.screen.text, &found),
        "code": new.json(),
    });
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}

/// `FILE`, or `FILE.1`, `FILE.2`...
fn names(out: &Path, count: usize) -> Vec<PathBuf> {
    if count == 1 {
        return vec![out.to_owned()];
    }
    let name = |number: usize| {
        let mut name = out.as_os_str().to_owned();
        name.push(format!(".{number}"));
        PathBuf::from(name)
    };
    (1..=count).map(name).collect()
}
