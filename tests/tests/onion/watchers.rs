//! Who watches, and what each has of a visit.

use std::time::Duration;

use postern_tests::tor::capture::Packet;
use postern_wire::sizes::CELL;

use crate::wire::Visit;

/// What was measured of a visit, each with its name.
pub(crate) struct Features(Vec<(String, f64)>);

impl Features {
    pub(crate) fn values(&self) -> Vec<f64> {
        self.0.iter().map(|(_, value)| *value).collect()
    }

    pub(crate) fn name(&self, number: usize) -> &str {
        &self.0[number].0
    }

    fn note(&mut self, name: impl Into<String>, value: f64) {
        self.0.push((name.into(), value));
    }
}

/// Somebody who watches.
pub(crate) struct Watcher {
    pub(crate) name: &'static str,
    pub(crate) features: fn(&Visit) -> Features,
}

/// Each sees everything of a visit, up to the end of its post.
pub(crate) const WATCHERS: [Watcher; 2] = [
    Watcher { name: "between the person's tor and its first relay", features: at_the_line },
    Watcher { name: "at the server's socket", features: at_the_socket },
];

/// Parts of a visit's bytes, and of its packets, at which it is looked.
const PARTS: u32 = 8;
/// The longest silences of a visit that are looked at.
const SILENCES: usize = 4;

fn at_the_line(visit: &Visit) -> Features {
    let mut found = Features(Vec::new());
    let packets = &visit.packets;
    let begun = packets.iter().find(|packet| packet.is_up).unwrap().at;
    let after: Vec<Packet> = packets.iter().filter(|packet| packet.at >= begun).copied().collect();
    let since = |packet: &Packet| millis(packet.at - begun);
    for (is_up, way) in [(true, "up"), (false, "down")] {
        let those: Vec<&Packet> = after.iter().filter(|packet| packet.is_up == is_up).collect();
        let all: u32 = those.iter().map(|packet| packet.payload).sum();
        found.note(format!("packets {way}"), count(those.len()));
        found.note(format!("bytes {way}"), all.into());
        let when = |bytes: u32| {
            let mut sum = 0;
            let reached = those.iter().find(|packet| {
                sum += packet.payload;
                sum >= bytes
            });
            reached.map_or(0.0, |packet| since(packet))
        };
        for part in 1..PARTS {
            found.note(format!("ms until {part}/{PARTS} of the bytes {way}"), when(all / PARTS * part));
        }
        if is_up {
            // The post is the last of what goes up.
            let cell = u32::try_from(CELL).unwrap();
            found.note("ms until all but a cell is up", when(all.saturating_sub(cell)));
        }
    }
    // The sizes in their order: what went up less what came down, at even steps through the packets.
    for part in 1..PARTS {
        let until = after.len() * usize::try_from(part).unwrap() / usize::try_from(PARTS).unwrap();
        let sum =
            after[..until].iter().map(|p| if p.is_up { 1.0 } else { -1.0 } * f64::from(p.payload)).sum();
        found.note(format!("bytes up less bytes down at {part}/{PARTS} of the packets"), sum);
    }
    let mut silences: Vec<(Duration, Duration)> =
        after.windows(2).map(|two| (two[1].at - two[0].at, two[0].at - begun)).collect();
    silences.sort_unstable_by_key(|silence| std::cmp::Reverse(*silence));
    silences.resize(SILENCES, (Duration::ZERO, Duration::ZERO));
    for (number, (long, _)) in silences.iter().enumerate() {
        found.note(format!("ms of silence {} by length", number + 1), millis(*long));
    }
    silences.sort_unstable_by_key(|silence| silence.1);
    for (number, (long, when)) in silences.into_iter().enumerate() {
        found.note(format!("ms of long silence {}", number + 1), millis(long));
        found.note(format!("ms until long silence {}", number + 1), millis(when));
    }
    found.note("ms in all", after.last().map_or(0.0, since));
    found
}

fn at_the_socket(visit: &Visit) -> Features {
    let mut found = Features(Vec::new());
    let [index, shelf, post] = &visit.arrived[..] else { panic!("three requests") };
    let mut span =
        |name: &str, from: Duration, to: Duration| found.note(name, millis(to.saturating_sub(from)));
    span("ms from index to shelf", index.came, shelf.came);
    span("ms from shelf to post", shelf.came, post.came);
    span("ms from index to post", index.came, post.came);
    span("ms from the index's end to shelf", index.ended, shelf.came);
    span("ms from the shelf's end to post", shelf.ended, post.came);
    for (name, one) in [("index", index), ("shelf", shelf), ("post", post)] {
        span(&format!("ms of the {name}'s request"), one.came, one.asked);
        span(&format!("ms of the {name}'s answer"), one.came, one.ended);
    }
    found
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn count(many: usize) -> f64 {
    f64::from(u32::try_from(many).unwrap())
}
