//! Proposing a change of the root set (SPEC 4.2).

use postern_trust::{RootDigest, current_root, review_roster};
use postern_wire::cbor::encode;
use postern_wire::directory::{DirectoryFile, Rotation};
use postern_wire::unit_files::{Enrolment, Proposal};

use super::CeremonyError;
use super::draft::RootDraft;
use super::roster::{root_set, roster_of};

/// The change of the root set to these signers. A quorum of the set in force signs it, and a quorum of the new set signs
/// the roster in force anew.
///
/// # Errors
/// [`CeremonyError::NoSigner`], [`CeremonyError::Directory`].
pub fn propose_rotation(
    base: &DirectoryFile,
    next: &RootDraft,
    enrolments: &[Enrolment],
) -> Result<Proposal, CeremonyError> {
    let (first_root, rotations) = (base.first_root.clone(), base.rotations.clone());
    current_root(&RootDigest::of(&first_root), &first_root, &rotations)?;
    let next = root_set(first_root.service, next, enrolments)?;
    review_roster(&roster_of(base)?, &next)?;
    let number = u32::try_from(rotations.len()).unwrap_or(u32::MAX).saturating_add(1);
    let rotation = encode(&Rotation { number, next }).into();
    Ok(Proposal::Rotation { first_root, rotations, rotation, roster: base.roster.body.clone() })
}
