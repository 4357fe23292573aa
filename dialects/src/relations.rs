//! Relations between two types that declarations name.

use irtool::context::{Context, Type, TypeData};
use irtool::spec::Relation;

/// The first type is the boolean of the second.
pub(crate) const BOOL_OF: Relation = Relation { holds: is_bool_of, derive: bool_of };
/// Both are one type.
pub(crate) const SAME: Relation = Relation { holds: is_same, derive: |_, ty| Some(ty) };
/// The first is the element type of the second.
pub(crate) const ELEMENT_OF: Relation = Relation { holds: is_element_of, derive: element_of };
/// The first is the element type of the second, or the second where it has none.
pub(crate) const ELEMENT_OR_SELF_OF: Relation =
    Relation { holds: is_element_or_self_of, derive: element_or_self_of };

fn bool_of(cx: &Context, ty: Type) -> Option<Type> {
    let element = cx.i1();
    Some(match cx.type_data(ty).clone() {
        TypeData::Vector { shape, scalable, .. } => {
            cx.intern_type(TypeData::Vector { shape, scalable, element })
        }
        TypeData::RankedTensor { shape, encoding, .. } => {
            cx.intern_type(TypeData::RankedTensor { shape, encoding, element })
        }
        TypeData::UnrankedTensor(_) => cx.intern_type(TypeData::UnrankedTensor(element)),
        _ => element,
    })
}

fn element_of(cx: &Context, ty: Type) -> Option<Type> {
    match cx.type_data(ty) {
        TypeData::Complex(element) => Some(*element),
        data => data.element(),
    }
}

fn element_or_self_of(cx: &Context, ty: Type) -> Option<Type> {
    Some(cx.type_data(ty).element().unwrap_or(ty))
}

/// Whether `a` is the boolean of `b`: `i1` for a scalar, else its shape with elements `i1`.
fn is_bool_of(cx: &Context, a: Type, b: Type) -> bool {
    let i1 = cx.i1();
    match (cx.type_data(b), cx.type_data(a)) {
        (
            TypeData::Vector { shape, scalable, .. },
            TypeData::Vector { shape: found, scalable: scalable_found, element },
        ) => *element == i1 && shape == found && scalable == scalable_found,
        (
            TypeData::RankedTensor { shape, encoding, .. },
            TypeData::RankedTensor { shape: found, encoding: encoding_found, element },
        ) => *element == i1 && shape == found && encoding == encoding_found,
        (TypeData::UnrankedTensor(_), TypeData::UnrankedTensor(element)) => *element == i1,
        (
            TypeData::Vector { .. } | TypeData::RankedTensor { .. } | TypeData::UnrankedTensor(_),
            _,
        ) => false,
        _ => a == i1,
    }
}

/// Whether both are one type.
fn is_same(_: &Context, a: Type, b: Type) -> bool {
    a == b
}

/// Whether `a` is the element type of `b`.
fn is_element_of(cx: &Context, a: Type, b: Type) -> bool {
    match cx.type_data(b) {
        TypeData::Complex(element) => *element == a,
        // The elements of a dialect's own type are not known.
        TypeData::Dialect(_) => true,
        data => data.element() == Some(a),
    }
}

/// Whether `a` is the element type of `b`, or `b` itself when it has none.
fn is_element_or_self_of(cx: &Context, a: Type, b: Type) -> bool {
    cx.type_data(b).element().unwrap_or(b) == a
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

fn float_widths(cx: &Context, from: Type, to: Type) -> Option<(u32, u32)> {
    match (cast_element(cx, from, false)?, cast_element(cx, to, false)?) {
        (TypeData::Float(from), TypeData::Float(to)) => Some((from.width(), to.width())),
        _ => None,
    }
}

fn integer_widths(cx: &Context, from: Type, to: Type) -> Option<(u32, u32)> {
    match (cast_element(cx, from, false)?, cast_element(cx, to, false)?) {
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
    matches!(cast_element(cx, from, false), Some(TypeData::Integer { .. }))
        && matches!(cast_element(cx, to, false), Some(TypeData::Float(_)))
}

/// Floats to integers.
pub(crate) fn float_to_integer(cx: &Context, from: Type, to: Type) -> bool {
    integer_to_float(cx, to, from)
}

/// Between `index` and signless integers, either way.
pub(crate) fn index_and_integer(cx: &Context, from: Type, to: Type) -> bool {
    use irtool::context::Signedness::Signless;
    let signless = |data: &TypeData| matches!(data, TypeData::Integer { signedness: Signless, .. });
    match (cast_element(cx, from, true), cast_element(cx, to, true)) {
        (Some(TypeData::Index), Some(other)) | (Some(other), Some(TypeData::Index)) => {
            signless(other)
        }
        _ => false,
    }
}

/// Between `index` and another type, either way.
pub(crate) fn to_or_from_index(cx: &Context, from: Type, to: Type) -> bool {
    (from == cx.index()) != (to == cx.index())
}

/// Between integers and floats of one width.
pub(crate) fn same_bits(cx: &Context, from: Type, to: Type) -> bool {
    let width = |ty| match cast_element(cx, ty, true)? {
        TypeData::Integer { width, .. } => Some(*width),
        TypeData::Float(kind) => Some(kind.width()),
        _ => None,
    };
    let (from_width, to_width) = (width(from), width(to));
    from_width.is_some() && from_width == to_width
}
