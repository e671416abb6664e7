//! The contract as tests: what every [`Store`] is asked (SPEC 9).

use std::collections::BTreeSet;

use rand_core::{Rng as _, SeedableRng as _};

use super::{Batch, Kind, Phase, Put, Record, Store, StoreError, records};

/// One part of the contract, asked of a fresh store.
pub(super) type Case = fn(&dyn Store);

/// Runs every case; `with_store` gives each a fresh store.
pub(super) fn suite(with_store: impl Fn(Case)) {
    let cases: [Case; 12] = [
        a_fresh_store_is_empty,
        a_record_is_once_in_a_batch,
        a_closed_batch_is_in_hash_order,
        closing_again_changes_nothing,
        an_empty_batch_closes,
        a_closed_batch_takes_nothing,
        removed_records_are_gone_and_others_stay,
        batches_and_kinds_are_apart,
        only_a_closed_batch_is_read_or_dropped,
        a_dropped_batch_is_gone,
        reading_begins_anywhere,
        closing_one_batch_while_putting_another,
    ];
    for case in cases {
        with_store(case);
    }
}

/// `count` different records of `kind`, the same for the same seed.
pub(super) fn some(kind: Kind, seed: u64, count: usize) -> Vec<Record> {
    let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(seed);
    let mut bytes = vec![0; kind.record_len()];
    let mut next = || {
        rng.fill_bytes(&mut bytes);
        Record::new(kind, bytes.clone()).unwrap()
    };
    (0..count).map(|_| next()).collect()
}

/// The records in the order a closed batch has them.
pub(super) fn in_order(mut held: Vec<Record>) -> Vec<Record> {
    held.sort_by_key(Record::hash);
    held.dedup();
    held
}

/// All records of a closed batch.
pub(super) fn all(store: &dyn Store, batch: Batch) -> Vec<Record> {
    records(store, batch, 0).unwrap().map(Result::unwrap).collect()
}

const DAY: Batch = Batch::cells(20);

fn a_fresh_store_is_empty(store: &dyn Store) {
    assert_eq!(store.list(), Ok(vec![]));
    assert_eq!(store.intake_count(DAY), Ok(0));
    assert_eq!(store.count(DAY), Err(StoreError::NotClosed));
    assert_eq!(store.contains(DAY, &some(Kind::Cells, 1, 1)[0]), Ok(false));
    assert_eq!(store.list(), Ok(vec![]), "looking makes nothing");
}

fn a_record_is_once_in_a_batch(store: &dyn Store) {
    let held = some(Kind::Cells, 1, 3);
    assert_eq!(store.put(DAY, &held[..2]), Ok(vec![Put::New, Put::New]));
    assert_eq!(store.put(DAY, &held[1..]), Ok(vec![Put::Repeated, Put::New]));
    let twice = [held[2].clone(), held[2].clone()];
    assert_eq!(store.put(DAY, &twice), Ok(vec![Put::Repeated, Put::Repeated]));
    let fresh = some(Kind::Cells, 2, 1)[0].clone();
    assert_eq!(store.put(DAY, &[fresh.clone(), fresh.clone()]), Ok(vec![Put::New, Put::Repeated]));
    assert_eq!(store.intake_count(DAY), Ok(4));
    assert_eq!(store.contains(DAY, &fresh), Ok(true));
    assert_eq!(store.close(DAY), Ok(4));
}

fn a_closed_batch_is_in_hash_order(store: &dyn Store) {
    let held = some(Kind::Cells, 3, 150);
    for group in held.chunks(70) {
        store.put(DAY, group).unwrap();
    }
    assert_eq!(store.close(DAY), Ok(150));
    assert_eq!(store.count(DAY), Ok(150));
    assert_eq!(all(store, DAY), in_order(held));
    assert_eq!(store.get(DAY, 150), Err(StoreError::NoSuchRecord));
}

fn closing_again_changes_nothing(store: &dyn Store) {
    let held = some(Kind::Notes, 4, 5);
    let batch = Batch::notes(1);
    store.put(batch, &held).unwrap();
    assert_eq!(store.close(batch), Ok(5));
    assert_eq!(store.close(batch), Ok(5));
    assert_eq!(all(store, batch), in_order(held));
}

fn an_empty_batch_closes(store: &dyn Store) {
    assert_eq!(store.close(DAY), Ok(0));
    assert_eq!(store.count(DAY), Ok(0));
    assert_eq!(all(store, DAY), []);
    assert_eq!(store.list(), Ok(vec![(DAY, Phase::Closed)]));
}

