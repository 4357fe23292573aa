//! Running a test under many schedules.

use shuttle::scheduler::{PctScheduler, RandomScheduler, Scheduler};
use shuttle::{Config, Runner, thread};
use std::sync::Arc;

const SCHEDULES: usize = 2_000;

/// Runs `test` under schedules of both kinds.
pub fn explore(test: impl Fn() + Send + Sync + 'static) {
    let test = Arc::new(test);
    run(RandomScheduler::new_from_seed(1, SCHEDULES), &test);
    for depth in [2, 4] {
        run(PctScheduler::new_from_seed(2, depth, SCHEDULES), &test);
    }
}

fn run(scheduler: impl Scheduler + 'static, test: &Arc<impl Fn() + Send + Sync + 'static>) {
    let mut config = Config::new();
    config.stack_size = 1 << 20;
    let test = Arc::clone(test);
    Runner::new(scheduler, config).run(move || test());
}

/// What each of `threads` threads makes of its number.
pub fn on_threads<T: Send + 'static>(
    threads: usize,
    work: impl Fn(usize) -> T + Send + Sync + 'static,
) -> Vec<T> {
    let work = Arc::new(work);
    let spawned: Vec<_> = (0..threads)
        .map(|number| {
            let work = Arc::clone(&work);
            thread::spawn(move || work(number))
        })
        .collect();
    spawned.into_iter().map(|thread| thread.join().expect("no thread panics")).collect()
}

/// Asserts that all threads got the same.
pub fn assert_agreed<T: PartialEq + std::fmt::Debug>(got: &[T]) {
    for other in &got[1..] {
        assert_eq!(*other, got[0], "two threads got different handles");
    }
}
