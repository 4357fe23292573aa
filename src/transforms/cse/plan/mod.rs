//! One huge body: all is decided first, and done at once.
//!
//! Op by op, a merge waits for memory in the lists of uses, which are anywhere in tens of megabytes,
//! and whoever does it writes to everything around. Here the walk changes nothing: beside the body
//! stand, by value, the value that will stand in for it, and a list of what goes. What an op may do
//! comes from one byte per signature, what it is from the [`feed`], and what it equals is told by 16
//! bytes for each op in the table. After that the body does all of it together
//! ([`Body::erase_in_favour`]), on two threads.
//!
//! Why it comes to the same: up to the end an op's own uses are those that it had, since uses move to
//! ops that were met before; so whether it is dead, and what its operands are by then, is known
//! without moving any.
//! Limits: one region with dominance, without ops that have regions or bodies; every operand of an
//! op that may be merged defined before it is met. Anything else is left as it was
//! (the answer is `None`), for the walk that changes things as it goes.

mod feed;
mod table;

use super::Outcome;
use super::effects::{EffectTable, Facts};
use crate::analysis::dominance::{Dominance, has_ssa_dominance};
use crate::context::{Context, Location, SignatureId, Traits};
use crate::ir::{Block, Body, Going, Op, Region};
use crate::sync;
use feed::{Closing, Feed, Item, Marks};
use smallvec::SmallVec;
use std::num::NonZeroU32;
use table::{Spot, Table};

bitflags::bitflags! {
    /// What may happen to ops of a signature.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    struct Class: u8 {
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

/// Memory of a run, to be used again.
#[derive(Default)]
pub(super) struct Memory {
    known: Table,
    keys: Vec<Key>,
    /// The op of each key.
    ops: Vec<Op>,
    /// By signature.
    classes: Vec<Class>,
    stand_ins: Vec<u32>,
    going: Vec<Going>,
    words: Vec<u64>,
}

/// The position of a key, from 1.
type Entry = NonZeroU32;

/// What is known of an op in the table.
#[derive(Clone, Copy)]
struct Key {
    signature: SignatureId,
    /// What stands in for its operands, as [`stand_ins_of`] has it.
    operands: u64,
    /// Its first result.
    results: u32,
}

/// Merges equal ops of a body and erases dead ones, if it is plain enough.
pub(super) fn merge(
    cx: &Context,
    body: &mut Body,
    dominance: &Dominance,
    effects: &mut EffectTable,
    memory: &mut Memory,
) -> Option<Outcome> {
    let region = only_region(body)?;
    memory.clear(body);
    let order: Vec<(Block, usize)> = dominance.preorder(body, region).collect();
    let feed = Feed::new(&*body, &order);
    let mut planner = Planner {
        cx,
        body: &*body,
        effects,
        memory: &mut *memory,
        outcome: Outcome::default(),
        some_unlocated: false,
        located: Vec::new(),
        signatures: Vec::new(),
    };
    let result = sync::scope(|scope| {
        let closing = Closing(&feed);
        if sync::current_threads() > 1 {
            scope.spawn(|| feed.run_ahead());
        }
        planner.blocks(closing.0, &order)
    });
    let Planner { outcome, located, signatures, .. } = planner;
    memory.known.leave(0);
    for (op, signature) in signatures {
        body.set_signature(op, Some(signature));
    }
    result.ok()?;
    for (op, location) in located {
        if body.location(op) == Location::UNKNOWN {
            body.set_location(op, location);
        }
    }
    body.erase_in_favour(&memory.going);
    Some(outcome)
}

/// The one region there is, if values have to be defined before they are used in it.
fn only_region(body: &Body) -> Option<Region> {
    let mut regions = body.regions.live(0..body.region_capacity());
    let (region, _) = regions.next()?;
    let is_only = regions.next().is_none() && body.num_children() == 0;
    (is_only && has_ssa_dominance(body, region)).then_some(region)
}

impl Memory {
    /// Makes ready for a body.
    fn clear(&mut self, body: &Body) {
        let half = body.num_ops() / 2;
        self.known.expect(half, body.value_capacity());
        self.keys.clear();
        self.keys.reserve(half);
        self.ops.clear();
        self.ops.reserve(half);
        self.going.clear();
        self.going.reserve(half);
        self.stand_ins.clear();
        self.stand_ins.resize(body.value_capacity(), 0);
    }
}

struct Planner<'a> {
    cx: &'a Context,
    body: &'a Body,
    effects: &'a mut EffectTable,
    memory: &'a mut Memory,
    outcome: Outcome,
    /// Whether any op in the table has no location.
    some_unlocated: bool,
    /// Ops without a location, with that of one that goes in favour of it.
    located: Vec<(Op, Location)>,
    /// Those that headers did not have.
    signatures: Vec<(Op, SignatureId)>,
}

