//! Text that is printed in any order and written in order.
//!
//! ```text
//! claim 3 ──> print ──> hand in ──┐
//! claim 4 ──> print ──> hand in ──┼──> whoever hands in what comes next writes it, and what
//! claim 5 ──> print ──> hand in ──┘    waits behind it, while the others go on printing
//! ```
//!
//! No thread is there just to write, and none waits for others but when so much text waits to be
//! written that memory would grow: then the writer is the slowest, and printing ahead is no use.
//!
//! Invariants: parts are claimed in order by threads that run, so the part that is written next is
//! always being printed or handed in, never queued; buffers are used again.

use crate::sync::{self, Condvar, Mutex};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Prints `count` parts on the threads of the current rayon pool and writes them in order.
///
/// `print` appends part number n to a buffer, which has room for `room` bytes at first, and returns
/// what is to be passed to `written` along with n, in order.
///
/// # Errors
/// Whatever `writer` fails with; parts that are not begun then never are.
pub(super) fn print_in_order<T: Send>(
    count: usize,
    room: usize,
    writer: &mut (dyn Write + Send),
    print: impl Fn(usize, &mut Vec<u8>) -> T + Sync,
    written: impl FnMut(T) + Send,
) -> io::Result<()> {
    let threads = sync::current_threads().min(count);
    let desk = Desk {
        count,
        room,
        most: threads * 2,
        state: Mutex::new(State {
            claimed: 0,
            written: 0,
            waiting: BTreeMap::new(),
            spare: Vec::new(),
            failure: None,
            door: Some(Door { writer, written }),
        }),
        moved: Condvar::new(),
    };
    sync::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| desk.work(&print));
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

struct State<'w, T, F> {
    /// Parts that somebody has begun, or finished.
    claimed: usize,
    /// Parts that are written.
    written: usize,
    /// Parts that are printed, by number.
    waiting: BTreeMap<usize, (Vec<u8>, T)>,
    spare: Vec<Vec<u8>>,
    failure: Option<io::Error>,
    door: Option<Door<'w, F>>,
}

struct Desk<'w, T, F> {
    count: usize,
    room: usize,
    /// Parts that may be claimed and not written.
    most: usize,
    state: Mutex<State<'w, T, F>>,
    /// Something was written, or writing failed.
    moved: Condvar,
}

impl<T: Send, F: FnMut(T) + Send> Desk<'_, T, F> {
    fn work(&self, print: &(impl Fn(usize, &mut Vec<u8>) -> T + Sync)) {
        while let Some((number, mut text)) = self.claim() {
            let claimed = Claimed(&self.state, &self.moved);
            let extra = print(number, &mut text);
            std::mem::forget(claimed);
            self.hand_in(number, text, extra);
        }
    }

    fn claim(&self) -> Option<(usize, Vec<u8>)> {
        let mut state = self.state.lock().expect(NO_PANIC);
        loop {
            if state.claimed == self.count || state.failure.is_some() {
                return None;
            }
            if state.claimed - state.written < self.most {
                state.claimed += 1;
                let text = state.spare.pop();
                let text = text.unwrap_or_else(|| Vec::with_capacity(self.room));
                return Some((state.claimed - 1, text));
            }
            state = self.moved.wait(state).expect(NO_PANIC);
        }
    }

    fn hand_in(&self, number: usize, text: Vec<u8>, extra: T) {
        let mut state = self.state.lock().expect(NO_PANIC);
        state.waiting.insert(number, (text, extra));
        // Somebody at the door takes it along.
        let Some(mut door) = state.door.take() else { return };
        loop {
            let next = state.written;
            let Some((mut text, extra)) = state.waiting.remove(&next) else { break };
            drop(state);
            let outcome = door.writer.write_all(&text);
            if outcome.is_ok() {
                (door.written)(extra);
            }
            text.clear();
            state = self.state.lock().expect(NO_PANIC);
            state.spare.push(text);
            state.written += 1;
            if let Err(failure) = outcome {
                state.failure = Some(failure);
                state.waiting.clear();
            }
            self.moved.notify_all();
        }
        state.door = Some(door);
    }
}

/// A part that is being printed. Dropped when printing panics: then nobody is to wait for it.
struct Claimed<'d, 'w, T, F>(&'d Mutex<State<'w, T, F>>, &'d Condvar);

impl<T, F> Drop for Claimed<'_, '_, T, F> {
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
        let print = |number: usize, text: &mut Vec<u8>| {
            assert!(text.is_empty());
            // Neighbours take different times.
            let _ = (0..number % 7 * 1000).map(std::hint::black_box).sum::<usize>();
            text.extend_from_slice(format!("{number} ").as_bytes());
            number
        };
        pool.install(|| print_in_order(500, 10, &mut out, print, |n| numbers.push(n))).unwrap();
        let wanted: String = (0..500).map(|n| format!("{n} ")).collect();
        assert_eq!(String::from_utf8(out).unwrap(), wanted);
        assert_eq!(numbers, (0..500).collect::<Vec<_>>());
    }

    #[test]
    fn a_printer_that_panics_is_not_waited_for() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
        let print = |number: usize, _: &mut Vec<u8>| assert_ne!(number, 5, "on purpose");
        let run = || pool.install(|| print_in_order(100, 0, &mut io::sink(), print, |()| ()));
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
        let print = |_: usize, text: &mut Vec<u8>| text.extend_from_slice(b"0123456789");
        let outcome = pool.install(|| print_in_order(100, 0, &mut Full(55), print, |()| ()));
        assert_eq!(outcome.unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
