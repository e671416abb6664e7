//! Targets on a small practice service: what a fuzzer makes is signed with that service's keys, and then believed or
//! refused for what it says.

use std::sync::LazyLock;

use postern_client_crypto::letter::{VerifiedLetter, verify_letter};
use postern_trust::build::{sign_index, sign_referral};
use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_trust::{Directory, SigningKey, purpose, sha256};
use postern_wire::board::BoardIndex;
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::directory::Constants;
use postern_wire::letter::{Fields, Letter, Passed, ReferralBody};
use postern_wire::note::{NoteBody, NoteKind};
use postern_wire::{Hint, SignatureBytes, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

const CLOCK: Constants =
    Constants { epoch: 0, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 1_000 };

static SERVICE: LazyLock<Option<(Practice, Directory)>> = LazyLock::new(|| {
    let mut rng = ChaCha20Rng::from_seed([9; 32]);
    let mut keys = ChaCha20Rng::from_seed([8; 32]);
    let practice = Practice::new(&Plan::small(CLOCK), &mut rng, &mut RandomKeys(&mut keys));
    let directory = practice.directory(0).ok()?;
    Some((practice, directory))
});

/// A letter, with the thread's signature or the passing unit's made good.
pub(crate) fn verified_letter(bytes: &[u8]) {
    let (Some((practice, directory)), Ok(mut letter)) = (&*SERVICE, decode_canonical::<Letter>(bytes)) else {
        return;
    };
    let unit = match &mut letter {
        Letter::Reporter(letter) => {
            let (unit, fields, signature) = sign_fields(directory, &letter.fields, &letter.private);
            (letter.fields, letter.signature) = (fields.into(), signature);
            unit
        }
        Letter::Referral(letter) => {
            let Ok(mut body) = ReferralBody::decode(&letter.body) else { return };
            if let Passed::Original { fields, private, signature } = &mut body.passed {
                let (_, signed, good) = sign_fields_over(directory, fields, private.as_bytes());
                (*fields, *signature) = (signed.into(), good);
            }
            let signers = practice.signers(body.from).into_iter();
            let service = directory.service();
            letter.signatures = signers.map(|(id, key)| sign_referral(service, &body, id, key)).collect();
            letter.body = encode(&body).into();
            body.to
        }
    };
    match verify_letter(directory, unit, &encode(&letter)) {
        Ok(VerifiedLetter::Reporter(read)) => assert_eq!(read.fields.unit, unit),
        Ok(VerifiedLetter::Referral(read)) => assert_eq!(read.body.to, unit),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn sign_fields(directory: &Directory, fields: &[u8], private: &[u8]) -> (UnitId, Vec<u8>, SignatureBytes) {
    sign_fields_over(directory, fields, sha256(&[private]).as_bytes())
}

/// The fields with a thread key that is ours, and that key's signature; as they are if they are none.
fn sign_fields_over(
    directory: &Directory,
    bytes: &[u8],
    private: &[u8; 32],
) -> (UnitId, Vec<u8>, SignatureBytes) {
    let thread = SigningKey::from_seed(&[3; 32]);
    let (unit, signed) = match Fields::decode(bytes) {
        Ok(mut fields) => {
            fields.thread = thread.verifying_key();
            (fields.unit, encode(&fields))
        }
        Err(_) => (UnitId(1), bytes.to_vec()),
    };
    let over = [signed.as_slice(), private].concat();
    let signature = thread.sign::<purpose::Letter>(directory.service(), &over);
    (unit, signed, signature)
}

/// A note's body, signed by those who should.
pub(crate) fn verified_note(bytes: &[u8]) {
    let (Some((practice, directory)), Ok(body)) = (&*SERVICE, NoteBody::decode(bytes)) else { return };
    let hint = Hint([5; 8]);
    let mut plain = practice.note(&hint, &body);
    if let Ok(read) = directory.verify_note(&hint, &plain) {
        assert_eq!(read, body);
        assert!(directory.verify_note(&Hint([6; 8]), &plain).is_err(), "signatures hold for one hint only");
        plain.signatures.pop();
        assert!(directory.verify_note(&hint, &plain).is_err(), "one signature fewer is too few");
    } else {
        let known = directory.unit(body.unit).is_some();
        assert!(!known || body.kind == NoteKind::Delivered || body.day > directory.expires());
    }
}

/// A board's index, signed by the service.
pub(crate) fn verified_board(bytes: &[u8]) {
    let (Some((practice, directory)), Ok(index)) = (&*SERVICE, BoardIndex::decode(bytes)) else { return };
    assert!(directory.verify_index(bytes).is_err(), "nobody guesses a signature");
    let signed = sign_index(directory.service(), index.release, index.hints, &practice.service_key);
    match directory.verify_index(&signed.encode()) {
        Ok(read) => assert!(read == signed && read.hints.len() <= directory.max_hints()),
        Err(_) => assert!(signed.hints.len() > directory.max_hints()),
    }
}
