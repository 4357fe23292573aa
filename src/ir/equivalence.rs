//! Whether two ops do the same, and a hash that says so quickly.
//!
//! Two ops are equivalent when name, attributes, result types and operands are the same and their
//! regions are equivalent op by op, where what one region defines corresponds to what the other
//! does. Operands of a commutative op may stand in any order. As in MLIR, the correspondence is
//! found in the order of the text, so a use that stands before its definition is equivalent to
//! nothing but itself.
//!
//! Cost: an op without regions is compared without allocating (over eight operands of a commutative
//! op aside); regions take a map of their values. Nothing recurses.

use super::body::Body;
use super::handle::{Block, Handle, Op, Value};
use crate::context::Traits;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

bitflags::bitflags! {
    /// What does not matter to whether two ops are equivalent.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    pub struct Equivalence: u8 {
        /// Locations of ops and block arguments.
        const IGNORE_LOCATIONS = 1;
        /// Discardable attributes.
        const IGNORE_DISCARDABLE_ATTRS = 1 << 1;
        /// Properties.
        const IGNORE_PROPERTIES = 1 << 2;
        /// That an op is commutative: its operands must be in the same order like any other's.
        const IGNORE_COMMUTATIVITY = 1 << 3;
    }
}

impl Body {
    /// A hash of an op, the same for two ops of this body that are
    /// [equivalent](Body::ops_equivalent). Neither results nor regions go into it.
    #[inline]
    pub fn hash_op(&self, op: Op, flags: Equivalence) -> u64 {
        self.hash_op_with(op, flags, |value| value.index() as u64)
    }

    /// As [`Body::hash_op`], with the hash of each operand from `hash_operand`.
    #[inline]
    pub fn hash_op_with(
        &self,
        op: Op,
        flags: Equivalence,
        mut hash_operand: impl FnMut(Value) -> u64,
    ) -> u64 {
        let mut hash = mix(0, u64::from(self.name(op).bits()));
        if !flags.contains(Equivalence::IGNORE_LOCATIONS) {
            hash = mix(hash, self.location(op).bits());
        }
        let parts = [
            (Equivalence::IGNORE_PROPERTIES, self.properties(op)),
            (Equivalence::IGNORE_DISCARDABLE_ATTRS, self.discardable_attrs(op)),
        ];
        for (ignored, attrs) in parts {
            if !flags.contains(ignored) {
                for attr in attrs {
                    let name = u64::from(attr.name.bits());
                    hash = mix(hash, name << 32 | u64::from(attr.value.bits()));
                }
            }
        }
        if self.is_commutative(op, flags) {
            let sum = self.operands(op).map(|value| mix(0, hash_operand(value)));
            hash = mix(hash, sum.fold(0, u64::wrapping_add));
        } else {
            for value in self.operands(op) {
                hash = mix(hash, hash_operand(value));
            }
        }
        for result in self.results(op) {
            hash = mix(hash, u64::from(self.value_type(result).bits()));
        }
        // The multiplications leave the low bits, which tables start with, the weakest.
        hash ^ (hash >> 32)
    }

    /// Whether two ops of this body are equivalent, operands from outside being the same values.
    #[inline]
    pub fn ops_equivalent(&self, a: Op, b: Op, flags: Equivalence) -> bool {
        if self.regions(a).is_empty() && !self.is_stub(a) {
            return same_header(self, a, self, b, flags)
                && {
                    let commutative = self.is_commutative(a, flags);
                    same_operands(self, a, self, b, commutative, |x, y| x == y)
                }
                && self.successors(a).eq(self.successors(b));
        }
        equivalent(self, a, self, b, flags, |x, y| x == y)
    }

    /// Whether two ops, of any two bodies, are equivalent. `same` says of two operands that are
    /// defined outside of the two ops (or of two values in general, before what is known to
    /// correspond is asked) whether they are to count as the same.
    pub fn ops_equivalent_with(
        &self,
        a: Op,
        other: &Body,
        b: Op,
        flags: Equivalence,
        same: impl FnMut(Value, Value) -> bool,
    ) -> bool {
        equivalent(self, a, other, b, flags, same)
    }

    /// Whether two bodies, with their roots, are equivalent.
    pub fn equivalent_to(&self, other: &Body, flags: Equivalence) -> bool {
        equivalent(self, self.root(), other, other.root(), flags, |_, _| false)
    }

    #[inline]
    fn is_commutative(&self, op: Op, flags: Equivalence) -> bool {
        self.has_trait(op, Traits::COMMUTATIVE)
            && !flags.contains(Equivalence::IGNORE_COMMUTATIVITY)
    }
}

#[inline]
fn mix(hash: u64, item: u64) -> u64 {
    (hash.rotate_left(5) ^ item).wrapping_mul(0xf135_7aea_2e62_a9c5)
}

/// Whether everything but operands, successors and regions is the same.
#[inline]
fn same_header(a_body: &Body, a: Op, b_body: &Body, b: Op, flags: Equivalence) -> bool {
    a_body.name(a) == b_body.name(b)
        && a_body.num_operands(a) == b_body.num_operands(b)
        && a_body.num_results(a) == b_body.num_results(b)
        && a_body.num_successors(a) == b_body.num_successors(b)
        && a_body.num_regions(a) == b_body.num_regions(b)
        && a_body.is_stub(a) == b_body.is_stub(b)
        && (flags.contains(Equivalence::IGNORE_LOCATIONS)
            || a_body.location(a) == b_body.location(b))
        && (flags.contains(Equivalence::IGNORE_PROPERTIES)
            || a_body.properties(a) == b_body.properties(b))
        && (flags.contains(Equivalence::IGNORE_DISCARDABLE_ATTRS)
            || a_body.discardable_attrs(a) == b_body.discardable_attrs(b))
        && a_body
            .results(a)
            .zip(b_body.results(b))
            .all(|(x, y)| a_body.value_type(x) == b_body.value_type(y))
}

