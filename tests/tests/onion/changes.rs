//! An onion that changes while people have its address, and what their tor remembers of it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::lab::{Door, Lab};
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
