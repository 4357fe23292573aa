//! One huge body: all is decided first, and done at once.
//!
//! Op by op, a merge waits for memory in the lists of uses, which are anywhere in tens of megabytes,
//! and whoever does it writes to everything around. Here the walk changes nothing: beside the body
//! stand, by value, the value that will stand in for it, and a list of what goes. What an op may do
//! comes from one byte per signature. After that the body does all of it together
//! ([`Body::erase_in_favour`]), on two threads.
//!
//! Why it comes to the same: up to the end an op's own uses are those that it had, since uses move to
//! ops that were met before; so whether it is dead, and what its operands are by then, is known
//! without moving any.
//! Limits: one region with dominance, without ops that have regions or bodies; every operand of an
//! op that may be merged defined before it is met. Anything else is left as it was
//! (the answer is `None`), for the walk that changes things as it goes.

use super::ahead::{Merged, TOGETHER, read_headers};
use super::effects::Facts;
use super::{Outcome, Scratch, hash_of};
use crate::analysis::dominance::{Dominance, has_ssa_dominance};
use crate::context::{Context, Location, SignatureId, Traits};
use crate::ir::{Block, Body, Going, NO_EXTRA, Op, Region};
use smallvec::SmallVec;

bitflags::bitflags! {
    /// What may happen to ops of a signature.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    pub(super) struct Class: u8 {
        /// The other bits are known.
        const KNOWN = 1;
        /// An equal op may take its place.
        const MERGES = 1 << 1;
        /// Whatever stands between the two.
        const FREE = 1 << 2;
        /// May write.
        const WRITES = 1 << 3;
        /// Goes when it is unused.
        const REMOVABLE = 1 << 4;
        /// The order of its operands says nothing.
        const COMMUTATIVE = 1 << 5;
    }
}

/// Merges equal ops of a body and erases dead ones, if it is plain enough.
pub(super) fn merge(
    cx: &Context,
    body: &mut Body,
    dominance: &Dominance,
    scratch: &mut Scratch,
) -> Option<Outcome> {
    let region = only_region(body)?;
    scratch.going.clear();
    scratch.going.reserve(body.num_ops() / 4);
    scratch.stand_ins.clear();
    scratch.stand_ins.resize(body.value_capacity(), 0);
    let mut planner =
        Planner { cx, body, scratch, outcome: Outcome::default(), located: Vec::new() };
    let done = planner.region(dominance, region);
    let Planner { outcome, located, .. } = planner;
    done?;
    for (op, location) in located {
        if body.location(op) == Location::UNKNOWN {
            body.set_location(op, location);
        }
    }
    body.erase_in_favour(&scratch.going);
    Some(outcome)
}

/// The one region there is, if values have to be defined before they are used in it.
fn only_region(body: &Body) -> Option<Region> {
    let mut regions = body.regions.live(0..body.region_capacity());
    let (region, _) = regions.next()?;
    let is_only = regions.next().is_none() && body.num_children() == 0;
    (is_only && has_ssa_dominance(body, region)).then_some(region)
}

struct Planner<'a> {
    cx: &'a Context,
    body: &'a mut Body,
    scratch: &'a mut Scratch,
    outcome: Outcome,
    /// Ops without a location, with that of one that goes in favour of it.
    located: Vec<(Op, Location)>,
}

/// An op that is looked at.
#[derive(Clone, Copy)]
struct Item {
    op: Op,
    class: Class,
    /// Whether it is the first of its block, the next in order.
    is_first: bool,
}

/// The op cannot be planned for.
struct NotPlain;

