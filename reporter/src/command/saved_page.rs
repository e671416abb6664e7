//! A saved page (SPEC 8.13): its directory under the pinned root, its signature under that directory's service key, and all
//! the rest against this program's own copy.

use postern_page::saved::{self, Saved};
use postern_trust::{Directory, DirectoryError, SignedDirectory, StatementError};
use postern_wire::SignatureBytes;

use super::page::{Asked, first_other_line};
use crate::text::Text;

/// Checks a saved page, and gives the directory inside; or says in words all that is wrong with it.
pub(super) fn check(saved: &Saved<'_>, asked: &Asked<'_>, text: &Text) -> Result<Directory, Vec<String>> {
    let mut faults = Vec::new();
    let found = SignedDirectory::decode(&saved.directory)
        .and_then(|signed| signed.verify(&(*asked.root).into(), asked.now));
    let directory = match found {
        Ok(directory) => directory,
        Err(why) => return Err(vec![of_directory(&why, text)]),
    };
    let expected = saved::unsigned(&saved.directory, &directory.roster().phone, asked.root.as_bytes());
    if saved.page != expected.as_bytes() {
        let line = first_other_line(&expected, &String::from_utf8_lossy(saved.page));
        faults.push(text.with("saved-differs", &[("line", line.into())]));
    }
    match saved.signature.map(SignatureBytes) {
        None => faults.push(text.say("saved-unsigned")),
        Some(signature) => {
            if signed_by_service(saved.page, &signature, &directory, asked.directory).is_err() {
                faults.push(text.say("saved-signature"));
            }
        }
    }
    if faults.is_empty() { Ok(directory) } else { Err(faults) }
}

/// The key is that of the directory inside, unless the one that we have says that it was revoked.
fn signed_by_service(
    page: &[u8],
    signature: &SignatureBytes,
    inside: &Directory,
    known: &Directory,
) -> Result<(), StatementError> {
    if known.revokes_page(page, signature) {
        return Err(StatementError::Signature);
    }
    inside.verify_page(page, signature)
}

fn of_directory(why: &DirectoryError, text: &Text) -> String {
    match why {
        DirectoryError::Expired { .. } | DirectoryError::NotYet { .. } => text.say("saved-lapsed"),
        DirectoryError::OtherRoot => text.say("saved-other-root"),
        _ => text.with("saved-directory", &[("why", why.to_string().into())]),
    }
}
