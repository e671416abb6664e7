//! M of N together (SPEC 6.3, 6.5): opening one's own slot, handing the share on sealed, and combining.

use core::fmt;

use postern_trust::Card;
use postern_wire::cell::Envelope;
use postern_wire::directory::CardKey;
use postern_wire::letter::Part;
use postern_wire::sizes::{CONTACT_TEXT, HASH, KEY, SLOT};
use postern_wire::{Cursor, Digest, PersonId, X25519Public};
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

use crate::binding::Bound;
use crate::cell::{OpenedEnvelope, commitment, one_time_open, scope, slots};
use crate::hpke::SealPurpose;
use crate::kdf::Label;
use crate::keys::{OpeningKey, seal_to};
use crate::shamir::{self, SHARE_LEN, Share};

/// Why a letter or its contact details could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustodyError {
    /// This person has no key on the card.
    NotOnCard,
    /// The envelope is for other numbers of people than the card says.
    OtherPolicy,
    /// The slot does not open with this key, or holds another's share: whoever sealed the letter did that.
    BadSlot,
    /// The sealed share was not made for this person and this letter.
    BadApproval,
    /// Fewer shares than must agree.
    TooFew {
        /// Shares that were given.
        have: u8,
        /// Shares that are needed.
        need: u8,
    },
    /// The same person's share twice.
    Twice,
    /// No M of the shares fit the commitment: the letter was badly sealed, or too many shares are false.
    NoneAgree,
    /// The shares agree, and the letter still does not open: it was badly sealed.
    BadBody,
}

impl fmt::Display for CustodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOnCard => f.write_str("this person has no key on the unit's card for that quarter"),
            Self::OtherPolicy => {
                f.write_str("the letter was sealed for another number of people than the card says")
            }
            Self::BadSlot => {
                f.write_str("the letter has no share that this key opens; whoever sealed it did that")
            }
            Self::BadApproval => f.write_str("the approval was not made for this person and this letter"),
            Self::TooFew { have, need } => write!(f, "{have} of {need} needed approvals are there"),
            Self::Twice => f.write_str("the same person's approval is there twice"),
            Self::NoneAgree => f.write_str("the approvals do not fit the letter"),
            Self::BadBody => f.write_str("the approvals fit, but the letter was badly sealed"),
        }
    }
}

impl core::error::Error for CustodyError {}

/// Somebody who did not keep to the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The sealer made a wrong slot for this person.
    BadSlotFor(PersonId),
    /// This person gave another share than the slot holds.
    FalseShareBy(PersonId),
}

/// A letter's part, opened, and who did not keep to the protocol.
pub struct Opened {
    /// The part.
    pub part: Part,
    /// Faults found on the way; none in the ordinary case.
    pub faults: Vec<Fault>,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened").field("part", &self.part).field("faults", &self.faults).finish()
    }
}

/// Contact details, opened; `None` when the reporter left none.
pub struct OpenedContact {
    /// The text.
    pub text: Option<Zeroizing<String>>,
    /// Faults found on the way.
    pub faults: Vec<Fault>,
}

impl fmt::Debug for OpenedContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedContact({:?})", self.faults)
    }
}

/// Which of an envelope's two secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// The letter: keyholders' opening keys, M of N.
    Letter,
    /// The contact details: custodians' contact keys, Mc of Nc.
    Contact,
}

/// The parts of an envelope and its card that one lock is made of.
struct Side<'a> {
    keys: &'a [CardKey],
    need: u8,
    total: u8,
    slots: &'a [u8],
    commitment: Digest,
    purpose: SealPurpose,
    t: [u8; HASH],
}

impl Lock {
    fn side<'a>(
        self,
        card: &'a Card,
        envelope: &Envelope<'a>,
        bound: &Bound,
    ) -> Result<Side<'a>, CustodyError> {
        // How many must agree is what the letter was sealed for: the unit's M may have changed since (SPEC 4.4).
        let header = envelope.header;
        if (usize::from(header.n), usize::from(header.nc)) != (card.opening().len(), card.contact().len()) {
            return Err(CustodyError::OtherPolicy);
        }
        Ok(match self {
            Self::Letter => Side {
                keys: card.opening(),
                need: header.m,
                total: header.n,
                slots: envelope.slots,
                commitment: envelope.commitment,
                purpose: SealPurpose::Slot,
                t: bound.slots,
            },
            Self::Contact => Side {
                keys: card.contact(),
                need: header.mc,
                total: header.nc,
                slots: envelope.contact_slots,
                commitment: envelope.contact_commitment,
                purpose: SealPurpose::Contact,
                t: bound.contact_slots,
            },
        })
    }
}

