//! Putting proposals and signatures together into a directory that verifies (SPEC 4.2, 4.5).

use postern_trust::build::{assemble as put_together, gather};
use postern_trust::{Calendar, Directory, RootDigest, SignedDirectory, sha256};
use postern_wire::Digest;
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::{Countersigned, DirectoryFile, KeyCard, Roster};
use postern_wire::sizes::CELL_DAYS;
use postern_wire::unit_files::{CeremonyPurpose, Proposal, Signatures};

use super::CeremonyError;

/// Days after a card's last day for which it stays in the directory: no cell sealed to it is held any longer than the
/// first part, and a month more to open what was imported.
const CARD_STAYS: u32 = CELL_DAYS + 30;

/// A directory that verifies.
#[derive(Debug)]
pub struct Assembled {
    /// The file.
    pub file: Vec<u8>,
    /// The same, verified.
    pub directory: Directory,
    /// What clients pin.
    pub root: RootDigest,
}

/// Puts a directory together: the proposals with their signatures, and of `base` all that they do not replace. Cards
/// that are revoked, or ended 90 days ago, are left out.
///
/// # Errors
/// [`CeremonyError::StraySignature`], [`CeremonyError::ProposalsClash`], [`CeremonyError::NothingToAssemble`], or
/// [`CeremonyError::Directory`] when the whole does not verify: too few signatures, for example.
pub fn assemble(
    base: Option<&DirectoryFile>,
    proposals: &[Proposal],
    signatures: &[Signatures],
    now_unix: u64,
) -> Result<Assembled, CeremonyError> {
    let pool = Pool::new(proposals, signatures)?;
    let mut made = Parts::of(base);
    // A rotation signs the roster in force anew; a roster proposed beside it replaces that.
    let order = |p: &&Proposal| !matches!(p, Proposal::Rotation { .. });
    let mut sorted: Vec<_> = proposals.iter().collect();
    sorted.sort_by_key(order);
    for proposal in sorted {
        made.take(proposal, &pool)?;
    }
    let (Some(first_root), Some(roster)) = (made.first_root, made.roster) else {
        return Err(CeremonyError::NothingToAssemble);
    };
    let root = RootDigest::of(&first_root);
    let cards = in_use(made.cards, &roster, now_unix);
    let file = encode(&put_together(first_root, made.rotations, roster, cards));
    let directory = SignedDirectory::decode(&file)?.verify(&root, now_unix)?;
    Ok(Assembled { file, directory, root })
}

/// The signatures that were handed in.
struct Pool<'a>(&'a [Signatures]);

impl<'a> Pool<'a> {
    fn new(proposals: &[Proposal], signatures: &'a [Signatures]) -> Result<Self, CeremonyError> {
        let mut bodies = Vec::new();
        for proposal in proposals {
            match proposal {
                Proposal::Roster { roster, .. } => bodies.push((CeremonyPurpose::Roster, sha256(&[roster]))),
                Proposal::Card { card } => bodies.push((CeremonyPurpose::Card, sha256(&[card]))),
                Proposal::Rotation { rotation, roster, .. } => {
                    bodies.push((CeremonyPurpose::Rotation, sha256(&[rotation])));
                    bodies.push((CeremonyPurpose::Roster, sha256(&[roster])));
                }
            }
        }
        let known = |s: &Signatures| s.signatures.iter().all(|s| bodies.contains(&(s.purpose, s.body)));
        if signatures.iter().all(known) { Ok(Self(signatures)) } else { Err(CeremonyError::StraySignature) }
    }

    fn under(&self, purpose: CeremonyPurpose, body: &[u8]) -> Countersigned {
        let digest: Digest = sha256(&[body]);
        let all = self.0.iter().flat_map(|s| &s.signatures);
        let fitting = all.filter(|s| s.purpose == purpose && s.body == digest);
        let signatures = fitting
            .map(|s| postern_wire::directory::CounterSignature { signer: s.signer, signature: s.signature });
        gather(body.to_vec(), signatures.collect())
    }
}

