//! Key cards (SPEC 4.4): which are accepted into a directory, and which one a letter is sealed to.
//!
//! A directory carries, per unit: the current card, at most one that has not begun, and any older ones, which are kept
//! so that letters sealed to them can be opened. What could never have been right is refused. What has been overtaken by
//! the roster is not: it stays for opening, and nothing is sealed to it.
//!
//! - Every card: signed by M keyholders of its unit whose keys hold on its first day; of a unit in use on that day; at
//!   most 120 days; its people are that unit's keyholders and custodians, in whatever state they are now; not revoked.
//! - Sealed to: the card of the highest quarter that has begun, if it has not ended, its unit is active, it names exactly
//!   the unit's active keyholders and custodians, and M *active* keyholders signed it. Whoever holds keys of people who
//!   have left cannot make such a card by dating it back.
//! - When somebody on a card is retired or revoked, the card is therefore sealed to no more, and the unit signs a new
//!   one with the next quarter's number. When somebody joins, the roster that says so comes with the new card, or with
//!   none: a newest card that has not ended, names active people only and leaves one out is refused.

use std::sync::OnceLock;

use postern_wire::cbor::{decode_canonical, strictly_ascending};
use postern_wire::cell::VERSION;
use postern_wire::directory::{CardKey, Countersigned, KeyCard, Person, Policy, Role, Roster, State};
use postern_wire::sizes::{CARD_DAYS, MAX_N, MAX_NC, NEXT_CARD_DAYS};
use postern_wire::{Day, Digest, MailroomPublic, PersonId, Quarter, UnitId};

use crate::error::{DirectoryError, Record};
use crate::root::check_signatures;
use crate::roster::{active, holds_on, person_of, unit_of};
use crate::sha256;
use crate::sign::{VerifyingKey, purpose};

/// A verified key card. It comes out of a directory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    card: KeyCard,
    policy: Policy,
    digest: Digest,
    fit: bool,
}

impl Card {
    /// The card as it was signed.
    #[must_use]
    pub const fn card(&self) -> &KeyCard {
        &self.card
    }

    /// Unit.
    #[must_use]
    pub const fn unit(&self) -> UnitId {
        self.card.unit
    }

    /// Quarter: the period of every HPKE `info`.
    #[must_use]
    pub const fn quarter(&self) -> Quarter {
        self.card.quarter
    }

    /// Mailroom key, 1,216 bytes.
    #[must_use]
    pub const fn mailroom(&self) -> &MailroomPublic {
        &self.card.mailroom
    }

    /// Opening keys, ascending by person; slot i is the i-th, from 1.
    #[must_use]
    pub fn opening(&self) -> &[CardKey] {
        &self.card.opening
    }

    /// Contact keys, ascending by person.
    #[must_use]
    pub fn contact(&self) -> &[CardKey] {
        &self.card.contact
    }

    /// M, K and Mc of the unit's policy today; N and Nc as the card has them. For a card that is sealed to, this is the
    /// unit's policy; a cell that was sealed to an older one says its M and Mc itself.
    #[must_use]
    pub const fn policy(&self) -> Policy {
        self.policy
    }

    /// First day.
    #[must_use]
    pub const fn from(&self) -> Day {
        self.card.from
    }

    /// Last day.
    #[must_use]
    pub const fn until(&self) -> Day {
        self.card.until
    }

    /// SHA-256 of the card as it was signed: what a roster revokes it by.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// Whether it is of the unit's active people and signed by them: without that nothing is sealed to it.
    #[must_use]
    pub const fn is_fit(&self) -> bool {
        self.fit
    }
}

/// One unit's cards, ascending by quarter. Their signatures are verified once, when the directory is or at their first use.
#[derive(Clone)]
pub(crate) struct UnitCards {
    unit: UnitId,
    cards: Vec<Card>,
    signed: Vec<Countersigned>,
    hold: OnceLock<bool>,
}

impl UnitCards {
    pub(crate) const fn unit(&self) -> UnitId {
        self.unit
    }

    /// The cards as they were read, verified or not.
    pub(crate) fn read(&self) -> &[Card] {
        &self.cards
    }

    /// The cards; none if a signature under one of them does not hold.
    pub(crate) fn verified(&self, roster: &Roster) -> &[Card] {
        let hold = || self.check(roster).is_ok();
        if *self.hold.get_or_init(hold) { &self.cards } else { &[] }
    }

    /// Verifies every signature now.
    pub(crate) fn verify(&self, roster: &Roster) -> Result<(), DirectoryError> {
        self.check(roster)?;
        self.hold.get_or_init(|| true);
        Ok(())
    }

    fn check(&self, roster: &Roster) -> Result<(), DirectoryError> {
        self.cards.iter().zip(&self.signed).try_for_each(|(card, signed)| {
            let key = |signer| VerifyingKey::try_from(&keyholder(roster, &card.card, signer)?.identity).ok();
            check_signatures::<purpose::Card>(&roster.service, signed, key, record(&card.card))
        })
    }
}

/// Reads every card of a file and checks everything but signatures.
pub(crate) fn read_cards(
    signed: Vec<Countersigned>,
    roster: &Roster,
    today: Day,
) -> Result<Vec<UnitCards>, DirectoryError> {
    let mut units: Vec<UnitCards> = Vec::new();
    for (at, signed) in signed.into_iter().enumerate() {
        let card = read_card(at, &signed, roster)?;
        match units.last_mut() {
            Some(last) if last.unit == card.unit() => {
                let later = |a: &Card| a.quarter() < card.quarter() && a.from() < card.from();
                if !last.cards.last().is_some_and(later) {
                    return Err(DirectoryError::CardOrder(record(&card.card)));
                }
                last.cards.push(card);
                last.signed.push(signed);
            }
            Some(last) if last.unit > card.unit() => {
                return Err(DirectoryError::CardOrder(record(&card.card)));
            }
            _ => units.push(UnitCards {
                unit: card.unit(),
                cards: vec![card],
                signed: vec![signed],
                hold: OnceLock::new(),
            }),
        }
    }
    units.iter().try_for_each(|unit| check_unit_cards(&unit.cards, roster, today))?;
    Ok(units)
}

