//! What the server logs, under requests with planted strings (SPEC 8.11). Its own program: the subscriber is the process's.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod peer;
mod world;

use std::io::Write;
use std::sync::{Arc, Mutex};

use postern_server::http::{Limits, Listeners, app, run};
use postern_server::log;
use postern_wire::{DeadDrop as _, DropError};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use peer::{At, Peer};
use world::{DESK, World, cell, fetch};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_request_is_logged() {
    let lines = Lines::default();
    let writer = lines.clone();
    tracing::subscriber::set_global_default(log::subscriber(move || writer.clone())).unwrap();

    let world = World::with_cap(2);
    let service = world.open();
    world.go(&service, 0, 10).await;
    let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = tcp.local_addr().unwrap();
    let peer = Peer(At::Tcp(address));
    let (stop, stopped) = oneshot::channel::<()>();
    let limits = Limits::default();
    let listeners = Listeners { tcp: Some(tcp), unix: None };
    let serving = tokio::spawn(run(listeners, app(Arc::clone(&service), &limits), limits, async {
        let _ = stopped.await;
    }));

    for planted in [
        "GET /PLANTED-path HTTP/1.1\r\nhost: x\r\n\r\n",
        "GET /v1/directory?PLANTED-query HTTP/1.1\r\nhost: x\r\n\r\n",
        "GET /v1/directory HTTP/1.1\r\nhost: PLANTED-host\r\nconnection: close\r\n\r\n",
        "GET /v1/directory HTTP/1.1\r\nuser-agent: PLANTED-agent\r\ncookie: PLANTED-cookie\r\nconnection: close\r\n\r\n",
        "GET /v1/days/0 HTTP/1.1\r\npostern-auth: PLANTED-auth\r\n\r\n",
        "PLANTED-method / HTTP/1.1\r\n\r\n",
        "\u{1}PLANTED-garbage\r\n\r\n",
        "POST /v1/cells HTTP/1.1\r\ncontent-length: 77777\r\nx: PLANTED-header\r\n\r\nPLANTED-body",
        "POST /drop HTTP/1.1\r\ncontent-type: PLANTED-type\r\ncontent-length: 7\r\n\r\nPLANTED",
        "GET /page/PLANTED HTTP/1.1\r\nhost: x\r\n\r\n",
    ] {
        peer.raw(planted.as_bytes()).await;
    }
    peer.post(&cell(1)).await.unwrap();
    assert_eq!(peer.post(&cell(2)).await, Err(DropError::Busy), "the open web's half");
    world.go(&service, 1, 7).await;
    fetch(&peer, &world.collector(DESK), 0).await.unwrap();
    peer.sync(&world.collector(DESK), &world.sync(DESK, 0, 1, 1)).await.unwrap();
    world.go(&service, 1, 18).await;
    drop(stop);
    serving.await.unwrap();

    let said = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let expected = "\
board 0 released, 64 notes
alarm cap-reached
day 0 closed, 1 cells
board 1 released, 64 notes
draining
";
    assert_eq!(said, expected);
    assert!(!said.contains("PLANTED") && !said.contains(&address.port().to_string()));
}
