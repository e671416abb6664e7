//! The ceremony (SPEC 8.1), step by step, as functions of time and randomness: what the command line runs and what a
//! drill runs.
//!
//! ```text
//! make_vault             one per person: keyholder, custodian, collector, signer
//! enrol, enrol_signer    the public half of a vault, as a file for the ceremony
//! propose_roster         signers' enrolments and a draft -> proposal      (suspend_unit, revoke_*: one change only)
//! propose_card           the unit's enrolments -> proposal, mailroom bundle
//! propose_rotation       other root signers -> proposal
//! review                 what it would change, in plain words
//! sign                   a vault's signature under a proposal
//! assemble               proposals and signatures -> the directory file, verified
//! join                   the directory, and the mailroom key, into each vault
//! ```
//!
//! Every file that passes between people is written and read by `postern_wire::unit_files`.

mod assemble;
mod card;
pub mod draft;
mod draft_of_roster;
mod enrol;
mod error;
mod facts;
mod join;
mod review;
mod root_claim;
mod roster;
mod rotation;
mod sign;

pub use assemble::{Assembled, assemble};
pub use card::{CardProposal, propose_card};
pub use draft::Draft;
pub use enrol::{enrol, enrol_signer, read_enrolment};
pub use error::CeremonyError;
pub use join::{Joined, join, verified};
pub use review::{Change, ChangeKind, Review, review};
pub use root_claim::{RootClaim, words};
pub use roster::{propose_roster, revoke_card, revoke_person, suspend_unit};
pub use rotation::propose_rotation;
pub use sign::sign;

use postern_wire::UnitId;
use postern_wire::unit_files::EnrolRole;
use rand_core::CryptoRng;

use crate::vault::{Vault, VaultError};

/// A new vault, not yet in a file.
///
/// # Errors
/// As [`Vault::create`].
pub fn make_vault(
    rng: &mut (impl CryptoRng + ?Sized),
    role: EnrolRole,
    pseudonym: &str,
    unit: Option<UnitId>,
) -> Result<Vault, VaultError> {
    Vault::create(rng, role, pseudonym, unit)
}

#[cfg(test)]
mod tests;
