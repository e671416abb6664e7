//! One command's work: an open vault, a verified directory, the home directory, and the time.

use core::fmt;

use postern_trust::sign::SigningKey;
use postern_trust::{Card, Directory, DirectoryError, Purpose, RootDigest, SignedDirectory};
use postern_wire::directory::{Role, Unit};
use postern_wire::sizes::MAX_DIRECTORY;
use postern_wire::{Day, PersonId, Quarter, ServiceId, SignatureBytes, UnitId};

use crate::archive::{Archive, ArchiveError};
use crate::disk::{DiskError, Existing, put_file, read_file};
use crate::home::Home;
use crate::tell::{Exit, Tell as _};
use crate::vault::{Membership, Vault};
use crate::words::{Words, tell_words, words};

/// Why the work cannot begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionError {
    /// The vault has joined no service yet.
    NotJoined,
    /// There is no directory in the home yet.
    NoDirectory,
    /// The directory is not to be believed.
    Directory(DirectoryError),
    /// The owner is not in the directory, or no longer, or with another key.
    NotInDirectory,
    /// The owner's role does not do that; it is for this one.
    Role(Role),
    /// The archive failed.
    Archive(ArchiveError),
    /// The disk failed.
    Disk(DiskError),
}

impl From<ArchiveError> for SessionError {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<DiskError> for SessionError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl SessionError {
    fn words(&self) -> Words {
        match self {
            Self::NotJoined => words(
                "not-joined",
                Exit::Usage,
                "This vault has not joined a service yet.",
                "Finish the ceremony first: enrol, then accept the directory.",
            ),
            Self::NoDirectory => words(
                "no-directory",
                Exit::Usage,
                "There is no directory here yet.",
                "Give the newest directory file: keyholder import DIRECTORY.",
            ),
            Self::Directory(error) => words(
                "directory-refused",
                Exit::NotVerified,
                format!("The directory is not accepted: {error}."),
                "Fetch the directory again. If it stays so, tell the signers: somebody may be deceiving you.",
            ),
            Self::NotInDirectory => words(
                "not-in-directory",
                Exit::Refused,
                "The directory does not list you with this key, or not any longer.",
                "Ask the signers of the directory.",
            ),
            Self::Role(role) => words(
                "wrong-role",
                Exit::Usage,
                match role {
                    Role::Keyholder => "Only a keyholder does that.",
                    Role::Custodian => "Only a custodian does that.",
                    Role::Collector => "Only the unit's collector does that.",
                },
                "Use the vault of the person whose task it is.",
            ),
            Self::Archive(error) => {
                words(error.code(), error.exit(), error.happened(), "See to the archive.")
            }
            Self::Disk(error) => words(error.code(), error.exit(), error.happened(), "See to the disk."),
        }
    }
}

tell_words!(SessionError);

/// Verifies a directory file against what a vault pins and has seen.
///
/// # Errors
/// [`SessionError::NotJoined`], [`SessionError::Directory`].
pub fn verify_directory(vault: &Vault, bytes: &[u8], now: u64) -> Result<Directory, SessionError> {
    let Membership { root, seen, .. } = *vault.membership().ok_or(SessionError::NotJoined)?;
    SignedDirectory::decode(bytes)
        .and_then(|signed| signed.verify_newer(&RootDigest::from(root), now, &seen))
        .map_err(SessionError::Directory)
}

/// The directory of a home, verified.
///
/// # Errors
/// [`SessionError`] by what is wrong.
pub fn load_directory(home: &Home, vault: &Vault, now: u64) -> Result<Directory, SessionError> {
    match read_file(&home.directory(), MAX_DIRECTORY as u64) {
        Ok(bytes) => verify_directory(vault, &bytes, now),
        Err(DiskError::NotFound) => Err(SessionError::NoDirectory),
        Err(error) => Err(error.into()),
    }
}

/// Verifies a directory file and keeps it in the home. The vault remembers it with [`note_seen`]; until it is saved, an
/// older one would be accepted again, never a forged one.
///
/// # Errors
/// [`SessionError`] by what is wrong; the directory before is then still in the home.
pub fn accept_directory(
    home: &Home,
    vault: &Vault,
    bytes: &[u8],
    now: u64,
) -> Result<Directory, SessionError> {
    let directory = verify_directory(vault, bytes, now)?;
    put_file(&home.directory(), bytes, Existing::Replace)?;
    Ok(directory)
}

/// Makes the vault remember the newest directory; whether it was news. The caller saves the vault.
pub fn note_seen(vault: &mut Vault, directory: &Directory) -> bool {
    let Some(membership) = vault.membership().copied() else { return false };
    if membership.seen == directory.seen() {
        return false;
    }
    vault.join(Membership { seen: directory.seen(), ..membership }, None);
    true
}

/// What a command works with.
pub struct Session<'a> {
    /// Home directory.
    pub home: &'a Home,
    /// Open vault.
    pub vault: &'a Vault,
    /// Verified directory.
    pub directory: &'a Directory,
    /// Archive.
    pub archive: Archive,
    /// Unix seconds.
    pub now: u64,
    person: PersonId,
    unit: UnitId,
    role: Role,
    key: SigningKey,
}

