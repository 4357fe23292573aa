//! What constants of LLVM are made of.
//!
//! ```text
//! llvm.mlir.constant(dense<1> : tensor<6xi32>) : !llvm.array<2 x array<3 x i32>>
//!                          as many, and alike  ──────────┴───────────────┘
//! ```
//!
//! Limits: elements of named structures are not looked into.

use super::instructions::{Parts, inner_text, member, parts};
use super::signature::{quoted, top_level};
use super::types::target_name;
use crate::subject::{Answer, Subject, hooks};
use irtool::asm::parse_type_text;
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};
use irtool::support::float::FloatKind;

hooks! {
    constant: is_constant,
    zero: is_zero,
}

fn is_constant(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(value), Some(ty)) = (subject.property("value"), subject.result_types().next()) else {
        return Ok(());
    };
    let value = cx.attr_data(value);
    match value {
        AttrData::Integer { .. } if matches!(cx.type_data(ty), TypeData::Integer { .. }) => {
            return Ok(());
        }
        AttrData::String { value, .. } => return is_text(subject, cx.bytes(*value).len(), ty),
        _ => {}
    }
    if matches!(cx.type_data(ty), TypeData::Dialect(_)) {
        let text = inner_text(cx, ty);
        if text.starts_with("struct<") {
            return is_structure(subject, value, &text);
        }
        if target_name(cx, ty).is_some() {
            return Err(subject.error("does not support target extension type."));
        }
    }
    match value {
        AttrData::Integer { .. } => Err(subject.error("expected integer type")),
        AttrData::Float { ty: of, .. } => match cx.type_data(*of) {
            TypeData::Float(kind) => has_semantics(subject, *kind, Element::of(cx, ty)),
            _ => Ok(()),
        },
        AttrData::Array(items) => match parts(&inner_text(cx, ty)) {
            Parts::Array(count, element) => is_array(subject, items, count, element, 0),
            Parts::Unknown if !matches!(cx.type_data(ty), TypeData::Vector { .. }) => Ok(()),
            _ => Err(subject.error("expected array or struct type for array attribute")),
        },
        value if value.is_elements() => has_elements(subject, value, ty),
        AttrData::Dialect(text)
            if !text.is(cx, "llvm", "zero") && !text.is(cx, "llvm", "undef") =>
        {
            // Of other dialects only `test` has attributes that hold elements.
            match cx.bytes(text.dialect) {
                b"test" => Ok(()),
                _ => Err(subject.error(UNSUPPORTED)),
            }
        }
        _ => Err(subject.error(UNSUPPORTED)),
    }
}

const UNSUPPORTED: &str = "only supports integer, float, string or elements attributes";

fn is_text(subject: &Subject<'_>, length: usize, ty: Type) -> Answer {
    let text = inner_text(subject.cx, ty);
    match matches!(parts(&text), Parts::Array(count, "i8") if count == length as i64) {
        true => Ok(()),
        false => Err(subject
            .error(format!("expected array type of {length} i8 elements for the string constant"))),
    }
}

fn is_structure(subject: &Subject<'_>, value: &AttrData, text: &str) -> Answer {
    let cx = subject.cx;
    let AttrData::Array(items) = value else {
        return Err(subject.error("expected array attribute for struct type"));
    };
    let Parts::Struct(members) = parts(text) else { return Ok(()) };
    let count = count_of(members);
    if items.len() != count {
        return Err(subject.error(format!("expected array attribute of size {count}")));
    }
    for (number, item) in items.iter().enumerate() {
        let Some(member) = member(members, number as i64) else { return Ok(()) };
        if !is_number(member) && member != "index" {
            return Err(subject
                .error("expected struct element types to be floating point type or integer type"));
        }
        let (AttrData::Integer { ty, .. } | AttrData::Float { ty, .. }) = cx.attr_data(*item)
        else {
            return Err(subject
                .error("expected element of array attribute to be floating point or integer"));
        };
        if inner_text(cx, *ty) != member {
            let words = format!("struct element at index {number} is of wrong type");
            return Err(subject.error(words));
        }
    }
    Ok(())
}

/// How many members a list has.
fn count_of(members: &str) -> usize {
    match members.trim().is_empty() {
        true => 0,
        false => top_level(members, b',').count() + 1,
    }
}

/// Whether a type's text is that of an integer or of a floating-point number.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['i', 'f']).or_else(|| text.strip_prefix("bf"));
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How deep arrays are looked into.
const DEEPEST: usize = 64;

/// Arrays of arrays, down to structures.
fn is_array(
    subject: &Subject<'_>,
    items: &[Attribute],
    count: i64,
    element: &str,
    dimension: usize,
) -> Answer {
    let cx = subject.cx;
    if dimension > DEEPEST {
        return Ok(());
    }
    if items.len() as i64 != count {
        let found = items.len();
        return Err(subject.error(format!(
            "array attribute size does not match array type size in dimension {dimension}: \
             {found} vs. {count}"
        )));
    }
    let inner = parts(element);
    let members = match inner {
        Parts::Array(..) => None,
        Parts::Struct(members) => Some(count_of(members)),
        Parts::Unknown if element.starts_with("struct<") => return Ok(()),
        _ => {
            return Err(
                subject.error("for array with an array attribute must have a struct element type")
            );
        }
    };
    let stands_for_all = |item: &AttrData| match item {
        AttrData::Dialect(text) => text.is(cx, "llvm", "zero") || text.is(cx, "llvm", "undef"),
        _ => false,
    };
    for (number, item) in items.iter().enumerate() {
        match (cx.attr_data(*item), members, &inner) {
            (AttrData::Array(nested), None, Parts::Array(count, element)) => {
                is_array(subject, nested, *count, element, dimension + 1)?;
            }
            (AttrData::Array(nested), Some(members), _) if nested.len() != members => {
                let found = nested.len();
                return Err(subject.error(format!(
                    "nested array attribute size for struct element at index {number} must match \
                     struct size: {found} vs. {members}"
                )));
            }
            (AttrData::Array(_), ..) => {}
            (item, ..) if stands_for_all(item) => {}
            (_, Some(_), _) => {
                return Err(subject.error(format!(
                    "nested attribute for struct element at index {number} must be a zero, or \
                     undef, or array attribute"
                )));
            }
            (_, None, _) => {
                return Err(subject.error(format!(
                    "nested attribute for sub-array in dimension {dimension} at index {number} \
                     must be a zero, or undef, or array attribute"
                )));
            }
        }
    }
    Ok(())
}

