//! The dead drop in the same process, behind the interface that the HTTP client has too (SPEC 8.11).

use std::sync::Arc;

use postern_wire::cell::Cell;
use postern_wire::dead_drop::path;
use postern_wire::{Collector, Day, DaySink, DeadDrop, DropError};
use tokio::task::spawn_blocking;

use crate::service::Service;
use crate::writer::Door;

/// A service, reached through one door and no network.
#[derive(Clone)]
pub struct Local {
    service: Arc<Service>,
    door: Door,
}

impl Local {
    /// The service behind this door.
    #[must_use]
    pub const fn new(service: Arc<Service>, door: Door) -> Self {
        Self { service, door }
    }
}

impl DeadDrop for Local {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        Ok(self.service.directory().bytes.to_vec())
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        Ok(self.service.index()?.to_vec())
    }

    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.service.shelf(release, k).await
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        self.service.post(self.door, cell).await
    }

    async fn day(
        &self,
        collector: &dyn Collector,
        day: Day,
        sink: &mut dyn DaySink,
    ) -> Result<(), DropError> {
        let auth = collector.authorize("GET", &path::day(day), &[]);
        let mut released = self.service.day(&auth, day).await?;
        loop {
            let read = spawn_blocking(move || {
                let chunk = released.next_chunk();
                (released, chunk)
            });
            let (rest, chunk) = read.await.map_err(|_| DropError::Busy)?;
            released = rest;
            match chunk.map_err(|_| DropError::BadAnswer)? {
                Some(chunk) => sink.accept(&chunk)?,
                None => return Ok(()),
            }
        }
    }

    async fn sync(&self, collector: &dyn Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        let auth = collector.authorize("POST", path::SYNC, request);
        self.service.sync(&auth, request.to_vec()).await
    }
}
