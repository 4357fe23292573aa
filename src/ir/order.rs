//! Order of ops within a block.
//!
//! Answers "does `a` come before `b`?" by comparing two keys, without renumbering on most
//! inserts:
//!
//!     op     a ── x ── b          insert x: take the midpoint;
//!     key    8    12   16         no gap left: respace the block.
//!
//! Respacing costs the length of the block. It happens after at least log2([`STRIDE`]) inserts at
//! one place, so inserting is O(1) amortised for inserts that spread out, and in the worst case
//! (all at one place) a third of the block's length each.
//!
//! Invariants: keys strictly increase along a block; a detached op has none.
//! Not here: order between blocks (`analysis::dominance`).

use super::body::Body;
use super::handle::{Block, Op};

/// Distance between the keys of neighbours after appending or respacing.
pub(crate) const STRIDE: u32 = 16;

impl Body {
    /// Gives `op`, which is linked into its block, a key between its neighbours'.
    pub(crate) fn place(&mut self, op: Op) {
        let data = &self.ops[op];
        let block = data.block.expect("only an op in a block has an order");
        let before = data.prev.map_or(0, |prev| self.ops[prev].order);
        let key = match data.next {
            Some(next) => {
                let gap = self.ops[next].order.saturating_sub(before);
                (gap > 1).then(|| before + gap / 2)
            }
            None => before.checked_add(STRIDE),
        };
        match key {
            Some(key) => self.ops[op].order = key,
            None => self.renumber(block),
        }
    }

    /// Spaces the keys of a block evenly.
    pub(crate) fn renumber(&mut self, block: Block) {
        let mut len = 0u32;
        let mut next = self.blocks[block].first_op;
        while let Some(op) = next {
            len += 1;
            next = self.ops[op].next;
        }
        let stride = STRIDE.min(u32::MAX / (len + 1)).max(1);
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
