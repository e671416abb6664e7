//! Claim C10: whatever bytes come from outside, the server's program answers with a small fixed error or ends the
//! connection, keeps to its memory, and goes on serving others; one bad cell, note or letter holds up no good one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread;

use postern_client_crypto::cell::scope;
use postern_client_crypto::hpke::{SealPurpose, seal_xwing};
use postern_client_crypto::letter::{LetterError, VerifiedLetter};
use postern_client_crypto::note::seal_note;
use postern_client_crypto::reader::{Reader, Source};
use postern_client_crypto::{Code, cover};
use postern_tests::house::{FIRST, House, constants_of_now, local};
use postern_tests::letters::{report, sealed};
use postern_tests::office::Post;
use postern_tests::raw::{ask, connect, cut, is_taken, post, rest, status};
use postern_tests::station::Station;
use postern_trust::practice::Plan;
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cell::Cell;
use postern_wire::note::{Note, NoteKind, NotePlain};
use postern_wire::sizes::{CELL, ENVELOPE, HEADER, MAX_SYNC, NOTE};
use postern_wire::{DeadDrop as _, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};

const UNIT: UnitId = UnitId(1);

/// A server whose patience is three seconds.
fn impatient(seed: u64) -> (House, Station) {
    let house = House::new(&Plan::small(constants_of_now()), seed);
    let station = Station::with(&house, &[], |config| {
        (config.header_seconds, config.body_seconds, config.idle_seconds) = (3, 3, 3);
    });
    (house, station)
}

