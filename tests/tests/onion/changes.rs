//! An onion that changes while people have its address, and what their tor remembers of it.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use postern_tests::tor::clock::WrongClock;
use postern_tests::tor::patience::{timed, wait_for};

use crate::lab::{Door, Lab, PATIENCE};
use crate::own::OwnOnion;
use crate::trouble::{LOOK, says_one_of};

/// The onion's tor is gone, and is back with the same key: whoever still has the old descriptor meets nobody, and then
/// somebody again.
pub(crate) fn gone_and_back(lab: &mut Lab) {
    let mut own = OwnOnion::start(lab, "restarted", "", |_| {});
    let folder = lab.with_onion("restarted", &own.address);
    lab.wait_until_reached(&folder, own.tor.as_ref().unwrap());
    let ran = lab.reporter(&folder, &LOOK, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    own.stop();
    let others = lab.elsewhere("others", Door::Tapped);
    let ran = among_others(lab, &others, || lab.reporter(&folder, &LOOK, ""));
    says_one_of(lab, &ran, &["tor-not-found", "tor-not-met", "tor-slow", "tor-failed"]);
    own.begin(lab);
    lab.wait_until_reached(&folder, own.tor.as_ref().unwrap());
    let ran = lab.reporter(&folder, &LOOK, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
}

/// The onion's tor was restarted while nobody came, and has other introduction points: who has the old descriptor is not told of
/// it, and gets through by one command.
pub(crate) fn stale_descriptor(lab: &mut Lab) {
    let mut own = OwnOnion::start(lab, "stale", "", |_| {});
    let folder = lab.with_onion("stale", &own.address);
    lab.wait_until_reached(&folder, own.tor.as_ref().unwrap());
    own.stop();
    own.begin(lab);
    // Somebody else, who has none, tells when the new one is out.
    let newcomer = lab.network.client("ExtendedErrors", "");
    let found = wait_for(PATIENCE, "the new descriptor", || {
        let ran = lab.reporter_by(&folder, &["--socks", &newcomer.socks], &LOOK, "");
        (ran.code == Some(0)).then_some(())
    });
    found.unwrap();
    let others = lab.elsewhere("others", Door::Tapped);
    let (ran, took) = timed(|| among_others(lab, &others, || lab.reporter(&folder, &LOOK, "")));
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    println!("          with the old descriptor: {:.1} s", took.as_secs_f64());
}

/// The onion's key is another, and so is its address: the old one leads nowhere, says so, and the report waits for the new one.
pub(crate) fn key_replaced(lab: &mut Lab) {
    let mut own = OwnOnion::start(lab, "replaced", "", |_| {});
    let (old, folder) = (own.address.clone(), lab.with_onion("replaced", &own.address));
    lab.wait_until_reached(&folder, own.tor.as_ref().unwrap());
    own.stop();
    own.lose_key();
    own.begin(lab);
    assert_ne!(own.address, old);
    let report = ["report", "--answers", "report.toml", "--code-out", "code", "--json"];
    let others = lab.elsewhere("others", Door::Tapped);
    let ran = among_others(lab, &others, || lab.reporter(&folder, &report, ""));
    says_one_of(lab, &ran, &["tor-not-found", "tor-not-met", "tor-failed"]);
    let welsh = [&LOOK[..], &["--lang", "cy"]].concat();
    let ran = among_others(lab, &others, || lab.reporter(&folder, &welsh, ""));
    says_one_of(lab, &ran, &["tor-not-found", "tor-not-met", "tor-failed"]);
    assert!(ran.json()["message"].as_str().unwrap().starts_with("Heb ei anfon"), "{}", ran.said());
    assert!(fs::read_to_string(folder.join("report.toml")).unwrap().contains("second phone"));

    // The service file anew, as the message says, and the same command.
    let renewed = lab.with_onion("renewed", &own.address);
    lab.wait_until_reached(&renewed, own.tor.as_ref().unwrap());
    fs::copy(renewed.join("service.toml"), folder.join("service.toml")).unwrap();
    let _ = fs::remove_file(folder.join("code"));
    let ran = lab.reporter(&folder, &report, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
}

/// A client's tor whose clock is wrong: tor bears an hour; with forty days it gets nowhere, and what is said names the clock.
pub(crate) fn wrong_clock(lab: &mut Lab) {
    let folder = lab.elsewhere("clock", Door::Printed);
    let hour = WrongClock::ahead(&lab.network.path().join("hour"), 3_600);
    let ahead = lab.network.client_by("ExtendedErrors", "", Some(&hour));
    let reached = wait_for(PATIENCE, "a tor whose clock is an hour ahead", || {
        let ran = lab.reporter_by(&folder, &["--socks", &ahead.socks], &LOOK, "");
        (ran.code == Some(0)).then_some(())
    });
    reached.unwrap();
    let days = WrongClock::ahead(&lab.network.path().join("days"), 40 * 86_400);
    // It gives a request up after three seconds, instead of two minutes.
    let lost = lab.network.client_by("ExtendedErrors", "SocksTimeout 3\n", Some(&days));
    for (lang, clock) in [("en", "date and time"), ("cy", "dyddiad ac amser")] {
        let look = [&LOOK[..], &["--lang", lang]].concat();
        let ran = lab.reporter_by(&folder, &["--socks", &lost.socks], &look, "");
        says_one_of(lab, &ran, &["tor-failed", "tor-slow", "tor-offline", "tor-not-found"]);
        assert!(ran.json()["message"].as_str().unwrap().contains(clock), "{}", ran.said());
    }
}

/// While others use the network, and have used it for a moment. A relay tells the next one of a circuit that ended only together
/// with the next cell for it, so in a network where nobody else is about, introduction points take people on for minutes for an
/// onion that is no more.
fn among_others<T>(lab: &Lab, folder: &Path, act: impl FnOnce() -> T) -> T {
    const MOMENT: usize = 10;
    let visit = || lab.reporter(folder, &["directory", "--out", "found"], "");
    for _ in 0..MOMENT {
        visit();
    }
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                visit();
            }
        });
        let done = catch_unwind(AssertUnwindSafe(act));
        over.store(true, Ordering::Relaxed);
        done.unwrap_or_else(|why| resume_unwind(why))
    })
}