impl Side<'_> {
    fn position(&self, person: PersonId) -> Result<u8, CustodyError> {
        let at = self.keys.iter().position(|k| k.person == person).ok_or(CustodyError::NotOnCard)?;
        u8::try_from(at + 1).map_err(|_| CustodyError::NotOnCard)
    }

    fn person(&self, x: u8) -> Option<PersonId> {
        self.keys.get(usize::from(x).checked_sub(1)?).map(|k| k.person)
    }
}

/// Opens one's own slot.
///
/// # Errors
/// [`CustodyError::NotOnCard`], [`CustodyError::OtherPolicy`], [`CustodyError::BadSlot`].
pub fn open_share(
    lock: Lock,
    key: &OpeningKey,
    card: &Card,
    person: PersonId,
    opened: &OpenedEnvelope,
) -> Result<Share, CustodyError> {
    let envelope = opened.envelope().map_err(|_| CustodyError::OtherPolicy)?;
    let side = lock.side(card, &envelope, &Bound::of(&envelope))?;
    let i = side.position(person)?;
    let (slots, _) = side.slots.as_chunks::<SLOT>();
    let slot = slots.get(usize::from(i) - 1).ok_or(CustodyError::BadSlot)?;
    let aad = [side.t.as_slice(), &[i]].concat();
    let plain = key.open(&scope(card), side.purpose, &aad, slot).map_err(|_| CustodyError::BadSlot)?;
    read_share(&plain, i).ok_or(CustodyError::BadSlot)
}

fn read_share(plain: &[u8], i: u8) -> Option<Share> {
    let bytes: &[u8; SHARE_LEN] = plain.try_into().ok()?;
    Share::from_bytes(bytes).ok().filter(|s| s.x() == i)
}

/// aad of a handed-on share: SHA-256(cell) || i || from || to (SPEC 6.5).
fn approval_aad(cell: &Digest, i: u8, from: PersonId, to: PersonId) -> Vec<u8> {
    [cell.as_bytes().as_slice(), &[i], &from.to_be_bytes(), &to.to_be_bytes()].concat()
}

/// Seals one's share to another person's key on the same card: 81 bytes.
///
/// # Errors
/// [`CustodyError::NotOnCard`] when either person is not, or the key is unusable.
pub fn hand_on(
    rng: &mut impl CryptoRng,
    lock: Lock,
    card: &Card,
    cell: &Digest,
    share: &Share,
    from: PersonId,
    to: PersonId,
) -> Result<Vec<u8>, CustodyError> {
    let aad = approval_aad(cell, share.x(), from, to);
    let key = key_on_card(lock, card, to)?;
    seal_to(&scope(card), SealPurpose::Approve, &key, &aad, share.to_bytes().as_slice(), rng)
        .map_err(|_| CustodyError::NotOnCard)
}

/// Opens a share that was handed on by `from` to `to`, whose key this is.
///
/// # Errors
/// [`CustodyError::NotOnCard`], [`CustodyError::BadApproval`].
pub fn take_over(
    lock: Lock,
    key: &OpeningKey,
    card: &Card,
    cell: &Digest,
    sealed: &[u8],
    from: PersonId,
    to: PersonId,
) -> Result<Share, CustodyError> {
    let keys = keys_of(lock, card);
    let at = keys.iter().position(|k| k.person == from).ok_or(CustodyError::NotOnCard)?;
    let i = u8::try_from(at + 1).map_err(|_| CustodyError::NotOnCard)?;
    let aad = approval_aad(cell, i, from, to);
    let plain =
        key.open(&scope(card), SealPurpose::Approve, &aad, sealed).map_err(|_| CustodyError::BadApproval)?;
    read_share(&plain, i).ok_or(CustodyError::BadApproval)
}

fn keys_of(lock: Lock, card: &Card) -> &[CardKey] {
    match lock {
        Lock::Letter => card.opening(),
        Lock::Contact => card.contact(),
    }
}

fn key_on_card(lock: Lock, card: &Card, person: PersonId) -> Result<X25519Public, CustodyError> {
    keys_of(lock, card).iter().find(|k| k.person == person).map(|k| k.key).ok_or(CustodyError::NotOnCard)
}

/// Combines shares and opens the letter's part (SPEC 6.5).
///
/// With more than M shares a false one among them does no harm: every M of them are tried against the commitment. With
/// the key in hand every slot is made again, and what differs is named.
///
/// # Errors
/// [`CustodyError`] by what is wrong.
pub fn combine(card: &Card, opened: &OpenedEnvelope, shares: &[Share]) -> Result<Opened, CustodyError> {
    let envelope = opened.envelope().map_err(|_| CustodyError::OtherPolicy)?;
    let bound = Bound::of(&envelope);
    let side = Lock::Letter.side(card, &envelope, &bound)?;
    let key = find_key(&side, shares)?;
    let faults = faults(card, &side, &key, shares)?;
    let plain =
        one_time_open(&key, Label::Body, &bound.body_aad, envelope.body).ok_or(CustodyError::BadBody)?;
    let part = read_part(&plain).ok_or(CustodyError::BadBody)?;
    Ok(Opened { part, faults })
}

