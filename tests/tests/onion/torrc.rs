//! The settings that the server prints, as tor takes them, and what the server finds in others.

use std::fs;
use std::path::Path;

use postern_drill::demo::programs::run;
use postern_drill::demo::unit::text;

use crate::lab::{Door, Lab};

pub(crate) fn printed(lab: &mut Lab) {
    let (config, dir) = (lab.config(), text(&lab.network.path().join("printed")));
    let print = ["torrc", "--config", &config, "--onion-dir", &dir];
    let printed = run(&lab.programs.server, print, Path::new("/"), b"").unwrap();
    let path = lab.network.path().join("operators.torrc");
    let check = |torrc: &str| {
        fs::write(&path, torrc).unwrap();
        run(
            &lab.programs.server,
            ["check", "--config", &config, "--torrc", &text(&path)],
            Path::new("/"),
            b"",
        )
        .unwrap()
    };
    let good = check(&printed.out);
    assert_eq!(good.code, Some(0), "{}", good.said());
    assert!(good.out.contains("The torrc is in order."), "{}", good.out);

    let weak = check(&printed.out.replace("HiddenServicePoWDefensesEnabled 1", ""));
    assert_eq!(weak.code, Some(0), "weaker, and yet it serves");
    assert!(weak.err.contains("weak: No proof of work"), "{}", weak.err);
    let exposed = check(&(printed.out.clone() + "HiddenServiceExportCircuitID haproxy\n"));
    assert_ne!(exposed.code, Some(0));
    assert!(exposed.err.contains("fault: Tor tells which requests came by one circuit"), "{}", exposed.err);

    // The tor that runs with them offers the proof of work: it stands in the descriptor that it made.
    let name = lab.onion(Door::Printed).trim_start_matches("http://").trim_end_matches(".onion").to_owned();
    let host = &mut lab.host;
    let descriptor = host.ask(&format!("GETINFO hs/service/desc/id/{name}")).join("\n");
    assert!(descriptor.contains("hs-descriptor 3"), "{descriptor}");
    let settings = host.ask("GETCONF HiddenServiceOptions").join("\n");
    assert!(settings.contains("HiddenServicePoWDefensesEnabled=1"), "{settings}");
    assert!(settings.contains("HiddenServiceMaxStreams=20"), "{settings}");
}
