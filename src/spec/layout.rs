//! Which operands and results belong to which declared group.

use super::op::{OPERAND_SEGMENTS, RESULT_SEGMENTS, own_body};
use super::{Arity, OpSpec, ValueSpec};
use crate::context::{AttrData, Attribute, Context};
use crate::ir::{Body, Op};
use std::ops::Range;

/// Why the groups of an op cannot be told apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LayoutError {
    /// The number of values does not fit the groups.
    Count,
    /// The attribute of sizes is absent or no array of `i32`.
    NoSegments,
    /// The attribute of sizes has not one entry a group.
    SegmentCount(usize),
    /// The sizes do not add up to the number of values.
    SegmentSum(i64),
}

impl OpSpec {
    /// The operands of a group; empty when the op's shape does not fit the spec.
    pub fn operand_range(&self, cx: &Context, body: &Body, op: Op, group: usize) -> Range<usize> {
        let segments = || segment_sizes(cx, body, op, OPERAND_SEGMENTS);
        let sized = self.operand_segments().is_some();
        range(&self.operands, body.num_operands(op), group, sized, segments)
    }

    /// The results of a group; empty when the op's shape does not fit the spec.
    pub fn result_range(&self, cx: &Context, body: &Body, op: Op, group: usize) -> Range<usize> {
        let segments = || segment_sizes(cx, body, op, RESULT_SEGMENTS);
        let sized = self.result_segments().is_some();
        range(&self.results, body.num_results(op), group, sized, segments)
    }
}

/// The range of one group among `total` values.
fn range(
    groups: &[ValueSpec],
    total: usize,
    group: usize,
    sized: bool,
    segments: impl FnOnce() -> Option<Vec<i32>>,
) -> Range<usize> {
    if sized {
        let sizes = segments().unwrap_or_default();
        let fits = sizes.len() == groups.len()
            && sizes.iter().all(|n| *n >= 0)
            && sizes.iter().map(|n| *n as usize).sum::<usize>() == total;
        if !fits {
            return 0..0;
        }
        let start: usize = sizes[..group].iter().map(|n| *n as usize).sum();
        return start..start + sizes[group] as usize;
    }
    if total == groups.len() {
        // However many there may be, each has one.
        return group..group + 1;
    }
    let (mut variable, mut before) = (0, 0);
    for (number, spec) in groups.iter().enumerate() {
        if spec.arity != Arity::One {
            variable += 1;
            before += usize::from(number < group);
        }
    }
    let Some(rest) = total.checked_sub(groups.len() - variable) else { return 0..0 };
    let each = rest.checked_div(variable).unwrap_or(0);
    if each * variable != rest {
        return 0..0;
    }
    let start = group - before + before * each;
    start..start + if groups[group].arity == Arity::One { 1 } else { each }
}

/// The sizes in the property `name` of `op`.
pub(crate) fn segment_sizes(cx: &Context, body: &Body, op: Op, name: &str) -> Option<Vec<i32>> {
    let (holder, root) = own_body(body, op);
    let name = cx.find_identifier(name)?;
    i32_array(cx, holder.attr(root, name)?)
}

/// The values of an `array<i32: ...>`.
pub(crate) fn i32_array(cx: &Context, attr: Attribute) -> Option<Vec<i32>> {
    match cx.attr_data(attr) {
        AttrData::DenseArray { element, data, .. } if *element == cx.i32() => {
            Some(data.as_chunks::<4>().0.iter().map(|bytes| i32::from_le_bytes(*bytes)).collect())
        }
        _ => None,
    }
}
