//! Control flow between blocks and between regions.

use super::{Declared, spec_of};
use crate::context::{AttrData, Attribute, Context};
use crate::ir::{Block, Body, Op, Region, Value};
use crate::spec::name_of;
use crate::spec::op::own_body;
use std::ops::Range;

crate::interface! {
    /// Terminators that pass control to other blocks.
    pub trait BranchOpInterface, BranchTable, BranchOp {
    } provided {
        /// The operands that go to the arguments of successor number `number`; `None` when it
        /// makes values of its own for them.
        fn successor_operands(self, cx: &Context, body: &Body, number: usize) -> Option<Range<usize>> {
            let op = self.op();
            spec_of(cx, body, op).successor_operands(cx, body, op, number)
        }
        /// Where control goes when operands have these constant values, as far as they are known.
        fn taken_successor(self, cx: &Context, body: &Body, operands: &[Option<Attribute>]) -> Option<Block> {
            let mut all = body.successors(self.op());
            let first = all.next()?;
            all.next().is_none().then_some(first)
        }
    }
}

impl BranchOpInterface for Declared {}

crate::interface! {
    /// Branches that say how often each successor is taken.
    pub trait WeightedBranchOpInterface, WeightedBranchTable, WeightedBranchOp {
    } provided {
        /// One weight a successor; empty when nothing is said.
        fn weights(self, cx: &Context, body: &Body) -> Vec<i32> {
            let (own, root) = own_body(body, self.op());
            let mut attrs = own.attrs(root).iter();
            let found = attrs.find(|attr| cx.bytes(attr.name) == b"branch_weights");
            found.and_then(|attr| crate::spec::i32_array(cx, attr.value)).unwrap_or_default()
        }
    }
}

/// A place that control comes from or goes to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FlowPoint {
    /// The op itself: before it, or after it when control goes there.
    Parent,
    /// The region with this number: its end, or its start when control goes there.
    Region(usize),
}

crate::interface! {
    /// Ops that pass control into, between and out of their regions.
    pub trait RegionBranchOpInterface, RegionBranchTable, RegionBranchOp {
        /// Where control may go from `from`, in order; empty regions are left out.
        fn successors(self, cx: &Context, body: &Body, from: FlowPoint) -> Vec<FlowPoint>;
    } provided {
        /// The operands of the op that it passes when control enters there.
        fn entry_operands(self, cx: &Context, body: &Body, to: FlowPoint) -> Range<usize> { 0..0 }
        /// The values that receive what is passed there: arguments of a region's first block, or
        /// results.
        fn inputs(self, cx: &Context, body: &Body, to: FlowPoint) -> Vec<Value> {
            match to {
                FlowPoint::Parent => body.results(self.op()).collect(),
                FlowPoint::Region(number) => entry_arguments(body, self.op(), number),
            }
        }
        /// How often each region is entered at least and, if that is known, at most.
        fn invocation_bounds(self, cx: &Context, body: &Body) -> Vec<(u64, Option<u64>)> {
            vec![(0, None); body.num_regions(self.op())]
        }
    }
}

crate::interface! {
    /// Terminators that pass values from a region.
    pub trait RegionBranchTerminatorOpInterface, RegionTerminatorTable, RegionTerminator {
    } provided {
        /// The operands that go along when control goes there.
        fn passed_operands(self, cx: &Context, body: &Body, to: FlowPoint) -> Range<usize> {
            0..body.num_operands(self.op())
        }
        /// Where control may go, when operands have these constant values, as far as they are
        /// known: by default wherever the op around says.
        fn successors(self, cx: &Context, body: &Body, operands: &[Option<Attribute>]) -> Vec<FlowPoint> {
            let region = body.block_of(self.op()).and_then(|block| body.region_of(block));
            let parent = region.and_then(|region| body.region_parent(region));
            let (Some(region), Some(parent)) = (region, parent) else { return Vec::new() };
            let around = RegionBranchOp::of(cx, body, parent);
            let from = FlowPoint::Region(body.region_number(region));
            around.map(|around| around.successors(cx, body, from)).unwrap_or_default()
        }
    }
}

impl RegionBranchTerminatorOpInterface for Declared {}

/// The region of an op with this number, when it has blocks.
pub fn filled_region(body: &Body, op: Op, number: usize) -> Option<Region> {
    let (own, root) = own_body(body, op);
    let region = *own.regions(root).get(number)?;
    own.first_block(region).map(|_| region)
}

/// The arguments of the first block of a region.
pub fn entry_arguments(body: &Body, op: Op, number: usize) -> Vec<Value> {
    let (own, _) = own_body(body, op);
    let block = filled_region(body, op, number).and_then(|region| own.first_block(region));
    block.map(|block| own.block_args(block).collect()).unwrap_or_default()
}

/// Whether an attribute is a true condition; `None` when it is no boolean.
pub fn is_true(cx: &Context, attr: Attribute) -> Option<bool> {
    match cx.attr_data(attr) {
        AttrData::Integer { value, .. } => value.to_u64().map(|value| value != 0),
        _ => None,
    }
}

/// The constant that `value` is, when its op is constant-like and says it in `value`.
pub fn constant_of(cx: &Context, body: &Body, value: Value) -> Option<Attribute> {
    let op = body.defining_op(value)?;
    let constant = crate::context::Traits::CONSTANT_LIKE;
    if !cx.op_info(name_of(body, op)).traits().contains(constant) {
        return None;
    }
    let mut attrs = body.attrs(op).iter();
    attrs.find(|attr| cx.bytes(attr.name) == b"value").map(|attr| attr.value)
}
