//! A letter as a keyholder is shown it.

use core::fmt;

use postern_client_crypto::letter::VerifiedLetter;
use postern_wire::UnitId;
use postern_wire::form::{Answer, Field};
use postern_wire::letter::{Fields, LetterKind, Passed};

/// A letter as it is shown: whatever of it was believed.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterText {
    /// Kind; none for a referral.
    pub kind: Option<LetterKind>,
    /// Language.
    pub lang: String,
    /// Written with a call handler.
    pub assisted: bool,
    /// Form answers, ascending.
    pub form: Vec<Answer>,
    /// Free text.
    pub text: String,
    /// The unit that passed it on.
    pub passed_by: Option<UnitId>,
    /// Whether the passing unit changed it.
    pub redacted: bool,
}

impl fmt::Debug for LetterText {
    /// Never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LetterText({:?})", self.kind)
    }
}

impl LetterText {
    /// The answer to a field.
    #[must_use]
    pub fn answer(&self, field: Field) -> Option<&str> {
        self.form.iter().find(|a| a.field == field).map(|a| a.value.as_str())
    }

    fn of(fields: &Fields) -> Self {
        Self {
            kind: Some(fields.kind),
            lang: fields.lang.clone(),
            assisted: fields.assisted,
            form: fields.form.clone(),
            text: fields.text.clone(),
            passed_by: None,
            redacted: false,
        }
    }

    /// What a verified letter shows.
    #[must_use]
    pub fn of_letter(letter: &VerifiedLetter) -> Self {
        match letter {
            VerifiedLetter::Reporter(letter) => Self::of(&letter.fields),
            VerifiedLetter::Referral(letter) => {
                let passed_by = Some(letter.body.from);
                match (&letter.fields, &letter.body.passed) {
                    (Some(fields), _) => Self { passed_by, kind: None, ..Self::of(fields) },
                    (None, Passed::Redacted { lang, form, text, .. }) => Self {
                        kind: None,
                        lang: lang.clone(),
                        assisted: false,
                        form: form.clone(),
                        text: text.clone(),
                        passed_by,
                        redacted: true,
                    },
                    (None, Passed::Original { .. }) => Self {
                        kind: None,
                        lang: String::new(),
                        assisted: false,
                        form: Vec::new(),
                        text: String::new(),
                        passed_by,
                        redacted: false,
                    },
                }
            }
        }
    }
}
