//! Why a vault does not open, or does not do what is asked of it.

use core::fmt;

use postern_wire::Quarter;

use crate::disk::DiskError;
use crate::tell::{Exit, Tell};

/// Vault errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultError {
    /// Not a file in the age format, or not one locked with a passphrase.
    NotAVault,
    /// The passphrase does not open it.
    WrongPassphrase,
    /// The file is cut short or changed.
    Damaged,
    /// It asks for more work than any vault of this program does.
    TooMuchWork,
    /// It opened, and what is inside is no vault.
    NoVaultInside,
    /// A vault of a later version.
    Version,
    /// Reading or writing failed.
    Disk(DiskError),
    /// A pseudonym that is empty, longer than 64 bytes or not printable.
    Pseudonym,
    /// A passphrase that is empty, or too short to be safe.
    WeakPassphrase,
    /// This vault's role does not do that.
    Role,
    /// No keys for this quarter.
    NoQuarter(Quarter),
    /// Keys for this quarter are there already.
    QuarterExists(Quarter),
    /// More quarters than a vault holds: the old ones must be erased first.
    TooManyQuarters,
    /// The vault serves another unit.
    OtherUnit,
    /// The unit is not known yet.
    NoUnit,
    /// The vault has joined no service yet.
    NotJoined,
    /// Locking the vault failed.
    Sealing,
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.happened())
    }
}

impl core::error::Error for VaultError {}

impl From<DiskError> for VaultError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl Tell for VaultError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAVault => "not-a-vault",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::Damaged => "vault-damaged",
            Self::TooMuchWork => "vault-work-factor",
            Self::NoVaultInside => "no-vault-inside",
            Self::Version => "vault-version",
            Self::Disk(error) => error.code(),
            Self::Pseudonym => "pseudonym",
            Self::WeakPassphrase => "weak-passphrase",
            Self::Role => "wrong-role",
            Self::NoQuarter(_) => "no-quarter-keys",
            Self::QuarterExists(_) => "quarter-exists",
            Self::TooManyQuarters => "too-many-quarters",
            Self::OtherUnit => "other-unit",
            Self::NoUnit => "no-unit",
            Self::NotJoined => "not-joined",
            Self::Sealing => "sealing",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            Self::NotAVault
            | Self::WrongPassphrase
            | Self::Damaged
            | Self::TooMuchWork
            | Self::NoVaultInside
            | Self::Version => Exit::NotVerified,
            Self::Disk(error) => error.exit(),
            Self::Sealing => Exit::Fault,
            _ => Exit::Usage,
        }
    }

    fn happened(&self) -> String {
        match self {
            Self::NotAVault => "This file is not a vault.".into(),
            Self::WrongPassphrase => "The passphrase does not open this vault.".into(),
            Self::Damaged => "The passphrase fits, but the vault file is cut short or has been changed.".into(),
            Self::TooMuchWork => {
                "This file asks for far more computing than any vault does. It may have been made to stop you.".into()
            }
            Self::NoVaultInside => "The passphrase fits, but what is inside is not a vault.".into(),
            Self::Version => "This vault was made by a newer version of the program.".into(),
            Self::Disk(error) => error.happened(),
            Self::Pseudonym => "The pseudonym must have 1 to 64 bytes and no control characters.".into(),
            Self::WeakPassphrase => "The passphrase is too short: fewer than 20 characters.".into(),
            Self::Role => "The role of this vault does not do that.".into(),
            Self::NoQuarter(quarter) => format!("This vault has no keys for quarter {quarter}."),
            Self::QuarterExists(quarter) => format!("This vault already has keys for quarter {quarter}."),
            Self::TooManyQuarters => "This vault holds too many quarters.".into(),
            Self::OtherUnit => "This vault serves another unit.".into(),
            Self::NoUnit => "This vault does not know yet which unit it serves.".into(),
            Self::NotJoined => "This vault has not joined a service yet.".into(),
            Self::Sealing => "The vault could not be locked.".into(),
        }
    }

    fn kept(&self) -> String {
        match self {
            Self::Disk(error) => error.kept(),
            _ => "Nothing was changed.".into(),
        }
    }

    fn next(&self) -> String {
        match self {
            Self::NotAVault => "Give the vault file that `keyholder init` made.".into(),
            Self::WrongPassphrase => {
                "Try again, word by word, all in small letters. Nobody can reset it: if it is lost, enrol anew with a \
                 new vault."
                    .into()
            }
            Self::Damaged | Self::NoVaultInside => {
                "Use your copy of the vault. If there is none, enrol anew with a new vault.".into()
            }
            Self::TooMuchWork => "Do not use this file. Ask who gave it to you.".into(),
            Self::Version => "Use the newer program.".into(),
            Self::Disk(error) => error.next(),
            Self::Pseudonym => "Choose another.".into(),
            Self::WeakPassphrase => "Use the six words that were offered, or a longer passphrase.".into(),
            Self::Role => "Use the vault of the person whose task it is.".into(),
            Self::NoQuarter(quarter) => {
                format!("Run `keyholder enrol --quarter {quarter}`, or use the vault that enrolled for it.")
            }
            Self::QuarterExists(_) => {
                "Run `keyholder enrol` with --again to write the same enrolment once more, or take the next quarter."
                    .into()
            }
            Self::TooManyQuarters => "Erase the oldest quarters first.".into(),
            Self::OtherUnit => "Use the vault of somebody in that unit, or make a new one.".into(),
            Self::NoUnit => "Add --unit with the unit's number.".into(),
            Self::NotJoined => "Run `keyholder join` with the signed directory first.".into(),
            Self::Sealing => "Try again; if it happens twice, do not use this machine.".into(),
        }
    }

    fn delay(&self) -> bool {
        matches!(self, Self::WrongPassphrase)
    }
}