/// The body cannot be planned for.
struct NotPlain;

impl Planner<'_> {
    /// Goes through blocks, each with its depth in the dominator tree.
    fn blocks(&mut self, feed: &Feed<'_>, order: &[(Block, usize)]) -> Result<(), NotPlain> {
        let mut scopes: Vec<usize> = Vec::new();
        let mut order = order.iter();
        let mut items = Vec::new();
        // Where in the block something was last written.
        let mut last_write = None;
        loop {
            feed.next(&mut items).map_err(|_| NotPlain)?;
            if items.is_empty() {
                return Ok(());
            }
            for item in &mut items {
                if item.marks.contains(Marks::FIRST) {
                    last_write = None;
                    let (block, depth) = order.next().ok_or(NotPlain)?;
                    self.enter(*block, *depth, &mut scopes);
                }
                let class = self.class(item)?;
                self.decide(item, class, last_write)?;
                if class.contains(Class::WRITES) {
                    last_write = Some(item.op);
                }
            }
        }
    }

    /// Comes to a block, and leaves the scopes of those that do not dominate it.
    fn enter(&mut self, block: Block, depth: usize, scopes: &mut Vec<usize>) {
        let Memory { known, stand_ins, .. } = &mut *self.memory;
        if let Some(mark) = scopes.get(depth) {
            known.leave(*mark);
            scopes.truncate(depth);
        }
        scopes.push(known.enter());
        for argument in self.body.block_args(block) {
            stand_ins[argument.dense()] = argument.dense() as u32 + 1;
        }
    }

    #[inline]
    fn class(&mut self, item: &mut Item) -> Result<Class, NotPlain> {
        let known = item.signature.and_then(|signature| self.memory.classes.get(signature.dense()));
        match known.filter(|class| class.contains(Class::KNOWN)) {
            Some(class) => Ok(*class),
            None => self.find_class(item),
        }
    }

    #[cold]
    fn find_class(&mut self, item: &mut Item) -> Result<Class, NotPlain> {
        let Planner { cx, body, effects, memory, .. } = self;
        let op = item.op;
        let signature = body.signature(cx, op, &mut memory.words);
        let class = classify(cx, body, op, signature, effects);
        let Some(signature) = signature else {
            let stays = !class.intersects(Class::MERGES | Class::REMOVABLE);
            let is_flat = !body.is_stub(op) && body.regions(op).is_empty();
            return if stays && is_flat { Ok(class) } else { Err(NotPlain) };
        };
        if item.signature.is_none() {
            item.signature = Some(signature);
            self.signatures.push((op, signature));
        }
        let (classes, number) = (&mut memory.classes, signature.dense());
        if classes.len() <= number {
            classes.resize((number + 1).next_power_of_two(), Class::default());
        }
        classes[number] = class;
        Ok(class)
    }

    #[inline]
    fn decide(
        &mut self,
        item: &Item,
        class: Class,
        last_write: Option<Op>,
    ) -> Result<(), NotPlain> {
        let goes = class.intersects(Class::MERGES | Class::REMOVABLE);
        if goes && item.marks.contains(Marks::EXTRA) {
            return Err(NotPlain);
        }
        if class.contains(Class::REMOVABLE) && item.marks.contains(Marks::UNUSED) {
            self.memory.going.push(item.going(None));
            self.outcome.dead += 1;
            return Ok(());
        }
        let mut results = item.results;
        if class.contains(Class::MERGES) {
            let signature = item.signature.ok_or(NotPlain)?;
            if let Some(heirs) = self.find(item, signature, class, last_write)? {
                self.memory.going.push(item.going(Some(heirs)));
                self.outcome.merged += 1;
                results = heirs;
            }
        }
        for number in 0..item.num_results {
            self.memory.stand_ins[(item.results + number) as usize] = results + number + 1;
        }
        Ok(())
    }

    /// The results of the op that takes the place of one; without such an op, this one is entered
    /// into the table.
    #[inline]
    fn find(
        &mut self,
        item: &Item,
        signature: SignatureId,
        class: Class,
        last_write: Option<Op>,
    ) -> Result<Option<u32>, NotPlain> {
        let Planner { body, .. } = self;
        let Memory { known, keys, ops, stand_ins, .. } = &mut *self.memory;
        let (operands, are_decided) = stand_ins_of(body, stand_ins, item, class);
        if !are_decided {
            return Err(NotPlain);
        }
        let spot = spot_of(signature, operands);
        let own = Entry::MIN.saturating_add(keys.len() as u32);
        let is_equal = |entry| {
            let key = &keys[index(entry)];
            key.signature == signature
                && key.operands == operands
                && (item.num_operands <= 2
                    || are_same(body, stand_ins, [item.op, ops[index(entry)]], class))
        };
        let spot_of_entry = |entry| {
            let key = &keys[index(entry)];
            spot_of(key.signature, key.operands)
        };
        if let Some((place, entry)) = known.find_or_insert(spot, own, is_equal, spot_of_entry) {
            let heir = ops[index(entry)];
            let still_holds = class.contains(Class::FREE)
                || body.block_of(heir) == body.block_of(item.op)
                    && !last_write.is_some_and(|write| body.is_before(heir, write));
            if still_holds {
                let is_unlocated = item.marks.contains(Marks::UNLOCATED);
                if self.some_unlocated && !is_unlocated && body.location(heir) == Location::UNKNOWN
                {
                    self.located.push((heir, body.location(item.op)));
                }
                return Ok(Some(keys[index(entry)].results));
            }
            known.replace(place, own);
        }
        self.some_unlocated |= item.marks.contains(Marks::UNLOCATED);
        keys.push(Key { signature, operands, results: item.results });
        ops.push(item.op);
        Ok(None)
    }
}

