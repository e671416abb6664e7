//! The memory of a running server, as a debugger sees it. Linux alone shows it, and only where the system allows.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use super::disk::Searched;
use super::planted::Net;

/// Bytes read at once.
const CHUNK: usize = 4 << 20;
/// Bytes of a chunk that are looked at again with the next one: more than any string in any form.
const OVERLAP: usize = 8 << 10;

/// Looks through every writable page of a process; none if the system does not show it.
#[must_use]
pub fn search(process: u32, net: &Net) -> Option<Searched> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let mut searched = Searched::default();
    for (from, until) in maps.lines().filter_map(writable) {
        look(&memory, from, until, net, &mut searched);
    }
    (searched.bytes > 0).then_some(searched)
}

/// The addresses of a line of `maps`, if what lies there may be written to.
fn writable(line: &str) -> Option<(u64, u64)> {
    let mut words = line.split_ascii_whitespace();
    let (range, rights) = (words.next()?, words.next()?);
    let (from, until) = range.split_once('-')?;
    let address = |text| u64::from_str_radix(text, 16).ok();
    rights.starts_with("rw").then_some((address(from)?, address(until)?))
}

fn look(memory: &File, from: u64, until: u64, net: &Net, searched: &mut Searched) {
    let mut chunk = vec![0; CHUNK];
    let mut at = from;
    while at < until {
        let left = usize::try_from(until.saturating_sub(at)).unwrap_or(usize::MAX).min(CHUNK);
        let Some(room) = chunk.get_mut(..left) else { return };
        // A page that is gone by now, or that cannot be read, is passed over.
        let Ok(read @ 1..) = memory.read_at(room, at) else { return };
        searched.look(net, Path::new("memory"), room.get(..read).unwrap_or_default());
        if read < left || at.saturating_add(read as u64) >= until {
            return;
        }
        at = at.saturating_add((read.saturating_sub(OVERLAP)) as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::planted::Plants;

    #[test]
    fn lines_of_the_map_are_read() {
        let line = "7f00a000-7f00b000 rw-p 00000000 00:00 0 [heap]";
        assert_eq!(writable(line), Some((0x7f00_a000, 0x7f00_b000)));
        assert_eq!(writable("7f00a000-7f00b000 r--p 00000000 00:00 0"), None);
        assert_eq!(writable(""), None);
    }

    #[test]
    fn what_this_process_holds_is_found_in_it() {
        let held = format!("a string {} in memory", std::process::id());
        let mut plants = Plants::default();
        plants.text("it", &held);
        let net = Net::new(plants).unwrap();
        // Some systems show no process's memory at all.
        let Some(searched) = search(std::process::id(), &net) else { return };
        assert!(searched.hits.iter().any(|hit| hit.what == "it"), "{} bytes", searched.bytes);
        drop(held);
    }
}
