//! Relations between parts of vector ops that declarations name.

use super::verify::{Vector, vector};
use crate::subject::Subject;
use irtool::context::{AttrData, Context, Type};
use irtool::ir::{Body, Op};

fn operand(body: &Body, op: Op, number: usize) -> Option<Type> {
    body.operands(op).nth(number).map(|value| body.value_type(value))
}

fn result(body: &Body, op: Op, number: usize) -> Option<Type> {
    body.results(op).nth(number).map(|value| body.value_type(value))
}

/// The second is the first with its last dimension twice as large.
fn is_doubled(single: &Vector<'_>, double: &Vector<'_>) -> bool {
    let same = single.element == double.element && single.scalable == double.scalable;
    match (single.shape.split_last(), double.shape.split_last()) {
        (Some((last, lead)), Some((double, double_lead))) => {
            same && lead == double_lead && last.wrapping_mul(2) == *double
        }
        // One element becomes two.
        (None, Some((2, []))) => single.element == double.element && double.scalable == [false],
        _ => false,
    }
}

/// `vector.interleave`: the result is twice as wide.
pub(crate) fn interleaves(cx: &Context, body: &Body, op: Op) -> bool {
    let types = (vector(cx, operand(body, op, 0)), vector(cx, result(body, op, 0)));
    matches!(types, (Some(single), Some(double)) if is_doubled(&single, &double))
}

/// `vector.deinterleave`: the results are half as wide.
pub(crate) fn deinterleaves(cx: &Context, body: &Body, op: Op) -> bool {
    let types = (vector(cx, result(body, op, 0)), vector(cx, operand(body, op, 0)));
    matches!(types, (Some(single), Some(double)) if is_doubled(&single, &double))
}

/// `vector.deinterleave`: there is a half of the last dimension.
pub(crate) fn has_even_end(cx: &Context, body: &Body, op: Op) -> bool {
    let last = vector(cx, operand(body, op, 0)).map(|whole| whole.shape.last().copied());
    matches!(last, Some(Some(extent)) if extent % 2 == 0)
}

/// The vector has so many elements, of those types.
fn is_made_of(
    cx: &Context,
    whole: Option<Type>,
    elements: impl ExactSizeIterator<Item = Type>,
) -> bool {
    let Some(whole) = vector(cx, whole) else { return true };
    let count = whole.shape.iter().try_fold(1i64, |n, extent| n.checked_mul(*extent));
    let found = i64::try_from(elements.len()).ok();
    count == found && elements.into_iter().all(|element| element == whole.element)
}

/// `vector.from_elements`: the operands are what the result is made of.
pub(crate) fn is_made_of_operands(cx: &Context, body: &Body, op: Op) -> bool {
    let types = body.operands(op).map(|value| body.value_type(value));
    is_made_of(cx, result(body, op, 0), types.collect::<Vec<_>>().into_iter())
}

/// `vector.to_elements`: the results are what the operand is made of.
pub(crate) fn is_made_of_results(cx: &Context, body: &Body, op: Op) -> bool {
    let types = body.results(op).map(|value| body.value_type(value));
    is_made_of(cx, operand(body, op, 0), types.collect::<Vec<_>>().into_iter())
}

/// Whether the attribute `pos` is a multiple of the type's least number of elements.
fn is_at_multiple(cx: &Context, body: &Body, op: Op, ty: Option<Type>) -> bool {
    let at = cx.find_identifier("pos").and_then(|name| body.attr(op, name));
    let at = at.and_then(|attr| match cx.attr_data(attr) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    });
    let (Some(at), Some(part)) = (at, vector(cx, ty)) else { return true };
    let count = part.shape.iter().fold(1i64, |n, extent| n.wrapping_mul(*extent));
    at.checked_rem(count).is_none_or(|rest| rest == 0)
}

/// `vector.scalable.extract`: the position is a multiple of the result's length.
pub(crate) fn extracts_at_multiple(cx: &Context, body: &Body, op: Op) -> bool {
    is_at_multiple(cx, body, op, result(body, op, 0))
}

/// `vector.scalable.insert`: the position is a multiple of the length of what is put there.
pub(crate) fn inserts_at_multiple(cx: &Context, body: &Body, op: Op) -> bool {
    is_at_multiple(cx, body, op, operand(body, op, 0))
}

/// A string is printed alone, and ends the line.
pub(crate) fn prints_one_thing(cx: &Context, body: &Body, op: Op) -> bool {
    let subject = Subject::new(cx, body, op);
    subject.property("stringLiteral").is_none()
        || body.num_operands(op) == 0
            && subject.word("punctuation").is_none_or(|word| word == "newline")
}
