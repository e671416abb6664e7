//! `postern-server`: runs the dead drop, checks its settings, shows its status, installs a directory.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use postern_server::alarm::Alarm;
use postern_server::clock::{Clock as _, SystemClock};
use postern_server::config::{Config, DEFAULT_PATH, Fault};
use postern_server::status::{Status, is_running};
use postern_server::{installed, log, server};
use rand::rngs::SysRng;
use rand_core::UnwrapErr;

/// The dead drop of an anonymous reporting service: it keeps sealed cells and has no key that opens one.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until told to stop (SIGTERM); SIGHUP looks at the directory file at once
    Run(At),
    /// Look at the settings and all that they name, and explain what is wrong
    Check(At),
    /// Show what the server last wrote of itself
    Status {
        #[command(flatten)]
        at: At,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// The signed directory
    #[command(subcommand)]
    Directory(DirectoryCommand),
}

#[derive(Subcommand)]
enum DirectoryCommand {
    /// Verify a directory file and put it in place; a running server takes it up by itself
    Install {
        /// The file that the signers made
        file: PathBuf,
        #[command(flatten)]
        at: At,
    },
}

#[derive(Args)]
struct At {
    /// The settings
    #[arg(long, value_name = "FILE", default_value = DEFAULT_PATH)]
    config: PathBuf,
}

fn main() -> ExitCode {
    match command(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn command(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Run(at) => run(&at),
        Command::Check(at) => Ok(check(&at)),
        Command::Status { at, json } => status(&at, json),
        Command::Directory(DirectoryCommand::Install { file, at }) => {
            let config = settings(&at)?;
            let (now, root) = (SystemClock.unix(), config.root().map_err(in_words)?);
            let next = installed::install(&file, &config.directory_file, &root, now)?;
            let directory = &next.directory;
            say(&format!(
                "Directory {} is in place and holds until day {}.",
                directory.seen().serial,
                directory.expires()
            ));
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn run(at: &At) -> anyhow::Result<ExitCode> {
    let config = settings(at)?;
    let faults: Vec<Fault> =
        config.check(SystemClock.unix()).into_iter().filter(|fault| !fault.is_warning()).collect();
    if !faults.is_empty() {
        return Ok(show(&faults));
    }
    tracing::subscriber::set_global_default(log::subscriber(std::io::stderr)).context("logging")?;
    // A panic's own words could quote anything; that it happened is all that is said.
    std::panic::set_hook(Box::new(|_| log::line(&Alarm::Panicked)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the runtime")?;
    let rng = || Box::new(UnwrapErr(SysRng)) as Box<dyn rand_core::CryptoRng + Send>;
    runtime.block_on(async { server::serve(&config, Arc::new(SystemClock), rng).await })?;
    Ok(ExitCode::SUCCESS)
}

fn check(at: &At) -> ExitCode {
    match Config::read(&at.config) {
        Err(fault) => show(&[fault]),
        Ok(config) => show(&config.check(SystemClock.unix())),
    }
}

/// Shows every fault; fails if one of them keeps the server from running.
fn show(faults: &[Fault]) -> ExitCode {
    for fault in faults {
        complain(&format!("{}: {fault}\n", if fault.is_warning() { "warning" } else { "fault" }));
    }
    if faults.iter().any(|fault| !fault.is_warning()) {
        return ExitCode::FAILURE;
    }
    say("The settings are in order.");
    ExitCode::SUCCESS
}

fn status(at: &At, json: bool) -> anyhow::Result<ExitCode> {
    let config = settings(at)?;
    let status = Status::read(&config.data_dir).context("the status file")?;
    let Some(status) = status else {
        anyhow::bail!("no server has run on {} yet", config.data_dir.display())
    };
    let running = is_running(&config.data_dir);
    if json {
        let mut value = serde_json::to_value(&status)?;
        if let Some(fields) = value.as_object_mut() {
            fields.insert("running".to_owned(), running.into());
        }
        say(&serde_json::to_string_pretty(&value)?);
    } else {
        say(&status.text(running));
    }
    Ok(ExitCode::SUCCESS)
}

fn settings(at: &At) -> anyhow::Result<Config> {
    Config::read(&at.config).map_err(in_words)
}

fn in_words(fault: Fault) -> anyhow::Error {
    anyhow::anyhow!("{fault}")
}

#[expect(clippy::print_stdout, reason = "a command line answers on standard output")]
fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "a command line complains on standard error")]
fn complain(text: &str) {
    eprintln!("{text}");
}
