//! Targets over `postern-trust`. What stands behind a signature would never be reached by chance, so the targets sign
//! what the fuzzer made with keys of their own.

use minicbor::bytes::ByteVec;
use postern_trust::{RootDigest, SignedDirectory, SigningKey, merkle, purpose};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::{
    CounterSignature, Countersigned, DirectoryFile, KeyCard, Role, Roster, ServiceKey,
};
use postern_wire::{Cursor, Digest, ServiceId};

/// More people or cards than this only cost time.
const MOST: usize = 24;

/// A directory file, as it came and with every signature made good.
pub(crate) fn directory(bytes: &[u8]) {
    verify(bytes);
    let Ok(file) = decode_canonical::<DirectoryFile>(bytes) else { return };
    let Ok(roster) = decode_canonical::<Roster>(&file.roster.body) else { return };
    if roster.people.len() <= MOST && roster.service_keys.len() <= MOST && file.cards.len() <= MOST {
        verify(&encode(&signed_anew(file, roster)));
    }
}

/// Verifies against the file's own root on the roster's first day, and asks what a client asks.
fn verify(bytes: &[u8]) {
    let Ok(file) = decode_canonical::<DirectoryFile>(bytes) else {
        assert!(SignedDirectory::decode(bytes).is_err());
        return;
    };
    let roster = decode_canonical::<Roster>(&file.roster.body).ok();
    let now = roster.as_ref().map_or(0, |roster| {
        let (epoch, seconds) = (roster.constants.epoch, u64::from(roster.constants.day_seconds));
        epoch.saturating_add(u64::from(roster.from.0).saturating_mul(seconds))
    });
    let Ok(signed) = SignedDirectory::decode(bytes) else { return };
    let Ok(directory) = signed.verify(&RootDigest::of(&file.first_root), now) else { return };
    let today = directory.calendar().day(now);
    assert!(today <= directory.expires() && directory.max_hints() >= 64);
    for unit in directory.units() {
        let inside = directory.people(unit.id, Role::Keyholder).filter(|person| !person.outsider).count();
        let policy = unit.policy;
        assert!(policy.k == 0 || inside + usize::from(policy.k) <= usize::from(policy.m), "claim C5");
        if let Some(card) = directory.card_for_sealing(unit.id, today) {
            assert!(card.from() <= today && today <= card.until() && card.is_fit());
            assert_eq!((card.policy().n, card.opening().len()), (policy.n, usize::from(policy.n)));
        }
    }
    for force in directory.forces() {
        assert_eq!(directory.force(&force.slug), Some(force));
    }
}

fn signed_anew(mut file: DirectoryFile, mut roster: Roster) -> DirectoryFile {
    let root = key(b'r', 0);
    file.rotations.clear();
    file.first_root.threshold = 1;
    file.first_root.keys = vec![root.verifying_key()];
    roster.service = file.first_root.service;
    let service = roster.service;
    for person in &mut roster.people {
        person.identity = key(b'p', person.id.0).verifying_key();
    }
    for (number, service_key) in (0..).zip(&mut roster.service_keys) {
        *service_key = ServiceKey { key: key(b's', number).verifying_key(), state: service_key.state };
    }
    let body = encode(&roster);
    let signature = root.sign::<purpose::Roster>(&service, &body);
    file.roster =
        Countersigned { body: body.into(), signatures: vec![CounterSignature { signer: 0, signature }] };
    for card in &mut file.cards {
        sign_card(card, &service);
    }
    file
}

fn sign_card(signed: &mut Countersigned, service: &ServiceId) {
    if let Ok(mut card) = decode_canonical::<KeyCard>(&signed.body) {
        card.service = *service;
        signed.body = ByteVec::from(encode(&card));
    }
    for one in signed.signatures.iter_mut().take(MOST) {
        one.signature = key(b'p', one.signer).sign::<purpose::Card>(service, &signed.body);
    }
}

fn key(kind: u8, number: u16) -> SigningKey {
    let mut seed = [kind; 32];
    if let Some(end) = seed.last_chunk_mut() {
        *end = number.to_be_bytes();
    }
    SigningKey::from_seed(&seed)
}

/// An inclusion proof: `count u32 || index u32 || root 32 || leaf 32 || path`.
pub(crate) fn inclusion(bytes: &[u8]) {
    let mut c = Cursor::new(bytes);
    let (Ok(count), Ok(index), Ok(root), Ok(leaf)) = (c.u32(), c.u32(), c.array(), c.array::<32>()) else {
        return;
    };
    let path: Vec<Digest> = c.rest().as_chunks().0.iter().map(|hash| Digest(*hash)).collect();
    if merkle::verify_inclusion(&Digest(*root), count.into(), index.into(), leaf, &path) {
        assert!(index < count && path.len() <= 32);
    }
}
