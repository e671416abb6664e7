//! When days and notes are dropped, and not before.

use postern_server::status::Status;
use postern_trust::head_digest;
use postern_wire::cbor::encode;
use postern_wire::{Day, DeadDrop as _, Digest};

use crate::head::head;
use crate::world::{DESK, FORCE, World, cell, note, onion};

#[tokio::test]
async fn a_day_is_dropped_when_every_unit_has_made_it_safe() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    world.go(&service, 1, 7).await;
    let digest = head_digest(&head(&world, &service, 0).await.unwrap().0);
    let sync = async |day: u32, hour: u64, unit, serial, safes| {
        world.go(&service, day, hour).await;
        let mut request = world.request(unit, day - 1, serial, day);
        request.safes = safes;
        onion(&service).sync(&world.collector(unit), &encode(&request)).await.unwrap();
    };
    sync(1, 7, DESK, 1, vec![world.safe(DESK, 0, 0, digest)]).await;
    // One of two keyholders, and a word for another head, are not enough.
    sync(1, 8, FORCE, 1, vec![world.safe(FORCE, 0, 0, digest)]).await;
    world.go(&service, 20, 7).await;
    assert!(head(&world, &service, 0).await.is_some());
    sync(20, 8, FORCE, 2, vec![world.safe(FORCE, 1, 0, Digest([9; 32]))]).await;
    world.go(&service, 20, 9).await;
    assert!(head(&world, &service, 0).await.is_some());
    sync(21, 8, FORCE, 3, vec![world.safe(FORCE, 2, 0, digest)]).await;
    world.go(&service, 21, 9).await;
    assert!(head(&world, &service, 0).await.is_none());
    assert!(head(&world, &service, 1).await.is_some(), "only what was made safe");
    let store = world.data_dir().join("store/cells-0000000000.closed");
    let key = world.data_dir().join("keys/cells-0000000000.closed");
    assert!(!store.exists() && !key.exists());
    service.close().await;
    drop(service);
    // Its head stays in the chain, and the chain opens without its cells.
    let service = world.open();
    world.go(&service, 22, 7).await;
    assert!(head(&world, &service, 21).await.is_some());
}

#[tokio::test]
async fn fourteen_days_at_the_least() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    world.go(&service, 1, 7).await;
    let digest = head_digest(&head(&world, &service, 0).await.unwrap().0);
    for (unit, nth) in [(DESK, vec![0]), (FORCE, vec![0, 1])] {
        let mut request = world.request(unit, 0, 1, u32::from(unit.0));
        request.safes = nth.into_iter().map(|nth| world.safe(unit, nth, 0, digest)).collect();
        onion(&service).sync(&world.collector(unit), &encode(&request)).await.unwrap();
    }
    world.go(&service, 13, 23).await;
    assert!(head(&world, &service, 0).await.is_some());
    world.go(&service, 14, 0).await;
    assert!(head(&world, &service, 0).await.is_none());
}

#[tokio::test]
async fn sixty_days_at_the_most_and_not_silently() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    let alarms = || Status::read(&world.data_dir()).unwrap().unwrap().alarms;
    world.go(&service, 52, 0).await;
    assert!(!alarms().contains(&"day-unread".to_owned()));
    world.go(&service, 53, 0).await;
    assert!(alarms().contains(&"day-unread".to_owned()));
    world.go(&service, 59, 23).await;
    assert!(head(&world, &service, 0).await.is_some());
    world.go(&service, 60, 0).await;
    assert!(head(&world, &service, 0).await.is_none());
    assert!(alarms().contains(&"day-lost".to_owned()));
    assert!(head(&world, &service, 1).await.is_some());
}

#[tokio::test]
async fn notes_live_on_sixty_boards_and_then_are_gone() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    world.go(&service, 1, 7).await;
    onion(&service).sync(&world.collector(DESK), &world.sync(DESK, 0, 1, 1)).await.unwrap();
    let shows = async |day: u32| {
        world.go(&service, day, 18).await;
        let index = world.directory().verify_index(&onion(&service).index().await.unwrap()).unwrap();
        assert_eq!(index.release, Day(day));
        index.hints.iter().any(|hint| note(16).starts_with(hint.as_bytes()))
    };
    assert!(shows(1).await && shows(60).await);
    assert!(!shows(61).await);
    assert!(!world.data_dir().join("store/notes-0000000001.closed").exists());
}
