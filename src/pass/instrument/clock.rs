//! Time that has passed, and time that a thread has worked.

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

/// How long the processor has worked for this thread.
#[cfg(unix)]
pub(super) fn thread_time() -> Duration {
    duration(rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime))
}

#[cfg(unix)]
fn duration(time: rustix::time::Timespec) -> Duration {
    let (seconds, rest) = (time.tv_sec, time.tv_nsec);
    Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(rest).unwrap_or(0))
}

/// Not known here.
#[cfg(not(unix))]
pub(super) fn thread_time() -> Duration {
    Duration::ZERO
}
