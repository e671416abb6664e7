//! Time, moved by hand: when a day and a board are released, what happens to a server that slept or whose clock jumps, when
//! things lapse (SPEC 8.3, 8.4, 8.10, 7.4).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::sync::Arc;

use postern_client_crypto::letter::{ComposeError, compose};
use postern_client_crypto::reader::Reader;
use postern_client_crypto::{Code, cover};
use postern_server::service::Service;
use postern_tests::house::{FIRST, House, local};
use postern_tests::letters::{report, sealed};
use postern_tests::office::{Distrust, Post};
use postern_trust::{DirectoryError, follows, sha256};
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cell::Cell;
use postern_wire::head::DayHead;
use postern_wire::sizes::{CARD_DAYS, NOTE_DAYS, ROSTER_DAYS};
use postern_wire::{Day, DeadDrop, DropError, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

const UNIT: UnitId = UnitId(1);
const DESK: UnitId = UnitId(2);
const NOT_YET: Distrust = Distrust::Drop(DropError::NotFound);

/// Sets the clock to a second, and does what is due.
async fn at(house: &House, service: &Arc<Service>, unix: u64) {
    house.clock.set(unix);
    service.tick(unix).await;
}

async fn index(house: &House, drop: &impl DeadDrop) -> BoardIndex {
    house.directory.verify_index(&drop.index().await.unwrap()).unwrap()
}

fn cell(house: &House, rng: &mut ChaCha20Rng) -> Cell {
    cover(rng, *house.directory.service()).unwrap()
}

/// The heads of these days, each of which follows from the one before.
async fn chain(house: &House, drop: &impl DeadDrop, days: impl Iterator<Item = u32>) -> Vec<DayHead> {
    let mut heads: Vec<DayHead> = Vec::new();
    for day in days {
        let taken = house.office(UNIT).collect(drop, Day(day)).await.unwrap();
        if let Some(before) = heads.last() {
            assert!(follows(before, &taken.head), "day {day}");
        }
        heads.push(taken.head);
    }
    heads
}

#[tokio::test]
async fn a_day_and_a_board_are_released_at_their_second() {
    let house = House::small(111);
    let mut rng = ChaCha20Rng::seed_from_u64(111);
    let service = house.open().await;
    let drop = local(&service);
    let (calendar, office) = (house.calendar(), house.office(UNIT));
    let first = cell(&house, &mut rng);
    // The last second of the day still is the day; the next one is not.
    house.clock.set(calendar.day_end(FIRST) - 1);
    drop.post(&first).await.unwrap();
    at(&house, &service, calendar.day_end(FIRST)).await;
    drop.post(&cell(&house, &mut rng)).await.unwrap();

    at(&house, &service, calendar.release_time(FIRST) - 1).await;
    assert_eq!(office.collect(&drop, FIRST).await.unwrap_err(), NOT_YET);
    at(&house, &service, calendar.release_time(FIRST)).await;
    let taken = office.collect(&drop, FIRST).await.unwrap();
    assert_eq!(taken.cells, [*first.as_bytes()]);
    assert_eq!(office.collect(&drop, FIRST.plus(1)).await.unwrap_err(), NOT_YET);

    // Boards: the newest, and the one before it for a day.
    let before = index(&house, &drop).await.release;
    assert_eq!(before, FIRST);
    at(&house, &service, calendar.board_time(FIRST.plus(1)) - 1).await;
    assert_eq!(index(&house, &drop).await.release, before);
    at(&house, &service, calendar.board_time(FIRST.plus(1))).await;
    assert_eq!(index(&house, &drop).await.release, FIRST.plus(1));
    assert!(drop.shelf(before, 0).await.is_ok());
    at(&house, &service, calendar.board_time(FIRST.plus(2)) - 1).await;
    assert!(drop.shelf(before, 0).await.is_ok());
    at(&house, &service, calendar.board_time(FIRST.plus(2))).await;
    assert_eq!(drop.shelf(before, 0).await.unwrap_err(), DropError::NotFound);

    // A request is believed for five minutes.
    let bytes = &mut Vec::new();
    let late = postern_wire::dead_drop::path::day(FIRST);
    let auth = postern_wire::Collector::authorize(&office, "GET", &late, &[]);
    house.clock.advance(300);
    assert!(service.day(&auth, FIRST).await.is_ok());
    house.clock.advance(1);
    assert_eq!(service.day(&auth, FIRST).await.err(), Some(DropError::Unauthorized));
    assert!(drop.day(&office, FIRST, bytes).await.is_ok());
}

#[tokio::test]
async fn a_server_that_slept_for_ten_days_closes_them_all() {
    let house = House::small(112);
    let mut rng = ChaCha20Rng::seed_from_u64(112);
    let service = house.open().await;
    let posted = cell(&house, &mut rng);
    local(&service).post(&posted).await.unwrap();
    service.close().await;
    drop(service);

    let awake = FIRST.plus(10);
    house.clock.set(house.calendar().day_start(awake) + 12 * 3_600);
    let service = house.open().await;
    let heads = chain(&house, &local(&service), FIRST.0..awake.0).await;
    assert_eq!(
        heads.iter().map(|head| head.classes[0].count).collect::<Vec<_>>(),
        [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    );
    assert_eq!(heads[0].classes[0].root, postern_trust::merkle::root([posted.as_bytes()]));
    local(&service).post(&cell(&house, &mut rng)).await.unwrap();
    house.to(&service, awake.plus(1), 6).await;
    let heads = chain(&house, &local(&service), FIRST.0..=awake.0).await;
    assert_eq!(heads.last().unwrap().classes[0].count, 1);
}

#[tokio::test]
async fn a_clock_that_jumps_makes_no_second_head_and_loses_no_cell() {
    let house = House::small(113);
    let mut rng = ChaCha20Rng::seed_from_u64(113);
    let service = house.open().await;
    let drop = local(&service);
    let mut cells = vec![cell(&house, &mut rng)];
    drop.post(&cells[0]).await.unwrap();
    house.to(&service, FIRST.plus(2), 6).await;
    let before = chain(&house, &drop, FIRST.0..FIRST.0 + 2).await;

    // Back by two days, with posts on the way, and a restart there.
    house.to(&service, FIRST, 12).await;
    cells.push(cell(&house, &mut rng));
    drop.post(&cells[1]).await.unwrap();
    service.close().await;
    std::mem::drop((service, drop));
    let service = house.open().await;
    let drop = local(&service);
    cells.push(cell(&house, &mut rng));
    drop.post(&cells[2]).await.unwrap();
    house.to(&service, FIRST.plus(3), 6).await;
    let after = chain(&house, &drop, FIRST.0..FIRST.0 + 3).await;
    assert_eq!(after[..2], before[..]);
    let held = house.office(UNIT).collect(&drop, FIRST.plus(2)).await.unwrap();
    let mut expected: Vec<_> = cells[1..].iter().map(|cell| *cell.as_bytes()).collect();
    expected.sort_by_key(|cell| sha256(&[cell]));
    assert_eq!(held.cells, expected);

    // Ahead by years, beyond everything that the directory knows, and back: nothing is closed or dropped for it.
    house.to(&service, FIRST.plus(3_000), 6).await;
    assert!(house.data_dir().join("store/cells-0000000003.closed").exists());
    house.to(&service, FIRST.plus(4), 6).await;
    let last = chain(&house, &drop, FIRST.0..FIRST.0 + 4).await;
    assert_eq!(last[..3], after[..]);
}

/// A day goes when all units have said that it is safe and fourteen days have passed, or after sixty; not sooner.
#[tokio::test]
async fn days_and_notes_go_when_their_time_has_come() {
    let house = House::small(114);
    let mut rng = ChaCha20Rng::seed_from_u64(114);
    let service = house.open().await;
    let drop = local(&service);
    let code = Code::generate(&mut rng);
    drop.post(&sealed(&house, &mut rng, (&code, UNIT), &report("x", None), None)[0]).await.unwrap();
    house.to(&service, FIRST.plus(1), 6).await;
    let office = house.office(UNIT);
    let taken = office.collect(&drop, FIRST).await.unwrap();
    let notes = vec![office.delivered(&taken.own[0], &mut rng)];
    let safes = office.safes(&taken.head);
    office.sync(&drop, &taken, Post { notes, safes, ..Post::default() }, &mut rng).await;

    // One unit's word is not every unit's.
    house.to(&service, FIRST.plus(20), 6).await;
    assert!(office.collect(&drop, FIRST).await.is_ok());
    let desk = house.office(DESK);
    let newest = desk.collect(&drop, FIRST.plus(19)).await.unwrap();
    let first = desk.collect(&drop, FIRST).await.unwrap();
    desk.sync(&drop, &newest, Post { safes: desk.safes(&first.head), ..Post::default() }, &mut rng).await;
    house.to(&service, FIRST.plus(20), 7).await;
    assert_eq!(office.collect(&drop, FIRST).await.unwrap_err(), NOT_YET);
    assert!(office.collect(&drop, FIRST.plus(1)).await.is_ok(), "a day that nobody has made safe stays");
    // Sixty days after it, and only if that was announced for seven.
    for day in 54..=60 {
        house.to(&service, FIRST.plus(day), 6).await;
        assert!(office.collect(&drop, FIRST.plus(1)).await.is_ok());
    }
    house.to(&service, FIRST.plus(61), 6).await;
    assert_eq!(office.collect(&drop, FIRST.plus(1)).await.unwrap_err(), NOT_YET);

    // The note came on the board of day 4, and is read on sixty boards.
    let reads = async |release: Day| {
        house.to(&service, release, 18).await;
        let index = index(&house, &drop).await;
        assert_eq!(index.release, release);
        let reader = Reader::new(&code, &house.directory, house.today());
        let shelf = drop.shelf(release, 0).await.unwrap();
        reader.read(&Shelf::decode(&shelf, index.shelf_hints(0)).unwrap()).notes.len()
    };
    let board = FIRST.plus(1);
    assert_eq!(reads(board.plus(NOTE_DAYS - 1)).await, 1);
    assert_eq!(reads(board.plus(NOTE_DAYS)).await, 0);
}

/// What has lapsed is not used: a directory after its last day, a key card after its own.
#[test]
fn what_has_lapsed_is_not_used() {
    let house = House::small(115);
    let mut rng = ChaCha20Rng::seed_from_u64(115);
    let calendar = house.calendar();
    let last = Day(ROSTER_DAYS);
    assert!(house.practice.directory(calendar.day_end(last) - 1).is_ok());
    let lapsed = house.practice.directory(calendar.day_end(last)).unwrap_err();
    assert_eq!(lapsed, DirectoryError::Expired { until: last, today: last.plus(1) });
    let mut seal = |day| {
        let code = Code::generate(&mut rng);
        compose(&mut rng, &code, &house.directory, UNIT, day, &report("x", None), None)
            .map(|cells| cells.len())
    };
    assert_eq!(seal(Day(CARD_DAYS)), Ok(1));
    assert_eq!(seal(Day(CARD_DAYS + 1)), Err(ComposeError::NoCard(UNIT)));
}
