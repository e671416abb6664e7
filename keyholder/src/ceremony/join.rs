//! Taking a signed directory, and the mailroom key, into a vault (SPEC 4.5, 10.2).

use postern_client_crypto::hpke::{KeyScope, SealPurpose};
use postern_client_crypto::keys::MailroomKey;
use postern_trust::{Directory, RootDigest, SignedDirectory, sha256};
use postern_wire::cbor::encode;
use postern_wire::directory::{KeyCard, Person, Role, State};
use postern_wire::unit_files::{EnrolRole, MailroomBundle};
use postern_wire::{Day, Digest, PersonId, Quarter, UnitId};
use zeroize::Zeroizing;

use super::CeremonyError;
use crate::vault::{Membership, Vault};

/// What a vault knows after joining.
#[derive(Debug)]
pub struct Joined {
    /// The directory, verified.
    pub directory: Directory,
    /// The owner's number; none for a signer.
    pub person: Option<PersonId>,
    /// The unit served; none for a signer.
    pub unit: Option<UnitId>,
    /// The vault's quarters that have a key card in the directory, with its last day.
    pub quarters: Vec<(Quarter, Day)>,
    /// Quarters whose mailroom key came in with this.
    pub mailroom: Vec<Quarter>,
}

/// Takes a directory into a vault: checks it against the pinned root (the first time `root` says which) and against the
/// newest one seen, finds the owner by identity key, sees that the owner's keys on the key cards are those of the vault,
/// and opens the mailroom bundles. The vault is changed in memory, all of it or nothing, and must be saved.
///
/// # Errors
/// [`CeremonyError`] by what speaks against it.
pub fn join(
    vault: &mut Vault,
    file: &[u8],
    root: Option<&RootDigest>,
    now_unix: u64,
    bundles: &[MailroomBundle],
) -> Result<Joined, CeremonyError> {
    let directory = verified(vault, file, root, now_unix)?;
    let pinned = pinned(vault, root)?;
    let place = place(vault, &directory)?;
    let mut quarters = Vec::new();
    let mut keys = Vec::new();
    if let Some(person) = place {
        for (quarter, _) in vault.quarters() {
            let Some(card) = directory.card(person.unit, quarter) else { continue };
            own_key_is_on(vault, person, card.card())?;
            quarters.push((quarter, card.until()));
        }
        for bundle in bundles {
            let card = directory.card(person.unit, bundle.quarter).ok_or(CeremonyError::BundleOther)?;
            let key = open_bundle(vault, person.id, bundle, card.card(), card.digest())?;
            keys.push((bundle.quarter, key));
        }
    }
    let mailroom = keys.iter().map(|(quarter, _)| *quarter).collect();
    let membership =
        Membership { service: *directory.service(), root: pinned.digest(), seen: directory.seen() };
    let (person, unit) = (place.map(|p| p.id), place.map(|p| p.unit));
    vault.join(membership, person.zip(unit));
    for (quarter, until) in &quarters {
        vault.set_until(*quarter, *until)?;
    }
    for (quarter, key) in &keys {
        vault.set_mailroom(*quarter, key)?;
    }
    Ok(Joined { directory, person, unit, quarters, mailroom })
}

/// The directory verified as this vault verifies one: against its pinned root and the newest one it has seen.
///
/// # Errors
/// [`CeremonyError::NoRootGiven`], [`CeremonyError::OtherRoot`], [`CeremonyError::Directory`].
pub fn verified(
    vault: &Vault,
    file: &[u8],
    root: Option<&RootDigest>,
    now_unix: u64,
) -> Result<Directory, CeremonyError> {
    let pinned = pinned(vault, root)?;
    let signed = SignedDirectory::decode(file)?;
    Ok(match vault.membership() {
        Some(known) => signed.verify_newer(&pinned, now_unix, &known.seen)?,
        None => signed.verify(&pinned, now_unix)?,
    })
}

fn pinned(vault: &Vault, root: Option<&RootDigest>) -> Result<RootDigest, CeremonyError> {
    match (vault.membership().map(|known| RootDigest::from(known.root)), root) {
        (Some(known), Some(given)) if known != *given => Err(CeremonyError::OtherRoot),
        (Some(known), _) => Ok(known),
        (None, Some(given)) => Ok(*given),
        (None, None) => Err(CeremonyError::NoRootGiven),
    }
}

/// The owner's entry; none for a signer.
fn place<'d>(vault: &Vault, directory: &'d Directory) -> Result<Option<&'d Person>, CeremonyError> {
    let own = vault.signing_key().verifying_key();
    let role = match vault.role() {
        EnrolRole::Keyholder => Role::Keyholder,
        EnrolRole::Custodian => Role::Custodian,
        EnrolRole::Collector => Role::Collector,
        EnrolRole::Signer => {
            let signs = directory.root().keys.contains(&own);
            return if signs { Ok(None) } else { Err(CeremonyError::NotInDirectory) };
        }
    };
    let mut people = directory.roster().people.iter();
    let person = people.find(|p| p.identity == own && p.role == role);
    let person = person.ok_or(CeremonyError::NotInDirectory)?;
    if matches!(person.state, State::Revoked(_)) {
        return Err(CeremonyError::Revoked);
    }
    if vault.unit().is_some_and(|unit| unit != person.unit) {
        return Err(CeremonyError::OtherUnit);
    }
    Ok(Some(person))
}

fn own_key_is_on(vault: &Vault, person: &Person, card: &KeyCard) -> Result<(), CeremonyError> {
    let keys = match person.role {
        Role::Keyholder => &card.opening,
        Role::Custodian => &card.contact,
        Role::Collector => return Ok(()),
    };
    let own = vault.opening_key(card.quarter)?.public();
    match keys.iter().find(|key| key.person == person.id) {
        Some(key) if key.key != own => Err(CeremonyError::KeyExchanged(card.quarter)),
        _ => Ok(()),
    }
}

/// The mailroom key for this person in a bundle, which must be the card's.
pub(super) fn open_bundle(
    vault: &Vault,
    person: PersonId,
    bundle: &MailroomBundle,
    card: &KeyCard,
    digest: Digest,
) -> Result<MailroomKey, CeremonyError> {
    let same = (bundle.service, bundle.unit, bundle.quarter) == (card.service, card.unit, card.quarter);
    if !same || bundle.card != digest || digest != sha256(&[&encode(card)]) {
        return Err(CeremonyError::BundleOther);
    }
    let seed = bundle.seeds.iter().find(|seed| seed.person == person);
    let seed = seed.ok_or(CeremonyError::BundleWithoutYou)?;
    let scope = KeyScope { service: card.service, unit: card.unit, quarter: card.quarter };
    let own = vault.opening_key(card.quarter)?;
    let opened = own
        .open(&scope, SealPurpose::Mailroom, card.mailroom.as_bytes(), &seed.sealed)
        .map_err(|_| CeremonyError::BundleDoesNotOpen)?;
    let mut bytes = Zeroizing::new([0; 32]);
    if opened.len() != bytes.len() {
        return Err(CeremonyError::BundleDoesNotOpen);
    }
    bytes.copy_from_slice(&opened);
    let key = MailroomKey::from_seed(bytes).map_err(|_| CeremonyError::BundleDoesNotOpen)?;
    match key.public() {
        Ok(public) if public == card.mailroom => Ok(key),
        _ => Err(CeremonyError::BundleDoesNotOpen),
    }
}
