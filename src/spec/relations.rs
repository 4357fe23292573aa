//! Relations between two types of which the second decides the first.

use super::Relation;
use crate::context::{Context, Piece, Type, TypeData};

/// The first type is the boolean of the second.
pub const BOOL_OF: Relation = Relation { holds: is_bool_of, derive: bool_of };
/// Both are one type.
pub const SAME: Relation = Relation { holds: is_same, derive: |_, ty| Some(ty) };
/// The first is the element type of the second.
pub const ELEMENT_OF: Relation = Relation { holds: is_element_of, derive: element_of };
/// The first is the element type of the second, or the second where it has none.
pub const ELEMENT_OR_SELF_OF: Relation =
    Relation { holds: is_element_or_self_of, derive: element_or_self_of };

/// The first is the first type among the parameters of the second, which is a dialect's own:
/// what it points to, holds or is made of.
pub const INNER_OF: Relation = Relation { holds: is_inner_of, derive: inner_of };

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

/// Whether `a` is the first type among the parameters of `b`.
fn is_inner_of(cx: &Context, a: Type, b: Type) -> bool {
    inner_of(cx, b).is_none_or(|inner| inner == a)
}

/// The first parameter that is a type, extents before it left out as in `!d.t<4x4xf32>`.
fn inner_of(cx: &Context, ty: Type) -> Option<Type> {
    let TypeData::Dialect(text) = cx.type_data(ty) else { return None };
    let (first, rest) = text.pieces.split_first()?;
    let Piece::Text(first) = first else { return None };
    let inner = first.get(text.mnemonic().len()..)?.strip_prefix(b"<")?.trim_ascii();
    if inner.is_empty() {
        return match rest.first() {
            Some(Piece::Type(ty)) => Some(*ty),
            _ => None,
        };
    }
    let end = end_of_parameter(inner);
    // A type that goes on in another piece is not looked at.
    if end == inner.len() && !rest.is_empty() {
        return None;
    }
    let mut inner = std::str::from_utf8(&inner[..end]).ok()?.trim();
    while let Some((extent, rest)) = inner.split_once('x') {
        if extent.is_empty() || !extent.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        inner = rest;
    }
    crate::asm::parse_type_text(cx, inner)
}

/// Where the first comma or closing bracket stands that is in no bracket of its own.
fn end_of_parameter(text: &[u8]) -> usize {
    let mut depth = 0usize;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b'>' if at > 0 && text[at - 1] == b'-' => {}
            b'>' | b')' | b']' | b'}' | b',' if depth == 0 => return at,
            b'>' | b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}
