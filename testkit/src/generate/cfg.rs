//! Regions with a control flow graph.
//!
//! The graph is drawn first: a tree of edges makes every block reachable, further edges make joins
//! and loops, and now and then one block has no predecessor at all. The dominator tree then says
//! which blocks see which values: a block is filled after its immediate dominator, with the scope as
//! it was at that one's end. The order of writing is drawn apart from all this.

use super::Generator;
use super::emit::{OpText, Value};
use super::types::{I1, I32, Ty};

/// Which ops end the blocks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `cf` branches and `func.return`.
    Func,
    /// `llvm` branches and `llvm.return`.
    Llvm,
    /// `cf` branches and `scf.yield`.
    Execute,
    /// Branches that nobody registered.
    Unregistered,
}

struct Graph {
    labels: Vec<String>,
    arguments: Vec<Vec<Ty>>,
    successors: Vec<Vec<usize>>,
    /// The children of each block in the dominator tree.
    dominated: Vec<Vec<usize>>,
}

struct Plan<'a> {
    style: Style,
    graph: Graph,
    results: &'a [Ty],
    ops: usize,
    texts: Vec<String>,
}

impl Generator {
    /// Writes a region of `blocks` blocks with up to `ops` ops each.
    pub(super) fn cfg(
        &mut self,
        style: Style,
        arguments: &[Ty],
        results: &[Ty],
        blocks: usize,
        ops: usize,
    ) -> String {
        let visible = self.scope.len();
        let outer = std::mem::take(&mut self.out);
        self.depth += 1;
        let graph = self.draw_graph(style, arguments, blocks);
        let mut plan = Plan { style, graph, results, ops, texts: vec![String::new(); blocks] };
        self.fill_block(0, &mut plan);
        self.depth -= 1;
        self.leave_scope(visible);
        self.out = outer;
        let mut order: Vec<usize> = (1..blocks).collect();
        if self.rng.one_in(2) {
            self.rng.shuffle(&mut order);
        }
        let mut text = std::mem::take(&mut plan.texts[0]);
        for block in order {
            text.push_str(&plan.texts[block]);
        }
        format!("{{\n{text}{}}}", self.indent())
    }

    fn draw_graph(&mut self, style: Style, entry: &[Ty], blocks: usize) -> Graph {
        let mut successors = vec![Vec::new(); blocks];
        let unreachable = match blocks > 2 && self.rng.one_in(6) {
            true => blocks - 1,
            false => blocks,
        };
        for block in (1..blocks).filter(|&block| block != unreachable) {
            successors[self.rng.below(block)].push(block);
        }
        if blocks > 1 {
            for _ in 0..self.rng.below(blocks) {
                let from = self.rng.below(blocks);
                let to = self.rng.range(1, blocks - 1);
                if to != unreachable {
                    successors[from].push(to);
                }
            }
        }
        let mut arguments = vec![entry.to_vec()];
        for _ in 1..blocks {
            let mut types = self.value_types(2);
            if style == Style::Llvm {
                types = (0..self.rng.below(3)).map(|_| self.llvm_type()).collect();
            }
            arguments.push(types);
        }
        Graph {
            labels: (0..blocks).map(|_| self.label()).collect(),
            arguments,
            dominated: dominator_tree(&successors),
            successors,
        }
    }

    fn fill_block(&mut self, block: usize, plan: &mut Plan<'_>) {
        let visible = self.scope.len();
        let arguments = self.block_arguments(&plan.graph.arguments[block]);
        let mut text = String::new();
        if block > 0 || !arguments.is_empty() || self.rng.one_in(8) {
            let label = plan.graph.labels[block].clone();
            text = self.block_header(&label, &arguments);
        }
        let ops = self.rng.below(plan.ops + 1);
        self.random_ops(ops);
        self.terminator(block, plan);
        text.push_str(&std::mem::take(&mut self.out));
        plan.texts[block] = text;
        for child in std::mem::take(&mut plan.graph.dominated[block]) {
            self.fill_block(child, plan);
        }
        self.leave_scope(visible);
    }

