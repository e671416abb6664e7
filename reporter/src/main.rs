//! `reporter`: the entry point, where clock, randomness and terminal come from.

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Context;
use postern_reporter::cli::{World, run};
use postern_reporter::console::Terminal;
use rand::SeedableRng;
use rand::rngs::{StdRng, SysRng};

fn main() -> anyhow::Result<ExitCode> {
    let rng = StdRng::try_from_rng(&mut SysRng).context("no randomness from the system")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("no runtime")?;
    let args: Vec<OsString> = std::env::args_os().collect();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    let world = World {
        clock: &unix_seconds,
        rng,
        console: &mut Terminal,
        out: Box::new(std::io::stdout()),
        err: Box::new(std::io::stderr()),
        locale: locale.unwrap_or_default(),
    };
    let exit = runtime.block_on(run(args, world));
    Ok(ExitCode::from(exit as u8))
}

/// This device's clock.
#[allow(clippy::disallowed_methods, reason = "a binary's entry point is where time comes from")]
fn unix_seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
