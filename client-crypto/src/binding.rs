//! What ties the parts of an envelope together (SPEC 6.3): no slot, contact part or body fits another envelope.
//!
//! ```text
//! prefix            = header 8 || ack hint 8 || ack key 32 || commitment 32
//! contact aad       = SHA-256(prefix || contact commitment)
//! contact slot j    : aad = SHA-256(prefix || contact commitment || contact sealed) || j
//! body aad          = SHA-256(prefix || contact commitment || contact slots || contact sealed)
//! slot i            : aad = SHA-256(prefix || contact commitment || contact slots || contact sealed || body) || i
//! ```

use postern_wire::cell::Envelope;
use postern_wire::sizes::{HASH, HEADER, KEY};
use postern_wire::{Digest, Hint};
use sha2::{Digest as _, Sha256};

/// The hashes, each from the parts before it.
pub(crate) struct Binding {
    prefix: Sha256,
    through_contact: Sha256,
}

impl Binding {
    pub(crate) fn new(header: &[u8; HEADER], hint: &Hint, key: &[u8; KEY], commitment: &Digest) -> Self {
        let mut prefix = Sha256::new();
        prefix.update(header);
        prefix.update(hint);
        prefix.update(key);
        prefix.update(commitment);
        Self { through_contact: prefix.clone(), prefix }
    }

    pub(crate) fn contact_aad(&self, commitment: &Digest) -> [u8; HASH] {
        self.prefix.clone().chain_update(commitment).finalize().into()
    }

    pub(crate) fn contact_slots(&self, commitment: &Digest, sealed: &[u8]) -> [u8; HASH] {
        self.prefix.clone().chain_update(commitment).chain_update(sealed).finalize().into()
    }

    pub(crate) fn body_aad(&mut self, commitment: &Digest, slots: &[u8], sealed: &[u8]) -> [u8; HASH] {
        self.through_contact =
            self.prefix.clone().chain_update(commitment).chain_update(slots).chain_update(sealed);
        self.through_contact.clone().finalize().into()
    }

    /// After [`Binding::body_aad`].
    pub(crate) fn slots(&self, body: &[u8]) -> [u8; HASH] {
        self.through_contact.clone().chain_update(body).finalize().into()
    }
}

/// All four hashes of an envelope that was received.
pub(crate) struct Bound {
    pub(crate) contact_aad: [u8; HASH],
    pub(crate) contact_slots: [u8; HASH],
    pub(crate) body_aad: [u8; HASH],
    pub(crate) slots: [u8; HASH],
}

impl Bound {
    pub(crate) fn of(e: &Envelope<'_>) -> Self {
        let mut binding = Binding::new(&e.header.to_bytes(), &e.ack_hint, e.ack_key, &e.commitment);
        Self {
            contact_aad: binding.contact_aad(&e.contact_commitment),
            contact_slots: binding.contact_slots(&e.contact_commitment, e.contact),
            body_aad: binding.body_aad(&e.contact_commitment, e.contact_slots, e.contact),
            slots: binding.slots(e.body),
        }
    }
}
