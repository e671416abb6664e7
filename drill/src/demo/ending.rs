//! What the server knew: its whole disk listed, and every byte of it searched.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use postern_client_crypto::Code as RetrievalCode;
use postern_keyholder::passphrase::Passphrase;
use postern_keyholder::vault::{Vault, VaultFile};
use postern_trust::{SigningKey, sha256};
use postern_wire::{Day, ThreadId, UnitId};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use super::disk::{self, Held, Searched};
use super::error::DemoError;
use super::memory;
use super::opening::SAID;
use super::planted::{Net, NetError, Plants};
use super::programs::Server;
use super::reporting::{Code, Reports};
use super::stage::Stage;
use super::story::{Ending, stop};
use crate::places;
use crate::plan::{PHONE, SIGNERS};

/// The fewest letters of a word of a code that is looked for alone.
const LONG_WORD: usize = 6;
/// Files that are public and name the units.
const NAMES_UNITS: &[&str] = &["directory"];
/// Files in which the server writes words of its own.
const OWN_WORDS: &[&str] = &["log", "status.json"];
/// Files that name the units: the directory, and the list of those who are late with fetching.
const NAMES_UNITS_OR_LATE: &[&str] = &["directory", "status.json"];

/// Everything on the server's disk from before there was any secret.
///
/// # Errors
/// [`DemoError::Disk`].
pub fn before(stage: &Stage<'_>) -> Result<Vec<u8>, DemoError> {
    let server = stage.made.places.server();
    let mut all = Vec::new();
    for file in disk::files(&server)? {
        all.extend(fs::read(server.join(&file.path))?);
        all.push(0);
    }
    Ok(all)
}

/// Lists and searches.
///
/// # Errors
/// [`DemoError`].
pub fn what_the_server_knew(
    stage: &mut Stage<'_>,
    server: Server,
    reports: &Reports,
    before: &[u8],
) -> Result<Ending, DemoError> {
    stage.page.heading("What the server knew")?;
    let Looked { everywhere: planted, secrets, left_out, in_page } = planted(stage, reports, before)?;
    let control = control(stage)?;
    let in_memory = memory::search(server.id(), &secrets);
    stop(server)?;
    let folder = stage.made.places.server();
    let files = disk::files(&folder)?;
    stage.page.say("The server is stopped. This is its whole disk:")?;
    list(stage, &files)?;

    let on_disk = disk::search(&folder, &files, &planted)?;
    let public = disk::search(&folder, &files, &control)?;
    // On a copy: what follows is done to the disk by whoever takes it.
    let copy = stage.table.join("taken");
    copy_folder(&stage.made.places.data(), &copy)?;
    let opened = disk::open_all(&copy, &planted, Box::new(ChaCha20Rng::from_seed([0; 32])))?;

    stage.page.say(&format!(
        "Searched for {} planted strings in {} forms (as they are, in capitals, small letters, UTF-16, hex, base64, backwards): \
         the words of every letter, question and answer; the eight words of each code, the same as numbers, their 12 bytes, and \
         what is derived from them; every secret key of every person; the units' names and pseudonyms outside the directory.",
        planted.strings(),
        planted.forms()
    ))?;
    if left_out > 0 {
        stage.page.more(&format!("Left out, since the settings have it anyway: {left_out}."))?;
    }
    match public.hits.first() {
        Some(hit) => stage.page.more(&format!(
            "  that the search finds what is there: the name of unit 1, which is public, is in {}",
            hit.path.display()
        ))?,
        None => return Err(DemoError::Unexpected("the search does not find what is there")),
    }
    if in_page > 0 {
        stage.page.more(&format!(
            "  words that stand in the page that everybody is given, and so prove nothing in memory: {in_page}"
        ))?;
    }
    let mut hits = 0;
    hits += result(stage, "every byte of the disk", &on_disk)?;
    let what = format!("what the keys on that disk open: {} cells and {} notes", opened.cells, opened.notes);
    hits += result(stage, &what, &opened.searched)?;
    match &in_memory {
        Some(searched) => hits += result(stage, "the memory of the running server", searched)?,
        None => stage.page.more("  the memory of the running server: this system does not show it")?,
    }
    stage.page.say(&if hits == 0 {
        format!("{} strings, 0 hits. The story took {} seconds.", planted.strings(), stage.page.seconds())
    } else {
        format!("{} strings, {hits} HITS. This must not be: please report it.", planted.strings())
    })?;
    Ok(if hits == 0 { Ending::NothingFound } else { Ending::Found })
}

