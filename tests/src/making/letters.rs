//! The letter after opening: what is believed of it (SPEC 6.7, 8.7, 8.9).

use minicbor::bytes::ByteVec;
use postern_client_crypto::Code;
use postern_client_crypto::letter::{Draft, OlderThread, thread_key};
use postern_client_crypto::note::ChainRoot;
use postern_trust::build::sign_referral;
use postern_trust::{SigningKey, purpose, sha256};
use postern_wire::cbor::{decode_canonical, encode};
use postern_wire::letter::{
    Fields, Letter, LetterKind, Link, LinkBody, Passed, Private, ReferralBody, ReferralLetter, ReporterLetter,
};
use postern_wire::{LetterId, UnitId};

use super::DIRECTORY;
use super::base::{Base, DESK, TODAY, UNIT};
use crate::vector::Vector;

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let mut made = reporters(base);
    made.extend(referrals(base));
    made
}

fn case(expect: &str, why: &str, letter: &Letter, unit: UnitId) -> Vector {
    Vector::new("letter", expect, why, encode(letter)).with("directory", DIRECTORY).with("unit", unit)
}

fn fields(base: &Base, kind: LetterKind) -> Fields {
    let Draft { lang, form, text, .. } = base.draft("He has a second phone.");
    Fields {
        kind,
        id: LetterId([9; 16]),
        unit: UNIT,
        day: TODAY,
        thread: key(base).verifying_key(),
        answers: None,
        lang,
        assisted: false,
        form,
        text: text.to_string(),
        link: None,
    }
}

fn key(base: &Base) -> SigningKey {
    thread_key(&base.code.prk(base.directory.service()), UNIT)
}

fn private(base: &Base) -> ByteVec {
    let root = base.code.prk(base.directory.service()).note_root(UNIT);
    encode(&Private { note_root: (*root.as_bytes()).into() }).into()
}

fn signed(base: &Base, fields: &Fields, key: &SigningKey) -> ReporterLetter {
    let (fields, private) = (encode(fields), private(base));
    let hash = sha256(&[&private]);
    let message = [fields.as_slice(), hash.as_bytes()].concat();
    let signature = key.sign::<purpose::Letter>(base.directory.service(), &message);
    ReporterLetter { fields: fields.into(), private, signature }
}

fn link(base: &Base, older: &OlderThread<'_>) -> Link {
    let old = thread_key(&older.code.prk(base.directory.service()), older.unit);
    let body = LinkBody { unit: UNIT, thread: key(base).verifying_key(), private: sha256(&[&private(base)]) };
    let signature = old.sign::<purpose::Link>(base.directory.service(), &encode(&body));
    Link { unit: older.unit, thread: old.verifying_key(), signature }
}

fn reporters(base: &Base) -> Vec<(&'static str, Vector)> {
    let report = fields(base, LetterKind::Report);
    let good = signed(base, &report, &key(base));
    let of = |letter: ReporterLetter| Letter::Reporter(letter);
    let mut flipped = good.clone();
    flipped.signature.0[5] ^= 1;
    let mut other_private = good.clone();
    other_private.private = encode(&Private { note_root: [1; 32].into() }).into();
    let stranger = SigningKey::from_seed(&[4; 32]);
    let older_code = Code::from_bytes(&[6; 12]);
    let older = OlderThread { code: &older_code, unit: UNIT };
    let rotate = Fields { link: Some(link(base, &older)), ..fields(base, LetterKind::Rotate) };
    let mut stolen = rotate.clone();
    if let Some(link) = &mut stolen.link {
        link.thread = stranger.verifying_key();
    }
    let wrong_purpose = {
        let mut letter = good.clone();
        let message = [&**letter.fields, sha256(&[&letter.private]).as_bytes().as_slice()].concat();
        letter.signature = key(base).sign::<purpose::Link>(base.directory.service(), &message);
        letter
    };
    let mut incomplete = report.clone();
    incomplete.form.truncate(1);
    vec![
        ("report", case("ok", "a report", &of(good.clone()), UNIT)),
        ("other-unit", case("other-unit", "a letter to unit 1, shown to the desk", &of(good), DESK)),
        ("flipped-signature", case("signature", "one bit of the signature", &of(flipped), UNIT)),
        (
            "other-private",
            case("signature", "another private part than was signed", &of(other_private), UNIT),
        ),
        (
            "other-signer",
            case("signature", "signed by another thread", &of(signed(base, &report, &stranger)), UNIT),
        ),
        ("other-purpose", case("signature", "signed for the purpose link", &of(wrong_purpose), UNIT)),
        (
            "incomplete-form",
            case(
                "malformed",
                "a report that does not say which force",
                &of(signed(base, &incomplete, &key(base))),
                UNIT,
            ),
        ),
        ("rotate", case("ok", "a new code, linked by the old", &of(signed(base, &rotate, &key(base))), UNIT)),
        (
            "stolen-link",
            case(
                "link",
                "a link in the name of a thread that did not sign it",
                &of(signed(base, &stolen, &key(base))),
                UNIT,
            ),
        ),
    ]
}

fn referrals(base: &Base) -> Vec<(&'static str, Vector)> {
    let original = signed(base, &fields(base, LetterKind::Report), &key(base));
    let root = ChainRoot::from(base.code.prk(base.directory.service()).note_root(UNIT)).next();
    let body = ReferralBody {
        id: LetterId([8; 16]),
        from: UNIT,
        to: DESK,
        day: TODAY,
        chain: 1,
        chain_root: (*root.as_bytes()).into(),
        passed: Passed::Original {
            private: sha256(&[&original.private]),
            fields: original.fields,
            signature: original.signature,
        },
    };
    let sign = |body: &ReferralBody, count: usize| {
        let service = base.directory.service();
        let signers = base.practice.signers(body.from);
        let signatures =
            signers.iter().take(count).map(|(p, k)| sign_referral(service, body, *p, k)).collect();
        Letter::Referral(ReferralLetter { body: encode(body).into(), signatures })
    };
    let mut forged = body.clone();
    if let Passed::Original { signature, .. } = &mut forged.passed {
        signature.0[5] ^= 1;
    }
    let redacted = ReferralBody {
        passed: Passed::Redacted {
            thread: key(base).verifying_key(),
            lang: "en".into(),
            form: vec![],
            text: "An officer has a second phone.".into(),
        },
        ..body.clone()
    };
    let chain_4 = ReferralBody { chain: 4, ..body.clone() };
    let mut flipped = sign(&body, 2);
    if let Letter::Referral(letter) = &mut flipped {
        letter.signatures.iter_mut().take(1).for_each(|s| s.signature.0[5] ^= 1);
    }
    let decoded: Option<Letter> = decode_canonical(&encode(&flipped)).ok();
    vec![
        ("referral", case("ok", "a referral of the original", &sign(&body, 2), DESK)),
        ("referral-redacted", case("ok", "a referral of a redaction", &sign(&redacted, 2), DESK)),
        ("referral-alone", case("referral", "a referral that one of two signed", &sign(&body, 1), DESK)),
        ("referral-flipped", case("referral", "one bit of one signature", &decoded.unwrap_or(flipped), DESK)),
        (
            "referral-elsewhere",
            case("other-unit", "a referral to the desk, shown to unit 1", &sign(&body, 2), UNIT),
        ),
        (
            "referral-forged",
            case("signature", "a referral of fields that the thread did not sign", &sign(&forged, 2), DESK),
        ),
        ("referral-chain-4", case("referral", "a fourth chain", &sign(&chain_4, 2), DESK)),
    ]
}
