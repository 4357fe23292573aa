//! Which Rust types attributes have in accessors, setters and builders.

use crate::field::Kind;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

/// The Rust types of an attribute.
pub struct Value {
    /// What accessors give; `'c` is the lifetime of the context.
    pub read: TokenStream,
    /// What setters and builders take.
    pub written: TokenStream,
    /// Whether it stands for its presence only.
    pub is_unit: bool,
}

impl Value {
    fn same(ty: TokenStream) -> Self {
        Value { read: ty.clone(), written: ty, is_unit: false }
    }

    fn of(read: TokenStream, written: TokenStream) -> Self {
        Value { read, written, is_unit: false }
    }
}

/// The Rust types of an attribute, by what its field says or its constraint is called; the
/// attribute itself where neither tells.
pub fn value_of(kind: &Kind) -> Value {
    let Kind::Attr { constraint, native, value, .. } = kind else { unreachable!() };
    match value {
        Some(path) => Value::same(quote!(#path)),
        None if native.is_some() => Value::same(quote!(m::Attribute)),
        None => by_constraint(constraint),
    }
}

fn by_constraint(constraint: &Path) -> Value {
    let name = constraint.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let integer = [("I", true), ("SI", true), ("UI", false), ("C", true)];
    for (prefix, signed) in integer {
        let Some(rest) = name.strip_prefix(prefix) else { continue };
        for (width, int, uint) in [
            ("8", quote!(i8), quote!(u8)),
            ("16", quote!(i16), quote!(u16)),
            ("32", quote!(i32), quote!(u32)),
            ("64", quote!(i64), quote!(u64)),
        ] {
            // Constraints on values have generated names: C64BitSignlessInteger...
            let generated =
                prefix == "C" && rest.starts_with(&format!("{width}BitSignlessInteger"));
            if rest == format!("{width}Attr") && prefix != "C" || generated {
                return Value::same(if signed { int } else { uint });
            }
        }
    }
    match name.as_str() {
        "UnitAttr" => Value { is_unit: true, ..Value::same(quote!(bool)) },
        "BoolAttr" | "I1Attr" => Value::same(quote!(bool)),
        "IndexAttr" => Value::same(quote!(i64)),
        "F32Attr" => Value::same(quote!(f32)),
        "F64Attr" => Value::same(quote!(f64)),
        "StrAttr" | "SymbolNameAttr" | "BuiltinStringAttr" => {
            Value::of(quote!(m::Cow<'c, str>), quote!(&str))
        }
        "FlatSymbolRefAttr" => Value::same(quote!(m::Identifier)),
        "TypeAttr" | "MemRefTypeAttr" => Value::same(quote!(m::Type)),
        _ if name.starts_with("TypeAttributeOf") => Value::same(quote!(m::Type)),
        "DenseBoolArrayAttr" => Value::of(quote!(Vec<bool>), quote!(&[bool])),
        "DenseI32ArrayAttr" => Value::of(quote!(Vec<i32>), quote!(&[i32])),
        "DenseI64ArrayAttr" => Value::of(quote!(Vec<i64>), quote!(&[i64])),
        "ArrayAttr"
        | "BoolArrayAttr"
        | "DictArrayAttr"
        | "StrArrayAttr"
        | "TypeArrayAttr"
        | "I32ArrayAttr"
        | "I64ArrayAttr"
        | "IndexListArrayAttr"
        | "SymbolRefArrayAttr"
        | "FlatSymbolRefArrayAttr"
        | "AffineMapArrayAttr" => Value::of(quote!(&'c [m::Attribute]), quote!(&[m::Attribute])),
        "DictionaryAttr" => Value::of(quote!(&'c [m::NamedAttr]), quote!(&[m::NamedAttr])),
        "AffineMapAttr" => Value::of(quote!(&'c m::AffineMap), quote!(&m::AffineMap)),
        _ => Value::same(quote!(m::Attribute)),
    }
}
