//! `custom<MNKDimensionList>($m, $n, $k)`: the extents of a product of matrices, as `16x16x4`.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::spec::format::Arg;

pub(super) static PRODUCT: Assembly =
    Assembly { directives: &[("MNKDimensionList", Directive { parse, print })], ..Assembly::NONE };

fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(m), Arg::Attr(n), Arg::Attr(k)] = args else { return Ok(false) };
    let extents = p.dimensions(false)?;
    let [rows, columns, depth] = *extents else {
        return p.error_at(p.pos(), "expected 3 dimensions in MNK dimension list");
    };
    let cx = p.cx();
    for (number, extent) in [(m, rows), (n, columns), (k, depth)] {
        p.set_attr(*number, cx.int_attr(cx.i32(), extent));
    }
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    for (place, arg) in args.iter().enumerate() {
        let Arg::Attr(number) = arg else { continue };
        p.text(if place > 0 { "x" } else { "" });
        if let Some(extent) = view.declared_attr(*number) {
            p.attribute_without_type(extent);
        }
    }
}
