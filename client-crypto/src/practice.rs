//! Real secret halves for `postern_trust::practice`: a practice service whose letters can be sealed and opened. Drills and
//! tests run on it; nobody should be asked to trust one.

use std::collections::BTreeMap;

use postern_trust::practice::CardKeys;
use postern_wire::{MailroomPublic, PersonId, Quarter, UnitId, X25519Public};
use rand_core::CryptoRng;

use crate::keys::{MailroomKey, OpeningKey};

/// Makes and keeps every secret key of every card of a practice service.
pub struct PracticeKeys<R> {
    rng: R,
    mailroom: BTreeMap<(UnitId, Quarter), MailroomKey>,
    people: BTreeMap<(PersonId, Quarter), OpeningKey>,
}

impl<R: CryptoRng> PracticeKeys<R> {
    /// No keys yet.
    #[must_use]
    pub const fn new(rng: R) -> Self {
        Self { rng, mailroom: BTreeMap::new(), people: BTreeMap::new() }
    }

    /// A unit's mailroom key.
    #[must_use]
    pub fn mailroom_key(&self, unit: UnitId, quarter: Quarter) -> Option<&MailroomKey> {
        self.mailroom.get(&(unit, quarter))
    }

    /// A keyholder's opening key or a custodian's contact key.
    #[must_use]
    pub fn person_key(&self, person: PersonId, quarter: Quarter) -> Option<&OpeningKey> {
        self.people.get(&(person, quarter))
    }

    fn add_person(&mut self, person: PersonId, quarter: Quarter) -> X25519Public {
        let key = OpeningKey::generate(&mut self.rng);
        let public = key.public();
        self.people.insert((person, quarter), key);
        public
    }
}

impl<R> core::fmt::Debug for PracticeKeys<R> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("PracticeKeys(..)")
    }
}

impl<R: CryptoRng> CardKeys for PracticeKeys<R> {
    fn mailroom(&mut self, unit: UnitId, quarter: Quarter) -> MailroomPublic {
        // 32 random bytes always are a seed, and its public key always has its length.
        let made = MailroomKey::generate(&mut self.rng).and_then(|key| Ok((key.public()?, key)));
        let Ok((public, key)) = made else { return MailroomPublic([0; MailroomPublic::LEN]) };
        self.mailroom.insert((unit, quarter), key);
        public
    }

    fn opening(&mut self, person: PersonId, quarter: Quarter) -> X25519Public {
        self.add_person(person, quarter)
    }

    fn contact(&mut self, person: PersonId, quarter: Quarter) -> X25519Public {
        self.add_person(person, quarter)
    }
}
