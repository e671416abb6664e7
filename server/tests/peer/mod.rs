//! A plain HTTP/1.1 client, one connection for each request.

#![allow(dead_code, reason = "every test program uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's broken expectation"
)]

use std::net::SocketAddr;
use std::path::PathBuf;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use postern_wire::auth::HEADER;
use postern_wire::cell::Cell;
use postern_wire::dead_drop::path;
use postern_wire::{Collector, Day, DaySink, DeadDrop, DropError};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};

/// Where the server is.
pub enum At {
    Tcp(SocketAddr),
    Unix(PathBuf),
}

pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

/// A client of one server.
pub struct Peer(pub At);

impl Peer {
    pub async fn connect(&self) -> std::io::Result<Box<dyn Stream>> {
        Ok(match &self.0 {
            At::Tcp(address) => Box::new(TcpStream::connect(address).await?),
            At::Unix(path) => Box::new(UnixStream::connect(path).await?),
        })
    }

    /// Sends these bytes, and gives everything that comes back until the server ends the connection.
    pub async fn raw(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect().await.unwrap();
        // The server may have hung up before it has everything.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        answer
    }

    /// One request; status and body.
    pub async fn ask(
        &self,
        method: &str,
        path: &str,
        auth: Option<String>,
        body: Vec<u8>,
    ) -> Result<Vec<u8>, DropError> {
        let stream = self.connect().await.map_err(|_| DropError::Unreachable)?;
        let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
        let (mut send, connection) = handshake.map_err(|_| DropError::Unreachable)?;
        tokio::spawn(connection);
        let mut request = http::Request::builder().method(method).uri(path).header("host", "practice");
        if let Some(auth) = auth {
            request = request.header(HEADER, auth);
        }
        let request = request.body(Full::new(Bytes::from(body))).unwrap();
        let response = send.send_request(request).await.map_err(|_| DropError::Unreachable)?;
        let status = response.status().as_u16();
        let announced: Option<usize> =
            response.headers().get("content-length").map(|length| length.to_str().unwrap().parse().unwrap());
        let body = response.into_body().collect().await.map_err(|_| DropError::BadAnswer)?.to_bytes();
        assert_eq!(announced, Some(body.len()), "every answer announces its length");
        match status {
            200 | 202 => Ok(body.to_vec()),
            _ if !body.is_empty() => panic!("a refusal with a body"),
            400 => Err(DropError::Refused),
            401 => Err(DropError::Unauthorized),
            404 => Err(DropError::NotFound),
            409 => Err(DropError::Conflict),
            413 => Err(DropError::TooLarge),
            503 => Err(DropError::Busy),
            _ => panic!("status {status}"),
        }
    }

    async fn get(&self, path: &str) -> Result<Vec<u8>, DropError> {
        self.ask("GET", path, None, Vec::new()).await
    }
}

impl DeadDrop for Peer {
    async fn directory(&self) -> Result<Vec<u8>, DropError> {
        self.get(path::DIRECTORY).await
    }

    async fn index(&self) -> Result<Vec<u8>, DropError> {
        self.get(path::INDEX).await
    }

    async fn shelf(&self, release: Day, k: u32) -> Result<Vec<u8>, DropError> {
        self.get(&path::shelf(release, k)).await
    }

    async fn post(&self, cell: &Cell) -> Result<(), DropError> {
        let body = self.ask("POST", path::CELLS, None, cell.as_bytes().to_vec()).await?;
        assert!(body.is_empty());
        Ok(())
    }

    async fn day(
        &self,
        collector: &dyn Collector,
        day: Day,
        sink: &mut dyn DaySink,
    ) -> Result<(), DropError> {
        let path = path::day(day);
        let auth = collector.authorize("GET", &path, &[]).encode();
        sink.accept(&self.ask("GET", &path, Some(auth), Vec::new()).await?)
    }

    async fn sync(&self, collector: &dyn Collector, request: &[u8]) -> Result<Vec<u8>, DropError> {
        let auth = collector.authorize("POST", path::SYNC, request).encode();
        self.ask("POST", path::SYNC, Some(auth), request.to_vec()).await
    }
}
