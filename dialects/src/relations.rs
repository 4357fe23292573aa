//! Relations between two types that declarations name: those of casts, and those that every
//! dialect may name.

use irtool::context::{Context, DYNAMIC, Strides, Type, TypeData};
pub(crate) use irtool::spec::relations::*;

/// Whether two extents, offsets or strides are equal, as far as they are known.
pub(crate) fn may_be_equal(a: i64, b: i64) -> bool {
    a == DYNAMIC || b == DYNAMIC || a == b
}

/// What the cast ops look at: the type, or the elements' type of a vector or tensor, and of a
/// memref too where the op says so.
fn cast_element(cx: &Context, ty: Type, memrefs: bool) -> Option<&TypeData> {
    let data = cx.type_data(ty);
    let is_memref = matches!(data, TypeData::MemRef { .. } | TypeData::UnrankedMemRef { .. });
    if is_memref && !memrefs {
        return None;
    }
    Some(data.element().map_or(data, |element| cx.type_data(element)))
}

/// The encodings of two tensors, where both have a rank, are the same.
fn encodings_agree(cx: &Context, from: Type, to: Type) -> bool {
    match (cx.type_data(from), cx.type_data(to)) {
        (
            TypeData::RankedTensor { encoding: from, .. },
            TypeData::RankedTensor { encoding: to, .. },
        ) => from == to,
        _ => true,
    }
}

/// What a cast goes from and to, unless their encodings forbid it.
fn cast_elements(
    cx: &Context,
    from: Type,
    to: Type,
    memrefs: bool,
) -> Option<(&TypeData, &TypeData)> {
    if !encodings_agree(cx, from, to) {
        return None;
    }
    Some((cast_element(cx, from, memrefs)?, cast_element(cx, to, memrefs)?))
}

fn float_widths(cx: &Context, from: Type, to: Type) -> Option<(u32, u32)> {
    match cast_elements(cx, from, to, false)? {
        (TypeData::Float(from), TypeData::Float(to)) => Some((from.width(), to.width())),
        _ => None,
    }
}

fn integer_widths(cx: &Context, from: Type, to: Type) -> Option<(u32, u32)> {
    match cast_elements(cx, from, to, false)? {
        (TypeData::Integer { width: from, .. }, TypeData::Integer { width: to, .. }) => {
            Some((*from, *to))
        }
        _ => None,
    }
}

/// Floats to wider ones.
pub(crate) fn widens_float(cx: &Context, from: Type, to: Type) -> bool {
    float_widths(cx, from, to).is_some_and(|(from, to)| to > from)
}

/// Floats to narrower ones.
pub(crate) fn narrows_float(cx: &Context, from: Type, to: Type) -> bool {
    float_widths(cx, from, to).is_some_and(|(from, to)| to < from)
}

/// Whether two types have one shape, as far as it is known, or both none.
fn shapes_fit(cx: &Context, from: Type, to: Type) -> bool {
    let (from, to) = (cx.type_data(from), cx.type_data(to));
    match (from.shape(), to.shape()) {
        (Some(a), Some(b)) => {
            let fits = |(a, b): (&i64, &i64)| a == b || *a < 0 || *b < 0;
            a.len() == b.len() && a.iter().zip(b).all(fits)
        }
        _ => from.element().is_some() == to.element().is_some(),
    }
}

/// Floats to wider ones of one shape.
pub(crate) fn scales_up(cx: &Context, from: Type, to: Type) -> bool {
    shapes_fit(cx, from, to) && widens_float(cx, from, to)
}

/// Floats to narrower ones of one shape.
pub(crate) fn scales_down(cx: &Context, from: Type, to: Type) -> bool {
    shapes_fit(cx, from, to) && narrows_float(cx, from, to)
}

/// Integers to wider ones.
pub(crate) fn widens_integer(cx: &Context, from: Type, to: Type) -> bool {
    integer_widths(cx, from, to).is_some_and(|(from, to)| to > from)
}

/// Integers to narrower ones.
pub(crate) fn narrows_integer(cx: &Context, from: Type, to: Type) -> bool {
    integer_widths(cx, from, to).is_some_and(|(from, to)| to < from)
}

/// Integers to floats.
pub(crate) fn integer_to_float(cx: &Context, from: Type, to: Type) -> bool {
    matches!(
        cast_elements(cx, from, to, false),
        Some((TypeData::Integer { .. }, TypeData::Float(_)))
    )
}

/// Floats to integers.
pub(crate) fn float_to_integer(cx: &Context, from: Type, to: Type) -> bool {
    integer_to_float(cx, to, from)
}

/// Between `index` and signless integers, either way.
pub(crate) fn index_and_integer(cx: &Context, from: Type, to: Type) -> bool {
    use irtool::context::Signedness::Signless;
    let signless = |data: &TypeData| matches!(data, TypeData::Integer { signedness: Signless, .. });
    match cast_elements(cx, from, to, true) {
        Some((TypeData::Index, other) | (other, TypeData::Index)) => signless(other),
        _ => false,
    }
}

/// Between `index` and another type, either way.
pub(crate) fn to_or_from_index(cx: &Context, from: Type, to: Type) -> bool {
    (from == cx.index()) != (to == cx.index())
}

/// Between integers and floats of one width.
pub(crate) fn same_bits(cx: &Context, from: Type, to: Type) -> bool {
    let width = |data: &TypeData| match data {
        TypeData::Integer { width, .. } => Some(*width),
        TypeData::Float(kind) => Some(kind.width()),
        _ => None,
    };
    cast_elements(cx, from, to, true)
        .is_some_and(|(from, to)| width(from).is_some() && width(from) == width(to))
}

/// Whether two tensors can be of one shape: of no rank, or of one rank and equal where known.
fn tensors_fit(cx: &Context, from: Type, to: Type) -> bool {
    let is_tensor = |ty| {
        matches!(cx.type_data(ty), TypeData::RankedTensor { .. } | TypeData::UnrankedTensor(_))
    };
    let fit = match (cx.type_data(from).shape(), cx.type_data(to).shape()) {
        (Some(a), Some(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a == b || *a < 0 || *b < 0)
        }
        _ => true,
    };
    is_tensor(from) && is_tensor(to) && fit
}

/// Tensors of one element type, whose shapes can be the same.
pub(crate) fn tensor_cast(cx: &Context, from: Type, to: Type) -> bool {
    cx.type_data(from).element() == cx.type_data(to).element() && tensors_fit(cx, from, to)
}

/// Tensors of integers and floats of one width, whose shapes can be the same; their encodings need
/// not be.
pub(crate) fn tensor_bits(cx: &Context, from: Type, to: Type) -> bool {
    let element = |ty| cx.type_data(ty).element();
    let same = |(from, to)| same_bits(cx, from, to);
    tensors_fit(cx, from, to) && element(from).zip(element(to)).is_some_and(same)
}

/// Whether the elements of a row of a memref are known to follow each other.
pub(crate) fn has_unit_stride(cx: &Context, ty: Type) -> bool {
    let TypeData::MemRef { layout: Some(_), .. } = cx.type_data(ty) else { return true };
    Strides::of(cx, ty).is_some_and(|s| s.strides.last().is_none_or(|last| *last == 1))
}
