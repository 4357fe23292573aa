//! `custom<DimensionList>($shape)`: extents, as `2x3x?`.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::DYNAMIC;
use irtool::spec::format::Arg;

pub(super) static GRID: Assembly =
    Assembly { directives: &[("DimensionList", Directive { parse, print })], ..Assembly::NONE };

fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(shape)] = args else { return Ok(false) };
    let Ok(extents) = p.dimensions(true) else {
        return p.error("Failed parsing dimension list.");
    };
    let none = extents.is_empty() && p.eat("[");
    if none {
        p.expect("]")?;
    } else if extents.is_empty() {
        return p.error(
            "Failed parsing dimension list. Did you mean an empty list? It must be denoted by \
             \"[]\".",
        );
    }
    let extents = p.cx().i64_array_attr(&extents);
    p.set_attr(*shape, extents);
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(shape)] = args else { return };
    let extents = view.declared_attr(*shape).map(|attr| view.i64s(attr)).unwrap_or_default();
    for (place, extent) in extents.into_iter().enumerate() {
        p.text(if place > 0 { "x" } else { "" });
        match extent {
            DYNAMIC => p.text("?"),
            extent => p.text(&extent.to_string()),
        }
    }
}
