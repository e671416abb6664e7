//! The outside of the server: wrong requests, slow ones, idle connections, and an end without losses (SPEC 8.11).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod peer;
mod running;
mod world;

use std::time::Duration;

use postern_server::http::Limits;
use postern_wire::DeadDrop as _;
use postern_wire::sizes::CELL;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use running::{headers, start, status, text};
use world::{FORCE, cell};

#[tokio::test]
async fn wrong_requests_get_a_fixed_small_error() {
    let running = start(Limits::default()).await;
    let post = |headers: &str, body: usize| {
        let head = format!("POST /v1/cells HTTP/1.1\r\nhost: x\r\n{headers}\r\n");
        [head.into_bytes(), vec![7; body]].concat()
    };
    let line = |line: &str| format!("{line} HTTP/1.1\r\nhost: x\r\n\r\n").into_bytes();
    let length = |n: usize| format!("content-length: {n}\r\n");
    let lines = "x: y\r\n".repeat(33);
    let long = format!("x: {}\r\n", "y".repeat(20_000));
    let table: Vec<(&str, Vec<u8>, &str)> = vec![
        ("a short cell", post(&length(CELL - 1), CELL - 1), "400 Bad Request"),
        ("a long cell", post(&length(CELL + 1), CELL + 1), "400 Bad Request"),
        ("twice a cell", post(&length(2 * CELL), 2 * CELL), "400 Bad Request"),
        ("no cell", post(&length(0), 0), "400 Bad Request"),
        ("no length", post("", 0), "411 Length Required"),
        ("chunks", post("transfer-encoding: chunked\r\n", 0), "411 Length Required"),
        ("1 GiB", post(&length(1 << 30), 1_000), "413 Payload Too Large"),
        ("1 GiB, and its beginning", post(&length(1 << 30), 300_000), "413 Payload Too Large"),
        (
            "a length of 30 digits",
            post("content-length: 999999999999999999999999999999\r\n", 0),
            "400 Bad Request",
        ),
        ("a negative length", post("content-length: -1\r\n", 0), "400 Bad Request"),
        ("two lengths", post("content-length: 16384\r\ncontent-length: 1\r\n", 0), "400 Bad Request"),
        ("too many lines", post(&lines, 0), "431 Request Header Fields Too Large"),
        ("too long a header", post(&long, 0), "431 Request Header Fields Too Large"),
        ("no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n".to_vec(), "400 Bad Request"),
        ("another path", line("GET /v1/cell"), "404 Not Found"),
        ("a slash more", line("GET /v1/directory/"), "404 Not Found"),
        ("a query", line("GET /v1/directory?x=1"), "404 Not Found"),
        ("dots", line("GET /v1/../v1/directory"), "404 Not Found"),
        ("a zero more", line("GET /v1/board/01/shelves/0"), "404 Not Found"),
        ("a sign", line("GET /v1/board/1/shelves/+0"), "404 Not Found"),
        ("a shelf too far", line("GET /v1/board/0/shelves/4294967295"), "404 Not Found"),
        ("a number too large", line("GET /v1/board/0/shelves/4294967296"), "404 Not Found"),
        ("HEAD", line("HEAD /v1/directory"), "405 Method Not Allowed"),
        ("OPTIONS", line("OPTIONS /v1/cells"), "405 Method Not Allowed"),
        ("GET for POST", line("GET /v1/cells"), "405 Method Not Allowed"),
        ("PUT", line("PUT /v1/cells"), "405 Method Not Allowed"),
        ("HEAD for the page", line("HEAD /"), "405 Method Not Allowed"),
        ("a page with a query", line("GET /?x"), "404 Not Found"),
        ("no file of the page", line("GET /page/page.js"), "404 Not Found"),
        ("DELETE", line("DELETE /v1/days/0"), "405 Method Not Allowed"),
        ("a day without a signature", line("GET /v1/days/0"), "401 Unauthorized"),
        (
            "a sync without a signature",
            {
                let head = format!("POST /v1/sync HTTP/1.1\r\nhost: x\r\n{}\r\n", length(100));
                [head.into_bytes(), vec![0; 100]].concat()
            },
            "401 Unauthorized",
        ),
        (
            "a GET with a body",
            {
                let head = format!("GET /v1/directory HTTP/1.1\r\nhost: x\r\n{}\r\n", length(5));
                [head.as_bytes(), b"hello"].concat()
            },
            "400 Bad Request",
        ),
    ];
    for (what, request, expected) in table {
        let answer = running.peer.raw(&request).await;
        let allow = match expected {
            "405 Method Not Allowed"
                if ["directory", "days", "HEAD / "].iter().any(|part| text(&request).contains(part)) =>
            {
                "allow: GET\r\n"
            }
            "405 Method Not Allowed" => "allow: POST\r\n",
            _ => "",
        };
        let expected =
            format!("HTTP/1.1 {expected}\r\nconnection: close\r\n{allow}content-length: 0\r\n\r\n");
        assert_eq!(text(&answer), expected, "{what}");
    }
    // And nothing of it has hurt.
    running.peer.post(&cell(1)).await.unwrap();
}

