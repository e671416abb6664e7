//! The settings of the tor that serves the onion: what an operator is given, and reading what an operator has
//! (tor's manual, `tor(1)`, "THE CONFIGURATION FILE FORMAT").

use std::fmt;
use std::path::Path;

/// Streams that one circuit may have open at once: a browser makes six for a page, and all its tabs share a circuit.
pub const MAX_STREAMS: u64 = 20;

/// Where the onion's keys lie if nothing else is said: Debian's tor may write there.
pub const DEFAULT_ONION_DIR: &str = "/var/lib/tor/postern";

/// The settings that are recommended, for an onion whose keys lie in `onion_dir` and a server that listens on `socket`.
#[must_use]
pub fn recommended(onion_dir: &Path, socket: &Path) -> String {
    let (dir, socket) = (quoted(onion_dir), quoted(Path::new(&format!("unix:{}", socket.display()))));
    format!(
        "\
# tor for a Postern server's onion, and for nothing else: a tor that also browses or relays tells by its own traffic
# when this machine is up and busy. Keep the whole file, or compare it with `postern-server check --torrc FILE`.

# No client's port, no relay's port, no port to be steered by.
SocksPort 0
ORPort 0
DirPort 0
ControlPort 0

# The onion. Its key is the address: keep a copy of the directory offline, and let nobody else read it.
HiddenServiceDir {dir}
HiddenServiceVersion 3
HiddenServiceDirGroupReadable 0
# A socket, not a port: nothing else on this machine or its network can come this way.
HiddenServicePort 80 {socket}
HiddenServiceAllowUnknownPorts 0
# Which requests came by one circuit is not told to the server: leave this line out for ever, whatever a guide says.
# (HiddenServiceExportCircuitID)

# Under attack a visitor's computer works a little before it is let in; in quiet times it does not.
HiddenServicePoWDefensesEnabled 1
# Circuits a second that this tor builds for visitors, and how many at once when they come together.
HiddenServicePoWQueueRate 100
HiddenServicePoWQueueBurst 1000
# Streams of one circuit at once: six for a page, and all tabs of a browser share a circuit. More are refused; the circuit
# stays, since its visitor may be honest.
HiddenServiceMaxStreams {MAX_STREAMS}
HiddenServiceMaxStreamsCloseCircuit 0

# The onion stays hidden: three hops of its own, behind guards that are kept.
HiddenServiceSingleHopMode 0
HiddenServiceNonAnonymousMode 0
VanguardsLiteEnabled 1
ConnectionPadding auto
CircuitPadding 1

# Nothing of visitors in a log.
SafeLogging 1
Log notice syslog
AvoidDiskWrites 1
DisableDebuggerAttachment 1
"
    )
}

/// A path as a torrc takes it, whatever is in it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    if text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'#' | b'"' | b'\\')) {
        return text;
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// One setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1: where it begins.
    pub number: usize,
    /// The option, in lower case: tor does not tell cases apart.
    pub option: String,
    /// Its value, without quotes.
    pub value: String,
}

impl Line {
    /// Whether the value, a switch, is on.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.value.trim() == "1"
    }
}

/// An onion, with the settings that are its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onion {
    /// `HiddenServiceDir`.
    pub dir: String,
    /// Where its settings begin.
    pub number: usize,
    /// Every `HiddenService...` line up to the next onion's.
    pub lines: Vec<Line>,
}

impl Onion {
    /// The last line of an option: in tor the last one counts.
    #[must_use]
    pub fn last(&self, option: &str) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.option.eq_ignore_ascii_case(option))
    }
}

/// A torrc that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Torrc {
    /// What belongs to no onion.
    pub lines: Vec<Line>,
    /// The onions, in order.
    pub onions: Vec<Onion>,
}

/// Settings that are no one onion's, although they are called so.
const OF_ALL_ONIONS: [&str; 3] =
    ["hiddenservicesinglehopmode", "hiddenservicenonanonymousmode", "hiddenservicestatistics"];

/// A line that tor would not take either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TorrcError {
    /// A quoted value does not end, or something follows it.
    #[error("line {0} of the torrc has a quotation mark too few or too many")]
    Quotes(usize),
    /// A setting of an onion before any `HiddenServiceDir`.
    #[error("line {0} of the torrc is of an onion, and no HiddenServiceDir stands before it")]
    NoOnion(usize),
}

