//! The reporter's page as `make page` built it: its files, and its documents with two blanks that the server fills from the
//! signed directory (SPEC 8.11). Who serves the page and who checks it link the same bytes; neither needs a toolchain for
//! the page.

pub mod saved;

use sha2::{Digest as _, Sha256};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A file that the page loads, under a name that holds its hash.
#[derive(Debug, Clone, Copy)]
pub struct Asset {
    /// The manifest's name for it.
    pub name: &'static str,
    /// Where it is served: `/page/` and a file name.
    pub path: &'static str,
    /// What the page says of it (`integrity`, W3C Subresource Integrity): `sha256-` and base64.
    pub sri: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: &'static [u8],
    /// The same, compressed as brotli (RFC 7932).
    pub brotli: &'static [u8],
    /// The same, compressed as gzip (RFC 1952).
    pub gzip: &'static [u8],
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// JavaScript.
    Script,
    /// A style sheet.
    Style,
    /// WebAssembly.
    Engine,
}

impl Kind {
    /// Its `Content-Type`.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Script => "text/javascript; charset=utf-8",
            Self::Style => "text/css; charset=utf-8",
            Self::Engine => "application/wasm",
        }
    }
}

/// The file at a path.
#[must_use]
pub fn asset(path: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.path == path)
}

/// An HTML document of the page, with blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template(&'static str);

/// `GET /`: the start, which loads the rest.
pub const START: Template = Template(include_str!("../../dist/index.html"));
/// `GET /drop`: the form of the no-script door.
pub const DROP: Template = Template(include_str!("../../dist/drop.html"));
/// Its answer: everything is taken.
pub const TAKEN: Template = Template(include_str!("../../dist/drop-taken.html"));
/// Its answer: this is no sealed letter.
pub const REFUSED: Template = Template(include_str!("../../dist/drop-refused.html"));
/// Its answer: no room, try later.
pub const FULL: Template = Template(include_str!("../../dist/drop-full.html"));

/// Every document.
pub const DOCUMENTS: [Template; 5] = [START, DROP, TAKEN, REFUSED, FULL];

impl Template {
    /// The document with its blanks filled: `{{phone}}` with the directory's phone number, as text, and `{{root}}` with the
    /// 64 hex digits of the pinned root. Nothing else varies, so it is the same bytes for everybody.
    #[must_use]
    pub fn fill(self, phone: &str, root: &[u8; 32]) -> String {
        // The phone number last: it is a stranger's text, in which nothing is filled.
        self.0.replace("{{root}}", &hex::encode(root)).replace("{{phone}}", &escape(phone))
    }
}

/// SHA-256 of a document or a file. That of the start page as it is served is the page hash: the start names the script and
/// the style with their hashes, the script names the engine with its own, so it pins all that runs.
#[must_use]
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A text as it stands in HTML, between tags or in a quoted attribute.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;

    use super::*;

    #[test]
    fn every_file_is_what_the_manifest_says() {
        assert!(!ASSETS.is_empty());
        for file in ASSETS {
            assert_eq!(file.sri, format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(file.bytes))));
            assert_eq!(asset(file.path).unwrap().name, file.name);
        }
        assert!(asset("/page/").is_none() && asset("/page/manifest.json").is_none());
    }

    #[test]
    fn documents_name_no_other_file_and_pin_those_they_name() {
        for template in DOCUMENTS {
            let html = template.fill("0800", &[0; 32]);
            for after in html.split("/page/").skip(1) {
                let name: String = after.chars().take_while(|c| !"\"'<> ".contains(*c)).collect();
                let path = format!("/page/{name}");
                let file = asset(&path).unwrap_or_else(|| panic!("{path} is not there"));
                assert!(html.contains(file.sri), "{path} is not pinned");
            }
        }
    }

    #[test]
    fn blanks_are_filled_with_text() {
        for template in DOCUMENTS {
            assert!(!template.fill("0800 085 0000", &[7; 32]).contains("{{"));
        }
        let sample = Template("<p>{{phone}} {{root}} {{phone}}</p>");
        let ab = "ab".repeat(32);
        assert_eq!(sample.fill("1", &[0xab; 32]), format!("<p>1 {ab} 1</p>"));
        assert_eq!(sample.fill("<b>&\"\n{{root}}", &[0xab; 32]), {
            let phone = "&lt;b&gt;&amp;&quot;{{root}}";
            format!("<p>{phone} {ab} {phone}</p>")
        });
    }

    #[test]
    fn the_start_says_the_root_and_the_phone_number() {
        let html = START.fill("0800 085 0000", &[0xab; 32]);
        assert!(html.contains("0800 085 0000") && html.contains(&"ab".repeat(32)));
    }
}
