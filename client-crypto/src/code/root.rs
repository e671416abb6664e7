//! A root digest as eight words, for posters, the page and the phone line (SPEC 4.6).

use super::{CODE_LEN, CodeError, CodeWords, first_seven_bits, parse};
use crate::kdf::{Label, hash};

/// The first 96 bits of a 32-byte digest as eight words, checked like a code's but by no service (SPEC 4.6).
///
/// ```text
/// v = digest[..12] || first 7 bits of SHA-256("postern/v1/root-words" || 0x00 || digest[..12])
/// ```
#[must_use]
pub fn words_of_digest(digest: &[u8; 32]) -> CodeWords {
    let payload = beginning(digest);
    CodeWords::of_payload(&payload, check(&payload))
}

/// Whether the words or numbers in `text`, as a person typed them, are those of `digest`.
///
/// # Errors
/// [`CodeError`] if they are no digest's words at all, as for [`Code::parse`](super::Code::parse).
pub fn digest_matches(text: &str, digest: &[u8; 32]) -> Result<bool, CodeError> {
    Ok(*parse::payload(text, check)? == beginning(digest))
}

/// The first 12 bytes.
fn beginning(digest: &[u8; 32]) -> [u8; CODE_LEN] {
    let mut payload = [0; CODE_LEN];
    payload.iter_mut().zip(digest).for_each(|(to, from)| *to = *from);
    payload
}

fn check(payload: &[u8; CODE_LEN]) -> u8 {
    first_seven_bits(&hash(Label::RootWords, &[payload]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_digest_match_it_and_no_other() {
        let digest: [u8; 32] = core::array::from_fn(|i| i as u8);
        let words = words_of_digest(&digest);
        assert_eq!(digest_matches(&words.words().join(", "), &digest), Ok(true));
        assert_eq!(digest_matches(&words.numbers_line(), &digest), Ok(true));
        let mut other = digest;
        other[11] ^= 1;
        assert_eq!(digest_matches(&words.words_line(), &other), Ok(false));
        assert_eq!(digest_matches("abacus", &digest), Err(CodeError::WrongCount { found: 1 }));
    }

    /// The labels keep the check bits of codes and digests apart: equal only by chance, twice in 256.
    #[test]
    fn a_code_is_not_taken_for_a_digest() {
        let service = postern_wire::ServiceId([0; 16]);
        let taken = (0..=255)
            .filter(|byte| {
                let code = super::super::Code::from_bytes(&[*byte; 12]);
                digest_matches(&code.words(&service).words_line(), &[*byte; 32]).is_ok()
            })
            .count();
        assert!(taken <= 8, "{taken}");
    }
}
