//! Every secret type of the workspace wipes itself when it is dropped and says nothing of itself
//! when it is printed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

use core::fmt::Debug;
use core::mem::needs_drop;
use std::sync::Arc;

use postern_client_crypto::cell::OpenedEnvelope;
use postern_client_crypto::code::{AckKey, Code, CodeWords, NoteRoot, Prk, ThreadSeed};
use postern_client_crypto::custody::OpenedContact;
use postern_client_crypto::keys::{MailroomKey, OpeningKey};
use postern_client_crypto::letter::Draft;
use postern_client_crypto::note::{ChainRoot, NoteKey};
use postern_client_crypto::practice::PracticeKeys;
use postern_client_crypto::shamir::Share;
use postern_keyholder::case::Case;
use postern_keyholder::contact::Contact;
use postern_keyholder::letter_text::LetterText;
use postern_keyholder::passphrase::Passphrase;
use postern_keyholder::vault::{Secret32, Vault};
use postern_reporting::answers::Answers;
use postern_server::keyring::{Keyring, StoreKey};
use postern_server::store::{Batch, Phase, Unstopped};
use postern_trust::SigningKey;
use postern_wire::form::{Answer, Field};
use postern_wire::letter::{LetterKind, Private};
use postern_wire::sizes::ENVELOPE;
use postern_wire::unit_files::EnrolRole;
use postern_wire::{Day, Digest, ServiceId, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use zeroize::{ZeroizeOnDrop, Zeroizing};

/// 32 bytes that nothing else is made of.
const SECRET: [u8; 32] = *b"\xd1\x9e\xb7\xe3\xa9\xc5\xf1\x8dlantern-in-the-boathouse";
/// A text that nothing else says.
const SAID: &str = "the lantern hangs in the boathouse";
const SERVICE: ServiceId = ServiceId([7; ServiceId::LEN]);

const fn erased<T: ZeroizeOnDrop>() {}
const fn erased_field<T: ZeroizeOnDrop>(_: &T) {}

/// What does not wipe itself does not compile here.
const _: () = {
    erased::<SigningKey>();
    erased::<Code>();
    erased::<CodeWords>();
    erased::<Prk>();
    erased::<ThreadSeed>();
    erased::<NoteRoot>();
    erased::<AckKey>();
    erased::<ChainRoot>();
    erased::<NoteKey>();
    erased::<Share>();
    erased::<OpeningKey>();
    erased::<Passphrase>();
    erased::<Secret32>();
    erased::<StoreKey>();
    // These hold what wipes itself, and cannot say so themselves: fields are moved out of some, and a case has its own
    // `Drop`.
    assert!(needs_drop::<MailroomKey>() && needs_drop::<Vault>() && needs_drop::<OpenedEnvelope>());
    assert!(needs_drop::<Case>());
};

#[test]
fn public_fields_of_plain_texts_wipe_themselves() {
    erased_field(&draft().text);
    erased_field(draft().contact.as_ref().unwrap());
    erased_field(&answers().what);
    erased_field(answers().contact.as_ref().unwrap());
    erased_field(contact().text.as_ref().unwrap());
    erased_field(opened_contact().text.as_ref().unwrap());
    erased_field(MailroomKey::from_seed(Zeroizing::new(SECRET)).unwrap().seed());
}

/// A value's `Debug`, on one line, and whatever of it must not be in there, on one line or more.
struct Seen(Vec<String>);

impl Seen {
    fn of(&mut self, value: &impl Debug, secrets: &[&[u8]]) {
        for shown in [format!("{value:?}"), format!("{value:#?}")] {
            for secret in secrets {
                let hit = told(&shown, secret);
                assert!(hit.is_none(), "{shown} tells a secret: {hit:?}");
            }
        }
        self.0.push(format!("{value:?}"));
    }
}

/// How much of a secret, if any, stands in a text: six bytes of it in a row as hex, decimals, base64 or text.
fn told(shown: &str, secret: &[u8]) -> Option<String> {
    let mut packed: String = shown.chars().filter(|c| !c.is_whitespace()).collect();
    packed = packed.replace(",]", "]");
    let lower = packed.to_lowercase();
    secret.windows(6).find_map(|part| {
        let decimals: Vec<String> = part.iter().map(ToString::to_string).collect();
        let hexes: Vec<String> = part.iter().map(|byte| format!("0x{byte:02x}")).collect();
        let text: String = String::from_utf8_lossy(part).split_whitespace().collect();
        let as_text = text.len() > 4 && packed.contains(&text);
        // Six bytes are eight characters of base64 whenever they begin at a multiple of three; one of three windows does.
        let found = lower.contains(&hex::encode(part))
            || packed.contains(&decimals.join(","))
            || lower.contains(&hexes.join(","))
            || packed.contains(&base64(part))
            || as_text;
        found.then(|| hex::encode(part))
    })
}

fn base64(part: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = part.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..8).rev().map(|at| char::from(DIGITS[(bits >> (6 * at)) as usize & 63])).collect()
}

