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

use crate::ir::{Block, Body, Region};
use tree::{Graph, SemiNca, TreeNode};

/// Positions of a block's subtree in the preorder, from 1; `0, 0` for what has no place there.
#[derive(Clone, Copy, Default, Debug)]
struct Interval {
    first: u32,
    last: u32,
}

/// The dominator trees of a body's regions. See the [module documentation](self).
#[derive(Clone, Default, Debug)]
pub struct Dominance {
    /// By block; empty when no region has two blocks.
    intervals: Vec<Interval>,
    /// The trees of all regions with two blocks or more, each in preorder; its nodes are blocks.
    tree: Vec<TreeNode>,
    cfg_revision: u64,
    scratch: Scratch,
}

/// Memory that is used again from region to region and from body to body.
#[derive(Clone, Default, Debug)]
struct Scratch {
    graph: Graph,
    algorithm: SemiNca,
    /// Position in its region, by block.
    local: Vec<u32>,
    /// Blocks of the region, by position.
    blocks: Vec<u32>,
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
        if self.intervals.is_empty() {
            self.intervals.resize(body.block_capacity(), Interval::default());
        }
        let scratch = &mut self.scratch;
        scratch.gather(body, region);
        let start = self.tree.len();
        scratch.algorithm.run(&scratch.graph, &mut self.tree);
        for (offset, node) in self.tree[start..].iter_mut().enumerate() {
            let block = scratch.blocks[node.node as usize];
            node.node = block;
            let first = (start + offset) as u32 + 1;
            self.intervals[block as usize] = Interval { first, last: node.last + 1 };
        }
    }

    fn node(&self, block: Block) -> Option<&TreeNode> {
        let interval = self.intervals.get(block.dense())?;
        self.tree.get((interval.first as usize).checked_sub(1)?)
    }

    /// The blocks of a region that can be reached, in preorder of the dominator tree, each with
    /// its depth below the entry. Children come in the order in which a depth-first search from
    /// the entry meets them.
    pub fn preorder<'a>(&'a self, body: &'a Body, region: Region) -> impl Iterator<Item = (Block, usize)> + 'a {
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

impl Scratch {
    /// The graph of a region's blocks, numbered by position.
    fn gather(&mut self, body: &Body, region: Region) {
        self.local.resize(self.local.len().max(body.block_capacity()), 0);
        self.blocks.clear();
        self.graph.clear();
        let mut next = body.first_block(region);
        while let Some(block) = next {
            self.local[block.dense()] = self.blocks.len() as u32;
            self.blocks.push(block.dense() as u32);
            next = body.next_block(block);
        }
        self.graph.first.push(0);
        for &block in &self.blocks {
            if let Some(last) = body.last_op(body.blocks.handle(block as usize)) {
                for slot in body.successor_slots(last) {
                    if body.blocks[slot.block].region == Some(region) {
                        self.graph.targets.push(self.local[slot.block.dense()]);
                    }
                }
            }
            self.graph.first.push(self.graph.targets.len() as u32);
        }
    }
}
