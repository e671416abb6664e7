//! The root: its pinned digest, its sets, its rotations, its quorums (SPEC 4.1, 4.2).

use core::fmt;
use core::str::FromStr;

use postern_wire::cbor::{decode_canonical, encode, strictly_ascending};
use postern_wire::directory::{Countersigned, RootSet, Rotation};
use postern_wire::{DecodeError, Digest, ServiceId};

use crate::error::{DirectoryError, Record};
use crate::sha256;
use crate::sign::{Purpose, VerifyingKey, purpose};

/// The most keys of a root set.
pub const MAX_ROOTS: usize = 16;

/// What clients pin and posters show as eight words: SHA-256 of `"postern/v1/root" || 0x00 || CBOR(first root set)`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RootDigest(Digest);

impl RootDigest {
    /// The digest of a first root set.
    #[must_use]
    pub fn of(first_root: &RootSet) -> Self {
        Self(sha256(&[b"postern/v1/root\0", &encode(first_root)]))
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.0
    }
}

impl From<Digest> for RootDigest {
    /// The digest as it was pinned.
    fn from(digest: Digest) -> Self {
        Self(digest)
    }
}

impl FromStr for RootDigest {
    type Err = DecodeError;

    /// 64 hex digits.
    fn from_str(text: &str) -> Result<Self, DecodeError> {
        text.parse().map(Self)
    }
}

impl fmt::Display for RootDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for RootDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RootDigest({self})")
    }
}

/// The root set that signs the next roster: from the pinned first one through every rotation.
///
/// # Errors
/// [`DirectoryError`] by the first thing that is wrong.
pub fn current_root(
    pinned: &RootDigest,
    first_root: &RootSet,
    rotations: &[Countersigned],
) -> Result<RootSet, DirectoryError> {
    Root::walk(pinned, first_root.clone(), rotations).map(|(root, _)| root.set)
}

/// A root set whose numbers, keys and service are right, with its keys parsed.
#[derive(Clone)]
pub(crate) struct Root {
    pub(crate) set: RootSet,
    keys: Vec<VerifyingKey>,
}

impl Root {
    /// Checks a set: 1 <= threshold <= n <= 16, no key twice, every key usable, this service.
    pub(crate) fn new(set: RootSet, service: &ServiceId, record: Record) -> Result<Self, DirectoryError> {
        let n = set.keys.len();
        if set.service != *service {
            return Err(DirectoryError::OtherService(record));
        }
        if n > MAX_ROOTS || set.threshold < 1 || usize::from(set.threshold) > n {
            return Err(DirectoryError::RootThreshold(record));
        }
        let mut sorted = set.keys.clone();
        sorted.sort_unstable();
        if !strictly_ascending(&sorted, |k| *k) {
            return Err(DirectoryError::RootKeyTwice(record));
        }
        let keys: Result<Vec<_>, _> = set.keys.iter().map(VerifyingKey::try_from).collect();
        let keys = keys.map_err(|_| DirectoryError::BadKey(record))?;
        Ok(Self { set, keys })
    }

    /// Checks that a quorum of this set signed.
    pub(crate) fn check_quorum<P: Purpose>(
        &self,
        signed: &Countersigned,
        record: Record,
    ) -> Result<(), DirectoryError> {
        let key = |signer: u16| self.keys.get(usize::from(signer)).copied();
        check_signatures::<P>(&self.set.service, signed, key, record)?;
        if signed.signatures.len() < usize::from(self.set.threshold) {
            return Err(DirectoryError::Quorum(record));
        }
        Ok(())
    }

    /// From the pinned first set through every rotation to the set of today; every set on the way.
    pub(crate) fn walk(
        pinned: &RootDigest,
        first: RootSet,
        rotations: &[Countersigned],
    ) -> Result<(Self, Vec<RootSet>), DirectoryError> {
        if RootDigest::of(&first) != *pinned {
            return Err(DirectoryError::OtherRoot);
        }
        let service = first.service;
        let mut current = Self::new(first, &service, Record::FirstRoot)?;
        let mut all = vec![current.set.clone()];
        for (number, signed) in (1u32..).zip(rotations) {
            let record = Record::Rotation(number);
            current.check_quorum::<purpose::Rotation>(signed, record)?;
            let rotation: Rotation =
                decode_canonical(&signed.body).map_err(|e| DirectoryError::Malformed(record, e))?;
            if rotation.number != number {
                return Err(DirectoryError::RotationNumber(record));
            }
            current = Self::new(rotation.next, &service, record)?;
            all.push(current.set.clone());
        }
        Ok((current, all))
    }
}

/// Checks that everybody who stands under `signed.body` signed it, ascending. Whose signature counts is the caller's to say.
pub(crate) fn check_signatures<P: Purpose>(
    service: &ServiceId,
    signed: &Countersigned,
    key: impl Fn(u16) -> Option<VerifyingKey>,
    record: Record,
) -> Result<(), DirectoryError> {
    if !strictly_ascending(&signed.signatures, |s| s.signer) {
        return Err(DirectoryError::SignerOrder(record));
    }
    signed.signatures.iter().try_for_each(|s| {
        let key = key(s.signer).ok_or(DirectoryError::UnknownSigner(record))?;
        key.verify::<P>(service, &signed.body, &s.signature).map_err(|_| DirectoryError::Signature(record))
    })
}
