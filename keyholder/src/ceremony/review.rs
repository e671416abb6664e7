//! What a proposal would change, in plain words, for the people who are asked to sign it.

use postern_client_crypto::hpke::key_id;
use postern_trust::{DirectoryError, Record, RootDigest, current_root, sha256};
use postern_wire::Digest;
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{DirectoryFile, KeyCard, RootSet, Roster, Rotation};
use postern_wire::unit_files::Proposal;

use super::CeremonyError;
use super::facts::{self, Fact};
use crate::dates::day_text;

/// A proposal, put so that a person can decide.
#[derive(Debug)]
pub struct Review {
    /// What it is.
    pub title: String,
    /// SHA-256 of what would be signed; shown as eight words, so that signers can compare by phone.
    pub digest: Digest,
    /// What changes, in order.
    pub changes: Vec<Change>,
    /// Whether it follows from the directory that it was compared with; none when there was nothing to compare with.
    pub follows: Option<bool>,
}

/// One thing that changes.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// What happens to it.
    pub kind: ChangeKind,
    /// What it is.
    pub what: String,
    /// What of it: name, value before, value after.
    pub details: Vec<(&'static str, Option<String>, Option<String>)>,
}

/// What happens to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    New,
    /// It changes.
    Changed,
    /// It is gone.
    Gone,
}

impl ChangeKind {
    /// As a word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Gone => "gone",
        }
    }
}

impl Change {
    /// The change as lines.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mark = match self.kind {
            ChangeKind::New => "+ New:",
            ChangeKind::Changed => "* Changed:",
            ChangeKind::Gone => "- Gone:",
        };
        let mut lines = vec![format!("{mark} {}", self.what)];
        let said = |value: &Option<String>| match value.as_deref() {
            None | Some("") => "nothing".to_owned(),
            Some(value) => value.to_owned(),
        };
        lines.extend(self.details.iter().map(|(name, before, now)| match before {
            None => format!("    {name}: {}", said(now)),
            Some(_) => format!("    {name}: {} (until now: {})", said(now), said(before)),
        }));
        lines
    }
}

/// Compares a proposal with the directory in force, or, without one, says all that it contains.
///
/// # Errors
/// [`CeremonyError::Directory`] when the proposal cannot be read or does not follow from its own root.
pub fn review(proposal: &Proposal, base: Option<&DirectoryFile>) -> Result<Review, CeremonyError> {
    let in_force = base.map(super::roster::roster_of).transpose()?;
    match proposal {
        Proposal::Roster { first_root, rotations, roster: body } => {
            let roster: Roster = read(body, Record::Roster)?;
            let root = current_root(&RootDigest::of(first_root), first_root, rotations)?;
            let mut changes = Vec::new();
            if base.is_none_or(|base| base.first_root != *first_root) {
                changes.push(new_root(&root));
            }
            changes.extend(facts::compare_rosters(in_force.as_ref(), &roster));
            let follows = base.map(|base| {
                base.first_root == *first_root && roster.history.last() == Some(&sha256(&[&base.roster.body]))
            });
            let title = match roster.serial {
                0 => "The first roster of a new service".to_owned(),
                serial => format!("Roster number {serial}"),
            };
            Ok(Review { title, digest: sha256(&[body]), changes, follows })
        }
        Proposal::Card { card: body } => {
            let card: KeyCard = read(body, Record::CardAt(0))?;
            let follows = in_force.as_ref().map(|roster| roster.service == card.service);
            let title = format!("Key card of unit {} for quarter {}", card.unit, card.quarter);
            let changes = vec![new_card(&card, in_force.as_ref())];
            Ok(Review { title, digest: sha256(&[body]), changes, follows })
        }
        Proposal::Rotation { first_root, rotations, rotation: body, roster: _ } => {
            let before = current_root(&RootDigest::of(first_root), first_root, rotations)?;
            let number = u32::try_from(rotations.len()).unwrap_or(u32::MAX).saturating_add(1);
            let rotation: Rotation = read(body, Record::Rotation(number))?;
            let follows = base.map(|base| base.first_root == *first_root && base.rotations == *rotations);
            let title = format!("Change {} of the root signers", rotation.number);
            let changes = rotated(&before, &rotation.next);
            Ok(Review { title, digest: sha256(&[body]), changes, follows })
        }
    }
}

fn read<'b, T>(body: &'b [u8], record: Record) -> Result<T, CeremonyError>
where
    T: minicbor::Decode<'b, ()> + minicbor::Encode<()>,
{
    decode_canonical(body).map_err(|e| DirectoryError::Malformed(record, e).into())
}

fn quorum(root: &RootSet) -> String {
    format!("{} of {}", root.threshold, root.keys.len())
}

fn new_root(root: &RootSet) -> Change {
    let mut details: Vec<Fact> = vec![("service", root.service.to_string()), ("must sign", quorum(root))];
    details.extend(root.keys.iter().map(|key| ("signer's key", key.to_string())));
    facts::new("root signers".to_owned(), details)
}

fn rotated(before: &RootSet, after: &RootSet) -> Vec<Change> {
    let mut changes = Vec::new();
    if quorum(before) != quorum(after) {
        changes.push(Change {
            kind: ChangeKind::Changed,
            what: "root signers".to_owned(),
            details: vec![("must sign", Some(quorum(before)), Some(quorum(after)))],
        });
    }
    let named = |kind, key: &postern_wire::VerifyingKeyBytes| Change {
        kind,
        what: format!("signer with key {key}"),
        details: Vec::new(),
    };
    let gone = before.keys.iter().filter(|key| !after.keys.contains(key));
    changes.extend(gone.map(|key| named(ChangeKind::Gone, key)));
    let new = after.keys.iter().filter(|key| !before.keys.contains(key));
    changes.extend(new.map(|key| named(ChangeKind::New, key)));
    changes
}

fn new_card(card: &KeyCard, roster: Option<&Roster>) -> Change {
    let day = |day| match roster {
        Some(roster) => day_text(day, &roster.constants),
        None => format!("day {day}"),
    };
    let mut details: Vec<Fact> = vec![
        ("holds from", day(card.from)),
        ("holds until", day(card.until)),
        ("mailroom key", key_id(card.mailroom.as_bytes()).to_string()),
    ];
    let person = |key: &postern_wire::directory::CardKey| {
        let entry = roster.and_then(|r| r.people.iter().find(|p| p.id == key.person));
        let name = entry.map(|p| format!(" ({})", crate::tell::shown(&p.pseudonym))).unwrap_or_default();
        format!("person {}{name}, key {}", key.person, key_id(key.key.as_bytes()))
    };
    details.extend(card.opening.iter().map(|key| ("opens letters", person(key))));
    details.extend(card.contact.iter().map(|key| ("opens contact details", person(key))));
    facts::new(format!("keys of unit {} for quarter {}", card.unit, card.quarter), details)
}
