use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc as blocking;

use super::*;
use crate::clock::{Clock, ManualClock};
use crate::store::{MemoryStore, Phase, Put, records};

/// What happens while the store flushes.
type Event = Box<dyn FnOnce() -> Result<(), StoreError> + Send>;

/// A store in memory whose flushes and closings do what a test wants.
#[derive(Default)]
struct Staged {
    memory: MemoryStore,
    flushes: Mutex<VecDeque<Event>>,
    closings: Mutex<VecDeque<Event>>,
    sizes: Mutex<Vec<usize>>,
}

impl Staged {
    fn during_flush(&self, event: impl FnOnce() -> Result<(), StoreError> + Send + 'static) {
        self.flushes.lock().unwrap().push_back(Box::new(event));
    }

    fn during_close(&self, event: impl FnOnce() -> Result<(), StoreError> + Send + 'static) {
        self.closings.lock().unwrap().push_back(Box::new(event));
    }
}

fn next(events: &Mutex<VecDeque<Event>>) -> Result<(), StoreError> {
    let event = events.lock().unwrap().pop_front();
    event.map_or(Ok(()), |event| event())
}

impl Store for Staged {
    fn put(&self, batch: Batch, records: &[Record]) -> Result<Vec<Put>, StoreError> {
        self.sizes.lock().unwrap().push(records.len());
        let put = self.memory.put(batch, records)?;
        next(&self.flushes)?;
        Ok(put)
    }

    fn contains(&self, batch: Batch, record: &Record) -> Result<bool, StoreError> {
        self.memory.contains(batch, record)
    }

    fn remove(&self, batch: Batch, records: &[Record]) -> Result<(), StoreError> {
        self.memory.remove(batch, records)
    }

    fn intake_count(&self, batch: Batch) -> Result<u32, StoreError> {
        self.memory.intake_count(batch)
    }

    fn close(&self, batch: Batch) -> Result<u32, StoreError> {
        next(&self.closings)?;
        self.memory.close(batch)
    }

    fn count(&self, batch: Batch) -> Result<u32, StoreError> {
        self.memory.count(batch)
    }

    fn get(&self, batch: Batch, ordinal: u32) -> Result<Record, StoreError> {
        self.memory.get(batch, ordinal)
    }

    fn drop_batch(&self, batch: Batch) -> Result<(), StoreError> {
        self.memory.drop_batch(batch)
    }

    fn list(&self) -> Result<Vec<(Batch, Phase)>, StoreError> {
        self.memory.list()
    }
}

/// A writer on a staged store, in days of 100 seconds, beginning in day 5.
struct Stage {
    store: Arc<Staged>,
    clock: Arc<ManualClock>,
    writer: WriterHandle,
}

impl Stage {
    fn new(cap: u32) -> Stage {
        Stage::on(Arc::default(), cap)
    }

    fn on(store: Arc<Staged>, cap: u32) -> Stage {
        let clock = Arc::new(ManualClock::at(550));
        let writer = spawn(store.clone(), by(&clock), cap).unwrap();
        Stage { store, clock, writer }
    }

    async fn put(&self, byte: u8) -> Result<Batch, WriteError> {
        self.writer.put(cell(byte), Door::Onion).await
    }

    fn held(&self, batch: Batch) -> Vec<u8> {
        self.store.close(batch).unwrap();
        let all = records(&*self.store, batch, 0).unwrap();
        let mut held: Vec<u8> = all.map(|record| record.unwrap().bytes()[0]).collect();
        held.sort_unstable();
        held
    }
}

fn by(clock: &Arc<ManualClock>) -> Arc<dyn BatchNow> {
    let clock = Arc::clone(clock);
    Arc::new(move |_kind: Kind| u32::try_from(clock.unix() / 100).unwrap())
}

fn cell(byte: u8) -> Record {
    Record::new(Kind::Cells, vec![byte; 16_384]).unwrap()
}

fn note(byte: u8) -> Record {
    Record::new(Kind::Notes, vec![byte; 2_048]).unwrap()
}

#[tokio::test]
async fn a_put_is_answered_with_its_day_once_it_is_stored() {
    let stage = Stage::new(100);
    assert_eq!(stage.put(1).await, Ok(Batch::cells(5)));
    assert_eq!(stage.writer.put(note(1), Door::Signed).await, Ok(Batch::notes(5)));
    assert_eq!(stage.writer.intake_count(Batch::cells(5)).await, Ok(1));
    stage.clock.advance(100);
    assert_eq!(stage.put(1).await, Ok(Batch::cells(6)), "the same cell on another day is another cell");
    assert_eq!(stage.held(Batch::cells(5)), [1]);
    assert_eq!(stage.held(Batch::cells(6)), [1]);
}

