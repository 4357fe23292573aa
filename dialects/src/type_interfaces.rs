//! Which types implement the interfaces that constraints of ops name, and what constraints ask of
//! types beyond their shape and element.
//!
//! Upstream these are open: any dialect may attach them. Here they are the lists of release 22,
//! found by trying.

use irtool::asm::type_text;
use irtool::context::{AttrData, Context, Type, TypeData};
use irtool::support::float::FloatKind;

/// The dialect and mnemonic of a dialect's own type; nothing of others.
pub(crate) fn name(cx: &Context, ty: Type) -> (&[u8], &[u8]) {
    match cx.type_data(ty) {
        TypeData::Dialect(text) => (cx.bytes(text.dialect), text.mnemonic()),
        _ => (b"", b""),
    }
}

/// Pointers and buffers: what OpenACC takes as a pointer.
pub(crate) fn is_pointer_like(cx: &Context, ty: Type) -> bool {
    is_buffer(cx, ty) || name(cx, ty) == (b"llvm", b"ptr")
}

/// Pointers and memrefs with rank: what OpenMP takes as a pointer.
pub(crate) fn is_ranked_pointer_like(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::MemRef { .. }) || name(cx, ty) == (b"llvm", b"ptr")
}

/// A memref, ranked or not.
pub(crate) fn is_buffer(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::MemRef { .. } | TypeData::UnrankedMemRef { .. })
}

/// A tensor, ranked or not.
pub(crate) fn is_tensor(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::RankedTensor { .. } | TypeData::UnrankedTensor(_))
}

/// Pointers of the `ptr` dialect, and buffers.
pub(crate) fn is_ptr_like(cx: &Context, ty: Type) -> bool {
    is_buffer(cx, ty) || name(cx, ty) == (b"ptr", b"ptr")
}

/// A handle to ops.
pub(crate) fn is_op_handle(cx: &Context, ty: Type) -> bool {
    matches!(
        name(cx, ty),
        (b"transform", b"any_op" | b"op" | b"test_dialect_op") | (b"pdl", b"operation")
    )
}

/// A handle to values.
pub(crate) fn is_value_handle(cx: &Context, ty: Type) -> bool {
    name(cx, ty) == (b"transform", b"any_value")
}

/// A parameter of a transformation.
pub(crate) fn is_param(cx: &Context, ty: Type) -> bool {
    matches!(
        name(cx, ty),
        (b"transform", b"any_param" | b"param" | b"affine_map" | b"type" | b"test_dialect_param")
    )
}

/// A handle to ops or values.
pub(crate) fn is_any_handle(cx: &Context, ty: Type) -> bool {
    is_op_handle(cx, ty) || is_value_handle(cx, ty)
}

/// A handle, or the parameter that is an affine map.
pub(crate) fn is_handle_or_map(cx: &Context, ty: Type) -> bool {
    is_any_handle(cx, ty) || name(cx, ty) == (b"transform", b"affine_map")
}

/// A handle or a parameter.
pub(crate) fn is_handle_or_param(cx: &Context, ty: Type) -> bool {
    is_any_handle(cx, ty) || is_param(cx, ty)
}

/// A handle to ops, or a parameter.
pub(crate) fn is_op_handle_or_param(cx: &Context, ty: Type) -> bool {
    is_op_handle(cx, ty) || is_param(cx, ty)
}

/// Any type of `smt`.
pub(crate) fn is_smt(cx: &Context, ty: Type) -> bool {
    name(cx, ty).0 == b"smt"
}

/// Any type of `smt` but functions.
pub(crate) fn is_smt_value(cx: &Context, ty: Type) -> bool {
    is_smt(cx, ty) && name(cx, ty).1 != b"func"
}

/// No type of `smt`.
pub(crate) fn is_not_smt(cx: &Context, ty: Type) -> bool {
    !is_smt(cx, ty)
}

/// `!tosa.shape` of rank `RANK`.
pub(crate) fn is_tosa_shape<const RANK: u32>(cx: &Context, ty: Type) -> bool {
    tosa_rank(cx, ty) == Some(RANK.into())
}

/// The rank in `!tosa.shape<rank>`.
pub(crate) fn tosa_rank(cx: &Context, ty: Type) -> Option<i64> {
    let text = (name(cx, ty) == (b"tosa", b"shape")).then(|| type_text(cx, ty))?;
    text.strip_prefix("!tosa.shape<")?.strip_suffix('>')?.parse().ok()
}

/// A tensor whose encoding says how it is sparse.
pub(crate) fn is_sparse(cx: &Context, ty: Type) -> bool {
    sparse_encoding(cx, ty).is_some()
}

/// A sparse tensor that is a slice of another.
pub(crate) fn is_sparse_slice(cx: &Context, ty: Type) -> bool {
    sparse_encoding(cx, ty).is_some_and(|text| text.contains("#sparse_tensor<slice("))
}

fn sparse_encoding(cx: &Context, ty: Type) -> Option<String> {
    let TypeData::RankedTensor { encoding: Some(encoding), .. } = cx.type_data(ty) else {
        return None;
    };
    match cx.attr_data(*encoding) {
        AttrData::Dialect(text)
            if cx.bytes(text.dialect) == b"sparse_tensor" && text.mnemonic() == b"encoding" =>
        {
            Some(irtool::asm::attribute_text(cx, *encoding))
        }
        _ => None,
    }
}