/// What a constant's elements are, as far as that matters.
enum Element {
    Integer(u32),
    Float(FloatKind),
    /// A number that no attribute can be.
    PairOfDoubles,
    Other,
}

impl Element {
    fn of(cx: &Context, ty: Type) -> Element {
        match cx.type_data(ty) {
            TypeData::Integer { width, .. } => Element::Integer(*width),
            TypeData::Float(kind) => Element::Float(*kind),
            TypeData::Dialect(text) if text.is(cx, "llvm", "ppc_fp128") => Element::PairOfDoubles,
            _ => Element::Other,
        }
    }
}

const OTHER_FLOATS: &str = "attribute and type have different float semantics";

/// Floating-point numbers stay what they are, or become integers of their width.
fn has_semantics(subject: &Subject<'_>, kind: FloatKind, element: Element) -> Answer {
    match element {
        Element::PairOfDoubles => Err(subject.error(OTHER_FLOATS)),
        Element::Float(own) if own != kind => Err(subject.error(OTHER_FLOATS)),
        Element::Integer(width) if width != kind.width() => {
            let width = kind.width();
            Err(subject.error(format!("expected integer type of width {width}")))
        }
        _ => Ok(()),
    }
}

/// Whether a type is a vector with a scalable dimension, or an array of such.
fn is_scalable(text: &str) -> bool {
    let mut text = text;
    while let Parts::Array(_, element) = parts(text) {
        text = element;
    }
    text.starts_with("vector<") && text.contains('[')
}

fn has_elements(subject: &Subject<'_>, value: &AttrData, ty: Type) -> Answer {
    let cx = subject.cx;
    if is_scalable(&inner_text(cx, ty)) {
        return match value {
            AttrData::DenseElements { splat: true, .. } => Ok(()),
            _ => Err(subject.error("scalable vector type requires a splat attribute")),
        };
    }
    let (AttrData::DenseElements { ty: of, .. }
    | AttrData::DenseStrings { ty: of, .. }
    | AttrData::Sparse { ty: of, .. }
    | AttrData::DenseResource { ty: of, .. }) = value
    else {
        return Ok(());
    };
    let Some((count, element)) = elements_of(cx, ty) else { return Ok(()) };
    let Some(count) = count else {
        return Err(subject.error("expected vector or array type"));
    };
    let of = cx.type_data(*of);
    let Some(found) = product(of.shape().unwrap_or_default()) else { return Ok(()) };
    if count != found {
        return Err(subject.error(format!(
            "type and attribute have a different number of elements: {count} vs. {found}"
        )));
    }
    match of.element().map(|element| cx.type_data(element)) {
        Some(TypeData::Float(kind)) => has_semantics(subject, *kind, element),
        Some(TypeData::Integer { .. }) if !matches!(element, Element::Integer(_)) => {
            Err(subject.error("expected integer element type for integer elements attribute"))
        }
        _ => Ok(()),
    }
}

fn product(shape: &[i64]) -> Option<i64> {
    shape.iter().try_fold(1, |count: i64, extent| count.checked_mul(*extent))
}

/// How many elements there are in a type, and what they are: no number for what has none, nothing
/// where it is not known.
fn elements_of(cx: &Context, ty: Type) -> Option<(Option<i64>, Element)> {
    match cx.type_data(ty) {
        TypeData::Vector { shape, element, .. } => {
            Some((Some(product(shape)?), Element::of(cx, *element)))
        }
        TypeData::Dialect(_) => {
            let text = inner_text(cx, ty);
            let (mut count, mut rest) = (None, &*text);
            while let Parts::Array(extent, element) = parts(rest) {
                count = Some(count.unwrap_or(1i64).checked_mul(extent)?);
                rest = element;
            }
            if count.is_none() && rest.starts_with("array<") {
                return None;
            }
            if let Some(Ok(width)) = rest.strip_prefix('i').map(str::parse) {
                return Some((count, Element::Integer(width)));
            }
            let innermost = parse_type_text(cx, quoted(rest).trim_matches('\''))?;
            let (inner, element) = match cx.type_data(innermost) {
                TypeData::Vector { shape, element, .. } => (product(shape)?, *element),
                _ => (1, innermost),
            };
            let count = match count {
                Some(count) => Some(count.checked_mul(inner)?),
                None => None,
            };
            Some((count, Element::of(cx, element)))
        }
        _ => Some((None, Element::of(cx, ty))),
    }
}

/// Not all of the target's types have a zero.
fn is_zero(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    match target_name(subject.cx, ty) {
        Some(name) if !name.starts_with(b"spirv.") => {
            Err(subject.error("target extension type does not support zero-initializer"))
        }
        _ => Ok(()),
    }
}
