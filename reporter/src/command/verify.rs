//! `verify`: the directory, its root against the words on a poster, and the page.

use postern_client_crypto::code::{digest_matches, words_of_digest};
use postern_trust::Directory;
use serde_json::{Value, json};

use super::page::{self, Asked, Compared};
use super::{Ctx, Outcome};
use crate::args::VerifyArgs;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::show::date;
use postern_wire::sizes::MAX_DIRECTORY;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: VerifyArgs) -> Outcome {
    let service = ctx.service()?;
    let directory = ctx.directory(&service)?;
    let path = service.directory_path(ctx.common.directory.as_deref());
    let root = service.root(&files::read(&path, MAX_DIRECTORY)?)?.digest();
    let words = words_of_digest(root.as_bytes());
    if let Some(given) = &args.words
        && !digest_matches(given, root.as_bytes())?
    {
        return Err(Failure::new(Exit::NotVerified, "verify-other-words"));
    }
    show_directory(ctx, &directory);
    let line = words.words_line();
    ctx.screen.with("verify-root", &[("words", line.to_string().into())]);
    if args.words.is_some() {
        ctx.screen.say("verify-words-match");
    }
    let page = match &args.page {
        Some(place) => {
            let (hash, now) = (args.page_hash.as_ref(), ctx.now());
            let asked = Asked { place, hash, directory: &directory, now, root: &root };
            Some(page::verify(ctx, service, &asked).await?)
        }
        None => None,
    };
    let mut object = directory_json(&directory);
    if let Some(object) = object.as_object_mut() {
        object.insert("status".to_owned(), json!("verified"));
        object.insert("root".to_owned(), json!(root.to_string()));
        object.insert("root_words".to_owned(), json!(words.words()));
    }
    if let (Some(object), Some(page)) = (object.as_object_mut(), page) {
        let (name, hash) = match page {
            Compared::Page(hash) => ("page_hash", hash),
            Compared::Saved(hash) => ("saved_page_hash", hash),
        };
        object.insert(name.to_owned(), json!(hash.to_string()));
    }
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}

/// Says what a verified directory holds.
pub(super) fn show_directory(ctx: &mut Ctx<'_>, directory: &Directory) {
    let until = date::date(&ctx.screen.text, directory.calendar(), directory.expires());
    let today = directory.calendar().day(ctx.now());
    let open = directory.units().filter(|unit| directory.card_for_sealing(unit.id, today).is_some());
    let values = [
        ("serial", directory.seen().serial.into()),
        ("until", until.into()),
        ("units", directory.units().count().into()),
        ("open", open.count().into()),
        ("forces", directory.forces().len().into()),
    ];
    ctx.screen.with("directory-good", &values);
}

/// The same for programs.
pub(super) fn directory_json(directory: &Directory) -> Value {
    json!({
        "service": directory.service().to_string(),
        "serial": directory.seen().serial,
        "digest": directory.digest().to_string(),
        "until": date::json(directory.calendar(), directory.expires()),
        "units": directory.units().map(|unit| json!({ "unit": unit.id.0, "name": unit.name_en })).collect::<Vec<_>>(),
    })
}
