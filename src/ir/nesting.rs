//! What is nested in what, within one body: a walk up the parents, O(depth).

use super::body::Body;
use super::handle::{Block, Op, Region};

impl Body {
    /// The block that encloses the op that a block is nested in.
    pub fn parent_block(&self, block: Block) -> Option<Block> {
        self.block_parent_op(block).and_then(|op| self.ops[op].block)
    }

    /// The op that a block is directly nested in.
    #[inline]
    pub fn block_parent_op(&self, block: Block) -> Option<Op> {
        self.blocks[block].region.and_then(|region| self.regions[region].parent)
    }

    /// The region that an op is directly nested in.
    #[inline]
    pub fn parent_region(&self, op: Op) -> Option<Region> {
        self.ops[op].block.and_then(|block| self.blocks[block].region)
    }

    /// The op itself, the op it is nested in, and so on up to the root of the body.
    pub fn ancestors(&self, op: Op) -> impl Iterator<Item = Op> + Clone {
        std::iter::successors(Some(op), |&op| self.parent_op(op))
    }

    /// Whether `op` is `ancestor` or nested in it.
    pub fn is_ancestor(&self, ancestor: Op, op: Op) -> bool {
        self.ancestors(op).any(|op| op == ancestor)
    }

    /// Whether `op` is nested in `ancestor`.
    pub fn is_proper_ancestor(&self, ancestor: Op, op: Op) -> bool {
        op != ancestor && self.is_ancestor(ancestor, op)
    }

    /// Whether a block is nested in `op`.
    pub fn block_is_inside(&self, block: Block, op: Op) -> bool {
        self.block_parent_op(block).is_some_and(|parent| self.is_ancestor(op, parent))
    }

    /// Whether an op is nested in a region, at any depth.
    pub fn region_contains(&self, region: Region, op: Op) -> bool {
        self.ancestor_in_region(region, op).is_some()
    }

    /// The op directly in `region` that `op` is or is nested in.
    pub fn ancestor_in_region(&self, region: Region, op: Op) -> Option<Op> {
        self.ancestors(op).find(|&op| self.parent_region(op) == Some(region))
    }

    /// The op directly in `block` that `op` is or is nested in.
    pub fn ancestor_in_block(&self, block: Block, op: Op) -> Option<Op> {
        self.ancestors(op).find(|&op| self.ops[op].block == Some(block))
    }
}