fn random(rng: &mut ChaCha20Rng, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// The server takes a cell and shows its board.
fn serves(server: SocketAddr, rng: &mut ChaCha20Rng) {
    assert!(is_taken(&ask(server, &post(&random(rng, CELL)))));
    shows(server);
}

/// The server shows its board.
fn shows(server: SocketAddr) {
    let index = ask(server, b"GET /v1/board/index HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&index), "200");
}

/// The error is one of the contract's, has no body, and the connection ends.
fn refused(what: &str, answer: &[u8]) {
    let known = ["400", "401", "404", "405", "408", "411", "413", "431", "503"];
    assert!(answer.is_empty() || known.contains(&status(answer).as_str()), "{what}: {}", status(answer));
    let text = String::from_utf8_lossy(answer);
    assert!(answer.is_empty() || text.ends_with("\r\n\r\n"), "{what}: a body");
    assert!(answer.len() < 200, "{what}: {} bytes", answer.len());
}

#[test]
fn whatever_is_sent_gets_a_small_error_and_others_are_served() {
    let (_house, station) = impatient(91);
    let server = station.address;
    let mut rng = ChaCha20Rng::seed_from_u64(91);
    serves(server, &mut rng);

    let cell = random(&mut rng, CELL);
    let good = post(&cell);
    let head = |lines: &str| format!("POST /v1/cells HTTP/1.1\r\nHost: x\r\n{lines}\r\n").into_bytes();
    let with = |lines: &str, body: &[u8]| [head(lines).as_slice(), body].concat();
    // Every truncation class: within the request line, a header, at its end, within the body, one byte short.
    for length in [1, 10, 40, 100, good.len() - CELL, good.len() - CELL + 1, good.len() - 1] {
        refused("cut short", &cut(server, &good[..length]));
    }
    for length in [0, 1, CELL - 1, CELL + 1, 2 * CELL, NOTE, MAX_SYNC] {
        refused("another length", &ask(server, &post(&cell.repeat(32)[..length])));
    }
    let length = format!("Content-Length: {CELL}\r\n");
    let table = [
        ("another version of HTTP", [b"POST /v1/cells HTTP/3.0\r\n\r\n", cell.as_slice()].concat()),
        ("HTTP/0.9", b"GET /v1/directory\r\n".to_vec()),
        ("another version of the contract", b"GET /v2/directory HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()),
        ("two lengths", with(&format!("{length}Content-Length: 5\r\n"), &cell)),
        ("a length and chunks", with(&format!("{length}Transfer-Encoding: chunked\r\n"), &cell)),
        ("chunks", with("Transfer-Encoding: chunked\r\n", b"4000\r\nxxxx\r\n0\r\n\r\n")),
        ("chunks without an end", with("Transfer-Encoding: chunked\r\n", b"fffffffffffffff\r\n")),
        ("a zero byte in a header", with("X: \0\r\n", &cell)),
        ("no end of the header", vec![b'x'; 100_000]),
        ("TLS", random(&mut rng, 517)),
        ("a day that is no number", b"GET /v1/days/x HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()),
        ("a day too far", b"GET /v1/days/99999999999 HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()),
        ("a shelf that is no number", b"GET /v1/board/%00/shelves/-1 HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()),
        ("a sync without a name", {
            let sync = format!("POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: {CELL}\r\n\r\n");
            [sync.as_bytes(), &cell].concat()
        }),
        ("two names", {
            let auth = format!("Postern-Auth: 5.0.{}\r\n", "00".repeat(64));
            format!("GET /v1/days/0 HTTP/1.1\r\nHost: x\r\n{auth}{auth}\r\n").into_bytes()
        }),
    ];
    for (what, request) in table {
        refused(what, &cut(server, &request));
    }
    for _ in 0..200 {
        let length = 1 + (rng.next_u32() % 2_000) as usize;
        let noise = random(&mut rng, length);
        refused("noise", &cut(server, &noise));
    }
    // Noise behind a good request: the request is answered, the noise refused.
    let good = String::from_utf8_lossy(&good[..good.len() - CELL]).replace("Connection: close\r\n", "");
    let answers = cut(server, &[good.as_bytes(), &cell, &random(&mut rng, 3_000)].concat());
    assert!(is_taken(&answers));
    assert!(answers.windows(9).filter(|nine| nine == b"HTTP/1.1 ").count() <= 2);
    serves(server, &mut rng);
    assert_eq!(station.stop(), ["draining", "stopped"], "nothing else was worth a line: no panic, no alarm");
}

#[test]
fn a_gibibyte_is_refused_before_it_is_taken() {
    let (_house, station) = impatient(92);
    let server = station.address;
    let mut rng = ChaCha20Rng::seed_from_u64(92);
    serves(server, &mut rng);
    let before = station.memory();
    // Eight at once announce a gibibyte and send what the server lets them.
    let floods: Vec<_> = ["/v1/cells", "/v1/sync"]
        .repeat(4)
        .into_iter()
        .map(|path| {
            thread::spawn(move || {
                let mut stream = connect(server);
                let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n", 1 << 30);
                stream.write_all(head.as_bytes()).unwrap();
                let block = vec![7; 1 << 20];
                let sent = (0..1_024).take_while(|_| stream.write_all(&block).is_ok()).count();
                (sent, rest(&mut stream))
            })
        })
        .collect();
    for flood in floods {
        let (sent, answer) = flood.join().unwrap();
        assert!(sent < 16, "{sent} MiB were taken");
        // The answer is lost when the connection is cut over what nobody reads.
        assert!(answer.is_empty() || status(&answer) == "413");
    }
    serves(server, &mut rng);
    let grown = station.memory().saturating_sub(before);
    assert!(grown < 32 << 20, "{grown} bytes more");
    assert!(station.stop().iter().all(|line| !line.contains("alarm")));
}

#[test]
fn slow_senders_are_cut_off_and_slow_nobody() {
    let (_house, station) = impatient(93);
    let server = station.address;
    let mut rng = ChaCha20Rng::seed_from_u64(93);
    // A hundred that send a part of a header or of a body, and then nothing.
    let good = post(&random(&mut rng, CELL));
    let lengths = [1, 30, good.len() - CELL, good.len() - 5_000];
    let mut slow: Vec<TcpStream> = (0..100)
        .map(|at| {
            let mut stream = connect(server);
            stream.write_all(&good[..lengths[at % 4]]).unwrap();
            stream
        })
        .collect();
    // One drips: a byte for every twenty answers that somebody else gets, so it is never silent for long.
    let (stop, stopped) = mpsc::channel::<()>();
    let begin = good[..good.len() - CELL + 10].to_vec();
    let drip = thread::spawn(move || {
        let mut stream = connect(server);
        stream.write_all(&begin).unwrap();
        let mut others = 0;
        while stopped.try_recv().is_err() && stream.write_all(b"x").is_ok() {
            (0..20).for_each(|_| shows(server));
            others += 20;
        }
        (others, rest(&mut stream))
    });
    for stream in &mut slow {
        refused("a slow sender", &rest(stream));
    }
    // Three seconds for a body are three seconds, however it comes; meanwhile others were served at their own pace.
    let mut probe = connect(server);
    probe.write_all(&good[..good.len() - 1]).unwrap();
    refused("a body without its end", &rest(&mut probe));
    drop(stop);
    let (others, answer) = drip.join().unwrap();
    refused("a drip", &answer);
    assert!(others > 100, "only {others} others were served");
    serves(server, &mut rng);
    assert_eq!(station.stop(), ["draining", "stopped"]);
}

#[test]
fn two_thousand_idle_connections_keep_nobody_out() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let (house, station) = {
        let house = House::new(&Plan::small(constants_of_now()), 95);
        let station = Station::start(&house);
        (house, station)
    };
    let server = station.address;
    let mut rng = ChaCha20Rng::seed_from_u64(95);
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum }).unwrap();
    let room = limit.maximum.map_or(2_000, |most| usize::try_from(most).unwrap().saturating_sub(200));
    let count = room.min(2_000);
    serves(server, &mut rng);
    let before = station.memory();
    let mut idle: Vec<TcpStream> = Vec::with_capacity(count);
    for at in 0..count {
        let mut stream = connect(server);
        // Half of them say nothing at all, half begin to speak.
        if at % 2 == 0 {
            stream.write_all(b"POST /v1/cells HTTP/1.1\r\nHost: ").unwrap();
        }
        idle.push(stream);
        if at % 250 == 0 {
            serves(server, &mut rng);
        }
    }
    for _ in 0..20 {
        serves(server, &mut rng);
    }
    let grown = station.memory().saturating_sub(before);
    assert!(grown < 64 << 20, "{grown} bytes more for {count} connections");
    // Above its number of seats it was the longest idle that had to leave.
    if count > 1_100 {
        assert_eq!(idle[0].read(&mut [0; 64]).unwrap_or(0), 0, "the first one is gone");
    }
    drop(idle);
    serves(server, &mut rng);
    drop((station, house));
}

/// Cells of every kind of badness among good ones: each is set aside alone.
#[tokio::test]
async fn a_poisoned_cell_or_letter_holds_up_no_other() {
    let house = House::small(96);
    let mut rng = ChaCha20Rng::seed_from_u64(96);
    let service = house.open().await;
    let drop = local(&service);
    let office = house.office(UNIT);
    let good = |rng: &mut ChaCha20Rng, text: &str| {
        let code = Code::generate(rng);
        sealed(&house, rng, (&code, UNIT), &report(text, None), None).remove(0)
    };
    // What anybody can make who has the unit's public key.
    let dishonest = |rng: &mut ChaCha20Rng, envelope: &[u8]| {
        let key = office.card().mailroom().as_bytes();
        let cell = seal_xwing(&scope(office.card()), SealPurpose::Cell, key, &[], envelope, rng).unwrap();
        Cell::try_from(cell).unwrap()
    };
    let template = office.try_cell(good(&mut rng, "template").as_bytes()).unwrap();
    let changed = |at: usize, to: u8| {
        let mut bytes = template.bytes().to_vec();
        bytes[at] = to;
        bytes
    };
    let mut broken = vec![dishonest(&mut rng, &[0; ENVELOPE]), dishonest(&mut rng, &[255; ENVELOPE])];
    for (at, to) in [(0, 2), (1, 9), (2, 0), (3, 9), (2, 9), (6, 1)] {
        broken.push(dishonest(&mut rng, &changed(at, to)));
    }
    let mut unreadable =
        vec![dishonest(&mut rng, &changed(HEADER + 60, 7)), dishonest(&mut rng, &changed(ENVELOPE - 1, 7))];
    let mut noise = template.bytes().to_vec();
    rng.fill_bytes(&mut noise[HEADER..]);
    unreadable.push(dishonest(&mut rng, &noise));
    let random = Cell::try_from(random(&mut rng, CELL)).unwrap();
    let covering = cover(&mut rng, *house.directory.service()).unwrap();
    let texts: Vec<String> = (0..6).map(|n| format!("Good letter {n}.")).collect();
    let mut cells: Vec<Cell> = texts.iter().map(|text| good(&mut rng, text)).collect();
    cells.extend(broken.iter().chain(&unreadable).cloned().chain([random, covering]));
    for cell in &cells {
        drop.post(cell).await.unwrap();
    }
    house.to(&service, FIRST.plus(1), 6).await;
    let taken = office.collect(&drop, FIRST).await.unwrap();
    assert_eq!(taken.cells.len(), cells.len());
    assert_eq!(taken.quarantined.len(), broken.len());
    assert_eq!(taken.own.len(), texts.len() + unreadable.len());
    let (mut read, mut failed) = (Vec::new(), 0);
    for opened in &taken.own {
        match office.open_part(opened, &office.quorum(), &mut rng) {
            Ok(part) => {
                let letter = postern_client_crypto::letter::assemble(&[part]).unwrap();
                let letter = postern_client_crypto::letter::verify_letter(&house.directory, UNIT, &letter);
                let Ok(VerifiedLetter::Reporter(letter)) = letter else { panic!("a bad letter?") };
                read.push(letter.fields.text.clone());
            }
            Err(_) => failed += 1,
        }
    }
    read.sort();
    assert_eq!((read, failed), (texts, unreadable.len()));

    // A part that opens and is no letter; parts of which one is another letter's.
    let part = |piece: &[u8], i, n| postern_wire::letter::Part {
        letter: postern_wire::LetterId([9; 16]),
        i,
        n,
        hash: postern_trust::sha256(&[piece]),
        piece: piece.to_vec().into(),
    };
    let assemble = postern_client_crypto::letter::assemble;
    let verify = |letter: &[u8]| postern_client_crypto::letter::verify_letter(&house.directory, UNIT, letter);
    let noise = assemble(&[part(b"no letter at all", 0, 1)]).unwrap();
    assert!(matches!(verify(&noise).unwrap_err(), LetterError::Malformed(_)));
    assert_eq!(assemble(&[part(b"one", 0, 2), part(b"two", 1, 2)]).unwrap_err(), LetterError::Mixed);
    assert_eq!(assemble(&[part(b"one", 0, 2)]).unwrap_err(), LetterError::Missing(1));
}

/// Notes of every kind of badness beside good ones on one board: the good ones are read.
#[tokio::test]
async fn a_poisoned_note_holds_up_no_other() {
    let house = House::small(97);
    let mut rng = ChaCha20Rng::seed_from_u64(97);
    let service = house.open().await;
    let drop = local(&service);
    let office = house.office(UNIT);
    let code = Code::generate(&mut rng);
    drop.post(&sealed(&house, &mut rng, (&code, UNIT), &report("x", None), None)[0]).await.unwrap();
    house.to(&service, FIRST.plus(1), 6).await;
    let taken = office.collect(&drop, FIRST).await.unwrap();
    let letter = office.letters(&taken.own, &office.quorum(), &mut rng).remove(0).unwrap();
    let VerifiedLetter::Reporter(letter) = letter else { panic!("a referral?") };
    let root = &letter.root;
    let body = |n| office.body(n, NoteKind::Question, "Which night?");
    let under = |rng: &mut ChaCha20Rng, n: u8, plain: &NotePlain| {
        seal_note(rng, root.hint(n), &root.key(n), plain).unwrap()
    };
    let plain = |n: u8| house.practice.note(&root.hint(n), &body(n));
    let mut unsigned = plain(1);
    unsigned.signatures.clear();
    let mut noise = [0; NOTE];
    rng.fill_bytes(&mut noise);
    noise[..8].copy_from_slice(root.hint(2).as_bytes());
    let garbled = NotePlain { body: vec![0xff; 300].into(), ..plain(3) };
    let notes = vec![
        office.note(root, &body(0), &mut rng),
        under(&mut rng, 1, &unsigned),
        Note::try_from(noise.as_slice()).unwrap(),
        under(&mut rng, 3, &garbled),
        under(&mut rng, 4, &plain(0)),
        office.note(root, &body(5), &mut rng),
    ];
    office.sync(&drop, &taken, Post { notes, ..Post::default() }, &mut rng).await;
    house.to(&service, FIRST.plus(1), 18).await;
    let index: BoardIndex = house.directory.verify_index(&drop.index().await.unwrap()).unwrap();
    let shelf = drop.shelf(index.release, 0).await.unwrap();
    let reading = Reader::new(&code, &house.directory, house.today())
        .read(&Shelf::decode(&shelf, index.shelf_hints(0)).unwrap());
    let number = |source: &Source| match source {
        Source::Thread { number, .. } => *number,
        Source::Ack { .. } => u8::MAX,
    };
    let mut read: Vec<u8> = reading.notes.iter().map(|note| number(&note.source)).collect();
    let mut refused: Vec<u8> = reading.refused.iter().map(number).collect();
    read.sort_unstable();
    refused.sort_unstable();
    assert_eq!((read, refused), (vec![0, 5], vec![1, 2, 3, 4]));
}
