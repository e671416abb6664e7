//! Sealing, mailroom opening, opening together, and everything that a code derives; on one core.

use std::hint::black_box;

use hmac::{Hmac, KeyInit, Mac};
use postern_client_crypto::cell::scope;
use postern_client_crypto::custody::{Lock, combine, open_share};
use postern_client_crypto::letter::compose;
use postern_client_crypto::reader::Reader;
use postern_client_crypto::{Code, cover, open_mailroom};
use postern_tests::making::Base;
use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_wire::directory::{Constants, Role};
use postern_wire::{Day, Quarter, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};

use crate::table::{ROUNDS, row, seconds};

pub fn figures() {
    let mut base = Base::new();
    let (unit, day) = (UnitId(1), Day(3));
    let draft = base.draft("He has a second phone.");
    let code = Code::generate(&mut base.rng);
    let cell = compose(&mut base.rng, &code, &base.directory, unit, day, &draft, None).unwrap().remove(0);
    let service = *base.directory.service();
    let key = base.keys.mailroom_key(unit, Quarter(1)).unwrap();
    let card = base.directory.card(unit, Quarter(1)).unwrap();
    let scope = scope(card);
    let opened = open_mailroom(key, &scope, cell.as_bytes()).unwrap();
    let strangers = cover(&mut base.rng, service).unwrap();
    let people = base.practice.people_of(unit, Role::Keyholder);
    let secret = StaticSecret::from([7; 32]);
    let public = PublicKey::from(&StaticSecret::from([9; 32]));
    let wide = wide_directory();

    let mut rounds: Vec<[f64; 8]> = Vec::new();
    for _ in 0..ROUNDS {
        let dh = seconds(400, || drop(black_box(secret.diffie_hellman(black_box(&public)))));
        let seal = seconds(100, || {
            drop(black_box(compose(&mut base.rng, &code, &base.directory, unit, day, &draft, None).unwrap()));
        });
        let cover = seconds(100, || drop(black_box(cover(&mut base.rng, service).unwrap())));
        let ours = seconds(200, || drop(black_box(open_mailroom(key, &scope, cell.as_bytes()))));
        let not_ours = seconds(200, || drop(black_box(open_mailroom(key, &scope, strangers.as_bytes()))));
        let together = seconds(50, || {
            let shares = [0, 1].map(|i| {
                let key = base.keys.person_key(people[i], Quarter(1)).unwrap();
                open_share(Lock::Letter, key, card, people[i], &opened).unwrap()
            });
            drop(black_box(combine(card, &opened, &shares).unwrap()));
        });
        let reader = seconds(3, || drop(black_box(Reader::new(&code, &wide, Day(100)))));
        let hmacs = seconds(3, || {
            (0..HMACS).for_each(|i| {
                black_box(hmac(i));
            })
        });
        rounds.push([dh, seal, cover, ours, not_ours, together, reader, hmacs]);
    }
    let column = |at: usize| rounds.iter().map(|r| r[at]).collect::<Vec<f64>>();
    let dh = column(0);
    let us = |what, at| row(what, "us", 1e6, &column(at), "one X25519 exchange", &dh);
    us("seal a letter of one cell, 2-of-3", 1);
    us("seal a cover cell", 2);
    us("mailroom-open a cell of the unit", 3);
    us("mailroom-open a cell that is not the unit's", 4);
    us("two open their slots and combine", 5);
    let baseline = format!("{HMACS} HMAC-SHA-256");
    row("all keys and hints of a code, 52 units", "ms", 1e3, &column(6), &baseline, &column(7));
    println!();
}

/// For 52 units: 112 numbers with a hint and a key each, and 63 days of 4 acknowledgements of two blocks.
const HMACS: u32 = 52 * (112 * 2 + 63 * 4 * 2);

fn hmac(i: u32) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(&[7; 32]).unwrap();
    mac.update(&i.to_be_bytes());
    mac.finalize().into_bytes().into()
}

fn wide_directory() -> postern_trust::Directory {
    let constants =
        Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 };
    let mut rng = ChaCha20Rng::seed_from_u64(5);
    let mut keys = ChaCha20Rng::seed_from_u64(6);
    let practice = Practice::new(&Plan::with_units(constants, 51), &mut rng, &mut RandomKeys(&mut keys));
    practice.directory(100 * 86_400).unwrap()
}
