//! Claim C4: nothing in a cell tells which unit it is for, or whether it is for any. This rests on ML-KEM-768 hiding its
//! recipient, which no test shows; what a test shows is that nothing else gives it away.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::collections::BTreeSet;

use postern_client_crypto::hpke::key_id;
use postern_client_crypto::letter::VerifiedLetter;
use postern_client_crypto::note::random_note;
use postern_client_crypto::{Code, cover};
use postern_tests::house::{CONSTANTS, House, local};
use postern_tests::letters::{report, sealed};
use postern_tests::office::Post;
use postern_tests::planted::Planted;
use postern_trust::practice::{Plan, PlannedUnit};
use postern_wire::UnitId;
use postern_wire::directory::{Policy, UnitKind};
use postern_wire::note::NoteKind;
use postern_wire::sizes::{CELL, NOTE, XWING_ENC};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

/// Cells of each kind.
const CELLS: usize = 64;

/// A 2-of-3, the desk's 1-of-1, and a unit of eight keyholders and three custodians.
fn house() -> House {
    let mut plan = Plan::small(CONSTANTS);
    let policy = Policy { m: 5, n: 8, k: 3, mc: 2, nc: 3 };
    plan.units.push(PlannedUnit { policy, insiders: 2, kind: UnitKind::Oversight, ..plan.units[0].clone() });
    House::new(&plan, 61)
}

/// Letters to each unit, long and short, with contact details and without, and cover.
fn kinds(house: &House, rng: &mut ChaCha20Rng) -> Vec<(String, Vec<[u8; CELL]>)> {
    let mut kinds = Vec::new();
    for unit in house.directory.units() {
        let cells = (0..CELLS).map(|n| {
            let draft = report(&"x".repeat(1 + n * 200), (n % 2 == 0).then_some("the blue door"));
            let code = Code::generate(rng);
            *sealed(house, rng, (&code, unit.id), &draft, None)[0].as_bytes()
        });
        kinds.push((unit.name_en.clone(), cells.collect()));
    }
    let cells = (0..CELLS).map(|_| *cover(rng, *house.directory.service()).unwrap().as_bytes()).collect();
    kinds.push(("cover".to_owned(), cells));
    kinds
}

fn histogram<'a>(bytes: impl Iterator<Item = &'a u8>) -> [u64; 256] {
    let mut counts = [0; 256];
    bytes.for_each(|byte| counts[usize::from(*byte)] += 1);
    counts
}

#[expect(clippy::cast_precision_loss, reason = "counts of bytes are small")]
fn uniform(counts: &[u64; 256]) -> f64 {
    let expected = counts.iter().sum::<u64>() as f64 / 256.0;
    counts.iter().map(|count| (*count as f64 - expected).powi(2) / expected).sum()
}

/// Chi-square of two histograms of equally many bytes against each other.
#[expect(clippy::cast_precision_loss, reason = "counts of bytes are small")]
fn apart(a: &[u64; 256], b: &[u64; 256]) -> f64 {
    let each = |(a, b): (&u64, &u64)| (*a as f64 - *b as f64).powi(2) / (*a + *b).max(1) as f64;
    a.iter().zip(b).map(each).sum()
}

/// With 255 degrees of freedom the mean is 255 and the deviation 22.6: seven of them.
const LIMIT: f64 = 413.0;

#[test]
fn cells_for_any_unit_and_for_none_look_alike() {
    let house = house();
    let kinds = kinds(&house, &mut ChaCha20Rng::seed_from_u64(61));
    for (kind, cells) in &kinds {
        let sealed = histogram(cells.iter().flat_map(|cell| &cell[XWING_ENC..]));
        assert!(uniform(&sealed) < LIMIT, "{kind}: {}", uniform(&sealed));
        // No byte of one kind stands still: 64 random bytes have 57 values, and 50 where one bit is fixed.
        for at in 0..CELL {
            let values: BTreeSet<u8> = cells.iter().map(|cell| cell[at]).collect();
            assert!(values.len() >= 34, "{kind}: byte {at} has {} values", values.len());
        }
    }
    // The encapsulated keys, whose bytes are not quite uniform by themselves, are so in the same way for all.
    for (kind, cells) in &kinds {
        let enc = histogram(cells.iter().flat_map(|cell| &cell[..XWING_ENC]));
        for (other, cells) in &kinds {
            let apart = apart(&enc, &histogram(cells.iter().flat_map(|cell| &cell[..XWING_ENC])));
            assert!(apart < LIMIT, "{kind} and {other}: {apart}");
        }
    }
}

