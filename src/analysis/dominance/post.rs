//! Post-dominance: which blocks every path from a block to an exit passes through.

use super::Scratch;
use super::tree::{Graph, TreeNode};
use super::Interval;
use crate::ir::{Block, Body};

/// The post-dominator trees of a body's regions.
///
/// The exits of a region are the blocks without successors. A block from which none can be
/// reached (an endless loop) is post-dominated by every block and post-dominates none but itself.
#[derive(Clone, Default, Debug)]
pub struct PostDominance {
    intervals: Vec<Interval>,
    tree: Vec<TreeNode>,
    reversed: Graph,
    scratch: Scratch,
}

impl PostDominance {
    /// The post-dominator trees of `body`.
    pub fn new(body: &Body) -> Self {
        let mut dominance = Self::default();
        dominance.compute(body);
        dominance
    }

    /// Computes the trees anew, in the memory of the old ones.
    pub fn compute(&mut self, body: &Body) {
        self.intervals.clear();
        self.intervals.resize(body.block_capacity(), Interval::default());
        self.tree.clear();
        for (region, data) in body.regions.live(0..body.region_capacity()) {
            if data.first_block == data.last_block {
                continue;
            }
            self.scratch.gather(body, region);
            self.reverse();
            let start = self.tree.len();
            self.scratch.algorithm.run(&self.reversed, &mut self.tree);
            for offset in start + 1..self.tree.len() {
                let node = self.tree[offset];
                let block = self.scratch.blocks[node.node as usize - 1];
                let interval = Interval { first: offset as u32 + 1, last: node.last + 1 };
                self.intervals[block as usize] = interval;
            }
        }
    }

    /// The graph with its edges turned around, and a root (node 0) in front of the exits; the
    /// other nodes are one higher.
    fn reverse(&mut self) {
        let graph = &self.scratch.graph;
        let nodes = graph.first.len() - 1;
        let mut first = vec![0u32; nodes + 2];
        let mut edges: Vec<(u32, u32)> = Vec::with_capacity(graph.targets.len() + nodes);
        for node in 0..nodes {
            let range = graph.first[node] as usize..graph.first[node + 1] as usize;
            if range.is_empty() {
                edges.push((0, node as u32 + 1));
            }
            edges.extend(graph.targets[range].iter().map(|&to| (to + 1, node as u32 + 1)));
        }
        edges.sort_unstable();
        for &(from, _) in &edges {
            first[from as usize + 1] += 1;
        }
        for node in 1..first.len() {
            first[node] += first[node - 1];
        }
        self.reversed.first = first;
        self.reversed.targets.clear();
        self.reversed.targets.extend(edges.iter().map(|&(_, to)| to));
    }

    /// Whether `a` post-dominates `b`, both of one region: every block does itself.
    pub fn dominates_in_region(&self, a: Block, b: Block) -> bool {
        if a == b {
            return true;
        }
        let (a, b) = (self.intervals[a.dense()], self.intervals[b.dense()]);
        b.first == 0 || (a.first <= b.first && b.first <= a.last)
    }
}
