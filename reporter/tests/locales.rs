//! Every text exists in every language, with the same values, and is used; every key that is used exists.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test program"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clap::CommandFactory;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use postern_reporter::args::Cli;
use postern_reporter::text::{Lang, Text};
use postern_reporting::answers::choices;
use postern_reporting::checker::Rule;
use postern_reporting::routing::NO_FORCE;
use postern_wire::form::Field;

/// Key, and the values that its text takes.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn keys(lang: Lang) -> Keys {
    let mut keys = Keys::new();
    for (name, file) in lang.files() {
        let resource = parse(*file).unwrap_or_else(|(_, errors)| panic!("{name}.ftl: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut values = BTreeSet::new();
            collect(&message.value.expect("every message has a text"), &mut values);
            let before = keys.insert(message.id.name.to_owned(), values);
            assert!(before.is_none(), "{} stands twice in {lang:?}", message.id.name);
        }
    }
    keys
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, values),
            Expression::Select { selector, variants } => {
                collect_inline(selector, values);
                variants.iter().for_each(|variant| collect(&variant.value, values));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        values.insert(id.name.to_owned());
    }
}

/// Keys that are put together from names.
fn composed() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut add = |key: String| {
        keys.insert(key.replace('_', "-"));
    };
    for field in Field::ALL {
        add(format!("ask-{}", field.name()));
        add(format!("name-{}", field.name()));
        for choice in choices(*field).unwrap_or_default() {
            match *choice {
                "yes" | "no" | "unknown" => add(format!("choice-{choice}")),
                _ if *field == Field::Categories => {}
                _ => add(format!("choice-{}-{choice}", field.name())),
            };
        }
    }
    add("ask-what".into());
    add("ask-contact".into());
    NO_FORCE.iter().for_each(|slug| add(format!("force-{slug}")));
    (1..=12).for_each(|month| add(format!("month-{month}")));
    Rule::ALL.iter().for_each(|rule| add(format!("rule-{}", rule.number())));
    let cli = Cli::command();
    add("help-help".into());
    add("help-version".into());
    for sub in cli.get_subcommands() {
        add(format!("about-{}", sub.get_name()));
        sub.get_arguments().for_each(|arg| add(format!("help-{}", arg.get_id())));
    }
    cli.get_arguments().for_each(|arg| add(format!("help-{}", arg.get_id())));
    keys
}

/// Every text in quotes of the sources that stands outside tests.
fn quoted(folder: &Path, out: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            quoted(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let source = source.split("#[cfg(test)]").next().unwrap();
            let without_docs = source.lines().filter(|line| !line.trim_start().starts_with("//"));
            let source: Vec<&str> = without_docs.collect();
            let source = source.join("\n");
            out.extend(source.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_values() {
    let (en, cy) = (keys(Lang::En), keys(Lang::Cy));
    for (key, values) in &en {
        assert_eq!(cy.get(key), Some(values), "{key}");
    }
    assert_eq!(en.len(), cy.len());
}

#[test]
fn every_key_that_is_used_exists_and_every_key_that_exists_is_used() {
    let exists: BTreeSet<String> = keys(Lang::En).into_keys().collect();
    let composed = composed();
    let missing: Vec<_> = composed.difference(&exists).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    let mut quoted_texts = BTreeSet::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut quoted_texts);
    let unused: Vec<_> =
        exists.iter().filter(|key| !composed.contains(*key) && !quoted_texts.contains(*key)).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
    // What looks like a key of one of the families must be one.
    let families: BTreeSet<&str> =
        exists.iter().filter_map(|key| key.split_once('-').map(|(family, _)| family)).collect();
    // A status of JSON, and an answer of the form.
    let not_keys = ["no-sign", "not-police", "contact-opened"];
    let stray: Vec<_> = quoted_texts
        .iter()
        .filter(|text| {
            text.split_once('-').is_some_and(|(family, rest)| families.contains(family) && !rest.is_empty())
        })
        .filter(|text| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'))
        .filter(|text| !exists.contains(*text) && !not_keys.contains(&text.as_str()))
        .collect();
    assert!(stray.is_empty(), "no such key: {stray:?}");
}

#[test]
fn welsh_is_not_english() {
    let (en, cy) = (Text::new("en"), Text::new("cy"));
    let same: Vec<String> = keys(Lang::En)
        .into_keys()
        .filter(|key| en.say(key) == cy.say(key) && en.say(key).len() > 12)
        .collect();
    let alike = ["checker-hit", "date", "read-back-line", "ladder-alternate", "failure", "name-of-subject"];
    assert!(same.iter().all(|key| alike.contains(&key.as_str())), "{same:?}");
}

#[test]
fn urdu_readers_have_the_phrases_and_english_around_them() {
    let text = Text::new("ur");
    assert_eq!((text.lang(), text.phrases()), (Lang::En, postern_phrases::Lang::Ur));
    assert_eq!(Lang::of_tag("cy_GB.UTF-8"), Lang::Cy);
    assert_eq!(
        Text::new("en").with("meter-field", &[("bytes", 1.into()), ("most", 20000.into())]),
        "1 of 20000 bytes"
    );
}
