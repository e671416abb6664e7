//! Why a step of a ceremony is not done.

use core::fmt;

use postern_trust::DirectoryError;
use postern_wire::unit_files::FileError;
use postern_wire::{PersonId, Quarter, UnitId};

use crate::tell::{Exit, Tell};
use crate::vault::VaultError;

/// Ceremony errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CeremonyError {
    /// A vault does not do it.
    Vault(VaultError),
    /// A directory, roster or card breaks a rule or does not verify.
    Directory(DirectoryError),
    /// A file is not what was asked for.
    File(FileError),
    /// An enrolment whose signature does not hold.
    EnrolmentSignature,
    /// A quarter of 0: they count from 1.
    QuarterZero,
    /// The draft cannot be read: line, if known.
    Draft(Option<usize>),
    /// A day of the draft or the command that is before day 0.
    BeforeDayZero,
    /// The draft of a first roster names no root set.
    NoRoot,
    /// The draft of a later roster names a root set: that takes a rotation.
    RootGiven,
    /// The person of the draft, by pseudonym: no enrolment and no earlier entry.
    NoEnrolmentFor(PersonId),
    /// Several enrolments fit the person of the draft.
    AmbiguousEnrolment(PersonId),
    /// The enrolment is for another role or unit than the draft says.
    EnrolmentDiffers(PersonId),
    /// The signer of the root set at this place, from 1: no signer's enrolment of that name, and no key.
    NoSigner(usize),
    /// A key of the draft that is not 64 hex digits.
    BadKeyText,
    /// A unit of the roster in force that the draft leaves out.
    UnitDropped(UnitId),
    /// A person of the roster in force that the draft leaves out.
    PersonDropped(PersonId),
    /// A unit that is not in the roster.
    NoSuchUnit(UnitId),
    /// A person who is not in the roster.
    NoSuchPerson(PersonId),
    /// A card that is not in the directory.
    NoSuchCard,
    /// A person without an enrolment for the quarter.
    NoQuarterEnrolment(PersonId, Quarter),
    /// A public key that nothing can be sealed to.
    BadPublicKey(PersonId),
    /// The vault's root key is not in the root set.
    NotASigner,
    /// The vault's key of the quarter is not on the card.
    NotOnCard,
    /// The proposal is of another service than the vault's.
    OtherService,
    /// The proposal is for another unit than the vault's.
    OtherUnit,
    /// Signatures that belong to none of the proposals.
    StraySignature,
    /// Two proposals for the same place, or a base of another root.
    ProposalsClash,
    /// No directory to start from and no roster.
    NothingToAssemble,
    /// A proposal of another kind than this place takes.
    OtherProposal,
    /// The root digest is needed once: eight words or 64 hex digits.
    NoRootGiven,
    /// What was given as root is neither eight words of the list nor 64 hex digits.
    RootText,
    /// The directory's root is not the one that was given.
    OtherRoot,
    /// The vault's key is nowhere in the directory.
    NotInDirectory,
    /// The vault's owner is revoked.
    Revoked,
    /// The key card has another key for the vault's owner.
    KeyExchanged(Quarter),
    /// The bundle is for another unit, quarter or card.
    BundleOther,
    /// The bundle has nothing for the vault's owner.
    BundleWithoutYou,
    /// The bundle does not open, or what is inside is not the card's mailroom key.
    BundleDoesNotOpen,
}

impl From<VaultError> for CeremonyError {
    fn from(error: VaultError) -> Self {
        Self::Vault(error)
    }
}

impl From<DirectoryError> for CeremonyError {
    fn from(error: DirectoryError) -> Self {
        Self::Directory(error)
    }
}

impl From<FileError> for CeremonyError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl fmt::Display for CeremonyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.happened())
    }
}

impl core::error::Error for CeremonyError {}

