//! What the checker found.

use postern_reporting::answers::Answers;
use postern_reporting::checker::{Grade, Hit, Place};
use serde_json::{Value, json};

use crate::screen::{Screen, harmless};
use crate::show::place;
use crate::text::Text;

/// Shows every hit: where, what, why. The same words hit by the same rule in the same text are shown once, and counted.
pub fn show(screen: &mut Screen, answers: &Answers, hits: &[Hit]) {
    if hits.is_empty() {
        screen.say("checker-nothing");
        return;
    }
    screen.with("checker-title", &[("count", hits.len().into())]);
    let mut shown: Vec<(&Hit, String, usize)> = Vec::new();
    for hit in hits {
        let words = cut(answers, hit);
        let same = |(other, cut, _): &&mut (&Hit, String, usize)| {
            (other.place, other.rule, other.grade) == (hit.place, hit.rule, hit.grade)
                && cut.to_lowercase() == words.to_lowercase()
        };
        match shown.iter_mut().find(same) {
            Some((_, _, times)) => *times += 1,
            None => shown.push((hit, words, 1)),
        }
    }
    for (hit, words, times) in shown {
        let values = [
            ("place", place::place(&screen.text, hit.place).into()),
            ("text", words.into()),
            ("why", why(&screen.text, hit).into()),
            ("times", times.into()),
        ];
        screen.with(if times == 1 { "checker-hit" } else { "checker-hit-times" }, &values);
    }
    screen.say("checker-balance");
}

/// Every hit for programs.
#[must_use]
pub fn json(text: &Text, hits: &[Hit]) -> Value {
    let one = |hit: &Hit| {
        let (place, subject) = match hit.place {
            Place::What => ("what", None),
            Place::Field(field, index) => (field.name(), Some(index)),
        };
        json!({
            "rule": format!("R{}", hit.rule.number()),
            "place": place,
            "subject": subject,
            "start": hit.range.start,
            "end": hit.range.end,
            "grade": match hit.grade { Grade::Shown => "shown", Grade::Asked => "asked", Grade::Blocked => "blocked" },
            "why": why(text, hit),
        })
    };
    hits.iter().map(one).collect()
}

fn why(text: &Text, hit: &Hit) -> String {
    match hit.grade {
        Grade::Blocked => text.say("rule-13-blocked"),
        _ => text.say(&format!("rule-{}", hit.rule.number())),
    }
}

/// The words that were hit, on one line; a code is not shown again.
fn cut(answers: &Answers, hit: &Hit) -> String {
    if hit.grade != Grade::Shown {
        return "...".to_owned();
    }
    let texts = answers.texts();
    let whole = texts.iter().find(|(place, _)| *place == hit.place).map_or("", |(_, text)| *text);
    harmless(whole.get(hit.range.clone()).unwrap_or_default()).replace('\n', " ")
}
