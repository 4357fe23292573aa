//! Questions to a [`Dominance`].

use super::{Dominance, Interval, has_ssa_dominance};
use crate::ir::{Block, Body, Op, Region, Value};

impl Dominance {
    /// Whether `a` dominates `b`, both of one region: every block does itself.
    #[inline]
    pub fn dominates_in_region(&self, a: Block, b: Block) -> bool {
        if a == b {
            return true;
        }
        let b = self.interval(b);
        b.first == 0 || self.interval(a).contains(b)
    }

    /// The block's place in the tree; all zero for the only block of a region and for
    /// unreachable ones.
    #[inline]
    pub(crate) fn interval(&self, block: Block) -> Interval {
        self.intervals.get(block.dense()).copied().unwrap_or_default()
    }

    /// Whether the block can be reached from the entry of its region.
    #[inline]
    pub fn is_reachable(&self, body: &Body, block: Block) -> bool {
        match self.intervals.get(block.dense()) {
            Some(interval) if interval.first != 0 => true,
            // No number: the only block of its region, or out of reach.
            _ => body.prev_block(block).is_none(),
        }
    }

    /// The immediate dominator; `None` for entries and for blocks out of reach.
    pub fn immediate_dominator(&self, body: &Body, block: Block) -> Option<Block> {
        let node = self.node(block)?;
        let parent = self.tree[node.parent as usize].node as usize;
        (parent != block.dense()).then(|| body.blocks.handle(parent))
    }

    /// The blocks that `block` dominates immediately, in the order of [`Dominance::preorder`].
    pub fn children<'a>(
        &'a self,
        body: &'a Body,
        block: Block,
    ) -> impl Iterator<Item = Block> + 'a {
        let interval = self.interval(block);
        // Position 0-based `first` is the node after the block's own.
        let mut next = interval.first;
        std::iter::from_fn(move || {
            if next >= interval.last {
                return None;
            }
            let node = self.tree[next as usize];
            next = node.last + 1;
            Some(body.blocks.handle(node.node as usize))
        })
    }

    /// Whether `a` dominates `b`: is it, dominates it in their region, or dominates a block that
    /// `b` is nested in.
    pub fn dominates(&self, body: &Body, a: Block, b: Block) -> bool {
        a == b || self.properly_dominates(body, a, b)
    }

    /// Whether `a` dominates `b` and is not the same block; the block of a graph region does
    /// itself.
    pub fn properly_dominates(&self, body: &Body, a: Block, b: Block) -> bool {
        let Some(region) = body.region_of(a) else { return false };
        if a == b {
            return !has_ssa_dominance(body, region);
        }
        if body.region_of(b) == Some(region) {
            return self.dominates_in_region(a, b);
        }
        ancestor_block(body, region, b).is_some_and(|b| self.dominates_in_region(a, b))
    }

    /// Whether op `a` comes before op `b` on every path to it. When `b` is nested in `a`, the
    /// answer is `enclosing`. In graph regions every op properly dominates every op.
    pub fn op_properly_dominates(&self, body: &Body, a: Op, b: Op, enclosing: bool) -> bool {
        let (Some(block_a), Some(block_b)) = (body.block_of(a), body.block_of(b)) else {
            return false;
        };
        let Some(region) = body.region_of(block_a) else { return false };
        if a == b {
            return !has_ssa_dominance(body, region);
        }
        let b = match body.region_of(block_b) == Some(region) {
            true => b,
            false => match ancestor_op(body, region, b) {
                Some(ancestor) if ancestor == a && enclosing => return true,
                Some(ancestor) => ancestor,
                None => return false,
            },
        };
        let Some(block_b) = body.block_of(b) else { return false };
        if block_a != block_b {
            return self.dominates_in_region(block_a, block_b);
        }
        !has_ssa_dominance(body, region) || body.is_before(a, b)
    }

    /// Whether op `user` may use `value`: it is defined before `user` on every path, and not by
    /// an op that encloses `user`.
    #[inline]
    pub fn value_properly_dominates(&self, body: &Body, value: Value, user: Op) -> bool {
        let definition = body.values[value].definition;
        let block = body.ops[user].block;
        if let Some(op) = definition.as_op_index() {
            let op = body.ops.handle(op);
            let data = &body.ops[op];
            if data.block == block && data.order < body.ops[user].order {
                return true;
            }
            return self.op_properly_dominates(body, op, user, false);
        }
        let Some(home) = definition.as_block_index().map(|index| body.blocks.handle(index)) else {
            return false;
        };
        match block {
            Some(block) => home == block || self.dominates(body, home, block),
            None => false,
        }
    }
}

/// The block of `region` that `block` is or is nested in.
pub(crate) fn ancestor_block(body: &Body, region: Region, mut block: Block) -> Option<Block> {
    loop {
        let home = body.region_of(block)?;
        if home == region {
            return Some(block);
        }
        block = body.block_of(body.region_parent(home)?)?;
    }
}

/// The op of `region` that `op` is or is nested in.
pub(crate) fn ancestor_op(body: &Body, region: Region, mut op: Op) -> Option<Op> {
    loop {
        let home = body.region_of(body.block_of(op)?)?;
        if home == region {
            return Some(op);
        }
        op = body.region_parent(home)?;
    }
}

/// Whether `inner` is nested in `outer`, and is not `outer` itself.
pub(crate) fn is_nested_region(body: &Body, inner: Region, outer: Region) -> bool {
    let op = body.region_parent(inner);
    op.and_then(|op| ancestor_op(body, outer, op)).is_some()
}