#[tokio::test]
async fn who_waits_during_a_flush_shares_the_next_one() {
    let stage = Stage::new(1_000);
    let (begun, wait_begun) = oneshot::channel();
    let (release, wait_release) = blocking::channel::<()>();
    stage.store.during_flush(move || {
        begun.send(()).unwrap();
        wait_release.recv().unwrap();
        Ok(())
    });
    let mut posts = tokio::task::JoinSet::new();
    let mut post = |byte| {
        let writer = stage.writer.clone();
        posts.spawn(async move { writer.put(cell(byte), Door::Onion).await });
    };
    post(0);
    wait_begun.await.unwrap();
    (1..=200).for_each(&mut post);
    while stage.writer.queue.capacity() > QUEUE - 200 {
        tokio::task::yield_now().await;
    }
    release.send(()).unwrap();
    for answer in posts.join_all().await {
        assert_eq!(answer, Ok(Batch::cells(5)));
    }
    assert_eq!(*stage.store.sizes.lock().unwrap(), [1, 200]);
}

#[tokio::test]
async fn step_8_a_cells_day_is_the_one_in_which_its_flush_ends() {
    let stage = Stage::new(100);
    stage.put(1).await.unwrap();
    for byte in [1, 2] {
        let clock = Arc::clone(&stage.clock);
        stage.clock.set(599);
        stage.store.during_flush(move || {
            clock.set(600);
            Ok(())
        });
        assert_eq!(stage.put(byte).await, Ok(Batch::cells(6)));
    }
    stage.writer.close(Batch::cells(5)).await.unwrap();
    assert_eq!(
        stage.held(Batch::cells(5)),
        [1],
        "what was answered as day 5's stays there, and nothing else"
    );
    assert_eq!(stage.held(Batch::cells(6)), [1, 2]);
}

#[tokio::test]
async fn a_flush_that_sees_two_days_turn_ends_in_the_last() {
    let stage = Stage::new(100);
    for day in [6, 7] {
        let clock = Arc::clone(&stage.clock);
        stage.store.during_flush(move || {
            clock.set(day * 100);
            Ok(())
        });
    }
    assert_eq!(stage.put(1).await, Ok(Batch::cells(7)));
    assert!(stage.held(Batch::cells(5)).is_empty());
    assert!(stage.held(Batch::cells(6)).is_empty());
    assert_eq!(stage.held(Batch::cells(7)), [1]);
}

#[tokio::test]
async fn a_failed_flush_in_the_new_day_acknowledges_nothing() {
    let stage = Stage::new(100);
    let clock = Arc::clone(&stage.clock);
    stage.store.during_flush(move || {
        clock.set(600);
        Ok(())
    });
    stage.store.during_flush(|| Err(StoreError::Full));
    assert_eq!(stage.put(1).await, Err(StoreError::Full.into()));
    assert_eq!(stage.put(1).await, Ok(Batch::cells(6)));
}

#[tokio::test]
async fn a_day_is_closed_when_it_is_over_and_takes_nothing_more() {
    let stage = Stage::new(100);
    stage.put(1).await.unwrap();
    assert_eq!(stage.writer.close(Batch::cells(5)).await, Err(WriteError::NotOver));
    assert_eq!(stage.writer.close(Batch::cells(6)).await, Err(WriteError::NotOver));
    stage.clock.set(600);
    assert_eq!(stage.writer.close(Batch::cells(5)).await, Ok(1));
    assert_eq!(stage.writer.close(Batch::cells(5)).await, Ok(1));
    stage.clock.set(550);
    assert_eq!(stage.put(2).await, Ok(Batch::cells(6)), "a clock that goes back does not open a closed day");
    assert_eq!(stage.writer.put(note(1), Door::Signed).await, Ok(Batch::notes(5)), "kinds are apart");
    stage.writer.drop_batch(Batch::cells(5)).await.unwrap();
    stage.writer.drop_batch(Batch::cells(5)).await.unwrap();
    let open = stage.writer.drop_batch(Batch::cells(6)).await;
    assert_eq!(open, Err(StoreError::NotClosed.into()));
    assert_eq!(
        stage.store.list().unwrap(),
        [(Batch::cells(6), Phase::Intake), (Batch::notes(5), Phase::Intake)]
    );
}

#[tokio::test]
async fn posts_do_not_wait_for_a_close() {
    let stage = Stage::new(100);
    stage.put(1).await.unwrap();
    stage.clock.set(600);
    let (release, wait_release) = blocking::channel::<()>();
    stage.store.during_close(move || {
        wait_release.recv().unwrap();
        Ok(())
    });
    let writer = stage.writer.clone();
    let closing = tokio::spawn(async move { writer.close(Batch::cells(5)).await });
    assert_eq!(stage.put(2).await, Ok(Batch::cells(6)));
    release.send(()).unwrap();
    assert_eq!(closing.await.unwrap(), Ok(1));
}

