//! Contact details, at a terminal.

use std::process::{Command, Stdio};

use postern_drill::demo::programs::Ran;
use postern_drill::demo::stage::Stage;
use postern_drill::demo::unit::{NOT_VERIFIED, text};
use postern_drill::places;

use crate::USAGE;
use crate::unit::people;

/// Contact details are opened by the unit's custodian at a terminal, and by nobody else anywhere.
pub(crate) fn custodian_alone(stage: &Stage<'_>, unit: u16, case: &str, contact: &str) {
    let (drafter, other, third) = people(unit);
    let custodian = format!("owl-{unit}");
    let request = text(&stage.on_stick("contact.request"));
    let number = stage.number(&custodian);
    let release = ["contact", "release", case, "--ask", &number, "--out", &request];
    stage.keyholder(&drafter, &release, &[0]).unwrap();
    for form in [&["show", case, "--json"][..], &["show", case]] {
        let shown = stage.keyholder(&drafter, form, &[0]).unwrap();
        assert!(!shown.out.contains(contact) && !shown.err.contains(contact));
    }
    let stranger = format!("owl-{}", if unit == 1 { 2 } else { 1 });
    let keyholders = [Some(drafter), Some(other), third].into_iter().flatten();
    for (person, code) in keyholders.map(|person| (person, USAGE)).chain([(stranger, NOT_VERIFIED)]) {
        let ran = at_terminal(stage, &person, &request);
        assert_eq!(ran.code, Some(code), "{person} is no custodian of unit {unit}: {}", ran.said());
        assert!(!ran.out.contains(contact) && !ran.err.contains(contact));
    }
    // Not into a file, a pipe, a log: at the terminal only.
    let piped = stage.keyholder(&custodian, &["contact", "open", &request], &[0, 1, 2]).unwrap();
    assert!(!piped.out.contains(contact) && !piped.err.contains(contact));
    let ran = at_terminal(stage, &custodian, &request);
    assert!(ran.code == Some(0) && ran.out.contains(contact), "{}", ran.said());
}

/// `keyholder contact open` at a terminal of its own, which is what comes back.
pub(crate) fn at_terminal(stage: &Stage<'_>, person: &str, request: &str) -> Ran {
    let home = stage.home(person).unwrap();
    let passphrase = text(&places::passphrase(&home));
    let keyholder = text(&stage.programs.keyholder);
    let home = text(&home);
    let words = [
        &keyholder,
        "contact",
        "open",
        request,
        "--home",
        &home,
        "--passphrase-file",
        &passphrase,
        "--plain",
    ];
    let line = words.map(|word| format!("'{word}'")).join(" ");
    let done = Command::new("script")
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .stdin(Stdio::null())
        .output()
        .expect("script, of the essential bsdutils");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
}
