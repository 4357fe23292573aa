//! What threads have worked, and how much of that others could have done for them.
//!
//! One thread does in place what it would leave to others if there were any. Who wants to know how a
//! run would fare with more threads has that noted, thread by thread ([`Shareable`]).

use std::cell::Cell;
use std::time::Duration;

/// Work of a thread that others could have done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Shareable {
    /// What one other thread could have done.
    pub by_one: Duration,
    /// What any number of threads could have shared.
    pub by_all: Duration,
}

thread_local! {
    /// What there was since it is to be noted; `None`: it is not.
    static NOTED: Cell<Option<Shareable>> = const { Cell::new(None) };
}

/// Begins to note what this thread does that others could; returns what was noted before, for
/// [`noted`].
pub(crate) fn note() -> Option<Shareable> {
    NOTED.replace(Some(Shareable::default()))
}

/// What was noted since [`note`] has returned this; that is gone on with.
pub(crate) fn noted(before: Option<Shareable>) -> Shareable {
    let own = NOTED.take().unwrap_or_default();
    NOTED.set(before.map(|before| Shareable {
        by_one: before.by_one + own.by_one,
        by_all: before.by_all + own.by_all,
    }));
    own
}

/// Does what one other thread could do.
pub(crate) fn could_be_left<T>(work: impl FnOnce() -> T) -> T {
    timed(work, |noted, time| noted.by_one += time)
}

/// Does what any number of threads could share.
pub(crate) fn could_be_shared<T>(work: impl FnOnce() -> T) -> T {
    timed(work, |noted, time| noted.by_all += time)
}

#[inline]
fn timed<T>(work: impl FnOnce() -> T, add: impl FnOnce(&mut Shareable, Duration)) -> T {
    if NOTED.get().is_none() {
        return work();
    }
    // What is noted inside is part of this.
    let before = NOTED.take();
    let start = thread_time();
    let result = work();
    let time = thread_time().saturating_sub(start);
    NOTED.set(before.map(|mut noted| {
        add(&mut noted, time);
        noted
    }));
    result
}

/// How long the processor has worked for this thread.
#[cfg(unix)]
pub(crate) fn thread_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let (seconds, rest) = (time.tv_sec, time.tv_nsec);
    Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(rest).unwrap_or(0))
}

/// Not known here.
#[cfg(not(unix))]
pub(crate) fn thread_time() -> Duration {
    Duration::ZERO
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn busy() {
        let start = thread_time();
        while thread_time() < start + Duration::from_millis(2) {}
    }

    #[test]
    fn what_is_inside_of_something_counts_once_and_only_while_somebody_asks() {
        could_be_left(busy);
        let outer = note();
        assert_eq!(outer, None);
        could_be_shared(|| could_be_left(busy));
        let inner = note();
        could_be_left(busy);
        let inside = noted(inner);
        assert!(inside.by_one >= Duration::from_millis(2) && inside.by_all.is_zero());
        let all = noted(outer);
        assert!(all.by_one == inside.by_one && all.by_all >= Duration::from_millis(2));
        assert_eq!(NOTED.get(), None);
    }
}
