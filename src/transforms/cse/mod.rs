//! Common-subexpression elimination.
//!
//! Idea       walk the dominator tree with a scoped table of the ops met so far; an op equal to
//!            one in the table gives its uses to that one. Ops without uses and without effects
//!            go on the way.
//! Equal      same name, attributes, operands (in any order where the op is commutative), result
//!            types and regions; locations do not matter.
//! Sound      the kept op dominates the removed one; both are free of effects, or both only read
//!            and stand in one block with no write in between.
//! Graphs     in a region without SSA dominance only uses not yet visited are replaced.
//! Isolated   the regions of an isolated op (or an unregistered one, which may be) see nothing of
//!            the table around them.
//! Cost       one hash per candidate; a write in a block is one store.
//! Skips      ops with regions of several blocks; stores. Removed ops are erased at the end, so
//!            what only they use stays until the next run, as in mlir-opt.

mod ahead;
mod effects;
mod plan;
mod scopes;
mod table;

use crate::analysis::dominance::{Dominance, has_ssa_dominance};
use crate::context::{Context, Failed, Location, SignatureId, Traits};
use crate::ir::{Block, Body, Equivalence, Op, Region, Value};
use crate::pass::{Pass, PassContext, PassInfo, PassOptions, Repeat, StatisticInfo};
use ahead::{HUGE, TOGETHER, look_ahead, look_at_condemned};
use effects::{EffectTable, Facts};
use smallvec::SmallVec;
use table::ScopedTable;

/// The pass `cse`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cse;

impl PassOptions for Cse {}

impl Pass for Cse {
    const INFO: PassInfo = PassInfo {
        description: "Replaces ops by equal ones that dominate them, and erases ops that are not \
                      used and have no effect.",
        statistics: &[
            StatisticInfo { name: "num-cse'd", description: "Number of operations CSE'd" },
            StatisticInfo { name: "num-dce'd", description: "Number of operations DCE'd" },
        ],
        repeat: Repeat::Deterministic,
        ..PassInfo::new("cse", "CSE", "Eliminate common sub-expressions")
    };
    type State = Scratch;

    fn state(&self) -> Scratch {
        Scratch::default()
    }

    fn run(
        &self,
        scratch: &mut Scratch,
        body: &mut Body,
        cx: &mut PassContext<'_>,
    ) -> Result<(), Failed> {
        body.look_ahead();
        // Whoever verifies what has changed, or runs next, finds the trees at hand.
        let dominance = cx.analysis::<Dominance>(body);
        let mut outcome = merge_in_body(cx.context(), body, &dominance, scratch);
        outcome.add(merge_below(cx.context(), body, scratch));
        cx.count(0, outcome.merged as u64);
        cx.count(1, outcome.dead as u64);
        if outcome == Outcome::default() {
            cx.mark_all_preserved();
        }
        Ok(())
    }
}

/// What a run did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// Ops that an equal op took the place of.
    pub merged: usize,
    /// Ops that nothing used.
    pub dead: usize,
}

impl Outcome {
    fn add(&mut self, other: Outcome) {
        self.merged += other.merged;
        self.dead += other.dead;
    }
}

/// Memory of a run, to be used again.
#[derive(Default)]
pub struct Scratch {
    known: ScopedTable,
    effects: EffectTable,
    dominance: Dominance,
    condemned: Vec<Op>,
    words: Vec<u64>,
    plan: plan::Memory,
    /// Open scopes of a walk over a dominator tree, with the depth of each.
    scopes: Vec<usize>,
}

impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }

    /// Keeps the memory: a run leaves nothing in it that the next would see.
    fn clone_from(&mut self, _: &Self) {}
}

/// Merges equal ops of `body` and of all bodies below it, and erases dead ones.
///
/// Time is linear in the number of ops, but for equal hashes and for regions, whose contents are
/// compared once per enclosing candidate.
pub fn merge_equal_ops(cx: &Context, body: &mut Body, scratch: &mut Scratch) -> Outcome {
    let mut dominance = std::mem::take(&mut scratch.dominance);
    dominance.compute(body);
    let mut outcome = merge_in_body(cx, body, &dominance, scratch);
    scratch.dominance = dominance;
    outcome.add(merge_below(cx, body, scratch));
    outcome
}

/// The same for one body, whose dominance is known, without those below it.
fn merge_in_body(
    cx: &Context,
    body: &mut Body,
    dominance: &Dominance,
    scratch: &mut Scratch,
) -> Outcome {
    let mut outcome = Outcome::default();
    let root = body.root();
    let is_huge = body.num_ops() >= HUGE;
    if is_huge {
        let Scratch { effects, plan, .. } = scratch;
        if let Some(outcome) = plan::merge(cx, body, dominance, effects, plan) {
            return outcome;
        }
        scratch.known.expect(body.num_ops() / 2);
    }
    let mut run = Run { cx, body, dominance, scratch, outcome: &mut outcome, is_huge };
    for number in 0..run.body.regions(root).len() {
        let region = run.body.regions(root)[number];
        run.region(region);
    }
    let condemned = std::mem::take(&mut run.scratch.condemned);
    for ops in condemned.chunks(TOGETHER) {
        if is_huge {
            look_at_condemned(body, ops);
        }
        ops.iter().for_each(|op| body.erase_op(*op));
    }
    scratch.condemned = condemned;
    scratch.condemned.clear();
    outcome
}

