//! The root as a person gives it: eight words from the poster, or 64 hex digits (SPEC 4.6).

use core::convert::Infallible;
use core::str::FromStr;

use postern_client_crypto::code::{digest_matches, words_of_digest};
use postern_trust::RootDigest;
use postern_wire::directory::RootSet;

use super::CeremonyError;

/// What somebody says the root is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RootClaim {
    /// Eight words, or eight numbers.
    Words(String),
    /// The whole digest.
    Digest(RootDigest),
}

impl FromStr for RootClaim {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.trim().parse().map_or_else(|_| Self::Words(text.to_owned()), Self::Digest))
    }
}

impl RootClaim {
    /// The digest of the first root set, if it is the one that was claimed. Words are 96 bits of it.
    ///
    /// # Errors
    /// [`CeremonyError::RootText`], [`CeremonyError::OtherRoot`].
    pub fn check(&self, first_root: &RootSet) -> Result<RootDigest, CeremonyError> {
        let digest = RootDigest::of(first_root);
        let same = match self {
            Self::Digest(claimed) => *claimed == digest,
            Self::Words(words) => {
                digest_matches(words, digest.digest().as_bytes()).map_err(|_| CeremonyError::RootText)?
            }
        };
        if same { Ok(digest) } else { Err(CeremonyError::OtherRoot) }
    }
}

/// A digest as eight words with a space between them.
#[must_use]
pub fn words(digest: &postern_wire::Digest) -> String {
    words_of_digest(digest.as_bytes()).words().join(" ")
}
