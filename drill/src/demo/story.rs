//! The story, from the signers to the search of the server's disk.

use std::fs::{self, DirBuilder};
use std::io::Write;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

use postern_wire::Day;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use super::error::DemoError;
use super::programs::{Installed, Server};
use super::stage::{Page, Stage};
use super::world::World;
use super::{closing, ending, opening, reporting, returning};
use crate::make::{Made, Step, free_port, make};
use crate::plan::{Clocks, Plan};

/// Seconds of a service day, if nothing else is said: long enough for what a unit does in one, short enough to be waited
/// for.
pub const DAY_SECONDS: u32 = 8;
/// A day is released as soon as it is closed.
const RELEASE_24TH: u8 = 0;
/// The board comes out in the last quarter of the day: until then there is time to answer.
const BOARD_24TH: u8 = 18;
/// The seed of the ceremony: the same service each time, and its keys are known to everybody.
const SEED: [u8; 32] = *b"postern demo, never for real use";

/// How the demo came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Nothing that was looked for was found on the server's disk.
    NothingFound,
    /// Something was.
    Found,
}

/// Plays the demo in `folder`, which must be new or empty, with service days of so many seconds.
///
/// # Errors
/// [`DemoError`] by what broke it off.
pub fn play(
    folder: &Path,
    day_seconds: u32,
    programs: &Installed,
    world: &dyn World,
    out: &mut dyn Write,
) -> Result<Ending, DemoError> {
    let mut page = Page::new(world, out);
    introduce(&mut page, day_seconds)?;
    let made = ceremony(&mut page, folder, day_seconds, world)?;
    let table = folder.join("story");
    for name in ["", "reporter", "elsewhere", "stick"] {
        DirBuilder::new().recursive(true).mode(0o700).create(table.join(name))?;
    }
    let mut stage = Stage { page, made: &made, programs, table };
    let server = stage.start_server()?;
    stage.page.say(&format!(
        "The server starts on {}. It holds the public directory and a key to sign with; it has no key that opens \
         anything, and the code for opening is not in its program.",
        made.listen
    ))?;
    let before = ending::before(&stage)?;

    let reports = reporting::day_zero(&mut stage)?;
    let opened = opening::day_one(&mut stage)?;
    returning::read_and_answer(&mut stage, &reports)?;
    closing::day_two(&mut stage, &reports, &opened)?;
    ending::what_the_server_knew(&mut stage, server, &reports, &before)
}

fn introduce(page: &mut Page<'_>, day_seconds: u32) -> Result<(), DemoError> {
    page.plain("Postern: the demo. A whole service on this machine, used with the real programs; every letter is invented.")?;
    page.plain(&format!(
        "The only network is the loopback address. A service day lasts {day_seconds} seconds here, in earnest 24 hours."
    ))?;
    page.plain("The ceremony's keys come from a fixed seed, so never use this folder for anything real; what reporters and")?;
    page.plain("keyholders draw is random. In front of each line stands a stopwatch.")?;
    page.heading("The ceremony")
}

fn ceremony(
    page: &mut Page<'_>,
    folder: &Path,
    day_seconds: u32,
    world: &dyn World,
) -> Result<Made, DemoError> {
    // Day 0 begins with the next second: there is the whole of it for what happens on day 0.
    let now = world.unix_millis() / 1_000;
    let clocks = Clocks {
        epoch: now.saturating_add(1),
        day_seconds,
        release_24th: RELEASE_24TH,
        board_24th: BOARD_24TH,
    };
    let mut rng = ChaCha20Rng::from_seed(SEED);
    let mut told = Ok(());
    let mut signed = Vec::new();
    let mut tell = |step: Step<'_>| {
        let line = match step {
            Step::Signer("oak") => {
                "Three signers make their root keys: oak, ash and elm. Any two of them sign a directory."
                    .to_owned()
            }
            Step::Signer(_) | Step::Card(..) => return,
            Step::Enrolled(unit, people) => format!(
                "Unit {} enrols {people} people: {}. {}",
                unit.id,
                unit.name_en,
                if unit.is_desk() {
                    "1 of 1: one keyholder opens alone."
                } else {
                    "2 of 3: any two keyholders open a letter; one is in the force, two are from outside, so never the force alone."
                }
            ),
            Step::Signed(name) => {
                signed.push(name.to_owned());
                if signed.len() < 2 {
                    return;
                }
                format!("{} sign the directory.", signed.join(" and "))
            }
            Step::Directory(length) => format!(
                "Each unit's keyholders sign its key card. The directory verifies: 48 forces, {length} bytes, the same for everybody."
            ),
        };
        if told.is_ok() {
            told = page.say(&line);
        }
    };
    let made = make(&mut rng, folder, Plan::new(1, clocks), free_port()?, now, &mut tell)?;
    told?;
    page.more(&format!("The root as eight words, for posters and the phone line: {}", made.root_words))?;
    Ok(made)
}

impl Stage<'_> {
    /// The service day of this moment.
    #[must_use]
    pub fn today(&self) -> Day {
        self.made.calendar.day(self.now() / 1_000)
    }

    /// Waits until the day is closed and released; what the server logged of its closing.
    ///
    /// # Errors
    /// [`DemoError::Unexpected`] if the server does not close it.
    pub fn wait_for_release(&mut self, day: Day) -> Result<String, DemoError> {
        self.wait_until(self.made.calendar.release_time(day), &format!("until day {day} closes"))?;
        let begins = format!("day {day} closed");
        self.logged(&begins)
    }

    /// Waits for the next board.
    ///
    /// # Errors
    /// [`DemoError::Unexpected`] if the server does not make it.
    pub fn wait_for_board(&mut self) -> Result<Day, DemoError> {
        let calendar = self.made.calendar;
        let next = calendar.board_release(self.now() / 1_000).plus(1);
        self.wait_until(calendar.board_time(next), &format!("until board {next} is released"))?;
        self.logged(&format!("board {next} released"))?;
        Ok(next)
    }

    fn logged(&self, begins: &str) -> Result<String, DemoError> {
        let log = self.made.places.server().join("log");
        let mut found = None;
        let most = std::time::Duration::from_secs(u64::from(self.made.calendar.day_seconds()).max(10));
        self.until(most, "the server did not do what was due", || {
            let text = fs::read_to_string(&log).unwrap_or_default();
            found = text.lines().find(|line| line.starts_with(begins)).map(ToOwned::to_owned);
            found.is_some()
        })?;
        found.ok_or(DemoError::Unexpected("the server did not do what was due"))
    }
}

/// Drops the server's handle only after it has stopped by itself.
pub(super) fn stop(server: Server) -> Result<(), DemoError> {
    if server.stop()? { Ok(()) } else { Err(DemoError::Unexpected("the server did not end well")) }
}
