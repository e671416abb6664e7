//! Letters: how long they may be, their parts, and threads that nobody else can take over.

use postern_client_crypto::Code;
use postern_client_crypto::custody::{Lock, combine};
use postern_client_crypto::letter::{
    Draft, LetterError, OlderThread, VerifiedLetter, assemble, compose, verify_letter,
};
use postern_trust::Directory;
use postern_wire::cell::Cell;
use postern_wire::form::{Answer, Field};
use postern_wire::letter::{LetterKind, Part};
use postern_wire::sizes::PIECE;
use zeroize::Zeroizing;

use crate::service::{DESK, Service, TODAY, UNIT, draft, reporter, service};

#[test]
fn a_long_letter_is_parts_in_any_order() {
    let mut s = service();
    let text = "It was said in the yard. ".repeat(2_000);
    let (_, cells) = reporter(&mut s, &text);
    assert_eq!(cells.len(), 4);
    let people = s.keyholders(UNIT);
    let mut parts: Vec<Part> = cells
        .iter()
        .map(|cell| {
            let opened = s.envelope(UNIT, cell);
            let shares = [people[0], people[2]].map(|p| s.share(Lock::Letter, UNIT, p, &opened));
            combine(s.card(UNIT), &opened, &shares).unwrap().part
        })
        .collect();
    assert!(parts.iter().all(|p| p.piece.len() <= PIECE));
    parts.reverse();
    parts.push(parts[0].clone());
    let letter = assemble(&parts).unwrap();
    let VerifiedLetter::Reporter(letter) = verify_letter(&s.directory, UNIT, &letter).unwrap() else {
        panic!("a referral?")
    };
    assert_eq!(letter.fields.text, text);
    assert_eq!(assemble(&parts[1..3]).unwrap_err(), LetterError::Missing(0));
    parts[1].hash.0[0] ^= 1;
    assert_eq!(assemble(&parts).unwrap_err(), LetterError::Mixed);
}

#[test]
fn too_long_says_by_how_much() {
    let mut s = service();
    let code = Code::generate(&mut s.rng);
    let text = "x".repeat(53_800);
    let refused = compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &draft(&text), None).unwrap_err();
    // "no" and "practice" are counted with it.
    assert_eq!(refused, postern_client_crypto::letter::ComposeError::TooLong { over: 10 });
    assert!(compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &draft(&text[10..]), None).is_ok());
}

#[test]
fn thirteen_thousand_bytes_fit_one_cell_whatever_the_form() {
    let mut s = service();
    let code = Code::generate(&mut s.rng);
    let mut long = draft("");
    long.form = Vec::new();
    for field in Field::ALL {
        use postern_wire::form::Takes;
        let (times, value) = match field.takes() {
            Takes::YesNo => (1, "no"),
            Takes::Choice(c) => (1, c[0]),
            Takes::Several(_) => (6, ""),
            Takes::Text(_) => (1, "x"),
        };
        let times = if field.is_subject() { 5 } else { times };
        for index in 0..times {
            let value = match field.takes() {
                Takes::Several(c) => c[usize::from(index)],
                _ => value,
            };
            long.form.push(Answer { field: *field, index, value: value.into() });
        }
    }
    let answers: usize = long.form.iter().map(|a| a.value.len()).sum();
    long.text = Zeroizing::new("x".repeat(13_000 - answers));
    let older = OlderThread { code: &Code::generate(&mut s.rng), unit: DESK };
    let cells = compose(&mut s.rng, &code, &s.directory, UNIT, TODAY, &long, Some(&older)).unwrap();
    assert_eq!(cells.len(), 1);
}