    fn terminator(&mut self, block: usize, plan: &Plan<'_>) {
        let successors = plan.graph.successors[block].clone();
        let passed: Vec<Vec<Value>> = match plan.style {
            Style::Unregistered => vec![Vec::new(); successors.len()],
            _ => successors.iter().map(|&to| self.values(&plan.graph.arguments[to])).collect(),
        };
        let labels: Vec<String> =
            successors.iter().map(|&to| plan.graph.labels[to].clone()).collect();
        let llvm = plan.style == Style::Llvm;
        let op = match (plan.style, successors.len()) {
            (Style::Unregistered, _) => {
                let types = self.value_types(1);
                let operands = self.values(&types);
                OpText::new("foo.branch", operands, vec![])
            }
            (Style::Func, 0) => OpText::new("func.return", self.values(plan.results), vec![]),
            (Style::Execute, 0) => OpText::new("scf.yield", self.values(plan.results), vec![]),
            (Style::Llvm, 0) if self.rng.one_in(6) => {
                OpText::new("llvm.unreachable", vec![], vec![])
            }
            (Style::Llvm, 0) => OpText::new("llvm.return", self.values(plan.results), vec![]),
            (_, 1) => {
                let name = if llvm { "llvm.br" } else { "cf.br" };
                OpText::new(name, passed.concat(), vec![])
            }
            (_, 2) => self.conditional_branch(llvm, &passed),
            _ => self.switch(llvm, &passed),
        };
        self.write_op("", &op.successors(labels));
    }

    fn conditional_branch(&mut self, llvm: bool, passed: &[Vec<Value>]) -> OpText {
        let name = if llvm { "llvm.cond_br" } else { "cf.cond_br" };
        let mut operands = vec![self.value(&I1)];
        operands.extend(passed.concat());
        let weights = match self.rng.one_in(5) {
            true => "branch_weights = array<i32: 5, 10>, ",
            false => "",
        };
        let segments = format!("array<i32: 1, {}, {}>", passed[0].len(), passed[1].len());
        OpText::new(name, operands, vec![])
            .properties(format!("{weights}operandSegmentSizes = {segments}"))
    }

    fn switch(&mut self, llvm: bool, passed: &[Vec<Value>]) -> OpText {
        let name = if llvm { "llvm.switch" } else { "cf.switch" };
        let mut operands = vec![self.value(&I32)];
        operands.extend(passed.concat());
        let cases = passed.len() - 1;
        let join = |numbers: Vec<usize>| {
            let texts: Vec<_> = numbers.iter().map(usize::to_string).collect();
            texts.join(", ")
        };
        let lengths: Vec<usize> = passed[1..].iter().map(Vec::len).collect();
        let in_cases: usize = lengths.iter().sum();
        let values = join((0..cases).map(|i| i * 3).collect());
        let container = if llvm { "vector" } else { "tensor" };
        let properties = format!(
            "case_operand_segments = array<i32: {}>, case_values = dense<[{values}]> : {container}<{cases}xi32>, \
             operandSegmentSizes = array<i32: 1, {}, {in_cases}>",
            join(lengths),
            passed[0].len(),
        );
        OpText::new(name, operands, vec![]).properties(properties)
    }
}

/// Returns the children of each block in the dominator tree; an unreachable block is a child of the
/// entry, whose values it may use like any others.
fn dominator_tree(successors: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let count = successors.len();
    assert!(count <= 64, "sets of blocks are 64-bit masks");
    let all = u64::MAX >> (64 - count);
    let mut dominators = vec![all; count];
    dominators[0] = 1;
    let mut changed = true;
    while changed {
        changed = false;
        for block in 1..count {
            let mut meet = all;
            for (from, targets) in successors.iter().enumerate() {
                if targets.contains(&block) {
                    meet &= dominators[from];
                }
            }
            let new = meet | 1 << block;
            changed |= new != dominators[block];
            dominators[block] = new;
        }
    }
    let mut children = vec![Vec::new(); count];
    for block in 1..count {
        let strict = dominators[block] & !(1 << block);
        let reachable = dominators[block] != all || !is_cut_off(successors, block);
        let parent = (0..count)
            .filter(|&other| reachable && strict & 1 << other != 0)
            .max_by_key(|&other| dominators[other].count_ones())
            .unwrap_or(0);
        children[parent].push(block);
    }
    children
}

/// True if no path leads from the entry to `block`.
fn is_cut_off(successors: &[Vec<usize>], block: usize) -> bool {
    let mut seen = 1u64;
    let mut pending = vec![0];
    while let Some(from) = pending.pop() {
        for &to in &successors[from] {
            if seen & 1 << to == 0 {
                seen |= 1 << to;
                pending.push(to);
            }
        }
    }
    seen & 1 << block == 0
}
