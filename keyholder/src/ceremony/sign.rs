//! Signing a proposal with a vault, after the checks that a machine can make (SPEC 4.2, 4.4).

use postern_trust::{DirectoryError, Record, RootDigest, current_root, purpose, review_roster, sha256};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{Countersigned, KeyCard, RootSet, Roster, Rotation};
use postern_wire::unit_files::{
    CeremonyPurpose, CeremonySignature, EnrolRole, MailroomBundle, Proposal, Signatures,
};
use postern_wire::{DecodeError, ServiceId};

use super::CeremonyError;
use super::join::open_bundle;
use crate::vault::{Vault, VaultError};

/// Signs a proposal: a roster or rotation with a signer's vault, a key card with a keyholder's. A card is signed only if
/// the vault's own key of that quarter is on it; with `bundle`, only if that opens to the card's mailroom key too.
///
/// # Errors
/// [`CeremonyError`] by what speaks against it; nothing is signed then.
pub fn sign(
    vault: &Vault,
    proposal: &Proposal,
    bundle: Option<&MailroomBundle>,
) -> Result<Signatures, CeremonyError> {
    let signatures = match proposal {
        Proposal::Roster { first_root, rotations, roster } => {
            let root = checked_root(vault, first_root, rotations)?;
            let position = position(vault, &root)?.ok_or(CeremonyError::NotASigner)?;
            let decoded: Roster = decode(roster, Record::Roster)?;
            review_roster(&decoded, &root)?;
            follows_what_was_seen(vault, &decoded, roster)?;
            vec![roster_signature(vault, &root.service, roster, position)]
        }
        Proposal::Rotation { first_root, rotations, rotation, roster } => {
            let before = checked_root(vault, first_root, rotations)?;
            sign_rotation(vault, &before, rotations.len(), rotation, roster)?
        }
        Proposal::Card { card } => vec![sign_card(vault, card, bundle)?],
    };
    Ok(Signatures { signatures })
}

/// The root set in force, reached from the first, which must be the one the vault has pinned, if it has.
fn checked_root(
    vault: &Vault,
    first_root: &RootSet,
    rotations: &[Countersigned],
) -> Result<RootSet, CeremonyError> {
    let digest = RootDigest::of(first_root);
    match vault.membership() {
        Some(known) if known.service != first_root.service => return Err(CeremonyError::OtherService),
        Some(known) if known.root != digest.digest() => return Err(CeremonyError::OtherRoot),
        _ => {}
    }
    Ok(current_root(&digest, first_root, rotations)?)
}

fn position(vault: &Vault, root: &RootSet) -> Result<Option<u16>, CeremonyError> {
    if vault.role() != EnrolRole::Signer {
        return Err(VaultError::Role.into());
    }
    let own = vault.signing_key().verifying_key();
    let place = root.keys.iter().position(|key| *key == own);
    Ok(place.and_then(|place| u16::try_from(place).ok()))
}

/// A signer who has seen a directory signs none that does not descend from it.
fn follows_what_was_seen(vault: &Vault, roster: &Roster, body: &[u8]) -> Result<(), CeremonyError> {
    let Some(seen) = vault.membership().map(|known| known.seen) else { return Ok(()) };
    let then = usize::try_from(seen.serial).ok().and_then(|at| roster.history.get(at));
    let refused = if roster.serial < seen.serial {
        Some(DirectoryError::RolledBack)
    } else if roster.serial == seen.serial {
        (sha256(&[body]) != seen.digest).then_some(DirectoryError::Forked)
    } else {
        (then != Some(&seen.digest)).then_some(DirectoryError::BrokenChain)
    };
    refused.map_or(Ok(()), |error| Err(error.into()))
}

fn roster_signature(vault: &Vault, service: &ServiceId, roster: &[u8], signer: u16) -> CeremonySignature {
    CeremonySignature {
        purpose: CeremonyPurpose::Roster,
        body: sha256(&[roster]),
        signer,
        signature: vault.signing_key().sign::<purpose::Roster>(service, roster),
    }
}

fn sign_rotation(
    vault: &Vault,
    before: &RootSet,
    rotations: usize,
    body: &[u8],
    roster: &[u8],
) -> Result<Vec<CeremonySignature>, CeremonyError> {
    let number = u32::try_from(rotations).unwrap_or(u32::MAX).saturating_add(1);
    let rotation: Rotation = decode(body, Record::Rotation(number))?;
    if rotation.number != number {
        return Err(DirectoryError::RotationNumber(Record::Rotation(number)).into());
    }
    if rotation.next.service != before.service {
        return Err(DirectoryError::OtherService(Record::Rotation(number)).into());
    }
    let decoded: Roster = decode(roster, Record::Roster)?;
    review_roster(&decoded, &rotation.next)?;
    follows_what_was_seen(vault, &decoded, roster)?;
    let mut signatures = Vec::new();
    if let Some(signer) = position(vault, before)? {
        signatures.push(CeremonySignature {
            purpose: CeremonyPurpose::Rotation,
            body: sha256(&[body]),
            signer,
            signature: vault.signing_key().sign::<purpose::Rotation>(&before.service, body),
        });
    }
    if let Some(signer) = position(vault, &rotation.next)? {
        signatures.push(roster_signature(vault, &before.service, roster, signer));
    }
    if signatures.is_empty() { Err(CeremonyError::NotASigner) } else { Ok(signatures) }
}

fn sign_card(
    vault: &Vault,
    body: &[u8],
    bundle: Option<&MailroomBundle>,
) -> Result<CeremonySignature, CeremonyError> {
    if vault.role() != EnrolRole::Keyholder {
        return Err(VaultError::Role.into());
    }
    let card: KeyCard = decode(body, Record::CardAt(0))?;
    if vault.membership().is_some_and(|known| known.service != card.service) {
        return Err(CeremonyError::OtherService);
    }
    if vault.unit().is_some_and(|unit| unit != card.unit) {
        return Err(CeremonyError::OtherUnit);
    }
    let own = vault.opening_key(card.quarter)?.public();
    let mine = card.opening.iter().find(|key| key.key == own).ok_or(CeremonyError::NotOnCard)?;
    if vault.person().is_some_and(|person| person != mine.person) {
        return Err(CeremonyError::NotOnCard);
    }
    if let Some(bundle) = bundle {
        open_bundle(vault, mine.person, bundle, &card, sha256(&[body]))?;
    }
    Ok(CeremonySignature {
        purpose: CeremonyPurpose::Card,
        body: sha256(&[body]),
        signer: mine.person.0,
        signature: vault.signing_key().sign::<purpose::Card>(&card.service, body),
    })
}

fn decode<'b, T>(body: &'b [u8], record: Record) -> Result<T, CeremonyError>
where
    T: minicbor::Decode<'b, ()> + minicbor::Encode<()>,
{
    decode_canonical(body).map_err(|e: DecodeError| DirectoryError::Malformed(record, e).into())
}
