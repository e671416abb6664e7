//! The dead drop's story, with the same text in process and over HTTP (SPEC 8).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod peer;
mod world;

use std::sync::Arc;

use postern_server::http::{Limits, Listeners, app, run};
use postern_server::service::Service;
use postern_trust::ClassSet;
use postern_wire::board::Shelf;
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::cell::{Cell, Class};
use postern_wire::directory::Role;
use postern_wire::head::split_day;
use postern_wire::sizes::{NOTE, SHELF};
use postern_wire::sync::SyncAnswer;
use postern_wire::{Day, DeadDrop, DropError};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::oneshot;

use peer::{At, Peer};
use world::{DESK, FORCE, World, cell, fetch, note, onion};

#[tokio::test]
async fn in_process() {
    let world = World::new();
    let service = world.open();
    story(&world, &service, &onion(&service)).await;
}

#[tokio::test]
async fn over_tcp() {
    let world = World::new();
    let service = world.open();
    let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let peer = Peer(At::Tcp(tcp.local_addr().unwrap()));
    over(&world, &service, Listeners { tcp: Some(tcp), unix: None }, &peer).await;
}

#[tokio::test]
async fn over_a_unix_socket() {
    let world = World::new();
    let service = world.open();
    let path = world.root.path().join("socket");
    let unix = UnixListener::bind(&path).unwrap();
    over(&world, &service, Listeners { tcp: None, unix: Some(unix) }, &Peer(At::Unix(path))).await;
}

async fn over(world: &World, service: &Arc<Service>, listeners: Listeners, peer: &Peer) {
    let limits = Limits::default();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(run(listeners, app(Arc::clone(service), &limits), limits, async {
        let _ = stopped.await;
    }));
    story(world, service, peer).await;
    drop(stop);
    serving.await.unwrap();
    assert_eq!(peer.index().await, Err(DropError::Unreachable), "nobody listens any more");
}

