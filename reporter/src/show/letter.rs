//! The read-back: what the keyholders will read, as they will.

use postern_reporting::answers::Answers;
use postern_trust::Directory;
use postern_wire::form::{Field, Takes};
use postern_wire::sizes::{TEXT_FOUR_CELLS, TEXT_ONE_CELL};

use crate::screen::{Screen, harmless};
use crate::show::place;

/// Shows every answer.
pub fn show(screen: &mut Screen, directory: &Directory, answers: &Answers) {
    screen.say("read-back-title");
    for answer in &answers.form {
        let value = match (answer.field, answer.field.takes()) {
            (Field::Force, _) => place::force(&screen.text, directory, &answer.value),
            (_, Takes::Text(_)) => harmless(&answer.value),
            (field, _) => place::choice(&screen.text, field, &answer.value),
        };
        let name = place::field(&screen.text, answer.field, answer.index);
        screen.with("read-back-line", &[("name", name.into()), ("value", value.into())]);
    }
    screen.with(
        "read-back-line",
        &[("name", screen.text.say("name-what").into()), ("value", harmless(&answers.what).into())],
    );
    if let Some(contact) = &answers.contact {
        screen.with("read-back-contact", &[("value", harmless(contact).into())]);
    }
    let bytes = answers.text_bytes();
    let key = if bytes > TEXT_ONE_CELL { "meter-several" } else { "meter-one" };
    screen.with(key, &[("bytes", bytes.into()), ("most", TEXT_FOUR_CELLS.into())]);
}
