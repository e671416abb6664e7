//! What people sign: statements, `safe`, requests, notes, referrals (SPEC 7.3, 8.5).

use postern_trust::build::{sign_note, sign_referral, sign_request, sign_safe, sign_statement};
use postern_trust::practice::Practice;
use postern_trust::{SigningKey, StatementError, purpose};
use postern_wire::auth::{Auth, TOLERANCE};
use postern_wire::cbor::encode;
use postern_wire::directory::State;
use postern_wire::letter::{Passed, ReferralBody, ReferralLetter};
use postern_wire::note::{NoteBody, NoteKind, NotePlain};
use postern_wire::sync::{Safe, Statement};
use postern_wire::{
    Day, DecodeError, Digest, Hint, LetterId, PersonId, ServiceId, SignatureBytes, UnitId, VerifyingKeyBytes,
};

use crate::fixture::{DESK, FORCE, at, change, edited, now, practice, replace, verified};

const HINT: Hint = Hint([4; 8]);

fn key(practice: &Practice, id: u16) -> (PersonId, &SigningKey) {
    (PersonId(id), &practice.people[&PersonId(id)])
}

fn statement(practice: &Practice) -> Statement {
    Statement {
        service: practice.roster.service,
        unit: FORCE,
        day: Day(9),
        directory: Digest([1; 32]),
        head: Digest([2; 32]),
        index: SignatureBytes([3; 64]),
        log: Digest([4; 32]),
    }
}

fn verify_statement(signer: u16, edit: impl FnOnce(&mut Statement)) -> Result<Statement, StatementError> {
    let (practice, directory) = verified();
    let mut statement = statement(&practice);
    edit(&mut statement);
    let (person, key) = key(&practice, signer);
    directory.verify_statement(&sign_statement(&statement, person, key))
}

#[test]
fn step_5_a_statement_is_the_collectors() {
    assert_eq!(verify_statement(5, |_| ()), Ok(statement(&practice())));
    for signer in [1, 4, 8] {
        let refusal = Err(StatementError::NotASigner(PersonId(signer)));
        assert_eq!(verify_statement(signer, |_| ()), refusal);
    }
    let elsewhere = verify_statement(5, |s| s.service = ServiceId([9; 16]));
    assert_eq!(elsewhere, Err(StatementError::OtherService));
    let nowhere = verify_statement(5, |s| s.unit = UnitId(9));
    assert_eq!(nowhere, Err(StatementError::UnknownUnit(UnitId(9))));
    let (practice, directory) = verified();
    let mut signed = sign_statement(&statement(&practice), PersonId(5), &practice.people[&PersonId(5)]);
    signed.signature.0[9] ^= 1;
    assert_eq!(directory.verify_statement(&signed), Err(StatementError::Signature));
    signed.body.push(0);
    assert_eq!(directory.verify_statement(&signed), Err(StatementError::Malformed(DecodeError::Trailing)));
}

#[test]
fn step_10_safe_is_a_keyholders() {
    let (practice, directory) = verified();
    let safe = |service, unit| Safe { service, unit, day: Day(9), head: Digest([2; 32]) };
    let here = practice.roster.service;
    let verify = |signer, safe: &Safe| {
        let (person, key) = key(&practice, signer);
        directory.verify_safe(&sign_safe(safe, person, key))
    };
    assert_eq!(verify(1, &safe(here, FORCE)), Ok(safe(here, FORCE)));
    for signer in [4, 5, 6] {
        let refusal = Err(StatementError::NotASigner(PersonId(signer)));
        assert_eq!(verify(signer, &safe(here, FORCE)), refusal);
    }
    assert_eq!(verify(1, &safe(ServiceId([9; 16]), FORCE)), Err(StatementError::OtherService));
    assert_eq!(verify(1, &safe(here, UnitId(9))), Err(StatementError::UnknownUnit(UnitId(9))));
    let revoked = edited(|p| {
        replace(p, 1, State::Revoked(Day(300)));
    });
    let of_revoked = sign_safe(&safe(here, FORCE), PersonId(1), &revoked.people[&PersonId(1)]);
    let refusal = revoked.directory(now()).unwrap().verify_safe(&of_revoked);
    assert_eq!(refusal, Err(StatementError::NotASigner(PersonId(1))));
    let mut signed = sign_safe(&safe(here, FORCE), PersonId(1), &practice.people[&PersonId(2)]);
    assert_eq!(directory.verify_safe(&signed), Err(StatementError::Signature));
    // A statement's purpose is not that of `safe`.
    signed.signature = practice.people[&PersonId(1)].sign::<purpose::Statement>(&here, &signed.body);
    assert_eq!(directory.verify_safe(&signed), Err(StatementError::Signature));
}

