//! Names of forces, units and fields in a person's language.

use postern_reporting::checker::Place;
use postern_reporting::routing::NO_FORCE;
use postern_trust::Directory;
use postern_wire::UnitId;
use postern_wire::directory::Unit;
use postern_wire::form::Field;

use crate::screen::harmless;
use crate::text::{Lang, Text};

/// A unit's name.
#[must_use]
pub fn unit(text: &Text, directory: &Directory, id: UnitId) -> String {
    match directory.unit(id) {
        Some(unit) => own(text, &unit.name_en, &unit.name_cy),
        None => id.to_string(),
    }
}

/// A unit's name, who must agree to open its letters, and when it is staffed.
#[must_use]
pub fn unit_in_full(text: &Text, unit: &Unit) -> String {
    text.with(
        "unit-in-full",
        &[
            ("unit", unit.id.0.into()),
            ("name", own(text, &unit.name_en, &unit.name_cy).into()),
            ("m", unit.policy.m.into()),
            ("k", unit.policy.k.into()),
            ("hours", harmless(&unit.hours).into()),
        ],
    )
}

/// A force's name, or what stands for none.
#[must_use]
pub fn force(text: &Text, directory: &Directory, slug: &str) -> String {
    if NO_FORCE.contains(&slug) {
        return text.say(&format!("force-{slug}"));
    }
    directory.force(slug).map_or_else(|| harmless(slug), |f| own(text, &f.name_en, &f.name_cy))
}

/// A field's name, with the subject's number when there may be several.
#[must_use]
pub fn field(text: &Text, field: Field, index: u8) -> String {
    let name = text.say(&format!("name-{}", field.name().replace('_', "-")));
    if field.is_subject() && index > 0 {
        return text
            .with("name-of-subject", &[("name", name.into()), ("number", index.saturating_add(1).into())]);
    }
    name
}

/// The name of what a hit stands in.
#[must_use]
pub fn place(text: &Text, place: Place) -> String {
    match place {
        Place::What => text.say("name-what"),
        Place::Field(of, index) => field(text, of, index),
    }
}

/// A field's choice as people read it.
#[must_use]
pub fn choice(text: &Text, field: Field, value: &str) -> String {
    match (field, value) {
        (Field::Categories, name) => postern_phrases::PublicCategory::by_name(name)
            .map_or_else(|| name.to_owned(), |category| category.texts.of(phrase_lang(text)).to_owned()),
        (_, "yes" | "no" | "unknown") => text.say(&format!("choice-{value}")),
        _ => text.say(&format!("choice-{}-{value}", field.name().replace('_', "-"))),
    }
}

const fn phrase_lang(text: &Text) -> postern_phrases::Lang {
    match text.lang() {
        Lang::En => postern_phrases::Lang::En,
        Lang::Cy => postern_phrases::Lang::Cy,
    }
}

fn own(text: &Text, en: &str, cy: &str) -> String {
    harmless(if text.lang() == Lang::Cy && !cy.is_empty() { cy } else { en })
}
