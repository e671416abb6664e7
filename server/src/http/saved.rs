//! The saved page as it is handed out: made and signed once for a directory (SPEC 8.13).

use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use postern_page::saved;
use postern_trust::{SigningKey, purpose};

use super::page::{Document, Policy};
use crate::installed::Installed;

/// The saved page of one directory: the same bytes for everybody.
#[derive(Debug, Clone)]
pub struct SavedPage(Document);

impl SavedPage {
    /// Fills the page with the directory, and signs it.
    #[must_use]
    pub fn of(installed: &Installed, key: &SigningKey) -> Self {
        let roster = installed.directory.roster();
        let page = saved::unsigned(&installed.bytes, &roster.phone, installed.root().digest().as_bytes());
        let signature = key.sign::<purpose::Page>(&roster.service, page.as_bytes());
        Self(Document::new(saved::signed(page, signature.as_bytes())))
    }

    /// The answer with the file: to be kept on a disk, and dead if a browser shows it here all the same.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let mut response = self.0.answer(StatusCode::OK, Policy::Saved, request);
        response.headers_mut().insert(header::CONTENT_DISPOSITION, ATTACHMENT);
        response
    }
}

const ATTACHMENT: HeaderValue = HeaderValue::from_static("attachment; filename=\"information.html\"");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_called_as_the_pages_links_call_it() {
        assert_eq!(ATTACHMENT, format!("attachment; filename=\"{}\"", saved::FILE_NAME));
        let link = format!("href=\"{}\" download=\"{}\"", saved::PATH, saved::FILE_NAME);
        for template in [postern_page::START, postern_page::DROP] {
            assert!(template.fill("", &[0; 32]).contains(&link));
        }
    }
}
