//! The ceremony (SPEC 8.1), step by step, as functions of time and randomness: what the command line runs and what a
//! drill runs.

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