fn result(stage: &mut Stage<'_>, what: &str, searched: &Searched) -> Result<usize, DemoError> {
    let hits = searched.hits.len();
    stage.page.more(&format!("  {what}: {} bytes, {hits} hits", grouped(searched.bytes)))?;
    for hit in &searched.hits {
        stage.page.more(&format!("    FOUND {} in {} at byte {}", hit.what, hit.path.display(), hit.at))?;
    }
    Ok(hits)
}

/// The list; the files of an open database are one thing.
fn list(stage: &mut Stage<'_>, files: &[Held]) -> Result<(), DemoError> {
    let mut things: BTreeMap<(String, &str), u64> = BTreeMap::new();
    for file in files {
        let parent = file.path.parent().unwrap_or(Path::new(""));
        let thing = if parent.extension().is_some() { parent } else { &file.path };
        let bytes = things.entry((thing.display().to_string(), file.what)).or_default();
        *bytes = bytes.saturating_add(file.len);
    }
    for ((path, what), bytes) in things {
        stage.page.plain(&format!("          {path:<36} {:>12}  {what}", grouped(bytes)))?;
    }
    Ok(())
}

/// What is looked for.
struct Looked {
    /// On the disk: with the names that stand in public files alone.
    everywhere: Net,
    /// In memory, where the public files are too.
    secrets: Net,
    /// Words that were there before the story.
    left_out: usize,
    /// Words that stand in the page: not looked for in memory, where the page is.
    in_page: usize,
}

/// Something that is there, so that a search that finds nothing is believed.
fn control(stage: &Stage<'_>) -> Result<Net, DemoError> {
    let mut plants = Plants::default();
    for unit in stage.made.plan.units.iter().take(1) {
        plants.text("the name of unit 1", &unit.name_en);
    }
    Net::new(plants).map_err(too_many)
}

const fn too_many(_: NetError) -> DemoError {
    DemoError::Unexpected("there are too many strings to search for")
}

/// Everything that must not be found.
fn planted(stage: &Stage<'_>, reports: &Reports, before: &[u8]) -> Result<Looked, DemoError> {
    let (mut everywhere, mut left_out) = secrets(stage, reports, before)?;
    let (secrets, known) = secrets(stage, reports, &[before, &page(stage)].concat())?;
    let in_page = known.saturating_sub(left_out);
    // Not in memory: a program's own texts are made of the same words.
    let mut words = Plants::default();
    for (code, of) in both(reports) {
        one_by_one(&mut words, code, of);
    }
    left_out += words.leave_out_those_in(before).map_err(too_many)?;
    everywhere.extend(words);
    for unit in &stage.made.plan.units {
        for name in [&unit.name_en, &unit.name_cy] {
            everywhere.public_text("name of a unit", name, NAMES_UNITS_OR_LATE);
        }
    }
    for person in &stage.made.plan.people {
        everywhere.public_text("pseudonym", &person.name, NAMES_UNITS);
    }
    let net = |plants| Net::new(plants).map_err(too_many);
    Ok(Looked { everywhere: net(everywhere)?, secrets: net(secrets)?, left_out, in_page })
}

/// The documents that the server gives to everybody, which it has in memory as text: the saved page too, which holds all that
/// the page can say.
fn page(stage: &Stage<'_>) -> Vec<u8> {
    let root = stage.made.root.digest();
    let documents = postern_page::DOCUMENTS.map(|template| template.fill(PHONE, root.as_bytes()));
    let saved = postern_page::saved::unsigned(&[], PHONE, root.as_bytes());
    [documents.join("\n"), saved].join("\n").into_bytes()
}

