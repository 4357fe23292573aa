//! Which operands an op passes to the arguments of its successors.

use super::layout::segment_sizes;
use super::{OpSpec, SuccessorOperands, SuccessorSpec};
use crate::context::Context;
use crate::ir::{Body, Op};
use std::ops::Range;

impl OpSpec {
    /// The operands that go to the arguments of successor number `number`; `None` when the op
    /// does not declare them.
    pub fn successor_operands(
        &self,
        cx: &Context,
        body: &Body,
        op: Op,
        number: usize,
    ) -> Option<Range<usize>> {
        let (first, spec) = self.successor_spec(number)?;
        match spec.operands {
            SuccessorOperands::Unknown => None,
            SuccessorOperands::Group(group) => {
                Some(self.operand_range(cx, body, op, group as usize))
            }
            SuccessorOperands::Nested(group) => {
                let whole = self.operand_range(cx, body, op, group as usize);
                let sizes = segment_sizes(cx, body, op, &self.operands[group as usize].segments)?;
                let size = |n: &i32| usize::try_from(*n).unwrap_or(0);
                let nth = number - first;
                let start = whole.start + sizes.get(..nth)?.iter().map(size).sum::<usize>();
                let end = start + size(sizes.get(nth)?);
                (end <= whole.end).then_some(start..end)
            }
        }
    }

    /// The declaration of successor number `number`, with the number of the first one it covers.
    fn successor_spec(&self, number: usize) -> Option<(usize, &SuccessorSpec)> {
        match self.successors.get(number) {
            Some(spec) => Some((number, spec)),
            None => {
                let last = self.successors.last().filter(|spec| spec.variadic)?;
                Some((self.successors.len() - 1, last))
            }
        }
    }
}
