//! Order of ops within a block.
//!
//! Answers "does `a` come before `b`?" by comparing two keys, and keeps the keys with few changes:
//!
//! ```text
//! op     a ── x ── b          insert x: take the midpoint;
//! key    256  384  512        no gap left: respace the neighbourhood.
//! ```
//!
//! The neighbourhood is the smallest aligned range of keys around the place that is sparse enough,
//! where "enough" gets stricter with the size of the range (Bender, Cole, Demaine, Farach-Colton,
//! Zito: Two Simplified Algorithms for Maintaining Order in a List, 2002). A respaced range
//! absorbs inserts in proportion to its size, so an insert costs O(log n) key changes amortised,
//! wherever it goes: filling a block from just before its terminator does not respace the block.
//!
//! Invariants: keys strictly increase along a block, from 1; a detached op has none.
//! Not here: order between blocks (`analysis::dominance`).

use super::body::Body;
use super::handle::{Block, Op};

/// Distance between the keys of neighbours after appending or respacing a block.
///
/// Appended ops are then sparse enough for ranges of every size ([`DENSITY`]).
pub(crate) const STRIDE: u32 = 256;

/// A range of 2^n keys is sparse enough with at most this many to the power of n ops in it. Two
/// would leave no room, and the whole space of keys must hold the largest block: 1.75^32 is 60
/// million.
const DENSITY: f64 = 1.75;

impl Body {
    /// Gives `op`, which is linked into its block, a key between its neighbours'.
    pub(crate) fn place(&mut self, op: Op) {
        let data = &self.ops[op];
        let block = data.block.expect("only an op in a block has an order");
        let before = data.prev.map_or(0, |prev| self.ops[prev].order);
        match data.next {
            Some(next) => {
                let gap = self.ops[next].order - before;
                if gap > 1 {
                    self.ops[op].order = before + gap / 2;
                } else {
                    self.ops[op].order = before;
                    self.respace_around(op, block);
                }
            }
            None => match before.checked_add(STRIDE) {
                Some(key) => self.ops[op].order = key,
                None => self.renumber(block),
            },
        }
    }

    /// Makes room around `op`, which for now shares the key of the op before it (or has key 0).
    fn respace_around(&mut self, op: Op, block: Block) {
        let key = self.ops[op].order;
        let (mut first, mut last, mut count) = (op, op, 1u64);
        let mut allowed = 1.0;
        for bits in 1..32 {
            allowed *= DENSITY;
            let low = key & !((1u32 << bits) - 1);
            let high = low + ((1u32 << bits) - 1);
            while let Some(prev) = self.ops[first].prev.filter(|&op| self.ops[op].order >= low) {
                first = prev;
                count += 1;
            }
            while let Some(next) = self.ops[last].next.filter(|&op| self.ops[op].order <= high) {
                last = next;
                count += 1;
            }
            // Key 0 is nobody's.
            let low = low.max(1);
            let room = u64::from(high - low) + 1;
            if count as f64 <= allowed && count <= room {
                let mut next = Some(first);
                for number in 0..count {
                    let op = next.expect("`count` ops are in the range");
                    self.ops[op].order = low + (number * room / count) as u32;
                    next = self.ops[op].next;
                }
                return;
            }
        }
        self.renumber(block);
    }

    /// Spaces the keys of a block evenly, in the lower half of the keys if it can.
    pub(crate) fn renumber(&mut self, block: Block) {
        let mut len = 0u32;
        let mut next = self.blocks[block].first_op;
        while let Some(op) = next {
            len += 1;
            next = self.ops[op].next;
        }
        let stride = STRIDE.min(u32::MAX / 2 / (len + 1)).max(1);
        let mut key = 0;
        let mut next = self.blocks[block].first_op;
        while let Some(op) = next {
            key += stride;
            let data = &mut self.ops[op];
            data.order = key;
            next = data.next;
        }
    }
}
