//! The commands, one a file: its arguments, and `run`, which does the work and says what it did.

pub mod directory;
pub mod enrol;
pub mod init;
pub mod join;
pub mod vault;

use crate::answer::Answer;
use crate::cli::Command;
use crate::env::Env;
use crate::tell::Failure;

/// Runs a command.
///
/// # Errors
/// What failed, to be told.
pub async fn run(command: Command, env: &mut Env) -> Result<Answer, Failure> {
    match command {
        Command::Init(args) => init::run(&args, env),
        Command::Enrol(args) => enrol::run(&args, env),
        Command::Join(args) => join::run(&args, env),
        Command::Directory(command) => directory::run(&command, env),
        Command::Vault(command) => vault::run(&command, env),
    }
}
