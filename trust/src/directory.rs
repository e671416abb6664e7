//! The signed directory (SPEC 4): decoded as [`SignedDirectory`], used as [`Directory`], and nothing between.

use core::fmt;

use minicbor::{Decode, Encode};
use postern_wire::cbor::{decode_canonical, strictly_ascending};
use postern_wire::directory::{
    Constants, DirectoryFile, Force, KeyCard, Person, Role, RootSet, Roster, State, Unit,
};
use postern_wire::sizes::MAX_DIRECTORY;
use postern_wire::{Day, Digest, PersonId, Quarter, ServiceId, UnitId};

use crate::card::{self, Card, UnitCards};
use crate::error::{DirectoryError, Record};
use crate::root::{Root, RootDigest};
use crate::roster::{CheckedRoster, active, check_identities, holds_on, person_of, unit_of};
use crate::sign::{VerifyingKey, purpose};
use crate::{Calendar, sha256};

/// A directory as it came, of the right shape and not yet believed.
pub struct SignedDirectory {
    file: DirectoryFile,
    digest: Digest,
}

/// What somebody with a memory keeps of the newest directory used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Seen {
    /// The roster's serial.
    #[n(0)]
    pub serial: u32,
    /// SHA-256 of the roster's signed bytes.
    #[n(1)]
    pub digest: Digest,
}

/// A verified directory. There is no way to one but [`SignedDirectory::verify`] and its kin.
///
/// ```compile_fail,E0451
/// # fn forge(verified: postern_trust::Directory) {
/// let root = verified.root().clone();
/// let forged = postern_trust::Directory { root, ..verified };
/// # }
/// ```
#[derive(Clone)]
pub struct Directory {
    digest: Digest,
    seen: Seen,
    root: RootSet,
    roster: Roster,
    calendar: Calendar,
    service_keys: Vec<(VerifyingKey, State)>,
    cards: Vec<UnitCards>,
}

impl SignedDirectory {
    /// Reads a directory file of at most 1 MiB.
    ///
    /// # Errors
    /// [`DirectoryError::TooLong`], [`DirectoryError::Malformed`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DirectoryError> {
        if bytes.len() > MAX_DIRECTORY {
            return Err(DirectoryError::TooLong);
        }
        let file = decode_canonical(bytes).map_err(|e| DirectoryError::Malformed(Record::File, e))?;
        Ok(Self { file, digest: sha256(&[bytes]) })
    }

    /// Verifies everything (SPEC 4.5): the first root against the pinned digest, every rotation, the roster's quorum,
    /// rules and date, every key card, and that no public key stands twice. What is kept is parsed from what was signed.
    ///
    /// # Errors
    /// [`DirectoryError`] by the first thing that is wrong.
    pub fn verify(self, root: &RootDigest, now_unix: u64) -> Result<Directory, DirectoryError> {
        let directory = self.verify_for_use(root, now_unix)?;
        check_identities(&directory.roster)?;
        directory.cards.iter().try_for_each(|unit| unit.verify(&directory.roster))?;
        Ok(directory)
    }

    /// As [`SignedDirectory::verify`], but what concerns one unit or one person alone is verified when it is first used: the
    /// signatures under a unit's cards, and that an identity key is one. What then does not hold is as if it were not in
    /// the file: a unit without cards, a person without a key. For a reporter, who uses one unit of fifty (SPEC 4.5).
    ///
    /// # Errors
    /// As for `verify`, but for what is left.
    pub fn verify_for_use(self, root: &RootDigest, now_unix: u64) -> Result<Directory, DirectoryError> {
        let DirectoryFile { first_root, rotations, roster: signed, cards } = self.file;
        let (root, sets) = Root::walk(root, first_root, &rotations)?;
        root.check_quorum::<purpose::Roster>(&signed, Record::Roster)?;
        let roster =
            decode_canonical(&signed.body).map_err(|e| DirectoryError::Malformed(Record::Roster, e))?;
        let checked = CheckedRoster::new(roster, &root.set.service)?;
        let today = checked.calendar.day(now_unix);
        checked.check_date(today)?;
        let CheckedRoster { roster, calendar, service_keys } = checked;
        let cards = card::read_cards(cards, &roster, today)?;
        check_keys_once(&sets, &roster, &cards)?;
        let seen = Seen { serial: roster.serial, digest: sha256(&[&signed.body]) };
        let (digest, root) = (self.digest, root.set);
        Ok(Directory { digest, seen, root, roster, calendar, service_keys, cards })
    }

    /// As [`SignedDirectory::verify`], and not older than, and descended from, the directory seen last.
    ///
    /// # Errors
    /// [`DirectoryError::RolledBack`], [`DirectoryError::Forked`], [`DirectoryError::BrokenChain`], or as for `verify`.
    pub fn verify_newer(
        self,
        root: &RootDigest,
        now_unix: u64,
        seen: &Seen,
    ) -> Result<Directory, DirectoryError> {
        let directory = self.verify(root, now_unix)?;
        if directory.seen.serial < seen.serial {
            return Err(DirectoryError::RolledBack);
        }
        if directory.seen.serial == seen.serial {
            return if directory.seen.digest == seen.digest {
                Ok(directory)
            } else {
                Err(DirectoryError::Forked)
            };
        }
        let then = usize::try_from(seen.serial).ok().and_then(|at| directory.roster.history.get(at));
        if then == Some(&seen.digest) { Ok(directory) } else { Err(DirectoryError::BrokenChain) }
    }
}

