//! Types of results that formats leave out: those of constants and local variables.

use irtool::asm::custom::Assembly;
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{AttrData, Context, NamedAttr, Piece, Type, TypeData, Verbatim};

pub(crate) static CONST: Assembly =
    Assembly { infer: Some(crate::arith::assembly::value_type), ..Assembly::NONE };

pub(crate) static LOCAL: Assembly = Assembly { infer: Some(declared), ..Assembly::NONE };

pub(crate) static READ: Assembly = Assembly { infer: Some(read), ..Assembly::NONE };

/// The reference to a local variable of the type that an attribute gives.
fn declared(cx: &Context, _: &[Type], attrs: &[NamedAttr]) -> Option<Vec<Type>> {
    let value = attrs.iter().find(|attr| cx.bytes(attr.name) == b"type")?.value;
    let AttrData::Type(ty) = cx.attr_data(value) else { return None };
    let text = type_text(cx, *ty);
    let local = parse_type_text(cx, &format!("!wasmssa<local ref to {text}>"));
    // The constraint on the attribute says which types no variable can have.
    Some(vec![local.unwrap_or_else(|| {
        let pieces = [Piece::Text(format!("local ref to {text}").into_bytes().into())];
        cx.intern_type(TypeData::Dialect(Verbatim {
            dialect: cx.identifier("wasmssa"),
            opaque: true,
            alias: None,
            pieces: pieces.into(),
            ty: None,
        }))
    })])
}

fn read(cx: &Context, operands: &[Type], _: &[NamedAttr]) -> Option<Vec<Type>> {
    Some(vec![local(cx, *operands.first()?)?])
}

/// The type of a local variable, from that of a reference to it.
pub(super) fn local(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!wasmssa<local ref to ")?.strip_suffix('>')?.trim();
    parse_type_text(cx, inner)
}
