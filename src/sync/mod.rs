//! The one door to concurrency.
//!
//! Only this module names locks, atomics and the pool of threads, so that a model checker can stand
//! in for them: with `--cfg irtool_shuttle` locks and atomics come from `shuttle`, which runs a test
//! under many interleavings (`tests/schedules`).
//!
//! ```text
//! work        what a thread has done, and what of that others could have
//! parallel    on rayon: the pool that the caller has installed, or one that the driver starts
//! serial      the same functions on the caller's thread, without the feature `parallel`
//! jobserver   leave to run a thread, from the `make` that started the process
//! ```
//!
//! Invariants: work is shared on the pool in which the caller runs and on no other, so rayon's
//! global pool is never started; outside any pool, and in a pool of one thread, it is done in place.

#[cfg(feature = "parallel")]
mod jobserver;
mod work;
#[cfg(feature = "parallel")]
#[path = "parallel.rs"]
mod workers;
#[cfg(not(feature = "parallel"))]
#[path = "serial.rs"]
mod workers;

pub(crate) use workers::{
    Pool, all_in_parallel, current_threads, map_in_parallel, scope, take_in_parallel, worker_number,
};

pub(crate) use work::{Shareable, could_be_left, could_be_shared, note, noted, thread_time};

#[cfg(not(irtool_shuttle))]
pub(crate) use std::sync::{
    Arc, Condvar, Mutex,
    atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering},
};

#[cfg(irtool_shuttle)]
pub(crate) use shuttle::sync::{
    Arc, Condvar, Mutex,
    atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering},
};

/// What is set once. The same for the model checker: those who set it here hold a lock.
pub(crate) use std::sync::OnceLock;

/// A number that no other call in this process has returned, never 0.
#[cfg(debug_assertions)]
pub(crate) fn unique_number() -> u32 {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

/// How many threads the machine has for this process; one if this is built to use no more.
pub(crate) fn available_threads() -> usize {
    if !cfg!(feature = "parallel") {
        return 1;
    }
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Calls a function at regular times on a thread of its own, until it is dropped.
pub(crate) struct Ticker {
    stop: Option<std::sync::mpsc::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Ticker {
    /// Calls `tick` after `delay` and then every `period`.
    pub(crate) fn start(
        delay: std::time::Duration,
        period: std::time::Duration,
        mut tick: impl FnMut() + Send + 'static,
    ) -> Ticker {
        let (stop, stopped) = std::sync::mpsc::channel();
        let run = move || {
            let mut wait = delay;
            while stopped.recv_timeout(wait) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                tick();
                wait = period;
            }
        };
        // Without a thread there are no ticks; nothing depends on them.
        let thread = std::thread::Builder::new().name("irtool-ticker".into()).spawn(run).ok();
        Ticker { stop: Some(stop), thread }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
