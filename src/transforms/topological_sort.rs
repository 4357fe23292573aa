//! Topological sort: in graph regions, ops after what they use, as far as there is no cycle.
//!
//! Idea       go through the ops of a block in rounds; take each op whose producers have all been
//!            taken. When a round takes nothing there is a cycle: take the first op that is left.
//! Stable     a sorted block stays as it is; an op moves only as far as its producers make it.
//! Cost       the rounds are not walked: an op's round follows from its producers' (the latest of
//!            them, one later if that comes after the op), so a queue ordered by round and
//!            position gives the same order in O((ops + operands) log ops).
//! Skips      blocks with SSA dominance, which are sorted already; the terminator, which stays
//!            last.

use crate::context::{Failed, Traits};
use crate::ir::{Block, Body, Op};
use crate::pass::{Pass, PassContext, PassInfo, PassOptions, Repeat};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The pass `topological-sort`.
#[derive(Clone, Copy, Debug, Default)]
pub struct TopologicalSort;

impl PassOptions for TopologicalSort {}

impl Pass for TopologicalSort {
    const INFO: PassInfo = PassInfo {
        description: "Sorts the operations of all nested regions without SSA dominance such that, \
                      as far as possible, users come after their producers. The sort is stable; \
                      operations on a cycle keep their order among each other.",
        repeat: Repeat::Deterministic,
        ..PassInfo::new(
            "topological-sort",
            "TopologicalSort",
            "Sort regions without SSA dominance in topological order",
        )
    };
    type State = ();

    fn state(&self) {}

    fn run(&self, _: &mut (), body: &mut Body, _: &mut PassContext<'_>) -> Result<(), Failed> {
        body.for_each_body(|body| {
            for block in graph_blocks(body) {
                sort_block(body, block);
            }
        });
        Ok(())
    }
}

/// The blocks of a body, child bodies aside, in regions that their ops declare to be graphs.
fn graph_blocks(body: &Body) -> Vec<Block> {
    let mut blocks = Vec::new();
    body.walk(body.root(), |op| {
        if body.has_trait(op, Traits::GRAPH_REGION) {
            blocks.extend(body.regions(op).iter().flat_map(|&region| body.blocks(region)));
        }
    });
    blocks
}

/// Sorts the ops of a block. Returns whether it has no cycle.
pub fn sort_block(body: &mut Body, block: Block) -> bool {
    let mut ops: Vec<Op> = body.ops(block).collect();
    if ops.last().is_some_and(|&last| body.has_trait(last, Traits::TERMINATOR)) {
        ops.pop();
    }
    let graph = Graph::new(body, block, &ops);
    let (order, acyclic) = graph.order();
    if order.iter().enumerate().any(|(place, &position)| place != position) {
        // Each op goes behind the one before it; the terminator stays behind them all.
        let mut last: Option<Op> = None;
        for position in order {
            let op = ops[position];
            match last {
                Some(last) if body.prev_op(op) == Some(last) => {}
                Some(last) => body.move_op_after(op, last),
                None => {
                    if let Some(first) = body.first_op(block) {
                        body.move_op_before(op, first);
                    }
                }
            }
            last = Some(op);
        }
    }
    acyclic
}

/// Who waits for whom, by position in the block.
struct Graph {
    /// Of each op, those that use its results, itself or nested in them; one entry a producer.
    users: Vec<Vec<usize>>,
    /// Of each op, how many producers it waits for.
    waiting: Vec<usize>,
}

impl Graph {
    fn new(body: &Body, block: Block, ops: &[Op]) -> Self {
        let mut positions = vec![usize::MAX; body.op_capacity()];
        for (position, op) in ops.iter().enumerate() {
            positions[op.dense()] = position;
        }
        let mut users = vec![Vec::new(); ops.len()];
        let mut waiting = vec![0; ops.len()];
        for (position, &op) in ops.iter().enumerate() {
            body.walk(op, |nested| {
                for value in body.operands(nested) {
                    let producer = body
                        .defining_op(value)
                        .and_then(|producer| body.ancestor_in_block(block, producer))
                        .map(|producer| positions[producer.dense()]);
                    let Some(producer) = producer else { continue };
                    // The terminator, which is not sorted, is never waited for.
                    if producer == position || producer == usize::MAX {
                        continue;
                    }
                    let users: &mut Vec<usize> = &mut users[producer];
                    if users.last() != Some(&position) {
                        users.push(position);
                        waiting[position] += 1;
                    }
                }
            });
        }
        Self { users, waiting }
    }

    /// The order to put the ops in, and whether it respects all producers.
    fn order(mut self) -> (Vec<usize>, bool) {
        let mut queue: BinaryHeap<Reverse<(usize, usize)>> = (0..self.waiting.len())
            .filter(|&position| self.waiting[position] == 0)
            .map(|position| Reverse((0, position)))
            .collect();
        let mut taken = vec![false; self.waiting.len()];
        let mut order = Vec::with_capacity(self.waiting.len());
        let mut acyclic = true;
        let mut first_left = 0;
        let mut last_round = 0;
        while order.len() < taken.len() {
            let (round, position) = match queue.pop() {
                Some(Reverse(next)) => next,
                None => {
                    acyclic = false;
                    while taken[first_left] {
                        first_left += 1;
                    }
                    (last_round + 1, first_left)
                }
            };
            last_round = round;
            taken[position] = true;
            order.push(position);
            for user in std::mem::take(&mut self.users[position]) {
                self.waiting[user] = self.waiting[user].saturating_sub(1);
                if self.waiting[user] == 0 && !taken[user] {
                    let next_round = if user > position { round } else { round + 1 };
                    queue.push(Reverse((next_round, user)));
                }
            }
        }
        (order, acyclic)
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    /// The rounds as the header tells them, walked one after the other.
    fn by_rounds(producers: &[Vec<usize>]) -> (Vec<usize>, bool) {
        let mut left: Vec<usize> = (0..producers.len()).collect();
        let mut order = Vec::new();
        let mut acyclic = true;
        while !left.is_empty() {
            let before = order.len();
            for position in left.clone() {
                let ready = producers[position].iter().all(|p| *p == position || order.contains(p));
                if ready {
                    order.push(position);
                }
            }
            if order.len() == before {
                acyclic = false;
                order.push(left[0]);
            }
            left.retain(|position| !order.contains(position));
        }
        (order, acyclic)
    }

    #[test]
    fn the_queue_gives_the_order_of_the_rounds() {
        let mut state = 0x9e37_79b9_7f4a_7c15u64;
        let mut next = |bound: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as usize % bound
        };
        let (mut sorted, mut cyclic) = (0, 0);
        for _ in 0..5000 {
            let count = 1 + next(9);
            let edges = next(2 * count);
            let mut producers = vec![Vec::new(); count];
            for _ in 0..edges {
                let (user, producer) = (next(count), next(count));
                if !producers[user].contains(&producer) {
                    producers[user].push(producer);
                }
            }
            let mut users = vec![Vec::new(); count];
            let mut waiting = vec![0; count];
            for (user, list) in producers.iter().enumerate() {
                for &producer in list.iter().filter(|producer| **producer != user) {
                    users[producer].push(user);
                    waiting[user] += 1;
                }
            }
            let expected = by_rounds(&producers);
            assert_eq!(Graph { users, waiting }.order(), expected, "{producers:?}");
            sorted += usize::from(expected.1);
            cyclic += usize::from(!expected.1);
        }
        assert!(sorted > 500 && cyclic > 500, "both kinds are tried");
    }
}
