//! `keyholder import`: days, or a directory, carried on a stick.

use std::path::{Path, PathBuf};

use postern_trust::{Directory, SignedDirectory};
use postern_wire::sizes::MAX_DIRECTORY;

use crate::answer::Answer;
use crate::days::short;
use crate::env::Env;
use crate::home::Home;
use crate::import::{Imported, import_day};
use crate::session::{Session, accept_directory, load_directory, note_seen};
use crate::tell::{About as _, Exit, Failure};
use crate::vault::{Vault, VaultFile};

/// Arguments of `import`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Day files, or the directory.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Imports. A file that is not taken is told, and holds up no other.
///
/// # Errors
/// What failed, to be told; when only some files failed, the others are imported all the same.
pub fn run(args: &Args, env: &mut Env) -> Result<Answer, Failure> {
    env.home_path()?;
    let mut file = env.open_vault()?;
    let home = env.home()?;
    let mut answer = Answer::new();
    let (mut days, mut failed) = (Vec::new(), None);
    // The directory first: it says who signs heads, and which keys there are.
    for path in &args.files {
        match directory_in(path) {
            Some(bytes) => answer = take_directory(env, &home, &mut file, &bytes, answer).about(path)?,
            None => days.push(path),
        }
    }
    let directory = load_directory(&home, &file.vault, env.now)?;
    let session = Session::new(&home, &file.vault, &directory, env.now)?;
    let mut letters = 0;
    for path in days {
        let bar = env.progress.bar("Looking for the unit's letters", 0);
        let imported = import_day(&session, path, &mut |done, all| {
            bar.set_length(all.into());
            bar.set_position(done.into());
        });
        bar.finish_and_clear();
        match imported.about(path) {
            Ok(imported) => {
                letters += imported.new.len();
                answer = day_answer(answer, &imported);
            }
            Err(failure) => {
                answer = answer.line(failure.text().trim_end()).exit_with(failure.tell().exit());
                failed = Some(failure);
            }
        }
    }
    match failed {
        Some(failure) if args.files.len() == 1 => Err(failure),
        _ => Ok(answer.with("letters", letters)),
    }
}

/// The bytes of a file that is a directory.
fn directory_in(path: &Path) -> Option<Vec<u8>> {
    let bytes = crate::disk::read_file(path, MAX_DIRECTORY as u64).ok()?;
    SignedDirectory::decode(&bytes).is_ok().then_some(bytes)
}

fn take_directory(
    env: &Env,
    home: &Home,
    file: &mut VaultFile,
    bytes: &[u8],
    answer: Answer,
) -> Result<Answer, Failure> {
    let directory = accept_directory(home, &file.vault, bytes, env.now)?;
    if note_directory(&mut file.vault, &directory) {
        env.save_vault(file)?;
    }
    Ok(answer
        .line(format!("The directory is number {}.", directory.seen().serial))
        .with("directory", directory.seen().serial))
}

/// Makes the vault remember a directory; whether it was news, and the vault must be saved.
pub(super) fn note_directory(vault: &mut Vault, directory: &Directory) -> bool {
    note_seen(vault, directory)
}

/// What a day held, in lines.
pub(super) fn day_answer(answer: Answer, imported: &Imported) -> Answer {
    let mut answer = answer.line(format!(
        "Day {}: {} letters in the drop, all as signed; {} for this unit, {} of them new.",
        imported.day,
        imported.count,
        imported.own.len(),
        imported.new.len()
    ));
    for cell in &imported.new {
        let broken =
            if imported.broken.contains(cell) { "  set aside: there is no letter inside" } else { "" };
        answer = answer.line(format!("  {}{broken}", short(cell)));
    }
    for quarter in &imported.missing {
        answer = answer
            .line(format!("  No mailroom key of quarter {quarter}: letters sealed to it were not found."))
            .exit_with(Exit::Usage);
    }
    answer
}
