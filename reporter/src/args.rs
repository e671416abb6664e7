//! The command line. What each part is for is said by the locale (`help.ftl`), by the keys `about-…` and `help-…`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Args, Command, CommandFactory, Parser, Subcommand};
use postern_client_crypto::reader::Source;
use postern_reporting::name::note_by_name;
use postern_wire::{Digest, UnitId};

use crate::text::Text;

/// The whole line.
#[derive(Debug, Parser)]
#[command(name = "reporter", version, disable_help_subcommand = true)]
#[command(disable_help_flag = true, disable_version_flag = true)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
    /// The command.
    #[command(subcommand)]
    pub command: Act,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Common {
    /// The service file.
    #[arg(long, global = true, value_name = "FILE")]
    pub service: Option<PathBuf>,
    /// The directory file.
    #[arg(long, global = true, value_name = "FILE")]
    pub directory: Option<PathBuf>,
    /// The SOCKS proxy.
    #[arg(long, global = true, value_name = "HOST:PORT")]
    pub socks: Option<String>,
    /// No proxy.
    #[arg(long, global = true, conflicts_with = "socks")]
    pub direct: bool,
    /// Tor within the program; a build without it says so, and does not show this in its help.
    #[arg(long, global = true, conflicts_with_all = ["socks", "direct"], hide = !cfg!(feature = "arti"))]
    pub embedded_tor: bool,
    /// Settings of that Tor.
    #[arg(long, global = true, value_name = "FILE", requires = "embedded_tor", conflicts_with_all = ["socks", "direct"], hide = !cfg!(feature = "arti"))]
    pub tor_config: Option<PathBuf>,
    /// The language.
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    /// No progress bars, one line a step.
    #[arg(long, global = true)]
    pub plain: bool,
    /// One JSON object on standard output.
    #[arg(long, global = true)]
    pub json: bool,
    /// No wait between visits, in a drill.
    #[arg(long, global = true)]
    pub no_wait: bool,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Act {
    /// Reports.
    Report(ReportArgs),
    /// Looks for an answer.
    Check(CheckArgs),
    /// Answers.
    Reply(ReplyArgs),
    /// Asks for no more notes.
    Stop(StopArgs),
    /// Moves to a new code.
    Rotate(RotateArgs),
    /// Tries it out.
    Practise(PractiseArgs),
    /// Seals a report into a file.
    Seal(SealArgs),
    /// Sends what was sealed into files.
    Send(SendArgs),
    /// Reads the board from files.
    Open(OpenArgs),
    /// Shows a code in its other form.
    Code(CodeCommandArgs),
    /// Sends cover.
    Cover(CoverArgs),
    /// Fetches the directory.
    #[command(alias = "update")]
    Directory(DirectoryArgs),
    /// Verifies the directory.
    Verify(VerifyArgs),
    /// Writes a report down for a caller.
    Desk(DeskArgs),
}

/// Where answers come from.
#[derive(Debug, Args)]
pub struct AnswersArgs {
    /// The answers file.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
}

/// Where the code comes from.
#[derive(Debug, Args)]
pub struct CodeArgs {
    /// The file with the code.
    #[arg(long, value_name = "FILE")]
    pub code_file: Option<PathBuf>,
}

/// Where a new code goes.
#[derive(Debug, Args)]
pub struct CodeOutArgs {
    /// The file for the new code.
    #[arg(long, value_name = "FILE")]
    pub code_out: Option<PathBuf>,
}

/// Whom to write to.
#[derive(Debug, Args)]
pub struct ToArgs {
    /// The units.
    #[arg(long, value_name = "UNIT", value_parser = unit)]
    pub to: Vec<UnitId>,
}

/// `report`.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The answers.
    #[command(flatten)]
    pub answers: AnswersArgs,
    /// Where the code goes.
    #[command(flatten)]
    pub code_out: CodeOutArgs,
    /// Whom to.
    #[command(flatten)]
    pub to: ToArgs,
    /// Send although a part of a code seems to stand in the text.
    #[arg(long)]
    pub accept_code_words: bool,
}

/// `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The code.
    #[command(flatten)]
    pub code: CodeArgs,
    /// The note to fetch.
    #[arg(long, value_name = "UNIT.CHAIN.NUMBER", value_parser = note)]
    pub note: Option<Source>,
}

/// `reply`.
#[derive(Debug, Args)]
pub struct ReplyArgs {
    /// The code.
    #[command(flatten)]
    pub code: CodeArgs,
    /// The answers.
    #[command(flatten)]
    pub answers: AnswersArgs,
    /// The text alone.
    #[arg(long, value_name = "FILE", conflicts_with = "answers")]
    pub text_file: Option<PathBuf>,
    /// The note to answer.
    #[arg(long, value_name = "UNIT.CHAIN.NUMBER", value_parser = note)]
    pub note: Option<Source>,
    /// Whom to.
    #[command(flatten)]
    pub to: ToArgs,
    /// Send although a part of a code seems to stand in the text.
    #[arg(long)]
    pub accept_code_words: bool,
}