impl Torrc {
    /// Reads settings: one a line, `#` begins a comment, a backslash at a line's end goes on with the next.
    ///
    /// # Errors
    /// [`TorrcError`].
    pub fn parse(text: &str) -> Result<Self, TorrcError> {
        let mut torrc = Self::default();
        for (number, line) in logical_lines(text) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (option, value) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let value = value_of(value).ok_or(TorrcError::Quotes(number))?;
            // `+Option` adds to what the defaults say, `/Option` takes it back.
            let option = option.trim_start_matches(['+', '/']).to_ascii_lowercase();
            torrc.take(Line { number, option, value })?;
        }
        Ok(torrc)
    }

    /// The last line of an option that is no onion's.
    #[must_use]
    pub fn last(&self, option: &str) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.option.eq_ignore_ascii_case(option))
    }

    /// Every line of an option that is no onion's.
    pub fn all<'t>(&'t self, option: &'t str) -> impl Iterator<Item = &'t Line> {
        self.lines.iter().filter(move |line| line.option.eq_ignore_ascii_case(option))
    }

    fn take(&mut self, line: Line) -> Result<(), TorrcError> {
        let number = line.number;
        if line.option == "hiddenservicedir" {
            self.onions.push(Onion { dir: line.value, number, lines: Vec::new() });
        } else if line.option.starts_with("hiddenservice") && !OF_ALL_ONIONS.contains(&line.option.as_str()) {
            self.onions.last_mut().ok_or(TorrcError::NoOnion(number))?.lines.push(line);
        } else {
            self.lines.push(line);
        }
        Ok(())
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {} {}", self.number, self.option, self.value)
    }
}

/// Lines as tor sees them, with the number at which each begins.
fn logical_lines(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (at, line) in text.lines().enumerate() {
        // Within a line that goes on, a comment is left out and does not end it.
        if goes_on && line.trim_start().starts_with('#') {
            continue;
        }
        let (part, more) = match line.strip_suffix('\\') {
            Some(part) if !line.trim_start().starts_with('#') => (part, true),
            _ => (line, false),
        };
        match found.last_mut().filter(|_| goes_on) {
            Some((_, whole)) => whole.push_str(part),
            None => found.push((at + 1, part.to_owned())),
        }
        goes_on = more;
    }
    found
}

/// A value without its comment, or out of its quotes; `None` if those are not whole.
fn value_of(text: &str) -> Option<String> {
    let text = text.trim();
    let Some(inner) = text.strip_prefix('"') else {
        let plain = text.split_once('#').map_or(text, |(before, _)| before).trim();
        // `HiddenServicePort 80 "unix:/a b"`: the quotes are the target's.
        return Some(plain.to_owned());
    };
    let (mut value, mut chars) = (String::new(), inner.chars());
    loop {
        match chars.next()? {
            '"' => break,
            '\\' => value.push(chars.next()?),
            other => value.push(other),
        }
    }
    let rest = chars.as_str().trim();
    (rest.is_empty() || rest.starts_with('#')).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_recommended_can_be_read() {
        let text = recommended(Path::new("/var/lib/tor/postern"), Path::new("/run/postern/http.sock"));
        let torrc = Torrc::parse(&text).unwrap();
        assert_eq!(torrc.onions.len(), 1);
        let onion = &torrc.onions[0];
        assert_eq!(onion.dir, "/var/lib/tor/postern");
        assert_eq!(onion.last("HiddenServicePort").unwrap().value, "80 unix:/run/postern/http.sock");
        assert!(onion.last("HiddenServicePoWDefensesEnabled").unwrap().is_on());
        assert!(onion.last("HiddenServiceExportCircuitID").is_none());
        assert!(!torrc.last("HiddenServiceSingleHopMode").unwrap().is_on());
        assert_eq!(torrc.last("SocksPort").unwrap().value, "0");
    }

    #[test]
    fn lines_are_read_as_tor_reads_them() {
        let text = "# SocksPort 1\n socksPORT 0 # none\nLog notice \\\n# in between\n  syslog\n\
                    HiddenServiceDir \"/a \\\"b\\\"\"\n+HiddenServicePort 80\nhiddenServiceSingleHopMode 1\n\
                    HiddenServiceDir /c\n";
        let torrc = Torrc::parse(text).unwrap();
        assert_eq!(torrc.last("SocksPort").unwrap().value, "0");
        assert_eq!(
            torrc.last("log").unwrap(),
            &Line { number: 3, option: "log".into(), value: "notice   syslog".into() }
        );
        assert_eq!(
            torrc.onions.iter().map(|onion| onion.dir.as_str()).collect::<Vec<_>>(),
            ["/a \"b\"", "/c"]
        );
        assert_eq!(torrc.onions[0].lines.len(), 1);
        assert!(torrc.last("HiddenServiceSingleHopMode").unwrap().is_on());
    }

    #[test]
    fn what_tor_does_not_take_is_refused() {
        assert_eq!(Torrc::parse("\nLog \"notice"), Err(TorrcError::Quotes(2)));
        assert_eq!(Torrc::parse("Log \"notice\" x"), Err(TorrcError::Quotes(1)));
        assert_eq!(Torrc::parse("HiddenServicePort 80"), Err(TorrcError::NoOnion(1)));
    }

    #[test]
    fn a_path_with_spaces_is_quoted() {
        assert_eq!(quoted(Path::new("/a b")), "\"/a b\"");
        assert_eq!(quoted(Path::new("/a\"b")), "\"/a\\\"b\"");
        let torrc = Torrc::parse(&recommended(Path::new("/a b"), Path::new("/r/s"))).unwrap();
        assert_eq!(torrc.onions[0].dir, "/a b");
    }
}
