//! A clock that goes wrong loses nothing, reopens nothing and is told of.

use postern_server::status::Status;
use postern_wire::{DeadDrop as _, DropError};

use crate::head::head;
use crate::world::{DESK, World, cell, fetch, onion};

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
