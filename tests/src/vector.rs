//! A test vector: one case in one file, a text header with `expect:`, a blank line, hex (SPEC 1.3).

use std::collections::BTreeMap;
use std::fmt;

/// One case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vector {
    /// What is tried: one of the kinds of [`crate::outcome::run`].
    pub kind: String,
    /// What must come of it: one word of a closed list for the kind.
    pub expect: String,
    /// Why, in words.
    pub why: String,
    /// Everything else that is needed to try it.
    pub fields: BTreeMap<String, String>,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Vector {
    /// A case.
    #[must_use]
    pub fn new(kind: &str, expect: &str, why: &str, body: impl Into<Vec<u8>>) -> Self {
        let fields = BTreeMap::new();
        Self { kind: kind.into(), expect: expect.into(), why: why.into(), fields, body: body.into() }
    }

    /// The case with a header field more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.fields.insert(name.into(), value.to_string());
        self
    }

    /// A header field, if it is there.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    /// Reads a file; `None` when it is no vector.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (header, body) = text.split_once("\n\n")?;
        let mut fields: BTreeMap<String, String> = header
            .lines()
            .map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
            .collect::<Option<_>>()?;
        let digits: String = body.split_whitespace().collect();
        Some(Self {
            kind: fields.remove("kind")?,
            expect: fields.remove("expect")?,
            why: fields.remove("why")?,
            fields,
            body: hex::decode(digits).ok()?,
        })
    }
}

impl fmt::Display for Vector {
    /// The file's text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "kind: {}\nexpect: {}\nwhy: {}", self.kind, self.expect, self.why)?;
        self.fields.iter().try_for_each(|(name, value)| writeln!(f, "{name}: {value}"))?;
        writeln!(f)?;
        self.body.chunks(48).try_for_each(|line| writeln!(f, "{}", hex::encode(line)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let vector = Vector::new("note", "shown", "a reason: with a colon", [7; 100]).with("code", "00ff");
        assert_eq!(Vector::parse(&vector.to_string()), Some(vector));
        assert_eq!(Vector::parse("expect: x\n\n00"), None);
        assert_eq!(Vector::parse("kind: a\nexpect: b\nwhy: c\n\n0g"), None);
    }
}
