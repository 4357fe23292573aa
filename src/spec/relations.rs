//! Relations between two types of which the second decides the first.

use super::Relation;
use crate::context::{Context, Type, TypeData};

/// The first type is the boolean of the second.
pub const BOOL_OF: Relation = Relation { holds: is_bool_of, derive: bool_of };
/// Both are one type.
pub const SAME: Relation = Relation { holds: is_same, derive: |_, ty| Some(ty) };
/// The first is the element type of the second.
pub const ELEMENT_OF: Relation = Relation { holds: is_element_of, derive: element_of };
/// The first is the element type of the second, or the second where it has none.
pub const ELEMENT_OR_SELF_OF: Relation =
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
