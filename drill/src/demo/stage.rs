//! What a story is played on: a made service, the real programs, a stopwatch, and somebody who watches.

use std::fs;
use std::io::{IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use postern_keyholder::ceremony::draft::RoleDraft;

use super::error::DemoError;
use super::programs::{Installed, Ran, Server, run};
use super::world::World;
use crate::make::Made;
use crate::places;

/// The most columns of a line.
const WIDTH: usize = 118;
/// Columns before a line's text: the stopwatch.
const MARGIN: usize = 10;

/// A stopwatch and a page to write on.
pub struct Page<'a> {
    world: &'a dyn World,
    started: u64,
    out: &'a mut dyn Write,
}

impl<'a> Page<'a> {
    /// Starts the stopwatch.
    pub fn new(world: &'a dyn World, out: &'a mut dyn Write) -> Self {
        Self { started: world.unix_millis(), world, out }
    }

    /// A line with the stopwatch in front.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub fn say(&mut self, text: &str) -> Result<(), DemoError> {
        let passed = self.world.unix_millis().saturating_sub(self.started);
        let watch = format!("{:>4}.{} s  ", passed / 1_000, passed % 1_000 / 100);
        self.write(&watch, text)
    }

    /// What belongs to the line before.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub fn more(&mut self, text: &str) -> Result<(), DemoError> {
        self.write(&" ".repeat(MARGIN), text)
    }

    /// Lines as they are, moved in.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub fn quote(&mut self, text: &str) -> Result<(), DemoError> {
        for line in wrapped(text, WIDTH.saturating_sub(MARGIN).saturating_sub(2)) {
            writeln!(self.out, "{}| {line}", " ".repeat(MARGIN))?;
        }
        Ok(())
    }

    /// A heading.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub fn heading(&mut self, text: &str) -> Result<(), DemoError> {
        Ok(writeln!(self.out, "\n{text}")?)
    }

    /// A line from the left edge.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub fn plain(&mut self, text: &str) -> Result<(), DemoError> {
        Ok(writeln!(self.out, "{text}")?)
    }

    fn write(&mut self, before: &str, text: &str) -> Result<(), DemoError> {
        let mut first = true;
        for line in wrapped(text, WIDTH.saturating_sub(MARGIN)) {
            let margin = if first { before.to_owned() } else { " ".repeat(MARGIN) };
            writeln!(self.out, "{margin}{line}")?;
            first = false;
        }
        Ok(self.out.flush()?)
    }

    /// Seconds on the stopwatch.
    #[must_use]
    pub fn seconds(&self) -> u64 {
        self.world.unix_millis().saturating_sub(self.started) / 1_000
    }
}

/// The stage.
pub struct Stage<'a> {
    /// The page.
    pub page: Page<'a>,
    /// The service.
    pub made: &'a Made,
    /// The programs.
    pub programs: &'a Installed,
    /// Where letters, codes and carried files lie.
    pub table: PathBuf,
}

