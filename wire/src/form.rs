//! The form: its fields, their limits and choices (SPEC 6.6). Answers travel as `[field, index, value]`, ascending.

use minicbor::encode::Write;

use crate::item::{Reader, Writer};
use crate::record::{Record, codec, record};

/// The most subjects in one letter.
pub const MAX_SUBJECTS: u8 = 5;

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// "yes" or "no".
    YesNo,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Several of these, each once; the answer's index counts them from 0.
    Several(&'static [&'static str]),
    /// UTF-8 text of at most so many bytes.
    Text(usize),
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $n:literal, $name:literal, $takes:expr;)*) => {
        /// A field of the form. Numbers are permanent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $variant = $n,)*
        }

        impl Field {
            /// Every field, by ascending number.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name in answers files, on the command line and in exports.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What it takes.
            #[must_use]
            pub const fn takes(self) -> Takes {
                match self { $(Self::$variant => $takes),* }
            }
        }
    };
}

const TRI: Takes = Takes::Choice(&["yes", "no", "unknown"]);

fields! {
    /// Is anyone in danger now? Required.
    Danger = 0, "danger", Takes::YesNo;
    /// Slug of the force, or one of other, unknown, several, not-police. Required.
    Force = 1, "force", Takes::Text(40);
    /// Who reads it first.
    Reader = 2, "reader", Takes::Choice(&["unit", "desk", "oversight"]);
    /// Somebody in that unit is involved.
    Involved = 3, "involved", Takes::YesNo;
    /// Kind of subject.
    SubjKind = 4, "subj_kind", Takes::Choice(&["officer", "staff", "special", "volunteer", "former", "unknown"]);
    /// Subject's name.
    SubjName = 5, "subj_name", Takes::Text(200);
    /// Subject's rank or role.
    SubjRank = 6, "subj_rank", Takes::Text(100);
    /// Subject's collar or staff number.
    SubjNumber = 7, "subj_number", Takes::Text(40);
    /// Where the subject works.
    SubjUnit = 8, "subj_unit", Takes::Text(200);
    /// What the subject looks like.
    SubjDesc = 9, "subj_desc", Takes::Text(500);
    /// The subject online.
    SubjOnline = 10, "subj_online", Takes::Text(200);
    /// The five categories of the service, and other.
    Categories = 11, "categories", Takes::Several(&[
        "money-or-favours", "personal-advantage", "sexual-purposes", "partner-abuse", "discrimination", "other",
    ]);
    /// First time: month and year, or words.
    WhenFirst = 12, "when_first", Takes::Text(60);
    /// Last time: month and year, or words.
    WhenLast = 13, "when_last", Takes::Text(60);
    /// Does it go on?
    Ongoing = 14, "ongoing", TRI;
    /// Where.
    Where = 15, "where", Takes::Text(200);
    /// How the reporter knows.
    Basis = 16, "basis", Takes::Choice(&["saw-or-heard", "happened-to-me", "told-by-witness", "rumour", "document"]);
    /// How many others know.
    OthersKnow = 17, "others_know", Takes::Choice(&["only-me", "2-5", "6-20", "more"]);
    /// Who is at risk.
    AtRisk = 18, "at_risk", Takes::Text(500);
    /// Is the subject alert to being reported?
    Alert = 19, "alert", TRI;
    /// Links to other people or matters.
    Links = 20, "links", Takes::Text(500);
    /// Police systems concerned.
    Systems = 21, "systems", Takes::Text(200);
    /// Where investigators could lawfully find evidence.
    Evidence = 22, "evidence", Takes::Text(1_000);
    /// Who has been told already.
    Told = 23, "told", Takes::Text(300);
    /// Language the reporter wishes to be answered in.
    Language = 24, "language", Takes::Text(40);
    /// What the reporter needs, to read and to answer.
    Needs = 25, "needs", Takes::Text(300);
    /// May the unit ask back?
    AskBack = 26, "ask_back", Takes::YesNo;
}

impl Record for Field {
    fn put<W: Write>(&self, to: &mut Writer<'_, W>) {
        to.uint(*self as u64);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        // Numbers are positions; a test holds that.
        let found = usize::try_from(from.uint()).ok().and_then(|number| Self::ALL.get(number));
        found.copied().unwrap_or_else(|| {
            from.fail();
            Self::Danger
        })
    }
}

codec!(Field);

