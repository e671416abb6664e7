//! The dead drop over HTTP (SPEC 8.11): paths, lengths, and what is repeated.

use bytes::Bytes;
use postern_wire::cell::Cell;
use postern_wire::dead_drop::path;
use postern_wire::sizes::{MAX_DIRECTORY, MAX_SYNC, SHELF};
use postern_wire::{Collector, Day, DaySink, DeadDrop, DropError};

use crate::exchange::Ask;
use crate::retry::Attempts;
use crate::{Client, ClientError, Expect, Method};

/// The most bytes of the fixed answer to a posted cell.
const RECEIPT: u64 = 1_024;

impl DeadDrop for Client {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.get(path::DIRECTORY, Expect::AtMost(length(MAX_DIRECTORY))).await
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.get(path::INDEX, Expect::AtMost(self.limits.index)).await
    }

    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.get(&path::shelf(release, k), Expect::Exactly(length(SHELF))).await
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        let body = Bytes::copy_from_slice(cell.as_bytes());
        let mut attempts = Attempts::new(self.posts);
        loop {
            let sent = self.request(Method::Post, path::CELLS, None, body.clone(), Expect::AtMost(RECEIPT));
            match sent.await {
                Ok(_) => return Ok(()),
                Err(error) => self.wait(&mut attempts, error).await?,
            }
        }
    }

    /// Repeated only as long as the sink has taken nothing.
    async fn day(
        &self,
        collector: &dyn Collector,
        day: Day,
        sink: &mut dyn DaySink,
    ) -> Result<(), DropError> {
        let path = path::day(day);
        let mut attempts = Attempts::new(self.reads);
        loop {
            let auth = collector.authorize(Method::Get.as_str(), &path, &[]).encode();
            let ask = Ask {
                method: Method::Get,
                path: &path,
                auth: Some(&auth),
                body: Bytes::new(),
                expect: Expect::AtMost(self.limits.day),
            };
            let mut taken = false;
            let mut take = |bytes: &[u8]| {
                taken = true;
                sink.accept(bytes).map_err(|_| ClientError::SinkRefused)
            };
            match self.stream(&ask, &mut take).await {
                Ok(_) => return Ok(()),
                Err(error) if taken => {
                    self.note(error);
                    return Err(error.into());
                }
                Err(error) => self.wait(&mut attempts, error).await?,
            }
        }
    }

    /// The same bytes get the same answer, so this is repeated like a post; each time it is signed anew, for the time.
    async fn sync(&self, collector: &dyn Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        let body = Bytes::copy_from_slice(request);
        let expect = Expect::AtMost(length(MAX_SYNC));
        let mut attempts = Attempts::new(self.posts);
        loop {
            let auth = collector.authorize(Method::Post.as_str(), path::SYNC, request).encode();
            match self.request(Method::Post, path::SYNC, Some(&auth), body.clone(), expect).await {
                Ok(answer) => return Ok(answer.body),
                Err(error) => self.wait(&mut attempts, error).await?,
            }
        }
    }
}

impl Client {
    /// Reads whatever a path has: the page's files are no part of a dead drop. Repeated as reads are.
    ///
    /// # Errors
    /// [`DropError`]; [`Client::cause`] says why.
    pub async fn get(&self, path: &str, expect: Expect) -> Result<Vec<u8>, DropError> {
        let mut attempts = Attempts::new(self.reads);
        loop {
            match self.request(Method::Get, path, None, Bytes::new(), expect).await {
                Ok(answer) => return Ok(answer.body),
                Err(error) => self.wait(&mut attempts, error).await?,
            }
        }
    }
}

fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