impl fmt::Debug for SignedDirectory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedDirectory({})", self.digest)
    }
}

impl Directory {
    /// The service.
    #[must_use]
    pub const fn service(&self) -> &ServiceId {
        &self.roster.service
    }

    /// SHA-256 of the file as it came.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// What to remember of it.
    #[must_use]
    pub const fn seen(&self) -> Seen {
        self.seen
    }

    /// The service's calendar.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Clocks and limits.
    #[must_use]
    pub const fn constants(&self) -> &Constants {
        &self.roster.constants
    }

    /// The roster as it was signed.
    #[must_use]
    pub const fn roster(&self) -> &Roster {
        &self.roster
    }

    /// The root set that signs the next roster.
    #[must_use]
    pub const fn root(&self) -> &RootSet {
        &self.root
    }

    /// The last day on which it holds.
    #[must_use]
    pub const fn expires(&self) -> Day {
        self.roster.until
    }

    /// A unit in whatever state.
    #[must_use]
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        unit_of(&self.roster, id)
    }

    /// The active units, ascending by id.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.roster.units.iter().filter(|unit| unit.state == State::Active)
    }

    /// The force of that slug.
    #[must_use]
    pub fn force(&self, slug: &str) -> Option<&Force> {
        let at = self.roster.forces.binary_search_by(|force| force.slug.as_str().cmp(slug)).ok()?;
        self.roster.forces.get(at)
    }

    /// Every force, ascending by slug.
    #[must_use]
    pub fn forces(&self) -> &[Force] {
        &self.roster.forces
    }

    /// A person in whatever state.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        person_of(&self.roster, id)
    }

    /// A unit's active people of one role, ascending by id.
    pub fn people(&self, unit: UnitId, role: Role) -> impl Iterator<Item = &Person> {
        active(&self.roster, unit, role)
    }

    /// The card that a letter to `unit` is sealed to on `day`: that of the highest quarter that has begun, if it holds on
    /// that day, as does the roster, and is of the unit's active people. None when the unit cannot be written to.
    #[must_use]
    pub fn card_for_sealing(&self, unit: UnitId, day: Day) -> Option<&Card> {
        card::sealing(self.cards(unit), day).filter(|_| self.holds_on(day))
    }

    /// Whether the file has such a card, its signatures verified or not yet: for what is shown of a unit before it is used.
    #[must_use]
    pub fn lists_card_for_sealing(&self, unit: UnitId, day: Day) -> bool {
        self.listed(unit).is_some_and(|cards| card::sealing(cards.read(), day).is_some())
            && self.holds_on(day)
    }

    fn listed(&self, unit: UnitId) -> Option<&UnitCards> {
        self.cards.iter().find(|cards| cards.unit() == unit)
    }

    fn holds_on(&self, day: Day) -> bool {
        (self.roster.from..=self.roster.until).contains(&day)
    }

    /// A unit's card of a quarter, be it sealed to or kept for opening.
    #[must_use]
    pub fn card(&self, unit: UnitId, quarter: Quarter) -> Option<&Card> {
        self.cards(unit).iter().find(|card| card.quarter() == quarter)
    }

    /// A unit's cards, ascending by quarter.
    #[must_use]
    pub fn cards(&self, unit: UnitId) -> &[Card] {
        self.listed(unit).map_or(&[], |cards| cards.verified(&self.roster))
    }

    /// The identity key of a person for what is dated `dated`, if this is their role and their unit, and their key and
    /// the unit hold for that day (SPEC 4.3).
    #[must_use]
    pub fn verifying_key_of(
        &self,
        person: PersonId,
        role: Role,
        unit: UnitId,
        dated: Day,
    ) -> Option<VerifyingKey> {
        let found = self.person(person).filter(|p| p.role == role && p.unit == unit)?;
        let unit = self.unit(unit)?;
        let holds = holds_on(found.state, dated) && holds_on(unit.state, dated);
        if holds { VerifyingKey::try_from(&found.identity).ok() } else { None }
    }

    /// The service's keys for what is dated `dated`.
    pub(crate) fn service_keys_on(&self, dated: Day) -> impl Iterator<Item = VerifyingKey> {
        self.service_keys.iter().filter(move |(_, state)| holds_on(*state, dated)).map(|(key, _)| *key)
    }

    /// Checks a proposed card before anybody signs it: everything but signatures, and that it names exactly the unit's
    /// active people.
    ///
    /// # Errors
    /// [`DirectoryError`] by the first thing that is wrong.
    pub fn review_card(&self, card: &KeyCard) -> Result<(), DirectoryError> {
        card::check_card(card, &self.roster)?;
        if card::is_complete(card, &self.roster) {
            Ok(())
        } else {
            Err(DirectoryError::CardIncomplete(Record::Card(card.unit, card.quarter)))
        }
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Directory(serial {}, {})", self.seen.serial, self.digest)
    }
}

