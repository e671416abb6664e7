//! A keyholder's log that somebody has changed.

use postern_wire::Day;
use postern_wire::directory::Role;

use crate::letters::covers;
use crate::unit::carry;
use crate::world::{World, at, policy};

#[test]
fn a_log_that_was_changed_or_cut_is_found_out() {
    let mut world = World::new(policy(2, 3, 1, 1), 29);
    let ann = world.of(1, Role::Keyholder)[0];
    for day in 0..3 {
        covers(&mut world, 1);
        world.drop.close(Day(day));
        carry(&world, ann, Day(day), at(4, 8));
    }
    let now = at(4, 8);
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let log = session.log().unwrap();
    assert_eq!(log.entries.len(), 3);
    let path = world.person(ann).home.log();
    let good = std::fs::read(&path).unwrap();
    for byte in (0..good.len()).step_by(11) {
        let mut bad = good.clone();
        bad[byte] ^= 1;
        std::fs::write(&path, &bad).unwrap();
        let read = session.log();
        // A length that now reaches beyond the end looks like an entry that was never finished.
        assert!(read.is_err() || read.unwrap().entries.len() < 3, "byte {byte}");
    }
    // An entry that was never finished is dropped, and the next one takes its place.
    std::fs::write(&path, &good[..good.len() - 5]).unwrap();
    assert_eq!(session.log().unwrap().entries.len(), 2);
    carry(&world, ann, Day(2), now);
    assert_eq!(std::fs::read(&path).unwrap(), good);
}