#[test]
fn no_part_of_any_public_key_stands_in_a_cell() {
    let house = house();
    let mut public = Planted::new();
    let roster = house.directory.roster();
    for unit in house.directory.units() {
        let card = house.directory.card_for_sealing(unit.id, house.today()).unwrap();
        let mut plant = |key: &[u8]| {
            for window in key.windows(8) {
                public = std::mem::take(&mut public).bytes("eight bytes of a key", window);
            }
            public = std::mem::take(&mut public).bytes("a key's id", key_id(key).as_bytes());
        };
        plant(card.mailroom().as_bytes());
        card.opening().iter().chain(card.contact()).for_each(|key| plant(key.key.as_bytes()));
    }
    for person in &roster.people {
        public = public.bytes("an identity", &person.identity.as_bytes()[..8]);
    }
    public = public.bytes("the service's id", &roster.service.as_bytes()[..8]);
    for (kind, cells) in kinds(&house, &mut ChaCha20Rng::seed_from_u64(62)) {
        assert!(public.found_in(&cells.concat()).is_empty(), "{kind}");
    }
}

/// A unit that has letters and answers them syncs as one that has none: the same length, and notes and cells like noise.
#[tokio::test]
async fn a_sync_looks_the_same_whatever_is_in_it() {
    let house = house();
    let mut rng = ChaCha20Rng::seed_from_u64(63);
    let service = house.open().await;
    let drop = local(&service);
    let unit = UnitId(1);
    let code = Code::generate(&mut rng);
    let cell = sealed(&house, &mut rng, (&code, unit), &report("x", None), None).remove(0);
    postern_wire::DeadDrop::post(&drop, &cell).await.unwrap();
    let first = house.today();
    house.to(&service, first.plus(1), 6).await;
    let office = house.office(unit);
    let taken = office.collect(&drop, first).await.unwrap();
    let letter = office.letters(&taken.own, &office.quorum(), &mut rng).remove(0).unwrap();
    let VerifiedLetter::Reporter(letter) = letter else { panic!("a referral?") };
    let real: Vec<_> = (0..8)
        .map(|n| {
            office.note(&letter.root, &office.body(n, NoteKind::Question, "Which night was it?"), &mut rng)
        })
        .collect();
    let cells = vec![sealed(&house, &mut rng, (&code, UnitId(2)), &report("x", None), None).remove(0)];
    let full = Post { notes: real.clone(), cells, ..Post::default() };
    let full = office.request(&drop, &taken, full, &mut rng).await.unwrap();
    let empty = office.request(&drop, &taken, Post::default(), &mut rng).await.unwrap();
    assert_eq!(full.len(), empty.len());
    let mut notes: Vec<[u8; NOTE]> = real.iter().map(|note| *note.as_bytes()).collect();
    let body = |n| office.body(n, NoteKind::Answer, "");
    for _ in 0..7 {
        notes.extend((0..8).map(|n| *office.note(&letter.root, &body(n), &mut rng).as_bytes()));
    }
    // The hint is the thread's; after it nothing is.
    let counts = histogram(notes.iter().flat_map(|note| &note[8..]));
    assert!(uniform(&counts) < LIMIT, "{}", uniform(&counts));
    let noise: Vec<[u8; NOTE]> = (0..notes.len()).map(|_| *random_note(&mut rng).as_bytes()).collect();
    assert!(apart(&counts, &histogram(noise.iter().flat_map(|note| &note[8..]))) < LIMIT);
    for at in 8..NOTE {
        let values: BTreeSet<u8> = notes.iter().map(|note| note[at]).collect();
        assert!(values.len() >= 34, "byte {at} has {} values", values.len());
    }
}
