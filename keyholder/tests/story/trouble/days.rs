//! Days that are not what was signed, or not all there.

use postern_client_crypto::code::Code;
use postern_keyholder::days::{DayError, Foreign};
use postern_keyholder::import::import_day;
use postern_keyholder::post::Alarm;
use postern_keyholder::safe::SafeError;
use postern_wire::directory::Role;
use postern_wire::sizes::CELL;
use postern_wire::unit_files::FileKind;
use postern_wire::{Day, Digest};

use crate::letters::{covers, draft, post_letter};
use crate::unit::{carry, sync};
use crate::world::{World, at, policy};

#[test]
fn foreign_files_on_a_stick_are_named() {
    let mut world = World::new(policy(2, 3, 1, 1), 20);
    let ann = world.of(1, Role::Keyholder)[0];
    covers(&mut world, 3);
    let good = world.drop.close(Day(0));
    let now = at(1, 8);
    let directory = world.directory(now);
    let folder = tempfile::tempdir().unwrap();
    let session = world.person(ann).session(&directory, now);
    let import = |bytes: &[u8]| {
        let file = folder.path().join("file");
        std::fs::write(&file, bytes).unwrap();
        import_day(&session, &file, &mut |_, _| ()).map(|i| i.count)
    };
    assert_eq!(import(&good), Ok(3));
    let foreign: [(&[u8], Foreign); 9] = [
        (b"", Foreign::Empty),
        (b"%PDF-1.7 ...", Foreign::Pdf),
        (b"PK\x03\x04....", Foreign::Zip),
        (b"\xff\xd8\xff\xe0....", Foreign::Picture),
        (b"Dear all, please find attached", Foreign::Text),
        (b"age-encryption.org/v1\n", Foreign::Age),
        (b"postern/v1/request\n\x80", Foreign::Postern(FileKind::Request)),
        (b"postern/v1/later\n\x80", Foreign::PosternUnknown),
        (b"\x00\x10aaaaaaaaaaaaaaaa\xfe\xff", Foreign::Other),
    ];
    for (bytes, what) in foreign {
        assert_eq!(import(bytes), Err(DayError::Foreign(what)), "{what:?}");
    }
    // A day that is cut, has something added, another cell, another order, or one cell less.
    assert_eq!(import(&good[..good.len() - 1]), Err(DayError::Cut));
    assert!(matches!(import(&good[..good.len() - CELL]), Err(DayError::NotBelieved(_))));
    assert_eq!(import(&[good.as_slice(), b"x"].concat()), Err(DayError::Cut));
    let mut other = good.clone();
    *other.last_mut().unwrap() ^= 1;
    assert!(matches!(import(&other), Err(DayError::NotBelieved(_))));
    let mut swapped = good.clone();
    let start = good.len() - 2 * CELL;
    swapped[start..].rotate_left(CELL);
    assert!(matches!(import(&swapped), Err(DayError::NotBelieved(_))));
    let mut head = good;
    head[40] ^= 1;
    assert!(import(&head).is_err());
}

#[tokio::test(flavor = "current_thread")]
async fn two_heads_for_one_day_are_evidence() {
    let mut world = World::new(policy(2, 3, 1, 1), 27);
    let (ann, collector) = (world.of(1, Role::Keyholder)[0], world.of(1, Role::Collector)[0]);
    covers(&mut world, 4);
    let first = world.drop.close(Day(0));
    let now = at(1, 8);
    carry(&world, ann, Day(0), now);
    // The server signs another head for the same day and hands it to somebody else.
    let cells: Vec<Vec<u8>> = first[first.len() - 3 * CELL..].chunks(CELL).map(<[u8]>::to_vec).collect();
    let (other, _) = world.drop.day_of(Day(0), &cells, Digest([0; 32]));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.day");
    std::fs::write(&file, other).unwrap();
    let directory = world.directory(now);
    let session = world.person(ann).session(&directory, now);
    let refused = import_day(&session, &file, &mut |_, _| ()).unwrap_err();
    assert_eq!(refused, DayError::TwoHeads(Day(0)));
    let evidence: Vec<_> = std::fs::read_dir(world.person(ann).home.evidence()).unwrap().collect();
    assert_eq!(evidence.len(), 2);
    let heads: Vec<Vec<u8>> =
        evidence.into_iter().map(|e| std::fs::read(e.unwrap().path()).unwrap()).collect();
    assert_eq!(directory.verify_conflict(&heads[0], &heads[1]), Ok(Day(0)));

    // A unit that was shown another head says so in its statement; the collector raises the alarm.
    let desk = world.of(2, Role::Collector)[0];
    let statement = postern_wire::sync::Statement {
        service: *directory.service(),
        unit: postern_wire::UnitId(2),
        day: Day(0),
        directory: directory.digest(),
        head: Digest([9; 32]),
        index: postern_wire::SignatureBytes([0; 64]),
        log: Digest([0; 32]),
    };
    let body = postern_wire::cbor::encode(&statement);
    let signature =
        world.person(desk).session(&directory, now).sign::<postern_trust::purpose::Statement>(&body);
    let signed = postern_wire::directory::Signed { body: body.into(), person: desk, signature };
    world.drop.add_statement(postern_wire::UnitId(2), signed);
    let posted = sync(&mut world, collector, now).await;
    assert!(matches!(posted.alarms.as_slice(), [Alarm::OtherHead { day: Day(0), .. }]));
}

#[test]
fn safe_is_signed_for_what_is_there_only() {
    let mut world = World::new(policy(2, 3, 1, 1), 28);
    let ann = world.of(1, Role::Keyholder)[0];
    for day in 0..3 {
        covers(&mut world, 1);
        world.drop.close(Day(day));
    }
    let now = at(4, 8);
    let directory = world.directory(now);
    carry(&world, ann, Day(0), now);
    carry(&world, ann, Day(2), now);
    let session = world.person(ann).session(&directory, now);
    assert_eq!(session.declare_safe(Day(1)), Err(SafeError::NotImported(Day(1))));
    assert_eq!(session.declare_safe(Day(2)), Err(SafeError::Gap(Day(1))));
    carry(&world, ann, Day(1), now);
    let signed = session.declare_safe(Day(2)).unwrap();
    assert_eq!(directory.verify_safe(&signed).unwrap().day, Day(2));
}

#[tokio::test(flavor = "current_thread")]
async fn a_day_that_is_not_the_signed_set_is_kept_and_holds_up_no_other() {
    let mut world = World::new(policy(2, 3, 1, 1), 33);
    let collector = world.of(1, Role::Collector)[0];
    let code = Code::generate(&mut world.rng());
    covers(&mut world, 3);
    let first = world.drop.close(Day(0));
    post_letter(&mut world, &code, 1, Day(1), &draft("A.", None));
    world.drop.close(Day(1));
    // One cell of day 0 is withheld.
    world.drop.replace_day(Day(0), first[..first.len() - CELL].to_vec());
    let now = at(2, 8);
    let directory = world.directory(now);
    *world.drop.now.lock().unwrap() = now;
    let session = world.person(collector).session(&directory, now);
    let collected = session.collect(&world.drop, &mut |_, _| ()).await.unwrap();
    assert!(matches!(collected.refused.as_slice(), [(Day(0), DayError::NotBelieved(_))]));
    assert_eq!((collected.fetched.as_slice(), collected.acks), ([Day(1)].as_slice(), 1));
    let kept = world.person(collector).home.evidence().join("day-0-not-the-signed-set.day");
    assert_eq!(std::fs::read(kept).unwrap().len(), first.len() - CELL);
}
