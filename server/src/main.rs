//! `postern-server`: runs the dead drop, checks its settings, shows its status and its page's hash, installs a directory.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use postern_page::ASSETS;
use postern_server::alarm::Alarm;
use postern_server::clock::{Clock as _, SystemClock};
use postern_server::config::{Config, DEFAULT_PATH, Fault};
use postern_server::installed::Installed;
use postern_server::onion_check::Weakness;
use postern_server::status::{Status, is_running};
use postern_server::torrc::Torrc;
use postern_server::{installed, log, onion_check, onion_client, server, torrc};
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
    Check {
        #[command(flatten)]
        at: At,
        /// The settings of the onion's tor, to be looked at too
        #[arg(long, value_name = "FILE")]
        torrc: Option<PathBuf>,
    },
    /// Print settings for the tor that serves the onion
    Torrc {
        #[command(flatten)]
        at: At,
        /// Where tor keeps the onion's keys
        #[arg(long, value_name = "DIR", default_value = torrc::DEFAULT_ONION_DIR)]
        onion_dir: PathBuf,
    },
    /// Who may find an onion that is for the units alone
    #[command(subcommand)]
    OnionClient(OnionClientCommand),
    /// Show what the server last wrote of itself
    Status {
        #[command(flatten)]
        at: At,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Show the hash of the page as it is served with the directory in place, to be published
    PageHash {
        #[command(flatten)]
        at: At,
        /// As JSON, with every file of the page
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

#[derive(Subcommand)]
enum OnionClientCommand {
    /// Let a unit's collector in: check the file that `keyholder onion-key` made, and put it where tor reads it
    Admit {
        /// The public half, NAME.auth
        file: PathBuf,
        #[command(flatten)]
        onion: OnionDir,
    },
    /// Show who is let in
    List {
        #[command(flatten)]
        onion: OnionDir,
    },
}

#[derive(Args)]
struct OnionDir {
    /// The onion's own directory: HiddenServiceDir of the torrc
    #[arg(long, value_name = "DIR")]
    onion_dir: PathBuf,
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
        Command::Check { at, torrc } => Ok(check(&at, torrc.as_deref())),
        Command::Torrc { at, onion_dir } => {
            let socket = settings(&at)?.listen_unix;
            let socket = socket.context("listen_unix is not set: the onion needs the server's socket")?;
            say(torrc::recommended(&onion_dir, &socket).trim_end());
            Ok(ExitCode::SUCCESS)
        }
        Command::OnionClient(OnionClientCommand::Admit { file, onion }) => {
            let place = onion_client::admit(&file, &onion.onion_dir)
                .with_context(|| format!("{} is not let in", file.display()))?;
            say(&format!(
                "{} is in place. Reload tor; from then on only who has a key finds this onion.",
                place.display()
            ));
            Ok(ExitCode::SUCCESS)
        }
        Command::OnionClient(OnionClientCommand::List { onion }) => Ok(onion_clients(&onion.onion_dir)),
        Command::Status { at, json } => status(&at, json),
        Command::PageHash { at, json } => page_hash(&at, json),
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

fn check(at: &At, torrc: Option<&Path>) -> ExitCode {
    let config = match Config::read(&at.config) {
        Err(fault) => return show(&[fault]),
        Ok(config) => config,
    };
    let settings = show(&config.check(SystemClock.unix()));
    let Some(path) = torrc else { return settings };
    let onion = match check_torrc(path, &config) {
        Ok(weak) => show_weak(&weak),
        Err(why) => {
            complain(&format!("fault: {why:#}\n"));
            ExitCode::FAILURE
        }
    };
    if settings == ExitCode::SUCCESS { onion } else { settings }
}

fn check_torrc(path: &Path, config: &Config) -> anyhow::Result<Vec<Weakness>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(onion_check::check(&Torrc::parse(&text)?, config.listen_unix.as_deref()))
}

/// Shows every client; fails if tor passes over one of them.
fn onion_clients(onion_dir: &Path) -> ExitCode {
    let clients = onion_client::list(onion_dir);
    if clients.is_empty() {
        say(
            "Nobody has a key here, so everybody finds this onion. (Or this user may not look into its directory.)",
        );
    }
    for (file, key) in &clients {
        let name = file.file_name().unwrap_or_default().display();
        match key {
            Ok(_) => say(&format!("{name}")),
            Err(why) => complain(&format!("fault: {name}: {why}")),
        }
    }
    if clients.iter().all(|(_, key)| key.is_ok()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Shows every weakness; fails if one of them exposes the server or its visitors.
fn show_weak(weak: &[Weakness]) -> ExitCode {
    for weakness in weak {
        complain(&format!("{}: {weakness}\n", if weakness.is_warning() { "weak" } else { "fault" }));
    }
    if weak.iter().any(|weakness| !weakness.is_warning()) {
        return ExitCode::FAILURE;
    }
    say(if weak.is_empty() { "The torrc is in order." } else { "The torrc serves, and could be stronger." });
    ExitCode::SUCCESS
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

/// The page hash and, for programs, the hash of each document and file.
fn page_hash(at: &At, json: bool) -> anyhow::Result<ExitCode> {
    let config = settings(at)?;
    let root = config.root().map_err(in_words)?;
    let directory = installed::read(&config.directory_file)?;
    let pages = Installed::verify(directory, &root, SystemClock.unix())?.pages;
    if !json {
        say(&pages.hash().to_string());
        return Ok(ExitCode::SUCCESS);
    }
    let entry = |path: &str, bytes: &[u8]| {
        let hash = hex::encode(postern_page::hash(bytes));
        serde_json::json!({ "path": path, "sha256": hash })
    };
    let mut files = vec![entry("/", pages.start.html()), entry("/drop", pages.drop.html())];
    files.extend(ASSETS.iter().map(|asset| entry(asset.path, asset.bytes)));
    let object = serde_json::json!({ "page_hash": pages.hash().to_string(), "files": files });
    say(&serde_json::to_string_pretty(&object)?);
    Ok(ExitCode::SUCCESS)
}

fn settings(at: &At) -> anyhow::Result<Config> {
    Config::read(&at.config).map_err(in_words)
}

fn in_words(fault: Fault) -> anyhow::Error {
    anyhow::anyhow!("{fault}")
}

fn say(text: &str) {
    // Whoever closed standard output does not want to read on.
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
