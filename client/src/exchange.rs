//! One request and its answer on one connection: fixed headers out; status, then length, then body in.

use core::convert::Infallible;
use core::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST};
use http::{HeaderName, HeaderValue, Request, Uri};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::time::{Instant, timeout, timeout_at};

use crate::ClientError;
use crate::connect::Stream;

/// The most bytes of an answer's headers, and of its body that are held before they are taken.
const BUFFER: usize = 64 << 10;

/// The methods of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`, without a body.
    Get,
    /// `POST`, with one.
    Post,
}

impl Method {
    /// As it stands in the request line and in what a collector signs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What length the answer's body must have, in bytes. It must be announced, and is compared before the body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Exactly so many.
    Exactly(u64),
    /// So many or fewer.
    AtMost(u64),
}

impl Expect {
    const fn admits(self, length: u64) -> bool {
        match self {
            Self::Exactly(n) => length == n,
            Self::AtMost(n) => length <= n,
        }
    }
}

/// An answer: 2xx, its body of an expected length.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// From 200 to 299.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

impl core::fmt::Debug for Response {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

/// How long a request may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// For the whole request, from dialling to the last byte, before the allowance for its length.
    pub total: Duration,
    /// For silence: between the request's end and the answer's headers, and between two pieces of its body.
    pub idle: Duration,
    /// Bytes a second below which a long body is too slow: `total` grows by one second for so many bytes that are sent
    /// or announced. 0 counts as 1.
    pub min_rate: u64,
}

impl Timeouts {
    /// Direct connections: 60 s in all, 20 s of silence, 16 KiB a second.
    pub const DIRECT: Self =
        Self { total: Duration::from_secs(60), idle: Duration::from_secs(20), min_rate: 16 << 10 };
    /// Over SOCKS, where a circuit must be built first: 120 s in all, 60 s of silence, 16 KiB a second.
    pub const SOCKS: Self =
        Self { total: Duration::from_secs(120), idle: Duration::from_secs(60), min_rate: 16 << 10 };

    pub(crate) fn allowance(&self, bytes: u64) -> Duration {
        Duration::from_secs(bytes.div_ceil(self.min_rate.max(1)))
    }
}

/// What is asked.
pub(crate) struct Ask<'a> {
    pub(crate) method: Method,
    pub(crate) path: &'a str,
    pub(crate) auth: Option<&'a str>,
    pub(crate) body: Bytes,
    pub(crate) expect: Expect,
}

impl Ask<'_> {
    pub(crate) fn sent(&self) -> u64 {
        u64::try_from(self.body.len()).unwrap_or(u64::MAX)
    }

    /// The request with its fixed headers, in this order and no others.
    ///
    /// # Errors
    /// [`ClientError::BadRequest`], when path, header or body cannot be sent.
    pub(crate) fn request(&self, host: &HeaderValue) -> Result<Request<Full<Bytes>>, ClientError> {
        let uri = Uri::try_from(self.path).map_err(|_| ClientError::BadRequest)?;
        if !self.path.starts_with('/') || (self.method == Method::Get && !self.body.is_empty()) {
            return Err(ClientError::BadRequest);
        }
        let mut request = Request::new(Full::new(self.body.clone()));
        *request.uri_mut() = uri;
        let post = self.method == Method::Post;
        *request.method_mut() = if post { http::Method::POST } else { http::Method::GET };
        let headers = request.headers_mut();
        headers.insert(HOST, host.clone());
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
        if post {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
            headers.insert(CONTENT_LENGTH, HeaderValue::from(self.sent()));
        }
        if let Some(auth) = self.auth {
            let value = HeaderValue::from_str(auth).map_err(|_| ClientError::BadRequest)?;
            headers.insert(HeaderName::from_static("postern-auth"), value);
        }
        Ok(request)
    }
}

/// Takes the answer's body as it comes.
pub(crate) type Take<'a> = &'a mut (dyn FnMut(&[u8]) -> Result<(), ClientError> + Send);

/// Sends `request`, which was made of `ask`, and reads the answer into `take`; gives the status.
///
/// # Errors
/// All of [`ClientError`] that may happen once there is a connection.
pub(crate) async fn exchange<S: Stream + 'static>(
    stream: S,
    ask: &Ask<'_>,
    request: Request<Full<Bytes>>,
    timeouts: &Timeouts,
    deadline: Instant,
    take: Take<'_>,
) -> Result<u16, ClientError> {
    let mut http = http1::Builder::new();
    http.title_case_headers(true).max_buf_size(BUFFER);
    let (sender, connection) = http.handshake(TokioIo::new(stream)).await.map_err(|e| from_hyper(&e))?;
    // The connection moves the bytes and says nothing: whatever breaks it also reaches the conversation.
    let moving = async {
        let _ = connection.await;
        core::future::pending::<Infallible>().await
    };
    tokio::select! {
        status = converse(sender, request, ask, timeouts, deadline, take) => status,
        never = moving => match never {},
    }
}

