//! The words of a failure in one table: what [`crate::tell::Tell`] asks for, together.

use crate::tell::Exit;

/// Everything that is told of a failure.
#[derive(Debug, Clone)]
pub struct Words {
    /// A short name for programs, the same for ever.
    pub code: &'static str,
    /// Exit code.
    pub exit: Exit,
    /// What happened.
    pub happened: String,
    /// What was not lost.
    pub kept: &'static str,
    /// What to do next.
    pub next: &'static str,
}

/// What is not lost when a command only looked.
pub(crate) const UNCHANGED: &str = "Nothing was changed.";

/// Words of a failure.
pub(crate) fn words(
    code: &'static str,
    exit: Exit,
    happened: impl Into<String>,
    next: &'static str,
) -> Words {
    Words { code, exit, happened: happened.into(), kept: UNCHANGED, next }
}

/// Implements `Tell`, `Display` and `Error` for an error family that has `fn words(&self) -> Words`.
macro_rules! tell_words {
    ($name:ty) => {
        impl $crate::tell::Tell for $name {
            fn code(&self) -> &'static str {
                self.words().code
            }

            fn exit(&self) -> $crate::tell::Exit {
                self.words().exit
            }

            fn happened(&self) -> String {
                self.words().happened
            }

            fn kept(&self) -> String {
                self.words().kept.into()
            }

            fn next(&self) -> String {
                self.words().next.into()
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.words().happened)
            }
        }

        impl core::error::Error for $name {}
    };
}
pub(crate) use tell_words;
