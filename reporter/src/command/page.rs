//! The page that a browser is given, part by part against what it has to be: this program's own copy of the page, filled with
//! the phone number of the verified directory and the root of the service file (SPEC 8.11).

use std::path::Path;

use postern_client::{Client, Expect};
use postern_page::saved::Saved;
use postern_page::{ASSETS, DROP, START, Template, saved};
use postern_trust::Directory;
use postern_wire::{Digest, DropError};

use super::{Ctx, explained, saved_page};
use crate::failure::{Exit, Failure};
use crate::files;
use crate::service::Service;
use crate::show::date;
use crate::text::Text;

/// The most bytes of a document or file of the page.
const MAX: usize = 4 << 20;

/// The page that was compared, and was what it has to be.
pub(super) enum Compared {
    /// The start page, alone or with all its parts: its hash.
    Page(Digest),
    /// A saved page: the file's hash.
    Saved(Digest),
}

/// What is asked.
pub(super) struct Asked<'a> {
    /// A file, an address, or nothing: the service's own address.
    pub(super) place: &'a str,
    /// What the start page's hash was said to be.
    pub(super) hash: Option<&'a Digest>,
    /// Whose phone number stands in the page.
    pub(super) directory: &'a Directory,
    /// Unix seconds.
    pub(super) now: u64,
    /// What stands in the page as the root.
    pub(super) root: &'a Digest,
}

/// Compares; gives the hash of the start page, or of a saved page.
///
/// # Errors
/// [`Failure`]: something differs, which it says, or cannot be read.
pub(super) async fn verify(
    ctx: &mut Ctx<'_>,
    service: Service,
    asked: &Asked<'_>,
) -> Result<Compared, Failure> {
    let is_address = asked.place.is_empty()
        || ["http://", "https://", "unix:"].iter().any(|scheme| asked.place.starts_with(scheme));
    let mut faults = Vec::new();
    let (start, parts) = if is_address {
        let client = ctx.client(&at(service, asked.place))?;
        ctx.ready(&client).await?;
        ctx.screen.say("page-fetching");
        let start = fetch(&client, "/").await?.unwrap_or_default();
        faults.extend(of_other_parts(&client, asked, &ctx.screen.text).await?);
        (start, ASSETS.len().saturating_add(3))
    } else {
        let file = files::read(Path::new(asked.place), MAX)?;
        if let Some(saved) = Saved::parse(&file) {
            return of_saved_file(ctx, &file, &saved, asked);
        }
        (file, 1)
    };
    let hash = Digest(postern_page::hash(&start));
    faults.splice(0..0, of_start(&start, &hash, asked, &ctx.screen.text));
    if faults.is_empty() {
        let values = [("parts", parts.into()), ("hash", hash.to_string().into())];
        ctx.screen.with("page-same", &values);
        return Ok(Compared::Page(hash));
    }
    Err(differs(&faults))
}

fn differs(faults: &[String]) -> Failure {
    let what: Vec<String> = faults.iter().map(|fault| format!("- {fault}")).collect();
    Failure::new(Exit::NotVerified, "page-differs").and("what", what.join("\n"))
}

/// A file that says it is a saved page.
fn of_saved_file(
    ctx: &mut Ctx<'_>,
    file: &[u8],
    saved: &Saved<'_>,
    asked: &Asked<'_>,
) -> Result<Compared, Failure> {
    let hash = Digest(postern_page::hash(file));
    let mut faults = of_hash(&hash, asked, &ctx.screen.text);
    match saved_page::check(saved, asked, &ctx.screen.text) {
        Ok(directory) if faults.is_empty() => {
            say_good(ctx, &directory, &hash);
            return Ok(Compared::Saved(hash));
        }
        Ok(_) => {}
        Err(wrong) => faults.extend(wrong),
    }
    Err(differs(&faults))
}