impl Tell for CeremonyError {
    fn code(&self) -> &'static str {
        match self {
            Self::Vault(error) => error.code(),
            Self::Directory(error) => directory_code(error),
            Self::File(FileError::Foreign) => "foreign-file",
            Self::File(FileError::Kind(_)) => "other-kind-of-file",
            Self::File(FileError::Unknown) => "unknown-kind-of-file",
            Self::File(FileError::Contents(_)) => "file-damaged",
            Self::EnrolmentSignature => "enrolment-signature",
            Self::QuarterZero => "quarter-zero",
            Self::Draft(_) => "draft",
            Self::BeforeDayZero => "before-day-zero",
            Self::NoRoot => "no-root-set",
            Self::RootGiven => "root-set-given",
            Self::NoEnrolmentFor(_) => "no-enrolment",
            Self::AmbiguousEnrolment(_) => "ambiguous-enrolment",
            Self::EnrolmentDiffers(_) => "enrolment-differs",
            Self::NoSigner(_) => "no-signer",
            Self::BadKeyText => "bad-key-text",
            Self::UnitDropped(_) => "unit-dropped",
            Self::PersonDropped(_) => "person-dropped",
            Self::NoSuchUnit(_) => "no-such-unit",
            Self::NoSuchPerson(_) => "no-such-person",
            Self::NoSuchCard => "no-such-card",
            Self::NoQuarterEnrolment(..) => "no-quarter-enrolment",
            Self::BadPublicKey(_) => "bad-public-key",
            Self::NotASigner => "not-a-signer",
            Self::NotOnCard => "not-on-card",
            Self::OtherService => "other-service",
            Self::OtherUnit => "other-unit",
            Self::StraySignature => "stray-signature",
            Self::ProposalsClash => "proposals-clash",
            Self::NothingToAssemble => "nothing-to-assemble",
            Self::OtherProposal => "other-proposal",
            Self::NoRootGiven => "no-root-given",
            Self::RootText => "root-text",
            Self::OtherRoot => "other-root",
            Self::NotInDirectory => "not-in-directory",
            Self::Revoked => "revoked",
            Self::KeyExchanged(_) => "key-exchanged",
            Self::BundleOther => "bundle-other",
            Self::BundleWithoutYou => "bundle-without-you",
            Self::BundleDoesNotOpen => "bundle-does-not-open",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            Self::Vault(error) => error.exit(),
            Self::Directory(_)
            | Self::File(FileError::Contents(_))
            | Self::EnrolmentSignature
            | Self::OtherRoot
            | Self::OtherService
            | Self::StraySignature
            | Self::Revoked
            | Self::KeyExchanged(_)
            | Self::NotOnCard
            | Self::BundleOther
            | Self::BundleDoesNotOpen => Exit::NotVerified,
            Self::NoSuchUnit(_)
            | Self::NoSuchPerson(_)
            | Self::NoSuchCard
            | Self::NotInDirectory
            | Self::BundleWithoutYou => Exit::NothingFound,
            _ => Exit::Usage,
        }
    }

    fn happened(&self) -> String {
        match self {
            Self::Vault(error) => error.happened(),
            Self::Directory(error) => sentence(&error.to_string()),
            Self::File(FileError::Foreign) => "This is not a file of Postern.".into(),
            Self::File(FileError::Kind(kind)) => {
                format!("This is another kind of Postern file: {}.", kind.tag())
            }
            Self::File(FileError::Unknown) => {
                "This kind of file is not known here: a newer program made it.".into()
            }
            Self::File(FileError::Contents(_)) => "This file is cut short or has been changed.".into(),
            Self::EnrolmentSignature => {
                "The signature of this enrolment does not hold: it was changed after it was made.".into()
            }
            Self::QuarterZero => "Quarters are counted from 1.".into(),
            Self::Draft(Some(line)) => format!("The draft cannot be read; look at line {line}."),
            Self::Draft(None) => "The draft cannot be read.".into(),
            Self::BeforeDayZero => "A date is before the service's first day.".into(),
            Self::NoRoot => "The draft of a first roster must name the root signers.".into(),
            Self::RootGiven => "The draft names root signers, but there is a directory already.".into(),
            Self::NoEnrolmentFor(person) => {
                format!("There is no enrolment for person {person} of the draft.")
            }
            Self::AmbiguousEnrolment(person) => {
                format!("Several enrolments fit person {person} of the draft.")
            }
            Self::EnrolmentDiffers(person) => {
                format!("Person {person} enrolled for another role or unit than the draft says.")
            }
            Self::NoSigner(place) => format!("Root signer {place} of the draft has no enrolment."),
            Self::BadKeyText => "A key in the draft is not 64 hex digits.".into(),
            Self::UnitDropped(unit) => {
                format!("The draft leaves out unit {unit}, which is in the directory.")
            }
            Self::PersonDropped(person) => {
                format!("The draft leaves out person {person}, who is in the directory.")
            }
            Self::NoSuchUnit(unit) => format!("There is no unit {unit} in the roster."),
            Self::NoSuchPerson(person) => format!("There is no person {person} in the roster."),
            Self::NoSuchCard => "There is no such key card in the directory.".into(),
            Self::NoQuarterEnrolment(person, quarter) => {
                format!("Person {person} has not enrolled for quarter {quarter}.")
            }
            Self::BadPublicKey(person) => format!("The key in person {person}'s enrolment cannot be used."),
            Self::NotASigner => "The key of this vault is not one of the root keys.".into(),
            Self::NotOnCard => "Your key is not on this key card.".into(),
            Self::OtherService => "This is of another service than your vault's.".into(),
            Self::OtherUnit => "This is for another unit than your vault's.".into(),
            Self::StraySignature => "A signature belongs to none of the proposals that were given.".into(),
            Self::ProposalsClash => "Two of the proposals are for the same place.".into(),
            Self::NothingToAssemble => "There is no roster to make a directory of.".into(),
            Self::OtherProposal => "This is a proposal of another kind.".into(),
            Self::NoRootGiven => "This directory cannot be checked without the words of its root.".into(),
            Self::RootText => "The root must be eight words of the list, or 64 hex digits.".into(),
            Self::OtherRoot => "This directory is not of the root whose words you gave.".into(),
            Self::NotInDirectory => "The key of this vault is not in the directory.".into(),
            Self::Revoked => "The directory has revoked the key of this vault.".into(),
            Self::KeyExchanged(quarter) => format!(
                "The key card for quarter {quarter} has another key for you than your vault made. Somebody may have \
                 exchanged it."
            ),
            Self::BundleOther => "This mailroom bundle is not for the directory's key card.".into(),
            Self::BundleWithoutYou => "This mailroom bundle has nothing for you.".into(),
            Self::BundleDoesNotOpen => {
                "This mailroom bundle does not open, or does not hold the key of the key card.".into()
            }
        }
    }

    fn kept(&self) -> String {
        match self {
            Self::Vault(error) => error.kept(),
            _ => "Nothing was changed.".into(),
        }
    }

    fn next(&self) -> String {
        match self {
            Self::Vault(error) => return error.next(),
            Self::Directory(
                DirectoryError::RolledBack | DirectoryError::Forked | DirectoryError::BrokenChain,
            ) => {
                "Do not use it. Fetch the directory again; if it is still so, call the charity: somebody may be \
                 showing you another directory than everybody else."
            }
            Self::Directory(DirectoryError::Expired { .. }) => "Fetch the newest directory.",
            Self::Directory(DirectoryError::Quorum(_)) => "Collect more signatures, then assemble it again.",
            Self::Directory(_) => "Do not use it. Tell whoever made it what this says.",
            Self::File(FileError::Contents(_)) => "Ask for it again.",
            Self::File(_) => "Give the right file.",
            Self::EnrolmentSignature => "Ask for the enrolment again, and compare its words by phone.",
            Self::QuarterZero => "Take 1 for the first.",
            Self::Draft(_) => {
                "Compare it with `keyholder directory draft`; every name must be spelt as there."
            }
            Self::BeforeDayZero => "Check the dates.",
            Self::NoRoot => "Add [root] with threshold and signers.",
            Self::RootGiven => "Take [root] out; to change the signers use `directory propose rotation`.",
            Self::NoEnrolmentFor(_) | Self::NoSigner(_) => {
                "Add the enrolment file with --enrolments; its pseudonym must be the one in the draft."
            }
            Self::AmbiguousEnrolment(_) => "Give each person a pseudonym of their own, or leave the older file out.",
            Self::EnrolmentDiffers(_) => "Correct the draft, or ask the person to enrol again.",
            Self::BadKeyText => "Copy the key again.",
            Self::UnitDropped(_) => "Ids are for ever: keep the entry, with `retired = DAY`.",
            Self::PersonDropped(_) => "Ids are for ever: keep the entry, with `retired = DAY`.",
            Self::NoSuchUnit(_) | Self::NoSuchPerson(_) | Self::NoSuchCard => {
                "Look at `keyholder directory verify` for what there is."
            }
            Self::NoQuarterEnrolment(..) => "Ask them for an enrolment for this quarter.",
            Self::BadPublicKey(_) => "Ask them to enrol with a new vault.",
            Self::NotASigner | Self::OtherUnit => "Use the right vault.",
            Self::NotOnCard => {
                "Do not sign it. Ask who made the card to use your newest enrolment, and compare by phone."
            }
            Self::OtherService => "Do not use it.",
            Self::StraySignature => "Leave it out, or ask the signer to sign the newest proposal.",
            Self::ProposalsClash => "Give one for each.",
            Self::NothingToAssemble => "Give --roster, or --base with the directory in force.",
            Self::OtherProposal => "Give rosters with --roster, key cards with --cards, rotations with --rotation.",
            Self::NoRootGiven => {
                "Add --root with the eight words. They are on the poster, the page, and the phone line."
            }
            Self::RootText => "Read the eight words again from the poster.",
            Self::OtherRoot => "Do not use it. Compare the words with the poster, the page or the phone line.",
            Self::NotInDirectory => "Wait until a directory with your enrolment is signed, or use the other vault.",
            Self::Revoked => "Call the charity. Do not use this vault.",
            Self::KeyExchanged(_) => "Do not use this directory. Call the other keyholders and the charity.",
            Self::BundleOther => "Ask for the bundle that was made with the newest key card.",
            Self::BundleWithoutYou => "Ask who made the key card to make it with your enrolment.",
            Self::BundleDoesNotOpen => "Do not use this key card; ask for a new one, and say why.",
        }
        .into()
    }

    fn delay(&self) -> bool {
        matches!(self, Self::Vault(error) if error.delay())
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn directory_code(error: &DirectoryError) -> &'static str {
    match error {
        DirectoryError::Expired { .. } => "directory-expired",
        DirectoryError::NotYet { .. } => "directory-not-yet",
        DirectoryError::Quorum(_) => "directory-quorum",
        DirectoryError::RolledBack => "directory-rolled-back",
        DirectoryError::Forked => "directory-forked",
        DirectoryError::BrokenChain => "directory-broken-chain",
        DirectoryError::OtherRoot => "other-root",
        DirectoryError::CardRevoked(_) => "directory-card-revoked",
        _ => "directory-invalid",
    }
}