#[inline]
fn same_operands(
    a_body: &Body,
    a: Op,
    b_body: &Body,
    b: Op,
    commutative: bool,
    mut same: impl FnMut(Value, Value) -> bool,
) -> bool {
    if a_body.operands(a).zip(b_body.operands(b)).all(|(x, y)| same(x, y)) {
        return true;
    }
    if !commutative || !std::ptr::eq(a_body, b_body) {
        return false;
    }
    let sorted = |op| {
        let mut values: SmallVec<[Value; 8]> = a_body.operands(op).collect();
        values.sort_unstable();
        values
    };
    sorted(a) == sorted(b)
}

/// What of two pairs of regions corresponds.
#[derive(Default)]
struct Correspondence {
    values: FxHashMap<Value, Value>,
    blocks: FxHashMap<Block, Block>,
}

fn equivalent(
    a_body: &Body,
    a: Op,
    b_body: &Body,
    b: Op,
    flags: Equivalence,
    mut same: impl FnMut(Value, Value) -> bool,
) -> bool {
    // Child bodies have values of their own and none from outside, so each pair is a comparison of
    // its own; only in the first do values from outside occur.
    let mut pending = vec![(a_body, a, b_body, b)];
    let mut outermost = true;
    while let Some((a_body, a, b_body, b)) = pending.pop() {
        let children = &mut pending;
        let equal = if std::mem::take(&mut outermost) {
            same_body_part(a_body, a, b_body, b, flags, &mut same, children)
        } else {
            same_body_part(a_body, a, b_body, b, flags, &mut |_, _| false, children)
        };
        if !equal {
            return false;
        }
    }
    true
}

/// Compares what of two ops is in one body each, and adds pairs of child bodies to `children`.
fn same_body_part<'b>(
    a_body: &'b Body,
    a: Op,
    b_body: &'b Body,
    b: Op,
    flags: Equivalence,
    same: &mut dyn FnMut(Value, Value) -> bool,
    children: &mut Vec<(&'b Body, Op, &'b Body, Op)>,
) -> bool {
    let mut map = Correspondence::default();
    let (mut next_a, mut next_b) = (Some(a), Some(b));
    loop {
        let (x, y) = match (next_a, next_b) {
            (Some(x), Some(y)) => (x, y),
            (None, None) => return true,
            _ => return false,
        };
        // The walks go in step, so they are in corresponding places as long as they are in
        // corresponding blocks.
        if x != a {
            let (Some(in_a), Some(in_b)) = (a_body.block_of(x), b_body.block_of(y)) else {
                return false;
            };
            if map.blocks.get(&in_a) != Some(&in_b) {
                return false;
            }
        }
        let commutative = a_body.is_commutative(x, flags);
        let operands_match = |v: Value, w: Value| same(v, w) || map.values.get(&v) == Some(&w);
        if !same_header(a_body, x, b_body, y, flags)
            || !same_operands(a_body, x, b_body, y, commutative, operands_match)
        {
            return false;
        }
        let one_body = std::ptr::eq(a_body, b_body);
        let same_targets =
            a_body.successors(x).zip(b_body.successors(y)).all(|(v, w)| match map.blocks.get(&v) {
                Some(mapped) => *mapped == w,
                None => one_body && v == w,
            });
        if !same_targets || !same_blocks(a_body, x, b_body, y, flags, &mut map) {
            return false;
        }
        map.values.extend(a_body.results(x).zip(b_body.results(y)));
        if let (Some(child_a), Some(child_b)) = (a_body.child(x), b_body.child(y)) {
            children.push((child_a, child_a.root(), child_b, child_b.root()));
        }
        next_a = a_body.next_preorder(a, x, true);
        next_b = b_body.next_preorder(b, y, true);
    }
}

/// Whether the blocks of the regions of two ops have the same arguments: enters them in the map.
fn same_blocks(
    a_body: &Body,
    a: Op,
    b_body: &Body,
    b: Op,
    flags: Equivalence,
    map: &mut Correspondence,
) -> bool {
    for (&region_a, &region_b) in a_body.regions(a).iter().zip(b_body.regions(b)) {
        let (mut blocks_a, mut blocks_b) = (a_body.blocks(region_a), b_body.blocks(region_b));
        loop {
            let (x, y) = match (blocks_a.next(), blocks_b.next()) {
                (Some(x), Some(y)) => (x, y),
                (None, None) => break,
                _ => return false,
            };
            let (args_a, args_b) = (a_body.block_arg_slots(x), b_body.block_arg_slots(y));
            let same = args_a.len() == args_b.len()
                && args_a.iter().zip(args_b).all(|(v, w)| {
                    a_body.value_type(v.value) == b_body.value_type(w.value)
                        && (flags.contains(Equivalence::IGNORE_LOCATIONS)
                            || v.location == w.location)
                });
            if !same {
                return false;
            }
            map.blocks.insert(x, y);
            map.values
                .extend(args_a.iter().map(|arg| arg.value).zip(args_b.iter().map(|arg| arg.value)));
        }
    }
    true
}
