//! Dominator trees of flow graphs: the algorithm, on numbers instead of blocks.
//!
//! Semi-NCA (Georgiadis, "Linear-Time Algorithms for Dominators and Related Problems", 2005):
//! semidominators by depth-first search with path compression, then each immediate dominator as
//! the nearest ancestor that is no deeper than the semidominator. Nothing recurses, and the memory
//! is kept from graph to graph.
//!
//! Invariant: the tree's children come in the order in which a depth-first search that takes
//! successors in order first meets them, the order in which mlir-opt visits them.

use std::ops::Range;

/// A flow graph. Nodes and edges are numbers; those of nodes index [`SemiNca::numbers`].
pub(super) trait Flow {
    /// The edges from a node.
    fn edges(&self, node: u32) -> Range<u32>;
    /// Where an edge leads; `None` when it is to be ignored.
    fn target(&self, edge: u32) -> Option<u32>;
}

/// A node of a finished tree, in preorder of the dominator tree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct TreeNode {
    /// Number in the graph.
    pub node: u32,
    /// Position, in this preorder, of the immediate dominator; the root's is its own.
    pub parent: u32,
    /// Position of the last node of the subtree.
    pub last: u32,
}

/// What is known of the node with some depth-first number. All fields but `node` and `preds` are
/// depth-first numbers, which grow along every path down the depth-first tree.
#[derive(Clone, Copy, Debug)]
struct Vertex {
    node: u32,
    /// Last of the edges to it: index into [`SemiNca::preds`], or [`NONE`].
    preds: u32,
    /// Parent in the depth-first tree, then immediate dominator.
    idom: u32,
    /// Parent in the forest of the nodes that are done, which path compression shortens.
    ancestor: u32,
    /// Node of least semidominator on the way to `ancestor`.
    label: u32,
    semi: u32,
}

const NONE: u32 = u32::MAX;

/// The algorithm's memory.
#[derive(Clone, Default, Debug)]
pub(super) struct SemiNca {
    /// Depth-first number of each node that was reached; [`NONE`] before.
    numbers: Vec<u32>,
    vertices: Vec<Vertex>,
    /// Lists of edges: where the edge comes from, and the edge before it to the same node.
    preds: Vec<(u32, u32)>,
    /// Number and the edges still to follow.
    stack: Vec<(u32, Range<u32>)>,
    path: Vec<u32>,
}

impl SemiNca {
    /// Gets ready for graphs that share no node, with numbers of nodes below `nodes`.
    pub fn reset(&mut self, nodes: usize) {
        self.numbers.clear();
        self.numbers.resize(nodes, NONE);
    }

    /// Appends the tree of the nodes that can be reached from `root` to `tree`.
    pub fn run(&mut self, graph: &impl Flow, root: u32, tree: &mut Vec<TreeNode>) {
        self.search(graph, root);
        self.semidominators();
        self.immediate_dominators();
        self.emit(tree);
    }

    /// Numbers the nodes and collects the edges between them.
    fn search(&mut self, graph: &impl Flow, root: u32) {
        self.vertices.clear();
        self.preds.clear();
        self.stack.clear();
        self.add(root, 0);
        let (mut from, mut edges) = (0, graph.edges(root));
        loop {
            let Some(edge) = edges.next() else {
                match self.stack.pop() {
                    Some(outer) => (from, edges) = outer,
                    None => return,
                }
                continue;
            };
            let Some(target) = graph.target(edge) else { continue };
            let mut number = self.numbers[target as usize];
            if number == NONE {
                number = self.add(target, from);
                let outer = std::mem::replace(&mut edges, graph.edges(target));
                if !outer.is_empty() {
                    self.stack.push((from, outer));
                }
                self.link(from, number);
                from = number;
            } else {
                self.link(from, number);
            }
        }
    }

    fn add(&mut self, node: u32, parent: u32) -> u32 {
        let number = self.vertices.len() as u32;
        self.numbers[node as usize] = number;
        let (preds, idom, ancestor) = (NONE, parent, parent);
        self.vertices.push(Vertex { node, preds, idom, ancestor, label: number, semi: number });
        number
    }

    fn link(&mut self, from: u32, to: u32) {
        let edge = self.preds.len() as u32;
        let last = std::mem::replace(&mut self.vertices[to as usize].preds, edge);
        self.preds.push((from, last));
    }

    fn semidominators(&mut self) {
        for w in (1..self.vertices.len()).rev() {
            let vertex = &self.vertices[w];
            let (mut semi, mut edge) = (vertex.idom, vertex.preds);
            while let Some(&(from, before)) = self.preds.get(edge as usize) {
                // A node with a lower number is not done: it is its own semidominator so far.
                let candidate = if from as usize <= w { from } else { self.eval(from, w as u32) };
                semi = semi.min(candidate);
                edge = before;
            }
            self.vertices[w].semi = semi;
        }
    }

    /// The least semidominator on the path from `v` up to, but without, the first node that is
    /// not done: those up to `last` are not.
    fn eval(&mut self, mut v: u32, last: u32) -> u32 {
        while self.vertices[v as usize].ancestor > last {
            self.path.push(v);
            v = self.vertices[v as usize].ancestor;
        }
        let Vertex { ancestor: top, label: mut best, .. } = self.vertices[v as usize];
        let mut semi = self.vertices[best as usize].semi;
        while let Some(u) = self.path.pop() {
            let own = self.vertices[u as usize].label;
            let own_semi = self.vertices[own as usize].semi;
            let vertex = &mut self.vertices[u as usize];
            vertex.ancestor = top;
            if semi < own_semi {
                vertex.label = best;
            } else {
                (best, semi) = (own, own_semi);
            }
        }
        semi
    }

    fn immediate_dominators(&mut self) {
        for w in 1..self.vertices.len() {
            let Vertex { mut idom, semi, .. } = self.vertices[w];
            while idom > semi {
                idom = self.vertices[idom as usize].idom;
            }
            let vertex = &mut self.vertices[w];
            vertex.idom = idom;
        }
    }

    /// Depth-first numbers give parents before children and siblings in order, so two sweeps
    /// turn them into the preorder of the tree.
    fn emit(&mut self, tree: &mut Vec<TreeNode>) {
        let base = tree.len() as u32;
        let count = self.vertices.len();
        // From here on: `semi` is the size of the subtree, `label` the place in the preorder,
        // `ancestor` the next free place in the subtree.
        for vertex in &mut self.vertices {
            vertex.semi = 1;
        }
        for w in (1..count).rev() {
            let Vertex { idom, semi: size, .. } = self.vertices[w];
            self.vertices[idom as usize].semi += size;
        }
        tree.resize(tree.len() + count, TreeNode { node: 0, parent: base, last: base });
        for w in 0..count {
            let Vertex { node, idom, semi: size, .. } = self.vertices[w];
            let (place, parent) = if w == 0 {
                (base, base)
            } else {
                let parent = &mut self.vertices[idom as usize];
                let place = parent.ancestor;
                parent.ancestor += size;
                (place, parent.label)
            };
            let vertex = &mut self.vertices[w];
            (vertex.label, vertex.ancestor) = (place, place + 1);
            tree[place as usize] = TreeNode { node, parent, last: place + size - 1 };
        }
    }
}
