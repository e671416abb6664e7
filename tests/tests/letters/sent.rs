//! A letter that was sent, and what its writer keeps.

use std::path::{Path, PathBuf};

use postern_phrases::Lang;

/// A letter that was sent, and what its writer keeps.
pub(crate) struct Sent {
    pub(crate) name: &'static str,
    pub(crate) lang: String,
    pub(crate) unit: u16,
    pub(crate) what: String,
    pub(crate) contact: Option<String>,
    pub(crate) words: String,
    pub(crate) numbers: String,
}

impl Sent {
    pub(crate) fn lang(&self) -> Lang {
        Lang::of_tag(&self.lang)
    }

    /// A folder's name for it.
    pub(crate) fn folder(&self) -> String {
        format!("{}-to-{}", self.name, self.unit)
    }

    /// What its writer answers, once with the words and once with the numbers.
    pub(crate) fn replies(&self) -> [String; 2] {
        let said = match self.lang() {
            Lang::En => "It was in the second week of June, about a quarter to nine",
            Lang::Cy => "Yn ail wythnos Mehefin, tua chwarter i naw y bore oedd hi",
            Lang::Ur => "یہ جون کے دوسرے ہفتے کی بات ہے، تقریباً پونے نو بجے",
        };
        ["words", "numbers"].map(|form| format!("{said} ({}, {form}).", self.folder()))
    }
}

/// What a unit asks in words.
pub(crate) const fn question(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Which month was it, as far as you remember?",
        Lang::Cy => "Ym mha fis oedd hyn, hyd y cofiwch?",
        Lang::Ur => "جہاں تک آپ کو یاد ہے، یہ کس مہینے کی بات ہے؟",
    }
}

/// A letter's file.
pub(crate) fn letter_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../reporter/tests/letters/{name}.toml"))
}
