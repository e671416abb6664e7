//! The command line. Each command has its own file in `command/`, with its arguments and its `run`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::command;

/// Postern for people of receiving units: vaults, ceremonies, opening and answering.
#[derive(Debug, Parser)]
#[command(name = "keyholder", version, max_term_width = 100)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Heading of [`Common`] in the help texts.
const EVERY: &str = "Options of every command";

/// Options that every command has.
#[derive(Debug, Clone, Default, Args)]
pub struct Common {
    /// Your vault; vault.age of your home directory when it is not given.
    #[arg(long, global = true, help_heading = EVERY, value_name = "FILE")]
    pub vault: Option<PathBuf>,
    /// Your home directory, with archive, days and outbox; the vault's own directory when it is not given.
    #[arg(long, global = true, help_heading = EVERY, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Read the passphrase from the first line of this file; - is standard input.
    #[arg(long, global = true, help_heading = EVERY, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Answer as one JSON object, for programs.
    #[arg(long, global = true, help_heading = EVERY)]
    pub json: bool,
    /// No progress and no colour.
    #[arg(long, global = true, help_heading = EVERY)]
    pub plain: bool,
    /// Take this for the time now (unix seconds), in drills.
    #[arg(long, global = true, help_heading = EVERY, value_name = "UNIX", hide_short_help = true)]
    pub now: Option<u64>,
    /// Work factor of new locks, 1 to 22: lower only for practice.
    #[arg(long, global = true, help_heading = EVERY, value_name = "N", hide_short_help = true)]
    pub work_factor: Option<u8>,
    /// Milliseconds to wait after a wrong passphrase.
    #[arg(long, global = true, help_heading = EVERY, value_name = "MS", default_value_t = 1_000, hide = true)]
    pub wrong_delay: u64,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new vault.
    Init(command::init::Args),
    /// Make a quarter's key, and the file that puts it before the ceremony.
    Enrol(command::enrol::Args),
    /// Take the signed directory, and the quarter's mailroom key, into your vault.
    Join(command::join::Args),
    /// Change or try the passphrase of a vault.
    #[command(subcommand)]
    Vault(command::vault::Command),
    /// Make, check and change the signed directory.
    #[command(subcommand)]
    Directory(command::directory::Command),
    /// Fetch and verify the released days, and find the unit's letters in them.
    Collect(command::collect::Args),
    /// Post the day's sync: statement, acknowledgements, what waits in the outbox.
    Post(command::post::Args),
    /// Take in days, or a directory, that were carried on a stick.
    Import(command::import::Args),
    /// List letters and cases with what is due.
    List,
    /// Show a case: letters, answers, notes.
    Show(command::show::Args),
    /// Open letters, together with those who approved.
    Open(command::open::Args),
    /// Approve what another keyholder asks.
    Approve(command::approve::Args),
    /// Ask the reporter a question.
    Ask(command::ask::Args),
    /// Write the reporter an answer, an outcome or another note.
    Note(command::note::Args),
    /// See, complete and hand over what waits to be posted.
    #[command(subcommand)]
    Outbox(command::outbox::Command),
    /// Grade a case, 3x5x2.
    Grade(command::grade::Args),
    /// Decide what becomes of a case.
    Decide(command::decide::Args),
    /// Write a letter out to be shortened before it is passed on.
    Redact(command::redact::Args),
    /// Pass a letter on to another unit.
    Refer(command::refer::Args),
    /// Release contact details, and open them as a custodian.
    #[command(subcommand)]
    Contact(command::contact::Command),
    /// Sign that every letter up to a day is safe in your archive.
    Safe(command::safe::Args),
    /// The hash of a day's own letters, to compare with other keyholders.
    Compare(command::compare::Args),
    /// Your log.
    #[command(subcommand)]
    Log(command::log::Command),
    /// Write the evidence pack of a case.
    Export(command::export::Args),
    /// Make a collector's key for an onion that lets in only who has one.
    OnionKey(command::onion_key::Args),
    /// Check an evidence pack.
    VerifyPack(command::verify_pack::Args),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn every_command_is_put_together_right() {
        super::Cli::command().debug_assert();
    }
}
