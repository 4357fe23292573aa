//! Whether operands are defined where an op may use them, with dominator trees only where those are
//! needed: mostly they are not, since most operands come from the block of the op or from the first
//! of its region.

use crate::analysis::Dominance;
use crate::ir::{Block, Body, Definition, Op, OpData};

/// Dominance in one body, computed when it is first needed: mostly it is not, since most operands
/// come from the block of the op or from the entry of its region.
pub(super) enum LazyDominance<'d> {
    Known(&'d Dominance),
    Computed(Dominance),
    Unknown,
}

impl LazyDominance<'_> {
    /// `memory` is for the trees to be computed in.
    fn get(&mut self, memory: &mut Dominance, body: &Body) -> &Dominance {
        if matches!(self, LazyDominance::Unknown) {
            let mut dominance = std::mem::take(memory);
            dominance.compute(body);
            *self = LazyDominance::Computed(dominance);
        }
        match self {
            LazyDominance::Known(known) => known,
            LazyDominance::Computed(computed) => computed,
            LazyDominance::Unknown => unreachable!("it was computed above"),
        }
    }

    /// Leaves what was computed as memory for others.
    pub fn give_back(self, memory: &mut Dominance) {
        if let LazyDominance::Computed(dominance) = self {
            *memory = dominance;
        }
    }
}

/// Whether the operands of an op of `block` are defined where it may use them.
#[inline]
pub(super) fn operands_dominate(
    body: &Body,
    dominance: &mut LazyDominance<'_>,
    memory: &mut Dominance,
    op: Op,
    block: Block,
) -> bool {
    let data = &body.ops[op];
    body.operands.slice(data.operands, data.num_operands).iter().all(|slot| {
        if is_near(body, body.values[slot.value].definition, data, block) {
            return true;
        }
        let dominance = dominance.get(memory, body);
        dominance.value_properly_dominates(body, slot.value, op)
            || !dominance.is_reachable(body, block)
    })
}

/// The same of an op that may stand nowhere.
pub(super) fn is_dominated(
    body: &Body,
    dominance: &mut LazyDominance<'_>,
    memory: &mut Dominance,
    op: Op,
) -> bool {
    body.ops[op].block.is_none_or(|block| operands_dominate(body, dominance, memory, op, block))
}

/// Whether the operands of an op of `block` are well without a look at dominator trees.
#[inline]
pub(super) fn operands_are_near(body: &Body, data: &OpData, block: Block) -> bool {
    let operands = body.operands.slice(data.operands, data.num_operands);
    operands.iter().all(|slot| is_near(body, body.values[slot.value].definition, data, block))
}

/// Whether what is defined there is defined in `block` before the op with this header, or in the
/// first block of its region.
#[inline]
fn is_near(body: &Body, definition: Definition, data: &OpData, block: Block) -> bool {
    if let Some(index) = definition.as_op_index() {
        let definer = &body.ops[body.ops.handle(index)];
        match definer.block {
            // Most operands are results of earlier ops of the block.
            Some(home) if home == block => definer.order < data.order,
            Some(home) => is_entry(body, home, block),
            None => false,
        }
    } else if definition == Definition::block(block) {
        true
    } else {
        let home = definition.as_block_index();
        home.is_some_and(|home| is_entry(body, body.blocks.handle(home), block))
    }
}

/// Whether `home` is the first block of the region of `block`, another of its blocks: then it
/// dominates that if it can be reached, and if not there is nothing to ask.
#[inline]
fn is_entry(body: &Body, home: Block, block: Block) -> bool {
    let data = &body.blocks[home];
    data.prev.is_none() && data.region.is_some() && data.region == body.blocks[block].region
}
