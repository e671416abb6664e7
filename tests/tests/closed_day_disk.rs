//! Claim C2: what whoever takes the disk after a day is closed learns of it, with every key that is still on it. Each
//! search is first made where it must succeed: with the keys that were there before the close.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use hmac::{Hmac, Mac as _};
use postern_client_crypto::letter::{Draft, VerifiedLetter, compose, thread_id};
use postern_client_crypto::{Code, cover};
use postern_server::clock::Clock as _;
use postern_server::status;
use postern_tests::house::{FIRST, House, local};
use postern_tests::office::{Post, Taken};
use postern_tests::planted::{Planted, files};
use postern_trust::sha256;
use postern_wire::board::BoardIndex;
use postern_wire::cbor::decode_canonical;
use postern_wire::cell::Cell;
use postern_wire::form::{Answer, Field};
use postern_wire::head::{DayHead, SignedHead};
use postern_wire::letter::LetterKind;
use postern_wire::note::NoteKind;
use postern_wire::sizes::{CELL, NOTE, SYNC_CELLS};
use postern_wire::{Day, DeadDrop as _, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};
use sha2::Sha256;
use zeroize::Zeroizing;

const UNIT: UnitId = UnitId(1);
const DESK: UnitId = UnitId(2);
const TEXT: &str = "Sgt Quillfeather warned the Ravensbourne brothers before the warrant.";
const CONTACT: &str = "ask for Marigold at the allotments";
const SLUG: &str = "practice";

/// What stays of a file when its name is gone: a second name for it.
fn keep(house: &House, file: &str, of: &str) -> PathBuf {
    let kept = house.path().join(of);
    fs::hard_link(house.data_dir().join(file), &kept).unwrap();
    kept
}

/// Every 32 bytes that stand together in anything that is not sealed and not published: whatever there is may be a key.
fn surviving_keys(data: &Path) -> BTreeSet<[u8; 32]> {
    let small = |path: &PathBuf| {
        let published = ["board", "heads", "store"].iter().any(|dir| path.starts_with(data.join(dir)));
        !published && fs::metadata(path).unwrap().len() < 64 << 10
    };
    let windows = |path: PathBuf| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(32).map(|window| window.try_into().unwrap()).collect::<Vec<_>>()
    };
    files(data).into_iter().filter(small).flat_map(windows).collect()
}

fn mac(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    Hmac::<Sha256>::new_from_slice(key).unwrap().chain_update(bytes).finalize().into_bytes().into()
}

/// Where in an intake's database the cells stand, by their names under any of the keys (SPEC 9); and by the plain
/// hashes that a careless server would have named them by.
fn traces(database: &[u8], keys: &BTreeSet<[u8; 32]>, cells: &[[u8; CELL]]) -> Vec<String> {
    let mut needles = Planted::new();
    for (at, cell) in cells.iter().enumerate() {
        let hash = sha256(&[cell]);
        needles = needles.bytes(&format!("cell {at} itself"), &cell[..32]);
        needles = needles.bytes(&format!("cell {at} by its hash"), &hash.as_bytes()[..12]);
        for key in keys {
            needles = needles.bytes(&format!("cell {at} by a key"), &mac(key, hash.as_bytes())[..12]);
        }
    }
    needles.found_in(database).into_iter().map(str::to_owned).collect()
}

/// The order in which cells were written, by the key that named them: first places in the database.
fn order(database: &[u8], key: &[u8; 32], cells: &[[u8; CELL]]) -> Vec<usize> {
    let ids: Vec<Vec<u8>> =
        cells.iter().map(|cell| mac(key, sha256(&[cell]).as_bytes())[..12].to_vec()).collect();
    let firsts: BTreeSet<u8> = ids.iter().map(|id| id[0]).collect();
    let mut first = [false; 256];
    firsts.iter().for_each(|byte| first[usize::from(*byte)] = true);
    let mut places = vec![None; ids.len()];
    for (place, byte) in database.iter().enumerate() {
        if first[usize::from(*byte)] {
            let found = ids.iter().position(|id| database[place..].starts_with(id));
            if let Some(found) = found {
                places[found].get_or_insert(place);
            }
        }
    }
    let mut places: Vec<(usize, usize)> = places.into_iter().map(Option::unwrap).zip(0..).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, at)| at).collect()
}

/// Whether any of the keys opens the first record of a closed batch of cells (SPEC 9).
fn opens(sealed: &[u8], keys: &BTreeSet<[u8; 32]>, day: Day) -> bool {
    let record = CELL + 16;
    let count = u32::try_from(sealed.len() / record).unwrap();
    let aad = [&[1], day.to_be_bytes().as_slice(), &[2], &count.to_be_bytes()].concat();
    let payload = |_| Payload { msg: &sealed[..record], aad: &aad };
    keys.iter().any(|key| ChaCha20Poly1305::new(key.into()).decrypt(&[0; 12].into(), payload(())).is_ok())
}

