//! How the vectors of dot products and of widening products go together.

use irtool::context::{Context, Type, TypeData};
use irtool::ir::{Body, Op};

fn operand<'a>(cx: &'a Context, body: &Body, op: Op, number: usize) -> Option<&'a TypeData> {
    body.operands(op).nth(number).map(|value| cx.type_data(body.value_type(value)))
}

fn shape<'a>(cx: &'a Context, body: &Body, op: Op, number: usize) -> &'a [i64] {
    operand(cx, body, op, number).and_then(TypeData::shape).unwrap_or_default()
}

/// The accumulator has one dimension.
pub(crate) fn adds_to_row(cx: &Context, body: &Body, op: Op) -> bool {
    shape(cx, body, op, 0).len() == 1
}

/// The factors have two dimensions.
pub(crate) fn is_of_rows(cx: &Context, body: &Body, op: Op) -> bool {
    shape(cx, body, op, 1).len() == 2
}

/// The rows of the factors are as long as one product takes.
pub(crate) fn has_four_columns(cx: &Context, body: &Body, op: Op) -> bool {
    shape(cx, body, op, 1).get(1) == Some(&4)
}

/// There is a row for each element of the accumulator.
pub(crate) fn has_row_each(cx: &Context, body: &Body, op: Op) -> bool {
    shape(cx, body, op, 1).first() == shape(cx, body, op, 0).first()
}

/// Four elements of the factors, along the first dimension, go into each of the accumulator, a
/// vector of fixed length.
pub(crate) fn has_quarter(cx: &Context, body: &Body, op: Op) -> bool {
    let Some(TypeData::Vector { shape: sums, scalable, .. }) = operand(cx, body, op, 0) else {
        return true;
    };
    let factors = shape(cx, body, op, 1).first();
    !scalable.contains(&true) && factors.is_some_and(|factors| **sums == [*factors / 4])
}

/// The result is the first factor with elements twice as wide.
pub(crate) fn is_twice_as_wide(cx: &Context, body: &Body, op: Op) -> bool {
    let result = body.results(op).next().map(|value| cx.type_data(body.value_type(value)));
    let (Some(from), Some(to)) = (operand(cx, body, op, 0), result) else { return true };
    let width = |ty: Option<Type>| match ty.map(|ty| cx.type_data(ty)) {
        Some(TypeData::Integer { width, .. }) => Some(*width),
        _ => None,
    };
    let scalable = |data: &'_ TypeData| match data {
        TypeData::Vector { scalable, .. } => scalable.contains(&true),
        _ => false,
    };
    from.shape() == to.shape()
        && scalable(from) == scalable(to)
        && width(from.element()).map(|width| 2 * width) == width(to.element())
}
