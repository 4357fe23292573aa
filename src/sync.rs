//! The one door to concurrency.
//!
//! Only this module names locks, atomics and thread-local storage, so that a model checker can
//! stand in for all of them: with `--cfg irtool_shuttle` they come from `shuttle`, which runs a
//! test under many interleavings (`tests/interner_shuttle.rs`).

#[cfg(not(irtool_shuttle))]
pub(crate) use std::sync::{
    Arc, Mutex, RwLock,
    atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering},
};

#[cfg(irtool_shuttle)]
pub(crate) use shuttle::sync::{
    Arc, Mutex, RwLock,
    atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering},
};

#[cfg(irtool_shuttle)]
pub(crate) use shuttle::thread_local;
#[cfg(not(irtool_shuttle))]
pub(crate) use std::thread_local;

/// A number that no other call in this process has returned, never 0.
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
