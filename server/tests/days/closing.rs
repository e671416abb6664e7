//! What a late or broken closing leaves: each cell once, one head for a day, one board for a release.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use postern_server::service::{OpenError, Service};
use postern_server::store::{Batch, Step, Steps, StoreError};
use postern_trust::follows;
use postern_wire::head::DayHead;
use postern_wire::{Day, DeadDrop as _, Digest};

use crate::head::head;
use crate::world::{DESK, World, cell, fetch, note, onion};

#[tokio::test]
async fn days_missed_while_the_server_was_down_are_closed_in_order() {
    let world = World::new();
    world.at(3, 9);
    let service = world.open();
    world.go(&service, 3, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    service.close().await;
    drop(service);

    world.at(7, 6);
    let service = world.open();
    assert!(head(&world, &service, 3).await.is_none(), "before the tick");
    world.go(&service, 7, 6).await;
    assert!(head(&world, &service, 2).await.is_none(), "the chain begins with the first day of service");
    let mut before: Option<DayHead> = None;
    for (day, cells) in [(3, 1), (4, 0), (5, 0), (6, 0)] {
        let (head, count) = head(&world, &service, day).await.unwrap();
        assert_eq!((head.day, count), (Day(day), cells));
        match &before {
            Some(before) => assert!(follows(before, &head)),
            None => assert_eq!(head.previous, Digest([0; 32])),
        }
        before = Some(head);
    }
    assert!(onion(&service).index().await.is_ok());
}

/// Stops the disk at the n-th step, and from then on.
struct StopAt {
    left: AtomicUsize,
}

impl Steps for StopAt {
    fn at(&self, _: Step) -> Result<(), StoreError> {
        let left = self.left.load(Ordering::SeqCst);
        if left == 0 {
            return Err(StoreError::Stopped);
        }
        self.left.store(left - 1, Ordering::SeqCst);
        Ok(())
    }
}

#[tokio::test]
async fn a_stop_at_any_step_of_a_close_loses_no_cell_and_makes_no_second_head() {
    let mut finished = false;
    for stop in 0.. {
        let world = World::new();
        let service = world.open();
        world.go(&service, 0, 10).await;
        for n in 1..=3 {
            onion(&service).post(&cell(n)).await.unwrap();
        }
        onion(&service).sync(&world.collector(DESK), &[]).await.unwrap_err();
        service.close().await;
        drop(service);

        // Day 0 is to be closed, and the disk stops somewhere.
        let now = world.at(1, 6);
        let mut setup = world.setup();
        let steps = Arc::new(StopAt { left: AtomicUsize::new(stop) });
        setup.steps = steps.clone();
        if let Ok(service) = Service::open(setup, || world.rng()) {
            service.tick(now).await;
            finished = steps.left.load(Ordering::SeqCst) > 0;
            let seen = head(&world, &service, 0).await;
            service.close().await;
            drop(service);

            let service = world.open();
            service.tick(now).await;
            let (again, cells) = head(&world, &service, 0).await.unwrap();
            assert_eq!(cells, 3, "stopped at {stop}");
            if let Some((seen, _)) = seen {
                assert_eq!(seen, again, "stopped at {stop}");
            }
        }
        if finished {
            assert!(stop > 5, "it was stopped at {stop} steps");
            return;
        }
    }
}

#[tokio::test]
async fn a_closed_batch_without_its_head_gets_the_same_head() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    world.go(&service, 1, 6).await;
    let signed = fetch(&onion(&service), &world.collector(DESK), 0).await.unwrap();
    service.close().await;
    drop(service);
    // As if the process had ended between the closing and the head's last name, with the next one half written.
    let heads = world.data_dir().join("heads");
    fs::remove_file(heads.join("0000000000")).unwrap();
    fs::write(heads.join("0000000000.new"), b"half").unwrap();
    let service = world.open();
    world.go(&service, 1, 6).await;
    assert_eq!(fetch(&onion(&service), &world.collector(DESK), 0).await.unwrap(), signed);
}

#[tokio::test]
async fn a_board_stopped_anywhere_is_made_once() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 1, 7).await;
    onion(&service).sync(&world.collector(DESK), &world.sync(DESK, 0, 1, 1)).await.unwrap();
    service.close().await;
    drop(service);
    let board = world.data_dir().join("board");
    fs::create_dir(board.join("0000000001.new")).unwrap();
    fs::write(board.join("0000000001.new/notes"), b"half").unwrap();

    let service = world.open();
    world.go(&service, 1, 18).await;
    let index = onion(&service).index().await.unwrap();
    let decoded = world.directory().verify_index(&index).unwrap();
    assert_eq!(decoded.release, Day(1));
    assert!(decoded.hints.iter().any(|hint| note(16).starts_with(hint.as_bytes())));
    service.close().await;
    drop(service);
    let service = world.open();
    world.go(&service, 1, 19).await;
    assert_eq!(onion(&service).index().await.unwrap(), index, "no second board for one release");
}

#[tokio::test]
async fn a_service_without_its_heads_does_not_open() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    assert_eq!(
        Service::open(world.setup(), || world.rng()).err(),
        Some(OpenError::Store(StoreError::InUse)),
        "one server at a time"
    );
    service.close().await;
    drop(service);
    fs::remove_dir_all(world.data_dir().join("heads")).unwrap();
    assert_eq!(Service::open(world.setup(), || world.rng()).err(), Some(OpenError::HeadsMissing));
}

#[tokio::test]
async fn a_closed_days_batch_is_in_the_order_of_hashes() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    for n in 1..=20 {
        onion(&service).post(&cell(n)).await.unwrap();
    }
    world.go(&service, 1, 6).await;
    // `head` refuses any other order.
    assert_eq!(head(&world, &service, 0).await.unwrap().1, 20);
    let names: Vec<_> = fs::read_dir(world.data_dir().join("keys"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(&format!("cells-{:010}", Batch::cells(0).number)))
        .collect();
    assert_eq!(names, ["cells-0000000000.closed"], "the intake's key is gone");
}
