//! The vault: a person's secrets, locked with a passphrase (SPEC 4.1).
//!
//! ```text
//! Vault                          the open vault, in memory; Debug shows nothing, secrets are erased when dropped
//!   create(rng, role, name, unit)                      a new one
//!   role() pseudonym() unit() person() membership()    who and where; unit, person, membership once joined
//!   signing_key() -> SigningKey                        identity; a signer's root key
//!   opening_key(quarter) -> OpeningKey                 opening, contact or receiving key of that quarter
//!   mailroom_key(quarter) -> MailroomKey               the unit's, once joined for the quarter
//!   quarters() newest_quarter()                        which quarters there are keys for, and until which day
//!   archive_key() -> &[u8; 32]                         for locking the local case archive
//!   add_quarter / set_mailroom / set_until / erase_quarter / join (service, newest directory seen, place)
//!   seal(passphrase, work) / open(bytes, passphrase)   the age file's bytes
//! VaultFile                      a vault with its file and passphrase: open(path, passphrase), create(..), save()
//! ```
//!
//! A command changes `file.vault` and then calls `file.save()`, which replaces the file whole or leaves it as it was.

mod error;
mod file;
mod record;
mod sealing;
mod secret;

pub use error::VaultError;
pub use file::VaultFile;
pub use record::Membership;
pub use sealing::WorkFactor;
pub use secret::Secret32;

use core::fmt;

use postern_client_crypto::keys::{MailroomKey, OpeningKey};
use postern_trust::sign::SigningKey;
use postern_wire::unit_files::{EnrolRole, MAX_PSEUDONYM};
use postern_wire::{Day, PersonId, Quarter, UnitId, X25519Public};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::passphrase::Passphrase;
use record::{MAX_QUARTERS, QuarterKeys, Record};

/// A person's secrets, and what they know of the service.
pub struct Vault(Record);

impl Vault {
    /// A new vault with a fresh signing key and archive key; a signer has no unit.
    ///
    /// # Errors
    /// [`VaultError::Pseudonym`]; [`VaultError::Role`] for a signer with a unit.
    pub fn create(
        rng: &mut (impl CryptoRng + ?Sized),
        role: EnrolRole,
        pseudonym: &str,
        unit: Option<UnitId>,
    ) -> Result<Self, VaultError> {
        if !(1..=MAX_PSEUDONYM).contains(&pseudonym.len()) || pseudonym.chars().any(char::is_control) {
            return Err(VaultError::Pseudonym);
        }
        if role == EnrolRole::Signer && unit.is_some() {
            return Err(VaultError::Role);
        }
        Ok(Self(Record {
            version: 1,
            role,
            pseudonym: pseudonym.to_owned(),
            unit,
            person: None,
            membership: None,
            signing: Secret32::generate(rng),
            archive: Secret32::generate(rng),
            quarters: Vec::new(),
        }))
    }

    /// What the owner does.
    #[must_use]
    pub const fn role(&self) -> EnrolRole {
        self.0.role
    }

