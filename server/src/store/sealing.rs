//! How a record is sealed in each phase (SPEC 9; RFC 8439, RFC 2104).

use chacha20poly1305::aead::AeadInOut as _;
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::{Batch, Phase, Record, StoreError};
use crate::keyring::StoreKey;

/// What sealing adds to a record, in bytes: the tag of RFC 8439.
pub(super) const SEAL_LEN: usize = 16;

/// A record's name and nonce in an intake, 12 bytes.
pub(super) type IntakeId = [u8; 12];

/// Seals and opens the records of one intake.
pub(super) struct IntakeSeal {
    batch: Batch,
    mac: Hmac<Sha256>,
    cipher: ChaCha20Poly1305,
}

impl IntakeSeal {
    /// The seal of `batch` under its intake key.
    pub(super) fn new(batch: Batch, key: &StoreKey) -> Result<IntakeSeal, StoreError> {
        // HMAC takes a key of any length; the crate's interface is wider than that.
        let mac = Hmac::new_from_slice(key.bytes()).map_err(|_| StoreError::Damaged)?;
        Ok(IntakeSeal { batch, mac, cipher: ChaCha20Poly1305::new(key.bytes().into()) })
    }

    /// HMAC-SHA-256(intake key, SHA-256(record)), the first 12 bytes.
    pub(super) fn id(&self, record: &Record) -> IntakeId {
        let mut mac = self.mac.clone();
        mac.update(&record.hash());
        let mut id = IntakeId::default();
        for (to, from) in id.iter_mut().zip(mac.finalize().into_bytes()) {
            *to = from;
        }
        id
    }

    /// The record, sealed: [`SEAL_LEN`] bytes longer.
    pub(super) fn seal(&self, id: &IntakeId, record: &Record) -> Result<Vec<u8>, StoreError> {
        seal(&self.cipher, (*id).into(), &associated(self.batch, Phase::Intake), record)
    }

    /// The record that was sealed under `id`.
    pub(super) fn open(&self, id: &IntakeId, sealed: &[u8]) -> Result<Record, StoreError> {
        let aad = associated(self.batch, Phase::Intake);
        open(&self.cipher, (*id).into(), &aad, self.batch, sealed.to_vec())
    }
}

/// Seals and opens the records of one closed batch.
pub(super) struct ClosedSeal {
    batch: Batch,
    count: u32,
    cipher: ChaCha20Poly1305,
}

impl ClosedSeal {
    /// The seal of `batch`, closed with `count` records, under its closed key.
    pub(super) fn new(batch: Batch, count: u32, key: &StoreKey) -> ClosedSeal {
        ClosedSeal { batch, count, cipher: ChaCha20Poly1305::new(key.bytes().into()) }
    }

    /// How many records the batch has.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// What the records of the batch are, and of which day.
    pub(super) fn batch(&self) -> Batch {
        self.batch
    }

    /// The record, sealed in its place: [`SEAL_LEN`] bytes longer.
    pub(super) fn seal(&self, ordinal: u32, record: &Record) -> Result<Vec<u8>, StoreError> {
        seal(&self.cipher, nonce(ordinal), &self.associated(), record)
    }

    /// The record that was sealed in that place.
    pub(super) fn open(&self, ordinal: u32, sealed: Vec<u8>) -> Result<Record, StoreError> {
        open(&self.cipher, nonce(ordinal), &self.associated(), self.batch, sealed)
    }

    fn associated(&self) -> Vec<u8> {
        let mut aad = associated(self.batch, Phase::Closed);
        aad.extend_from_slice(&self.count.to_be_bytes());
        aad
    }
}

fn associated(batch: Batch, phase: Phase) -> Vec<u8> {
    let mut aad = vec![batch.kind.tag()];
    aad.extend_from_slice(&batch.number.to_be_bytes());
    aad.push(phase.tag());
    aad
}

fn nonce(ordinal: u32) -> Nonce {
    let [a, b, c, d] = ordinal.to_be_bytes();
    [0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d].into()
}

fn seal(cipher: &ChaCha20Poly1305, nonce: Nonce, aad: &[u8], record: &Record) -> Result<Vec<u8>, StoreError> {
    let mut sealed = Vec::with_capacity(record.bytes().len() + SEAL_LEN);
    sealed.extend_from_slice(record.bytes());
    // Fails only above 256 GiB (RFC 8439 section 2.8).
    cipher.encrypt_in_place(&nonce, aad, &mut sealed).map_err(|_| StoreError::Damaged)?;
    Ok(sealed)
}

fn open(
    cipher: &ChaCha20Poly1305,
    nonce: Nonce,
    aad: &[u8],
    batch: Batch,
    mut sealed: Vec<u8>,
) -> Result<Record, StoreError> {
    cipher.decrypt_in_place(&nonce, aad, &mut sealed).map_err(|_| StoreError::Damaged)?;
    Record::new(batch.kind, sealed).map_err(|_| StoreError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(byte: u8) -> Record {
        Record::new(super::super::Kind::Notes, vec![byte; 2_048]).unwrap()
    }

    #[test]
    fn intake_ids_are_the_mac_that_spec_9_names() {
        use sha2::Digest as _;
        let key = StoreKey::from_bytes([7; 32]);
        let seal = IntakeSeal::new(Batch::notes(1), &key).unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(&[7; 32]).unwrap();
        mac.update(&Sha256::digest([9; 2_048]));
        assert_eq!(seal.id(&note(9))[..], mac.finalize().into_bytes()[..12]);
    }

    #[test]
    fn a_sealed_record_opens_only_where_it_was_put() {
        let key = StoreKey::from_bytes([7; 32]);
        let seal = IntakeSeal::new(Batch::notes(1), &key).unwrap();
        let (id, other) = (seal.id(&note(9)), seal.id(&note(8)));
        let sealed = seal.seal(&id, &note(9)).unwrap();
        assert_eq!(sealed.len(), 2_048 + SEAL_LEN);
        assert_eq!(seal.open(&id, &sealed), Ok(note(9)));
        assert_eq!(seal.open(&other, &sealed), Err(StoreError::Damaged));
        assert_eq!(
            IntakeSeal::new(Batch::notes(2), &key).unwrap().open(&id, &sealed),
            Err(StoreError::Damaged)
        );

        let closed = ClosedSeal::new(Batch::notes(1), 2, &key);
        let sealed = closed.seal(0, &note(9)).unwrap();
        assert_eq!(closed.open(0, sealed.clone()), Ok(note(9)));
        assert_eq!(closed.open(1, sealed.clone()), Err(StoreError::Damaged));
        assert_eq!(ClosedSeal::new(Batch::notes(1), 1, &key).open(0, sealed), Err(StoreError::Damaged));
    }
}
