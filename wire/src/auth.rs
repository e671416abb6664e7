//! The signed header of a collector's request (SPEC 8.5): `Postern-Auth: person.time.signature`, decimal, decimal, hex.

use crate::{DecodeError, Digest, PersonId, SignatureBytes};

/// The header's name.
pub const HEADER: &str = "Postern-Auth";

/// Seconds by which the time in a request may differ from the server's clock.
pub const TOLERANCE: u64 = 300;

/// A parsed, not yet verified header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Auth {
    /// Who signs.
    pub person: PersonId,
    /// Unix seconds.
    pub time: u64,
    /// Purpose `request`, over [`Auth::signed_bytes`].
    pub signature: SignatureBytes,
}

impl Auth {
    /// What is signed: `person u16 || time u64 || SHA-256(body) || method || 0x20 || path`.
    #[must_use]
    pub fn signed_bytes(person: PersonId, time: u64, method: &str, path: &str, body: &Digest) -> Vec<u8> {
        let head: [&[u8]; 3] = [&person.to_be_bytes(), &time.to_be_bytes(), body.as_bytes()];
        [head.concat().as_slice(), method.as_bytes(), b" ", path.as_bytes()].concat()
    }

    /// The header's value.
    #[must_use]
    pub fn encode(&self) -> String {
        format!("{}.{}.{}", self.person, self.time, self.signature)
    }

    /// Parses the header's value; only the form that [`Auth::encode`] writes is taken.
    ///
    /// # Errors
    /// [`DecodeError::Malformed`].
    pub fn decode(value: &str) -> Result<Self, DecodeError> {
        let mut fields = value.splitn(3, '.');
        let (person, time, signature) = match (fields.next(), fields.next(), fields.next()) {
            (Some(p), Some(t), Some(s)) => (p.parse(), t.parse(), s.parse::<SignatureBytes>()),
            _ => return Err(DecodeError::Malformed),
        };
        let auth = match (person, time, signature) {
            (Ok(person), Ok(time), Ok(signature)) => Self { person: PersonId(person), time, signature },
            _ => return Err(DecodeError::Malformed),
        };
        if auth.encode() == value { Ok(auth) } else { Err(DecodeError::NotCanonical) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_only() {
        let auth = Auth { person: PersonId(7), time: 9, signature: SignatureBytes([10; 64]) };
        let text = auth.encode();
        assert_eq!(Auth::decode(&text), Ok(auth));
        assert_eq!(Auth::decode(&format!("0{text}")), Err(DecodeError::NotCanonical));
        assert_eq!(Auth::decode(&text.to_uppercase()), Err(DecodeError::NotCanonical));
        assert_eq!(Auth::decode("7.9"), Err(DecodeError::Malformed));
    }
}
