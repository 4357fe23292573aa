//! Dominator trees of flow graphs: the algorithm, on numbers instead of blocks.
//!
//! Semi-NCA (Georgiadis, "Linear-Time Algorithms for Dominators and Related Problems", 2005):
//! semidominators by depth-first search with path compression, then each immediate dominator as
//! the nearest ancestor that is no deeper than the semidominator. Nothing recurses, and the memory
//! is kept from graph to graph.
//!
//! Invariants: node 0 is the root; the tree's children come in the order in which a depth-first
//! search that takes successors in order first meets them, the order in which mlir-opt visits
//! them.

/// A flow graph in compressed rows: the successors of node `n` are
/// `targets[first[n]..first[n + 1]]`.
#[derive(Clone, Default, Debug)]
pub(super) struct Graph {
    pub first: Vec<u32>,
    pub targets: Vec<u32>,
}

impl Graph {
    pub fn clear(&mut self) {
        self.first.clear();
        self.targets.clear();
    }

    fn successors(&self, node: u32) -> &[u32] {
        &self.targets[self.first[node as usize] as usize..self.first[node as usize + 1] as usize]
    }
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

const UNSEEN: u32 = u32::MAX;

/// The algorithm's memory. Everything but `number` is indexed by depth-first number.
#[derive(Clone, Default, Debug)]
pub(super) struct SemiNca {
    /// Depth-first number of a node.
    number: Vec<u32>,
    /// Node with a depth-first number.
    vertex: Vec<u32>,
    /// Parent in the depth-first tree, then in the compressed forest.
    ancestor: Vec<u32>,
    semi: Vec<u32>,
    label: Vec<u32>,
    /// Parent in the depth-first tree, then immediate dominator.
    idom: Vec<u32>,
    /// Predecessors in compressed rows.
    pred_first: Vec<u32>,
    preds: Vec<u32>,
    /// Stack: node's number and its next edge; later numbers alone.
    stack: Vec<(u32, u32)>,
    path: Vec<u32>,
    size: Vec<u32>,
    place: Vec<u32>,
}

impl SemiNca {
    /// Appends the tree of the nodes that can be reached from node 0 to `tree`.
    pub fn run(&mut self, graph: &Graph, tree: &mut Vec<TreeNode>) {
        self.search(graph);
        self.collect_predecessors(graph);
        self.semidominators();
        self.immediate_dominators();
        self.emit(tree);
    }

    fn search(&mut self, graph: &Graph) {
        let nodes = graph.first.len() - 1;
        self.number.clear();
        self.number.resize(nodes, UNSEEN);
        self.vertex.clear();
        self.idom.clear();
        self.stack.clear();
        self.number[0] = 0;
        self.vertex.push(0);
        self.idom.push(0);
        self.stack.push((0, graph.first[0]));
        while let Some((from, edge)) = self.stack.last_mut() {
            let end = graph.first[self.vertex[*from as usize] as usize + 1];
            if *edge == end {
                self.stack.pop();
                continue;
            }
            let target = graph.targets[*edge as usize];
            *edge += 1;
            if self.number[target as usize] == UNSEEN {
                let number = self.vertex.len() as u32;
                self.number[target as usize] = number;
                self.vertex.push(target);
                self.idom.push(*from);
                self.stack.push((number, graph.first[target as usize]));
            }
        }
    }

    fn collect_predecessors(&mut self, graph: &Graph) {
        let count = self.vertex.len();
        self.pred_first.clear();
        self.pred_first.resize(count + 1, 0);
        for &node in &self.vertex {
            for &target in graph.successors(node) {
                self.pred_first[self.number[target as usize] as usize] += 1;
            }
        }
        let mut sum = 0;
        for first in &mut self.pred_first {
            sum += *first;
            *first = sum;
        }
        self.preds.clear();
        self.preds.resize(sum as usize, 0);
        for (from, &node) in self.vertex.iter().enumerate() {
            for &target in graph.successors(node) {
                let slot = &mut self.pred_first[self.number[target as usize] as usize];
                *slot -= 1;
                self.preds[*slot as usize] = from as u32;
            }
        }
    }

    fn semidominators(&mut self) {
        let count = self.vertex.len() as u32;
        self.ancestor.clone_from(&self.idom);
        self.semi.clear();
        self.semi.extend(0..count);
        self.label.clone_from(&self.semi);
        for w in (1..count).rev() {
            let mut semi = self.idom[w as usize];
            let range = self.pred_first[w as usize]..self.pred_first[w as usize + 1];
            for index in range {
                let best = self.eval(self.preds[index as usize], w + 1);
                semi = semi.min(self.semi[best as usize]);
            }
            self.semi[w as usize] = semi;
        }
    }

    /// The node of least semidominator on the compressed path above `v`, which ends below the
    /// first node before `linked`.
    fn eval(&mut self, mut v: u32, linked: u32) -> u32 {
        if self.ancestor[v as usize] < linked || v < linked {
            return self.label[v as usize];
        }
        while self.ancestor[v as usize] >= linked {
            self.path.push(v);
            v = self.ancestor[v as usize];
        }
        let top = self.ancestor[v as usize];
        let mut best = self.label[v as usize];
        while let Some(u) = self.path.pop() {
            self.ancestor[u as usize] = top;
            let own = self.label[u as usize];
            if self.semi[best as usize] < self.semi[own as usize] {
                self.label[u as usize] = best;
            } else {
                best = own;
            }
        }
        best
    }

    fn immediate_dominators(&mut self) {
        for w in 1..self.vertex.len() {
            let mut idom = self.idom[w];
            while idom > self.semi[w] {
                idom = self.idom[idom as usize];
            }
            self.idom[w] = idom;
        }
    }

    /// Depth-first numbers give parents before children and siblings in order, so two sweeps
    /// turn them into the preorder of the tree.
    fn emit(&mut self, tree: &mut Vec<TreeNode>) {
        let count = self.vertex.len();
        self.size.clear();
        self.size.resize(count, 1);
        for w in (1..count).rev() {
            self.size[self.idom[w] as usize] += self.size[w];
        }
        let base = tree.len() as u32;
        let filler = TreeNode { node: 0, parent: base, last: base };
        tree.resize(tree.len() + count, filler);
        // `place` holds a node's own position; `ancestor` the next free one in its subtree.
        self.place.clear();
        self.place.resize(count, base);
        self.ancestor.clear();
        self.ancestor.resize(count, base + 1);
        for w in 0..count {
            let parent = self.idom[w] as usize;
            let place = if w == 0 { base } else { self.ancestor[parent] };
            self.ancestor[parent] = if w == 0 { base + 1 } else { place + self.size[w] };
            self.place[w] = place;
            if w != 0 {
                self.ancestor[w] = place + 1;
            }
            let node = self.vertex[w];
            let last = place + self.size[w] - 1;
            tree[place as usize] = TreeNode { node, parent: self.place[parent], last };
        }
    }
}
