//! Work that could be shared, done in order on the thread of the caller.

use super::Mutex;
use super::work::{could_be_left, could_be_shared};

/// How many threads share work here.
pub(crate) fn current_threads() -> usize {
    1
}

/// The number of the thread among those that share work.
pub(crate) fn worker_number() -> usize {
    0
}

/// Whether `check` holds for all items; stops early when it does not. Takes a worker from `idle`, or
/// makes one, and leaves it there at the end.
pub(crate) fn all_in_parallel<T, W>(
    items: &[T],
    idle: &Mutex<Vec<W>>,
    worker: impl Fn() -> W,
    check: impl Fn(&mut W, &T) -> bool,
) -> bool {
    let waiting = idle.lock().ok().and_then(|mut idle| idle.pop());
    let mut worker = waiting.unwrap_or_else(worker);
    let well = could_be_shared(|| items.iter().all(|item| check(&mut worker, item)));
    if let Ok(mut idle) = idle.lock() {
        idle.push(worker);
    }
    well
}

/// What `map` makes of the numbers below `count`, in order.
pub(crate) fn map_in_parallel<R>(count: usize, _: usize, map: impl Fn(usize) -> R) -> Vec<R> {
    could_be_shared(|| (0..count).map(map).collect())
}

/// What `map` makes of the items, in order.
pub(crate) fn take_in_parallel<T, R>(items: Vec<T>, _: usize, map: impl Fn(T) -> R) -> Vec<R> {
    could_be_shared(|| items.into_iter().map(map).collect())
}

/// Somewhere to leave work that borrows what outlives the scope.
pub(crate) struct Scope<'s, 'scope>(std::marker::PhantomData<(&'s (), &'scope ())>);

impl<'scope> Scope<'_, 'scope> {
    /// Does `work`.
    pub(crate) fn spawn(&self, work: impl FnOnce() + 'scope) {
        could_be_left(work);
    }
}

/// Calls `work` with a scope.
pub(crate) fn scope<'scope, R>(work: impl FnOnce(&Scope<'_, 'scope>) -> R) -> R {
    work(&Scope(std::marker::PhantomData))
}

/// No workers but the caller.
pub(crate) enum Pool {}

impl Pool {
    /// There is none.
    pub(crate) fn new(_: usize) -> Option<Pool> {
        None
    }

    /// Never called: there is no pool.
    pub(crate) fn install<T>(&self, _: impl FnOnce() -> T) -> T {
        match *self {}
    }
}