// Requests.

fn request(practice: &Practice, signer: u16, time: u64) -> Auth {
    let who = key(practice, signer);
    sign_request(&practice.roster.service, who, time, ("POST", "/v1/sync"), b"body")
}

#[test]
fn step_5_a_request_is_a_collectors_and_of_now() {
    let (practice, directory) = verified();
    let verify = |auth: &Auth, now| directory.verify_auth(auth, "POST", "/v1/sync", b"body", now);
    let auth = request(&practice, 5, now());
    assert_eq!(verify(&auth, now()), Ok((PersonId(5), FORCE)));
    assert_eq!(verify(&request(&practice, 8, now()), now()), Ok((PersonId(8), DESK)));
    assert_eq!(verify(&auth, now() + TOLERANCE), Ok((PersonId(5), FORCE)));
    assert_eq!(verify(&auth, now() - TOLERANCE), Ok((PersonId(5), FORCE)));
    assert_eq!(verify(&auth, now() + TOLERANCE + 1), Err(StatementError::Time));
    assert_eq!(verify(&auth, now() - TOLERANCE - 1), Err(StatementError::Time));
    for signer in [1, 4] {
        let refusal = Err(StatementError::NotASigner(PersonId(signer)));
        assert_eq!(verify(&request(&practice, signer, now()), now()), refusal);
    }
    let nobody = Auth { person: PersonId(99), ..auth };
    assert_eq!(verify(&nobody, now()), Err(StatementError::NotASigner(PersonId(99))));
}

#[test]
fn refuses_request_with_another_method_path_body_time_or_person() {
    let (practice, directory) = verified();
    let auth = request(&practice, 5, now());
    let refused = Err(StatementError::Signature);
    assert_eq!(directory.verify_auth(&auth, "GET", "/v1/sync", b"body", now()), refused);
    assert_eq!(directory.verify_auth(&auth, "POST", "/v1/syncs", b"body", now()), refused);
    assert_eq!(directory.verify_auth(&auth, "POST", "/v1/sync", b"bodx", now()), refused);
    let later = Auth { time: auth.time + 1, ..auth };
    assert_eq!(directory.verify_auth(&later, "POST", "/v1/sync", b"body", now()), refused);
    let other = Auth { person: PersonId(8), ..auth };
    assert_eq!(directory.verify_auth(&other, "POST", "/v1/sync", b"body", now()), refused);
}

#[test]
fn refuses_request_of_a_collector_or_unit_out_of_use() {
    let verify = |edit: fn(&mut Practice), day: u32| {
        let practice = edited(edit);
        let directory = practice.directory(at(day)).unwrap();
        let auth = request(&practice, 5, at(day));
        directory.verify_auth(&auth, "POST", "/v1/sync", b"body", at(day)).err()
    };
    let refused = Some(StatementError::NotASigner(PersonId(5)));
    assert_eq!(verify(|p| change(p, 5, |p| p.state = State::Revoked(Day(10))), 10), refused);
    assert_eq!(verify(|p| change(p, 5, |p| p.state = State::Retired(Day(10))), 10), None);
    assert_eq!(verify(|p| change(p, 5, |p| p.state = State::Retired(Day(10))), 11), refused);
    assert_eq!(verify(|p| p.roster.units[0].state = State::Retired(Day(9)), 10), refused);
}

// Notes.

fn body(kind: NoteKind) -> NoteBody {
    NoteBody {
        unit: FORCE,
        number: if kind == NoteKind::Delivered { 0 } else { 3 },
        kind,
        day: Day(9),
        acknowledge_by: None,
        answer_by: None,
        answers: None,
        repeats: None,
        change_code: false,
        phrases: vec![],
        text: String::new(),
        count: (kind == NoteKind::Delivered).then_some(1),
    }
}

