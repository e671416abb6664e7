//! What a code gives: the keys of its threads, notes and acknowledgements (SPEC 5.3).

use postern_wire::{Day, Hint, ServiceId, UnitId};
use zeroize::Zeroizing;

use super::Code;
use crate::kdf::{Label, expand, extract, secret_32};

secret_32!(
    /// The pseudorandom key of a code and a service, 32 bytes, from which all else is derived.
    Prk
);
secret_32!(
    /// The Ed25519 seed of a thread key, 32 bytes (RFC 8032).
    ThreadSeed
);
secret_32!(
    /// The root r_0 of the notes of one unit, 32 bytes.
    NoteRoot
);
secret_32!(
    /// The key of one acknowledgement, 32 bytes.
    AckKey
);

/// Where the acknowledgement of one part of a letter is found on the board, and its key.
#[derive(Debug)]
pub struct Ack {
    /// The hint, 8 bytes.
    pub hint: Hint,
    /// The key, 32 bytes.
    pub key: AckKey,
}

impl Code {
    /// `prk = HKDF-Extract(salt = "postern/v1" || service id, the 12 bytes)` (SPEC 5.3).
    #[must_use]
    pub fn prk(&self, service: &ServiceId) -> Prk {
        Prk::from_bytes(extract(service, self.as_bytes()))
    }
}

impl Prk {
    /// The seed of the thread key with a unit: `HKDF(prk, "thread", u)`.
    #[must_use]
    pub fn thread_seed(&self, unit: UnitId) -> ThreadSeed {
        ThreadSeed::from_bytes(expand(self.as_bytes(), Label::Thread, &[&unit.to_be_bytes()]))
    }

    /// The root of the notes of a unit: `HKDF(prk, "note", u)`.
    #[must_use]
    pub fn note_root(&self, unit: UnitId) -> NoteRoot {
        NoteRoot::from_bytes(expand(self.as_bytes(), Label::Note, &[&unit.to_be_bytes()]))
    }

    /// Hint and key of the acknowledgement of part `part` (from 0) of a letter sealed on `day`: the first 8 and the last
    /// 32 of the 40 bytes `HKDF(prk, "ack", u, d, j)`.
    #[must_use]
    pub fn ack(&self, unit: UnitId, day: Day, part: u8) -> Ack {
        let okm: Zeroizing<[u8; 40]> =
            expand(self.as_bytes(), Label::Ack, &[&unit.to_be_bytes(), &day.to_be_bytes(), &[part]]);
        let mut hint = [0; Hint::LEN];
        let mut key = Zeroizing::new([0; 32]);
        hint.iter_mut().chain(key.iter_mut()).zip(okm.iter()).for_each(|(to, from)| *to = *from);
        Ack { hint: Hint(hint), key: AckKey::from_bytes(key) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: ServiceId = ServiceId([3; 16]);

    fn prk() -> Prk {
        Code::from_bytes(&[9; 12]).prk(&SERVICE)
    }

    #[test]
    fn parts_are_bound_in_order_and_width() {
        let okm = expand::<40>(prk().as_bytes(), Label::Ack, &[&[0x01, 0x02, 0, 0, 0x03, 0x04, 0x05]]);
        let ack = prk().ack(UnitId(0x0102), Day(0x0304), 5);
        assert_eq!(ack.hint.0, okm[..8]);
        assert_eq!(ack.key.as_bytes()[..], okm[8..]);
        assert_eq!(
            prk().thread_seed(UnitId(1)).as_bytes(),
            &*expand(prk().as_bytes(), Label::Thread, &[&[0, 1]])
        );
        assert_eq!(
            prk().note_root(UnitId(1)).as_bytes(),
            &*expand(prk().as_bytes(), Label::Note, &[&[0, 1]])
        );
    }

    #[test]
    fn every_input_changes_every_output() {
        let ack = |unit, day, part| prk().ack(UnitId(unit), Day(day), part);
        let base = ack(1, 2, 3);
        for other in [ack(2, 2, 3), ack(1, 3, 3), ack(1, 2, 4)] {
            assert_ne!(base.hint, other.hint);
            assert_ne!(base.key.as_bytes(), other.key.as_bytes());
        }
        let elsewhere = Code::from_bytes(&[9; 12]).prk(&ServiceId([4; 16]));
        assert_ne!(prk().as_bytes(), elsewhere.as_bytes());
        assert_ne!(prk().thread_seed(UnitId(1)).as_bytes(), prk().thread_seed(UnitId(2)).as_bytes());
        assert_ne!(prk().thread_seed(UnitId(1)).as_bytes(), prk().note_root(UnitId(1)).as_bytes());
    }

    #[test]
    fn debug_prints_no_secret() {
        let printed = format!(
            "{:?} {:?} {:?} {:?}",
            prk(),
            prk().thread_seed(UnitId(1)),
            prk().note_root(UnitId(1)),
            prk().ack(UnitId(1), Day(2), 1).key
        );
        assert_eq!(printed, "Prk(..) ThreadSeed(..) NoteRoot(..) AckKey(..)");
    }
}
