//! Text that is printed in any order and written in order.
//!
//! ```text
//! claim 3 ──> print ──> keep ── 3 is due: write it ──> claim 6 ...
//! claim 4 ──> print ──> keep ── 4 is not due yet ────> claim 5 ──> print ──> write 4, write 5
//! ```
//!
//! No thread is there just to write: each writes what it has printed, which is in the cache of its
//! core, and between two parts it writes those of its own that are due. None waits for others but
//! when so much text waits to be written that memory would grow, and at the end.
//!
//! Invariants: parts are claimed in order by threads that run, so the part that is due is always
//! being printed, or kept by a thread that comes to it next; buffers are used again.

use crate::sync::{self, Condvar, Mutex};
use std::collections::VecDeque;
use std::io::{self, Write};

/// Prints `count` parts on the threads of the current rayon pool and writes them in order.
///
/// Each thread makes itself a `printer` and prints parts with it: `print` appends part number n to
/// a buffer and returns what is to be passed to `written` along with n, in order.
///
/// # Errors
/// Whatever `writer` fails with; parts that are not begun then never are.
pub(super) fn print_in_order<P, T: Send>(
    count: usize,
    writer: &mut (dyn Write + Send),
    printer: impl Fn() -> P + Sync,
    print: impl Fn(&mut P, usize, &mut Vec<u8>) -> T + Sync,
    written: impl FnMut(T) + Send,
) -> io::Result<()> {
    let threads = sync::current_threads().min(count);
    let desk = Desk {
        count,
        most: threads * 2,
        state: Mutex::new(State {
            claimed: 0,
            written: 0,
            failure: None,
            door: Some(Door { writer, written }),
        }),
        moved: Condvar::new(),
    };
    sync::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| desk.work(&mut printer(), &print));
        }
    });
    match desk.state.into_inner().expect(NO_PANIC).failure {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

const NO_PANIC: &str = "nobody panics with the lock held";

/// Where text leaves; held by whoever writes.
struct Door<'w, F> {
    writer: &'w mut (dyn Write + Send),
    written: F,
}

struct State<'w, F> {
    /// Parts that somebody has begun, or finished.
    claimed: usize,
    /// Parts that are written.
    written: usize,
    failure: Option<io::Error>,
    door: Option<Door<'w, F>>,
}

struct Desk<'w, F> {
    count: usize,
    /// Parts that may be claimed and not written.
    most: usize,
    state: Mutex<State<'w, F>>,
    /// Something was written, or writing failed.
    moved: Condvar,
}

/// What a thread has printed and not written, and buffers to print to.
struct Kept<T> {
    parts: VecDeque<(usize, Vec<u8>, T)>,
    spare: Vec<Vec<u8>>,
}

impl<F> Desk<'_, F> {
    fn work<P, T>(
        &self,
        printer: &mut P,
        print: &(impl Fn(&mut P, usize, &mut Vec<u8>) -> T + Sync),
    ) where
        F: FnMut(T),
    {
        let mut kept = Kept { parts: VecDeque::new(), spare: Vec::new() };
        while let Some(number) = self.claim(&mut kept) {
            let mut text = kept.spare.pop().unwrap_or_default();
            let claimed = Claimed(&self.state, &self.moved);
            let extra = print(printer, number, &mut text);
            std::mem::forget(claimed);
            kept.parts.push_back((number, text, extra));
        }
    }

    /// Writes what is due of what was kept, and claims a part; when none are left, returns with
    /// everything written.
    fn claim<T>(&self, kept: &mut Kept<T>) -> Option<usize>
    where
        F: FnMut(T),
    {
        let mut state = self.state.lock().expect(NO_PANIC);
        loop {
            if state.failure.is_some() {
                return None;
            }
            let is_due = kept.parts.front().is_some_and(|(number, ..)| *number == state.written);
            if is_due
                && let Some(mut door) = state.door.take()
                && let Some((_, mut text, extra)) = kept.parts.pop_front()
            {
                drop(state);
                let outcome = door.writer.write_all(&text);
                if outcome.is_ok() {
                    (door.written)(extra);
                }
                text.clear();
                kept.spare.push(text);
                state = self.state.lock().expect(NO_PANIC);
                state.door = Some(door);
                state.written += 1;
                state.failure = outcome.err();
                self.moved.notify_all();
                continue;
            }
            if state.claimed < self.count && state.claimed - state.written < self.most {
                state.claimed += 1;
                return Some(state.claimed - 1);
            }
            if state.claimed == self.count && kept.parts.is_empty() {
                return None;
            }
            state = self.moved.wait(state).expect(NO_PANIC);
        }
    }
}

/// A part that is being printed. Dropped when printing panics: then nobody is to wait for it.
struct Claimed<'d, 'w, F>(&'d Mutex<State<'w, F>>, &'d Condvar);

impl<F> Drop for Claimed<'_, '_, F> {
    fn drop(&mut self) {
        if let Ok(mut state) = self.0.lock() {
            state.failure = Some(io::Error::other("printing panicked"));
        }
        self.1.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_written_in_order_whoever_prints_them() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap();
        let mut out = Vec::new();
        let mut numbers = Vec::new();
        let print = |(): &mut (), number: usize, text: &mut Vec<u8>| {
            assert!(text.is_empty());
            // Neighbours take different times.
            let _ = (0..number % 7 * 1000).map(std::hint::black_box).sum::<usize>();
            text.extend_from_slice(format!("{number} ").as_bytes());
            number
        };
        pool.install(|| print_in_order(500, &mut out, || (), print, |n| numbers.push(n))).unwrap();
        let wanted: String = (0..500).map(|n| format!("{n} ")).collect();
        assert_eq!(String::from_utf8(out).unwrap(), wanted);
        assert_eq!(numbers, (0..500).collect::<Vec<_>>());
    }

    #[test]
    fn a_printer_that_panics_is_not_waited_for() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
        let print =
            |(): &mut (), number: usize, _: &mut Vec<u8>| assert_ne!(number, 5, "on purpose");
        let run = || pool.install(|| print_in_order(100, &mut io::sink(), || (), print, |()| ()));
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
        assert!(outcome.is_err());
    }

    #[test]
    fn a_writer_that_fails_ends_it() {
        struct Full(usize);
        impl Write for Full {
            fn write(&mut self, text: &[u8]) -> io::Result<usize> {
                self.0 = self.0.checked_sub(text.len()).ok_or(io::ErrorKind::StorageFull)?;
                Ok(text.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
        let print =
            |(): &mut (), _: usize, text: &mut Vec<u8>| text.extend_from_slice(b"0123456789");
        let outcome = pool.install(|| print_in_order(100, &mut Full(55), || (), print, |()| ()));
        assert_eq!(outcome.unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
