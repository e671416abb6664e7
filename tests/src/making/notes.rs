//! The note (SPEC 7).

use postern_client_crypto::note::{ChainRoot, NoteKey, random_note, seal_note};
use postern_trust::build::sign_note;
use postern_trust::practice::Practice;
use postern_trust::{note_bytes, purpose};
use postern_wire::cbor::encode;
use postern_wire::directory::Role;
use postern_wire::note::{Note, NoteBody, NoteKind, NotePlain, NoteSignature};
use postern_wire::{Hint, SignatureBytes};

use super::DIRECTORY;
use super::base::{Base, DESK, TODAY, UNIT};
use crate::vector::Vector;

const TEXT: &str = "Which night was it?";

pub(super) fn make(base: &mut Base) -> Vec<(&'static str, Vector)> {
    let root = ChainRoot::from(base.code.prk(base.directory.service()).note_root(UNIT));
    let (hint, key) = (root.hint(0), root.key(0));
    let question = body(NoteKind::Question, 0);
    let good = base.practice.note(&hint, &question);
    let mut made = Vec::new();
    let mut add = |name, expect, why, base: &mut Base, at: (Hint, &NoteKey), plain: &NotePlain| {
        if let Ok(note) = seal_note(&mut base.rng, at.0, at.1, plain) {
            made.push((name, case(expect, why, &note, base)));
        }
    };
    add("question", "shown", "a question that two signed", base, (hint, &key), &good);
    let mut alone = good.clone();
    alone.signatures.truncate(1);
    add("alone", "refused", "a question that one of two signed", base, (hint, &key), &alone);
    let mut twice = good.clone();
    twice.signatures = twice.signatures.iter().take(1).cycle().take(2).cloned().collect();
    add("twice", "refused", "one person's signature twice", base, (hint, &key), &twice);
    let mut swapped = good.clone();
    let other: Vec<SignatureBytes> = swapped.signatures.iter().rev().map(|s| s.signature).collect();
    swapped.signatures.iter_mut().zip(other).for_each(|(s, o)| s.signature = o);
    add("names-swapped", "refused", "two signatures under each other's name", base, (hint, &key), &swapped);
    let wrong_purpose = with_purpose(&base.practice, &hint, &question);
    add("other-purpose", "refused", "signed for the purpose delivered", base, (hint, &key), &wrong_purpose);
    let custodian = by_role(base, &hint, &question, Role::Custodian);
    add("by-custodian", "refused", "signed by a custodian and a keyholder", base, (hint, &key), &custodian);
    let elsewhere = base.practice.note(&root.hint(1), &question);
    add("other-hint", "refused", "signed for another hint of the thread", base, (hint, &key), &elsewhere);
    let number = base.practice.note(&hint, &NoteBody { number: 1, ..question.clone() });
    add("other-number", "refused", "number 1 under the hint of number 0", base, (hint, &key), &number);
    let desk = base.practice.note(&hint, &NoteBody { unit: DESK, ..question.clone() });
    add("other-unit", "refused", "the desk in chain 0 of unit 1", base, (hint, &key), &desk);
    let delivered = NoteBody { kind: NoteKind::Delivered, count: Some(1), ..question.clone() };
    let delivered_plain = base.practice.note(&hint, &delivered);
    add(
        "delivered-in-thread",
        "refused",
        "delivered under a thread's hint",
        base,
        (hint, &key),
        &delivered_plain,
    );
    let next = root.next();
    let (next_hint, next_key) = (next.hint(15), next.key(15));
    let passed = base.practice.note(&next_hint, &NoteBody { unit: DESK, number: 15, ..question.clone() });
    add(
        "passed-on",
        "shown",
        "the desk in chain 1 of unit 1's thread",
        base,
        (next_hint, &next_key),
        &passed,
    );
    let ack = base.code.prk(base.directory.service()).ack(UNIT, TODAY, 0);
    let ack_key = NoteKey::from(&ack);
    let delivered_plain = base.practice.note(&ack.hint, &delivered);
    add("delivered", "shown", "delivered, by the collector", base, (ack.hint, &ack_key), &delivered_plain);
    let question_plain = base.practice.note(&ack.hint, &question);
    add(
        "question-under-ack",
        "refused",
        "a question under an acknowledgement",
        base,
        (ack.hint, &ack_key),
        &question_plain,
    );
    add("other-key", "refused", "sealed under another number's key", base, (hint, &root.key(1)), &good);
    made.extend(outside(base, &root, &good));
    made.extend(states(base, &root));
    made
}

