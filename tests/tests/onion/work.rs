//! The proof of work, asked for and done.

use std::fs;
use std::path::Path;
use std::time::Duration;

use postern_tests::tor::clock::WrongClock;
use postern_tests::tor::control::Events;
use postern_tests::tor::patience::{timed, wait_for};

use crate::figures::while_hammered;
use crate::lab::{Lab, PATIENCE};
use crate::own::OwnOnion;

/// Tor thinks the effort over so often, in seconds; no setting changes that, so its clock is moved.
const PERIOD: u32 = 300;
/// A step of the clock that tor bears.
const STEP: u32 = 60;
/// As many wait, whenever the clock is moved.
const QUEUE: usize = 5;
/// Three authorities take the descriptors of two periods.
const DESCRIPTORS: usize = 6;
/// Periods until tor has asked for work: in the first it may see no queue.
const PERIODS: u32 = 4;

/// A flood makes the onion ask for work; who then comes does it, and is served while the flood goes on.
pub(crate) fn done(lab: &mut Lab) {
    let clock = WrongClock::ahead(&lab.network.path().join("hostclock"), 0);
    let log = lab.network.path().join("work.log");
    let settings = format!(
        "HiddenServicePoWDefensesEnabled 1\nHiddenServicePoWQueueRate 1\nHiddenServicePoWQueueBurst 2\n\
         Log [rend]debug file {}\n",
        log.display()
    );
    let mut own = OwnOnion::start_by(lab, "worked", &settings, clock);
    let folder = lab.with_onion("worked", &own.address);
    lab.wait_until_reached(&folder, own.tor.as_ref().unwrap());
    let ran = lab.reporter(&folder, &["report", "--answers", "report.toml", "--code-out", "code"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());

    let attackers = lab.network.client("", "MaxClientCircuitsPending 1024\n");
    let solved = lab.network.path().join("solved.log");
    let lines = format!("Log [rend]info file {}\n", solved.display());
    let visitor = lab.network.client("ExtendedErrors", &lines);
    let there: &Lab = lab;
    let host = format!("{}.onion", own.name());
    let (_, (effort, took)) = while_hammered(&attackers.socks, &host, || {
        let uploads = own.tor.as_ref().unwrap().events("HS_DESC");
        let (asked, before) = asked_for(&mut own, &log, &uploads);
        println!("          the onion asks for an effort of {asked}");
        let out = || {
            let heard = uploads.heard();
            let uploaded = |event: &&String| event.starts_with("HS_DESC UPLOADED");
            (heard.iter().skip(before).filter(uploaded).count() >= DESCRIPTORS).then_some(())
        };
        wait_for(PATIENCE, "descriptors that ask for work", out).unwrap();
        let way = ["--socks", visitor.socks.as_str()];
        let (ran, took) = timed(|| there.reporter_by(&folder, &way, &["check", "--code-file", "code"], ""));
        assert!(matches!(ran.code, Some(0 | 6)), "{}", ran.said());
        let said = fs::read_to_string(&solved).unwrap_or_default();
        (said.lines().filter_map(effort_solved).max().expect("work was done"), took)
    });
    println!("          reporter check with a proof of work of effort {effort}: {:.1} s", took.as_secs_f64());
}

/// Moves the onion's clock on, step by step, until tor has raised the effort; gives it, and how many events there were before it did.
fn asked_for(own: &mut OwnOnion, log: &Path, events: &Events) -> (u32, usize) {
    for step in 1..=PERIODS * PERIOD / STEP {
        wait_for(PATIENCE, "a queue at the onion", || (queue(log) >= QUEUE).then_some(())).unwrap();
        let (before, heard) = (uptime(own), events.heard().len());
        own.clock().set((step * STEP).into());
        let moved = || (uptime(own) >= before + STEP).then_some(());
        wait_for(Duration::from_secs(20), "the step of the clock", moved).unwrap();
        let said = fs::read_to_string(log).unwrap_or_default();
        let raised = said.lines().filter_map(|line| line.split_once("Recalculated suggested effort: "));
        if let Some(effort) = raised.filter_map(|(_, effort)| effort.parse().ok()).find(|effort| *effort > 0)
        {
            return (effort, heard);
        }
    }
    panic!("no effort after {PERIODS} periods");
}

/// How many wait to be served.
fn queue(log: &Path) -> usize {
    let said = fs::read_to_string(log).unwrap_or_default();
    let waiting = said.lines().rev().find_map(|line| line.split_once("Remaining requests: "));
    waiting.and_then(|(_, count)| count.trim().parse().ok()).unwrap_or(0)
}

/// How long its tor has run, by its own clock.
fn uptime(own: &mut OwnOnion) -> u32 {
    let said = own.tor.as_mut().unwrap().ask("GETINFO uptime").concat();
    said.trim_start_matches("uptime=").trim_end_matches("OK").parse().unwrap()
}

/// The effort in a line by which a client's tor tells that it has done the work.
fn effort_solved(line: &str) -> Option<u32> {
    let (_, rest) = line.split_once("effort ")?;
    let number = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    line.contains("roof of work").then(|| number.parse().ok())?.filter(|effort| *effort > 0)
}