fn say_good(ctx: &mut Ctx<'_>, directory: &Directory, hash: &Digest) {
    let until = date::date(&ctx.screen.text, directory.calendar(), directory.expires());
    let values = [
        ("serial", directory.seen().serial.into()),
        ("until", until.into()),
        ("hash", hash.to_string().into()),
    ];
    ctx.screen.with("saved-same", &values);
}

/// The service, or what answers at another address in its name.
fn at(mut service: Service, place: &str) -> Service {
    let same = |address: &str| address.trim_end_matches('/') == place.trim_end_matches('/');
    if !place.is_empty() && !same(&service.file.address) && !service.file.onion.as_deref().is_some_and(same) {
        service.file.address = place.to_owned();
        service.file.onion = None;
    }
    service
}

/// What a path has; nothing if it is not there, or is too long to be any part of the page.
async fn fetch(client: &Client, path: &str) -> Result<Option<Vec<u8>>, Failure> {
    match client.get(path, Expect::AtMost(MAX as u64)).await {
        Ok(bytes) => Ok(Some(bytes)),
        Err(DropError::NotFound | DropError::Refused | DropError::BadAnswer) => Ok(None),
        Err(error) => Err(explained(error, client)),
    }
}

fn filled(template: Template, asked: &Asked<'_>) -> String {
    template.fill(&asked.directory.roster().phone, asked.root.as_bytes())
}

/// What is wrong with the start page, which is what runs before anything can be compared in a browser.
fn of_start(start: &[u8], hash: &Digest, asked: &Asked<'_>, text: &Text) -> Vec<String> {
    let mut faults = of_hash(hash, asked, text);
    let expected = filled(START, asked);
    if start == expected.as_bytes() {
        return faults;
    }
    let theirs = String::from_utf8_lossy(start);
    faults.push(text.with("page-start-differs", &[("line", first_other_line(&expected, &theirs).into())]));
    if !theirs.contains(&asked.root.to_string()) {
        faults.push(text.say("page-other-root"));
    }
    let phone = &asked.directory.roster().phone;
    if !theirs.contains(&postern_page::escape(phone)) {
        faults.push(text.with("page-other-phone", &[("phone", phone.to_string().into())]));
    }
    faults
}

fn of_hash(hash: &Digest, asked: &Asked<'_>, text: &Text) -> Vec<String> {
    let other = asked.hash.filter(|said| *said != hash);
    other.map(|_| text.with("page-hash-other", &[("hash", hash.to_string().into())])).into_iter().collect()
}

/// The number of the first line, from 1, in which two texts differ.
pub(super) fn first_other_line(mine: &str, theirs: &str) -> usize {
    mine.lines().zip(theirs.lines()).take_while(|(mine, theirs)| mine == theirs).count().saturating_add(1)
}

/// What is wrong with everything else: each part that is not there, or is not what it has to be.
async fn of_other_parts(client: &Client, asked: &Asked<'_>, text: &Text) -> Result<Vec<String>, Failure> {
    let drop = filled(DROP, asked);
    let files = ASSETS.iter().map(|asset| (asset.path, asset.bytes));
    let mut faults = Vec::new();
    for (path, expected) in files.chain([("/drop", drop.as_bytes())]) {
        let key = match fetch(client, path).await? {
            Some(bytes) if bytes == expected => continue,
            Some(_) => "page-part-differs",
            None => "page-part-missing",
        };
        faults.push(text.with(key, &[("path", path.to_owned().into())]));
    }
    faults.extend(of_saved(fetch(client, saved::PATH).await?, asked, text));
    Ok(faults)
}

/// What is wrong with the saved page that the service hands out.
fn of_saved(file: Option<Vec<u8>>, asked: &Asked<'_>, text: &Text) -> Vec<String> {
    let path = [("path", saved::PATH.to_owned().into())];
    let Some(file) = file else { return vec![text.with("page-part-missing", &path)] };
    match Saved::parse(&file) {
        None => vec![text.with("page-part-differs", &path)],
        Some(saved) => saved_page::check(&saved, asked, text).err().unwrap_or_default(),
    }
}
