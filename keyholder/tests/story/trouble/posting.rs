//! A line that fails while the collector posts, and somebody who may not post.

use postern_client_crypto::code::Code;
use postern_keyholder::collect::NetError;
use postern_wire::directory::Role;
use postern_wire::{Day, DropError};

use crate::letters::{covers, draft, post_letter};
use crate::unit::{carry, hand_over, sync};
use crate::world::{World, at, policy};

#[tokio::test(flavor = "current_thread")]
async fn the_same_bytes_are_posted_until_they_are_answered_and_the_rest_waits() {
    let mut world = World::new(policy(1, 1, 1, 1), 26);
    let (ann, collector) = (world.of(1, Role::Keyholder)[0], world.of(1, Role::Collector)[0]);
    for n in 0..7 {
        let code = Code::generate(&mut world.rng());
        post_letter(&mut world, &code, 1, Day(0), &draft(&format!("Letter {n}"), None));
    }
    world.drop.close(Day(0));
    let now = at(1, 8);
    let own = carry(&world, ann, Day(0), now).own;
    {
        let directory = world.directory(now);
        let mut rng = world.rng();
        let session = world.person(ann).session(&directory, now);
        for (_, outcome) in session.open_cells(&mut rng, &own, &[]).unwrap() {
            outcome.unwrap();
        }
    }
    hand_over(&world, ann, collector, now);
    {
        let directory = world.directory(now);
        *world.drop.now.lock().unwrap() = now;
        let mut rng = world.rng();
        let session = world.person(collector).session(&directory, now);
        // Nothing is fetched without a line, and what was there stays.
        *world.drop.failing.lock().unwrap() = 1;
        let refused = session.collect(&world.drop, &mut |_, _| ()).await.unwrap_err();
        assert_eq!(refused, NetError::Drop(DropError::Unreachable));
        let collected = session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
        assert_eq!((collected.fetched.as_slice(), collected.acks), ([Day(0)].as_slice(), 7));
        // The server takes it, and the answer is lost.
        let built = {
            let lost = FailOnce(&world.drop);
            session.post(&mut rng, &lost).await.unwrap_err();
            world.drop.sync_bytes(1, Day(0)).unwrap()
        };
        let posted = session.post(&mut rng, &world.drop).await.unwrap();
        assert!(posted.again);
        assert_eq!((posted.acks, posted.notes, posted.left), (4, 4, 6));
        assert_eq!(world.drop.sync_bytes(1, Day(0)).unwrap(), built);
    }
    world.drop.close(Day(1));
    let posted = sync(&mut world, collector, at(2, 8)).await;
    assert_eq!((posted.acks, posted.notes, posted.left), (3, 3, 0));
}

/// Loses the first answer to a sync.
struct FailOnce<'a>(&'a crate::world::MemoryDrop);

impl postern_wire::DeadDrop for FailOnce<'_> {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.0.directory().await
    }
    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.0.index().await
    }
    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.0.shelf(release, k).await
    }
    async fn post(&self, cell: &postern_wire::cell::Cell) -> Result<(), DropError> {
        self.0.post(cell).await
    }
    async fn day(
        &self,
        who: &dyn postern_wire::Collector,
        day: Day,
        sink: &mut dyn postern_wire::DaySink,
    ) -> Result<(), DropError> {
        self.0.day(who, day, sink).await
    }
    async fn sync(&self, who: &dyn postern_wire::Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        self.0.sync(who, request).await?;
        Err(DropError::Unreachable)
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_keyholder_fetches_to_compare_and_cannot_post() {
    let mut world = World::new(policy(2, 3, 1, 1), 31);
    let (ann, collector) = (world.of(1, Role::Keyholder)[0], world.of(1, Role::Collector)[0]);
    let code = Code::generate(&mut world.rng());
    covers(&mut world, 2);
    post_letter(&mut world, &code, 1, Day(0), &draft("A.", None));
    world.drop.close(Day(0));
    let now = at(1, 8);
    sync(&mut world, collector, now).await;
    let directory = world.directory(now);
    let mut rng = world.rng();
    let session = world.person(ann).session(&directory, now);
    session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
    let collected = world.person(collector).session(&directory, now).own_set(Day(0)).unwrap();
    assert_eq!(session.own_set(Day(0)).unwrap(), collected);
    assert!(matches!(session.post(&mut rng, &world.drop).await, Err(NetError::Session(_))));
}
