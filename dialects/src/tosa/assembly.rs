//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::asm::parse_attribute_text;
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Type, TypeData};
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[("VariableOpTypeOrInitialValue", Directive { parse, print })],
    ..Assembly::NONE
};

/// Parses `= value : type` or `: type`.
fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(shape), Arg::Attr(element), Arg::Attr(initial)] = args else {
        return Ok(false);
    };
    let cx = p.cx();
    let ty = if p.eat("=") {
        let start = p.pos();
        let Ok(value) = p.attribute(None) else { return p.error("expected attribute") };
        let (AttrData::DenseElements { ty, .. } | AttrData::DenseResource { ty, .. }) =
            cx.attr_data(value)
        else {
            return p.error_at(start, "expected Typed attr");
        };
        let ty = *ty;
        p.set_attr(*initial, value);
        ty
    } else {
        match p.expect(":").and_then(|()| p.ty()) {
            Ok(ty) => ty,
            Err(_) => return p.error("expected type after colon"),
        }
    };
    let Some(inner) = cx.type_data(ty).element() else {
        return p.error("expected shaped type");
    };
    let Some(extents) = cx.type_data(ty).shape() else {
        return p.error("expected ranked type");
    };
    p.set_attr(*element, cx.type_attr(inner));
    if let Some(value) = shape_attr(cx, extents) {
        p.set_attr(*shape, value);
    }
    Ok(true)
}

/// The extents as a tensor of `index`, -1 for what is not known.
fn shape_attr(cx: &Context, extents: &[i64]) -> Option<Attribute> {
    let known = |extent: &i64| if *extent == DYNAMIC { -1 } else { *extent };
    let list: Vec<String> = extents.iter().map(|extent| known(extent).to_string()).collect();
    let list = if list.is_empty() { String::new() } else { format!("[{}]", list.join(", ")) };
    let text = format!("dense<{list}> : tensor<{}xindex>", extents.len());
    parse_attribute_text(cx, &text).ok()
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(shape), Arg::Attr(element), Arg::Attr(initial)] = args else { return };
    if let Some(value) = view.declared_attr(*initial) {
        p.text("= ");
        return p.attribute(value);
    }
    let (Some(shape), Some(element)) = (view.declared_attr(*shape), view.declared_attr(*element))
    else {
        return;
    };
    if let Some(ty) = tensor(view.cx, shape, element) {
        p.text(": ");
        p.ty(ty);
    }
}

/// The tensor of these extents.
pub(super) fn tensor(cx: &Context, shape: Attribute, element: Attribute) -> Option<Type> {
    let AttrData::Type(element) = cx.attr_data(element) else { return None };
    let AttrData::DenseElements { ty, splat, data } = cx.attr_data(shape) else { return None };
    let rank = usize::try_from(*cx.type_data(*ty).shape()?.first()?).ok()?;
    let extents: Vec<i64> = data
        .chunks_exact(8)
        .map(|bytes| i64::from_le_bytes(bytes.try_into().unwrap_or_default()))
        .map(|extent| if extent == -1 { DYNAMIC } else { extent })
        .collect();
    let extents = if *splat { vec![*extents.first()?; rank] } else { extents };
    Some(cx.intern_type(TypeData::RankedTensor {
        shape: extents.into(),
        element: *element,
        encoding: None,
    }))
}
