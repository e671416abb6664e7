//! The reporter's page and the no-script door, from outside (SPEC 8.11). Nothing here knows what the page says.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod peer;
mod running;
mod world;

use std::io::Read as _;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use postern_page::saved::{Saved, signed, unsigned};
use postern_page::{ASSETS, DROP, FULL, REFUSED, START, TAKEN, Template};
use postern_server::http::Limits;
use postern_trust::{SignedDirectory, purpose};
use postern_wire::SignatureBytes;
use postern_wire::cell::Cell;
use postern_wire::sizes::{CELL, MAX_DROP};

use peer::Peer;
use running::{Running, body, headers, start, start_with, status, text};
use world::{EPOCH, FORCE, World, cell, fetch};

const PHONE: &str = "0800 085 0000";
const EVERYWHERE: &str =
    "cache-control: no-store|x-content-type-options: nosniff|cross-origin-resource-policy: same-origin";
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'; \
    form-action FORMS; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types postern";

async fn get(peer: &Peer, path: &str, more: &str) -> Vec<u8> {
    peer.raw(format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{more}\r\n").as_bytes()).await
}

async fn post(peer: &Peer, content_type: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /drop HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    peer.raw(&[head.as_bytes(), body].concat()).await
}

/// What a document is when it is filled.
fn filled(running: &Running, template: Template) -> Vec<u8> {
    let root = running.world.practice.root_digest();
    template.fill(&running.world.practice.roster.phone, root.digest().as_bytes()).into_bytes()
}

fn unzipped(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain).unwrap();
    plain
}

#[tokio::test]
async fn a_document_is_filled_and_closed_off() {
    let running = start(Limits::default()).await;
    for (path, template, forms) in [("/", START, "'none'"), ("/drop", DROP, "'self'")] {
        let plain = get(&running.peer, path, "").await;
        assert_eq!(plain, get(&running.peer, path, "cookie: a=b\r\nuser-agent: c\r\n").await, "{path}");
        assert_eq!(plain, get(&running.onion, path, "").await, "{path}: the same by both listeners");
        assert!(body(&plain) == filled(&running, template), "{path}");
        let expected = format!(
            "HTTP/1.1 200 OK|{EVERYWHERE}|vary: accept-encoding|content-type: text/html; charset=utf-8|\
             cross-origin-opener-policy: same-origin|cross-origin-embedder-policy: require-corp|\
             referrer-policy: no-referrer|x-frame-options: DENY|permissions-policy: NOTHING|\
             content-security-policy: {}|content-length: {}|connection: close",
            POLICY.replace("FORMS", forms),
            body(&plain).len()
        );
        let head = headers(&plain);
        let (before, rest) = head.split_once("permissions-policy: ").unwrap();
        let (nothing, after) = rest.split_once('|').unwrap();
        assert_eq!(format!("{before}permissions-policy: NOTHING|{after}"), expected, "{path}");
        assert!(nothing.split(", ").all(|feature| feature.ends_with("=()")), "{nothing}");
        let zipped = get(&running.peer, path, "accept-encoding: gzip, br\r\n").await;
        assert!(unzipped(body(&zipped)) == body(&plain), "{path}");
        assert!(headers(&zipped).contains("|content-encoding: gzip|"));
    }
    let start = get(&running.peer, "/", "").await;
    assert!(text(&start).contains(PHONE));
    assert!(text(&start).contains(&running.world.practice.root_digest().to_string()));
}

/// What the file holds that a server hands out, under the key that is active in the world's directory.
fn saved_file(running: &Running) -> String {
    let practice = &running.world.practice;
    let page =
        unsigned(&practice.bytes(), &practice.roster.phone, practice.root_digest().digest().as_bytes());
    let signature = practice.service_key.sign::<purpose::Page>(&practice.roster.service, page.as_bytes());
    signed(page, signature.as_bytes())
}

