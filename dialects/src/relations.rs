//! Relations between two types that declarations name.

use irtool::context::{Context, Type, TypeData};

/// Whether `a` is the boolean of `b`: `i1` for a scalar, else its shape with elements `i1`.
pub(crate) fn is_bool_of(cx: &Context, a: Type, b: Type) -> bool {
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
pub(crate) fn is_same(_: &Context, a: Type, b: Type) -> bool {
    a == b
}

/// Whether `a` is the element type of `b`.
pub(crate) fn is_element_of(cx: &Context, a: Type, b: Type) -> bool {
    match cx.type_data(b) {
        TypeData::Complex(element) => *element == a,
        // The elements of a dialect's own type are not known.
        TypeData::Dialect(_) => true,
        data => data.element() == Some(a),
    }
}

/// Whether `a` is the element type of `b`, or `b` itself when it has none.
pub(crate) fn is_element_or_self_of(cx: &Context, a: Type, b: Type) -> bool {
    cx.type_data(b).element().unwrap_or(b) == a
}