/// Checks a proposed roster before anybody signs it: everything but signatures and the date.
///
/// # Errors
/// [`DirectoryError`] by the first thing that is wrong.
pub fn review_roster(roster: &Roster, root: &RootSet) -> Result<(), DirectoryError> {
    Root::new(root.clone(), &root.service, Record::FirstRoot)?;
    let checked = CheckedRoster::new(roster.clone(), &root.service)?;
    check_identities(&checked.roster)?;
    check_keys_once(std::slice::from_ref(root), &checked.roster, &[])
}

/// No public key stands twice: one key with two uses is a mistake or an attack. Root sets may share keys with each other.
fn check_keys_once(roots: &[RootSet], roster: &Roster, units: &[UnitCards]) -> Result<(), DirectoryError> {
    let mut of_roots: Vec<&[u8]> = roots.iter().flat_map(|set| &set.keys).map(AsRef::as_ref).collect();
    of_roots.sort_unstable();
    let service = roster.service_keys.iter().map(|k| k.key.as_ref());
    let people = roster.people.iter().map(|p| p.identity.as_ref());
    let cards = || units.iter().flat_map(UnitCards::read);
    let mailroom = cards().map(|c| c.mailroom().as_ref());
    let slots = cards().flat_map(|c| c.opening().iter().chain(c.contact())).map(|k| k.key.as_ref());
    let mut others: Vec<&[u8]> = service.chain(people).chain(mailroom).chain(slots).collect();
    others.sort_unstable();
    let once = strictly_ascending(&others, |key| *key);
    let new = others.iter().all(|key| of_roots.binary_search(key).is_err());
    if once && new { Ok(()) } else { Err(DirectoryError::KeyTwice) }
}
