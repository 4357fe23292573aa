//! Dealing out work: what starts when, and in what portions.
//!
//! Items of work come in the order of ops and are cut into batches there ([`cut`]), so that a
//! million tiny ones cost what some hundred middling ones do. Large batches start first, the
//! largest at the head, so that a big last function does not keep everybody waiting; the others
//! follow in the order of memory, which is the order that they were made in. Each batch is a job of
//! its own: a thread that waits for nested work to end takes the next job of any level meanwhile,
//! so no core is idle while there is work anywhere.
//!
//! Memory: huge bodies are not all at work at once while there are small ones that could be
//! ([`Queue::next`]), since what passes keep beside a body grows with it.
//!
//! Invariants: every batch is worked on exactly once; what comes of it stays with the batch.

use crate::sync::{self, Mutex};
use std::collections::VecDeque;
use std::ops::Range;

/// Work of fewer ops than this is not worth a second thread.
pub(super) const SMALL_WORK: usize = 2048;
/// A batch has at least this many ops, unless it is the last.
const LEAST_BATCH: usize = 512;
/// A batch of several items has at most this many ops.
const LARGEST_BATCH: usize = 16 << 10;
/// Batches for each thread, where there is enough to do.
const BATCHES: usize = 64;
/// A body with this many ops is huge: what passes keep beside it is tens of megabytes.
const HUGE: usize = 1 << 20;

/// Cuts items with these sizes, in ops, `total` together, into batches: ranges of their positions.
/// `borders` are positions, in order, at which a batch must begin.
pub(super) fn cut(
    sizes: impl Iterator<Item = usize>,
    total: usize,
    borders: impl IntoIterator<Item = usize>,
    threads: usize,
) -> Vec<(Range<usize>, usize)> {
    let enough = (total / (BATCHES * threads)).clamp(LEAST_BATCH, LARGEST_BATCH);
    let mut borders = borders.into_iter().peekable();
    let mut batches: Vec<(Range<usize>, usize)> = Vec::new();
    let mut filled = usize::MAX;
    for (position, size) in sizes.enumerate() {
        let size = size.max(1);
        let mut begins = filled.saturating_add(size) > enough.max(filled.min(1));
        while borders.next_if(|border| *border <= position).is_some() {
            begins = true;
        }
        match batches.last_mut().filter(|_| !begins) {
            Some((range, sum)) => {
                range.end = position + 1;
                *sum += size;
                filled += size;
            }
            None => {
                batches.push((position..position + 1, size));
                filled = size;
            }
        }
    }
    batches
}

/// Items of work in their order, to be dealt out.
pub(super) trait Deal: Send + Sized {
    /// One of them.
    type Item;

    /// So many of them, and the others.
    fn split_at(self, at: usize) -> (Self, Self);

    /// One by one.
    fn items(self) -> impl Iterator<Item = Self::Item>;
}

impl<'t, T: Send> Deal for &'t mut [T] {
    type Item = &'t mut T;

    fn split_at(self, at: usize) -> (Self, Self) {
        self.split_at_mut(at)
    }

    fn items(self) -> impl Iterator<Item = &'t mut T> {
        self.iter_mut()
    }
}

/// Items that were cut off, as many as they are large, and what comes of them.
struct Batch<'o, D, O> {
    items: D,
    size: usize,
    outcome: &'o mut O,
}

