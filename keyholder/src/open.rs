//! Opening together (SPEC 6.5, 8.6): one's own share and the approvals of others; what opens is on disk before anybody is
//! told of it.

use postern_client_crypto::custody::{CustodyError, Fault, Lock, Opened, combine, open_share, take_over};
use postern_client_crypto::shamir::Share;
use postern_wire::directory::Role;
use postern_wire::letter::Part;
use postern_wire::request::{Approval, Grant};
use postern_wire::sizes::MAX_PARTS;
use postern_wire::{Digest, LetterId, PersonId, ThreadId};
use rand_core::CryptoRng;

use crate::archive::{ArchiveError, Kind};
use crate::cells::{Blob, Broken, CellRecord, CellState};
use crate::filing::Notice;
use crate::request::{RequestError, people_on_card};
use crate::session::Session;

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterStatus {
    /// Parts are still to come or to be opened.
    Waiting {
        /// The letter.
        letter: LetterId,
        /// Parts that are open.
        have: u8,
        /// Parts in all.
        of: u8,
    },
    /// It is in its case.
    Complete {
        /// The letter.
        letter: LetterId,
        /// The case.
        thread: ThreadId,
    },
    /// Set aside.
    Broken(Broken),
}

/// What became of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedCell {
    /// What became of its letter.
    pub letter: LetterStatus,
    /// Who did not keep to the protocol.
    pub faults: Vec<Fault>,
    /// What became of the notes that say so: `opened`, and `moved` in the thread of an older code.
    pub notices: Vec<Notice>,
}

/// A cell with its outcome.
pub type Outcome = (Digest, Result<OpenedCell, RequestError>);