impl Planner<'_> {
    fn region(&mut self, dominance: &Dominance, region: Region) -> Option<()> {
        let order: Vec<(Block, usize)> = dominance.preorder(self.body, region).collect();
        let mark = self.scratch.known.enter();
        let mut scopes: Vec<usize> = Vec::new();
        let result = self.blocks(&order, &mut scopes);
        self.scratch.known.leave(mark);
        result.ok()
    }

    /// Goes through blocks, each with its depth in the dominator tree.
    fn blocks(
        &mut self,
        order: &[(Block, usize)],
        scopes: &mut Vec<usize>,
    ) -> Result<(), NotPlain> {
        let mut items: Vec<Item> = Vec::with_capacity(TOGETHER);
        let (mut ahead, mut behind) = (order.iter(), order.iter());
        let (mut next, mut is_first) = (None, false);
        // Where in the block something was last written.
        let mut last_write = None;
        loop {
            items.clear();
            while items.len() < TOGETHER {
                let Some(op) = next else {
                    let Some((block, _)) = ahead.next() else { break };
                    next = Some(self.body.first_op(*block).ok_or(NotPlain)?);
                    is_first = true;
                    continue;
                };
                if items.is_empty() {
                    read_headers(self.body, op);
                }
                items.push(Item { op, class: self.class(op)?, is_first });
                (next, is_first) = (self.body.next_op(op), false);
            }
            if items.is_empty() {
                return Ok(());
            }
            self.look_ahead(&items);
            for item in &items {
                if item.is_first {
                    last_write = None;
                    let (block, depth) = behind.next().ok_or(NotPlain)?;
                    self.enter(*block, *depth, scopes);
                }
                self.decide(*item, last_write)?;
                if item.class.contains(Class::WRITES) {
                    last_write = Some(item.op);
                }
            }
        }
    }

    /// Comes to a block, and leaves the scopes of those that do not dominate it.
    fn enter(&mut self, block: Block, depth: usize, scopes: &mut Vec<usize>) {
        if let Some(mark) = scopes.get(depth) {
            self.scratch.known.leave(*mark);
            scopes.truncate(depth);
        }
        scopes.push(self.scratch.known.enter());
        for argument in self.body.block_args(block) {
            self.scratch.stand_ins[argument.dense()] = argument.dense() as u32 + 1;
        }
    }

    #[inline]
    fn class(&mut self, op: Op) -> Result<Class, NotPlain> {
        let signature = self.body.known_signature(op).map(SignatureId::dense);
        let class = signature.and_then(|number| self.scratch.classes.get(number));
        match class.filter(|class| class.contains(Class::KNOWN)) {
            Some(class) => Ok(*class),
            None => self.find_class(op),
        }
    }

    #[cold]
    fn find_class(&mut self, op: Op) -> Result<Class, NotPlain> {
        let signature = self.body.signature(self.cx, op, &mut self.scratch.words);
        let class = classify(self.cx, self.body, op, signature, self.scratch);
        let Some(signature) = signature else {
            let stays = !class.intersects(Class::MERGES | Class::REMOVABLE);
            let is_flat = !self.body.is_stub(op) && self.body.regions(op).is_empty();
            return if stays && is_flat { Ok(class) } else { Err(NotPlain) };
        };
        self.body.set_signature(op, Some(signature));
        let (classes, number) = (&mut self.scratch.classes, signature.dense());
        if classes.len() <= number {
            classes.resize((number + 1).next_power_of_two(), Class::default());
        }
        classes[number] = class;
        Ok(class)
    }

    /// Reads where the search for each of the ops starts, all together. What constants equal is
    /// guessed, and what others equal is not: the numbers of their operands may change yet.
    fn look_ahead(&self, items: &[Item]) {
        let (body, known) = (&*self.body, &self.scratch.known);
        let mut merged = Merged::default();
        let mut hashes = [0; TOGETHER];
        for (Item { op, class, .. }, place) in items.iter().zip(&mut hashes) {
            let Some(signature) =
                body.known_signature(*op).filter(|_| class.contains(Class::MERGES))
            else {
                continue;
            };
            let operands =
                body.operands(*op).map(|value| match self.scratch.stand_ins[value.dense()] {
                    0 => merged.find(value).dense() + 1,
                    stand_in => stand_in as usize,
                });
            let is_constant = operands.len() == 0;
            let hash = hash_of(class.contains(Class::COMMUTATIVE), signature, operands);
            *place = hash;
            if is_constant
                && let Some(equal) = known.guess(hash)
                && let Some((old, new)) = body.results(*op).zip(body.results(equal)).next()
            {
                merged.add(old, new);
            }
        }
        known.touch(hashes[..items.len()].iter().copied());
    }

    #[inline]
    fn decide(&mut self, item: Item, last_write: Option<Op>) -> Result<(), NotPlain> {
        let Item { op, class, .. } = item;
        let Planner { body, scratch, .. } = self;
        let data = &body.ops[op];
        let goes = class.intersects(Class::MERGES | Class::REMOVABLE);
        if goes && data.extra != NO_EXTRA {
            return Err(NotPlain);
        }
        if class.contains(Class::REMOVABLE) && body.results_unused(op) {
            scratch.going.push(Going::new(body, op, None));
            self.outcome.dead += 1;
            return Ok(());
        }
        let mut heir = None;
        if class.contains(Class::MERGES) {
            heir = self.find(op, class, last_write)?;
        }
        let body = &*self.body;
        let stand_ins = &mut self.scratch.stand_ins;
        for (old, new) in body.results(op).zip(body.results(heir.unwrap_or(op))) {
            stand_ins[old.dense()] = new.dense() as u32 + 1;
        }
        Ok(())
    }

    /// The op that takes the place of one, which is told to go, or is entered into the table.
    #[inline]
    fn find(
        &mut self,
        op: Op,
        class: Class,
        last_write: Option<Op>,
    ) -> Result<Option<Op>, NotPlain> {
        let body = &*self.body;
        let Scratch { known, stand_ins, going, .. } = &mut *self.scratch;
        let signature = body.known_signature(op).ok_or(NotPlain)?;
        let is_commutative = class.contains(Class::COMMUTATIVE);
        let operands = |op| body.operands(op).map(|value| stand_ins[value.dense()]);
        let mut all_defined = true;
        let numbers = operands(op).inspect(|stand_in| all_defined &= *stand_in != 0);
        let hash = hash_of(is_commutative, signature, numbers.map(|stand_in| stand_in as usize));
        if !all_defined {
            return Err(NotPlain);
        }
        let found = known.find(hash, |other| {
            body.known_signature(other) == Some(signature)
                && (operands(other).eq(operands(op))
                    || is_commutative && sorted(operands(other)) == sorted(operands(op)))
        });
        let Some(heir) = found else {
            known.insert(hash, op);
            return Ok(None);
        };
        let still_holds = class.contains(Class::FREE)
            || body.block_of(heir) == body.block_of(op)
                && !last_write.is_some_and(|write| body.is_before(heir, write));
        if !still_holds {
            known.replace(hash, heir, op);
            return Ok(None);
        }
        going.push(Going::new(body, op, Some(heir)));
        self.outcome.merged += 1;
        let location = body.location(op);
        if body.location(heir) == Location::UNKNOWN && location != Location::UNKNOWN {
            self.located.push((heir, location));
        }
        Ok(Some(heir))
    }
}

fn sorted(operands: impl Iterator<Item = u32>) -> SmallVec<[u32; 8]> {
    let mut operands: SmallVec<[u32; 8]> = operands.collect();
    operands.sort_unstable();
    operands
}

/// What may happen to an op without regions, and to all others of its signature.
fn classify(
    cx: &Context,
    body: &Body,
    op: Op,
    signature: Option<SignatureId>,
    scratch: &mut Scratch,
) -> Class {
    let facts = scratch.effects.of(cx, body, op, signature);
    let traits = body.hot_traits(op);
    let mut class = Class::KNOWN;
    class.set(Class::WRITES, facts.contains(Facts::MAY_WRITE));
    if !traits.has(Traits::TERMINATOR) {
        let is_removable = facts.contains(Facts::REMOVABLE) && traits.has(Traits::REGISTERED);
        class.set(Class::REMOVABLE, is_removable && !traits.has(Traits::SYMBOL));
        class.set(Class::FREE, facts.contains(Facts::FREE));
        class.set(Class::MERGES, facts.intersects(Facts::FREE | Facts::ONLY_READS));
        class.set(Class::COMMUTATIVE, traits.has(Traits::COMMUTATIVE));
    }
    class
}
