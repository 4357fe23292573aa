//! The one door to concurrency.
//!
//! Only this module names locks, atomics and the pool of threads, so that a model checker can stand
//! in for them: with `--cfg irtool_shuttle` locks and atomics come from `shuttle`, which runs a test
//! under many interleavings (`tests/schedules`).

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

/// Whether `check` holds for all items, asked on rayon's current pool; stops early when it does
/// not. A thread makes itself a worker for each stretch of items that it takes.
pub(crate) fn all_in_parallel<T: Sync, W>(
    items: &[T],
    worker: impl Fn() -> W + Sync + Send,
    check: impl Fn(&mut W, &T) -> bool + Sync + Send,
) -> bool {
    use rayon::prelude::*;
    items.par_iter().map_init(worker, |worker, item| check(worker, item)).all(|well| well)
}

/// The workers that share the work of one run.
pub(crate) struct Pool(rayon::ThreadPool);

impl Pool {
    /// A pool of `threads` workers, or `None` where the system gives no more threads.
    pub(crate) fn new(threads: usize) -> Option<Pool> {
        // The stack of a worker is address space, not memory, until it is used; deep nesting
        // moves to other stacks long before it ends.
        let builder = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20);
        builder.thread_name(|number| format!("irtool-{number}")).build().ok().map(Pool)
    }

    /// Runs `work` on the pool, which is then rayon's current one.
    pub(crate) fn install<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.0.install(work)
    }
}

/// How many threads the machine has for this process.
pub(crate) fn available_threads() -> usize {
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

/// The number of the thread among the workers of rayon's pool; 0 for a thread that is none.
pub(crate) fn worker_number() -> usize {
    rayon::current_thread_index().unwrap_or(0)
}