fn a_closed_batch_takes_nothing(store: &dyn Store) {
    let held = some(Kind::Cells, 5, 2);
    store.put(DAY, &held[..1]).unwrap();
    store.close(DAY).unwrap();
    assert_eq!(store.put(DAY, &held), Err(StoreError::Closed));
    assert_eq!(store.remove(DAY, &held), Err(StoreError::Closed));
    assert_eq!(store.contains(DAY, &held[0]), Err(StoreError::Closed));
    assert_eq!(store.intake_count(DAY), Err(StoreError::Closed));
    assert_eq!(all(store, DAY), held[..1]);
}

fn removed_records_are_gone_and_others_stay(store: &dyn Store) {
    let held = some(Kind::Cells, 6, 4);
    store.put(DAY, &held[..3]).unwrap();
    store.remove(DAY, &held[1..]).unwrap();
    assert_eq!(store.intake_count(DAY), Ok(1));
    store.remove(Batch::cells(21), &held).unwrap();
    assert_eq!(store.put(DAY, &held[2..3]), Ok(vec![Put::New]), "a removed record may come again");
    store.close(DAY).unwrap();
    assert_eq!(all(store, DAY), in_order(vec![held[0].clone(), held[2].clone()]));
}

fn batches_and_kinds_are_apart(store: &dyn Store) {
    let (cells, notes) = (some(Kind::Cells, 7, 2), some(Kind::Notes, 7, 3));
    assert_eq!(store.put(Batch::cells(1), &notes), Err(StoreError::WrongKind));
    assert_eq!(store.put(Batch::notes(1), &cells), Err(StoreError::WrongKind));
    assert_eq!(store.contains(Batch::notes(1), &cells[0]), Err(StoreError::WrongKind));
    assert_eq!(store.remove(Batch::notes(1), &cells), Err(StoreError::WrongKind));
    store.put(Batch::cells(1), &cells).unwrap();
    store.put(Batch::notes(1), &notes).unwrap();
    assert_eq!(store.put(Batch::cells(2), &cells), Ok(vec![Put::New, Put::New]));
    store.close(Batch::notes(1)).unwrap();
    let listed = [
        (Batch::cells(1), Phase::Intake),
        (Batch::cells(2), Phase::Intake),
        (Batch::notes(1), Phase::Closed),
    ];
    assert_eq!(store.list().unwrap(), listed);
    assert_eq!(store.intake_count(Batch::cells(1)), Ok(2));
}

fn only_a_closed_batch_is_read_or_dropped(store: &dyn Store) {
    store.put(DAY, &some(Kind::Cells, 8, 1)).unwrap();
    assert_eq!(store.count(DAY), Err(StoreError::NotClosed));
    assert_eq!(store.get(DAY, 0), Err(StoreError::NotClosed));
    assert_eq!(records(store, DAY, 0).err(), Some(StoreError::NotClosed));
    assert_eq!(store.drop_batch(DAY), Err(StoreError::NotClosed));
    assert_eq!(store.intake_count(DAY), Ok(1));
}

fn a_dropped_batch_is_gone(store: &dyn Store) {
    let other = Batch::cells(21);
    store.put(DAY, &some(Kind::Cells, 9, 2)).unwrap();
    store.close(DAY).unwrap();
    store.close(other).unwrap();
    let mut reading = records(store, DAY, 0).unwrap();
    assert!(matches!(reading.next(), Some(Ok(_))));
    store.drop_batch(DAY).unwrap();
    store.drop_batch(DAY).unwrap();
    assert!(matches!(reading.next(), Some(Ok(_) | Err(StoreError::NotClosed))));
    assert_eq!(store.count(DAY), Err(StoreError::NotClosed));
    assert_eq!(store.list(), Ok(vec![(other, Phase::Closed)]));
}

fn reading_begins_anywhere(store: &dyn Store) {
    let held = some(Kind::Notes, 10, 6);
    let batch = Batch::notes(3);
    store.put(batch, &held).unwrap();
    store.close(batch).unwrap();
    let rest: Vec<Record> = records(store, batch, 4).unwrap().map(Result::unwrap).collect();
    assert_eq!(rest, in_order(held)[4..]);
    for beyond in [6, 7, u32::MAX] {
        assert_eq!(records(store, batch, beyond).unwrap().count(), 0);
    }
}

fn closing_one_batch_while_putting_another(store: &dyn Store) {
    let (old, new) = (some(Kind::Cells, 11, 60), some(Kind::Cells, 12, 60));
    store.put(DAY, &old).unwrap();
    let next = Batch::cells(21);
    std::thread::scope(|scope| {
        let closing = scope.spawn(|| store.close(DAY).unwrap());
        for record in new.chunks(5) {
            store.put(next, record).unwrap();
        }
        assert_eq!(closing.join().unwrap(), 60);
    });
    store.close(next).unwrap();
    let hashes = |batch| all(store, batch).iter().map(Record::hash).collect::<BTreeSet<_>>();
    assert_eq!(hashes(DAY), old.iter().map(Record::hash).collect());
    assert_eq!(hashes(next), new.iter().map(Record::hash).collect());
}
