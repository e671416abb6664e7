//! Cells and letters that are made to do harm.

use postern_client_crypto::code::Code;
use postern_wire::directory::Role;
use postern_wire::{Day, Digest};

use crate::letters::{covers, draft, post_letter};
use crate::unit::{carry, open_together};
use crate::world::{World, at, policy};

#[test]
fn poisoned_cells_hold_up_no_other() {
    use postern_client_crypto::hpke::{KeyScope, SealPurpose, seal_xwing};
    use postern_wire::Quarter;
    use postern_wire::cell::Cell;

    let mut world = World::new(policy(2, 3, 1, 1), 21);
    let keyholders = world.of(1, Role::Keyholder);
    let (ann, bea) = (keyholders[0], keyholders[1]);
    let code = Code::generate(&mut world.rng());
    // For the unit, and no envelope inside.
    let directory = world.directory(0);
    let mut rng = world.rng();
    let card = directory.card(postern_wire::UnitId(1), Quarter(1)).unwrap();
    let scope = KeyScope { service: *directory.service(), unit: card.unit(), quarter: card.quarter() };
    let junk = [9u8; postern_wire::sizes::ENVELOPE];
    let sealed =
        seal_xwing(&scope, SealPurpose::Cell, card.mailroom().as_bytes(), &[], &junk, &mut rng).unwrap();
    world.drop.put(&[Cell::try_from(sealed).unwrap()]);
    // A part that is no letter.
    let part = postern_wire::letter::Part {
        letter: postern_wire::LetterId([1; 16]),
        i: 0,
        n: 1,
        hash: postern_trust::sha256(&[b"no letter"]),
        piece: b"no letter".to_vec().into(),
    };
    let ack = code.prk(directory.service()).ack(card.unit(), Day(0), 0);
    world.drop.put(&[postern_client_crypto::cell::seal(&mut rng, card, &ack, None, &part).unwrap()]);
    post_letter(&mut world, &code, 1, Day(0), &draft("A good one.", None));
    covers(&mut world, 5);
    world.drop.close(Day(0));

    let now = at(1, 8);
    let imported = carry(&world, ann, Day(0), now);
    assert_eq!((imported.own.len(), imported.broken.len()), (3, 1));
    let sealed: Vec<Digest> = imported.own.iter().copied().filter(|c| !imported.broken.contains(c)).collect();
    carry(&world, bea, Day(0), now);
    let thread = open_together(&mut world, ann, &[bea], &sealed, now);
    assert!(thread.is_some(), "the good letter is opened");
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    assert_eq!(session.cases().unwrap().0.len(), 1);
    let broken = session.cells().unwrap();
    assert_eq!(
        broken.iter().filter(|c| matches!(c.state, postern_keyholder::cells::CellState::Broken(_))).count(),
        2
    );
}

/// Somebody who has read a letter writes one of their own with its number, or with its thread's note root.
#[test]
fn no_letter_takes_anothers_place() {
    use postern_client_crypto::letter::{VerifiedLetter, seal_letter, thread_key};
    use postern_keyholder::cells::{Broken, CellState};
    use postern_trust::{purpose, sha256};
    use postern_wire::LetterId;
    use postern_wire::cbor::encode;
    use postern_wire::letter::{Fields, Letter, Private, ReporterLetter};

    let mut world = World::new(policy(1, 1, 1, 1), 24);
    let ann = world.of(1, Role::Keyholder)[0];
    let code = Code::generate(&mut world.rng());
    post_letter(&mut world, &code, 1, Day(0), &draft("The report.", None));
    world.drop.close(Day(0));
    let now = at(3, 8);
    let own = carry(&world, ann, Day(0), now).own;
    let victim = open_together(&mut world, ann, &[], &own, now).unwrap();
    let mut rng = world.rng();
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let id = session.case(&victim).unwrap().unwrap().letters[0].id;
    let VerifiedLetter::Reporter(read) = session.letter(&id).unwrap() else { panic!() };

    let thief = Code::generate(&mut rng).prk(directory.service());
    let key = thread_key(&thief, read.fields.unit);
    let write = |id: LetterId, note_root: [u8; 32]| {
        let fields = encode(&Fields {
            id,
            thread: key.verifying_key(),
            text: "Nothing.".to_owned(),
            ..read.fields.clone()
        });
        let private = encode(&Private { note_root: note_root.into() });
        let signed = [fields.as_slice(), sha256(&[&private]).as_bytes()].concat();
        let signature = key.sign::<purpose::Letter>(directory.service(), &signed);
        encode(&Letter::Reporter(ReporterLetter {
            fields: fields.into(),
            private: private.into(),
            signature,
        }))
    };
    let own_root = *thief.note_root(read.fields.unit).as_bytes();
    let card = directory.card_for_sealing(read.fields.unit, Day(1)).unwrap();
    for (day, id, root, taken) in [
        (1, id, own_root, true),
        (2, LetterId([7; 16]), *read.root.as_bytes(), true),
        (3, LetterId([8; 16]), own_root, false),
    ] {
        let ack = |part| thief.ack(card.unit(), Day(day), part);
        let cells = seal_letter(&mut rng, card, LetterId([9; 16]), &write(id, root), ack).unwrap();
        world.drop.put(&cells);
        world.drop.close(Day(day));
        let now = at(day + 1, 8);
        let own = carry(&world, ann, Day(day), now).own;
        let directory = world.directory(now);
        let session = world.person(ann).session(&directory, now);
        session.open_cells(&mut rng, &own, &[]).unwrap().remove(0).1.unwrap();
        let state = session.cell(&own[0]).unwrap().unwrap().state;
        assert_eq!(matches!(state, CellState::Broken(Broken::Taken)), taken, "{day}");
    }
    let VerifiedLetter::Reporter(kept) = session.letter(&id).unwrap() else { panic!() };
    assert_eq!(kept.fields.text, "The report.");
    assert_eq!(session.cases().unwrap().0.len(), 2);
}
