//! The no-script door over the onion: locked files in, index and shelf out, and nothing of Postern's on the way.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use postern_drill::demo::unit::text;

use crate::by_hand::{ask, connect};
use crate::lab::{Door, Lab};
use crate::story::{collected, release};

const CELL: usize = 16_384;

pub(crate) fn files(lab: &mut Lab) {
    let folder = lab.elsewhere("door", Door::Story);
    let service = folder.join("service.toml");
    let words = "Handed in at the door, over the onion.";
    let first = locked(lab, &folder, "first", words);
    let (status, thanks) = handed_in(lab, &first);
    assert_eq!(status, 200);
    assert!(thanks.starts_with(b"<!doctype html>"), "the answer is a page");
    // Whoever it is from: the same bytes.
    let second = locked(lab, &folder, "second", "Another, of somebody else's.");
    assert_eq!(handed_in(lab, &second), (200, thanks.clone()));
    assert_eq!(handed_in(lab, &second), (200, thanks.clone()), "again, which does no harm");
    let (status, refused) = handed_in(lab, b"not locked at all");
    assert_eq!(status, 400);
    assert_ne!(refused, thanks);
    assert_eq!(handed_in(lab, &vec![0; CELL - 1]), (400, refused), "a refusal tells nobody anything");

    lab.at(|stage| {
        release(stage);
        let letters = collected(lab, stage, &service, 2);
        assert_eq!(letters.len(), 2, "each is there once");
        let cases: Vec<_> = letters
            .iter()
            .map(|letter| stage.keyholder("swan-3", &["open", letter, "--json"], &[0]))
            .collect();
        let shown = |case: &str| stage.keyholder("swan-3", &["show", case, "--json"], &[0]).unwrap().out;
        let opened: Vec<String> =
            cases.into_iter().map(|ran| shown(ran.unwrap().json()["cases"][0].as_str().unwrap())).collect();
        assert!(opened.iter().any(|letter| letter.contains(words)), "{opened:?}");
    });
    downloads(lab, &folder);
}

/// Index and shelf, fetched as files, are opened without network.
fn downloads(lab: &Lab, folder: &Path) {
    let save = |from: &str, name: &str| {
        let (status, body) = get(lab, from);
        assert_eq!(status, 200, "{from}");
        fs::write(folder.join(name), body).unwrap();
    };
    save("/v1/board/index", "index");
    let open = ["open", "--index", "index", "--code-file", "first.code", "--json"];
    let ran = lab.reporter(folder, &open, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    let named = ran.json();
    save(named["path"].as_str().unwrap(), "shelf");
    let number = named["shelf"].to_string();
    let ran =
        lab.reporter(folder, &[&open[..], &["--shelf", "shelf", "--shelf-number", &number]].concat(), "");
    assert!(matches!(ran.code, Some(0 | 6)), "{}", ran.said());
}

/// A letter of one cell, locked into a file without network.
fn locked(lab: &Lab, folder: &Path, name: &str, words: &str) -> Vec<u8> {
    let answers = format!("lang = \"en\"\ndanger = false\nforce = \"unknown\"\nwhat = \"{words}\"\n");
    fs::write(folder.join(format!("{name}.toml")), answers).unwrap();
    let (answers, code, out) = (format!("{name}.toml"), format!("{name}.code"), format!("{name}.cell"));
    let seal = ["seal", "--answers", &answers, "--code-out", &code, "--out", &out];
    let ran = lab.reporter(folder, &seal, "");
    assert_eq!(ran.code, Some(0), "{}", ran.said());
    let files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let mut cells = files.iter().filter(|path| text(path).contains(&out));
    let cell = fs::read(cells.next().unwrap()).unwrap();
    assert_eq!((cell.len(), cells.count()), (CELL, 0));
    cell
}

/// Posts the form as a browser does.
fn handed_in(lab: &Lab, file: &[u8]) -> (u16, Vec<u8>) {
    const EDGE: &str = "----a-line-between-parts";
    let head = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"cell\"; filename=\"letter\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    let body = [head.as_bytes(), file, format!("\r\n--{EDGE}--\r\n").as_bytes()].concat();
    let host = host(lab);
    let head = format!(
        "POST /drop HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Content-Type: multipart/form-data; boundary={EDGE}\r\nContent-Length: {}",
        body.len()
    );
    ask(through(lab, &host), &head, &body)
}

fn get(lab: &Lab, path: &str) -> (u16, Vec<u8>) {
    let host = host(lab);
    let head = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close");
    ask(through(lab, &host), &head, b"")
}

/// Each time by another name, and so on another circuit.
fn through(lab: &Lab, host: &str) -> TcpStream {
    static TIMES: AtomicUsize = AtomicUsize::new(0);
    let name = format!("door{}", TIMES.fetch_add(1, Ordering::Relaxed));
    connect(&lab.client.socks, host, &name).unwrap().expect("the onion")
}

fn host(lab: &Lab) -> String {
    lab.onion(Door::Story).trim_start_matches("http://").to_owned()
}