fn signed_note(practice: &Practice, body: &NoteBody, signers: &[u16]) -> NotePlain {
    let sign = |id: &u16| {
        let (person, key) = key(practice, *id);
        sign_note(&practice.roster.service, &HINT, body, person, key)
    };
    NotePlain { body: encode(body).into(), signatures: signers.iter().map(sign).collect() }
}

fn verify_note(kind: NoteKind, signers: &[u16]) -> Option<StatementError> {
    let (practice, directory) = verified();
    directory.verify_note(&HINT, &signed_note(&practice, &body(kind), signers)).err()
}

const fn quorum(have: u8) -> Option<StatementError> {
    Some(StatementError::Quorum { have, need: 2 })
}

#[test]
fn step_8_a_note_is_of_every_m_keyholders_and_of_no_fewer() {
    use NoteKind::{Answer, ContactOpened, Lost, Moved, Opened, Outcome, Question};
    for kind in [Opened, Question, Answer, Outcome, Moved, ContactOpened, Lost] {
        for signers in [&[1u16, 2][..], &[1, 3], &[2, 3], &[1, 2, 3]] {
            assert_eq!(verify_note(kind, signers), None);
        }
        assert_eq!(verify_note(kind, &[]), quorum(0));
        for signers in [&[1u16][..], &[1, 4], &[1, 5], &[1, 6]] {
            assert_eq!(verify_note(kind, signers), quorum(1), "{signers:?}");
        }
    }
}

#[test]
fn the_practice_service_signs_notes() {
    let (practice, directory) = verified();
    for kind in [NoteKind::Question, NoteKind::Delivered] {
        let note = practice.note(&HINT, &body(kind));
        assert_eq!(directory.verify_note(&HINT, &note), Ok(body(kind)));
    }
}

#[test]
fn refuses_note_under_another_hint_body_unit_or_purpose() {
    let (practice, directory) = verified();
    let good = signed_note(&practice, &body(NoteKind::Question), &[1, 2]);
    assert_eq!(directory.verify_note(&Hint([5; 8]), &good).err(), quorum(0));
    let mut other = good.clone();
    other.body = encode(&body(NoteKind::Answer)).into();
    assert_eq!(directory.verify_note(&HINT, &other).err(), quorum(0));
    let mut of_desk = body(NoteKind::Question);
    of_desk.unit = DESK;
    let refusal = directory.verify_note(&HINT, &signed_note(&practice, &of_desk, &[1, 2])).err();
    assert_eq!(refusal, Some(StatementError::Quorum { have: 0, need: 1 }));
    let mut of_nobody = body(NoteKind::Question);
    of_nobody.unit = UnitId(9);
    let refusal = directory.verify_note(&HINT, &signed_note(&practice, &of_nobody, &[1, 2])).err();
    assert_eq!(refusal, Some(StatementError::UnknownUnit(UnitId(9))));
    // Signed as `delivered`, shown as a question.
    let mut relabelled = signed_note(&practice, &body(NoteKind::Delivered), &[1, 2]);
    relabelled.body = good.body.clone();
    assert_eq!(directory.verify_note(&HINT, &relabelled).err(), quorum(0));
}

#[test]
fn refuses_note_with_one_signer_twice_or_out_of_order() {
    let order = Some(StatementError::Malformed(DecodeError::Order));
    assert_eq!(verify_note(NoteKind::Question, &[1, 1]), order);
    assert_eq!(verify_note(NoteKind::Question, &[2, 1]), order);
}

#[test]
fn a_broken_signature_does_not_count_and_does_not_spoil_m_others() {
    let (practice, directory) = verified();
    let mut note = signed_note(&practice, &body(NoteKind::Question), &[1, 2, 3]);
    note.signatures[0].signature.0[0] ^= 1;
    assert!(directory.verify_note(&HINT, &note).is_ok());
    note.signatures[1].signature.0[0] ^= 1;
    assert_eq!(directory.verify_note(&HINT, &note).err(), quorum(1));
}