fn key_of(path: &Path) -> BTreeSet<[u8; 32]> {
    [fs::read(path).unwrap().try_into().unwrap()].into()
}

/// Cells as bytes, in the order given.
fn bytes(cells: &[Cell]) -> Vec<[u8; CELL]> {
    cells.iter().map(|cell| *cell.as_bytes()).collect()
}

fn report(house: &House, code: &Code, rng: &mut ChaCha20Rng) -> Vec<Cell> {
    let answer = |field, value: &str| Answer { field, index: 0, value: value.into() };
    let draft = Draft {
        kind: LetterKind::Report,
        lang: "en".into(),
        assisted: false,
        form: vec![answer(Field::Danger, "no"), answer(Field::Force, SLUG)],
        text: Zeroizing::new(TEXT.into()),
        contact: Some(Zeroizing::new(CONTACT.into())),
        answers: None,
    };
    compose(rng, code, &house.directory, UNIT, house.today(), &draft, None).unwrap()
}

/// Everything of a report and a code that somebody could look for.
fn planted(house: &House, code: &Code) -> Planted {
    let service = house.directory.service();
    let (words, prk) = (code.words(service), code.prk(service));
    let thread = postern_client_crypto::letter::thread_key(&prk, UNIT).verifying_key();
    let mut planted = Planted::new()
        .text("text", TEXT)
        .text("contact", CONTACT)
        .bytes("words", words.words_line().as_bytes())
        .bytes("numbers", words.numbers_line().as_bytes())
        .bytes("prk", prk.as_bytes())
        .bytes("thread seed", prk.thread_seed(UNIT).as_bytes())
        .bytes("note root", prk.note_root(UNIT).as_bytes())
        .bytes("thread", thread.as_bytes())
        .bytes("thread id", thread_id(&thread).as_bytes());
    for pair in words.words().windows(2) {
        planted = planted.bytes("two words of the code", pair.join(" ").as_bytes());
    }
    for day in 0..FIRST.0 + 3 {
        let ack = prk.ack(UNIT, Day(day), 0);
        planted = planted.bytes("an ack's key", ack.key.as_bytes());
    }
    planted
}

#[tokio::test]
async fn the_disk_of_a_closed_day_tells_nothing_of_letters_codes_times_or_order() {
    let house = House::small(21);
    let mut rng = ChaCha20Rng::seed_from_u64(22);
    let service = house.open().await;
    let drop = local(&service);

    // A day of reports and cover, each at a second of its own.
    let code = Code::generate(&mut rng);
    let mut cells = report(&house, &code, &mut rng);
    for _ in 0..11 {
        let other = Code::generate(&mut rng);
        let real = rng.next_u32() % 2 == 0;
        let cell = cover(&mut rng, *house.directory.service()).unwrap();
        cells.push(if real { report(&house, &other, &mut rng).remove(0) } else { cell });
    }
    let mut secrets = planted(&house, &code);
    for cell in &cells {
        house.clock.advance(1 + u64::from(rng.next_u32() % 1_000));
        let now = house.clock.unix();
        secrets = secrets.bytes("a post's second", &now.to_be_bytes());
        secrets = secrets.bytes("a post's second in digits", now.to_string().as_bytes());
        drop.post(cell).await.unwrap();
    }
    let cells = bytes(&cells);

    // With the keys of an open day its database gives everything away: that is what the close must destroy.
    let before = house.path().join("intake key before");
    fs::copy(house.data_dir().join("keys/cells-0000000003.intake"), &before).unwrap();
    let key = keep(&house, "keys/cells-0000000003.intake", "intake key");
    let database = keep(&house, "store/cells-0000000003.intake/db", "database");
    assert_eq!(fs::read(&key).unwrap(), fs::read(&before).unwrap());
    let open = fs::read(&database).unwrap();
    assert_eq!(traces(&open, &key_of(&before), &cells).len(), cells.len());
    let before: [u8; 32] = fs::read(&before).unwrap().try_into().unwrap();
    assert_eq!(order(&open, &before, &cells), (0..cells.len()).collect::<Vec<_>>());

    house.to(&service, FIRST.plus(1), 0).await;
    let closed = fs::read(house.data_dir().join("store/cells-0000000003.closed")).unwrap();
    assert_eq!(closed.len(), cells.len() * (CELL + 16));
    assert!(!house.data_dir().join("store/cells-0000000003.intake").exists());
    assert_ne!(fs::read(&key).unwrap(), before, "the intake key is overwritten, not only unlinked");

    // The surviving keys open the closed day, in order of hash; they find nothing in what the intake left behind.
    let keys = surviving_keys(&house.data_dir());
    assert!(opens(&closed, &keys, FIRST));
    assert!(keys.len() > 10, "{} candidates", keys.len());
    let mut left = keys.clone();
    left.extend(key_of(&key));
    let remains = fs::read(&database).unwrap();
    assert_eq!(traces(&remains, &left, &cells), Vec::<String>::new());

    // After a sync, a board and another day: the whole disk, the unlinked database, the day as units have it.
    house.to(&service, FIRST.plus(1), 6).await;
    let office = house.office(UNIT);
    let taken = office.collect(&drop, FIRST).await.unwrap();
    let mut sorted = cells.clone();
    sorted.sort_by_key(|cell| sha256(&[cell]));
    assert_eq!(taken.cells, sorted);
    let notes = taken.own.iter().map(|opened| office.delivered(opened, &mut rng)).take(8).collect();
    office.sync(&drop, &taken, Post { notes, ..Post::default() }, &mut rng).await;
    house.to(&service, FIRST.plus(2), 6).await;
    service.close().await;
    assert_eq!(secrets.found_under(&house.data_dir()), Vec::<String>::new());
    assert!(secrets.found_in(&remains).is_empty());
    let day: Vec<u8> = taken.cells.concat();
    assert!(secrets.found_in(&day).is_empty());
}