#[inline]
fn index(entry: Entry) -> usize {
    entry.get() as usize - 1
}

/// What stands in for the operands of an op, a hash of it where those are more than two, in an order
/// that says nothing where theirs does not; and whether all of it has been decided.
#[inline]
fn stand_ins_of(body: &Body, stand_ins: &[u32], item: &Item, class: Class) -> (u64, bool) {
    let of = |number: usize| u64::from(stand_ins[item.values[number] as usize]);
    match item.num_operands {
        0 => (0, true),
        1 => (of(0), of(0) != 0),
        2 => {
            let (left, right) = (of(0), of(1));
            // Which of the two is larger cannot be foretold.
            let swaps = class.contains(Class::COMMUTATIVE) & (left > right);
            let (low, high) = if swaps { (right, left) } else { (left, right) };
            (low | high << 32, (left != 0) & (right != 0))
        }
        _ => stand_ins_of_many(body, stand_ins, item.op, class),
    }
}

fn stand_ins_of_many(body: &Body, stand_ins: &[u32], op: Op, class: Class) -> (u64, bool) {
    let mut are_decided = true;
    let operands = body.operands(op).map(|value| {
        let stand_in = stand_ins[value.dense()];
        are_decided &= stand_in != 0;
        u64::from(stand_in)
    });
    let hash = match class.contains(Class::COMMUTATIVE) {
        true => operands.fold(0u64, |sum, operand| sum.wrapping_add(mix(1, operand))),
        false => operands.fold(0, mix),
    };
    (hash, are_decided)
}

/// Whether the operands of two ops of a signature are the same by now.
#[cold]
fn are_same(body: &Body, stand_ins: &[u32], ops: [Op; 2], class: Class) -> bool {
    let [mut a, mut b] = ops.map(|op| {
        let operands = body.operands(op).map(|value| stand_ins[value.dense()]);
        operands.collect::<SmallVec<[u32; 8]>>()
    });
    if class.contains(Class::COMMUTATIVE) {
        a.sort_unstable();
        b.sort_unstable();
    }
    a == b
}

#[inline]
fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(29) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Where to look for ops of this signature and with these operands, as [`stand_ins_of`] has them: near
/// the latest.
#[inline]
fn spot_of(signature: SignatureId, operands: u64) -> Spot {
    let hash = (mix(mix(0, operands), u64::from(signature.number())) >> 32) as u32;
    let near = (operands as u32).max((operands >> 32) as u32);
    Spot { hash, near: if operands == 0 { hash } else { near } }
}

/// What may happen to an op without regions, and to all others of its signature.
fn classify(
    cx: &Context,
    body: &Body,
    op: Op,
    signature: Option<SignatureId>,
    effects: &mut EffectTable,
) -> Class {
    let facts = effects.of(cx, body, op, signature);
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
