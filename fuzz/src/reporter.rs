//! Targets over `postern-reporter` and `postern-reporting`: an answers file, and the checker over whatever somebody writes.

use postern_reporter::answers::parse;
use postern_reporting::checker::{Input, Place, check};
use postern_wire::ServiceId;

const SERVICE: ServiceId = ServiceId([7; 16]);

pub(crate) fn answers(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    match parse(text, "en") {
        Ok(answers) => {
            assert!(answers.text_bytes() <= text.len() || answers.check(true).is_err());
            hits(&answers.texts(), answers.contact.as_ref().map(|contact| contact.as_str()));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// The first line is the contact details, the rest the free text.
pub(crate) fn checker(bytes: &[u8]) {
    if let Ok(text) = core::str::from_utf8(bytes) {
        let (contact, text) = text.split_once('\n').map_or((None, text), |(c, text)| (Some(c), text));
        hits(&[(Place::What, text)], contact);
    }
}

fn hits(texts: &[(Place, &str)], contact: Option<&str>) {
    for hit in check(&Input { service: &SERVICE, texts, contact }) {
        let text = texts.iter().find(|(place, _)| *place == hit.place).map_or("", |(_, text)| *text);
        assert!(text.get(hit.range).is_some_and(|part| !part.is_empty()), "a hit is a part of its text");
    }
}