/// Combines custodians' shares and opens the contact details.
///
/// # Errors
/// [`CustodyError`] by what is wrong.
pub fn combine_contact(
    card: &Card,
    opened: &OpenedEnvelope,
    shares: &[Share],
) -> Result<OpenedContact, CustodyError> {
    let envelope = opened.envelope().map_err(|_| CustodyError::OtherPolicy)?;
    let bound = Bound::of(&envelope);
    let side = Lock::Contact.side(card, &envelope, &bound)?;
    let key = find_key(&side, shares)?;
    let faults = faults(card, &side, &key, shares)?;
    let plain = one_time_open(&key, Label::Contact, &bound.contact_aad, envelope.contact)
        .ok_or(CustodyError::BadBody)?;
    let text = read_contact(&plain).ok_or(CustodyError::BadBody)?;
    Ok(OpenedContact { text, faults })
}

/// The key that some M of the shares give and the commitment confirms.
fn find_key(side: &Side<'_>, shares: &[Share]) -> Result<Zeroizing<[u8; KEY]>, CustodyError> {
    let have = u8::try_from(shares.len()).unwrap_or(u8::MAX);
    if have < side.need {
        return Err(CustodyError::TooFew { have, need: side.need });
    }
    if shares.iter().enumerate().any(|(at, s)| shares.iter().skip(at + 1).any(|o| o.x() == s.x())) {
        return Err(CustodyError::Twice);
    }
    if shares.iter().any(|s| s.x() > side.total) {
        return Err(CustodyError::NotOnCard);
    }
    // At most 8 shares: at most 256 subsets.
    let subsets = 0u16..1 << shares.len().min(8);
    for subset in subsets.filter(|s| s.count_ones() == u32::from(side.need)) {
        let chosen = shares.iter().enumerate().filter(|(at, _)| subset >> at & 1 == 1).map(|(_, s)| s);
        let Ok(key) = shamir::combine(chosen) else { continue };
        if bool::from(commitment(&key).as_bytes().ct_eq(side.commitment.as_bytes())) {
            return Ok(key);
        }
    }
    Err(CustodyError::NoneAgree)
}

fn faults(
    card: &Card,
    side: &Side<'_>,
    key: &[u8; KEY],
    shares: &[Share],
) -> Result<Vec<Fault>, CustodyError> {
    let recipients: Vec<X25519Public> = side.keys.iter().map(|k| k.key).collect();
    let good_slots = slots(&scope(card), side.purpose, key, (side.need, side.total), &recipients, &side.t)
        .map_err(|_| CustodyError::OtherPolicy)?;
    let good_shares = shamir::split(key, side.need, side.total).map_err(|_| CustodyError::OtherPolicy)?;
    let (made, _) = good_slots.as_chunks::<SLOT>();
    let (got, _) = side.slots.as_chunks::<SLOT>();
    let mut found = Vec::new();
    for ((good, slot), share) in made.iter().zip(got).zip(&good_shares) {
        let Some(person) = side.person(share.x()) else { continue };
        if good != slot {
            found.push(Fault::BadSlotFor(person));
        } else if shares.iter().any(|s| s.x() == share.x() && !bool::from(s.ct_eq(share))) {
            found.push(Fault::FalseShareBy(person));
        }
    }
    Ok(found)
}

/// u32 length, part, zeros.
fn read_part(plain: &[u8]) -> Option<Part> {
    let mut c = Cursor::new(plain);
    let length = usize::try_from(c.u32().ok()?).ok()?;
    let part = Part::decode(c.take(length).ok()?).ok()?;
    c.rest().iter().all(|b| *b == 0).then_some(part)
}

/// u16 length, text, zeros.
#[expect(clippy::option_option, reason = "malformed, none left, left")]
fn read_contact(plain: &[u8]) -> Option<Option<Zeroizing<String>>> {
    let mut c = Cursor::new(plain);
    let length = usize::from(c.u16().ok()?);
    let text = c.take(length).ok().filter(|_| length <= CONTACT_TEXT)?;
    let mut text = String::from_utf8(text.to_vec()).ok()?;
    if c.rest().iter().any(|b| *b != 0) {
        text.zeroize();
        return None;
    }
    Some((!text.is_empty()).then(|| Zeroizing::new(text)))
}