impl Session<'_> {
    /// Asks `ask` and oneself to open these letters; the request's file.
    ///
    /// # Errors
    /// [`RequestError`] by what is wrong; [`RequestError::TooFew`] for fewer people than the unit's M,
    /// [`RequestError::TooManyCells`] for more than 8 cells.
    pub fn ask_to_open(
        &self,
        rng: &mut impl CryptoRng,
        cells: &[Digest],
        ask: &[PersonId],
    ) -> Result<Vec<u8>, RequestError> {
        self.only(Role::Keyholder)?;
        if cells.len() > MAX_PARTS {
            return Err(RequestError::TooManyCells { have: cells.len(), most: MAX_PARTS });
        }
        let (mut quarter, mut need) = (None, 1);
        for cell in cells {
            let record = self.cell(cell)?.ok_or(RequestError::NoCell(*cell))?;
            // One request is for one card: its people and their keys.
            if *quarter.get_or_insert(record.quarter) != record.quarter {
                return Err(RequestError::OtherQuarter);
            }
            // How many must agree is what the letter was sealed for.
            let blob: Blob =
                self.archive.get(Kind::Blob, cell.as_bytes())?.ok_or(RequestError::NoCell(*cell))?;
            let (opened, _) =
                self.envelope(&record, &blob).map_err(|_| RequestError::NoKey(record.quarter))?;
            need = need.max(opened.envelope()?.header.m);
        }
        let card = quarter.and_then(|q| self.card(q)).ok_or(RequestError::NoCard)?;
        let people = people_on_card(card, Lock::Letter, ask.iter().copied().chain([self.person()]))?;
        let have = u8::try_from(people.len()).unwrap_or(u8::MAX);
        if have < need {
            return Err(RequestError::TooFew { have, need });
        }
        self.request_open(rng, card, people, cells.to_vec())
    }

    /// Opens letters with one's own share and these approvals. Each cell has its own outcome: a bad one holds up no other.
    ///
    /// # Errors
    /// [`RequestError`] when an approval is not to be believed; it is then named by its place among the files.
    pub fn open_cells(
        &self,
        rng: &mut impl CryptoRng,
        cells: &[Digest],
        approvals: &[Vec<u8>],
    ) -> Result<Vec<Outcome>, RequestError> {
        self.only(Role::Keyholder)?;
        let mut granted: Vec<(PersonId, Approval)> = Vec::new();
        for file in approvals {
            let approval = self.read_approval(file, Role::Keyholder)?;
            if granted.iter().all(|(person, _)| *person != approval.0) {
                granted.push(approval);
            }
        }
        Ok(cells.iter().map(|cell| (*cell, self.open_cell(rng, cell, &granted))).collect())
    }

    fn open_cell(
        &self,
        rng: &mut impl CryptoRng,
        cell: &Digest,
        granted: &[(PersonId, Approval)],
    ) -> Result<OpenedCell, RequestError> {
        let mut record = self.cell(cell)?.ok_or(RequestError::NoCell(*cell))?;
        let mut faults = Vec::new();
        match record.state {
            // Opened before: what may be left to do is done again, and changes nothing if it was done.
            CellState::Part { .. } => {}
            CellState::Broken(why) => {
                return Ok(OpenedCell { letter: LetterStatus::Broken(why), faults, notices: Vec::new() });
            }
            CellState::Sealed => match self.combine_shares(&record, granted) {
                Ok((opened, openers)) => {
                    faults = opened.faults;
                    self.keep_part(&mut record, &opened.part, openers, &faults)?;
                }
                Err(RequestError::Custody(CustodyError::BadBody)) => {
                    return self.set_aside(&mut record, Broken::Sealing);
                }
                Err(error) => return Err(error),
            },
        }
        let CellState::Part { letter, .. } = record.state else { return Err(RequestError::Unknown) };
        let (letter, notices) = self.complete_letter(rng, cell, letter)?;
        Ok(OpenedCell { letter, faults, notices })
    }

    pub(crate) fn set_aside(&self, record: &mut CellRecord, why: Broken) -> Result<OpenedCell, RequestError> {
        record.state = CellState::Broken(why);
        self.put_cell(record)?;
        Ok(OpenedCell { letter: LetterStatus::Broken(why), faults: Vec::new(), notices: Vec::new() })
    }

    fn combine_shares(
        &self,
        record: &CellRecord,
        granted: &[(PersonId, Approval)],
    ) -> Result<(Opened, Vec<PersonId>), RequestError> {
        let blob: Blob =
            self.archive.get(Kind::Blob, record.hash.as_bytes())?.ok_or(RequestError::NoCell(record.hash))?;
        let (opened, card) = self.envelope(record, &blob).map_err(|_| RequestError::NoKey(record.quarter))?;
        let key = self.vault.opening_key(record.quarter).map_err(|_| RequestError::NoKey(record.quarter))?;
        let (mut shares, mut people): (Vec<Share>, Vec<PersonId>) = (Vec::new(), Vec::new());
        match open_share(Lock::Letter, &key, card, self.person(), &opened) {
            Ok(share) => {
                shares.push(share);
                people.push(self.person());
            }
            // The sealer made a wrong slot for this person: others may still have good ones.
            Err(CustodyError::BadSlot) => {}
            Err(error) => return Err(error.into()),
        }
        for (from, approval) in granted {
            let Grant::Shares { shares: handed } = &approval.grant else { continue };
            let mine = handed.iter().find(|h| h.cell == record.hash && h.to == self.person());
            let Some(mine) = mine.filter(|_| !people.contains(from)) else { continue };
            let taken = take_over(Lock::Letter, &key, card, &record.hash, &mine.sealed, *from, self.person());
            // A share that was not made for this letter is no share; with enough others it does no harm.
            if let Ok(share) = taken {
                shares.push(share);
                people.push(*from);
            }
        }
        let opened = combine(card, &opened, &shares)?;
        people.sort_unstable();
        Ok((opened, people))
    }

    /// First the part, then that it is open: after a fall in between, it is opened again.
    fn keep_part(
        &self,
        record: &mut CellRecord,
        part: &Part,
        openers: Vec<PersonId>,
        faults: &[Fault],
    ) -> Result<(), ArchiveError> {
        self.archive.put(Kind::Piece, record.hash.as_bytes(), part)?;
        record.state = CellState::Part { letter: part.letter, i: part.i, n: part.n };
        record.opened = Some(self.today());
        record.openers = openers;
        for fault in faults {
            match fault {
                Fault::BadSlotFor(person) => record.bad_slots.push(*person),
                Fault::FalseShareBy(person) => record.false_shares.push(*person),
            }
        }
        self.put_cell(record)
    }
}
