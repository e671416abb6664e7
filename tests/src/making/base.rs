//! The practice service that all vectors stand on.

use postern_client_crypto::Code;
use postern_client_crypto::letter::{Draft, OlderThread, compose};
use postern_client_crypto::practice::PracticeKeys;
use postern_trust::practice::{Plan, Practice};
use postern_trust::{Card, Directory};
use postern_wire::cell::Cell;
use postern_wire::directory::{Constants, Role};
use postern_wire::form::{Answer, Field};
use postern_wire::letter::LetterKind;
use postern_wire::{Day, PersonId, Quarter, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use zeroize::Zeroizing;

use crate::vector::Vector;

/// A force's unit, 2-of-3.
pub const UNIT: UnitId = UnitId(1);
/// The desk, 1-of-1.
pub const DESK: UnitId = UnitId(2);
/// The first quarter.
pub const Q1: Quarter = Quarter(1);
/// The day of everything that is dated.
pub const TODAY: Day = Day(3);
/// Its start in unix seconds.
pub const NOW: u64 = 3 * 86_400;

/// The service, its secrets, and a generator with a fixed seed.
#[derive(Debug)]
pub struct Base {
    /// Signing keys, roster and cards.
    pub practice: Practice,
    /// Secret halves of the cards.
    pub keys: PracticeKeys<ChaCha20Rng>,
    /// The directory, verified.
    pub directory: Directory,
    /// Randomness.
    pub rng: ChaCha20Rng,
    /// A reporter's code.
    pub code: Code,
}

impl Base {
    /// The same every time.
    ///
    /// # Panics
    /// When the practice service breaks a rule of its own directory: the generator is wrong then.
    #[must_use]
    pub fn new() -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(2));
        let practice = Practice::new(&Plan::small(constants()), &mut rng, &mut keys);
        #[expect(clippy::expect_used, reason = "documented")]
        let directory = practice.directory(NOW).expect("a practice directory verifies");
        let code = Code::from_bytes(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        Self { practice, keys, directory, rng, code }
    }

    /// The unit's card.
    ///
    /// # Panics
    /// When there is none: the generator is wrong then.
    #[must_use]
    pub fn card(&self, unit: UnitId) -> &Card {
        #[expect(clippy::expect_used, reason = "documented")]
        self.directory.card(unit, Q1).expect("every practice unit has a card")
    }

    /// The unit's people of a role.
    #[must_use]
    pub fn people(&self, unit: UnitId, role: Role) -> Vec<PersonId> {
        self.practice.people_of(unit, role)
    }

    /// A short report.
    #[must_use]
    pub fn draft(&self, text: &str) -> Draft {
        let answer = |field, value: &str| Answer { field, index: 0, value: value.into() };
        Draft {
            kind: LetterKind::Report,
            lang: "en".into(),
            assisted: false,
            form: vec![answer(Field::Danger, "no"), answer(Field::Force, "practice")],
            text: Zeroizing::new(text.into()),
            contact: Some(Zeroizing::new("the third flowerpot".into())),
            answers: None,
        }
    }

    /// Seals a letter of the reporter to the unit.
    #[must_use]
    pub fn seal(&mut self, draft: &Draft, older: Option<&OlderThread<'_>>) -> Vec<Cell> {
        compose(&mut self.rng, &self.code, &self.directory, UNIT, TODAY, draft, older).unwrap_or_default()
    }

    /// The header fields that a case needs to open the unit's cells.
    #[must_use]
    pub fn with_mailroom(&self, vector: Vector) -> Vector {
        let seed =
            self.keys.mailroom_key(UNIT, Q1).map(|k| hex::encode(k.seed().as_slice())).unwrap_or_default();
        vector
            .with("mailroom-seed", seed)
            .with("service", self.directory.service())
            .with("unit", UNIT)
            .with("quarter", Q1)
    }

    /// A person's key of the quarter, as `key-PERSON`.
    #[must_use]
    pub fn with_key(&self, vector: Vector, slot_of: PersonId, key_of: PersonId) -> Vector {
        let key = self
            .keys
            .person_key(key_of, Q1)
            .map(|k| hex::encode(k.to_bytes().as_slice()))
            .unwrap_or_default();
        vector.with(&format!("key-{slot_of}"), key)
    }
}

impl Default for Base {
    fn default() -> Self {
        Self::new()
    }
}

const fn constants() -> Constants {
    Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 }
}
