//! Letters that are sealed without a server.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use postern_client_crypto::Code;
use postern_client_crypto::letter::{Draft, OlderThread, compose};
use postern_wire::UnitId;
use postern_wire::cell::Cell;
use postern_wire::form::{Answer, Field};
use postern_wire::letter::LetterKind;
use rand_chacha::ChaCha20Rng;
use zeroize::Zeroizing;

use crate::house::House;

/// A report of a text, with contact details or none.
#[must_use]
pub fn report(text: &str, contact: Option<&str>) -> Draft {
    let answer = |field, value: &str| Answer { field, index: 0, value: value.into() };
    Draft {
        kind: LetterKind::Report,
        lang: "en".into(),
        assisted: false,
        form: vec![answer(Field::Danger, "no"), answer(Field::Force, "practice")],
        text: Zeroizing::new(text.into()),
        contact: contact.map(|contact| Zeroizing::new(contact.into())),
        answers: None,
    }
}

/// A later letter of that kind: no form.
#[must_use]
pub fn later(kind: LetterKind, text: &str) -> Draft {
    Draft { kind, form: Vec::new(), ..report(text, None) }
}

/// Seals a letter today: its cells.
///
/// # Panics
/// If it is no letter that can be sealed.
#[must_use]
pub fn sealed(
    house: &House,
    rng: &mut ChaCha20Rng,
    (code, unit): (&Code, UnitId),
    draft: &Draft,
    older: Option<&OlderThread<'_>>,
) -> Vec<Cell> {
    compose(rng, code, &house.directory, unit, house.today(), draft, older).expect("a letter is sealed")
}
