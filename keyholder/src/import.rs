//! Taking in a day that was carried (SPEC 8.6): everything is recomputed, every cell is tried, nothing is believed of who
//! carried it.

use std::path::Path;

use postern_trust::sha256;
use postern_wire::directory::Role;
use postern_wire::log::Verb;
use postern_wire::sizes::CELL;
use postern_wire::{Day, Digest, Quarter};

use crate::archive::Kind;
use crate::cells::{Blob, record, try_cell};
use crate::days::{CheckedDay, DayError, DayRecord, check_day};
use crate::session::Session;

/// What a day held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Day.
    pub day: Day,
    /// Cells of the day.
    pub count: u32,
    /// The unit's own, ascending.
    pub own: Vec<Digest>,
    /// Of those, the ones that were not known before.
    pub new: Vec<Digest>,
    /// Of those, the ones set aside because there is no letter inside.
    pub broken: Vec<Digest>,
    /// Quarters whose mailroom key the vault does not have: letters sealed to those were not found.
    pub missing: Vec<Quarter>,
}

/// SHA-256 over a day's own cells: what keyholders of a unit compare.
#[must_use]
pub fn set_hash(own: &[Digest]) -> Digest {
    let parts: Vec<&[u8]> = own.iter().map(AsRef::as_ref).collect();
    sha256(&parts)
}

/// Imports a day's file. `progress` is told the number of cells tried and of all. Doing it again is harmless.
///
/// # Errors
/// [`DayError`] by what is wrong; what had been imported before is untouched.
pub fn import_day(
    session: &Session<'_>,
    path: &Path,
    progress: &mut dyn FnMut(u32, u32),
) -> Result<Imported, DayError> {
    let checked = check_day(session.directory, path)?;
    session.check_known(&checked)?;
    take_in(session, &checked, progress)
}

/// Tries every cell of a checked day and archives the unit's own: first the cells, then that the day was taken in.
///
/// # Errors
/// [`DayError`] by what failed.
pub fn take_in(
    session: &Session<'_>,
    checked: &CheckedDay,
    progress: &mut dyn FnMut(u32, u32),
) -> Result<Imported, DayError> {
    let day = checked.day();
    let keys = session.mailroom_keys(day);
    if keys.keys.is_empty() {
        return Err(DayError::NoMailroomKey);
    }
    let mut found: Vec<(u32, Box<[u8; CELL]>, Quarter, bool)> = Vec::new();
    let count = checked.each(|n, cell| {
        if let Some((quarter, opened)) = try_cell(&keys, cell) {
            found.push((n, Box::new(*cell), quarter, opened.is_some()));
        }
        progress(n.saturating_add(1), checked.count);
    })?;
    let tree = if found.is_empty() { None } else { Some(checked.tree()?) };
    let mut imported = Imported {
        day,
        count,
        own: Vec::new(),
        new: Vec::new(),
        broken: Vec::new(),
        missing: keys.missing.clone(),
    };
    for (n, cell, quarter, whole) in found {
        let record = record(&cell, day, quarter, whole);
        imported.own.push(record.hash);
        if !whole {
            imported.broken.push(record.hash);
        }
        if session.archive.has(Kind::Cell, record.hash.as_bytes()) {
            continue;
        }
        let proof = tree.as_ref().and_then(|t| t.inclusion_proof(usize::try_from(n).ok()?));
        let blob = Blob {
            cell: cell.to_vec().into(),
            head: checked.signed.clone().into(),
            index: n,
            proof: proof.unwrap_or_default(),
        };
        session.archive.put(Kind::Blob, record.hash.as_bytes(), &blob)?;
        session.put_cell(&record)?;
        imported.new.push(record.hash);
    }
    imported.own.sort();
    let known = DayRecord {
        day,
        digest: checked.digest,
        previous: checked.head.previous,
        signed: checked.signed.clone().into(),
        count,
        own: Some(imported.own.clone()),
        missing: imported.missing.clone(),
    };
    session.archive.put(Kind::Day, &day.to_be_bytes(), &known)?;
    if session.role() == Role::Keyholder {
        session.note_done(Verb::Import, &[checked.digest.as_bytes()])?;
    }
    Ok(imported)
}
