//! What comes back: every fault has its own error, and nothing is read that is not expected.

use bytes::Bytes;
use postern_client::{ClientError, Expect, Method};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::listener::{answer, direct, listen, read_request};

/// What the client makes of these bytes.
async fn made_of(bytes: &[u8], expect: Expect) -> Result<Vec<u8>, ClientError> {
    let (addr, task) = listen(vec![bytes.to_vec()]).await;
    let made = direct(addr).request(Method::Get, "/", None, Bytes::new(), expect).await;
    task.await.unwrap();
    made.map(|response| response.body)
}

const WRONG: fn(u64) -> ClientError = |n| ClientError::WrongLength { announced: Some(n) };

#[tokio::test]
async fn lengths() {
    let good = answer("200 OK", b"12345");
    assert_eq!(made_of(&good, Expect::Exactly(5)).await, Ok(b"12345".to_vec()));
    assert_eq!(made_of(&good, Expect::AtMost(5)).await, Ok(b"12345".to_vec()));
    assert_eq!(made_of(&answer("204 No Content", b""), Expect::AtMost(5)).await, Ok(vec![]));
    assert_eq!(made_of(b"HTTP/1.1 204 No Content\r\n\r\n", Expect::Exactly(0)).await, Ok(vec![]));
    assert_eq!(made_of(&good, Expect::Exactly(6)).await, Err(WRONG(5)));
    assert_eq!(made_of(&good, Expect::Exactly(4)).await, Err(WRONG(5)));
    assert_eq!(made_of(&good, Expect::AtMost(4)).await, Err(WRONG(5)));
    let missing = Err(ClientError::WrongLength { announced: None });
    assert_eq!(made_of(b"HTTP/1.1 200 OK\r\n\r\n12345", Expect::Exactly(5)).await, missing);
    let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n0\r\n\r\n";
    assert_eq!(made_of(chunked, Expect::Exactly(5)).await, missing);
    let both =
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n5\r\n12345\r\n0\r\n\r\n";
    assert!(made_of(both, Expect::Exactly(5)).await.is_err());
    let two = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456";
    assert_eq!(made_of(two, Expect::AtMost(6)).await, Err(ClientError::NotHttp));
    let more = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12345 and more";
    assert_eq!(made_of(more, Expect::Exactly(5)).await, Ok(b"12345".to_vec()));
}

#[tokio::test]
async fn a_gibibyte_is_refused_by_its_announcement() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let pour = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_request(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n").await.unwrap();
        let block = vec![0; 1 << 20];
        let mut poured = 0u64;
        while stream.write_all(&block).await.is_ok() {
            poured += 1 << 20;
        }
        poured
    });
    let made = direct(addr).request(Method::Get, "/", None, Bytes::new(), Expect::AtMost(1 << 20)).await;
    assert_eq!(made, Err(WRONG(1 << 30)));
    // No more than the system's own buffers took, before the connection was closed.
    assert!(pour.await.unwrap() < 32 << 20);
}

#[tokio::test]
async fn statuses_are_judged_before_lengths() {
    for status in [400u16, 401, 404, 405, 408, 409, 411, 413, 500, 503] {
        let made = made_of(&answer(&format!("{status} X"), b"a fixed body"), Expect::Exactly(5)).await;
        assert_eq!(made, Err(ClientError::Status(status)));
    }
    assert_eq!(
        made_of(&answer("101 Switching Protocols", b""), Expect::AtMost(5)).await.unwrap_err(),
        ClientError::Status(101)
    );
    let redirect = b"HTTP/1.1 302 Found\r\nLocation: http://example.org/\r\nContent-Length: 0\r\n\r\n";
    assert_eq!(made_of(redirect, Expect::AtMost(5)).await, Err(ClientError::Redirected));
    assert_eq!(
        made_of(&answer("304 Not Modified", b""), Expect::AtMost(5)).await,
        Err(ClientError::Redirected)
    );
}

#[tokio::test]
async fn what_is_no_http() {
    for garbage in [
        "garbage\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "SSH-2.0-x\r\n\r\n",
        "\0\0\0\0\0\0",
        "HTTP/1.1 abc\r\n\r\n",
    ] {
        assert_eq!(
            made_of(garbage.as_bytes(), Expect::AtMost(5)).await,
            Err(ClientError::NotHttp),
            "{garbage:?}"
        );
    }
    let long = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "y".repeat(1 << 20));
    assert_eq!(made_of(long.as_bytes(), Expect::AtMost(5)).await, Err(ClientError::NotHttp));
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "X: y\r\n".repeat(1_000));
    assert_eq!(made_of(many.as_bytes(), Expect::AtMost(5)).await, Err(ClientError::NotHttp));
}

#[tokio::test]
async fn what_breaks_off() {
    for part in [
        "",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1234",
    ] {
        assert_eq!(made_of(part.as_bytes(), Expect::Exactly(5)).await, Err(ClientError::Broken), "{part:?}");
    }
}
