//! A listener's connections: so many at once, and whoever has been still for longest leaves when another comes, so that
//! thousands of idle connections keep nobody out.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

/// The seats of one listener.
#[derive(Debug)]
pub struct Seats {
    most: usize,
    /// Counts events, in place of a time: the lowest number moved longest ago.
    ticks: AtomicU64,
    taken: Mutex<HashMap<u64, Arc<Marks>>>,
}

#[derive(Debug, Default)]
pub struct Marks {
    moved: AtomicU64,
    working: AtomicBool,
    leave: Notify,
}

/// One connection's seat, given back when dropped.
#[derive(Debug)]
pub struct Seat {
    seats: Arc<Seats>,
    number: u64,
    marks: Arc<Marks>,
}

/// As long as it lives, its connection is not told to leave.
#[derive(Debug)]
pub struct Work<'a>(&'a Marks);

impl Drop for Work<'_> {
    fn drop(&mut self) {
        self.0.working.store(false, Ordering::Relaxed);
    }
}

impl Seats {
    /// `most` seats.
    #[must_use]
    pub fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, ticks: AtomicU64::new(0), taken: Mutex::new(HashMap::new()) })
    }

    /// A seat. If all are taken, the connection that moved longest ago, and for which nothing is being done, is told to
    /// leave. `None` if something is being done for every one.
    #[must_use]
    pub fn take(self: &Arc<Self>) -> Option<Seat> {
        let number = self.tick();
        let marks = Arc::new(Marks { moved: AtomicU64::new(number), ..Marks::default() });
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.len() >= self.most {
            let still = taken.iter().filter(|(_, marks)| !marks.working.load(Ordering::Relaxed));
            let longest = still.min_by_key(|(_, marks)| marks.moved.load(Ordering::Relaxed));
            let longest = longest.map(|(number, _)| *number)?;
            if let Some(marks) = taken.remove(&longest) {
                marks.leave.notify_one();
            }
        }
        taken.insert(number, Arc::clone(&marks));
        Some(Seat { seats: Arc::clone(self), number, marks })
    }

    /// How many seats are taken.
    #[cfg(test)]
    pub fn taken(&self) -> usize {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn tick(&self) -> u64 {
        self.ticks.fetch_add(1, Ordering::Relaxed)
    }
}

impl Seat {
    /// Bytes went through the connection.
    pub fn moved(&self) {
        self.marks.moved.store(self.seats.tick(), Ordering::Relaxed);
    }

    /// Something is being done for the connection until the guard is dropped: it is not told to leave.
    pub fn work(&self) -> Work<'_> {
        self.marks.working.store(true, Ordering::Relaxed);
        Work(&self.marks)
    }

    /// Returns when the connection has to leave.
    pub async fn told_to_leave(&self) {
        self.marks.leave.notified().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.seats.taken.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_was_still_for_longest_leaves() {
        let seats = Seats::new(2);
        let first = seats.take().unwrap();
        let second = seats.take().unwrap();
        first.moved();
        let third = seats.take().unwrap();
        second.told_to_leave().await;
        drop(second);
        assert_eq!(seats.taken(), 2);
        let _first = first.work();
        {
            let _third = third.work();
            assert!(seats.take().is_none());
        }
        let fourth = seats.take().unwrap();
        third.told_to_leave().await;
        drop((third, fourth));
        assert_eq!(seats.taken(), 1);
        drop(_first);
        drop(first);
        assert_eq!(seats.taken(), 0);
    }
}
