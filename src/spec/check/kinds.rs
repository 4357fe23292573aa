//! What kinds of types and attributes are called.

use crate::context::{AttrData, Attribute, Context, LocationData, Type, TypeData, Verbatim};

/// The name of a type's kind, as in `builtin.integer`.
pub(crate) fn type_kind(cx: &Context, ty: Type) -> String {
    let name = match cx.type_data(ty) {
        TypeData::Integer { .. } => "integer",
        TypeData::Index => "index",
        TypeData::Float(kind) => kind.name(),
        TypeData::None => "none",
        TypeData::Complex(_) => "complex",
        TypeData::Tuple(_) => "tuple",
        TypeData::Function { .. } => "function",
        TypeData::Graph { .. } => "graph",
        TypeData::Vector { .. } => "vector",
        TypeData::RankedTensor { .. } => "tensor",
        TypeData::UnrankedTensor(_) => "unranked_tensor",
        TypeData::MemRef { .. } => "memref",
        TypeData::UnrankedMemRef { .. } => "unranked_memref",
        TypeData::Dialect(text) => return dialect_kind(cx, text),
    };
    format!("builtin.{name}")
}

/// The name of an attribute's kind.
pub(crate) fn attr_kind(cx: &Context, attr: Attribute) -> String {
    let name = match cx.attr_data(attr) {
        AttrData::Unit => "unit",
        AttrData::Integer { .. } => "integer",
        AttrData::Float { .. } => "float",
        AttrData::String { .. } => "string",
        AttrData::SymbolRef { .. } => "symbol_ref",
        AttrData::Array(_) => "array",
        AttrData::Dictionary(_) => "dictionary",
        AttrData::Type(_) => "type",
        AttrData::AffineMap(_) => "affine_map",
        AttrData::IntegerSet(_) => "integer_set",
        AttrData::DenseArray { .. } => "dense_array",
        AttrData::DenseElements { .. } => "dense_int_or_fp_elements",
        AttrData::DenseStrings { .. } => "dense_string_elements",
        AttrData::Sparse { .. } => "sparse_elements",
        AttrData::DenseResource { .. } => "dense_resource_elements",
        AttrData::StridedLayout { .. } => "strided_layout",
        AttrData::Distinct { .. } => "distinct",
        AttrData::Location(location) => match &*cx.location_data(*location) {
            LocationData::Unknown => "unknown_loc",
            LocationData::FileRange { .. } => "file_line_range",
            LocationData::Name { .. } => "name_loc",
            LocationData::CallSite { .. } => "call_site_loc",
            LocationData::Fused { .. } => "fused_loc",
        },
        AttrData::Dialect(text) => return dialect_kind(cx, text),
    };
    format!("builtin.{name}")
}

fn dialect_kind(cx: &Context, text: &Verbatim) -> String {
    if !cx.is_dialect_registered(text.dialect) {
        return "builtin.opaque".to_owned();
    }
    format!("{}.{}", cx.str(text.dialect), String::from_utf8_lossy(text.mnemonic()))
}