#[test]
fn the_search_finds_each_form() {
    let secret = &SECRET[..];
    for shown in [
        format!("Key({SECRET:?})"),
        format!("Key({SECRET:#?})"),
        format!("Key({SECRET:02x?})").replace(", ", ""),
        format!("Key({SECRET:#04x?})"),
        hex::encode_upper(SECRET),
        format!("x{}", base64(&SECRET[3..9])),
        "Key(lantern)".into(),
    ] {
        assert!(told(&shown, secret).is_some(), "{shown}");
    }
    assert!(told("Key(..)", secret).is_none());
}

#[test]
fn debug_tells_no_secret() {
    let mut seen = Seen(Vec::new());
    let mut rng = ChaCha20Rng::from_seed([1; 32]);
    let zeroizing = || Zeroizing::new(SECRET);
    let said = SAID.as_bytes();

    seen.of(&SigningKey::from_seed(&SECRET), &[&SECRET]);
    let code = Code::from_bytes(SECRET.first_chunk().unwrap());
    seen.of(&code, &[&SECRET[..12]]);
    let words = code.words(&SERVICE);
    let (line, numbers) = (words.words_line(), words.numbers_line());
    seen.of(&words, &[&SECRET[..12], line.as_bytes(), numbers.as_bytes()]);
    let prk = code.prk(&SERVICE);
    seen.of(&prk, &[prk.as_bytes()]);
    let seed = prk.thread_seed(UnitId(1));
    seen.of(&seed, &[seed.as_bytes()]);
    let root = prk.note_root(UnitId(1));
    seen.of(&root, &[root.as_bytes()]);
    let ack = prk.ack(UnitId(1), Day(1), 0);
    seen.of(&ack.key, &[ack.key.as_bytes()]);
    seen.of(&ChainRoot::new(zeroizing()), &[&SECRET]);
    seen.of(&NoteKey::from_bytes(zeroizing()), &[&SECRET]);
    let share = Share::from_bytes([&[1], &SECRET[..]].concat().as_slice().try_into().unwrap()).unwrap();
    seen.of(&share, &[&SECRET]);
    seen.of(&MailroomKey::from_seed(zeroizing()).unwrap(), &[&SECRET]);
    seen.of(&OpeningKey::from_bytes(&SECRET), &[&SECRET]);
    seen.of(&PracticeKeys::new(ChaCha20Rng::from_seed(SECRET)), &[&SECRET]);
    let envelope = [&[1, 0, 2, 3, 1, 1, 0, 0], SECRET.repeat(ENVELOPE / 32).as_slice()].concat();
    let mut envelope = Zeroizing::new(envelope);
    envelope.resize(ENVELOPE, 0);
    let opened = OpenedEnvelope::from_parts(envelope, Digest([3; 32])).unwrap();
    seen.of(&opened, &[&SECRET]);
    seen.of(&opened.envelope().unwrap(), &[&SECRET]);
    seen.of(&draft(), &[said]);
    seen.of(&opened_contact(), &[said]);
    seen.of(&Private { note_root: SECRET.into() }, &[&SECRET]);
    seen.of(&answer(), &[said]);

    seen.of(&Secret32::from_bytes(&SECRET), &[&SECRET]);
    seen.of(&Passphrase::typed(SAID).unwrap(), &[said]);
    let vault = Vault::create(&mut rng, EnrolRole::Signer, "oak", None).unwrap();
    seen.of(&vault, &[vault.signing_key().seed().as_slice(), vault.archive_key()]);
    seen.of(&contact(), &[said]);
    seen.of(&letter_text(), &[said]);
    seen.of(&answers(), &[said]);

    let dir = tempfile::tempdir().unwrap();
    let keys = dir.path().join("keys");
    let keyring = Keyring::open(&keys, Box::new(rng), Arc::new(Unstopped)).unwrap();
    let key = keyring.generate(Batch::cells(1), Phase::Intake).unwrap();
    let file = std::fs::read_dir(&keys).unwrap().next().unwrap().unwrap().path();
    seen.of(&key, &[&std::fs::read(file).unwrap()]);

    let expected = include_str!("secrets.txt");
    assert_eq!(seen.0.join("\n"), expected.trim_end(), "what Debug prints has changed");
}

fn draft() -> Draft {
    Draft {
        kind: LetterKind::Report,
        lang: "en".into(),
        assisted: false,
        form: vec![answer()],
        text: Zeroizing::new(SAID.into()),
        contact: Some(Zeroizing::new(SAID.into())),
        answers: None,
    }
}

fn answer() -> Answer {
    Answer { field: Field::SubjUnit, index: 0, value: SAID.into() }
}

fn answers() -> Answers {
    let (what, contact) = (Zeroizing::new(SAID.into()), Some(Zeroizing::new(SAID.into())));
    Answers { lang: "en".into(), form: vec![answer()], what, contact }
}

fn contact() -> Contact {
    Contact { text: Some(Zeroizing::new(SAID.into())), faults: Vec::new() }
}

fn opened_contact() -> OpenedContact {
    OpenedContact { text: Some(Zeroizing::new(SAID.into())), faults: Vec::new() }
}

fn letter_text() -> LetterText {
    LetterText {
        kind: Some(LetterKind::Report),
        lang: "en".into(),
        assisted: false,
        form: vec![answer()],
        text: SAID.into(),
        passed_by: None,
        redacted: false,
    }
}
