//! Loops.

use crate::context::Context;
use crate::ir::{Body, Op, Value};
use std::ops::Range;

/// A bound or step of a loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoopBound {
    /// A number.
    Constant(i64),
    /// A value.
    Value(Value),
}

crate::interface! {
    /// Loops. What a loop does not have (induction variables, bounds, carried values) is empty.
    pub trait LoopLikeOpInterface, LoopLikeTable, LoopLikeOp {
        /// Numbers of the regions that are executed again and again.
        fn loop_regions(self, cx: &Context, body: &Body) -> Vec<usize>;
    } provided {
        /// The variables that count.
        fn induction_variables(self, cx: &Context, body: &Body) -> Vec<Value> { Vec::new() }
        /// Where each starts.
        fn lower_bounds(self, cx: &Context, body: &Body) -> Vec<LoopBound> { Vec::new() }
        /// Where each ends.
        fn upper_bounds(self, cx: &Context, body: &Body) -> Vec<LoopBound> { Vec::new() }
        /// How far each goes at once.
        fn steps(self, cx: &Context, body: &Body) -> Vec<LoopBound> { Vec::new() }
        /// The operands that are the first values of what is carried from turn to turn.
        fn inits(self, cx: &Context, body: &Body) -> Range<usize> { 0..0 }
        /// The arguments of the region that are what is carried.
        fn carried_arguments(self, cx: &Context, body: &Body) -> Vec<Value> { Vec::new() }
        /// The terminator that passes what is carried to the next turn, and its operands that are.
        fn yielded(self, cx: &Context, body: &Body) -> Option<(Op, Range<usize>)> { None }
        /// The results that are what was carried last.
        fn loop_results(self, cx: &Context, body: &Body) -> Vec<Value> { Vec::new() }
        /// Whether `value` is defined outside of the loop.
        fn is_defined_outside(self, cx: &Context, body: &Body, value: Value) -> bool {
            let block = body.defining_block(value);
            let mut region = block.and_then(|block| body.region_of(block));
            while let Some(inner) = region {
                let Some(op) = body.region_parent(inner) else { return true };
                if op == self.op() {
                    return false;
                }
                region = body.block_of(op).and_then(|block| body.region_of(block));
            }
            true
        }
    }
}
