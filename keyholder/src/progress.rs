//! A sign of life during whatever takes more than a second. It goes to standard error, and only to a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Whether progress is shown.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    shown: bool,
}

impl Progress {
    /// Shown or not: `--plain` and `--json` do not.
    #[must_use]
    pub const fn new(shown: bool) -> Self {
        Self { shown }
    }

    /// A spinner beside `label` while `work` runs.
    pub fn spin<T>(self, label: &'static str, work: impl FnOnce() -> T) -> T {
        let bar = if self.shown { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        bar.set_message(label);
        bar.enable_steady_tick(Duration::from_millis(120));
        let done = work();
        bar.finish_and_clear();
        done
    }

    /// A bar of `len` steps beside `label`; whoever makes it finishes it.
    #[must_use]
    pub fn bar(self, label: &'static str, len: u64) -> ProgressBar {
        let bar = if self.shown { ProgressBar::new(len) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len}") {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(label);
        bar
    }
}
