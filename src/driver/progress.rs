//! A sign of life on the terminal when a run takes long.
//!
//! Shown on standard error after a second, and gone before anything else is written. Not shown
//! where standard error is not a terminal.

use crate::sync::Ticker;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

const DELAY: Duration = Duration::from_secs(1);
const PERIOD: Duration = Duration::from_millis(100);

/// The display; dropping it clears it.
pub(super) struct Progress {
    shown: Option<(Ticker, ProgressBar)>,
}

impl Progress {
    /// Starts to wait for the second, if `wanted`.
    pub fn start(wanted: bool) -> Self {
        if !wanted {
            return Progress { shown: None };
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        let ticking = bar.clone();
        let mut visible = false;
        let ticker = Ticker::start(DELAY, PERIOD, move || {
            if !std::mem::replace(&mut visible, true) {
                ticking.set_draw_target(ProgressDrawTarget::stderr());
            }
            ticking.tick();
        });
        Progress { shown: Some((ticker, bar)) }
    }

    /// Says what is being done.
    pub fn phase(&self, words: &'static str) {
        if let Some((_, bar)) = &self.shown {
            bar.set_message(words);
        }
    }

    /// Clears the display for good.
    pub fn stop(&mut self) {
        if let Some((ticker, bar)) = self.shown.take() {
            drop(ticker);
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stop();
    }
}
