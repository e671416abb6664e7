//! The root: pinned digest, sets, rotations, quorums (SPEC 4.2, 4.5).

use postern_trust::build::{countersign, gather, sign_roster, sign_rotation};
use postern_trust::{DirectoryError, Record, RootDigest, SigningKey, purpose, sha256};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::{RootSet, Rotation};
use postern_wire::{DecodeError, ServiceId, VerifyingKeyBytes};

use crate::fixture::{edited, now, practice, refused, refused_file, rng, verify};

#[test]
fn step_1_a_signed_directory_is_verified() {
    let practice = practice();
    let directory = practice.directory(now()).unwrap();
    assert_eq!(directory.digest(), sha256(&[&practice.bytes()]));
    assert_eq!(directory.seen().serial, 0);
    assert_eq!(directory.seen().digest, sha256(&[&encode(&practice.roster)]));
    assert_eq!(directory.roster(), &practice.roster);
    assert_eq!(directory.root(), &practice.first_root);
    let message = [b"postern/v1/root\0".as_slice(), &encode(&practice.first_root)].concat();
    assert_eq!(practice.root_digest().digest(), sha256(&[&message]));
}

#[test]
fn refuses_another_root() {
    let mut other = practice().first_root;
    other.threshold = 1;
    let pinned = practice().root_digest();
    assert_ne!(RootDigest::of(&other), pinned);
    let refusal = refused_file(|_, file| file.first_root = other);
    assert_eq!(refusal, Some(DirectoryError::OtherRoot));
}

#[test]
fn refuses_impossible_root_sets() {
    let threshold = Some(DirectoryError::RootThreshold(Record::FirstRoot));
    assert_eq!(refused(|p| p.first_root.threshold = 0), threshold);
    assert_eq!(refused(|p| p.first_root.threshold = 4), threshold);
    assert_eq!(refused(|p| p.first_root.keys.clear()), threshold);
    let many = |p: &mut postern_trust::practice::Practice| {
        p.first_root.keys = (0..17).map(|i| SigningKey::from_seed(&[i; 32]).verifying_key()).collect();
    };
    assert_eq!(refused(many), threshold);
    assert_eq!(
        refused(|p| p.first_root.keys[2] = p.first_root.keys[0]),
        Some(DirectoryError::RootKeyTwice(Record::FirstRoot))
    );
    assert_eq!(
        refused(|p| p.first_root.keys[2] = VerifyingKeyBytes([0; 32])),
        Some(DirectoryError::BadKey(Record::FirstRoot))
    );
}

#[test]
fn refuses_roster_with_quorum_minus_one() {
    let refusal = refused_file(|_, file| {
        file.roster.signatures.pop();
    });
    assert_eq!(refusal, Some(DirectoryError::Quorum(Record::Roster)));
}

#[test]
fn refuses_roster_with_one_signer_twice() {
    let refusal = refused_file(|_, file| file.roster.signatures[1] = file.roster.signatures[0].clone());
    assert_eq!(refusal, Some(DirectoryError::SignerOrder(Record::Roster)));
}

#[test]
fn refuses_roster_with_signatures_out_of_order() {
    let refusal = refused_file(|_, file| file.roster.signatures.swap(0, 1));
    assert_eq!(refusal, Some(DirectoryError::SignerOrder(Record::Roster)));
}

#[test]
fn refuses_roster_signed_by_nobody_of_the_root() {
    let refusal = refused_file(|_, file| file.roster.signatures[1].signer = 3);
    assert_eq!(refusal, Some(DirectoryError::UnknownSigner(Record::Roster)));
}

#[test]
fn refuses_roster_with_a_broken_signature() {
    let signature = Some(DirectoryError::Signature(Record::Roster));
    assert_eq!(refused_file(|_, file| file.roster.signatures[0].signature.0[7] ^= 1), signature);
    let body = |edit: fn(&mut Vec<u8>)| refused_file(|_, file| edit(&mut file.roster.body));
    assert_eq!(body(|b| b[40] ^= 1), signature);
    // Signed by the right key in the name of another.
    assert_eq!(refused_file(|_, file| file.roster.signatures[1].signer = 2), signature);
}

#[test]
fn refuses_roster_signed_for_another_purpose_or_service() {
    let signature = Some(DirectoryError::Signature(Record::Roster));
    let refusal = refused_file(|p, file| {
        let body = encode(&p.roster);
        let sign = |(at, key)| countersign::<purpose::Card>(&p.roster.service, &body, at, key);
        file.roster = gather(body.clone(), p.root_signers().into_iter().map(sign).collect());
    });
    assert_eq!(refusal, signature);
    let refusal = refused_file(|p, file| {
        let body = encode(&p.roster);
        let sign = |(at, key)| countersign::<purpose::Roster>(&ServiceId([1; 16]), &body, at, key);
        file.roster = gather(body.clone(), p.root_signers().into_iter().map(sign).collect());
    });
    assert_eq!(refusal, signature);
}