#[tokio::test]
async fn every_answer_has_the_same_headers_and_no_other() {
    let running = start(Limits::default()).await;
    let get =
        |path: &str| format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").into_bytes();
    let fixed = "cache-control: no-store|x-content-type-options: nosniff|cross-origin-resource-policy: same-origin|\
         content-type: application/octet-stream";
    for (path, length) in [
        ("/v1/directory", running.world.practice.bytes().len()),
        ("/v1/board/index", 72 + 64 * 8),
        ("/v1/board/0/shelves/0", 131_072),
    ] {
        let (first, second) = (running.peer.raw(&get(path)).await, running.peer.raw(&get(path)).await);
        assert_eq!(first, second, "{path}: the same bytes for everybody");
        assert_eq!(
            headers(&first),
            format!("HTTP/1.1 200 OK|{fixed}|content-length: {length}|connection: close"),
            "{path}"
        );
    }
    let post = [
        b"POST /v1/cells HTTP/1.1\r\nconnection: close\r\ncontent-length: 16384\r\n\r\n".as_slice(),
        cell(1).as_bytes(),
    ]
    .concat();
    let posted = running.peer.raw(&post).await;
    assert_eq!(
        headers(&posted),
        format!("HTTP/1.1 202 Accepted|{fixed}|connection: close|content-length: 0")
    );
    assert_eq!(running.peer.raw(&post).await, posted, "and the same when it is posted again");
}

