//! A service that is served, on both listeners.

#![allow(dead_code, reason = "every test program uses a part of it")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test's broken expectation")]

use std::sync::Arc;

use postern_server::http::{Limits, Listeners, app, run};
use postern_server::service::{Service, Setup};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::peer::{At, Peer};
use crate::world::World;

pub struct Running {
    pub world: World,
    pub service: Arc<Service>,
    /// By the open web.
    pub peer: Peer,
    /// As tor comes.
    pub onion: Peer,
    pub stop: oneshot::Sender<()>,
    pub serving: JoinHandle<()>,
}

pub async fn start(limits: Limits) -> Running {
    start_with(World::new(), limits, |_| {}).await
}

/// Day 1 of this world, with something set.
pub async fn start_with(world: World, limits: Limits, set: impl FnOnce(&mut Setup)) -> Running {
    let mut setup = world.setup();
    set(&mut setup);
    let service = Service::open(setup, || world.rng()).unwrap();
    world.go(&service, 1, 6).await;
    let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let peer = Peer(At::Tcp(tcp.local_addr().unwrap()));
    let socket = world.root.path().join("socket");
    let unix = UnixListener::bind(&socket).unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let listeners = Listeners { tcp: Some(tcp), unix: Some(unix) };
    let serving = tokio::spawn(run(listeners, app(Arc::clone(&service), &limits), limits, async {
        let _ = stopped.await;
    }));
    Running { world, service, peer, onion: Peer(At::Unix(socket)), stop, serving }
}

pub fn text(answer: &[u8]) -> String {
    String::from_utf8_lossy(answer).into_owned()
}

pub fn status(answer: &[u8]) -> String {
    text(answer).lines().next().unwrap_or("nothing").to_owned()
}

/// The head in one line, its headers as they came.
pub fn headers(answer: &[u8]) -> String {
    let text = text(answer);
    text.split("\r\n\r\n").next().unwrap().replace("\r\n", "|")
}

/// What comes behind the head.
pub fn body(answer: &[u8]) -> &[u8] {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    &answer[end + 4..]
}