#[test]
fn a_thread_cannot_be_taken_over() {
    let mut s = service();
    let (code, cells) = reporter(&mut s, "x");
    let people = s.keyholders(UNIT);
    let read = |s: &Service, cell: &Cell| {
        let opened = s.envelope(UNIT, cell);
        let shares = [people[0], people[1]].map(|p| s.share(Lock::Letter, UNIT, p, &opened));
        assemble(&[combine(s.card(UNIT), &opened, &shares).unwrap().part]).unwrap()
    };
    let letter = read(&s, &cells[0]);
    // A letter shown to the desk as if it had been written to the desk.
    assert_eq!(verify_letter(&s.directory, DESK, &letter).unwrap_err(), LetterError::OtherUnit);
    // A changed word.
    let at = letter.windows(8).position(|w| w == b"practice").unwrap();
    let mut changed = letter.to_vec();
    changed[at] = b'P';
    assert!(verify_letter(&s.directory, UNIT, &changed).is_err());
    // A link to this thread by somebody who has not its code.
    let thief = Code::generate(&mut s.rng);
    let thiefs_older = Code::generate(&mut s.rng);
    let older = OlderThread { code: &thiefs_older, unit: UNIT };
    let stop = Draft { kind: LetterKind::Rotate, form: vec![], contact: None, ..draft("mine now") };
    let cells = compose(&mut s.rng, &thief, &s.directory, UNIT, TODAY, &stop, Some(&older)).unwrap();
    let letter = read(&s, &cells[0]);
    let VerifiedLetter::Reporter(honest) = verify_letter(&s.directory, UNIT, &letter).unwrap() else {
        panic!()
    };
    let victim =
        postern_client_crypto::letter::thread_key(&code.prk(s.directory.service()), UNIT).verifying_key();
    assert_ne!(honest.fields.link.unwrap().thread, victim);
    // With the victim's key written in instead, the link's signature does not hold.
    let thief_key = postern_client_crypto::letter::thread_key(&thief.prk(s.directory.service()), UNIT);
    let forged = forge_link(&s.directory, &letter, &thief_key, victim);
    assert_eq!(verify_letter(&s.directory, UNIT, &forged).unwrap_err(), LetterError::Link);
    // Nor when the unit passes the letter on without having looked.
    assert!(verify_letter(&s.directory, DESK, &passed_on(&s, &letter)).is_ok());
    assert_eq!(verify_letter(&s.directory, DESK, &passed_on(&s, &forged)).unwrap_err(), LetterError::Link);
}

/// A referral of this letter to the desk, signed by two of the unit.
fn passed_on(s: &Service, letter: &[u8]) -> Vec<u8> {
    use postern_trust::build::sign_referral;
    use postern_trust::sha256;
    use postern_wire::cbor::{decode_canonical, encode};
    use postern_wire::letter::{Letter, Passed, ReferralBody, ReferralLetter};
    let Letter::Reporter(letter) = decode_canonical(letter).unwrap() else { panic!() };
    let body = ReferralBody {
        id: postern_wire::LetterId([1; 16]),
        from: UNIT,
        to: DESK,
        day: TODAY,
        chain: 1,
        chain_root: [2; 32].into(),
        passed: Passed::Original {
            private: sha256(&[&letter.private]),
            fields: letter.fields,
            signature: letter.signature,
        },
    };
    let signers = s.practice.signers(UNIT);
    let signatures =
        signers.iter().take(2).map(|(p, k)| sign_referral(s.directory.service(), &body, *p, k)).collect();
    encode(&Letter::Referral(ReferralLetter { body: encode(&body).into(), signatures }))
}

/// The thief signs again, with their own key, fields whose link names the victim's thread.
fn forge_link(
    directory: &Directory,
    letter: &[u8],
    key: &postern_trust::SigningKey,
    victim: postern_wire::VerifyingKeyBytes,
) -> Vec<u8> {
    use postern_trust::{purpose, sha256};
    use postern_wire::cbor::{decode_canonical, encode};
    use postern_wire::letter::{Fields, Letter};
    let Letter::Reporter(mut letter) = decode_canonical(letter).unwrap() else { panic!() };
    let mut fields = Fields::decode(&letter.fields).unwrap();
    fields.link.as_mut().unwrap().thread = victim;
    letter.fields = encode(&fields).into();
    let private = sha256(&[&letter.private]);
    letter.signature =
        key.sign::<purpose::Letter>(directory.service(), &[&**letter.fields, private.as_bytes()].concat());
    encode(&Letter::Reporter(letter))
}