#[test]
fn a_retired_keyholders_old_notes_stand_and_later_ones_do_not() {
    let verify = |state, day| {
        let practice = edited(|p| {
            replace(p, 1, state);
        });
        let directory = practice.directory(now()).unwrap();
        let mut body = body(NoteKind::Question);
        body.day = Day(day);
        directory.verify_note(&HINT, &signed_note(&practice, &body, &[1, 2])).err()
    };
    assert_eq!(verify(State::Retired(Day(8)), 8), None);
    assert_eq!(verify(State::Retired(Day(8)), 9), quorum(1));
    assert_eq!(verify(State::Revoked(Day(8)), 7), None);
    assert_eq!(verify(State::Revoked(Day(8)), 8), quorum(1));
}

#[test]
fn step_5_delivered_is_of_one_collector_or_keyholder() {
    let delivered = NoteKind::Delivered;
    for signer in [1, 2, 3, 5] {
        assert_eq!(verify_note(delivered, &[signer]), None);
    }
    for signer in [4, 6, 8] {
        let refusal = Some(StatementError::NotASigner(PersonId(signer)));
        assert_eq!(verify_note(delivered, &[signer]), refusal);
    }
    assert_eq!(verify_note(delivered, &[]), Some(StatementError::Delivered));
    assert_eq!(verify_note(delivered, &[1, 2]), Some(StatementError::Delivered));
    let (practice, directory) = verified();
    let mut numbered = body(delivered);
    numbered.number = 1;
    let refusal = directory.verify_note(&HINT, &signed_note(&practice, &numbered, &[5])).err();
    assert_eq!(refusal, Some(StatementError::Delivered));
    let mut forged = signed_note(&practice, &body(delivered), &[5]);
    forged.signatures[0].signature.0[1] ^= 1;
    assert_eq!(directory.verify_note(&HINT, &forged).err(), Some(StatementError::Signature));
    let mut uncounted = body(delivered);
    uncounted.count = None;
    let refusal = directory.verify_note(&HINT, &signed_note(&practice, &uncounted, &[5])).err();
    assert_eq!(refusal, Some(StatementError::Malformed(DecodeError::Malformed)));
}

// Referrals.

fn referral() -> ReferralBody {
    ReferralBody {
        id: LetterId([1; 16]),
        from: FORCE,
        to: DESK,
        day: Day(9),
        chain: 1,
        chain_root: [7; 32].into(),
        passed: Passed::Redacted {
            thread: VerifyingKeyBytes([1; 32]),
            lang: "en".into(),
            form: vec![],
            text: String::new(),
        },
    }
}

#[test]
fn step_7_a_referral_is_of_m_keyholders_of_the_passing_unit() {
    let (practice, directory) = verified();
    let verify = |body: &ReferralBody, signers: &[u16]| {
        let sign = |id: &u16| {
            let (person, key) = key(&practice, *id);
            sign_referral(directory.service(), body, person, key)
        };
        let signatures = signers.iter().map(sign).collect();
        directory.verify_referral(&ReferralLetter { body: encode(body).into(), signatures })
    };
    assert_eq!(verify(&referral(), &[1, 3]), Ok(referral()));
    assert_eq!(verify(&referral(), &[1]).err(), quorum(1));
    assert_eq!(verify(&referral(), &[1, 6]).err(), quorum(1));
    assert_eq!(verify(&referral(), &[1, 1]).err(), Some(StatementError::Malformed(DecodeError::Order)));
    let nowhere = ReferralBody { to: UnitId(9), ..referral() };
    assert_eq!(verify(&nowhere, &[1, 2]).err(), Some(StatementError::UnknownUnit(UnitId(9))));
    let from_nowhere = ReferralBody { from: UnitId(9), ..referral() };
    assert_eq!(verify(&from_nowhere, &[1, 2]).err(), Some(StatementError::UnknownUnit(UnitId(9))));
    let chain = ReferralBody { chain: 4, ..referral() };
    assert_eq!(verify(&chain, &[1, 2]).err(), Some(StatementError::Malformed(DecodeError::Malformed)));
}