#[tokio::test]
async fn a_connection_serves_more_than_one_request() {
    let running = start(Limits::default()).await;
    let mut stream = running.peer.connect().await.unwrap();
    for n in 1..4 {
        let head = b"POST /v1/cells HTTP/1.1\r\nhost: x\r\ncontent-length: 16384\r\n\r\n";
        stream.write_all(head).await.unwrap();
        stream.write_all(cell(n).as_bytes()).await.unwrap();
        let mut answer = vec![0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(text(&answer), "HTTP/1.1 202");
        let mut rest = Vec::new();
        while !rest.ends_with(b"\r\n\r\n") {
            rest.push(stream.read_u8().await.unwrap());
        }
    }
}

#[tokio::test]
async fn slow_headers_and_slow_bodies_are_cut_off() {
    let short = Duration::from_millis(100);
    let running = start(Limits { header: short, body: short, ..Limits::default() }).await;
    // Returns because the server ends the connection.
    assert_eq!(text(&running.peer.raw(b"GET /v1/dir").await), "");
    assert_eq!(text(&running.peer.raw(b"").await), "");
    let slow =
        running.peer.raw(b"POST /v1/cells HTTP/1.1\r\nhost: x\r\ncontent-length: 16384\r\n\r\nabc").await;
    assert_eq!(status(&slow), "HTTP/1.1 408 Request Timeout");
    let running = start(Limits { idle: short, ..Limits::default() }).await;
    assert_eq!(text(&running.peer.raw(b"GET /v1/dir").await), "", "silence");
}

#[tokio::test]
async fn idle_connections_keep_nobody_out() {
    let running = start(Limits { connections: 16, ..Limits::default() }).await;
    let mut idle = Vec::new();
    for n in 0..300 {
        let mut stream = running.peer.connect().await.unwrap();
        // Some say nothing, some half a header, some half a body.
        let half: &[u8] = match n % 3 {
            0 => b"",
            1 => b"GET /v1/",
            _ => b"POST /v1/cells HTTP/1.1\r\nhost: x\r\ncontent-length: 16384\r\n\r\nabc",
        };
        let _ = stream.write_all(half).await;
        idle.push(stream);
    }
    running.peer.post(&cell(1)).await.unwrap();
    assert_eq!(running.peer.index().await.unwrap().len(), 72 + 64 * 8);
    // The first one had to go.
    let mut end = [0; 1];
    assert!(!matches!(idle[0].read(&mut end).await, Ok(1)));
}

#[tokio::test]
async fn who_is_being_served_is_served_to_the_end() {
    let running = start(Limits::default()).await;
    let mut stream = running.peer.connect().await.unwrap();
    stream.write_all(b"POST /v1/cells HTTP/1.1\r\nhost: x\r\ncontent-length: 16384\r\n\r\n").await.unwrap();
    let whole = cell(1);
    let (first, second) = whole.as_bytes().split_at(5_000);
    stream.write_all(first).await.unwrap();
    // The request is under way: a second connection's answer shows that the server has looked at both.
    running.peer.index().await.unwrap();
    drop(running.stop);
    while running.peer.connect().await.is_ok() {}
    stream.write_all(second).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert_eq!(status(&answer), "HTTP/1.1 202 Accepted");
    running.serving.await.unwrap();
    running.service.close().await;
    assert_eq!(
        world::onion(&running.service).post(&cell(2)).await,
        Err(postern_wire::DropError::Busy),
        "after the end nothing is taken"
    );
}

#[tokio::test]
async fn what_is_never_finished_does_not_hold_up_the_end() {
    let running = start(Limits { drain: Duration::from_millis(100), ..Limits::default() }).await;
    let mut stream = running.peer.connect().await.unwrap();
    stream
        .write_all(b"POST /v1/cells HTTP/1.1\r\nhost: x\r\ncontent-length: 16384\r\n\r\nabc")
        .await
        .unwrap();
    running.peer.index().await.unwrap();
    drop(running.stop);
    running.serving.await.unwrap();
}

#[tokio::test]
async fn a_request_is_signed_for_its_path_body_and_time() {
    use postern_wire::{Collector as _, DropError};
    let running = start(Limits::default()).await;
    let collector = running.world.collector(FORCE);
    let ask = |auth: String| running.peer.ask("GET", "/v1/days/0", Some(auth), Vec::new());
    let good = collector.authorize("GET", "/v1/days/0", &[]);
    assert!(ask(good.encode()).await.is_ok());
    let refused = Err(DropError::Unauthorized);
    for (what, auth) in [
        ("another path", collector.authorize("GET", "/v1/days/1", &[])),
        ("another method", collector.authorize("POST", "/v1/days/0", &[])),
        ("another body", collector.authorize("GET", "/v1/days/0", &[1])),
        ("another time", postern_wire::auth::Auth { time: good.time + 1, ..good }),
        ("nobody", postern_wire::auth::Auth { person: postern_wire::PersonId(999), ..good }),
    ] {
        assert_eq!(ask(auth.encode()).await, refused, "{what}");
    }
    assert!(ask(format!("{} ", good.encode())).await.is_ok(), "a header's trailing space is no part of it");
    assert_eq!(ask(format!("0{}", good.encode())).await, refused, "one form only");
    assert_eq!(ask("x".repeat(9_000)).await, refused);
    for (seconds, expected) in [(300, true), (301, false)] {
        running.world.clock.set(good.time + seconds);
        assert_eq!(ask(good.encode()).await.is_ok(), expected, "{seconds} s later");
    }
}
