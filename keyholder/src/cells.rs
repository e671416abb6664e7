//! The unit's own cells: what is archived of each, and what became of it.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use postern_client_crypto::cell::{MailroomError, OpenedEnvelope, cell_hash, open_mailroom, scope};
use postern_client_crypto::hpke::OpenFailed;
use postern_client_crypto::keys::MailroomKey;
use postern_trust::Card;
use postern_wire::sizes::CELL;
use postern_wire::{Day, Digest, LetterId, PersonId, Quarter};

use crate::archive::{ArchiveError, Kind};
use crate::session::Session;

/// Why a cell or a letter was set aside. It holds up no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Broken {
    /// For the unit, but no envelope inside.
    #[n(0)]
    Envelope,
    /// The shares do not give its key, or it does not open with it: badly sealed.
    #[n(1)]
    Sealing,
    /// Opened, but the parts are not of one letter.
    #[n(2)]
    Parts,
    /// Opened, but no letter, or its signature does not hold.
    #[n(3)]
    Letter,
    /// Opened, but written to another unit.
    #[n(4)]
    OtherUnit,
    /// Opened, but it would take another letter's place in the archive, or another thread's notes.
    #[n(5)]
    Taken,
}

impl Broken {
    /// In plain words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Envelope => "sealed to this unit, but there is no letter inside",
            Self::Sealing => "badly sealed: its shares do not open it",
            Self::Parts => "its parts do not belong together",
            Self::Letter => "no letter whose signature holds",
            Self::OtherUnit => "written to another unit",
            Self::Taken => "it bears another letter's number, or the note keys of another case",
        }
    }
}

/// What became of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub enum CellState {
    /// Delivered, not opened.
    #[n(0)]
    Sealed,
    /// Opened: part `i` (from 0) of `n` of a letter.
    #[n(1)]
    Part {
        /// The letter.
        #[n(0)]
        letter: LetterId,
        /// Part, from 0.
        #[n(1)]
        i: u8,
        /// Parts.
        #[n(2)]
        n: u8,
    },
    /// Set aside.
    #[n(2)]
    Broken(#[n(0)] Broken),
}

/// What is known of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct CellRecord {
    /// SHA-256.
    #[n(0)]
    pub hash: Digest,
    /// Day of the dead drop.
    #[n(1)]
    pub day: Day,
    /// Quarter whose mailroom key opened it.
    #[n(2)]
    pub quarter: Quarter,
    /// What became of it.
    #[n(3)]
    pub state: CellState,
    /// Day of opening.
    #[n(4)]
    pub opened: Option<Day>,
    /// Whose shares opened it, ascending.
    #[n(5)]
    pub openers: Vec<PersonId>,
    /// For whom the sealer had made a wrong slot.
    #[n(6)]
    pub bad_slots: Vec<PersonId>,
    /// Who gave a false share.
    #[n(7)]
    pub false_shares: Vec<PersonId>,
}

/// A cell's bytes, and the proof that it was in its day.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Blob {
    /// 16,384 bytes.
    #[n(0)]
    pub cell: ByteVec,
    /// The day's signed head.
    #[n(1)]
    pub head: ByteVec,
    /// Number of the cell in its day, from 0.
    #[n(2)]
    pub index: u32,
    /// RFC 9162 section 2.1.3 inclusion proof.
    #[n(3)]
    pub proof: Vec<Digest>,
}

impl core::fmt::Debug for Blob {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Blob(number {})", self.index)
    }
}

/// The vault's mailroom keys that a day's cells may be sealed to, with their cards, and the quarters without a key.
#[derive(Debug)]
pub struct MailroomKeys<'a> {
    /// Keys with their cards, the newest first.
    pub keys: Vec<(MailroomKey, &'a Card)>,
    /// Quarters of cards for which the vault has no key.
    pub missing: Vec<Quarter>,
}

/// Days after its last day in which a cell sealed to a card may still come: parts of a letter, or one that was sealed
/// offline.
const LATE: u32 = 60;

impl<'a> Session<'a> {
    /// The keys to try on cells of `day`.
    #[must_use]
    pub fn mailroom_keys(&self, day: Day) -> MailroomKeys<'a> {
        let mut found = MailroomKeys { keys: Vec::new(), missing: Vec::new() };
        let cards = self.directory.cards(self.unit()).iter().rev();
        for card in cards.filter(|c| c.from() <= day.plus(1) && c.until().plus(LATE) >= day) {
            match self.vault.mailroom_key(card.quarter()) {
                Ok(key) => found.keys.push((key, card)),
                // A card that had ended by then is missed only by who was there in its quarter.
                Err(_) if card.until() < day => {}
                Err(_) => found.missing.push(card.quarter()),
            }
        }
        found
    }

    /// The archived cell, opened again with the mailroom key of its quarter.
    ///
    /// # Errors
    /// [`OpenFailed`] when the vault or the directory has that quarter no more.
    pub fn envelope(
        &self,
        record: &CellRecord,
        blob: &Blob,
    ) -> Result<(OpenedEnvelope, &'a Card), OpenFailed> {
        let card = self.card(record.quarter).ok_or(OpenFailed)?;
        let key = self.vault.mailroom_key(record.quarter).map_err(|_| OpenFailed)?;
        let cell: &[u8; CELL] = blob.cell.as_slice().try_into().map_err(|_| OpenFailed)?;
        open_mailroom(&key, &scope(card), cell).map(|opened| (opened, card)).map_err(|_| OpenFailed)
    }

    /// Every cell that is known, by day.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn cells(&self) -> Result<Vec<CellRecord>, ArchiveError> {
        let (mut cells, _) = self.archive.all::<CellRecord>(Kind::Cell)?;
        cells.sort_by_key(|c| (c.day, c.hash));
        Ok(cells)
    }

    /// A cell.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn cell(&self, hash: &Digest) -> Result<Option<CellRecord>, ArchiveError> {
        self.archive.get(Kind::Cell, hash.as_bytes())
    }

    /// Keeps what is known of a cell.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn put_cell(&self, record: &CellRecord) -> Result<(), ArchiveError> {
        self.archive.put(Kind::Cell, record.hash.as_bytes(), record)
    }
}

/// Tries a cell with every key. `None`: another unit's, or cover.
pub(crate) fn try_cell(
    keys: &MailroomKeys<'_>,
    cell: &[u8; CELL],
) -> Option<(Quarter, Option<OpenedEnvelope>)> {
    for (key, card) in &keys.keys {
        match open_mailroom(key, &scope(card), cell) {
            Ok(opened) => return Some((card.quarter(), Some(opened))),
            Err(MailroomError::Malformed(_)) => return Some((card.quarter(), None)),
            Err(MailroomError::NotOurs) => {}
        }
    }
    None
}

/// A new record of a cell of `day`.
pub(crate) fn record(cell: &[u8; CELL], day: Day, quarter: Quarter, whole: bool) -> CellRecord {
    let state = if whole { CellState::Sealed } else { CellState::Broken(Broken::Envelope) };
    CellRecord {
        hash: cell_hash(cell),
        day,
        quarter,
        state,
        opened: None,
        openers: Vec::new(),
        bad_slots: Vec::new(),
        false_shares: Vec::new(),
    }
}
