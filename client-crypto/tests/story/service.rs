//! A small practice service with all its keys, and a letter that is sent to it.

use postern_client_crypto::cell::{OpenedEnvelope, scope};
use postern_client_crypto::custody::{Lock, open_share};
use postern_client_crypto::letter::{Draft, compose};
use postern_client_crypto::practice::PracticeKeys;
use postern_client_crypto::shamir::Share;
use postern_client_crypto::{Code, open_mailroom};
use postern_trust::practice::{Plan, PlannedUnit, Practice};
use postern_trust::{Card, Directory};
use postern_wire::cell::Cell;
use postern_wire::directory::{Constants, Policy, Role};
use postern_wire::form::{Answer, Field};
use postern_wire::letter::LetterKind;
use postern_wire::{Day, PersonId, Quarter, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use zeroize::Zeroizing;

pub const UNIT: UnitId = UnitId(1);
pub const DESK: UnitId = UnitId(2);
pub const Q1: Quarter = Quarter(1);
pub const TODAY: Day = Day(3);

pub struct Service {
    pub practice: Practice,
    pub keys: PracticeKeys<ChaCha20Rng>,
    pub directory: Directory,
    pub rng: ChaCha20Rng,
}

fn constants() -> Constants {
    Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 }
}

pub fn service_with(policy: Policy) -> Service {
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    let mut keys = PracticeKeys::new(ChaCha20Rng::seed_from_u64(8));
    let mut plan = Plan::small(constants());
    plan.units[0] = PlannedUnit { policy, insiders: policy.m - policy.k, ..plan.units[0].clone() };
    let practice = Practice::new(&plan, &mut rng, &mut keys);
    let directory = practice.directory(3 * 86_400).unwrap();
    Service { practice, keys, directory, rng }
}

pub fn service() -> Service {
    service_with(Policy { m: 2, n: 3, k: 1, mc: 1, nc: 1 })
}

impl Service {
    pub fn card(&self, unit: UnitId) -> &Card {
        self.directory.card_for_sealing(unit, TODAY).unwrap()
    }

    pub fn envelope(&self, unit: UnitId, cell: &Cell) -> OpenedEnvelope {
        let key = self.keys.mailroom_key(unit, Q1).unwrap();
        open_mailroom(key, &scope(self.card(unit)), cell.as_bytes()).unwrap()
    }

    pub fn share(&self, lock: Lock, unit: UnitId, person: PersonId, opened: &OpenedEnvelope) -> Share {
        open_share(lock, self.keys.person_key(person, Q1).unwrap(), self.card(unit), person, opened).unwrap()
    }

    pub fn keyholders(&self, unit: UnitId) -> Vec<PersonId> {
        self.practice.people_of(unit, Role::Keyholder)
    }
}

pub fn draft(text: &str) -> Draft {
    let answer = |field, value: &str| Answer { field, index: 0, value: value.into() };
    Draft {
        kind: LetterKind::Report,
        lang: "en".into(),
        assisted: false,
        form: vec![answer(Field::Danger, "no"), answer(Field::Force, "practice")],
        text: Zeroizing::new(text.into()),
        contact: Some(Zeroizing::new("under the third flowerpot".into())),
        answers: None,
    }
}

pub fn reporter(s: &mut Service, text: &str) -> (Code, Vec<Cell>) {
    let code = Code::generate(&mut s.rng);
    let cells = compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &draft(text), None).unwrap();
    (code, cells)
}
