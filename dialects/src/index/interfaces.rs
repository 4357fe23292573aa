//! Ranges of integers.

use super::Constant;
use irtool::context::Context;
use irtool::ir::Body;
use irtool::spec::interfaces::{InferIntRangeInterface, IntRange};

impl InferIntRangeInterface for Constant {
    fn result_ranges(
        self,
        cx: &Context,
        body: &Body,
        _: &[Option<IntRange>],
    ) -> Vec<Option<IntRange>> {
        let value = self.value_attr(cx, body);
        value.map_or_else(|| vec![None], |value| crate::arith::interfaces::constant(cx, value))
    }
}
