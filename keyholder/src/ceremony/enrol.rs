//! Enrolment: the public half of a vault, signed by it (SPEC 10.1).

use postern_trust::{VerifyingKey, purpose};
use postern_wire::cbor::encode;
use postern_wire::unit_files::{
    EnrolRole, Enrolment, FileError, FileKind, NO_SERVICE, SignedEnrolment, decode_file, encode_file,
};
use postern_wire::{Quarter, UnitId};
use rand_core::CryptoRng;

use super::CeremonyError;
use crate::vault::{Vault, VaultError};

/// Makes a quarter's X25519 key in the vault and the enrolment file that asks for it to be put on the unit's key card.
/// A signer has no quarter and no unit. With `again` the key that is there already is enrolled once more.
///
/// The vault is changed in memory: it must be saved before the file is handed on.
///
/// # Errors
/// [`CeremonyError::QuarterZero`]; [`VaultError::NoUnit`], [`VaultError::OtherUnit`], [`VaultError::QuarterExists`].
pub fn enrol(
    rng: &mut impl CryptoRng,
    vault: &mut Vault,
    unit: Option<UnitId>,
    quarter: Quarter,
    again: bool,
) -> Result<Vec<u8>, CeremonyError> {
    if quarter.0 == 0 {
        return Err(CeremonyError::QuarterZero);
    }
    if let Some(unit) = unit {
        vault.set_unit(unit)?;
    }
    let unit = vault.unit().ok_or(VaultError::NoUnit)?;
    let key = match vault.opening_key(quarter) {
        Ok(key) if again => key.public(),
        _ => vault.add_quarter(rng, quarter)?,
    };
    Ok(signed(vault, unit, quarter, Some(key)))
}

/// A signer's enrolment file: the root key's public half.
///
/// # Errors
/// [`VaultError::Role`] for a vault of another role.
pub fn enrol_signer(vault: &Vault) -> Result<Vec<u8>, CeremonyError> {
    if vault.role() != EnrolRole::Signer {
        return Err(VaultError::Role.into());
    }
    Ok(signed(vault, UnitId(0), Quarter(0), None))
}

fn signed(vault: &Vault, unit: UnitId, quarter: Quarter, key: Option<postern_wire::X25519Public>) -> Vec<u8> {
    let signing = vault.signing_key();
    let enrolment = Enrolment {
        version: 1,
        role: vault.role(),
        pseudonym: vault.pseudonym().to_owned(),
        unit,
        quarter,
        identity: signing.verifying_key(),
        key,
    };
    let body = encode(&enrolment);
    let signature = signing.sign::<purpose::Enrol>(&NO_SERVICE, &body);
    encode_file(FileKind::Enrolment, &SignedEnrolment { body: body.into(), signature })
}

/// The enrolment of a file, its signature verified.
///
/// # Errors
/// [`CeremonyError::File`], [`CeremonyError::EnrolmentSignature`].
pub fn read_enrolment(file: &[u8]) -> Result<Enrolment, CeremonyError> {
    let signed: SignedEnrolment = decode_file(FileKind::Enrolment, file)?;
    let enrolment = Enrolment::decode(&signed.body).map_err(FileError::Contents)?;
    let key = VerifyingKey::try_from(&enrolment.identity).map_err(|_| CeremonyError::EnrolmentSignature)?;
    key.verify::<purpose::Enrol>(&NO_SERVICE, &signed.body, &signed.signature)
        .map_err(|_| CeremonyError::EnrolmentSignature)?;
    Ok(enrolment)
}
