//! Handing over a new code: shown and confirmed to a person, or written to a file, or printed last.

use std::path::Path;

use postern_client_crypto::Code;
use postern_client_crypto::code::CodeWords;
use serde_json::Value;

use super::Ctx;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::form::ask::{self, Said};
use crate::show::code;
use postern_reporting::arrival::below;
use postern_wire::ServiceId;

/// Words of a code.
const WORDS: u32 = 8;
/// What skips the confirmation, knowingly.
const SKIP: &str = "skip";

/// A code that the person does not have yet.
pub(super) struct NewCode<'p> {
    pub code: Code,
    words: CodeWords,
    out: Option<&'p Path>,
}

impl<'p> NewCode<'p> {
    /// Makes one; into its file at once, if there is one, so that no crash after the post can lose it.
    pub(super) fn generate(
        ctx: &mut Ctx<'_>,
        service: &ServiceId,
        out: Option<&'p Path>,
    ) -> Result<Self, Failure> {
        let code = Code::generate(&mut ctx.rng);
        let words = code.words(service);
        if let Some(path) = out {
            let mut line = words.words_line();
            line.push('\n');
            files::write_private(path, line.as_bytes())?;
        }
        Ok(Self { code, words, out })
    }

    pub(super) const fn words(&self) -> &CodeWords {
        &self.words
    }

    /// Shows it before anything is sent, and has two of its words repeated.
    pub(super) fn confirm(&self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        code::show_new(&mut ctx.screen, &self.words);
        let first = below(WORDS, &mut ctx.rng);
        let second = (first + 1 + below(WORDS - 1, &mut ctx.rng)) % WORDS;
        for at in [first, second] {
            if !self.confirm_one(ctx, at)? {
                ctx.screen.say("code-skipped");
                return Ok(());
            }
        }
        ctx.screen.say("code-confirmed");
        Ok(())
    }

    fn confirm_one(&self, ctx: &mut Ctx<'_>, at: u32) -> Result<bool, Failure> {
        let index = usize::try_from(at).unwrap_or_default();
        let word = self.words.words().get(index).copied().unwrap_or_default();
        let groups = self.words.groups();
        let group = groups.get(index).map_or("", |group| group.as_str());
        loop {
            ctx.screen.with("code-confirm", &[("number", (at + 1).into())]);
            match ask::line(&mut ctx.screen, ctx.console)? {
                Said::Text(typed) if typed.eq_ignore_ascii_case(word) || *typed == group => return Ok(true),
                Said::Text(typed) if typed.eq_ignore_ascii_case(SKIP) => return Ok(false),
                _ => {
                    ctx.screen.say("code-confirm-again");
                    ctx.screen.line(&code::table(&self.words, code::Form::Both));
                }
            }
        }
    }

    /// Shows it after everything was sent, unless it went into a file.
    pub(super) fn show(&self, ctx: &mut Ctx<'_>) {
        match self.out {
            Some(path) => ctx.screen.with("code-written", &[("path", path.display().to_string().into())]),
            None => code::show_new(&mut ctx.screen, &self.words),
        }
    }

    /// What is told when nothing was sent: a code in a file is good for nothing.
    pub(super) fn unused(&self, ctx: &mut Ctx<'_>) {
        if let Some(path) = self.out {
            // It opens nothing and was never sent; whether the file can be removed changes nothing of that.
            let _ = std::fs::remove_file(path);
            ctx.screen.with("code-unused", &[("path", path.display().to_string().into())]);
        }
    }

    /// For programs; `null` when it went into a file.
    pub(super) fn json(&self) -> Value {
        if self.out.is_some() { Value::Null } else { code::json(&self.words) }
    }
}

/// "Send now?", for a person; a script has said so already.
pub(super) fn agreed(ctx: &mut Ctx<'_>, asked: bool) -> Result<(), Failure> {
    if !asked || ask::yes(&mut ctx.screen, ctx.console, "ask-send", true)? {
        Ok(())
    } else {
        Err(Failure::new(Exit::Usage, "not-sent-by-choice"))
    }
}
