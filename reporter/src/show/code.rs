//! The code: eight words and the same as eight numbers, in two columns.

use postern_client_crypto::code::CodeWords;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::screen::Screen;

/// Rows of a column.
const ROWS: usize = 4;

/// Which form is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Words with their numbers.
    Both,
    /// Words alone.
    Words,
    /// Numbers alone.
    Numbers,
}

/// The table: 1 to 4 on the left, 5 to 8 on the right.
#[must_use]
pub fn table(words: &CodeWords, form: Form) -> Zeroizing<String> {
    let (all, groups) = (words.words(), words.groups());
    let item = |at: usize| -> Zeroizing<String> {
        let (word, group) =
            (all.get(at).copied().unwrap_or_default(), groups.get(at).map_or("", |g| g.as_str()));
        let number = at + 1;
        Zeroizing::new(match form {
            Form::Both => format!("{number}  {word:<10} {group}"),
            Form::Words => format!("{number}  {word:<10}"),
            Form::Numbers => format!("{number}  {group}"),
        })
    };
    let mut out = Zeroizing::new(String::with_capacity(512));
    for row in 0..ROWS {
        let (left, right) = (item(row), item(row + ROWS));
        out.push_str("    ");
        out.push_str(&left);
        out.push_str("      ");
        out.push_str(right.trim_end());
        if row + 1 < ROWS {
            out.push('\n');
        }
    }
    out
}

/// Shows a new code with what is to be done with it.
pub fn show_new(screen: &mut Screen, words: &CodeWords) {
    screen.line("");
    screen.say("code-new");
    screen.line("");
    screen.line(&table(words, Form::Both));
    screen.line("");
    screen.say("code-keep");
}

/// The code for programs.
#[must_use]
pub fn json(words: &CodeWords) -> Value {
    let groups = words.groups();
    json!({ "words": words.words(), "numbers": groups.each_ref().map(|group| group.as_str()) })
}
