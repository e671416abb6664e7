//! A target over `postern-keyholder`: the draft of a roster, which signers write by hand.

use postern_keyholder::ceremony::Draft;

pub(crate) fn roster_draft(bytes: &[u8]) {
    if let Ok(text) = core::str::from_utf8(bytes)
        && let Ok(draft) = Draft::parse(text)
    {
        assert_eq!(Draft::parse(&draft.to_text()).ok(), Some(draft));
    }
}
