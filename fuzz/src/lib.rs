//! One fuzz target per decoder: whatever reads bytes from outside gives a value or an error, never a panic, and a
//! value that was read is written back as the same bytes (SPEC 1.3, claim C10).
//!
//! The targets are plain functions. `tests/corpus.rs` runs each over the inputs kept in `corpus/NAME/` and over every
//! test vector, as a part of `make test`; `engine/` runs them under libFuzzer for `make fuzz`. To add one, write the
//! function and name it in [`TARGETS`].

mod client;
mod crypto;
pub mod inputs;
mod keyholder;
mod page;
mod reporter;
mod server;
mod service;
mod trust;
mod wire;

/// A target: its name, which is also its corpus directory, and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("answers", reporter::answers),
    ("approval", wire::approval),
    ("auth", wire::auth),
    ("board-index", wire::board_index),
    ("cell", crypto::cell),
    ("checker", reporter::checker),
    ("code", crypto::code),
    ("countersigned", wire::record::<postern_wire::directory::Countersigned>),
    ("day", wire::day),
    ("day-head", wire::record::<postern_wire::head::DayHead>),
    ("directory", trust::directory),
    ("directory-file", wire::record::<postern_wire::directory::DirectoryFile>),
    ("draft", wire::draft),
    ("drop-form", server::drop_form),
    ("endpoint", client::endpoint),
    ("enrolment", wire::enrolment),
    ("envelope", wire::envelope),
    ("fields", wire::fields),
    ("inclusion", trust::inclusion),
    ("key-card", wire::record::<postern_wire::directory::KeyCard>),
    ("letter", wire::letter),
    ("link-body", wire::record::<postern_wire::letter::LinkBody>),
    ("log", wire::log),
    ("mailroom-bundle", wire::mailroom_bundle),
    ("note", crypto::note),
    ("note-body", wire::note_body),
    ("note-plain", wire::note_plain),
    ("outbox", wire::outbox),
    ("part", wire::part),
    ("parts", crypto::parts),
    ("proposal", wire::proposal),
    ("referral-body", wire::referral_body),
    ("request", wire::request),
    ("roster", wire::record::<postern_wire::directory::Roster>),
    ("roster-draft", keyholder::roster_draft),
    ("rotation", wire::record::<postern_wire::directory::Rotation>),
    ("safe", wire::record::<postern_wire::sync::Safe>),
    ("saved-page", page::saved_page),
    ("service-file", client::service_file),
    ("shelf", wire::shelf),
    ("signatures", wire::signatures),
    ("signed-head", wire::record::<postern_wire::head::SignedHead>),
    ("statement", wire::record::<postern_wire::sync::Statement>),
    ("sync-answer", wire::record::<postern_wire::sync::SyncAnswer>),
    ("sync-request", wire::sync_request),
    ("verified-board", service::verified_board),
    ("verified-letter", service::verified_letter),
    ("verified-note", service::verified_note),
];

/// The target of that name.
#[must_use]
pub fn target(name: &str) -> Option<fn(&[u8])> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|(_, run)| *run)
}
