//! What the wire tells of what a person came for: visits of every kind over the private network, captured between the
//! person's tor and its first relay, and before the server's socket; and how well a classifier tells one kind from another.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use postern_drill::demo::programs::{Installed, Ran, Server};
use postern_drill::demo::stage::{Page, Stage};
use postern_tests::binary::Program;
use postern_tests::classifier::{Told, shuffle, tell};
use postern_tests::tor::capture::{self, Packet};
use postern_tests::tor::circuits::{Arrived, CircuitTap};
use postern_tests::tor::network::Client;
use postern_tests::tor::patience::{now, wait_for};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use crate::lab::{Clock, DAY, Door, Lab, made, put_service, script, start_server};
use crate::own::OwnOnion;
use crate::watchers::{Features, WATCHERS};

/// Visits of each kind.
const EACH: usize = 100;
/// Visits before the first that counts, after which the tor has its guard, its circuits and the onion's descriptor.
const WARM: usize = 5;
/// Of silence on the line before each visit. What tor does after one visit, and how far it has come when the next makes its first
/// request, would else tell how long that one's program took to start, which nobody sees who does not know when it was.
const SILENCE: Duration = Duration::from_millis(150);
/// Standard deviations above chance that no pair may reach in two captures. One in two hundred captures would have one of its
/// twenty comparisons there by chance alone, and a machine that was busy with something else may have one; what is so, is so twice.
const MOST: f64 = 3.5;
/// Names the folder in which the capture is left.
const KEEP: &str = "POSTERN_CAPTURES";
/// The desk, which opens alone, and its collector.
const DESK: (&str, &str) = ("swan-3", "pigeon-3");
const QUESTION: &str = "Which month was it, as far as you remember?";

/// What a person comes for. Each is one visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Report,
    Reply,
    Found,
    InVain,
    Practice,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Report, Self::Reply, Self::Found, Self::InVain, Self::Practice];

    const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Reply => "reply",
            Self::Found => "look, note found",
            Self::InVain => "look in vain",
            Self::Practice => "practice",
        }
    }

    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Report => &["report", "--answers", "report.toml", "--code-out", "new"],
            Self::Reply => &["reply", "--code-file", "asked", "--text-file", "reply.txt"],
            Self::Found => &["check", "--code-file", "asked"],
            Self::InVain => &["check", "--code-file", "unread"],
            Self::Practice => &["practise", "--answers", "report.toml"],
        }
    }
}

/// One visit as it was watched.
pub(crate) struct Visit {
    kind: Kind,
    begun: Duration,
    ended: Duration,
    /// What came to the server's socket, in order.
    pub(crate) arrived: Vec<Arrived>,
    /// What passed between the tor and its relays meanwhile, without empty acknowledgements.
    pub(crate) packets: Vec<Packet>,
}

/// A service with an onion of its own, whose visitors are watched, and a person with the code of a thread in which
/// something was asked.
struct Watched {
    client: Client,
    tap: CircuitTap,
    folder: PathBuf,
    // Ended with the test: nobody else needs them.
    _onion: OwnOnion,
    _server: Server,
}

pub(crate) fn tells(lab: &mut Lab) {
    let watched = Watched::begin(lab);
    let told = told_apart(&watched.visits(lab));
    if told.is_empty() {
        return;
    }
    println!("          told apart, so all of it once more: {told:?}");
    let again = told_apart(&watched.visits(lab));
    let both: Vec<_> = told.iter().filter(|pair| again.contains(pair)).collect();
    assert!(both.is_empty(), "told apart twice: {both:?}");
}

