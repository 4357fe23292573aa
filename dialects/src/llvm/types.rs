//! What LLVM ops ask of types beyond their dialect and mnemonic.

use irtool::context::{Context, Piece, Signedness, Type, TypeData, Verbatim};
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
        TypeData::Vector { element, shape, .. } => {
            shape.len() == 1 && is_compatible_element(cx, *element)
        }
        TypeData::Float(kind) => is_llvm_float(*kind),
        TypeData::Dialect(text) => match &*cx.bytes(text.dialect) {
            b"llvm" => true,
            // Types of other dialects that stand for LLVM ones.
            b"ptr" => text.mnemonic() == b"ptr",
            b"x86" | b"amdgpu" => true,
            _ => false,
        },
        _ => false,
    }
}

fn is_llvm_float(kind: FloatKind) -> bool {
    use FloatKind::{BF16, F16, F32, F64, F80, F128};
    matches!(kind, BF16 | F16 | F32 | F64 | F80 | F128)
}

fn is_compatible_element(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { signedness, .. } => *signedness == Signedness::Signless,
        TypeData::Float(kind) => is_llvm_float(*kind),
        TypeData::Dialect(text) => cx.bytes(text.dialect) == b"llvm" && text.mnemonic() == b"ptr",
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
        TypeData::Dialect(text) => {
            cx.bytes(text.dialect) == b"llvm" && text.mnemonic() == b"ppc_fp128"
        }
        _ => false,
    }
}

/// Whether a value of it can be loaded: it has a size.
pub(crate) fn is_loadable(cx: &Context, ty: Type) -> bool {
    match llvm_type(cx, ty) {
        Some(text) => !matches!(
            text.mnemonic(),
            b"void" | b"func" | b"label" | b"metadata" | b"token" | b"x86_amx"
        ),
        None => true,
    }
}

/// Whether it is a vector with a scalable dimension.
pub(crate) fn is_scalable_vector(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Vector { scalable, .. } if scalable.contains(&true))
}