/// Checks everything of a card but its signatures and its place beside other cards.
pub(crate) fn check_card(card: &KeyCard, roster: &Roster) -> Result<Policy, DirectoryError> {
    let record = record(card);
    if card.version != VERSION {
        return Err(DirectoryError::Version(record));
    }
    if card.service != roster.service {
        return Err(DirectoryError::OtherService(record));
    }
    let unit = unit_of(roster, card.unit).filter(|unit| holds_on(unit.state, card.from));
    let unit = unit.ok_or(DirectoryError::CardUnit(record))?;
    if card.until.0.checked_sub(card.from.0).is_none_or(|days| days > CARD_DAYS) {
        return Err(DirectoryError::Period(record));
    }
    let people = |keys: &[CardKey], role, most| {
        let of_unit =
            |k: &CardKey| person_of(roster, k.person).is_some_and(|p| p.unit == card.unit && p.role == role);
        (1..=most).contains(&keys.len()) && strictly_ascending(keys, |k| k.person) && keys.iter().all(of_unit)
    };
    if !people(&card.opening, Role::Keyholder, MAX_N) || !people(&card.contact, Role::Custodian, MAX_NC) {
        return Err(DirectoryError::CardPeople(record));
    }
    let count = |keys: &[CardKey]| u8::try_from(keys.len()).unwrap_or(u8::MAX);
    Ok(Policy { n: count(&card.opening), nc: count(&card.contact), ..unit.policy })
}

/// Whether the card names exactly the active people of an active unit.
pub(crate) fn is_complete(card: &KeyCard, roster: &Roster) -> bool {
    let exactly = |keys: &[CardKey], role| {
        let now = active(roster, card.unit, role).map(|p| p.id);
        keys.iter().map(|k| k.person).eq(now)
    };
    unit_of(roster, card.unit).is_some_and(|unit| unit.state == State::Active)
        && exactly(&card.opening, Role::Keyholder)
        && exactly(&card.contact, Role::Custodian)
}

/// Reads a card and checks everything but signatures: who is named as a signer is believed here, and verified later.
fn read_card(at: usize, signed: &Countersigned, roster: &Roster) -> Result<Card, DirectoryError> {
    let card: KeyCard =
        decode_canonical(&signed.body).map_err(|e| DirectoryError::Malformed(Record::CardAt(at), e))?;
    let record = record(&card);
    let policy = check_card(&card, roster)?;
    let digest = sha256(&[&signed.body]);
    if roster.revoked_cards.binary_search(&digest).is_ok() {
        return Err(DirectoryError::CardRevoked(record));
    }
    if !strictly_ascending(&signed.signatures, |s| s.signer) {
        return Err(DirectoryError::SignerOrder(record));
    }
    let named = signed.signatures.iter().map(|s| keyholder(roster, &card, s.signer).map(|p| p.state));
    let states: Option<Vec<State>> = named.collect();
    let states = states.ok_or(DirectoryError::UnknownSigner(record))?;
    if states.iter().filter(|state| holds_on(**state, card.from)).count() < usize::from(policy.m) {
        return Err(DirectoryError::Quorum(record));
    }
    let signed_by_active =
        states.iter().filter(|state| **state == State::Active).count() >= usize::from(policy.m);
    let fit = signed_by_active && is_complete(&card, roster);
    Ok(Card { card, policy, digest, fit })
}

/// The keyholder of the card's unit who has that number.
fn keyholder<'r>(roster: &'r Roster, card: &KeyCard, signer: u16) -> Option<&'r Person> {
    let person = person_of(roster, PersonId(signer))?;
    (person.role == Role::Keyholder && person.unit == card.unit).then_some(person)
}

fn check_unit_cards(cards: &[Card], roster: &Roster, today: Day) -> Result<(), DirectoryError> {
    let Some(newest) = cards.last() else { return Ok(()) };
    if newest.until() >= today && leaves_out(&newest.card, roster) {
        return Err(DirectoryError::CardIncomplete(record(&newest.card)));
    }
    let mut ahead = cards.iter().filter(|card| card.from() > today);
    let Some(next) = ahead.next() else { return Ok(()) };
    if ahead.next().is_some() {
        return Err(DirectoryError::CardsAhead(next.unit()));
    }
    let days_left = sealing(cards, today).map(|current| current.until().0.saturating_sub(today.0));
    if days_left.is_some_and(|days| days >= NEXT_CARD_DAYS) {
        return Err(DirectoryError::CardEarly(record(&next.card)));
    }
    Ok(())
}

/// Of one unit's cards, ascending, the one that is sealed to on `day`.
pub(crate) fn sealing(cards: &[Card], day: Day) -> Option<&Card> {
    let begun = cards.iter().rev().find(|card| card.from() <= day)?;
    (begun.until() >= day && begun.fit).then_some(begun)
}

/// Names active people of an active unit only, and not all of them.
fn leaves_out(card: &KeyCard, roster: &Roster) -> bool {
    let unit_active = unit_of(roster, card.unit).is_some_and(|unit| unit.state == State::Active);
    let mut people = card.opening.iter().chain(&card.contact);
    let all_active = people.all(|k| person_of(roster, k.person).is_some_and(|p| p.state == State::Active));
    unit_active && all_active && !is_complete(card, roster)
}

const fn record(card: &KeyCard) -> Record {
    Record::Card(card.unit, card.quarter)
}