/// A watcher, and two kinds that they can tell apart.
type Pair = (&'static str, Kind, Kind);

fn told_apart(visits: &[Visit]) -> Vec<Pair> {
    assert_alike(visits);
    WATCHERS.iter().flat_map(|watcher| compare(watcher.name, visits, watcher.features)).collect()
}

impl Watched {
    fn begin(lab: &mut Lab) -> Self {
        let place = lab.elsewhere("wire", Door::Tapped);
        let made = made(&place.join("service"), DAY);
        // It listens on loopback too, so that the unit need not come over Tor.
        let server = format!("setpriv --pdeathsig KILL '{}'", Program::Server.path().display());
        let programs =
            Installed { server: script(&place.join("postern-server"), &server), ..lab.programs.clone() };
        let server = start_server(&made, &programs);
        let tap = CircuitTap::before(&made.places.socket().unwrap(), &lab.network.path().join("wiretap"));
        let onion = OwnOnion::to(lab, "wire", &tap.socket, "HiddenServiceExportCircuitID haproxy\n", |_| {});
        let client = lab.network.client("", &capture::line());
        let folder = lab.with_onion("wire", &onion.address);
        put_service(&made, &onion.address, &folder);
        fs::write(folder.join("reply.txt"), "It was in the second week of June.").unwrap();
        lab.wait_until_reached(&folder, onion.tor.as_ref().unwrap());

        let report = |code| {
            let arguments = ["report", "--answers", "report.toml", "--code-out", code];
            let ran = lab.reporter(&folder, &arguments, "");
            assert_eq!(ran.code, Some(0), "{}", ran.said());
        };
        report("asked");
        let table = place.join("unit");
        fs::create_dir_all(table.join("stick")).unwrap();
        let (clock, mut out) = (Clock, io::sink());
        ask(&mut Stage { page: Page::new(&clock, &mut out), made: &made, programs: &programs, table });
        report("unread");
        Self { client, tap, folder, _onion: onion, _server: server }
    }

    fn run(&self, lab: &Lab, kind: Kind) -> Ran {
        // A report's code goes into a new file, which must not be there.
        let _ = fs::remove_file(self.folder.join("new"));
        let ran = lab.reporter_by(&self.folder, &["--socks", &self.client.socks], kind.arguments(), "");
        let code = if kind == Kind::InVain { 6 } else { 0 };
        assert_eq!(ran.code, Some(code), "{kind:?}: {}", ran.said());
        ran
    }

    /// Visits of every kind in random order, with one of each in every five, so that what the machine does meanwhile
    /// marks none.
    fn visits(&self, lab: &Lab) -> Vec<Visit> {
        assert!(self.run(lab, Kind::Found).out.contains(QUESTION), "the note is found");
        for _ in 0..WARM {
            self.run(lab, Kind::Practice);
        }
        let mut rng = ChaCha20Rng::seed_from_u64(4);
        let mut visits = Vec::new();
        self.tap.take();
        let (begun, mut order) = (now(), Kind::ALL);
        for _ in 0..EACH {
            shuffle(&mut order, &mut rng);
            visits.extend(order.map(|kind| self.visit(lab, kind)));
        }
        println!("          {} visits in {:.0?}", visits.len(), now() - begun);
        let pcap = capture::until_now();
        let packets = capture::payloads(&pcap);
        for visit in &mut visits {
            let (from, to) = (visit.begun, visit.ended);
            let within = packets.iter().filter(|packet| (from..=to).contains(&packet.at));
            visit.packets = within.copied().collect();
        }
        if let Some(folder) = std::env::var_os(KEEP) {
            keep(Path::new(&folder), &pcap, &visits);
        }
        visits
    }

    fn visit(&self, lab: &Lab, kind: Kind) -> Visit {
        capture::wait_until_quiet(SILENCE);
        let begun = now();
        self.run(lab, kind);
        let ended = now();
        // The tap writes down what is over, a moment after the program.
        let all = || (self.tap.count() >= 3).then_some(());
        wait_for(Duration::from_secs(20), "three requests", all).unwrap();
        Visit { kind, begun, ended, arrived: self.tap.take(), packets: Vec::new() }
    }
}

/// The desk opens the letter and asks something, which is on the board at the end.
fn ask(stage: &mut Stage<'_>) {
    let today = stage.today();
    stage.wait_for_release(today).unwrap();
    stage.collect(DESK.1).unwrap();
    stage.import_new(DESK.1, DESK.0).unwrap();
    let letters = stage.sealed_letters(DESK.0).unwrap();
    let opened = stage.keyholder(DESK.0, &["open", &letters[0], "--json"], &[0]).unwrap().json();
    let case = opened["cases"][0].as_str().unwrap().to_owned();
    let words = stage.written("question.txt", QUESTION).unwrap();
    stage.keyholder(DESK.0, &["ask", &case, "--text-file", &words], &[0]).unwrap();
    let posted = stage.post(DESK.0, DESK.1).unwrap();
    assert_eq!(posted["left"], 0, "{posted}");
    stage.wait_for_board().unwrap();
}

/// What must hold for every single visit: three requests in this order, their headers the same byte for byte but for
/// the board's and the shelf's number, and the same lengths of what was sent and answered.
fn assert_alike(visits: &[Visit]) {
    let shape = |one: &Arrived| {
        let line = one.header.lines().next().unwrap_or_default();
        let path = line.split(' ').nth(1).unwrap_or_default();
        let numbers = |part: &str| part.parse::<u32>().is_ok();
        let general: Vec<&str> = path.split('/').map(|part| if numbers(part) { "N" } else { part }).collect();
        let header = one.header.replacen(path, &general.join("/"), 1);
        (header, one.sent - one.header.len(), one.answered.len())
    };
    let shapes = |visit: &Visit| visit.arrived.iter().map(shape).collect::<Vec<_>>();
    let first = shapes(&visits[0]);
    for ((header, ..), begins) in
        first.iter().zip(["GET /v1/board/index ", "GET /v1/board/N/shelves/N ", "POST /v1/cells "])
    {
        assert!(header.starts_with(begins), "{header}");
    }
    for visit in visits {
        assert_eq!(shapes(visit), first, "{:?}", visit.kind);
    }
    println!(
        "          the server saw the same three requests each time, {:?} bytes of body up and {:?} down",
        first.iter().map(|(_, sent, _)| sent).collect::<Vec<_>>(),
        first.iter().map(|(.., answered)| answered).collect::<Vec<_>>()
    );
}

/// Prints how well each pair of kinds is told apart by what a watcher has; the pairs that are.
fn compare(watcher: &'static str, visits: &[Visit], features: fn(&Visit) -> Features) -> Vec<Pair> {
    println!("          {watcher}: {EACH} visits of each kind; of two kinds a coin tells 50 %");
    let mut pairs = Vec::new();
    let of = |kind| visits.iter().filter(move |visit| visit.kind == kind).map(features);
    for (at, one) in Kind::ALL.into_iter().enumerate() {
        for other in Kind::ALL.into_iter().skip(at + 1) {
            let (a, b): (Vec<_>, Vec<_>) = (of(one).collect(), of(other).collect());
            let values = |all: &[Features]| all.iter().map(Features::values).collect::<Vec<_>>();
            let (a_values, b_values) = (values(&a), values(&b));
            let told = tell(&a_values, &b_values, 4);
            line((one, other), &told, a[0].name(told.best), [&a_values, &b_values]);
            if told.deviations() >= MOST {
                pairs.push((watcher, one, other));
            }
        }
    }
    pairs
}

fn line((one, other): (Kind, Kind), told: &Told, best: &str, values: [&[Vec<f64>]; 2]) {
    let [a, b] = values.map(|all| {
        let mut column: Vec<f64> = all.iter().map(|values| values[told.best]).collect();
        column.sort_unstable_by(f64::total_cmp);
        column[column.len() / 2]
    });
    println!(
        "            {:<16} / {:<16} {:>3.0} %  by chance {:.0} to {:.0} %  {:>5.1} s.d.  {best}: {a:.1} / {b:.1}",
        one.name(),
        other.name(),
        100.0 * told.accuracy,
        100.0 * told.chance.0,
        100.0 * told.chance.1,
        told.deviations(),
    );
}

/// Leaves the packets as a pcap file, and beside it a line for each visit and each of its requests at the socket.
fn keep(folder: &Path, pcap: &[u8], visits: &[Visit]) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("wire.pcap"), pcap).unwrap();
    let mut text = String::new();
    for visit in visits {
        let seconds = |time: Duration| format!("{:.6}", time.as_secs_f64());
        text += &format!("{}\t{}\t{}\n", visit.kind.name(), seconds(visit.begun), seconds(visit.ended));
        for one in &visit.arrived {
            let times = [one.came, one.asked, one.ended].map(seconds).join("\t");
            let line = one.header.lines().next().unwrap_or_default();
            text += &format!("\t{line}\t{times}\t{}\t{}\n", one.sent, one.answered.len());
        }
    }
    fs::write(folder.join("visits.txt"), text).unwrap();
}