/// A vector all of whose dimensions are scalable.
pub(crate) fn is_all_scalable(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Vector { scalable, .. } => !scalable.is_empty() && !scalable.contains(&false),
        _ => false,
    }
}

/// A range of handles of a kind, or of one of several.
fn is_pdl_range(cx: &Context, ty: Type, kinds: &[&str]) -> bool {
    let range = |kind: &&str| type_text(cx, ty) == format!("!pdl.range<{kind}>");
    name(cx, ty) == (b"pdl", b"range") && kinds.iter().any(range)
}

/// `!pdl.range<type>`.
pub(crate) fn is_range_of_types(cx: &Context, ty: Type) -> bool {
    is_pdl_range(cx, ty, &["type"])
}

/// `!pdl.range<value>`.
pub(crate) fn is_range_of_values(cx: &Context, ty: Type) -> bool {
    is_pdl_range(cx, ty, &["value"])
}

/// `!pdl.range<operation>`.
pub(crate) fn is_range_of_operations(cx: &Context, ty: Type) -> bool {
    is_pdl_range(cx, ty, &["operation"])
}

/// `!pdl.range<type>` or `!pdl.range<value>`.
pub(crate) fn is_range_of_types_or_values(cx: &Context, ty: Type) -> bool {
    is_pdl_range(cx, ty, &["type", "value"])
}

/// What C has integers for.
fn is_c_integer(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => matches!(width, 1 | 8 | 16 | 32 | 64),
        TypeData::Index => true,
        _ => matches!(name(cx, ty), (b"emitc", b"size_t" | b"ssize_t" | b"ptrdiff_t")),
    }
}

fn is_c_float(cx: &Context, ty: Type) -> bool {
    use FloatKind::{BF16, F16, F32, F64};
    matches!(cx.type_data(ty), TypeData::Float(F16 | BF16 | F32 | F64))
}

/// An integer, an index or an opaque type that EmitC takes.
pub(crate) fn is_emitc_integer(cx: &Context, ty: Type) -> bool {
    is_c_integer(cx, ty) || name(cx, ty) == (b"emitc", b"opaque")
}

/// The same, or a float.
pub(crate) fn is_emitc_number(cx: &Context, ty: Type) -> bool {
    is_emitc_integer(cx, ty) || is_c_float(cx, ty)
}

/// A type that EmitC takes.
pub(crate) fn is_emitc(cx: &Context, ty: Type) -> bool {
    let is_array = |ty: Type| name(cx, ty) == (b"emitc", b"array");
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        let fits = match cx.type_data(ty) {
            TypeData::RankedTensor { shape, element, .. } => {
                open.push(*element);
                shape.iter().all(|extent| *extent >= 0)
                    && !is_tensor(cx, *element)
                    && !is_array(*element)
            }
            TypeData::Tuple(elements) => {
                open.extend(elements);
                !elements.iter().copied().any(is_array)
            }
            _ if name(cx, ty) == (b"emitc", b"ptr") => {
                open.extend(pointee(cx, ty));
                true
            }
            _ => is_emitc_number(cx, ty) || is_array(ty),
        };
        if !fits {
            return false;
        }
    }
    true
}

/// What a pointer in C points to.
fn pointee(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!emitc.ptr<")?.strip_suffix('>')?;
    irtool::asm::parse_type_text(cx, inner)
}

/// A type that EmitC takes, or a place for one.
pub(crate) fn is_emitc_or_lvalue(cx: &Context, ty: Type) -> bool {
    is_emitc(cx, ty) || name(cx, ty) == (b"emitc", b"lvalue")
}

/// A place for a value of an opaque type.
pub(crate) fn is_lvalue_of_opaque(cx: &Context, ty: Type) -> bool {
    type_text(cx, ty).starts_with("!emitc.lvalue<!emitc.opaque<")
}

/// A place for a value of an opaque or pointer type.
pub(crate) fn is_lvalue_of_opaque_or_pointer(cx: &Context, ty: Type) -> bool {
    is_lvalue_of_opaque(cx, ty) || type_text(cx, ty).starts_with("!emitc.lvalue<!emitc.ptr<")
}

macro_rules! handles {
    ($($predicate:ident: $op:literal,)*) => {
        $(
            #[doc = concat!("A handle to `", $op, "` ops.")]
            pub(crate) fn $predicate(cx: &Context, ty: Type) -> bool {
                type_text(cx, ty) == concat!("!transform.op<\"", $op, "\">")
            }
        )*
    };
}

handles! {
    is_handle_to_alloc_tensor: "bufferization.alloc_tensor",
    is_handle_to_empty: "tensor.empty",
    is_handle_to_pack: "linalg.pack",
    is_handle_to_transpose: "linalg.transpose",
    is_handle_to_unpack: "linalg.unpack",
    is_handle_to_collapse_shape: "tensor.collapse_shape",
    is_handle_to_expand_shape: "tensor.expand_shape",
    is_handle_to_extract_slice: "tensor.extract_slice",
    is_handle_to_pad: "tensor.pad",
    is_handle_to_alloc: "memref.alloc",
    is_handle_to_alloca: "memref.alloca",
    is_handle_to_for: "scf.for",
}
