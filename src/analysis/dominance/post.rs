//! Post-dominance: which blocks every path from a block to an exit passes through.

use super::tree::{Flow, SemiNca, TreeNode};
use super::{Blocks, Interval};
use crate::ir::{Block, Body, Region};
use std::ops::Range;

/// The post-dominator trees of a body's regions.
///
/// The exits of a region are the blocks without successors. A block from which none can be
/// reached (an endless loop) is post-dominated by every block and post-dominates none but itself.
#[derive(Clone, Default, Debug)]
pub struct PostDominance {
    /// By block.
    intervals: Vec<Interval>,
    tree: Vec<TreeNode>,
    reversed: Reversed,
    algorithm: SemiNca,
}

/// Regions with their edges turned around. Nodes are blocks, and one more for each region: what
/// follows its exits.
#[derive(Clone, Default, Debug)]
struct Reversed {
    /// First edge of each node; one more ends the last node's.
    first: Vec<u32>,
    targets: Vec<u32>,
}

impl Flow for Reversed {
    fn edges(&self, node: u32) -> Range<u32> {
        self.first[node as usize]..self.first[node as usize + 1]
    }

    fn target(&self, edge: u32) -> Option<u32> {
        Some(self.targets[edge as usize])
    }
}

impl Reversed {
    /// Takes in all regions with two blocks or more at once.
    fn gather(&mut self, body: &Body) {
        let mut edges: Vec<(u32, u32)> = Vec::new();
        for region in regions(body) {
            let flow = Blocks { body, region };
            for block in body.blocks(region).map(|block| block.dense() as u32) {
                let before = edges.len();
                edges
                    .extend(flow.edges(block).filter_map(|edge| Some((flow.target(edge)?, block))));
                if edges.len() == before {
                    edges.push((root(body, region), block));
                }
            }
        }
        edges.sort_unstable();
        self.first.clear();
        self.first.resize(body.block_capacity() + body.region_capacity() + 1, 0);
        for &(from, _) in &edges {
            self.first[from as usize + 1] += 1;
        }
        for node in 1..self.first.len() {
            self.first[node] += self.first[node - 1];
        }
        self.targets.clear();
        self.targets.extend(edges.iter().map(|&(_, to)| to));
    }
}

/// The regions with two blocks or more.
fn regions(body: &Body) -> impl Iterator<Item = Region> {
    let regions = body.regions.live(0..body.region_capacity());
    regions.filter(|(_, data)| data.first_block != data.last_block).map(|(region, _)| region)
}

/// The node that follows a region's exits.
fn root(body: &Body, region: Region) -> u32 {
    (body.block_capacity() + region.dense()) as u32
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
        self.reversed.gather(body);
        self.algorithm.reset(body.block_capacity() + body.region_capacity());
        for region in regions(body) {
            let start = self.tree.len();
            self.algorithm.run(&self.reversed, root(body, region), &mut self.tree);
            for (index, node) in self.tree.iter().enumerate().skip(start + 1) {
                let interval = Interval { first: index as u32 + 1, last: node.last + 1 };
                self.intervals[node.node as usize] = interval;
            }
        }
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
