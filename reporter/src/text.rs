//! What people read, by key, from the Fluent files in `locales/`. English and Welsh are both complete; a test holds that.

use core::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use postern_phrases::Lang as PhraseLang;
use unic_langid::LanguageIdentifier;

/// The files of a language, by name.
type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($lang:literal) => {
        &[
            ("commands", include_str!(concat!("../locales/", $lang, "/commands.ftl"))),
            ("dates", include_str!(concat!("../locales/", $lang, "/dates.ftl"))),
            ("checker", include_str!(concat!("../locales/", $lang, "/checker.ftl"))),
            ("errors", include_str!(concat!("../locales/", $lang, "/errors.ftl"))),
            ("form", include_str!(concat!("../locales/", $lang, "/form.ftl"))),
            ("help", include_str!(concat!("../locales/", $lang, "/help.ftl"))),
            ("thread", include_str!(concat!("../locales/", $lang, "/thread.ftl"))),
        ]
    };
}

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Cymraeg.
    Cy,
}

impl Lang {
    /// The language of a tag or of a `LANG` variable; English for what the program does not speak.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        match tag.split(['-', '_', '.']).next() {
            Some(primary) if primary.eq_ignore_ascii_case("cy") => Self::Cy,
            _ => Self::En,
        }
    }

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
        }
    }

    /// The Fluent files.
    #[must_use]
    pub const fn files(self) -> Files {
        match self {
            Self::En => files!("en"),
            Self::Cy => files!("cy"),
        }
    }
}

/// A value in a text.
pub type Arg = FluentValue<'static>;

/// Every text in one language.
pub struct Text {
    bundle: FluentBundle<FluentResource>,
    lang: Lang,
    phrases: PhraseLang,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({})", self.lang.tag())
    }
}

impl Text {
    /// The texts for a language tag: the program's in English or Welsh, the coded phrases of notes in Urdu too.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let lang = Lang::of_tag(tag);
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // A terminal has no use for the marks that part directions.
        bundle.set_use_isolating(false);
        for (_, file) in lang.files() {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, lang, phrases: PhraseLang::of_tag(tag) }
    }

    /// The program's language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The language of the coded phrases.
    #[must_use]
    pub const fn phrases(&self) -> PhraseLang {
        self.phrases
    }

    /// The text under this key.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text under this key, with its values.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}
