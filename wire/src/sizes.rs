//! Every length of the protocol, each a sum of its parts, in bytes unless the name says otherwise (SPEC 11).

/// An X-Wing encapsulated key: ML-KEM-768 ciphertext 1,088 + X25519 public key 32.
pub const XWING_ENC: usize = 1_088 + 32;
/// A Poly1305 tag (RFC 8439).
pub const TAG: usize = 16;
/// A ChaCha20-Poly1305 key (RFC 8439).
pub const KEY: usize = 32;
/// A SHA-256.
pub const HASH: usize = 32;
/// A sealed cell, exactly.
pub const CELL: usize = 16_384;
/// What the mailroom key opens: a cell without encapsulated key and tag.
pub const ENVELOPE: usize = CELL - XWING_ENC - TAG;
/// Version, class, M, N, Mc, Nc, two zeros.
pub const HEADER: usize = 8;
/// A note's hint.
pub const HINT: usize = 8;
/// The acknowledgement: hint and key.
pub const ACK: usize = HINT + KEY;
/// A share before sealing: x, then the share of a 32-byte key.
pub const SHARE: usize = 1 + KEY;
/// A sealed share: X25519 encapsulated key, share, tag.
pub const SLOT: usize = 32 + SHARE + TAG;
/// Contact details before sealing: u16 length, text, zeros.
pub const CONTACT_PLAIN: usize = 512;
/// The longest contact text.
pub const CONTACT_TEXT: usize = 500;
/// Contact details sealed.
pub const CONTACT_SEALED: usize = CONTACT_PLAIN + TAG;
/// The most keyholders that a unit has (N).
pub const MAX_N: usize = 8;
/// The most custodians that a unit has (Nc).
pub const MAX_NC: usize = 3;
/// The most piece bytes of a letter in one cell.
pub const PIECE: usize = 13_600;
/// The most parts of a letter that the format carries.
pub const MAX_PARTS: usize = 8;
/// The most parts that a reporter sends.
pub const REPORTER_PARTS: usize = 4;
/// Form and free text together, in one cell.
pub const TEXT_ONE_CELL: usize = 13_000;
/// Form and free text together, in four cells.
pub const TEXT_FOUR_CELLS: usize = 53_800;
/// A note, exactly.
pub const NOTE: usize = 2_048;
/// A note's nonce.
pub const NONCE: usize = 12;
/// A note's plaintext: u16 length, CBOR, zeros.
pub const NOTE_PLAIN: usize = NOTE - HINT - NONCE - TAG;
/// The longest free text of a note.
pub const NOTE_TEXT: usize = 1_280;
/// The most phrase codes of a note.
pub const NOTE_PHRASES: usize = 8;
/// Notes on a shelf.
pub const SHELF_NOTES: usize = 64;
/// A shelf of the board.
pub const SHELF: usize = SHELF_NOTES * NOTE;
/// Numbers in chain 0 of a thread.
pub const CHAIN0_NUMBERS: u8 = 64;
/// Numbers in every other chain.
pub const CHAIN_NUMBERS: u8 = 16;
/// The longest chain of referrals.
pub const MAX_CHAIN: u8 = 3;
/// From this number on the unit asks for a new code.
pub const CHANGE_CODE_AT: u8 = 56;
/// Service days that a note lives.
pub const NOTE_DAYS: u32 = 60;
/// Service days back for which a reader derives acknowledgements.
pub const ACK_DAYS: u32 = 62;
/// Service days that a day of cells is kept at the most.
pub const CELL_DAYS: u32 = 60;
/// Service days that a day of cells is kept at the least.
pub const CELL_DAYS_MIN: u32 = 14;
/// Cells that a unit posts with each sync.
pub const SYNC_CELLS: usize = 4;
/// Service days that a roster may hold.
pub const ROSTER_DAYS: u32 = 400;
/// Service days that a key card may hold.
pub const CARD_DAYS: u32 = 120;
/// The last service days of a quarter in which the next key card may stand beside it.
pub const NEXT_CARD_DAYS: u32 = 14;
/// The most bytes of a directory that a client reads.
pub const MAX_DIRECTORY: usize = 1 << 20;
/// The most bytes of a sync request or answer.
pub const MAX_SYNC: usize = 256 << 10;
/// The most bytes of a form at the no-script door: four cells in base64 (4/3 of their length), and half as much again for
/// the signs and line ends that a form escapes.
pub const MAX_DROP: usize = 2 * REPORTER_PARTS * CELL;
/// The most bytes of a signed day head.
pub const MAX_HEAD: usize = 1_024;

/// The body's length, sealed, in an envelope with `n` slots and `nc` contact slots: all the rest, the only padding.
#[must_use]
pub const fn body_sealed(n: usize, nc: usize) -> usize {
    ENVELOPE - HEADER - ACK - HASH - SLOT * n - contact(nc)
}

/// The contact part's length with `nc` contact slots.
#[must_use]
pub const fn contact(nc: usize) -> usize {
    HASH + SLOT * nc + CONTACT_SEALED
}

const _: () = {
    assert!(XWING_ENC == 1_120);
    assert!(ENVELOPE == 15_248);
    assert!(SLOT == 81);
    assert!(CONTACT_SEALED == 528);
    assert!(NOTE_PLAIN == 2_012);
    assert!(SHELF == 131_072);
    // A full part fits the smallest body: u32 length, then the part's CBOR around the piece.
    assert!(body_sealed(MAX_N, MAX_NC) - TAG - 4 >= PIECE + 64);
};
