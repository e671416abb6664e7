//! What a unit says by number, so that each reads it in a language of their own (SPEC 7.3), and the names of categories.
//!
//! A note carries the numbers alone. A number is permanent: its meaning never changes, a withdrawn phrase's number is not
//! given again. No dependency, no IO.

mod category;
mod phrase;
mod table;

pub use category::{NATIONAL, NationalCategory, PUBLIC, PublicCategory};
pub use phrase::{Phrase, Use};
pub use table::PHRASES;

/// A language in which every text of this crate exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Welsh.
    Cy,
    /// Urdu.
    Ur,
}

impl Lang {
    /// Every language, English first.
    pub const ALL: [Self; 3] = [Self::En, Self::Cy, Self::Ur];

    /// The language of a BCP 47 tag by its first part; English for any other.
    ///
    /// ```
    /// use postern_phrases::Lang;
    /// assert_eq!(Lang::of_tag("cy-GB"), Lang::Cy);
    /// assert_eq!(Lang::of_tag("pl"), Lang::En);
    /// ```
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.tag())).unwrap_or(Self::En)
    }

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
            Self::Ur => "ur",
        }
    }
}

/// One text in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    /// English.
    pub en: &'static str,
    /// Welsh.
    pub cy: &'static str,
    /// Urdu.
    pub ur: &'static str,
}

impl Texts {
    /// The text in this language.
    #[must_use]
    pub const fn of(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Cy => self.cy,
            Lang::Ur => self.ur,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(texts: &Texts) {
        for lang in Lang::ALL {
            let text = texts.of(lang);
            assert!(!text.is_empty() && text.trim() == text, "{text:?}");
            let urdu = text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
            assert_eq!(urdu, lang == Lang::Ur, "{text:?}");
        }
        assert_ne!(texts.en, texts.cy);
    }

    #[test]
    fn phrases_ascend_and_each_is_said_in_every_language() {
        assert!(PHRASES.is_sorted_by(|a, b| a.number < b.number));
        for phrase in PHRASES {
            complete(&phrase.texts);
            assert_eq!(Phrase::by_number(phrase.number), Some(phrase));
            assert_eq!(Phrase::by_name(phrase.name), Some(phrase));
            assert!(
                phrase.name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')),
                "{}",
                phrase.name
            );
        }
        assert_eq!(Phrase::by_number(0), None);
    }

    #[test]
    fn questions_end_in_a_question_mark() {
        for phrase in PHRASES.iter().filter(|phrase| phrase.used == Use::Question) {
            for (lang, mark) in [(Lang::En, '?'), (Lang::Cy, '?'), (Lang::Ur, '؟')] {
                assert!(phrase.texts.of(lang).ends_with(mark), "{}", phrase.name);
            }
        }
    }

    #[test]
    fn categories_are_whole() {
        assert_eq!((PUBLIC.len(), NATIONAL.len()), (6, 12));
        PUBLIC.iter().for_each(|category| complete(&category.texts));
        for (at, category) in NATIONAL.iter().enumerate() {
            complete(&category.texts);
            assert_eq!(usize::from(category.number), at + 1);
        }
        assert_eq!(PublicCategory::by_name("partner-abuse").map(|c| c.name), Some("partner-abuse"));
        assert_eq!(NationalCategory::by_number(12).map(|c| c.name), Some("other"));
    }
}