async fn converse(
    mut sender: http1::SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
    ask: &Ask<'_>,
    timeouts: &Timeouts,
    deadline: Instant,
    take: Take<'_>,
) -> Result<u16, ClientError> {
    let silence = timeouts.idle + timeouts.allowance(ask.sent());
    let answer =
        timely(deadline, silence, sender.send_request(request)).await?.map_err(|e| from_hyper(&e))?;
    let status = answer.status();
    if status.is_redirection() {
        return Err(ClientError::Redirected);
    }
    if !status.is_success() {
        return Err(ClientError::Status(status.as_u16()));
    }
    let mut body = answer.into_body();
    // Exact only with a `Content-Length`, or where HTTP allows no body; never when chunked or ended by closing.
    let announced = body.size_hint().exact();
    let length = announced.filter(|n| ask.expect.admits(*n)).ok_or(ClientError::WrongLength { announced })?;

    let deadline = deadline + timeouts.allowance(length);
    let mut left = length;
    while left > 0 {
        let frame = timely(deadline, timeouts.idle, body.frame()).await?;
        let frame = frame.ok_or(ClientError::Broken)?.map_err(|e| from_hyper(&e))?;
        let Ok(data) = frame.into_data() else { continue };
        let len = u64::try_from(data.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(len).ok_or(ClientError::WrongLength { announced })?;
        take(&data)?;
    }
    Ok(status.as_u16())
}

/// Waits until the deadline, or until there was silence for too long.
async fn timely<T>(
    deadline: Instant,
    silence: Duration,
    future: impl Future<Output = T>,
) -> Result<T, ClientError> {
    match timeout_at(deadline, timeout(silence, future)).await {
        Err(_) => Err(ClientError::TimedOut),
        Ok(Err(_)) => Err(ClientError::Idle),
        Ok(Ok(value)) => Ok(value),
    }
}

fn from_hyper(error: &hyper::Error) -> ClientError {
    if error.is_parse() {
        ClientError::NotHttp
    } else if error.is_user() {
        ClientError::BadRequest
    } else {
        ClientError::Broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

    const TIMEOUTS: Timeouts =
        Timeouts { total: Duration::from_secs(60), idle: Duration::from_secs(20), min_rate: 100 };

    /// What the client makes of this server, and after how many seconds. All is in memory: only the test's time passes.
    async fn made_of<F: Future<Output = ()> + Send + 'static>(
        body: &'static [u8],
        expect: Expect,
        server: impl FnOnce(DuplexStream) -> F,
    ) -> (Result<Vec<u8>, ClientError>, u64) {
        let (near, far) = duplex(1 << 10);
        tokio::spawn(server(far));
        let ask = Ask { method: Method::Post, path: "/", auth: None, body: Bytes::from_static(body), expect };
        let mut read = Vec::new();
        let mut take = |bytes: &[u8]| {
            read.extend_from_slice(bytes);
            Ok(())
        };
        let start = Instant::now();
        let deadline = start + TIMEOUTS.total + TIMEOUTS.allowance(ask.sent());
        let host = HeaderValue::from_static("localhost");
        let made = exchange(near, &ask, ask.request(&host).unwrap(), &TIMEOUTS, deadline, &mut take).await;
        (made.map(|_| read), start.elapsed().as_secs())
    }

    async fn pause(seconds: u64) {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
    }

    /// After the request's first byte sends `head`, then one byte every `seconds`.
    async fn drip(far: DuplexStream, head: &'static str, seconds: u64) {
        let (mut from, mut to) = tokio::io::split(far);
        from.read_u8().await.unwrap();
        tokio::spawn(async move { while from.read_u8().await.is_ok() {} });
        if to.write_all(head.as_bytes()).await.is_err() {
            return;
        }
        loop {
            pause(seconds).await;
            if to.write_all(b"x").await.is_err() {
                return;
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_does_not_read_or_answer() {
        let silent = made_of(b"", Expect::AtMost(9), |far| drip(far, "", 1_000)).await;
        assert_eq!(silent, (Err(ClientError::Idle), 20));
        // More than fits on the way: it is never all sent. 5,000 bytes have an allowance of 50 s.
        let unread = made_of(&[0; 5_000], Expect::AtMost(9), |far| async move {
            pause(1_000).await;
            drop(far);
        });
        assert_eq!(unread.await, (Err(ClientError::Idle), 70));
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_drips() {
        let head = made_of(b"", Expect::AtMost(9), |far| drip(far, "HTTP/1.1 200 OK\r\nX: ", 5)).await;
        assert_eq!(head, (Err(ClientError::Idle), 20));
        let fast = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";
        assert_eq!(
            made_of(b"", Expect::Exactly(4), |far| drip(far, fast, 5)).await,
            (Ok(b"xxxx".to_vec()), 20)
        );
        assert_eq!(
            made_of(b"", Expect::Exactly(4), |far| drip(far, fast, 25)).await,
            (Err(ClientError::Idle), 20)
        );
        // 60 s, and 10 for an announced length of 1,000.
        let slow = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
        let made = made_of(b"", Expect::Exactly(1_000), |far| drip(far, slow, 15)).await;
        assert_eq!(made, (Err(ClientError::TimedOut), 70));
    }
}