/// Cuts items up as [`cut`] said, and calls `work` with the items of each batch and its outcome, on
/// the threads of the current pool. There is an outcome for each cut.
pub(super) fn share<D: Deal, O: Send>(
    items: D,
    cuts: &[(Range<usize>, usize)],
    outcomes: &mut [O],
    work: impl Fn(D, &mut O) + Sync,
) {
    let mut rest = Some(items);
    let mut batches: Vec<Batch<'_, D, O>> = Vec::with_capacity(cuts.len());
    for ((range, size), outcome) in cuts.iter().zip(outcomes) {
        let Some((items, others)) = rest.take().map(|rest| rest.split_at(range.len())) else {
            break;
        };
        rest = Some(others);
        batches.push(Batch { items, size: *size, outcome });
    }
    largest_first(&mut batches, |batch| batch.size);
    let largest = batches.first().map_or(0, |batch| batch.size);
    let count = batches.len();
    let queue = Mutex::new(Queue { waiting: batches.into(), at_work: 0, room: 2 * largest });
    let (queue, work) = (&queue, &work);
    sync::scope(|scope| {
        for _ in 0..count {
            scope.spawn(move || {
                let next = queue.lock().expect(UNPOISONED).next(|batch| batch.size);
                let Some((Batch { items, outcome, .. }, size)) = next else { return };
                // Whoever waits for nested work may do this meanwhile, and wait again in it.
                stacker::maybe_grow(256 << 10, 2 << 20, || work(items, outcome));
                queue.lock().expect(UNPOISONED).at_work -= size;
            });
        }
    });
}

/// Puts batches in the order in which they start.
pub(super) fn largest_first<B>(batches: &mut [B], size: impl Fn(&B) -> usize) {
    // The sort is stable: what is equally large stays in order.
    batches.sort_by_key(|batch| match size(batch) {
        size if size > LARGEST_BATCH => usize::MAX - size,
        _ => usize::MAX,
    });
}

const UNPOISONED: &str = "nobody panics with the queue in hand";

/// Batches that nobody works on yet.
struct Queue<B> {
    waiting: VecDeque<B>,
    /// Ops in the batches that somebody works on.
    at_work: usize,
    /// How many those should be at most where huge batches are among them.
    room: usize,
}

impl<B> Queue<B> {
    /// The batch to do next, with its size: the first, or the last where the first is huge and
    /// there is no room for it beside what is at work.
    fn next(&mut self, size: impl Fn(&B) -> usize) -> Option<(B, usize)> {
        let first = size(self.waiting.front()?);
        let crowded = first >= HUGE && self.at_work + first > self.room;
        let batch = if crowded { self.waiting.pop_back() } else { self.waiting.pop_front() }?;
        let size = size(&batch);
        self.at_work += size;
        Some((batch, size))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(sizes: &[usize], borders: &[usize]) -> Vec<usize> {
        let total = sizes.iter().sum();
        let batches = cut(sizes.iter().copied(), total, borders.iter().copied(), 1);
        let mut next = 0;
        for (range, ops) in &batches {
            assert_eq!(range.start, next, "every item is in one batch");
            assert_eq!(*ops, sizes[range.clone()].iter().map(|size| (*size).max(1)).sum::<usize>());
            next = range.end;
        }
        assert_eq!(next, sizes.len());
        batches.into_iter().map(|(range, _)| range.len()).collect()
    }

    #[test]
    fn tiny_items_go_together_and_large_ones_alone() {
        assert_eq!(lengths(&[1000, 1, 2, 0, 600, 3], &[]), [1, 3, 1, 1]);
        assert_eq!(lengths(&[3; 1000], &[]), [170, 170, 170, 170, 170, 150]);
        assert_eq!(lengths(&[], &[]), [0; 0]);
    }

    #[test]
    fn a_border_ends_a_batch() {
        assert_eq!(lengths(&[1; 5], &[0, 2, 2, 3, 5]), [2, 1, 2]);
    }

    #[test]
    fn huge_batches_make_room_for_each_other() {
        let waiting = [4 * HUGE, 3 * HUGE, 2 * HUGE, 2, 1].into();
        let mut queue = Queue { waiting, at_work: 0, room: 8 * HUGE };
        let mut next = || queue.next(|batch| *batch).map(|(batch, _)| batch);
        assert_eq!(next(), Some(4 * HUGE));
        assert_eq!(next(), Some(3 * HUGE));
        assert_eq!(next(), Some(1));
        assert_eq!(next(), Some(2));
        // Nothing is small any more, and no core is to be idle.
        assert_eq!(next(), Some(2 * HUGE));
        assert_eq!(next(), None);
    }
}
