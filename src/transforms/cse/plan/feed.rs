//! What a plan needs of each op, in the order in which it decides, gathered by whoever has time.
//!
//! Headers, lists of uses and operands of a huge body are a hundred bytes an op. The planner is given
//! a third of that in one stream, in chunks, so that it waits for its own tables and nothing else.
//! Another thread that has nothing to do gathers ahead of it; without one, or when that is not fast
//! enough, the planner gathers the next chunk itself.
//!
//! Invariants: chunks come in order, whoever gathered them: who holds the cursor puts what it has
//! gathered in line before it lets go. The planner waits for a chunk that somebody is at, and for
//! nothing else; whoever runs ahead waits for the planner to come after, or to be [`Closing`].

use super::super::ahead::{TOGETHER, read_headers};
use crate::context::{Location, SignatureId};
use crate::ir::{Block, Body, Going, NO_EXTRA, Op};
use crate::sync::{Condvar, Mutex, could_be_left};
use std::collections::VecDeque;

/// Ops in a chunk.
const CHUNK: usize = 512;
/// Chunks that wait for the planner at most: few enough to stay in the cache.
const AHEAD: usize = 32;

bitflags::bitflags! {
    /// What there is to know of an op besides its structure.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub(super) struct Marks: u32 {
        /// It is the first of its block, the next in order.
        const FIRST = 1;
        /// Nobody uses its results.
        const UNUSED = 1 << 1;
        /// It has regions, successors or a body.
        const EXTRA = 1 << 2;
        /// Nobody knows where it comes from.
        const UNLOCATED = 1 << 3;
    }
}

/// What is gathered of an op.
#[derive(Clone, Copy)]
pub(super) struct Item {
    pub op: Op,
    /// As its header has it.
    pub signature: Option<SignatureId>,
    /// Where its operands and its results begin, and how many there are.
    pub operands: u32,
    pub num_operands: u32,
    pub results: u32,
    pub num_results: u32,
    /// The numbers of its first two operands.
    pub values: [u32; 2],
    pub marks: Marks,
}

impl Item {
    /// The op as one that goes in favour of another with these results, or without anybody using it.
    #[inline]
    pub fn going(&self, heirs: Option<u32>) -> Going {
        let operands = self.operands..self.operands + self.num_operands;
        Going::new(self.op, operands, self.results..self.results + self.num_results, heirs)
    }
}

/// A block without ops.
pub(super) struct EmptyBlock;

/// Where gathering has come to.
struct Cursor<'a> {
    body: &'a Body,
    blocks: &'a [(Block, usize)],
    next: Option<Op>,
}

impl Cursor<'_> {
    /// Gathers the next ops; none at the end.
    fn gather(&mut self, items: &mut Vec<Item>) -> Result<(), EmptyBlock> {
        items.clear();
        let mut mark = Marks::empty();
        while items.len() < CHUNK {
            let Some(op) = self.next else {
                let [(block, _), rest @ ..] = self.blocks else { break };
                self.next = Some(self.body.first_op(*block).ok_or(EmptyBlock)?);
                self.blocks = rest;
                mark = Marks::FIRST;
                continue;
            };
            if items.len().is_multiple_of(TOGETHER) {
                read_headers(self.body, op);
            }
            self.next = self.body.next_op(op);
            items.push(self.item(op, mark));
            mark = Marks::empty();
        }
        Ok(())
    }

    #[inline]
    fn item(&self, op: Op, mut marks: Marks) -> Item {
        let body = self.body;
        let data = &body.ops[op];
        let operands = body.operands.slice(data.operands, data.num_operands);
        let value =
            |number: usize| operands.get(number).map_or(0, |slot| slot.value.dense() as u32);
        marks.set(Marks::UNUSED, body.results_unused(op));
        marks.set(Marks::EXTRA, data.extra != NO_EXTRA);
        marks.set(Marks::UNLOCATED, data.location == Location::UNKNOWN);
        Item {
            op,
            signature: body.known_signature(op),
            operands: data.operands,
            num_operands: data.num_operands,
            results: data.results,
            num_results: data.num_results,
            values: [value(0), value(1)],
            marks,
        }
    }
}

/// Chunks on their way.
#[derive(Default)]
struct Line {
    chunks: VecDeque<Vec<Item>>,
    /// Memory of chunks that were used.
    spare: Vec<Vec<Item>>,
    is_closed: bool,
}

/// All ops of blocks, in chunks.
pub(super) struct Feed<'a> {
    cursor: Mutex<Cursor<'a>>,
    line: Mutex<Line>,
    /// Somebody waits for the line to get shorter.
    shorter: Condvar,
}

const UNPOISONED: &str = "nobody panics with this in hand";

impl<'a> Feed<'a> {
    /// The ops of these blocks, in that order.
    pub fn new(body: &'a Body, blocks: &'a [(Block, usize)]) -> Self {
        Feed {
            cursor: Mutex::new(Cursor { body, blocks, next: None }),
            line: Mutex::default(),
            shorter: Condvar::new(),
        }
    }

    /// The next chunk in place of `items`; an empty one at the end.
    pub fn next(&self, items: &mut Vec<Item>) -> Result<(), EmptyBlock> {
        if self.take(items) {
            return Ok(());
        }
        let mut cursor = self.cursor.lock().expect(UNPOISONED);
        // Whoever had the cursor has put something in line.
        if self.take(items) { Ok(()) } else { could_be_left(|| cursor.gather(items)) }
    }

    fn take(&self, items: &mut Vec<Item>) -> bool {
        let mut line = self.line.lock().expect(UNPOISONED);
        let Some(chunk) = line.chunks.pop_front() else { return false };
        line.spare.push(std::mem::replace(items, chunk));
        // Not for each chunk: to wake somebody costs as much as to gather some.
        if line.chunks.len() == AHEAD / 2 {
            self.shorter.notify_one();
        }
        true
    }

    /// Gathers ahead of the planner until all is gathered or the planner has enough.
    pub fn run_ahead(&self) {
        loop {
            let mut line = self.line.lock().expect(UNPOISONED);
            if line.chunks.len() >= AHEAD {
                while line.chunks.len() > AHEAD / 2 && !line.is_closed {
                    line = self.shorter.wait(line).expect(UNPOISONED);
                }
            }
            if line.is_closed {
                return;
            }
            let mut items = line.spare.pop().unwrap_or_default();
            drop(line);
            let mut cursor = self.cursor.lock().expect(UNPOISONED);
            // The planner comes to an empty block by itself.
            if cursor.gather(&mut items).is_err() || items.is_empty() {
                return;
            }
            self.line.lock().expect(UNPOISONED).chunks.push_back(items);
        }
    }
}

/// When dropped, nobody runs ahead any more.
pub(super) struct Closing<'f, 'a>(pub &'f Feed<'a>);

impl Drop for Closing<'_, '_> {
    fn drop(&mut self) {
        if let Ok(mut line) = self.0.line.lock() {
            line.is_closed = true;
        }
        self.0.shorter.notify_one();
    }
}
