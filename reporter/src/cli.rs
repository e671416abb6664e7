//! The program, with its world as a parameter: arguments in, exit code out.

use std::ffi::OsString;
use std::io::Write;

use clap::FromArgMatches;
use rand::rngs::StdRng;

use crate::args::{Cli, command};
use crate::command::{self, Ctx};
use crate::console::Console;
use crate::failure::Exit;
use crate::screen::Screen;
use crate::text::Text;

/// What the program does not make itself.
pub struct World<'w> {
    /// Unix seconds.
    pub clock: &'w (dyn Fn() -> u64 + Sync),
    /// Randomness.
    pub rng: StdRng,
    /// Who is asked.
    pub console: &'w mut dyn Console,
    /// Standard output.
    pub out: Box<dyn Write + Send>,
    /// Standard error, for failures. Progress and the help go to the process's own.
    pub err: Box<dyn Write + Send>,
    /// The language of the machine, as in `LANG`; `--lang` goes before it.
    pub locale: String,
}

impl core::fmt::Debug for World<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("World(..)")
    }
}

/// Runs the program.
pub async fn run(args: Vec<OsString>, world: World<'_>) -> Exit {
    let tag = lang_of(&args).unwrap_or(world.locale);
    let parsed = command(&Text::new(&tag)).try_get_matches_from(args).and_then(|m| Cli::from_arg_matches(&m));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to standard output, errors to standard error; if it is closed nobody reads them.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Ok };
        }
    };
    let screen = Screen::new(Text::new(&tag), (world.out, world.err), cli.common.plain, cli.common.json);
    let mut ctx =
        Ctx { common: cli.common, screen, console: world.console, rng: world.rng, clock: world.clock };
    match command::run(&mut ctx, cli.command).await {
        Ok(exit) => exit,
        Err(failure) => {
            ctx.screen.failure(&failure);
            failure.exit
        }
    }
}

/// The language asked for, needed before the line is parsed: the help is in it too.
fn lang_of(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--lang") {
            Some("") => return args.next().map(str::to_owned),
            Some(rest) if rest.starts_with('=') => return rest.strip_prefix('=').map(str::to_owned),
            _ => {}
        }
    }
    None
}
