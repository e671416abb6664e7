//! Each request on a circuit of its own: by what the client's tor says, and by what a tor of the service could know.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::Duration;

use postern_tests::tor::circuits::Arrived;
use postern_tests::tor::control::value;
use postern_tests::tor::patience::wait_for;

use crate::lab::{Door, Lab};

/// A stream as the client's tor tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Streamed {
    user: String,
    password: String,
    circuit: String,
}

/// Every stream of programs that came to a circuit, by its number, from the `from`th event on.
fn streams(lab: &Lab, from: usize) -> BTreeMap<String, Streamed> {
    let mut found = BTreeMap::new();
    for event in lab.events.heard().iter().skip(from) {
        let words: Vec<&str> = event.split(' ').collect();
        // STREAM number status circuit target: a stream is told of several times, and last when it is closed.
        let ["STREAM", number, status, circuit, ..] = words[..] else { continue };
        if let (Some(user), Some(password)) = (value(event, "SOCKS_USERNAME"), value(event, "SOCKS_PASSWORD"))
            && matches!(status, "SUCCEEDED" | "SENTCONNECT")
        {
            let streamed = Streamed {
                user: user.to_owned(),
                password: password.to_owned(),
                circuit: circuit.to_owned(),
            };
            found.insert(number.to_owned(), streamed);
        }
    }
    found
}

/// What came through the tap, which is a moment behind the program.
pub(crate) fn arrived(lab: &Lab, count: usize) -> Vec<Arrived> {
    let enough = || (lab.tap.count() >= count).then_some(());
    wait_for(Duration::from_secs(30), "the requests", enough).unwrap();
    lab.tap.take()
}

pub(crate) fn distinct<'s>(all: impl Iterator<Item = &'s String>) -> usize {
    all.collect::<BTreeSet<_>>().len()
}

pub(crate) fn of_one_run(lab: &mut Lab) {
    let folder = lab.elsewhere("one-run", Door::Tapped);
    lab.tap.take();
    for arguments in [
        &["report", "--answers", "report.toml", "--code-out", "code"][..],
        &["check", "--code-file", "code"],
        &["practise", "--answers", "report.toml"],
    ] {
        let before = lab.events.heard().len();
        let ran = lab.reporter(&folder, arguments, "");
        assert!(matches!(ran.code, Some(0 | 6)), "{}", ran.said());
        let seen = arrived(lab, 3);
        assert_eq!(seen.len(), 3, "index, shelf, post");
        assert_eq!(distinct(seen.iter().map(|one| &one.circuit)), 3, "{seen:?}");
        let streams = streams(lab, before);
        assert_eq!(streams.len(), 3, "{streams:?}");
        assert_eq!(distinct(streams.values().map(|one| &one.circuit)), 3, "{streams:?}");
        assert_eq!(distinct(streams.values().flat_map(|one| [&one.user, &one.password])), 6);
        println!(
            "          {}: client circuits {}, service circuits {}",
            arguments[0],
            streams.values().map(|one| one.circuit.as_str()).collect::<Vec<_>>().join(" "),
            seen.iter()
                .map(|one| one.circuit.trim_start_matches("fc00:dead:beef:4dad::"))
                .collect::<Vec<_>>()
                .join(" ")
        );
    }
}

pub(crate) fn of_several_programs(lab: &mut Lab) {
    let folders: Vec<_> = (0..4).map(|_| lab.elsewhere("several", Door::Tapped)).collect();
    lab.tap.take();
    let before = lab.events.heard().len();
    let there: &Lab = lab;
    let ended: Vec<Option<i32>> = thread::scope(|scope| {
        let practise =
            |folder| move || there.reporter(folder, &["practise", "--answers", "report.toml"], "").code;
        let running: Vec<_> = folders.iter().map(|folder| scope.spawn(practise(folder))).collect();
        running.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(ended, [Some(0); 4]);
    let seen = arrived(lab, 12);
    assert_eq!(distinct(seen.iter().map(|one| &one.circuit)), 12, "{seen:?}");
    let streams = streams(lab, before);
    assert_eq!(distinct(streams.values().map(|one| &one.circuit)), 12, "{streams:?}");
}

/// That requests which share a circuit are seen to: through a tor that is told not to heed names and passwords.
pub(crate) fn shared_ones_are_seen(lab: &mut Lab) {
    let careless = lab.network.client("NoIsolateSOCKSAuth", "");
    let folder = lab.elsewhere("careless", Door::Tapped);
    lab.tap.take();
    let practise = ["practise", "--answers", "report.toml"];
    let ran = lab.reporter_by(&folder, &["--socks", &careless.socks], &practise, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    let seen = arrived(lab, 3);
    assert_eq!(distinct(seen.iter().map(|one| &one.circuit)), 1, "{seen:?}");
}

/// What the server sends back is the same bytes on each circuit, and each connection is closed after one answer.
pub(crate) fn nothing_linkable(lab: &mut Lab) {
    let folder = lab.elsewhere("alike", Door::Tapped);
    lab.tap.take();
    for _ in 0..5 {
        let ran = lab.reporter(&folder, &["practise", "--answers", "report.toml"], "");
        assert_eq!(ran.code, Some(0), "{}", ran.said());
    }
    let seen = arrived(lab, 15);
    assert_eq!(seen.len(), 15, "a connection a request");
    let posts: Vec<&Arrived> = seen.iter().filter(|one| one.header.starts_with("POST ")).collect();
    assert_eq!(posts.len(), 5);
    for post in &posts {
        assert_eq!((&post.header, &post.answered), (&posts[0].header, &posts[0].answered));
    }
    for one in &seen {
        let end = one.answered.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let header = String::from_utf8(one.answered[..end].to_vec()).unwrap().to_ascii_lowercase();
        for linkable in
            ["date:", "server:", "etag:", "set-cookie:", "last-modified:", "location:", "age:", "via:"]
        {
            assert!(!header.contains(&format!("\n{linkable}")), "{header}");
        }
        assert!(!one.header.to_ascii_lowercase().contains("user-agent"), "{}", one.header);
    }
}

/// Over all that ran until now, whoever it was.
pub(crate) fn credentials(lab: &mut Lab) {
    let mut used: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut circuits: BTreeMap<String, String> = BTreeMap::new();
    for (number, one) in streams(lab, 0) {
        let before = used.insert((one.user, one.password), number.clone());
        assert_eq!(before, None, "the credentials of stream {number} were used before");
        let before = circuits.insert(one.circuit, number.clone());
        assert_eq!(before, None, "the circuit of stream {number} was used before");
    }
    println!("          {} streams, as many credentials, as many circuits", used.len());
}
