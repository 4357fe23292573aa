//! Time that has passed.

use std::time::{Duration, Instant};

/// A start from which time is counted.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Instant);

impl Clock {
    /// Starts to count.
    pub fn start() -> Self {
        Clock(Instant::now())
    }

    /// What has passed.
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}
