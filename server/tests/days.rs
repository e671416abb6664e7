//! Days over time: closed late, closed after a crash, expired; and a clock that goes wrong (SPEC 8.3, 8.10).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod world;

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use postern_server::service::{OpenError, Service};
use postern_server::status::Status;
use postern_server::store::{Batch, Step, Steps, StoreError};
use postern_trust::{ClassSet, follows, head_digest};
use postern_wire::cbor::encode;
use postern_wire::cell::Class;
use postern_wire::head::{DayHead, split_day};
use postern_wire::{Day, DeadDrop as _, Digest, DropError};

use world::{DESK, FORCE, World, cell, fetch, note, onion};

/// The head of a released day whose cells are those that it counts, and their number.
async fn head(world: &World, service: &Arc<Service>, day: u32) -> Option<(DayHead, usize)> {
    let whole = fetch(&onion(service), &world.collector(DESK), day).await;
    if whole == Err(DropError::NotFound) {
        return None;
    }
    let whole = whole.unwrap();
    let (signed, cells) = split_day(&whole).unwrap();
    let head = world.directory().verify_head(signed).unwrap();
    let mut set = ClassSet::default();
    for cell in cells {
        set.push(cell).unwrap();
    }
    set.check(&head, Class::Letter).unwrap();
    Some((head, cells.len()))
}

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
async fn a_sync_survives_a_restart_and_ends_with_its_window() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    world.go(&service, 1, 7).await;
    let collector = world.collector(DESK);
    let request = world.sync(DESK, 0, 1, 1);
    let answer = onion(&service).sync(&collector, &request).await.unwrap();
    service.close().await;
    drop(service);
    let service = world.open();
    world.go(&service, 1, 8).await;
    assert_eq!(onion(&service).sync(&collector, &request).await.unwrap(), answer);
    assert_eq!(onion(&service).sync(&collector, &world.sync(DESK, 0, 2, 2)).await, Err(DropError::Conflict));
    world.go(&service, 1, 18).await;
    assert!(!world.data_dir().join("sync/window").exists(), "its key is gone");
    assert_eq!(onion(&service).sync(&collector, &request).await, Err(DropError::Conflict));
}

/// Stops the disk while it is told to.
#[derive(Default)]
struct Broken(std::sync::atomic::AtomicBool);

impl Steps for Broken {
    fn at(&self, _: Step) -> Result<(), StoreError> {
        if self.0.load(Ordering::SeqCst) { Err(StoreError::Stopped) } else { Ok(()) }
    }
}

#[tokio::test]
async fn a_sync_that_was_cut_short_is_finished_by_the_same_bytes() {
    let world = World::new();
    let (collector, request) = (world.collector(DESK), world.sync(DESK, 0, 1, 1));
    let broken = Arc::new(Broken::default());
    let mut setup = world.setup();
    setup.steps = broken.clone();
    let service = Service::open(setup, || world.rng()).unwrap();
    world.go(&service, 0, 10).await;
    world.go(&service, 1, 7).await;
    broken.0.store(true, Ordering::SeqCst);
    assert_eq!(onion(&service).sync(&collector, &request).await, Err(DropError::Busy));
    service.close().await;
    drop(service);

    let service = world.open();
    let other = world.sync(DESK, 0, 2, 2);
    assert_eq!(onion(&service).sync(&collector, &other).await, Err(DropError::Conflict));
    onion(&service).sync(&collector, &request).await.unwrap();
    world.go(&service, 1, 18).await;
    let index = world.directory().verify_index(&onion(&service).index().await.unwrap()).unwrap();
    let on_board = |n: u32| index.hints.iter().any(|hint| note(n).starts_with(hint.as_bytes()));
    assert!((16..24).all(on_board) && !on_board(32));
}

#[tokio::test]
async fn a_sync_that_was_cut_short_does_not_cost_the_unit_its_day() {
    let world = World::new();
    let collector = world.collector(DESK);
    let broken = Arc::new(Broken::default());
    let mut setup = world.setup();
    setup.steps = broken.clone();
    let service = Service::open(setup, || world.rng()).unwrap();
    world.go(&service, 0, 10).await;
    world.go(&service, 1, 7).await;
    broken.0.store(true, Ordering::SeqCst);
    assert_eq!(onion(&service).sync(&collector, &world.sync(DESK, 0, 1, 1)).await, Err(DropError::Busy));
    service.close().await;
    drop(service);

    // The board closes, and with it the window in which the same bytes would be known.
    let service = world.open();
    world.go(&service, 1, 18).await;
    onion(&service).sync(&collector, &world.sync(DESK, 0, 1, 2)).await.unwrap();
    assert_eq!(onion(&service).sync(&collector, &world.sync(DESK, 0, 3, 3)).await, Err(DropError::Conflict));
}

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

#[tokio::test]
async fn a_clock_that_goes_back_reopens_nothing() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    world.go(&service, 3, 7).await;
    let before = fetch(&onion(&service), &world.collector(DESK), 0).await.unwrap();
    service.close().await;
    drop(service);

    world.at(1, 7);
    let service = world.open();
    world.go(&service, 1, 7).await;
    onion(&service).post(&cell(2)).await.unwrap();
    assert_eq!(fetch(&onion(&service), &world.collector(DESK), 0).await.unwrap(), before);
    let status = Status::read(&world.data_dir()).unwrap().unwrap();
    assert!(status.alarms.contains(&"clock-behind".to_owned()));
    // The cell is in the day that is open, which is closed when the clock is right again.
    world.go(&service, 4, 7).await;
    assert_eq!(head(&world, &service, 3).await.unwrap().1, 1);
}

#[tokio::test]
async fn a_clock_that_jumps_ahead_and_back_loses_nothing_and_hides_nothing() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    world.go(&service, 2, 7).await;
    let before = fetch(&onion(&service), &world.collector(DESK), 0).await.unwrap();
    world.go(&service, 200, 7).await;
    let alarms = Status::read(&world.data_dir()).unwrap().unwrap().alarms;
    assert!(alarms.contains(&"day-unread".to_owned()) && !alarms.contains(&"day-lost".to_owned()));
    world.go(&service, 2, 8).await;
    assert_eq!(fetch(&onion(&service), &world.collector(DESK), 0).await.unwrap(), before);
    assert_eq!(onion(&service).post(&cell(2)).await, Err(DropError::Busy), "not into a day 200 days ahead");
}

#[tokio::test]
async fn a_clock_beyond_the_directory_closes_only_what_the_directory_knows() {
    let world = World::new();
    let service = world.open();
    world.go(&service, 0, 10).await;
    onion(&service).post(&cell(1)).await.unwrap();
    world.go(&service, 1_000_000, 7).await;
    let status = Status::read(&world.data_dir()).unwrap().unwrap();
    assert_eq!(status.newest_head_day, Some(400));
    assert!(status.alarms.contains(&"clock-ahead".to_owned()));
    assert!(head(&world, &service, 0).await.is_some(), "and drops nothing");
    assert_eq!(onion(&service).post(&cell(2)).await, Err(DropError::Busy), "and takes nothing");
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