async fn story(world: &World, service: &Arc<Service>, drop: &impl DeadDrop) {
    let directory = world.directory();
    let (force, desk) = (world.collector(FORCE), world.collector(DESK));

    // Before anything is due there is no board; the first tick makes one, all filling.
    assert_eq!(drop.index().await, Err(DropError::Busy));
    world.go(service, 0, 10).await;
    assert_eq!(drop.directory().await.unwrap(), world.practice.bytes());
    let index = directory.verify_index(&drop.index().await.unwrap()).unwrap();
    assert_eq!((index.release, index.shelves()), (Day(0), 1));

    // step_3_taking_a_cell: a repeated cell is one cell.
    for n in [1, 2, 3, 2] {
        drop.post(&cell(n)).await.unwrap();
    }

    // step_4_release: not before its time, and then the head's set.
    world.go(service, 1, 5).await;
    assert_eq!(fetch(drop, &force, 0).await, Err(DropError::NotFound), "closed, and not released");
    drop.post(&cell(4)).await.unwrap();
    world.go(service, 1, 6).await;
    let day = fetch(drop, &force, 0).await.unwrap();
    let (head, cells) = split_day(&day).unwrap();
    let head = directory.verify_head(head).unwrap();
    assert_eq!((head.day, head.classes[0].count), (Day(0), 3));
    let mut set = ClassSet::default();
    for cell in cells {
        set.push(cell).unwrap();
    }
    set.check(&head, Class::Letter).unwrap();
    for n in 1..=3 {
        assert!(cells.iter().any(|c| c == cell(n).as_bytes()));
    }
    assert_eq!(fetch(drop, &force, 1).await, Err(DropError::NotFound), "the open day");
    assert_eq!(fetch(drop, &force, 7).await, Err(DropError::NotFound));

    // A day is given to a collector, and to a keyholder who compares; who opens contact details has no use for one.
    let machine = |role| world.machine(world.person(FORCE, role));
    assert!(fetch(drop, &machine(Role::Keyholder), 0).await.is_ok());
    assert_eq!(fetch(drop, &machine(Role::Custodian), 0).await, Err(DropError::Unauthorized));
    // A keyholder posts nothing.
    let by_keyholder = drop.sync(&machine(Role::Keyholder), &world.sync(FORCE, 0, 1, 1)).await;
    assert_eq!(by_keyholder, Err(DropError::Unauthorized));

    // step_5_sync: the same bytes get the same answer, others none.
    let request = world.sync(FORCE, 0, 1, 1);
    let answer = drop.sync(&force, &request).await.unwrap();
    let statements = decode_canonical::<SyncAnswer>(&answer).unwrap().statements;
    assert_eq!(statements, [world.statement(FORCE, 0)]);
    assert_eq!(drop.sync(&force, &world.sync(FORCE, 0, 2, 2)).await, Err(DropError::Conflict));
    let other = drop.sync(&desk, &world.sync(DESK, 0, 9, 3)).await.unwrap();
    let statements = decode_canonical::<SyncAnswer>(&other).unwrap().statements;
    assert_eq!(statements, [world.statement(FORCE, 0), world.statement(DESK, 0)]);
    assert_eq!(drop.sync(&force, &request).await.unwrap(), answer);

    // What is wrong with a sync is refused, and does not use the day up.
    world.go(service, 2, 6).await;
    assert_eq!(drop.sync(&force, &world.sync(FORCE, 0, 5, 4)).await, Err(DropError::Conflict), "day done");
    assert_eq!(drop.sync(&force, &world.sync(FORCE, 2, 5, 4)).await, Err(DropError::Refused), "not released");
    assert_eq!(drop.sync(&force, &world.sync(DESK, 1, 9, 4)).await, Err(DropError::Unauthorized));
    let mut odd = world.request(FORCE, 1, 1, 4);
    odd.notes = odd.notes[NOTE..].to_vec().into();
    assert_eq!(drop.sync(&force, &encode(&odd)).await, Err(DropError::Refused), "7 notes");
    odd = world.request(FORCE, 1, 1, 4);
    odd.statement = world.statement(FORCE, 0);
    assert_eq!(drop.sync(&force, &encode(&odd)).await, Err(DropError::Refused), "yesterday's statement");
    odd.statement = world.statement(DESK, 1);
    assert_eq!(drop.sync(&force, &encode(&odd)).await, Err(DropError::Refused), "another unit's statement");
    odd = world.request(FORCE, 1, 1, 4);
    odd.safes = vec![world.safe(DESK, 0, 0, head.previous)];
    assert_eq!(drop.sync(&force, &encode(&odd)).await, Err(DropError::Refused), "another unit's safe");
    odd.safes = vec![world.safe(FORCE, 0, 0, head.previous)];
    odd.safes[0].signature.0[0] ^= 1;
    assert_eq!(drop.sync(&force, &encode(&odd)).await, Err(DropError::Refused), "a false safe");
    // A new machine of the unit's counts its syncs from 1 again.
    drop.sync(&force, &world.sync(FORCE, 1, 1, 4)).await.unwrap();

    // The boards: the notes of both syncs of day 1, with filling; the one before stays for a day.
    let hints = |index: &postern_wire::board::BoardIndex| index.hints.clone();
    let first = directory.verify_index(&drop.index().await.unwrap()).unwrap();
    assert_eq!(first.release, Day(1));
    for seed in [1, 3] {
        for i in 0..8 {
            assert_note(drop, &first, &note(seed * 16 + i)).await;
        }
    }
    world.go(service, 2, 18).await;
    let second = directory.verify_index(&drop.index().await.unwrap()).unwrap();
    assert_eq!((second.release, hints(&second).len()), (Day(2), 64));
    assert_note(drop, &second, &note(16)).await;
    assert_note(drop, &second, &note(64)).await;
    assert_note(drop, &first, &note(16)).await;
    assert_eq!(drop.shelf(Day(2), 1).await, Err(DropError::NotFound));
    assert_eq!(drop.shelf(Day(3), 0).await, Err(DropError::NotFound));
    world.go(service, 3, 18).await;
    assert_eq!(drop.shelf(Day(1), 0).await, Err(DropError::NotFound), "two boards later");

    // Every day has a head, and each names the one before.
    world.go(service, 4, 6).await;
    let mut before = None;
    for day in 0..=3 {
        let whole = fetch(drop, &desk, day).await.unwrap();
        let (head, cells) = split_day(&whole).unwrap();
        let head = directory.verify_head(head).unwrap();
        assert_eq!(usize::try_from(head.classes[0].count).unwrap(), cells.len());
        if let Some(before) = &before {
            assert!(postern_trust::follows(before, &head));
        }
        before = Some(head);
    }
    // The units' own cells of day 1 came with its one letter.
    let whole = fetch(drop, &desk, 1).await.unwrap();
    assert_eq!(split_day(&whole).unwrap().1.len(), 1 + 8);

    // After the day, the key of its syncs is gone: the same bytes are known no more, and are not taken again.
    assert_eq!(drop.sync(&force, &world.sync(FORCE, 1, 2, 4)).await, Err(DropError::Conflict));
}

async fn assert_note(drop: &impl DeadDrop, index: &postern_wire::board::BoardIndex, note: &[u8]) {
    let hint = note[..8].try_into().map(postern_wire::Hint).unwrap();
    let (k, place) = index.find(&hint).unwrap();
    let shelf = drop.shelf(index.release, k).await.unwrap();
    assert_eq!(shelf.len(), SHELF);
    let shelf = Shelf::decode(&shelf, index.shelf_hints(k)).unwrap();
    assert_eq!(shelf.notes()[place].as_slice(), note);
}

#[tokio::test]
async fn half_of_a_day_is_kept_for_the_onion() {
    let world = World::with_cap(10);
    let service = world.open();
    world.go(&service, 0, 10).await;
    let open = postern_server::local::Local::new(Arc::clone(&service), postern_server::writer::Door::Open);
    let mut n = 0;
    let mut next = move || {
        n += 1;
        cell(n)
    };
    for _ in 0..5 {
        open.post(&next()).await.unwrap();
    }
    assert_eq!(open.post(&next()).await, Err(DropError::Busy));
    assert_eq!(open.post(&cell(1)).await, Ok(()), "what is there is there");
    for _ in 0..5 {
        onion(&service).post(&next()).await.unwrap();
    }
    assert_eq!(onion(&service).post(&next()).await, Err(DropError::Busy));
    world.go(&service, 1, 0).await;
    assert_eq!(open.post(&next()).await, Ok(()), "the next day");
    let _: Cell = next();
}