    /// What the owner does, as a word.
    #[must_use]
    pub const fn role_name(&self) -> &'static str {
        match self.0.role {
            EnrolRole::Keyholder => "keyholder",
            EnrolRole::Custodian => "custodian",
            EnrolRole::Collector => "collector",
            EnrolRole::Signer => "signer",
        }
    }

    /// The owner's pseudonym.
    #[must_use]
    pub fn pseudonym(&self) -> &str {
        &self.0.pseudonym
    }

    /// The unit served, once it is known.
    #[must_use]
    pub const fn unit(&self) -> Option<UnitId> {
        self.0.unit
    }

    /// The owner's number in the roster, once joined.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        self.0.person
    }

    /// The service and the newest directory seen, once joined.
    #[must_use]
    pub const fn membership(&self) -> Option<&Membership> {
        self.0.membership.as_ref()
    }

    /// The identity key; a signer's root key.
    #[must_use]
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::from_seed(self.0.signing.as_bytes())
    }

    /// The key that locks the local case archive, 32 bytes.
    #[must_use]
    pub fn archive_key(&self) -> &[u8; 32] {
        self.0.archive.as_bytes()
    }

    /// The quarters that there are keys for, ascending, with the last day of each one's key card once that is known.
    pub fn quarters(&self) -> impl DoubleEndedIterator<Item = (Quarter, Option<Day>)> {
        self.0.quarters.iter().map(|keys| (keys.quarter, keys.until))
    }

    /// The newest quarter that there are keys for.
    #[must_use]
    pub fn newest_quarter(&self) -> Option<Quarter> {
        self.0.quarters.last().map(|keys| keys.quarter)
    }

    /// The opening, contact or receiving key of a quarter.
    ///
    /// # Errors
    /// [`VaultError::NoQuarter`].
    pub fn opening_key(&self, quarter: Quarter) -> Result<OpeningKey, VaultError> {
        self.quarter(quarter).map(|keys| OpeningKey::from_bytes(keys.opening.as_bytes()))
    }

    /// The unit's mailroom key of a quarter.
    ///
    /// # Errors
    /// [`VaultError::NoQuarter`] when the quarter was not joined with a mailroom bundle.
    pub fn mailroom_key(&self, quarter: Quarter) -> Result<MailroomKey, VaultError> {
        let missing = VaultError::NoQuarter(quarter);
        let seed = self.quarter(quarter)?.mailroom.as_ref().ok_or(missing)?;
        MailroomKey::from_seed(Zeroizing::new(*seed.as_bytes())).map_err(|_| missing)
    }

    /// Makes a quarter's X25519 key; its public half.
    ///
    /// # Errors
    /// [`VaultError::QuarterExists`], [`VaultError::TooManyQuarters`]; [`VaultError::Role`] for a signer.
    pub fn add_quarter(
        &mut self,
        rng: &mut impl CryptoRng,
        quarter: Quarter,
    ) -> Result<X25519Public, VaultError> {
        if self.0.role == EnrolRole::Signer {
            return Err(VaultError::Role);
        }
        let Err(place) = self.0.quarters.binary_search_by_key(&quarter, |keys| keys.quarter) else {
            return Err(VaultError::QuarterExists(quarter));
        };
        if self.0.quarters.len() >= MAX_QUARTERS {
            return Err(VaultError::TooManyQuarters);
        }
        let opening = Secret32::generate(rng);
        let public = OpeningKey::from_bytes(opening.as_bytes()).public();
        self.0.quarters.insert(place, QuarterKeys { quarter, opening, mailroom: None, until: None });
        Ok(public)
    }

    /// Keeps the unit's mailroom key of a quarter.
    ///
    /// # Errors
    /// [`VaultError::NoQuarter`]; [`VaultError::Role`] for a custodian, who has no use for it.
    pub fn set_mailroom(&mut self, quarter: Quarter, key: &MailroomKey) -> Result<(), VaultError> {
        if self.0.role == EnrolRole::Custodian {
            return Err(VaultError::Role);
        }
        self.quarter_mut(quarter)?.mailroom = Some(Secret32::from_bytes(key.seed()));
        Ok(())
    }

    /// Keeps the last day of a quarter's key card.
    ///
    /// # Errors
    /// [`VaultError::NoQuarter`].
    pub fn set_until(&mut self, quarter: Quarter, until: Day) -> Result<(), VaultError> {
        self.quarter_mut(quarter)?.until = Some(until);
        Ok(())
    }

    /// Erases a quarter's keys: nothing sealed to them can be opened with this vault any more.
    ///
    /// # Errors
    /// [`VaultError::NoQuarter`].
    pub fn erase_quarter(&mut self, quarter: Quarter) -> Result<(), VaultError> {
        self.quarter(quarter)?;
        self.0.quarters.retain(|keys| keys.quarter != quarter);
        Ok(())
    }

    /// Settles the unit before the vault has joined.
    ///
    /// # Errors
    /// [`VaultError::OtherUnit`] when another is known; [`VaultError::Role`] for a signer.
    pub fn set_unit(&mut self, unit: UnitId) -> Result<(), VaultError> {
        match self.0.unit {
            _ if self.0.role == EnrolRole::Signer => Err(VaultError::Role),
            Some(known) if known != unit => Err(VaultError::OtherUnit),
            _ => {
                self.0.unit = Some(unit);
                Ok(())
            }
        }
    }

    /// Keeps who the owner is in the roster; what of the directory was verified is the caller's to have done.
    pub const fn join(&mut self, membership: Membership, place: Option<(PersonId, UnitId)>) {
        self.0.membership = Some(membership);
        if let Some((person, unit)) = place {
            self.0.person = Some(person);
            self.0.unit = Some(unit);
        }
    }

    /// The age file's bytes.
    ///
    /// # Errors
    /// [`VaultError::Sealing`].
    pub fn seal(&self, passphrase: &Passphrase, work: WorkFactor) -> Result<Vec<u8>, VaultError> {
        sealing::seal(&self.0.encode(), passphrase, work)
    }

    /// The vault in an age file's bytes.
    ///
    /// # Errors
    /// [`VaultError`] by what is wrong.
    pub fn open(file: &[u8], passphrase: &Passphrase) -> Result<Self, VaultError> {
        Record::decode(&sealing::open(file, passphrase)?).map(Self)
    }

    fn quarter(&self, quarter: Quarter) -> Result<&QuarterKeys, VaultError> {
        self.0.quarters.iter().find(|keys| keys.quarter == quarter).ok_or(VaultError::NoQuarter(quarter))
    }

    fn quarter_mut(&mut self, quarter: Quarter) -> Result<&mut QuarterKeys, VaultError> {
        let mut quarters = self.0.quarters.iter_mut();
        quarters.find(|keys| keys.quarter == quarter).ok_or(VaultError::NoQuarter(quarter))
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(..)")
    }
}

#[cfg(test)]
mod tests;
