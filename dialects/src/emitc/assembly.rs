//! The functions that formats of this dialect name.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{AttrData, Context, Type};
use irtool::spec::format::Arg;

const INITIALISED: Directive = Directive { parse, print };

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("EmitCFieldOpTypeAndInitialValue", INITIALISED),
        ("EmitCGlobalOpTypeAndInitialValue", INITIALISED),
    ],
    ..Assembly::NONE
};

pub(crate) static SWITCH: Assembly = Assembly {
    default_dialect: "emitc",
    directives: &[crate::scf::assembly::SWITCH_CASES],
    ..Assembly::NONE
};

/// Parses `type = value`, where the value may be missing.
fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(ty_attr), Arg::Attr(value)] = args else { return Ok(false) };
    let cx = p.cx();
    let ty = p.ty()?;
    p.set_attr(*ty_attr, cx.type_attr(ty));
    if !p.eat("=") {
        return Ok(true);
    }
    let initial = p.attribute(Some(as_tensor(cx, ty).unwrap_or(ty)))?;
    let fits = match cx.attr_data(initial) {
        AttrData::Integer { .. } | AttrData::Float { .. } => true,
        AttrData::Dialect(text) => text.is(p.cx(), "emitc", "opaque"),
        data => data.is_elements(),
    };
    if !fits {
        let message = "initial value should be a integer, float, elements or opaque attribute";
        return p.error_at(p.name_pos(), message);
    }
    p.set_attr(*value, initial);
    Ok(true)
}

/// The tensor whose elements fill an array.
pub(super) fn as_tensor(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    let shape = text.strip_prefix("!emitc.array<")?;
    parse_type_text(cx, &format!("tensor<{shape}"))
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(ty), Arg::Attr(value)] = args else { return };
    if let Some(ty) = view.declared_attr(*ty) {
        p.attribute(ty);
    }
    if let Some(value) = view.declared_attr(*value) {
        p.text(" = ");
        p.attribute_without_type(value);
    }
}
