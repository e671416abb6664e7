//! The saved page: one file that works from disk, with engine and directory inside, signed by the service (SPEC 8.13).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::{ASSETS, escape};

/// Where the service hands it out.
pub const PATH: &str = "/saved-page";
/// What the file is called on a disk: nothing that tells more than the page's title.
pub const FILE_NAME: &str = "information.html";

const TEMPLATE: &str = include_str!("../../dist/saved.html");
const DIRECTORY: &str = "<script type=\"text/plain\" id=\"directory\">";
const DIRECTORY_END: &str = "</script>";
const SIGNATURE: &str = "<!-- postern/v1/page ";
const SIGNATURE_END: &str = " -->\n";
/// 64 bytes in base64.
const SIGNATURE_TEXT: usize = 88;

/// The saved page without its last line: what the service signs. The same bytes for the same directory and root.
///
/// `directory` is the file (SPEC 4.2), `phone` the number in it.
#[must_use]
pub fn unsigned(directory: &[u8], phone: &str, root: &[u8; 32]) -> String {
    // The phone number last: it is a stranger's text, in which nothing is filled.
    TEMPLATE
        .replace("{{root}}", &hex::encode(root))
        .replace("{{style}}", text_of("style"))
        .replace("{{engine}}", text_of("engine_js"))
        .replace("{{directory}}", &BASE64_STANDARD.encode(directory))
        .replace("{{phone}}", &escape(phone))
}

/// The whole file: what [`unsigned`] gives, and a last line that holds the signature.
#[must_use]
pub fn signed(mut page: String, signature: &[u8; 64]) -> String {
    page.extend([SIGNATURE, &BASE64_STANDARD.encode(signature), SIGNATURE_END]);
    page
}

/// What a file holds that says it is a saved page. Nothing of it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved<'a> {
    /// All but the last line.
    pub page: &'a [u8],
    /// The signature of the last line; none if the last line is no such line.
    pub signature: Option<[u8; 64]>,
    /// The directory inside.
    pub directory: Vec<u8>,
}

impl<'a> Saved<'a> {
    /// Takes a file apart; nothing if there is no directory in it, so that it is no saved page.
    #[must_use]
    pub fn parse(file: &'a [u8]) -> Option<Self> {
        let (page, signature) = match split(file) {
            Some((page, signature)) => (page, Some(signature)),
            None => (file, None),
        };
        let (_, rest) = cut(page, DIRECTORY.as_bytes())?;
        let (base64, _) = cut(rest, DIRECTORY_END.as_bytes())?;
        Some(Self { page, signature, directory: BASE64_STANDARD.decode(base64).unwrap_or_default() })
    }
}

/// All but the last line, and the signature on it. It is read strictly: one signature is written in one way.
fn split(file: &[u8]) -> Option<(&[u8], [u8; 64])> {
    let rest = file.strip_suffix(SIGNATURE_END.as_bytes())?;
    let (rest, base64) = rest.split_at_checked(rest.len().checked_sub(SIGNATURE_TEXT)?)?;
    let page = rest.strip_suffix(SIGNATURE.as_bytes())?;
    let signature = BASE64_STANDARD.decode(base64).ok()?;
    Some((page, signature.try_into().ok()?))
}

/// What stands before and behind the first `mark`.
fn cut<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(mark.len()).position(|window| window == mark)?;
    let (before, rest) = bytes.split_at_checked(at)?;
    Some((before, rest.strip_prefix(mark)?))
}

/// A file of the page as it stands inside the saved one.
fn text_of(name: &str) -> &'static str {
    let file = ASSETS.iter().find(|asset| asset.name == name);
    file.and_then(|file| core::str::from_utf8(file.bytes).ok()).unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash;

    const FILE: &[u8] = b"a directory, for all that this crate knows";

    fn page() -> String {
        unsigned(FILE, "0800 <1>", &[0xab; 32])
    }

    #[test]
    fn every_blank_is_filled_and_everything_is_inside() {
        let page = page();
        for blank in ["phone", "root", "style", "engine", "directory"] {
            assert!(!page.contains(&format!("{{{{{blank}}}}}")), "{blank}");
        }
        assert!(page.contains("0800 &lt;1&gt;") && page.contains(&"ab".repeat(32)));
        assert!(page.contains("posternEngine") && page.contains("--paper"));
        for outside in ["/page/", "src=\"", "href=\"/", "href=\"http"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert_eq!(page, self::page());
    }

    #[test]
    fn the_policy_pins_every_script_and_the_style_and_allows_nothing_else() {
        let page = page();
        let (_, rest) = page.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
        let policy = rest.split_once('"').unwrap().0;
        let inside = |open: &str, close: &str| -> Vec<String> {
            let pieces = page.split(open).skip(1);
            pieces.map(|piece| piece.split_once(close).unwrap().0.to_owned()).collect()
        };
        let pinned = |texts: Vec<String>| -> Vec<String> {
            let hash = |text: &String| format!("'sha256-{}'", BASE64_STANDARD.encode(hash(text.as_bytes())));
            texts.iter().map(hash).collect()
        };
        let scripts = pinned(inside("<script>", "</script>"));
        assert_eq!(scripts.len(), 2);
        let style = pinned(inside("<style>", "</style>")).concat();
        assert_eq!(
            policy,
            format!(
                "default-src 'none'; script-src {}; style-src {style}; img-src data:; base-uri 'none'; \
                 form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
                scripts.join(" ")
            )
        );
    }

    #[test]
    fn a_file_is_taken_apart_into_what_it_was_made_of() {
        let file = signed(page(), &[7; 64]);
        let saved = Saved::parse(file.as_bytes()).unwrap();
        assert_eq!((saved.page, saved.signature), (page().as_bytes(), Some([7; 64])));
        assert_eq!(saved.directory, FILE);
        assert!(file.lines().last().unwrap().starts_with("<!-- postern/v1/page BwcH"));
    }

    #[test]
    fn other_files_are_none_or_unsigned() {
        assert_eq!(Saved::parse(b""), None);
        assert_eq!(Saved::parse(b"<!-- postern/v1/page  -->\n"), None);
        assert_eq!(Saved::parse(DIRECTORY.as_bytes()), None);
        let file = signed(page(), &[7; 64]);
        let unsigned = |file: &str| Saved::parse(file.as_bytes()).unwrap().signature.is_none();
        assert!(unsigned(&page()));
        assert!(unsigned(file.trim_end()));
        assert!(unsigned(&format!("{file}\n")));
        // The last digit before the padding has four bits that no byte takes: they are zero, or it is another text.
        assert!(unsigned(&file.replace("Bw== -->", "Bx== -->")));
        assert!(!unsigned(&file.replace("Bw== -->", "Cw== -->")));
        let broken = page().replace(&BASE64_STANDARD.encode(FILE), "?");
        assert!(Saved::parse(broken.as_bytes()).unwrap().directory.is_empty());
    }
}
