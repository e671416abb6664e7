//! What the checker found.

use serde_json::{Value, json};

use crate::answers::Answers;
use crate::checker::{Grade, Hit, Input, check};
use crate::screen::{Screen, harmless};
use crate::show::place;
use crate::text::Text;
use postern_wire::ServiceId;

/// Runs the checker over every free text of the answers.
#[must_use]
pub fn of(answers: &Answers, service: &ServiceId) -> Vec<Hit> {
    let texts = answers.texts();
    check(&Input { service, texts: &texts, contact: answers.contact.as_ref().map(|c| c.as_str()) })
}

/// Shows every hit: where, what, why.
pub fn show(screen: &mut Screen, answers: &Answers, hits: &[Hit]) {
    if hits.is_empty() {
        screen.say("checker-nothing");
        return;
    }
    screen.with("checker-title", &[("count", hits.len().into())]);
    for hit in hits {
        let values = [
            ("place", place::place(&screen.text, hit.place).into()),
            ("text", cut(answers, hit).into()),
            ("why", why(&screen.text, hit).into()),
        ];
        screen.with("checker-hit", &values);
    }
    screen.say("checker-balance");
}

/// Every hit for programs.
#[must_use]
pub fn json(text: &Text, hits: &[Hit]) -> Value {
    let one = |hit: &Hit| {
        let (place, subject) = match hit.place {
            crate::checker::Place::What => ("what", None),
            crate::checker::Place::Field(field, index) => (field.name(), Some(index)),
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

/// The worst grade there is.
#[must_use]
pub fn worst(hits: &[Hit]) -> Grade {
    hits.iter().map(|hit| hit.grade).max().unwrap_or(Grade::Shown)
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
