//! What LLVM ops ask of types beyond their dialect and mnemonic.

use super::instructions::{inner_text, members};
use crate::numbers::width;
use irtool::asm::type_text;
use irtool::context::{AttrData, Attribute, Context, Piece, Signedness, Type, TypeData, Verbatim};
use irtool::ir::{Body, Op};
use irtool::support::float::FloatKind;

fn llvm_type(cx: &Context, ty: Type) -> Option<&Verbatim> {
    match cx.type_data(ty) {
        TypeData::Dialect(text) if cx.bytes(text.dialect) == b"llvm" => Some(text),
        _ => None,
    }
}

/// Whether a pointer is in the address space `SPACE`.
pub(crate) fn in_address_space<const SPACE: u32>(cx: &Context, ty: Type) -> bool {
    let Some(text) = llvm_type(cx, ty) else { return false };
    let Some(Piece::Text(written)) = text.pieces.first() else { return false };
    let Some(rest) = written.strip_prefix(b"ptr") else { return false };
    let digits = rest.strip_prefix(b"<").and_then(|rest| rest.strip_suffix(b">")).unwrap_or(b"0");
    std::str::from_utf8(digits).ok().and_then(|d| d.trim().parse().ok()) == Some(SPACE)
}

/// Whether LLVM IR has such a type, elements and members not looked at.
pub(crate) fn is_compatible_outer(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { signedness, .. } => *signedness == Signedness::Signless,
        TypeData::Vector { shape, .. } => shape.len() == 1,
        TypeData::Float(kind) => is_llvm_float(*kind),
        TypeData::Dialect(text) => match cx.bytes(text.dialect) {
            b"llvm" => true,
            // Pointers of the `ptr` dialect into an address space of LLVM's.
            b"ptr" => text.mnemonic() == b"ptr" && names_llvm_address_space(cx, text),
            _ => false,
        },
        _ => false,
    }
}

/// Whether LLVM knows the type and all that it is made of.
pub(crate) fn is_compatible(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Vector { .. } => is_compatible_vector(cx, ty),
        TypeData::Dialect(text) if cx.bytes(text.dialect) == b"llvm" => {
            !has_foreign_part(&type_text(cx, ty))
        }
        _ => is_compatible_outer(cx, ty),
    }
}

/// Whether the text of a type of LLVM names one that LLVM does not have. What is quoted are names.
fn has_foreign_part(text: &str) -> bool {
    let mut unquoted = text.split('"').step_by(2);
    unquoted.any(|text| {
        let other_dialect = text
            .split('!')
            .skip(1)
            .any(|rest| !["llvm.", "ptr.ptr"].iter().any(|known| rest.starts_with(known)));
        let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
        // Only functions that are not LLVM's have arrows.
        other_dialect || text.contains("->") || words.any(is_foreign)
    })
}

/// Whether a word, which may be what a vector is of such as `4xf32`, is not for LLVM.
fn is_foreign(word: &str) -> bool {
    let element = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == 'x');
    let extents = &word[..word.len() - element.len()];
    if extents.matches('x').count() > 1 {
        return true;
    }
    let numbered =
        |kind: &str| element.strip_prefix(kind).is_some_and(|number| number.parse::<u32>().is_ok());
    let is_known_float = matches!(element, "f16" | "f32" | "f64" | "f80" | "f128");
    let is_small_float = element.starts_with('f') && element.contains('E') && element.contains('M');
    matches!(element, "none" | "index" | "tensor" | "memref" | "complex" | "tuple" | "tf32")
        || ["si", "ui"].into_iter().any(numbered)
        || numbered("f") && !is_known_float
        || is_small_float
}

fn names_llvm_address_space(cx: &Context, text: &Verbatim) -> bool {
    let llvm = |attr| match cx.attr_data(attr) {
        AttrData::Dialect(attr) => cx.bytes(attr.dialect) == b"llvm",
        _ => false,
    };
    text.pieces.iter().any(|piece| match piece {
        Piece::Text(bytes) => mentions_address_space(bytes),
        Piece::Attr(attr) | Piece::Own(attr) => llvm(*attr),
        Piece::Type(_) => false,
    })
}

fn mentions_address_space(bytes: &[u8]) -> bool {
    bytes.windows(b"#llvm.address_space".len()).any(|window| window == b"#llvm.address_space")
}

fn is_llvm_float(kind: FloatKind) -> bool {
    use FloatKind::{BF16, F16, F32, F64, F80, F128};
    matches!(kind, BF16 | F16 | F32 | F64 | F80 | F128)
}

