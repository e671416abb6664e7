//! The one place where an error becomes a response (SPEC 8.11).

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use postern_wire::DropError;

/// Why a request is not answered with what it asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The dead drop's own reason.
    Drop(DropError),
    /// 405: another method than the path's one, which is this.
    Method(&'static str),
    /// 408: the body did not come in time.
    TooSlow,
    /// 411: a body must announce its length.
    LengthRequired,
}

impl Refusal {
    /// The status of the answer.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Drop(DropError::Refused) => StatusCode::BAD_REQUEST,
            Self::Drop(DropError::Unauthorized) => StatusCode::UNAUTHORIZED,
            Self::Drop(DropError::NotFound) => StatusCode::NOT_FOUND,
            Self::Drop(DropError::Conflict) => StatusCode::CONFLICT,
            Self::Drop(DropError::TooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
            // The last two are a client's; a server that has them has failed, and later it may work.
            Self::Drop(DropError::Busy | DropError::Unreachable | DropError::BadAnswer) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::LengthRequired => StatusCode::LENGTH_REQUIRED,
        }
    }
}

impl From<DropError> for Refusal {
    fn from(error: DropError) -> Self {
        Self::Drop(error)
    }
}

impl IntoResponse for Refusal {
    /// A status, the same two headers for all (and at 405 the one that RFC 9110 asks for), and no body: hyper refuses what is not HTTP in the same form. The
    /// connection ends, since a body may be on its way that nobody will read.
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        if let Self::Method(only) = self {
            headers.insert(header::ALLOW, HeaderValue::from_static(only));
        }
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        response
    }
}