/// A directory on its way.
struct Parts {
    first_root: Option<postern_wire::directory::RootSet>,
    rotations: Vec<Countersigned>,
    roster: Option<Countersigned>,
    proposed_roster: bool,
    rotated: bool,
    cards: Vec<(KeyCard, Countersigned, bool)>,
}

impl Parts {
    fn of(base: Option<&DirectoryFile>) -> Self {
        let cards = base.map(|b| b.cards.as_slice()).unwrap_or_default().iter();
        Self {
            first_root: base.map(|b| b.first_root.clone()),
            rotations: base.map(|b| b.rotations.clone()).unwrap_or_default(),
            roster: base.map(|b| b.roster.clone()),
            proposed_roster: false,
            rotated: false,
            // What cannot be read is not carried on.
            cards: cards.filter_map(|s| Some((decode_canonical(&s.body).ok()?, s.clone(), false))).collect(),
        }
    }

    fn take(&mut self, proposal: &Proposal, pool: &Pool<'_>) -> Result<(), CeremonyError> {
        match proposal {
            Proposal::Rotation { first_root, rotations, rotation, roster } => {
                if self.rotated {
                    return Err(CeremonyError::ProposalsClash);
                }
                self.same_root(first_root, rotations)?;
                self.rotations.push(pool.under(CeremonyPurpose::Rotation, rotation));
                self.roster = Some(pool.under(CeremonyPurpose::Roster, roster));
                self.rotated = true;
            }
            Proposal::Roster { first_root, rotations, roster } => {
                if self.proposed_roster {
                    return Err(CeremonyError::ProposalsClash);
                }
                if !self.rotated {
                    self.same_root(first_root, rotations)?;
                }
                self.roster = Some(pool.under(CeremonyPurpose::Roster, roster));
                self.proposed_roster = true;
            }
            Proposal::Card { card: body } => {
                let record = postern_trust::Record::CardAt(self.cards.len());
                let card: KeyCard = decode_canonical(body)
                    .map_err(|e| postern_trust::DirectoryError::Malformed(record, e))?;
                let place = |c: &KeyCard| (c.unit, c.quarter);
                if self.cards.iter().any(|(c, _, proposed)| *proposed && place(c) == place(&card)) {
                    return Err(CeremonyError::ProposalsClash);
                }
                self.cards.retain(|(c, _, _)| place(c) != place(&card));
                self.cards.push((card, pool.under(CeremonyPurpose::Card, body), true));
            }
        }
        Ok(())
    }

    fn same_root(
        &mut self,
        first_root: &postern_wire::directory::RootSet,
        rotations: &[Countersigned],
    ) -> Result<(), CeremonyError> {
        if self.first_root.is_some()
            && (self.first_root.as_ref() != Some(first_root) || self.rotations != rotations)
        {
            return Err(CeremonyError::ProposalsClash);
        }
        self.first_root = Some(first_root.clone());
        self.rotations = rotations.to_vec();
        Ok(())
    }
}

fn in_use(
    cards: Vec<(KeyCard, Countersigned, bool)>,
    roster: &Countersigned,
    now_unix: u64,
) -> Vec<Countersigned> {
    // A roster that cannot be read is refused when the whole is verified.
    let roster: Option<Roster> = decode_canonical(&roster.body).ok();
    let today = roster.as_ref().and_then(|r| Calendar::new(&r.constants)).map(|c| c.day(now_unix));
    let stays = |(card, signed, proposed): &(KeyCard, Countersigned, bool)| {
        let revoked = roster.as_ref().is_some_and(|r| r.revoked_cards.contains(&sha256(&[&signed.body])));
        let over = today.is_some_and(|today| card.until.plus(CARD_STAYS) < today);
        *proposed || !(revoked || over)
    };
    cards.into_iter().filter(stays).map(|(_, signed, _)| signed).collect()
}
