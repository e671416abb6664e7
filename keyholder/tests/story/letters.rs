//! What reporters send: letters and covers, put into the dead drop.

use postern_client_crypto::cell::cover;
use postern_client_crypto::code::Code;
use postern_client_crypto::letter::{Draft, compose};
use postern_wire::cell::Cell;
use postern_wire::form::{Answer, Field};
use postern_wire::letter::LetterKind;
use postern_wire::{Day, UnitId};
use zeroize::Zeroizing;

use crate::world::{DAY, World};

pub fn draft(text: &str, contact: Option<&str>) -> Draft {
    let answer = |field, value: &str| Answer { field, index: 0, value: value.to_owned() };
    Draft {
        kind: LetterKind::Report,
        lang: "en".to_owned(),
        assisted: false,
        form: vec![
            answer(Field::Danger, "no"),
            answer(Field::Force, "practice"),
            answer(Field::Basis, "saw-or-heard"),
        ],
        text: Zeroizing::new(text.to_owned()),
        contact: contact.map(|c| Zeroizing::new(c.to_owned())),
        answers: None,
    }
}

/// Seals, posts with covers, closes the day; its file's bytes.
pub fn post_letter(world: &mut World, code: &Code, unit: u16, day: Day, draft: &Draft) -> Vec<Cell> {
    let directory = world.directory(u64::from(day.0) * DAY);
    let mut rng = world.rng();
    let cells = compose(&mut rng, code, &directory, UnitId(unit), day, draft, None).unwrap();
    world.drop.put(&cells);
    cells
}

pub fn covers(world: &mut World, n: usize) {
    let service = world.practice.roster.service;
    let mut rng = world.rng();
    for _ in 0..n {
        let cell = cover(&mut rng, service).unwrap();
        world.drop.put(&[cell]);
    }
}
