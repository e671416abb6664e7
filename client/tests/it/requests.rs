//! What is sent: the same bytes by everybody.

use bytes::Bytes;
use postern_client::{Client, ClientError, ConnectError, Endpoint, Expect, Method};
use tokio::net::UnixListener;

use crate::listener::{answer, client, direct, listen, nobody, serve};

async fn get(client: &Client, path: &str) -> Result<Vec<u8>, ClientError> {
    client.request(Method::Get, path, None, Bytes::new(), Expect::AtMost(100)).await.map(|r| r.body)
}

#[tokio::test]
async fn step_2_the_header_block_is_the_same_for_every_visit() {
    let answers = [answer("200 OK", b"i"), answer("200 OK", b"s"), answer("202 Accepted", b"ok")];
    let (addr, task) = listen(answers.iter().cycle().take(9).cloned().collect()).await;
    for fill in [1u8, 2, 3] {
        // Another client each time, as if on another device.
        let client = direct(addr);
        get(&client, "/v1/board/index").await.unwrap();
        get(&client, "/v1/board/7/shelves/0").await.unwrap();
        let cell = Bytes::from(vec![fill; 16_384]);
        let sent = client.request(Method::Post, "/v1/cells", None, cell, Expect::AtMost(2)).await.unwrap();
        assert_eq!((sent.status, sent.body.as_slice()), (202, b"ok".as_slice()));
    }
    let expected = [
        format!("GET /v1/board/index HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\n\r\n"),
        format!("GET /v1/board/7/shelves/0 HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\n\r\n"),
        format!(
            "POST /v1/cells HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\n\
             Content-Type: application/octet-stream\r\nContent-Length: 16384\r\n\r\n"
        ),
    ];
    // One connection each, and nothing after the request on any.
    for (i, seen) in task.await.unwrap().iter().enumerate() {
        let head = &expected[i % 3];
        let body = if i % 3 == 2 { vec![1 + (i / 3) as u8; 16_384] } else { vec![] };
        assert_eq!(*seen, [head.as_bytes(), &body].concat(), "request {i}");
    }
}

#[tokio::test]
async fn a_signed_request_has_one_header_more() {
    let (addr, task) = listen(vec![answer("200 OK", b""); 2]).await;
    let client = direct(addr);
    let auth = Some("7.9.ab");
    client.request(Method::Get, "/v1/days/3", auth, Bytes::new(), Expect::Exactly(0)).await.unwrap();
    client
        .request(Method::Post, "/v1/sync", auth, Bytes::from_static(b"x"), Expect::Exactly(0))
        .await
        .unwrap();
    let seen = task.await.unwrap();
    let get = format!(
        "GET /v1/days/3 HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\nPostern-Auth: 7.9.ab\r\n\r\n"
    );
    let post = format!(
        "POST /v1/sync HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\nContent-Type: application/octet-stream\r\n\
         Content-Length: 1\r\nPostern-Auth: 7.9.ab\r\n\r\nx"
    );
    assert_eq!(seen, [get.into_bytes(), post.into_bytes()]);
}

#[tokio::test]
async fn over_a_unix_socket() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("postern.sock");
    let listener = UnixListener::bind(&path).unwrap();
    let task = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        serve(stream, &answer("200 OK", b"directory")).await
    });
    let client = client(Endpoint::parse(&format!("unix:{}", path.display()), None).unwrap());
    assert_eq!(get(&client, "/v1/directory").await.unwrap(), b"directory");
    let expected = b"GET /v1/directory HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert_eq!(task.await.unwrap(), expected);
}

#[tokio::test]
async fn nobody_there() {
    let missing = client(Endpoint::parse("unix:/nonexistent/postern.sock", None).unwrap());
    assert_eq!(get(&missing, "/").await, Err(ClientError::Connect(ConnectError::NoSocket)));
    let (addr, _kept) = nobody();
    assert_eq!(get(&direct(addr), "/").await, Err(ClientError::Connect(ConnectError::Refused)));
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before_dialling() {
    let client = client(Endpoint::parse("unix:/nonexistent/postern.sock", None).unwrap());
    let request = async |path, auth, body| {
        client.request(Method::Get, path, auth, Bytes::from_static(body), Expect::AtMost(1)).await
    };
    assert_eq!(request("/", None, b"body").await, Err(ClientError::BadRequest));
    assert_eq!(request("nowhere", None, b"").await, Err(ClientError::BadRequest));
    assert_eq!(request("http://elsewhere/", None, b"").await, Err(ClientError::BadRequest));
    assert_eq!(request("/ HTTP/1.1\r\nX: y", None, b"").await, Err(ClientError::BadRequest));
    assert_eq!(request("/", Some("a\r\nX: y"), b"").await, Err(ClientError::BadRequest));
    // And one that can be sent is dialled for.
    assert_eq!(request("/", None, b"").await, Err(ClientError::Connect(ConnectError::NoSocket)));
}
