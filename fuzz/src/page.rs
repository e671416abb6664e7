//! Targets over `postern-page`: a file that says it is a saved page.

use postern_page::saved::{Saved, signed};

pub(crate) fn saved_page(bytes: &[u8]) {
    let Some(saved) = Saved::parse(bytes) else { return };
    let Some(signature) = saved.signature else {
        assert_eq!(saved.page, bytes, "a file without a signature is a page as it is");
        return;
    };
    if let Ok(page) = core::str::from_utf8(saved.page) {
        assert_eq!(signed(page.to_owned(), &signature).as_bytes(), bytes);
    }
}