/// `stop`.
#[derive(Debug, Args)]
pub struct StopArgs {
    /// The code.
    #[command(flatten)]
    pub code: CodeArgs,
    /// Whom to.
    #[command(flatten)]
    pub to: ToArgs,
}

/// `rotate`.
#[derive(Debug, Args)]
pub struct RotateArgs {
    /// The old code.
    #[command(flatten)]
    pub code: CodeArgs,
    /// Where the new code goes.
    #[command(flatten)]
    pub code_out: CodeOutArgs,
    /// Whom to.
    #[command(flatten)]
    pub to: ToArgs,
}

/// `practise`.
#[derive(Debug, Args)]
pub struct PractiseArgs {
    /// The answers.
    #[command(flatten)]
    pub answers: AnswersArgs,
}

/// `seal`.
#[derive(Debug, Args)]
pub struct SealArgs {
    /// The answers.
    #[command(flatten)]
    pub answers: AnswersArgs,
    /// Where the code goes.
    #[command(flatten)]
    pub code_out: CodeOutArgs,
    /// Whom to.
    #[command(flatten)]
    pub to: ToArgs,
    /// The file, or what its several files begin with.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Seal although a part of a code seems to stand in the text.
    #[arg(long)]
    pub accept_code_words: bool,
}

/// `send`.
#[derive(Debug, Args)]
pub struct SendArgs {
    /// The sealed files, in order.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// `open`.
#[derive(Debug, Args)]
pub struct OpenArgs {
    /// The code.
    #[command(flatten)]
    pub code: CodeArgs,
    /// The index.
    #[arg(long, value_name = "FILE")]
    pub index: PathBuf,
    /// The shelf.
    #[arg(long, value_name = "FILE")]
    pub shelf: Option<PathBuf>,
    /// The shelf's number.
    #[arg(long, value_name = "NUMBER", requires = "shelf")]
    pub shelf_number: Option<u32>,
}

/// `code`.
#[derive(Debug, Args)]
pub struct CodeCommandArgs {
    /// The code.
    #[command(flatten)]
    pub code: CodeArgs,
    /// As numbers.
    #[arg(long, conflicts_with = "words")]
    pub numbers: bool,
    /// As words.
    #[arg(long)]
    pub words: bool,
}

/// `cover`.
#[derive(Debug, Args)]
pub struct CoverArgs {
    /// Visits a service day, on average.
    #[arg(long, value_name = "NUMBER", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub per_day: u32,
    /// End after so many.
    #[arg(long, value_name = "NUMBER")]
    pub count: Option<u64>,
}

/// `directory`.
#[derive(Debug, Args)]
pub struct DirectoryArgs {
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The root's words, from a poster or the phone line.
    #[arg(long, value_name = "WORDS")]
    pub words: Option<String>,
    /// The page, at the service's address or elsewhere, or as a file: its start, or the saved page.
    #[arg(long, value_name = "FILE|URL", num_args = 0..=1, default_missing_value = "")]
    pub page: Option<String>,
    /// The page's hash, as it was published.
    #[arg(long, value_name = "HEX", requires = "page")]
    pub page_hash: Option<Digest>,
}

/// `desk`.
#[derive(Debug, Args)]
pub struct DeskArgs {
    /// Whom to.
    #[command(flatten)]
    pub to: ToArgs,
}

/// The command with every help text in the language.
#[must_use]
pub fn command(text: &Text) -> Command {
    let usage = text.say("help-usage-heading");
    let template = format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = Cli::command().arg(help).arg(version).help_template(template.clone());
    localise(command, text)
        .about(text.say("about-reporter"))
        .after_help(text.say("help-exit-codes"))
        .subcommand_help_heading(text.say("help-commands-heading"))
        .mut_subcommands(|sub| {
            let about = text.say(&format!("about-{}", sub.get_name()));
            localise(sub.about(about).help_template(template.clone()), text)
        })
}

fn localise(command: Command, text: &Text) -> Command {
    let options = text.say("help-options-heading");
    command.next_help_heading(options.clone()).mut_args(move |arg| {
        let key = format!("help-{}", arg.get_id().as_str().replace('_', "-"));
        arg.help(text.say(&key)).help_heading(options.clone())
    })
}

fn unit(text: &str) -> Result<UnitId, core::num::ParseIntError> {
    text.parse().map(UnitId)
}

/// `UNIT.CHAIN.NUMBER`, as `check` shows it.
fn note(text: &str) -> Result<Source, &'static str> {
    match note_by_name(text) {
        Some(source @ Source::Thread { .. }) => Ok(source),
        _ => Err("UNIT.CHAIN.NUMBER"),
    }
}
