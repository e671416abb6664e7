//! The writer's thread.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::{mpsc, oneshot};

use super::door::Tally;
use super::{BatchNow, GROUP, Message, Post, WriteError};
use crate::store::{Batch, Kind, Phase, Put, Record, Store, StoreError};

/// What the thread owns.
pub(super) struct Thread {
    store: Arc<dyn Store>,
    now: Arc<dyn BatchNow>,
    cells_per_day: u32,
    /// The first batch of each kind that may take records: after every one that is closed or for which a close was
    /// asked.
    floor: BTreeMap<Kind, u32>,
    /// Of days that take cells; a day that is not here is counted from the store.
    tallies: BTreeMap<Batch, Tally>,
    aside: Vec<JoinHandle<()>>,
}

impl Thread {
    pub(super) fn new(
        store: Arc<dyn Store>,
        now: Arc<dyn BatchNow>,
        cells_per_day: u32,
    ) -> Result<Thread, WriteError> {
        let mut thread = Thread {
            store,
            now,
            cells_per_day,
            floor: BTreeMap::new(),
            tallies: BTreeMap::new(),
            aside: Vec::new(),
        };
        for (batch, phase) in thread.store.list()? {
            if phase == Phase::Closed {
                thread.pass(batch);
            }
        }
        Ok(thread)
    }

    /// Serves until it is told to stop, or nobody is left who could ask.
    pub(super) fn run(mut self, mut asked: mpsc::Receiver<Message>) {
        let mut stopping = Vec::new();
        while let Some(first) = asked.blocking_recv() {
            let mut posts = Vec::new();
            let mut next = Some(first);
            while let Some(message) = next.take() {
                match message {
                    Message::Put(post) => posts.push(post),
                    other => {
                        // What was asked before it comes before it.
                        self.put(std::mem::take(&mut posts));
                        stopping.extend(self.serve(other));
                    }
                }
                if posts.len() < GROUP {
                    next = asked.try_recv().ok();
                }
            }
            self.put(posts);
            if !stopping.is_empty() {
                // The queue is emptied still, and takes no more.
                asked.close();
            }
        }
        for aside in self.aside.drain(..) {
            // It answers for itself; if it panicked, its asker has learnt that it stopped.
            let _ = aside.join();
        }
        drop(self);
        for stopped in stopping {
            let _ = stopped.send(());
        }
    }

    /// Serves all but puts; gives back who waits for the end. Answers that nobody waits for any more are let go.
    fn serve(&mut self, message: Message) -> Option<oneshot::Sender<()>> {
        match message {
            Message::Put(post) => self.put(vec![post]),
            Message::Close(batch, answer) => {
                if self.batch_now(batch.kind).number <= batch.number {
                    let _ = answer.send(Err(WriteError::NotOver));
                } else {
                    self.pass(batch);
                    self.tallies.remove(&batch);
                    self.aside(answer, move |store| store.close(batch));
                }
            }
            Message::Drop(batch, answer) => self.aside(answer, move |store| store.drop_batch(batch)),
            Message::Count(batch, answer) => {
                let _ = answer.send(self.store.intake_count(batch).map_err(WriteError::from));
            }
            Message::Shutdown(stopped) => return Some(stopped),
        }
        None
    }

    /// Does `work` on a thread of its own and answers from there.
    fn aside<T: Send + 'static>(
        &mut self,
        answer: oneshot::Sender<Result<T, WriteError>>,
        work: impl FnOnce(&dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) {
        self.aside.retain(|thread| !thread.is_finished());
        let store = Arc::clone(&self.store);
        let spawned = std::thread::Builder::new().name("postern-close".to_owned()).spawn(move || {
            let done = work(&*store).map_err(WriteError::from);
            drop(store);
            let _ = answer.send(done);
        });
        // Without a thread the answer is dropped unsent, and the asker learns that nothing was done.
        self.aside.extend(spawned.ok());
    }