/// The same for the bodies below one.
fn merge_below(cx: &Context, body: &mut Body, scratch: &mut Scratch) -> Outcome {
    let mut outcome = Outcome::default();
    for number in 0..body.num_children() {
        let Some(child) = body.child_at_mut(number as u32) else { continue };
        let below = stacker::maybe_grow(64 << 10, 1 << 20, || merge_equal_ops(cx, child, scratch));
        outcome.add(below);
    }
    outcome
}

struct Run<'a> {
    cx: &'a Context,
    body: &'a mut Body,
    dominance: &'a Dominance,
    scratch: &'a mut Scratch,
    outcome: &'a mut Outcome,
    is_huge: bool,
}

impl Run<'_> {
    /// Goes through a region; returns the facts about everything in it.
    fn region(&mut self, region: Region) -> Facts {
        let Some(entry) = self.body.first_block(region) else { return Facts::NOTHING };
        let ssa = has_ssa_dominance(self.body, region);
        if self.body.last_block(region) == Some(entry) {
            let mark = self.scratch.known.enter();
            let facts = self.block(entry, ssa);
            self.scratch.known.leave(mark);
            return facts;
        }
        let dominance = self.dominance;
        let order: Vec<(Block, usize)> = dominance.preorder(self.body, region).collect();
        let first_scope = self.scratch.scopes.len();
        let mut facts = Facts::NOTHING;
        for (block, depth) in order {
            self.leave_scopes(first_scope + depth);
            let mark = self.scratch.known.enter();
            self.scratch.scopes.push(mark);
            facts = facts.and(self.block(block, ssa));
        }
        self.leave_scopes(first_scope);
        let mut next = Some(entry);
        while let Some(block) = next {
            next = self.body.next_block(block);
            if !self.dominance.is_reachable(self.body, block) {
                facts = facts.and(self.block_facts(block));
            }
        }
        facts
    }

    /// Facts about everything in a block that cannot be reached, which is left as it is.
    fn block_facts(&mut self, block: Block) -> Facts {
        let mut all = Facts::NOTHING;
        let mut pending: Vec<Op> = self.body.ops(block).collect();
        while let Some(op) = pending.pop() {
            let signature = self.body.signature(self.cx, op, &mut self.scratch.words);
            all = all.and(self.scratch.effects.of(self.cx, self.body, op, signature));
            if self.body.has_trait(op, Traits::RECURSIVE_MEMORY_EFFECTS) {
                if self.body.is_stub(op) {
                    return Facts::MAY_WRITE;
                }
                for &region in self.body.regions(op) {
                    pending.extend(self.body.blocks(region).flat_map(|b| self.body.ops(b)));
                }
            }
        }
        all
    }

    fn leave_scopes(&mut self, depth: usize) {
        if self.scratch.scopes.len() > depth {
            let mark = self.scratch.scopes[depth];
            self.scratch.scopes.truncate(depth);
            self.scratch.known.leave(mark);
        }
    }

    /// Goes through a block; returns the facts about everything in it.
    fn block(&mut self, block: Block, ssa: bool) -> Facts {
        let mut all = Facts::NOTHING;
        // Where in the block something was last written.
        let mut last_write = None;
        let mut next = self.body.first_op(block);
        let mut looked_at = 0;
        while let Some(op) = next {
            if self.is_huge {
                if looked_at == 0 {
                    looked_at = look_ahead(self.body, &self.scratch.known, op);
                }
                looked_at -= 1;
            }
            next = self.body.next_op(op);
            let mut signature = self.body.known_signature(op);
            if signature.is_none() {
                // Known ones are not written again: headers that nobody changes stay clean.
                signature = self.body.signature(self.cx, op, &mut self.scratch.words);
                self.body.set_signature(op, signature);
            }
            let mut facts = self.scratch.effects.of(self.cx, self.body, op, signature);
            if self.body.has_extra(op) {
                facts = self.with_regions(op, facts);
            }
            all = all.and(facts);
            self.simplify(op, facts, signature, last_write, ssa);
            if facts.contains(Facts::MAY_WRITE) {
                last_write = Some(op);
            }
        }
        all
    }

    /// Goes through the regions of an op; returns the facts about the op with what is in them.
    #[cold]
    fn with_regions(&mut self, op: Op, own: Facts) -> Facts {
        let count = self.body.regions(op).len();
        let registered = self.body.has_trait(op, Traits::REGISTERED);
        let mut nested = Facts::NOTHING;
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            // What nothing is known of may be isolated.
            let around =
                (!registered && count > 0).then(|| std::mem::take(&mut self.scratch.known));
            for number in 0..count {
                let region = self.body.regions(op)[number];
                nested = nested.and(self.region(region));
            }
            if let Some(around) = around {
                self.scratch.known = around;
            }
        });
        if self.body.has_trait(op, Traits::RECURSIVE_MEMORY_EFFECTS) {
            let only_reads = own & Facts::ONLY_READS;
            if self.body.is_stub(op) { Facts::MAY_WRITE } else { own.and(nested) | only_reads }
        } else {
            own
        }
    }

    fn simplify(
        &mut self,
        op: Op,
        facts: Facts,
        signature: Option<SignatureId>,
        last_write: Option<Op>,
        ssa: bool,
    ) {
        let body = &*self.body;
        let traits = body.hot_traits(op);
        if traits.has(Traits::TERMINATOR) {
            return;
        }
        let removable = facts.contains(Facts::REMOVABLE) && traits.has(Traits::REGISTERED);
        if removable && body.results_unused(op) && !traits.has(Traits::SYMBOL) {
            self.scratch.condemned.push(op);
            self.outcome.dead += 1;
            return;
        }
        let free = facts.contains(Facts::FREE);
        if !free && !facts.contains(Facts::ONLY_READS) {
            return;
        }
        if body.has_extra(op) && (body.is_stub(op) || has_long_region(body, op)) {
            return;
        }
        let key = (op, signature);
        let hash = hash(body, key);
        let known = self.scratch.known.find(hash, |other| equal(body, met(body, other), key));
        let Some(known) = known else {
            self.scratch.known.insert(hash, op);
            return;
        };
        let still_holds = free || {
            body.block_of(known) == body.block_of(op)
                && !last_write.is_some_and(|write| body.is_before(known, write))
        };
        if still_holds {
            self.replace(op, known, ssa);
        } else {
            self.scratch.known.replace(hash, known, op);
        }
    }

    /// Gives the uses of `op` to `known`.
    fn replace(&mut self, op: Op, known: Op, ssa: bool) {
        if ssa {
            for number in 0..self.body.num_results(op) {
                let (old, new) = (self.body.result(op, number), self.body.result(known, number));
                self.body.replace_all_uses(old, new);
            }
            self.scratch.condemned.push(op);
        } else {
            let (cx, table) = (self.cx, &self.scratch.known);
            let mut words = Vec::new();
            for number in 0..self.body.num_results(op) {
                let (old, new) = (self.body.result(op, number), self.body.result(known, number));
                self.body.replace_uses_if(old, new, |body, slot| {
                    let user = body.use_owner(slot);
                    let user = (user, body.signature(cx, user, &mut words));
                    table
                        .find(hash(body, user), |other| equal(body, met(body, other), user))
                        .is_none()
                });
            }
            if self.body.results_unused(op) {
                self.scratch.condemned.push(op);
            }
        }
        let location = self.body.location(op);
        if self.body.location(known) == Location::UNKNOWN && location != Location::UNKNOWN {
            self.body.set_location(known, location);
        }
        self.outcome.merged += 1;
    }
}