impl fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session(person {} of unit {})", self.person, self.unit)
    }
}

impl<'a> Session<'a> {
    /// Begins: the vault's owner must be in the directory, today, with this key.
    ///
    /// # Errors
    /// [`SessionError`] by what is wrong.
    pub fn new(
        home: &'a Home,
        vault: &'a Vault,
        directory: &'a Directory,
        now: u64,
    ) -> Result<Self, SessionError> {
        let person = vault.person().ok_or(SessionError::NotJoined)?;
        let listed = directory.person(person).ok_or(SessionError::NotInDirectory)?;
        let key = vault.signing_key();
        let today = directory.calendar().day(now);
        let holds = directory.verifying_key_of(person, listed.role, listed.unit, today);
        if holds.is_none_or(|held| held.to_bytes() != key.verifying_key()) {
            return Err(SessionError::NotInDirectory);
        }
        let archive = Archive::open(home, vault)?;
        let (unit, role) = (listed.unit, listed.role);
        Ok(Self { home, vault, directory, archive, now, person, unit, role, key })
    }

    /// Refuses every other role.
    ///
    /// # Errors
    /// [`SessionError::Role`].
    pub fn only(&self, role: Role) -> Result<(), SessionError> {
        if self.role == role { Ok(()) } else { Err(SessionError::Role(role)) }
    }

    /// Who works.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// For which unit.
    #[must_use]
    pub const fn unit(&self) -> UnitId {
        self.unit
    }

    /// As what.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The service.
    #[must_use]
    pub const fn service(&self) -> ServiceId {
        *self.directory.service()
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> Day {
        self.directory.calendar().day(self.now)
    }

    /// The unit's entry in the roster.
    ///
    /// # Errors
    /// [`SessionError::NotInDirectory`].
    pub fn unit_entry(&self) -> Result<&'a Unit, SessionError> {
        self.directory.unit(self.unit).ok_or(SessionError::NotInDirectory)
    }

    /// The unit's card of a quarter.
    #[must_use]
    pub fn card(&self, quarter: Quarter) -> Option<&'a Card> {
        self.directory.card(self.unit, quarter)
    }

    /// The newest card of the unit that has begun: requests are sealed to its keys.
    #[must_use]
    pub fn current_card(&self) -> Option<&'a Card> {
        let today = self.today();
        self.directory.cards(self.unit).iter().rev().find(|card| card.from() <= today)
    }

    /// A person's pseudonym, or their number.
    #[must_use]
    pub fn name(&self, person: PersonId) -> String {
        match self.directory.person(person) {
            Some(found) => format!("{} ({person})", crate::tell::shown(&found.pseudonym)),
            None => format!("person {person}"),
        }
    }

    /// Signs with the owner's identity.
    #[must_use]
    pub fn sign<P: Purpose>(&self, body: &[u8]) -> SignatureBytes {
        self.key.sign::<P>(self.directory.service(), body)
    }
}
