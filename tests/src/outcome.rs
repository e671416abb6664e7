//! Trying a vector: what came of it, as one word of a closed list for its kind.

use std::fmt::Debug;

use postern_client_crypto::cell::{MailroomError, OpenedEnvelope};
use postern_client_crypto::code::CodeError;
use postern_client_crypto::custody::{Lock, combine, combine_contact, open_share};
use postern_client_crypto::hpke::KeyScope;
use postern_client_crypto::letter::{assemble, thread_id, thread_key, verify_letter};
use postern_client_crypto::reader::{Reader, ShelfReading};
use postern_client_crypto::{Code, MailroomKey, OpeningKey, open_mailroom};
use postern_trust::{Directory, RootDigest, Seen, SignedDirectory};
use postern_wire::auth::Auth;
use postern_wire::board::{BoardIndex, Shelf};
use postern_wire::cbor::decode_canonical;
use postern_wire::directory::{DirectoryFile, KeyCard, Roster, Signed};
use postern_wire::letter::{Fields, Part, ReferralBody};
use postern_wire::note::{NoteBody, NotePlain};
use postern_wire::sizes::{HINT, NOTE, SHELF_NOTES};
use postern_wire::sync::{SyncAnswer, SyncRequest};
use postern_wire::{Day, Digest, Hint, PersonId, Quarter, ServiceId, UnitId};
use zeroize::Zeroizing;

use crate::vector::Vector;

/// Tries a vector. `shared` gives the body of another vector by its file name: directories are long, and many cases
/// stand on one.
///
/// # Errors
/// When the vector lacks a field or names an unknown kind: a fault of the vector, not an outcome.
pub fn run(vector: &Vector, shared: &dyn Fn(&str) -> Option<Vector>) -> Result<String, String> {
    let case = Case { vector, shared };
    match vector.kind.as_str() {
        "code" => case.code(),
        "record" => case.record(),
        "directory" => case.directory(),
        "cell" => case.cell(),
        "opening" => case.opening(Lock::Letter),
        "contact" => case.opening(Lock::Contact),
        "letter" => case.letter(),
        "note" => case.note(),
        "index" => case.index(),
        "head" => case.head(),
        "statement" | "safe" => case.signed(),
        "auth" => case.auth(),
        other => Err(format!("no kind {other}")),
    }
}

struct Case<'a> {
    vector: &'a Vector,
    shared: &'a dyn Fn(&str) -> Option<Vector>,
}