/// Both codes.
const fn both(reports: &Reports) -> [(&Code, &'static str); 2] {
    [(&reports.report, "the report"), (&reports.wrong_force, "the other report")]
}

/// Everything that is secret, and how many words of it were left out.
fn secrets(stage: &Stage<'_>, reports: &Reports, before: &[u8]) -> Result<(Plants, usize), DemoError> {
    let mut words = Plants::default();
    let mut plants = Plants::default();
    for name in ["report.toml", "reply.toml", "wrong-force.toml"] {
        let text = fs::read_to_string(stage.made.places.letters().join(name))?;
        let bare = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        words.running_text(&format!("words of {name}"), &bare);
    }
    for said in SAID {
        words.running_text("words of a unit", said);
    }
    for (code, of) in both(reports) {
        in_order(&mut words, code, of);
        derived(&mut plants, stage, (code, reports.day), of)?;
    }
    // A word that the settings have anyway proves nothing.
    let left_out = words.leave_out_those_in(before).map_err(too_many)?;
    plants.extend(words);
    keys(&mut plants, stage)?;
    Ok((plants, left_out))
}

/// Words of a code one by one: `stopped` and `unread` are words of the list, and of the server's log.
fn one_by_one(plants: &mut Plants, code: &Code, of: &str) {
    for word in code.words.iter().filter(|word| word.len() >= LONG_WORD) {
        plants.public_text(&format!("a word of the code of {of}"), word, OWN_WORDS);
    }
}

/// Words and numbers of a code, in order.
fn in_order(plants: &mut Plants, code: &Code, of: &str) {
    for list in [&code.words, &code.numbers] {
        for between in ["", " ", "-", ",", "\n"] {
            for (what, run) in [("two words", 2), ("all words", 8)] {
                for some in list.windows(run) {
                    plants.text(&format!("{what} of the code of {of}"), &some.join(between));
                }
            }
        }
    }
}

/// The bytes of a code and what is derived from them.
fn derived(
    plants: &mut Plants,
    stage: &Stage<'_>,
    (code, day): (&Code, Day),
    of: &str,
) -> Result<(), DemoError> {
    let service = &stage.made.service;
    let parsed = RetrievalCode::parse(&code.line(), service);
    let parsed = parsed.map_err(|_| DemoError::Unexpected("the code is none"))?;
    plants.bytes(&format!("the 12 bytes of the code of {of}"), parsed.as_bytes());
    let prk = parsed.prk(service);
    plants.bytes(&format!("the key of the code of {of}"), prk.as_bytes());
    for unit in &stage.made.plan.units {
        let unit = UnitId(unit.id);
        let seed = prk.thread_seed(unit);
        let thread = SigningKey::from_seed(seed.as_bytes()).verifying_key();
        plants.bytes(&format!("the thread's secret key of {of}"), seed.as_bytes());
        plants.bytes(&format!("the thread's public key of {of}"), thread.as_ref());
        let id = sha256(&[thread.as_ref()]);
        let id = id.as_bytes().first_chunk::<{ ThreadId::LEN }>();
        plants.bytes(&format!("the thread id of {of}"), id.map(<[u8; _]>::as_slice).unwrap_or_default());
        plants.bytes(&format!("the root of the notes of {of}"), prk.note_root(unit).as_bytes());
        let ack = prk.ack(unit, day, 0);
        plants.bytes(&format!("the key of the acknowledgement of {of}"), ack.key.as_bytes());
    }
    Ok(())
}

/// Every secret key of every person.
fn keys(plants: &mut Plants, stage: &Stage<'_>) -> Result<(), DemoError> {
    let made = stage.made;
    for name in SIGNERS {
        let vault = open_vault(&made.places.signer(name))?;
        plants.bytes("a signer's root key", vault.signing_key().seed().as_slice());
    }
    for unit in &made.plan.units {
        for person in made.plan.people_of(unit.id) {
            let vault = open_vault(&made.places.home(unit, person))?;
            plants.bytes("a person's identity key", vault.signing_key().seed().as_slice());
            for (quarter, _) in vault.quarters() {
                if let Ok(key) = vault.opening_key(quarter) {
                    plants.bytes("a person's opening key", key.to_bytes().as_slice());
                }
                if let Ok(key) = vault.mailroom_key(quarter) {
                    plants.bytes("a unit's mailroom key", key.seed().as_slice());
                }
            }
        }
    }
    Ok(())
}

fn open_vault(home: &Path) -> Result<Vault, DemoError> {
    let unusable = DemoError::Unexpected("a vault does not open");
    let words = fs::read_to_string(places::passphrase(home))?;
    let passphrase = Passphrase::typed(&words).map_err(|_| unusable.clone())?;
    VaultFile::open(&places::vault(home), passphrase).map(|file| file.vault).map_err(|_| unusable)
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), DemoError> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() { copy_folder(&old, &new)? } else { super::stage::copy(&old, &new)? }
    }
    Ok(())
}

/// A number with commas.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn numbers_have_commas() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
