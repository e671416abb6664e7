//! `postern-drill`: makes a whole practice service, and plays the demo on one.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use postern_drill::demo::programs::Installed;
use postern_drill::demo::story::{DAY_SECONDS, Ending, play};
use postern_drill::demo::world::World;
use postern_drill::make::{free_port, make};
use postern_drill::plan::{Clocks, MOST_UNITS, Plan};
use postern_drill::tell::Programs;
use rand::SeedableRng as _;
use rand::rngs::{StdRng, SysRng};

/// Seconds of a service day of what `demo --serve` leaves open: enough for a visit of a person, and short enough to wait for
/// an answer.
const SERVED_DAY_SECONDS: u32 = 60;
/// And the 24ths at which its days and boards are released.
const SERVED_RELEASE_24TH: u8 = 2;
const SERVED_BOARD_24TH: u8 = 18;
/// And its units of forces.
const SERVED_UNITS: u16 = 2;

/// Practice for an anonymous reporting service: a whole small one in one folder. Never for real reports.
#[derive(Parser)]
#[command(name = "postern-drill", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a practice service: signers, directory, units, vaults, settings of the server
    Drill(DrillArgs),
    /// Play the whole story on a practice service, within a minute, without any network but loopback
    Demo(DemoArgs),
}

#[derive(Args)]
struct DemoArgs {
    /// Play it in this new or empty folder, and leave everything there
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// When it is over, leave a fresh practice service open on loopback, with its page, until Ctrl-C
    #[arg(long)]
    serve: bool,
    /// Length of a service day of the story in seconds; longer for a slow machine
    #[arg(long, value_name = "S", default_value_t = DAY_SECONDS, value_parser = clap::value_parser!(u32).range(4..=600))]
    day_seconds: u32,
}

#[derive(Args)]
struct DrillArgs {
    /// A new or empty folder for all of it
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
    /// Units of forces, beside the charity's desk
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(0..=i64::from(MOST_UNITS)))]
    units: u16,
    /// Length of a service day in seconds; 86400 for days as in earnest
    #[arg(long, value_name = "S", default_value_t = 60, value_parser = clap::value_parser!(u32).range(2..))]
    day_seconds: u32,
    /// A day is released to units so many 24ths into the next
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u8).range(0..24))]
    release_24th: u8,
    /// The board is released so many 24ths into the day
    #[arg(long, value_name = "N", default_value_t = 18, value_parser = clap::value_parser!(u8).range(0..24))]
    board_24th: u8,
    /// Where the server listens; a free port of 127.0.0.1 if it is not given
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Answer as one JSON object
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Drill(args) => drill(&args),
        Command::Demo(args) => demo(&args),
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::from(2)
    })
}

fn drill(args: &DrillArgs) -> anyhow::Result<ExitCode> {
    let now = RealWorld.unix_millis() / 1_000;
    let folder = std::path::absolute(&args.into).with_context(|| args.into.display().to_string())?;
    let clocks = Clocks::beginning(now, args.day_seconds, args.release_24th, args.board_24th);
    let listen = args.listen.map_or_else(free_port, Ok)?;
    let mut rng = StdRng::try_from_rng(&mut SysRng).context("the system gave no randomness")?;
    let made = make(&mut rng, &folder, Plan::new(args.units, clocks), listen, now, &mut |_| {})?;
    let programs = Programs::beside(own_path().as_deref());
    let text = made.text(&programs);
    std::fs::write(made.places.readme(), &text).context("README.txt")?;
    if args.json {
        println!("{}", made.json(&programs));
    } else {
        print!("{text}");
    }
    Ok(ExitCode::SUCCESS)
}

fn demo(args: &DemoArgs) -> anyhow::Result<ExitCode> {
    let programs = Installed::beside(&own_path().context("this program does not know where it is")?)?;
    let temporary = tempfile::Builder::new().prefix("postern-demo-").tempdir()?;
    let folder = match &args.keep {
        Some(folder) => std::path::absolute(folder).with_context(|| folder.display().to_string())?,
        None => temporary.path().to_owned(),
    };
    let played = play(&folder, args.day_seconds, &programs, &RealWorld, &mut std::io::stdout().lock());
    let ending = match played {
        Ok(ending) => ending,
        Err(error) => {
            // What went wrong may be seen in what is there.
            let left = if args.keep.is_some() { folder } else { temporary.keep() };
            return Err(error)
                .with_context(|| format!("The demo broke off; all of it is in {}", left.display()));
        }
    };
    if args.keep.is_some() {
        println!("\nEverything is in {}.", folder.display());
    }
    if ending == Ending::Found {
        return Ok(ExitCode::FAILURE);
    }
    if args.serve {
        // The server outlives this program, and so does its folder.
        if args.keep.is_none() {
            let _ = temporary.keep();
        }
        return serve(&folder.join("served"), &programs.server);
    }
    let own = std::env::args().next().unwrap_or_else(|| "postern-drill".to_owned());
    println!(
        "\nTo try the reporter's page in a browser, on a practice service with longer days:\n\n    {own} demo --serve"
    );
    Ok(ExitCode::SUCCESS)
}

/// Makes a fresh service and becomes its server, which Ctrl-C stops; comes back only if it cannot.
fn serve(folder: &Path, server: &Path) -> anyhow::Result<ExitCode> {
    let now = RealWorld.unix_millis() / 1_000;
    let clocks = Clocks::beginning(now, SERVED_DAY_SECONDS, SERVED_RELEASE_24TH, SERVED_BOARD_24TH);
    let mut rng = StdRng::try_from_rng(&mut SysRng).context("the system gave no randomness")?;
    let made = make(&mut rng, folder, Plan::new(SERVED_UNITS, clocks), free_port()?, now, &mut |_| {})?;
    let programs = Programs::beside(own_path().as_deref());
    let guide = made.guide();
    std::fs::write(made.people_file(), made.people(&programs)).context("people.sh")?;
    std::fs::write(made.places.readme(), format!("{}\n{guide}", made.text(&programs)))
        .context("README.txt")?;
    println!("\nThe page is open on this machine, on a practice service of its own: {}", made.link());
    println!(
        "It is in {}; Ctrl-C stops it, and then that folder may go. What it says of its days follows.",
        folder.display()
    );
    println!("\n{guide}");
    let mut command = std::process::Command::new(server);
    command.env_clear().arg("run").arg("--config").arg(made.places.config());
    let error = std::os::unix::process::CommandExt::exec(&mut command);
    Err(error).with_context(|| server.display().to_string())
}

/// The machine's clock.
struct RealWorld;

impl World for RealWorld {
    #[expect(clippy::disallowed_methods, reason = "the entry point reads the clock, nothing below it does")]
    fn unix_millis(&self) -> u64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.ok().and_then(|since| u64::try_from(since.as_millis()).ok()).unwrap_or_default()
    }

    #[expect(clippy::disallowed_methods, reason = "the demo waits for real days")]
    fn wait(&self, millis: u64) {
        std::thread::sleep(std::time::Duration::from_millis(millis));
    }
}

fn own_path() -> Option<PathBuf> {
    std::env::current_exe().ok().filter(|path| path != Path::new(""))
}
