//! Targets over `postern-server`: what a form brings to the no-script door.

use core::pin::pin;
use core::task::{Context, Poll, Waker};

use postern_server::http::form::cells;
use postern_wire::sizes::{CELL, REPORTER_PARTS};

/// The first line is the content type, the rest the form.
pub(crate) fn drop_form(bytes: &[u8]) {
    let end = bytes.iter().position(|b| *b == b'\n').unwrap_or(bytes.len());
    let (line, body) = bytes.split_at(end);
    let Ok(content_type) = core::str::from_utf8(line) else { return };
    let body = body.get(1..).unwrap_or_default().to_vec();
    let length = body.len();
    // All of the form is there, so nothing is ever waited for.
    let mut found = pin!(cells(content_type, body.into()));
    let Poll::Ready(found) = found.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        unreachable!("a form that is there is read at once")
    };
    if let Ok(cells) = found {
        assert!((1..=REPORTER_PARTS).contains(&cells.len()) && cells.len() * CELL <= length);
    }
}
