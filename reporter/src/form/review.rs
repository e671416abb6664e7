//! The last look: what the checker found, what to change, what will be read.

use postern_reporting::answers::Answers;
use postern_reporting::checker::{Grade, check_answers, worst};
use postern_trust::Directory;
use postern_wire::form::{Field, Takes};
use postern_wire::sizes::{CONTACT_TEXT, TEXT_FOUR_CELLS};

use super::ask::{self, Said};
use crate::console::Console;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::show::{hits, letter, place};

/// Shows hits and the read-back, and lets texts be changed, until the person is content and nothing is blocked.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn review(
    screen: &mut Screen,
    console: &mut dyn Console,
    directory: &Directory,
    answers: &mut Answers,
) -> Result<(), Failure> {
    loop {
        let found = check_answers(answers, directory.service());
        screen.line("");
        hits::show(screen, answers, &found);
        screen.line("");
        letter::show(screen, directory, answers);
        screen.line("");
        let worst = worst(&found);
        if worst == Grade::Blocked {
            screen.say("code-in-text");
        }
        let texts = free_texts(answers);
        let names: Vec<String> = texts.iter().map(|text| text.name(screen)).collect();
        screen.say("review-change");
        match ask::choice(screen, console, &names)? {
            Some(Ok(at)) => {
                if let Some(text) = texts.get(at) {
                    change(screen, console, answers, *text)?;
                }
            }
            _ if worst == Grade::Blocked => {}
            _ if worst == Grade::Asked && !ask::yes(screen, console, "review-code-words", false)? => {}
            _ => return Ok(()),
        }
    }
}

/// A text that can be changed.
#[derive(Clone, Copy)]
enum Free {
    What,
    Field(Field, u8, usize),
    Contact,
}

impl Free {
    fn name(self, screen: &Screen) -> String {
        match self {
            Self::What => screen.text.say("name-what"),
            Self::Contact => screen.text.say("name-contact"),
            Self::Field(field, index, _) => place::field(&screen.text, field, index),
        }
    }
}

fn free_texts(answers: &Answers) -> Vec<Free> {
    let fields = answers.form.iter().filter_map(|answer| match answer.field.takes() {
        Takes::Text(most) if answer.field != Field::Force => {
            Some(Free::Field(answer.field, answer.index, most))
        }
        _ => None,
    });
    let contact = answers.contact.is_some().then_some(Free::Contact);
    fields.chain([Free::What]).chain(contact).collect()
}

fn change(
    screen: &mut Screen,
    console: &mut dyn Console,
    answers: &mut Answers,
    text: Free,
) -> Result<(), Failure> {
    screen.say("review-new-text");
    match text {
        Free::What => {
            screen.say("ask-paragraphs");
            if let Said::Text(new) = ask::paragraphs(screen, console, TEXT_FOUR_CELLS)? {
                answers.what = new;
            }
        }
        Free::Contact => match ask::text(screen, console, CONTACT_TEXT)? {
            Said::Text(new) => answers.contact = Some(new),
            _ => answers.contact = None,
        },
        Free::Field(field, index, most) => match ask::text(screen, console, most)? {
            Said::Text(new) => answers.set(field, index, &new),
            _ => answers.set(field, index, ""),
        },
    }
    Ok(())
}
