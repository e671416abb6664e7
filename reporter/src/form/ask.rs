//! One question at a time: the line, the choice, the text, the meter.

use zeroize::Zeroizing;

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

/// What ends a text of several lines.
const END: &str = ".";
/// What skips all that is left.
const ENOUGH: &str = "!";

/// What a person said.
pub enum Said {
    /// This.
    Text(Zeroizing<String>),
    /// Nothing: skipped.
    Nothing,
    /// "Send what I have."
    Enough,
}

/// Asks for one line.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn line(screen: &mut Screen, console: &mut dyn Console) -> Result<Said, Failure> {
    screen.ask(">");
    let line = read(console)?;
    let trimmed = line.trim();
    Ok(match trimmed {
        "" => Said::Nothing,
        ENOUGH => Said::Enough,
        _ => Said::Text(Zeroizing::new(trimmed.to_owned())),
    })
}

/// Asks for one line of at most `most` bytes, until it fits.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn text(screen: &mut Screen, console: &mut dyn Console, most: usize) -> Result<Said, Failure> {
    loop {
        match line(screen, console)? {
            Said::Text(text) if text.len() > most => over(screen, text.len() - most),
            Said::Text(text) => {
                screen.with("meter-field", &[("bytes", text.len().into()), ("most", most.into())]);
                return Ok(Said::Text(text));
            }
            other => return Ok(other),
        }
    }
}

/// Asks for a text of several lines, ended by a line with a full stop alone.
///
/// # Errors
/// [`Failure`]: the input ended before it.
pub fn paragraphs(screen: &mut Screen, console: &mut dyn Console, most: usize) -> Result<Said, Failure> {
    loop {
        let mut whole = Zeroizing::new(String::with_capacity(most));
        loop {
            screen.ask(">");
            let line = read(console)?;
            if line.trim() == END {
                break;
            }
            whole.push_str(&line);
            whole.push('\n');
        }
        let length = whole.trim_end().len();
        whole.truncate(length);
        match length {
            0 => return Ok(Said::Nothing),
            _ if length > most => over(screen, length - most),
            _ => return Ok(Said::Text(whole)),
        }
    }
}

/// Asks for one of `names`, by its number in the list, or by what it is called.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn choice(
    screen: &mut Screen,
    console: &mut dyn Console,
    names: &[String],
) -> Result<Option<Result<usize, ()>>, Failure> {
    list(screen, names);
    loop {
        match line(screen, console)? {
            Said::Nothing => return Ok(None),
            Said::Enough => return Ok(Some(Err(()))),
            Said::Text(text) => match position(&text, names) {
                Some(at) => return Ok(Some(Ok(at))),
                None => screen.with("ask-choice-again", &[("most", names.len().into())]),
            },
        }
    }
}

/// Asks for several of `names`, by their numbers.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn several(
    screen: &mut Screen,
    console: &mut dyn Console,
    names: &[String],
) -> Result<Option<Vec<usize>>, Failure> {
    list(screen, names);
    loop {
        match line(screen, console)? {
            Said::Nothing => return Ok(Some(Vec::new())),
            Said::Enough => return Ok(None),
            Said::Text(text) => {
                let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
                let chosen: Option<Vec<usize>> = parts.map(|part| position(part, names)).collect();
                match chosen {
                    Some(mut chosen) => {
                        let mut seen = Vec::new();
                        chosen.retain(|at| {
                            !seen.contains(at) && {
                                seen.push(*at);
                                true
                            }
                        });
                        return Ok(Some(chosen));
                    }
                    None => screen.with("ask-choice-again", &[("most", names.len().into())]),
                }
            }
        }
    }
}

/// Asks a question that is answered by yes or no; Enter is `usual`.
///
/// # Errors
/// [`Failure`]: the input ended.
pub fn yes(screen: &mut Screen, console: &mut dyn Console, key: &str, usual: bool) -> Result<bool, Failure> {
    let question = screen.text.say(key);
    let marks = screen.text.say(if usual { "ask-yes-usual" } else { "ask-no-usual" });
    loop {
        screen.ask(&format!("{question} {marks}"));
        let line = read(console)?;
        match line.trim().to_lowercase().as_str() {
            "" => return Ok(usual),
            "y" | "yes" | "i" | "ie" | "oes" | "ydw" | "ydy" => return Ok(true),
            "n" | "no" | "na" | "nac oes" | "nac ydw" | "nage" => return Ok(false),
            _ => {}
        }
    }
}

fn list(screen: &mut Screen, names: &[String]) {
    for (number, name) in (1usize..).zip(names) {
        screen.line(&format!("  {number}  {name}"));
    }
}

fn position(text: &str, names: &[String]) -> Option<usize> {
    let by_number = text.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|at| *at < names.len());
    by_number.or_else(|| names.iter().position(|name| name.to_lowercase() == text.to_lowercase()))
}

fn over(screen: &mut Screen, over: usize) {
    screen.with("ask-too-long", &[("over", over.into())]);
}

fn read(console: &mut dyn Console) -> Result<Zeroizing<String>, Failure> {
    match console.line() {
        Ok(Some(line)) => Ok(line),
        Ok(None) | Err(_) => Err(Failure::new(Exit::Usage, "input-ended")),
    }
}
