//! The form, asked for by prompts in the order of the page (SPEC 8.2): Enter skips, `!` goes to the end.

pub mod ask;
mod force;
pub mod review;

use postern_reporting::answers::{Answers, choices};
use postern_trust::Directory;
use postern_wire::form::{Field, MAX_SUBJECTS, Takes};
use postern_wire::sizes::{CONTACT_TEXT, TEXT_FOUR_CELLS};

use crate::console::Console;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::show::place;
use ask::Said;

/// A part of the form: its heading, and its fields.
const SECTIONS: [(&str, &[Field]); 4] = [
    ("section-danger", &[Field::Danger]),
    ("section-force", &[Field::Force, Field::Reader, Field::Involved]),
    ("section-what", &[Field::Categories]),
    (
        "section-more",
        &[
            Field::WhenFirst,
            Field::WhenLast,
            Field::Ongoing,
            Field::Where,
            Field::Basis,
            Field::OthersKnow,
            Field::AtRisk,
            Field::Alert,
            Field::Links,
            Field::Systems,
            Field::Evidence,
            Field::Told,
            Field::Language,
            Field::Needs,
            Field::AskBack,
        ],
    ),
];

/// Who writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The reporter.
    Reporter,
    /// A call handler, reading the questions out.
    CallHandler,
}

/// Asks the whole form.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn fill(
    screen: &mut Screen,
    console: &mut dyn Console,
    directory: &Directory,
    lang: &str,
    writer: Writer,
) -> Result<Answers, Failure> {
    let mut form = Form { screen, console, directory, writer, answers: Answers::empty(lang) };
    form.screen.say(if writer == Writer::Reporter { "form-welcome" } else { "desk-welcome" });
    form.fill()?;
    Ok(form.answers)
}

/// Whether to go on with the next question.
#[derive(PartialEq, Eq)]
enum Next {
    Ask,
    Enough,
}

struct Form<'f> {
    screen: &'f mut Screen,
    console: &'f mut dyn Console,
    directory: &'f Directory,
    writer: Writer,
    answers: Answers,
}

impl Form<'_> {
    fn fill(&mut self) -> Result<(), Failure> {
        let [danger, force, what, more] = SECTIONS;
        self.section(danger)?;
        if self.answers.get(Field::Danger) == Some("yes") {
            self.screen.say("danger-now");
        }
        self.section(force)?;
        let mut next = self.subjects()?;
        if next == Next::Ask {
            next = self.section(what)?;
        }
        self.what()?;
        if next == Next::Ask {
            next = self.section(more)?;
        }
        if next == Next::Ask { self.contact() } else { Ok(()) }
    }

    fn section(&mut self, (heading, fields): (&str, &[Field])) -> Result<Next, Failure> {
        self.screen.line("");
        self.screen.say(heading);
        for field in fields {
            if self.field(*field, 0)? == Next::Enough {
                return Ok(Next::Enough);
            }
        }
        Ok(Next::Ask)
    }

    fn subjects(&mut self) -> Result<Next, Failure> {
        self.screen.line("");
        self.screen.say("section-who");
        for index in 0..MAX_SUBJECTS {
            for field in Field::ALL.iter().filter(|field| field.is_subject()) {
                if self.field(*field, index)? == Next::Enough {
                    return Ok(Next::Enough);
                }
            }
            if index + 1 == MAX_SUBJECTS
                || !ask::yes(self.screen, self.console, "ask-another-subject", false)?
            {
                break;
            }
        }
        Ok(Next::Ask)
    }

    fn what(&mut self) -> Result<(), Failure> {
        self.screen.line("");
        self.question("what");
        self.screen.say("ask-paragraphs");
        loop {
            match ask::paragraphs(self.screen, self.console, TEXT_FOUR_CELLS)? {
                Said::Text(text) => {
                    self.answers.what = text;
                    let bytes = self.answers.text_bytes();
                    self.screen
                        .with("meter-letter", &[("bytes", bytes.into()), ("most", TEXT_FOUR_CELLS.into())]);
                    return Ok(());
                }
                _ => self.screen.say("ask-needed"),
            }
        }
    }

    fn contact(&mut self) -> Result<(), Failure> {
        self.screen.line("");
        if ask::yes(self.screen, self.console, "ask-leave-contact", false)? {
            self.question("contact");
            if let Said::Text(text) = ask::text(self.screen, self.console, CONTACT_TEXT)? {
                self.answers.contact = Some(text);
            }
        }
        Ok(())
    }

    fn field(&mut self, field: Field, index: u8) -> Result<Next, Failure> {
        loop {
            self.question(&field.name().replace('_', "-"));
            let next = match field {
                Field::Force => self.force()?,
                _ => self.answer(field, index)?,
            };
            let needed = matches!(field, Field::Danger | Field::Force);
            if !needed || self.answers.get(field).is_some() {
                return Ok(next);
            }
            self.screen.say("ask-needed");
        }
    }

    fn answer(&mut self, field: Field, index: u8) -> Result<Next, Failure> {
        let names = |screen: &Screen| -> Vec<String> {
            let choices = choices(field).unwrap_or_default();
            choices.iter().map(|choice| place::choice(&screen.text, field, choice)).collect()
        };
        match field.takes() {
            Takes::Text(most) => match ask::text(self.screen, self.console, most)? {
                Said::Text(text) => self.answers.set(field, index, &text),
                Said::Nothing => {}
                Said::Enough => return Ok(Next::Enough),
            },
            Takes::Several(all) => {
                let names = names(self.screen);
                let Some(chosen) = ask::several(self.screen, self.console, &names)? else {
                    return Ok(Next::Enough);
                };
                for (place, at) in (0..).zip(chosen) {
                    self.answers.set(field, place, all.get(at).copied().unwrap_or_default());
                }
            }
            Takes::YesNo | Takes::Choice(_) => {
                let names = names(self.screen);
                match ask::choice(self.screen, self.console, &names)? {
                    None => {}
                    Some(Err(())) => return Ok(Next::Enough),
                    Some(Ok(at)) => {
                        let chosen = choices(field).unwrap_or_default().get(at).copied().unwrap_or_default();
                        self.answers.set(field, index, chosen);
                    }
                }
            }
        }
        Ok(Next::Ask)
    }

    fn force(&mut self) -> Result<Next, Failure> {
        if let Some(slug) = force::ask(self.screen, self.console, self.directory)? {
            self.answers.set(Field::Force, 0, &slug);
        }
        Ok(Next::Ask)
    }

    fn question(&mut self, name: &str) {
        let question = self.screen.text.say(&format!("ask-{name}"));
        match self.writer {
            Writer::Reporter => self.screen.line(&question),
            Writer::CallHandler => self.screen.with("desk-say", &[("question", question.into())]),
        }
    }
}