/// What happens to a sealed note on the way.
fn outside(base: &mut Base, root: &ChainRoot, good: &NotePlain) -> Vec<(&'static str, Vector)> {
    let cover = random_note(&mut base.rng);
    let mut made = vec![("cover", case("unseen", "cover", &cover, base))];
    let Ok(note) = seal_note(&mut base.rng, root.hint(0), &root.key(0), good) else { return made };
    for (name, why, at) in [
        ("flipped-nonce", "one bit of the nonce", 9),
        ("flipped-ciphertext", "one bit of the ciphertext", 700),
        ("flipped-tag", "one bit of the tag", 2_047),
    ] {
        let mut bytes = *note.as_bytes();
        bytes.iter_mut().skip(at).take(1).for_each(|b| *b ^= 1);
        if let Ok(note) = Note::try_from(bytes.as_slice()) {
            made.push((name, case("refused", why, &note, base)));
        }
    }
    let mut bytes = *note.as_bytes();
    bytes.iter_mut().zip(root.hint(2).0).for_each(|(b, h)| *b = h);
    if let Ok(note) = Note::try_from(bytes.as_slice()) {
        made.push(("hint-swapped", case("refused", "filed under another hint of the thread", &note, base)));
    }
    made
}

/// Signers who have been retired or revoked; each case has its own directory.
fn states(base: &mut Base, root: &ChainRoot) -> Vec<(&'static str, Vector)> {
    let question = body(NoteKind::Question, 0);
    let plain = base.practice.note(&root.hint(0), &question);
    let Ok(note) = seal_note(&mut base.rng, root.hint(0), &root.key(0), &plain) else { return Vec::new() };
    let on = |name: &str, expect: &str, why: &str| {
        case(expect, why, &note, base).with("directory", format!("note/{name}.vector"))
    };
    vec![
        (
            "retired-after",
            on("directory-retired-after", "shown", "a signer retired after the day of the note"),
        ),
        (
            "retired-before",
            on("directory-retired-before", "refused", "a signer retired before the day of the note"),
        ),
        (
            "revoked-after",
            on("directory-revoked-after", "shown", "a signer revoked from the day after the note"),
        ),
        ("revoked-on", on("directory-revoked-on", "refused", "a signer revoked from the day of the note")),
        ("directory-retired-after", directory(postern_wire::directory::State::Retired(TODAY))),
        ("directory-retired-before", directory(postern_wire::directory::State::Retired(TODAY.minus(1)))),
        ("directory-revoked-after", directory(postern_wire::directory::State::Revoked(TODAY.plus(1)))),
        ("directory-revoked-on", directory(postern_wire::directory::State::Revoked(TODAY))),
    ]
}

/// The directory with the unit's first keyholder in another state, somebody new in the place, and no card: one for the
/// new people has yet to be signed.
fn directory(state: postern_wire::directory::State) -> Vector {
    let mut changed = Base::new();
    let first = changed.people(UNIT, Role::Keyholder).first().copied();
    changed.practice.roster.people.iter_mut().filter(|p| Some(p.id) == first).for_each(|p| p.state = state);
    let Base { practice, rng, .. } = &mut changed;
    practice.add_person(UNIT, Role::Keyholder, true, rng);
    practice.cards.retain(|c| c.unit != UNIT);
    Vector::new("directory", "ok", "one keyholder out of use, another in the place", practice.bytes())
        .with("root", practice.root_digest().digest())
        .with("now", super::base::NOW)
}

fn case(expect: &str, why: &str, note: &Note, base: &Base) -> Vector {
    Vector::new("note", expect, why, note.as_bytes().as_slice())
        .with("directory", DIRECTORY)
        .with("code", hex::encode(base.code.as_bytes()))
        .with("today", TODAY.plus(2))
        .with("text", TEXT)
}

fn body(kind: NoteKind, number: u8) -> NoteBody {
    NoteBody {
        unit: UNIT,
        number,
        kind,
        day: TODAY,
        acknowledge_by: None,
        answer_by: Some(TODAY.plus(92)),
        answers: None,
        repeats: None,
        change_code: false,
        phrases: vec![],
        text: TEXT.into(),
        count: None,
    }
}

fn with_purpose(practice: &Practice, hint: &Hint, body: &NoteBody) -> NotePlain {
    let message = note_bytes(hint, &encode(body));
    let sign = |(person, key): (_, &postern_trust::SigningKey)| NoteSignature {
        person,
        signature: key.sign::<purpose::Delivered>(&practice.roster.service, &message),
    };
    NotePlain {
        body: encode(body).into(),
        signatures: practice.signers(UNIT).into_iter().map(sign).collect(),
    }
}

fn by_role(base: &Base, hint: &Hint, body: &NoteBody, role: Role) -> NotePlain {
    let mut plain = base.practice.note(hint, body);
    plain.signatures.truncate(1);
    let person = base.people(UNIT, role).first().copied();
    let signer = person.and_then(|p| Some((p, base.practice.people.get(&p)?)));
    plain.signatures.extend(signer.map(|(p, k)| sign_note(base.directory.service(), hint, body, p, k)));
    plain.signatures.sort_by_key(|s| s.person);
    plain
}
