//! `directory`: fetches the directory, apart from every visit, so that a visit is the same for everybody.

use postern_trust::SignedDirectory;
use postern_wire::DeadDrop;
use serde_json::json;

use super::verify::{directory_json, show_directory};
use super::{Ctx, Outcome, explained};
use crate::args::DirectoryArgs;
use crate::failure::Exit;
use crate::files;

pub(super) async fn run(ctx: &mut Ctx<'_>, args: DirectoryArgs) -> Outcome {
    let service = ctx.service()?;
    let client = ctx.client(&service)?;
    ctx.ready(&client).await?;
    ctx.screen.say("directory-fetching");
    let bytes = client.directory().await.map_err(|error| explained(error, &client))?;
    let directory = service.verify(&bytes, ctx.now())?;
    let path = args.out.unwrap_or_else(|| service.directory_path(ctx.common.directory.as_deref()));
    refuse_older(ctx, &service, &path, &bytes)?;
    files::replace(&path, &bytes)?;
    show_directory(ctx, &directory);
    ctx.screen.with("directory-written", &[("path", path.display().to_string().into())]);
    let mut object = directory_json(&directory);
    if let Some(object) = object.as_object_mut() {
        object.insert("status".to_owned(), json!("written"));
        object.insert("path".to_owned(), json!(path.display().to_string()));
    }
    ctx.screen.object(&object);
    Ok(Exit::Ok)
}

/// A file that is there is a memory: nothing older takes its place.
fn refuse_older(
    ctx: &Ctx<'_>,
    service: &crate::service::Service,
    path: &std::path::Path,
    bytes: &[u8],
) -> Result<(), crate::failure::Failure> {
    let Ok(before) = files::read(path, postern_wire::sizes::MAX_DIRECTORY) else { return Ok(()) };
    // One that has lapsed, or was never good, is no memory to hold on to.
    let Ok(before) = service.verify(&before, ctx.now()) else { return Ok(()) };
    let root = service.root(bytes)?;
    SignedDirectory::decode(bytes)?.verify_newer(&root, ctx.now(), &before.seen())?;
    Ok(())
}
