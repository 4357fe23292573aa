//! Dominance between blocks, ops and values of a body.
//!
//! A block dominates another of its region when every path from the entry to the other passes
//! through it. Questions are answered in O(1) from the preorder numbers of the dominator tree.
//! Most regions have one block: they cost nothing, neither here nor when asked about.
//!
//! Invariants: the answers hold for the body at its [`Body::cfg_revision`] when it was computed;
//! ops may come and go within blocks in between.
//! Unreachable blocks, as in MLIR: they are dominated by every block and dominate none but
//! themselves. Graph regions have one block, in which every op dominates every other.
//! Malformed control flow (successors in the middle of a block or of another region) is ignored,
//! not followed, so that the verifier may ask before it has checked.

mod kind;
mod post;
mod queries;
#[cfg(test)]
mod tests;
mod tree;

pub use kind::{has_ssa_dominance, may_be_graph_region, may_have_ssa_dominance};
pub use post::PostDominance;
pub(crate) use queries::is_nested_region;

use crate::ir::{Block, Body, Op, Region};
use tree::{Flow, SemiNca, TreeNode};

/// Positions of a block's subtree in the preorder, from 1; `0, 0` for what has no place there.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Interval {
    first: u32,
    last: u32,
}

impl Interval {
    /// Whether the block of this interval dominates that of the other, which is another block
    /// that can be reached. (Intervals of two regions never overlap.)
    #[inline]
    pub(crate) fn contains(self, other: Interval) -> bool {
        other.first != 0 && self.first <= other.first && other.first <= self.last
    }
}

/// The dominator trees of a body's regions. See the [module documentation](self).
#[derive(Clone, Default, Debug)]
pub struct Dominance {
    /// By block; empty when no region has two blocks.
    intervals: Vec<Interval>,
    /// The trees of all regions with two blocks or more, each in preorder; its nodes are blocks.
    tree: Vec<TreeNode>,
    cfg_revision: u64,
    algorithm: SemiNca,
}

/// The blocks of a region; edges are positions in the pool of successors.
struct Blocks<'a> {
    body: &'a Body,
    region: Region,
}

impl Flow for Blocks<'_> {
    #[inline]
    fn edges(&self, node: u32) -> std::ops::Range<u32> {
        let last = self.body.last_op(self.body.blocks.handle(node as usize));
        match last.and_then(|op: Op| self.body.extra(op)) {
            Some(extra) => extra.successors..extra.successors + extra.num_successors,
            None => 0..0,
        }
    }

    #[inline]
    fn target(&self, edge: u32) -> Option<u32> {
        let block = self.body.successors[self.body.successors.handle(edge as usize)].block;
        let inside = self.body.region_of(block) == Some(self.region);
        inside.then(|| block.dense() as u32)
    }
}

impl Dominance {
    /// The dominator trees of `body`.
    pub fn new(body: &Body) -> Self {
        let mut dominance = Self::default();
        dominance.compute(body);
        dominance
    }

    /// Computes the trees anew, in the memory of the old ones.
    pub fn compute(&mut self, body: &Body) {
        self.intervals.clear();
        self.tree.clear();
        self.cfg_revision = body.cfg_revision();
        for (region, data) in body.regions.live(0..body.region_capacity()) {
            if data.first_block != data.last_block {
                self.add_region(body, region);
            }
        }
    }

    /// Whether blocks and edges of `body`, for which this was computed, are still the same.
    pub fn is_current(&self, body: &Body) -> bool {
        self.cfg_revision == body.cfg_revision()
    }

    fn add_region(&mut self, body: &Body, region: Region) {
        let Some(entry) = body.first_block(region) else { return };
        if self.intervals.is_empty() {
            body.look_at_ends();
            self.intervals.resize(body.block_capacity(), Interval::default());
            self.algorithm.reset(body.block_capacity());
        }
        let start = self.tree.len();
        self.algorithm.run(&Blocks { body, region }, entry.dense() as u32, &mut self.tree);
        for (offset, node) in self.tree[start..].iter().enumerate() {
            let first = (start + offset) as u32 + 1;
            self.intervals[node.node as usize] = Interval { first, last: node.last + 1 };
        }
    }

    /// Whether both say the same of the blocks of `body`, of which one was computed.
    pub(crate) fn same_trees(&self, other: &Dominance, body: &Body) -> bool {
        let parents = |dominance: &Dominance| {
            let mut parents = vec![None; body.block_capacity()];
            // Ends of the subtrees that enclose the current node, and their roots.
            let mut path: Vec<(u32, u32)> = Vec::new();
            for (position, node) in dominance.tree.iter().enumerate() {
                while path.last().is_some_and(|(end, _)| (*end as usize) < position) {
                    path.pop();
                }
                if let Some(parent) = parents.get_mut(node.node as usize) {
                    *parent = Some(path.last().map(|(_, root)| *root));
                }
                path.push((node.last, node.node));
            }
            parents
        };
        parents(self) == parents(other)
    }

    fn node(&self, block: Block) -> Option<&TreeNode> {
        let interval = self.intervals.get(block.dense())?;
        self.tree.get((interval.first as usize).checked_sub(1)?)
    }

    /// The blocks of a region that can be reached, in preorder of the dominator tree, each with
    /// its depth below the entry. Children come in the order in which a depth-first search from
    /// the entry meets them.
    pub fn preorder<'a>(
        &'a self,
        body: &'a Body,
        region: Region,
    ) -> impl Iterator<Item = (Block, usize)> + 'a {
        let entry = body.first_block(region);
        let lone = entry.filter(|_| entry == body.last_block(region));
        let root = match (lone, entry) {
            (None, Some(entry)) => self.intervals.get(entry.dense()).copied().unwrap_or_default(),
            _ => Interval::default(),
        };
        // Ends of the subtrees that enclose the current node.
        let mut ends: Vec<u32> = Vec::new();
        let nodes = (root.first..root.last + 1).skip(usize::from(root.first == 0));
        let nested = nodes.map(move |position| {
            while ends.last().is_some_and(|&end| end < position) {
                ends.pop();
            }
            let node = self.tree[position as usize - 1];
            ends.push(node.last + 1);
            (body.blocks.handle(node.node as usize), ends.len() - 1)
        });
        lone.into_iter().map(|block| (block, 0)).chain(nested)
    }
}
