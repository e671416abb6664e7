//! The form's fields and choices as people read them: the English of the texts that the reporter's own page and program show
//! her, in her language, before she sends a letter.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use postern_phrases::{Lang, PublicCategory};
use postern_trust::Directory;
use postern_wire::form::{Answer, Field, Takes};
use unic_langid::LanguageIdentifier;

const FORM: &str = include_str!("../../reporter/locales/en/form.ftl");

static WORDS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let english: LanguageIdentifier = "en".parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![english]);
    // A terminal has no use for the marks that part directions.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(FluentResource::try_new(FORM.to_owned()).unwrap_or_else(|(read, _)| read));
    bundle
});

/// What stands over the free text.
#[must_use]
pub fn free_text() -> String {
    say("name-what", None).unwrap_or_default()
}

/// The field of an answer, with the person's number when there may be several.
#[must_use]
pub fn name(answer: &Answer) -> String {
    let field = answer.field;
    let name = say(&format!("name-{}", dashed(field)), None).unwrap_or_else(|| field.name().to_owned());
    if !field.is_subject() || answer.index == 0 {
        return name;
    }
    let number = answer.index.saturating_add(1);
    let mut args = FluentArgs::new();
    args.set("name", name.as_str());
    args.set("number", number);
    say("name-of-subject", Some(&args)).unwrap_or_else(|| format!("{name} {number}"))
}

/// The answer itself: a force by its name, a choice in words, a text as it was written.
#[must_use]
pub fn value(directory: &Directory, answer: &Answer) -> String {
    let (field, value) = (answer.field, answer.value.as_str());
    let words = match (field.takes(), value) {
        // What is none of both is a text, and must not look like a name of the directory.
        _ if field == Field::Force => directory
            .force(value)
            .map(|force| force.name_en.clone())
            .or_else(|| say(&format!("force-{value}"), None))
            .or_else(|| Some(format!("\"{value}\" (not a force of the directory)"))),
        _ if field == Field::Categories => {
            PublicCategory::by_name(value).map(|category| category.texts.of(Lang::En).to_owned())
        }
        (Takes::Text(_), _) => None,
        (_, "yes" | "no" | "unknown") => say(&format!("choice-{value}"), None),
        _ => say(&format!("choice-{}-{value}", dashed(field)), None),
    };
    words.unwrap_or_else(|| value.to_owned())
}

fn dashed(field: Field) -> String {
    field.name().replace('_', "-")
}

fn say(key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = WORDS.get_message(key)?.value()?;
    Some(WORDS.format_pattern(pattern, args, &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(field: Field, index: u8, value: &str) -> Answer {
        Answer { field, index, value: value.to_owned() }
    }

    #[test]
    fn every_field_and_every_choice_has_words() {
        for field in Field::ALL {
            let name = name(&answer(*field, 0, ""));
            assert!(!name.is_empty() && name != field.name(), "{}", field.name());
            let choices = match field.takes() {
                Takes::Choice(choices) | Takes::Several(choices) => choices,
                Takes::YesNo => &["yes", "no"],
                Takes::Text(_) => continue,
            };
            for choice in choices {
                let key = match *choice {
                    "yes" | "no" | "unknown" => format!("choice-{choice}"),
                    _ => format!("choice-{}-{choice}", dashed(*field)),
                };
                let said = *field == Field::Categories || say(&key, None).is_some();
                assert!(said, "{key}");
            }
        }
        assert_eq!(name(&answer(Field::SubjName, 1, "")), "Name (person 2)");
        assert_eq!(free_text(), "What happened");
    }
}
