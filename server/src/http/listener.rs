//! The two listeners, and what a connection on one of them may cost (SPEC 8.11).

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use super::guarded::Guarded;
use super::seats::{Seat, Seats};
use crate::writer::Door;

/// Where requests come in; either or both.
#[derive(Debug, Default)]
pub struct Listeners {
    /// The open web.
    pub tcp: Option<TcpListener>,
    /// The onion, by tor on the same machine.
    pub unix: Option<UnixListener>,
}

/// What connections may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Connections at once, on each listener.
    pub connections: usize,
    /// From the end of one request (or the start of the connection) until the next one's header is complete.
    pub header: Duration,
    /// From a request's header until its body is complete.
    pub body: Duration,
    /// Silence, whatever is being waited for.
    pub idle: Duration,
    /// For requests under way when the server is told to stop.
    pub drain: Duration,
}

impl Default for Limits {
    /// 1,024 connections; 20 s for a header, 60 s for a body, 60 s of silence, 20 s to finish.
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            connections: 1_024,
            header: seconds(20),
            body: seconds(60),
            idle: seconds(60),
            drain: seconds(20),
        }
    }
}

/// The most bytes of one header, and of what hyper holds of a connection at once.
const BUFFER: usize = 16 << 10;
/// The most lines of a header.
const HEADER_LINES: usize = 32;
/// How much of a body that nobody wants is still taken off the wire, so that the answer is not lost with it.
const LINGER_BYTES: u64 = 512 << 10;
/// And for how long.
const LINGER: Duration = Duration::from_secs(2);
/// The pause after the operating system refused a connection, for instance because it has no descriptor left.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves `app` on the listeners until `shutdown` is done; then takes no connection more, lets requests under way finish
/// within [`Limits::drain`], and returns.
pub async fn run(listeners: Listeners, app: Router, limits: Limits, shutdown: impl Future<Output = ()>) {
    let (stop, stopped) = watch::channel(false);
    let mut doors = JoinSet::new();
    if let Some(tcp) = listeners.tcp {
        doors.spawn(serve(tcp, app.clone(), limits, stopped.clone()));
    }
    if let Some(unix) = listeners.unix {
        doors.spawn(serve(unix, app, limits, stopped.clone()));
    }
    drop(stopped);
    shutdown.await;
    crate::log::line(&crate::log::State::Draining);
    stop.send_replace(true);
    while doors.join_next().await.is_some() {}
}

/// A listener, and the door that it is.
trait Accept: Send + Sync + 'static {
    const DOOR: Door;
    type Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    fn accept(&self) -> impl Future<Output = io::Result<Self::Stream>> + Send;
}

impl Accept for TcpListener {
    const DOOR: Door = Door::Open;
    type Stream = TcpStream;

    async fn accept(&self) -> io::Result<TcpStream> {
        let (stream, _) = Self::accept(self).await?;
        // Answers are written whole; waiting for more to send only costs time. A peer that has gone is found out later.
        let _ = stream.set_nodelay(true);
        Ok(stream)
    }
}

impl Accept for UnixListener {
    const DOOR: Door = Door::Onion;
    type Stream = UnixStream;

    async fn accept(&self) -> io::Result<UnixStream> {
        Ok(Self::accept(self).await?.0)
    }
}

/// One listener's connections.
async fn serve<A: Accept>(listener: A, app: Router, limits: Limits, mut stopped: watch::Receiver<bool>) {
    let seats = Seats::new(limits.connections);
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = Accept::accept(&listener) => accepted,
            _ = stopped.wait_for(|stopped| *stopped) => break,
        };
        // What has ended is taken off the list.
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok(stream) => {
                // Without a seat the connection is dropped: every other one is being worked for.
                if let Some(seat) = seats.take() {
                    let (app, stopped) = (app.clone(), stopped.clone());
                    connections.spawn(connection(stream, Arc::new(seat), A::DOOR, app, limits, stopped));
                }
            }
            Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
        }
    }
    drop(listener);
    let finish = async { while connections.join_next().await.is_some() {} };
    // What has not finished by then is cut off when the set is dropped.
    let _ = tokio::time::timeout(limits.drain, finish).await;
}

type Answering = Pin<Box<dyn Future<Output = Result<http::Response<Body>, Infallible>> + Send>>;

/// One connection, from its first byte to its last.
async fn connection<S>(
    stream: S,
    seat: Arc<Seat>,
    door: Door,
    app: Router,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let worker = Arc::clone(&seat);
    let service = service_fn(move |request: http::Request<Incoming>| -> Answering {
        let (app, seat) = (app.clone(), Arc::clone(&worker));
        Box::pin(async move {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(door);
            request.extensions_mut().insert(seat);
            app.oneshot(request).await
        })
    });
    let io = TokioIo::new(Guarded::new(stream, Arc::clone(&seat), limits.idle));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header)
        .max_headers(HEADER_LINES)
        .max_buf_size(BUFFER)
        .auto_date_header(false)
        .serve_connection(io, service);
    let mut draining = false;
    loop {
        tokio::select! {
            _ = poll_fn(|cx| connection.poll_without_shutdown(cx)) => break,
            () = seat.told_to_leave() => return,
            _ = stopped.wait_for(|stopped| *stopped), if !draining => {
                draining = true;
                Pin::new(&mut connection).graceful_shutdown();
            }
        }
    }
    linger(connection.into_parts().io.into_inner()).await;
}

/// Ends our side and takes a little more of the other's: closing over unread bytes would make the kernel throw away the
/// answer that is on its way.
async fn linger(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    let rest = async {
        stream.shutdown().await?;
        tokio::io::copy(&mut stream.take(LINGER_BYTES), &mut tokio::io::sink()).await
    };
    let _ = tokio::time::timeout(LINGER, rest).await;
}
