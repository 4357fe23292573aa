//! Work shared among the threads of rayon's current pool.

use super::Mutex;
use super::jobserver::Tokens;
use super::work::{could_be_left, could_be_shared};
use rayon::prelude::*;
use std::thread::JoinHandle;

/// How many threads share work here: those of the pool in which the caller runs.
pub(crate) fn current_threads() -> usize {
    // Asked outside a pool, rayon would start its global one to answer.
    match rayon::current_thread_index() {
        Some(_) => rayon::current_num_threads(),
        None => 1,
    }
}

/// The number of the thread among the workers of rayon's pool; 0 for a thread that is none.
pub(crate) fn worker_number() -> usize {
    rayon::current_thread_index().unwrap_or(0)
}

/// Tasks for each thread, where there are as many items. A thread that has nothing to do takes tasks
/// from another but no items: with as few tasks as rayon makes by itself, the last one is a quarter
/// of all work.
const TASKS: usize = 32;

/// How many of so many items a task has at most.
fn longest_task(items: usize) -> usize {
    (items / (TASKS * current_threads())).max(1)
}

/// Whether `check` holds for all items; stops early when it does not. A thread takes a worker from
/// `idle`, or makes itself one, for each stretch of items, and leaves it there at the end.
pub(crate) fn all_in_parallel<T: Sync, W: Send>(
    items: &[T],
    idle: &Mutex<Vec<W>>,
    worker: impl Fn() -> W + Sync + Send,
    check: impl Fn(&mut W, &T) -> bool + Sync + Send,
) -> bool {
    let workers = Workers { own: (0..current_threads()).map(|_| Mutex::new(None)).collect(), idle };
    let lend = || Lent { workers: &workers, worker: Some(workers.take().unwrap_or_else(&worker)) };
    let works = |lent: &mut Lent<'_, W>, item| lent.worker.as_mut().is_some_and(|w| check(w, item));
    if current_threads() == 1 {
        let mut lent = lend();
        return could_be_shared(|| items.iter().all(|item| works(&mut lent, item)));
    }
    let tasks = items.par_iter().with_max_len(longest_task(items.len()));
    tasks.map_init(lend, works).all(|well| well)
}

/// Workers that have nothing to do.
struct Workers<'w, W> {
    /// By thread: what one has worked with is in its cache. A thread that waits in a task may begin
    /// another meanwhile, for which it needs one more.
    own: Vec<Mutex<Option<W>>>,
    idle: &'w Mutex<Vec<W>>,
}

impl<W> Workers<'_, W> {
    fn take(&self) -> Option<W> {
        let own = self.own.get(worker_number()).and_then(|own| own.lock().ok()?.take());
        own.or_else(|| self.idle.lock().ok()?.pop())
    }

    fn give_back(&self, worker: W) {
        let aside = match self.own.get(worker_number()).map(|own| own.lock()) {
            Some(Ok(mut own)) => own.replace(worker),
            _ => Some(worker),
        };
        // Without it, another is made.
        if let (Some(worker), Ok(mut idle)) = (aside, self.idle.lock()) {
            idle.push(worker);
        }
    }
}

impl<W> Drop for Workers<'_, W> {
    fn drop(&mut self) {
        if let Ok(mut idle) = self.idle.lock() {
            idle.extend(self.own.iter().filter_map(|own| own.lock().ok()?.take()));
        }
    }
}

/// A worker that goes back when it is dropped.
struct Lent<'w, W> {
    workers: &'w Workers<'w, W>,
    worker: Option<W>,
}

impl<W> Drop for Lent<'_, W> {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.take() {
            self.workers.give_back(worker);
        }
    }
}

/// What `map` makes of the numbers below `count`, in order; `least` of them are worth a task.
pub(crate) fn map_in_parallel<R: Send>(
    count: usize,
    least: usize,
    map: impl Fn(usize) -> R + Sync + Send,
) -> Vec<R> {
    if current_threads() == 1 {
        return could_be_shared(|| (0..count).map(map).collect());
    }
    let longest = longest_task(count).max(least);
    (0..count).into_par_iter().with_min_len(least).with_max_len(longest).map(map).collect()
}

/// What `map` makes of the items, in order; `least` of them are worth a task.
pub(crate) fn take_in_parallel<T: Send, R: Send>(
    items: Vec<T>,
    least: usize,
    map: impl Fn(T) -> R + Sync + Send,
) -> Vec<R> {
    if current_threads() == 1 {
        return could_be_shared(|| items.into_iter().map(map).collect());
    }
    let longest = longest_task(items.len()).max(least);
    items.into_par_iter().with_min_len(least).with_max_len(longest).map(map).collect()
}

/// Somewhere to leave work that borrows what outlives the scope.
pub(crate) struct Scope<'s, 'scope>(Option<&'s rayon::Scope<'scope>>);

impl<'scope> Scope<'_, 'scope> {
    /// Does `work` before the scope ends: on any thread of the pool, or right now if there is one.
    pub(crate) fn spawn(&self, work: impl FnOnce() + Send + 'scope) {
        match self.0 {
            Some(scope) => scope.spawn(|_| work()),
            None => could_be_left(work),
        }
    }
}

/// Calls `work` with a scope, and returns when all that was left there is done.
pub(crate) fn scope<'scope, R: Send>(work: impl FnOnce(&Scope<'_, 'scope>) -> R + Send) -> R {
    if current_threads() == 1 {
        return work(&Scope(None));
    }
    rayon::scope(|scope| work(&Scope(Some(scope))))
}

/// The workers that share the work of one run. The first runs at once; where `make` deals out
/// tokens, each of the others waits for one and gives it back in the end.
pub(crate) struct Pool {
    /// Ended before anything below is waited for.
    pool: Option<rayon::ThreadPool>,
    tokens: Option<Tokens>,
    threads: Vec<JoinHandle<()>>,
}

impl Pool {
    /// A pool of `threads` workers, or `None` where the system gives no more threads.
    pub(crate) fn new(threads: usize) -> Option<Pool> {
        let tokens = Tokens::offered(threads.saturating_sub(1));
        let mut handles = Vec::new();
        // The stack of a worker is address space, not memory, until it is used; deep nesting
        // moves to other stacks long before it ends.
        let builder = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20);
        let builder = builder.thread_name(|number| format!("irtool-{number}"));
        let built = builder
            .spawn_handler(|worker| {
                let name = worker.name().unwrap_or("irtool").to_owned();
                let size = worker.stack_size().unwrap_or(8 << 20);
                let waiting = tokens.as_ref().filter(|_| worker.index() > 0).map(Tokens::queue);
                let run = move || {
                    let _token = match waiting {
                        Some(queue) => match queue.wait() {
                            Some(token) => Some(token),
                            None => return,
                        },
                        None => None,
                    };
                    worker.run();
                };
                handles.push(std::thread::Builder::new().name(name).stack_size(size).spawn(run)?);
                Ok(())
            })
            .build();
        Some(Pool { pool: Some(built.ok()?), tokens, threads: handles })
    }

    /// Runs `work` on the pool, which is then rayon's current one.
    pub(crate) fn install<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        match &self.pool {
            Some(pool) => pool.install(work),
            None => work(),
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.pool.take());
        if self.tokens.take().is_some() {
            // A process that ends must have given its tokens back.
            for thread in self.threads.drain(..) {
                let _ = thread.join();
            }
        }
    }
}
