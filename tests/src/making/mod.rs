//! Making the test vectors from fixed seeds: one module for each noun of the specification.

mod base;
mod boards;
mod cells;
mod codes;
mod directories;
mod letters;
mod notes;
mod records;

pub use base::Base;

use crate::vector::Vector;

/// The vector that the other cases' `directory` field names.
pub const DIRECTORY: &str = "directory/valid.vector";

/// Every vector with its file name below `tests/vectors`.
#[must_use]
pub fn all() -> Vec<(String, Vector)> {
    let mut base = Base::new();
    let rooms = [
        ("code", codes::make(&mut base)),
        ("directory", directories::make(&mut base)),
        ("cell", cells::make(&mut base)),
        ("letter", letters::make(&mut base)),
        ("note", notes::make(&mut base)),
        ("board", boards::make(&mut base)),
        ("record", records::make(&mut base)),
    ];
    let in_room = |(room, cases): (&str, Vec<(&str, Vector)>)| {
        let room = room.to_owned();
        cases
            .into_iter()
            .map(move |(name, vector)| (format!("{room}/{name}.vector"), vector))
            .collect::<Vec<_>>()
    };
    rooms.into_iter().flat_map(in_room).collect()
}