#[test]
fn step_1_a_rotated_root_signs() {
    let practice = edited(|p| {
        p.rotate(1, 2, &mut rng(7));
        p.rotate(3, 4, &mut rng(8));
        p.succeed();
    });
    let directory = practice.directory(now()).unwrap();
    assert_eq!((directory.root().threshold, directory.root().keys.len()), (3, 4));
}

#[test]
fn step_1_a_rotation_may_keep_keys() {
    let mut practice = practice();
    let mut next = practice.first_root.clone();
    next.threshold = 3;
    practice.rotations.push(sign_rotation(&Rotation { number: 1, next }, &practice.root_signers()));
    practice.threshold = 3;
    assert!(practice.directory(now()).is_ok());
}

#[test]
fn refuses_roster_signed_by_the_roots_before_a_rotation() {
    let old = practice();
    let practice = edited(|p| p.rotate(2, 3, &mut rng(7)));
    let mut file = practice.file();
    file.roster = sign_roster(&practice.roster, &old.root_signers());
    let refusal = verify(&practice, &file, now()).err();
    assert_eq!(refusal, Some(DirectoryError::Signature(Record::Roster)));
}

fn refused_rotation(edit: impl FnOnce(&mut Rotation)) -> Option<DirectoryError> {
    let old = practice();
    refused(|p| {
        p.rotate(2, 3, &mut rng(7));
        let mut rotation: Rotation = decode_canonical(&p.rotations[0].body).unwrap();
        edit(&mut rotation);
        p.rotations[0] = sign_rotation(&rotation, &old.root_signers());
    })
}

#[test]
fn refuses_rotation_out_of_sequence() {
    let refusal = Some(DirectoryError::RotationNumber(Record::Rotation(1)));
    assert_eq!(refused_rotation(|r| r.number = 2), refusal);
    assert_eq!(refused_rotation(|r| r.number = 0), refusal);
    let twice = refused(|p| {
        p.rotate(1, 1, &mut rng(7));
        let key = p.roots.pop().unwrap();
        let again = RootSet {
            service: p.roster.service,
            threshold: 1,
            keys: vec![SigningKey::from_seed(&[1; 32]).verifying_key()],
        };
        p.rotations.push(sign_rotation(&Rotation { number: 1, next: again }, &[(0, &key)]));
        p.roots.push(SigningKey::from_seed(&[1; 32]));
    });
    assert_eq!(twice, Some(DirectoryError::RotationNumber(Record::Rotation(2))));
}

#[test]
fn refuses_rotation_to_an_impossible_set() {
    let record = Record::Rotation(1);
    let refused = |edit: fn(&mut Rotation)| refused_rotation(edit);
    assert_eq!(refused(|r| r.next.threshold = 0), Some(DirectoryError::RootThreshold(record)));
    assert_eq!(refused(|r| r.next.keys[1] = r.next.keys[0]), Some(DirectoryError::RootKeyTwice(record)));
}

#[test]
fn refuses_rotation_to_another_service() {
    let old = practice();
    let refusal = refused(|p| {
        p.rotate(2, 3, &mut rng(7));
        let mut rotation: Rotation = decode_canonical(&p.rotations[0].body).unwrap();
        rotation.next.service = ServiceId([9; 16]);
        let body = encode(&rotation);
        let sign = |(at, key)| countersign::<purpose::Rotation>(&p.roster.service, &body, at, key);
        p.rotations[0] = gather(body.clone(), old.root_signers().into_iter().map(sign).collect());
    });
    assert_eq!(refusal, Some(DirectoryError::OtherService(Record::Rotation(1))));
}

#[test]
fn refuses_rotation_with_quorum_minus_one() {
    let refusal = refused(|p| {
        p.rotate(2, 3, &mut rng(7));
        p.rotations[0].signatures.pop();
    });
    assert_eq!(refusal, Some(DirectoryError::Quorum(Record::Rotation(1))));
}

#[test]
fn refuses_rotation_that_cannot_be_read() {
    let old = practice();
    let refusal = refused(|p| {
        p.rotate(2, 3, &mut rng(7));
        let body = vec![0x80];
        let sign = |(at, key)| countersign::<purpose::Rotation>(&p.roster.service, &body, at, key);
        p.rotations[0] = gather(body.clone(), old.root_signers().into_iter().map(sign).collect());
    });
    assert_eq!(refusal, Some(DirectoryError::Malformed(Record::Rotation(1), DecodeError::Malformed)));
}