/// An op with the number of its signature, which ops with regions do not have.
type Key = (Op, Option<SignatureId>);

/// An op that was met before: its header has its signature.
#[inline]
fn met(body: &Body, op: Op) -> Key {
    (op, body.known_signature(op))
}

/// The same for equal ops.
#[inline]
fn hash(body: &Body, (op, signature): Key) -> u32 {
    let Some(signature) = signature else {
        return body.hash_op(op, Equivalence::IGNORE_LOCATIONS) as u32;
    };
    let operands = body.operands(op).map(|value| value.dense());
    hash_of(body.has_trait(op, Traits::COMMUTATIVE), signature, operands)
}

/// The hash of an op of a signature if its operands have these numbers.
#[inline]
fn hash_of(
    is_commutative: bool,
    signature: SignatureId,
    operands: impl Iterator<Item = usize>,
) -> u32 {
    let mix = |hash: u64, word: usize| {
        (hash.rotate_left(5) ^ word as u64).wrapping_mul(0x517c_c1b7_2722_0a95)
    };
    let hash = if is_commutative {
        let sum = operands.fold(0u64, |sum, value| sum.wrapping_add(mix(1, value)));
        mix(sum, signature.dense())
    } else {
        operands.fold(mix(0, signature.dense()), mix)
    };
    (hash >> 32) as u32
}

/// Whether two ops are equal but for their locations.
#[inline]
fn equal(body: &Body, (a, a_signature): Key, (b, b_signature): Key) -> bool {
    if a_signature.is_none() || b_signature.is_none() {
        return body.ops_equivalent(a, b, Equivalence::IGNORE_LOCATIONS);
    }
    // Number of operands, attributes and all types are in the signature.
    a_signature == b_signature
        && (body.operands(a).eq(body.operands(b))
            || body.has_trait(a, Traits::COMMUTATIVE)
                && sorted_operands(body, a) == sorted_operands(body, b))
}

fn sorted_operands(body: &Body, op: Op) -> SmallVec<[Value; 8]> {
    let mut operands: SmallVec<[Value; 8]> = body.operands(op).collect();
    operands.sort_unstable();
    operands
}

fn has_long_region(body: &Body, op: Op) -> bool {
    body.regions(op).iter().any(|region| body.first_block(*region) != body.last_block(*region))
}
