//! Cells that are not this unit's, or not as they were sealed.

use postern_client_crypto::cell::{MailroomError, scope};
use postern_client_crypto::{cover, open_mailroom};
use postern_wire::cell::Cell;
use postern_wire::sizes::CELL;

use crate::service::{DESK, Q1, UNIT, reporter, service};

#[test]
fn any_flipped_bit_of_a_cell_is_found() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let key = s.keys.mailroom_key(UNIT, Q1).unwrap();
    for at in (0..CELL).step_by(97).chain([0, 1_119, 1_120, CELL - 17, CELL - 1]) {
        let mut bytes = *cells[0].as_bytes();
        bytes[at] ^= 0x10;
        let refused = open_mailroom(key, &scope(s.card(UNIT)), &bytes).unwrap_err();
        assert_eq!(refused, MailroomError::NotOurs, "byte {at}");
    }
}

#[test]
fn another_units_cell_and_cover_do_not_open() {
    let mut s = service();
    let (_, cells) = reporter(&mut s, "x");
    let cover = cover(&mut s.rng, *s.directory.service()).unwrap();
    let desk = s.keys.mailroom_key(DESK, Q1).unwrap();
    let ours = s.keys.mailroom_key(UNIT, Q1).unwrap();
    let open = |key, unit, cell: &Cell| open_mailroom(key, &scope(s.card(unit)), cell.as_bytes()).map(|_| ());
    assert_eq!(open(desk, DESK, &cells[0]), Err(MailroomError::NotOurs));
    assert_eq!(open(desk, UNIT, &cells[0]), Err(MailroomError::NotOurs));
    assert_eq!(open(ours, DESK, &cells[0]), Err(MailroomError::NotOurs));
    assert_eq!(open(ours, UNIT, &cover), Err(MailroomError::NotOurs));
    assert_eq!(open(ours, UNIT, &cells[0]), Ok(()));
}
