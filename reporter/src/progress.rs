//! What a journey is doing, while it does it.

use crate::visit::Request;
use core::future::Future;
use core::time::Duration;
use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};
use tokio::time::Instant;

use crate::journey::{Doing, PAUSE, Pace, Step};
use crate::screen::Screen;
use crate::text::Text;

/// Requests of a visit.
const REQUESTS: u64 = 3;

/// Shows the steps of a journey on standard error: a bar, or a line a step with `--plain`, or nothing.
pub struct Progress<'t> {
    text: &'t Text,
    bar: Option<ProgressBar>,
    lines: bool,
    tor: Option<u8>,
}

impl<'t> Progress<'t> {
    /// The way of showing that fits the screen.
    #[must_use]
    pub fn new(screen: &'t Screen) -> Self {
        let bar = !screen.plain && !screen.json && io::stderr().is_terminal();
        let style =
            ProgressStyle::with_template("{bar:24} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
        Self {
            text: &screen.text,
            bar: bar.then(|| ProgressBar::new(REQUESTS).with_style(style)),
            lines: screen.plain && !screen.json,
            tor: None,
        }
    }

    /// Shows a step.
    pub fn show(&mut self, step: Step) {
        let visit = self.place(step);
        let message = match step.doing {
            Doing::Asking(request) => self.text.with(key(request), &[("visit", visit.into())]),
            Doing::Waiting(time) => self
                .text
                .with("doing-waiting", &[("visit", visit.into()), ("seconds", time.as_secs().into())]),
            Doing::Done => self.text.with("doing-done", &[("visit", visit.into())]),
        };
        if let Some(bar) = &self.bar {
            let visits = u64::try_from(step.of.unwrap_or(step.visit)).unwrap_or(u64::MAX);
            let before = u64::try_from(step.visit.saturating_sub(1)).unwrap_or(u64::MAX);
            bar.set_length(visits.saturating_mul(REQUESTS));
            bar.set_position(before.saturating_mul(REQUESTS).saturating_add(position(step.doing)));
            bar.set_message(message);
            bar.enable_steady_tick(Duration::from_millis(250));
        } else if self.lines {
            // Standard error closed: nobody to tell.
            let _ = writeln!(io::stderr(), "{message}");
        }
    }

    /// Shows how far the embedded Tor has come, in per cent; as lines, a line for each quarter.
    pub fn show_tor(&mut self, percent: u8) {
        let quarter = percent.checked_div(25);
        let message = self.text.with("doing-tor", &[("percent", u64::from(percent).into())]);
        if let Some(bar) = &self.bar {
            bar.set_length(100);
            bar.set_position(percent.into());
            bar.set_message(message);
            bar.enable_steady_tick(Duration::from_millis(250));
        } else if self.lines && self.tor != quarter {
            let _ = writeln!(io::stderr(), "{message}");
        }
        self.tor = quarter;
    }

    fn place(&self, step: Step) -> String {
        match step.of {
            Some(of) if of > 1 => {
                self.text.with("doing-visit-of", &[("visit", step.visit.into()), ("of", of.into())])
            }
            _ if step.visit > 1 => self.text.with("doing-visit", &[("visit", step.visit.into())]),
            _ => self.text.say("doing-only-visit"),
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

const fn key(request: Request) -> &'static str {
    match request {
        Request::Index => "doing-index",
        Request::Shelf => "doing-shelf",
        Request::Post => "doing-post",
    }
}

const fn position(doing: Doing) -> u64 {
    match doing {
        Doing::Waiting(_) | Doing::Asking(Request::Index) => 0,
        Doing::Asking(Request::Shelf) => 1,
        Doing::Asking(Request::Post) => 2,
        Doing::Done => REQUESTS,
    }
}

/// Waits in real time; in a drill not between visits.
#[derive(Debug)]
pub struct RealPace {
    waits: bool,
    answered: Mutex<Option<Instant>>,
}

impl RealPace {
    /// A pace before the first request; one that does not wait between visits is for drills.
    #[must_use]
    pub const fn new(waits: bool) -> Self {
        Self { waits, answered: Mutex::new(None) }
    }
}

impl Pace for RealPace {
    fn answered(&self) {
        *self.answered.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    async fn until_next(&self) {
        let answered = *self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answered) = answered {
            tokio::time::sleep_until(answered + PAUSE).await;
        }
    }

    fn wait(&self, time: Duration) -> impl Future<Output = ()> + Send {
        tokio::time::sleep(self.takes(time))
    }

    fn takes(&self, time: Duration) -> Duration {
        if self.waits { time } else { Duration::ZERO }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_next_request_is_as_late_whatever_was_computed_meanwhile() {
        let pace = RealPace::new(false);
        let begun = Instant::now();
        pace.until_next().await;
        assert_eq!(begun.elapsed(), Duration::ZERO, "nothing was answered yet");
        for computed in [0, 30, 99] {
            let answered = Instant::now();
            pace.answered();
            tokio::time::advance(Duration::from_millis(computed)).await;
            pace.until_next().await;
            assert_eq!(answered.elapsed(), PAUSE);
        }
        pace.answered();
        tokio::time::advance(PAUSE * 2).await;
        let late = Instant::now();
        pace.until_next().await;
        assert_eq!(late.elapsed(), Duration::ZERO);
    }
}
