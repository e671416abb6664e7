//! The six practice letters through the real programs over TCP, in service days of a few seconds: each arrives at its
//! unit, no keyholder opens it alone, two of three do, its writer reads the question in the letter's language with nothing
//! but the eight words, and answers with the words and with the numbers from two other folders. Then the server's memory,
//! its disk, and what the keys on that disk open hold nothing of it (claims C1 to C4).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program"
)]

mod contact;
mod play;
mod secrets;
mod sent;
mod unit;
mod writer;

use std::thread;

use postern_drill::demo::disk;
use postern_drill::demo::world::World as _;
use postern_tests::planted::Planted;
use postern_wire::Day;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use crate::play::{Clock, Play};
use crate::secrets::{net, planted};
use crate::unit::{unit_opens, unit_reads};
use crate::writer::writer_answers;

/// Seconds of a service day.
const DAY: u32 = 6;
/// The units of forces; the desk is the one after them.
const UNITS: u16 = 5;
const DESK: u16 = UNITS + 1;
/// Days or boards that are waited for at the most: a busy machine is late for some.
const PATIENCE: u32 = 6;
/// A text of more bytes is a letter of three cells.
const LONG: usize = 29_000;
/// Exit code of a command that is not for this person.
const USAGE: i32 = 2;
/// What every unit asks by number, beside a text.
const PHRASES: [&str; 2] = ["when-last", "do-not-look-up"];

/// Each letter, and where it goes if not where its own answers send it. What the desk takes as one of one goes to a unit
/// of two of three as well.
const SENDINGS: [(&str, Option<u16>, u16); 8] = [
    ("01-short-en", None, 1),
    ("02-insider-en", None, DESK),
    ("02-insider-en", Some(2), 2),
    ("03-cymraeg", None, 3),
    ("04-urdu", None, 4),
    ("05-long-en", None, 5),
    ("06-danger-en", None, DESK),
    ("06-danger-en", Some(1), 1),
];

/// Does it for each at once.
fn at_once<T: Sync, R: Send>(all: &[T], act: impl Fn(&T) -> R + Sync) -> Vec<R> {
    thread::scope(|scope| {
        let running: Vec<_> = all.iter().map(|one| scope.spawn(|| act(one))).collect();
        running.into_iter().map(|one| one.join().expect("what was said above")).collect()
    })
}

#[test]
fn every_letter_arrives_is_opened_by_two_asked_about_and_answered_and_the_server_knows_none() {
    let folder = tempfile::tempdir().unwrap();
    let play = Play::make(folder.path());
    let begun = Clock.unix_millis();
    let told = |what: &str| eprintln!("{:>5} ms  {what}", Clock.unix_millis() - begun);
    let server = play.at("operator", |stage| {
        let server = stage.start_server().unwrap();
        stage.wait_until(stage.made.calendar.day_start(Day(0)), "until day 0 begins").unwrap();
        server
    });

    let sent = at_once(&SENDINGS, |sending| play.send(*sending));
    told("sent");
    play.at("operator", |stage| {
        let today = stage.today();
        stage.wait_for_release(today).unwrap();
    });
    let units: Vec<u16> = (1..=DESK).collect();
    let cases: Vec<(u16, Vec<(usize, String)>)> =
        at_once(&units, |unit| (*unit, unit_opens(&play, &sent, *unit)));
    told("opened and asked");
    at_once(&sent, |letter| writer_answers(&play, letter));
    told("answered");
    let until = play.at("operator", |stage| {
        let today = stage.today();
        stage.wait_for_release(today).unwrap();
        today
    });
    at_once(&cases, |(unit, cases)| unit_reads(&play, &sent, *unit, cases));
    told("read");

    let planted = planted(&play, &sent, until.plus(2));
    assert!(planted.len() > 2_000, "{} needles", planted.len());
    let public = Planted::new().bytes("a unit's name", play.made.plan.units[0].name_en.as_bytes());
    assert!(!public.found_in_process(server.id()).is_empty(), "the search of memory finds what is there");
    assert_eq!(planted.found_in_process(server.id()), Vec::<String>::new());
    assert!(server.stop().unwrap(), "the server ends in order");
    let disk = play.made.places.server();
    assert!(!public.found_under(&disk).is_empty(), "the search of the disk finds what is there");
    assert_eq!(planted.found_under(&disk), Vec::<String>::new());
    let opened =
        disk::open_all(&play.made.places.data(), &net(&sent), Box::new(ChaCha20Rng::seed_from_u64(1)))
            .unwrap();
    assert!(opened.cells > 0 && opened.searched.bytes > 0, "{opened:?}");
    assert_eq!(opened.searched.hits, []);
    told("searched");
}
