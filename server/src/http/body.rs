//! Bodies of requests: their length is judged before their first byte is read (SPEC 8.11).

use std::time::Duration;

use axum::body::Body;
use http::{HeaderMap, header};
use http_body_util::BodyExt as _;
use postern_wire::DropError;
use postern_wire::sizes::MAX_SYNC;

use super::Refusal;

/// Which lengths a path takes, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// This and no other.
    Exactly(usize),
    /// Up to this.
    UpTo(usize),
}

/// The length that a request announces, if this path takes it.
///
/// # Errors
/// 411 without a length or with a chunked body, 413 above everything that is taken anywhere, 400 for another length
/// than this path's.
pub fn announced(headers: &HeaderMap, taken: Length) -> Result<usize, Refusal> {
    if headers.contains_key(header::TRANSFER_ENCODING) {
        return Err(Refusal::LengthRequired);
    }
    let length = headers.get(header::CONTENT_LENGTH).ok_or(Refusal::LengthRequired)?;
    let digits = length.to_str().ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    // More digits than a usize has are a length above everything.
    let length: usize = digits.ok_or(DropError::Refused)?.parse().unwrap_or(usize::MAX);
    match taken {
        _ if length > MAX_SYNC => Err(DropError::TooLarge.into()),
        Length::Exactly(exact) if length == exact => Ok(length),
        Length::UpTo(most) if length > 0 && length <= most => Ok(length),
        _ => Err(DropError::Refused.into()),
    }
}

/// Whether a request announces no body at all.
#[must_use]
pub fn none_announced(headers: &HeaderMap) -> bool {
    !headers.contains_key(header::TRANSFER_ENCODING)
        && headers.get(header::CONTENT_LENGTH).is_none_or(|length| length.as_bytes() == b"0")
}

/// Reads a body of exactly `length` bytes within `limit`.
///
/// # Errors
/// 408 when it takes longer, 400 when it ends early or does not end.
pub async fn read(mut body: Body, length: usize, limit: Duration) -> Result<Vec<u8>, Refusal> {
    let read = async {
        // Grown as it comes: an announced length alone costs nothing.
        let mut bytes = Vec::new();
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame.map_err(|_| DropError::Refused)?.into_data() else {
                return Err(DropError::Refused);
            };
            if data.len() > length.saturating_sub(bytes.len()) {
                return Err(DropError::Refused);
            }
            if bytes.is_empty() {
                bytes.reserve_exact(length);
            }
            bytes.extend_from_slice(&data);
        }
        if bytes.len() == length { Ok(bytes) } else { Err(DropError::Refused) }
    };
    match tokio::time::timeout(limit, read).await {
        Ok(read) => read.map_err(Refusal::from),
        Err(_) => Err(Refusal::TooSlow),
    }
}

#[cfg(test)]
mod tests {
    use postern_wire::sizes::CELL;

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn announced_lengths() {
        let cell = Length::Exactly(CELL);
        let refused = Err(Refusal::Drop(DropError::Refused));
        let large = Err(Refusal::Drop(DropError::TooLarge));
        let table = [
            (headers(&[("content-length", "16384")]), Ok(CELL)),
            (headers(&[("content-length", "16383")]), refused),
            (headers(&[("content-length", "16385")]), refused),
            (headers(&[("content-length", "0")]), refused),
            (headers(&[("content-length", "+16384")]), refused),
            (headers(&[("content-length", "262145")]), large),
            (headers(&[("content-length", "1073741824")]), large),
            (headers(&[("content-length", "99999999999999999999999999")]), large),
            (headers(&[]), Err(Refusal::LengthRequired)),
            (headers(&[("transfer-encoding", "chunked")]), Err(Refusal::LengthRequired)),
        ];
        for (headers, expected) in table {
            assert_eq!(announced(&headers, cell), expected, "{headers:?}");
        }
        let sync = Length::UpTo(MAX_SYNC);
        assert_eq!(announced(&headers(&[("content-length", "262144")]), sync), Ok(MAX_SYNC));
        assert_eq!(announced(&headers(&[("content-length", "0")]), sync), refused);
    }

    #[tokio::test]
    async fn a_body_is_as_long_as_announced() {
        let soon = Duration::from_secs(5);
        assert_eq!(read(Body::from(vec![7; 9]), 9, soon).await, Ok(vec![7; 9]));
        for other in [8, 10] {
            let read = read(Body::from(vec![7; 9]), other, soon).await;
            assert_eq!(read, Err(Refusal::Drop(DropError::Refused)));
        }
    }
}