/// Every file that the server keeps after a close is of one of these kinds, and none but a unit's own record and the
/// list of late units has a place for a unit.
#[tokio::test]
async fn units_stand_nowhere_but_in_their_own_statements() {
    let house = House::small(23);
    let mut rng = ChaCha20Rng::seed_from_u64(24);
    let service = house.open().await;
    let drop = local(&service);
    let code = Code::generate(&mut rng);
    drop.post(&report(&house, &code, &mut rng)[0]).await.unwrap();
    house.to(&service, FIRST.plus(1), 6).await;
    let office = house.office(UNIT);
    let taken = office.collect(&drop, FIRST).await.unwrap();
    let notes = vec![office.delivered(&taken.own[0], &mut rng)];
    office.sync(&drop, &taken, Post { notes, ..Post::default() }, &mut rng).await;
    house.to(&service, FIRST.plus(2), 0).await;
    service.close().await;

    let data = house.data_dir();
    let mut kinds = BTreeSet::new();
    for path in files(&data) {
        let name = path.strip_prefix(&data).unwrap().to_str().unwrap().to_owned();
        let bytes = fs::read(&path).unwrap();
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        let kind = if digits.is_empty() { name } else { name.replace(&digits, "N") };
        match kind.as_str() {
            // Held while a store is open.
            "store/lock" => assert!(bytes.is_empty()),
            // 32 random bytes each, and what they seal.
            "keys/cells-N.closed" | "keys/notes-N.closed" => assert_eq!(bytes.len(), 32),
            "store/cells-N.closed" => assert_eq!(bytes.len() % (CELL + 16), 0),
            "store/notes-N.closed" => assert_eq!(bytes.len() % (NOTE + 16), 0),
            "heads/first" => assert_eq!(bytes.len(), 4),
            // Service, day, counts, roots: a head has no unit.
            "heads/N" => {
                let signed: SignedHead = decode_canonical(&bytes).unwrap();
                let head: DayHead = decode_canonical(&signed.body).unwrap();
                assert_eq!(head.service, *house.directory.service());
            }
            // Release, count, signature, hints; notes as they were posted.
            "board/N/index" => {
                let index = BoardIndex::decode(&bytes).unwrap();
                assert_eq!(index.encode(), bytes);
            }
            "board/N/notes" => assert_eq!(bytes.len() % (64 * NOTE), 0),
            // A unit's own.
            "units/N" => assert_eq!(digits, format!("{:010}", UNIT.0)),
            // Units that have not synced, by name: of the sync, not of any cell.
            status::FILE => {}
            other => panic!("a kind of file that this test does not know: {other}"),
        }
        kinds.insert(kind);
    }
    assert!(kinds.contains("units/N") && kinds.contains("board/N/notes"), "{kinds:?}");

    // What the surviving keys open is cells and notes, which are the same bytes that everybody gets; in them no unit's
    // public key, key id or person.
    let mut public = Planted::new();
    for unit in [UNIT, DESK] {
        let card = house.directory.card_for_sealing(unit, FIRST).unwrap();
        let key = card.mailroom().as_bytes();
        public = public.bytes("mailroom key", &key[..16]).bytes("its end", &key[key.len() - 16..]);
        public = public.bytes("its id", postern_client_crypto::hpke::key_id(key).as_bytes());
        for key in card.opening().iter().chain(card.contact()) {
            public = public.bytes("a person's key", key.key.as_bytes());
            public =
                public.bytes("its id", postern_client_crypto::hpke::key_id(key.key.as_bytes()).as_bytes());
        }
        for person in house.directory.roster().people.iter() {
            public = public.bytes("an identity", person.identity.as_bytes());
        }
    }
    assert!(public.found_in(&taken.cells.concat()).is_empty());
    assert_eq!(public.found_under(&data), Vec::<String>::new());
}

