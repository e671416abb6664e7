//! The commands, one a file: its arguments, and `run`, which does the work and says what it did.

pub mod approve;
pub mod ask;
pub mod collect;
pub mod compare;
pub mod contact;
pub mod decide;
pub mod directory;
pub mod enrol;
pub mod export;
pub mod grade;
pub mod import;
pub mod init;
pub mod join;
pub mod list;
pub mod log;
pub mod note;
pub mod onion_key;
pub mod online;
pub mod open;
pub mod outbox;
pub mod post;
pub mod redact;
pub mod refer;
pub mod safe;
pub mod show;
pub mod tor;
pub mod vault;
pub mod verify_pack;

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
        Command::Collect(args) => collect::run(&args, env).await,
        Command::Post(args) => post::run(&args, env).await,
        Command::Import(args) => import::run(&args, env),
        Command::List => list::run(env),
        Command::Show(args) => show::run(&args, env),
        Command::Open(args) => open::run(&args, env),
        Command::Approve(args) => approve::run(&args, env),
        Command::Ask(args) => ask::run(&args, env),
        Command::Note(args) => note::run(&args, env),
        Command::Outbox(command) => outbox::run(&command, env),
        Command::Grade(args) => grade::run(&args, env),
        Command::Decide(args) => decide::run(&args, env),
        Command::Redact(args) => redact::run(&args, env),
        Command::Refer(args) => refer::run(&args, env),
        Command::Contact(command) => contact::run(&command, env),
        Command::Safe(args) => safe::run(&args, env),
        Command::Compare(args) => compare::run(&args, env),
        Command::Log(command) => log::run(&command, env),
        Command::Export(args) => export::run(&args, env),
        Command::OnionKey(args) => onion_key::run(&args, env),
        Command::VerifyPack(args) => verify_pack::run(&args, env),
    }
}
