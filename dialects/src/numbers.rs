//! Widths of numbers, counts of elements, and lists of extents as messages have them.

use irtool::context::{Context, Type, TypeData};

/// The bits of an integer or a float; `None` for any other type.
pub(crate) fn width(cx: &Context, ty: Type) -> Option<i64> {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some(i64::from(*width)),
        TypeData::Float(kind) => Some(i64::from(kind.width())),
        _ => None,
    }
}

/// How many elements there are, counted in 64 bits whatever comes of it, as the reference does.
pub(crate) fn count(shape: &[i64]) -> i64 {
    shape.iter().fold(1i64, |count, extent| count.wrapping_mul(*extent))
}

/// `1, 2, 3`.
pub(crate) fn comma_separated(numbers: &[i64]) -> String {
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}
