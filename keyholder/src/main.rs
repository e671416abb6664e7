//! `keyholder`: reads the command line, the clock and the system's randomness, runs a command, prints its answer.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::Parser as _;
use postern_keyholder::cli::Cli;
use postern_keyholder::command;
use postern_keyholder::env::Env;
use postern_keyholder::progress::Progress;
use postern_keyholder::prompt::Terminal;
use rand::SeedableRng as _;
use rand::rngs::{StdRng, SysRng};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<ExitCode> {
    let Cli { common, command } = Cli::parse();
    let (json, delay) = (common.json, Duration::from_millis(common.wrong_delay));
    let mut env = Env {
        now: common.now.unwrap_or_else(clock),
        rng: StdRng::try_from_rng(&mut SysRng).context("the system gave no randomness")?,
        prompt: Box::new(Terminal),
        progress: Progress::new(!common.json && !common.plain),
        common,
    };
    Ok(match command::run(command, &mut env).await {
        Ok(answer) => {
            if json {
                println!("{}", answer.json())
            } else {
                print!("{}", answer.text())
            }
            ExitCode::from(answer.exit() as u8)
        }
        Err(failure) => {
            if failure.tell().delay() {
                tokio::time::sleep(delay).await;
            }
            if json {
                println!("{}", failure.json())
            } else {
                eprint!("{}", failure.text())
            }
            ExitCode::from(failure.tell().exit() as u8)
        }
    })
}

#[expect(clippy::disallowed_methods, reason = "the entry point reads the clock, nothing below it does")]
fn clock() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map(|since| since.as_secs()).unwrap_or_default()
}
