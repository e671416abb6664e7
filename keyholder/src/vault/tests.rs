use super::*;
use postern_trust::Seen;
use postern_wire::{Digest, ServiceId};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;

fn rng() -> ChaCha20Rng {
    ChaCha20Rng::from_seed([5; 32])
}

fn passphrase() -> Passphrase {
    Passphrase::typed("one two three four five six").unwrap()
}

fn full() -> Vault {
    let mut rng = rng();
    let mut vault = Vault::create(&mut rng, EnrolRole::Keyholder, "heron", Some(UnitId(7))).unwrap();
    vault.add_quarter(&mut rng, Quarter(2)).unwrap();
    vault.add_quarter(&mut rng, Quarter(1)).unwrap();
    let key = MailroomKey::generate(&mut rng).unwrap();
    vault.set_mailroom(Quarter(2), &key).unwrap();
    vault.set_until(Quarter(2), Day(90)).unwrap();
    let membership = Membership {
        service: ServiceId([1; 16]),
        root: Digest([2; 32]),
        seen: Seen { serial: 3, digest: Digest([4; 32]) },
    };
    vault.join(membership, Some((PersonId(9), UnitId(7))));
    vault
}

#[test]
fn a_vault_comes_back_whole() {
    let vault = full();
    let file = vault.seal(&passphrase(), WorkFactor::DRILL).unwrap();
    assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert_eq!(WorkFactor::of_file(&file), Some(WorkFactor::DRILL));
    let back = Vault::open(&file, &passphrase()).unwrap();
    assert_eq!(back.0.encode(), vault.0.encode());
    assert_eq!(back.person(), Some(PersonId(9)));
    assert_eq!(back.membership().unwrap().seen.serial, 3);
    assert_eq!(back.quarters().collect::<Vec<_>>(), [(Quarter(1), None), (Quarter(2), Some(Day(90)))]);
    assert_eq!(back.newest_quarter(), Some(Quarter(2)));
    let public = |vault: &Vault| vault.mailroom_key(Quarter(2)).unwrap().public().unwrap();
    assert_eq!(public(&back), public(&vault));
    assert_eq!(back.mailroom_key(Quarter(1)).unwrap_err(), VaultError::NoQuarter(Quarter(1)));
    assert_eq!(back.signing_key().verifying_key(), vault.signing_key().verifying_key());
}

#[test]
fn wrong_passphrase_foreign_and_damaged_files_are_told_apart() {
    let file = full().seal(&passphrase(), WorkFactor::DRILL).unwrap();
    let open = |file: &[u8]| Vault::open(file, &passphrase()).map(|_| ()).unwrap_err();
    let wrong = Passphrase::typed("six five four three two one").unwrap();
    assert_eq!(Vault::open(&file, &wrong).map(|_| ()).unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(open(b"%PDF-1.7"), VaultError::NotAVault);
    assert_eq!(open(b""), VaultError::NotAVault);
    let mut flipped = file.clone();
    *flipped.last_mut().unwrap() ^= 1;
    assert_eq!(open(&flipped), VaultError::Damaged);
    assert_eq!(open(&file[..file.len() - 20]), VaultError::Damaged);
    assert_eq!(open(&file[..40]), VaultError::Damaged);
    let other = sealing::seal(b"a letter to the editor", &passphrase(), WorkFactor::DRILL).unwrap();
    assert_eq!(open(&other), VaultError::NoVaultInside);
    let long = sealing::seal(&[0x80; 70_000], &passphrase(), WorkFactor::DRILL).unwrap();
    assert_eq!(open(&long), VaultError::NoVaultInside);
    let text = String::from_utf8_lossy(&file[..80]).into_owned();
    let line = text.lines().nth(1).unwrap();
    let heavy = line.replace(" 10", " 40");
    let mut bomb = file[..22].to_vec();
    bomb.extend_from_slice(heavy.as_bytes());
    bomb.extend_from_slice(&file[22 + line.len()..]);
    assert_eq!(open(&bomb), VaultError::TooMuchWork);
}

#[test]
fn a_file_is_created_once_and_replaced_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("heron.vault");
    let mut file = VaultFile::create(&path, full(), passphrase(), WorkFactor::DRILL).unwrap();
    assert_eq!(
        VaultFile::create(&path, full(), passphrase(), WorkFactor::DRILL).unwrap_err(),
        VaultError::Disk(crate::disk::DiskError::Exists)
    );
    file.vault.erase_quarter(Quarter(1)).unwrap();
    file.save().unwrap();
    let mut back = VaultFile::open(&path, passphrase()).unwrap();
    assert_eq!(back.vault.quarters().count(), 1);
    assert_eq!(back.work(), WorkFactor::DRILL);
    back.change_passphrase(Passphrase::typed("another").unwrap(), None).unwrap();
    assert_eq!(VaultFile::open(&path, passphrase()).unwrap_err(), VaultError::WrongPassphrase);
    assert!(VaultFile::open(&path, Passphrase::typed("another").unwrap()).is_ok());
}

#[test]
fn roles_and_units_keep_their_limits() {
    let mut rng = rng();
    let create = |role, name: &str, unit| Vault::create(&mut rng, role, name, unit).map(|_| ());
    let mut create = create;
    assert_eq!(create(EnrolRole::Keyholder, "", None), Err(VaultError::Pseudonym));
    assert_eq!(create(EnrolRole::Keyholder, &"a".repeat(65), None), Err(VaultError::Pseudonym));
    assert_eq!(create(EnrolRole::Keyholder, "a\u{7}", None), Err(VaultError::Pseudonym));
    assert_eq!(create(EnrolRole::Signer, "oak", Some(UnitId(1))), Err(VaultError::Role));
    let mut rng = self::rng();
    let mut signer = Vault::create(&mut rng, EnrolRole::Signer, "oak", None).unwrap();
    assert_eq!(signer.add_quarter(&mut rng, Quarter(1)), Err(VaultError::Role));
    assert_eq!(signer.set_unit(UnitId(1)), Err(VaultError::Role));
    let mut vault = full();
    assert_eq!(vault.set_unit(UnitId(8)), Err(VaultError::OtherUnit));
    assert_eq!(vault.add_quarter(&mut rng, Quarter(2)), Err(VaultError::QuarterExists(Quarter(2))));
}

#[test]
fn debug_shows_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let file = VaultFile::create(&folder.path().join("v"), full(), passphrase(), WorkFactor::DRILL).unwrap();
    insta::assert_debug_snapshot!(file, @"VaultFile(..)");
    insta::assert_debug_snapshot!(file.vault, @"Vault(..)");
    insta::assert_debug_snapshot!(Secret32::from_bytes(&[7; 32]), @"Secret32(..)");
    assert!(!format!("{:?}", file.vault.0).contains("[7"));
    assert!(format!("{:?}", file.vault.0).contains("Secret32(..)"));
}
