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

/// A block and the first of its region, which dominates it if it can be reached; if not, there is
/// nothing to ask.
#[derive(Clone, Copy)]
pub(super) struct Home {
    pub block: Block,
    entry: Block,
}

impl Home {
    pub fn of(body: &Body, block: Block) -> Home {
        let region = body.blocks[block].region;
        let entry = region.and_then(|region| body.regions[region].first_block);
        Home { block, entry: entry.unwrap_or(block) }
    }
}

/// Whether the operands of an op of `home` are defined where it may use them.
#[inline]
pub(super) fn operands_dominate(
    body: &Body,
    dominance: &mut LazyDominance<'_>,
    memory: &mut Dominance,
    op: Op,
    home: Home,
) -> bool {
    let data = &body.ops[op];
    body.operands.slice(data.operands, data.num_operands).iter().all(|slot| {
        if is_near(body, body.values[slot.value].definition, data, home) {
            return true;
        }
        let dominance = dominance.get(memory, body);
        dominance.value_properly_dominates(body, slot.value, op)
            || !dominance.is_reachable(body, home.block)
    })
}

/// The same of an op that may stand nowhere.
pub(super) fn is_dominated(
    body: &Body,
    dominance: &mut LazyDominance<'_>,
    memory: &mut Dominance,
    op: Op,
) -> bool {
    body.ops[op]
        .block
        .is_none_or(|block| operands_dominate(body, dominance, memory, op, Home::of(body, block)))
}

/// Whether the operands of an op of `home` are well without a look at dominator trees.
#[inline]
pub(super) fn operands_are_near(body: &Body, data: &OpData, home: Home) -> bool {
    let operands = body.operands.slice(data.operands, data.num_operands);
    operands.iter().all(|slot| {
        let definition = body.values[slot.value].definition;
        is_near(body, definition, data, home) || is_near_around(body, definition, home.block)
    })
}

/// Whether what is defined there [is near](is_near) one of the ops that the block is nested in.
fn is_near_around(body: &Body, definition: Definition, mut block: Block) -> bool {
    loop {
        let Some(op) = body.block_parent_op(block) else { return false };
        let data = &body.ops[op];
        let Some(around) = data.block else { return false };
        if is_near(body, definition, data, Home::of(body, around)) {
            return true;
        }
        block = around;
    }
}

/// Whether what is defined there is defined in the block of `home` before the op with this header, or
/// in the first block of its region.
#[inline]
fn is_near(body: &Body, definition: Definition, data: &OpData, home: Home) -> bool {
    let Some(index) = definition.as_op_index() else {
        return definition == Definition::block(home.block)
            || definition == Definition::block(home.entry);
    };
    let definer = &body.ops[body.ops.handle(index)];
    match definer.block {
        Some(block) if block == home.block => definer.order < data.order,
        Some(block) => block == home.entry,
        None => false,
    }
}