impl Field {
    /// The field of that name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|f| f.name() == name)
    }

    /// Whether it belongs to a subject, and may so be answered once for each of up to five.
    #[must_use]
    pub fn is_subject(self) -> bool {
        (Self::SubjKind..=Self::SubjOnline).contains(&self)
    }

    /// Why `value` at `index` is not an answer to this field, if it is not.
    ///
    /// # Errors
    /// [`FormError`] by what is wrong.
    pub fn check(self, index: u8, value: &str) -> Result<(), FormError> {
        let highest = match self.takes() {
            Takes::Several(choices) => u8::try_from(choices.len()).unwrap_or(u8::MAX),
            _ if self.is_subject() => MAX_SUBJECTS,
            _ => 1,
        };
        if index >= highest {
            return Err(FormError::TooMany { field: self, most: highest });
        }
        match self.takes() {
            Takes::YesNo if value == "yes" || value == "no" => Ok(()),
            Takes::Choice(choices) | Takes::Several(choices) if choices.contains(&value) => Ok(()),
            Takes::Text(limit) if value.len() <= limit => Ok(()),
            Takes::Text(limit) => Err(FormError::TooLong { field: self, over: value.len() - limit }),
            _ => Err(FormError::NotAChoice { field: self }),
        }
    }
}

/// What is wrong with an answer. Nothing that the reporter wrote is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormError {
    /// A required field is not answered.
    Missing {
        /// Which.
        field: Field,
    },
    /// More bytes than the field takes.
    TooLong {
        /// Which.
        field: Field,
        /// Bytes over.
        over: usize,
    },
    /// Not one of the field's choices.
    NotAChoice {
        /// Which.
        field: Field,
    },
    /// Answered more often than it can be.
    TooMany {
        /// Which.
        field: Field,
        /// The most answers.
        most: u8,
    },
    /// Out of order, or the same answer twice.
    Order,
}

impl core::fmt::Display for FormError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Missing { field } => write!(f, "{} is needed", field.name()),
            Self::TooLong { field, over } => write!(f, "{} is {over} bytes too long", field.name()),
            Self::NotAChoice { field } => write!(f, "{} does not take that answer", field.name()),
            Self::TooMany { field, most } => write!(f, "{} takes at most {most}", field.name()),
            Self::Order => f.write_str("an answer stands twice or out of order"),
        }
    }
}

impl core::error::Error for FormError {}

record! {
    /// One answer.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Answer {
        /// Field.
        pub field: Field,
        /// Which subject, or which of several choices, from 0; else 0.
        pub index: u8,
        /// The answer.
        pub value: String,
    }
}

impl core::fmt::Debug for Answer {
    /// Never what was answered.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Answer({:?} {})", self.field, self.index)
    }
}

/// Checks order, limits and choices of a form's answers; with `complete`, that a report's required fields are there.
///
/// # Errors
/// The first [`FormError`] found.
pub fn check(answers: &[Answer], complete: bool) -> Result<(), FormError> {
    if !crate::cbor::strictly_ascending(answers, |a| (a.field, a.index)) {
        return Err(FormError::Order);
    }
    let repeated = |a: &Answer| {
        matches!(a.field.takes(), Takes::Several(_))
            && answers.iter().filter(|b| (b.field, b.value.as_str()) == (a.field, a.value.as_str())).count()
                > 1
    };
    for answer in answers {
        answer.field.check(answer.index, &answer.value)?;
        if repeated(answer) {
            return Err(FormError::Order);
        }
    }
    for field in [Field::Danger, Field::Force] {
        if complete && !answers.iter().any(|a| a.field == field) {
            return Err(FormError::Missing { field });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(field: Field, index: u8, value: &str) -> Answer {
        Answer { field, index, value: value.into() }
    }

    #[test]
    fn names_are_found_again_and_numbers_are_positions() {
        for field in Field::ALL {
            assert_eq!(Field::by_name(field.name()), Some(*field));
            assert_eq!(Field::ALL[*field as usize], *field);
        }
    }

    #[test]
    fn refusals() {
        let base = [answer(Field::Danger, 0, "no"), answer(Field::Force, 0, "gwent")];
        assert_eq!(check(&base, true), Ok(()));
        assert_eq!(check(&base[1..], true), Err(FormError::Missing { field: Field::Danger }));
        assert_eq!(check(&base[1..], false), Ok(()));
        assert_eq!(check(&[base[1].clone(), base[0].clone()], true), Err(FormError::Order));
        assert_eq!(
            Field::SubjNumber.check(0, &"9".repeat(43)),
            Err(FormError::TooLong { field: Field::SubjNumber, over: 3 })
        );
        assert_eq!(
            Field::SubjName.check(5, "x"),
            Err(FormError::TooMany { field: Field::SubjName, most: 5 })
        );
        assert_eq!(Field::Where.check(1, "x"), Err(FormError::TooMany { field: Field::Where, most: 1 }));
        assert_eq!(Field::Basis.check(0, "x"), Err(FormError::NotAChoice { field: Field::Basis }));
        let twice = [answer(Field::Categories, 0, "other"), answer(Field::Categories, 1, "other")];
        assert_eq!(check(&twice, false), Err(FormError::Order));
    }
}
