//! Why a request did not succeed.

use postern_wire::DropError;

use crate::retry::Again;
use crate::{ConnectError, SocksError, TlsError, TorTrouble};

/// Why a request did not succeed: small, without text of the server's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// No connection to the server.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The SOCKS proxy did not connect.
    #[error(transparent)]
    Socks(#[from] SocksError),
    /// The embedded Tor did not connect.
    #[error("the embedded Tor did not get through")]
    Tor(TorTrouble),
    /// No TLS with the server.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The request took longer than its overall time.
    #[error("the server took too long")]
    TimedOut,
    /// Nothing was received for the idle time.
    #[error("the server fell silent")]
    Idle,
    /// The connection ended before the answer did.
    #[error("the connection broke off")]
    Broken,
    /// What came is not HTTP/1.1, or its headers are longer than 64 KiB.
    #[error("what answered does not speak HTTP")]
    NotHttp,
    /// 3xx: never followed.
    #[error("the server sent us to another place, which Postern never does")]
    Redirected,
    /// Any other status than 2xx; its body is not read.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// The announced length is not the expected one, or is missing; the body was not read.
    #[error("the server's answer is not of the expected length")]
    WrongLength {
        /// `Content-Length`, if there was one.
        announced: Option<u64>,
    },
    /// The sink ended the transfer.
    #[error("the answer was refused while it was read")]
    SinkRefused,
    /// Path or header cannot be sent.
    #[error("this is no valid request")]
    BadRequest,
}

impl ClientError {
    /// Whether, and how soon, the same request is worth sending again.
    ///
    /// Of 4xx only 408: the upload was too slow on this circuit, and the next one is another (RFC 9110 section 15.5.9).
    #[must_use]
    pub const fn again(self) -> Again {
        match self {
            Self::Connect(error) => error.again(),
            Self::Socks(error) => error.again(),
            Self::Tor(trouble) => trouble.again(),
            Self::Tls(TlsError::Broken) | Self::TimedOut | Self::Idle | Self::Broken => Again::Soon,
            Self::Status(503) => Again::Later,
            Self::Status(408 | 500 | 502 | 504) => Again::Soon,
            Self::Tls(_)
            | Self::NotHttp
            | Self::Redirected
            | Self::Status(_)
            | Self::WrongLength { .. }
            | Self::SinkRefused
            | Self::BadRequest => Again::Never,
        }
    }
}

impl From<ClientError> for DropError {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::Connect(_)
            | ClientError::Socks(_)
            | ClientError::Tor(_)
            | ClientError::Tls(_)
            | ClientError::TimedOut
            | ClientError::Idle
            | ClientError::Broken
            | ClientError::Status(502 | 504) => Self::Unreachable,
            ClientError::Status(400 | 405 | 411) | ClientError::BadRequest => Self::Refused,
            ClientError::Status(401) => Self::Unauthorized,
            ClientError::Status(404) => Self::NotFound,
            ClientError::Status(409) => Self::Conflict,
            ClientError::Status(413) => Self::TooLarge,
            ClientError::Status(408 | 503) => Self::Busy,
            ClientError::NotHttp
            | ClientError::Redirected
            | ClientError::Status(_)
            | ClientError::WrongLength { .. }
            | ClientError::SinkRefused => Self::BadAnswer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_4xx_is_sent_again_but_408() {
        for status in 400..500 {
            let expected = if status == 408 { Again::Soon } else { Again::Never };
            assert_eq!(ClientError::Status(status).again(), expected, "{status}");
        }
        assert_eq!(ClientError::Status(503).again(), Again::Later);
        assert_eq!(ClientError::Redirected.again(), Again::Never);
        assert_eq!(ClientError::WrongLength { announced: None }.again(), Again::Never);
    }

    #[test]
    fn each_status_of_the_contract_has_its_own_word() {
        let words = [
            (400, DropError::Refused),
            (401, DropError::Unauthorized),
            (404, DropError::NotFound),
            (405, DropError::Refused),
            (408, DropError::Busy),
            (409, DropError::Conflict),
            (411, DropError::Refused),
            (413, DropError::TooLarge),
            (503, DropError::Busy),
            (418, DropError::BadAnswer),
        ];
        for (status, word) in words {
            assert_eq!(DropError::from(ClientError::Status(status)), word, "{status}");
        }
    }
}