#[tokio::test]
async fn the_saved_page_is_signed_and_kept_and_dead_where_it_is_fetched() {
    let running = start(Limits::default()).await;
    let plain = get(&running.peer, "/saved-page", "").await;
    assert_eq!(plain, get(&running.peer, "/saved-page", "cookie: a=b\r\nuser-agent: c\r\n").await);
    assert_eq!(plain, get(&running.onion, "/saved-page", "").await, "the same by both listeners");
    assert!(body(&plain) == saved_file(&running).as_bytes());
    let head = headers(&plain);
    for expected in [
        EVERYWHERE,
        "|vary: accept-encoding|content-type: text/html; charset=utf-8|",
        "|referrer-policy: no-referrer|x-frame-options: DENY|",
        "|content-disposition: attachment; filename=\"information.html\"|",
        "|content-security-policy: default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox|",
    ] {
        assert!(head.contains(expected), "{expected}\n{head}");
    }
    let zipped = get(&running.peer, "/saved-page", "accept-encoding: gzip\r\n").await;
    assert!(headers(&zipped).contains("|content-encoding: gzip|"));
    assert!(unzipped(body(&zipped)) == body(&plain) && body(&zipped).len() * 2 < body(&plain).len());
    let saved = Saved::parse(body(&plain)).unwrap();
    let directory = SignedDirectory::decode(&saved.directory).unwrap();
    let directory = directory.verify(&running.world.practice.root_digest(), EPOCH + 1).unwrap();
    let signature = SignatureBytes(saved.signature.unwrap());
    assert_eq!(directory.verify_page(saved.page, &signature), Ok(()));
    assert!(!directory.revokes_page(saved.page, &signature));
    for other in ["/saved-page/", "/saved-page.gz", "/saved-page?x", "/saved.html"] {
        assert_eq!(status(&get(&running.peer, other, "").await), "HTTP/1.1 404 Not Found", "{other}");
    }
    let head = running.peer.raw(b"HEAD /saved-page HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert_eq!(status(&head), "HTTP/1.1 405 Method Not Allowed");
}

#[tokio::test]
async fn the_files_of_the_manifest_are_served_and_no_others() {
    let running = start(Limits::default()).await;
    for file in ASSETS {
        let plain = get(&running.peer, file.path, "accept-encoding: gzip;q=0\r\n").await;
        assert!(body(&plain) == file.bytes);
        let expected = format!(
            "HTTP/1.1 200 OK|{EVERYWHERE}|vary: accept-encoding|content-type: {}|content-length: {}|connection: close",
            file.kind.content_type(),
            file.bytes.len()
        );
        assert_eq!(headers(&plain), expected);
        for (takes, coding, bytes) in [("gzip", "gzip", file.gzip), ("gzip, deflate, br", "br", file.brotli)]
        {
            let packed = get(&running.peer, file.path, &format!("accept-encoding: {takes}\r\n")).await;
            assert!(body(&packed) == bytes, "{takes}");
            assert!(headers(&packed).contains(&format!("|content-encoding: {coding}|")), "{takes}");
        }
        for other in [
            format!("{}.gz", file.path),
            format!("{}.br", file.path),
            format!("{}/", file.path),
            file.path.replace("/page/", "/page//"),
            file.path.replace("/page/", "/page/%2e/"),
            file.path.replace('.', "%2e"),
            file.path.to_uppercase(),
        ] {
            assert_eq!(status(&get(&running.peer, &other, "").await), "HTTP/1.1 404 Not Found", "{other}");
        }
    }
    for other in ["/page", "/page/", "/page/manifest.json", "/page/index.html", "/index.html", "/favicon.ico"]
    {
        assert_eq!(status(&get(&running.peer, other, "").await), "HTTP/1.1 404 Not Found", "{other}");
    }
}

#[tokio::test]
async fn the_open_web_is_told_of_the_onion() {
    let onion = format!("http://{}d.onion", "a2".repeat(27) + "b");
    let set = |setup: &mut postern_server::service::Setup| setup.onion = Some(onion.clone());
    let running = start_with(World::new(), Limits::default(), set).await;
    for path in ["/", "/drop"] {
        let open = headers(&get(&running.peer, path, "").await);
        assert!(open.contains(&format!("|onion-location: {onion}{path}|")), "{open}");
        assert!(!headers(&get(&running.onion, path, "").await).contains("onion-location"));
    }
}

#[tokio::test]
async fn a_new_directory_fills_the_page_anew() {
    let mut running = start(Limits::default()).await;
    let before = running.service.directory().pages.hash();
    running.world.practice.succeed();
    running.world.practice.roster.phone = "0800 <1>".to_owned();
    std::fs::write(running.world.directory_file(), running.world.practice.bytes()).unwrap();
    running.world.go(&running.service, 1, 7).await;
    let after = get(&running.peer, "/", "").await;
    assert!(body(&after) == filled(&running, START) && text(&after).contains("0800 &lt;1&gt;"));
    assert_ne!(running.service.directory().pages.hash(), before);
    let saved = get(&running.peer, "/saved-page", "").await;
    assert!(body(&saved) == saved_file(&running).as_bytes(), "of the new directory too");
}

fn upload(files: &[&[u8]]) -> Vec<u8> {
    let part = |bytes: &&[u8]| {
        let head = "--b\r\nContent-Disposition: form-data; name=\"cell\"; filename=\"x\"\r\n\r\n";
        [head.as_bytes(), *bytes, b"\r\n"].concat()
    };
    [files.iter().map(part).collect::<Vec<_>>().concat(), b"--b--\r\n".to_vec()].concat()
}

fn paste(bytes: &[u8]) -> Vec<u8> {
    let text = BASE64_STANDARD.encode(bytes);
    form_urlencoded::Serializer::new(String::new()).append_pair("text", &text).finish().into_bytes()
}

const MULTIPART: &str = "multipart/form-data; boundary=b";
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn the_no_script_door_takes_cells() {
    let running = start(Limits::default()).await;
    let cells: Vec<Cell> = (1..8).map(cell).collect();
    let bytes: Vec<&[u8]> = cells.iter().map(|cell| cell.as_bytes().as_slice()).collect();
    let first = post(&running.peer, MULTIPART, &upload(&bytes[..4])).await;
    let second = post(&running.onion, URL_ENCODED, &paste(&bytes[4..].concat())).await;
    assert_eq!(first, second, "the same answer for everybody");
    assert_eq!(first, post(&running.peer, MULTIPART, &upload(&bytes[..4])).await, "and for the same again");
    assert_eq!(status(&first), "HTTP/1.1 200 OK");
    assert!(body(&first) == filled(&running, TAKEN));
    assert!(headers(&first).contains(&POLICY.replace("FORMS", "'self'")));
    running.world.go(&running.service, 2, 7).await;
    let day = fetch(&running.peer, &running.world.collector(FORCE), 1).await.unwrap();
    for cell in bytes {
        assert_eq!(day.windows(CELL).filter(|window| *window == cell).count(), 1);
    }
}

#[tokio::test]
async fn the_no_script_door_refuses_with_a_page() {
    let running = start(Limits::default()).await;
    let whole = cell(1);
    let whole = whole.as_bytes().as_slice();
    let raw =
        |head: &str, body: &[u8]| [format!("POST /drop HTTP/1.1\r\n{head}\r\n").as_bytes(), body].concat();
    let typed = format!("content-type: {MULTIPART}\r\n");
    for (what, request, expected) in [
        ("no length", raw(&typed, b""), "411 Length Required"),
        (
            "chunks",
            raw(&format!("{typed}transfer-encoding: chunked\r\n"), b"0\r\n\r\n"),
            "411 Length Required",
        ),
        ("nothing", raw(&format!("{typed}content-length: 0\r\n"), b""), "400 Bad Request"),
        ("no type", raw("content-length: 16384\r\n", whole), "400 Bad Request"),
        (
            "too much",
            raw(&format!("{typed}content-length: {}\r\n", MAX_DROP + 1), &[b'x'; 1_000]),
            "400 Bad Request",
        ),
        ("1 GiB", raw(&format!("{typed}content-length: 1073741824\r\n"), b"x"), "413 Payload Too Large"),
    ] {
        let answer = running.peer.raw(&request).await;
        assert_eq!(status(&answer), format!("HTTP/1.1 {expected}"), "{what}");
        assert!(
            body(&answer) == filled(&running, REFUSED) && headers(&answer).contains("|connection: close|"),
            "{what}"
        );
    }
    for (what, content_type, body_sent) in [
        ("a cell as it is", "application/octet-stream", whole.to_vec()),
        ("a short file", MULTIPART, upload(&[&whole[1..]])),
        ("a good and a bad file", MULTIPART, upload(&[whole, b"bad"])),
        ("five", MULTIPART, upload(&[whole; 5])),
        ("a text", URL_ENCODED, paste(b"I saw it")),
        ("no form", MULTIPART, vec![0; 30_000]),
        ("a field without end", MULTIPART, upload(&[whole])[..9_000].to_vec()),
    ] {
        let answer = post(&running.peer, content_type, &body_sent).await;
        assert_eq!(status(&answer), "HTTP/1.1 400 Bad Request", "{what}");
        assert!(body(&answer) == filled(&running, REFUSED), "{what}");
    }
    let put = running.peer.raw(b"PUT /drop HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert_eq!(
        text(&put),
        "HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\nallow: GET, POST\r\ncontent-length: 0\r\n\r\n"
    );
    // And nothing of it was taken.
    running.world.go(&running.service, 2, 7).await;
    let day = fetch(&running.peer, &running.world.collector(FORCE), 1).await.unwrap();
    assert!(day.len() < CELL);
}

#[tokio::test]
async fn the_no_script_door_says_that_it_is_full_or_was_too_slow() {
    let short = Limits { body: Duration::from_millis(100), ..Limits::default() };
    let running = start_with(World::with_cap(4), short, |_| {}).await;
    let cells: Vec<Cell> = (1..4).map(cell).collect();
    let bytes: Vec<&[u8]> = cells.iter().map(|cell| cell.as_bytes().as_slice()).collect();
    let full = post(&running.peer, MULTIPART, &upload(&bytes)).await;
    assert_eq!(
        status(&full),
        "HTTP/1.1 503 Service Unavailable",
        "three are more than the open web's half of four"
    );
    assert!(body(&full) == filled(&running, FULL));
    let rest = post(&running.onion, MULTIPART, &upload(&bytes)).await;
    assert_eq!(status(&rest), "HTTP/1.1 200 OK", "what was taken before counts once");
    let head = format!(
        "POST /drop HTTP/1.1\r\nhost: x\r\ncontent-type: {MULTIPART}\r\ncontent-length: 17000\r\n\r\nabc"
    );
    let slow = running.peer.raw(head.as_bytes()).await;
    assert_eq!(status(&slow), "HTTP/1.1 408 Request Timeout");
    assert!(body(&slow) == filled(&running, REFUSED));
}