#[tokio::test]
async fn a_close_that_failed_may_be_asked_again() {
    let stage = Stage::new(100);
    stage.put(1).await.unwrap();
    stage.clock.set(600);
    stage.store.during_close(|| Err(StoreError::Full));
    assert_eq!(stage.writer.close(Batch::cells(5)).await, Err(StoreError::Full.into()));
    stage.clock.set(550);
    assert_eq!(stage.put(2).await, Ok(Batch::cells(6)), "it was asked for, so the day is over");
    assert_eq!(stage.writer.close(Batch::cells(5)).await, Ok(1));
}

#[tokio::test]
async fn a_store_that_fails_acknowledges_nothing_and_the_next_post_is_served() {
    let stage = Stage::new(100);
    stage.store.during_flush(|| Err(StoreError::Full));
    assert_eq!(stage.put(1).await, Err(StoreError::Full.into()));
    assert_eq!(stage.put(2).await, Ok(Batch::cells(5)));
}

#[tokio::test]
async fn step_8_a_full_day_refuses_but_knows_what_it_has() {
    let stage = Stage::new(4);
    let open = |byte| stage.writer.put(cell(byte), Door::Open);
    open(1).await.unwrap();
    open(1).await.unwrap();
    open(2).await.unwrap();
    assert_eq!(open(3).await, Err(WriteError::Full), "half is kept for the onion");
    assert_eq!(open(1).await, Ok(Batch::cells(5)), "a cell that is there is there");
    stage.put(3).await.unwrap();
    stage.put(4).await.unwrap();
    assert_eq!(stage.put(5).await, Err(WriteError::Full));
    assert_eq!(stage.put(4).await, Ok(Batch::cells(5)));
    assert_eq!(stage.writer.put(cell(6), Door::Signed).await, Ok(Batch::cells(5)));
    assert_eq!(stage.writer.put(note(1), Door::Open).await, Ok(Batch::notes(5)), "the cap is on cells");
    stage.clock.advance(100);
    assert_eq!(open(3).await, Ok(Batch::cells(6)));
}

#[tokio::test]
async fn a_writer_that_starts_again_knows_what_is_closed_and_what_is_full() {
    let first = Stage::new(4);
    first.put(1).await.unwrap();
    first.clock.set(600);
    for byte in [1, 2, 3] {
        first.put(byte).await.unwrap();
    }
    first.writer.close(Batch::cells(5)).await.unwrap();
    first.writer.shutdown().await;

    let again = Stage::on(Arc::clone(&first.store), 4);
    assert_eq!(again.writer.put(cell(9), Door::Open).await, Err(WriteError::Full));
    assert_eq!(again.put(9).await, Ok(Batch::cells(6)), "day 5 is closed, though the clock says day 5");
    assert_eq!(again.put(10).await, Err(WriteError::Full));
}

#[tokio::test]
async fn shutting_down_puts_and_answers_what_was_asked_before() {
    let stage = Stage::new(100);
    let (begun, wait_begun) = oneshot::channel();
    let (release, wait_release) = blocking::channel::<()>();
    stage.store.during_flush(move || {
        begun.send(()).unwrap();
        wait_release.recv().unwrap();
        Ok(())
    });
    let answers = Arc::new(AtomicU32::new(0));
    let mut posts = tokio::task::JoinSet::new();
    let mut post = |byte| {
        let (writer, answers) = (stage.writer.clone(), Arc::clone(&answers));
        posts.spawn(async move {
            writer.put(cell(byte), Door::Onion).await.unwrap();
            answers.fetch_add(1, Ordering::SeqCst);
        });
    };
    post(0);
    wait_begun.await.unwrap();
    (1..20).for_each(&mut post);
    while stage.writer.queue.capacity() > QUEUE - 19 {
        tokio::task::yield_now().await;
    }
    let writer = stage.writer.clone();
    let stopping = tokio::spawn(async move { writer.shutdown().await });
    while stage.writer.queue.capacity() > QUEUE - 20 {
        tokio::task::yield_now().await;
    }
    release.send(()).unwrap();
    stopping.await.unwrap();
    posts.join_all().await;
    assert_eq!(answers.load(Ordering::SeqCst), 20);
    assert_eq!(stage.put(99).await, Err(WriteError::Stopped));
    stage.writer.shutdown().await;
    assert_eq!(Arc::strong_count(&stage.store), 1, "the writer let go of the store");
}
