//! Figures, printed, with what they must reach.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use postern_tests::tor::patience::timed;

use crate::by_hand::connect;
use crate::lab::{Door, Lab};

/// Runs of which the median is taken.
const RUNS: usize = 21;
/// The most that a look with a code may take, through a Tor beside the program or within it.
pub(crate) const CHECK: Duration = Duration::from_secs(3);
/// Clients of a flood.
const HAMMERS: usize = 50;
/// Reports at once.
const REPORTS: usize = 100;

pub(crate) fn check(lab: &mut Lab) {
    let median = check_takes(lab, RUNS);
    assert!(median <= CHECK, "{median:?}");
}

/// The median of some looks with a code, by the way that everybody goes now; printed, with the longest.
pub(crate) fn check_takes(lab: &mut Lab, runs: usize) -> Duration {
    let folder = lab.elsewhere("check", Door::Printed);
    let ran = lab.reporter(&folder, &["report", "--answers", "report.toml", "--code-out", "code"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let (ran, took) = timed(|| lab.reporter(&folder, &["check", "--code-file", "code"], ""));
            assert!(matches!(ran.code, Some(0 | 6)), "{}", ran.said());
            took
        })
        .collect();
    times.sort_unstable();
    let (median, most) = (times[runs / 2], times[runs - 1]);
    println!("          reporter check: median {median:.0?} of {runs}, longest {most:.0?}");
    median
}

pub(crate) fn hundred(lab: &mut Lab) {
    let folders: Vec<_> = (0..REPORTS).map(|_| lab.elsewhere("hundred", Door::Tapped)).collect();
    lab.tap.take();
    let there: &Lab = lab;
    let report = ["report", "--answers", "report.toml", "--code-out", "code"];
    let (ended, took) = timed(|| {
        thread::scope(|scope| {
            let running: Vec<_> = folders
                .iter()
                .map(|folder| {
                    scope.spawn(move || {
                        let (ran, took) = timed(|| there.reporter(folder, &report, ""));
                        (ran.code, ran.said().to_owned(), took)
                    })
                })
                .collect();
            running.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
        })
    });
    let failed: Vec<_> = ended.iter().filter(|(code, ..)| *code != Some(0)).collect();
    assert!(failed.is_empty(), "{} of {REPORTS} failed, such as {:?}", failed.len(), failed[0]);
    let taken = lab.tap.take();
    let posted = taken
        .iter()
        .filter(|one| one.header.starts_with("POST ") && one.answered.starts_with(b"HTTP/1.1 202"));
    assert_eq!(posted.count(), REPORTS, "each was answered: it is on the server's disk");
    let mut times: Vec<Duration> = ended.iter().map(|(.., took)| *took).collect();
    times.sort_unstable();
    println!(
        "          {REPORTS} reports at once: all arrived in {:.1} s, median {:.1} s, longest {:.1} s",
        took.as_secs_f64(),
        times[REPORTS / 2].as_secs_f64(),
        times[REPORTS - 1].as_secs_f64()
    );
}

/// Ten visits to an onion at which fifty clients hammer.
pub(crate) fn flood(lab: &mut Lab) {
    const VISITS: usize = 10;
    let attackers = lab.network.client("", "MaxClientCircuitsPending 1024\n");
    let folder = lab.elsewhere("flooded", Door::Printed);
    let host = lab.onion(Door::Printed).trim_start_matches("http://").to_owned();
    let there: &Lab = lab;
    let practise = || {
        let (ran, took) = timed(|| there.reporter(&folder, &["practise", "--answers", "report.toml"], ""));
        (ran.code, took)
    };
    let (asked, visits) =
        while_hammered(&attackers.socks, &host, || (0..VISITS).map(|_| practise()).collect::<Vec<_>>());
    assert!(visits.iter().all(|(code, _)| *code == Some(0)), "{visits:?}");
    let mut times: Vec<Duration> = visits.into_iter().map(|(_, took)| took).collect();
    times.sort_unstable();
    println!(
        "          {VISITS} visits while {HAMMERS} clients were introduced {asked} times: median {:.1} s, longest {:.1} s",
        times[VISITS / 2].as_secs_f64(),
        times[VISITS - 1].as_secs_f64()
    );
}

/// Does something while fifty clients ask an onion to be introduced again and again, each time on a new circuit, which they hang
/// up as soon as it is there; how often they were, and what was done.
pub(crate) fn while_hammered<T>(socks: &str, host: &str, act: impl FnOnce() -> T) -> (usize, T) {
    let (asked, over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let done = thread::scope(|scope| {
        for hammer in 0..HAMMERS {
            let (asked, over) = (&asked, &over);
            scope.spawn(move || {
                for at in 0.. {
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    if matches!(connect(socks, host, &format!("hammer{hammer}of{at}")), Ok(Some(_))) {
                        asked.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
        let done = catch_unwind(AssertUnwindSafe(act));
        over.store(true, Ordering::Relaxed);
        done.unwrap_or_else(|why| resume_unwind(why))
    });
    (asked.into_inner(), done)
}
