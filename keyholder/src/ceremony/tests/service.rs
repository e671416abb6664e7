//! The vaults and enrolments of a small service, and what they propose, sign and assemble.

use postern_trust::SigningKey;
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{DirectoryFile, Roster};
use postern_wire::unit_files::{EnrolRole, Enrolment, MailroomBundle, Proposal, Signatures};
use postern_wire::{Day, Quarter, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;

use crate::ceremony::draft::RoleDraft;
use crate::ceremony::{
    Assembled, CardProposal, Draft, assemble, enrol, enrol_signer, make_vault, propose_card, propose_roster,
    read_enrolment, sign,
};
use crate::vault::Vault;

pub(super) const Q1: Quarter = Quarter(1);
pub(super) const UNIT: UnitId = UnitId(1);

/// A service of one unit, 2-of-3, with a custodian, a collector and three signers.
pub(super) struct Service {
    pub(super) rng: ChaCha20Rng,
    pub(super) signers: Vec<Vault>,
    pub(super) keyholders: Vec<Vault>,
    pub(super) custodian: Vault,
    pub(super) collector: Vault,
    pub(super) enrolments: Vec<Enrolment>,
}

pub(super) fn draft() -> Draft {
    let server = SigningKey::from_seed(&[9; 32]).verifying_key().to_string();
    let mut text = Draft::template().replace(&"0".repeat(64), &server);
    // Of the template's two units keep the first.
    let second = text.find("[[unit]]\nid = 2").unwrap();
    let people = text.find("[[person]]").unwrap();
    text.replace_range(second..people, "");
    let mut draft = Draft::parse(&text).unwrap();
    draft.unit[0].alternates.clear();
    draft.force[0].units = vec![1];
    let mut person = draft.person[0].clone();
    let names = [("heron", "keyholder"), ("wren", "keyholder"), ("owl", "keyholder"), ("seal", "custodian")];
    draft.person.clear();
    for (id, (name, role)) in (1..).zip(names.into_iter().chain([("post", "collector")])) {
        person.id = id;
        person.name = name.to_owned();
        person.outsider = id > 1;
        person.role = match role {
            "keyholder" => RoleDraft::Keyholder,
            "custodian" => RoleDraft::Custodian,
            _ => RoleDraft::Collector,
        };
        draft.person.push(person.clone());
    }
    draft
}

impl Service {
    pub(super) fn new() -> Self {
        let mut rng = ChaCha20Rng::from_seed([8; 32]);
        let mut make = |role, name: &str, unit| make_vault(&mut rng, role, name, unit).unwrap();
        let signers: Vec<_> = ["oak", "ash", "elm"].map(|n| make(EnrolRole::Signer, n, None)).into();
        let unit = Some(UNIT);
        let mut keyholders: Vec<_> =
            ["heron", "wren", "owl"].map(|n| make(EnrolRole::Keyholder, n, unit)).into();
        let mut custodian = make(EnrolRole::Custodian, "seal", unit);
        let mut collector = make(EnrolRole::Collector, "post", unit);
        let mut enrolments: Vec<_> =
            signers.iter().map(|v| read_enrolment(&enrol_signer(v).unwrap()).unwrap()).collect();
        for vault in keyholders.iter_mut().chain([&mut custodian, &mut collector]) {
            let file = enrol(&mut rng, vault, None, Q1, false).unwrap();
            enrolments.push(read_enrolment(&file).unwrap());
        }
        Self { rng, signers, keyholders, custodian, collector, enrolments }
    }

    pub(super) fn roster(&mut self) -> Proposal {
        propose_roster(&mut self.rng, &draft(), &self.enrolments, None).unwrap()
    }

    pub(super) fn card(&mut self, roster: &Proposal) -> CardProposal {
        let days = (Day(0), Day(90));
        propose_card(&mut self.rng, &roster_in(roster), (UNIT, Q1), days, &self.enrolments).unwrap()
    }

    pub(super) fn sign(&self, proposal: &Proposal, signers: &[usize]) -> Vec<Signatures> {
        signers.iter().map(|i| sign(&self.signers[*i], proposal, None).unwrap()).collect()
    }

    pub(super) fn sign_card(&self, made: &CardProposal, keyholders: &[usize]) -> Vec<Signatures> {
        let sign = |i: &usize| sign(&self.keyholders[*i], &made.proposal, Some(&made.bundle)).unwrap();
        keyholders.iter().map(sign).collect()
    }

    /// The directory of the first ceremony, with the mailroom bundle.
    pub(super) fn open(&mut self) -> (Assembled, MailroomBundle) {
        let roster = self.roster();
        let made = self.card(&roster);
        let mut signatures = self.sign(&roster, &[0, 2]);
        signatures.extend(self.sign_card(&made, &[0, 1]));
        let assembled = assemble(None, &[roster, made.proposal], &signatures, noon(0)).unwrap();
        (assembled, made.bundle)
    }
}

pub(super) fn roster_in(proposal: &Proposal) -> Roster {
    let Proposal::Roster { roster, .. } = proposal else { panic!("no roster") };
    decode_canonical(roster).unwrap()
}

pub(super) fn file(assembled: &Assembled) -> DirectoryFile {
    decode_canonical(&assembled.file).unwrap()
}

/// Noon of a service day of the template's clock.
pub(super) fn noon(day: u64) -> u64 {
    1_767_225_600 + day * 86_400 + 43_200
}