impl Stage<'_> {
    /// Runs `reporter` in a folder, with this on its standard input; it must end with one of these codes.
    ///
    /// # Errors
    /// [`DemoError::Said`].
    pub fn reporter(
        &self,
        folder: &Path,
        arguments: &[&str],
        input: &[u8],
        codes: &[i32],
    ) -> Result<Ran, DemoError> {
        let common = ["--service", "service.toml", "--direct", "--lang", "en"];
        let all = arguments.iter().chain(&common).copied();
        let ran = run(&self.programs.reporter, all, folder, input)?;
        expect("reporter", arguments, ran, codes)
    }

    /// Runs `keyholder` as this person, who is named by pseudonym; it must end with one of these codes.
    ///
    /// # Errors
    /// [`DemoError::Said`]; [`DemoError::Unexpected`] for nobody.
    pub fn keyholder(&self, person: &str, arguments: &[&str], codes: &[i32]) -> Result<Ran, DemoError> {
        let home = self.home(person)?;
        let passphrase = places::passphrase(&home).display().to_string();
        let home = home.display().to_string();
        let common = ["--home", home.as_str(), "--passphrase-file", passphrase.as_str(), "--plain"];
        let all = arguments.iter().copied().chain(common);
        let ran = run(&self.programs.keyholder, all, &self.table, b"")?;
        expect("keyholder", arguments, ran, codes)
    }

    /// The home of a person.
    ///
    /// # Errors
    /// [`DemoError::Unexpected`] for nobody.
    pub fn home(&self, name: &str) -> Result<PathBuf, DemoError> {
        let plan = &self.made.plan;
        let person = plan.people.iter().find(|person| person.name == name);
        let unit = person.and_then(|person| plan.units.iter().find(|unit| unit.id == person.unit));
        match (unit, person) {
            (Some(unit), Some(person)) => Ok(self.made.places.home(unit, person)),
            _ => Err(DemoError::Unexpected("there is no such person")),
        }
    }

    /// The number of a person.
    #[must_use]
    pub fn number(&self, name: &str) -> String {
        let person = self.made.plan.people.iter().find(|person| person.name == name);
        person.map_or_else(String::new, |person| person.id.to_string())
    }

    /// The keyholders of a unit.
    pub fn keyholders(&self, unit: u16) -> impl Iterator<Item = &str> {
        let people = self.made.plan.people_of(unit);
        people.filter(|person| person.role == RoleDraft::Keyholder).map(|person| person.name.as_str())
    }

    /// A file on the table, as a program is given it.
    #[must_use]
    pub fn on_table(&self, name: &str) -> String {
        self.table.join(name).display().to_string()
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.page.world.unix_millis()
    }

    /// Waits until a second of the clock, and shows that it does.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub fn wait_until(&mut self, unix: u64, what: &str) -> Result<(), DemoError> {
        // The server looks at the clock ten times a second; what it then does takes a moment.
        let until = unix.saturating_mul(1_000).saturating_add(150);
        let left = until.saturating_sub(self.now());
        if left == 0 {
            return Ok(());
        }
        let bar = std::io::stderr().is_terminal() && left > 1_000;
        let step = 200;
        while self.now() < until {
            let left = until.saturating_sub(self.now());
            if bar {
                eprint_over(&format!("{}{what}: {} s", " ".repeat(MARGIN), left.div_ceil(1_000)));
            }
            self.page.world.wait(left.min(step));
        }
        if bar {
            eprint_over("");
        }
        Ok(())
    }

    /// Waits until something is so, at most so long.
    ///
    /// # Errors
    /// [`DemoError::Unexpected`] with what did not come about.
    pub fn until(
        &self,
        most: Duration,
        what: &'static str,
        mut so: impl FnMut() -> bool,
    ) -> Result<(), DemoError> {
        let end = self.now().saturating_add(u64::try_from(most.as_millis()).unwrap_or(u64::MAX));
        while !so() {
            if self.now() >= end {
                return Err(DemoError::Unexpected(what));
            }
            self.page.world.wait(20);
        }
        Ok(())
    }

    /// Starts the server and waits until it answers.
    ///
    /// # Errors
    /// [`DemoError::Server`] if it ends at once.
    pub fn start_server(&self) -> Result<Server, DemoError> {
        let log = self.made.places.server().join("log");
        let mut server = Server::start(&self.programs.server, &self.made.places.config(), &log)?;
        let answers = || std::net::TcpStream::connect(self.made.listen).is_ok();
        let started = self
            .until(Duration::from_secs(10), "the server does not answer", || answers() || server.has_ended());
        if server.has_ended() {
            return Err(DemoError::Server(log));
        }
        started.map(|()| server)
    }
}

/// Writes over the last line of a terminal.
fn eprint_over(text: &str) {
    // Progress: when nobody sees it, nothing is lost.
    let _ = write!(std::io::stderr(), "\r\u{1b}[K{text}").and_then(|()| std::io::stderr().flush());
}

fn expect(program: &str, arguments: &[&str], ran: Ran, codes: &[i32]) -> Result<Ran, DemoError> {
    if ran.code.is_some_and(|code| codes.contains(&code)) {
        return Ok(ran);
    }
    let command = format!("{program} {}", arguments.join(" "));
    Err(DemoError::Said { command, code: ran.code, said: ran.said().into() })
}

/// Copies a file to another name.
///
/// # Errors
/// [`DemoError::Disk`].
pub fn copy(from: &Path, to: &Path) -> Result<(), DemoError> {
    fs::copy(from, to)?;
    Ok(())
}

/// A text in lines of at most so many columns. A line that is too long is broken at spaces, and what follows stands as far
/// in as it does.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for whole in text.lines() {
        if whole.chars().count() <= width {
            lines.push(whole.to_owned());
            continue;
        }
        let indent: String = whole.chars().take_while(|c| *c == ' ').collect();
        let mut line = indent.clone();
        for word in whole.split_whitespace() {
            let empty = line.len() == indent.len();
            if !empty && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(core::mem::replace(&mut line, indent.clone()));
            } else if !empty {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    struct Standing(Cell<u64>);

    impl World for Standing {
        fn unix_millis(&self) -> u64 {
            self.0.get()
        }
        fn wait(&self, millis: u64) {
            self.0.set(self.0.get() + millis);
        }
    }

    #[test]
    fn lines_have_a_stopwatch_and_an_end() {
        let world = Standing(Cell::new(5_000));
        let mut out = Vec::new();
        let mut page = Page::new(&world, &mut out);
        page.say("first").unwrap();
        world.wait(12_340);
        page.say(&"word ".repeat(30)).unwrap();
        page.more("more").unwrap();
        page.quote("a\nb").unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "   0.0 s  first");
        assert!(lines[1].starts_with("  12.3 s  word"));
        assert!(lines.iter().all(|line| line.len() <= WIDTH + 1));
        assert_eq!(lines[3], "          more");
        assert_eq!(lines[5], "          | b");
    }

    #[test]
    fn text_is_broken_at_spaces() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("  in  there", 11), ["  in  there"]);
        assert_eq!(wrapped("  in there", 8), ["  in", "  there"]);
        assert_eq!(wrapped("averyveryverylongword b", 5), ["averyveryverylongword", "b"]);
        assert_eq!(wrapped("a\nb", 9), ["a", "b"]);
    }
}
