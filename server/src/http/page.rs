//! The reporter's page as it is served: its documents, filled from the directory, and its files (SPEC 8.11).

use std::io::Write as _;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use postern_page::{Asset, Template};
use postern_trust::RootDigest;
use postern_wire::Digest;

use super::encoding::{Coding, Forms};
use crate::writer::Door;

/// On everything that is there: never kept, never taken for another type, never read by another site.
const EVERYWHERE: [(HeaderName, HeaderValue); 3] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
];

/// On every document: alone in its process, in no frame, with nothing of the device.
const ON_DOCUMENTS: [(HeaderName, HeaderValue); 6] = [
    (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(NOTHING_OF_THE_DEVICE)),
];

/// What Chromium has a name for; one that it does not know would be complained of in the console.
const NOTHING_OF_THE_DEVICE: &str = "\
    accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), \
    encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
    identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), \
    microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), \
    publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
    storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()";

// An image may be a `data:` URL alone: the empty icon, without which a browser asks for one.
macro_rules! policy {
    ($forms:literal) => {
        concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'; form-action ",
            $forms,
            "; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types postern"
        )
    };
}

/// What a document may load and send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// The start: its own files, its own requests, no form.
    Start,
    /// The no-script door and its answers: a form too, to this server.
    Drop,
    /// The saved page, which says itself what it may do on a disk: here nothing.
    Saved,
}

impl Policy {
    const fn value(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Start => policy!("'none'"),
            Self::Drop => policy!("'self'"),
            Self::Saved => {
                "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox"
            }
        })
    }
}

/// A document, as it is and compressed.
#[derive(Debug, Clone)]
pub struct Document(Forms);

impl Document {
    /// A document, which is compressed once.
    #[must_use]
    pub fn new(html: String) -> Self {
        let plain = Bytes::from(html);
        Self(Forms { coded: vec![(Coding::Gzip, compress(&plain))], plain })
    }

    /// The document as it is.
    #[must_use]
    pub fn html(&self) -> &[u8] {
        &self.0.plain
    }

    fn of(template: Template, phone: &str, root: &RootDigest) -> Self {
        Self::new(template.fill(phone, root.digest().as_bytes()))
    }

    /// The answer with this document, in the form that the request takes. Of the request nothing else counts.
    #[must_use]
    pub fn answer(&self, status: StatusCode, policy: Policy, request: &HeaderMap) -> Response {
        let mut response = coded(request, &self.0);
        *response.status_mut() = status;
        response.headers_mut().extend(ON_DOCUMENTS);
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy.value());
        response
    }
}

/// The documents of one directory: the same bytes for everybody.
#[derive(Debug)]
pub struct Pages {
    /// `GET /`.
    pub start: Document,
    /// `GET /drop`.
    pub drop: Document,
    /// All that a form brought is on disk.
    pub taken: Document,
    /// It brought something else.
    pub refused: Document,
    /// There is no room.
    pub full: Document,
}

impl Pages {
    /// Fills the documents.
    #[must_use]
    pub fn of(phone: &str, root: &RootDigest) -> Self {
        let fill = |template| Document::of(template, phone, root);
        Self {
            start: fill(postern_page::START),
            drop: fill(postern_page::DROP),
            taken: fill(postern_page::TAKEN),
            refused: fill(postern_page::REFUSED),
            full: fill(postern_page::FULL),
        }
    }

    /// The page hash: SHA-256 of the start page.
    #[must_use]
    pub fn hash(&self) -> Digest {
        Digest(postern_page::hash(self.start.html()))
    }
}

/// The answer with a file of the page.
#[must_use]
pub fn file(asset: &'static Asset, request: &HeaderMap) -> Response {
    let [plain, brotli, gzip] = [asset.bytes, asset.brotli, asset.gzip].map(Bytes::from_static);
    let forms = Forms { plain, coded: vec![(Coding::Brotli, brotli), (Coding::Gzip, gzip)] };
    let mut response = coded(request, &forms);
    let kind = HeaderValue::from_static(asset.kind.content_type());
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// An answer of the contract: bytes of no type that a browser shows.
pub fn octets(body: impl Into<Body>) -> Response {
    let mut response = answer(body);
    let kind = HeaderValue::from_static("application/octet-stream");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Tells a visitor of the open web, whose browser asks, where the onion is (Tor Browser's `Onion-Location`).
pub fn point_to_onion(response: &mut Response, onion: Option<&str>, door: Door, path: &str) {
    let place =
        onion.filter(|_| door == Door::Open).map(|onion| format!("{}{path}", onion.trim_end_matches('/')));
    if let Some(value) = place.and_then(|place| HeaderValue::try_from(place).ok()) {
        response.headers_mut().insert(HeaderName::from_static("onion-location"), value);
    }
}

fn coded(request: &HeaderMap, forms: &Forms) -> Response {
    let (coding, bytes) = forms.chosen(request);
    let mut response = answer(bytes);
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, coding.name());
    }
    response
}

fn answer(body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    response.headers_mut().extend(EVERYWHERE);
    response
}

fn compress(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to a Vec cannot fail; if it did, the page would be empty and everybody would see it.
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn pages(phone: &str) -> Pages {
        Pages::of(phone, &RootDigest::from(Digest([7; 32])))
    }

    #[test]
    fn a_document_is_the_same_compressed() {
        let pages = pages("0800 085 0000");
        for document in [&pages.start, &pages.drop, &pages.taken, &pages.refused, &pages.full] {
            let mut plain = Vec::new();
            let [(Coding::Gzip, gzip)] = document.0.coded.as_slice() else { panic!("not compressed") };
            flate2::read::GzDecoder::new(&gzip[..]).read_to_end(&mut plain).unwrap();
            assert_eq!(plain, document.html());
        }
        assert_eq!(pages.hash(), self::pages("0800 085 0000").hash());
        assert_ne!(pages.hash(), self::pages("0800 085 0001").hash());
    }

    #[test]
    fn the_onion_is_told_to_the_open_web_alone() {
        let place = |onion, door, path| {
            let mut response = answer(Body::empty());
            point_to_onion(&mut response, onion, door, path);
            response.headers().get("onion-location").map(|value| value.to_str().unwrap().to_owned())
        };
        let onion = Some("http://abc.onion");
        assert_eq!(place(onion, Door::Open, "/drop").as_deref(), Some("http://abc.onion/drop"));
        assert_eq!(place(Some("http://abc.onion/"), Door::Open, "/").as_deref(), Some("http://abc.onion/"));
        assert_eq!(place(onion, Door::Onion, "/"), None);
        assert_eq!(place(None, Door::Open, "/"), None);
    }
}
