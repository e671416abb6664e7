//! The dead drop: paths, lengths, repeats.

use std::sync::atomic::{AtomicU64, Ordering};

use postern_client::{ClientError, ConnectError, Endpoint, Options, Retry, Timeouts};
use postern_wire::auth::Auth;
use postern_wire::cell::Cell;
use postern_wire::{Collector, Day, DaySink, DeadDrop, DropError, PersonId, SignatureBytes};

use crate::listener::{answer, direct, listen, with_options};

/// Signs with a new time for each request.
struct Clocked(AtomicU64);

impl Collector for Clocked {
    fn authorize(&self, method: &str, path: &str, body: &[u8]) -> Auth {
        assert!(matches!((method, path), ("GET", "/v1/days/4") | ("POST", "/v1/sync")), "{method} {path}");
        assert_eq!(body.is_empty(), method == "GET");
        Auth {
            person: PersonId(3),
            time: self.0.fetch_add(1, Ordering::Relaxed),
            signature: SignatureBytes([1; 64]),
        }
    }
}

fn cell() -> Cell {
    Cell::try_from(vec![7; 16_384]).unwrap()
}

/// The first line of each request.
fn lines(seen: &[Vec<u8>]) -> Vec<String> {
    seen.iter().map(|s| String::from_utf8_lossy(s).lines().next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn the_whole_contract() {
    let shelf = vec![9; 131_072];
    let answers = vec![
        answer("200 OK", b"directory"),
        answer("200 OK", b"index"),
        answer("200 OK", &shelf),
        answer("202 Accepted", b"accepted"),
        answer("200 OK", b"day"),
        answer("200 OK", b"statements"),
    ];
    let (addr, task) = listen(answers).await;
    let client = direct(addr);
    let collector = Clocked(AtomicU64::new(100));
    assert_eq!(client.directory().await.unwrap(), b"directory");
    assert_eq!(client.index().await.unwrap(), b"index");
    assert_eq!(client.shelf(Day(12), 5).await.unwrap(), shelf);
    client.post(&cell()).await.unwrap();
    let mut day = Vec::new();
    client.day(&collector, Day(4), &mut day).await.unwrap();
    assert_eq!(day, b"day");
    assert_eq!(client.sync(&collector, b"sync").await.unwrap(), b"statements");
    assert_eq!(client.cause(), None);
    let seen = task.await.unwrap();
    let expected = [
        "GET /v1/directory",
        "GET /v1/board/index",
        "GET /v1/board/12/shelves/5",
        "POST /v1/cells",
        "GET /v1/days/4",
        "POST /v1/sync",
    ];
    assert_eq!(lines(&seen), expected.map(|line| format!("{line} HTTP/1.1")));
    let auth = format!("Postern-Auth: 3.100.{}\r\n", "01".repeat(64));
    assert!(String::from_utf8_lossy(&seen[4]).contains(&auth));
}

#[tokio::test]
async fn step_2_a_failed_post_is_repeated_with_the_same_bytes() {
    let mut answers =
        vec![vec![], answer("503 Busy", b"full"), answer("408 Slow", b""), b"HTTP/1.1 202".to_vec(), vec![]];
    answers.push(answer("202 Accepted", b"accepted"));
    let (addr, task) = listen(answers).await;
    direct(addr).post(&cell()).await.unwrap();
    let seen = task.await.unwrap();
    assert_eq!(seen.len(), 6);
    assert!(seen.iter().all(|s| *s == seen[0] && s.ends_with(cell().as_bytes())));
}

#[tokio::test]
async fn repeats_end() {
    let (addr, task) = listen(vec![vec![]; 6 + 4]).await;
    let client = direct(addr);
    assert_eq!(client.post(&cell()).await, Err(DropError::Unreachable));
    assert_eq!(client.index().await, Err(DropError::Unreachable));
    assert_eq!(client.cause(), Some(ClientError::Broken));
    assert_eq!(task.await.unwrap().len(), 10);
}

#[tokio::test]
async fn what_cannot_get_better_is_not_repeated() {
    let cases = [
        (answer("404 Not Found", b""), DropError::NotFound, ClientError::Status(404)),
        (answer("400 Bad Request", b""), DropError::Refused, ClientError::Status(400)),
        (answer("302 Found", b""), DropError::BadAnswer, ClientError::Redirected),
        (answer("200 OK", b"short"), DropError::BadAnswer, ClientError::WrongLength { announced: Some(5) }),
        (b"garbage\r\n\r\n".to_vec(), DropError::BadAnswer, ClientError::NotHttp),
    ];
    for (bytes, word, cause) in cases {
        let (addr, task) = listen(vec![bytes]).await;
        let client = direct(addr);
        assert_eq!(client.shelf(Day(1), 0).await, Err(word));
        assert_eq!(client.cause(), Some(cause));
        assert_eq!(task.await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_sync_is_repeated_with_the_same_bytes_and_a_new_time() {
    let (addr, task) = listen(vec![vec![], answer("200 OK", b"statements")]).await;
    let collector = Clocked(AtomicU64::new(100));
    direct(addr).sync(&collector, b"same bytes").await.unwrap();
    for (seen, time) in task.await.unwrap().iter().zip([100, 101]) {
        let text = String::from_utf8_lossy(seen);
        assert!(text.contains(&format!("Postern-Auth: 3.{time}.")) && text.ends_with("same bytes"));
    }
}

#[tokio::test]
async fn a_day_is_repeated_only_before_its_first_byte() {
    let broken = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nday".to_vec();
    let (addr, task) = listen(vec![vec![], broken]).await;
    let client = direct(addr);
    let mut day = Vec::new();
    let made = client.day(&Clocked(AtomicU64::new(0)), Day(4), &mut day).await;
    assert_eq!((made, day.as_slice()), (Err(DropError::Unreachable), b"day".as_slice()));
    assert_eq!(task.await.unwrap().len(), 2);
}

/// Takes so many bytes and then no more.
struct Full(usize);

impl DaySink for Full {
    fn accept(&mut self, bytes: &[u8]) -> Result<(), DropError> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(DropError::BadAnswer)?;
        Ok(())
    }
}

#[tokio::test]
async fn a_sink_may_end_a_day() {
    let (addr, task) = listen(vec![answer("200 OK", &vec![0; 4 << 20])]).await;
    let client = direct(addr);
    let made = client.day(&Clocked(AtomicU64::new(0)), Day(4), &mut Full(1 << 20)).await;
    assert_eq!(made, Err(DropError::BadAnswer));
    assert_eq!(client.cause(), Some(ClientError::SinkRefused));
    task.await.unwrap();
}

/// No listener and so no real waiting: only the clock's time passes, which is the test's.
#[tokio::test(start_paused = true)]
async fn waits_between_repeats() {
    let endpoint = Endpoint::parse("unix:/nonexistent/postern.sock", None).unwrap();
    let client = with_options(endpoint, Options { timeouts: Some(Timeouts::DIRECT), ..Options::default() });
    for (retry, sum) in [(Retry::READ, 7), (Retry::POST, 31)] {
        let before = tokio::time::Instant::now();
        let made =
            if retry == Retry::READ { client.index().await.map(drop) } else { client.post(&cell()).await };
        assert_eq!(made, Err(DropError::Unreachable));
        assert_eq!(client.cause(), Some(ClientError::Connect(ConnectError::NoSocket)));
        // 1 + 2 + 4 (+ 8 + 16) seconds, each half to one and a half of it.
        let waited = before.elapsed().as_millis();
        assert!((sum * 500..=sum * 1_500 + 10).contains(&waited), "{waited} ms");
    }
}