    /// No record goes into `batch`, or one before it, from now on.
    fn pass(&mut self, batch: Batch) {
        let floor = self.floor.entry(batch.kind).or_insert(0);
        *floor = (*floor).max(batch.number.saturating_add(1));
    }

    /// The batch that takes records now.
    fn batch_now(&self, kind: Kind) -> Batch {
        let floor = self.floor.get(&kind).copied().unwrap_or(0);
        Batch { kind, number: self.now.batch(kind).max(floor) }
    }

    fn put(&mut self, posts: Vec<Post>) {
        let (cells, notes): (Vec<Post>, Vec<Post>) =
            posts.into_iter().partition(|post| post.record.kind() == Kind::Cells);
        for (kind, posts) in [(Kind::Cells, cells), (Kind::Notes, notes)] {
            if !posts.is_empty() {
                self.put_group(kind, posts);
            }
        }
    }

    /// Puts records of one kind, and answers each.
    fn put_group(&mut self, kind: Kind, posts: Vec<Post>) {
        let batch = self.batch_now(kind);
        let mut admitted = Vec::with_capacity(posts.len());
        let mut records = Vec::with_capacity(posts.len());
        for Post { record, door, answer } in posts {
            match self.admit(batch, &record, door) {
                Ok(()) => {
                    records.push(record);
                    admitted.push((door, answer));
                }
                Err(error) => {
                    let _ = answer.send(Err(error));
                }
            }
        }
        if records.is_empty() {
            return;
        }
        let put = self.put_today(batch, &records);
        match &put {
            Ok((_, outcomes)) => {
                for ((door, _), outcome) in admitted.iter().zip(outcomes) {
                    if let (Put::Repeated, Some(tally)) = (outcome, self.tallies.get_mut(&batch)) {
                        tally.take_back(*door);
                    }
                }
            }
            // How many of them are there is for the store to tell.
            Err(_) => {
                self.tallies.remove(&batch);
            }
        }
        let answer = put.map(|(batch, _)| batch).map_err(WriteError::from);
        for (_, asker) in admitted {
            let _ = asker.send(answer);
        }
    }

    /// Counts a record against the cap, if there is room for it.
    fn admit(&mut self, batch: Batch, record: &Record, door: super::Door) -> Result<(), WriteError> {
        if batch.kind != Kind::Cells {
            return Ok(());
        }
        let tally = match self.tallies.get_mut(&batch) {
            Some(tally) => tally,
            None => {
                let held = self.store.intake_count(batch)?;
                // Days before the open one take no more cells, unless the clock goes back.
                self.tallies.retain(|day, _| day.number.saturating_add(1) >= batch.number);
                self.tallies.entry(batch).or_insert(Tally::recovered(self.cells_per_day, held))
            }
        };
        // Who posts the same cell again, since the first answer was lost, is told that it is there.
        if tally.admits(door) || self.store.contains(batch, record)? {
            tally.add(door);
            Ok(())
        } else {
            Err(WriteError::Full)
        }
    }

    /// Puts `records` into the batch in which their flush ends; returns it and what the first batch had of them.
    fn put_today(&mut self, first: Batch, records: &[Record]) -> Result<(Batch, Vec<Put>), StoreError> {
        let first_outcomes = self.store.put(first, records)?;
        let mut batch = first;
        let mut outcomes = first_outcomes.clone();
        loop {
            let now = self.batch_now(batch.kind);
            if now == batch {
                return Ok((batch, first_outcomes));
            }
            let added: Vec<Record> = records
                .iter()
                .zip(&outcomes)
                .filter(|(_, outcome)| **outcome == Put::New)
                .map(|(record, _)| record.clone())
                .collect();
            outcomes = self.store.put(now, records)?;
            self.store.remove(batch, &added)?;
            // The day they leave and the day they come to are counted anew.
            self.tallies.remove(&batch);
            self.tallies.remove(&now);
            batch = now;
        }
    }
}
