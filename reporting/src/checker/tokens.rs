//! Words with their places.

use core::ops::Range;

/// A word of a text.
pub(super) struct Token {
    /// Lower case, with a straight apostrophe.
    pub word: String,
    /// Where it stands.
    pub range: Range<usize>,
    /// A sentence, or a paragraph, ended before it: no phrase reaches over that.
    pub begins: bool,
}

/// The words of a text: letters and digits, with apostrophes, hyphens and dots only inside.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut begins = true;
    let mut newlines = 0u8;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !c.is_alphanumeric() {
            newlines = if c == '\n' { newlines.saturating_add(1) } else { newlines };
            begins |= matches!(c, '.' | '!' | '?' | ';' | '؟' | '۔') || newlines > 1;
            continue;
        }
        let mut word: String = c.to_lowercase().collect();
        let mut end = at + c.len_utf8();
        while let Some(&(next_at, next)) = chars.peek() {
            let joins = matches!(next, '\'' | '’' | '-')
                && text
                    .get(next_at + next.len_utf8()..)
                    .is_some_and(|r| r.starts_with(char::is_alphanumeric));
            if !next.is_alphanumeric() && !joins {
                break;
            }
            chars.next();
            if joins && next != '-' {
                word.push('\'');
            } else {
                word.extend(next.to_lowercase());
            }
            end = next_at + next.len_utf8();
        }
        out.push(Token { word, range: at..end, begins });
        (begins, newlines) = (false, 0);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_places_and_sentences() {
        let text = "I’m a PC. My ex-wife's flat,\n\nGŵyl";
        let tokens = tokens(text);
        let words: Vec<&str> = tokens.iter().map(|t| t.word.as_str()).collect();
        assert_eq!(words, ["i'm", "a", "pc", "my", "ex-wife's", "flat", "gŵyl"]);
        let begins: Vec<bool> = tokens.iter().map(|t| t.begins).collect();
        assert_eq!(begins, [true, false, false, true, false, false, true]);
        assert_eq!(text.get(tokens[4].range.clone()), Some("ex-wife's"));
    }
}