fn is_compatible_element(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { signedness, .. } => *signedness == Signedness::Signless,
        TypeData::Float(kind) => is_llvm_float(*kind),
        TypeData::Dialect(text) => text.is(cx, "llvm", "ptr"),
        _ => false,
    }
}

/// Whether it is a vector that LLVM IR has.
pub(crate) fn is_compatible_vector(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Vector { element, shape, .. } => {
            shape.len() == 1 && is_compatible_element(cx, *element)
        }
        _ => false,
    }
}

/// Whether it is a floating-point type that LLVM IR has.
pub(crate) fn is_compatible_float(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Float(kind) => is_llvm_float(*kind),
        TypeData::Dialect(text) => text.is(cx, "llvm", "ppc_fp128"),
        _ => false,
    }
}

/// Whether a value of it can be loaded and stored: it has a size.
pub(crate) fn is_loadable(cx: &Context, ty: Type) -> bool {
    let Some(text) = llvm_type(cx, ty) else { return is_compatible_outer(cx, ty) };
    let written: &[u8] = match text.pieces.first() {
        Some(Piece::Text(written)) => written,
        _ => b"",
    };
    match text.mnemonic() {
        b"void" | b"func" => false,
        b"struct" => !written.ends_with(b"opaque>"),
        // Target extension types say by their name whether they live in memory.
        b"target" => {
            written.starts_with(b"target<\"spirv.")
                || written.starts_with(b"target<\"aarch64.svcount")
        }
        _ => true,
    }
}

/// Whether it is a structure whose first two members, if known, are `i32`.
pub(crate) fn is_pair_of_i32(cx: &Context, ty: Type) -> bool {
    let text = inner_text(cx, ty);
    members(&text).is_none_or(|members| members.iter().take(2).all(|member| *member == "i32"))
}

/// Whether it is a vector with a scalable dimension.
pub(crate) fn is_scalable_vector(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Vector { scalable, .. } if scalable.contains(&true))
}

/// The result is a vector of twice the elements of the first operand.
pub(crate) fn is_twice_as_long(cx: &Context, body: &Body, op: Op) -> bool {
    let data = |value| cx.type_data(body.value_type(value));
    let (from, to) = (body.operands(op).next().map(data), body.results(op).next().map(data));
    let (
        Some(TypeData::Vector { shape: from, element: of, scalable }),
        Some(TypeData::Vector { shape: to, element, scalable: grows }),
    ) = (from, to)
    else {
        return true;
    };
    of == element && scalable == grows && to.first() == from.first().map(|count| count * 2).as_ref()
}

/// The vectors among operands and results have no more bits than fit the largest register.
pub(crate) fn fits_registers(cx: &Context, body: &Body, op: Op) -> bool {
    const MOST: i64 = 1 << 17;
    body.operands(op).chain(body.results(op)).all(|value| {
        let TypeData::Vector { shape, element, .. } = cx.type_data(body.value_type(value)) else {
            return true;
        };
        let bits = width(cx, *element).unwrap_or(0);
        shape.iter().fold(bits, |bits, extent| bits.saturating_mul(*extent)) <= MOST
    })
}

/// A part of a vector is no longer known only when the whole is: nothing scalable is taken out of,
/// or put into, what is not.
pub(crate) fn part_scales_with_whole(cx: &Context, body: &Body, op: Op) -> bool {
    let scales = |value| is_scalable_vector(cx, body.value_type(value));
    let (mut operands, mut results) = (body.operands(op), body.results(op));
    let (whole, part) = match (operands.next(), operands.next()) {
        (Some(whole), Some(part)) => (whole, part),
        (Some(whole), None) => match results.next() {
            Some(part) => (whole, part),
            None => return true,
        },
        _ => return true,
    };
    scales(whole) || !scales(part)
}

/// The name of a type that is the target's own, `spirv.Event` in `!llvm.target<"spirv.Event">`.
pub(crate) fn target_name(cx: &Context, ty: Type) -> Option<&[u8]> {
    let text = llvm_type(cx, ty).filter(|text| text.mnemonic() == b"target")?;
    let Some(Piece::Text(written)) = text.pieces.first() else { return None };
    written.strip_prefix(b"target<\"")?.split(|byte| *byte == b'"').next()
}

/// The word of an attribute that is one, `common` in `#llvm.linkage<common>`.
pub(crate) fn word_of<'a>(cx: &'a Context, attr: Attribute, mnemonic: &str) -> Option<&'a str> {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return None };
    let Some(Piece::Text(written)) = text.pieces.first() else { return None };
    let rest = written.strip_prefix(mnemonic.as_bytes())?;
    std::str::from_utf8(rest.strip_prefix(b"<")?.strip_suffix(b">")?).ok()
}
