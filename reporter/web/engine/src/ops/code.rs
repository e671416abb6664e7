//! Codes: made, shown, read, forgotten (SPEC 5). They stay in here; the page gets words to show and nothing else.

use postern_client_crypto::Code;

use super::rng;
use crate::args::Args;
use crate::fault::Fault;
use crate::session::Session;
use crate::value::{Map, Value};

/// `code_new`: a fresh code, in place of one that was made before.
pub fn generate(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let code = Code::generate(&mut rng(args)?);
    let shown = shown(session, &code)?;
    session.new_code = Some(code);
    Ok(shown)
}

/// `code_show`: its words and groups again.
pub fn show(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let code = slot(session, args)?.take().ok_or(Fault::NO_CODE)?;
    let shown = shown(session, &code);
    *slot(session, args)? = Some(code);
    shown
}

/// `code_read`: the code that somebody has had for a while.
pub fn read(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    let code = Code::parse(args.text("text")?, session.directory()?.service())?;
    forget_code(session);
    session.code = Some(code);
    Ok(Vec::new())
}

/// `code_forget`: the code, and all that was made of it.
pub fn forget(session: &mut Session, args: &Args<'_>) -> Result<Map, Fault> {
    match args.text("which")? {
        "code" => forget_code(session),
        "new" => session.new_code = None,
        _ => return Err(Fault::BAD_CALL),
    }
    Ok(Vec::new())
}

fn forget_code(session: &mut Session) {
    (session.code, session.keys, session.arrival, session.read) = (None, None, None, Vec::new());
    if let Some(board) = &mut session.board {
        board.found.clear();
    }
}

fn slot<'s>(session: &'s mut Session, args: &Args<'_>) -> Result<&'s mut Option<Code>, Fault> {
    match args.text("which")? {
        "code" => Ok(&mut session.code),
        "new" => Ok(&mut session.new_code),
        _ => Err(Fault::BAD_CALL),
    }
}

fn shown(session: &Session, code: &Code) -> Result<Map, Fault> {
    let words = code.words(session.directory()?.service());
    Ok(vec![
        ("words", Value::list(words.words(), Value::name)),
        ("groups", Value::list(words.groups(), |group| Value::text(&group))),
    ])
}