/// The name of an error's variant, in lower case with hyphens: `TooFew { .. }` is `too-few`.
fn name_of(error: &impl Debug) -> String {
    let text = format!("{error:?}");
    let variant = text.chars().take_while(char::is_ascii_alphanumeric);
    let mut name = String::new();
    for c in variant {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

fn ok_or_name<T, E: Debug>(result: Result<T, E>) -> String {
    result.map_or_else(|e| name_of(&e), |_| "ok".into())
}

impl Case<'_> {
    fn field(&self, name: &str) -> Result<&str, String> {
        self.vector.field(name).ok_or_else(|| format!("no field {name}"))
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Result<T, String> {
        self.field(name)?.parse().map_err(|_| format!("{name} is not a number"))
    }

    fn bytes<const N: usize>(&self, name: &str) -> Result<[u8; N], String> {
        let bytes = hex::decode(self.field(name)?).map_err(|_| format!("{name} is not hex"))?;
        bytes.try_into().map_err(|_| format!("{name} has not {N} bytes"))
    }

    fn body(&self) -> &[u8] {
        &self.vector.body
    }

    /// Words or numbers are read; with a `words` field they must be that code's, and every derived value must be as given.
    fn code(&self) -> Result<String, String> {
        let service = ServiceId(self.bytes("service")?);
        let text = std::str::from_utf8(self.body()).map_err(|_| "not text")?;
        let code = match Code::parse(text, &service) {
            Ok(code) => code,
            Err(CodeError::Order(_)) => return Ok("order".into()),
            Err(error) => return Ok(name_of(&error)),
        };
        let unit = UnitId(self.number("unit")?);
        let prk = code.prk(&service);
        let ack = prk.ack(unit, Day(self.number("day")?), self.number("part")?);
        let got = [
            ("words", code.words(&service).words_line().to_string()),
            ("numbers", code.words(&service).numbers_line().to_string()),
            ("prk", hex::encode(prk.as_bytes())),
            ("note-root", hex::encode(prk.note_root(unit).as_bytes())),
            ("thread-key", thread_key(&prk, unit).verifying_key().to_string()),
            ("thread-id", thread_id(&thread_key(&prk, unit).verifying_key()).to_string()),
            ("ack-hint", ack.hint.to_string()),
            ("ack-key", hex::encode(ack.key.as_bytes())),
        ];
        for (name, value) in got {
            if self.field(name)? != value {
                return Ok(format!("other-{name}"));
            }
        }
        Ok("ok".into())
    }

    fn record(&self) -> Result<String, String> {
        let body = self.body();
        let index = || BoardIndex::decode(body).map(|_| ());
        Ok(match self.field("record")? {
            "directory-file" => ok_or_name(decode_canonical::<DirectoryFile>(body)),
            "roster" => ok_or_name(decode_canonical::<Roster>(body)),
            "key-card" => ok_or_name(decode_canonical::<KeyCard>(body)),
            "part" => ok_or_name(Part::decode(body)),
            "fields" => ok_or_name(Fields::decode(body)),
            "referral-body" => ok_or_name(ReferralBody::decode(body)),
            "note-body" => ok_or_name(NoteBody::decode(body)),
            "note-plain" => ok_or_name(NotePlain::decode(body)),
            "sync-request" => ok_or_name(SyncRequest::decode(body)),
            "sync-answer" => ok_or_name(decode_canonical::<SyncAnswer>(body)),
            "board-index" => ok_or_name(index()),
            "auth" => ok_or_name(Auth::decode(std::str::from_utf8(body).map_err(|_| "not text")?)),
            other => return Err(format!("no record {other}")),
        })
    }

    fn verify(&self, vector: &Vector) -> Result<Result<Directory, String>, String> {
        let get = |name: &str| vector.field(name).ok_or_else(|| format!("the directory has no field {name}"));
        let root = RootDigest::from(get("root")?.parse::<Digest>().map_err(|_| "root is no digest")?);
        let now = get("now")?.parse().map_err(|_| "now is no number")?;
        let Ok(signed) = SignedDirectory::decode(&vector.body) else { return Ok(Err("malformed".into())) };
        let verified = match vector.field("seen-serial") {
            Some(serial) => {
                let digest = get("seen-digest")?.parse().map_err(|_| "seen-digest is no digest")?;
                let serial = serial.parse().map_err(|_| "seen-serial is no number")?;
                signed.verify_newer(&root, now, &Seen { serial, digest })
            }
            None => signed.verify(&root, now),
        };
        Ok(verified.map_err(|e| name_of(&e)))
    }

    fn directory(&self) -> Result<String, String> {
        Ok(self.verify(self.vector)?.map_or_else(|name| name, |_| "ok".into()))
    }

    /// The directory that this case stands on.
    fn shared_directory(&self) -> Result<Directory, String> {
        let name = self.field("directory")?;
        let vector = (self.shared)(name).ok_or_else(|| format!("no vector {name}"))?;
        self.verify(&vector)?.map_err(|e| format!("{name}: {e}"))
    }

    fn mailroom(&self) -> Result<Result<OpenedEnvelope, MailroomError>, String> {
        let key = MailroomKey::from_seed(Zeroizing::new(self.bytes("mailroom-seed")?))
            .map_err(|e| e.to_string())?;
        let scope = KeyScope {
            service: ServiceId(self.bytes("service")?),
            unit: UnitId(self.number("unit")?),
            quarter: Quarter(self.number("quarter")?),
        };
        let cell = self.body().try_into().map_err(|_| "not a cell's length")?;
        Ok(open_mailroom(&key, &scope, cell))
    }

    fn cell(&self) -> Result<String, String> {
        Ok(ok_or_name(self.mailroom()?))
    }

    /// Each `key-PERSON` opens its slot; all shares are combined; the letter must be the one given.
    fn opening(&self, lock: Lock) -> Result<String, String> {
        let directory = self.shared_directory()?;
        let opened = match self.mailroom()? {
            Ok(opened) => opened,
            Err(error) => return Ok(name_of(&error)),
        };
        let (unit, quarter) = (UnitId(self.number("unit")?), Quarter(self.number("quarter")?));
        let card = directory.card(unit, quarter).ok_or("no such card")?;
        let mut shares = Vec::new();
        for (name, value) in &self.vector.fields {
            let Some(person) = name.strip_prefix("key-") else { continue };
            let person = PersonId(person.parse().map_err(|_| "key- is not of a person")?);
            let bytes: [u8; 32] =
                hex::decode(value).ok().and_then(|b| b.try_into().ok()).ok_or("a key is not 32 bytes")?;
            match open_share(lock, &OpeningKey::from_bytes(&bytes), card, person, &opened) {
                Ok(share) => shares.push(share),
                Err(error) => return Ok(name_of(&error)),
            }
        }
        let (found, faults) = match lock {
            Lock::Letter => match combine(card, &opened, &shares) {
                Ok(opened) => {
                    (assemble(&[opened.part]).map(|l| hex::encode(&*l)).unwrap_or_default(), opened.faults)
                }
                Err(error) => return Ok(name_of(&error)),
            },
            Lock::Contact => match combine_contact(card, &opened, &shares) {
                Ok(opened) => (opened.text.map(|t| t.to_string()).unwrap_or_default(), opened.faults),
                Err(error) => return Ok(name_of(&error)),
            },
        };
        if found != self.field("found")? {
            return Ok("other-contents".into());
        }
        Ok(faults.first().map_or_else(|| "ok".into(), name_of))
    }

    fn letter(&self) -> Result<String, String> {
        let directory = self.shared_directory()?;
        Ok(ok_or_name(verify_letter(&directory, UnitId(self.number("unit")?), self.body())))
    }

    /// `shown`, `refused`, or `unseen` when no hint of the code is on it.
    fn note(&self) -> Result<String, String> {
        let directory = self.shared_directory()?;
        let code = Code::from_bytes(&self.bytes("code")?);
        let reader = Reader::new(&code, &directory, Day(self.number("today")?));
        let note: [u8; NOTE] = self.body().try_into().map_err(|_| "not a note's length")?;
        // A shelf of this note alone, and 63 others that no code has a hint of.
        let mut notes = vec![note];
        notes.extend((1u8..64).map(|i| {
            let mut filler = [0xff; NOTE];
            filler.iter_mut().zip([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, i]).for_each(|(b, v)| *b = v);
            filler
        }));
        notes.sort_unstable();
        let hints: Vec<Hint> = notes
            .iter()
            .filter_map(|n| n.first_chunk::<HINT>().map(|h| Hint(*h)))
            .take(SHELF_NOTES)
            .collect();
        let shelf = Shelf::decode(&notes.concat(), &hints).map_err(|e| e.to_string())?;
        let ShelfReading { notes, refused } = reader.read(&shelf);
        Ok(match (notes.first(), refused.first()) {
            (Some(note), _) if self.field("text")? == note.body.text => "shown",
            (Some(_), _) => "other-text",
            (None, Some(_)) => "refused",
            (None, None) => "unseen",
        }
        .into())
    }

    fn index(&self) -> Result<String, String> {
        Ok(ok_or_name(self.shared_directory()?.verify_index(self.body())))
    }

    fn head(&self) -> Result<String, String> {
        let directory = self.shared_directory()?;
        Ok(match self.vector.field("other") {
            Some(other) => {
                let other = hex::decode(other).map_err(|_| "other is not hex")?;
                directory
                    .verify_conflict(self.body(), &other)
                    .map_or_else(|e| name_of(&e), |_| "convicts".into())
            }
            None => ok_or_name(directory.verify_head(self.body())),
        })
    }

    fn signed(&self) -> Result<String, String> {
        let directory = self.shared_directory()?;
        let Ok(signed) = decode_canonical::<Signed>(self.body()) else { return Ok("malformed".into()) };
        Ok(match self.vector.kind.as_str() {
            "safe" => ok_or_name(directory.verify_safe(&signed)),
            _ => ok_or_name(directory.verify_statement(&signed)),
        })
    }

    fn auth(&self) -> Result<String, String> {
        let directory = self.shared_directory()?;
        let Ok(auth) = Auth::decode(self.field("header")?) else { return Ok("malformed".into()) };
        let (method, path) = (self.field("method")?, self.field("path")?);
        Ok(ok_or_name(directory.verify_auth(&auth, method, path, self.body(), self.number("now")?)))
    }
}
