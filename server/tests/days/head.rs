//! A released day, fetched and verified.

use std::sync::Arc;

use postern_server::service::Service;
use postern_trust::ClassSet;
use postern_wire::DropError;
use postern_wire::cell::Class;
use postern_wire::head::{DayHead, split_day};

use crate::world::{DESK, World, fetch, onion};

/// The head of a released day whose cells are those that it counts, and their number.
pub async fn head(world: &World, service: &Arc<Service>, day: u32) -> Option<(DayHead, usize)> {
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