/// A day that every unit has made safe goes with its key: its file, had it stayed readable, opens no more.
#[tokio::test]
async fn a_dropped_day_does_not_open_again() {
    let house = House::small(25);
    let mut rng = ChaCha20Rng::seed_from_u64(26);
    let service = house.open().await;
    let drop = local(&service);
    let code = Code::generate(&mut rng);
    for cell in &report(&house, &code, &mut rng) {
        drop.post(cell).await.unwrap();
    }
    house.to(&service, FIRST.plus(1), 6).await;
    let file = keep(&house, "store/cells-0000000003.closed", "closed");
    let key = keep(&house, "keys/cells-0000000003.closed", "closed key");
    let sealed = fs::read(&file).unwrap();
    assert!(opens(&sealed, &surviving_keys(&house.data_dir()), FIRST));

    let day = FIRST.plus(13);
    house.to(&service, day.plus(1), 6).await;
    for unit in [UNIT, DESK] {
        let office = house.office(unit);
        let taken: Taken = office.collect(&drop, day).await.unwrap();
        let post = Post { safes: office.safes(&taken.head), ..Post::default() };
        office.sync(&drop, &taken, post, &mut rng).await;
    }
    house.to(&service, day.plus(1), 7).await;
    service.close().await;
    assert!(!house.data_dir().join("store/cells-0000000003.closed").exists());
    let mut keys = surviving_keys(&house.data_dir());
    keys.extend(key_of(&key));
    assert!(!opens(&fs::read(&file).unwrap(), &keys, FIRST));
    assert!(!opens(&sealed, &keys, FIRST));
}

/// The tag by which a sync is known again goes with the window's key: nobody can try which notes and cells made it.
#[tokio::test]
async fn a_sync_cannot_be_matched_after_the_close() {
    let house = House::small(27);
    let mut rng = ChaCha20Rng::seed_from_u64(28);
    let service = house.open().await;
    let drop = local(&service);
    let code = Code::generate(&mut rng);
    drop.post(&report(&house, &code, &mut rng)[0]).await.unwrap();
    house.to(&service, FIRST.plus(1), 6).await;
    let office = house.office(UNIT);
    let taken = office.collect(&drop, FIRST).await.unwrap();
    let letter = office.letters(&taken.own, &office.quorum(), &mut rng).remove(0).unwrap();
    let VerifiedLetter::Reporter(letter) = letter else { panic!("a referral?") };
    let question = office.note(&letter.root, &office.body(0, NoteKind::Question, "When?"), &mut rng);
    let post = Post { notes: vec![question.clone()], ..Post::default() };
    let body = office.request(&drop, &taken, post, &mut rng).await.unwrap();
    drop.sync(&office, &body).await.unwrap();

    // The body, whole, as somebody would put it together out of the board, the day and the unit's statement.
    let record = house.data_dir().join("units/0000000001");
    let tags = |keys: &BTreeSet<[u8; 32]>| {
        let record = fs::read(&record).unwrap();
        let plain = record.windows(32).any(|window| window == sha256(&[&body]).as_bytes());
        assert!(!plain, "a plain hash of the sync is kept");
        keys.iter().any(|key| record.windows(32).any(|window| window == mac(key, &body)))
    };
    // Of the sync's own directory and the keyring: each try is a hash over the whole body.
    let keys = || {
        let of = |dir: &str| surviving_keys(&house.data_dir().join(dir));
        of("keys").union(&of("sync")).copied().collect::<BTreeSet<_>>()
    };
    assert!(tags(&keys()), "with the open window's key it is matched");
    let window = keep(&house, "sync/window", "window");
    house.to(&service, FIRST.plus(1), 18).await;
    house.to(&service, FIRST.plus(2), 0).await;
    service.close().await;
    let mut keys = keys();
    keys.extend(fs::read(&window).unwrap().windows(32).map(|key| <[u8; 32]>::try_from(key).unwrap()));
    assert!(!tags(&keys));

    // The notes of a sync lie apart among all others, in order of their hints, and its cells in order of hash.
    let notes = fs::read(house.data_dir().join("board/0000000004/notes")).unwrap();
    assert!(notes.chunks(NOTE).is_sorted_by_key(|note| &note[..8]));
    assert!(notes.chunks(NOTE).any(|note| note == question.as_bytes()));
    assert_eq!(
        fs::read(house.data_dir().join("store/cells-0000000004.closed")).unwrap().len() / (CELL + 16),
        SYNC_CELLS
    );
}
