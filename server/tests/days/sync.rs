//! A sync over a restart: answered again, or finished.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use postern_server::service::Service;
use postern_server::store::{Step, Steps, StoreError};
use postern_wire::{DeadDrop as _, DropError};

use crate::world::{DESK, World, note, onion};

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
